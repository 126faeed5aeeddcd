"""What stands around two teams in a sentence, as features of a linear model: each is a string, and is there or not."""

import re
from collections.abc import Iterator, Mapping, Sequence

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim
from service.extract.matches.frames import frames
from service.extract.matches.governed import PERSONAL, is_former, is_oblique
from service.extract.matches.likely.candidates import Candidate
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.tense import cued_status
from service.extract.national import is_nation

_TOKEN = re.compile(r"«([A-Z])(\d+)»|[a-z0-9'-]+|[.,;:()\"“”–—!?]")
_ENDING = re.compile(r"(?:ing|ed|s|es)$")
_SHORTEST = 5
"""Letters of a word at least whose ending is cut off."""
_NEAR = 7
"""Words between the two that are looked at on either side."""
_COUNTED = 5
"""What is more often is as good as this often."""


class Sentence:
    """What the candidates of a sentence share: its words without their endings, marks by tags, and the claims made on it and beside it.

    ``claims`` are those of each sentence, by its number; ``told`` is how many pairs of teams the article's claims bring together.
    ``common`` has the features that all candidates of the sentence share.
    """

    __slots__ = ("around", "claims", "common", "places", "standing", "words")

    def __init__(self, reading: Reading, claims: Mapping[int, Sequence[Claim]], told: int) -> None:
        self.words: list[str] = []
        self.places: dict[int, int] = {}
        self.claims = claims.get(reading.number, ())
        self.around = {"before": claims.get(reading.number - 1, ()), "after": claims.get(reading.number + 1, ())}
        for match in _TOKEN.finditer(reading.tagged):
            if match[1]:
                self.places[int(match[2])] = len(self.words)
                self.words.append(match[1])
            else:
                self.words.append(_stem(match[0]))
        self.standing = {mark.number: tuple(_standing(reading, mark)) for mark in reading.of("T")}
        self.common = [*map("has {}".format, set(self.words)), *_of_sentence(reading, self.claims), f"told {min(told, _COUNTED)}"]


def _stem(word: str) -> str:
    if word.isdigit():
        return "#"
    return word if len(word) < _SHORTEST else _ENDING.sub("", word)


def _standing(reading: Reading, mark: Mark) -> Iterator[str]:
    """How a name stands in its clause: as a man's former side, as a man's side, governed, or none of them."""
    before, after = reading.tagged[: reading.tagged_start(mark)], reading.tagged[reading.tagged_end(mark) :]
    if is_former(before, after):
        yield "former"
    if PERSONAL.match(after):
        yield "of a man"
    yield "governed" if is_oblique(reading, mark) else "free"


def _of_sentence(reading: Reading, claims: Sequence[Claim]) -> Iterator[str]:
    if reading.quoted:
        yield "quoted"
    if reading.title:
        yield "title"
    yield f"status {cued_status(reading, len(reading.tagged) // 2)}"
    yield from {f"day {mark.value.direction}" for mark in reading.of("D") if isinstance(mark.value, DatePhrase)}
    yield from {f"tells {frame.relation}" for word in reading.words & frames().keys() for frame in frames()[word][:1]}
    if any(_is_free(mark, claims) for mark in reading.of("S")):
        yield "score free"


def _is_free(mark: Mark, claims: Sequence[Claim]) -> bool:
    """Whether a score is a match's, and no claim has it."""
    final = isinstance(mark.value, ScoreMention) and mark.value.kind == "final"
    return final and all(claim.score_mark is not mark for claim in claims)


def features(candidate: Candidate, sentence: Sentence, reader: Reader) -> list[str]:
    """Those of one candidate, beside what the sentence has in common."""
    around = _around_one(candidate, sentence) if candidate.other_mark is None else _around_two(candidate, candidate.other_mark, sentence)
    return [*_of_the_two(candidate, reader), *_whom_else(candidate, sentence), *around]


def _of_the_two(candidate: Candidate, reader: Reader) -> Iterator[str]:
    """How much the article speaks of them, and where they are from."""
    one, other = candidate.one, candidate.other
    teams, counts, main = reader.teams, reader.counts, reader.most_named
    for which, key in (("one", one), ("other", other)):
        yield f"{which} named {min(counts[key], _COUNTED)}"
        if key == main:
            yield f"{which} main"
    if main not in (one, other):
        yield "neither main"
    yield "countries" if is_nation(one) else "one country" if teams[one].country == teams[other].country else "abroad"


def _whom_else(candidate: Candidate, sentence: Sentence) -> Iterator[str]:
    """Which of the two is told to meet another team, in the sentence or beside it."""
    two = {candidate.one, candidate.other}
    others = [claim for claim in sentence.claims if {claim.one, claim.other} != two]
    for which, key, mark in (("one", candidate.one, candidate.one_mark), ("other", candidate.other, candidate.other_mark)):
        if any(key in (claim.one, claim.other) for claim in others):
            yield f"{which} met"
        yield from (f"{which} {standing}" for standing in sentence.standing.get(mark.number if mark else -1, ()))
        if mark is not None and any(mark in (claim.one_mark, claim.other_mark) for claim in others):
            yield f"{which} met by this name"
        for where, claims in sentence.around.items():
            if any(key in (claim.one, claim.other) for claim in claims if {claim.one, claim.other} != two):
                yield f"{which} met {where}"
    if any(claim.one not in two and claim.other not in two for claim in others):
        yield "others met"


def _around_two(candidate: Candidate, other_mark: Mark, sentence: Sentence) -> Iterator[str]:
    words = sentence.words
    low, high = sentence.places[candidate.one_mark.number], sentence.places[other_mark.number]
    between = words[low + 1 : high]
    near = between if len(between) <= 2 * _NEAR else [*between[:_NEAR], *between[-_NEAR:]]
    yield from map("between {}".format, set(near))
    if len(between) <= 3:
        yield f"all between {' '.join(between)}"
    for length in (1, 2, 3):
        if len(between) >= length:
            yield f"first {' '.join(between[:length])}"
            yield f"last {' '.join(between[-length:])}"
    before = ["^", "^", "^", *words[max(0, low - 3) : low]][-3:]
    after = [*words[high + 1 : high + 5], "$", "$", "$", "$"][:4]
    yield f"right before {before[-1]}"
    yield f"right before {' '.join(before[-2:])}"
    yield from map("before {}".format, set(before))
    yield f"right after {after[0]}"
    yield f"right after {' '.join(after[:2])}"
    yield from map("after {}".format, set(after))
    yield f"teams between {min(between.count('T'), 3)}"
    yield f"teams {min(words.count('T') + words.count('E'), _COUNTED)}"
    yield f"apart {min(len(between) // 3, 6)}"
    yield f"names {candidate.one_mark.tag}{other_mark.tag}"
    if "S" in words[high + 1 : high + 4]:
        yield "score after"
    if "S" in words[max(0, low - 4) : low]:
        yield "score before"


def _around_one(candidate: Candidate, sentence: Sentence) -> Iterator[str]:
    words = sentence.words
    at = sentence.places[candidate.one_mark.number]
    before, after = words[max(0, at - 5) : at], words[at + 1 : at + 6]
    yield from map("meant by {}".format, candidate.meant)
    yield f"meant {' '.join(candidate.meant)}"
    for length in (1, 2, 3, 4):
        yield f"right before {' '.join(['^', *before][-length:])}"
        yield f"right after {' '.join([*after, '$'][:length])}"
    yield from map("before {}".format, set(before))
    yield from map("after {}".format, set(after))
    yield f"teams {min(words.count('T'), _COUNTED)}"
    yield f"from the start {min(at // 4, 5)}"
    if "S" in after[:3]:
        yield "score after"
    if "S" in before:
        yield "score before"

"""The likely ones of an article's candidates, as claims."""

from collections.abc import Sequence
from itertools import groupby

from service.extract.matches.attach import attach_context
from service.extract.matches.claim import Claim
from service.extract.matches.likely.candidates import Candidate
from service.extract.matches.likely.features import Sentence, features
from service.extract.matches.likely.weights import likelihood, model_of, worth
from service.extract.matches.reading import Reader
from service.extract.matches.tense import cued_status

LIKELY = "likely"
"""The rule of these claims."""
_LEAST = 0.75
"""How likely a match must be to be told: above it, three in five were right in articles that neither rules nor weights had seen."""


def likely_meetings(reader: Reader, candidates: Sequence[Candidate], claims: Sequence[Claim]) -> list[Claim]:
    """A claim for each two teams that no claim brings together and that a sentence is likely to tell a match of; none where there is no
    claim, for such an article is about something else."""
    if not claims:
        return []
    claimed = {frozenset((claim.one, claim.other)) for claim in claims}
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault(claim.reading.number, []).append(claim)
    left = [candidate for candidate in candidates if frozenset((candidate.one, candidate.other)) not in claimed]
    best: dict[frozenset[str], tuple[float, Claim]] = {}
    for _, of_sentence in groupby(left, key=lambda candidate: candidate.reading.number):
        those = list(of_sentence)
        for likely, claim in _likely(reader, those, Sentence(those[0].reading, by_sentence, len(claimed))):
            two = frozenset((claim.one, claim.other))
            if two not in best or likely > best[two][0]:
                best[two] = likely, claim
    return [claim for _, claim in best.values()]


def _likely(reader: Reader, candidates: list[Candidate], sentence: Sentence) -> list[tuple[float, Claim]]:
    """Those of one sentence, the likeliest first; a name stands for one match only."""
    common = {name: worth(name, ("", *sentence.common)) for name in set(map(model_of, candidates))}
    rated = []
    for each in candidates:
        name = model_of(each)
        rated.append((likelihood(common[name] + worth(name, features(each, sentence, reader))), each))
    taken: set[int | str] = set()
    found = []
    for likely, candidate in sorted((each for each in rated if each[0] >= _LEAST), key=lambda each: -each[0]):
        names = {candidate.one_mark.number, candidate.other if candidate.other_mark is None else candidate.other_mark.number}
        if taken.isdisjoint(names):
            taken |= names
            found.append((likely, _claim(candidate, sentence)))
    return found


def _claim(candidate: Candidate, sentence: Sentence) -> Claim:
    """That the two met or are to meet; how it went is not asked, for what is likely of that is too often wrong."""
    reading, last = candidate.reading, candidate.other_mark or candidate.one_mark
    status = cued_status(reading, reading.to_tagged(last.start))
    claim = Claim(reading, last.start, candidate.one, candidate.other, candidate.one_mark, candidate.other_mark, status, LIKELY, _LEAST)
    attach_context(reading, [claim])
    others = {id(mark) for each in sentence.claims for mark in each.context}
    claim.context = [mark for mark in claim.context if id(mark) not in others]
    return claim

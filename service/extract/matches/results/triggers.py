"""What the verbs and nouns of the table ``frames`` claim where they stand: each trigger word with the meaning that fits what is around it.

How each shape is read stands in ``verbs``, ``nouns`` and ``meetings``; which claims stand is ``claims``'s business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import Frame, frames
from service.extract.matches.listed_opponents import listed_opponents
from service.extract.matches.meetings import with_match
from service.extract.matches.reading import Reader, Reading
from service.extract.matches.results.listed_results import listed_results
from service.extract.matches.results.nouns import with_noun
from service.extract.matches.results.prepositions import with_preposition
from service.extract.matches.results.to_grounds import to_ground
from service.extract.matches.results.verbs import with_object, with_passive
from service.extract.matches.results.won_by import BY_WHOM


def trigger_claims(reader: Reader, reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """At most one claim of each trigger word of the sentence, and those that a list after it adds."""
    folded, starts = reader.document.tokens.folded, reader.document.tokens.starts
    table = frames()
    at = 0
    for n in reader.document.among(reading.first, reading.last, table):
        while at < len(reading.marks) and reading.marks[at].end <= starts[n]:
            at += 1
        if at < len(reading.marks) and reading.marks[at].start <= starts[n]:
            continue
        position = reading.to_tagged(starts[n])
        for frame in table[folded[n]]:
            claim = _apply(reading, discourse, frame, position, len(folded[n]), starts[n])
            if claim is not None:
                yield claim
                if frame.shape == "match" or frame.relation == "meets":
                    yield from listed_opponents(reading, claim)
                else:
                    yield from listed_results(reading, claim)
                break


_WITHIN = r"(?:(?!to )[\w-]+ |[\w-]*«[CGDSV]\d+»(?:'s)? )"
_OWNED = re.compile(
    rf"(?:(?:'s|s'|»'|\b(?:their|his|our)|«E(\d+)») {_WITHIN}{{0,3}}"
    rf"|\b(?:the|a|an|this|that) (?:(?![a-z]+[^s']s ){_WITHIN}|(?:«[CGDS]\d+»(?:'s)? )*))$"
)


def _is_noun(reading: Reading, left: str) -> bool:
    """ "A's clash with B", "their win of", "a cup tie at B": no verb."""
    if _MODIFIED.search(left[-20:]):
        return True
    owned = _OWNED.search(left[-40:])
    if owned is None or owned.group(1) is None:
        return owned is not None
    owner = reading.by_number.get(int(owned.group(1)))
    return owner is not None and isinstance(owner.value, Epithet) and owner.value.kind == "their"


_MODIFIED = re.compile(
    r"(?:«[CG]\d+»|\b(?:successive|consecutive|straight|back-to-back|recent|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}"
    r"|home|away|league)) $"
)
""" "a cup tie at B", "successive wins over B": no verb."""
_SEVERAL = ("wins ", "defeats ", "draws ", "visits ")
""" "Wins over B and C have lifted A": what a sentence begins with is no verb."""
_COMING = ("visiting ", "travelling ", "traveling ")
_ADJECTIVE = re.compile(r"\b(?:to|by|over|against|of|past|with|from|beat|beating|off|the) $")
""" "lost to visiting B": no verb."""


_ADJECTIVAL = ("'s ", "s' ", " a ", " an ", " the ", " his ", " her ", " another ", " that ", " this ")
""" "his stunning free-kick denied B": an adjective."""


_RETURNS = ("return to ", "returns to ", "returning to ")
_PLAY_WENT_ON = re.compile(
    r"play (?:then |soon |duly |finally |eventually )?"
    r"(?:resumed|restarted|re-started|was|had|has|went|continued|began|started|stopped|got|moved|swung|flowed|broke)\b"
)
""" "When play resumed, B ...": of the match at hand."""
_START_OF_PLAY = tuple(f" {word} " for word in "start starts started begin begins began resume resumes resumed of fair".split())
""" "start play in March, A with a new coach": a noun."""
_GOES_BACK = re.compile(r"(?:«P\d+»|\b(?:he|she)\b)[^«.;]*$")
""" "X has been allowed to return to B": what a man does, where neither a match nor a day is told."""


def _apply(reading: Reading, discourse: Discourse, frame: Frame, position: int, length: int, at: int) -> Claim | None:
    tagged, end = reading.tagged, position + length
    if frame.particles and frame.shape != "apart":
        if not tagged.startswith(frame.particles, end + 1):  # the most of them: asked fast
            return None
        particle = next(
            (p for p in frame.particles if tagged.startswith(f" {p}", end) and not tagged[end + len(p) + 1 : end + len(p) + 2].isalpha()),
            None,
        )
        if particle is None:
            return None
        end += len(particle) + 1
    left = tagged[max(0, position - 400) : position]
    if tagged.startswith(_RETURNS, position) and _GOES_BACK.search(left[-80:]) and {"D", "C", "G", "V"}.isdisjoint(reading.tags):
        return None
    if tagged.startswith("play ", position) and (left.endswith(_START_OF_PLAY) or _PLAY_WENT_ON.match(tagged, position)):
        return None
    if frame.home == "object" and tagged.startswith(_COMING, position) and _ADJECTIVE.search(left[-14:]):
        return None
    noun = (
        frame.tense in ("base", "present") or (frame.tense == "ing" and frame.relation == "meets") or tagged.startswith("upset ", position)
    )
    if noun and ((not left and tagged.startswith(_SEVERAL)) or _is_noun(reading, left)):
        return None
    if frame.tense == "ing" and frame.shape == "object" and frame.relation == "win" and left.endswith(_ADJECTIVAL):
        return None
    if frame.shape == "against" and tagged.endswith(("won", "lost"), 0, end) and BY_WHOM.match(tagged, end):
        return None  # "a game won 2-1 by B"
    if frame.shape in ("object", "out", "apart"):
        return with_object(reading, discourse, frame, left, end, at)
    if frame.shape == "ground":
        return to_ground(reading, discourse, frame, left, end, at)
    if frame.shape == "passive":
        return with_passive(reading, discourse, left, end, at)
    if frame.shape == "against":
        return with_preposition(reading, discourse, frame, left, end, at)
    if frame.shape == "noun":
        return with_noun(reading, discourse, frame, left, end, at)
    return with_match(reading, discourse, frame, left, end, at, tagged[position : position + length])

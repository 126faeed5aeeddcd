"""Columns of quotes ("Quotes of the week"): each in a line of its own, signed by whoever said it, after the mark or in the line below; and
the lines of a name that head quotes. A name after a dash ("― Lund") is ``beside``'s business.

'"It was horrendous." Kari Lund (BT Sport)', '"We were lucky."' and below it 'Molde coach Per Dahl after the cup tie'. A signature tells of
what or when the words are, and never what anybody did.
"""

from service.extract.quotes.cues import FINITE
from service.extract.quotes.frames import Region
from service.extract.quotes.interviews import Answer
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.phrases import source_named
from service.extract.quotes.verbs import is_verb

_FEWEST = 2
"""Signed quotes of a column, at least: a single name below a quote may be the caption of a picture."""
_SHORTEST = 3
"""Words of a quote that is signed, at least."""
_LONGEST_SIGNATURE = 140
_TOPICS = frozenset(("on", "about", "after", "before", "following", "ahead", "when", "as", "in", "explains", "explaining", "again"))
"""Words that tell of what or when the words are."""
_MARKS = frozenset("\"“‘'«")
_QUESTIONS = ("On ", "Thoughts on", "Asked ")
_ORNAMENTS = " \t*_•"
_BULLET = 8
"""Characters of what numbers or points at a quote, at most."""
_BULLETS = " \t*_•·-–—0123456789.)"


def signed(naming: Naming, regions: list[Region]) -> list[Answer]:
    """The quotes that a line signs; none where there are too few for a column, or most quotes of the article are not signed."""
    text = naming.document.text
    found: list[Answer] = []
    opening, last_signed = 0, False
    for region in regions:
        quoted = region.quoted
        line = text.rfind("\n", max(0, quoted.opens - _BULLET), quoted.opens) + 1
        opens = (line > 0 or quoted.opens < _BULLET) and not text[line : quoted.opens].strip(_BULLETS)
        if not (opens and quoted.closed) or quoted.opens < naming.document.title_end:
            continue
        if opening == 0 and _headed(naming, line):
            return []
        opening += 1
        answer = _signature(naming, region)
        last_signed = answer is not None
        if answer is not None:
            found.append(answer)
    return found if last_signed and len(found) >= _FEWEST and 2 * len(found) >= opening else []


def _headed(naming: Naming, line: int) -> bool:
    """Whether the line before the one that begins at ``line`` names somebody: then names head the quotes, and do not sign them."""
    text = naming.document.text
    end = len(text[:line].rstrip())
    return end > naming.document.title_end and _name_at(naming, text.rfind("\n", 0, end) + 1, end) is not None


def heads(naming: Naming, start: int, end: int) -> bool:
    """Whether the line ``start:end`` is nothing but a name that heads quotes, or questions that lead to them: "On the penalty:"."""
    text = naming.document.text
    after = end
    while after < len(text) and text[after].isspace():
        after += 1
    if after == len(text) or not (text[after] in _MARKS or text.startswith(_QUESTIONS, after)):
        return False
    name = _name_at(naming, start, end)
    if name is None:
        return False
    alone = naming.document.tokens.ends[name.last - 1] == end
    return alone or naming.folded[name.last] not in _TOPICS  # "Lund after the match" is the caption of a picture


def _signature(naming: Naming, region: Region) -> Answer | None:
    """The quote with the line that signs it."""
    text, quoted = naming.document.text, region.quoted
    start = quoted.closes
    while start < len(text) and (text[start].isspace() or text[start] in _ORNAMENTS):
        start += 1
    end = text.find("\n", start, start + _LONGEST_SIGNATURE + 1)
    end = len(text) if end < 0 else end
    words = sum(naming.words[at][0].isalnum() for at in range(region.first, region.last))
    name = _name_at(naming, start, end) if words >= _SHORTEST else None
    if name is None:
        return None
    return Answer(quoted.start, quoted.end, name, region.first, naming.document.tokens_within(start, end).stop)


def _name_at(naming: Naming, start: int, end: int) -> Phrase | None:
    """The person whom the line ``start:end`` names and tells no more of than what, when or where the words are."""
    if not start < end <= start + _LONGEST_SIGNATURE or not naming.document.text[start].isupper():
        return None
    within = naming.document.tokens_within(start, end)
    name = source_named(naming, within.start, within.stop) if within else None
    if name is None or name.person is None or name.first != within.start or not _signs(naming, name, within.stop):
        return None
    return name


def _signs(naming: Naming, name: Phrase, last: int) -> bool:
    """Whether what follows the name tells only of what, when or where the words are."""
    folded, at = naming.folded, name.last
    while at < last and naming.words[at] == "*":
        at += 1
    if folded[at:last] in ([], ["."]):
        return True
    told = any((cue := is_verb(naming, i, at)) is not None and not (cue.participle or cue.base) for i in naming.cues_within(at, last))
    if folded[at] in _TOPICS:
        return not told
    if naming.words[at] not in "(,[":
        return False
    return not told and naming.words[last - 1] not in ".:" and not any(folded[i] in FINITE and folded[i] != "'s" for i in range(at, last))

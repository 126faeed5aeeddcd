"""The scorers that stand with a line such as "Molde 2-1 Brann": in brackets behind it, after a colon or dash, on the line under it, or
under the text that it heads ("Goals: Berg 12; Moe 60"), and which of them are whose. Brackets behind each figure ("Molde 2 (Berg 12)") are
``result_lines``' business, other labelled lists ``sections``'."""

import re

from service.extract.dates import WEEKDAYS
from service.extract.matches.bare.commentary import label_at
from service.extract.matches.bare.listed import GOALS, MONTH, NAME, named_items
from service.extract.matches.bare.result_lines import RULE
from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reader

_TEAM_LINE = "score line"
"""The rule by which such lines are read."""
_BEHIND = re.compile(
    r",? ?(?:\((?P<time>aet|AET|after extra time|HT:? \d-\d|ht \d-\d)\) ?)?\((?P<scorers>(?:[^()\n]|\([^()\n]{1,14}\)){3,300})\)"
)
_AFTER_SIGN = re.compile(r" ?(?:[:–—|-]) ?(?P<scorers>[^\n]{3,300}?)(?=\.?(?:\n|$))")
_UNDER_IN_BRACKETS = re.compile(
    r"\.? ?\n+\((?P<scorers>(?:[^()\n]|\([^()\n]{1,14}\)){3,300})\)(?: ?[-–—] ?\((?P<others>[^()\n]{3,200})\) ?)?\.?(?=\n|$)"
)
""" "(Berg 12; Moe 60)", "(Berg 12, 55)-(Moe 60)"."""
_UNDER = re.compile(rf"\.? ?\n+(?:{GOALS})?(?P<scorers>[^\n]{{3,300}}?)\.?(?=\n|$)")
_FURTHER_DOWN = re.compile(rf"\n{GOALS}(?P<scorers>[^\n]{{3,300}}?)\.?(?=\n|$)")
_NEXT_LINE = re.compile(r"\n[^\n]{2,40} \d{1,2} ?[-–] ?\d{1,2} [^\n]{2,40}(?=\n|$)")
""" "Lyn 0-0 Viking", which heads what follows."""
_SECTION = 3000
"""Characters that a line heads, at most."""
_KIND = r"(?:pens?\.?|penalty|og|o\.g\.?|own goal|p)"
_WHEN = (
    rf"(?:\(?{_KIND}\)?,? ?)?\d{{1,3}}(?:st|nd|rd|th)?['’′´]?(?: ?\+ ?\d{{1,2}})?['’′´]?(?: ?(?:mins?|m|minutes?)\b)?(?:,? ?\(?{_KIND}\)?)?"
)
_PIECE = re.compile(rf"(?P<name>{NAME})?(?:,? ?\(?(?P<when>{_WHEN}(?:(?:,? and |, ?| & ){_WHEN})*)\)?|,? \(?{_KIND}\)?)?")
_GROUPS = re.compile(r" ?[;|\n] ?| ?/ ?| [-–—] ")
_PIECES = re.compile(r", (?!\d)(?!pen|og)| and (?=[^\W\d_a-z])| & (?=[^\W\d_a-z])")
_WEEKDAY = "|".join(name.title() for name in WEEKDAYS)
_A_DAY = re.compile(rf"\b(?:(?:{_WEEKDAY})\b,? |(?:{MONTH}) \d{{1,2}}\b(?!['’]))")
""" "National League, Saturday, February 14" under a result: nobody scored in the 14th minute."""
_LONGEST = 400


def give_scorers(reader: Reader, claim: Claim) -> None:
    """Gives a score line the lists of scorers that stand with it; what may be anything else is left."""
    score, last = claim.score, claim.other_mark
    text = reader.document.text
    figures = claim.rule == RULE and not claim.scorers and claim.one_mark is not None
    if not (claim.rule == _TEAM_LINE or figures) or score is None or last is None or claim.score_mark is None or not sum(score):
        return
    if label_at(text, claim.reading.start) is not None:
        return  # live commentary
    end = claim.score_mark.end if figures else last.end
    beside = () if figures else (_BEHIND,) if claim.reading.title else (_BEHIND, _AFTER_SIGN)
    for pattern in (*beside, _UNDER_IN_BRACKETS, _UNDER):
        match = pattern.match(text, end, min(len(text), end + _LONGEST))
        if match is not None:
            claim.scorers = _whose(reader, claim, score, _groups(match))
            break
    if not claim.scorers and not claim.reading.title and text.startswith("\n", last.end):
        claim.scorers = _further_down(reader, claim, score, last.end)


def _further_down(reader: Reader, claim: Claim, score: tuple[int, int], start: int) -> tuple[tuple[str | None, int, int], ...]:
    """The labelled line that ends the text which the score line heads; () where its goals are not those of the score."""
    text = reader.document.text
    following = _NEXT_LINE.search(text, start, start + _SECTION)
    match = _FURTHER_DOWN.search(text, start, following.start() + 1 if following else start + _SECTION)
    return () if match is None else _whose(reader, claim, score, _groups(match), every=True)


def _whose(
    reader: Reader, claim: Claim, score: tuple[int, int], groups: list[tuple[int, int]], *, every: bool = False
) -> tuple[tuple[str | None, int, int], ...]:
    """The lists, each with its team; () where the characters are no list of scorers that fits the score, or of ``every`` goal of it."""
    counts = [_goals_in(reader, *group) for group in groups]
    if len(groups) > 2 or None in counts or (every and sum(count or 0 for count in counts) != sum(score)):
        return ()
    teams: tuple[str | None, ...]
    if len(groups) == 2:
        teams = (claim.one, claim.other) if counts[0] and counts[1] and counts[0] <= score[0] and counts[1] <= score[1] else ()
    elif (counts[0] or 0) > sum(score):
        teams = ()
    else:
        teams = (claim.one if not score[1] else claim.other if not score[0] else None,)
    return tuple((team, *group) for team, group in zip(teams, groups, strict=False))


def _groups(match: re.Match[str]) -> list[tuple[int, int]]:
    """The parts of a list, one for each side."""
    if match.groupdict().get("others"):
        return [match.span("scorers"), match.span("others")]
    found: list[tuple[int, int]] = []
    low, end = match.span("scorers")
    for cut in [*_GROUPS.finditer(match.string, low, end), None]:
        high = cut.start() if cut else end
        found.append((low, high))
        low = cut.end() if cut else end
    return found


def _goals_in(reader: Reader, start: int, end: int) -> int | None:
    """How many goals a list of scorers tells; None where it is none: each item has a name, and one of them a minute or a known player."""
    text = reader.document.text
    if text.startswith("By ", start):
        return None
    pieces = _PIECES.split(text[start:end])
    found = [_PIECE.fullmatch(piece.strip()) for piece in pieces]
    if any(match is None or match["name"] is None for match in found):
        return None
    if any(start <= mention.start < end for mention in reader.names.teams) or _A_DAY.search(text, start, end):
        return None
    timed = any(match is not None and match["when"] for match in found)
    if not timed and not any(start <= mention.start < end for mention in reader.people.mentions):
        return None
    return sum(max(1, len(item.whens)) for item in named_items(text, start, end)) or None

# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who was at home by words that name no ground and no town: "lost here last year", "on Tyneside", "C scoring for A and D for the visitors",
"the reverse fixture".

Grounds and towns are ``places``' business, what the claim's own clause says ``sides``'.
"""

import re

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.epithets import Epithet
from service.extract.matches.facts.places import of_a_tournament
from service.extract.matches.merge import Told
from service.extract.matches.own_towns import is_town_of
from service.extract.matches.reading import Mark, Reader
from service.extract.matches.stages import StageMention
from service.extract.national import is_nation
from service.extract.wordlists import table

_MET = r"(?:lost|losing|beat|beaten|beating|won|winning|drew|drawn|draw|defeat|loss|win|victory|reverse|meeting|visit|came|come|knocked|held|suffered|played|went down|success|romp|stalemate|put|dumped|through|exit|goal|winner|hat-trick)"
_HERE = re.compile(
    rf"\b{_MET}\b[^.;«]{{0,40}}(?:«\w+»(?:'s)?[^.;«]{{0,24}}){{0,3}}?\b(?:here|(?:in|at|on) (?:this|the same) (?:very |same )?(?:stadium|ground|pitch|arena|venue))\b"
    r"(?! (?:is|are|was|were|to stay)\b)"
)
_FOR_BOTH = re.compile(r"\bfor (?:the )?«T(?P<named>\d+)»[^.;«]{0,30}(?:«\w+»[^.;«]{0,40}){1,3}\bfor «E(?P<called>\d+)»")
_AREAS: dict[str, list[str]] = table("countries")["areas"]
"""An area of a country → its towns: "crushed B 3-0 on Tyneside"."""
_IN_AREA = re.compile(rf"\b(?:on|in) ({'|'.join(_AREAS)})\b")
_AREA_WORDS = frozenset(name.split()[-1] for name in _AREAS)
_REACH = 160


def hosts_by_words(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Sets the home side of matches that have none, and the ground of those played "here"; changes them in place."""
    for told in found:
        if primary is not None and told is not primary and told.venue is None:
            _played_here(told, primary)
        if told.home is None and not of_a_tournament(told) and not (told.stage or "").endswith("final"):
            host = _by_area(reader, told) or _by_the_other(told) or _so_called(told)
            if host is not None:
                mark, key = host
                told.home = key
                told.rests("sides", mark.start, mark.end)


def _played_here(told: Told, primary: Told) -> None:
    """ "had lost 2-0 here in May": where the main match was played, whose host was one of the two, or that is nobody's ground."""
    if not told.over or (primary.home not in told.teams and (primary.home is not None or primary.venue is None)):
        return
    for claim in told.claims:
        reading = claim.reading
        if "here" not in reading.words and "this" not in reading.words and "same" not in reading.words:
            continue
        at = reading.to_tagged(claim.at)
        here = _HERE.search(reading.tagged, max(0, at - _REACH), at + _REACH)
        if here is None or (told.home is not None and told.home != primary.home):
            continue
        if primary.venue is not None:
            told.venue = primary.venue
            told.rests("venue", *primary.evidence["venue"])
        if told.home is None and primary.home is not None:
            told.home = primary.home
            start = reading.to_text(here.start())
            told.rests("sides", start, start + 1)
        return


_KINDRED = r"(?:league |home |away )?(?:fixture|match|game|encounter|meeting|clash|tie|contest|derby|qualifier|friendly)"
_OTHER_WAY = re.compile(
    rf"\b(?P<turned>(?:reverse|return|opposite) (?:{_KINDRED}|«G\d+»))(?!\w)|\b(?P<same>(?:corresponding|equivalent) (?:{_KINDRED}|«G\d+»))(?!\w)(?! (?:against|at|with|away|home|to)\b)|«G(?P<mark>\d+)»"
)
_OTHER_WAY_WORDS = frozenset(("reverse", "return", "opposite", "corresponding", "equivalent"))


def homes_turned(found: list[Told]) -> None:
    """ "won the reverse fixture", "lost the corresponding fixture last season": at home was the other of the two, or the same one again.

    Of national teams a corresponding qualifier is the other one of the group. Changes the matches in place.
    """
    for told in found:
        if told.home is not None:
            continue
        others = [other for other in found if other is not told and set(other.teams) == set(told.teams)]
        known = [other for other in others if other.home is not None]
        other = known[0] if len(known) == 1 else next((each for each in known if each.primary), None)
        if other is None or other.home is None:
            continue
        for claim in told.claims:
            turned = _turned(claim)
            if turned is None:
                continue
            nations = all(is_nation(key) for key in told.teams)
            told.home = told.other(other.home) if turned or nations else other.home
            told.rests("sides", *other.evidence.get("sides", (claim.at, claim.at + 1)))
            break


def _turned(claim: Claim) -> bool | None:
    """Whether the claim's clause calls the match the reverse of another one; False where the same one of another season, None where neither."""
    reading = claim.reading
    if not ("G" in reading.tags or not _OTHER_WAY_WORDS.isdisjoint(reading.words)):
        return None
    at = reading.to_tagged(claim.at)
    for match in _OTHER_WAY.finditer(reading.tagged, max(0, at - 60), at + 60):
        if match["mark"] is None:
            return match["turned"] is not None
        stage = reading.by_number[int(match["mark"])].value
        if isinstance(stage, StageMention) and stage.reverse:
            return True
    return None


def _by_area(reader: Reader, told: Told) -> tuple[Mark, str] | None:
    for claim in told.claims:
        if _AREA_WORDS.isdisjoint(claim.reading.words):
            continue
        low, high = max(claim.reading.start, claim.at - _REACH), min(claim.reading.end, claim.at + _REACH)
        match = _IN_AREA.search(reader.document.lower, low, high)
        if match is None:
            continue
        theirs = [key for key in told.teams if any(is_town_of(reader, key, town) for town in _AREAS[match.group(1)])]
        mark = claim.one_mark or claim.other_mark
        if len(theirs) == 1 and mark is not None:
            return mark, theirs[0]
    return None


_CALLED = re.compile(
    r"\b(?P<side>hosts|home side|home team|visitors|visiting|guests|travelling)(?: side| team)? «T(?P<team>\d+)»(?!'s? [a-z])"
)
_CALLED_WORDS = frozenset("hosts home visitors visiting guests travelling".split())


def _so_called(told: Told) -> tuple[Mark, str] | None:
    """ "were beaten by an early penalty for hosts A": what one of the two is called, anywhere in a sentence of its match."""
    for claim in told.claims:
        reading = claim.reading
        for match in _CALLED.finditer(reading.tagged) if not _CALLED_WORDS.isdisjoint(reading.words) else ():
            mark = reading.by_number[int(match["team"])]
            if key_of(mark) in told.teams and {key_of(each) for each in reading.of("T")} <= set(told.teams):
                return mark, key_of(mark) if match["side"][:2] == "ho" else told.other(key_of(mark))
    return None


def _by_the_other(told: Told) -> tuple[Mark, str] | None:
    """ "A with both goals for B, and C on target for the visitors": the visitors are not B."""
    for claim in told.claims:
        reading = claim.reading
        match = _FOR_BOTH.search(reading.tagged) if " for «E" in reading.tagged else None
        if match is None:
            continue
        mark, called = reading.by_number[int(match["named"])], reading.by_number[int(match["called"])]
        kind = called.value.kind if isinstance(called.value, Epithet) else ""
        if key_of(mark) in told.teams and kind.endswith(("visitors", "hosts")):
            return called, key_of(mark) if kind.endswith("visitors") else told.other(key_of(mark))
    return None

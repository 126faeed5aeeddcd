# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who was at home by what a result was to a side that counts its home and away games apart: "their first away win", "extended their unbeaten
home record with a win over B", "in their last home game".

What the claim's own clause says outright is ``sides``' business.
"""

import re

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.reading import Mark

_OF_THEM = r"(?:[\w'-]+ |«[CGDE]\d+» ){0,7}?"
_KEPT = r"(?:extend|stretch|maintain|preserv|keep|kept|continu|protect|improv|secur|claim|record|clinch|earn|register|complet|celebrat|mark|pick|notch|collect)\w*"
_COUNTED = r"(?:record|run|streak|sequence|form|wins?|victor(?:y|ies)|success(?:es)?|points?|triumphs?)"
_BAD = r"(?:defeats|losses|reverses|drought|hoodoo|jinx|woes|blues|winless (?:run|streak|sequence)|losing (?:run|streak|sequence)|(?:run|streak|sequence) without a win)"
_RECORD = re.compile(
    rf"\b(?:{_KEPT} {_OF_THEM}(?P<kept>home|away|road) (?:«C\d+» )?(?:[\w-]+ )?{_COUNTED}\b"
    rf"|(?:end|halt|snap|stop|arrest|broke|break)\w* {_OF_THEM}(?P<ended>home|away|road) (?:«C\d+» |league )?{_BAD}\b)"
    r"(?! (?:of|for|at) )"
)
""" "ended a run of five home defeats by beating B"."""
_LINK = re.compile(r"[^«.;]{0,30}\b(?:by|with|after|thanks to|when|as)\b(?:[^«.;]|«[SDCGEP]\d+»){0,60}$")
_TO = re.compile(r"[^«.;]{0,24}(?:«[SDCG]\d+»[^«.;]{0,24}){0,3}\b(?:to|and|as «E\d+»|,) $")
_FOR_THEM = re.compile(
    r"\b(home|away) (?:«C\d+» |league )?(?:win|victory|defeat|loss|draw|success|point|reverse|setback)\b(?:[^.;«]|«[DC]\d+»){0,40} for (?:the )?«[TE](\d+)»,? (?:who|as «E\d+») (?:had |were |have )?$"
)
_LAST = re.compile(
    r"\b(?:in|from|during) (?:«E\d+»|its|his side's) (?:[\w-]+ |«C\d+» ){0,3}?(home|away) (?:«C\d+» |league )?(?:game|match|fixture|outing|encounter|tie|start|bow|opener)\b(?!s)"
)
""" "beat B 3-1 in their most recent away fixture"."""
_JEERED = re.compile(
    r"\b(?:booed|jeered|whistled|barracked|clapped|applauded|cheered|heckled)(?: [a-z]+)? (?:off )?(?:[a-z]+ )?by (?:[\w-]+ ){0,3}?(?:«E\d+»|its|the|a) (?:own|home) (?:[\w-]+ )?(?:fans|supporters|crowd|public|support|faithful)\b"
)
_SLIPPED = re.compile(
    r"«T(\d+)»(?:'s? [a-z]+)? (?:went down|slipped(?: up)?|stumbled|made no (?:such |similar )?(?:slip|mistake|error)|came unstuck|lost|won|drew|(?:were|was) (?:beaten|held|stunned|shocked|humbled|thrashed)) at home,? (?=[a-z«])"
)
""" "A went down at home, B winning 1-0", "A made no such slip at home, with X scoring twice in a defeat of B"."""
_COUNT = re.compile(r"(?:only )?(?:once|twice|since|all|this|last|[a-z]+ times)\b")
_WORDS = frozenset(("home", "away", "road", "own"))
_REACH = 110


def home_by_record(claim: Claim) -> tuple[str, Mark] | None:
    """The side at home and the mark that it rests on; None where nothing of the kind is told."""
    reading = claim.reading
    subject = claim.one_mark or claim.other_mark
    if subject is None or _WORDS.isdisjoint(reading.words) or claim.status != "finished":
        return None
    tagged, at = reading.tagged, reading.to_tagged(claim.at)
    before = tagged[max(0, at - _REACH) : at]
    if (for_them := _FOR_THEM.search(before)) is not None:
        return _at_home(claim, reading.by_number[int(for_them.group(2))], for_them.group(1) == "home")
    slipped = _SLIPPED.search(tagged, max(0, at - _REACH)) if " at home" in tagged else None
    if slipped is not None and slipped.start() < at + _REACH:
        side = reading.by_number[int(slipped.group(1))]
        if key_of(side) in (claim.one, claim.other) and not _COUNT.match(tagged, slipped.end()):
            return _at_home(claim, side, True)
    record = next((match for match in _RECORD.finditer(before) if _LINK.match(before, match.end())), None)
    if record is not None and "«T" not in before[record.start() :]:
        return _at_home(claim, subject, (record["kept"] or record["ended"]) == "home", claim.one)
    last = max(
        [at, *(reading.tagged_end(mark) for mark in (claim.other_mark, claim.score_mark) if mark is not None and mark.start >= claim.at)]
    )
    after = tagged[last : last + _REACH]
    stop = re.search(r"«[TS]|;", after)
    after = after[: stop.start()] if stop else after
    if (jeered := _JEERED.search(after)) is not None and claim.winner == "other" and " while " not in after[: jeered.start()]:
        return _at_home(claim, subject, True, claim.one)
    told = _LAST.search(after) or _LAST.search(before)
    if told is not None and not re.search(
        r"\b(?:who|which|after|before|since|while|when|but)\b", after[: told.start()] if told.string is after else before[told.end() :]
    ):
        return _at_home(claim, subject, told.group(1) == "home", claim.one)
    record = _RECORD.search(after)
    if record is not None and record["kept"] and claim.winner == "one" and _TO.fullmatch(after[: record.start()]):
        return _at_home(claim, subject, record["kept"] == "home", claim.one)
    return None


def _at_home(claim: Claim, mark: Mark, home: bool, key: str | None = None) -> tuple[str, Mark] | None:
    side = key or key_of(mark)
    if side not in (claim.one, claim.other):
        return None
    other = claim.other if side == claim.one else claim.one
    return (side if home else other), mark

# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by who goes where, or by what is arranged, with no verb of meeting: "they're at B", "takes his men to B", "B come calling",
"will be guests of B", "must fly to B, where", "first up are B", "a home friendly against B is pencilled in".

Where the opponent is only named ("B up next", "we have B on Saturday"), that is ``coming``'s business; "next in line are B" is ``fixtures``'s,
trips to a town are ``to_towns``'s. Results never stand here.
"""

import re
from collections.abc import Iterator

from service.extract.matches.ahead.coming import WHEN
from service.extract.matches.ahead.rules import by_rules, lies_ahead, one_ahead, rules_of, words
from service.extract.matches.claim import Claim, host_at, key_of, new_claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.subjects import subject_of
from service.extract.matches.whose_words import side_of_speaker

_ARE_AT = re.compile(
    r"(?:[,)]|«[TE]\d+»|\b(?:and|then|but)) ?(?:are|is|'re|will be) (?:(?:due|away|back|next|also|again|off|first|in action) )?(?:at|to) (?:the )?«([TV])(\d+)»(?!'s? )(?! or «)(?!«E)"
)
""" "they're at B on Wednesday", "A, beaten last week, are at B"."""

_TAKES = re.compile(
    rf"\b(takes?|will take|leads?|will lead|brings?|will bring) (?:«E\d+»|(?:his|her|their) (?:[\w-]+ |«T(?P<whose>\d+)» )?(?:side|team|men|players|charges|squad|boys|lads)) (?:back |up |down |over |across )?to (?:the )?(?:(?:second|third|fourth|fifth|bottom|top|[a-z]+)-placed |leaders |champions |fellow [a-z]+ |lowly |struggling |high-flying |neighbours |rivals |non-league |promoted |[a-z]+-division |minnows ){{0,2}}«(?P<tag>[TV])(?P<place>\d+)»(?!'s? )(?! or «)(?= ?(?:{WHEN}|next\b|in «|,|\.|for\b|before\b))"
)
""" "who will take his team to B in June"."""

_CALL = re.compile(
    rf"(?:^|\band |, |; |\b(?:until|when|before) )({WHEN},? )?«T(\d+)» (?:(come calling|come to call|come to town|are in town|will be in town|come visiting)|(?:arrive|pay a visit|make the trip|are the visitors|are the guests|are «E\d+»)(?= {WHEN}|[.,;]| in |$))\b(?! (?:to|at|from|of|for) )"
)
""" "and on Monday week B come calling"."""

_COME_TO = re.compile(
    r"«T(\d+)» (?:(?:will|then|next|also) )?(?:come|comes|are coming) (?:here )?to (?!terms|life|rest|blows|grief|light|the (?:boil|rescue|fore|end|conclusion|same)|an end|a (?:halt|head)|power|see\b|play\b)(?:[a-z]+ ){1,2}"
    r"(?=[^.;«]{0,20}(?:«[DGC]\d+»(?:'s)?[^.;«]{0,20}){0,2}«D)"
)
""" "B come to Oldtown for the next qualifier on 18 June": to whom the article is about."""

_COME_TO_US = re.compile(
    r"«T(\d+)» (?:(?:have|has|'ve)(?: still| yet| also)?(?: got)? to|still (?:have|has) to|will|must|are (?:due|still) to|are to|are) (?:also |still |then )?(?:come|coming|visit) (?:up |down |over |here )?(?:to )?(?:us|our (?:place|ground|patch|pitch|house))\b"
)
""" "B have got to come to us": to whoever says so."""

_COME_HERE = re.compile(
    rf"«T(\d+)» (?:(?:will|'ll|then|next|also|now) )?(?:come|comes|coming|are coming|arrive|visit) (?:up |down |over |back )?(?:here|to us|to our (?:place|ground))(?:,? {WHEN}|,? (?:next|a week|in a (?:week|fortnight|few days))\b)"
)
""" "B come here on Saturday", in somebody's words: to his side."""

_COME_TO_TEAM = re.compile(
    r"«T(\d+)» (?:(?:will|then|next|also|must|now) )?(?:come|comes|are coming|is coming|arrive|arrives|will arrive) (?:here )?(?:to|at) (?:the )?«T(\d+)»(?!'s? )(?! or «)"
    r"(?=[^.;«]{0,20}(?:«[DGCV]\d+»(?:'s)?[^.;«]{0,20}){0,2}«D)"
)
""" "when A come to B on Saturday"."""

_BRINGS = re.compile(
    rf"(?:(?P<first>«D\d+»)|\b(?:that|this|which|it|fixtures?|list|calendar|schedule|programme|card|computer|weekend|midweek|draw)(?:'s)?) (?:then |now |next )?"
    r"(?P<how>brings?|will bring|takes?|will take|sends?|will send) (?:the )?«T(?P<who>\d+)»(?!'s? ) (?:back |over |up |down |across )?"
    rf"(?:to (?:the )?«(?P<tag>[TV])(?P<place>\d+)»(?!'s? )|(?:here|to town|north|south|to the (?:north|south|capital))\b)(?(first)|(?=[^.;«]{{0,30}}{WHEN}))"
)
""" "Saturday brings B to C Park", "That brings B north on Saturday", "the fixture list sends A to B on Sunday"."""

_DATED = re.compile(rf" {WHEN}")

_AGAIN_AT = re.compile(
    rf"(?:«[TE]\d+»|\b(?:and|then|but)) (?:are|is|will be) (?P<side>away|at home|on the road|on «E\d+» travels|back home|home)(?: again| once more| too)? {WHEN}(?: [a-z]+)?,? (?:at|to|against|with) (?:the )?«T(?P<other>\d+)»(?!'s? )(?! or «)"
)
""" "They are away again on Saturday, at B"."""

_STAND_BETWEEN = re.compile(
    r"«T(?P<other>\d+)» (?:now )?(?:are all that |is all that )?(?:stands?|are standing|is standing|l(?:ie|ies)) (?:between (?:the )?«[TE](?P<one>\d+)» and|in the way of (?:the )?«[TE](?P<two>\d+)»)(?!'s? rivals)"
)
""" "B stand between A and a place in the final"."""
_PLAYS_AT = re.compile(
    rf"\b(?:return|start|feature|play|line up|be back|figure|begin|appear|deputise|turn out|make (?:his|her|a) (?:debut|bow|first start|return|comeback)) for (?:the )?«T(?P<one>\d+)» at (?:the )?«T(?P<other>\d+)»(?!'s? ) {WHEN}"
)
""" "could return for A at B on Saturday"."""
_KICK_OFF = re.compile(
    rf"«[TE](?P<one>\d+)» (?:will )?(?:kick|kicks|get|gets|set|sets) (?:off|under way|going) (?P<at>at|away to|away at|at home to|against) (?:the )?«T(?P<other>\d+)»(?!'s? ) {WHEN}"
)
""" "A kick off at B on 13 August"."""

_PLAY_AT = re.compile(
    r"(?:«[TE]\d+»(?: \([^()«]{1,24}\))?(?:,? who)?|[,;] (?:and )?|\b(?:and|then|but)) ?(?:(?:(?:will|must|should|now|next|then|also|are (?:due |set )?to|is (?:due |set )?to|have to|has to) |«D\d+» ){0,3})"
    r"(?:plays?|playing) (?:(?:away|again|next|«E\d+» next (?:game|match)|«D\d+») ){0,2}?(?:at|away at) (?:the )?(?:[a-z]+-plac(?:ed|e) |(?:leaders|champions|fellow [a-z]+|lowly|struggling|high-flying|neighbours|rivals|bottom club) ){0,2}«T(\d+)»(?!'s? )(?! or «)"
)
""" "A plays at B in the late game", "they play next at B"."""

_GUESTS = re.compile(r"\b(?:will be|are|are to be|be|as) (?:the )?guests of (?:the )?«T(\d+)»(?!'s? )")
""" "will be guests of B": the subject is away."""

_FLY = re.compile(
    rf"\b(?:fly|flies|flying|jet|jets|jetting|board a flight|take a flight) (?:off |out |over )?(?:on «D\d+» )?to (?:the )?«T(\d+)»(?!'s? )(?=[^.;]{{0,40}}?(?:{WHEN}|\bwhere (?:they|«E\d+»)|for (?:(?:an?|the|«D\d+»'s) )?(?:[\w-]+ )?(?:«[GC]\d+»|match|game|tie|clash|qualifier|friendly)))"
)
""" "must fly to B, where they play the first leg"."""

_FIRST_UP = re.compile(
    r"\b(?:first up|up first|next in the firing line)(?: (?:for|to face) (?:the )?«[TE](?P<whose>\d+)»)?,? (?:are|is|come|comes) (?:the )?«T(?P<next>\d+)»(?!'s? )(?! or «)"
)
""" "First up for A are B"."""

_FIXED = re.compile(
    rf"\b(?:a|an|the|another) (?:(home|away) )?(?:[\w-]+ |«[CG]\d+» ?){{0,3}}(?:against|with|v|at|at home to|away to) (?:the )?«T(\d+)»(?:'s)? (?:[\w-]+ ){{0,2}}?"
    rf"(?:has|have|had)? ?(?:been )?(?:now )?(?:pencilled in|inked in|lined up|slated|arranged|fixed|scheduled|set) (?:in )?(?:for |on )?{WHEN}"
)
""" "a home friendly against B has been pencilled in for Jan 17"."""


def visits_ahead(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches to come that the sentence tells so."""
    if "T" not in reading.tags and "V" not in reading.tags:
        return
    yield from by_rules(reading, discourse, _RULES)


def _away(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], False, match.start(), owned=False)


def _play_at(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    if " playing " in match.group() and _WITH_THEM.search(reading.tagged, 0, match.start()):
        return None  # "A are top, with B playing away at C": ``fixtures``' business
    if not all(map(lies_ahead, reading.of("D"))) or _PLAYED.search(reading.tagged, max(0, match.start() - 40), match.end()):
        return None
    whose = reading.tagged.index("»", match.start()) if match.group()[0] == "«" else match.start()
    return _named(one_ahead(reading, discourse, mark, reading.tagged[: whose + 1], False, match.start(), owned=False))


def _named(claim: Claim | None) -> Claim | None:
    """The claim where its side, not only a man of it, is named."""
    return claim if claim is not None and claim.one_mark is not None and claim.one_mark.tag != "P" else None


_WITH_THEM = re.compile(r"\bwith (?:the )?(?:[\w-]+ ){0,2}$")
_PLAYED = re.compile(r"\b(?:was|were|had|used to|would|did|didn't|never|when|whenever|if|every|always|since|last)\b|'d ")


def _again_at(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark, home = reading.by_number[int(match["other"])], "home" in match["side"]
    left = reading.tagged[: match.start("side") - 1]
    return one_ahead(reading, discourse, mark, left, home, match.start(), owned=False)


def _of_two(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Both are named, or the one by an epithet; "at" puts the other one at home."""
    named = match.groupdict()
    whose, mark = reading.by_number[int(named["one"] or named.get("two") or 0)], reading.by_number[int(match["other"])]
    one, key = discourse.team(whose, key_of(mark)), key_of(mark)
    if one is None or not discourse.may_meet(one, key) or not all(map(lies_ahead, reading.of("D"))):
        return None
    claim = Claim(reading, mark.start, one, key, whose, mark, "scheduled", "coming up", 0.75)
    if match.re is _STAND_BETWEEN:  # of whom the text goes on to tell
        claim.one, claim.other, claim.one_mark, claim.other_mark = key, one, mark, whose
    where = named.get("at") or ("at" if " at «" in match.group() else "")
    if where:
        claim.home, claim.home_mark = (None, None) if where == "against" else (one if "home" in where else key, mark)
    return claim


def _first_up(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match["next"])]
    left = reading.tagged[: match.end("whose") + 1] if match["whose"] else reading.tagged[: match.start()]
    return one_ahead(reading, discourse, mark, left, None, match.start(), owned=False)


def _fixed(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """ "a home friendly", "an away game" puts the one spoken of at home, or the other one."""
    mark = reading.by_number[int(match.group(2))]
    home = match.group(1) == "home" if match.group(1) else None
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], home, match.start(), owned=False)


def _to_ground(reading: Reading, discourse: Discourse, place: Mark, left: str, at: int) -> Claim | None:
    owner = host_at(place)
    if owner is None or owner not in discourse.reader.teams:
        return None
    subject = subject_of(reading, discourse, left, owner)
    if subject is None or not discourse.alike(subject[0], owner):
        return None
    claim = Claim(reading, reading.to_text(at), subject[0], owner, subject[1], None, "scheduled", "due at", 0.75)
    claim.home, claim.home_mark = owner, place
    return claim


def _are_at(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    place = reading.by_number[int(match.group(2))]
    left = reading.tagged[: match.start() + 1 if match.group()[0] in ",)" else match.end()]
    if match.group()[0] == "«":
        left = reading.tagged[: reading.tagged.index("»", match.start()) + 1]
    if place.tag == "V":
        there = _to_ground(reading, discourse, place, left, match.start(2) - 2)
        return there if there is not None and there.one_mark is not None else None
    return _named(one_ahead(reading, discourse, place, left, False, match.start(1) - 1, 0.8))


def _takes(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    ahead = "will" in match.group(1) or re.match(
        rf" ?(?:{WHEN}|next\b|for (?:an? |the )?(?:[\w-]+ ){{0,3}}(?:game|match|tie|clash|fixture|«[GC]\d+») {WHEN})",
        reading.tagged[match.end() : match.end() + 60],
    )
    named = _HE_IN_PERSON.search(reading.tagged, 0, match.start()) is not None and reading.tagged.startswith((",", "."), match.end())
    if not ahead and not (named and match["tag"] == "T") and not _ON_A_DAY_HE.search(reading.tagged[: match.start()]):
        return None
    mark, left = reading.by_number[int(match["place"])], reading.tagged[: match.start()]
    if match["tag"] == "V":
        return _to_ground(reading, discourse, mark, left, match.start("place") - 2)
    whose = reading.by_number[int(match["whose"])] if match["whose"] else None
    if whose is not None and discourse.alike(key_of(whose), key_of(mark)):
        claim = Claim(reading, mark.start, key_of(whose), key_of(mark), whose, mark, "scheduled", "coming up", 0.8)
        claim.home, claim.home_mark = key_of(mark), mark
        return claim if key_of(whose) != key_of(mark) else None
    return one_ahead(reading, discourse, mark, left, False, match.start("place") - 2)


_HE_IN_PERSON = re.compile(r"«P\d+»(?:, (?:meanwhile|too|for his part|of course),)? $")
""" "A's X, meanwhile, takes his team to B, where": in the present."""
_ON_A_DAY_HE = re.compile(
    r"(?:^|[,;:] )(?:and |but |then |now )?(?:on |this |next )?(?:the )?«D\d+»(?: [\w']+)?(?:,[^,;.«]{3,50})?,? (?:he|she|«[PET]\d+»|the [\w-]+(?: [\w-]+)?) $"
)
""" "On Saturday week, for the first time since he left, he takes his side to B": the day stands in front."""


def _call(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(2))]
    if match.group(3) is None and match.group(1) is None and not _DATED.match(reading.tagged, match.end()):
        return None
    if "«E" in match.group() and not any(m.tag == "E" and getattr(m.value, "kind", "") == "visitors" for m in reading.marks):
        return None
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start(2) - 2], True, match.start(2) - 2)


def _at_home(
    reading: Reading, discourse: Discourse, host: str | None, visitor: Mark, place: Mark | None = None, *, sure: float = 0.75
) -> Claim | None:
    """The visitor's match at the host's: at the place, where one is named."""
    key = key_of(visitor)
    if host is None or host == key or host not in discourse.reader.teams or not discourse.alike(host, key):
        return None
    claim = Claim(reading, visitor.start, host, key, None, visitor, "scheduled", "coming up", sure)
    claim.home, claim.home_mark = host, place or visitor
    return claim


def _come_to(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    if not all(map(lies_ahead, reading.of("D"))) or reading.tags.count("T") > 1:
        return None
    return _at_home(reading, discourse, discourse.host_of(key_of(mark)), mark, sure=0.7)


def _come_to_us(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    return _at_home(reading, discourse, discourse.we, reading.by_number[int(match.group(1))])


def _come_here(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    if not (reading.quoted or "P" in reading.tags) or not all(map(lies_ahead, reading.of("D"))):
        return None
    host = discourse.we or side_of_speaker(discourse.reader, reading, discourse)
    return _at_home(reading, discourse, host, reading.by_number[int(match.group(1))])


def _come_to_team(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    one, other = (reading.by_number[int(number)] for number in match.groups())
    if not discourse.may_meet(key_of(one), key_of(other)) or not all(map(lies_ahead, reading.of("D"))):
        return None
    claim = new_claim(reading, one, other, one.start, "scheduled", "coming up", 0.8)
    claim.home, claim.home_mark = claim.other, other
    return claim


def _brings(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Who is brought is away: at the place that is named, else at home to whom the article speaks of."""
    visitor = reading.by_number[int(match["who"])]
    place = reading.by_number[int(match["place"])] if match["place"] else None
    if place is None and not match["how"].endswith(("bring", "brings")):
        return None
    host = host_at(place) if place is not None else discourse.focus
    return _at_home(reading, discourse, host, visitor, place)


_RULES = rules_of(
    (words("brings bring takes take sends send"), ("s «T", "s the «T", "ill bring ", "ill take ", "ill send "), _BRINGS, _brings),
    (words("are is re be"), (" at ", " to "), _ARE_AT, _are_at),
    (words("take takes lead leads bring brings"), (), _TAKES, _takes),
    (words("come town visit visiting visitors arrive are"), (), _CALL, _call),
    (words("come comes coming"), (" to ",), _COME_TO, _come_to),
    (words("us our"), (" to us", " to our", " visit us", " to come up"), _COME_TO_US, _come_to_us),
    (words("come comes coming arrive visit"), (" here", " to us", " to our "), _COME_HERE, _come_here),
    (words("come comes coming arrive arrives"), (" to «", " at «", " to the «", " at the «"), _COME_TO_TEAM, _come_to_team),
    (words("away home road travels"), ("«D",), _AGAIN_AT, _again_at),
    (words("stand stands standing lie lies"), (), _STAND_BETWEEN, _of_two),
    (words("for"), (" at «", " at the «"), _PLAYS_AT, _of_two),
    (words("kick kicks get gets set sets"), ("«D",), _KICK_OFF, _of_two),
    (words("guests"), (), _GUESTS, _away),
    (words("play plays playing"), (" at ",), _PLAY_AT, _play_at),
    (words("fly flies flying jet jets jetting flight"), (), _FLY, _away),
    (words("up firing"), ("first up", "up first", "firing line"), _FIRST_UP, _first_up),
    (words("pencilled inked lined slated arranged fixed scheduled set"), ("«D",), _FIXED, _fixed),
)

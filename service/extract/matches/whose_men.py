# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whose player or coach a person is, where no title before the name tells it: "B of A", "B, who plays for A", "the A coach
said" after a sentence on B, "A have signed B". What a title tells ("A coach B") is known from the people of the article already.
"""

import re
from collections.abc import Iterator, Mapping

from service.extract.matches.claim import key_of, other_of
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.names import TeamMention
from service.extract.national import is_nation
from service.extract.people import PersonMention

_ROLE = (
    r"(?:head coach|coach|manager|boss|player-manager|captain|skipper|striker|forward|midfielder|winger|defender|full-back|left-back|right-back|centre-half|centre-back|"
    r"goalkeeper|keeper|playmaker|frontman|player|man|number one|No 1|chief|supremo|handler|tactician|mentor|gaffer|trainer|technical director)"
)
_TELLS = re.compile(
    r"«P(\d+)»(?:,? \d\d,)? of (?:the )?«T(\d+)»"
    r"|«P(\d+)» ?\(«T(\d+)»\)|«P(\d+)»'s? «T(\d+)»(?!'s? )"
    r"|«P(\d+)», (?:\d\d, )?who (?:now |currently |still )?(?:plays|is|has been|captains|coaches|manages|leads|joined|moved|signed|took over|took charge|arrived)(?: [\w-]+){0,3}? (?:(?:for|at|to|with|of) )?(?:the )?«T(\d+)»"
    r"|«P(\d+)» (?:joined|signed for|moved to|is on loan at|is at|plays for|took over at|arrived at) (?:the )?«T(\d+)»"
    r"|«P(\d+)»[^.;«]{0,60}(?:«[CDGSE]\d+»[^.;«]{0,40}){0,3}\b(?:his|her) (?:first|second|third|debut|\w+th|final|last) (?:full )?(?:season|year|campaign|spell|game|match) (?:at|with|for|in charge of|as (?:the )?) ?«T(\d+)»"
)
_CLUB_AND_COUNTRY = re.compile(rf"«T(\d+)»(?:'s)? (?:{_ROLE} )?and «T(\d+)»(?:'s)? (?:[\w-]+ ){{0,2}}?(?:{_ROLE}|international) «P(\d+)»")
""" "A captain and England striker B"."""
_ITS_CHIEFS = re.compile(
    r"«T(\d+)»(?:'s?)? (?:chiefs|bosses|board|board members|owners?|hierarchy|directors)(?: (?:have|has|had|are|were|will|to|still|finally)){0,2} "
    r"(?:g[ai]ven?|giving|hand(?:ed)?|tell|told|warn(?:ed)?|back(?:ed|ing)?|sack(?:ed)?|axed?|fired?|dismiss(?:ed)?|stand(?:ing)? by|stood by|stick(?:ing)? with|"
    r"stuck with|keep(?:ing)? faith (?:in|with)|kept faith (?:in|with)|los(?:e|ing|t) (?:patience|faith) (?:with|in)|pull(?:ed)? the trigger on|want|ordered|order|urged?)"
    r" (?:(?:the|their|under-fire|beleaguered|embattled|struggling|manager|boss|coach|head|rookie) ){0,3}«P(\d+)»"
)
""" "A chiefs give under-fire B two days to save his job": he is A's coach."""
_AND_ITS_MAN = re.compile(
    r"^(?:the )?«T(\d+)»(?!'s?[ ]|,? (?:and|or) «T| (?:head )?(?:coach|manager|boss|captain|skipper) «P)[^.;]*?(?:,? (?:and|but|while|although|though|as)|, with) (?:the |their |its )?(?:head coach|coach|manager|boss|captain|skipper|player-manager) «P(\d+)»"
)
""" "A have not won since May and manager B has worries of his own"."""
_COST = re.compile(
    r"«P(\d+)»'s? (?:[\w-]+ ){0,3}?(?:dismissal|sending-off|red card|error|mistake|blunder|howler|own goal|handball|backpass|back-pass|suspension|injury|absence)"
    r" (?:that |which )?(?:had )?(?:cost|left|reduced|proved costly for|sank|hampered|hampers|hit|will hit|is a blow (?:to|for)) (?:the )?«T(\d+)»(?!'s? )"
)
""" "B's dismissal cost A dear": he is one of A."""
_TEAM_NEWS = re.compile(
    r"«T(\d+)»,? (?:(?:have|has|had|are|were|will|could|must|again|also|now|on «D\d+») ){0,3}"
    r"(?:(?:be |do |make do )?without|be missing|boosted by the return of|(?:been )?given a (?:boost|lift) by the (?:return|fitness) of|welcomed? back|recalled|dropped|"
    r"(?:have )?part(?:ed)? (?:company|ways) with|fined|suspended|disciplined|sacked|dismissed|axed|fired|dispensed with)"
    r" (?:(?:the|their|its|«E\d+»|suspended|injured|captain|skipper|manager|boss|coach|head|striker|midfielder|defender|goalkeeper|keeper|winger|forward|leading|top|scorer|first-choice|key|long-serving) ){0,4}«P(\d+)»"
)
""" "A are without the injured B", "A parted company with coach B"."""
_ITS_MAN = re.compile(r"(?:but |and |yet |though )?(?:head coach|coach|manager|boss|captain|skipper|player-manager) «P(\d+)»")
_OPENS = re.compile(r"(?:[a-z]+ (?:was|is) )?(?:the )?«T(\d+)»")
""" "Defeat was A's fourth in a row. But skipper B refused ...": he is one of A."""
_DESCRIBED = re.compile(rf"\b(?:the|their|its) «T(\d+)» (?:[\w-]+ ){{0,2}}?{_ROLE}\b(?! «P)")
_SAID_LAST = re.compile(r"\b(?:said|says|added|admitted|insisted|claimed|explained|joked|conceded) (?:[\w-]+ ){0,3}«P\d+»[.:]?$")
_SAYING = re.compile(
    r"\b(?:said|told|added|admitted|insisted|claimed|explained|warned|revealed|says|adds|felt|believes|conceded|accept(?:s|ed)|admits|"
    r"insists|concedes|acknowledge[sd]|denie[sd]|confirm(?:s|ed)|reckon(?:s|ed)|stress(?:es|ed)|maintain(?:s|ed)|argue[sd]|suggest(?:s|ed)|declare[sd]|"
    r"vow(?:s|ed)|hint(?:s|ed)|disclose[sd]|joke[sd]|refused|knows|hopes|wants|thinks)\b"
)
_SIGNS = re.compile(
    r"«T(\d+)»[^.;«]{0,70}(?:«[CDG]\d+»(?:'s)?[^.;«]{0,30}){0,2}\b(?:sign(?:ed|ing)?(?: of)?|snapped up|captured|capture of|landed|swooped for|swoop for|bought|secured|recruited|added|brought in|unveiled|loan (?:move|signing)(?: of| for)?"
    r"|(?:have|has|had|broke|broken|paid|smash\w*)\b(?:[^.;«]|«E\d+»){0,50} to (?:sign|land|capture|buy|recruit|snap up|bring in|secure))"
    r" (?:[\w-]+ |«[TED]\d+»(?:'s)? ){0,6}?«P(\d+)»"
)
_CHIEFS = frozenset("chiefs bosses board owner owners hierarchy directors".split())
_NEWS = frozenset(
    "without missing return fitness welcome welcomed recalled dropped part parted fined suspended disciplined sacked dismissed axed fired dispensed".split()
)
_SIGNING = frozenset(
    "sign signed signing snapped captured capture landed swooped swoop bought secured recruited added brought unveiled loan land capture buy recruit snap bring secure".split()
)


def told_otherwise(reader: Reader, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Persons of whom ``known`` has no team, with the key of theirs; a country only where no club is told.

    A team that the article names but once is only where somebody earns his living, while it tells of others.
    """
    nations: list[tuple[str, str]] = []
    for reading in reader.readings:
        if "P" not in reading.tags:
            continue
        if "T" in reading.tags:
            beside = reading.tags.find("P") < reading.tags.rfind("T")
            for match in _TELLS.finditer(reading.tagged) if beside else ():
                person, team = (reading.by_number[int(group)] for group in match.groups() if group)
                if reader.counts.get(key_of(team), 0) > 1:
                    yield from _pair(person, team, known, nations)
            for match in _COST.finditer(reading.tagged) if beside and "»'" in reading.tagged else ():
                person, team = (reading.by_number[int(group)] for group in match.groups())
                yield from _pair(person, team, known, nations)
            for match in _TEAM_NEWS.finditer(reading.tagged) if not _NEWS.isdisjoint(reading.words) else ():
                team, person = (reading.by_number[int(group)] for group in match.groups())
                yield from _pair(person, team, known, nations)
            for match in _ITS_CHIEFS.finditer(reading.tagged) if not _CHIEFS.isdisjoint(reading.words) else ():
                team, person = (reading.by_number[int(group)] for group in match.groups())
                yield from _pair(person, team, known, nations)
            if reading.tags[:1] == "T" and (own := _AND_ITS_MAN.match(reading.tagged)) is not None:
                team, person = (reading.by_number[int(group)] for group in own.groups())
                yield from _pair(person, team, known, nations)
            if "TTP" in reading.tags or "TETP" in reading.tags:
                for match in _CLUB_AND_COUNTRY.finditer(reading.tagged):
                    one, other, person = (reading.by_number[int(group)] for group in match.groups())
                    club = other if _is_nation(one) else one
                    if isinstance(person.value, PersonMention) and isinstance(club.value, TeamMention) and not _is_nation(club):
                        yield person.value.person.name, club.value.key
        elif (own := _ITS_MAN.match(reading.tagged)) is not None:
            yield from _of_its_own(reader, reading, own, known, nations)
        yield from _described(reader, reading, known, nations)
    yield from nations


def _of_its_own(
    reader: Reader, reading: Reading, own: re.Match[str], known: Mapping[str, str], nations: list[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    before = reader.readings[reading.number - 1] if reading.number else None
    opens = _OPENS.match(before.tagged) if before is not None and before.paragraph == reading.paragraph and not before.quoted else None
    if before is not None and opens is not None:
        yield from _pair(reading.by_number[int(own.group(1))], before.by_number[int(opens.group(1))], known, nations)


_OPPOSITE = re.compile(
    r"«P(\d+)»,? (?:was )?(?:his|her) (?:counterpart|opposite number|opposing (?:coach|manager|number))\b"
    r"|\b(?:his|her) (?:counterpart|opposite number|rival|opposing (?:coach|manager|number)),? «P(\d+)»"
)


def opposites(reader: Reader, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """ "X, his counterpart": of the other one of the two teams named first, where whoever was spoken of before is of one."""
    two = list(reader.teams)[:2]
    last: str | None = None
    for reading in reader.readings:
        marks = reading.of("P")
        around = (
            "counterpart" in reading.tagged or "opposit" in reading.tagged or "opposing" in reading.tagged or " rival" in reading.tagged
        )
        match = _OPPOSITE.search(reading.tagged) if around and marks else None
        person = reading.by_number[int(match.group(1) or match.group(2))].value if match is not None else None
        if isinstance(person, PersonMention) and person.person.name not in known and last in two and len(two) > 1:
            yield person.person.name, other_of(two, last)
        for mark in marks:
            if isinstance(mark.value, PersonMention):
                last = known.get(mark.value.person.name, None if mark.value.person.role in BOSSES else last)


BOSSES = frozenset(("coach", "head coach", "manager", "boss", "trainer", "gaffer", "mentor", "tactician"))
"""Roles of whom a team has but one."""


def joining(reader: Reader) -> dict[str, str]:
    """Persons whom the article tells to be signed, with the key of the team that they play for from now on."""
    found: dict[str, str] = {}
    for reading in reader.readings:
        if "T" in reading.tags and "P" in reading.tags:
            signs = not _SIGNING.isdisjoint(reading.words)
            for match in _SIGNS.finditer(reading.tagged) if signs else ():
                team, person = reading.by_number[int(match.group(1))].value, reading.by_number[int(match.group(2))].value
                if isinstance(team, TeamMention) and isinstance(person, PersonMention):
                    found.setdefault(person.person.name, team.key)
    return found


_LEAVES = re.compile(
    r"\b(?:sign(?:ed|ing)?|signing of|snapped up|captured?(?: of)?|landed|bought|secured|recruited|brought in|unveiled|arrival of|transfer of)"
    r" (?:[\w-]+ |«[TED]\d+»(?:'s)? ){0,6}?«P(\d+)»,? (?:\d\d,? )?(?:on (?:loan|a free transfer) )?from (?:the )?(?:[\w-]+ (?:side|club) )?«T(\d+)»"
    r"|«P(\d+)»(?: has| have)? (?:joins|joined|moves|moved|arrives|arrived|switches|switched|signs|signed)\b[^.;«]{0,40}(?:«[TD]\d+»[^.;«]{0,40}){0,2}\bfrom (?:the )?(?:[\w-]+ (?:side|club) )?«T(\d+)»"
    r"|«P(\d+)»(?: has| have)? (?:leaves?|left|swaps?|swapped|quits?|departs?|departed) (?:the )?«T(\d+)» for (?:the )?«T"
)


_OPENING = 4


def leaving(reader: Reader) -> dict[str, str]:
    """Persons whom the article's first sentences tell to change sides, with the key of the team that they leave: who did so long ago is told of
    later."""
    found: dict[str, str] = {}
    for reading in reader.readings[:_OPENING]:
        if (
            "T" not in reading.tags
            or "P" not in reading.tags
            or " had " in reading.tagged
            or not ("from " in reading.tagged or " for " in reading.tagged)
        ):
            continue
        for match in _LEAVES.finditer(reading.tagged):
            person, team = (reading.by_number[int(group)].value for group in match.groups() if group)
            if isinstance(team, TeamMention) and isinstance(person, PersonMention):
                found.setdefault(person.person.name, team.key)
    return found


def _pair(person: Mark, team: Mark, known: Mapping[str, str], nations: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    if not isinstance(person.value, PersonMention) or not isinstance(team.value, TeamMention) or person.value.person.name in known:
        return
    if _is_nation(team):
        nations.append((person.value.person.name, team.value.key))
    else:
        yield person.value.person.name, team.value.key


_FIRST_NAMED = re.compile(r"(?:but |and |yet )?(?:(?:head )?coach |manager |boss |captain |skipper |trainer )?")


def _described(reader: Reader, reading: Reading, known: Mapping[str, str], nations: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """'Lund warned his players. "We were tired," the A coach said.': the one person spoken of before is meant."""
    people = [mark for mark in reading.of("P") if isinstance(mark.value, PersonMention)]
    said = reading.tagged.endswith(("»", "».", "»:")) and _SAID_LAST.search(reading.tagged) is not None
    first = people[-1 if said else 0]  # '"X slipped," said Y'
    opens = said or _FIRST_NAMED.fullmatch(reading.tagged, 0, reading.tagged_start(first)) is not None
    if (len(people) > 1 and not opens) or not isinstance(first.value, PersonMention) or first.value.person.name in known:
        return
    for following in reader.readings[reading.number + 1 : reading.number + 5]:
        if following.number > reading.number + 2 and not reader.readings[following.number - 1].quoted:
            return
        match = _DESCRIBED.search(following.tagged) if "T" in following.tags else None
        others = following.of("P")
        early = match is not None and (not others or match.end() <= following.tagged_start(others[0])) and (reading.quoted or said)
        if (others and not early) or following.paragraph > reading.paragraph + 1:
            return
        if match is not None and _SAYING.search(following.tagged):
            team = following.by_number[int(match.group(1))]
            if reader.counts.get(key_of(team), 0) > 1:
                yield from _pair(first, team, known, nations)
            return


def _is_nation(mark: Mark) -> bool:
    return isinstance(mark.value, TeamMention) and is_nation(mark.value.key)

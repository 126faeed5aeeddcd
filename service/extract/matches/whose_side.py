# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""In whose colours the one side of a claim played where a man or a ground stands for it: his new club's, his old one's, his country's, or
those of the ground's owner. What the claims are is told by the rooms that make them.
"""

import re

from service.extract.matches.claim import Claim, host_at, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.governed import PERSONAL
from service.extract.matches.ground_owners import nation_of
from service.extract.national import is_nation
from service.extract.people import PersonMention


def in_whose_colours(claim: Claim, discourse: Discourse) -> None:
    """Changes the claim's one side, and its home, where somebody else is meant."""
    _for_his_new_team(claim, discourse)
    _for_his_old_team(claim, discourse)
    _for_whose_ground(claim, discourse)
    _for_his_country(claim, discourse)


def _for_his_new_team(claim: Claim, discourse: Discourse) -> None:
    """ "A have signed B's striker C. He could play at D on Saturday.": in a match to come he is one of A."""
    if claim.status != "scheduled" or (claim.one_mark is not None and claim.one_mark.tag != "P"):
        return
    value = claim.one_mark.value if claim.one_mark is not None else None
    name = value.person.name if isinstance(value, PersonMention) else discourse.person or ""
    spoken_of = [mark.value.person.name for mark in claim.reading.of("P") if isinstance(mark.value, PersonMention) and mark.end <= claim.at]
    unsaid = claim.one_mark is None and len(spoken_of) == 1 and spoken_of[0] in discourse.joins
    name = spoken_of[0] if unsaid else name
    new = discourse.joins.get(name)
    if new not in (None, claim.other) and (unsaid or discourse.affiliations.get(name) == claim.one) and new is not None:
        claim.home = new if claim.home == claim.one else claim.home
        claim.one = new


def _for_his_old_team(claim: Claim, discourse: Discourse) -> None:
    """ "A have signed B from C. He scored twice in May as D were beaten 4-1.": in a match that was played he was one of C."""
    if claim.status != "finished" or not discourse.came_from:
        return
    named = [mark.value.person.name for mark in claim.reading.of("P") if isinstance(mark.value, PersonMention)]
    name = next((each for each in named if each in discourse.came_from), None if named else discourse.person) or ""
    old, new = discourse.came_from.get(name), discourse.joins.get(name) or discourse.affiliations.get(name)
    if old is None or old in (claim.one, claim.other) or any(key_of(mark) == new for mark in claim.reading.of("T")):
        return
    if claim.one == new and (claim.one_mark is None or claim.one_mark.tag != "E"):
        claim.home, claim.one = (old if claim.home == claim.one else claim.home), old
    elif claim.other == new and claim.other_mark is None:
        claim.home, claim.other = (old if claim.home == claim.other else claim.home), old


def _for_his_country(claim: Claim, discourse: Discourse) -> None:
    """ "the A midfielder was booked in the 2-0 defeat of Ghana": a club's man met a country with his own."""
    if not is_nation(claim.other) or is_nation(claim.one) or claim.winner is None:
        return
    mark = claim.one_mark
    if mark is not None and mark.tag == "T":
        after = claim.reading.tagged_end(mark) if mark.number in claim.reading.by_number else 0
        if not PERSONAL.match(claim.reading.tagged, after):
            return
    country = discourse.first_nation(claim.other)
    if country is not None:
        claim.home = country if claim.home == claim.one else claim.home
        claim.one, claim.one_mark = country, None


def _for_whose_ground(claim: Claim, discourse: Discourse) -> None:
    """ "They take on B at C Park on Saturday": they are who is at home there, where the sentence names no other side and no neutral tie.

    Of a match that was played that holds where nothing in the sentence tells of whom it speaks: "the friendly defeat by B at C Park".
    """
    reading = claim.reading
    if (claim.one_mark is not None and claim.one_mark.tag == "T") or "G" in reading.tags:
        return
    if claim.status == "finished":
        _for_whose_ground_then(claim, discourse)
        return
    if claim.status != "scheduled":
        return
    grounds = [mark for mark in reading.of("V") if mark.start > claim.at]
    if len(grounds) != 1 or reading.quoted or any(key_of(mark) != claim.other for mark in reading.of("T")):
        return
    owner = host_at(grounds[0])
    if owner in discourse.reader.teams and owner not in (claim.one, claim.other) and discourse.alike(owner, claim.other):
        claim.home = owner if claim.home == claim.one else claim.home
        claim.one = owner


_AT_IT = re.compile(r"(?: [\w-]+| «[SCD]\d+»(?:'s)?){0,4} at (?:the )?$")


def _for_whose_ground_then(claim: Claim, discourse: Discourse) -> None:
    reading, mark = claim.reading, claim.other_mark
    grounds = [each for each in reading.of("V") if each.start > claim.at]
    if claim.one_mark is not None or mark is None or mark.number not in reading.by_number or len(grounds) != 1 or reading.quoted:
        return
    if not _AT_IT.fullmatch(reading.tagged, reading.tagged_end(mark), reading.tagged_start(grounds[0])):
        return
    owner = host_at(grounds[0])
    owner = nation_of(owner) if is_nation(claim.other) else owner
    if owner is None or owner not in discourse.reader.teams or not discourse.may_meet(owner, claim.other):
        return
    claim.one, claim.home, claim.home_mark = owner, owner, grounds[0]


_HIS_GOAL = re.compile(
    r"«P(\d+)»'s? (?:[\w-]+ ){0,4}?(?:goals?|strike|header|winner|penalty|double|hat-trick|treble|brace|volley|free-?kick|effort|finish|opener|equali[sz]er|own goal)(?: \w+){0,3} $"
)


def whose_goal(claim: Claim, discourse: Discourse) -> None:
    """ "X's late strike saw off B": he is one of those who won; changes ``discourse``."""
    if claim.winner != "one" or (claim.one_mark is not None and claim.one_mark.tag == "P"):
        return
    match = _HIS_GOAL.search(claim.reading.tagged, 0, claim.reading.to_tagged(claim.at))
    value = claim.reading.by_number[int(match.group(1))].value if match is not None and "own goal" not in match.group() else None
    if isinstance(value, PersonMention):
        discourse.affiliations.setdefault(value.person.name, claim.one)

# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whom a clause speaks of: the team that is the subject of a verb, or that owns a noun. Which names cannot be that is told by ``governed``,
whom "we" means by ``whose_words``.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import THEY, Epithet
from service.extract.matches.former_sides import side_then
from service.extract.matches.governed import (
    DONE_TO,
    ITS_VISIT,
    NEIGHBOURS,
    OFFICIATING,
    PERSONAL,
    THEM_WHEN_THEY,
    has_let_go,
    is_former,
    is_no_doer,
    is_object,
    opens_next_clause,
)
from service.extract.matches.main_clause import main_clause, whose
from service.extract.matches.other_bosses import of_another_boss
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import OR_ANOTHER, TEAM
from service.extract.matches.strangers import NAME, NICKNAME, stranger_in
from service.extract.matches.subjects_after import fronted, joined_to
from service.extract.matches.team_news import news_goes_on
from service.extract.matches.watched import needed_by, watched
from service.extract.matches.whose_words import after_words
from service.extract.national import is_nation
from service.extract.people import PersonMention

_OWNER = re.compile(rf"{TEAM}'s? (?:(?!for )(?:[\w'/-]+|«[CGDPSV]\d+»(?:'s)?),? ){{0,7}}$")


_OWN = re.compile(r"«E(\d+)»(?:'s)? (?:(?:[\w'/-]+|«[CGDPSV]\d+»(?:'s)?),? ){0,7}$")


_LEFT_TEAM = re.compile(r"«([TEP])(\d+)»")


_ADJACENT = re.compile(
    r" (?:(?:have|has|had|having|will|must|should|may|can|also|now|then|only|just|were|was|are|is|be|been|to|narrowly|easily|[a-z]+ly) ){0,3}"
)


_BESIDE = re.compile(r", (?:the |an? |last \w+'s |already |surprise |\w+ly )$")
""" "welcome A, conquerors of B": what stands in apposition to a team speaks of that team, be it an object or not."""


_SIDE_THAT = re.compile(r" (?:side|team|eleven|xi|line-up|outfit) (?:(?:that|which|who) )?(?:(?:had|has|have|was|were|\w+ly) )*")
""" "he was in the A side that lost to B", "in the A side beaten 4-1 there"."""


_CLAUSE_OF_OWNER = re.compile(r"(?:,|;) (?:and|while|but|whereas|as) (?:the )?«T(\d+)»'s? (?!.*«T\d+»'s? )")
""" "A drew, and B's poor run went on as they lost": they are B."""


_SIDE_WHO = re.compile(r", (?:«E\d+»|the (?:side|team|club)) (?:who|which|that) (?:had |have |\w+ly )?$")
""" "after defeat by A, the side who beat B": A did."""


_OF_MAN = re.compile(r"(?:«P\d+»|\b(?:fans|supporters|followers|manager|coach|captain|owners?|chairman|directors)) of (?:the )?$")
""" "X of A was sent off", "supporters of A": their team, though it follows "of"."""


def object_after(reading: Reading, pattern: re.Pattern[str], position: int) -> tuple[Mark, re.Match[str]] | None:
    """The team mark that a pattern finds after ``position``; possessive pronouns are passed over."""
    match = pattern.match(reading.tagged, position)
    if match is None:
        return None
    groups = match.groups()
    if opens_next_clause(reading, match):
        return None
    mark = reading.by_number[int(groups[-1])]
    if OR_ANOTHER.match(reading.tagged, match.end()):
        return None
    if isinstance(mark.value, Epithet) and mark.value.kind in ("their", "they"):
        return None  # "the beating they took"
    return mark, match


_WE = re.compile(r"\b(?:we|we've|we'd|we'll|we're|us|our)\b[^.;«]{0,40}$")


def subject_of(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    """The team that the clause speaks of; None also where the clause speaks of a side that is not known.

    By a nickname that nothing explains an article calls the team that it is about.
    """
    left = after_words(left)
    subject = _known_subject(reading, discourse, left, exclude)
    if subject is not None and subject[1] is not None and " or " in reading.tagged and _either(reading, subject[1], left):
        return None
    stranger = stranger_in(reading, discourse, left, subject[1] if subject is not None else None)
    if stranger is None or (stranger == NICKNAME and subject is not None and discourse.focus_paragraph == reading.paragraph):
        return subject
    meant = discourse.main_team(exclude) if stranger == NICKNAME else stranger if stranger != NAME else None
    return (meant, None) if meant is not None and meant != exclude else None


_WHO = re.compile(r"(?: [a-z]+)?,? (?:who|which) [^,;]*")
_OR_TEAM = re.compile(r"«T\d+» or (?:the )?«T")


def _either(reading: Reading, mark: Mark, left: str) -> bool:
    """ "A or B will be at home to C": a side not yet known; "A or B, who knocked C out" is B."""
    if mark.tag != "T" or mark.start < reading.start:
        return False
    start = reading.tagged_start(mark)
    if reading.tagged.endswith(("» or ", "» or the "), 0, start):
        return _WHO.fullmatch(left.rpartition(f"«T{mark.number}»")[2]) is None
    return _OR_TEAM.match(reading.tagged, start) is not None


def _known_subject(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    """The nearest team before that is no object or possessor; else whose player is spoken of; else the one spoken of before."""
    if (
        discourse.we is not None
        and discourse.we != exclude
        and _WE.search(left[-60:])
        and (exclude is None or discourse.alike(discourse.we, exclude))
    ):
        return discourse.we, None
    if discourse.we is None and reading.quoted and discourse.said and discourse.said == exclude and _WE.search(left[-60:]):
        ours = discourse.main_team(exclude)  # "B are a big team, but we beat them": nothing tells whose man he is
        return (ours, None) if ours is not None and discourse.alike(ours, exclude) else None
    if not reading.quoted and (told := main_clause(reading, discourse, left, exclude)) is not None:
        return told
    if (seen := watched(reading, discourse, left, exclude)) is not None:
        return seen
    follows = fronted(reading, discourse, left, exclude)
    if follows is not None and (exclude is None or discourse.alike(follows[0], exclude)):
        return follows
    if "neighbours" in left and NEIGHBOURS.search(left):
        return None
    if discourse.here and (host := joined_to(reading, discourse, left)) is not None and host != exclude:
        return host, None
    if (needed := needed_by(reading, discourse, left, exclude)) is not None:
        return needed
    if " which «E" in left and (which := _WHICH_THEY.search(left)) is not None:
        return subject_of(reading, discourse, left[: which.start()], key_of(reading.by_number[int(which.group(1))]))
    if (former := side_then(reading, discourse, left, exclude)) is not None:
        return former
    owner: tuple[str, Mark | None] | None = None
    person: tuple[str, Mark | None] | None = None
    supposed: tuple[str, Mark | None] | None = None
    pronoun: tuple[str, Mark | None] | None = None
    beneficiary: tuple[str, Mark | None] | None = None
    they: Mark | None = None
    passed = False
    for match in reversed(list(_LEFT_TEAM.finditer(left))):
        mark = reading.by_number.get(int(match.group(2)))
        if mark is None:
            continue
        before, after = left[: match.start()], left[match.end() :]
        key = discourse.team(mark, exclude)
        if key is None and isinstance(mark.value, Epithet) and (mark.value.kind == "of_person" or _is_they(mark)):
            they = they or mark
        if mark.tag == "P" and not (person or supposed) and (home := discourse.country_of(mark, exclude)) is not None:
            supposed = (home, mark)
            continue
        if (
            key is None
            or key == exclude
            or is_former(before, after)
            or is_no_doer(mark, before, after)
            or (exclude and not discourse.alike(key, exclude))
        ):
            continue
        if before.endswith(OFFICIATING):
            continue  # "the referee, Norway's X"
        if mark.tag == "T" and _BESIDE.fullmatch(after) and not before.endswith(("against ", "over ", "with ")):
            return key, mark
        if (mark.number in discourse.objects and not _GOES_ON.match(after) and not before.endswith(_CLAUSE_BEGINS)) or (
            mark.tag == "T" and before.endswith(_HAVING)
        ):
            continue
        if mark.tag == "T" and _ADJACENT.fullmatch(after) and not before.endswith(DONE_TO):
            return key, mark
        if mark.tag == "P" and before.endswith((", while ", ", but ", "; ")) and not pronoun:
            return key, mark
        if mark.tag == "T" and not pronoun and before.endswith(_NEW_CLAUSE) and after.startswith(("'s «P", "' «P")):
            return key, mark
        if mark.tag == "P":
            if person is None and supposed is None:
                by_career = isinstance(mark.value, PersonMention) and mark.value.person.name in discourse.supposed
                person, supposed = (None, (key, mark)) if by_career else ((key, mark), None)
            continue
        if isinstance(mark.value, Epithet) and mark.value.kind == "of_person" and not discourse.knows(mark.value):
            pronoun = pronoun or (key, mark)
            continue
        if isinstance(mark.value, Epithet) and mark.value.kind in ("them", "their"):
            continue
        if isinstance(mark.value, Epithet) and mark.value.kind in ("they", "his"):
            his = _of_whom(reading, discourse, before, exclude) if mark.value.kind == "his" else None
            pronoun = (his, pronoun[1] if pronoun else mark) if his is not None else pronoun or (key, mark)
            continue
        if after.startswith("'") or PERSONAL.match(after):
            owner = owner if owner or ITS_VISIT.match(after) else (key, mark)
            continue
        beside = before.endswith("», ") and not discourse.reader.document.text.startswith("whose ", mark.start)
        if isinstance(mark.value, Epithet) and mark.value.kind not in THEY and (beside or _BEING.search(before[-40:])):
            continue  # "A, the lowest-ranked side left", "A are the leaders": it stands beside the team that it means
        if _SIDE_THAT.fullmatch(after):
            return key, mark
        if _OF_MAN.search(before[-18:]):
            owner = owner or (key, mark)
            continue
        if is_object(before[-100:], after):
            if _SIDE_WHO.match(after) or has_let_go(before, after):
                return key, mark
            if THEM_WHEN_THEY.search(after):
                passed = True
                continue
            if after.lstrip(" ,").startswith(("who ", "which ")) and (len(after) < 90 or not _CLAUSE_ENDS.search(after)):
                return key, mark
            if before.endswith(("for ", "for the ", "charge of ")) and beneficiary is None:
                beneficiary = (key, mark)
            continue
        if mark.tag == "T" and _IN_RELATIVE.search(before[-80:]) and _RELATIVE_CLOSED.match(after):
            continue
        if pronoun and owner and owner[1] is not None and (clause := _CLAUSE_OF_OWNER.search(after)) and int(clause[1]) == owner[1].number:
            return owner[0], pronoun[1]
        if pronoun and not passed and discourse.here and key not in discourse.here[-1]:
            return pronoun  # "A took heart from B's showing at C, where they": B, of the match just told
        return (key, pronoun[1]) if pronoun else (key, mark)
    men = (pronoun[1] if pronoun else None) or they
    if men and owner and (against := of_another_boss(reading, discourse, left, men, owner, exclude)) is not None:
        return against
    if pronoun:
        return (owner[0], pronoun[1]) if owner else pronoun
    if they and (whose := person or owner or supposed):
        return whose[0], they
    if beneficiary and not person:
        return beneficiary
    if whose := person or owner or supposed:
        return whose
    if discourse.person and (("«P" not in left and _OF_A_PERSON.search(left)) or _he_said(reading, discourse, left)):
        key = discourse.affiliations[discourse.person]
        if key != exclude and (exclude is None or discourse.alike(key, exclude)):
            return key, None
    if "«T" not in left and (announced := _ANNOUNCED.search(reading.tagged, len(left))):
        mark = reading.by_number[int(announced.group(2))]
        key = discourse.team(mark, exclude)
        if key is not None and key != exclude:
            return key, mark
    if discourse.here and (first := discourse.here[-1][0]) != exclude and _AND_NEXT.search(left[-90:]):
        return first, None
    focus = (reading.quoted and discourse.said) or discourse.focus
    if is_nation(focus) and discourse.focus_paragraph != reading.paragraph and not reading.quoted:
        focus = discourse.main_nation(exclude) or focus
    if not (is_nation(focus) or discourse.focus_paragraph == reading.paragraph or reading.quoted or news_goes_on(reading, discourse)):
        lead, counts = discourse.lead(exclude), discourse.reader.counts
        focus = discourse.section or (
            lead if lead and counts[lead] >= counts.get(focus or "", 0) + (not _of_its_man(discourse, lead, left)) else focus
        )
        focus = _by_section(discourse, exclude) or focus
    if focus and exclude and not discourse.alike(focus, exclude):
        focus = discourse.main_team(exclude) if is_nation(exclude) else discourse.topic(exclude)
    if focus and focus != exclude:
        met = discourse.other(exclude) if discourse.pair and exclude in discourse.pair else None
        return met or focus, they
    topic = discourse.topic(exclude) if they else None
    return (topic, they) if topic else None


_WHICH_THEY = re.compile(r"\b(?:against|with|over) (?:the )?«T(\d+)»,? which «E\d+» (?:had |\w+ly |also ){0,2}$")
""" "A came through a replay against B which they won": they are A."""
_AND_NEXT = re.compile(
    r"«T\d+»(?: (?:on )?«D\d+»)?,? (?:as well as|and|plus|then|and then|followed by|before|along with|not to mention|or) (?:(?:the|a|an|another|«D\d+»(?:'s)?) )?(?:home |away |[\w-]+ ){0,3}$"
)
""" "will miss the visit to B, as well as the home game with C": of whom the first one was told."""


def _of_its_man(discourse: Discourse, team: str, left: str) -> bool:
    """ "He has not started since the 3-0 win over B": somebody of the club that the article begins with, unless only with what is that club's."""
    owned = discourse.reader.document.text.startswith(("'", "’"), discourse.reader.teams[team].end)
    return not owned and ("«P" in left or _OF_A_PERSON.search(left) is not None)


_CLAUSE_BEGINS = ("although ", "though ", " while ", ", but ", " because ", " whereas ")
_HAVING = (" have ", " has ", "'ve ", " having ")
""" "A have B at home": B is whom they have."""


_IN_RELATIVE = re.compile(r"«P\d+»,(?: \d\d,)? (?:who|whose|whom) [^,;]*$")
_RELATIVE_CLOSED = re.compile(r"(?! (?:to|into|in|past) (?:an? |the )?(?:[\w-]+ )?(?:win|victory|defeat|draw))[^,;]*, ")
""" "X, who led A to the title, replaces Y, sacked after a 4-1 defeat by B": A is of the clause between the commas alone."""


_NEW_CLAUSE = (", while ", ", but ", "; ", ", whereas ", " while ")
""" "A and B drew 0-0, while C's striker earned a 1-1 draw at D": the clause is of C."""


def _by_section(discourse: Discourse, other: str | None) -> str | None:
    """Under a heading that is a result: which of its two teams could meet the other one in a league; None where both could."""
    if discourse.headed is None or other is None or other in discourse.headed or not discourse.alike(discourse.headed[0], other):
        return None
    teams = discourse.reader.teams
    home = [key for key in discourse.headed if key in teams and other in teams and teams[key].country == teams[other].country]
    return home[0] if len(home) == 1 else None


def _of_whom(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> str | None:
    """ "B's coach warned his players": the team of the person named last before; None where it is not known."""
    named = re.search(r"«P(\d+)»(?!.*«[TP])", left)
    return discourse.team(reading.by_number[int(named.group(1))], exclude) if named else None


def _is_they(mark: Mark) -> bool:
    return isinstance(mark.value, Epithet) and mark.value.kind in ("they", "them")


_CLAUSE_ENDS = re.compile(r"«[TE]|;|, (?:while|but|as|and|with|when|after)\b")
""" "four ahead of A, who had moved up thanks to a hat-trick in a 4-0 stroll at B": still of A."""


_BEING = re.compile(
    r"«T\d+» (?:\w+ )?(?:are|is|were|was|be|being|become|became|remain|remained|look|looked)(?: (?:now|still|again|already))? $"
)
_GOES_ON = re.compile(r",? (?:«E\d+» |the (?:side|team|club) )?(?:who|which|whose) [^,;]*$")
""" "will face B, who drew at C": what B did is told until the next comma."""


_OF_A_PERSON = re.compile(
    r"\b(?:he|she|the former «T\d+» (?:and «T\d+» )?(?:[\w-]+ )?(?:man|striker|midfielder|defender|winger|goalkeeper|keeper|forward|manager|boss|coach)|his|her|him|the \d\d-year-old|the (?:[\w-]+ )?(?:striker|midfielder|defender|winger|goalkeeper|keeper|captain|forward|skipper|playmaker|"
    r"centre-half|centre-back|full-back|left-back|right-back|manager|coach|boss|international))\b"
)


_HE_SAID = re.compile(
    r"(?:and )?(?:he|she) (?:(?:has|had|also|later|then|further|[a-z]+ly) ){0,2}(?:added|said|says|confirmed|revealed|disclosed|explained|admitted|announced|insisted|promised|indicated|suggested) (?:that )?«P\d+»"
)


def _he_said(reading: Reading, discourse: Discourse, left: str) -> bool:
    """ "He added that X would miss Sunday's trip to B": X is of the team of the one person named last in the paragraph."""
    if reading.quoted or not _HE_SAID.match(left):
        return False
    for number in range(reading.number - 1, max(-1, reading.number - 5), -1):
        before = discourse.reader.readings[number]
        if before.paragraph != reading.paragraph:
            return False
        if people := before.of("P"):
            value = people[0].value
            return len(people) == 1 and isinstance(value, PersonMention) and value.person.name == discourse.person
    return False


_ANNOUNCED = re.compile(r", «([TP])(\d+)» (?:have |has )?(?:said|say|says|announced|confirmed|revealed|reported|warned)\b")
""" "tickets for the visit of B are on sale, A announced"."""


def owner_of(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    """ "Boro's 2-1 win": whose the noun is."""
    match = _OWNER.search(left)
    if match:
        mark = reading.by_number.get(int(match.group(2)))
        key = (_his(reading, discourse, left[: match.start()], mark, exclude) or discourse.team(mark, exclude)) if mark else None
        done_to = mark is not None and is_no_doer(mark, left[: match.start()], left[match.end(2) + 1 :])
        if key and key != exclude and not done_to and not ITS_VISIT.match(left, match.end(2) + 1):
            return key, mark
    if " whose " in left and (mark := whose(reading, left)) is not None:
        return (key_of(mark), mark) if key_of(mark) != exclude else None
    own = _OWN.search(left)
    if own:
        mark = reading.by_number.get(int(own.group(1)))
        if mark is not None and isinstance(mark.value, Epithet) and mark.value.kind in ("them", "their", "his"):
            subject = subject_of(reading, discourse, left[: own.start()], exclude)
            return (subject[0], mark) if subject else None
    return None


def _his(reading: Reading, discourse: Discourse, before: str, mark: Mark, exclude: str | None) -> str | None:
    """ "A's coach rued his side's 2-0 loss": whose side it is, the sentence tells before it."""
    if not isinstance(mark.value, Epithet) or mark.value.kind != "his" or not ("«T" in before or "«P" in before):
        return None
    subject = subject_of(reading, discourse, before, exclude)
    return subject[0] if subject is not None else None

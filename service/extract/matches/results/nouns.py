# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by nouns: "their 3-0 win over B", "a 1-1 draw at B", "the defeat of B"."""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import Frame
from service.extract.matches.opponents import opponent_of
from service.extract.matches.own_towns import may_be_a_town
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.by_lot import drawn_by_lot
from service.extract.matches.results.not_played import DENIED, TO_DO, not_played, would_do
from service.extract.matches.results.one_sided import result_alone
from service.extract.matches.results.phrases import (
    AGAINST,
    AT_VENUE,
    BETWEEN,
    DRAWN_LEVEL,
    FILL,
    SCORE_BEFORE,
    VISIT_OF,
    is_possessive,
    score_after,
    score_within,
)
from service.extract.matches.results.prepositions import drawn_among_his_own, home_by_preposition
from service.extract.matches.results.since_then import since_then
from service.extract.matches.results.verbs import home_beside
from service.extract.matches.scores import ScoreMention
from service.extract.matches.subjects import owner_of, subject_of
from service.extract.matches.subjects_after import lifted, of_his_side
from service.extract.matches.tense import HOPED
from service.extract.names import VenueMention
from service.extract.national import is_nation

_NOUN_PREPOSITIONS = {
    "win": ("over", "against", "at", "away to", "away at", "away against", "at home to", "at home against", "home to", "in"),
    "loss": (
        "to",
        "against",
        "at",
        "by",
        "at the hands of",
        "away to",
        "away at",
        "at home to",
        "at home against",
        "home to",
        "in",
        "away against",
    ),
    "draw": ("with", "against", "at", "away to", "at home to", "at home against", "home to", "in", "away at", "to"),
}


_OF_LOTS = re.compile(
    r"\b(?:watch(?:ed|ing)?|attend(?:ed|ing)?|mak(?:e|ing)|made|conduct(?:ed|ing)?|perform(?:ed|ing)?|await(?:ed|ing)?|heard|hear|listen(?:ed|ing)? to|hosted|hosting"
    r"|tun(?:ed|ing) in (?:to|for)) the (?:«[CGD]\d+»(?:'s)? )*$"
)
""" "watched the draw with his players": lots are drawn."""


_LOTS_ARE_DRAWN = re.compile(
    r" (?:itself )?(?:takes?|took|taking|will take|to take|is|was|will be|has been|being|being made|follows|starts|begins) (?:place|made|held|conducted|due|on|at|following|live|scheduled)\b"
)
""" "The draw takes place after the matches between A and B"."""
_ODDS_ON = re.compile(
    r"\b(?:odds[- ]on|fail(?:ed|ing|s)?|favourites?|tipped|backed|fancied|unable|struggl(?:ed|ing|e)|yet|hard|difficult|tough|lucky|last|only|first) to $"
)
""" "odds-on to win against B", "failed to win again, drawing 3-3": a verb."""
_OF_ANOTHER = re.compile(r"«S|\b(?:following|after|before|since|despite)\b")  # "a 2-1 win following a draw in A"


def with_noun(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int) -> Claim | None:
    tagged = reading.tagged
    if tagged.startswith(" «S", end):
        return None  # "to win 3-2": a verb
    if left.endswith(" to ") and tagged.endswith(" win", 0, end) and _ODDS_ON.search(left, max(0, len(left) - 40)):
        return None
    if frame.relation == "draw" and DRAWN_LEVEL.match(tagged, end):
        return None
    if tagged.endswith((" tie", " ties"), max(0, end - 5), end) and not _A_TIE.search(left):
        return None  # a match, not a draw
    if frame.relation == "win" and _A_CAP.match(tagged, end):
        return None
    if left.endswith((" without ", " without a ", " without an away ", " without another ", " without further ")):
        return None  # "36 games without defeat"
    if tagged.endswith(_ONE_WHO, 0, end) and not _IS_ONE.search(left, max(0, len(left) - 60)):
        return None
    before = SCORE_BEFORE.search(left)
    score = reading.by_number.get(int(before.group(1))) if before else None
    if frame.relation == "draw" and (lots := drawn_by_lot(reading, discourse, left, end, at)) is not None:
        return lots
    if frame.relation == "draw" and score is None and (_OF_LOTS.search(left[-60:]) or _LOTS_ARE_DRAWN.match(tagged, end)):
        return None
    if frame.relation == "draw" and score is not None and isinstance(score.value, ScoreMention) and not score.value.level:
        return None
    if frame.relation == "draw" and (between := BETWEEN.match(tagged, end)):
        one_mark, other_mark = reading.by_number[int(between.group(2))], reading.by_number[int(between.group(4))]
        one, other = discourse.team(one_mark), discourse.team(other_mark)
        if one and other and one != other:
            return result_of(reading, "draw", one, one_mark, other, other_mark, at, score, "noun between", 0.9)
    match = None if _IN_CAPITAL.match(tagged, end) else AGAINST.match(tagged, end)
    if match is None and (made := since_then(reading, discourse, frame, left, end, at, score)) is not None:
        return made
    if frame.relation == "win" and match is not None and match.group(2) != "over" and tagged.endswith(_SUFFERED, max(0, end - 16), end):
        frame = Frame("loss", frame.shape, frame.tense)  # "the hammering by B"
    if match is not None and (
        match.group(2) not in _NOUN_PREPOSITIONS[frame.relation]
        or (match.group(2) == "in" and (score is None or _OF_ANOTHER.search(match.group(1))))
        or _AFTER_ITS_GROUND.search(match.group()[match.end(2) - match.start() :])
        or _ANOTHER_RESULT.search(match.group(1))  # "ended a run of defeats with victory at B"
        or _IS_ANOTHER.search(match.group(1))
        or re.search(
            r"\b(?:race|lead|leaders|table|title|gap|points?|paired|pitted|drawn|advantage|ended|came to an end|sets? up|setting up|booked|earned)\b",
            match.group(1),
        )
    ):
        match = None
    if match is not None and is_possessive(reading.by_number[int(match.group(4))]):
        match = None
    mark = reading.by_number[int(match.group(4))] if match else None
    unclear = mark is not None and isinstance(mark.value, Epithet) and mark.value.kind in ("his", "the")
    if mark is not None and score is None and drawn_among_his_own(frame, mark):
        return None
    other = discourse.team(mark) if mark and not unclear else None
    after = (lifted(reading, left, mark) or of_his_side(reading, left, reading.tagged_end(mark), other)) if mark is not None else None
    subject: tuple[str, Mark | None] | None = after or _whose(reading, discourse, left, end, other)
    if (
        match is not None
        and match.group(2) == "in"
        and subject is not None
        and any(
            subject[0] in pair and pair != discourse.next_pair and may_be_a_town(discourse.reader, other, pair) for pair in discourse.here
        )
    ):
        return result_alone(reading, discourse, frame, subject, at, score, "noun alone")  # "knocked out A after a 1-1 draw in B": the town
    if (
        match is not None
        and other is not None
        and match.group(2) == "in"
        and (visitor := _whose(reading, discourse, left, end, None)) is not None
    ):
        host = discourse.club_in(other, visitor[0])
        subject, other = (visitor, host) if host is not None else (subject, other)
    if frame.relation == "loss" and match is None and (of := VISIT_OF.match(tagged, end)) and tagged.startswith(" of", end):
        mark = reading.by_number[int(of.group(2))]  # "their defeat of B"
        other = discourse.team(mark)
        subject = _whose(reading, discourse, left, end, other)
        if other and subject and other != subject[0]:
            return result_of(reading, "win", *subject, other, mark, at, score, "noun", 0.85)
        return None
    if (
        frame.relation == "win"
        and match is None
        and tagged[:end].endswith(_OF_WHOM)
        and (of := VISIT_OF.match(tagged, end))
        and tagged.startswith(" of", end)
    ):
        mark = reading.by_number[int(of.group(2))]  # "their rout of B"
        other = discourse.team(mark)
        subject = _whose(reading, discourse, left, end, other)
        score = score or score_after(reading, of.end())
        if other is None and subject is not None:  # "that 3-0 rout of the hosts"
            return result_alone(reading, discourse, frame, subject, at, score, "noun alone")
        if other and subject and other != subject[0]:
            return result_of(reading, "win", *subject, other, mark, at, score, "noun", 0.85)
        return None
    if subject is None:
        return None
    if match is not None and mark is not None:
        if other is None:
            other = opponent_of(reading, discourse, mark, subject[0])
        score = score or score_within(reading, end, match.end())
        if other is None or other == subject[0]:
            return None
        denied = frame.relation == "win" and DENIED.search(left[-80:]) is not None
        if score is None:
            ahead = not_played(
                reading, discourse, frame, left, (end, match.end(), at), (*subject, other, mark), match.group(2), denied=denied
            )
            if ahead is not None:
                return next(iter(ahead), None)
        score = score or score_after(reading, match.end())
        if denied:
            level = isinstance(score.value, ScoreMention) and score.value.level if score else False
            if level:
                return result_of(reading, "draw", *subject, other, mark, at, score, "noun", 0.85)
            missed = Claim(reading, at, subject[0], other, subject[1], mark, "finished", "noun", 0.8)
            home_by_preposition(missed, match.group(2), tagged[end : match.end()], mark)
            return missed
        claim = result_of(reading, frame.relation, *subject, other, mark, at, score, "noun", 0.92 if subject[1] else 0.75)
        home_by_preposition(claim, match.group(2), tagged[end : match.end()], mark)
        if left.endswith((" home ", " away ")):
            home_own = left.endswith(" home ")
            claim.home, claim.home_mark = (claim.one, claim.one_mark) if home_own else (claim.other, claim.other_mark)
        if claim.home is None:
            home_beside(reading, claim, end, match)
        return claim
    if score is not None and _WISHED.search(left, max(0, len(left) - 60)):
        return None
    venue = AT_VENUE.match(tagged, end)
    ground = reading.by_number[int(venue.group(2))] if venue else None
    if score is None and (HOPED.search(left[-70:]) or TO_DO.search(left[-24:])):
        return None
    if ground is not None and isinstance(ground.value, VenueMention):
        home = ground.value.home_team_id
        if home and is_nation(subject[0]) and not is_nation(home):
            subject = _whose(reading, discourse, left, end, home) or subject  # "the England man was hurt in the defeat at B Park"
        if home and home != subject[0] and home in discourse.reader.teams:
            suffered = frame.relation == "win" and tagged.endswith(_SUFFERED, max(0, end - 16), end)
            relation = "loss" if suffered else frame.relation  # "the hammering at B Park"
            claim = result_of(reading, relation, *subject, home, None, at, score, "noun at ground", 0.85)
            claim.home, claim.home_mark = home, ground
            return claim
        met = discourse.other(subject[0]) if score is None and home == subject[0] else None
        if met is not None:  # "in the win at their own ground": more of a match already told
            claim = result_of(reading, frame.relation, *subject, met, None, at, None, "noun alone", 0.7)
            claim.home, claim.home_mark, claim.alone = home, ground, True
            return claim
    if would_do(left, tagged, end):
        return None
    return result_alone(reading, discourse, frame, subject, at, score, "noun alone")


_WISHED = re.compile(
    r"\b(?:needs?|requires?|wants?|would (?:take|settle for|need)|will (?:take|settle for|need)) (?:only |just |at least |merely |no more than )?an? (?:[\w-]+ ){0,2}«S\d+» (?:[\w-]+ )?$"
)
""" "need only a goalless draw when B visit": what is wished for."""
_IN_CAPITAL = re.compile(r" in the [a-z]+ (?:capital|city|port city|port)\b(?! (?:against|with|over|to|by)\b)")
""" "a 1-1 draw in the Czech capital": what follows is of something else."""


_AFTER_ITS_GROUND = re.compile(r"«V\d+»,")
""" "1-0 winners at A Park, put them out": the clause goes on, and they are not those beaten there."""
_ANOTHER_RESULT = re.compile(r"\bwith (?:[\w-]+ |«S\d+» ){0,3}(?:win|victory|draw|defeat|success|triumph|stalemate|loss)\b")
_IS_ANOTHER = re.compile(
    r"\b(?:was|is|has been|had been|been|include[sd]?|including|came) (?:in )?an? (?:[\w-]+ |«[SDCG]\d+» ){0,3}(?:win|victory|draw|defeat|success|stalemate|loss|reverse)\b"
)
""" "the only blip in a run of nine wins has been a 2-2 draw at B"."""
_A_CAP = re.compile(r" (?:«E\d+»|his|her|an?|the) (?:[\w-]+ ){0,2}(?:cap|title|medal|trophy|honour)\b")
""" "could win his 40th cap against B": no match is won."""
_ONE_WHO = (" winner", " loser", " victor")
_IS_ONE = re.compile(
    r"\b(?:(?:was|were|been|being|be|is|are|as|became|emerged|emerging|ran out|came out|finished|ended) (?:an? |the )?|(?<=, )an? )(?:[\w-]+ )?«S\d+» (?:[\w-]+ )?$"
)
""" "was a 1-0 winner": a side; "the 88th-minute winner" is a goal."""
_A_TIE = re.compile(r"(?:«S\d+» |\b(?:to|in|for|earned|salvaged|snatched|managed|forced|ground out) an? (?:\w+ )?)$")
""" "a 1-1 tie", "played to a tie": a draw, as in America."""


def _whose(reading: Reading, discourse: Discourse, left: str, end: int, other: str | None) -> tuple[str, Mark | None] | None:
    """Whose win, defeat or draw the noun that ends at ``end`` is."""
    if " last " in left or " first " in left or " final " in left:
        spell = _IN_HIS_SPELL.search(left, max(0, len(left) - 120))
        mark = reading.by_number[int(spell.group(1))] if spell else None
        if mark is not None and key_of(mark) != other:
            return key_of(mark), mark
    return _apposed(reading, left, end) or owner_of(reading, discourse, left, other) or subject_of(reading, discourse, left, other)


_IN_HIS_SPELL = re.compile(
    r"(?:\b(?:whose|his|her)|«P\d+»'s?) (?:[\w-]+ ){0,2}(?:last|first|final|only)(?: [\w-]+)? (?:game|match|outing|act|duty) (?:in charge of|at the helm of|as|with|for|of his (?:time|spell|reign) (?:at|with)) (?:the )?«T(\d+)»(?:'s?)?(?: (?:manager|boss|coach|player|head coach))?"
    r"(?: «D\d+»| on «D\d+»)? (?:was|is|had been|ended in|ended with|came in|finished in|brought|resulted in|proved to be) (?:[\w-]+ |«[SDCG]\d+»(?:'s)? ){0,5}$"
)
""" "A appointed X, whose last match in charge of B was a 2-0 defeat by C": B lost it."""
_APPOSED = re.compile(
    r"«T(\d+)»,? \(?(?:an? |the )?(?:narrow |surprise |easy |comfortable )?(?:«S\d+» )?(?:aggregate |shoot-?out |penalty |extra-time |away )?$"
)


def _apposed(reading: Reading, left: str, end: int) -> tuple[str, Mark] | None:
    """ "welcome A, conquerors of B": A beat B."""
    match = _APPOSED.search(left)
    if match is None or not reading.tagged.endswith(_WHO_DID, max(0, end - 12), end):
        return None
    mark = reading.by_number[int(match.group(1))]
    return key_of(mark), mark


_WHO_DID = ("conquerors", "winners", "victors", "losers", "winner", "victor", "loser")


_SUFFERED = tuple(
    "thrashing hammering drubbing mauling beating hiding pasting mugging humiliation humbling spanking trouncing thumping walloping whipping stuffing".split()
)
""" "a 4-0 thrashing at B" is suffered, unless it is one of B."""


_OF_WHOM = (
    "thumping",
    "walloping",
    "trouncing",
    "beating",
    "humiliation",
    "mugging",
    "rout",
    "thrashing",
    "hammering",
    "drubbing",
    "demolition",
    "mauling",
    "conquest",
    "conquerors",
    "dismantling",
)
""" "the rout of B": these take the beaten side with "of"."""


_ANY_NOUN = re.compile(
    rf"«S(\d+)» (?:(?:[\w'-]+|«[CGD]\d+»(?:'s)?) ){{0,3}}?(?!(?:at|away|home|lead|advantage|deficit|cushion|aggregate|up|down|ahead|behind|in|on|and|with|to|by|from|after|when)\b)"
    rf"([a-z][\w-]+|[a-z]+ing(?= of)) (of|over|against|at|with|to|by|away to|away at|at home to|at the hands of|from) {FILL}«T(\d+)»(?!'s? [a-z])"
)


def any_noun(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "a 2-0 stroll at B", "the 5-1 mugging by B": any noun after a score, with the other side; who won, the preposition tells."""
    for match in _ANY_NOUN.finditer(reading.tagged) if "S" in reading.tags else ():
        score, mark = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(4))]
        value = score.value
        if not isinstance(value, ScoreMention) or value.kind != "final":
            continue
        if match.group(3) == "of" and not match.group(2).endswith("ing") and match.group(2) not in _DOINGS:
            continue  # "a 3-1 winner of"; but "a 4-0 thumping of B"
        other, left = key_of(mark), reading.tagged[: match.start()]
        subject = _whose(reading, discourse, left, match.end(2), other)
        if match.group(2).startswith("loser") and match.group(3) in ("at", "to", "against"):
            continue
        if subject is None:
            continue
        suffered = match.group(2) in _LOST or (match.group(2).endswith("ing") and match.group(2) not in _NEUTRAL)
        lost = match.group(3) in ("by", "to", "at the hands of", "from") or _WRONG_END.search(left[-30:]) is not None
        lost = lost or (suffered and match.group(3) not in ("of", "over"))
        relation = "draw" if value.level else "loss" if lost else "win"
        claim = result_of(reading, relation, *subject, other, mark, score.start, score, "any noun", 0.7)
        home_by_preposition(claim, match.group(3), "", mark)
        yield claim


_DOINGS = frozenset(
    "dismissal disposal destruction demolition conquest elimination annihilation dissection humiliation filleting slaying".split()
)
""" "the 2-0 dismissal of B": nouns that tell what was done to B."""
_LOST = frozenset(
    """
    surrender submission capitulation collapse implosion meltdown heartbreak heartbreaker disaster debacle fiasco shambles calamity catastrophe
    embarrassment nightmare horror-show shocker flop no-show misery agony slip-up
    """.split()
)
""" "a 3-1 surrender at B", like any other noun in -ing ("a 4-0 gubbing at B"), but for some."""
_NEUTRAL = frozenset("outing meeting showing evening morning opening ending".split())
_WRONG_END = re.compile(r"\bwrong (?:end|side) of an? (?:[\w-]+ )?$")

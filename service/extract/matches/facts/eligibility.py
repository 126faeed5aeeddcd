# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which competition two teams can meet in, and whether their match is told to be of a league or of a cup. Which one it is of is decided in
``competition``."""

import re
from collections.abc import Iterable

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader
from service.extract.names import CompetitionMention
from service.extract.national import is_nation

GUESTS = {
    "ENG": ("WAL",),
    "WAL": ("ENG",),
    "SCO": ("ENG",),
    "USA": ("CAN",),
    "AUS": ("NZL",),
    "IRL": ("NIR",),
    "NIR": ("IRL",),
    "SUI": ("LIE",),
    "ITA": ("SMR",),
    "FRA": ("MON",),
    "MAS": ("SGP", "BRU"),
    "SGP": ("BRU", "JPN"),
}
"""Countries whose clubs play in another one's league or cup."""


def says(told: Told, pattern: re.Pattern[str]) -> Claim | None:
    """The first claim on the match whose sentence has the words."""
    return next((claim for claim in told.claims if pattern.search(claim.reading.tagged)), None)


def of_nations(teams: Iterable[str]) -> bool:
    """Whether all sides are national teams."""
    return all(is_nation(key) for key in teams)


def fits(reader: Reader, competition: CompetitionMention, told: Told) -> bool:
    """Whether these two teams can meet in that competition."""
    nations = [is_nation(key) for key in told.teams]
    if competition.kind == "friendly":
        return True
    if competition.kind == "nations":
        return all(nations)
    if any(nations):
        return False
    countries = {reader.teams[key].country for key in told.teams} - {None}
    if competition.kind in ("league", "cup"):
        return countries <= {competition.country, *GUESTS.get(competition.country or "", ())} if competition.country else len(countries) < 2
    return True


IN_A_LEAGUE = re.compile(
    r"\b(?:in the league\b(?! cup)|league (?:duty|action|business|play|games?|match(?:es)?|fixtures?|campaign|clash|encounter|meeting"
    r"|defeats?|loss|wins?|victory|outings?|"
    r"bow|debut|form|visit|trip|commitments|programme|opener|assignment|season|draw)\b|«E\d+» league\b)"
)


def of_a_league(told: Told) -> bool:
    """Whether a sentence of its own says that the match was of a league, without naming a competition.

    Of a sentence that names one for something else, the words around the claim."""
    return any(_says_league(claim) for claim in told.claims)


_LEAGUE_MATCH = re.compile(
    r"\b(?:league|premiership|championship) (?:game|match|fixture|visit|trip|clash|opener) (?:«[DV]\d+» )?(?:at|to|with|against|of|v) (?:the )?$"
)


def league_match(claim: Claim) -> bool:
    """ "the last league match at A, and the Cup final six days later": the words beside the opponent say what it is of."""
    opponent = claim.other_mark
    if opponent is None or opponent.start < claim.reading.start:
        return False
    return _LEAGUE_MATCH.search(claim.reading.tagged, 0, claim.reading.tagged_start(opponent)) is not None


_BEFORE_CLAIM, _AFTER_CLAIM = 24, 34


def _says_league(claim: Claim) -> bool:
    reading = claim.reading
    if "league" not in reading.tagged or "C" not in reading.tags:
        return "league" in reading.tagged and bool(IN_A_LEAGUE.search(reading.tagged))
    if league_match(claim):
        return True
    marks = [mark for mark in (claim.other_mark, claim.score_mark) if mark is not None and reading.start <= mark.start < reading.end]
    begin = min([claim.at, *(mark.start for mark in marks)])
    end = max([claim.at, *(mark.end for mark in marks)])
    low, high = max(0, reading.to_tagged(begin) - _BEFORE_CLAIM), reading.to_tagged(end) + _AFTER_CLAIM
    around = reading.tagged[low:high]
    return "«C" not in around and bool(IN_A_LEAGUE.search(around))


_SEASON_AGO = re.compile(r"last season|\bterm\b|last year|years? (?:ago|earlier)|seasons? (?:ago|earlier)|\d{4}")


def another_season(told: Told) -> bool:
    """Whether it is told of a season past, when the league may have been another one."""
    phrases = [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, DatePhrase)]
    return told.over and any(_SEASON_AGO.search(phrase.text) for phrase in phrases)


_CUP_WORDS = re.compile(r"\b(?:cup|friendl(?:y|ies)|knock(?:s|ed|ing)? out|pre-season|penalties|shoot-?out|extra[- ]time|replay)\b")


def of_a_cup(told: Told) -> bool:
    """Whether its own sentences speak of a cup, of knock-out play or of a friendly."""
    return told.stage is not None or told.leg is not None or says(told, _CUP_WORDS) is not None


CUP_RUN = re.compile(
    r"\b(?:(?:knock|knocked|knocking|put|putting|dump|dumped|dumping) (?:[\w'-]+ |«\w+» ){0,3}?out\b|eliminat(?:ed|ing)|(?:got|get|getting|come|came|reach|reached|reaching) (?:this|here|that) (?:far|stage|point)"
    r"|(?:in|of) every round|on the way|en route|(?:last|previous|preceding|earlier|opening) rounds?|round before|cup run|giant-?kill\w+|(?:in|after|to) an? replay|on penalties|shoot-?out)\b"
)
""" "have already knocked out B", "has scored in every round, and twice in the win at B": the same cup."""


def compatriots(reader: Reader, competition: CompetitionMention, told: Told) -> bool:
    """Clubs of one country hardly meet in an international competition: one in the title is not theirs."""
    countries = {reader.teams[key].country for key in told.teams}
    return competition.kind == "club" and len(countries) == 1 and None not in countries


def names_another(told: Told, competition: CompetitionMention) -> bool:
    """Whether its clauses name another competition, though not one that these two can meet in."""
    named = [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, CompetitionMention)]
    return bool(named) and all(value.competition_id != competition.competition_id for value in named)

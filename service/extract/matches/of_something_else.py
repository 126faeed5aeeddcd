# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Competitions, stages, days and grounds that are named beside a match and tell of something else: somebody's club, what was reached, what is only
missed or awaited. Which match the others belong to is ``attach``'s business."""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.memberships import of_a_team
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.stages import StageMention
from service.extract.names import CompetitionMention

_OF_A_TEAM = re.compile(
    r"«C\d+» (?:(?:(?:promotion|relegation|title|play-off|basement|relegation-threatened|promotion-chasing|struggling|high-flying|mid-table|fellow|big|bottom) )?"
    r"(?:sides?|clubs?|teams?|strugglers|stragglers|leaders|outfit|rivals|foes|neighbours|opposition|opponents|new boys|newcomers|champions|winners|holders|(?:semi-?|quarter-?)?finalists|runners-up|favou?rites|debutants|men|boss|manager|goalkeeper|midfielder|hopefuls|candidates|contenders|chasers|minnows|giants|heavyweights|high-?\s?fl[iy]ers|big boys|boys|guns|pace-?setters|table-toppers|player|striker|defender|winger|stars?)\b|(?:the )?«T)|«C\d+»'s «T"
)
_PLACED_SO = re.compile(r"«G\d+» (?:winners?|runners?-up|champions?|leaders?|toppers?|top seeds?)\b(?! of)")
""" "will meet Group B runner-up A in the quarter-finals": how A came there."""
_OF_A_SEASON = re.compile(
    r"«G\d+»,? to (?:stay up|stay in|survive|beat the drop|avoid (?:relegation|the drop)|keep their|preserve|go up|come up|win promotion)\b|«G\d+» (?:«[CD]\d+»(?:'s)? )+(?:campaign|season|run|term|year|tilt)\b"
)
""" "A, who needed a play-off to stay up last year", "X's final Cup campaign": no round of the match told with it."""
_WINNERS_OF = re.compile(
    r"\bwinners? of (?:the )?(?:tie |match |game |meeting )?(?:between )?«T\d+» (?:and|v|vs\.?|versus|against) (?:the )?«T\d+» in (?:the |«E\d+» )?$"
)
""" "will meet the winners of A and B in the semi-finals": what the winners play is another match."""
_LEADS = re.compile(
    r", (?:which|who|whose side) (?:currently |also |still |now )?(?:leads?|tops?|(?:is|are|sits?|lies?) (?:top|bottom|first|second|third|last|\w+th) (?:of|in)) (?:the )?$"
)
""" "A, which leads the league, drew at B in the cup": it tells where A stands."""
_ANOTHER = re.compile(
    r"\b(?:miss|misses|missed|missing|suspended for|banned for|out of|ahead of|preparation for|prepare for|not played since|rematch of|repeat of|re-run of|revenge for|aveng\w+|draw for|memories of|echoes of) (?:[\w'-]+ |«[DC]\d+»(?:'s)? ){0,4}$"
)
""" "will miss Sunday's final after his red card against B", "B visit ahead of the World Cup": what is missed or awaited is another match."""
WITH_OPPONENT = re.compile(
    r"(?:«[CG]\d+»(?:'s)? ?(?:[\w-]+ )?){1,3}(?:win|victory|defeat|loss|draw|success|exit|tie|game|match|clash|meeting|visit|trip|encounter|showdown) (?:over|against|by|to|of|with|at) (?:[\w-]+ ){0,2}«T(\d+)»"
    r"|(?:«C\d+»(?:'s)? )?(?:«G\d+»,? ){1,2}(?:[\w-]+ )?(?:against|with|at|v) (?:[\w-]+ ){0,2}«T(\d+)»"
)
_DAY_OF_DRAW = re.compile(
    r"«D\d+»(?:'s)? (?:rewarded|handed|drawn|paired|pitted|(?:[\w-]+ |«[CG]\d+» ){0,4}draw\b(?! (?:with|at|against|away|for)\b))"
)
_DRAWN_ON = re.compile(
    r"(?:(?:\bthe |«[CG]\d+»(?:'s)? )draw |\bdraw (?:for (?:[\w'-]+ |«[CG]\d+»(?:'s)? ){1,6})?(?:was |is |will be |being )?(?:made|held|conducted|taking place|takes place|took place) |\b(?:handed|drawn|paired|rewarded|pitted) )"
    r"(?:(?:in|at) (?:[\w'-]+ |«V\d+» ){1,3})?(?:on )?$"
)
_OPPONENTS = re.compile(r"«D\d+»(?:'s)? (?:[a-z-]+ )?(?:opponents?|opposition|visitors|hosts|guests|rivals|foes)\b(?! «T)")
""" "lost all four meetings with Saturday's opponents": the day of the match to come."""
_OF_A_DRAW = ("draw", "reward", "handed", "pair")
""" "were handed a tie with B in Friday's draw", "were tonight rewarded with a trip to B": of that day the draw was; not in "a 1-1 draw on Friday"."""
_BOTH_HAD = re.compile(r"\b(?:after|because|once|now that) both (?:teams |sides |clubs )?(?!will\b)[a-z]+ [^.;]{0,90}$")
""" "A will meet B in the final after both edged through this evening": that was another match."""
_SINCE = re.compile(r"\bsince (?:the |their |its |his )?(?:«D\d+»(?:'s)? )?$")
""" "for the first time since the World Cup": that is no competition of the match told with it."""
_DAY_SINCE = re.compile(r"\bsince (?:the |their |its |his |her |«E\d+» )?(?:[\w-]+ )?«[CG]\d+»(?:'s)? (?:[\w-]+ )?(?:in |on |of )?$")
""" "their first match since the World Cup in June": of the other day."""
CLUBS_HOME = re.compile(
    r"\b(?:opted|plumped|settled|swapped [^.;,]{3,30}) for (?:the )?$|\b(?:in charge|contract|deal|career|spell|stint|future|job|reign|tenure|era|life|pen to paper|unveiled|stay|regime|loan)\b (?:[\w'£-]+ |«D\d+» ){0,5}?at (?:the )?$"
    r"|\b(?:arriv(?:ed|al|ing)|favourites?|heroe?s?|legends?|stalwarts?|icon|idol|outcast|team-?mates?|colleagues?|takeover|buy-?out|(?:spent|spending|during|his|her) (?:[\w-]+ ){1,3}(?:years|seasons|months)) at (?:the )?$"
    r"|\b(?:has|have|had|who) (?:\w+ )?left (?:the )?$|\b(?:could|may|might|would|set to|wants? to|looking to) (?:depart|leave|quit|exit) (?:the )?$"
)
""" "in charge at A Park", "a contract at A Park": the ground stands for the club."""
_SHOWING = re.compile(
    r"«V\d+» (?:appearances?|showings?|outings?|visits?|trips?|date|dates|dreams?|hopes?|returns?|heartache|agony|glory|debut|bow)\b"
)
_SO_MANYTH = re.compile(
    r"(?:«E\d+»|\b(?:their|his|its|her|an?|another|the|club's)) (?:(?:first|second|third|fourth|fifth|last|latest|only|previous|next|maiden|[\w-]+th) (?:ever )?)?$"
)
""" "will make their first Wembley appearance thanks to a win over B": another match's."""
_PRIZE = re.compile(
    r"«C\d+» (?:places?|spots?|berths?|football|contention|hopes|dreams?|race|chase|qualification(?! (?:tie|match|round)))\b"
)
""" "A, chasing a Champions League place, lost to B": what is to be won by the match is not what it was of."""
_HAS_SEEN = re.compile(r"«C\d+» (?:has|have|had) (?:ever |yet |recently )?(?:seen|known|produced|witnessed|had)\b")
""" "the best striker the Premiership has seen"."""
_PLACE_IN = re.compile(
    r"\b(?:(?<!at our )(?<!at their )place|places|spot|berth|seat|slot|return|promotion|elevation) (?:back )?(?:in|to|into) (?:the |next [\w']+ )?$"
)
""" "won 3-0 for a place in the Premiership"."""
_PREPARES = re.compile(
    r"\b(?:squad|squads|warm-ups?|tune-ups?|preparations|preparing|readiness|planning|build-up|an eye) (?:for|to|on) (?:the |next [\w'-]+ |this [\w'-]+ |«D\d+»(?:'s)? )?$"
)
_FOR_A_MATCH = re.compile(
    r"«C\d+»(?:'s)? (?:«[GD]\d+»(?:'s)? |[\w-]+ ){0,3}?(?:against|with|at|v|tie|clash|game|match|meeting|trip|«G\d+»)\b|«C\d+» «G\d+»"
)
""" "has called up a squad for the World Cup": that is no competition of the friendlies told with it."""
_WENT_OUT = re.compile(
    r"\b(?:knock\w*|dump\w*|put|putting|sen[dt]\w*|bundl\w+|crash\w*|went|go|goes|gone|going|bow\w*|tumbl\w*|fell|slump\w*) (?:«\w+»,? |[\w-]+ ){0,3}out of (?:[\w'-]+ |«[CD]\d+»(?:'s)? ){0,4}$"
)
""" "knocked B out of the Cup": of that match it is told."""
_NOT_IN = re.compile(
    r"\b(?:all-|outside the |relegated from (?:the )?|promoted from (?:the )?|former |drop(?:s|ped|ping)? (?:down )?(?:in)?to (?:the )?|promis(?:ed|es|ing) (?:the )?|(?:began|started|spent|ended|finished) (?:the |last |this |that |his |her )?(?:\w+ )?(?:year|season|campaign|career|days|time|term|spell) in (?:the )?)$"
)
_REACHED_THEN = re.compile(r"«D\d+»(?:'s)? (?:[\w-]+ ){0,2}«G(\d+)»")

_REACHED_GROUND = re.compile(
    r"\b(?:reach(?:ed|es|ing)?|(?:book|earn|seal|secur|clinch)\w* (?:a|their|«E\d+») (?:[\w-]+ ){0,2}(?:trip to|day out at|place at|spot at|date at|return to|tickets? to)) (?:the )?$"
)
""" "won on penalties to reach Wembley": the match to come is played there."""
_WILL_HOST = re.compile(
    r",? (?:in [a-z]+,? )?(?:will|is to|are to|is due to) (?:also )?(?:host|stage|hold) (?:this (?:season|year)'s |next (?:season|year|month)'s |the )"
)
""" "A, whose ground will host the final", "whose ground is to stage (the final)": that one is another match."""
_HOSTED = re.compile(
    r"\b(?:will|to|would|is to|are to|due to|set to) (?:also )?(?:host|stage|hold) (?:this (?:season|year)'s |next (?:season|year|month)'s |the )(?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){0,2}(?:on )?$"
)


def of_something_else(reading: Reading, mark: Mark) -> bool:
    """Whether a competition, stage, ground or day is named as somebody's, as what was reached, or of a match that is only missed or awaited."""
    at = reading.tagged_start(mark)
    if mark.tag == "D":
        return _of_another_day(reading, mark, at)
    if mark.tag == "V":
        return _of_another_place(reading, mark, at)
    if mark.tag not in ("C", "G"):
        return False
    if _of_another_contest(reading, mark, at) if mark.tag == "C" else _of_another_round(reading, at):
        return True
    if WITH_OPPONENT.match(reading.tagged, at):
        return False  # "missed the Cup fourth-round win over B": of that match
    if _HOSTED.search(reading.tagged, max(0, at - 60), at):
        return True
    return bool(_ANOTHER.search(reading.tagged, 0, at)) and not _WENT_OUT.search(reading.tagged, max(0, at - 70), at)


def _of_another_day(reading: Reading, mark: Mark, at: int) -> bool:
    if _DAY_SINCE.search(reading.tagged, max(0, at - 70), at) or _OPPONENTS.match(reading.tagged, at):
        return True
    if "both " in reading.tagged and _BOTH_HAD.search(reading.tagged, max(0, at - 120), at):
        return True
    weekday = isinstance(mark.value, DatePhrase) and (mark.value.weekday is not None or mark.value.offset is not None)
    drawn = weekday and any(map(reading.tagged.__contains__, _OF_A_DRAW))
    if drawn and (_DAY_OF_DRAW.match(reading.tagged, at) or _DRAWN_ON.search(reading.tagged, max(0, at - 110), at)):
        return True
    then = _REACHED_THEN.match(reading.tagged, at)
    stage = reading.by_number[int(then.group(1))].value if then else None
    return isinstance(stage, StageMention) and stage.reached


def _of_another_place(reading: Reading, mark: Mark, at: int) -> bool:
    if _SHOWING.match(reading.tagged, at) and _SO_MANYTH.search(reading.tagged, max(0, at - 40), at):
        return True
    if _REACHED_GROUND.search(reading.tagged, max(0, at - 40), at):
        return True
    hosts = _WILL_HOST.match(reading.tagged, reading.tagged_end(mark))
    return hosts is not None or CLUBS_HOME.search(reading.tagged, max(0, at - 80), at) is not None


def _of_another_contest(reading: Reading, mark: Mark, at: int) -> bool:
    tagged, end = reading.tagged, reading.tagged_end(mark)
    if _OF_A_TEAM.match(tagged, at) or _HAS_SEEN.match(tagged, at) or _NOT_IN.search(tagged, max(0, at - 40), at):
        return True
    if of_a_team(reading, mark) or (tagged.startswith(",", end) and _LEADS.search(tagged, max(0, at - 60), at)):
        return True
    if isinstance(mark.value, CompetitionMention) and mark.value.kind == "club" and _PRIZE.match(tagged, at):
        return True
    if not tagged.startswith(" «G", end) and _PLACE_IN.search(tagged, max(0, at - 50), at):
        return True
    if _SINCE.search(tagged, max(0, at - 24), at) and not WITH_OPPONENT.match(tagged, at):
        return True
    return _PREPARES.search(tagged, max(0, at - 60), at) is not None and not _FOR_A_MATCH.match(tagged, at)


def _of_another_round(reading: Reading, at: int) -> bool:
    if _PLACED_SO.match(reading.tagged, at) or _OF_A_SEASON.match(reading.tagged, at):
        return True
    return "winner" in reading.tagged and _WINNERS_OF.search(reading.tagged, max(0, at - 90), at) is not None

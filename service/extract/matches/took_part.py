# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told by who took part in them, and by what he did there: "sent off against B", "his debut at B on Saturday", "both clubs have been
charged after a brawl". How they ended is not told here.
"""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, host_at, key_of, new_claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.listed_opponents import listed_opponents
from service.extract.matches.reading import Reading
from service.extract.matches.series import in_a_series
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import cued_status

_INVOLVED = re.compile(
    r"\b(?:play\w*|saved?|saves|sent off|sending-off|red card|dismiss\w*|injur\w*|substitut\w*|taken off|came on|coming on|debut|result|starts?|started|scored?|goals?|"
    r"header|strike|penalty|broke|breaking|fouls?|performance|refereed|limped|miss(?:ed)?|chance|bench|attack|fit|available|ready|sit out|sidelined|rested|return\w*|feature\w*|featuring|deputis\w*|absent|absence|equali[sz]er|appearance|outing|display|hurt|booked|"
    r"hat-trick|treble|brace|double|winner|cameo|heroics|masterclass|own goal|assists?|blunder|howler|farewell|goodbye|swansong|bow(?:s|ed|ing)? out|sign(?:s|ed|ing)? off|(?:take|takes|took|taking|taken|be|is|was|remain(?:s|ed)?|stay(?:s|ed)?) (?:temporary |sole |caretaker )?charge|in charge|in the dug-?out|(?:reign|tenure|era)|line[sd]? up|lead out|wear(?:s|ing)? the armband|deputizing|fill(?:ing)? in)\b"
)


_AGAINST_TEAM = re.compile(
    r"\bagainst (?:(?:the|his former club|former club|holders|champions|leaders|neighbours|rivals|fellow) )?«T(\d+)»(?!'s? [a-z])(?! or «)"
)


_NOT_AGAINST = re.compile(
    r"\b(?:(?<!take )(?<!takes )(?<!took )(?<!taking )(?<!in )charge|claim|case|complaint|allegations?|appeal|campaign|evidence|bid|court|never|records?|odds|times|occasions|caps|protest|racism|chants?|abuse|better|worse)\b(?: [\w'-]+){0,2} $"
    r"|\b(?:\d+|twice|several|many|three|four|five|six|seven|eight|nine|ten) (?:times|goals|games|matches|appearances) $"
)
""" "an appeal against": no match is played there, unless what is appealed against was done in one."""


_WE = re.compile(r"\b(?:we|we've|we'd|we'll) [^.;]*$")


_DONE_AT = re.compile(
    r"\b(?:debut|bow|(?:behaviour|behavior|conduct|outburst|antics|remarks|gestures?|rant|tirade)|sent off|sending-off|dismissal|dismissed|red card|booked|injured|injury|scored|scoring|winner|equali[sz]er|brace|hat-trick|limped off|stretchered off|taken off|withdrawn|hauled off|hobbled off|came off|forced off|carried off|crowd trouble|disorder|brawl|touchline row|ugly scenes|(?:pulled|tore|twisted|damaged|broke|dislocated|fractured|sprained|strained|hurt|bruised|gashed|suffered|sustained|picked up|aggravated) (?:his|her|an?|the|«E\d+») (?:[\w-]+ ){0,2}[\w-]+)"
    r"(?: [\w'-]+){0,2}?(?: for (?:the )?«T(?P<own>\d+)»)? at (?:the )?«[TV](?P<host>\d+)» (?:on |in )?«D(?P<day>\d+)»"
    r"|\bat (?:the )?«[TV](?P<ours>\d+)» (?:on |in )?«D(?P<when>\d+)»,? (?:when|where) (?:we|they)\b"
    r"|\b(?:(?:did|done|happened|saw|seen|had|showed|got) (?:exactly |just )?(?:the same|it|this|that|what we did|what happened|how)(?: thing)? (?:to us |again )?|(?:it|that|this|the same(?: thing)?) happened (?:to us |again )?|(?:kept|keeps) (?:us|them) in (?:it|the game|the match) |saved (?:us|them) |(?:play|perform)(?:ed|s)? (?:like that|like this|so well|so badly|very well|really well|well|badly|better|brilliantly|poorly) |let (?:us|them|ourselves) (?:down )?"
    r"|(?:was|were) (?:[a-z]+ )?(?:outstanding|brilliant|superb|excellent|magnificent|immense|fantastic|terrific|exceptional|poor|awful|dreadful|terrible|sloppy|unlucky|unfortunate|magnificent|unplayable|first class|nowhere near it|not good enough|not at it) )at (?:the )?«[TV](?P<same>\d+)» (?:on |in )?«D(?P<then>\d+)»"
)
""" "his dismissal at B on January 31", "the same at B last week when we threw away a lead": the day makes it a match, not a spell there."""


def done_at(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """Matches told by what a man did at the other team's ground."""
    for match in _DONE_AT.finditer(reading.tagged) if "D" in reading.tags and " at " in reading.tagged else ():
        mark = reading.by_number[int(match["host"] or match["ours"] or match["same"])]
        own = reading.by_number[int(match["own"])] if match["own"] else None
        day = reading.by_number[int(match["day"] or match["when"] or match["then"])].value
        host = host_at(mark)
        if (match.group().startswith(_DEBUT) and not _nearer_than_a_year(day)) or host is None or host not in discourse.reader.teams:
            continue
        if mark.number in discourse.objects or (match["when"] and not (isinstance(day, DatePhrase) and day.direction == "past")):
            continue
        subject = (key_of(own), own) if own is not None else subject_of(reading, discourse, reading.tagged[: match.start()], host)
        if (match["ours"] or match["same"]) and discourse.we is not None:
            subject = discourse.we, None
        elif subject is not None and subject[1] is None and discourse.affiliations.get(discourse.person or "") != subject[0]:
            continue
        if subject is None or not discourse.may_meet(subject[0], host):
            continue
        named = mark if mark.tag == "T" else None
        claim = Claim(reading, reading.to_text(match.start()), subject[0], host, subject[1], named, "finished", "done at", 0.7)
        claim.home, claim.home_mark = host, mark
        yield claim


_DEBUT = ("debut", "bow")


def _nearer_than_a_year(day: object) -> bool:
    """Whether a date tells more than a year or a season: "his debut at A in 1998" may be the first of his matches for A."""
    return isinstance(day, DatePhrase) and (day.month is not None or not (day.year or "season" in day.text))


_EACH_OF = re.compile(r"\b(?:games|matches|outings|appearances|fixtures)\b[^«.;]{0,12}$")
""" "scored in each of the last three games, against B, C and D"."""


def against_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "was sent off against B", "hopes to play against B": whoever took part did so for his team."""
    for match in _AGAINST_TEAM.finditer(reading.tagged) if "against " in reading.tagged else ():
        mark = reading.by_number[int(match.group(1))]
        left = reading.tagged[: match.start()]
        if mark.number in discourse.objects or _NOT_AGAINST.search(left[-60:]):
            continue
        noun = left.rstrip().rpartition(" ")
        if in_a_series(reading, noun[2], noun[0] + " ", mark):
            continue
        other = key_of(mark)
        subject = subject_of(reading, discourse, left, other)
        if subject is None or not (
            _INVOLVED.search(left[-60:])
            or (subject[1] is not None and subject[1].tag in "TE")
            or (reading.quoted and _WE.search(left[-40:]))
        ):
            continue
        one, one_mark = subject
        if not discourse.alike(one, other):
            country = discourse.only_nation(other)
            if country is None:
                continue
            one, one_mark = country, None
        sure = 0.65 if one_mark is not None and one_mark.tag in "TE" else 0.6
        status = cued_status(reading, match.start())
        claim = Claim(reading, reading.to_text(match.start()), one, other, one_mark, mark, status, "against", sure)
        yield claim
        if _EACH_OF.search(left, max(0, len(left) - 60)):
            yield from listed_opponents(reading, claim)


_BOTH_IN = re.compile(
    r"^(?:both )?(?:the )?«T(?P<one>\d+)» and (?:the )?«T(?P<other>\d+)»(?!'s? )[^«;]{3,110}? (?:during|after|following|at the end of|over) (?:(?P<day>«D\d+»)(?:'s)?|their|the(?! draw\b)) (?:[\w-]+ )?(?P<what>match|game|derby|meeting|clash|encounter|draw)\b(?! (?:with|against|between|at|of|to)\b)"
)
""" "A and B have been charged after a brawl during Saturday's match"."""


def both_took_part(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The match of two teams that a sentence tells of together."""
    both = (
        _BOTH_IN.match(reading.tagged) if reading.tags[:2] == "TT" and reading.tags.count("T") == 2 and " and " in reading.tagged else None
    )
    if both is None or reading.quoted or "S" in reading.tags:
        return
    one, other = (reading.by_number[int(both[name])] for name in ("one", "other"))
    day = reading.by_number[int(both["day"][2:-1])].value if both["day"] else None
    if not discourse.may_meet(key_of(one), key_of(other)) or getattr(day, "direction", None) == "future":
        return
    claim = new_claim(reading, one, other, reading.to_text(both.start("what")), "finished", "against", 0.7)
    if both["what"] == "draw":
        claim.winner, claim.winner_span = "draw", (one.start, other.end)
    yield claim

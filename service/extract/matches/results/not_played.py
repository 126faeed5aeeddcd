# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Nouns of results that tell of no result yet: "need a win at B", "anything other than a win over B", "could go up with victory over B".

What has such a noun and was played is ``nouns``'s business, matches to come without such a noun ``ahead``'s.
"""

import re
from dataclasses import replace

from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import Frame
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.tense import HOPED, hypothetical

DENIED = re.compile(
    r"\b(?:(?:den(?:y|ied|ies|ying)|robb(?:ed|ing)|cost(?:ing)?) «[TE]\d+»"
    r"|(?:fail(?:ure|ed|ing|s)?|unable|inability|could not|couldn't) (?:to )?(?:see out|hold (?:on|out) for|hang on for|secure|claim|clinch|complete|grind out|close out|pull off|force|land|turn [^«.;,]{3,30} into))"
    r" (?:an? |the |all |of |what \w+ )*(?:[\w-]+ ){0,2}$"
)
""" "denied A victory over B", "A's failure to see out victory": A did not win."""
TO_DO = re.compile(r"\b(?:must|can|could|will|should|would|may|might|cannot|can't|'ll)(?: \w+ly| still| also)? $")
""" "must win the game against B": a verb."""
_IF_THEY = re.compile(r"\b(?:if|should|unless) (?:they|he|she|we|it|«[TEP]\d+») (?:can |could |also |both |do )?$")
_IN_SEARCH = re.compile(
    r"\b(?:in (?:search|pursuit|need|quest) of|goe?s?(?:ing)? for|look(?:s|ing)? for|chas(?:e|es|ing)|hunting|hop(?:e|es|ing) for|bid(?:ding)? for|target(?:s|ing)?|seek(?:s|ing)?|aim(?:s|ing)? for)"
    r" (?:(?:an?|the|another|their|its|his|that) )?(?:[\w-]+ |«[GCD]\d+»(?:'s)? ){0,3}$"
)
""" "go in search of the win over B that would send them top"."""
_ANYTHING_BUT = re.compile(
    r"\b(?:any|no)thing (?:(?:other|less|better|more) than|short of|but|except|apart from|bar) (?:an? |the |all )?(?:[\w-]+ ){0,2}$"
)
_HAD_IT_BEEN = re.compile(r"\bwould(?:n't| not)? have\b")
_BY_WAY_OF = ("with ", "with a ", "with an ", "with another ", "with home ", "with away ", "with a home ", "with an away ", "thanks to a ")
_WOULD_WITH = re.compile(
    r"\b(?:can|could|will|would|may|might|must|(?:hop(?:e|es|ing)|bid(?:ding)?|look(?:s|ing)?|aim(?:s|ing)?|needs?|wants?|seek(?:s|ing)?|chance|keen|set|able|bound|sure|free) to)\b"
    r"(?! (?:not|with)\b)(?:(?!\b(?:and|but|after|when|having|since|have|from|he|she|who|which|that|way|as)\b|«T|«E\d+» \w+ed\b)[^.;])*$"
)
""" "could win the title with victory over B"."""
_BARE = re.compile(r"(?:^|\b(?:a|another|and|believes?|thinks?|feels?|says?|insists?|knows?|reckons?|that) )(?:home |away )?$")
_COULD = re.compile(
    r"(?:,? [\w-]+|,? «[GCDV]\d+»| \([^)«]{1,12}\)){0,6},? (?:(?:could|would|might|can)\b(?! have\b)|will (?!be |have |live |long |go down))"
)
""" "a victory over B could see them through"."""
_A_SCORE = re.compile(
    r"(?:^|[,;:] |\b(?:and|but|that|as|so|where|when|while) )(?:only |even |just )?(?:an?|another) (?:[\w-]+ )?«S\d+» (?:away |home )?$"
)
_WOULD_DO = re.compile(
    r"(?:,? [\w-]+|,? «[EGCDV]\d+»(?:'s)?){0,6},? (?:(?:could|would|might)\b(?! have\b)|will (?:do\b|see |send |take |suffice|be (?:enough|sufficient)))"
)
""" "a 2-0 win on Wednesday would be enough"."""
_TO_AVOID = re.compile(
    r"\b(?:must|needs?|would|will|can|could|should|if|by|only|have|has)\b(?:[^«.;,]|«[TE]\d+»){0,24}\bavoid(?:ing)? (?:(?:an? |another )?(?:[\w-]+ )?)?$"
)
""" "would go through by avoiding defeat against B", "need to avoid a heavy defeat by B"."""
_NO_RESULT = re.compile(
    r"\b(?:first|no|without a|need|needs|needed a|hopes? of|a|chance of|only|for a|another|title|run of|unbeaten|any) (?:away |home )?$"
)


_HAPPENED = re.compile(
    r"\b(?:(?:suffer|endur|record|register|celebrat|complet|seal|enjoy|earn|gain|secur|claim|rescu|salvag|snatch|scrap|grabb|manag|clinch|post|chalk|taste|land|gr[ai]nd)(?:ed|d|ing)(?: up| out)?|slump(?:ed|ing) to|slipp(?:ed|ing) to|f[ae]ll(?:en|ing)? to|crash(?:ed|ing) to"
    r"|went down to|going down to|succumb(?:ed|ing) to|ground out|dug out|battl(?:ed|ing) to|held on for|h[au]ng on for|settl(?:ed|ing) for|condemned to|consigned to|pulled off|came away with|left with"
    r"|(?:open|start|began|begun|kicked off|end|finish|bounced back|respond|follow|return|mark|celebrat|sign|warm|bowed|limp)(?:ed)?(?: (?:[\w-]+|«[EDCGV]\d+»(?:'s)?)){0,5} with"
    r"|(?:was|were|had|scored|last|final|opening)\b[^.;]{0,30}(?:game|match|tie|outing|clash|fixture|encounter|«G\d+»),"
    r"|com(?:e|es|ing) off(?: the back of)?|came off the back of|(?:fresh|straight|hot|are|is|were|was) off|o(?:n|ff) the back of|in the wake of|(?:last|final|closing|dying|opening|early|late|latter|first|second) (?:\w+ ){0,2}(?:minutes?|seconds|moments|stages|quarter|half|throes|knockings) (?:of|in)|course of"
    r"|(?:encourag|lift|rais|shaken|rock|hurt|frustrat|anger|deflat|dent|bruis|embarrass|humbl|inspir|spurr|sour|spoil|marr|capp|crown|interrupt|halt|stopp|stung|buoy|boost|shock|cheer)\w*(?: on)? (?:by|with)"
    r"|after|following|followed by|followed|follows|since|despite|(?:smarting|reeling|recovering|fresh|back) from|(?:was|were|been|it was|came|played|started|scored|injured|hurt|booked|dismissed|sent off|debut|appearance|appeared|bow|featured|made) (?:[\w-]+ ){0,2}(?:in|during)"
    r"|(?:game|match|outing|bow|debut|start|visit|trip|test|meeting|act|action|result|reward|night|day|afternoon)(?: (?:[\w'-]+|«[TEDCGVP]\d+»(?:'s)?)){0,5} (?:was|had been|proved|brought|ended in|resulted in|yielded|produced)"
    r"|(?:games?|match(?:es)?|outings?|fixtures?|appearances)(?: [\w-]+| «[DC]\d+»(?:'s)?){0,3}(?:,|:| were| are| being| have been| had been)"
    r"|needed (?:[^.;,]){2,50} to (?:earn|scrape|rescue|salvage|snatch|secure|force|claim|grab|steal|complete))"
    r" (?:a|an|another) (?:[\w-]+ ){0,3}$"
)
_AND_ANOTHER = re.compile(
    r"\b(?:win|victory|triumph|success|draw|stalemate|defeat|loss|reverse)(?: at home| away)? (?:over|against|with|to|by|at|at home to|away to) (?:the )?«T\d+»(?:,| and|, and| but|, then| then| followed by) (?:a|an|another) (?:[\w-]+ )?$"
)
""" "a win over B and a draw with C": played, where the first of them was."""
_NOT_YET = re.compile(
    r"\b(?:can|could|would|will|'ll|may|might|must|should|if|unless|hop(?:e|es|ing)|aim\w*|want\w*|looking|bid|needs?|chance|never|not|without|yet|only|dream\w*|target\w*|likely|set|determined|keen|due)\b|n't\b"
)
_LEFT_THEM = re.compile(
    r"(?: «[DCGV]\d+»(?:'s)?| (?:on|in|at) «[DCGV]\d+»| (?:last|earlier|a) [\w ]{3,15}){0,3}(?:,? which)? (?:had )?(?:left|cost|ended|meant|saw|put|sent|made|brought|dropped|took|lifted|moved|kept|gave|handed|followed|prompted|sparked|proved|turned|ruined|spoil(?:ed|t)|dented|increased|deepened|extended)\b"
)
""" "a home defeat by B left them angry"."""


def _told_as_fact(reading: Reading, left: str, after: int) -> bool:
    """ "suffered a defeat at B", "after a home win over B", "but a defeat by B left them third": it was played, though no score is told."""
    happened = _HAPPENED.search(left, max(0, len(left) - 110))
    begun = _NOT_YET.search(left, max(0, (happened.start() if happened is not None else len(left)) - 35))
    return begun is None and (happened is not None or _LEFT_THEM.match(reading.tagged, after) is not None)


def would_do(left: str, tagged: str, end: int) -> bool:
    """Whether the noun that ends there, with its score, only says what a side needs."""
    return _A_SCORE.search(left[-60:]) is not None and _WOULD_DO.match(tagged, end) is not None


def not_played(
    reading: Reading,
    discourse: Discourse,
    frame: Frame,
    left: str,
    places: tuple[int, int, int],
    teams: tuple[str, Mark | None, str, Mark],
    preposition: str,
    *,
    denied: bool,
) -> list[Claim] | None:
    """The match that lies ahead, or none, where the noun without a score tells no result; None where it does tell one.

    ``left`` ends where the noun begins; ``places``: where the noun ends and where the other team does, in the marked sentence, and the noun's
    start in the text. ``denied``: the words tell that a win slipped away.
    """
    tagged, (end, after, at) = reading.tagged, places
    if tagged.endswith(" win", 0, end) and TO_DO.search(left, max(0, len(left) - 24)):
        return []
    if (left.endswith("to ") or _IF_THEY.search(left[-30:])) and hypothetical(left, replace(frame, tense="base")):
        return []  # "need to win at B": a verb
    could = _COULD.match(tagged, after)
    if discourse.alike(teams[0], teams[2]):
        ahead = (
            (frame.relation == "win" and _IN_SEARCH.search(left[-60:]) is not None)
            or (left.endswith(_BY_WAY_OF) and _WOULD_WITH.search(left, max(0, len(left) - 110)) is not None)
            or (could is not None and "«D" in could.group())
            or (frame.relation == "loss" and _TO_AVOID.search(left[-60:]) is not None)
        )
        if _ANYTHING_BUT.search(left, max(0, len(left) - 45)):
            return [] if _HAD_IT_BEEN.search(tagged, after) else [_lies_ahead(reading, at, teams, preposition)]
        if ahead:
            return [_lies_ahead(reading, at, teams, preposition)]
        if could is not None and _BARE.search(left[-16:]):
            return []
    if not denied and (none := _NO_RESULT.search(left[-40:])) is not None:
        further = bool(discourse.here) and _AND_ANOTHER.search(left, max(0, len(left) - 80)) is not None
        if none.group().split(" ", 1)[0] == "a" and "a chance" not in none.group() and (further or _told_as_fact(reading, left, after)):
            return None
        hoped = HOPED.search(left[-50:]) is not None and discourse.alike(teams[0], teams[2])
        return [_lies_ahead(reading, at, teams, preposition)] if hoped else []
    return None


def _lies_ahead(reading: Reading, at: int, teams: tuple[str, Mark | None, str, Mark], preposition: str) -> Claim:
    one, one_mark, other, other_mark = teams
    claim = Claim(reading, at, one, other, one_mark, other_mark, "scheduled", "hoped for", 0.7)
    home_by_preposition(claim, preposition, "", other_mark)
    return claim

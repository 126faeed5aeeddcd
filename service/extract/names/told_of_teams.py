# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What is done by teams alone ("slumped to a 3-0 defeat") and given to teams alone ("gave Bari the lead"), whatever else is called so.

Only the words right beside a name are read here; whether the name is a team's then is told in ``standing`` and ``nicknames``.
"""

import re

_PLACED = r"(?:top|bottom|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|mid-table|rock bottom)"
_RESULT = r"(?:win|victory|triumph|success|draw|point|defeat|loss|reverse)"
_BEATEN = (
    r"(?:held|beaten|defeated|drubbed|walloped|whipped|outclassed|outplayed|pipped|shocked|upset|thrashed|hammered|trounced|crushed|routed|thumped|humbled|edged out|knocked out|dumped out|eliminated|relegated|promoted|crowned|"
    r"stunned|pegged back|reduced to|denied|unbeaten|winless|in command|in control|in front|level|ahead|behind|through to|out of|down to|back (?:on|in|to)|"
    rf"without a|on course|on top|\d|two|three|good value|worthy|deserved|{_PLACED})"
)
_DONE = re.compile(
    r" (?:"
    rf"(?:were|are|have been|had been) (?:[a-z]+ly |also |still |now |again |on [MTWFS][a-z]+day |yesterday )?{_BEATEN}\b"
    r"|(?:slumped|crashed|slid|tumbled|fell|slipped|succumbed|sank|dropped|plunged) (?:further )?(?:to (?:an? |their |another |defeat|\d)|into the (?:drop|relegation|bottom)|out of (?:the )?[A-Z]|down (?:to|the))"
    rf"|suffered (?:an? |another |their |yet )(?:[\w-]+ ){{0,3}}?(?:{_RESULT})\b"
    rf"|(?:went|go|goes|stayed?|stays|remain(?:ed|s)?|sits?|sat|lies?|lay|finish(?:ed)?) (?:{_PLACED}|unbeaten|winless|level|clear|rooted|through to|behind to|in front (?:on|in|after|through|when|with)|down \d)\b"
    r"|won (?:\d|at (?:home|[A-Z])|away|their|again\b|by)"
    rf"|(?:climbed?|climbs|moved?|moves|rose|jumped|leapt|edged|went|soared|shot) (?:back )?(?:up (?:to|into)|to (?:{_PLACED}|the (?:top|summit)|within)|into (?:{_PLACED}|the (?:top|semi|quarter|final|last|next))|off the (?:bottom|foot)|out of the (?:relegation|drop|bottom)|clear|level with|{_PLACED}|\w+ points? (?:clear|ahead|above))\b"
    r"|shared? (?:the (?:points|spoils)|a \d)"
    r"|(?:ended|continued|maintained|extended|stretched|began|started|kicked off|opened) their (?!lead|account|scoring|tally)"
    rf"|(?:recorded|registered|marked|bagged|earned|claimed|secured|picked up|clinched|notched|posted|ground out|scraped|snatched|celebrated|collected|celebrate|earn|claim) (?:an? |another |their |only |three |all three )(?:[\w-]+ ){{0,4}}?(?:{_RESULT}|points)\b"
    r"|(?:hosts?|hosted|entertain(?:ed)?|welcomed?|visit(?:ed)?|overcame|thrashed|hammered|trounced|routed|saw off|see off|eased past|cruised past|swept past|held off|came from behind) (?:the |visiting |neighbours |leaders |bottom |to )?[A-Zbdw]"
    r"|fail(?:s|ed)? to (?:win|beat|score|take (?:a|all|three|anything)|hold on)\b|slip(?:ped|s)? up\b|drop(?:ped|s)? (?:more |two |three )?points\b|avoid(?:ed|s)? (?:defeat|relegation)\b|los(?:e|es|t) (?:at (?:home|[A-Z])|to [A-Z]|away)|wins? (?:at (?:home|[A-Z])|away)"
    r"|and [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2} (?:drew|shared|played out|fought out|cancelled each|could not be separated|finished (?:level|goalless)|are both|meet\b|met\b)"
    r")"
)
_GIVING = re.compile(
    r"\b(?:gave|gives?|giving|forced|forcing|restricted|handed|handing|hand|earned|earns?|earning|sent|sends?|sending|put|puts|putting|left|leaves|leaving|kept|keeps?|keeping|lifted|lifts|lifting|"
    r"rescued|saved|saving|denied|denying|denies|fired|fires|firing|helped|helps|helping|brought|brings|took|takes|taking|moved|moves|moving|inspired|steered|guided|guiding|"
    r"edged|edging|shot|dragged|pulled|eased|ensured|secured|snatched|won|enough to (?:give|earn|send|put|take|see|hand)) (?:the )?$"
)
_GETS = re.compile(
    rf" (?:to an? (?:[\w-]+ ){{0,2}}(?:draw|stalemate)\b|(?:an? |the |their |all three |three |only |yet )(?:[\w-]+ ){{0,4}}?(?:{_RESULT}|points|lead|advantage|edge|scare|upper hand|lifeline|breakthrough|cushion|initiative|title|honours)\b"
    rf"|victory\b|ahead\b|level\b|in front\b|(?:{_PLACED})\b|(?:\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten) points\b"
    rf"|(?:through|back)? ?(?:into|to) (?:an? \d|the (?:semi|quarter|final|last|next|second|third|fourth|top|knock)|victory|{_PLACED}|within|safety)"
    r"|\d{1,2}[-–]\d|(?:one|two|three|four) (?:up|down|ahead|behind)\b|(?:crashing|tumbling|reeling|spinning|packing|clear|down to ten|on their way|on course|on top|up and running)\b|out of the (?:cup|competition|relegation))"
)

_TO_PLAY = re.compile(
    r"(?:\b(?:got|have|has|had|get|drawn|drew|draw|play|plays|played|playing|meet|meets|tackle)|['’](?:ve|s) got) (?:the )?$"
)
_WHEN = re.compile(
    r" (?:away|at home|next|up next|home and away|twice|again)\b| (?:at [A-Z][\w'’]+ )?(?:on|this|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| in (?:a|the|our|their) (?:[\w-]+ ){0,3}(?:friendly|qualifier|final|round|semi-final|quarter-final|group|opener|play-off)\b"
)
_SO_MANY_PAST = re.compile(
    r"\b(?:put|puts|putting|hit|hits|hitting|scored|scoring|fired|firing|netted|struck|plundered|rattled|stuck|banged|smashed|knocked|shipped|conceded|conceding|shipping) "
    r"(?:in |home |just |only )?(?:(?:an? )?(?:hat-trick|brace|pair|double)|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: goals| times)? "
    r"(?:past|against|at home to|away to) (?:the |visiting |neighbours |hapless |lowly |poor |sorry |bottom club |minnows )?$"
)
""" "Put six past Kerry", "shipped five against Kerry"."""
_ITS_RESULT = re.compile(
    rf"['’]s? (?:[\w-]+ |\d{{1,2}}[-–]\d{{1,2}} ){{0,4}}?{_RESULT} (?:over|against|at|by|to|with|away to|at home to) (?:the )?[A-Z]"
)
""" "in Holland's 2-0 victory over Armenia"."""
_LEADERS = re.compile(r" ?\.{3,} ?\d{1,2}\b")
"""Dots that lead from a team's name to its score."""
_PAST = (
    "past ",
    "against ",
    "home to ",
    "away to ",
    " the ",
    "visiting ",
    "neighbours ",
    "less ",
    "lowly ",
    "poor ",
    "sorry ",
    "club ",
    "minnows ",
)
"""What may stand before the name there: how the words end that are then read."""

_POSSESSIVE = ("'", "’")


def only_of_teams(text: str, start: int, end: int) -> bool:
    """Whether the words around the name ``start:end`` tell what teams alone do, or what they alone are given: "sent Bari top"."""
    if _DONE.match(text, end) is not None and not text.endswith(" and ", 0, start):
        return True
    if text.startswith(_POSSESSIVE, end) and _ITS_RESULT.match(text, end) is not None:
        return True
    if text.startswith((" .", "..."), end) and _LEADERS.match(text, end) is not None:
        return True
    before = text[max(0, start - 60) : start]
    if before.endswith(_PAST) and _SO_MANY_PAST.search(before) is not None:
        return True
    if _WHEN.match(text, end) is not None and _TO_PLAY.search(before) is not None:
        return True
    return _GETS.match(text, end) is not None and _GIVING.search(before) is not None

# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Lines of a page that are no part of its article: buttons, labels of links, advertisements, requests to subscribe, photographers' names.

Only whole lines go, and only such as say nothing else. What tells the article's date, its author or its subject stays, and so do captions.
"""

import re
from typing import Final

_NETWORKS: Final = r"facebook|twitter|x|whatsapp|pinterest|linkedin|reddit|messenger|telegram|flipboard|bluesky|threads|e-?mail|sms"
_SHARE: Final = (
    rf"(?:share|tweet|print|copy link|link copied|copy|save|like|whatsapp|facebook|twitter|pinterest|linkedin|flipboard)"
    rf"(?:[ :|•·,/]{{1,3}}(?:{_NETWORKS}|share|tweet|print|copy|link|save|this|page|article|story|post|on|via|by|to|with|your|friends|or|and|article))*+[:.]?"
)
_COMMENTS: Final = (
    r"\(?\d{0,6}\)? ?(?:comments?|shares?|likes?|views?)(?: ?\(?\d{1,6}\)?)?|(?:leave a|view|show|read|post a|add a|all) comments?"
    r"|join the (?:conversation|discussion|debate)|have your say|comments? (?:are )?closed"
)
_LABELS: Final = (
    r"related(?: (?:story|stories|articles?|content|links|internet links|news|reading|topics|coverage))?|more (?:stories|articles|news|reading|on this story)"
    r"|more from [\w ]{2,40}|top stories|most (?:read|viewed|popular|shared|commented)|recommended(?: (?:for you|stories|reading|articles))?"
    r"|(?:you (?:may|might) also like|don['’]t miss|latest news|trending(?: now)?|in other news|editor['’]s picks|what to read next|elsewhere on \w+)"
)
_LEADS: Final = r"(?:read more|read next|read also|also read|see also|related|related (?:story|article|news)|must read|don['’]t miss|more)"
_BUTTONS: Final = (
    r"advert(?:isement|isment)?s?|ad|sponsored(?: content)?|promoted|loading\.{0,3}|menu|search|home|back to (?:top|home)|skip (?:to|advert|past)\b[^\n]{0,60}"
    r"|log ?in|sign (?:in|up|out)|register|subscribe(?: now)?|close|play|pause|mute|full ?screen|play video|watch now|read more|continue reading\.{0,3}|tap to unmute"
    r"|(?:article|story|content) continues (?:below|after)[^\n]{0,60}|(?:scroll|swipe)(?: down)? (?:to|for) [^\n]{0,60}|published|updated|follow us|follow"
)
_ABOUT: Final = (
    r"(?:published|updated|posted)?:? ?(?:\d{1,2}|an?) (?:hour|minute|min|day|week|hr)s? ago|(?:\d{1,2}|one) min(?:ute)?s? read"
    r"|(?:getty|getty images|shutterstock|rex features|(?:bbc sport|sky sports)(?: (?:news|football|scotland|wales|northern ireland|online))?)"
    r"|(?:image|photo|picture|video)(?: (?:source|credit|copyright))(?:[,:] ?[^\n]{0,80})?"
    r"|(?:photo(?:graph)?s?|pictures?)(?: by|:)[^\n.!?]{3,80}|image caption,?"
)
_ASKS: Final = (
    r"(?:sign up|subscribe|join|follow|download|get|register|click here|enter|enjoyed this|stay up to date|never miss|want more)\b"
    r"(?=[^\n\"“]{0,160}\b(?:newsletters?|whatsapp|inbox|our (?:app|channel|podcast|e-?mail)|e-?mail address|push notifications?|on (?:twitter|facebook|instagram|x)\b|social media|unlimited access|free trial))"
    r"[^\n\"“]{0,200}"
)
_LAW: Final = (
    r"(?:we|this (?:site|website)|our (?:site|partners)|by (?:continuing|clicking))\b[^\n]{0,40}\buse(?:s| of)?\b[^\n]{0,20}\bcookies\b[^\n]{0,160}|(?:accept|reject) (?:all|cookies)[^\n]{0,60}"
    r"|(?:manage|cookie|privacy) (?:cookies|preferences|consent|settings|policy|notice)|terms (?:and conditions|& conditions|of (?:use|service))"
    r"|(?:©|copyright (?:©|\d{4}|\(c\)))[^\n]{0,100}|all rights reserved\.?"
    r"|(?=[^\n]{0,200}\b(?:be ?gamble ?aware|gamble responsibly|bet responsibly|t&cs apply)\b)[^\n]{0,300}"
)
_LINKED: Final = r"[^\n.!?…:]{10,160} read more"
""" "Berg rescues Molde with late equaliser Read more": the headline of another article."""
_BESIDE_CAPTIONS = re.compile(
    r"^(?:Facebook|Twitter) (?:Twitter|Facebook) (?:Pinterest|Google\+|LinkedIn|Email) (?=\S)|(?<=[.!?]) (?:Photograph|Photo|Picture): [^\n.!?]{3,100}$",
    re.MULTILINE,
)
"""Buttons before a caption, and who took the picture after it."""
_LINE = re.compile(
    rf"^(?:{_LINKED}|{_SHARE}|{_COMMENTS}|{_LABELS}|{_LEADS} ?[:|»›>–-] ?[^\n]{{3,160}}|{_BUTTONS}|{_ABOUT}|{_ASKS}|{_LAW})$\n?",
    re.IGNORECASE | re.MULTILINE,
)


def drop_furniture(text: str) -> str:
    """The text without such lines; its lines have no spaces at their ends."""
    if "Photo" in text or "Pict" in text or "Facebook " in text:
        text = _BESIDE_CAPTIONS.sub("", text)
    return _LINE.sub("", text)

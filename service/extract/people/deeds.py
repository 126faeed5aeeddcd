# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Single names that nothing introduces and that are players': by what is told of them on the pitch ("X made it 2-0", "led through X", "goals
from X and Y"), or as a well-known player's surname.

Only the name and the words right beside it are read here; when they are asked for, and how much they weigh, is told in ``runs``.
"""

import re
from functools import lru_cache

from service.extract.folding import name_words
from service.extract.knowledge import knowledge

_HOW = r"(?:(?:also|already|then|soon|twice|again|later|nearly|almost|even|only|somehow|duly|himself|instead|first|promptly|[a-z]{3,}ly) ){0,2}"
_AWAY = r"(?:in|home|past|wide|over|into|against|under|inside|beyond|off|across|at|the|a|an|from|straight|low|high|towards)"
_DEED = re.compile(
    rf" {_HOW}(?:"
    r"(?:made|makes) (?:it (?:\d|one|two|three|four|five|six)|no mistake|sure|the (?:game|points|result|win) safe)"
    r"|(?:had )?(?:put|fired|headed|sent|shot|given|gave|kept|brought|nodded|volleyed|edged|steered|eased|nudged) (?:them|his side|his team|the (?:hosts|visitors|home side|home team|away side|champions|leaders|[A-Z][a-z]+s)|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:ahead|in front|level|back|into|the lead|two|three|a|on|through|\d)"
    r"|(?:rose|leapt|soared|climbed|jumped) (?:to (?:head|meet|nod)|highest|above|unmarked|unchallenged|at the)"
    rf"|(?:lashed|steered|stroked|slid|side-footed|sidefooted|prodded|hammered|slammed|blasted|guided|flicked|poked|forced|slipped|clipped|scrambled|squeezed|thundered|crashed|cracked|placed|passed|whipped|fizzed|bent|looped|lofted|scooped|dinked|skied|dragged|sliced|screwed|scuffed|sent|hit|swivelled) {_AWAY}\b"
    r"|(?:found|finds) (?:the (?:net|target|bottom|top|corner|far|near|roof|back)|himself)"
    r"|(?:broke|breaks|had broken) the deadlock|(?:got|gets|grabbed|claimed|added|hit|scored|had) (?:(?:the|a|his|[A-Z][\w'’-]+['’]s?) )?(?:\w+ )?(?:opener|winner|second|third|fourth|brace|double|hat-trick|consolation|equaliser|only goal|other goal|others?)\b"
    r"|pulled (?:one|a goal) back|(?:completed|opened|rounded off|closed) the (?:scoring|rout|win)|wrapped (?:it|things|the) |settled (?:it|the|matters)|(?:sealed|won|clinched|decided) it\b"
    r"|(?:was|were|is) (?:on target|sent off|dismissed|booked|cautioned|shown (?:a|the|his)|substituted|stretchered|withdrawn|brought (?:down|on)|fouled|upended|tripped|felled|carried off|taken off|first to|quickest|on hand|at the far|unlucky|inches|flagged|left unmarked|adjudged|red-carded|ruled offside|harshly)\b"
    r"|hit (?:the (?:post|bar|crossbar|woodwork|target|side-netting)|back|home|over|wide)|struck (?:the|again|twice|on|in|from|after|with|late|a)"
    r"|beat (?:the (?:keeper|goalkeeper|offside|wall|defender)|his|two|three|four)|(?:raced|broke|burst|ran|went|was put|was sent|slipped|strode) (?:clear|clean through|through on)"
    r"|tested (?:the |[A-Z][\w'’-]+ )?(?:keeper|goalkeeper|[A-Z])|(?:ghosted|stole|nipped|darted|cut|slid|got) in\b|(?:danced|weaved|waltzed|surged|skipped|jinked) "
    r"|(?:had|saw|has) (?:a|an|his|another|two) (?:[a-z-]+ ){0,2}?(?:goal|header|shot|effort|penalty|free-kick|spot-kick|strike|volley|cross|chance|drive)s?\b"
    r"|(?:picked up|received|got|collected|earned|was shown) (?:a|his) (?:second|straight|booking|yellow|red)|saw red\b"
    r"|(?:came|comes) (?:off the bench|on (?:for|as))|(?:limped|hobbled|trudged) |(?:cleared|blocked|hacked|headed) (?:off|away)|(?:denied|tipped|parried|palmed|turned away|dived) "
    r"|(?:cut|pulled|reduced|halved) (?:the|one|a) (?:deficit|arrears)|(?:missed|converted|scored|took|fluffed|dispatched|buried|stroked|tucked) (?:a|an|the|from|his) "
    r"|[a-z]+[dektw] (?:up |on |out |off )?his (?!side|men|team|players|squad)"
    r")"
)
""" "his" is a man's, for a side is "they"; but a manager's "his side" tells nothing of the pitch."""
_GOALS = tuple(
    """
    goal goals Goal Goals double doubles Double double-strike brace hat-trick header headers strike strikes Strike Strikes penalty penalties
    free-kick free-kicks spot-kick effort efforts volley opener winner equaliser equalizer leveller finish own-goal tap-in drive shot
    consolation
    """.split()
)
_SCORERS = ("substitute", "captain", "striker", "winger", "defender", "midfielder")
_AFTER_A_GOAL = re.compile(
    rf"\b(?:{'|'.join(_GOALS)}|thanks to|courtesy of) (?:(?:each|apiece|either side of half-time|late on|early on|in either half) )?(?:from|by|to|of)? ?"
    rf"(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?, ){{0,3}}(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? and )?(?:(?:{'|'.join(_SCORERS)}) )?$"
)
_ENDS_OF_IT = frozenset((*map(str.lower, _GOALS), *_SCORERS, *"each apiece half-time on half from by to of , and".split()))
"""The last word, or the part behind its last hyphen, of what ``_AFTER_A_GOAL`` reads."""
_THROUGH = re.compile(
    r"\b(?:ahead|led|lead|leads|level|levelled|equalised|equalized|scored|front|replied|responded|back|struck|advantage|deficit|drew|behind|opener|winner|goals?|chances?) (?:[a-z-]+ ){0,4}through $"
)
_THROUGH_ENDS = re.compile(
    r"[.,;)]|['’]s?\b| (?:and|but|before|after|on|in|with|only|then|when|while|who|just|inside|midway|early|late|from)\b"
)
_FURTHEST = 70
"""Characters before a name that are read."""
_OPENING = frozenset('.!?:;"“”‘’«»()[]•*')
_OF_A_PLACE = re.compile(r"['’]s [A-Z]")
""" "Turner's Cross"."""
_PLAIN_WORDS = frozenset(
    """
    ball basic beach blank book boss bound bridge broad camp carbon case cash chair church close cool cope costly courts cross day die edge fall fee
    field flick friend gain gamble goes gun guy hall harder holding hope husband job judge key kitchen land law laws leak lines list love low main
    major mate mayor min money north pace parry pen power press price promise put reach read ready real red rise room rule sales senior sharp short
    slim smart southern speed spring stage standing strain street strong struck success sweet tall tapping tie tore trouble turns vital wake way west wild
    wind winter
    """.split()
)
"""Surnames of some players that are seen more often as words: "Turner's Cross", "The Boss"."""
_TOLD_AFTER = re.compile(
    r"['’]s |,? (?:who|whose)\b| (?:had|was|has|is|made|rose|put|gave|took|came|went|got|hit|won|saw|cut|sent|met|beat|ran|set|fed|[a-z]+ed)\b"
)


def told_on_the_pitch(text: str, start: int, end: int, before: str) -> bool:
    """Whether the words around the single name ``start:end`` tell of one player's doings; ``before`` is the word before it."""
    if _DEED.match(text, end) is not None:
        return True
    low = max(0, start - _FURTHEST)
    if before == "through":
        return _THROUGH.search(text[low:start]) is not None and _THROUGH_ENDS.match(text, end) is not None
    last = before.lower()
    return (last in _ENDS_OF_IT or last.rpartition("-")[2] in _ENDS_OF_IT) and _AFTER_A_GOAL.search(text[low:start]) is not None


def well_known(word: str, before: str, text: str, end: int) -> bool:
    """Whether a single folded ``word`` is a well-known player's surname; of one that opens a sentence something must be told that is told of a man.

    ``before`` is the word, or the mark, before it.
    """
    if not _of_a_player(word) or _OF_A_PLACE.match(text, end):
        return False
    opens = not before or before in _OPENING
    return not opens or _TOLD_AFTER.match(text, end) is not None


@lru_cache(maxsize=8_192)
def _of_a_player(word: str) -> bool:
    """Whether the word is a well-known player's surname, and no city or plain word."""
    known, surname = knowledge(), " ".join(name_words(word))
    return (surname in known.careers or surname in known.frequent) and surname not in known.cities and surname not in _PLAIN_WORDS

# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whether a name that is also a place's, a person's or a plain word is a team's where it stands. Which of several teams it means is told in
``meaning``.
"""

import re
from collections import Counter

from service.extract.folding import fold
from service.extract.knowledge import Competition, Entry, Ground, Kind, Team, Weak, knowledge
from service.extract.names.hits import Hit
from service.extract.names.mentions import TeamMention
from service.extract.names.told_of_teams import only_of_teams
from service.extract.names.words import GIVEN_NAMES, LEADING_WORDS, MASCOTS, STRICT, WINS
from service.extract.national import is_nation
from service.extract.searched import searched

_AFTER_TEAM = re.compile(
    r"(?:['’]s?\b| (?:\d|v\b|vs\b|beat|beaten|won|win|lost|lose|drew|draw|had|have|has|were|was|are|is|will|who|and|in|took|take|aside\b|apart\b|packing\b|through (?:to|into)\b|ahead\b|in front\b|to the sword|to pieces|off (?:\d|at |on |with )|"
    r"came|come (?:up against|from|into|back|through|out)\b|went|go|could|would|scored|led|host|visit|face|play|boss|manager|coach|"
    r"striker|defender|midfielder|winger|goalkeeper|keeper|captain|side|fans|"
    rf"supporters|forward|player|players|man|men|equalis|level|head|chairman|career|held|fell|hit|{WINS}|edge|hammer|thrash|stun|sink|crush|thump|down|pip|"
    r"moved?|remain|remained|stay|stayed|climb|climbed|drop|dropped|slip|slipped|rise|rose|sit|sat|lie|lay|trail|trailed|top|topped|finish|finished|reach|reached|"
    r"keep up|kept (?:up|pace|alive|pressure|the pressure|their)|bounced?|squander|wasted|cruised?|romped?|eased?|maintain|consolidat|strengthen|leapfrog|overtook|overtake|jumped|surged?|tumbled?|stumbled?|crashed?|missed (?:a|the|out)|"
    r"made it|saw (?:their|an?)\b|endured|boast|boasted|notched|grabbed|snatched|conceded|suffered|recorded|registered|secured|clinched|sealed|earned|stretched|rallied|saw off|"
    r"need|needed|survive|survived|dominated|responded|struck|pulled|doubled|extended|bow|debut|squad|defence|attack|midfield|bench|line-up|shirt|(?:Women|Ladies|WFC)\b(?!['’]))|[,.:;)]| [–-] ?\d| \(\d\) \d|\n(?:\d{1,2}(?:\n| ?[:–-] ?\d)|vs?\n))"
)
_BEFORE_TEAM = re.compile(
    r"(?:\b(?:at|v|vs|versus|against|beat|over|host|hosts|visit|visits|with|by|past|to|for|from|and|thrashed|face|of|meet|than|"
    r"between|join|joined|joining|including|like|when|but|while|after|as|leaders|champions|defeat|defeated|held|edged|"
    r"or|former|struggling|relegated|promoted|lowly|visiting|winless|unbeaten|rock-bottom|mid-?table|high-flying|relegation-\w+|[\w]+-placed|[\w]+-place|(?:10|nine|eight|ten)-man)|[;(]|\d ?[-–] ?\d) $"
    r"|\n(?:\d{1,2}(?: ?[:–-] ?\d{1,2})?|vs?)\n$"
)
_PLAYED_BEFORE = re.compile(
    r"\b(?:beat|beats|beating|thrashed|defeated|defeating|overcame|against|over|past|held|edged|host|hosts|face|faces|faced|facing|entertain) "
    r"(?:(?:an?|the) )?(?:[a-z][\w-]+ ){1,3}$"
)
""" "beat a very tough Everton"."""
NAME_GOES_ON = re.compile(r" (?!Women\b|Ladies\b|FC\b|City\b|United\b|Under-)[A-Z][a-z]")
_OTHER_CLUB = re.compile(r" (?:United|City|Town|Rovers|Athletic|Albion|Wanderers|County|Rangers|Borough)\b")
"""After a name it makes the name of another club, or of a place."""

_PLACED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside) $")
_BIRTHPLACE = re.compile(r"(?:-year-old|\b(?:native|born|raised|hails?|hailing|lad|boy|girl|man|woman|striker|defender)) (?:from|in|of) $")
""" "the 20-year-old from Carlisle"."""
_BIRTHPLACE_ONLY = re.compile(r"(?:-year-old|\b(?:native|born|raised|hails?|hailing|lad|boy|girl)) (?:from|in|of) $")
_TOLD_OF = 2
"""Mentions of a club that show that the article is about it."""
_TO_MEET_THERE = re.compile(
    r"(?: (?:on|next|this) [\w' ]{3,24})?,? (?:to|where [a-z]+(?: will)?) (?:face|play|meet|tackle|take on|lock horns with|confront|challenge|engage|battle) (?:the )?(?!each|their|them|for)[\w-]+ ?[A-Z]?"
)
""" "travel to Carlisle to face B": a town where they meet."""
_WAITS_THERE = re.compile(
    r"(?: on [\w ]{3,16})?, where (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:lie in wait|lies in wait|are lying in wait|(?:are|is|will be) waiting|awaits?|wait for)\b"
)
""" "the trip to Carlisle, where B lie in wait": a town too."""
_STRICT_BEFORE = searched(
    rf"(?:(?:-tier|-division|-placed|strugglers|minnows|neighbours|non-league|\bside)|\b(?:[Ll]eaders|[Cc]hampions|[Hh]osts|[Hh]olders|[Nn]eighbours)|\b(?:v|vs|versus|against|beat|thrashed|defeated|beating|over|{WINS}|(?:knock|dump)(?:s|ed|ing)?)|\b(?:against|beat|beating|thrashed) (?!(?:that|this|their|some|both|former) )[a-z][a-z-]{{3,}}|\d ?[-–] ?\d|"
    rf"\b(?:draw|drew|held|beaten|lost|losing|lose|defeated|win|won|victory|defeat|loss|victories|defeats|wins|beating|thrashing|hammering|drubbing|mauling|hiding|rout|stalemate|reverse|setback|triumph|success|(?:went|go|going|gone) (?:down|out)|crashed|slipped|fell|slumped)"
    r"(?: \d{1,2}[-–]\d{1,2})? (?:to|with|by|at)(?: (?:promoted|relegated|struggling|lowly|bottom|bottom-placed|leaders|hosts|visiting|mid-table|champions|high-flying|[a-z]+-(?:tier|placed)))?|"
    r"\b(?:at home|away|home) to|\b(?:at the expense|the better|conquerors|slayers) of|\b(?:twice|briefly|initially) (?:led|trailed)) $"
)
_BEAT_TWO = re.compile(rf"\b(?:{WINS}) [A-Z][\w'’&.-]{{1,20}}(?: [A-Z][\w'’&.-]{{1,20}}){{0,2}} and $")
""" "have already accounted for A and B"."""
_BEAT_VISITING = re.compile(rf"\b(?:by|over|past|against|beat|beating|held|{WINS}) visiting $")
_RESULT_IN = re.compile(
    r"(?<!first )(?<!own )\b(?:\d{1,2}[-–]\d{1,2}|goalless|scoreless) (?:[a-z]+ )?(?:draw|stalemate|win|victory|defeat|loss|beating|thrashing|hammering|reverse) in $"
    r"|\b(?:won|win|winning|lost|lose|losing|drew|draw|drawing|held|beaten|thrashed|hammered|going down|went down|go down) (?:\d{1,2}[-–]\d{1,2}|goalless) in $"
)
_MET_THERE = re.compile(r" (?:\w+ ){0,2}(?:against|over|with|to|by) |, [A-Z]")
"""A town stands for its club in "held to a 0-0 draw in Bari", unless another side follows."""
_STRICT_AFTER = re.compile(
    r" (?:\d{1,2} ?[-–:] ?\d|(?:\([A-Z][\w. ]{1,20}\) )?(?:v|vs)\.? |beat |drew |lost |\d{1,2}(?: ?\([^()\n]{1,80}\))?,? [A-Z][\w'’. -]{1,28} \d{1,2}(?= ?[(;.,]|\s*(?:\n|$)))"
)
_FIRST_IN_LINE = re.compile(r"[A-Z][\w'’. -]{1,28} \d{1,2}(?: ?\([^()\n]{1,80}\))?,? $")
_LAST_IN_LINE = re.compile(r" \d{1,2}(?= ?[(;.,]|\s*(?:\n|$))")
"""Around the second club of a line of a result, "Tusker 3 Sofapaka 0"."""

_MUCH_AFTER = re.compile(
    r" (?:are|were|have|had|has|will|face|host|visit|travel|play|meet|need|take|lead|beat|drew|lost|won|led|took|went|came|fell|struck|scored|could|would|go|gave|held|pushed|stunned|shocked|knocked|threw|claimed|earned|suffered|climbed|slipped|slumped|stayed|remain|sit|lie|ended|defeated|thrashed|hammered|overcame|edged|sank|crashed|bowed)\b"
)
"""After a lesser-known club's name in an article that tells much of its country's football."""
_LESSER_BEFORE = re.compile(
    r"\b(?:host|hosts|hosted|face|faced|facing|meet|met|edged|past|visit|visits|visitors|neighbours|rivals|leaders|club|hold|holds|held|"
    r"entertain|entertains|entertained|welcome|welcomes|welcomed|tak(?:e|es|ing) on|took on|visits? of|arrival of|(?:trips?|visits?|travel|travels|travelled|travelling|journeys?|they go|they went) to) $"
)
_LESSER_AFTER = re.compile(
    r" (?:were|have|boss|manager|coach|striker|defender|midfielder|winger|goalkeeper|keeper|captain|side|fans|supporters|chairman|players?|"
    r"won|draw|lose|win|remain|[Ww]omen|[Ll]adies|and [A-Z][\w'’-]{1,20} (?:drew|won|lost|beat|were|have|met|shared))\b|"
    r",? who (?:drew|were|are|have|sit|lie|host|face|play|visit)\b|"
    r"['’]s? (?:\d{1,2}[-–]\d|win|loss|defeat|draw|victory|squad|players|manager|coach|boss)\b"
)
_OPENING_AFTER = re.compile(
    r", (?:the|who|whose) | (?:had|has|were|are|have|lost|won|beat|drew|took|went|came|will|could|led|scored)\b|['’]s? "
)
"""Beside a name that is more often a surname: what is told of a team alone."""


MUCH_OF_A_COUNTRY = 3
"""A league of it and a club, or three mentions of clubs."""


def stands(text: str, hit: Hit, entry: Entry, firm: Counter[str], countries: Counter[str]) -> bool:
    """Whether the context bears the meaning out; a club's ground of one word ("Emirates") needs its team in the article, or one of its country
    where it is told as a place ("the defeat at Anfield")."""
    if isinstance(entry.target, Ground):
        owner = entry.target.home_team_id
        if " " in entry.spelling or owner is None or is_nation(owner) or owner in firm:
            return True
        club = knowledge().teams.get(owner)
        placed = _AT_A_PLACE.search(text, max(0, hit.start - 12), hit.start) is not None and not NAME_GOES_ON.match(text, hit.end)
        return placed and club is not None and club.country in _homes(firm, countries) and fold(entry.spelling) not in knowledge().cities
    return isinstance(entry.target, Competition) or (
        not _OTHER_CLUB.match(text, hit.end) and not _goes_on(text, hit, entry) and _stands_as_team(text, hit, entry, firm, countries)
    )


def _homes(firm: Counter[str], countries: Counter[str]) -> set[str]:
    """The countries whose clubs the article names."""
    return {*+countries, *(team.country for key in +firm if (team := knowledge().teams.get(key)) is not None and not team.national)}


_AT_A_PLACE = re.compile(r"\b(?:at|to) (?:the )?$")


def _goes_on(text: str, hit: Hit, entry: Entry) -> bool:
    """Whether the name of one word begins another club's: "Newcastle Breakers"."""
    if not text.startswith(" ", hit.end) or " " in text[hit.start : hit.end] or entry.kind is not Kind.TEAM:
        return False
    following = _WORD.match(text, hit.end + 1)
    return following is not None and following.group() in MASCOTS


_WORD = re.compile(r"[A-Z]\w+")


INTERNATIONAL = "*"
"""Stands for a country where a competition of several tells of football."""
_OWN_WORD = re.compile(r"[A-Z][a-z]+ $")
_OPENS = re.compile(r"[.!?:\n] *\w+ $")
""" "Port Vale": a word with a capital of its own, that opens no sentence, makes it another name."""


def _stands_as_team(text: str, hit: Hit, entry: Entry, firm: Counter[str], countries: Counter[str]) -> bool:
    """Whether the words around a team's name let it be one: the surest signs first, then by how much the name is a common word or a place."""
    before, after = text[max(0, hit.start - 24) : hit.start], text[hit.end : hit.end + 40]
    written = text[hit.start : hit.end]
    if before.endswith(" to ") and _WAITS_THERE.match(text, hit.end) and fold(written) in knowledge().cities:
        return False
    if not entry.weak:
        national = not isinstance(entry.target, Team) or entry.target.national
        if " " not in written and not national and _BIRTHPLACE_ONLY.search(before):
            return not (fold(written) in knowledge().cities and firm[entry.target.id] < _TOLD_OF)
        return not (fold(written) in GIVEN_NAMES and NAME_GOES_ON.match(after))
    team = entry.target
    if not isinstance(team, Team):
        return True
    if NAME_GOES_ON.match(after) and " " not in written:
        return False
    if _OWN_WORD.search(before) and before.split()[-1].lower() not in LEADING_WORDS and not _OPENS.search(before):
        return False
    if _PLACED.search(before) and not _OWN_RESULT.match(after) and fold(written) in knowledge().cities:
        abroad = countries[INTERNATIONAL] and team.fame > 1 and written == team.name  # in a cup of several countries
        met = (countries[team.country] or abroad) and not team.national and _RESULT_IN.search(text, max(0, hit.start - 60), hit.start)
        return bool(met) and not _MET_THERE.match(after)
    if _BIRTHPLACE.search(before) or (before.endswith((" to ", " in ")) and _TO_MEET_THERE.match(text, hit.end)):
        return False
    if firm[team.id] > 0:
        return True
    if can_only_be_a_team(text, hit, countries):
        return True
    much = countries[team.country] >= MUCH_OF_A_COUNTRY and not team.national
    borne = entry.weak is Weak.MUCH and fold(written) in knowledge().surnames and fold(written) not in knowledge().cities
    if (fold(written) not in STRICT or countries[team.country]) and not borne and only_of_teams(text, hit.start, hit.end):
        return True
    if team.fame == 0 or (fold(written) in STRICT and not much):
        return False
    if much and written.startswith(("Al-", "Al ")) and fold(written).strip() not in knowledge().cities:
        return True  # nothing but a club is "Al-Tai" where its country's football is told of
    if entry.weak is Weak.MUCH and (not countries[team.country] or _PLACED.search(before)):
        return False
    opening = not before.strip() or before.rstrip(" ")[-1:] in "\n.!?:\"“‘'«" or before[-1:] == "\n"
    if (
        entry.weak is Weak.MUCH
        and written == entry.spelling
        and written.isupper()
        and len(written) > 2
        and not text[hit.start - 2 : hit.start].isupper()
    ):
        return True  # nothing but a club is "UCD" where its country's football is told of
    if entry.weak is Weak.MUCH and _JOINED_WORDS.fullmatch(written):
        return True  # nor is "AshantiGold"
    a_word = opening and fold(written) in STRICT  # "Start of play": the capital tells nothing there
    if entry.weak is Weak.MUCH and much and fold(written) == fold(team.name) and not borne and not a_word:
        return not (_WHERE_BEFORE.search(before) or _PLACE_AFTER.match(after))
    if entry.weak is Weak.MUCH or not (countries or (team.national and firm)):
        told = bool(_LESSER_BEFORE.search(before) or _LESSER_AFTER.match(after))
        if fold(written) in knowledge().surnames:
            return told
        told = told or (much and before.endswith(" at ") and _ON_A_DAY.match(after) is not None)
        return told or bool((opening and _OPENING_AFTER.match(after)) or (much and _MUCH_AFTER.match(after)))
    if not countries[team.country] and before.endswith((" to ", " of ")) and fold(written) in knowledge().cities:
        return bool(firm) and bool(_LESSER_BEFORE.search(before))
    if opening:
        return bool(_AFTER_TEAM.match(after)) or (much and _DID.match(after) is not None)
    if team.national and _PLAYED_THE.search(text, max(0, hit.start - 44), hit.start):
        return True
    played = _PLAYED_BEFORE.search(text, max(0, hit.start - 40), hit.start)
    return bool(_BEFORE_TEAM.search(before) or _LESSER_BEFORE.search(before) or _AFTER_TEAM.match(after) or played) and not (
        (before.endswith(" in ") or (before.endswith(", ") and not (team.national and _AND_ANOTHER.match(after))))
        and not countries[team.country]
    )


_OWN_RESULT = re.compile(r"['’]s? (?:\d{1,2}[-–]\d|(?:[a-z-]+ )?(?:win|victory|defeat|loss|draw|rout) )")
""" "two goals in Atlanta's 3-2 victory": of a town there is no result."""
_WHERE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Ff]rom|[Ii]nto|[Tt]hrough|[Aa]cross|(?<!ahead )(?<!clear )(?<!visit )(?<!arrival )(?<!short )(?<!top )[Oo]f) (?:the )?$"
)
_PLACE_AFTER = re.compile(
    r"-|, (?:in|a (?:town|city|village)|the (?:town|city|village))\b| (?:city|town|region|hospital|airport|police|court|university|station|suburb|area|council|prison)\b"
)
"""Around a club's name that is the name of its town in an article that tells much of the country's football: there it tells only where."""
_AND_ANOTHER = re.compile(r"(?:, [A-Z]\w+){0,3},? and [A-Z]")
""" "Wales, Georgia and Serbia"."""
_ON_A_DAY = re.compile(r" (?:on|last|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
""" "A tester at Penrith on Saturday": it is in a town, and at a club, that one plays."""
_JOINED_WORDS = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}")
_DID = re.compile(
    r" (?:[a-z]+ly |also |then )?(?:[a-z]{2,}(?:ed|ing)|dealt|kept|threw|fought|ran|got|gave|put|made|sank|sent|rode|found|left|shook|brought|hung|held|broke|saw|blew|stole|cut|swept|let|shot|overran|overcame|withstood)\b(?! (?:to be|in|as) (?:a|the) (?:city|town|venue))"
)
""" "Adelaide closed the gap": what is told of the clubs of a country whose football the article tells of."""
_PLAYED_THE = re.compile(
    r"\b(?:[Aa]gainst|beat|beating|beaten by|over|past|held|hosts?|faces?|faced|facing|plays?|meets?|met|thrashed|defeated|edged|"
    r"(?:goals?|scored|scorer|equaliser|winner|cap|caps|capped|appearances?|debut|play|played|plays|strikers?|captain|captained|level|ahead) (?:[\w-]+ ){0,2}for|"
    r"(?:lost|losing|loses?|beaten|defeats?|loss|draws?|drew|drawn|wins?|victory|game|match|friendly|home|away) (?:\d{1,2}[-–]\d{1,2} )?(?:to|by|with|in|over)) the $"
)
""" "Against the United States": no place."""


def can_only_be_a_team(text: str, hit: Hit, countries: Counter[str]) -> bool:
    """Whether nothing but a team can stand where the name stands; a common word must be a team of a country whose football is told of."""
    if fold(text[hit.start : hit.end]) in STRICT and not any(
        countries[entry.target.country] for entry in hit.entries if isinstance(entry.target, Team)
    ):
        return False
    if text.endswith(" and ", 0, hit.start) and _BEAT_TWO.search(text, max(0, hit.start - 90), hit.start):
        return True
    if text.endswith(" visiting ", 0, hit.start) and _BEAT_VISITING.search(text, max(0, hit.start - 30), hit.start):
        return True
    if _STRICT_BEFORE.search(text, max(0, hit.start - 44), hit.start) or _STRICT_AFTER.match(text, hit.end):
        return True
    return _LAST_IN_LINE.match(text, hit.end) is not None and _FIRST_IN_LINE.search(text, max(0, hit.start - 120), hit.start) is not None


_DATELINE = re.compile(
    r"(?:^|\n)(?:[A-Z][\w.'’-]*|(?:de|la|del|do|da|di)|\d{1,2})(?:,? (?:[A-Z][\w.'’-]*|(?:de|la|del|do|da|di)\b|\d{1,4}))*,? ?(?:\([A-Z]\w{1,9}\) ?)?(?:—|--|–|- )"
)
_MONTH_DAY = re.compile(
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}\b"
)


_OF_A_HOME = ("-based", "-born", "-bred", "-raised", "-resident", "-educated")


_PLAYS = re.compile(
    r"(?:['’]s?)? (?:(?:have|has|had|were|was|are|is|will|could|also|then|never|soon) )?(?:beat|drew|lost|won|led|took|went|came|fell|struck|reached|scored|conceded|needed|sealed|secured|held|face|play|meet|host|dominated|started|advanced|qualified|survived|missed|finished)\b"
)
""" "In Hamburg, Turkey beat Georgia": the comma sets the town apart."""


def is_place(text: str, mention: TeamMention) -> bool:
    """Whether the name only tells where: in a dateline, after a town ("in Sapporo, Japan"), of a man's home ("the Qatar-based striker")."""
    if text.startswith(_OF_A_HOME, mention.end):
        return True
    line = text.rfind("\n", max(0, mention.start - 42), mention.start) + 1
    if mention.start - line < 40 and (dateline := _DATELINE.match(text, max(0, line - 1))) and mention.end <= dateline.end():
        return text[mention.start : mention.end].isupper() or not re.search(r"\d", _MONTH_DAY.sub("", dateline.group()))
    if not is_nation(mention.team_id):
        return False
    before, after = text[max(0, mention.start - 40) : mention.start], text[mention.end : mention.end + 5]
    if _PLAYS.match(text, mention.end):
        return False
    return after.lower() == " city" or bool(re.search(r"\b(?:in|at|from|of) (?!Group|Pool|Section)(?:[A-Z][\w'’-]+ ?){1,3}, $", before))

# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What the names that stand in a text mean in this article: which of several clubs, and whether a word that is also a place, a person or
a plain word is a team here. Who stands where is found in ``hits``; what stands right beside a name is read in ``attributes``, whose surname it
may be in ``bearers``, whose longer name it begins or ends in ``shared``, and the American women's clubs in ``nwsl``.
"""

import re
from collections import Counter
from dataclasses import replace

from service.extract.folding import fold, name_words
from service.extract.knowledge import Competition, Entry, Ground, Kind, Team, Weak, knowledge
from service.extract.names.attributes import after_leagues, country_beside, doing_to_clubs
from service.extract.names.bearers import somebodys
from service.extract.names.countries import told_countries
from service.extract.names.hits import Hit
from service.extract.names.mentions import TeamMention
from service.extract.names.nwsl import nwsl_towns, tells_of_nwsl
from service.extract.names.shared import longer_names
from service.extract.names.words import GENERIC, GIVEN_NAMES, LEADING_WORDS, MASCOTS, NWSL, STRICT, WEAK_NICKNAMES, WINS

AFTER_TEAM = re.compile(
    r"(?:['’]s?\b| (?:\d|v\b|vs\b|beat|beaten|won|win|lost|lose|drew|draw|had|have|has|were|was|are|is|will|who|and|in|took|take|aside\b|apart\b|packing\b|to the sword|to pieces|off (?:\d|at |on |with )|"
    r"came|went|go|could|would|scored|led|host|visit|face|play|boss|manager|coach|"
    r"striker|defender|midfielder|winger|goalkeeper|keeper|captain|side|fans|"
    rf"supporters|forward|player|players|man|men|equalis|level|head|chairman|career|held|fell|hit|{WINS}|edge|hammer|thrash|stun|sink|crush|thump|down|pip|"
    r"moved?|remain|remained|stay|stayed|climb|climbed|drop|dropped|slip|slipped|rise|rose|sit|sat|lie|lay|trail|trailed|top|topped|finish|finished|reach|reached|"
    r"made it|suffered|recorded|registered|secured|clinched|sealed|earned|stretched|rallied|saw off|"
    r"need|needed|survive|survived|dominated|responded|struck|pulled|doubled|extended|bow|debut|squad|defence|attack|midfield|bench|line-up|shirt)|[,.:;)]| [–-] ?\d)"
)
BEFORE_TEAM = re.compile(
    r"(?:\b(?:at|v|vs|versus|against|beat|over|host|hosts|visit|visits|with|by|past|to|for|from|and|thrashed|face|of|meet|than|"
    r"between|join|joined|joining|including|like|when|but|while|after|as|leaders|champions|defeat|defeated|held|edged|"
    r"or|former)|[;(]|\d ?[-–] ?\d) $"
)
PLAYED_BEFORE = re.compile(
    r"\b(?:beat|beats|beating|thrashed|defeated|defeating|overcame|against|over|past|held|edged|host|hosts|face|faces|faced|facing|entertain) "
    r"(?:(?:an?|the) )?(?:[a-z][\w-]+ ){1,3}$"
)
""" "beat a very tough Everton"."""
NAME_GOES_ON = re.compile(r" (?!Women\b|Ladies\b|FC\b|City\b|United\b|Under-)[A-Z][a-z]")
OTHER_CLUB = re.compile(r" (?:United|City|Town|Rovers|Athletic|Albion|Wanderers|County|Rangers|Borough)\b")
"""After a name it makes the name of another club, or of a place."""

INTERNATIONAL = "*"
"""Stands for a country where a competition of several tells of football."""

PLACED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside) $")
BIRTHPLACE = re.compile(r"(?:-year-old|\b(?:native|born|raised|hails?|hailing|lad|boy|girl|man|woman|striker|defender)) (?:from|in|of) $")
""" "the 20-year-old from Carlisle"."""
BIRTHPLACE_ONLY = re.compile(r"(?:-year-old|\b(?:native|born|raised|hails?|hailing|lad|boy|girl)) (?:from|in|of) $")
_TOLD_OF = 2
"""Mentions of a club that show that the article is about it."""
TO_MEET_THERE = re.compile(
    r"(?: (?:on|next|this) [\w' ]{3,24})?,? (?:to|where [a-z]+(?: will)?) (?:face|play|meet|tackle|take on|lock horns with|confront|challenge|tackle|engage|battle) (?:the )?(?!each|their|them|for)[\w-]+ ?[A-Z]?"
)
""" "travel to Carlisle to face B": a town where they meet."""
STRICT_BEFORE = re.compile(
    rf"(?:(?:-tier|-division|-placed|strugglers|minnows|neighbours|non-league|\bside)|\b(?:[Ll]eaders|[Cc]hampions|[Hh]osts|[Hh]olders|[Nn]eighbours)|\b(?:v|vs|versus|against|beat|thrashed|defeated|beating|over|{WINS}|(?:knock|dump)(?:s|ed|ing)?)|\b(?:against|beat|beating|thrashed) (?!(?:that|this|their|some|both|former) )[a-z][a-z-]{{3,}}|\d ?[-–] ?\d|"
    rf"\b(?:draw|drew|held|beaten|lost|losing|lose|defeated|win|won|victory|defeat|loss|victories|defeats|wins|beating|thrashing|hammering|drubbing|mauling|hiding|rout|stalemate|reverse|setback|triumph|success|(?:went|go|going|gone) (?:down|out)|crashed|slipped|fell|slumped)"
    r"(?: \d{1,2}[-–]\d{1,2})? (?:to|with|by|at)(?: (?:promoted|relegated|struggling|lowly|bottom|bottom-placed|leaders|hosts|visiting|mid-table|champions|high-flying|[a-z]+-(?:tier|placed)))?|"
    r"\b(?:at home|away|home) to) $"
)
_BEAT_VISITING = re.compile(rf"\b(?:by|over|past|against|beat|beating|held|{WINS}) visiting $")
RESULT_IN = re.compile(
    r"(?<!first )(?<!own )\b(?:\d{1,2}[-–]\d{1,2}|goalless|scoreless) (?:[a-z]+ )?(?:draw|stalemate|win|victory|defeat|loss|beating|thrashing|hammering|reverse) in $"
)
MET_THERE = re.compile(r" (?:\w+ ){0,2}(?:against|over|with|to|by) ")
"""A town stands for its club in "held to a 0-0 draw in Bari", unless another side follows."""
STRICT_AFTER = re.compile(
    r" (?:\d{1,2} ?[-–:] ?\d|v |vs |beat |drew |lost |\d{1,2}(?: ?\([^()\n]{1,80}\))?,? [A-Z][\w'’. -]{1,28} \d{1,2}(?= ?[(;.,]|\s*(?:\n|$)))"
)
FIRST_IN_LINE = re.compile(r"[A-Z][\w'’. -]{1,28} \d{1,2}(?: ?\([^()\n]{1,80}\))?,? $")
LAST_IN_LINE = re.compile(r" \d{1,2}(?= ?[(;.,]|\s*(?:\n|$))")
"""Around the second club of a line of a result, "Tusker 3 Sofapaka 0"."""

MUCH_AFTER = re.compile(
    r" (?:are|were|have|had|has|will|face|host|visit|travel|play|meet|need|take|lead|beat|drew|lost|won|led|took|went|came|fell|struck|scored|could|would|go|gave|held|pushed|stunned|shocked|knocked|threw|claimed|earned|suffered|climbed|slipped|slumped|stayed|remain|sit|lie|ended|defeated|thrashed|hammered|overcame|edged|sank|crashed|bowed)\b"
)
"""After a lesser-known club's name in an article that tells much of its country's football."""
LESSER_BEFORE = re.compile(
    r"\b(?:host|hosts|hosted|face|faced|facing|meet|met|edged|past|visit|visits|visitors|neighbours|rivals|leaders|club|hold|holds|held|"
    r"entertain|entertains|entertained|welcome|welcomes|welcomed|tak(?:e|es|ing) on|took on|visits? of|arrival of|(?:trips?|visits?|travel|travels|travelled|travelling|journeys?|they go|they went) to) $"
)
LESSER_AFTER = re.compile(
    r" (?:were|have|boss|manager|coach|striker|defender|midfielder|winger|goalkeeper|keeper|captain|side|fans|supporters|chairman|players?|"
    r"won|draw|lose|win|remain|[Ww]omen|[Ll]adies|and [A-Z][\w'’-]{1,20} (?:drew|won|lost|beat|were|have|met|shared))\b|"
    r",? who (?:drew|were|are|have|sit|lie|host|face|play|visit)\b|"
    r"['’]s? (?:\d{1,2}[-–]\d|win|loss|defeat|draw|victory|squad|players|manager|coach|boss)\b"
)
OPENING_AFTER = re.compile(
    r", (?:the|who|whose) | (?:had|has|were|are|have|lost|won|beat|drew|took|went|came|will|could|led|scored)\b|['’]s? "
)
"""Beside a name that is more often a surname: what is told of a team alone."""


def choose(text: str, hits: list[Hit]) -> list[tuple[Hit, Entry]]:
    """One meaning for each hit: names first, which then decide what shared names, nicknames and weak words mean."""
    firm: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    shared: Counter[str] = Counter()
    hints: Counter[str] = Counter()
    for hit in hits:
        entry = hit.entries[0]
        if entry.kind is Kind.TEAM and not entry.weak and isinstance(entry.target, Team) and _is_clear(hit):
            firm[entry.target.id] += 1
            if not entry.target.national:
                countries[entry.target.country] += 1
                if len(hit.entries) > 1:
                    shared[entry.target.id] += 1
        elif len(hit.entries) == 1 and entry.weak is Weak.SOME and isinstance(entry.target, Team) and not entry.target.national:
            hints[entry.target.country] += 1
        elif len(hit.entries) == 1 and isinstance(entry.target, Competition):
            countries[entry.target.country or INTERNATIONAL] += 2
    for country in told_countries(hits):
        countries[country] += _MUCH_OF_A_COUNTRY
    chosen: list[tuple[Hit, Entry]] = []
    waiting: list[Hit] = []
    doubtful: list[tuple[Hit, Entry]] = []
    towns: dict[str, Entry] | None = None
    longer = longer_names(text, hits)
    surnames = somebodys(text, hits)
    ranked = after_leagues(text, hits) | doing_to_clubs(text, hits)
    women = tells_of_nwsl(hits)
    for at, hit in enumerate(hits):
        if surnames and fold(text[hit.start : hit.end]) in surnames and not _can_only_be_a_team(text, hit, countries):
            continue
        best = longer.get(hit.start) or _best(
            hit, firm, countries, shared, hints, country_beside(text, hits, at) if len(hit.entries) > 1 else None
        )
        if best.weak and isinstance(best.target, Team) and not firm[best.target.id] and best.target.name != best.spelling:
            towns = _towns(hits) if towns is None else towns
            best = towns.get(fold(text[hit.start : hit.end]), best)
        if women and isinstance(best.target, Team) and best.target.id not in NWSL:
            sister = nwsl_towns().get(fold(text[hit.start : hit.end]))
            best = replace(best, target=sister, kind=Kind.TEAM) if sister is not None else best
        if best.kind is Kind.TEAM and _of_its_country(text, hits, at, best) and fold(text[hit.start : hit.end]) not in surnames:
            chosen.append((hit, best))
        elif best.kind in (Kind.NICKNAME, Kind.DEMONYM):
            waiting.append(hit)
        elif (hit.start in ranked and isinstance(best.target, Team)) or _stands(text, hit, best, firm, countries):
            chosen.append((hit, best))
            if isinstance(best.target, Team):
                firm[best.target.id] += 1
        elif isinstance(best.target, Team):
            doubtful.append((hit, best))
    chosen.extend((hit, best) for hit, best in doubtful if _stands(text, hit, best, firm, countries))  # a later mention was clear
    begun: dict[str, int] = {}
    for hit, entry in chosen:
        if isinstance(entry.target, Team):
            begun.setdefault(entry.target.id, hit.start)
    chosen.extend((hit, nickname) for hit in waiting if (nickname := _nickname(text, hit, firm, countries, begun)) is not None)
    chosen.sort(key=lambda pair: pair[0].start)
    return chosen


_MUCH_OF_A_COUNTRY = 3
"""A league of it and a club, or three mentions of clubs."""


def _is_clear(hit: Hit) -> bool:
    """Whether one team alone has the name, or is better known than all others that have it; as in English news an English one is."""
    if len(hit.entries) == 1 or getattr(hit.entries[0].target, "country", None) == "ENG":
        return True
    fame = sorted([entry.target.fame for entry in hit.entries if isinstance(entry.target, Team)], reverse=True)
    return bool(fame) and fame[0] > 0 and fame.count(fame[0]) == 1


def _towns(hits: list[Hit]) -> dict[str, Entry]:
    """The first words of a club that the article names in full stand for it: "Orlando" for the Orlando Pride."""
    found: dict[str, Entry] = {}
    for hit in hits:
        entry = hit.entries[0]
        words = name_words(entry.spelling)
        if entry.kind is Kind.TEAM and not entry.weak and len(words) > 1:
            for most in range(1, len(words)):
                found.setdefault(" ".join(words[:most]), entry)
    return found


def _of_its_country(text: str, hits: list[Hit], at: int, entry: Entry) -> bool:
    """ "Paraguay's Libertad": a word that is a club's name too, beside the club's own country."""
    team = entry.target
    if (
        not entry.weak
        or not at
        or not isinstance(team, Team)
        or team.national
        or _OWNED.fullmatch(text, hits[at - 1].end, hits[at].start) is None
    ):
        return False
    folded = fold(text[hits[at].start : hits[at].end])
    known = knowledge()
    return (
        country_beside(text, hits, at) == team.country
        and folded not in known.cities
        and folded not in known.surnames
        and not NAME_GOES_ON.match(text, hits[at].end)
    )


_OWNED = re.compile(r"['’]s? (?:(?:side|club|champions|giants|outfit) )?")


def _best(hit: Hit, firm: Counter[str], countries: Counter[str], shared: Counter[str], hints: Counter[str], beside: str | None) -> Entry:
    """The meaning that the article itself speaks for, else the most prominent; ``beside``: the country told beside the name.

    ``shared`` tells how often each club was counted for a name that others have too: the name itself says nothing for its best-known bearer
    where all else is of another's country. ``hints``: how many names that may be no team's are of each country's clubs.
    """
    if len(hit.entries) == 1:
        return hit.entries[0]
    first = hit.entries[0]
    if first.kind is Kind.VENUE and not any(firm[_owner(entry)] for entry in hit.entries):
        first = next((entry for entry in hit.entries if entry.kind is Kind.TEAM), first)
    alone = shared[first.target.id]
    if alone and isinstance(first.target, Team) and beside is None and alone == firm[first.target.id] == countries[first.target.country]:
        for entry in hit.entries[1:]:
            target = entry.target
            if entry.kind is Kind.TEAM and isinstance(target, Team) and countries[target.country] >= _MUCH_OF_A_COUNTRY:
                return entry

    def weight(entry: Entry) -> tuple[int, int, int, int, int]:
        target = entry.target
        fame = target.fame if isinstance(target, Team) else 0
        country = getattr(target, "country", None)
        home = countries[country] if country else 0
        fits = home if home >= 2 * countries[getattr(first.target, "country", None) or ""] else 0
        named = target.id if isinstance(target, Team) else _owner(entry)
        return (int(beside is not None and country == beside), firm[named], fits, fame, hints[country or ""])

    if first.kind is Kind.TEAM or first.kind is Kind.VENUE or first.kind is Kind.COMPETITION:
        same = [entry for entry in hit.entries if entry.kind is first.kind]
        return max(same, key=weight)
    if isinstance(first.target, Team) and not firm[first.target.id] and not countries[first.target.country]:
        for entry in hit.entries[1:]:
            if entry.kind is Kind.TEAM and isinstance(entry.target, Team) and countries[entry.target.country] >= _MUCH_OF_A_COUNTRY:
                return entry  # a club's own name, not the nickname of one of another country
    return first


def _owner(entry: Entry) -> str:
    """The id of the team that is at home on the ground; "" where it is none's, or no ground."""
    return (entry.target.home_team_id if isinstance(entry.target, Ground) else None) or ""


def _stands(text: str, hit: Hit, entry: Entry, firm: Counter[str], countries: Counter[str]) -> bool:
    """Whether the context bears the meaning out; a club's ground of one word ("Emirates") needs its team in the article."""
    if isinstance(entry.target, Ground):
        owner = entry.target.home_team_id
        return " " in entry.spelling or owner is None or owner.startswith("nation-") or owner in firm
    return isinstance(entry.target, Competition) or (
        not OTHER_CLUB.match(text, hit.end) and not _goes_on(text, hit, entry) and _stands_as_team(text, hit, entry, firm, countries)
    )


def _goes_on(text: str, hit: Hit, entry: Entry) -> bool:
    """Whether the name of one word begins another club's: "Newcastle Breakers"."""
    if not text.startswith(" ", hit.end) or " " in text[hit.start : hit.end] or entry.kind is not Kind.TEAM:
        return False
    following = _WORD.match(text, hit.end + 1)
    return following is not None and following.group() in MASCOTS


_WORD = re.compile(r"[A-Z]\w+")


def _stands_as_team(text: str, hit: Hit, entry: Entry, firm: Counter[str], countries: Counter[str]) -> bool:
    before, after = text[max(0, hit.start - 24) : hit.start], text[hit.end : hit.end + 40]
    written = text[hit.start : hit.end]
    if not entry.weak:
        if (
            BIRTHPLACE_ONLY.search(before)
            and " " not in written
            and not (entry.target.national if isinstance(entry.target, Team) else True)
        ):
            return not (fold(written) in knowledge().cities and firm[entry.target.id] < _TOLD_OF)
        return not (fold(written) in GIVEN_NAMES and NAME_GOES_ON.match(after))
    team = entry.target
    if not isinstance(team, Team):
        return True
    if NAME_GOES_ON.match(after) and " " not in written:
        return False
    if (
        re.search(r"[A-Z][a-z]+ $", before)
        and before.split()[-1].lower() not in LEADING_WORDS
        and not re.search(r"[.!?:\n] *\w+ $", before)
    ):
        return False
    if PLACED.search(before) and fold(written) in knowledge().cities:
        met = countries[team.country] and not team.national and RESULT_IN.search(text, max(0, hit.start - 60), hit.start)
        return bool(met) and not MET_THERE.match(after)
    if BIRTHPLACE.search(before) or (before.endswith((" to ", " in ")) and TO_MEET_THERE.match(text, hit.end)):
        return False
    if firm[team.id] > 0:
        return True
    if _can_only_be_a_team(text, hit, countries):
        return True
    much = countries[team.country] >= _MUCH_OF_A_COUNTRY and not team.national
    if team.fame == 0 or (fold(written) in STRICT and not much):
        return False
    if much and written.startswith(("Al-", "Al ")) and fold(written).strip() not in knowledge().cities:
        return True  # nothing but a club is "Al-Tai" where its country's football is told of
    if entry.weak is Weak.MUCH and (not countries[team.country] or PLACED.search(before)):
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
    if entry.weak is Weak.MUCH or not (countries or (team.national and firm)):
        told = bool(LESSER_BEFORE.search(before) or LESSER_AFTER.match(after))
        if fold(written) in knowledge().surnames:
            return told
        return told or bool((opening and OPENING_AFTER.match(after)) or (much and MUCH_AFTER.match(after)))
    if not countries[team.country] and before.endswith((" to ", " of ")) and fold(written) in knowledge().cities:
        return bool(firm) and bool(LESSER_BEFORE.search(before))
    if opening:
        return bool(AFTER_TEAM.match(after)) or (much and _DID.match(after) is not None)
    if team.national and _PLAYED_THE.search(before):
        return True
    played = PLAYED_BEFORE.search(text, max(0, hit.start - 40), hit.start)
    return bool(BEFORE_TEAM.search(before) or LESSER_BEFORE.search(before) or AFTER_TEAM.match(after) or played) and not (
        before.endswith((", ", " in ")) and not countries[team.country]
    )


_DID = re.compile(r" (?:[a-z]+ly |also |then )?[a-z]{2,}(?:ed|ing)\b(?! (?:to be|in|as) (?:a|the) (?:city|town|venue))")
""" "Adelaide closed the gap": what is told of the clubs of a country whose football the article tells of."""
_PLAYED_THE = re.compile(
    r"\b(?:[Aa]gainst|beat|beating|beaten by|over|past|held|hosts?|faces?|faced|facing|meets?|met|thrashed|defeated|edged) the $"
)
""" "Against the United States": no place."""


def _can_only_be_a_team(text: str, hit: Hit, countries: Counter[str]) -> bool:
    """Whether nothing but a team can stand where the name stands; a common word must be a team of a country whose football is told of."""
    if fold(text[hit.start : hit.end]) in STRICT and not any(
        countries[entry.target.country] for entry in hit.entries if isinstance(entry.target, Team)
    ):
        return False
    if text.endswith(" visiting ", 0, hit.start) and _BEAT_VISITING.search(text, max(0, hit.start - 30), hit.start):
        return True
    if STRICT_BEFORE.search(text, max(0, hit.start - 44), hit.start) or STRICT_AFTER.match(text, hit.end):
        return True
    return LAST_IN_LINE.match(text, hit.end) is not None and FIRST_IN_LINE.search(text, max(0, hit.start - 120), hit.start) is not None


DATELINE = re.compile(
    r"(?:^|\n)(?:[A-Z][\w.'’-]*|(?:de|la|del|do|da|di)|\d{1,2})(?:,? (?:[A-Z][\w.'’-]*|(?:de|la|del|do|da|di)\b|\d{1,4}))*,? ?(?:\([A-Z]\w{1,9}\) ?)?(?:—|--|–|- )"
)
MONTH_DAY = re.compile(
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}\b"
)


def is_place(text: str, mention: TeamMention) -> bool:
    """Whether the name only tells where: in a dateline, or after a town ("in Sapporo, Japan")."""
    line = text.rfind("\n", max(0, mention.start - 42), mention.start) + 1
    if mention.start - line < 40 and (dateline := DATELINE.match(text, max(0, line - 1))) and mention.end <= dateline.end():
        return text[mention.start : mention.end].isupper() or not re.search(r"\d", MONTH_DAY.sub("", dateline.group()))
    if not (mention.team_id or "").startswith("nation-"):
        return False
    before, after = text[max(0, mention.start - 40) : mention.start], text[mention.end : mention.end + 5]
    return after.lower() == " city" or bool(re.search(r"\b(?:in|at|from|of) (?!Group|Pool|Section)(?:[A-Z][\w'’-]+ ?){1,3}, $", before))


def _nickname(text: str, hit: Hit, firm: Counter[str], countries: Counter[str], begun: dict[str, int]) -> Entry | None:
    """A nickname or a people's name counts after "the" or as a possessive, and a shared one only for a team that the article names: for one
    that it has named before, if any (``begun``: where it first names each)."""
    before, after = text[max(0, hit.start - 5) : hit.start].lower(), text[hit.end : hit.end + 30]
    entries = [entry for entry in hit.entries if isinstance(entry.target, Team) and firm[entry.target.id]]
    if hit.entries[0].kind is Kind.DEMONYM:
        object_of = re.search(
            r"\b(?:beat|beaten|beating|against|over|by|with|face|facing|faced|meet|met|held|host|hosts|hosting|defeated) the $",
            text[max(0, hit.start - 20) : hit.start],
        )
        if object_of and not re.match(r" [a-z]+ (?:said|press|media)", after):
            return entries[0] if entries else None
        ranked = re.search(r"\bthe (?:[\w-]+ ){1,2}$", text[max(0, hit.start - 30) : hit.start].lower())
        if ranked and re.match(r" (?:on|in|at|to|and|for)\b|[,.]", after):
            return entries[0] if entries else None
        if before[-4:] not in ("the ", "\nthe") or re.match(r" [A-Za-z]+", after) is None:
            fitting = before[-4:] == "the " and bool(re.match(r"[,.;:]|['’] ", after))
        else:
            fitting = bool(DEMONYM_AFTER.match(after))
        return entries[0] if entries and fitting else None
    a_surname = entries and entries[0].weak is Weak.MUCH and fold(text[hit.start : hit.end]) in knowledge().surnames
    if a_surname and not before.endswith("the ") and not _can_only_be_a_team(text, hit, countries):
        return None
    if len(entries) == 1 or (entries and len(hit.entries) > 1):
        order = list(firm)
        return max(
            entries,
            key=lambda entry: (begun.get(entry.target.id, hit.end) < hit.start, firm[entry.target.id], -order.index(entry.target.id)),
        )
    if not entries and fold(text[hit.start : hit.end]) in GENERIC:
        return None  # "Rovers", of which there are many
    if not entries and _OWN_WORD.search(text, max(0, hit.start - 24), hit.start):
        return None  # "General Motors"
    written = text[hit.start : hit.end]
    only = _can_only_be_a_team(text, hit, countries)
    called = " " in written or before.endswith("the ")
    meant = [
        entry
        for entry in hit.entries
        if isinstance(entry.target, Team) and (called or only if entry.target.national else countries[entry.target.country] > 0)
    ]
    if called and " " in written and len(hit.entries) == 1 and PLURAL_AFTER.match(after):
        return hit.entries[0]
    if len(meant) != 1 or fold(written).strip() in WEAK_NICKNAMES or before.endswith("-"):
        return None
    if only or (called and len(hit.entries) == 1):
        return meant[0]
    return None


_OWN_WORD = re.compile(r"\b(?!The\b|And\b|But\b|When\b|As\b|For\b|With\b|If\b)[A-Z][a-z]+ $")
PLURAL_AFTER = re.compile(r" (?:are|were|have|beat|won|lost|drew|host|face|play)\b")
DEMONYM_AFTER = re.compile(
    r" (?:\d|beat|won|win|lost|lose|drew|draw|have|had|has|were|was|are|will|would|could|can|must|may|face|host|play|take|took|scored|led|"
    r"went|go|came|on|in|at|for|to|who|and|open|opened|close|finish|finished|by|with|after|before|when|did|do|also|then|"
    r"held|needed|need|looked|equalis|level|against)\b"
)

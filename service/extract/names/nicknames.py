"""Which team a nickname ("the Reds") or the name of a people ("the Dutch") means where it stands, if any.

Which names mean a team by themselves is told in ``meaning``.
"""

import re
from collections import Counter

from service.extract.folding import fold
from service.extract.knowledge import Entry, Kind, Team, Weak, knowledge
from service.extract.names.hits import Hit
from service.extract.names.standing import MUCH_OF_A_COUNTRY, can_only_be_a_team
from service.extract.names.told_of_teams import only_of_teams
from service.extract.names.words import GENERIC, WEAK_NICKNAMES


def nickname_of(text: str, hit: Hit, firm: Counter[str], countries: Counter[str], begun: dict[str, int]) -> Entry | None:
    """A nickname or a people's name counts after "the" or as a possessive, and a shared one only for a team that the article names: for one
    that it has named before, if any (``begun``: where it first names each)."""
    before, after = text[max(0, hit.start - 5) : hit.start].lower(), text[hit.end : hit.end + 30]
    entries = [entry for entry in hit.entries if isinstance(entry.target, Team) and firm[entry.target.id]]
    if hit.entries[0].kind is Kind.DEMONYM:
        return entries[0] if entries and _is_a_side(text, hit, before, after) else None
    a_surname = entries and entries[0].weak is Weak.MUCH and fold(text[hit.start : hit.end]) in knowledge().surnames
    if a_surname and not before.endswith("the ") and not can_only_be_a_team(text, hit, countries):
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
    only = can_only_be_a_team(text, hit, countries) or only_of_teams(text, hit.start, hit.end)
    called = " " in written or before.endswith("the ")
    meant = [
        entry
        for entry in hit.entries
        if isinstance(entry.target, Team) and (called or only if entry.target.national else countries[entry.target.country] > 0)
    ]
    if called and " " in written and len(hit.entries) == 1 and _PLURAL_AFTER.match(after):
        return hit.entries[0]
    if len(meant) != 1 or before.endswith("-"):
        return None
    alone = called and len(hit.entries) == 1
    if fold(written).strip() in WEAK_NICKNAMES:
        country = getattr(meant[0].target, "country", "")
        repeated = alone and countries[country] >= MUCH_OF_A_COUNTRY and text.count(written) > _OFTEN
        sure = only and (countries[country] >= MUCH_OF_A_COUNTRY or (len(hit.entries) == 1 and text.count(written) > _OFTEN))
        return meant[0] if repeated or sure else None
    if only or (alone and (text.count(written) > 1 or _is_told_of(text, meant[0]))):
        return meant[0]
    return None


_OFTEN = 2


def _is_told_of(text: str, entry: Entry) -> bool:
    """Whether it is a country's team, or the text has the first word of the club's name: a club that it never names, it hardly calls by a
    nickname."""
    team = entry.target
    if not isinstance(team, Team):
        return False
    first = re.escape(team.name.split()[0])
    return team.national or re.search(rf"\b{first}\b", text, re.IGNORECASE) is not None


def _is_a_side(text: str, hit: Hit, before: str, after: str) -> bool:
    """Whether the name of a people stands for its team: "the Dutch drew", "beat the Dutch"; not in "the Dutch press"."""
    if _OBJECT_OF.search(text, max(0, hit.start - 20), hit.start) and not _NOT_OF_THE_TEAM.match(after):
        return True
    if _RANKED.search(text[max(0, hit.start - 30) : hit.start].lower()) and _RANKED_AFTER.match(after):
        return True
    if before[-4:] not in ("the ", "\nthe") or _WORD.match(after) is None:
        return before[-4:] == "the " and _STOP.match(after) is not None
    return _DEMONYM_AFTER.match(after) is not None


_OBJECT_OF = re.compile(r"\b(?:beat|beaten|beating|against|over|by|with|face|facing|faced|meet|met|held|host|hosts|hosting|defeated) the $")
_NOT_OF_THE_TEAM = re.compile(r" [a-z]+ (?:said|press|media)")
_RANKED = re.compile(r"\bthe (?:[\w-]+ ){1,2}$")
_RANKED_AFTER = re.compile(r" (?:on|in|at|to|and|for)\b|[,.]")
""" "the lowly Maltese on Saturday"."""
_WORD = re.compile(r" [A-Za-z]+")
_STOP = re.compile(r"[,.;:]|['’] ")
_OWN_WORD = re.compile(r"\b(?!The\b|And\b|But\b|When\b|As\b|For\b|With\b|If\b)[A-Z][a-z]+ $")
_PLURAL_AFTER = re.compile(r" (?:are|were|have|beat|won|lost|drew|host|face|play)\b")
_DEMONYM_AFTER = re.compile(
    r" (?:\d|beat|won|win|lost|lose|drew|draw|have|had|has|were|was|are|will|would|could|can|must|may|face|host|play|take|took|scored|led|"
    r"went|go|came|on|in|at|for|to|who|and|open|opened|close|finish|finished|by|with|after|before|when|did|do|also|then|"
    r"held|needed|need|looked|equalis|level|against)\b"
)

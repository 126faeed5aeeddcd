"""What people are by what an article tells of them without the word: who is in charge ("Lund's side"), and who plays ("Moe headed in").

Only the reporter's words are read. Roles that stand beside a name are read in ``people``; which person a role means is decided in
``speakers``.
"""

from collections.abc import Iterable, Iterator

from service.extract.people import Person
from service.extract.people.lexicon import ROLES
from service.extract.quotes.cues import FINITE, PREPOSITIONS
from service.extract.quotes.frames import Region
from service.extract.quotes.naming import Naming
from service.models import Card, Goal, MatchClaim, Substitution

_REACH = 5
"""Tokens from an owner to what he has, at most."""
_CHARGES = frozenset(("players", "men", "charges", "squad", "troops", "boys", "girls", "lads", "youngsters"))
"""Those whom a coach has, and no player: "his players"."""
_GO_ON = frozenset(("out", "off", "up", "down", "through", "back", "again", "still"))
"""Words with which a headline goes on after a team: "Lund's Molde out to end their wait"."""
_PICKED = frozenset(("eleven", "xi", "line-up", "lineup", "squad"))
_SIDES = _CHARGES | _PICKED | {"side", "team", "outfit"}
OFFICES = frozenset(("manager", "assistant", "chairman", "president", "owner", "executive", "referee", "spokesman", "journalist"))
"""Kinds of roles that no player has."""
_CHANGES = frozenset(("change", "changes", "alterations", "switches", "tweaks"))
_PICKS = frozenset(("made", "makes", "make", "making", "rang", "named", "names", "resisted"))
DEEDS = frozenset(
    (
        "goal",
        "header",
        "shot",
        "strike",
        "effort",
        "penalty",
        "spot-kick",
        "free-kick",
        "free",
        "cross",
        "corner",
        "hat-trick",
        "brace",
        "double",
        "volley",
        "drive",
        "winner",
        "equaliser",
        "equalizer",
        "opener",
        "backpass",
        "pass",
    ),
)
PLAYED = frozenset(
    (
        "scored",
        "scores",
        "headed",
        "heads",
        "fired",
        "fires",
        "netted",
        "equalised",
        "equalized",
        "volleyed",
        "curled",
        "slotted",
        "tapped",
        "rifled",
        "struck",
        "nodded",
        "converted",
        "poked",
        "smashed",
        "drilled",
        "finished",
        "swept",
        "bundled",
        "pounced",
    ),
)
_FOUL_PLAY = frozenset(
    ("felled", "fouled", "tripped", "upended", "tackled", "dispossessed", "dribbled", "limped", "hobbled", "rounded", "lobbed", "squared")
)
"""What no coach does either, besides ``PLAYED``."""
_KEEPING = frozenset(("parried", "saved", "saves", "smothered", "palmed", "clawed", "fumbled", "spilled", "spilt", "punched", "flapped"))
_KEPT_WITH = frozenset(("save", "saves", "fingertips", "gloves", "goalkeeping", "clean"))
_COMES_TO = frozenset(("is", "was", "has", "had", "became", "took", "takes", "will"))
_INTO_OFFICE = frozenset(("new", "named", "appointed", "unveiled", "confirmed", "installed", "become", "as"))
"""Words before the office that somebody comes into."""
_OFFICE = 9
"""Tokens from a name to the office, at most."""
_NAMING = frozenset(("named", "appointed", "unveiled", "confirmed", "hired", "installed", "announced", "presented"))
_BETWEEN = frozenset(("had", "has", "then", "also", "twice", "again", "later"))


Callings = dict[str, tuple[str, str | None]]
"""Name → the kind of role ("manager", "player", "goalkeeper", "referee") and the team, as far as it is known."""


def taking_part(matches: Iterable[MatchClaim]) -> Callings:
    """Those who did something in the matches: players with their teams, and referees."""
    found: Callings = {}
    for match in matches:
        sides = {"home": match.home.name, "away": match.away.name}
        found.update((official.name, ("referee", None)) for official in match.officials)
        for incident in match.incidents:
            if isinstance(incident, Card) and incident.card == "yellow":
                continue  # coaches are shown cards as well
            player = incident.player_in if isinstance(incident, Substitution) else incident.player
            if player is not None:
                own = isinstance(incident, Goal) and incident.is_own_goal
                found.setdefault(player.name, ("player", None if own else sides.get(incident.team or "")))
    return found


def callings(naming: Naming, regions: list[Region]) -> Callings:
    """Name → "manager" or "player" and the team he is in charge of, for those whom the reporter's words show as that."""
    inside: set[int] = set()
    for region in regions:
        inside.update(range(region.first, region.last))
    found: Callings = {}
    for at, (first, last, person) in naming.person_at.items():
        if at != first or at in inside or (person.name in found and found[person.name][0] == "manager"):
            continue
        if _in_charge(naming, first, last):
            found[person.name] = ("manager", _team_within(naming, last, last + 2 * _REACH))
        elif (office := _appointed(naming, last) or _named_as(naming, first, last)) is not None:
            found.setdefault(person.name, (office, None))
        elif _keeps_goal(naming, last):
            found[person.name] = ("goalkeeper", None)
        elif _plays(naming, last):
            found.setdefault(person.name, ("player", None))
    return found


def _in_charge(naming: Naming, first: int, last: int) -> bool:
    folded = naming.folded
    if owns(naming, last):
        return _noun_of(naming, last + 1, _SIDES) or _speaks_of_his(naming, first, last)
    if folded[last : last + 2] == [",", "whose"]:
        return _noun_of(naming, last + 2, _SIDES)
    after = last + (folded[last : last + 1] == [","])
    after += 2 * (folded[after : after + 2] in (["who", "is"], ["who", "was"]))
    if folded[after : after + 3] == ["in", "charge", "of"] or folded[after : after + 3] == ["in", "the", "dugout"]:
        return True
    if folded[last : last + 1] and folded[last] in _PICKS and any(word in _CHANGES for word in folded[last + 1 : last + 4]):
        return True
    return _speaks_of_his(naming, first, last)


def owners_of_teams(naming: Naming) -> Iterator[tuple[str, str]]:
    """People by whom a team is told with that team: "Lund's Molde", but no "Lund's Molde career" and no "Lund's Molde team-mate"."""
    folded = naming.folded
    for at, (first, last, person) in naming.person_at.items():
        if at != first or not owns(naming, last) or last + 1 not in naming.team_at:
            continue
        _, stop, team = naming.team_at[last + 1]
        after = folded[stop] if stop < len(folded) else "."
        if not after[0].isalnum() or after in FINITE or after in PREPOSITIONS or after in _GO_ON or after.endswith("ed"):
            yield person.name, team


def owns(naming: Naming, last: int) -> bool:
    """Whether the name that ends at ``last`` tells whose something is: "Lund's", "Akers'"."""
    mark = naming.folded[last : last + 1]
    return mark == ["'s"] or (mark in (["'"], ["’"]) and naming.folded[last - 1].endswith("s"))


def _appointed(naming: Naming, last: int) -> str | None:
    """The office of "Lund is the new manager", "Lund has been named captain", "Lund took over as boss", where the name ends at ``last``."""
    folded = naming.folded
    if last >= len(folded) or folded[last] not in _COMES_TO:
        return None
    comes = folded[last] == "became"
    for i in range(last + 1, min(last + _OFFICE, len(folded))):
        word = folded[i]
        if not naming.words[i][0].isalnum() or word in ("not", "by") or i in naming.person_at:
            return None
        office = ROLES.get(word)
        if office in ("manager", "captain") and folded[i + 1 : i + 2] != ["of"] and folded[i + 1 : i + 2] != ["'s"]:
            return office if comes else None
        if office in ("manager", "captain"):
            return office if comes and folded[i + 2 : i + 3] != ["the"] else None  # no "manager of the month"
        comes = comes or word in _INTO_OFFICE
    return None


def _named_as(naming: Naming, first: int, last: int) -> str | None:
    """The office of "have named Lund as their new manager", where the name takes tokens ``first:last``."""
    folded = naming.folded
    if first == 0 or folded[first - 1] not in _NAMING or folded[last : last + 1] != ["as"]:
        return None
    for i in range(last + 1, min(last + _OFFICE, len(folded))):
        if not naming.words[i][0].isalnum() or folded[i] in PREPOSITIONS:
            return None
        office = ROLES.get(folded[i])
        if office in ("manager", "captain"):
            return office
    return None


def newcomers(naming: Naming) -> frozenset[str]:
    """Those of whom is told that they came into an office, whom "the new man" means from then on."""
    if "new" not in naming.document.places:
        return frozenset()
    named = ((first, last, person) for at, (first, last, person) in naming.person_at.items() if at == first)
    return frozenset(person.name for first, last, person in named if _named_as(naming, first, last) or _appointed(naming, last))


def _noun_of(naming: Naming, at: int, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns is what is owned: "Lund's Second Division side", but no "Lund's pass to his side"."""
    for i in range(at, min(at + _REACH, len(naming.words))):
        word = naming.folded[i]
        if word in nouns:
            return True
        if not naming.words[i][0].isalnum() or word in PREPOSITIONS or i in naming.person_at or word.endswith("ed"):
            return False
    return False


def _speaks_of_his(naming: Naming, first: int, last: int) -> bool:
    """Whether a sentence that the name opens, or that names nobody else, goes on with his players: "Lund accused his players of …"."""
    document = naming.document
    sentence = document.sentence_at(document.tokens.starts[first])
    if sentence is None or not naming.owners_within(last, sentence.last):
        return False
    another = False
    opens = first <= sentence.first + _REACH and not any(naming.folded[i] in PREPOSITIONS for i in range(sentence.first, first))
    if not opens and any(i in naming.person_at for i in (*range(sentence.first, first), *range(last, sentence.last))):
        return False
    for i in range(last, sentence.last):
        if i in naming.quoted:
            return False
        another = another or i in naming.person_at
        if naming.folded[i] in ("his", "her") and _noun_of(naming, i + 1, _PICKED if another else _CHARGES):
            return True
    return False


def _plays(naming: Naming, last: int) -> bool:
    folded = naming.folded
    if owns(naming, last):
        return _noun_of(naming, last + 1, DEEDS)
    other = naming.person_at.get(last + 1) if folded[last : last + 1] == ["and"] else None
    at = other[1] if other is not None else last
    while at < len(folded) and folded[at] in _BETWEEN:
        at += 1
    return at < len(folded) and (folded[at] in PLAYED or folded[at] in _FOUL_PLAY)


def scores_next(naming: Naming, at: int) -> bool:
    """Whether a player's deed is told from ``at`` on: ", who scored", "who had also headed"."""
    folded = naming.folded
    at += folded[at : at + 1] == [","]
    if folded[at : at + 1] != ["who"]:
        return False
    at += 1
    while at < len(folded) and folded[at] in _BETWEEN:
        at += 1
    return at < len(folded) and folded[at] in PLAYED


def _keeps_goal(naming: Naming, last: int) -> bool:
    """Whether what follows the name is what only goalkeepers do: "Lund parried it", "Lund kept a clean sheet", "Lund's fingertips"."""
    folded = naming.folded
    if owns(naming, last):
        return _noun_of(naming, last + 1, _KEPT_WITH)
    at = last
    while at < len(folded) and folded[at] in _BETWEEN:
        at += 1
    following = folded[at : at + 5]
    if following[:1] in (["kept"], ["keeps"]):
        return "out" in following or "sheet" in following or "bay" in following
    if following[:1] in (["made"], ["pulled"]):
        return "save" in following or "saves" in following or "stop" in following
    if following[:1] in (["tipped"], ["turned"], ["pushed"], ["beat"]):
        return any(word in following for word in ("over", "wide", "away", "round", "around", "aside")) and "for" not in following[:2]
    return following[:1] != [] and following[0] in _KEEPING


def _team_within(naming: Naming, first: int, last: int) -> str | None:
    """The team that is named among the tokens, before any word that leads to another."""
    for i in range(first, min(last, len(naming.words))):
        if i in naming.team_at:
            return naming.team_at[i][2]
        if naming.folded[i] in _SIDES or naming.words[i] in ",.;":
            return None
    return None


def known_as(person: Person) -> str | None:
    """The kind of role that stands beside the name."""
    if person.role is None:
        return None
    words = person.role.split()
    if words[0] in ("former", "ex"):
        return None
    kind = ROLES.get(words[-1])
    return "assistant" if kind == "manager" and words[0] in ("assistant", "deputy") else kind

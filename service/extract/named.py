"""Whom an article names: each team and each person once, with the first mention and how many there are. Finds nobody itself."""

from collections.abc import Iterable

from pydantic import TypeAdapter

from service.extract.knowledge import knowledge
from service.extract.names import Names
from service.extract.people import People
from service.models import MatchClaim, Named

_ALL_NAMED = TypeAdapter(tuple[Named, ...])

Mention = tuple[str, str, str | None, int, int]
"""What tells one apart from another, the name, the id, and where it stands."""


def named_teams(names: Names) -> tuple[Named, ...]:
    """The clubs and national teams, in the order of the text; a demonym alone ("the Dutch striker") names no team."""
    return _once((team.key, team.name, team.team_id, team.start, team.end) for team in names.teams if team.kind != "demonym")


def named_people(people: People, matches: Iterable[MatchClaim]) -> tuple[Named, ...]:
    """The people, by their fullest names, in the order of the text; those too whom only a deed tells from other words ("Vinícius")."""
    mentions = [(mention.person.name, mention.start, mention.end) for mention in people.mentions]
    names = {name for name, _, _ in mentions}
    for match in matches:
        players = [getattr(each, "player", None) for each in match.incidents]
        new = {f"incidents[{i}].player": player.name for i, player in enumerate(players) if player and player.name not in names}
        if new:
            mentions.extend((new[span.field], span.start, span.end) for span in match.spans if span.field in new)
    known = knowledge()
    ids = {name: known.person_id(name) for name in dict.fromkeys(name for name, _, _ in mentions)}
    return _once((name, name, ids[name], start, end) for name, start, end in sorted(mentions, key=lambda each: each[1]))


def _once(mentions: Iterable[Mention]) -> tuple[Named, ...]:
    first: dict[str, Mention] = {}
    counts: dict[str, int] = {}
    for mention in mentions:
        first.setdefault(mention[0], mention)
        counts[mention[0]] = counts.get(mention[0], 0) + 1
    return _ALL_NAMED.validate_python(  # much faster at once than one by one
        [{"name": name, "id": id_, "start": start, "end": end, "mentions": counts[key]} for key, name, id_, start, end in first.values()]
    )

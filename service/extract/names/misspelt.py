"""Names of well-known clubs with one slip in their last word: "Nottingham Forrest", "Manchester Untied".

Of one word alone nothing is guessed ("Rosenberg" is not Rosenborg): the words before must be the club's, to the letter.
"""

from functools import cache

from service.extract.document import Document
from service.extract.folding import fold
from service.extract.knowledge import Team, knowledge
from service.extract.names.mentions import TeamMention

_SHORTEST = 5
"""Letters of a word in which a slip is looked for, at least."""


def with_misspelt(document: Document, teams: list[TeamMention], taken: list[tuple[int, int]]) -> list[TeamMention]:
    """The mentions, with the misspelt ones in the place of those of their first words ("Real", of "Real Socieded").

    ``taken`` are the characters of all names: a word that belongs to one is no slip of another.
    """
    words, folded, starts, ends = document.tokens
    index, ends_taken = _by_first_word(), {end for _, end in taken}
    found: list[TeamMention] = []
    for at in document.capitals:
        for name, team in index.get(folded[at], ()):
            last = at + len(name) - 1
            if (
                last < len(folded)
                and folded[last][0] == name[-1][0]
                and words[last][0].isupper()
                and ends[last] not in ends_taken
                and folded[at:last] == name[:-1]
                and one_slip(folded[last], name[-1])
                and document.text[starts[at] : starts[last]].count(" ") == len(name) - 1
            ):
                found.append(TeamMention(starts[at], ends[last], team.name, team.id, team.country))
    if not found:
        return teams
    kept = [mention for mention in teams if not any(slip.start <= mention.start < slip.end for slip in found)]
    return sorted([*kept, *found], key=lambda mention: mention.start)


@cache
def _by_first_word() -> dict[str, list[tuple[list[str], Team]]]:
    index: dict[str, list[tuple[list[str], Team]]] = {}
    for team in knowledge().teams.values():
        name = fold(team.name).split()
        if len(name) > 1 and team.fame > 1 and not team.national and len(name[-1]) >= _SHORTEST:
            index.setdefault(name[0], []).append((name, team))
    return index


def one_slip(written: str, right: str) -> bool:
    """Whether one letter, not the first, was left out, put in, changed, or swapped with the next one."""
    longer, shorter = (written, right) if len(written) >= len(right) else (right, written)
    if len(longer) - len(shorter) > 1 or written == right or not written.isalpha():
        return False
    at = next((k for k in range(len(shorter)) if longer[k] != shorter[k]), len(shorter))
    if at == 0:
        return False
    if len(longer) > len(shorter):
        return longer[at + 1 :] == shorter[at:]
    swapped = longer[at + 2 :] == shorter[at + 2 :] and longer[at : at + 2] == shorter[at : at + 2][::-1]
    return longer[at + 1 :] == shorter[at + 1 :] or swapped

# ruff: noqa: E501 - a sentence is easier to read in one line
"""Goals of a match that the sentence before told in passing, of a first leg, and of one told between commas or beside another one's."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL_APART


def scorers_by_match(text: str) -> dict[tuple[str, str], list[str]]:
    """The two teams of each match with goals → its scorers."""
    found: dict[tuple[str, str], list[str]] = {}
    for claim in extract(text + FOOTBALL_APART).matches:
        names = [each.player.name for each in claim.incidents if isinstance(each, Goal) and each.player]
        if names:
            found.setdefault((claim.home.name, claim.away.name), []).extend(sorted(names))
    return found


PREVIEW = "Hull City host Derby County in the Championship on Saturday, when the visitors will be without a goalkeeper of any note.\n\n"
REPORT = (
    "Hull City lost 2-1 to Derby County on Saturday in front of a crowd that had expected rather more of them than they were given.\n\n"
    "Joe Brown put Hull ahead but Ian Jones hit two for Derby.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            PREVIEW + "Hull won 3-0 at Stoke in midweek. Joe Brown, Ian Jones and Tom Smith got the goals there.",
            {("Stoke City", "Hull City"): ["Ian Jones", "Joe Brown", "Tom Smith"]},
        ),
        (
            REPORT + "Hull had beaten Stoke 3-0 a week before. Sam Cole, Max Ford and Pat Reid were the scorers.",
            {
                ("Hull City", "Derby County"): ["Ian Jones", "Ian Jones", "Joe Brown"],
                ("Hull City", "Stoke City"): ["Max Ford", "Pat Reid", "Sam Cole"],
            },
        ),
        (
            REPORT + "Derby, losers at Stoke in midweek when Leon Hill scored in a 2-0 defeat, were stunned when Pat Reid hit the bar.",
            {("Hull City", "Derby County"): ["Ian Jones", "Ian Jones", "Joe Brown"], ("Stoke City", "Derby County"): ["Leon Hill"]},
        ),
        (
            "Hull City beat Derby County 4-1 on Saturday in a match that was never the stroll that such a score would seem to tell of.\n\n"
            "The Rams, losers at Stoke in midweek when Leon Hill scored in a 2-0 defeat, had levelled at 1-1 through Alan Moe.",
            {("Hull City", "Derby County"): ["Alan Moe"], ("Stoke City", "Derby County"): ["Leon Hill"]},
        ),
        (
            "Hull trail 2-0 from last Wednesday's first leg in Derby, where Joe Brown and Ian Jones found the net inside the opening half-hour, "
            "and need to win by three. Hull host Derby on Saturday.",
            {("Derby County", "Hull City"): ["Ian Jones", "Joe Brown"]},
        ),
        (
            "Hull City, who had won their previous five, the last of them by 3-0 at Leigh RMI a week ago with Joe Brown, Ian Jones and Tom Smith "
            "on target, are without a game until Derby visit on Saturday.",
            {("Leigh RMI", "Hull City"): ["Ian Jones", "Joe Brown", "Tom Smith"]},
        ),
        (
            "Stoke and Hull finished level at 1-1, Millwall needed only Joe Brown's early effort to see off Norwich, and Charlton were goalless "
            "with Reading.",
            {("Millwall", "Norwich City"): ["Joe Brown"]},
        ),
    ],
)
def test_the_match_that_goals_are_of(text: str, expected: dict[tuple[str, str], list[str]]) -> None:
    assert scorers_by_match(text) == expected

"""Competitions that no list has, and those whose name several countries share."""

import pytest

from service.extract.document import Document
from service.extract.names import find_names


def competitions(text: str) -> list[str]:
    return [mention.name for mention in find_names(Document(text)).competitions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bury beat Radcliffe in Tuesday's Manchester Premier Cup tie.", ["Manchester Premier Cup"]),
        ("Malaysia won the AFC U-16 Championship opener.", ["AFC U-16 Championship"]),
        ("Arsenal beat Leeds on Melbourne Cup day.", []),
        ("Arsenal beat Leeds in the Cup.", []),
        ("Gor Mahia and Tusker lead the Premier League with Bandari.", ["Kenyan Premier League"]),
        ("Gor Mahia coach Moe once played for Everton and Leeds in the Premier League.", ["Premier League"]),
        ("Laos are out of the AFF Suzuki Cup.", ["AFF Suzuki Cup"]),
        ("Laos are out of the AFF Suzuki Cup, now the ASEAN Championship.", ["ASEAN Championship", "ASEAN Championship"]),
        ("Pirates won the Premier Soccer League. The PSL has 16 clubs.", ["Premier Soccer League", "Premier Soccer League"]),
        ("Chelsea beat Leeds in the Carling Cup.", ["League Cup"]),
        ("SOCCER Cup Draw\nLeeds will visit Bury in the FA Cup.", ["FA Cup"]),
        ("Shelbourne lead the Eircom League from Derry City.", ["Eircom League"]),
        ("Fulham beat Leeds in the FA Women's Cup.", ["FA Women's Cup"]),
        ("Consett beat Shildon in the Northern League.", ["Northern League"]),
        ("Sydney FC top the A-League Women. The A-League goes on.", ["A-League Women", "A-League Women"]),
        ("Spain's women won the Women's World Cup. She lit up the World Cup final.", ["Women's World Cup", "Women's World Cup"]),
        ("Spain won the Women's World Cup. The men's World Cup is bigger.", ["Women's World Cup", "World Cup"]),
        ("He saw his wife win the Women's World Cup. His own World Cup comes in June.", ["Women's World Cup", "World Cup"]),
    ],
)
def test_competitions_by_their_words(text: str, names: list[str]) -> None:
    assert competitions(text) == names


def test_the_champions_league_of_their_continent() -> None:
    assert competitions("Zamalek beat Wydad 1-0 in the Champions League.") == ["CAF Champions League"]
    assert competitions("Buriram United won in the AFC Champions League Elite. Ulsan HD lost 1-0 to Kitchee in the Champions League.") == [
        "AFC Champions League Elite",
        "AFC Champions League Elite",
    ]
    assert competitions("Zamalek beat Wydad 1-0 in the UEFA Champions League museum's cup.") == ["Champions League"]
    assert competitions("Chelsea beat Lyon 1-0 in the Champions League.") == ["Champions League"]

"""What is a told clause and what only an object, and which further clauses the same verb tells."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]

WARDS = "in the city's three oldest wards, which flood, rents rose"
SPORT = "The club named its squad for the cup final. Fans of both clubs will see a match between champions of the league this season. "


def told(quotes: list[QuoteClaim]) -> list[str]:
    return [part.text for quote in quotes if quote.type == "indirect" for part in quote.content]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ('Kari Lund warned that the clock was ticking: "We have three games left."', ["the clock was ticking"]),
        ('Kari Lund revealed she had asked her mother for help: "She told me to smile."', ["she had asked her mother for help"]),
        ('Kari Lund told reporters after the game in Molde: "We have three games left."', []),
        ('Ida Moe, a winner of the cup, told the local paper: "We have three games left."', []),
        ('Kari Lund said the crowd "carried us over the line".', ['the crowd "carried us over the line']),
        ('Kari Lund insisted her side "fear no one" away.', ['her side "fear no one" away']),
        ('Kari Lund said the price bore "no relation" to the player.', ['the price bore "no relation" to the player']),
        ('Kari Lund said the board had met and that she would "sleep on it".', ['the board had met and that she would "sleep on it']),
        ("Kari Lund said the board had met, but that she would wait.", ["the board had met, but that she would wait"]),
        ("Kari Lund accepted that her side had been poor.", ["her side had been poor"]),
        ("Kari Lund accepted the blame, although it was hard.", []),
        ("Kari Lund felt that her side had been poor.", []),
        ("Kari Lund left early, hoping that the bus would wait.", []),
        ("Kari Lund reckons her side will stay up.", []),
        ("Kari Lund hinted that Ida Moe would start.", []),
        ("Kari Lund said yes before the coach had ended.", []),
        ("Kari Lund has declared herself fit after she came through the game.", []),
        ("Kari Lund complained of being asked to win a race in the family car.", []),
        ("Kari Lund was booked for telling the referee what she thought of it.", []),
        ("Kari Lund was sent off after VAR ruled that she had caught Ida Moe.", []),
        ("The referee ruled that Kari Lund had caught Ida Moe.", []),
        ("It tells you something about Kari Lund that her players still run.", []),
        ("Kari Lund let slip a lead against a team who have already knocked out two others.", []),
        ('Kari Lund stated that "it was all over in a minute".', []),
        ("Kari Lund said it was poor when asked about the goal.", ["it was poor"]),
        ("Kari Lund said the players had tried, before adding that it was late.", ["the players had tried", "it was late"]),
        ("Kari Lund said the handball was close but felt the penalty was harsh.", ["the handball was close"]),
        ("Kari Lund said her lads were tired but wished Brann well.", ["her lads were tired"]),
        ("Kari Lund said she was tired but felt she could go on.", ["she was tired but felt she could go on"]),
        ("Kari Lund said the club had no money and accepted it was late.", ["the club had no money", "it was late"]),
        ("Kari Lund said Ida Moe would have a scan, and the Swede is unlikely to play on Friday.", ["Ida Moe would have a scan"]),
        ("Kari Lund insists she is happy and has not asked to leave.", ["she is happy and has not asked to leave"]),
        ("Kari Lund said the side was happy and has left for Oslo.", ["the side was happy"]),
        ("Kari Lund had insisted all month that Ida Moe was going nowhere.", ["Ida Moe was going nowhere"]),
        ("Kari Lund told the club's website she was fit.", ["she was fit"]),
        ("Kari Lund told talkSPORT she was fit.", ["she was fit"]),
        ("Kari Lund promised the players would run.", ["the players would run"]),
        (
            "Kari Lund, the current Molde boss, likes to say that Moe is the oldest teenager in town.",
            ["Moe is the oldest teenager in town"],
        ),
        ("Kari Lund said on social media she'd be back.", ["she'd be back"]),
        ("Kari Lund sighed. She did, however, confirm that Ida Moe would go.", ["Ida Moe would go"]),
        ('Kari Lund claimed her "heart stopped" when Moe fell.', ['her "heart stopped" when Moe fell']),
        ('Kari Lund praised her "much changed" side.', []),
        (
            "Kari Lund admitted the decision not to name Moe as coach remained a source of regret.",
            ["the decision not to name Moe as coach remained a source of regret"],
        ),
        ("Kari Lund said the pitch was awful - “it is a bog” - but fair.", ["the pitch was awful"]),
        ("Kari Lund said work could begin in spring.", ["work could begin in spring"]),
        ("A third defeat now for Kari Lund, who told Sky that Molde were tired.", ["Molde were tired"]),
        (
            "Kari Lund insisted the sale had not been talked of in the town, where, she said, minds were on the Cup.",
            ["the sale had not been talked of in the town"],
        ),
        ("Kari Lund confirmed that Moe had turned down a contract, with both clubs keen on her.", ["Moe had turned down a contract"]),
        ("Kari Lund refused to discuss reports that Moe would be sold.", []),
        ("The paper reports that Moe will be sold.", ["Moe will be sold"]),
        ("Kari Lund was convinced Ida Moe had been tripped by Siv Dahl.", []),
        ("The keeper was in form, denying Kari Lund twice before the side had settled.", []),
        ("Kari Lund denied Moe had asked to go.", ["Moe had asked to go"]),
        ("Molde drew, conceding an 89th minute equaliser after Lund's header had put them ahead.", []),
        ("The spot-kick came in first-half added time after Lund had fallen.", []),
        ("Molde last night announced the signing of Lund's old Sweden youth team-mate from Brann.", []),
        ("An agent with long experience of the region said that Moe had been slow.", ["Moe had been slow"]),
        ("Kari Lund was charged with misconduct over the fracas that followed the game.", []),
        ("Kari Lund was quoted as saying so in a local paper, though Ida Moe later insisted that it was wrong.", ["it was wrong"]),
        ("Kari Lund said that game still hurt.", ["that game still hurt"]),
        ("Kari Lund said that time was short.", ["time was short"]),
        ("Kari Lund admitted she feared the worst after losing the first leg.", ["she feared the worst after losing the first leg"]),
        ("Kari Lund admitted her side was poor after watching them lose.", ["her side was poor"]),
        ("Kari Lund told police she had seen nothing.", ["she had seen nothing"]),
        ("Kari Lund told the BBC fans should stay away.", ["fans should stay away"]),
    ],
)
def test_clauses_in_sport(extract: Extract, text: str, clauses: list[str]) -> None:
    assert told(extract(SPORT + text)) == clauses


@pytest.mark.parametrize(
    "text",
    [
        "Kari Lund added a late header as Molde rallied.",
        "Kari Lund added a goal that nobody had deserved.",
        "Kari Lund claimed two goals — and Brann sank to a third defeat.",
        "Kari Lund announced herself on the big stage with a goal that sealed it.",
        "Molde have agreed a fee for Kari Lund and hope to have her registered by Friday.",
        "Kari Lund confirmed an unchanged side.",
        "X-rays revealed a cracked bone.",
        "Kari Lund would not say who had phoned.",
        "Kari Lund knew that a point was enough.",
        "The pitch was fine, according to reports.",
    ],
)
def test_no_clauses_in_sport(extract: Extract, text: str) -> None:
    assert told(extract(SPORT + text, "Molde", "Brann")) == []


@pytest.mark.parametrize(
    ("text", "speaker", "clause"),
    [
        ("The prosecutor, Karen Holt KC, said it was planned.", "Karen Holt", "it was planned"),
        ("The US state department said it was aware of the case.", "US state department", "it was aware of the case"),
        ("Early reports suggested the dam had burst.", "Early reports", "the dam had burst"),
        ("Karen Holt believes the whale swam into the bay.", "Karen Holt", "the whale swam into the bay"),
        ("Karen Holt said trade had slowed, but that it would recover.", "Karen Holt", "trade had slowed, but that it would recover"),
        (
            "Legal experts said putting Karen Holt on the stand was a gamble.",
            "Legal experts",
            "putting Karen Holt on the stand was a gamble",
        ),
        ("Karen Holt left as the firms were ready to open the bridge.", "firms", "to open the bridge"),
        ("The taxes will fall, Karen Holt told The Evening Ledger.", "Karen Holt", "The taxes will fall"),
        ("Some Democrats privately express doubts about the plan.", "Some Democrats", "doubts about the plan"),
        ("Karen Holt spoke of her youth in the mills.", "Karen Holt", "her youth in the mills"),
        ("Karen Holt says that in the city's three oldest wards, which flood, rents rose.", "Karen Holt", WARDS),
        ("Karen Holt said she liked the work, digging for coins.", "Karen Holt", "she liked the work, digging for coins"),
    ],
)
def test_who_told_it_in_other_news(extract: Extract, text: str, speaker: str, clause: str) -> None:
    (quote,) = [quote for quote in extract(text) if quote.type == "indirect"]
    assert (quote.speaker.name, quote.text) == (speaker, clause)


@pytest.mark.parametrize(
    "text",
    [
        'In a letter Karen Holt said: "We reject the findings of the panel in full."',
        "The film, called The Last Camp, will be shot in May.",
        "Sales fell, adding to fears that the boom is over.",
        'Karen Holt asked: "Is China prepared to go further than before?"',
        "Karen Holt, asked if she had a message for them, paused.",
        "A neighbour, who did not want to be named, left early.",
        "The law, which was approved by 84 votes to 66, requires firms that receive money from abroad to register.",
    ],
)
def test_nothing_more_is_told_in_other_news(extract: Extract, text: str) -> None:
    assert told(extract(text)) == []


def test_a_clause_after_the_verb_is_no_speaker(extract: Extract) -> None:
    found = told(extract("One of the owners, speaking on Friday, said the board had one more chance."))
    assert "One of the owners, speaking on Friday" not in found

"""Whom an epithet means by what is known, and seen, of those whom a match report names."""

from collections.abc import Callable

import pytest

from service.extract import extract as whole
from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # who once played is more likely he who manages by now
        ('Molde coach Per Dahl sighed. Brann were a man short without captain Nils Berg. "Hard," the former Lyn winger said.', "Per Dahl"),
        ('Per Dahl coaches Molde. Nils Berg came late. "Hard," said the former Lyn striker, who scored twice.', "Nils Berg"),
        # who spoke goes on, by where he is from, though a coach's side is named since
        ('Nils Berg admitted it hurt. Lyn had come back in May, a game Per Dahl\'s side won. "Hard," the Norwegian said.', "Nils Berg"),
        # but whoever was told of since is meant before him
        ('Nils Berg admitted it hurt. Molde coach Per Dahl sighed. "Hard," the Norwegian said.', "Per Dahl"),
        # a former boss may play for all we know, or speak on television
        ('Molde legend Nils Berg spoke of Per Dahl. The ex-Molde boss warned that it would be hard. "Hard," he said.', "Nils Berg"),
        # a chief may be the coach
        ('Molde coach Per Dahl named his side. Nils Berg was ill. The Molde chief said: "Hard."', "Per Dahl"),
        # an age tells a coach from a player
        ('Captain Nils Berg led from the front for Per Dahl. The 51-year-old said: "Hard."', "Per Dahl"),
        # an assistant coach is not the coach
        ('Per Dahl waved. Assistant coach Nils Berg sat down. "Hard," said the manager.', "Per Dahl"),
        # goalkeepers by what they do
        ('Nils Berg parried a late header, and Per Dahl won it. "Hard," said the goalkeeper.', "Nils Berg"),
        ('Nils Berg kept out two shots, and Per Dahl won it. "Hard," said the goalkeeper.', "Nils Berg"),
        # one man may be player and manager
        ('Secretary Nils Berg waited. Brann player-manager Per Dahl is happy. "Hard," said the former Lyn man.', "Per Dahl"),
        # a role that is told for the occasion
        ('Nils Berg hit the bar. Captain for the night Ida Lund saw no danger. "Hard," said the Molde defender.', "Ida Lund"),
        # the only one whom the sentence before names, in whatever part
        ('Per Dahl scored. Nils Berg ran.\nMolde must go on without Berg. The forward told the local paper: "Hard."', "Nils Berg"),
        # former clubs, more than one
        ('Molde boss Per Dahl was fined. "Hard," the former Lyn and Brann boss told a radio station. Nils Berg ran.', "Per Dahl"),
        ('Molde boss Per Dahl was fined. Nils Berg ran. "Hard," said the former Molde, Lyn and Brann boss.', "Per Dahl"),
        # a man whose side it is goes before the only one whom the sentence before names
        ('It was a win for Per Dahl\'s men. There was a late one on Nils Berg. "Hard," said the Molde boss.', "Per Dahl"),
        # the coach under the name that he has in Africa and Asia
        ('Coach Per Dahl praised Lyn. Nils Berg added the third. "Hard," the Molde technical director said.', "Per Dahl"),
        # the writer of the article is nobody in it
        ('By Per Dahl\n\nNils Berg is not worried. "Hard," the Molde coach said.', "Nils Berg"),
    ],
)
def test_who_is_meant(extract: Extract, text: str, speaker: str) -> None:
    assert {quote.speaker.name for quote in extract(text + SPORT, "Brann", "Molde", "Lyn") if quote.type == "direct"} == {speaker}


def test_who_took_part_in_the_match_is_a_player() -> None:
    text = (
        "Molde beat Brann 1-0 in the league on Sunday with a goal by Nils Berg after 12 minutes.\n"
        'Per Dahl watched Berg shake hands with everyone. Berg limped. "It was a good night," said the tactician.'
    )
    assert [quote.speaker.name for quote in whole(text).quotes if quote.type == "direct"] == ["Per Dahl"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Per Dahl felt the card was "a bit much".', "a bit much"),
        ('Per Dahl expects a "bumpy" ride.', "bumpy"),
        ('Per Dahl fumed that his men had been "asleep".', "asleep"),
        ('Per Dahl paid tribute to "a team of giants".', "a team of giants"),
        ('Per Dahl, who wants a crowd of 20,000, urged fans to "bring a friend".', "bring a friend"),
    ],
)
def test_words_within_what_somebody_thinks_or_fumes(extract: Extract, text: str, words: str) -> None:
    assert [(quote.speaker.name, quote.text) for quote in extract(text + SPORT) if quote.type == "mixed"] == [("Per Dahl", words)]


def test_a_name_that_somebody_only_knows_is_not_told(extract: Extract) -> None:
    assert [quote for quote in extract('Per Dahl has learned to fear the "wall".' + SPORT) if quote.type == "mixed"] == []


@pytest.mark.parametrize("verb", ["grumbled", "fretted", "harrumphed", "squawked", "confided"])
def test_verbs_after_a_quote(extract: Extract, verb: str) -> None:
    (quote,) = extract(f'It was wet. "Not even ducks would play on that," {verb} Molde boss Per Dahl.' + SPORT, "Molde")
    assert quote.speaker.name == "Per Dahl"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # who acts last in a sentence about a team
        (
            'Nils Berg got one back. The Reds had drawn level before Per Dahl ran riot. "Too easy," the Brann schoolteacher said.',
            "Per Dahl",
        ),
        ('Nils Berg said that Per Dahl was fit. "Too easy," the Dane added.', "Nils Berg"),
        # names cut short
        ('Per Carragher laughed. "Too easy," grinned Carra.', "Per Carragher"),
        ('Per Beckham laughed. "Too easy," said Becks.', "Per Beckham"),
        ('Zaqmun Harith Olsen scored. Zaqmun said it was late. "Too easy," said Zaqmun.', "Zaqmun Harith Olsen"),
        # peoples and towns
        ('Per Dahl smiled. "Too easy," the Corkman said.', "Per Dahl"),
        ('Per Dahl smiled. "Too easy," the Halmstader said.', "Per Dahl"),
        ('Chilean coach Nils Berg left. His Bolivian counterpart Per Dahl did not. "Too easy," the Yugoslav said.', "Per Dahl"),
        # what a fan writes
        ('Goalkeeper Per Dahl had a fine night. "Too easy," our keeper said.', "Per Dahl"),
    ],
)
def test_people_told_by_parts_of_what_they_are(extract: Extract, text: str, speaker: str) -> None:
    assert {quote.speaker.name for quote in extract(text + SPORT, "Brann", "Molde") if quote.type == "direct"} == {speaker}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Per Dahl said the goal was a gift and accused the hosts of sleeping.", "the goal was a gift"),
        ("Per Dahl said the goal was a gift, and described the hosts as tired.", "the goal was a gift"),
        ("Per Dahl said the goal was a gift and he urged the fans to stay.", "the goal was a gift"),
        ("Per Dahl denied that it was over for Nils Berg, who has been linked with Lyn.", "it was over for Nils Berg"),
        ("Per Dahl said he would not risk Nils Berg, who hurt a calf.", "he would not risk Nils Berg, who hurt a calf"),
        ("Per Dahl admitted his side had been poor after a goalless draw with Brann.", "his side had been poor"),
        ("Per Dahl insists Saturday's derby will settle nothing.", "Saturday's derby will settle nothing"),
        ("Per Dahl confirmed before the match that Berg was ill.", "Berg was ill"),
        ("Per Dahl has warned it may go to court.", "it may go to court"),
        ("Per Dahl claimed the corner should've gone the other way.", "the corner should've gone the other way"),
        ("Alessandro Del Piero has warned that they must not sleep.", "they must not sleep"),
    ],
)
def test_what_is_told(extract: Extract, text: str, clause: str) -> None:
    quotes = [quote for quote in extract(text + SPORT, "Brann") if quote.type == "indirect"]
    assert quotes[0].text == clause
    assert quotes[0].speaker.name in ("Per Dahl", "Alessandro Del Piero")


@pytest.mark.parametrize(
    "text",
    [
        "Per Dahl claimed the second himself.",
        "Per Dahl might have added to that lead.",
        "Per Dahl bemoaned the waste after Nils Berg hit a post.",
    ],
)
def test_what_is_played_and_not_told(extract: Extract, text: str) -> None:
    assert [quote.text for quote in extract(text + SPORT) if quote.type == "indirect"] == []


def test_a_long_article_is_not_sport_for_a_few_words(extract: Extract) -> None:
    long = "The council met on Monday and looked at the bridge, the school and the price of water. " * 120
    words = "The goal of the league was a transfer in the final season, and the captain had a header, a keeper and a club. "
    assert [quote.text for quote in extract(long + words + "Per Dahl vowed to close the mill.")] == ["to close the mill"]
    assert [quote.text for quote in extract(words + "Per Dahl vowed to close the mill.")] == []


def test_who_was_booked_may_be_the_coach() -> None:
    text = (
        "Molde beat Brann 1-0 in the league on Sunday with a goal by Nils Berg after 12 minutes.\n"
        "Per Dahl felt it was no penalty when Ola Vik fell, and Dahl was booked for his protests. "
        'The Molde boss was proud of his players. "It was a good night for us all."'
    )
    assert [quote.speaker.name for quote in whole(text).quotes] == ["Per Dahl"]


def test_a_boss_by_the_club_that_he_is_known_to_have() -> None:
    text = (
        "Southampton 0-2 Derby\n\nJim Smith's side was good value for the lead. It was as hard a day as Dave Jones has had.\n"
        '"We were not at the races," said the Saints manager.'
    )
    assert [quote.speaker.name for quote in whole(text + SPORT).quotes if quote.type == "direct"] == ["Dave Jones"]


def test_a_captain_of_his_country_by_the_club_that_he_is_known_to_play_for() -> None:
    text = (
        "Nigeria captain Jay-Jay Okocha has spoken up for his coach after a draw in the World Cup qualifier.\n\nNigeria drew 1-1 with "
        'Rwanda, and Angola went top, Akwa scoring twice in a 2-0 win over Algeria. The Bolton midfielder said: "Blame the players."'
    )
    assert [quote.speaker.name for quote in whole(text + SPORT).quotes if quote.type == "direct"] == ["Jay-Jay Okocha"]


def test_who_was_known_to_play_for_a_club_is_no_coach_of_it() -> None:
    text = (
        "Megson waits for Brentford\n\nGary Megson expects a hard afternoon when Brentford come to Hillsborough in League One.\n\nThe Owls "
        "are unbeaten at home, though they needed Jose Semedo's 89th-minute header to get past Colchester 1-0 two weeks ago. Last week's "
        'match fell victim to the rain.\n\n"They do not lose very often," said the Wednesday manager.\n\nSheffield Wednesday drew once.'
    )
    assert [quote.speaker.name for quote in whole(text + SPORT).quotes if quote.type == "direct"] == ["Gary Megson"]


def test_who_was_born_somewhere_may_play_for_another_country() -> None:
    text = 'John Terry trained alone. Diego Costa did not. The Brazilian-born striker said: "My leg is fine."'
    assert [quote.speaker.name for quote in whole(text + SPORT).quotes if quote.type == "direct"] == ["Diego Costa"]


def test_a_former_man_of_a_team_is_one_whose_career_tells_of_it() -> None:
    text = 'Didier Drogba sat beside Thierry Henry in the studio. Arsenal had lost at Chelsea. "Hard," said the former Arsenal striker.'
    assert [quote.speaker.name for quote in whole(text + SPORT).quotes if quote.type == "direct"] == ["Thierry Henry"]


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [("Berg knows the clock is ticking", "Nils Berg"), ("Clock is ticking at Molde", "Per Dahl")],
)
def test_without_a_role_whoever_the_headline_names_is_likelier(headline: str, speaker: str) -> None:
    text = f'{headline}\n\nNils Berg sat down. Per Dahl stood. A long silence followed. "Hard," said the 41-year-old.' + SPORT
    assert [quote.speaker.name for quote in whole(text).quotes if quote.type == "direct"] == [speaker]

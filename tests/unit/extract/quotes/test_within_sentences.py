"""Quoted words within the reporter's own sentences and headlines, and words told over the end of a paragraph: which kind, and whose."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]
Told = tuple[str, str | None, str]


def quoted(quotes: list[QuoteClaim]) -> list[Told]:
    return [
        (quote.type, quote.speaker.name, " / ".join(part.text for part in quote.content)) for quote in quotes if quote.type != "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('With so many pumps, "there is no safe one," Karen Holt said.', ("mixed", "Karen Holt", "there is no safe one,")),
        ('"It only works" for the rich, Karen Holt said.', ("mixed", "Karen Holt", "It only works")),
        ('Karen Holt called him a "bore," a "snob," "idle" and "late."', ("mixed", "Karen Holt", "bore, / snob, / idle / late.")),
        ('The harbour "has never been cleaner," Karen Holt said in June.', ("mixed", "Karen Holt", "has never been cleaner,")),
        ('When the bill came, Karen Holt said, "we were ready."', ("mixed", "Karen Holt", "we were ready.")),
        ('Karen Holt still says things such as, "Lights off."', ("mixed", "Karen Holt", "Lights off.")),
        ("Karen Holt claimed “Nobody pays” the levy.", ("mixed", "Karen Holt", "Nobody pays")),
        ('Karen Holt proclaimed a goal of "Clean Water First."', ("mixed", "Karen Holt", "Clean Water First.")),
        ('A clerk who "sells a stamp" is watched, Karen Holt said.', ("mixed", "Karen Holt", "sells a stamp")),
        ('Karen Holt has gone after him as a "tin soldier".', ("mixed", "Karen Holt", "tin soldier")),
        ('Karen Holt has used the phrase "Iron Tax" for years.', ("mixed", "Karen Holt", "Iron Tax")),
        ('Calling it a "gift," Karen Holt left the room.', ("mixed", "Karen Holt", "gift,")),
        ('The deal is a "bad joke," as Karen Holt put it.', ("mixed", "Karen Holt", "bad joke,")),
        ('The town ran out of "patience and paint," according to radio host Karen Holt.', ("mixed", "Karen Holt", "patience and paint,")),
        ('The council issued a statement calling it "a lapse".', ("mixed", "council", "a lapse")),
        ('Karen Holt\'s doctor is calling the mayor "fit".', ("mixed", None, "fit")),
        ('The Harbour Gazette reported that "nobody knew".', ("mixed", "Harbour Gazette", "nobody knew")),
    ],
)
def test_words_within_a_sentence(extract: Extract, text: str, expected: Told) -> None:
    assert quoted(extract(text)) == [expected]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Karen Holt Calls Harbour Deal ‘A Bad Joke’ After Vote", ("mixed", "Karen Holt", "A Bad Joke")),
        ("Holt: Trams Are ‘Finished’ In This Town", ("mixed", "Karen Holt", "Finished")),
        ("Mayor ‘Not Ready’ For The Storm, Karen Holt Says", ("mixed", "Karen Holt", "Not Ready")),
        ("Karen Holt Grills Tram Boss: ‘You Should Resign’", ("direct", "Karen Holt", "You Should Resign")),
    ],
)
def test_words_within_a_headline(extract: Extract, headline: str, expected: Told) -> None:
    text = f"{headline}\n\nMinister Karen Holt spoke in the town hall on Monday, and the mayor listened."
    assert quoted(extract(text)) == [expected]


def test_nobody_said_what_a_headline_only_names(extract: Extract) -> None:
    text = "Harbour Festival Opens With ‘The Salt Road’ On Friday\n\nMinister Karen Holt spoke in the town hall on Monday."
    assert quoted(extract(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        'Karen Holt has a book out, "How Towns Choose to Fail or Succeed," on the harbour.',
        'Karen Holt spoke on her "Late Again" radio show.',
        '<tweet author="Karen Holt" time="now"> Karen Holt left.',
        'Karen Holt fined him for what the rules call "loud conduct".',
    ],
)
def test_marks_that_hold_nobodys_words(extract: Extract, text: str) -> None:
    assert quoted(extract(text)) == []


def test_the_very_words_follow_in_the_next_paragraph(extract: Extract) -> None:
    text = (
        'The Harbour Gazette reports:\n\n"Only a third of the boats came back."\n\n'
        "Karen Holt added:\n\nWe lost ours. I have no words.\n\nIt rained."
    )
    assert quoted(extract(text)) == [
        ("direct", "Harbour Gazette", "Only a third of the boats came back."),
        ("direct", "Karen Holt", "We lost ours. I have no words."),
    ]


def test_a_list_that_was_announced_is_nobodys_words(extract: Extract) -> None:
    assert quoted(extract("Karen Holt announced:\n\nThree schools, two halls, one bridge.\n\nIt rained.")) == []


def test_curly_marks_within_straight_ones_are_one_quote(extract: Extract) -> None:
    text = 'Karen Holt said: "They asked me: “Is it over?” I said no."'
    assert quoted(extract(text)) == [("direct", "Karen Holt", "They asked me: “Is it over?” I said no.")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"It is over," said 9/11 widow Karen Holt.', "Karen Holt"),
        ('"Shame!" Karen Holt (D-Pine County), shouted to the crowd.', "Karen Holt"),
        ('The film ends with footage of Karen Holt saying, "I tried."', "Karen Holt"),
        ('A lesson from Karen Holt: "Be early."', "Karen Holt"),
        ('Worried about the vote, Karen Holt has a new message: "Come home."', "Karen Holt"),
        ("There was praise from friends, among them Karen Holt — “She was first.”", "Karen Holt"),
        ('Chief executive officer Karen Holt resigned on Monday, and said: "I tried."', "Karen Holt"),
    ],
)
def test_who_said_it(extract: Extract, text: str, speaker: str) -> None:
    assert [found for found in quoted(extract(text)) if found[1] != speaker] == []
    assert quoted(extract(text)) != []


def test_somebody_unnamed_is_nobody_else(extract: Extract) -> None:
    text = 'Dr Karen Holt denies the charge. A nurse gave evidence. "I saw it," the nurse said.'
    assert quoted(extract(text)) == [("direct", None, "I saw it,")]


def test_a_body_told_again(extract: Extract) -> None:
    text = 'Halden Bank closed two branches. The bank said that staff would be kept. "Nobody will lose a job," it said in a statement.'
    assert [(quote.speaker.name, quote.type) for quote in extract(text)] == [("Halden Bank", "indirect"), ("Halden Bank", "direct")]


def test_a_sentence_after_a_dash_is_of_whom_was_spoken(extract: Extract) -> None:
    quotes = extract('Karen Holt laughed at the council. As for the governor — "We do not exchange cards at Christmas."')
    assert quoted(quotes) == [("direct", "Karen Holt", "We do not exchange cards at Christmas.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ida Moe scored late to win it and leave Per Dahl fuming over a card that he called "a joke".', ("mixed", "Per Dahl", "a joke")),
        ('Per Dahl said it felt "like a funeral".', ("mixed", "Per Dahl", "like a funeral")),
        ('It was a kick that Per Dahl, back at Molde with Brann, called "an insult".', ("mixed", "Per Dahl", "an insult")),
        ('Ida Moe has hit back at claims by Per Dahl that the club is "a circus".', ("mixed", "Per Dahl", "a circus")),
    ],
)
def test_whose_words_they_are_beside_other_clauses(extract: Extract, text: str, expected: Told) -> None:
    assert quoted(extract(f"{text} {SPORT}")) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ida Moe, dubbed "the Fox", scored.', []),
        ('Ida Moe, once described as "a giant", is back.', []),
        ('Ida Moe, branded "a cheat" by Per Dahl, left.', [("mixed", "Per Dahl", "a cheat")]),
        ('Per Dahl, the coach, branded it "a joke".', [("mixed", "Per Dahl", "a joke")]),
        ('Per Dahl, the coach, hailed "a great night".', [("mixed", "Per Dahl", "a great night")]),
        ('What Per Dahl, the coach, called "a gift" was a foul.', [("mixed", "Per Dahl", "a gift")]),
    ],
)
def test_who_is_called_something_did_not_say_it(extract: Extract, text: str, expected: list[Told]) -> None:
    assert quoted(extract(f"{text} {SPORT}")) == expected


def test_short_sentences_of_somebody_who_speaks(extract: Extract) -> None:
    quotes = extract(f'"It was close," said Per Dahl. He shook his head. "I was scared." He left. "The Old Song." {SPORT}')
    assert quoted(quotes) == [("direct", "Per Dahl", "It was close,"), ("direct", "Per Dahl", "I was scared.")]

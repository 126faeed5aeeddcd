"""Who said words that name somebody, that several clauses lead to, or that a later cue confirms."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


def speakers(extract: Extract, text: str) -> set[str | None]:
    return {quote.speaker.name for quote in extract(text + SPORT, "Brann", "Molde", "Lyn")}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Molde coach Per Dahl spoke on Friday. Nils Berg has hurt a knee.\n"Nils will be out for a month," he said.', "Per Dahl"),
        ('Coach Per Dahl was cross. Nils Berg was sent off. "He slipped. Everybody saw it," he said. "Berg got the ball."', "Per Dahl"),
        ("Per Dahl coaches Molde. Nils Berg was sent off. He insisted that Berg had not touched anybody.", "Per Dahl"),
        # whom he is asked about
        ('Molde won. Per Dahl met the press. Pressed on why Nils Berg was out, the coach explained: "He trained alone."', "Per Dahl"),
        ("Molde won. Per Dahl met the press. Asked about Nils Berg, the coach said he would play.", "Per Dahl"),
        # he may tell his own name
        ('Coach Per Dahl was calm. Nils Berg was not. "I told them: I am Nils Berg and I stay," he said.', "Nils Berg"),
        # and others may have called him by it
        ("Coach Per Dahl was calm. Nils Berg was not. \"He told me 'run, Nils' and I ran,\" he said.", "Nils Berg"),
    ],
)
def test_somebody_else_names_him(extract: Extract, text: str, speaker: str) -> None:
    assert speakers(extract, text) == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Nils Berg gave Brann the lead, Per Dahl levelled and Ole Moe won it from the spot. "I shook," he said.', "Ole Moe"),
        ('Nils Berg gave Brann the lead before the break and then Ole Moe himself stole it. "I shook," he said.', "Ole Moe"),
        # not where the sentence is about the coach
        ('Molde coach Per Dahl took off Nils Berg after an hour and Ole Moe came on. "It was time," he said.', "Per Dahl"),
    ],
)
def test_the_last_of_several_clauses(extract: Extract, text: str, speaker: str) -> None:
    assert speakers(extract, text) == {speaker}


def test_who_adds_something_said_what_stands_before(extract: Extract) -> None:
    text = 'Nils Berg leaves Molde.\nPer Dahl, a defender, follows.\nThe player called it "a dream".\n"I waited for it," Berg added.'
    assert speakers(extract, text) == {"Nils Berg"}
    coached = text.replace("Nils Berg leaves", "Molde are without a coach. Coach Nils Berg leaves")
    assert speakers(extract, coached) == {"Nils Berg", "Per Dahl"}


@pytest.mark.parametrize(
    "sentence",
    [
        'The red card was "harsh" in the eyes of Per Dahl, but he let it go.',
        'The red card was, in the opinion of coach Per Dahl, "harsh".',
        'It was, in Per Dahl\'s words, "harsh".',
        'In Per Dahl\'s view they were "harsh".',
        'The red card was, to borrow a phrase from Per Dahl, "harsh".',
        'It was "harsh", by the admission of coach Per Dahl.',
        'For coach Per Dahl it was "harsh".',
        'To Per Dahl the red card was "harsh".',
        'Per Dahl would say only that it was "harsh".',
        'Per Dahl was at pains to point out that it was "harsh".',
    ],
)
def test_whose_opinion_or_words(extract: Extract, sentence: str) -> None:
    found = extract(f"Molde lost to Brann. Nils Berg scored. {sentence}{SPORT}", "Brann", "Molde")
    assert [(quote.text, quote.speaker.name) for quote in found if quote.type == "mixed"] == [("harsh", "Per Dahl")]


def test_a_phrase_that_is_nobodys(extract: Extract) -> None:
    assert extract(f'In the end it was "harsh" on the eyes of Molde.{SPORT}', "Molde") == []


@pytest.mark.parametrize("after", ["Dahl on soup and knees", "Molde boss Dahl wants more"])
def test_a_headline_that_ends_with_the_speaker(extract: Extract, after: str) -> None:
    found = extract(f'"I cook on Tuesdays": {after}\n\nPer Dahl is late.{SPORT}', "Molde")
    assert [(quote.text, quote.speaker.name) for quote in found] == [("I cook on Tuesdays", "Per Dahl")]
    assert extract(f'"I cook on Tuesdays": Dahl\'s men win again\n\nPer Dahl is late.{SPORT}', "Molde") == []


def test_a_heading_in_marks_is_of_whom_the_headline_names(extract: Extract) -> None:
    found = extract(f"The Big Interview: Per Dahl\n\n'I never wanted to be a coach at all'\n\nHe is 51.{SPORT}")
    assert [quote.speaker.name for quote in found] == ["Per Dahl"]


def test_in_an_interview_it_is_whom_the_headline_names(extract: Extract) -> None:
    text = 'Coffee with Per Dahl\n\nPer Dahl is late.\n\nDahl got the second goal. Nils Berg had the first.\n\n"I cried," he {}.'
    assert speakers(extract, text.format("laughs")) == {"Per Dahl"}
    assert speakers(extract, text.format("said")) == {"Nils Berg"}


def test_a_reader_by_his_first_name(extract: Extract) -> None:
    assert speakers(extract, 'Molde lead. A reader, Odd in Hamar, writes: "This is like watching paint dry."') == {"Odd"}


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ('Molde "not afraid" of Brann, says Dahl', "mixed"),
        ("Molde 'not afraid' of Brann - Dahl", "mixed"),
    ],
)
def test_a_headline_whose_last_word_is_the_speaker(extract: Extract, headline: str, kind: str) -> None:
    found = extract(f"{headline}\n\nPer Dahl was calm on Sunday.{SPORT}", "Molde", "Brann")
    assert [(quote.type, quote.text, quote.speaker.name) for quote in found] == [(kind, "not afraid", "Per Dahl")]
    assert extract(f'Molde "not afraid" of Brann and Dahl\n\nPer Dahl was calm on Sunday.{SPORT}', "Molde", "Brann") == []


@pytest.mark.parametrize(
    "before", ["The message from Per Dahl was clear", "Per Dahl's message was clear", "Per Dahl had a simple message for the fans"]
)
def test_a_message_says_nothing_itself(extract: Extract, before: str) -> None:
    assert speakers(extract, f'Molde beat Brann. Nils Berg scored. {before}: "We were poor."') == {"Per Dahl"}


def test_as_somebody_saw_it(extract: Extract) -> None:
    assert speakers(extract, 'Molde beat Brann. Nils Berg scored. The goal was, as Per Dahl saw it, "a foul".') == {"Per Dahl"}


def test_half_of_a_given_name_is_enough(extract: Extract) -> None:
    text = 'Dan-Axel Moe was sent off and Lee Jae-sung scored. Coach Per Dahl was calm. Moe was not. "{} is young," he said.'
    assert speakers(extract, text.format("Dan")) == {"Per Dahl"}
    assert speakers(extract, text.format("Jae")) == {"Dan-Axel Moe"}

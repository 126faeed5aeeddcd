"""People without a name, and bodies told by the name of a person: who is nobody that the text names, and who is no person."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a pronoun after somebody unnamed
        ('Karen Holt was forced out. A former colleague agrees. "They looked away," she says.', None),
        ('Karen Holt sold the mill. A miner at the gate shrugged. "We all knew," he said.', None),
        ('A miner at the gate shrugged. Karen Holt did not. "We all knew," she said.', "Karen Holt"),
        ('A miner spoke to Karen Holt. It rained.\nHolt shut the window. "We all knew," she said.', "Karen Holt"),
        # somebody who is told by whose he is
        ("An aide to Mayor Karen Holt was quoted as saying that the well was dry.", None),
        ("Advisers to Mr. Brandt say the well was dry.", None),
        ("A lawyer for Senator Karen Holt said that the well was dry.", None),
        # the name of a firm holds no person
        ("Analysts at Barrow & Finch wrote that the well was dry.", "Analysts"),
        # whoever is named beside the epithet is somebody else
        ('"I am leaving," the minister wrote in a letter to the prime minister, Karen Holt.', None),
        # bodies
        ("Ed Brandt spoke. The Brandt campaign said that the well was dry.", "Brandt campaign"),
        ("The United Ferry Workers said that the well was dry.", "United Ferry Workers"),
        # a common noun between a capital and the name
        ("Council member Karen Holt, a friend of the mayor, said that the well was dry.", "Karen Holt"),
        ("Norway's biggest ferry said Monday it would be late again.", None),
    ],
)
def test_who_speaks(extract: Extract, text: str, speaker: str | None) -> None:
    assert {quote.speaker.name for quote in extract(text)} == {speaker}


def test_a_month_is_no_verb(extract: Extract) -> None:
    (quote,) = extract("The charity Brunn said in a report in May that two wells were dry.")
    assert quote.text == "two wells were dry"


def test_a_clause_is_told_once(extract: Extract) -> None:
    quotes = extract('Karen Holt defended the rise, telling clients on a conference call that "wells do not fill themselves."')
    assert [quote.type for quote in quotes] == ["indirect", "mixed"]


def test_marks_within_a_clause_that_goes_on(extract: Extract) -> None:
    quotes = extract('Karen Holt wrote that no one, "not even the bishop," was above the law.')
    assert [(quote.type, quote.text) for quote in quotes if quote.type != "indirect"] == [("mixed", "not even the bishop,")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Dry," said the panel\'s chairwoman, Dr. Karen Holt of Molde.', "Karen Holt"),
        ('"Dry," said the foreman, Karen Holt, a retired electrician.', "Karen Holt"),
        ('Karen Holt ran. It was left to teacher Per Dahl to find words. "Dry," he said.', "Per Dahl"),
        ('Karen Holt left in May. It rained for weeks. The bridge fell. "Dry," the prosecutor said.', None),
    ],
)
def test_who_speaks_aloud(extract: Extract, text: str, speaker: str | None) -> None:
    assert {quote.speaker.name for quote in extract(text) if quote.type == "direct"} == {speaker}


@pytest.mark.parametrize("text", ["Karen Holt has been urged to close the well.", "Ida Moe held up a sign that read the well was dry."])
def test_nobody_says_it(extract: Extract, text: str) -> None:
    assert [quote for quote in extract(text) if quote.speaker.name is not None] == []


def test_what_somebody_was_asked(extract: Extract) -> None:
    (quote,) = extract("The reporter Per Dahl asked the mayor why the well was dry.")
    assert (quote.text, quote.speaker.name) == ("why the well was dry", "Per Dahl")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Several environmental groups say the well was dry.", "environmental groups"),
        ("Protesters say the well was dry.", "Protesters"),
        ("Norway's voters say the well was dry.", "Norway's voters"),
        ("Two officials say the well was dry.", None),
        ("Friends say the well was dry.", None),
    ],
)
def test_groups_are_named_by_their_own_words(extract: Extract, text: str, speaker: str | None) -> None:
    assert [quote.speaker.name for quote in extract(text)] == [speaker]


def test_a_name_after_according_to(extract: Extract) -> None:
    (quote,) = extract("The wells have no water, according to their Swedish mentor, Karen Holt.")
    assert (quote.text, quote.speaker.name) == ("The wells have no water", "Karen Holt")


def test_compounds_before_a_surname_are_no_names(extract: Extract) -> None:
    quotes = extract('Per Dahl came late. Match-saver Dahl, 34, sat down. "I am tired," he said.')
    assert [quote.speaker.name for quote in quotes] == ["Per Dahl"]


@pytest.mark.parametrize("who", ["one", "another", "one of them", "others"])
def test_somebody_who_is_only_counted(extract: Extract, who: str) -> None:
    quotes = extract(f'Fans waited for Karen Holt. "We were robbed," said {who}.')
    assert [(quote.text, quote.speaker.name, quote.speaker.mention) for quote in quotes] == [("We were robbed,", None, who)]

"""What the words beside a quote tell: whose man spoke, to whom, according to whom, and what only stands between two parts of it."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]
Told = tuple[str, str | None, list[str]]


def told(quotes: list[QuoteClaim], *kinds: str) -> list[Told]:
    return [(quote.type, quote.speaker.name, [part.text for part in quote.content]) for quote in quotes if quote.type in kinds]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Holt's lawyer, Per Lund", "Per Lund"),
        ("Karen Holt's lawyer, Per Lund", "Per Lund"),
        ("Karen Holt's longtime spokesman Per Lund", "Per Lund"),
        ("Holt's personal trainer, Per Lund", "Per Lund"),
        ("Holt's first coach, Per Lund", "Per Lund"),
        ("Holt campaign manager Per Lund", "Per Lund"),
        ("the Greens' Per Lund", "Per Lund"),
        ("Nordbanken's Per Lund", "Per Lund"),
        ("Karen Holt's lawyer", None),
        ("one of Holt's friends", None),
        ("Karen Holt", "Karen Holt"),
    ],
)
def test_who_speaks_is_told_by_whose_he_is(extract: Extract, source: str, speaker: str | None) -> None:
    text = f'Karen Holt stayed away from the hearing. "There is nothing to it," said {source}.'
    assert told(extract(text), "direct") == [("direct", speaker, ["There is nothing to it,"])]


@pytest.mark.parametrize(
    "after",
    [
        "Karen Holt told reporters.",
        "Karen Holt told Per Lund as they left.",
        "Karen Holt asked three times.",
        "Karen Holt asked the board again.",
        "Karen Holt said Monday.",
        "Karen Holt said through tears.",
        "Karen Holt tweeted later.",
        "Karen Holt shouted into the hall.",
    ],
)
def test_whose_a_question_was_and_to_whom_it_was_put(extract: Extract, after: str) -> None:
    assert told(extract(f'"Is nobody listening?" {after}'), "direct") == [("direct", "Karen Holt", ["Is nobody listening?"])]


@pytest.mark.parametrize(
    "after",
    ["Karen Holt said the vote was lost.", "Karen Holt asked the board to resign.", "Karen Holt told us that she was tired."],
)
def test_what_somebody_said_next_is_no_cue_of_the_question_before(extract: Extract, after: str) -> None:
    assert "Karen Holt" not in {name for _, name, _ in told(extract(f'"Is nobody listening?" {after}'), "direct")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It works," according to Karen Holt, who ran the trial.', ("direct", "Karen Holt", ["It works,"])),
        ('"It works," according to the mayor, Karen Holt. "At last."', ("direct", "Karen Holt", ["It works,", "At last."])),
        ('"We came" — she paused — "to stay," Karen Holt said.', ("direct", "Karen Holt", ["We came", "to stay,"])),
        ('Karen Holt said: "We came" — there were cheers — "to stay."', ("direct", "Karen Holt", ["We came", "to stay."])),
        (
            '"It is done," Karen Holt said. And the bridge? "It will stay." When? "Soon."',
            ("direct", "Karen Holt", ["It is done,", "It will stay.", "Soon."]),
        ),
        ("“It is done,’’ Karen Holt said.", ("direct", "Karen Holt", ["It is done,"])),
        ("‘‘It is done,’’ Karen Holt said.", ("direct", "Karen Holt", ["It is done,"])),
        ('Karen Holt led them in two chants: "Out!" and "Go home!"', ("direct", "Karen Holt", ["Out!", "Go home!"])),
        ('It was, Karen Holt said, "a very bad day."', ("mixed", "Karen Holt", ["a very bad day."])),
        ('The tunnel, said Karen Holt, "is a hole in the ground."', ("mixed", "Karen Holt", ["is a hole in the ground."])),
        ('In June, Karen Holt said, "we are done."', ("direct", "Karen Holt", ["we are done."])),
        ('In her memoir, "The Long Way," Karen Holt calls it "a bad day."', ("mixed", "Karen Holt", ["a bad day."])),
        ('It was Karen Holt who saw it, telling guests it was "a whale".', ("mixed", "Karen Holt", ["a whale"])),
        ('The bill would, in the words of its sponsor, Karen Holt, "end the wait."', ("mixed", "Karen Holt", ["end the wait."])),
        ('Karen Holt, the first woman to win here, called Lund "a bore".', ("mixed", "Karen Holt", ["a bore"])),
        ('The plan was shared by Karen Holt of Molde. "It is late," she said.', ("direct", "Karen Holt", ["It is late,"])),
    ],
)
def test_words_beside_the_marks(extract: Extract, text: str, expected: Told) -> None:
    assert told(extract(text), "direct", "mixed") == [expected]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            'Karen Holt said the notes "spoke for themselves," while a friend of Per Lund said he was "tired."',
            ['the notes "spoke for themselves', 'he was "tired'],
        ),
        ('Karen Holt said she was "ashamed" and had written to them.', ['she was "ashamed" and had written to them']),
        ("Karen Holt said the mill was safe and its owner, Per Lund, said it was not.", ["the mill was safe", "it was not"]),
        ('"It will rain," Karen Holt promised a crowd of farmers.', []),
        ('The idea that she was paid is "a joke," Karen Holt said.', []),
    ],
)
def test_where_what_is_told_ends(extract: Extract, text: str, clauses: list[str]) -> None:
    assert [part for _, _, parts in told(extract(text), "indirect") for part in parts] == clauses


def test_who_asked_for_something_is_who_is_called_so_between_commas(extract: Extract) -> None:
    found = extract('"It is awful," said Karen Holt, 43, a teacher who said her school was closing.')
    assert [(quote.type, quote.speaker.name) for quote in found] == [("direct", "Karen Holt"), ("indirect", "Karen Holt")]


@pytest.mark.parametrize(
    ("who", "rest"),
    [
        (", a retired judge", []),
        (", who runs the mill", []),
        (", 52, whose son works there", []),
        (", because nobody paid", ["because nobody paid"]),
    ],
)
def test_what_follows_the_speaker_tells_of_the_speaker(extract: Extract, who: str, rest: list[str]) -> None:
    found = extract(f"The harbour bridge was never safe, said Karen Holt{who}.")
    assert told(found, "indirect") == [("indirect", "Karen Holt", ["The harbour bridge was never safe", *rest])]


def test_a_clause_may_go_on_after_what_tells_of_its_speaker(extract: Extract) -> None:
    found = extract("The harbour bridge, said Karen Holt, a retired judge, was never safe.")
    assert told(found, "indirect") == [("indirect", "Karen Holt", ["The harbour bridge", "was never safe"])]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The mill is safe, said Karen Holt, adding that it was built to last.", "it was built to last"),
        ("Karen Holt called Friday for an inquiry into the sale.", "an inquiry into the sale"),
        ("Karen Holt called on Friday for an inquiry into the sale.", "an inquiry into the sale"),
        ("Karen Holt admitted stealing the bell of the church.", "stealing the bell of the church"),
        ("Karen Holt denied knowing the lobbyist.", "knowing the lobbyist"),
        ("Karen Holt said of the tax that it would hurt the poor.", "it would hurt the poor"),
    ],
)
def test_what_is_told_by_other_verbs(extract: Extract, text: str, clause: str) -> None:
    assert ("indirect", "Karen Holt", [clause]) in told(extract(text), "indirect")


@pytest.mark.parametrize("text", ["Karen Holt admitted two guests.", "Karen Holt recalled Friday for its rain."])
def test_other_verbs_that_tell_nothing(extract: Extract, text: str) -> None:
    assert extract(text) == []


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Per Lund was shot in June. Lund's anguished mother said her son was kind.", None),
        ("Per Lund gave a speech. A woman at the back stood up and asked him why he had come.", None),
        ("Per Lund gave a speech. A woman called Karen Holt stood up.", "Karen Holt"),
    ],
)
def test_who_is_meant_after_somebody_without_a_name(extract: Extract, before: str, speaker: str | None) -> None:
    assert told(extract(f'{before}\n\n"My children are ill," she said.'), "direct") == [("direct", speaker, ["My children are ill,"])]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('An email from Holt aide Per Lund reads, "It is late." Karen Holt wept.', "Per Lund"),
        ('As Per Lund, a teacher in Molde, has written, "Nobody knew a thing."', "Per Lund"),
        ('Karen Holt called it "a joke" and left the room, then added, "Never say never."', "Karen Holt"),
        ('In a letter on Monday, 12 Republicans, led by Per Lund, asked her to stay. "This cannot wait," they wrote.', "Republicans"),
    ],
)
def test_whose_words_were_written_or_added(extract: Extract, text: str, speaker: str) -> None:
    assert [name for _, name, _ in told(extract(text), "direct")] == [speaker]


def test_a_mark_whose_space_stands_on_the_wrong_side(extract: Extract) -> None:
    assert told(extract('"We were there, "said Karen Holt. "We saw it."'), "direct") == [
        ("direct", "Karen Holt", ["We were there,", "We saw it."])
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            'Chief executive Karen Holt and chairman Per Lund said: "We are sorry." The pair added: "It is late."',
            ["Karen Holt and Per Lund"] * 2,
        ),
        ('Karen Holt, Per Lund and Ida Moe said they had met. "We shook hands," they said.', ["Karen Holt, Per Lund and Ida Moe"]),
        ('After a talk with Karen Holt, Per Lund and Ida Moe said: "We shook hands."', ["Per Lund and Ida Moe"]),
        ('Karen Holt met Per Lund and Ida Moe said: "They shook hands."', ["Ida Moe"]),
        ('Staff were angry. "It is chaos," one said. "He has to go," another said.', [None, None]),
        ('Karen Holt was heard to say, "I am lost," according to the complaint.', ["Karen Holt"]),
    ],
)
def test_how_many_speak(extract: Extract, text: str, speakers: list[str | None]) -> None:
    assert [name for _, name, _ in told(extract(text), "direct")] == speakers


def test_a_statement_goes_on_in_the_next_paragraph(extract: Extract) -> None:
    text = "The guests were told in a statement that all was well. The statement went on:\n\nThe average boat loses its way once a year."
    assert told(extract(text), "direct") == [("direct", "statement", ["The average boat loses its way once a year."])]


@pytest.mark.parametrize("cue", ["she said", "Ms Holt said", "Holt added"])
def test_a_closing_mark_left_out_before_the_cue(extract: Extract, cue: str) -> None:
    text = f'Karen Holt saw no harm.\n\n"We will work with whoever we need to work with, {cue}.\n\n"It is late."'
    assert told(extract(text), "direct") == [("direct", "Karen Holt", ["We will work with whoever we need to work with,", "It is late."])]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Per Lund defended a plan that his rival, Karen Holt, has mocked as "a gift," and left.', "Karen Holt"),
        ('A spokeswoman for Mr. Lund, Karen Holt, opened the door and said: "He is out."', "Karen Holt"),
        ('Per Lund met Nils Moe on Monday. Moe, he said, "has no plan."', "Per Lund"),
        ('Per Lund met Nils Moe on Monday. When Moe had left, he said: "We have no plan."', "Nils Moe"),
        ('Per Lund met Nils Moe on Monday. The plan, Moe said, "stinks to heaven."', "Nils Moe"),
    ],
)
def test_who_speaks_within_a_sentence_about_others(extract: Extract, text: str, speaker: str) -> None:
    assert [name for _, name, _ in told(extract(text), "direct", "mixed")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Per Lund drew up a tax plan that his rival has mocked for months.",
        "Karen Holt spent a week making promises he could not keep.",
    ],
)
def test_nouns_that_tell_nothing(extract: Extract, text: str) -> None:
    assert told(extract(text), "indirect") == []


def test_a_report_by_its_own_name(extract: Extract) -> None:
    found = extract("A Harbour Board report released last year found that the pier had been shut.")
    assert told(found, "indirect") == [("indirect", "Harbour Board report", ["the pier had been shut"])]


def test_who_a_headline_begins_with_speaks_at_its_end(extract: Extract) -> None:
    text = "Karen Holt Backs New Bridge, Says Old Pier Was Lost\n\nThe mayor, Karen Holt, spoke on Monday. It rained all day."
    assert told(extract(text), "indirect") == [("indirect", "Karen Holt", ["Old Pier Was Lost"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It was late," Karen Holt would later tell a friend.', ("direct", "Karen Holt", ["It was late,"])),
        ('"It was late," the Gazette quoted Karen Holt as saying.', ("direct", "Karen Holt", ["It was late,"])),
        ('The Gazette quoted the mayor, Karen Holt, as saying: "It was late."', ("direct", "Karen Holt", ["It was late."])),
        ('"It was late," Karen Holt texted her husband.', ("direct", "Karen Holt", ["It was late,"])),
        ('The mill, once described by Karen Holt as "a gift", will close.', ("mixed", "Karen Holt", ["a gift"])),
        ('Karen Holt, whose husband called the mill "a gift", has left.', ("mixed", None, ["a gift"])),
        ('Norway\'s foreign ministry called it "a gift".', ("mixed", "Norway's foreign ministry", ["a gift"])),
    ],
)
def test_whose_words_others_pass_on(extract: Extract, text: str, expected: Told) -> None:
    assert told(extract(text), "direct", "mixed") == [expected]


def test_what_was_eaten_is_told_by_somebody_else_than_the_cook(extract: Extract) -> None:
    found = extract('Per Lund recalled their last shift. Nils Moe had made chili, he said, and "it was terrible."')
    assert {name for _, name, _ in told(found, "mixed", "indirect")} == {"Per Lund"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("If it rains, Karen Holt said, the mill will flood.", ["If it rains", "the mill will flood"]),
        ('Karen Holt, who said the mill was "a gift," has left the board.', ['the mill was "a gift']),
        ('There was, said Karen Holt, "no point in waiting."', ["There was", "no point in waiting"]),
    ],
)
def test_where_a_clause_between_commas_begins_and_ends(extract: Extract, text: str, parts: list[str]) -> None:
    assert told(extract(text), "indirect") == [("indirect", "Karen Holt", parts)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Although Karen Holt said she was tired, she ran.", "she was tired"),
        ('After Karen Holt said the mill was "dead," Per Lund sold it.', 'the mill was "dead'),
        ("While Karen Holt said the mill, which had burned, would open, she was wrong.", "the mill, which had burned, would open"),
    ],
)
def test_a_subordinate_clause_ends_where_the_main_clause_begins(extract: Extract, text: str, clause: str) -> None:
    assert told(extract(text), "indirect") == [("indirect", "Karen Holt", [clause])]


def test_a_question_that_words_quoted_within_end(extract: Extract) -> None:
    found = extract('"I said to them, \'Is that all?\'" Karen Holt fumed. "Nobody looked at me."')
    assert told(found, "direct") == [("direct", "Karen Holt", ["I said to them, 'Is that all?'", "Nobody looked at me."])]

"""Which words are direct speech, which a fragment, and by which cue."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We were poor," Kari Lund said.', [("direct", "Kari Lund", ["We were poor,"])]),
        ('"We were poor," said Kari Lund.', [("direct", "Kari Lund", ["We were poor,"])]),
        ('"We were poor," said Reilly, smiling.', [("direct", "Reilly", ["We were poor,"])]),
        ('Danny Kelly smiled. Kelly, 44, said: "We were poor."', [("direct", "Danny Kelly", ["We were poor."])]),
        ('"We were poor," sobbed Kari Lund.', [("direct", "Kari Lund", ["We were poor,"])]),
        ('"We were poor," Kari Lund concurred.', [("direct", "Kari Lund", ["We were poor,"])]),
        ('"We were poor," said one of them, Kari Lund.', [("direct", "Kari Lund", ["We were poor,"])]),
        ('"We were poor," said another of the guests, Kari Lund, 22.', [("direct", "Kari Lund", ["We were poor,"])]),
        ("`We were poor,` Kari Lund said.", [("direct", "Kari Lund", ["We were poor,"])]),
        ('Kari Lund said: "We were poor."', [("direct", "Kari Lund", ["We were poor."])]),
        ('Kari Lund told reporters, "We were poor."', [("direct", "Kari Lund", ["We were poor."])]),
        ('"Why?" Kari Lund asked. "I do not know."', [("direct", "Kari Lund", ["Why?", "I do not know."])]),
        ('"We were," Kari Lund said, "poor."', [("direct", "Kari Lund", ["We were,", "poor."])]),
        ('Lens coach Kari Lund "I was happy with that."', [("direct", "Kari Lund", ["I was happy with that."])]),
        ('Kari Lund: "I was happy."', [("direct", "Kari Lund", ["I was happy."])]),
        ('"It was a long night." ― Kari Lund', [("direct", "Kari Lund", ["It was a long night."])]),
        ('Kari Lund shrugged. "We move on," came the reply.', [("direct", "Kari Lund", ["We move on,"])]),
        ('"We move on," Kari Lund went on.', [("direct", "Kari Lund", ["We move on,"])]),
        ('Asked about the row, Kari Lund was short: "Next."', [("direct", "Kari Lund", ["Next."])]),
        ('Kari Lund admitted "nobody is safe".', [("direct", "Kari Lund", ["nobody is safe"])]),
        ('Kari Lund called it "a joke".', [("mixed", "Kari Lund", ["a joke"])]),
        ('Kari Lund dismissed the talk as "old news" and "hot air".', [("mixed", "Kari Lund", ["old news", "hot air"])]),
        ('Kari Lund\'s claim that it was "a set-up" drew laughs.', [("mixed", "Kari Lund", ["a set-up"])]),
        ('According to Kari Lund the pitch was "a swamp".', [("mixed", "Kari Lund", ["a swamp"])]),
        ('The row was described by Kari Lund as "a squall".', [("mixed", "Kari Lund", ["a squall"])]),
    ],
)
def test_cue_and_kind(extract: Extract, text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    found = [(q.type, q.speaker.name, [part.text for part in q.content]) for q in extract(text) if q.type != "indirect"]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "wall" stood firm against Kari Lund.',
        'Kari Lund appeared on "Good Morning Norway" with her dog.',
        'Nils "Nisse" Berg scored twice.',
        'The song "Never Alone" rang out.',
        'It rained 3" in an hour and the 6\'1" keeper slipped.',
        "The players' bus and the fans' cars queued.",
        'He was once dubbed "the new Moe".',
    ],
)
def test_words_in_marks_that_nobody_said(extract: Extract, text: str) -> None:
    assert extract(text) == []


def test_a_closing_mark_left_out_does_not_end_the_utterance(extract: Extract) -> None:
    (quote,) = extract('Kari Lund said: "One. "Two. "Three." Then it rained.')
    assert [part.text for part in quote.content] == ["One.", "Two.", "Three."]
    assert quote.text == "One. Two. Three."


def test_evidence_of_a_quote(extract: Extract) -> None:
    text = '"We go again," said captain Kari Lund.'
    (quote,) = extract(text)
    assert {span.field: span.text for span in quote.spans} == {"content[0]": "We go again,", "speaker": "captain Kari Lund", "cue": "said"}
    assert quote.cue is not None
    assert (quote.cue.lemma, text[quote.cue.start : quote.cue.end]) == ("say", "said")
    assert quote.context.after == '" said captain Kari Lund.'


def test_a_quote_after_a_statement_of_somebody_else(extract: Extract) -> None:
    found = extract('"We won," said Kari Lund.\n"They did not," said Per Dahl.')
    assert [q.speaker.name for q in found] == ["Kari Lund", "Per Dahl"]


def test_a_bare_quote_belongs_to_the_cue_that_follows_in_its_paragraph(extract: Extract) -> None:
    found = extract('Kari Lund left.\n"It is late. "I want to go home," said Per Dahl.')
    assert [(q.speaker.name, len(q.content)) for q in found] == [("Per Dahl", 2)]


@pytest.mark.parametrize(
    ("text", "speaker", "parts"),
    [
        ('"Disgraceful," was the verdict of Kari Lund. "We were robbed of it."', "Kari Lund", ["Disgraceful,", "We were robbed of it."]),
        ('"Never," was Kari Lund\'s blunt response.', "Kari Lund", ["Never,"]),
        ('Kari Lund frowned. "Madness," was her assessment.', "Kari Lund", ["Madness,"]),
        ('"Not yet," came the reply from Kari Lund.', "Kari Lund", ["Not yet,"]),
        ('"A long night," is how captain Kari Lund summed it up.', "Kari Lund", ["A long night,"]),
        ('"We want answers," were the words of the chair, Kari Lund.', "Kari Lund", ["We want answers,"]),
    ],
)
def test_a_noun_takes_up_the_words(extract: Extract, text: str, speaker: str, parts: list[str]) -> None:
    assert [(q.speaker.name, [part.text for part in q.content]) for q in extract(text)] == [(speaker, parts)]


def test_a_noun_that_takes_up_no_words(extract: Extract) -> None:
    assert extract('"The Long Road," was a book of the decade.') == []


@pytest.mark.parametrize(
    "text",
    [
        'Kari Lund called the plan "a joke" and warned: "We may strike."',
        'Kari Lund described it as "a joke" but insisted: "We may strike."',
        'Kari Lund said it was "a joke", then told reporters: "We may strike."',
    ],
)
def test_one_speaker_of_a_fragment_and_of_what_follows(extract: Extract, text: str) -> None:
    assert [(q.type, q.speaker.name, q.text) for q in extract(text) if q.type != "indirect"] == [
        ("mixed", "Kari Lund", "a joke"),
        ("direct", "Kari Lund", "We may strike."),
    ]


def test_a_dash_that_nobody_signs_behind(extract: Extract) -> None:
    (quote,) = extract('"We were poor in every part of the ground today" — .')
    assert quote.speaker.name is None


def test_a_signature_may_tell_of_what_or_when_the_words_are(extract: Extract) -> None:
    text = (
        "Molde trained.\n\n“He is well. He can play.” – Kari Lund on Ida Moe\n\n“A hard night for us.” – Per Dahl after the 1-0 defeat at "
        "Brann\n\n"
        "“We go again.” – Ida Moe\n"
    )
    found = [(quote.speaker.name, quote.text) for quote in extract(text, "Molde", "Brann")]
    assert found == [("Kari Lund", "He is well. He can play."), ("Per Dahl", "A hard night for us."), ("Ida Moe", "We go again.")]


def test_a_label_of_a_topic_goes_on_with_the_speaker(extract: Extract) -> None:
    found = extract(
        'Per Dahl on the defeat: "We were second best."\nOn the penalty: "It was never one."\nAnd on the cup: "It is a dream."\n', "Molde"
    )
    assert [(quote.speaker.name, quote.text) for quote in found] == [
        ("Per Dahl", "We were second best."),
        ("Per Dahl", "It was never one."),
        ("Per Dahl", "It is a dream."),
    ]


def test_a_paragraph_without_marks_that_was_announced(extract: Extract) -> None:
    text = "Molde may miss Ida Moe. Per Dahl told reporters:\n\nMoe is in the squad. She will not start.\n\nThe match is on Sunday."
    found = [(quote.speaker.name, quote.text) for quote in extract(text, "Molde")]
    assert found == [("Per Dahl", "Moe is in the squad. She will not start.")]


def test_a_line_that_is_no_sentence_is_nobodys_words(extract: Extract) -> None:
    assert extract("Molde may miss Ida Moe. Per Dahl told reporters:\n\nMore in sport\n\nThe match is on Sunday.", "Molde") == []


def test_a_text_that_breaks_off_after_the_cue(extract: Extract) -> None:
    assert extract('Molde lost. "We lost the match and the cup," said ', "Molde") == []


@pytest.mark.parametrize("told", ["said", "told the BBC", "added"])
def test_a_cue_whose_speaker_was_lost(extract: Extract, told: str) -> None:
    (quote,) = extract(f'Per Dahl was on the radio. "We made a mistake," {told}. "It will not happen again."', "Molde")
    assert (quote.text, quote.speaker.name) == ("We made a mistake, It will not happen again.", "Per Dahl")


def test_words_whose_space_before_them_was_lost(extract: Extract) -> None:
    text = "Per Dahl won with Molde in May.Kari Lund was glad. She said: “We are all happy.”The club added:“More will follow.”"
    assert [(quote.speaker.name, quote.speaker.mention, quote.text) for quote in extract(text, "Molde")] == [
        ("Kari Lund", "She", "We are all happy."),
        ("Molde", "The club", "More will follow."),
    ]


def test_a_label_with_its_topic_in_brackets(extract: Extract) -> None:
    found = extract('Per Dahl: (on the penalty, which was not given) "It was one."\n\nKari Lund: "It was never one."\n', "Molde")
    assert [(quote.speaker.name, quote.text) for quote in found] == [("Per Dahl", "It was one."), ("Kari Lund", "It was never one.")]


def test_two_who_speak_in_one_sentence(extract: Extract) -> None:
    found = extract('Per Dahl wrote: "We thank them all!" and his daughter Kari Lund wrote: "I am proud of you." Both left.', "Molde")
    assert [(quote.speaker.name, quote.text) for quote in found] == [
        ("Per Dahl", "We thank them all!"),
        ("Kari Lund", "I am proud of you."),
    ]

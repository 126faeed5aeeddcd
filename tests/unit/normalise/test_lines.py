import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extract import extract
from service.normalise.lines import join_lines
from service.normalise.text import clean_text
from tests.unit.cost import cpu_seconds

REPORT = [
    "Molde hold their nerve in Bergen",
    "Molde beat Brann 3-1 at Brann Stadion on Sunday, with Eirik Haugan and Kristian Eriksen scoring within two minutes of each other "
    "before the break and Fredrik Gulbrandsen making sure of the points ten minutes from the end.",
    'The Molde coach, Erling Moe, was delighted with what he had seen. "We never gave them a moment on the ball, and that was what we had '
    'been working on all week in training," said Moe. "Now we must do the same against Viking, who beat us 2-0 in May."',
    "Niklas Castro had given Brann hope with a header after an hour, but the home side, who had lost 4-2 to Rosenborg in midweek, were "
    "reduced to ten men when Ruben Kristiansen was sent off for a second bookable offence.",
    "Brann (4-3-3): Dyngeland; Soltvedt, Knudsen, Helland, Kristiansen; Myhre, Kornvig, Evjen; Finne, Heggebo, Castro (Mathisen 71). Subs "
    "not used: Klausen, Pallesen.",
    "Referee: Espen Eskas.",
    "Attendance: 15,102",
]


def wrapped(width: int, between: str, indent: str = "") -> str:
    return between.join(textwrap.fill(paragraph, width, initial_indent=indent, break_long_words=False) for paragraph in REPORT)


@pytest.mark.parametrize("width", [45, 60, 72, 80])
def test_paragraphs_cut_at_a_width(width: int) -> None:
    assert clean_text(wrapped(width, "\n\n")).text == "\n\n".join(REPORT)


@pytest.mark.parametrize("width", [60, 72])
def test_paragraphs_that_an_indent_tells(width: int) -> None:
    assert clean_text(wrapped(width, "\n", "   ")).text.replace("\n\n", "\n") == "\n".join(REPORT)


def test_a_cut_article_tells_what_the_whole_one_tells() -> None:
    plain, text = "\n\n".join(REPORT), clean_text(wrapped(72, "\n\n")).text
    whole, cut = extract(plain), extract(text)
    assert (whole.matches, whole.quotes) == (cut.matches, cut.quotes)
    assert all(text[part.start : part.end] == part.text for quote in cut.quotes for part in quote.content)
    assert all(text[span.start : span.end] == span.text for match in cut.matches for span in match.spans)


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        (
            "Brann win\nBrann were poor before the break, the manager\nErling Moe\nsaid on Sunday, and\nOla Berg\n, who scored, agreed.\n"
            "Next week they meet\nRosenborg\nat home.",
            "Brann win\nBrann were poor before the break, the manager Erling Moe said on Sunday, and Ola Berg, who scored, agreed.\n"
            "Next week they meet Rosenborg at home.",
        ),
        (
            "Rested.\nThey drew with\nMolde\n, who had won their last four games, and lost to\nBrann\n.\nThen they rested.",
            "Rested.\nThey drew with Molde, who had won their last four games, and lost to Brann.\nThen they rested.",
        ),
        (
            "It was a good week. They had beaten\nSarpsborg 08\n3-1 away from home\nand then drew with\nHam-Kam\n’s reserves.",
            "It was a good week. They had beaten Sarpsborg 08 3-1 away from home and then drew with Ham-Kam’s reserves.",
        ),
    ],
)
def test_names_that_were_linked(cut: str, whole: str) -> None:
    assert join_lines(cut) == whole


@pytest.mark.parametrize(
    "text",
    [
        "Molde: Karlstrom\nde Boer\nvan Veen\nEriksen\nBjornbak\nHaugen\nBreivik\nGulbrandsen.\nReferee: Moe",
        "Premier League\nArsenal 2 Hull City 1\nChelsea 0 Derby County 0\nfull-time\nEverton v Fulham\nLeeds United 3 Norwich City 3",
        "Moe unhappy with the pitch\nMolde coach Erling Moe has complained about the pitch at Brann Stadion before the derby.\n"
        "By Ola Berg\nBergen",
        "Table\nTeam\nP\nW\nD\nL\nPts\n1\nMolde\n10\n8\n1\n1\n25",
        "Molde lose again\nby Ola Berg\nMolde lost 2-0 at home to Brann on Saturday.\nvia NTB\nShare\ntweet",
        "See the goals at\nhttps://news.example/goals\nwww.news.example\npic.example/x1\nand more",
        "12' Corner for Molde\n14' Berg shoots wide\n15' GOAL! Molde 1-0 Brann\n17' substitution\n20' Corner for Brann",
        "One line of a paragraph, with nothing cut in it, which goes on for longer than any page is wide, as most do.\nAnd another one.",
    ],
)
def test_lines_of_their_own_stay(text: str) -> None:
    assert join_lines(text) == text


def test_results_and_headings_between_cut_paragraphs_stay() -> None:
    results = "Molde 3 Brann 1\nViking 2 Rosenborg 2\nLillestrom 0 Bodo/Glimt 4"
    text = clean_text(wrapped(72, "\n\n") + "\n\nOther results\n" + results).text
    assert text.endswith("\n\nOther results\n" + results)


pieces = st.sampled_from(
    ["\n", "\n\n", "\n   ", " ", "a", "the", "said", "Ola Berg", "Molde", "3-1 at", "(77) to", ",", ". ", ".", "’s", "-", "Subs: ", "by ",
     "1. ", "word word word word word word word", "and then they went home again to", "He said so."]
)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(pieces, max_size=30).map("".join))
def test_joining_twice_is_joining_once(raw: str) -> None:
    text = clean_text(raw).text
    assert clean_text(text) == (text, ())


@pytest.mark.parametrize(
    "fragment", ["a\n", "a,\n", "Ola Berg\n", "said\nOla Berg\nwas. ", "the\n", '."\n', "a\n ", "word " * 12 + "\n", "\n,"]
)
def test_time_is_linear(fragment: str) -> None:
    raw = fragment * (300_000 // len(fragment))
    assert cpu_seconds(lambda: clean_text(raw), rounds=1) < 2

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extract import extract
from service.normalise.markdown import strip_markdown
from service.normalise.text import clean_text
from tests.unit.cost import cpu_seconds


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ('[Erling Moe](https://news.example/moe) said [no](/no#1 "title").', "Erling Moe said no."),
        ("![Moe on the bench](https://news.example/moe.jpg) Moe stayed.", " Moe stayed."),
        ("See [Molde](https://en.example/Molde_(town)) now", "See Molde now"),
        ("**Booked:** Lund, *Berg* and ***Dahl***", "Booked: Lund, Berg and Dahl"),
        ("# Molde win\n### Line-ups\n> Quoted", "Molde win\nLine-ups\nQuoted"),
        ("- Molde win\n* Brann lose\n• 12,043\n  - Viking draw", "Molde win\nBrann lose\n12,043\nViking draw"),
        ("| Molde | 2-1 | Brann |\n|---|:-:|---|\n| Viking | 0-0 | Hull |", "Molde 2-1 Brann\n\nViking 0-0 Hull"),
        ("Pos | Team | Pts |\n1 | Molde | 25 |", "Pos Team Pts\n1 Molde 25"),
    ],
)
def test_marks_go_and_words_stay(raw: str, text: str) -> None:
    assert strip_markdown(raw) == text


@pytest.mark.parametrize(
    "text",
    [
        "“We [the players] were poor,” said Moe (left). [Laughs]",
        "Moe*, Lund* and Berg (* booked), 3 * 4 = 12",
        "— JBZ (@JBZ) March 6, 2024\n– a dash\n- within a sentence",
        "#MoldeBrann is the tag, #1 in the charts",
        "Ola Berg | The Gazette | 3 March",
        "See [1] and [the table] (below)",
        "A_file_name and _this_",
        "-3 goals, 2-1",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert strip_markdown(text) == text


def test_an_article_in_markdown_tells_what_the_plain_one_tells() -> None:
    marked = (
        "# Molde 2-0 Brann\n\n**Molde** beat [Brann](https://news.example/brann) with goals from *Ola Berg* and [Per Dahl](/dahl).\n\n"
        '- "We were good," said manager **Erling Moe**.\n- The striker was delighted.'
    )
    plain = (
        "Molde 2-0 Brann\n\nMolde beat Brann with goals from Ola Berg and Per Dahl.\n\n"
        '"We were good," said manager Erling Moe.\nThe striker was delighted.'
    )
    assert clean_text(marked).text == plain
    assert extract(plain).matches
    assert extract(plain).quotes


pieces = st.sampled_from(
    ["*", "**", "[", "]", "](", "(", ")", "https://a", "/b", "!", "#", "# ", "- ", "• ", "|", "| ", " |", "\n", " ", "a", "A", "1", "-",
     ":", '"', "<b>", "&lt;", "\\"]
)  # fmt: skip


@settings(max_examples=1000, deadline=None)
@given(st.lists(pieces, max_size=25).map("".join))
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    text = clean_text(raw).text
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "fragment", ["[", "](", "[a](", "[a](/b", "[a](/b)", "*", "**a", "*a ", "* ", "- ", "> - ", "|", "| a", "a|b|\n", "# "]
)
def test_time_is_linear(fragment: str) -> None:
    raw = fragment * (300_000 // len(fragment))
    assert cpu_seconds(lambda: clean_text(raw), rounds=1) < 2

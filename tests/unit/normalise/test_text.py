import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from service.normalise.text import clean_line, clean_text
from tests.unit.cost import cpu_seconds


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Plain words.", "Plain words."),
        ("  two  spaces\tand\u00a0more \n next ", "two spaces and more\nnext"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("one\n\n \n\ntwo\nthree", "one\n\ntwo\nthree"),
        ("Bodo\u0308/Glimt", "Bodö/Glimt"),
        ("mid\u00adfield zero\u200bwidth \ufefffeed\u2060", "midfield zerowidth feed"),
        ("\u202aleft\u202c \u2067right\u2069\u200f", "left right"),
        ("Be\u200cr\u200dlin", "Berlin"),
        ("👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥", "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("“He’s ‘fine’,” she said – ‟yes”…", "“He’s ‘fine’,” she said – ‟yes”…"),
        ("Read https://me:pw@news.example/a now, mail me@news.example", "Read https://news.example/a now, mail me@news.example"),
    ],
)
def test_noise(raw: str, text: str) -> None:
    assert clean_text(raw) == (text, ())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Brighton &amp; Hove", "Brighton & Hove"),
        ("&quot;Ours&quot; &#8217; &#x2019; &lsquo;a&rsquo; 3&ndash;1", '"Ours" ’ ’ ‘a’ 3–1'),
        ("&amp;amp;quot;Ours&amp;quot;", '"Ours"'),
        ("&#146;s &#x80;", "’s €"),
        ("AT&T, R&D, ?a=1&copy=2, 4 & 5, &unknown; &amp", "AT&T, R&D, ?a=1&copy=2, 4 & 5, &unknown; &amp"),
        ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", "One\n\nTwo"),
        ("a &lt; b", "a < b"),
        ("M&uuml;ller&nbsp;&shy;scored", "Müller scored"),
    ],
)
def test_entities(raw: str, text: str) -> None:
    assert clean_text(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("3 < 4 and 5 > 2, <3, x<y>z, I <heart> it", "3 < 4 and 5 > 2, <3, x<y>z, I <heart> it"),
        ("<p>One\nline</p>\n<p>Two</p>", "One line\n\nTwo"),
        ("Title\nPublished 5 March\n<p>One</p>\nTail\nEnd", "Title\nPublished 5 March\n\nOne\n\nTail\nEnd"),
        ("One<br>Two<br/>\nThree<BR />", "One\nTwo\nThree"),
        ("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"),
        ('a <a href="/x" title="a > b">linked</a> <b>word</b>', "a linked word"),
        ("line <i>one</i>\nline two", "line one\nline two"),
        ("<style>p { }</style><p>One</p><script>if (a < b) { document.write('<p>no</p>') }</script>", "One"),
        ("<nav><ul><li>Home</li></ul></nav><p>One</p>", "One"),
        ("<figure><img src=x><figcaption>A <b>caption</b></figcaption></figure><p>One</p>", "One"),
        ("<p>One</p><nav>never closed", "One\n\nnever closed"),
        ("<!-- <p>no</p> -->One<!-- open", "One<!-- open"),
        ("<!DOCTYPE html><html><head><title>T</title></head>\n<body><p>One</p></body></html>", "T\n\nOne"),
        ("<h2>Head</h2>Text<hr>More", "Head\n\nText\n\nMore"),
        ("<table><tr><td>Molde</td><td>1</td></tr><tr><td>Brann</td><td>1</td></tr></table>", "Molde 1\n\nBrann 1"),
        ("<![CDATA[<p>One</p>]]>", "One"),
        ("<o:p>One</o:p><p>Two</p>", "One\n\nTwo"),
    ],
)
def test_markup(raw: str, text: str) -> None:
    assert clean_text(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("GyÃ¶keres scored â€œtwiceâ€\x9d â€“ Arsenalâ€™s best", "Gyökeres scored “twice” – Arsenal’s best"),
        ("â€œEnough,â€ he said. “Right”, AtlÃ©tico", "“Enough,” he said. “Right”, Atlético"),
        ("FranÃƒÂ§ois", "François"),
        ("Clean: Málaga’s “é”\nBad: MÃ¡laga", "Clean: Málaga’s “é”\nBad: Málaga"),
        ("It\x92s \x93over\x94", "It’s “over”"),
        ("Arsenal‚Äôs", "Arsenal’s"),
    ],
)
def test_mojibake(raw: str, text: str) -> None:
    assert clean_text(raw).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Dembélé’s café – “déjà vu”…",
        "Ödegaard, Håland, Çalhanoğlu, Šeško, Łukasz",
        "Динамо Киев – Шахтёр 2:1",
        "ÀÉÎÕÜ",
        "50 £ – 60 €",
        "Ã by itself",
    ],
)
def test_what_is_no_mojibake_stays(text: str) -> None:
    assert clean_text(text) == (text, ())


def test_flags() -> None:
    assert clean_text("a\0b\x07c").flags == ("text:control_characters",)
    assert clean_text("MÃ¡laga").flags == ("text:mojibake",)
    assert clean_text("x\ud83d").flags == ("text:surrogates",)
    assert clean_text("\ud83d\ude00").text == "😀"
    assert clean_text("<<b>b><<b>b><" * 3 + "<b>").flags == ()


def test_markup_nested_to_deceive_does_not_survive() -> None:
    cleaned = clean_text(f"x &lt{'&semi' * 50_000};p> y")  # each round resolves one "&semi;"
    assert cleaned.flags == ("text:nested_escapes",)
    assert clean_text(cleaned.text) == (cleaned.text, ())


def test_clean_line_is_one_line() -> None:
    assert clean_line(" <b>Late</b>\n leveller&nbsp;in\tMolde ") == "Late leveller in Molde"


fragments = st.sampled_from(
    ["&", "&amp;", "amp;", "&lt;", "&gt;", "&#38;", "&#x26", ";", "&semi;", "#", "&nbsp;", "&quot;", "&NotAnEntity;", "<", ">", "/",
    "<p>", "</p>", "<b>",
     "<br>", "<script>", "</script>", "<nav>", "</nav>", "<!--", "-->", "<![CDATA[", "]]>", '"', "'", "=", "Ã©", "â€™", "â€œ", "â€", "Ã",
     "Â", "é", "\x93",
     "\u200d", "\u200c", "\u200b", "\ufeff", "\u202e", "👩", "\ufe0f", "\0", "\r", "\r\n", "\n", "\n\n", " ", "\u00a0", "\t", "\u0301",
     "e", "a", "A",
     "https://", "://", "u:p@", "@", "http", "lt", "p", "\ud83d", "\ude00", "√©", "Рђ", "\u2028", "\x85", "\u00ad"]
)  # fmt: skip


@settings(max_examples=1000, deadline=None)
@given(st.lists(fragments | st.text(max_size=2), max_size=14).map("".join))
@example("http://://u@@x")
@example("<\u200bp>x</p>")
@example("&am\u200bp;lt;")
@example("Ã\u200b©")
@example("https://a\u200b@b")
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    text = clean_text(raw).text
    assert clean_text(text).text == text
    assert unicodedata.is_normalized("NFC", text)
    assert not any(0xD800 <= ord(char) < 0xE000 or char in "\0\r\t\u00a0\u200b\u202e\u00ad" for char in text)


@pytest.mark.parametrize(
    "fragment",
    ["&", "&amp;", "&amp", "&lt;", "<", "<p", "<p>", "<div>", "</div>", '<a "', "<a '", "<!--", "<![CDATA[", "<script>", "<nav>", "MÃ¡",
    "â€", "Ã", "\x93",
     " ", "\n", "\n ", "\u200d", "\u00a0", "@", "://", "u@", "https://u", "e\u0301", "\u0301", "<br>\n", "&#38;#", "x"],
)  # fmt: skip
def test_time_is_linear(fragment: str) -> None:
    raw = fragment * (300_000 // len(fragment))
    assert cpu_seconds(lambda: clean_text(raw), rounds=1) < 2  # about 0.3 s at most; a quadratic step takes minutes


@pytest.mark.parametrize("attributes", ['""', "''", ' a="b"', " a='b'", "\"'"])
def test_a_tag_that_never_ends_takes_no_longer_than_its_length(attributes: str) -> None:
    raw = "<a " + attributes * 50_000
    assert cpu_seconds(lambda: clean_text(raw), rounds=1) < 2  # pairing the quotes in every way takes for ever at 40 of them

"""Which adapter takes which shape, and where each finds what."""

import pytest

from service.adapters import adapter_for, fundus, json_ld, native, news_please, plain_text
from service.adapters.raw import WrongShape

URL = "https://news.example/sport/one-all"


@pytest.mark.parametrize(
    ("obj", "shape"),
    [
        ({"url": URL, "text": "x"}, native),
        ({}, native),
        ({"url": URL, "body": "x"}, native),
        ({"maintext": "x", "url": URL}, native),
        ({"maintext": None, "date_publish": "None", "url": URL}, news_please),
        ({"maintext": "x", "text": None, "source_domain": "news.example"}, news_please),
        ({"body": {"summary": [], "sections": []}}, fundus),
        ({"plaintext": "x", "publishing_date": None}, fundus),
        ({"body": None, "free_access": False}, fundus),
        ({"@type": "NewsArticle", "headline": "x"}, json_ld),
        ({"@graph": []}, json_ld),
        ({"articleBody": "x"}, json_ld),
    ],
)
def test_shapes_are_told_by_their_fields(obj: dict[str, object], shape: object) -> None:
    assert adapter_for(obj).read is shape.read


class TestNative:
    def test_prefers_title_to_headline(self) -> None:
        assert native.read({"title": "One", "headline": "Two"}).title == "One"
        assert native.read({"title": " ", "headline": "Two"}).title == "Two"

    @pytest.mark.parametrize(
        ("publisher", "told"),
        [
            ("Post", ("Post", None)),
            ({"name": "Post", "url": "https://p.example"}, ("Post", "https://p.example")),
            (["Post"], ("Post", None)),
            (7, ("7", None)),
        ],
    )
    def test_publisher(self, publisher: object, told: tuple[str, str | None]) -> None:
        raw = native.read({"publisher": publisher})
        assert (raw.publisher, raw.domain) == told

    @pytest.mark.parametrize("authors", ["Kari", ["Kari"], [{"name": "Kari"}, {"id": 3}, None, ""], {"name": "Kari"}])
    def test_authors(self, authors: object) -> None:
        assert native.read({"authors": authors}).authors == ("Kari",)

    def test_a_number_may_be_an_id_or_a_version(self) -> None:
        raw = native.read({"id": 17, "version": 2.5})
        assert (raw.id, raw.version) == ("17", "2.5")

    def test_says_what_is_wrong(self) -> None:
        with pytest.raises(WrongShape, match="`text` is a number; it must be a string"):
            native.read({"text": 1})


class TestNewsPlease:
    def test_takes_maintext_and_not_text(self) -> None:
        raw = news_please.read(
            {"maintext": "Body", "text": "Whole page", "title": None, "title_page": "Page title", "source_domain": "news.example"}
        )
        assert (raw.text, raw.title, raw.domain) == ("Body", "Page title", "news.example")


class TestFundus:
    def test_reads_the_body_in_order(self) -> None:
        body = {
            "summary": ["Sum."],
            "sections": [{"headline": [], "paragraphs": ["One.", "Two."]}, {"headline": ["Head"], "paragraphs": ["Three."]}],
        }
        assert fundus.read({"body": body}).text == "Sum.\n\nOne.\n\nTwo.\n\nHead\n\nThree."

    def test_prefers_plaintext(self) -> None:
        assert fundus.read({"plaintext": "Plain.", "body": {"sections": []}}).text == "Plain."

    def test_finds_the_address_in_html(self) -> None:
        raw = fundus.read({"body": None, "html": {"requested_url": URL + "?x", "responded_url": URL, "crawl_date": "2024-03-06 20:00:00"}})
        assert (raw.url, raw.fetched_at, raw.text) == (URL, "2024-03-06 20:00:00", None)

    def test_survives_a_body_of_odd_parts(self) -> None:
        assert fundus.read({"body": {"summary": 1, "sections": [None, {"headline": "H", "paragraphs": None}, {}]}}).text == "H"
        assert fundus.read({"body": {"sections": "x"}}).text == ""

    def test_says_what_is_wrong(self) -> None:
        with pytest.raises(WrongShape, match="`body` is an array"):
            fundus.read({"body": ["x"], "topics": []})


class TestJsonLd:
    @pytest.mark.parametrize(
        "address",
        [
            {"url": URL},
            {"url": [URL, "https://other.example"]},
            {"mainEntityOfPage": URL},
            {"mainEntityOfPage": {"@type": "WebPage", "@id": URL}},
            {"mainEntityOfPage": [{"url": URL}]},
            {"@id": URL},
            {"url": "/relative", "mainEntityOfPage": True, "@id": URL},
        ],
    )
    def test_address(self, address: dict[str, object]) -> None:
        assert json_ld.read({"@type": "NewsArticle", **address}).url == URL

    @pytest.mark.parametrize(
        "author", ["Kari", ["Kari"], {"@type": "Person", "name": "Kari"}, [{"name": "Kari"}], {"@id": "#kari"}, [{"@id": "#kari"}]]
    )
    def test_author(self, author: object) -> None:
        obj = {"@graph": [{"@type": "NewsArticle", "author": author}, {"@type": "Person", "@id": "#kari", "name": "Kari"}]}
        assert json_ld.read(obj).authors == ("Kari",)

    @pytest.mark.parametrize("language", ["en", ["en", "no"], {"@type": "Language", "name": "English", "alternateName": "en"}])
    def test_language(self, language: object) -> None:
        assert json_ld.read({"articleBody": "x", "inLanguage": language}).language == "en"

    def test_takes_the_article_with_the_longest_body(self) -> None:
        graph = [{"@type": "WebPage", "text": "no"}, {"@type": "NewsArticle", "articleBody": "short"}, {"articleBody": "longest"}]
        assert json_ld.read({"@graph": graph}).text == "longest"

    def test_takes_value_objects_and_paragraph_lists(self) -> None:
        raw = json_ld.read({"@type": "https://schema.org/Article", "headline": {"@value": "Head"}, "articleBody": ["One.", "Two."]})
        assert (raw.title, raw.text) == ("Head", "One.\n\nTwo.")

    @pytest.mark.parametrize(
        "obj", [{"@graph": None}, {"@graph": [1, None, []]}, {"@type": 3}, {"@type": "Person", "publisher": [], "author": [None]}]
    )
    def test_survives_graphs_without_an_article(self, obj: dict[str, object]) -> None:
        assert json_ld.read(obj).text is None


class TestPlainText:
    @pytest.mark.parametrize("lead", ["date 2024-03-06 ", " date 2024-03-06\n\n", "DATE  2024-03-06 ", "\ufeffdate 2024-03-06 "[1:]])
    def test_cuts_off_the_leading_date(self, lead: str) -> None:
        raw = plain_text.read(lead + "They drew.")
        assert (raw.text, raw.published_at) == ("They drew.", "2024-03-06")

    @pytest.mark.parametrize(
        "text", ["dates 2024-03-06 x", "date: tomorrow", "A date 2024-03-06 x", "date 2024-03-066", "date 6 March 2024"]
    )
    def test_leaves_other_beginnings(self, text: str) -> None:
        assert plain_text.read(text).text == text

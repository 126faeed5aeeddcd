import gzip
import json
import re

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.decode import Limits, decode
from service.identity import article_id
from service.models import Article, Message, Reason, Rejection, Withdrawal

LIMITS = Limits()
NOW = 1_709_755_200_000  # 2024-03-06T20:00:00Z
URL = "https://news.example/sport/one-all"
TEXT = "Molde and Brann drew 1-1 on Wednesday. The hosts had led through an early header before the visitors levelled late on."


def message(value: bytes | None, key: bytes | None = None, timestamp: int = NOW, **headers: str) -> Message:
    pairs = tuple((name.replace("_", "-") if name == "content_type" else name, text.encode()) for name, text in headers.items())
    return Message(key=key, value=value, headers=pairs, topic="t", timestamp=timestamp)


def accepted(value: object, **more: object) -> Article:
    encoded = value if isinstance(value, bytes) else orjson.dumps(value)
    outcome = decode(message(encoded, **more), LIMITS)
    assert isinstance(outcome, Article), outcome
    return outcome


def refused(value: object, **more: object) -> Rejection:
    encoded = value if isinstance(value, bytes) else orjson.dumps(value)
    outcome = decode(message(encoded, **more), LIMITS)
    assert isinstance(outcome, Rejection), outcome
    return outcome


class TestTheNativeShape:
    def test_gives_every_field_its_place(self) -> None:
        article = accepted(
            {
                "url": URL + "?utm_source=feed",
                "title": "Late leveller in Molde",
                "text": TEXT,
                "published_at": "2024-03-06T19:30:00+01:00",
                "modified_at": "2024-03-06T19:40:00+01:00",
                "fetched_at": "2024-03-06T19:59:00.250Z",
                "publisher": "The Fjord Post",
                "authors": ["By Kari Nordmann", "Ola Hansen"],
                "language": "en-GB",
                "version": 7,
            }
        )
        assert article.article_id == article_id(URL)
        assert article.url == URL + "?utm_source=feed"
        assert article.canonical_url == URL
        assert article.text == "Late leveller in Molde\n" + TEXT
        assert article.version == NOW - 60_000 + 250
        assert article.scraper_version == "7"
        assert article.publisher.model_dump() == {"name": "The Fjord Post", "domain": "news.example"}
        assert article.authors == ("Kari Nordmann", "Ola Hansen")
        assert article.language.model_dump() == {"code": "en", "declared": True}
        assert article.published_at is not None
        assert article.published_at.isoformat() == "2024-03-06T19:30:00+01:00"
        assert article.flags == ()

    def test_needs_no_more_than_an_id_and_a_text(self) -> None:
        article = accepted({"id": "post-17", "text": TEXT})
        assert (article.article_id, article.url, article.version) == (article_id("post-17"), None, NOW)

    def test_takes_the_url_before_the_id(self) -> None:
        assert accepted({"url": URL, "id": "17", "text": TEXT}).article_id == article_id(URL)

    def test_takes_another_uri_as_an_id(self) -> None:
        article = accepted({"url": "urn:newsml:news.example:17", "text": TEXT})
        assert (article.article_id, article.url) == (article_id("urn:newsml:news.example:17"), None)
        assert article.flags == ("url:unusable",)

    def test_takes_a_list_of_paragraphs(self) -> None:
        assert accepted({"id": "1", "text": ["One.", "Two."]}).text == "One.\n\nTwo."

    @pytest.mark.parametrize("title", ["Molde and Brann drew 1-1", "MOLDE AND BRANN DREW 1–1"])
    def test_does_not_repeat_a_title_that_the_text_begins_with(self, title: str) -> None:
        assert accepted({"id": "1", "title": title, "text": TEXT}).text == TEXT

    def test_keeps_a_title_that_is_only_the_beginning_of_another_word(self) -> None:
        assert accepted({"id": "1", "title": "Mol", "text": TEXT}).text == "Mol\n" + TEXT

    def test_last_of_two_equal_keys_counts(self) -> None:
        assert accepted(b'{"id": "1", "text": "First words.", "text": "Last words."}').text == "Last words."

    def test_with_delete_withdraws(self) -> None:
        for value in ({"url": URL, "operation": "delete"}, {"url": URL, "operation": " DELETE ", "text": TEXT}):
            assert decode(message(orjson.dumps(value)), LIMITS) == Withdrawal(article_id=article_id(URL), version=NOW, reason="operation")

    def test_with_delete_may_leave_the_id_to_the_key(self) -> None:
        outcome = decode(message(b'{"operation": "delete"}', key=b"post-17"), LIMITS)
        assert isinstance(outcome, Withdrawal)
        assert outcome.article_id == article_id("post-17")

    def test_refuses_an_operation_that_it_does_not_know(self) -> None:
        rejection = refused({"id": "1", "text": TEXT, "operation": "purge"})
        assert rejection.reason is Reason.WRONG_SHAPE
        assert "create, update, upsert, index, delete" in rejection.message

    @pytest.mark.parametrize(
        "shape", [{"@type": "NewsArticle", "articleBody": TEXT}, {"maintext": TEXT, "date_publish": None, "source_domain": "sport.example"}]
    )
    def test_deletes_in_every_shape(self, shape: dict[str, object]) -> None:
        withdrawal = decode(message(orjson.dumps({"url": URL, "operation": "Delete", **shape})), LIMITS)
        assert isinstance(withdrawal, Withdrawal)

    def test_refuses_a_number_that_is_too_long_to_read(self) -> None:
        rejection = refused(b'{"id": "1", "text": "x", "version": ' + b"9" * 5000 + b"}")
        assert rejection.reason is Reason.NOT_JSON

    def test_cuts_what_every_event_would_repeat(self) -> None:
        article = accepted({"id": "1", "text": TEXT, "title": "long " * 100_000, "publisher": "P" * 9000, "version": "7" * 9000})
        assert article.title is not None
        assert len(article.title) <= 1000
        assert (len(article.publisher.name or ""), len(article.scraper_version or "")) == (200, 200)


class TestPlainText:
    def test_may_lead_with_its_date(self) -> None:
        article = accepted(b" date 2024-03-06 " + TEXT.encode(), key=b"post-17", timestamp=0)
        assert article.text == TEXT
        assert article.published_at is not None
        assert article.published_at.date().isoformat() == "2024-03-06"
        assert article.article_id == article_id("post-17")
        assert article.version == 0

    def test_has_its_id_from_its_text_where_it_has_no_key(self) -> None:
        one, again, other = (accepted(text.encode()) for text in (TEXT, TEXT + " ", TEXT + " More."))
        assert one.article_id == again.article_id == article_id(f"sha256:{one.text_digest}")
        assert one.article_id != other.article_id

    def test_has_its_url_from_a_key_that_is_one(self) -> None:
        article = accepted(TEXT.encode(), key=URL.encode())
        assert (article.article_id, article.url, article.publisher.domain) == (article_id(URL), URL, "news.example")

    def test_is_whatever_the_content_type_says_is_plain(self) -> None:
        text = '{"Goals": 2} was all the ticker said.'
        assert accepted(text.encode(), content_type="text/plain; charset=utf-8").text == text

    @pytest.mark.parametrize(
        "text", ["“We were poor,” he said.", '"We were poor," he said.', "3 goals in 8 minutes.", "true to form, they drew."]
    )
    def test_may_begin_like_a_json_scalar(self, text: str) -> None:
        assert accepted(text.encode()).text == text

    def test_flags_an_impossible_date_and_cuts_it_off(self) -> None:
        article = accepted(b"date 2024-02-30 " + TEXT.encode())
        assert (article.text, article.published_at, article.flags) == (TEXT, None, ("published_at:impossible",))

    def test_ignores_a_key_that_is_no_text(self) -> None:
        assert accepted(TEXT.encode(), key=b"\xff\xfe\x01").article_id == accepted(TEXT.encode()).article_id


class TestATombstone:
    @pytest.mark.parametrize("key", [URL, URL + "/?utm_medium=x#top", f'"{URL}"'])
    def test_withdraws_the_article_that_its_key_names(self, key: str) -> None:
        expected = Withdrawal(article_id=article_id(URL), version=NOW, reason="tombstone")
        assert decode(message(None, key=key.encode()), LIMITS) == expected

    @pytest.mark.parametrize("key", [None, b"", b'""', b"\xff"])
    def test_without_a_usable_key_is_refused(self, key: bytes | None) -> None:
        outcome = decode(message(None, key=key), LIMITS)
        assert isinstance(outcome, Rejection)
        assert outcome.reason == Reason.NO_ID
        assert "its URL or id" in outcome.message


class TestTheId:
    def test_of_json_may_come_from_a_key_that_is_an_address(self) -> None:
        assert accepted({"text": TEXT}, key=URL.encode()).article_id == article_id(URL)

    def test_of_json_never_comes_from_another_key(self) -> None:
        assert refused({"text": TEXT}, key=b"fjord-post").reason == Reason.NO_ID

    def test_is_refused_where_the_url_is_relative(self) -> None:
        outcome = refused({"url": "/sport/one-all", "text": TEXT})
        assert outcome.reason == Reason.NO_ID
        assert "`url` is no absolute http(s) URL" in outcome.message


class TestCloudEventsHeaders:
    def test_stand_in_for_what_the_object_does_not_tell(self) -> None:
        article = accepted({"text": TEXT}, ce_id="e1", ce_source="/scrapers/1", ce_subject=URL, ce_time="2024-03-06T19:00:00Z")
        assert (article.url, article.version) == (URL, NOW - 3_600_000)

    def test_do_not_overrule_it(self) -> None:
        value = {"url": URL, "text": TEXT, "fetched_at": "2024-03-06T19:30:00Z"}
        article = accepted(value, ce_subject="https://other.example/", ce_time="2024-03-06T19:00:00Z")
        assert (article.url, article.version) == (URL, NOW - 1_800_000)

    def test_that_are_not_utf8_are_passed_over(self) -> None:
        raw = Message(key=None, value=orjson.dumps({"id": "1", "text": TEXT}), headers=(("ce_time", b"\xff"), ("x", b"")), timestamp=NOW)
        assert isinstance(decode(raw, LIMITS), Article)


class TestTheVersion:
    def test_is_never_later_than_the_record(self) -> None:
        ahead = accepted({"id": "1", "text": TEXT, "fetched_at": "2024-03-06T23:00:00Z"})
        assert (ahead.version, ahead.fetched_at, ahead.flags) == (NOW, None, ("fetched_at:future",))

    def test_of_a_withdrawal_outranks_a_scraper_whose_clock_is_ahead(self) -> None:
        ahead = accepted({"id": "1", "text": TEXT, "fetched_at": NOW + 299_000})
        withdrawal = decode(message(None, key=b"1", timestamp=NOW + 1), LIMITS)
        assert isinstance(withdrawal, Withdrawal)
        assert withdrawal.version > ahead.version

    def test_is_fetched_at_where_the_message_has_no_time(self) -> None:
        assert accepted({"id": "1", "text": TEXT, "fetched_at": NOW}, timestamp=0).version == NOW

    @pytest.mark.parametrize(("timestamp", "version"), [(-1, 0), (0, 0), (2**62, 2**62)])
    def test_survives_a_record_without_a_real_time(self, timestamp: int, version: int) -> None:
        assert accepted({"id": "1", "text": TEXT, "published_at": "2024-03-06"}, timestamp=timestamp).version == version
        assert decode(message(None, key=b"1", timestamp=timestamp), LIMITS).version == version

    def test_is_the_records_time_where_fetched_at_cannot_be_read(self) -> None:
        assert accepted({"id": "1", "text": TEXT, "fetched_at": "just now"}).version == NOW


class TestBadInput:
    """Each kind that scrapers have been known to send; the reason says which, the message what to do."""

    def test_not_utf8(self) -> None:
        outcome = refused('{"id": "1", "text": "Málaga"}'.encode("latin-1"))
        assert outcome == Rejection(reason=Reason.NOT_UTF8, message="not UTF-8: byte 0xe1 at offset 22; encode the value as UTF-8")

    @pytest.mark.parametrize(
        ("value", "hint"),
        [
            (TEXT.encode("utf-16"), "UTF-16"),
            (TEXT.encode("utf-16-le"), "UTF-16"),
            (b'{"id": "1"}'.decode().encode("utf-16-be"), "UTF-16"),
            (gzip.compress(TEXT.encode()), "gzip"),
        ],
    )
    def test_another_encoding_is_named(self, value: bytes, hint: str) -> None:
        outcome = refused(value)
        assert outcome.reason == Reason.NOT_UTF8
        assert hint in outcome.message

    def test_a_byte_order_mark_is_passed_over(self) -> None:
        assert accepted(b"\xef\xbb\xbf" + orjson.dumps({"id": "1", "text": TEXT})).text == TEXT

    def test_a_schema_registry_s_framing_is_passed_over(self) -> None:
        assert accepted(b"\0\0\0\xff\x07" + orjson.dumps({"id": "1", "text": TEXT})).text == TEXT

    @pytest.mark.parametrize("value", [b'{"id": "1", "text": "cut o', b"{'id': 1}", b'[{"id": 1},]', b'{"id": "1"} {"id": "2"}', b"{"])
    def test_not_json(self, value: bytes) -> None:
        outcome = refused(value)
        assert outcome.reason == Reason.NOT_JSON
        assert re.search(r"line 1 column \d+", outcome.message)

    def test_not_json_though_the_header_says_so(self) -> None:
        assert refused(TEXT.encode(), content_type="application/json").reason == Reason.NOT_JSON

    @pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
    def test_nan_and_infinity(self, constant: str) -> None:
        outcome = refused(f'{{"id": "1", "version": {constant}, "text": "x"}}'.encode())
        assert outcome.reason == Reason.NOT_JSON
        assert "use null" in outcome.message

    @pytest.mark.parametrize(
        ("value", "found"),
        [(b"17", "a number"), (b'"words"', "a string"), (b"[]", "an array"), (b" true ", "a boolean"), (b"null", "null")],
    )
    def test_json_of_the_wrong_kind(self, value: bytes, found: str) -> None:
        for content_type in ({}, {"content_type": "application/json"}):
            outcome = refused(value, **content_type)
            assert outcome.reason == Reason.WRONG_SHAPE
            assert f"the JSON value is {found}" in outcome.message

    @pytest.mark.parametrize(("field", "value"), [("text", 17), ("text", {"html": "x"}), ("text", ["x", 1]), ("url", ["x"]), ("id", True)])
    def test_a_field_of_the_wrong_kind(self, field: str, value: object) -> None:
        outcome = refused({"url": URL, "text": TEXT, field: value})
        assert outcome.reason == Reason.WRONG_SHAPE
        assert f"`{field}`" in outcome.message

    def test_no_text(self) -> None:
        outcome = refused({"url": URL, "headline": "x", "content": TEXT})
        expected = "no text: the JSON object has keys url, headline, content; put the article's body in `text`"
        assert outcome == Rejection(reason=Reason.NO_TEXT, message=expected)

    @pytest.mark.parametrize("text", ["", "  \n\t ", "<p> </p>", "&nbsp;", "\u200b\ufeff", "\0", None])
    def test_empty_text(self, text: str | None) -> None:
        assert refused({"url": URL, "title": "Late leveller", "text": text}).reason == Reason.NO_TEXT

    @pytest.mark.parametrize("value", [b"", b"  \n ", b"\xef\xbb\xbf"])
    def test_empty_value(self, value: bytes) -> None:
        assert refused(value, key=URL.encode()).reason == Reason.NO_TEXT

    def test_a_text_of_20_megabytes(self) -> None:
        outcome = refused({"url": URL, "text": "ten chars " * 2_000_000})
        assert outcome.reason == Reason.TOO_LARGE
        assert outcome.message.startswith("20,000,0")

    def test_a_text_of_too_many_characters(self) -> None:
        outcome = refused({"url": URL, "text": "x" * 1_000_001})
        assert outcome.reason == Reason.TOO_LARGE
        assert "1,000,001 characters" in outcome.message

    @pytest.mark.parametrize(
        "value", [b"[" * 100_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000, b'{"id": "1", "text": ' + b"[" * 64]
    )
    def test_deep_nesting(self, value: bytes) -> None:
        assert refused(value).reason == Reason.TOO_DEEP

    def test_brackets_in_the_text_are_no_nesting(self) -> None:
        assert accepted({"id": "1", "text": 'He wrote \\" and ' + "[{" * 200}).text.endswith("[{[{")

    def test_many_brackets_side_by_side_are_no_nesting(self) -> None:
        assert accepted({"id": "1", "text": TEXT, "tags": [[]] * 1000}).text == TEXT

    def test_null_bytes_and_control_characters(self) -> None:
        for value in (b'{"id": "1", "text": "One\\u0000 a\\u0007ll."}', b'{"id": "1", "text": "One\0 a\x07ll."}', b"One\0 a\x07ll."):
            article = accepted(value)
            assert (article.text, article.flags) == ("One all.", ("text:control_characters",))

    def test_half_a_surrogate_pair(self) -> None:
        article = accepted(b'{"id": "1", "text": "One all \\ud83d"}')
        assert (article.text, article.flags) == ("One all \ufffd", ("text:surrogates",))

    def test_half_a_surrogate_pair_anywhere_else(self) -> None:
        value = json.dumps(dict.fromkeys(("url", "id", "title", "publisher", "version", "language", "published_at", "authors"), "\ud83d x"))
        accepted(value[:-1].encode() + b', "text": "One all."}')

    @pytest.mark.parametrize(
        ("told", "flag"),
        [
            ("2031-01-01T00:00:00Z", "published_at:future"),
            ("2024-02-30", "published_at:impossible"),
            ("soon", "published_at:unreadable"),
            ("06/03/2024", "published_at:ambiguous"),
            ({"y": 2024}, "published_at:unreadable"),
        ],
    )
    def test_a_bad_date_is_flagged_and_no_reason_to_refuse(self, told: object, flag: str) -> None:
        article = accepted({"url": URL, "text": TEXT, "published_at": told})
        assert (article.published_at, article.flags) == (None, (flag,))

    def test_a_date_in_words(self) -> None:
        article = accepted({"url": URL, "text": TEXT, "published_at": "March 6th, 2024, 7.30pm GMT"})
        assert article.published_at is not None
        assert article.published_at.isoformat() == "2024-03-06T19:30:00+00:00"

    def test_a_missing_date_may_stand_in_the_text(self) -> None:
        article = accepted({"url": URL, "text": f"Late leveller\nPublished 5 March 2024\n{TEXT}"})
        assert article.published_at is not None
        assert article.published_at.date().isoformat() == "2024-03-05"
        assert article.flags == ("published_at:from_text",)

    def test_credentials_are_nowhere(self) -> None:
        url = "https://user:s3cret@news.example/sport/one-all"
        text = f"{TEXT} Read more at {url} today."
        for outcome in (
            accepted({"url": url, "text": text}),
            accepted({"id": url, "text": text}),
            accepted({"url": url.replace("https", "ftp"), "text": text}),
            accepted(text.encode(), key=url.encode()),
            refused({"url": url}),
        ):
            assert "s3cret" not in outcome.model_dump_json()
        assert accepted({"url": url, "text": text}).article_id == article_id(URL)

    def test_markup_and_entities(self) -> None:
        text = "<p>Molde&nbsp;1&ndash;1 Brann</p><script>var x = '<p>';</script>\n<p>&amp;quot;Fair&amp;quot; result &amp; end</p>"
        assert accepted({"id": "1", "text": text}).text == 'Molde 1–1 Brann\n\n"Fair" result & end'

    def test_right_to_left_and_emoji(self) -> None:
        text = "\u202bفاز الأهلي بهدفين مقابل هدف في القاهرة مساء الأربعاء\u202c 🚨👨‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿"
        article = accepted({"id": "1", "text": text})
        assert article.text == "فاز الأهلي بهدفين مقابل هدف في القاهرة مساء الأربعاء 🚨👨‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿"
        assert article.language.code == "ar"

    def test_the_same_article_a_thousand_times_is_one_article(self) -> None:
        value = {"url": URL, "text": TEXT}
        assert len({accepted(value, timestamp=NOW + n).article_id for n in range(1000)}) == 1


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = (
    "url id text title headline published_at modified_at fetched_at publisher authors language version operation maintext date_publish"
    " source_domain body plaintext publishing_date html sections summary @type @graph @id articleBody author mainEntityOfPage inLanguage"
).split()
values = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.dictionaries(st.sampled_from(FIELDS), anything | st.sampled_from(["NewsArticle", URL, TEXT]), max_size=8).map(
        lambda value: json.dumps(value).encode()
    ),
)
headers = st.lists(
    st.tuples(
        st.sampled_from(["content-type", "ce_time", "ce_subject", "x"]),
        st.binary(max_size=20) | st.sampled_from([b"text/plain", b"application/json"]),
    ),
    max_size=3,
).map(tuple)


@settings(max_examples=500, deadline=None)
@given(
    value=st.none() | values,
    key=st.none() | st.binary(max_size=30),
    headers=headers,
    timestamp=st.integers(-(2**63), 2**63 - 1) | st.integers(0, 2**45),
)
def test_any_bytes_give_one_of_three_outcomes_and_always_the_same(
    value: bytes | None, key: bytes | None, headers: tuple[tuple[str, bytes], ...], timestamp: int
) -> None:
    raw = Message(key=key, value=value, headers=headers, timestamp=timestamp)
    outcome = decode(raw, LIMITS)
    assert isinstance(outcome, (Article, Withdrawal, Rejection))
    assert decode(raw, LIMITS) == outcome
    if isinstance(outcome, Article):
        assert outcome.text
        assert outcome.text == outcome.text.strip()
        outcome.model_dump_json()
    if isinstance(outcome, Rejection):
        assert len(outcome.message) < 800


@settings(max_examples=200, deadline=None)
@given(text=st.text(min_size=1, max_size=300))
def test_an_article_normalised_again_is_the_same(text: str) -> None:
    first = decode(message(json.dumps({"url": URL, "text": text}).encode()), LIMITS)
    if isinstance(first, Article):
        again = accepted({"url": first.canonical_url, "text": first.text})
        assert again.model_copy(update={"url": first.url, "flags": first.flags}) == first

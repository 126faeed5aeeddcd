import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from service.normalise.urls import canonical_url, domain, http_url, without_credentials


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("HTTPS://News.Example/Sport", "https://news.example/Sport"),
        ("http://news.example:80/sport/", "https://news.example/sport"),
        ("https://news.example:443", "https://news.example/"),
        ("https://news.example:8443/a", "https://news.example:8443/a"),
        ("https://news.example/a#comments", "https://news.example/a"),
        ("https://news.example/a?utm_source=x&utm_medium=y", "https://news.example/a"),
        ("https://news.example/a?fbclid=1&id=3&gclid=2&b=1", "https://news.example/a?b=1&id=3"),
        ("https://news.example/a?UTM_Campaign=x&%75tm_term=y", "https://news.example/a"),
        ("https://news.example/a/../b/./c", "https://news.example/b/c"),
        ("https://news.example/%7efan/a%2fb", "https://news.example/~fan/a%2Fb"),
        ("https://news.example/málaga gana", None),
        ("https://news.example/málaga", "https://news.example/m%C3%A1laga"),
        ("https://news.example/m%c3%a1laga", "https://news.example/m%C3%A1laga"),
        ("https://fußball.example/a", "https://xn--fuball-cta.example/a"),
        ("https://xn--fuball-cta.example/a", "https://xn--fuball-cta.example/a"),
        ("https://user:pw@news.example/a", "https://news.example/a"),
        ("https://user@news.example/a", "https://news.example/a"),
        ("//news.example/a", "https://news.example/a"),
        ("www.news.example/a", "https://www.news.example/a"),
        ("https://news.example/a/amp", "https://news.example/a"),
        ("https://news.example/a/amp/?amp=1&outputType=amp", "https://news.example/a"),
        ("https://www.google.com/amp/s/news.example/a/amp", "https://news.example/a"),
        ("https://news-example.cdn.ampproject.org/c/s/news.example/a", "https://news.example/a"),
        ("https://m.news.example/a", "https://m.news.example/a"),
        ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a"),
        ("https://news.example./a", "https://news.example/a"),
    ],
)
def test_canonical_url(written: str, canonical: str | None) -> None:
    assert canonical_url(written) == canonical
    if canonical:
        assert canonical_url(canonical) == canonical


@pytest.mark.parametrize(
    "text",
    ["", "post-17", "/sport/17", "news.example/a", "ftp://news.example/a", "mailto:a@news.example", "javascript:alert(1)", "https://",
    "https:///a", "https://a.example:99999/", "https://a.example:x/",
     "https://[::1", "https://a b/", "https://news.example/\0", "https://\udcff.example/", "https://news.example/" + "a" * 5000,
     "urn:x:https://a.example/"],
)  # fmt: skip
def test_what_is_no_address(text: str) -> None:
    assert http_url(text) is None
    assert canonical_url(text) is None


def test_different_articles_stay_different() -> None:
    urls = ("https://a.example/1", "https://a.example/2", "https://a.example/1?page=2", "https://b.example/1", "https://a.example/amp")
    assert len({canonical_url(url) for url in urls}) == len(urls)


@pytest.mark.parametrize(
    ("url", "without"),
    [
        ("https://u:p@h.example/a@b", "https://h.example/a@b"),
        ("ftp://u:p@h.example/", "ftp://h.example/"),
        ("//u:p@h.example/", "//h.example/"),
        ("https://u:p@q@h.example/", "https://h.example/"),
        ("https://h.example/?to=a@b.example", "https://h.example/?to=a@b.example"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("post-17", "post-17"),
    ],
)
def test_without_credentials(url: str, without: str) -> None:
    assert without_credentials(url) == without


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://www.news.example:8443/a", "news.example"), ("http://Sport.News.Example", "sport.news.example"), ("17", None)],
)
def test_domain(url: str, host: str | None) -> None:
    assert domain(url) == host


parts = st.lists(
    st.sampled_from(["http://", "https://", "HTTPS://", "//", "www.", "user:pw@", "a.example", "ü.example", ":80", ":443", ":99999", "/",
    "/amp", "..", "."])
    | st.sampled_from(["?", "&", "=", "utm_source=1", "amp", "a=1", "#", "%", "%2f", "%c3%a1", "é", ";", "[", "]", "@",
    "google.com/amp/s/", " ", "\u200b"])
    | st.text(max_size=3),
    max_size=10,
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(parts | parts.map("https://a.example/".__add__))
@example("https://a.example/amp/amp/amp/")
@example("https://a.example//amp")
@example("http://é:80:80")
@example("https://a.example/AMP/%61mp")
@example("https://www.google.com/amp/s/www.google.com/amp/s/www.google.com/amp/s/a.example/b")
def test_canonical_twice_is_canonical_once(text: str) -> None:
    canonical = canonical_url(text)
    if canonical is not None:
        assert canonical_url(canonical) == canonical
        assert canonical.isascii()
        assert canonical.startswith("https://")

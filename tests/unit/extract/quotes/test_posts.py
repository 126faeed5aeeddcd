"""Embedded posts in the forms that scrapers leave, and what only looks like one."""

from collections.abc import Callable
from datetime import date

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("line", "posted"),
    [
        ("— Bergen Fans (@bergenfans) March 6, 2024", date(2024, 3, 6)),
        ("-- Bergen Fans (@bergenfans) 6 March 2024", date(2024, 3, 6)),
        ("– Bergen Fans (@bergenfans) Mar 6, 2024", date(2024, 3, 6)),
        ("Bergen Fans (@bergenfans) March 6th, 2024", date(2024, 3, 6)),
        ("— Bergen Fans (@bergenfans.bsky.social) 6 Mar 2024", date(2024, 3, 6)),
        ("— Bergen Fans (@bergenfans) February 31, 2024", None),
    ],
)
def test_account_line(extract: Extract, line: str, posted: date | None) -> None:
    (post,) = extract(f"The news broke late.\nMoe is back! 🔥 pic.twitter.com/abc123\n{line}\nMore follows.")
    assert (post.type, post.text) == ("post", "Moe is back! 🔥 pic.twitter.com/abc123")
    assert (post.speaker.name, post.posted_at, post.links) == ("Bergen Fans", posted, ("pic.twitter.com/abc123",))
    assert post.speaker.handle is not None
    assert post.speaker.handle.startswith("@bergenfans")


def test_post_and_account_in_one_line(extract: Extract) -> None:
    (post,) = extract("Moe is back! — Bergen Fans (@bergenfans) March 6, 2024\nMore follows.")
    assert post.text == "Moe is back!"


def test_quotes_inside_a_post_are_none_of_their_own(extract: Extract) -> None:
    found = extract('Moe: "I am back." Lund said: "He is."\n— Bergen Fans (@bergenfans) March 6, 2024')
    assert [quote.type for quote in found] == ["post"]


def test_a_handle_in_the_reporters_text_is_no_post(extract: Extract) -> None:
    assert extract("Follow our reporter Kari Lund (@karilund) for more.") == []

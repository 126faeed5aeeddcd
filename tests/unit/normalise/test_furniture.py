import pytest

from service.normalise.furniture import drop_furniture
from service.normalise.text import clean_text
from tests.unit.cost import cpu_seconds


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "Share on Facebook Share on X",
        "Facebook Twitter Pinterest",
        "Comments (34)",
        "12 comments",
        "Advertisement",
        "Read more: Molde close in on the title",
        "RELATED | Who needs what?",
        "Berg rescues Molde with late equaliser against Viking Read more",
        "More on this story",
        "More from Ola Berg",
        "Published 3 hours ago",
        "5 min read",
        "Image source, Getty Images",
        "Getty Images",
        "Photograph: Ola Berg/Action Images",
        "Sign up to our daily newsletter for all the latest",
        "Follow us on Facebook and Instagram",
        "We use cookies to improve your experience. Accept all",
        "Best odds 7/4. 18+ begambleaware.org",
        "© 2024 The Gazette. All rights reserved.",
        "BBC Sport Scotland",
    ],
)
def test_lines_that_are_no_part_of_an_article_go(line: str) -> None:
    assert drop_furniture(f"Molde won.\n{line}\nBrann lost.") == "Molde won.\nBrann lost."
    assert clean_text(f"Molde won.\n\n{line}\n\nBrann lost.").text == "Molde won.\n\nBrann lost."


@pytest.mark.parametrize(
    "line",
    [
        "By Ola Berg",
        "Molde won. Fans want to read more",
        "Published: 3 March 2024",
        "Image caption, Ola Berg scored the winner",
        "Related topics: Molde, Eliteserien",
        "Watch out for Molde",
        "More",
        "Share the points",
        "Follow that, Molde",
        "Sign up Berg, fans tell Molde",
        "More than 12,000 watched",
        "Comments from Moe did not help.",
        "Home win for Molde",
        "Live: Molde v Brann",
        'Sign up, said Moe, "and get in your inbox what you like".',
        "We had no cookie left",
    ],
)
def test_other_lines_stay(line: str) -> None:
    text = f"Molde won.\n{line}\nBrann lost."
    assert drop_furniture(text) == text


def test_captions_stay_without_buttons_and_photographers() -> None:
    text = "Facebook Twitter Pinterest Ola Berg wheels away. Photograph: Jon Lund/Action Images\nMolde won. Photograph it, said Moe."
    assert drop_furniture(text) == "Ola Berg wheels away.\nMolde won. Photograph it, said Moe."


def test_a_quote_goes_on_over_a_button() -> None:
    text = "“We were good.\nAdvertisement\n“We were patient,” said Moe."
    assert clean_text(text).text == "“We were good.\n“We were patient,” said Moe."


@pytest.mark.parametrize(
    "fragment", ["share ", "share\n", "we ", "sign up ", "read more: a", "18+ ", "photo: a", "12 ", "(", "more from a "]
)
def test_time_is_linear(fragment: str) -> None:
    raw = fragment * (300_000 // len(fragment))
    assert cpu_seconds(lambda: clean_text(raw), rounds=1) < 2

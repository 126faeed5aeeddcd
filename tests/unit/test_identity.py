import json
import uuid
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from service import identity
from service.identity import article_id, fold_words, group_id, match_id, match_key, quote_id, report_id, team_key

URL = "https://news.example/sport/one-all"


def test_ids_are_the_same_for_ever() -> None:
    """Another value here gives every stored document another id: never change it."""
    ids = {
        "article of a URL": article_id(URL),
        "article of an id": article_id("post-17"),
        "article of a text": identity.digest_id("ab" * 32),
        "report": report_id(article_id(URL), "molde-fk", "sk-brann", 1),
        "quote": quote_id(article_id(URL), "Kari Nordmann", "We kept our heads", 1),
        "words": group_id("We kept our heads"),
        "match": match_id(report_id(article_id(URL), "molde-fk", "sk-brann", 1)),
    }
    assert ids == json.loads((Path(__file__).parent / "identity.json").read_text())
    assert all(uuid.UUID(given).version == 5 for given in ids.values())
    assert len(set(ids.values())) == len(ids)


def test_every_form_of_an_address_is_one_article() -> None:
    forms = ["HTTP://News.Example:80/sport/one-all/?utm_source=x#top", f" {URL} ", "https://me:pw@news.example/sport/one-all", URL + "/amp"]
    assert {article_id(form) for form in forms} == {article_id(URL)}
    assert article_id("https://news.example/sport/two-all") != article_id(URL)


def test_a_given_id_counts_without_composition_and_credentials() -> None:
    assert article_id("Café-17") == article_id("Cafe\u0301-17") == article_id(" Café-17 ")
    assert article_id("aB3") != article_id("Ab3")
    assert article_id("https://sport.example/n/AbC") != article_id("https://sport.example/n/aBc")
    assert article_id("ftp://me:pw@news.example/17") == article_id("ftp://news.example/17")
    assert article_id("17") != article_id("18")
    assert article_id("half \ud83d") == article_id("half \ud83d")


def test_a_text_s_digest_can_be_a_tombstone_s_key() -> None:
    assert identity.digest_id("00ff") == article_id("sha256:00ff")


def test_a_report_is_of_the_pair_whichever_is_named_first() -> None:
    one = report_id("a", "molde-fk", "sk-brann", 1)
    assert report_id("a", "sk-brann", "molde-fk", 1) == one
    assert (
        len(
            {
                one,
                report_id("a", "molde-fk", "sk-brann", 2),
                report_id("b", "molde-fk", "sk-brann", 1),
                report_id("a", "molde-fk", "viking", 1),
            }
        )
        == 4
    )


def test_a_team_without_id_goes_by_its_folded_name() -> None:
    assert team_key("molde-fk", "Molde") == "molde-fk"
    assert team_key(None, "Bodø/Glimt") == team_key(None, "BODØ-GLIMT") == "bodø glimt"


def test_a_quote_is_of_the_speaker_and_the_words() -> None:
    one = quote_id("a", "Kari Nordmann", "We kept our heads.", 1)
    assert quote_id("a", "kari nordmann", "“We kept OUR heads”", 1) == one
    others = [
        quote_id("a", "Kari Nordmann", "We kept our heads.", 2),
        quote_id("a", None, "We kept our heads.", 1),
        quote_id("a", "Ola Hansen", "We kept our heads.", 1),
        quote_id("b", "Kari Nordmann", "We kept our heads.", 1),
        quote_id("a", "Kari Nordmann", "We kept our nerve.", 1),
    ]
    assert len({one, *others}) == 6


def test_the_same_words_are_one_group_however_printed() -> None:
    assert group_id("“It’s a dream – really!”") == group_id("It's a dream, really") == group_id("Its a DREAM really")
    assert group_id("It's a dream") != group_id("It was a dream")
    assert group_id("👏👏") != group_id("🚨")


def test_fold_words() -> None:
    assert fold_words("  Müller’s 2–1 win: “déjà_vu”!  ") == "mullers 2 1 win deja vu"
    assert fold_words("👏") == "👏"
    assert fold_words("") == ""


def test_parts_cannot_run_into_each_other() -> None:
    assert report_id("a", "b\x1fc", "d", 1) != report_id("a", "b", "c\x1fd", 1)
    assert quote_id("a", "b c", "d", 1) != quote_id("a", "b", "c d", 1)
    assert quote_id("a", "b", "c 1", 1) != quote_id("a", "b", "c", 11)


def test_match_key_is_readable() -> None:
    assert match_key(("sk-brann", "molde-fk"), date(2024, 3, 6), 2, "last 16") == "molde-fk|sk-brann|2024-03-06|2|last 16"
    assert match_key(("molde-fk", "sk-brann"), None, None, None) == "molde-fk|sk-brann|-|-|-"
    assert match_key(("a|b", "c"), None, None, None) == "a b|c|-|-|-"


@settings(deadline=None)
@given(st.text(), st.text(), st.integers(1, 9))
def test_ids_are_stable_and_never_fail(one: str, other: str, ordinal: int) -> None:
    assert article_id(one) == article_id(one)
    assert report_id(one, one, other, ordinal) == report_id(one, other, one, ordinal)
    assert quote_id(one, other, one, ordinal) == quote_id(one, other, one, ordinal)
    assert fold_words(fold_words(one)) == fold_words(one)

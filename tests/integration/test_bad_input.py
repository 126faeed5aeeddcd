"""Bad input of every kind through a real worker: it lives, the reason is clear, and nothing else is lost."""

import gzip
import os
from datetime import UTC, datetime, timedelta

import orjson
import pytest

from service.models import Message
from tests.integration.world import World, article

KEY = b"https://sport.example/bad"
LONG = "A sentence of the usual length about a goalless afternoon in the rain. "

REFUSED: dict[str, tuple[bytes | None, bytes | None, str]] = {
    "not UTF-8": (KEY, b'{"url": "https://sport.example/bad", "text": "caf\xe9"}', "not_utf8"),
    "not JSON": (KEY, b'{"url": "https://sport.example/bad", "text": ', "not_json"),
    "JSON of the wrong kind": (KEY, b'["https://sport.example/bad", "text"]', "wrong_shape"),
    "no text": (KEY, b'{"url": "https://sport.example/bad", "headline": "Only a title"}', "no_text"),
    "empty text": (KEY, b'{"url": "https://sport.example/bad", "text": " \\n "}', "no_text"),
    "no id": (None, b'{"text": "A text that nobody can name."}', "no_id"),
    "too large": (KEY, orjson.dumps({"url": KEY.decode(), "text": LONG * 90_000}), "too_large"),
    "20 MB of text": (KEY, orjson.dumps({"url": KEY.decode(), "text": LONG * 290_000}), "too_large"),
    "nested brackets": (KEY, b"[" * 100_000, "too_deep"),
    "nothing at all": (None, None, "no_id"),
}

USABLE: dict[str, dict[str, object]] = {
    "null bytes": {"text": "A goal\x00less draw,\x00 they said."},
    "a future date": {"published_at": (datetime.now(UTC) + timedelta(days=400)).isoformat()},
    "a date in words": {"published_at": "Sunday 10th March 2024, 9.30pm"},
    "an impossible date": {"published_at": "2024-02-31"},
    "no date": {"published_at": "soon"},
    "a URL with credentials": {"url": "https://user:hunter2@sport.example/news/secret"},
    "markup": {"text": "<p>Fulham &amp; <b>Brentford</b> drew.</p><script>alert('x')</script><p>It rained.</p>"},
    "right to left": {"text": "The \u202eteam\u202c of \u05de\u05db\u05d1\u05d9 won, and \u0627\u0644\u0623\u0647\u0644\u064a lost."},
    "emoji": {"text": "They won \U0001f3c6\U0001f469\u200d\U0001f469\u200d\U0001f467! And then they won again."},
    "a crowd of billions": {"text": "Real Madrid beat Valencia 2-1 on Saturday in front of 3,000,000,000 fans."},
}


async def test_bad_input_is_refused_for_its_reason_and_nothing_else_is_lost(world: World) -> None:
    worker = world.start_worker()
    messages = [each for n, (key, value, _) in enumerate(REFUSED.values()) for each in ((key, value), article(n))]
    await world.publish(messages)
    await world.settled()
    letters = await world.letters()
    wanted = sorted((reason, len(value or b"")) for _, value, reason in REFUSED.values())
    assert sorted((letter.reason, len(letter.message.value or b"")) for letter in letters) == wanted
    assert all(letter.explanation for letter in letters)
    assert len(await world.documents("article")) == len(REFUSED)
    assert worker.poll() is None


async def test_odd_input_is_used_and_flagged(world: World) -> None:
    world.start_worker()
    await world.publish([(None, article(n, **fields)[1]) for n, fields in enumerate(USABLE.values())])
    await world.settled()
    assert await world.letters() == []
    found = {doc["canonical_url"]: doc for doc in await world.documents("article")}
    assert len(found) == len(USABLE)
    everything = orjson.dumps(list(found.values())).decode()
    assert "hunter2" not in everything
    assert "\\u0000" not in everything
    assert "alert" not in everything
    flags = [doc["flags"] for doc in found.values()]
    assert sum(any(flag.startswith("published_at:") for flag in each) for each in flags) == 3
    in_words = next(doc for doc in found.values() if doc["canonical_url"].endswith("/2"))
    assert in_words["published_at"].startswith("2024-03-10")


async def test_an_article_that_fits_only_compressed(world: World) -> None:
    """15 MB that the topic takes, since they compress: refused as too large, and whole in the dead letters."""
    value = orjson.dumps({"url": KEY.decode(), "text": LONG * 210_000})
    assert len(value) > world.settings.topics.raw_max_message_bytes
    world.start_worker()
    await world.publish([article(1), (KEY, value), article(2)])
    await world.settled()
    (letter,) = await world.letters()
    assert (letter.reason, letter.message.value) == ("too_large", value)
    assert len(await world.documents("article")) == 2


async def test_a_letter_too_large_for_its_topic_keeps_its_place(world: World) -> None:
    world.overrides["TOUCHLINE_TOPICS__DEAD_LETTERS_MAX_MESSAGE_BYTES"] = "100000"
    value = b'{"url": "x", "text": "' + os.urandom(150_000).hex().encode()
    world.start_worker()
    await world.publish([(KEY, b"{"), article(1)])
    await world.settled()
    await world.publish([(KEY, value), (KEY, b"["), article(2)])
    await world.settled()
    _, letter, after = await world.letters()
    assert letter.message.value is None
    assert letter.reason == "not_json"
    assert after.message.value == b"["  # the partition still takes letters
    code, _, err = await world.run("dlq", "replay", "--all")
    assert code == 1
    assert f"of {world.name}.raw" in err


@pytest.mark.parametrize("codec", ["gzip", "snappy", "lz4", "zstd"])
async def test_scrapers_may_compress_as_they_like(world: World, codec: str) -> None:
    world.start_worker()
    await world.publish([article(0)], compression=codec)
    await world.settled()
    assert len(await world.documents("article")) == 1


async def test_a_value_compressed_by_hand_is_refused_with_advice(world: World) -> None:
    world.start_worker()
    await world.publish([Message(KEY, gzip.compress(article(1)[1]))])
    await world.settled()
    (letter,) = await world.letters()
    assert letter.reason == "not_utf8"
    assert "gzip" in letter.explanation


async def test_an_event_too_large_for_its_topic(world: World) -> None:
    """One utterance of more than a megabyte: refused as it is, and the worker lives."""
    speech = "“" + LONG * 12_000 + "” said Carlo Ancelotti."
    world.overrides["TOUCHLINE_TOPICS__EVENTS_MAX_MESSAGE_BYTES"] = "20000"
    worker = world.start_worker()
    await world.publish([article(1, speech), article(2)])
    await world.settled()
    (letter,) = await world.letters()
    assert letter.reason == "too_large"
    assert "one event takes" in letter.explanation
    assert len(await world.documents("article")) == 1
    assert worker.poll() is None


async def test_header_values_may_be_null(world: World) -> None:
    world.start_worker()
    key, value = article(1)
    await world.publish(
        [Message(key, value, (("traceparent", None), ("touchline.original.timestamp", b"9" * 30))), Message(key, b"{", (("x", None),))]
    )
    await world.settled()
    assert len(await world.documents("article")) == 1
    (letter,) = await world.letters()
    assert ("x", None) in letter.message.headers
    code, out, err = await world.run("dlq", "list")
    assert (code, "not_json" in out) == (0, True), err


async def test_a_tombstone_for_an_unknown_article(world: World) -> None:
    world.start_worker()
    await world.publish([(KEY, None), article(1)])
    await world.settled()
    assert await world.letters() == []
    assert len(await world.documents("article")) == 1
    (stub,) = [doc for doc in await world.documents("article", retired=True) if doc["state"] == "retracted"]
    assert stub["retired_reason"] == "withdrawn"

"""The whole way: raw messages through Kafka and a worker into the index, and what becomes of them when they change."""

import asyncio

import orjson
import pytest

from service.models import Message
from service.sink import kafka
from tests.integration.world import TOUCHLINE, World, article

CORRECTED = "2024-03-10T12:00:00Z"


async def test_articles_become_searchable_events(world: World) -> None:
    world.start_worker()
    await world.publish([article(n) for n in range(5)])
    await world.settled()

    articles = await world.documents("article")
    assert {doc["canonical_url"] for doc in articles} == {f"https://sport.example/news/{n}" for n in range(5)}
    reports = await world.documents("match_report", query={"match": {"search.teams": "real madrid"}})
    assert len(reports) == 5
    report = reports[0]
    assert (report["home"]["name"], report["score"]["final"], report["status"]) == ("Real Madrid", {"home": 2, "away": 1}, "finished")
    source = next(doc for doc in articles if doc["article_id"] == report["article"]["id"])
    for span in report["provenance"]["spans"]:
        assert source["text"][span["start"] : span["end"]] == span["text"]
    matches = await world.documents("match")
    assert {match["event_id"] for match in matches} == {report["match_id"] for report in reports}
    quotes = await world.documents("quote", query={"match": {"search.speaker": "ancelotti"}})
    assert {quote["text"] for quote in quotes} == {"We had to suffer,"}
    assert len({quote["group_id"] for quote in quotes}) == 1

    published = dict(await world.records("quotes"))
    assert published.keys() == {quote["event_id"] for quote in quotes}
    assert dict(await world.records("matches")).keys() == {match["event_id"] for match in matches}


async def test_a_correction_retires_what_is_told_no_more(world: World) -> None:
    world.start_worker()
    await world.publish([article(1, fetched_at="2024-03-10T10:00:00Z")])
    await world.settled()
    (before,) = await world.documents("quote")
    await world.publish([article(1, "Real Madrid beat Valencia 3-1 on Saturday.", fetched_at=CORRECTED)])
    await world.settled()

    (report,) = await world.documents("match_report")
    assert report["score"]["final"] == {"home": 3, "away": 1}
    assert await world.documents("quote") == []
    (stub,) = await world.documents("quote", retired=True)
    assert (stub["_id"], stub["state"], stub["retired_reason"]) == (before["_id"], "retracted", "no_longer_told")
    assert "text" not in stub
    assert (before["_id"], None) in await world.records("quotes")


async def test_a_late_older_version_changes_nothing(world: World) -> None:
    world.start_worker()
    await world.publish([article(1, "Real Madrid beat Valencia 3-1.", fetched_at=CORRECTED)])
    await world.settled()
    await world.publish([article(1, "Real Madrid beat Valencia 9-1.", fetched_at="2024-03-10T10:00:00Z")])
    await world.settled()
    (report,) = await world.documents("match_report")
    assert report["score"]["final"] == {"home": 3, "away": 1}
    assert "1 superseded" in world.log()


@pytest.mark.parametrize("withdrawal", ["tombstone", "operation"])
async def test_a_withdrawn_article_is_gone_with_its_events(world: World, withdrawal: str) -> None:
    world.start_worker()
    key, value = article(1)
    await world.publish([(key, value), article(2)])
    await world.settled()
    gone = None if withdrawal == "tombstone" else orjson.dumps({"url": key.decode(), "operation": "delete"})
    await world.publish([(key, gone)])
    await world.settled()
    for kind in ("article", "match_report", "match", "quote"):
        assert len(await world.documents(kind)) == 1, kind
        (stub,) = [doc for doc in await world.documents(kind, retired=True) if doc["state"] == "retracted"]
        assert "text" not in stub


async def test_the_same_article_a_thousand_times_is_one(world: World) -> None:
    await world.publish([article(1)] * 1000)
    world.start_worker()
    await world.settled()
    assert [len(await world.documents(kind)) for kind in ("article", "match_report", "match", "quote")] == [1, 1, 1, 1]


async def test_other_languages_are_indexed_without_events(world: World) -> None:
    text = "El Real Madrid ganó 2-1 al Valencia el sábado. «Hay que sufrir», dijo Carlo Ancelotti después del partido en el estadio."
    world.start_worker()
    await world.publish([article(1, text, language="es"), article(2, text, language=None, title=None)])
    await world.settled()
    assert {doc["language"]["code"] for doc in await world.documents("article")} == {"es"}
    assert await world.documents("match_report") == []


async def test_a_second_start_finds_everything_in_place(world: World) -> None:
    first = world.start_worker()
    await world.publish([article(1)])
    await world.settled()
    assert await world.stop_worker(first) == 0
    second = world.start_worker()
    await world.publish([article(2)])
    await world.settled()
    assert await world.stop_worker(second) == 0
    assert len(await world.documents("article")) == 2
    assert "created index" not in (world.directory / "worker-1.log").read_text()


async def test_plain_faust_runs_the_worker_too(world: World) -> None:
    worker = world.start_worker("-A", "service.app", "worker", program=TOUCHLINE.with_name("faust"))
    await world.publish([article(1)])
    await world.settled()
    assert await world.stop_worker(worker) == 0
    assert len(await world.documents("article")) == 1


async def test_a_replayed_letter_takes_its_old_place(world: World) -> None:
    """A letter sent again keeps the time that it first came: a newer version of its article stays."""
    world.start_worker()
    key, bad = b"https://sport.example/news/1", b'{"url": "https://sport.example/news/1"}'
    await world.publish([Message(key, bad, timestamp=1_710_000_000_000)])
    await world.settled()
    await world.publish([article(1)])
    await world.settled()
    (letter,) = await world.letters()
    assert letter.reason == "no_text"
    code, out, err = await world.run("dlq", "replay", letter.place)
    assert (code, out.strip()) == (0, "1 of 1 messages sent again"), err
    await world.settled()
    first, second = await world.letters()
    assert first.message.value == second.message.value == bad
    assert {name for name, _ in second.message.headers} == {name for name, _ in first.message.headers}
    assert len(await world.documents("article")) == 1


async def test_a_letter_whose_topic_is_gone_is_not_waited_for(world: World) -> None:
    worker = world.start_worker()
    await world.publish([Message(b"https://sport.example/news/1", b"{")])
    await world.settled()
    await world.stop_worker(worker)
    (letter,) = await world.letters()
    async with kafka.administrator(world.settings.kafka) as admin:
        await admin.delete_topics([world.settings.topics.raw])
    code, out, err = await asyncio.wait_for(world.run("dlq", "replay", "--all"), 20)  # the client itself would wait 40 seconds
    assert (code, out.strip()) == (1, "0 of 1 messages sent again")
    assert f"{letter.place}: there is no topic {world.name}.raw any more" in err


async def test_it_will_not_start_without_its_topics(world: World) -> None:
    world.overrides["TOUCHLINE_TOPICS__CREATE"] = "false"
    code, _, err = await world.run("worker")
    assert code == 1
    assert f"no such topic: {world.name}.raw" in err
    assert "Traceback" not in err


async def test_it_will_not_start_without_a_broker(world: World) -> None:
    world.overrides |= {"TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS": "127.0.0.1:1", "TOUCHLINE_WORKER__START_SECONDS": "1"}
    code, _, err = await world.run("worker")
    world.overrides.clear()
    assert code == 1
    assert "no broker of 127.0.0.1:1 can be reached" in err
    assert "Traceback" not in err

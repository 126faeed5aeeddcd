"""The commands for people, against real servers: demo, publish, search, dead letters, settings."""

import orjson

from service.sink.mappings import KINDS
from tests.integration.world import World, article


async def counts(world: World) -> dict[str, int]:
    return {kind: len(await world.documents(kind)) for kind in KINDS}


async def test_the_demo_shows_what_became_of_the_samples_and_a_second_run_changes_nothing(world: World) -> None:
    code, out, err = await world.run("demo")
    assert code == 0, err
    before, ids = await counts(world), {doc["_id"] for doc in await world.documents("quote")}
    assert before["article"] >= 12
    assert min(before.values()) > 0
    for words in ("Real Madrid 1–1", "JBZ", "not_utf8", "no_text", "touchline search", "touchline stack down"):
        assert words in out
    letters = len(await world.letters())

    code, out, err = await world.run("demo")
    assert code == 0, err
    assert "nothing was added or lost" in out
    assert await counts(world) == before
    assert {doc["_id"] for doc in await world.documents("quote")} == ids
    assert len(await world.letters()) == 2 * letters
    assert all(worker.poll() is not None for worker in world.workers)


async def test_published_files_can_be_searched(world: World) -> None:
    files = world.directory / "articles"
    files.mkdir()
    lines = [article(n, f"Manchester United beat Leeds United {n}-0. “We ran and ran,” said Erik ten Hag.")[1] for n in range(1, 4)]
    (files / "news.jsonl").write_bytes(b"\n".join(lines))
    (files / "plain.txt").write_text("date 2024-03-10 Everton drew 1-1 with Fulham on Saturday, and nobody was pleased with it.\n")
    world.start_worker()
    await world.publish([])  # makes the topics
    code, out, err = await world.run("publish", str(files))
    assert (code, "4 messages" in out) == (0, True), out + err
    await world.settled()
    await counts(world)  # refreshes the index: what was written is found at once

    code, out, _ = await world.run("search", "matches", "--team", "Man Utd", "--json")
    assert code == 0
    assert {orjson.loads(line)["score"]["final"]["home"] for line in out.splitlines()} == {1, 2, 3}
    _, out, _ = await world.run("search", "matches", "--team", "the Toffees")
    assert "Everton" in out
    _, out, _ = await world.run("search", "quotes", "--speaker", "ten hag", "--json")
    assert {orjson.loads(line)["speaker"]["name"] for line in out.splitlines()} == {"Erik ten Hag"}
    _, out, _ = await world.run("search", "articles", "nobody was pleased", "--json")
    assert len(out.splitlines()) == 1
    code, out, _ = await world.run("search", "matches", "--since", "2030-01-01", "--json")
    assert (code, out) == (0, "")


async def test_search_says_where_there_is_no_index(world: World) -> None:
    code, _, err = await world.run("search", "matches", "--team", "Everton")
    assert code == 1
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1


async def test_dead_letters_are_listed_and_shown(world: World) -> None:
    world.start_worker()
    await world.publish([(b"https://sport.example/a", b"{"), (b"https://sport.example/b", b'{"url": "https://sport.example/b"}')])
    await world.settled()
    code, out, err = await world.run("dlq", "list", "--json")
    assert code == 0, err
    rows = {row["reason"]: row for row in map(orjson.loads, out.splitlines())}
    assert rows.keys() == {"not_json", "no_text"}
    assert rows["no_text"]["key"] == "https://sport.example/b"
    _, out, _ = await world.run("dlq", "list", "--reason", "no_text")
    assert "1 dead letters" in out
    code, out, _ = await world.run("dlq", "show", rows["no_text"]["place"])
    assert code == 0
    assert '{"url": "https://sport.example/b"}' in out
    assert "__connect.errors.topic: " + world.settings.topics.raw in out
    code, _, err = await world.run("dlq", "show", "0:999")
    assert (code, "no dead letter 0:999" in err) == (1, True)
    code, _, err = await world.run("dlq", "replay")
    assert code == 2


async def test_indices_are_set_up_by_hand_and_again(world: World) -> None:
    for _ in range(2):
        code, out, err = await world.run("index", "set-up")
        assert code == 0, err
        assert f"{world.name}-quotes-v1" in out


async def test_settings_in_force_are_shown(world: World) -> None:
    world.overrides["TOUCHLINE_KAFKA__SASL_PASSWORD"] = "hunter2"
    code, out, _ = await world.run("settings")
    assert code == 0
    assert world.settings.topics.raw in out
    assert "hunter2" not in out

"""Trying again: until it is done, until the deadline, or until the worker stops."""

import logging
import time

import pytest

from service.sink.patience import Patience, Stopping, Unavailable


class Away:
    """A server that is away for some calls."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    async def __call__(self) -> str:
        if self.left:
            self.left -= 1
            raise Unavailable("away")
        return "here"


async def test_it_tries_until_it_is_done_and_tells_operators(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert await Patience(0.001, 0.002).until_done("bulk", Away(3)) == "here"
    assert [record.getMessage().split(";")[0] for record in caplog.records[:3]] == ["bulk: away"] * 3
    assert "bulk: done after 3 failed attempts" in caplog.text


async def test_no_wait_is_longer_than_the_longest() -> None:
    began = time.monotonic()
    assert await Patience(60, 0.01).until_done("bulk", Away(1)) == "here"
    assert time.monotonic() - began < 10


async def test_it_gives_up_at_the_deadline() -> None:
    with pytest.raises(Unavailable):
        await Patience(0.001, 0.002, deadline=0.05).until_done("bulk", Away(1_000_000))


async def test_it_gives_way_when_the_worker_stops() -> None:
    away = Away(1_000_000)
    with pytest.raises(Stopping):
        await Patience(0.001, 0.002, should_stop=lambda: away.left < 999_990).until_done("bulk", away)


async def test_other_errors_pass_at_once() -> None:
    async def broken() -> None:
        raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        await Patience(0.001, 0.002).until_done("bulk", broken)

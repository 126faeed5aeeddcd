"""Trying again while a server is away: bounded back-off, in a state that operators see, with a way out. Knows no server."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
log = logging.getLogger(__name__)


class Unavailable(Exception):
    """A server cannot take this now, but may later."""


class NotLetIn(Exception):
    """A server is there, but does not let us in. Waiting would not help; the message says what to check."""


class Stopping(Exception):
    """The worker was asked to stop while it waited for a server; what it waited for was not done."""


@dataclass(frozen=True)
class Patience:
    """How long to wait between attempts, in seconds, and who tells that it is time to give up."""

    first: float
    longest: float
    should_stop: Callable[[], bool] = lambda: False
    deadline: float | None = None
    """Seconds after which ``Unavailable`` is raised; None: never."""

    async def until_done(self, what: str, attempt: Callable[[], Awaitable[T]]) -> T:
        """Run ``attempt`` until it does not raise ``Unavailable``; ``what`` names the work in the log.

        Raises:
            Stopping: the worker is to stop.
            Unavailable: the deadline has passed.
        """
        started, delay, tries = time.monotonic(), min(self.first, self.longest), 0
        while True:
            try:
                done = await attempt()
            except Unavailable as error:
                tries += 1
                waited = time.monotonic() - started
                if self.deadline is not None and waited >= self.deadline:
                    raise
                log.warning("%s: %s; attempt %d failed, next in about %.1f s (waiting for %.0f s)", what, error, tries, delay, waited)
                await self._sleep(delay * random.uniform(0.75, 1.25))  # noqa: S311 - spreads workers, guards nothing
                delay = min(delay * 2, self.longest)
            else:
                if tries:
                    log.warning("%s: done after %d failed attempts and %.1f s", what, tries, time.monotonic() - started)
                return done

    async def _sleep(self, seconds: float) -> None:
        """Sleep in short steps, so that a stop is not kept waiting."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self.should_stop():
                raise Stopping
            await asyncio.sleep(min(left, 0.2))
        if self.should_stop():
            raise Stopping

"""How the service logs: lines for people, or JSON in the Elastic Common Schema. Says nothing itself."""

import logging
import time
from typing import Any

from service.settings import LogSettings

NOISY = ("aiokafka", "faust.transport", "elastic_transport")
"""Loggers that repeat themselves without end while a server is away: one outage of 20 s was seen to log 64,000 lines."""


class OncePer(logging.Filter):
    """Lets the same message of a logger through once in ``seconds``; errors of different wording all pass."""

    def __init__(self, seconds: float = 5) -> None:
        super().__init__()
        self._seconds = seconds
        self._last: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if not record.name.startswith(NOISY):
            return True
        key, now = (record.name, str(record.msg)), time.monotonic()
        if now - self._last.get(key, -self._seconds) < self._seconds:
            return False
        if len(self._last) > 1000:  # messages made up with their values would fill the memory
            self._last.clear()
        self._last[key] = now
        return True


def config(settings: LogSettings) -> dict[str, Any]:
    """The configuration for ``logging.config.dictConfig``; everything goes to standard error."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"once": {"()": OncePer}},
        "formatters": {
            "text": {"format": "%(asctime)s %(levelname)-7s %(name)s: %(message)s"},
            "ecs": {"()": "ecs_logging.StdlibFormatter"},
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": settings.format, "filters": ["once"]}},
        "root": {"level": settings.level, "handlers": ["stderr"]},
        "loggers": {"elastic_transport": {"level": "WARNING"}},
    }

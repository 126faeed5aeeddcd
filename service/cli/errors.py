"""How a command fails: one clear line on standard error, and exit status 1; 2 for wrong usage.

Kafka's and Elasticsearch's clients take more than a second to load, so that this module asks for them only once they have failed.
"""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from service.settings import Settings

STACK_HINT = "Is it up? See `touchline stack status`, and"


@contextmanager
def told() -> Iterator[None]:
    """Turn the failures that a user can mend into one line each, in place of what the clients would log of them."""
    for client in ("aiokafka", "elastic_transport"):
        logging.getLogger(client).addHandler(logging.NullHandler())
    try:
        yield
    except Exception as error:
        explained = explanation(error)
        if explained is None:
            raise
        fail(*explained)


def explanation(error: Exception) -> tuple[str, int] | None:
    """What to tell the user, and the exit status; None where the error is a fault of our own, whose traceback is needed."""
    match type(error).__module__.partition(".")[0]:
        case "aiokafka":
            return _of_kafka(error)
        case "elasticsearch" | "elastic_transport":
            return _of_elasticsearch(error)
        case "service":
            return _of_ours(error)
        case _:
            return None


def settings() -> "Settings":
    """The settings, or the list of wrong ones and the end."""
    from service.settings import load_settings  # noqa: PLC0415 - not every command has settings

    with told():
        return load_settings()
    raise AssertionError  # told() ends the process


def fail(message: str, status: int = 1) -> NoReturn:
    sys.stderr.write(f"touchline: {message}\n")
    raise typer.Exit(status)


def _of_kafka(error: Exception) -> tuple[str, int] | None:
    from aiokafka.errors import KafkaConnectionError, KafkaError  # noqa: PLC0415

    if isinstance(error, KafkaConnectionError):
        return f"Kafka cannot be reached: {error}. {STACK_HINT} TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS and …__SECURITY_PROTOCOL", 1
    return (f"Kafka refused: {error!r}", 1) if isinstance(error, KafkaError) else None


def _of_elasticsearch(error: Exception) -> tuple[str, int] | None:
    from elastic_transport import ConnectionError as TransportConnectionError  # noqa: PLC0415
    from elasticsearch import ApiError  # noqa: PLC0415

    from service.sink.elasticsearch import not_let_in  # noqa: PLC0415

    if isinstance(error, TransportConnectionError | ApiError) and (refusal := not_let_in(error)):
        return str(refusal), 1
    if isinstance(error, ApiError) and error.error == "index_not_found_exception":
        return "the indices are not there yet: start `touchline worker`, which makes them, or run `touchline index set-up`", 1
    if isinstance(error, TransportConnectionError):
        return f"Elasticsearch cannot be reached: {error.message}. {STACK_HINT} TOUCHLINE_ELASTICSEARCH__URLS", 1
    return (f"Elasticsearch refused: {error}", 1) if isinstance(error, ApiError) else None


def _of_ours(error: Exception) -> tuple[str, int] | None:
    match type(error).__name__:
        case "SettingsError":
            return f"these settings are wrong:\n{error}", 2
        case "UnreadableError":
            return str(error), 2
        case (
            "Unavailable" | "NotLetIn" | "MissingTopicError" | "UnusableCluster" | "UnusableIndex" | "StackError"
        ):  # their messages say what to do
            return str(error), 1
        case _:
            return None

"""How a command fails: one clear line on standard error, and exit status 1; 2 for wrong usage."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from aiokafka.errors import KafkaConnectionError, KafkaError
from elastic_transport import ConnectionError as TransportConnectionError
from elasticsearch import ApiError

from service.settings import Settings, SettingsError, load_settings
from service.sink.patience import Unavailable


@contextmanager
def told() -> Iterator[None]:
    """Turn the failures that a user can mend into one line each."""
    try:
        yield
    except SettingsError as error:
        fail(f"these settings are wrong:\n{error}", 2)
    except KafkaConnectionError as error:
        fail(f"Kafka cannot be reached: {error}. Is it up? See `touchline stack status`, and TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS")
    except KafkaError as error:
        fail(f"Kafka refused: {error!r}")
    except TransportConnectionError as error:
        fail(f"Elasticsearch cannot be reached: {error.message}. Is it up? See `touchline stack status`, and TOUCHLINE_ELASTICSEARCH__URLS")
    except ApiError as error:
        fail(f"Elasticsearch refused: {error}")
    except Unavailable as error:
        fail(str(error))


def settings() -> Settings:
    """The settings, or the list of wrong ones and the end."""
    with told():
        return load_settings()
    raise AssertionError  # told() ends the process


def fail(message: str, status: int = 1) -> None:
    sys.stderr.write(f"touchline: {message}\n")
    raise typer.Exit(status)

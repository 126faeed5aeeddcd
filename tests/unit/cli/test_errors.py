"""Failures that a user can mend are one line; others keep their traceback."""

import pytest
import typer
from aiokafka.errors import KafkaConnectionError, TopicAuthorizationFailedError
from elastic_transport import ApiResponseMeta, HttpHeaders, NodeConfig, TlsError
from elastic_transport import ConnectionError as TransportConnectionError
from elasticsearch import AuthenticationException, AuthorizationException, BadRequestError

from service.cli.errors import explanation, told
from service.cli.sources import UnreadableError
from service.settings import SettingsError
from service.sink.patience import NotLetIn, Unavailable

WRONG, STRANGER, NOT_ALLOWED = (
    ApiResponseMeta(status, "1.1", HttpHeaders(), 0.1, NodeConfig("http", "127.0.0.1", 9200)) for status in (400, 401, 403)
)


@pytest.mark.parametrize(
    ("error", "beginning", "status"),
    [
        (KafkaConnectionError("no broker"), "Kafka cannot be reached: ", 1),
        (TopicAuthorizationFailedError("raw"), "Kafka refused: ", 1),
        (TransportConnectionError("refused"), "Elasticsearch cannot be reached: refused. ", 1),
        (
            TlsError("[SSL: CERTIFICATE_VERIFY_FAILED]"),
            "Elasticsearch's certificate is not trusted: check TOUCHLINE_ELASTICSEARCH__CA_FILE",
            1,
        ),
        (AuthenticationException("security_exception", STRANGER, {}), "Elasticsearch does not know this login: check TOUCHLINE_", 1),
        (
            AuthorizationException("security_exception", NOT_ALLOWED, {}),
            "Elasticsearch knows this login, but does not allow it enough: ",
            1,
        ),
        (BadRequestError("parsing_exception", WRONG, {}), "Elasticsearch refused: ", 1),
        (NotLetIn("Kafka does not know this login"), "Kafka does not know this login", 1),
        (SettingsError("TOUCHLINE_X: no such setting"), "these settings are wrong:\nTOUCHLINE_X", 2),
        (Unavailable("no broker of x can be reached"), "no broker of x", 1),
        (UnreadableError("a.txt: No such file"), "a.txt", 2),
    ],
)
def test_what_is_told(error: Exception, beginning: str, status: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended, told():
        raise error
    assert ended.value.exit_code == status
    assert capsys.readouterr().err.startswith(f"touchline: {beginning}")


def test_a_fault_of_our_own_stays_what_it_is() -> None:
    assert explanation(ValueError("a bug")) is None
    with pytest.raises(ZeroDivisionError), told():
        raise ZeroDivisionError

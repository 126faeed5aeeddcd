"""The connection to Elasticsearch, and which of its failures pass by themselves. What is written is decided elsewhere."""

from collections.abc import Awaitable, Callable
from typing import Any

from elastic_transport import ConnectionError as TransportConnectionError
from elastic_transport import ConnectionTimeout, ObjectApiResponse, TlsError
from elasticsearch import ApiError, AsyncElasticsearch, SerializationError
from pydantic import HttpUrl

from service.settings import ElasticsearchSettings
from service.sink.patience import NotLetIn, Patience, Unavailable

PASSING = frozenset({429, 502, 503, 504})
"""Status codes, of a response or of a bulk item, that pass by themselves: too many requests, no master, shards not there."""

UNKNOWN_LOGIN, NO_PRIVILEGE = 401, 403

LONGEST = 300
"""Characters of a reason: what answers may be a proxy with a page of its own."""


def connect(settings: ElasticsearchSettings) -> AsyncElasticsearch:
    """A client for the cluster; opens nothing yet. It never retries by itself: ``reach`` does, where operators see it."""
    login: dict[str, Any] = {}
    if settings.api_key:
        login["api_key"] = settings.api_key.get_secret_value()
    elif settings.username and settings.password:
        login["basic_auth"] = (settings.username, settings.password.get_secret_value())
    if settings.ca_file:
        login["ca_certs"] = str(settings.ca_file)
    return AsyncElasticsearch(
        [_node(url) for url in settings.urls], request_timeout=settings.request_timeout, max_retries=0, retry_on_timeout=False, **login
    )


def _node(url: HttpUrl) -> str:
    """The address with its port: the client wants it, though the scheme tells it."""
    return f"{url.scheme}://{url.host}:{url.port}{url.path or ''}"


async def reach(patience: Patience, what: str, call: Callable[[], Awaitable[ObjectApiResponse[Any]]]) -> Any:
    """The body of the answer to ``call``, tried again while the cluster is away or too busy.

    Raises:
        NotLetIn: it does not take our login, or we not its certificate.
        ApiError: the cluster refused, and would again.
        Stopping: the worker is to stop.
    """

    async def attempt() -> Any:
        try:
            return (await call()).body
        except ApiError as error:
            if error.status_code in PASSING:
                raise Unavailable(f"Elasticsearch answered {error.status_code}: {reason(error)[:LONGEST]}") from error
            if refusal := not_let_in(error):
                raise refusal from error
            raise
        except SerializationError as error:
            raise Unavailable("Elasticsearch's answer cannot be read; is it Elasticsearch that answers?") from error
        except ConnectionTimeout as error:
            raise Unavailable("Elasticsearch did not answer in time") from error
        except TransportConnectionError as error:
            if refusal := not_let_in(error):
                raise refusal from error
            raise Unavailable(f"Elasticsearch cannot be reached ({error.message})") from error

    return await patience.until_done(what, attempt)


def not_let_in(error: ApiError | TransportConnectionError) -> NotLetIn | None:
    """What to check, where it is the login, its privileges or the certificate that is amiss; None for any other failure."""
    if isinstance(error, ApiError) and error.status_code == UNKNOWN_LOGIN:
        login = "TOUCHLINE_ELASTICSEARCH__API_KEY, or TOUCHLINE_ELASTICSEARCH__USERNAME and TOUCHLINE_ELASTICSEARCH__PASSWORD"
        return NotLetIn(f"Elasticsearch does not know this login: check {login} ({reason(error)})")
    if isinstance(error, ApiError) and error.status_code == NO_PRIVILEGE and error.message == "security_exception":
        return NotLetIn(f"Elasticsearch knows this login, but does not allow it enough: {reason(error)}")
    if isinstance(error, TlsError) and "CERTIFICATE_VERIFY_FAILED" in error.message:
        return NotLetIn(f"Elasticsearch's certificate is not trusted: check TOUCHLINE_ELASTICSEARCH__CA_FILE ({error.message})")
    return None


def reason(error: ApiError) -> str:
    """In the cluster's own words."""
    body = error.body
    return str(body["error"].get("reason")) if isinstance(body, dict) and isinstance(body.get("error"), dict) else str(body)

"""API keys for an Elasticsearch that cannot make them: a TLS server before the real one, which knows keys and passes on as their users.

The bare engine has users, roles and TLS, but no API keys: their index needs a filter (``pattern_capture``) that it lacks.
"""

import json
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPSConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

UNKNOWN = {
    "error": {"type": "security_exception", "reason": "unable to authenticate with provided credentials"},
    "status": 401,
}
"""What Elasticsearch answers to a wrong or revoked key."""

OWN = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding"})
"""Headers of a connection's own, which are not passed on."""


@contextmanager
def gate(target: str, ca: Path, certificate: Path, key: Path, users: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """The address of a server before ``target`` (host:port); ``users`` has user and password by API key, and may change."""
    trusted = ssl.create_default_context(cafile=ca)

    class Gate(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            login = users.get(self.headers.get("authorization", "").removeprefix("ApiKey "))
            if login is None:
                self.reply(401, {"content-type": "application/json"}, json.dumps(UNKNOWN).encode())
                return
            headers = {name: value for name, value in self.headers.items() if name.lower() not in OWN}
            headers["authorization"] = f"Basic {b64encode(':'.join(login).encode()).decode()}"
            connection = HTTPSConnection(target, context=trusted)
            try:
                connection.request(self.command, self.path, body, headers)
                answer = connection.getresponse()
                self.reply(answer.status, dict(answer.getheaders()), answer.read())
            finally:
                connection.close()

        do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = handle_any  # noqa: N815 - http.server's names

        def reply(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in OWN:
                    self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nobody reads here."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with ThreadingHTTPServer(("127.0.0.1", 0), Gate) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, args=(0.1,))
        thread.start()
        try:
            yield f"https://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()

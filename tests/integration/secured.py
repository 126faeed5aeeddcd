"""Servers as they are in production: TLS by a CA of their own, and nobody comes in without a login. On the JVM, beside any other stack."""

import asyncio
import hashlib
import os
import shutil
import socket
import ssl
import subprocess
from base64 import b64encode
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError
from elastic_transport import TransportError
from elasticsearch import ApiError, AsyncElasticsearch

from service.stack import elasticsearch, java, kafka, local, place, process, software
from service.stack.model import Jvm, Ports, Process, Server, State
from tests.integration.gate import gate
from tests.integration.ports import free_ports

USER, PASSWORD = "worker", "correct-horse-battery"
HALF_USER, BLIND_USER = "half-a-worker", "blind-worker"
"""They have the same password; one may write articles only, the other write everything but read nothing."""
PLAIN_USER, PLAIN_PASSWORD = "plain-worker", "staple-of-plain-words"
WITHIN = 120
"""Seconds that the servers get to start."""

# Later lines of a properties file win. The broker logs in to itself by PLAIN.
KAFKA = f"""
listeners=SASL_SSL://127.0.0.1:{{kafka_port}},CONTROLLER://127.0.0.1:{{controller_port}}
advertised.listeners=SASL_SSL://127.0.0.1:{{kafka_port}}
listener.security.protocol.map=SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT
inter.broker.listener.name=SASL_SSL
sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-512
sasl.mechanism.inter.broker.protocol=PLAIN
listener.name.sasl_ssl.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \\
  username="broker" password="to-itself" user_broker="to-itself" user_{PLAIN_USER}="{PLAIN_PASSWORD}";
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
ssl.keystore.type=PEM
ssl.keystore.location={{certificates}}/both.pem
ssl.truststore.type=PEM
ssl.truststore.location={{certificates}}/ca.pem
"""

ELASTICSEARCH = """
xpack.security.enabled: true
xpack.security.http.ssl:
  enabled: true
  certificate: server.pem
  key: server.key
xpack.security.authc.realms.file.file.order: 0
"""

ROLES = """
touchline:
  cluster: [monitor, manage_index_templates]
  indices:
    - names: ["t*"]
      privileges: [manage, read, write]
half:
  cluster: [monitor, manage_index_templates]
  indices:
    - names: ["t*"]
      privileges: [manage, read]
    - names: ["t*-articles*"]
      privileges: [write]
blind:
  cluster: [monitor, manage_index_templates]
  indices:
    - names: ["t*"]
      privileges: [manage, write]
    - names: ["t*-quotes*"]
      privileges: [read]
"""


@dataclass(frozen=True)
class Secured:
    """``ca`` signs both servers' certificates; ``stranger`` is a CA that signs none."""

    directory: Path
    addresses: dict[Server, str]
    ca: Path
    stranger: Path
    certificate: Path
    key: Path

    @property
    def scram(self) -> dict[str, str]:
        """The settings of a client of Kafka, by SCRAM."""
        return {
            "TOUCHLINE_KAFKA__SECURITY_PROTOCOL": "SASL_SSL",
            "TOUCHLINE_KAFKA__SASL_MECHANISM": "SCRAM-SHA-512",
            "TOUCHLINE_KAFKA__SASL_USERNAME": USER,
            "TOUCHLINE_KAFKA__SASL_PASSWORD": PASSWORD,
            "TOUCHLINE_KAFKA__SSL_CA_FILE": str(self.ca),
        }

    @property
    def plain(self) -> dict[str, str]:
        """The settings of a client of Kafka, by PLAIN."""
        login = {"MECHANISM": "PLAIN", "USERNAME": PLAIN_USER, "PASSWORD": PLAIN_PASSWORD}
        return {**self.scram, **{f"TOUCHLINE_KAFKA__SASL_{name}": value for name, value in login.items()}}

    @property
    def user(self) -> dict[str, str]:
        """The settings of a client of Elasticsearch, by user and password."""
        return {
            "TOUCHLINE_ELASTICSEARCH__CA_FILE": str(self.ca),
            "TOUCHLINE_ELASTICSEARCH__USERNAME": USER,
            "TOUCHLINE_ELASTICSEARCH__PASSWORD": PASSWORD,
        }

    def gate(self, users: Mapping[str, tuple[str, str]]) -> AbstractContextManager[str]:
        """A server of the same certificate before Elasticsearch, which takes API keys: ``users`` has user and password by key."""
        return gate(self.addresses[Server.ELASTICSEARCH].removeprefix("https://"), self.ca, self.certificate, self.key, users)


def can_run() -> bool:
    """Whether this machine has what the servers run on without Docker: Maven, which fetches them, and a Java."""
    return shutil.which("mvn") is not None and bool(java.find(os.environ, place.user()))


async def up(directory: Path, software_directory: Path) -> Secured:
    """Start both servers, new and empty, with the software of another stack; fails where they do not start."""
    local.down(directory, _silent)
    user = place.user()
    chosen, release = java.choose(java.find(os.environ, user), None)
    for folder in (directory, software_directory, directory / "logs"):
        place.make(folder)
    home, own = place.home(software_directory, user), place.home(directory, user)
    software.provide(home, release, chosen, pom=place.pom(), log=directory / "logs" / "maven.log", tell=_silent)
    for folder in ("config", "data", "scratch", "certificates"):
        shutil.rmtree(own / folder, ignore_errors=True)
    (own / "software").unlink(missing_ok=True)
    (own / "software").symlink_to(home / "software")
    kafka_port, controller_port, elasticsearch_port = free_ports(3)
    state = State(
        engine="local",
        ports=Ports(kafka=kafka_port, controller=controller_port, elasticsearch=elasticsearch_port),
        jvm=Jvm(java=chosen.home, java_version=chosen.version, elasticsearch_version=release.version, home=own, user=user),
    )
    certificates = own / "certificates"
    _certify(certificates)
    place.hand_over(certificates, user)
    for server, start in ((Server.ELASTICSEARCH, _start_elasticsearch), (Server.KAFKA, _start_kafka)):
        state = state.model_copy(update={"processes": {**state.processes, server: start(directory, state, certificates)}})
        local.save(directory, state)
    addresses = {Server.KAFKA: f"127.0.0.1:{kafka_port}", Server.ELASTICSEARCH: f"https://127.0.0.1:{elasticsearch_port}"}
    secured = Secured(directory, addresses, *(certificates / name for name in ("ca.pem", "stranger.pem", "server.pem", "server.key")))
    async with asyncio.timeout(WITHIN):
        for server, port, answers in (
            (Server.KAFKA, kafka_port, _kafka_answers),
            (Server.ELASTICSEARCH, elasticsearch_port, _elasticsearch_answers),
        ):
            while not (_listens(port) and await answers(secured)):
                assert process.alive(state.processes[server]), local.last_lines(local.log_file(directory, server))
                await asyncio.sleep(0.3)
    return secured


def down(directory: Path) -> None:
    """End both servers."""
    local.down(directory, _silent)


def _start_elasticsearch(directory: Path, state: State, certificates: Path) -> Process:
    jvm = state.jvm
    assert jvm
    config = elasticsearch.configure(jvm, state.ports)
    node = config / "elasticsearch.yml"
    node.write_text(node.read_text().replace("xpack.security.enabled: false", ELASTICSEARCH))
    for name in ("server.pem", "server.key"):
        shutil.copy(certificates / name, config)
    (config / "roles.yml").write_text(ROLES)
    (config / "users").write_text("".join(f"{user}:{_hashed(PASSWORD)}\n" for user in (USER, HALF_USER, BLIND_USER)))
    (config / "users_roles").write_text(f"touchline:{USER}\nhalf:{HALF_USER}\nblind:{BLIND_USER}\n")
    place.hand_over(config, jvm.user)
    environment = {**elasticsearch.environment(jvm, "/usr/bin:/bin", config), "ES_JAVA_OPTS": "-Xms512m -Xmx512m"}
    log = local.log_file(directory, Server.ELASTICSEARCH)
    return process.spawn(elasticsearch.command(jvm), environment=environment, directory=elasticsearch.data(jvm), log=log, user=jvm.user)


def _start_kafka(directory: Path, state: State, certificates: Path) -> Process:
    jvm, ports = state.jvm, state.ports
    assert jvm
    config = kafka.configure(jvm, ports)
    values = {"kafka_port": ports.kafka, "controller_port": ports.controller, "certificates": certificates}
    with (config / "server.properties").open("a") as file:
        file.write(KAFKA.format(**values))
    scram = ["--add-scram", f"SCRAM-SHA-512=[name={USER},password={PASSWORD}]"]
    done = process.run([*kafka.format_command(jvm, config), *scram], user=jvm.user)
    assert done.returncode == 0, done.stdout
    log = local.log_file(directory, Server.KAFKA)
    environment = kafka.environment(jvm, "/usr/bin:/bin")
    return process.spawn(kafka.command(jvm, config), environment=environment, directory=kafka.data(jvm), log=log, user=jvm.user)


def _certify(directory: Path) -> None:
    """Two CAs, and a certificate for 127.0.0.1 by the first: ``ca.pem``, ``stranger.pem``, ``server.pem``, ``server.key``, ``both.pem``."""
    directory.mkdir()
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    for name in ("ca", "stranger"):
        _openssl("req", "-x509", *key, "-subj", f"/CN=The {name}", "-keyout", directory / f"{name}.key", "-out", directory / f"{name}.pem")
    signed = ["-CA", directory / "ca.pem", "-CAkey", directory / "ca.key"]
    names = ["-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"]
    out = ["-keyout", directory / "server.key", "-out", directory / "server.pem"]
    _openssl("req", "-x509", *key, *signed, "-subj", "/CN=The server", *names, *out)
    (directory / "both.pem").write_text((directory / "server.key").read_text() + (directory / "server.pem").read_text())


def _openssl(*arguments: str | Path) -> None:
    done = subprocess.run(["openssl", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _hashed(password: str) -> str:
    """As the file realm reads it."""
    salt = os.urandom(32)
    digest = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, 1000, 32)
    return f"{{PBKDF2}}1000${b64encode(salt).decode()}${b64encode(digest).decode()}"


def _listens(port: int) -> bool:
    """A refused connection is no news while a server starts; the clients would log it as an error."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


async def _kafka_answers(secured: Secured) -> bool:
    admin = AIOKafkaAdminClient(
        bootstrap_servers=secured.addresses[Server.KAFKA],
        security_protocol="SASL_SSL",
        ssl_context=ssl.create_default_context(cafile=secured.ca),
        sasl_mechanism="PLAIN",
        sasl_plain_username=PLAIN_USER,
        sasl_plain_password=PLAIN_PASSWORD,
    )
    try:
        await admin.start()
        return bool((await admin.describe_cluster())["brokers"])
    except KafkaError:
        return False
    finally:
        await admin.close()


async def _elasticsearch_answers(secured: Secured) -> bool:
    client = AsyncElasticsearch(
        secured.addresses[Server.ELASTICSEARCH], ca_certs=str(secured.ca), basic_auth=(USER, PASSWORD), max_retries=0
    )
    try:
        await client.cluster.health(wait_for_status="yellow")
    except (ApiError, TransportError):
        return False
    finally:
        await client.close()
    return True


def _silent(server: Server | None, words: str) -> None:
    """Nobody reads here."""

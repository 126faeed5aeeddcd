"""docker-compose.yml: what starts is the same as without Docker, waits for what it needs, and is open to this machine only."""

import re
from typing import Any

import pytest
import yaml

from service.settings import load_settings
from service.stack import docker, place
from service.stack.java import RELEASES
from service.stack.model import KAFKA_VERSION, Ports

COMPOSE: dict[str, Any] = yaml.safe_load((place.CHECKOUT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SERVERS = ("kafka", "elasticsearch")


def filled(text: str, ports: Ports | None = None) -> str:
    """With the variables filled in as compose does: from ours, else the default beside the name."""
    values = docker.environment(ports) if ports else {}
    return re.sub(r"\$\{(\w+):-([^}]*)\}", lambda match: values.get(match[1], match[2]), text)


def test_only_the_two_servers_and_the_worker_are_there() -> None:
    assert set(SERVICES) == {*SERVERS, "worker"}
    assert COMPOSE["name"] == docker.project(place.default_directory())


def test_the_versions_are_those_without_docker() -> None:
    assert SERVICES["kafka"]["image"] == f"apache/kafka:{KAFKA_VERSION}"
    assert SERVICES["elasticsearch"]["image"] == f"elasticsearch:{RELEASES[9].version}"


@pytest.mark.parametrize("name", SERVERS)
def test_each_server_has_a_health_check_and_keeps_its_data_in_a_named_volume(name: str) -> None:
    check = SERVICES[name]["healthcheck"]
    assert check["test"][0] == "CMD-SHELL"
    assert {"interval", "timeout", "retries", "start_period"} <= set(check)
    volumes = [volume.partition(":")[0] for volume in SERVICES[name]["volumes"]]
    assert volumes == [name]
    assert name in COMPOSE["volumes"]


def test_ports_are_open_to_this_machine_only_and_no_more_than_needed() -> None:
    published = [filled(port) for service in SERVICES.values() for port in service.get("ports", [])]
    assert sorted(published) == ["127.0.0.1:9092:9092", "127.0.0.1:9200:9200"]
    ours = Ports(kafka=1001, elasticsearch=1003)
    moved = [filled(port, ours) for service in SERVICES.values() for port in service.get("ports", [])]
    assert sorted(moved) == ["127.0.0.1:1001:9092", "127.0.0.1:1003:9200"]


def test_the_broker_tells_each_kind_of_client_an_address_that_it_can_reach() -> None:
    kafka = SERVICES["kafka"]["environment"]
    listeners = dict(part.split("://") for part in kafka["KAFKA_LISTENERS"].split(","))
    advertised = dict(part.split("://") for part in filled(kafka["KAFKA_ADVERTISED_LISTENERS"], Ports(kafka=1001)).split(","))
    assert advertised == {"INTERNAL": "kafka:19092", "HOST": "127.0.0.1:1001"}
    assert listeners["HOST"] == ":9092", "the port that is published"
    assert listeners["CONTROLLER"].startswith("127.0.0.1:")
    protocols = dict(part.split(":") for part in kafka["KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"].split(","))
    assert set(protocols) == set(listeners)
    assert kafka["KAFKA_INTER_BROKER_LISTENER_NAME"] == "INTERNAL"
    assert kafka["KAFKA_CONTROLLER_QUORUM_VOTERS"] == f"{kafka['KAFKA_NODE_ID']}@{listeners['CONTROLLER']}"


def test_kafka_is_set_as_without_docker() -> None:
    lines = (place.recipes() / "kafka" / "server.properties").read_text().splitlines()
    local = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    of_the_network = ("listener", "advertised", "controller", "log.dirs", "inter.broker")
    expected = {key: value for key, value in local.items() if not key.startswith(of_the_network)}
    environment = SERVICES["kafka"]["environment"]
    names = {key: f"KAFKA_{key.upper().replace('.', '_')}" for key in expected}
    of_the_heap = {"num.network.threads", "num.io.threads", "background.threads"}
    assert {key: str(environment.get(name)) for key, name in names.items() if key not in of_the_heap} == {
        key: value for key, value in expected.items() if key not in of_the_heap
    }


def test_elasticsearch_is_set_as_without_docker() -> None:
    local = yaml.safe_load((place.recipes() / "elasticsearch" / "elasticsearch.yml").read_text())
    of_the_machine = ("http.", "transport.", "path.", "node.")
    expected = {key: str(value).lower() for key, value in local.items() if not key.startswith(of_the_machine)}
    environment = SERVICES["elasticsearch"]["environment"]
    assert {key: environment.get(key) for key in expected} == expected


def test_the_worker_waits_for_both_and_finds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = SERVICES["worker"]
    assert worker["depends_on"] == {name: {"condition": "service_healthy"} for name in SERVERS}
    for name, value in worker["environment"].items():
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert settings.kafka.bootstrap_servers == "kafka:19092"
    assert [str(url) for url in settings.elasticsearch.urls] == ["http://elasticsearch:9200/"]


def test_the_worker_is_built_from_our_image() -> None:
    build = SERVICES["worker"]["build"]
    assert (place.CHECKOUT / build["context"] / build["dockerfile"]).is_file()

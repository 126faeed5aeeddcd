"""One Elasticsearch node without Docker: its files, its command, and whether it answers. Starts nothing itself."""

import http.client
import json
import shutil
import string
from collections.abc import Mapping
from pathlib import Path

from service.stack import place, software
from service.stack.model import Jvm, Ports

PLAIN = ("jvm.options", "log4j2.properties")
"""Files that are copied as they are."""


def configure(jvm: Jvm, ports: Ports) -> Path:
    """Write the configuration for these ports and make the folders; returns the configuration folder."""
    config = jvm.home / "config" / "elasticsearch"
    config.mkdir(parents=True, exist_ok=True)
    values = {
        "elasticsearch_port": ports.elasticsearch,
        "data": json.dumps(str(data(jvm))),
        "logs": json.dumps(str(_scratch(jvm) / "logs")),
    }
    # The node leaves some behind at every start.
    shutil.rmtree(_temporary(jvm), ignore_errors=True)
    template = string.Template((place.recipes() / "elasticsearch" / "elasticsearch.yml").read_text())
    (config / "elasticsearch.yml").write_text(template.substitute(values))
    for name in PLAIN:
        (config / name).write_text((place.recipes() / "elasticsearch" / name).read_text())
    for folder in (_scratch(jvm) / "logs", _temporary(jvm)):
        folder.mkdir(parents=True, exist_ok=True)
    # The node writes its keystore beside its configuration.
    for own in (config, data(jvm), _scratch(jvm)):
        place.hand_over(own, jvm.user)
    return config


def data(jvm: Jvm) -> Path:
    """Where the indices are kept: by major version, since an older node cannot read a newer one's files."""
    return jvm.home / "data" / f"elasticsearch-{jvm.elasticsearch_version.partition('.')[0]}"


def command(jvm: Jvm) -> list[str]:
    """Run the node in the foreground."""
    return [str(software.elasticsearch_home(jvm.home, jvm.elasticsearch_version) / "bin" / "elasticsearch")]


def environment(jvm: Jvm, path: str, config: Path) -> Mapping[str, str]:
    """What the node may know of our environment, and what its script asks for."""
    return {
        "PATH": path,
        "HOME": str(_scratch(jvm)),
        "LANG": "C.UTF-8",
        "ES_JAVA_HOME": str(jvm.java),
        "ES_PATH_CONF": str(config),
        "ES_TMPDIR": str(_temporary(jvm)),
        # For the launcher, which ES_TMPDIR does not reach.
        "CLI_JAVA_OPTS": f"-Djava.io.tmpdir={_temporary(jvm)}",
    }


def answers(ports: Ports) -> bool:
    """Whether the cluster is there and can be written to (yellow: one node has no place for copies)."""
    connection = http.client.HTTPConnection("127.0.0.1", ports.elasticsearch, timeout=5)
    try:
        connection.request("GET", "/_cluster/health?wait_for_status=yellow&timeout=2s")
        answer = connection.getresponse()
        return answer.status == http.HTTPStatus.OK and json.load(answer)["status"] in {"yellow", "green"}
    except (OSError, http.client.HTTPException, ValueError, KeyError):
        return False
    finally:
        connection.close()


def _scratch(jvm: Jvm) -> Path:
    return jvm.home / "scratch" / "elasticsearch"


def _temporary(jvm: Jvm) -> Path:
    return _scratch(jvm) / "temporary"

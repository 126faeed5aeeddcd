"""Puts templates, indices and aliases in place, and checks that the cluster can be used. Idempotent: run at every start."""

import logging
from functools import partial
from typing import Any

import elasticsearch
from elasticsearch import ApiError, AsyncElasticsearch

from service.settings import ElasticsearchSettings
from service.sink.elasticsearch import reach, reason
from service.sink.mappings import KINDS, VERSION, index_name, mapping, read_alias, write_alias
from service.sink.patience import Patience

OLDEST_SERVER = (8, 19)
LANGUAGES = "analysis-common"
"""The module that holds the analyzers of languages."""

log = logging.getLogger(__name__)


class UnusableCluster(Exception):
    """The cluster answers, but cannot be worked with; the message says what to do."""


async def set_up(client: AsyncElasticsearch, settings: ElasticsearchSettings, patience: Patience) -> None:
    """Leave the cluster with this version's templates, and an index, a read alias and a write alias a kind.

    Raises:
        UnusableCluster: the server is too old for this client, or a live index has a field of another type.
        NotLetIn: the cluster does not take our login, or grants it too little.
        ApiError: the cluster refused for another reason.
    """
    english = await _check_nodes(client, patience)
    for template, body in templates(settings, english).items():
        await reach(patience, f"put template {template}", partial(client.indices.put_index_template, name=template, **body))
    for kind in KINDS:
        await _set_up_index(client, settings, kind, english, patience)


def templates(settings: ElasticsearchSettings, english: bool) -> dict[str, dict[str, Any]]:
    """The index template of every kind, by its name."""
    return {
        read_alias(settings.index_prefix, kind): {
            "index_patterns": [f"{read_alias(settings.index_prefix, kind)}-v*"],
            "priority": 200,
            "template": {
                "settings": {"number_of_shards": settings.shards, "number_of_replicas": settings.replicas},
                "mappings": mapping(kind, english),
            },
            "meta": {"version": VERSION},
        }
        for kind in KINDS
    }


def aliases(prefix: str, kind: str) -> dict[str, dict[str, Any]]:
    """The read alias, which shows active documents only, and the write alias."""
    return {read_alias(prefix, kind): {"filter": {"term": {"state": "active"}}}, write_alias(prefix, kind): {"is_write_index": True}}


async def _check_nodes(client: AsyncElasticsearch, patience: Patience) -> bool:
    """Refuse a server that is too old; True where every node has the analyzers of languages."""
    # GET / would tell the version as well, but the bare engine does not have it; _analyze the analyzer, but it is for administrators.
    nodes = await reach(
        patience, "Elasticsearch", lambda: client.nodes.info(metric="plugins", filter_path=["nodes.*.version", "nodes.*.modules.name"])
    )
    if not nodes.get("nodes"):
        raise UnusableCluster("what answers tells of no nodes: check TOUCHLINE_ELASTICSEARCH__URLS")
    found = {node["version"] for node in nodes["nodes"].values()}
    for version in found:
        server = tuple(int(part) for part in version.split(".")[:2])
        if server < OLDEST_SERVER:
            raise UnusableCluster(f"Elasticsearch {version} is too old: Touchline needs {'.'.join(map(str, OLDEST_SERVER))} or newer")
        if server[0] < elasticsearch.__version__[0]:
            raise UnusableCluster(
                f"Elasticsearch {version} does not speak to the installed client {'.'.join(map(str, elasticsearch.__version__))}: "
                f'install "elasticsearch>=8.19,<9", or upgrade the cluster'
            )
    log.info("Elasticsearch %s is there", ", ".join(sorted(found)))
    return all(LANGUAGES in {module["name"] for module in node["modules"]} for node in nodes["nodes"].values())


async def _set_up_index(client: AsyncElasticsearch, settings: ElasticsearchSettings, kind: str, english: bool, patience: Patience) -> None:
    name = index_name(settings.index_prefix, kind)
    try:
        await reach(patience, f"create index {name}", lambda: client.indices.create(index=name))
        log.info("created index %s", name)
    except ApiError as error:
        if "resource_already_exists_exception" not in str(error):
            raise
        # Templates do not reach live indices: fields that came with this release are added here.
        try:
            await reach(
                patience, f"update mapping of {name}", lambda: client.indices.put_mapping(index=name, **mapping_update(kind, english))
            )
        except ApiError as conflict:
            if conflict.status_code != 400:
                raise
            raise UnusableCluster(
                f"index {name} has a field of another type than this release: {conflict.message}: {reason(conflict)}. "
                "Run the release that made it, or give this one another TOUCHLINE_ELASTICSEARCH__INDEX_PREFIX, and another "
                "TOUCHLINE_KAFKA__GROUP_ID, so that it indexes again what the topic of raw articles holds"
            ) from conflict
    actions = [{"add": {"index": name, "alias": alias, **body}} for alias, body in aliases(settings.index_prefix, kind).items()]
    await reach(patience, f"put aliases of {name}", lambda: client.indices.update_aliases(actions=actions))


def mapping_update(kind: str, english: bool) -> dict[str, Any]:
    """The mapping of ``kind`` as arguments of the client's put_mapping."""
    body = mapping(kind, english)
    return {"properties": body["properties"], "dynamic": body["dynamic"], "meta": body["_meta"]}

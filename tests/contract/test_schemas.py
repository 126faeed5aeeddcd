"""What ``schemas/`` promises is what the code does: generated files, examples, topics."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from typer.testing import CliRunner

from service.adapters import native
from service.cli import build
from service.cli.schemas import EVENTS, FOLDER, files
from service.cli.sources import Source, articles
from service.models import Article, Message, Reason, Rejection, Withdrawal
from service.models.limits import Limits
from service.pipeline import Told, process
from service.settings import TopicSettings
from service.sink import dead_letters, publishing
from service.sink.kafka import _wanted

EXAMPLES = FOLDER / "examples"
TOPICS = {file.stem: yaml.safe_load(file.read_text()) for file in (FOLDER / "topics").glob("*.yaml")}
ASYNCAPI = yaml.safe_load((FOLDER / "asyncapi.yaml").read_text())
SAMPLES = list(articles([EXAMPLES / "articles"]))
REFUSED = list(articles([EXAMPLES / "refused"]))
NOW = datetime(2025, 1, 1, tzinfo=UTC)


@lru_cache
def validator(name: str) -> Draft202012Validator:
    schema = json.loads((FOLDER / name).read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


# generated files


def test_the_committed_files_are_what_the_code_says() -> None:
    done = CliRunner().invoke(build(("schemas",)), ["schemas", "--check"])
    assert done.exit_code == 0, done.output


def test_check_fails_and_names_a_file_that_differs_and_one_too_many(tmp_path: Path) -> None:
    run = CliRunner()
    assert run.invoke(build(("schemas",)), ["schemas", "--folder", str(tmp_path)]).exit_code == 0
    assert run.invoke(build(("schemas",)), ["schemas", "--check", "--folder", str(tmp_path)]).exit_code == 0
    (tmp_path / "events" / "quote.schema.json").write_text("{}")
    (tmp_path / "events" / "old.schema.json").write_text("{}")
    done = run.invoke(build(("schemas",)), ["schemas", "--check", "--folder", str(tmp_path)])
    assert done.exit_code == 1
    assert "quote.schema.json" in done.output
    assert "old.schema.json" in done.output
    run.invoke(build(("schemas",)), ["schemas", "--folder", str(tmp_path)])
    assert {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*.json")} == set(files())


# events


@pytest.mark.parametrize("name", EVENTS)
def test_the_example_of_an_event_is_valid_and_reads_back(name: str) -> None:
    text = (EXAMPLES / "events" / f"{name}.json").read_text()
    validator(f"events/{name}.schema.json").validate(json.loads(text))
    assert json.loads(EVENTS[name].model_validate_json(text).model_dump_json()) == json.loads(text)


@pytest.mark.parametrize("name", ["match_report", "quote"])
def test_the_evidence_of_an_example_stands_in_the_example_article(name: str) -> None:
    article = json.loads((EXAMPLES / "events" / "article.json").read_text())
    event = json.loads((EXAMPLES / "events" / f"{name}.json").read_text())
    spans = [*event["provenance"]["spans"], *event.get("content", [])]
    assert event["article"]["id"] == article["article_id"]
    assert len(spans) > 2
    assert all(article["text"][span["start"] : span["end"]] == span["text"] for span in spans)


def test_the_example_article_is_the_sample_article() -> None:
    (source,) = articles([EXAMPLES / "articles" / "bernabeu-shirt.txt"])
    example = Article.model_validate_json((EXAMPLES / "events" / "article.json").read_text())
    outcome = process(Message(None, source.message.value, source.message.headers, timestamp=example.version), Limits())
    assert isinstance(outcome, Told)
    assert outcome.article == example


@pytest.mark.parametrize("source", SAMPLES, ids=lambda source: Path(source.name).name)
def test_events_of_the_samples_are_valid_as_they_are_published(source: Source) -> None:
    outcome = process(source.message, Limits(), NOW)
    assert not isinstance(outcome, Rejection), outcome
    if isinstance(outcome, Withdrawal):
        return
    validator("events/article.schema.json").validate(outcome.article.model_dump(mode="json"))
    for report in outcome.reports:
        validator("events/match_report.schema.json").validate(report.model_dump(mode="json"))
    for topic, _key, value, headers in publishing.records_of(outcome, TopicSettings()):
        (told,) = TOPICS[topic]["value"]
        validator(f"topics/{told['schema']}").validate(json.loads(value or b""))
        assert {name for name, _ in headers} == TOPICS[topic]["headers"].keys()
        assert dict(headers)["ce_type"].decode() == TOPICS[topic]["headers"]["ce_type"]


def test_a_schema_refuses_a_field_that_is_not_there() -> None:
    event = json.loads((EXAMPLES / "events" / "quote.json").read_text())
    assert not validator("events/quote.schema.json").is_valid(event | {"sentiment": "glad"})
    del event["speaker"]
    assert not validator("events/quote.schema.json").is_valid(event)


# articles


def test_the_samples_show_every_shape_and_outcome() -> None:
    outcomes = [process(source.message, Limits(), NOW) for source in SAMPLES]
    told = [outcome for outcome in outcomes if isinstance(outcome, Told)]
    assert len(told) >= 12
    assert {outcome.article.language.code for outcome in told} == {"en", "de"}
    assert not any(outcome.reports or outcome.quotes for outcome in told if outcome.article.language.code == "de")
    assert sum(isinstance(outcome, Withdrawal) for outcome in outcomes) == 1
    assert {(EXAMPLES / "articles" / Path(source.name).name.split(":")[0]).suffix for source in SAMPLES} == {".txt", ".json", ".jsonl"}


@pytest.mark.parametrize("source", REFUSED, ids=lambda source: Path(source.name).stem)
def test_a_refused_example_is_refused_for_the_reason_in_its_name(source: Source) -> None:
    outcome = process(source.message, Limits(), NOW)
    assert isinstance(outcome, Rejection)
    assert outcome.reason.value == Path(source.name).stem


def natives() -> Iterator[Source]:
    for source in SAMPLES:
        value = json.loads(source.message.value or b"") if source.message.headers[0][1] == b"application/json" else {}
        if "text" in value or "operation" in value:
            yield source


@pytest.mark.parametrize("source", list(natives()), ids=lambda source: Path(source.name).name)
def test_the_native_samples_are_valid_input(source: Source) -> None:
    validator("input/article.schema.json").validate(json.loads(source.message.value or b""))


@pytest.mark.parametrize("name", ["no_text", "no_id", "wrong_shape"])
def test_the_input_schema_refuses_what_the_service_refuses(name: str) -> None:
    value = json.loads((EXAMPLES / "refused" / f"{name}.json").read_text())
    assert not validator("input/article.schema.json").is_valid(value)


def test_the_input_schema_has_the_fields_that_are_read() -> None:
    class Asked(dict[str, object]):
        def get(self, key: str, default: object = None) -> object:
            names.add(key)
            return super().get(key, default)

    names: set[str] = {"operation"}  # read in every shape, by the decoder
    native.read(Asked())
    assert names == json.loads((FOLDER / "input/article.schema.json").read_text())["properties"].keys()


# topics


def test_every_topic_of_the_settings_is_described_with_its_configuration() -> None:
    created = {topic.name: topic.topic_configs for topic in _wanted(TopicSettings())}
    assert {name: told["config"] for name, told in TOPICS.items()} == created
    for name, told in TOPICS.items():
        assert told["topic"] == name == getattr(TopicSettings(), told["setting"].removeprefix("topics."))


def test_what_the_topics_refer_to_is_there() -> None:
    for name, told in TOPICS.items():
        for value in told["value"]:
            if "schema" in value:
                assert (FOLDER / "topics" / value["schema"]).is_file(), name
            if "examples" in value:
                assert list((FOLDER / "topics").glob(value["examples"])), name


def test_the_dead_letters_are_described_with_all_reasons_and_headers() -> None:
    told = TOPICS["news.articles.raw.dlq"]
    assert told["reasons"].keys() == {reason.value for reason in Reason}
    letter = dead_letters.headers(Message(b"k", b"v", topic="t"), Rejection(reason=Reason.NO_TEXT, message="none"))
    assert told["headers"].keys() == {name for name, _ in letter} | {dead_letters.VALUE_OMITTED}


def test_asyncapi_names_the_topics_and_its_references_lead_somewhere() -> None:
    assert {channel["address"] for channel in ASYNCAPI["channels"].values()} == TOPICS.keys()
    reasons = ASYNCAPI["components"]["messages"]["deadLetter"]["headers"]["properties"]["touchline.reason"]["enum"]
    assert reasons == [reason.value for reason in Reason]
    for reference in references(ASYNCAPI):
        if reference.startswith("#/"):
            assert resolved(ASYNCAPI, reference)
        else:
            assert (FOLDER / reference).is_file()


def references(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            yield from [value] if key == "$ref" else references(value)


def resolved(document: Any, reference: str) -> Any:
    for part in reference.removeprefix("#/").split("/"):
        document = document[part]
    return document

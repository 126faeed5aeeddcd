"""The README says what the code does: its settings table, its commands and its example."""

import json
import re
from pathlib import Path

from service.cli import COMMANDS
from service.cli.settings import markdown_table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def part_of(shown: object, whole: object) -> bool:
    """Everything shown is in the whole, at its place; lists may be shortened."""
    if isinstance(shown, dict):
        return isinstance(whole, dict) and all(key in whole and part_of(value, whole[key]) for key, value in shown.items())
    if isinstance(shown, list):
        return isinstance(whole, list) and all(any(part_of(each, other) for other in whole) for each in shown)
    return shown == whole


def test_the_settings_table_is_the_codes() -> None:
    assert markdown_table() in README, "`touchline settings --markdown` prints it"


def test_the_example_is_what_the_article_becomes() -> None:
    shown = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", README, re.DOTALL)]
    assert [event["kind"] for event in shown] == ["match_report", "quote"]
    for event in shown:
        whole = json.loads((ROOT / "schemas/examples/events" / f"{event['kind']}.json").read_text(encoding="utf-8"))
        assert part_of(event, whole), event["kind"]


def test_its_commands_are_there() -> None:
    named = set(re.findall(r"touchline ([a-z]+)", README)) - {"worker"}
    assert named <= {*COMMANDS, "reads", "is"}


def test_its_links_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if not link.startswith("http")]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []

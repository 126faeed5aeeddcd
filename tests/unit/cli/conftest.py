"""The example events of ``schemas/examples``, to be shown; factories take other facts."""

from collections.abc import Callable
from typing import Any

import pytest

from service.cli.schemas import FOLDER
from service.models import Article, Match, MatchReport, Quote
from service.models.base import Frozen


def _example(name: str, model: type[Frozen]) -> Callable[..., Any]:
    text = (FOLDER / "examples" / "events" / f"{name}.json").read_text()
    return lambda **facts: model.model_validate(model.model_validate_json(text).model_dump() | facts)


@pytest.fixture
def article() -> Callable[..., Article]:
    return _example("article", Article)


@pytest.fixture
def report() -> Callable[..., MatchReport]:
    return _example("match_report", MatchReport)


@pytest.fixture
def match() -> Callable[..., Match]:
    return _example("match", Match)


@pytest.fixture
def quote() -> Callable[..., Quote]:
    return _example("quote", Quote)

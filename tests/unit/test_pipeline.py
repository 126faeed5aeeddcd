"""From a message to its outcome: what is not covered by the golden articles."""

import pytest

from service import pipeline
from service.models import Message, Reason, Rejection
from service.models.limits import Limits


def test_an_error_of_our_own_tells_where_it_happened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("service.pipeline.extract")
    refused = pipeline.process(Message(b"k", b"Everton drew 1-1 with Fulham on Saturday, and nobody was pleased with it."), Limits())
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.PROCESSING_FAILED
    assert refused.message.startswith("NameError in pipeline.py, line ")

"""The broker's commands."""

import uuid
from pathlib import Path

import pytest

from service.stack import kafka
from service.stack.model import Jvm


def test_an_identity_may_begin_with_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    """One in 64 does; the formatter takes it for an option where it stands alone."""
    monkeypatch.setattr(uuid, "uuid4", lambda: uuid.UUID(bytes=b"\xfb" + bytes(15)))
    jvm = Jvm(java=Path("/java"), java_version=21, elasticsearch_version="9.2.0", home=Path("/home"), user=None)
    command = kafka.format_command(jvm, Path("/config"))
    assert f"--cluster-id=-{'w' + 'A' * 20}" in command

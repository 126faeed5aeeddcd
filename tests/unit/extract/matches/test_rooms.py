"""The rooms of match extraction need nothing of each other but bare lines (docs/decisions.md)."""

import ast

import pytest

from service.stack.place import CHECKOUT

MATCHES = CHECKOUT / "service" / "extract" / "matches"
ROOMS = {"results", "ahead", "facts", "play", "bare"}


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_room_needs_no_other_one(room: str) -> None:
    modules = [path for path in (MATCHES / room).glob("*.py") if path.name != "__init__.py"]
    needed = {
        node.module.split(".")[3]
        for path in modules
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("service.extract.matches.")
    }
    assert modules
    assert needed & ROOMS <= {room, "bare"}

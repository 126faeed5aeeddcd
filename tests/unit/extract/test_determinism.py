"""Every worker finds the same in the same text: no order of a set, which differs between processes, may decide anything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from service.stack.place import CHECKOUT

PROGRAM = """
import sys
from pathlib import Path
from service.extract import extract
for name in sys.argv[1:]:
    found = extract(Path(name).read_text(encoding="utf-8"))
    print([each.model_dump_json() for each in (*found.matches, *found.quotes)])
"""


@pytest.fixture(scope="module")
def texts() -> list[Path]:
    folders = (CHECKOUT / "tests" / "quality", CHECKOUT / "tests" / "golden", CHECKOUT / "schemas" / "examples" / "articles")
    return sorted(path for folder in folders for path in folder.rglob("*.txt"))


def test_the_same_text_gives_the_same_events_in_every_process(texts: list[Path]) -> None:
    assert len(texts) > 40
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, *map(str, texts)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(outputs) == 1

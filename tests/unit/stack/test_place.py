"""Where the servers live, and that their user can get there."""

import os
import pwd
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.stack import place, process
from service.stack.model import StackError

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the servers to another user")


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Stands for /var/tmp: a folder that every user can enter."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    folder.chmod(0o777)
    monkeypatch.setattr(place, "ELSEWHERE", folder)
    yield folder
    shutil.rmtree(folder)


def test_the_directory_itself_is_the_home_where_it_can_be(tmp_path: Path) -> None:
    assert place.home(tmp_path, None) == tmp_path


@pytest.mark.parametrize("name", ["with blank", "a:b", "a,b", "café"])
def test_a_path_that_the_servers_do_not_bear_is_left_for_a_plain_one(tmp_path: Path, elsewhere: Path, name: str) -> None:
    directory = tmp_path / name
    directory.mkdir()
    home = place.home(directory, None)
    assert home.parent == elsewhere
    assert place.home(directory, None) == home, "the same directory has the same home, for its data"
    (tmp_path / "other name").mkdir()
    assert place.home(tmp_path / "other name", None) != home


@root_only
def test_a_directory_that_the_servers_user_cannot_enter_is_left_for_one_it_can(tmp_path: Path, elsewhere: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    directory = closed / "stack"
    place.make(directory)
    assert place.home(directory, "nobody").parent == elsewhere


@root_only
def test_folders_made_under_a_strict_umask_can_be_entered(elsewhere: Path) -> None:
    directory = elsewhere / "project" / ".touchline" / "stack"
    before = os.umask(0o077)
    try:
        place.make(directory)
    finally:
        os.umask(before)
    assert place.home(directory, "nobody") == directory


@root_only
def test_folders_that_are_not_ours_stay_as_they_are(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir(mode=0o700)
    place.make(theirs / ".touchline" / "stack")
    assert theirs.stat().st_mode & 0o777 == 0o700


@root_only
def test_what_is_handed_over_belongs_to_the_servers_user(elsewhere: Path) -> None:
    folder = elsewhere / "data" / "kafka"
    folder.mkdir(parents=True)
    (folder / "file").touch(mode=0o600)
    place.hand_over(folder, "nobody")
    assert {path.stat().st_uid for path in (folder, folder / "file")} == {pwd.getpwnam("nobody").pw_uid}
    assert process.run(["/bin/sh", "-c", f"echo more >> {folder}/file"], user="nobody").returncode == 0


@root_only
def test_a_folder_that_somebody_else_put_there_is_refused(tmp_path: Path, elsewhere: Path) -> None:
    awkward = tmp_path / "with blank"
    awkward.mkdir()
    theirs = place.home(awkward, None)
    os.chown(theirs, pwd.getpwnam("nobody").pw_uid, -1)
    with pytest.raises(StackError, match="belongs to somebody else"):
        place.home(awkward, None)


def test_root_hands_the_servers_to_another_user_and_nobody_else_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert place.user() == "nobody"
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert place.user() is None


def test_without_the_projects_checkout_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(place, "CHECKOUT", tmp_path)
    with pytest.raises(StackError, match="needs the project's checkout"):
        place.recipes()

"""The folders: everything moves with one variable, and nothing is made readable by others."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal import paths

EVERY_PLACE = [paths.data_dir, paths.journal_file, paths.settings_file]


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "elsewhere"))
    for place in EVERY_PLACE:
        assert place().is_relative_to(tmp_path / "elsewhere")
    assert not (tmp_path / "elsewhere").exists(), "asking for a place makes none"


def test_a_relative_home_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "here")
    assert paths.home_override() == tmp_path / "here"


@pytest.mark.parametrize("unset", ["", "  "])
def test_an_empty_home_is_no_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unset: str) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, unset)
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    assert paths.home_override() is None
    for place in EVERY_PLACE:
        assert place().is_relative_to(tmp_path)
        assert str(place()).count(f"/{paths.APP}/") <= 1, "no folder of an author's name in between"
    assert paths.data_dir().name == paths.APP


def test_drafts_lie_beside_their_journal(tmp_path: Path) -> None:
    assert paths.drafts_dir(tmp_path / "work.journal") == tmp_path / "work.journal.drafts"


def test_a_journal_from_elsewhere_gets_a_place_that_is_free(house_home: Path) -> None:
    assert paths.free_journal_file("work.journal") == paths.journal_file()
    house_home.mkdir(parents=True)
    for expected in ("relationship.journal", "work.journal", "work-2.journal", "work-3.journal"):
        free = paths.free_journal_file("work.journal")
        assert free == house_home / expected
        free.write_text("")
    house_home.joinpath("work-3.journal").unlink()
    house_home.joinpath("work-3.journal-wal").write_text("somebody's last words")
    assert paths.free_journal_file("work.journal") == house_home / "work-4.journal"


def test_a_made_folder_and_its_parents_are_the_owners_alone(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c"
    assert paths.ensure_private(deep) == deep
    for part in (deep, deep.parent, deep.parent.parent):
        assert stat.S_IMODE(part.stat().st_mode) == 0o700


def test_an_existing_folder_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "Documents"
    shared.mkdir()
    shared.chmod(0o755)
    paths.ensure_private(shared)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(FileExistsError):
        paths.ensure_private(tmp_path / "taken")
    with pytest.raises(NotADirectoryError):
        paths.ensure_private(tmp_path / "taken" / "below")


# -- where the window listens -----------------------------------------------------------------------


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """No chosen home, no session folder, and temporary files of the test's own, with a short name."""
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with tempfile.TemporaryDirectory(prefix="j") as short:
        folder = Path(short)
        (folder / "t").mkdir()
        monkeypatch.setattr("tempfile.gettempdir", lambda: str(folder / "t"))
        yield folder
        monkeypatch.undo()


def test_each_journal_has_its_own_door_however_it_is_named(house_home: Path, tmp_path: Path) -> None:
    one, other = paths.window_socket(tmp_path / "a.journal"), paths.window_socket(tmp_path / "b.journal")
    assert one is not None
    assert one.parent == house_home
    assert one != other
    (tmp_path / "link").symlink_to(tmp_path)
    assert paths.window_socket(tmp_path / "link" / "a.journal") == one
    assert not house_home.exists(), "asking for a place makes none"


def test_a_name_too_long_for_a_socket_is_not_taken(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(elsewhere / ("x" * 90)))
    door = paths.window_socket(elsewhere / "a.journal")
    assert door is not None
    assert door.parent.parent == elsewhere / "t"
    assert len(os.fsencode(door)) <= paths.LONGEST_SOCKET


def test_the_sessions_folder_is_taken_before_the_temporary_one(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(elsewhere))
    door = paths.window_socket(elsewhere / "a.journal")
    assert door is not None
    assert door.parent == elsewhere / paths.APP


def test_in_a_sandbox_two_starts_meet_in_the_folder_they_share(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.desktop_name() == paths.APP
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(elsewhere))
    monkeypatch.setenv("FLATPAK_ID", "arpa.home.j")
    door = paths.window_socket(elsewhere / "a.journal")
    assert door is not None
    assert door.parent == elsewhere / "app/arpa.home.j"
    assert paths.desktop_name() == "arpa.home.j"


def test_a_folder_somebody_else_could_write_into_is_not_taken(elsewhere: Path) -> None:
    first = paths.window_socket(elsewhere / "a.journal")
    assert first is not None
    first.parent.mkdir()
    first.parent.chmod(0o777)
    assert paths.window_socket(elsewhere / "a.journal") is None
    first.parent.chmod(0o700)
    assert paths.window_socket(elsewhere / "a.journal") == first

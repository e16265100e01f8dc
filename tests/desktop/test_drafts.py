"""Drafts are on disk within a second, whole, private, and gone only when told so."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from relationship_journal.desktop import drafts
from relationship_journal.desktop.drafts import Draft, DraftKeeper, newest_key, wait_for_drafts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "relationship.journal.drafts"


@pytest.fixture(autouse=True)
def nobody_holds_a_key() -> Iterator[None]:
    yield
    wait_for_drafts()
    drafts._claimed.clear()


def stored(path: Path) -> str:
    return str(json.loads(path.read_bytes())["text"]) if path.exists() else ""


def test_a_change_is_on_disk_within_a_second(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    keeper.changed(lambda: Draft("Ida starts school"))
    qtbot.waitUntil(lambda: stored(folder / "jot.draft") == "Ida starts school", timeout=1000)


def test_typing_without_a_pause_does_not_put_saving_off(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    typed: list[str] = []

    def type_and_look() -> bool:
        typed.append("x")
        keeper.changed(lambda: Draft("".join(typed)))
        return stored(folder / "jot.draft") != ""

    qtbot.waitUntil(type_and_look, timeout=1000)  # looks, and so types, every 10 ms
    assert len(typed) > 5


def test_the_text_is_asked_for_when_it_is_written(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    text = ["first"]
    keeper.changed(lambda: Draft(text[0]))
    text[0] = "second"
    with qtbot.waitSignal(keeper.saved, timeout=2000):
        pass
    assert stored(folder / "jot.draft") == "second"


def test_a_draft_comes_back_as_it_was(qtbot: QtBot, folder: Path) -> None:
    text = 'Line one\n\n  "two" \u2028 ¿tres? 山 \ud800 <img src="x">\t'
    keeper = DraftKeeper(folder, "jot-entry-7")
    keeper.changed(lambda: Draft(text, {"contacts": [1, 2], "channel": "phone", "mood": None}))
    keeper.release()
    back = DraftKeeper(folder, "jot-entry-7").load()
    assert back == Draft(text, {"contacts": [1, 2], "channel": "phone", "mood": None})


def test_nothing_is_offered_where_nothing_was_left(qtbot: QtBot, folder: Path) -> None:
    assert DraftKeeper(folder, "jot").load() is None
    assert newest_key(folder, "jot") is None


def test_files_and_folder_are_the_owners_alone(qtbot: QtBot, folder: Path) -> None:
    before = os.umask(0)
    try:
        keeper = DraftKeeper(folder, "jot")
        keeper.changed(lambda: Draft("private"))
        keeper.flush()
        wait_for_drafts()
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [(p.name, stat.S_IMODE(p.stat().st_mode)) for p in folder.iterdir()] == [("jot.draft", 0o600)]


def test_cleared_after_the_act_and_not_written_again(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    keeper.changed(lambda: Draft("saved by now"))
    keeper.flush()
    keeper.changed(lambda: Draft("saved by now."))
    keeper.clear()
    keeper.release()
    wait_for_drafts()
    assert list(folder.iterdir()) == []


def test_a_draft_that_cannot_be_removed_is_told(qtbot: QtBot, folder: Path) -> None:
    (folder / "jot.draft" / "inside").mkdir(parents=True)
    keeper = DraftKeeper(folder, "jot")
    with qtbot.waitSignal(keeper.failed, timeout=2000) as told, qtbot.assertNotEmitted(keeper.saved):
        keeper.clear()
    assert told.args


def test_an_emptied_text_leaves_no_draft(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    keeper.changed(lambda: Draft("a word"))
    keeper.flush()
    keeper.changed(lambda: Draft(" \n", {"mood": "warm"}))
    keeper.flush()
    wait_for_drafts()
    assert list(folder.iterdir()) == []


def test_two_editors_never_share_a_draft(qtbot: QtBot, folder: Path) -> None:
    one, two = DraftKeeper(folder, "jot"), DraftKeeper(folder, "jot")
    assert (one.key, two.key) == ("jot", "jot-2")
    one.changed(lambda: Draft("one"))
    two.changed(lambda: Draft("two"))
    one.flush()
    two.flush()
    wait_for_drafts()
    assert (stored(folder / "jot.draft"), stored(folder / "jot-2.draft")) == ("one", "two")
    assert newest_key(folder, "jot") is None
    two.release()
    assert newest_key(folder, "jot") == "jot-2"


def test_a_refused_write_is_told_and_the_next_one_works(qtbot: QtBot, folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    keeper = DraftKeeper(folder, "jot")
    with qtbot.waitSignal(keeper.failed, timeout=2000) as told:
        keeper.changed(lambda: Draft("not lost"))
    assert told.args
    folder.unlink()
    with qtbot.waitSignal(keeper.saved, timeout=2000):
        keeper.changed(lambda: Draft("not lost"))
    assert stored(folder / "jot.draft") == "not lost"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"text": "cut"}', b"\xff\xfe\x00"])
def test_a_damaged_draft_is_set_aside_never_overwritten(qtbot: QtBot, folder: Path, damage: bytes) -> None:
    folder.mkdir()
    (folder / "jot.draft").write_bytes(damage)
    assert DraftKeeper(folder, "jot").load() is None
    assert (folder / "jot.draft.damaged").read_bytes() == damage


@pytest.mark.parametrize("key", ["", "../escape", "Jot", "a b", "a/b", "-a"])
def test_a_key_never_leaves_the_folder(qtbot: QtBot, folder: Path, key: str) -> None:
    with pytest.raises(ValueError, match="not the key of a draft"):
        DraftKeeper(folder, key)

"""Drafts are on disk within a second, whole, private, and gone only when told so."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from relationship_journal.desktop import drafts
from relationship_journal.desktop.drafts import (
    Draft,
    DraftKeeper,
    bring_home,
    claims,
    discard_draft,
    hand_over,
    is_claimed,
    left_drafts,
    newest_key,
    wait_for_drafts,
)

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
    drafts._stranded.clear()


def stored(path: Path) -> str:
    return str(json.loads(path.read_bytes())["text"]) if path.exists() else ""


def test_a_change_is_on_disk_within_a_second(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    keeper.changed(lambda: Draft("Ida starts school"))
    qtbot.waitUntil(lambda: stored(folder / "jot.draft") == "Ida starts school")


def test_typing_without_a_pause_does_not_put_saving_off(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    typed: list[str] = []

    def type_and_look() -> bool:
        typed.append("x")
        keeper.changed(lambda: Draft("".join(typed)))
        return stored(folder / "jot.draft") != ""

    qtbot.waitUntil(type_and_look)  # looks, and so types, every 10 ms
    assert len(typed) > 5


def test_the_text_is_asked_for_when_it_is_written(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "jot")
    text = ["first"]
    keeper.changed(lambda: Draft(text[0]))
    text[0] = "second"
    with qtbot.waitSignal(keeper.saved):
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
    with qtbot.waitSignal(keeper.failed) as told, qtbot.assertNotEmitted(keeper.saved):
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
    with qtbot.waitSignal(keeper.failed) as told:
        keeper.changed(lambda: Draft("not lost"))
    assert told.args
    folder.unlink()
    with qtbot.waitSignal(keeper.saved):
        keeper.changed(lambda: Draft("not lost"))
    assert stored(folder / "jot.draft") == "not lost"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"text": "cut"}', b"\xff\xfe\x00"])
def test_a_damaged_draft_is_set_aside_never_overwritten(qtbot: QtBot, folder: Path, damage: bytes) -> None:
    folder.mkdir()
    (folder / "jot.draft").write_bytes(damage)
    assert DraftKeeper(folder, "jot").load() is None
    assert (folder / "jot.draft.damaged").read_bytes() == damage


def test_what_was_set_aside_before_stays(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    for cut in (b"{first", b"{second"):
        (folder / "jot.draft").write_bytes(cut)
        keeper = DraftKeeper(folder, "jot")
        assert keeper.load() is None
        keeper.release()
    assert (folder / "jot.draft.damaged").read_bytes() == b"{first"
    assert (folder / "jot.draft.damaged-2").read_bytes() == b"{second"


def test_a_draft_that_cannot_be_read_is_set_aside_too(qtbot: QtBot, folder: Path) -> None:
    (folder / "jot.draft").mkdir(
        parents=True
    )  # reading it fails for anybody, the owner of everything included
    keeper = DraftKeeper(folder, "jot")
    assert left_drafts(folder) == ()
    assert keeper.load() is None
    keeper.changed(lambda: Draft("new"))
    keeper.release()
    wait_for_drafts()
    assert stored(folder / "jot.draft") == "new"
    assert (folder / "jot.draft.damaged").is_dir()


@pytest.mark.parametrize("key", ["", "../escape", "Jot", "a b", "a/b", "-a"])
def test_a_key_never_leaves_the_folder(qtbot: QtBot, folder: Path, key: str) -> None:
    with pytest.raises(ValueError, match="not the key of a draft"):
        DraftKeeper(folder, key)


# -- what was left ----------------------------------------------------------------------------------------


def leave(folder: Path, key: str, text: str, **fields: object) -> None:
    keeper = DraftKeeper(folder, key)
    keeper.changed(lambda: Draft(text, fields))
    keeper.release()
    wait_for_drafts()


def test_what_no_editor_holds_is_listed_newest_first(qtbot: QtBot, folder: Path) -> None:
    assert left_drafts(folder) == ()
    leave(folder, "jot-person-3", "older", people=[3])
    leave(folder, "meeting-new", "newer")
    os.utime(folder / "jot-person-3.draft", (1_000_000_000, 1_000_000_000))
    held = DraftKeeper(folder, "jot")
    held.changed(lambda: Draft("being written"))
    held.flush()
    (folder / "promise-new.draft").write_bytes(b"{cut")
    (folder / "NOT OURS.draft").write_bytes(b"{}")
    found = left_drafts(folder)
    assert [(left.key, left.draft.text) for left in found] == [
        ("meeting-new", "newer"), ("jot-person-3", "older")
    ]  # fmt: skip
    assert found[1].at == datetime.fromtimestamp(1_000_000_000, UTC)
    assert (folder / "promise-new.draft.damaged").read_bytes() == b"{cut"
    assert is_claimed(folder, "jot")
    assert not is_claimed(folder, "meeting-new")


def test_a_draft_can_be_let_go_or_given_another_name(qtbot: QtBot, folder: Path) -> None:
    leave(folder, "line-fact-7", "Choir: soprano", about=[3])
    leave(folder, "jot", "something else")
    assert hand_over(folder, "line-fact-7", "jot") == "jot-2"
    assert stored(folder / "jot-2.draft") == "Choir: soprano"
    discard_draft(folder, "jot-2").result()
    assert [left.key for left in left_drafts(folder)] == ["jot"]


def test_a_second_window_finds_what_a_second_window_left(qtbot: QtBot, folder: Path) -> None:
    leave(folder, "jot-2", "from the second window")
    assert DraftKeeper(folder, "jot").load() == Draft("from the second window")


def test_taking_a_draft_over_is_told(qtbot: QtBot, folder: Path) -> None:
    with qtbot.waitSignal(claims.claimed) as told:
        keeper = DraftKeeper(folder, "jot")
    assert told.args == [folder / f"{keeper.key}.draft"]


def test_a_draft_without_words_is_kept_where_something_was_emptied(qtbot: QtBot, folder: Path) -> None:
    keeper = DraftKeeper(folder, "portrait-3")
    keeper.changed(lambda: Draft("", {"values": {"words": ""}}, whole=True))
    keeper.release()
    assert DraftKeeper(folder, "portrait-3").load() == Draft("", {"values": {"words": ""}}, whole=True)


def test_a_refused_draft_is_written_by_itself_once_there_is_room(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "_RETRY_MS", 20)
    folder.write_text("a file where the folder should be")
    keeper = DraftKeeper(folder, "jot")
    with qtbot.waitSignal(keeper.failed):
        keeper.changed(lambda: Draft("not lost"))
    assert keeper.is_failing()
    assert not keeper.is_saved()
    folder.unlink()
    with qtbot.waitSignal(keeper.saved):
        pass
    assert not keeper.is_failing()
    assert stored(folder / "jot.draft") == "not lost"


def test_a_refused_draft_that_was_cleared_since_is_not_written_again(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "_RETRY_MS", 20)
    folder.write_text("a file where the folder should be")
    keeper = DraftKeeper(folder, "jot")
    with qtbot.waitSignal(keeper.failed):
        keeper.changed(lambda: Draft("saved by now"))
    folder.unlink()
    keeper.clear()
    keeper.changed(lambda: Draft("the next"))
    with qtbot.waitSignal(keeper.saved):
        pass
    assert stored(folder / "jot.draft") == "the next"


def test_a_draft_refused_after_its_editor_had_gone_is_kept_and_told(qtbot: QtBot, folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    keeper = DraftKeeper(folder, "jot")
    keeper.changed(lambda: Draft("not lost"))
    with qtbot.waitSignal(claims.stranded) as told:
        keeper.release()
    assert told.args
    assert not bring_home()
    again = DraftKeeper(folder, "jot")
    assert again.load() == Draft("not lost")  # within the session it comes back
    again.release()
    folder.unlink()
    assert bring_home()
    assert stored(folder / "jot.draft") == "not lost"


def test_a_stranded_draft_is_listed_or_let_go(qtbot: QtBot, folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    for key in ("jot", "promise-new"):
        keeper = DraftKeeper(folder, key)
        keeper.changed(lambda: Draft("not lost"))
        keeper.release()
    assert {left.key for left in left_drafts(folder)} == {"jot", "promise-new"}
    folder.unlink()
    discard_draft(folder, "promise-new").result()
    assert [(left.key, left.draft.text) for left in left_drafts(folder)] == [("jot", "not lost")]
    assert stored(folder / "jot.draft") == "not lost"


def test_nothing_half_written_stays(qtbot: QtBot, folder: Path) -> None:
    (folder / "jot.draft").mkdir(parents=True)  # nothing can take its place
    keeper = DraftKeeper(folder, "jot")
    with qtbot.waitSignal(keeper.failed):
        keeper.changed(lambda: Draft("not lost"))
    assert [each.name for each in folder.iterdir()] == ["jot.draft"]
    (folder / "jot.draft").rmdir()
    (folder / "jot.draft.tmp").write_text("of a program that was killed")
    keeper.clear()
    wait_for_drafts()
    assert list(folder.iterdir()) == []


def test_a_slow_disk_is_not_waited_for_twice(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed while the disk was busy is handed over the moment it is free."""
    monkeypatch.setattr(drafts, "_DELAY_MS", 1)
    keeper, go_on, real = DraftKeeper(folder, "jot"), Event(), drafts._store

    def slow(path: Path, draft: Draft) -> None:
        go_on.wait(60)
        real(path, draft)

    monkeypatch.setattr(drafts, "_store", slow)
    keeper.changed(lambda: Draft("first"))
    qtbot.waitUntil(lambda: keeper._in_flight is not None)
    keeper.changed(lambda: Draft("second"))
    qtbot.waitUntil(lambda: keeper._late)
    monkeypatch.setattr(drafts, "_DELAY_MS", 60_000)
    go_on.set()
    qtbot.waitUntil(lambda: stored(folder / "jot.draft") == "second")

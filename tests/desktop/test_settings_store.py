"""Choices are kept, private, and forgiving of a file somebody edited."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from relationship_journal.desktop.settings_store import SettingsStore


def test_choices_come_back_in_another_store(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.ini"
    first = SettingsStore(path)
    first.set_text("window/page", "people")
    first.set_number("look/text_scale", 1.25)
    first.set_flag("look/serif", on=False)
    first.set_blob("window/geometry", QByteArray(b"\x00\x01\xff"))
    first.save()
    second = SettingsStore(path)
    assert second.text("window/page") == "people"
    assert second.number("look/text_scale", 1.0) == 1.25
    assert second.flag("look/serif", default=True) is False
    assert second.blob("window/geometry") == QByteArray(b"\x00\x01\xff")


def test_the_file_is_its_owners_alone_under_any_umask(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.ini"
    before = os.umask(0)
    try:
        store = SettingsStore(path)
        store.set_text("window/page", "people")
        store.save()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("written", ["nonsense", "1,2", ""])
def test_what_cannot_be_read_is_the_default(tmp_path: Path, written: str) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(f"[look]\ntext_scale={written}\n", encoding="utf-8")
    assert SettingsStore(path).number("look/text_scale", 1.0) == 1.0


def test_a_place_that_refuses_loses_choices_and_nothing_else(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    store = SettingsStore(blocked / "settings.ini")
    store.set_text("window/page", "people")
    store.save()
    assert blocked.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("written", [b"\x00\xff garbage\n[window\npage\n", b"\0" * 4096, b'{"page": 1}\n'])
def test_a_file_that_is_none_is_put_aside_and_choices_begin_anew(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(written)
    store = SettingsStore(path)
    assert store.set_aside == tmp_path / "settings.ini.broken"
    assert store.set_aside.read_bytes() == written
    assert store.text("window/page", "today") == "today"
    store.set_text("window/page", "people")
    store.save()
    again = SettingsStore(path)
    assert (again.text("window/page"), again.set_aside) == ("people", None)

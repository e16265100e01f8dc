"""While the journal is locked no word of it can be read: not in a widget, a model, the accessible tree, a title, the clipboard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.journal import phone_keys
from relationship_journal.journal.kept_names import forget_names
from relationship_journal.journal.name_parts import name_parts
from relationship_journal.tour.screens import SCREENS, STATES
from tests.desktop.lock_walk import SOME
from tests.desktop.private_words import reachable, remembered

ROOT = Path(__file__).parents[2]
LONGEST_MS = 1000
FEWEST = 100
"""Words that can be read on every screen before it is locked: a probe that reads less looks in the wrong places."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk found: words before, places with words after, and how long each lock took."""

    before: dict[str, int]
    left: dict[str, list[str]]
    milliseconds: dict[str, float]


def walked(folder: Path, kind: str, *names: str) -> Walked:
    """In a process of its own, with nothing of another test in its memory."""
    (folder / "home").mkdir()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.desktop.lock_walk", str(folder), kind, *names],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
             "RELATIONSHIP_JOURNAL_HOME": str(folder / "home")},
        capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return Walked(**json.loads(done.stdout))


def judge(found: Walked, screens: int) -> None:
    assert len(found.before) == screens
    assert min(found.before.values()) >= FEWEST, found.before
    assert found.left == {}
    slowest = max(found.milliseconds, key=found.milliseconds.__getitem__)
    print(
        f"\n{screens} screens locked, {sum(found.before.values())} words before, none after; "
        f"slowest {slowest}: {found.milliseconds[slowest]} ms"
    )
    assert found.milliseconds[slowest] < LONGEST_MS


def test_nothing_is_left_of_an_encrypted_journal(tmp_path: Path) -> None:
    judge(walked(tmp_path, "encrypted"), len(SOME))


def test_nothing_is_left_of_a_journal_anybody_can_open(tmp_path: Path) -> None:
    judge(walked(tmp_path, "plain", "people", "jot"), 2)


def test_the_probe_sees_where_a_word_can_hide(qtbot: QtBot) -> None:
    made = "zwetschgen-datschi".replace("-", "")  # the source of this very test is in memory too
    word, hidden = frozenset({made}), f"A {made}!"
    window = QWidget()
    qtbot.addWidget(window)
    assert reachable(word) == {}
    assert remembered(word) == set()
    model = QStandardItemModel(1, 1)
    model.setData(model.index(0, 0), hidden, Qt.ItemDataRole.UserRole)
    action = QAction(window)
    for place, tell, take_back in (
        ("property toolTip: QWidget", window.setToolTip, ""),
        ("property windowTitle: QWidget", window.setWindowTitle, ""),
        ("property accessibleDescription: QWidget", window.setAccessibleDescription, ""),
        ("data: QAction", action.setData, ""),
        ("clipboard Clipboard: text/plain", QGuiApplication.clipboard().setText, ""),
    ):
        tell(hidden)
        assert place in reachable(word), place
        tell(take_back)
    assert set(reachable(word)) == {"model: QStandardItemModel"}
    kept = [{("who", hidden): None}]
    assert remembered(word) == {"builtins.list"}
    kept.clear()


def test_names_that_were_taken_apart_are_kept_by_nobody() -> None:
    name_parts("Dr. Zwetschge")
    phone_keys.point_key("phone", "+49 30 1234567", "DE")
    forget_names()
    assert name_parts.cache_info().currsize == 0
    assert phone_keys._phone_key.cache_info().currsize == 0


@pytest.mark.torture
def test_torture_nothing_is_left_of_any_screen(tmp_path: Path) -> None:
    judge(walked(tmp_path, "encrypted", "all"), len(SCREENS + STATES))

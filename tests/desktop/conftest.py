"""Desktop tests run off screen, with a real font and the light theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from relationship_journal.desktop import translation
from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.desktop.people_desk import People
    from tests.desktop.shell import Shell

_FAMILIES = ("Inter", "Noto Sans", "DejaVu Sans")


@pytest.fixture(scope="session")
def started_theme(qapp: QApplication) -> None:
    """The theme, started once for all tests of this process."""
    installed = set(QFontDatabase.families())
    family = next((name for name in _FAMILIES if name in installed), None)
    font = QFont(family) if family is not None else qapp.font()
    font.setPixelSize(13)
    theme().start(qapp, font)


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> None:
    """Every test begins in English, with the habits of Britain."""
    translation.speak(qapp, "en", QLocale("en_GB"))


@pytest.fixture(autouse=True)
def light_theme(started_theme: None) -> Iterator[None]:
    """Every test begins with the light theme at normal size, without motion."""
    look = theme()
    look.set_mode("light")
    look.set_reduce_motion(True)
    yield
    hints().start(None)
    look.set_mode("light")
    look.set_text_scale(1.0)
    look.set_key_hints(True)
    look.set_high_contrast(None)
    look.tell_dark(None)
    look.tell_contrast(False)
    look.set_serif_headings(True)
    look.set_compact(False)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    """A journal with people in it on a desk, its window shown; drafts are on disk and let go at the end."""
    from relationship_journal.desktop import drafts
    from tests.desktop.people_desk import fill, people_desk

    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1200, 800)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)
    drafts.wait_for_drafts()
    drafts._claimed.clear()


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The running program with an empty journal."""
    from relationship_journal.desktop.settings_store import SettingsStore
    from tests.desktop.open_desk import MORNING
    from tests.desktop.shell import Shell
    from tests.fixed_clock import FixedClock

    made = Shell(tmp_path, qtbot, FixedClock(MORNING), SettingsStore(tmp_path / "settings.ini"))
    yield made
    made.stop()


@pytest.fixture
def filled(shell: Shell) -> Shell:
    """The running program with two people and a meeting in its journal."""
    from relationship_journal.domain.meetings import MeetingDraft
    from tests.desktop.open_desk import MORNING

    with shell.journal() as journal:
        clients = journal.circles.add("Clients")
        odette = journal.contacts.add("Odette Plumbridge", organisation="Cloudberry Mills")
        journal.contacts.add("Barnaby Quillfeather")
        journal.circles.put((odette,), clients)
        journal.meetings.schedule(
            MeetingDraft("Check-in", MORNING.replace(hour=8, minute=30), 45, "Europe/Berlin", (odette,))
        )
    return shell

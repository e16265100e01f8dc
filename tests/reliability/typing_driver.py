"""The real program with somebody typing into its real window, until it is killed.

Used by the probe as ``python -m tests.reliability.typing_driver JOURNAL LOG EDITOR FLAW SEED``: each key goes
into LOG with the moment it was pressed, just before it is. EDITOR is one of ``EDITORS``. Of an encrypted
journal, which is no flaw, the passphrase was said.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal import app
from relationship_journal.desktop import application
from relationship_journal.desktop.attached import Attached
from relationship_journal.desktop.drafts import Draft, DraftKeeper
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.journal.encryption import say_passphrase
from tests.reliability.encrypted_deeds import PASSPHRASES, derive_quickly

_LOOK_MS = 10
_PAUSES_MS = (60, 190)
"""Eight keys a second on the average, and never a pause."""
WHO = 1
ENCRYPTED = "encrypted"


def letters(count: int) -> str:
    """What is typed: every word another, so that a draft is the beginning of one text only."""
    words, number = "", 0
    while len(words) < count:
        number += 1
        words += f"w{number} "
    return words[:count]


def _jot(attached: Attached) -> QWidget | None:
    editors = [each for each in attached._window.findChildren(JotEditor) if each.isVisible()]
    return editors[0].text if editors and editors[0]._loaded else None


def _promise(attached: Attached) -> QWidget | None:
    from relationship_journal.desktop.promises.editor import PromiseEditor

    page = attached.pages.promises
    panels = page.findChildren(PromiseEditor)
    if not panels:
        attached.pages.show_page("promises")
        page.add_promise()
        return None
    return panels[0].words.line if panels[0]._kept._begun else None


def _meeting(attached: Attached) -> QWidget | None:
    from relationship_journal.desktop.requests import ScheduleRequest
    from relationship_journal.desktop.schedule.panel import SchedulePanel

    panels = attached._window.findChildren(SchedulePanel)
    if not panels:
        attached.dialogs.schedule(ScheduleRequest((WHO,)))
        return None
    return panels[0].prepare.edit if panels[0].kept._begun else None


def _person(attached: Attached) -> QWidget | None:
    from relationship_journal.desktop.person.panel import PersonPanel

    panels = attached._window.findChildren(PersonPanel)
    if not panels:
        attached.dialogs.person(WHO)
        return None
    return panels[0].how_met.edit if panels[0].kept._begun else None


def _about(attached: Attached) -> QWidget | None:
    attached.pages.show_person(WHO)
    notes = attached.pages.people.notes
    line = notes.adding()
    if line is None:
        attached.pages.people.write_again("person", WHO)
        return None
    return line.line


def _portrait(attached: Attached) -> QWidget | None:
    from relationship_journal.desktop.briefing.inline_editor import WritingBox

    boxes = attached.pages.briefing.paper.findChildren(WritingBox)
    if not boxes:
        attached.pages.show_briefing(("contact", WHO))
        if attached.pages.briefing._shown is not None:
            attached.pages.briefing.write_again("portrait")
        return None
    return boxes[0].editor


EDITORS: dict[str, Callable[[Attached], QWidget | None]] = {
    "jot": _jot, "promise": _promise, "about": _about, "portrait": _portrait, "meeting": _meeting,
    "person": _person,
}  # fmt: skip


class Typist(QObject):
    """Waits for the editor, then presses key after key."""

    def __init__(self, window: Callable[[], Attached | None], editor: str, log: Path, seed: int) -> None:
        super().__init__()
        self._window, self._find = window, EDITORS[editor]
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._chance = random.Random(seed)
        self._typed = 0
        self._target: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_LOOK_MS)

    def _go_on(self) -> None:
        attached = self._window()
        if self._target is None and attached is not None:
            self._target = self._find(attached)
        if self._target is None:
            self._timer.start(_LOOK_MS)
            return
        key = letters(self._typed + 1)[self._typed]
        os.write(self._log, f"{time.monotonic():.6f} {key}\n".encode())  # outlasts the death of this process
        QTest.keyClicks(self._target, key)
        self._typed += 1
        self._timer.start(self._chance.randint(*_PAUSES_MS))


def restart_at_each_key() -> None:
    """The broken keeper: every change puts saving off again, so typing without a pause is never saved."""

    def changed(self: DraftKeeper, snapshot: Callable[[], Draft]) -> None:
        self._snapshot = snapshot
        self._timer.start(300)

    DraftKeeper.changed = changed  # type: ignore[method-assign]  # broken on purpose


def main(journal: str, log: str, editor: str, flaw: str, seed: str) -> int:
    """Run the program as its command does."""
    if flaw == ENCRYPTED:
        derive_quickly()
        say_passphrase(Path(journal), PASSPHRASES[0])
    if flaw == "restarting":
        restart_at_each_key()
    typists: list[Typist] = []

    class Watched(application.Program):
        def start(self) -> None:
            typists.append(Typist(lambda: self.window.attached, editor, Path(log), int(seed)))
            super().start()

    application.Program = Watched  # type: ignore[misc]  # the program itself, with somebody at its keyboard
    answer = app.main(["--journal", journal, *(["--jot"] if editor == "jot" else [])])
    assert QApplication.instance() is not None
    return answer


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

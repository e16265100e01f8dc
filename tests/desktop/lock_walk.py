"""Locks the journal on every screen and looks what of it can still be read: `python -m tests.desktop.lock_walk FOLDER KIND [SCREENS]`.

KIND is ``encrypted`` or ``plain``, SCREENS are names or ``all``. What was found comes as JSON on standard output.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.lock_page import LockPage
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption, forget_keys
from relationship_journal.sample import write_sample
from relationship_journal.store import keys
from relationship_journal.tour.page import windowless_application
from relationship_journal.tour.pictures import quiet_platform
from relationship_journal.tour.screens import SCREENS, STATES, Guide, Screen
from relationship_journal.tour.stage import Stage
from tests.desktop.private_words import Found, private_words, reachable, remembered
from tests.fixed_clock import FixedClock
from tests.journal.test_exports import fill

PASSPHRASE = "three grey geese"
TYPED = ("Quibblesnatch", "Wobblegong")
COPIED = "Flumdiddle"
MORNING = datetime(2026, 5, 14, 7, 50, tzinfo=UTC)
SOME = (
    "today",
    "people",
    "briefing",
    "palette",
    "jot",
    "jot-timeline",
    "import",
    "settings-history",
    "toast",
)
"""Where most kinds of widgets and models there are hold words of the journal."""


class Walk:
    """Goes to each screen, looks, locks, looks again, and unlocks."""

    def __init__(self, path: Path, *, encrypted: bool) -> None:
        clock = FixedClock(MORNING, "Europe/Berlin")
        write_sample(path, clock)
        with Journal.open(path, clock=clock) as journal:
            marks = fill(journal, clock)
            marked = journal.contacts.named(marks.words["contact.name"])
            company = journal.organisations.match(marks.words["organisation.name"], 1)[0].id
        self._stage = Stage(path, clock)
        self._guide = Guide(self._stage)
        self._guide.prepare()
        self._guide._person, self._guide._company = marked, company  # who has something in every field
        with Journal.open(path, clock=clock) as journal:
            own = {word.casefold() for word in (COPIED, *TYPED)}
            self._marks = frozenset(word.casefold() for word in marks.words.values()) | own
            self._private = private_words(journal) | self._marks
        del marks
        self._encrypted = encrypted
        if encrypted:
            Encryption(path, clock=clock).set_passphrase(PASSPHRASE)
            forget_keys()
        self.before: dict[str, int] = {}
        self.left: dict[str, list[str]] = {}
        self.milliseconds: dict[str, float] = {}

    def go(self, screens: tuple[Screen, ...]) -> None:
        """All of them in one window."""
        self._stage.window.resize(1440, 900)
        self._stage.start()
        try:
            self._unlock()
            for screen in screens:
                self._show(screen)
                self._lock(screen.name)
                self._unlock()
        finally:
            self._stage.stop()

    def _show(self, screen: Screen) -> None:
        for command in screen.commands:
            self._guide._go(command)
            self._stage.settle()
        if screen.typed:
            self._guide.type(QApplication.activeModalWidget() or self._stage.window, " ".join(TYPED))
        QGuiApplication.clipboard().setText(COPIED)
        self.before[screen.name] = len(_all(reachable(self._private)))

    def _lock(self, name: str) -> None:
        window = self._stage.window
        begun = time.perf_counter()
        window.run("lock")
        page = self._page()
        window.repaint()
        self.milliseconds[name] = round((time.perf_counter() - begun) * 1000, 1)
        at_once = reachable(self._private)
        while not page.unlock.isEnabled():
            self._stage.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._stage.settle()
        later = reachable(self._private)
        told = [
            f"{when}, {place}: {sorted(words)[:5]}"
            for when, found in (("at once", at_once), ("later", later))
            for place, words in found.items()
        ]
        told += [f"in memory: {kind}" for kind in sorted(remembered(self._marks))]
        if told:
            self.left[name] = told

    def _unlock(self) -> None:
        if self._stage.window.attached is None:
            page = self._page()
            page.field.line.setText(PASSPHRASE)
            page.unlock.click()
            while self._stage.window.attached is None:
                self._stage.settle()
        self._stage.settle()

    def _page(self) -> LockPage:
        shown = self._stage.window.stack.currentWidget()
        assert isinstance(shown, LockPage), shown
        return shown


def _all(found: Found) -> set[str]:
    return set().union(*found.values())


def main(folder: Path, kind: str, names: list[str]) -> None:
    """Walk, and say what was found."""
    keys.ROUNDS = 10  # how slow a passphrase is does not matter here
    screens = tuple(each for each in SCREENS + STATES if each.name in (names or SOME) or names == ["all"])
    with quiet_platform():
        # Off screen nobody owns the clipboard; what was copied here is ours.
        setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)  # noqa: B010 - a method of Qt
        app = windowless_application(folder / "home")
        walk = Walk(folder / "own.journal", encrypted=kind == "encrypted")
        walk.go(screens)
        del app
    told = {"before": walk.before, "left": walk.left, "milliseconds": walk.milliseconds}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])

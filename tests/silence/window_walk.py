"""The real program, started as the desktop starts it, with a draft being typed, then closed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from relationship_journal import app
from relationship_journal.desktop.application import Program
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.tour.pictures import quiet_platform

LONGEST_MS = 120_000


def walk(program: Program) -> Iterator[Callable[[], bool]]:
    """Do something, then wait until what is handed out holds."""
    window = program.window
    yield lambda: window.attached is not None and not program.background.pending()
    attached = window.attached
    assert attached is not None
    desk = attached._desk
    desk.do(lambda: desk.journal.contacts.add("Odette Plumbridge"), say="")
    yield lambda: not program.writer.pending() and not program.background.pending()
    for page in ("people", "meetings", "promises", "review", "today"):
        window.run(page)
        yield lambda: not program.background.pending()
    for command in ("settings", "add_person", "import", "schedule", "export"):
        window.run(command)
        yield lambda: QApplication.activeModalWidget() is not None and not program.background.pending()
        panel = QApplication.activeModalWidget()
        assert isinstance(panel, QDialog)
        panel.reject()
        yield lambda: QApplication.activeModalWidget() is None
    window.run("jot")

    def editors() -> list[JotEditor]:
        return [each for each in window.findChildren(JotEditor) if each.isVisible() and each._loaded]

    yield lambda: bool(editors())
    QTest.keyClicks(editors()[0].text, "A secret half typed")
    drafts = desk.journal.path.with_name(f"{desk.journal.path.name}.drafts")
    yield lambda: drafts.is_dir() and any(each.name.endswith(".draft") for each in drafts.iterdir())
    window.close()
    yield lambda: False


def main() -> None:
    """Walk, and leave as the program leaves."""
    start = Program.start

    def start_and_walk(program: Program) -> None:
        start(program)
        steps = walk(program)
        waits = next(steps)
        timer = QTimer(program)

        def look() -> None:
            nonlocal waits
            if waits():
                waits = next(steps)

        timer.timeout.connect(look)
        timer.start(20)
        QTimer.singleShot(LONGEST_MS, lambda: sys.exit("it never came to its end"))

    Program.start = start_and_walk  # type: ignore[method-assign, assignment]  # as it is, with somebody who looks on
    with quiet_platform():
        sys.exit(app.main([]))

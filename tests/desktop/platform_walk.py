"""The real program walked through on a window system: its pages, the palette, panels, both themes; says what was seen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from relationship_journal import app
from relationship_journal.desktop.application import Program
from relationship_journal.desktop.theme import theme

LONGEST_MS = 100_000


def walk(program: Program) -> Iterator[Callable[[], bool]]:
    """Do something, then wait until what is handed out holds."""
    window = program.window
    yield lambda: window.attached is not None and not program.background.pending()
    for page in ("people", "meetings", "promises", "review", "today"):
        window.run(page)
        yield lambda: not program.background.pending()
        print(window.windowTitle(), flush=True)
    window.run("search")
    attached = window.attached
    assert attached is not None
    yield attached.dialogs.palette.isVisible
    attached.dialogs.palette.hide()
    for command in ("settings", "add_person", "import"):
        window.run(command)
        yield lambda: QApplication.activeModalWidget() is not None and not program.background.pending()
        panel = QApplication.activeModalWidget()
        assert isinstance(panel, QDialog)
        print(panel.windowTitle(), flush=True)
        theme().set_mode("light" if theme().dark else "dark")
        panel.reject()
        yield lambda: QApplication.activeModalWidget() is None
    window.run("full_screen")
    yield window.isFullScreen
    window.run("full_screen")
    yield lambda: not window.isFullScreen()
    print(QGuiApplication.platformName(), window.windowHandle().isExposed(), flush=True)
    window.close()
    yield lambda: False


def main() -> None:
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
        QTimer.singleShot(LONGEST_MS, QApplication.quit)

    Program.start = start_and_walk  # type: ignore[method-assign, assignment]  # as it is, with somebody who looks on
    sys.exit(app.main([]))


if __name__ == "__main__":
    main()

"""One start of a window in a process of its own; says what it took as soon as something was painted.

Used by the benchmarks as ``python -m tests.benchmarks.window_start WHAT [JOURNAL]``; prints the CPU seconds of
the whole process (threads included) and its resident memory in bytes. What can be waited for:

* ``bare``: a painted QMainWindow and nothing else; ``orm``: the same with ``sqlalchemy.orm`` imported.
* ``shell``: the program's own window painted for the first time, before any journal is open.
* ``people``: Today painted with what it read, then the People page asked for (Today is the page on screen after a
  start, the list is one key away) and the rows of its first screen painted with the people in them.
* ``scrolled``: ``people``, then the list scrolled block by block to its end, each block painted with its people.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.application import Program
    from relationship_journal.desktop.desk import Desk

BLOCK = 100
"""Rows scrolled in one step; the list fetches as many at a time."""


def _resident() -> int:
    """Bytes of memory this process holds now; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    kilobytes = next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) * 1024


def _said() -> None:
    print(f"{time.process_time():.4f} {_resident()}", flush=True)
    from PySide6.QtWidgets import QApplication

    QApplication.quit()


def bare(*, with_orm: bool) -> None:
    """A QMainWindow and nothing else; with SQLAlchemy's ORM loaded, as the floor of a full start."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    if with_orm:
        import sqlalchemy.orm  # noqa: F401 - only its loading is measured

    app = QApplication([])

    class Window(QMainWindow):
        def paintEvent(self, event: object) -> None:
            QTimer.singleShot(0, _said)

    window = Window()
    window.resize(1440, 900)
    window.show()
    app.exec()


def ours(journal: Path, until: str) -> None:
    """The program's own start, to its first painted shell or to the people after Today."""
    import relationship_journal.app as program
    from relationship_journal.desktop.application import Program

    start = Program.start

    def watched(self: Program) -> None:
        # Nothing of the watch runs before the first picture but this connection.
        self.window.painted.connect(_said if until == "shell" else lambda: _wait_for_today(self, until))
        start(self)

    Program.start = watched  # type: ignore[method-assign]  # the one place where a start can be met
    program.main(["--journal", str(journal)])


def _wait_for_today(program: Program, until: str) -> None:
    """The window was painted; the journal is on its way, and Today is read as soon as it is there."""
    attach = program.window.attach

    def attached(desk: Desk, *, sample: bool) -> None:
        attach(desk, sample=sample)
        assert program.window.attached is not None
        today = program.window.attached.pages.today
        today.filled.connect(
            lambda: _painted(today, lambda: True, lambda: _go_to_people(program, until)),
            Qt.ConnectionType.SingleShotConnection,
        )

    from PySide6.QtCore import Qt

    program.window.attach = attached  # type: ignore[method-assign]  # Today answers before a timer could look


def _go_to_people(program: Program, until: str) -> None:
    program.window.run("people")
    assert program.window.attached is not None
    view: Any = program.window.attached.pages.people.list.view
    then = _said if until == "people" else lambda: _scroll(view)
    _painted(view.viewport(), lambda: _has_people(view), then)


def _scroll(view: Any) -> None:
    bar = view.verticalScrollBar()
    if bar.value() >= bar.maximum():
        _said()
        return
    row = view.rowAt(0) + BLOCK
    view.scrollTo(view.model().index(min(row, view.model().rowCount() - 1), 0), view.ScrollHint.PositionAtTop)
    view.viewport().update()
    _painted(view.viewport(), lambda: _has_people(view), lambda: _scroll(view))


def _has_people(view: Any) -> bool:
    """Whether every row on screen has its person, and is a person or a heading."""
    from relationship_journal.desktop.paged_model import ID, ROW

    model = view.model()
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    rows = range(max(first, 0), (last if last >= 0 else model.rowCount() - 1) + 1)
    shown = [model.index(row, 0) for row in rows]
    people = [index for index in shown if index.data(ID) is not None]
    return bool(people) and all(index.data(ROW) is not None for index in people)


def _painted(widget: QWidget, ready: Callable[[], bool], then: Callable[[], None]) -> None:
    """Go on after the first painting of this widget that shows what was waited for."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and ready():
                widget.removeEventFilter(self)
                QTimer.singleShot(0, self._over)
            return False

        def _over(self) -> None:
            self.deleteLater()
            then()

    widget.installEventFilter(Watch(widget))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(with_orm=False)
    elif sys.argv[1] == "orm":
        bare(with_orm=True)
    else:
        ours(Path(sys.argv[2]), sys.argv[1])

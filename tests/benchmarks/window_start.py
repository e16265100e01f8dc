"""One start of a window in a process of its own; prints the CPU seconds used until something was painted.

Used by the benchmarks as ``python -m tests.benchmarks.window_start bare|shell|today JOURNAL``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path


def _said(app: object) -> None:
    print(f"{time.process_time():.4f}", flush=True)
    app.quit()  # type: ignore[attr-defined]  # a QApplication, which this file must not import early


def bare(*, with_orm: bool) -> None:
    """A QMainWindow and nothing else; with SQLAlchemy's ORM loaded, as the floor of a full start."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    if with_orm:
        import sqlalchemy.orm  # noqa: F401 - only its loading is measured

    app = QApplication([])

    class Window(QMainWindow):
        def paintEvent(self, event: object) -> None:
            QTimer.singleShot(0, lambda: _said(app))

    window = Window()
    window.resize(1440, 900)
    window.show()
    app.exec()


def ours(journal: Path, until: str) -> None:
    """The program's own start, to the first painted shell or to the painted Today page."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    import relationship_journal.app as program

    ends = {"shell": "MainWindow", "today": "BriefColumns"}[until]

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            painted = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget)
            if painted and type(watched).__name__ == ends:
                QTimer.singleShot(0, lambda: _said(QApplication.instance()))
            return False

    watch = Watch()
    from relationship_journal.desktop import application
    from relationship_journal.desktop.settings_store import SettingsStore

    made = application.qt_application

    def watched(arguments: Sequence[str], settings: SettingsStore) -> QApplication:
        app = made(arguments, settings)
        app.installEventFilter(watch)
        return app

    application.qt_application = watched
    program.main(["--journal", str(journal)])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(with_orm=False)
    elif sys.argv[1] == "orm":
        bare(with_orm=True)
    else:
        ours(Path(sys.argv[2]), sys.argv[1])

"""The row that writes everything as a readable folder, beside whatever else goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from relationship_journal.desktop.background import Progress, Stopped, Task
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.outside import show_folder
from relationship_journal.desktop.settings.rows import SettingRow
from relationship_journal.desktop.settings.work_line import WorkLine
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.domain.archives import FolderReport
from relationship_journal.domain.errors import JournalError

_MOST_NAMES = 100


class FolderRow(QWidget):
    """Asks where to, and makes a new folder of today's date there; leaving the page stops it and leaves nothing."""

    def __init__(self, desk: Desk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._task: Task | None = None
        self.button = Button(self.tr("Export everything…"), "secondary")
        self.button.clicked.connect(self._choose)
        self.row = SettingRow(
            self.tr("A folder to read"),
            self.tr(
                "Everything as pages, pictures and one file this program can import again. "
                "Whoever can open the folder can read it."
            ),
            self.button,
        )
        self.button.setAccessibleName(self.tr("Export everything as a readable folder"))
        self.line = WorkLine()
        self.line.stop_wanted.connect(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.row, self.line):
            column.addWidget(part)

    def _choose(self) -> None:
        if self._task is not None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to put the folder"), documents)
        if chosen:
            self.start(self.free_name(Path(chosen)))

    def free_name(self, where: Path) -> Path:
        """A folder that is not there yet, called after the journal and the day."""
        name = f"{self._desk.journal.path.stem} {self._desk.today().isoformat()}"
        names = [name, *(f"{name} ({number})" for number in range(2, _MOST_NAMES))]
        return next((where / each for each in names if not (where / each).exists()), where / name)

    def start(self, folder: Path) -> None:
        """Write it."""
        exports = self._desk.journal.exports

        def work(progress: Progress, stopped: Stopped) -> FolderReport:
            return exports.everything(folder, lambda done, of: progress((done, of)), stopped)

        self.button.setEnabled(False)
        self.line.begin(self.tr("Writing the folder…"), can_stop=True)
        self._task = self._desk.background.run(
            work, lambda report: self._done(report, folder), self._failed, self._progress, owner=self
        )

    def stop(self) -> None:
        """Leave it; nothing of it stays."""
        if self._task is not None:
            self._task.cancel()
            self._over()

    def _progress(self, value: object) -> None:
        if isinstance(value, tuple):
            self.line.show_progress(*value)

    def _over(self) -> None:
        self._task = None
        self.line.end()
        self.button.setEnabled(True)

    def _done(self, report: FolderReport, folder: Path) -> None:
        self._over()
        said = translate("FolderRow", "Wrote %Ln people to {name}", report.people)
        self._notices.toast(
            said.format(name=isolated(folder.name)),
            "folder-open",
            self.tr("Show folder"),
            on_action=lambda: show_folder(folder),
        )

    def _failed(self, error: JournalError) -> None:
        self._over()
        self._notices.fail(error)

"""The row that checks the journal: record by record against what was written, with what it found."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import care_words
from relationship_journal.desktop.background import Progress, Stopped, Task
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.settings.rows import SettingRow
from relationship_journal.desktop.settings.work_line import WorkLine
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.care import CheckReport
from relationship_journal.domain.errors import DamagedJournal, JournalError

_MOST_FINDINGS = 8


class CheckRow(QWidget):
    """Reading goes on beside it, and so does writing; leaving the page stops it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.button = Button(self.tr("Check now"), "secondary", "badge-check")
        self.button.clicked.connect(self.start)
        self.row = SettingRow(
            self.tr("Check the journal"), self.tr("Compares every record with what was written."), self.button
        )
        self.button.setAccessibleName(self.tr("Check the journal now"))
        self.line = WorkLine()
        self.line.stop_wanted.connect(self.stop)
        self.banner = Banner("", kind="danger", icon="triangle-alert")
        self.banner.hide()
        self.findings = PlainLabel("", "caption", "text2", max_lines=0)
        self._found = QWidget()
        inset = QVBoxLayout(self._found)
        set_margins(inset, 16, 8, 0, 14)
        inset.addWidget(self.findings)
        self._found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.row, self.line, self.banner, self._found):
            column.addWidget(part)

    def start(self) -> None:
        """Check everything there is to check."""
        if self._task is not None:
            return
        care = self._desk.journal.care

        def work(progress: Progress, stopped: Stopped) -> CheckReport:
            return care.check(thorough=True, progress=lambda done, of: progress((done, of)), stopped=stopped)

        self.button.setEnabled(False)
        self.banner.hide()
        self._found.hide()
        self.line.begin(self.tr("Checking…"), can_stop=True)
        self._task = self._desk.background.run(work, self._done, self._failed, self._progress, owner=self)

    def stop(self) -> None:
        """Leave it; nothing was found so far."""
        if self._task is not None:
            self._task.cancel()
            self._over()
            self.row.set_detail(self.tr("Stopped before it was through."))

    def _progress(self, value: object) -> None:
        if isinstance(value, tuple):
            self.line.show_progress(*value)

    def _over(self) -> None:
        self._task = None
        self.line.end()
        self.button.setEnabled(True)

    def _done(self, report: CheckReport) -> None:
        self._over()
        if report.sound:
            said = translate("CheckRow", "All well: %Ln records are as they were written.", report.rows)
            self.row.set_detail(said, "accent_ink")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
            return
        if report.mendable:
            said = translate(
                "CheckRow",
                "All %Ln records are as they were written. What is computed from them was computed anew.",
                report.rows,
            )
            self.row.set_detail(said, "accent_ink")
            self._desk.writer.write(self._desk.journal.care.mend, None, self._failed, owner=self)
            return
        self.row.set_detail(translate("CheckRow", "%Ln records were compared.", report.rows))
        found = len(report.findings)
        said = translate(
            "CheckRow",
            "%Ln things are not as they were written. The window behind leads to the ways back.",
            found,
        )
        self._say(said)
        lines = [care_words.finding_words(each) for each in report.findings[:_MOST_FINDINGS]]
        if found > len(lines):
            lines.append(translate("CheckRow", "and %Ln more", found - len(lines)))
        self.findings.setText("\n".join(lines))
        self._found.show()
        self._tell_program(report)

    def _failed(self, error: JournalError) -> None:
        self._over()
        self._say(wording.sentence(error))
        if isinstance(error, DamagedJournal):
            self._tell_program()

    def _say(self, words: str) -> None:
        self.banner.set_text(words)
        self.banner.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _tell_program(self, report: CheckReport | None = None) -> None:
        """The window leads to the ways back, which Settings does not."""
        if self._desk.on_unavailable is not None:
            self._desk.on_unavailable(DamagedJournal(path=str(self._desk.journal.path), report=report))

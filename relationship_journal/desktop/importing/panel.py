"""The import panel: choose a file, look over what would happen, bring it in, undo it."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from relationship_journal import wording
from relationship_journal.desktop.importing.choose_page import ChoosePage, file_of
from relationship_journal.desktop.importing.done_page import DonePage
from relationship_journal.desktop.importing.review_page import ReviewPage
from relationship_journal.desktop.importing.steps import Steps
from relationship_journal.desktop.importing.words import people_words
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.errors import JournalError, Stopped
from relationship_journal.domain.imports import IMPORTABLE

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent

    from relationship_journal.desktop.background import Progress, Task
    from relationship_journal.desktop.background import Stopped as StopAsked
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.imports import ImportPlan, ImportReport

_QUIET_MS = 150
_HEIGHT = 760


class _Relay(QObject):
    """Carries progress from the writing thread; it lives as long as the work that reports."""

    told = Signal(int, int)


class ImportPanel(Panel):
    """1120 wide. ``imported(ImportReport)`` once people are in; give ``path`` to begin with a file."""

    imported = Signal(object)

    def __init__(self, desk: Desk, path: Path | None, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Import people"), 1120)
        self._desk = desk
        self._plan: ImportPlan | None = None
        self._report: ImportReport | None = None
        self._task: Task | None = None
        self._stop = Event()
        self._doing = ""
        self._announced = 0
        self._make_steps()
        self._make_pages(desk)
        self._make_progress()
        self.back = Button(self.tr("Back"), "ghost")
        self.back.clicked.connect(self._start_again)
        self.add_footer(self.back)
        self.submitted.connect(self._primary_wanted)
        self.setAcceptDrops(True)
        self._show_choose()
        if path is not None:
            self.open_file(path)

    # -- parts --------------------------------------------------------------------------------

    def _make_steps(self) -> None:
        self.subtitle = PlainLabel("", "caption", "text2")
        self.steps = Steps((self.tr("Choose"), self.tr("Review"), self.tr("Done")))
        self.add_header(self.subtitle)
        self.add_header(self.steps)

    def _make_pages(self, desk: Desk) -> None:
        self.set_body_margins(0)
        self.choose = ChoosePage()
        self.review = ReviewPage(desk)
        self.done_page = DonePage()
        self.pages = QStackedWidget()
        for page in (self.choose, self.review, self.done_page):
            self.pages.addWidget(page)
        self.body.setSpacing(0)
        self.body.addWidget(Divider())
        self.body.addWidget(self.pages, 1)
        self.choose.browse_wanted.connect(self.browse)
        self.choose.dropped.connect(self.open_file)
        self.review.ticked_changed.connect(self._count_ticked)
        self.done_page.undo_wanted.connect(self._undo)

    def _make_progress(self) -> None:
        self.progress = QWidget()
        row = QHBoxLayout(self.progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(220)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop_button = Button(self.tr("Stop"), "secondary", height=30)
        self.stop_button.clicked.connect(self.stop)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        self.progress.hide()
        self.add_footer(self.progress)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._show_progress)

    def _fit(self, window: QWidget | None) -> None:
        super()._fit(window)
        room = window.height() - 48 if window is not None else _HEIGHT
        self.resize(self.width(), min(_HEIGHT, max(400, room)))

    # -- step 1: choose -----------------------------------------------------------------------

    def _show_choose(self) -> None:
        self._plan = None
        self.pages.setCurrentWidget(self.choose)
        self.steps.set_step(0)
        self.subtitle.setText("")
        self.set_fact(self.tr("Nothing is saved before you have looked it over."))
        self.set_primary("")
        self.back.hide()
        self.cancel.setText(self.tr("Cancel"))

    def _start_again(self) -> None:
        self.choose.complain("")
        self._show_choose()

    def browse(self) -> None:
        """Let the reader choose a file."""
        kinds = self.tr("Contact files ({kinds});;All files (*)").format(
            kinds=" ".join(f"*{ending}" for ending in IMPORTABLE)
        )
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a contact file"), "", kinds)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read and compare a file off the UI thread, then show the review."""
        if self._doing:
            return
        self.choose.complain("")
        self._begin(self.tr("Reading {done} of {of}"))
        imports = self._desk.journal.imports

        def work(progress: Progress, stopped: StopAsked) -> ImportPlan:
            return imports.plan(
                path, lambda done, of: progress((done, of)), lambda: stopped() or self._stop.is_set()
            )

        self._task = self._desk.background.run(
            work, self._planned, self._unreadable, self._progressed, owner=self
        )

    def _planned(self, plan: ImportPlan) -> None:
        self._end()
        self._plan = plan
        self.review.show_plan(plan)
        self.pages.setCurrentWidget(self.review)
        self.steps.set_step(1)
        self.subtitle.setText(f"{plan.file}, {people_words(len(plan.candidates))}")
        self.set_fact(self.tr("Nothing is saved yet. You can undo the whole import afterwards."))
        self.back.show()
        self._count_ticked()

    def _unreadable(self, error: JournalError) -> None:
        self._end()
        self._show_choose()
        if not isinstance(error, Stopped):
            self.choose.complain(wording.sentence(error))

    # -- step 2: review -----------------------------------------------------------------------

    def _count_ticked(self) -> None:
        if self._plan is None or self._report is not None:
            return
        count = len(self.review.ticked())
        self.set_primary(self.tr("Import {people}").format(people=people_words(count)))
        self.primary.setEnabled(count > 0)

    def _primary_wanted(self) -> None:
        if self._doing:
            return
        if self._report is not None:
            self.accept()
        elif self._plan is not None and self.review.ticked():
            self._run(self._plan)

    def _run(self, plan: ImportPlan) -> None:
        self._begin(self.tr("Saving {done} of {of}"))
        imports, ticked, stop = self._desk.journal.imports, set(self.review.ticked()), self._stop
        relay = _Relay()
        relay.told.connect(self._told)

        def work() -> ImportReport:
            return imports.run(plan, ticked, relay.told.emit, stop.is_set)

        self._desk.do(work, self._imported, on_error=self._not_imported, receiver=self)

    def _not_imported(self, error: JournalError) -> None:
        self._end()
        if isinstance(error, Stopped):
            self.set_fact(self.tr("Stopped. Nothing was saved."))
        else:
            self.set_fact(wording.sentence(error), "danger")

    # -- step 3: done -------------------------------------------------------------------------

    def _imported(self, report: ImportReport) -> None:
        self._end()
        self._report = report
        self.done_page.show_report(report)
        self.pages.setCurrentWidget(self.done_page)
        self.steps.set_step(2)
        self.set_fact(self.tr("You can undo it at any later time, too.") if report.act is not None else "")
        self.set_primary(self.tr("Close"))
        self.primary.setEnabled(True)
        self.primary.setFocus()
        self.cancel.hide()
        self.back.hide()
        self.imported.emit(report)

    def _undo(self) -> None:
        if self._report is None or self._report.act is None:
            return
        act, history = self._report.act, self._desk.journal.history
        self.done_page.undo.setDisabled(True)
        self._desk.writer.write(
            lambda: history.undo(act), lambda _: self._undone(), self._not_undone, owner=self
        )

    def _undone(self) -> None:
        self.done_page.show_undone()
        self.set_fact("")

    def _not_undone(self, error: JournalError) -> None:
        self.done_page.undo.setDisabled(False)
        self.set_fact(wording.sentence(error), "danger")

    # -- progress -----------------------------------------------------------------------------

    def _begin(self, sentence: str) -> None:
        self._doing = sentence
        self._announced = 0
        self._stop = Event()
        self.bar.setRange(0, 0)
        self.primary.setEnabled(False)
        self.back.setEnabled(False)
        self.pages.setEnabled(False)
        self._quiet.start()

    def _end(self) -> None:
        self._doing = ""
        self._task = None
        self._quiet.stop()
        self.progress.hide()
        self.primary.setEnabled(True)
        self.back.setEnabled(True)
        self.pages.setEnabled(True)

    def _show_progress(self) -> None:
        self.progress.show()

    def _progressed(self, value: object) -> None:
        if isinstance(value, tuple):
            self._told(*value)

    def _told(self, done: int, of: int) -> None:
        if not self._doing or not of:
            return
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        words = self._doing.format(done=f"{done:,}", of=f"{of:,}")
        self.set_fact(words)
        quarter = 4 * done // of
        if quarter > self._announced:
            self._announced = quarter
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def stop(self) -> None:
        """Stop reading or saving; nothing is left behind."""
        self._stop.set()

    def reject(self) -> None:
        """Close; while something is read or saved, stop that first."""
        if self._doing:
            self.stop()
            return
        super().reject()

    # -- dropping on any step, and the colour behind ------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData()) is not None and self._report is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("page"))

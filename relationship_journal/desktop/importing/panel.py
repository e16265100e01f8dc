"""The import panel: choose a file, match its columns, look over what would happen, bring it in, undo it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from relationship_journal import wording
from relationship_journal.desktop.background import Latest
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.importing.card_model import sought_text
from relationship_journal.desktop.importing.choose_page import ChoosePage
from relationship_journal.desktop.importing.done_page import DonePage
from relationship_journal.desktop.importing.drop_area import file_of
from relationship_journal.desktop.importing.frame import ImportFrame
from relationship_journal.desktop.importing.match_page import MatchPage
from relationship_journal.desktop.importing.review_page import ReviewPage
from relationship_journal.desktop.importing.source import Source, Wish
from relationship_journal.desktop.work_progress import Relay
from relationship_journal.domain.contact_tables import chosen
from relationship_journal.domain.errors import JournalError, Stopped
from relationship_journal.domain.imports import IMPORTABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from relationship_journal.desktop.background import Progress
    from relationship_journal.desktop.background import Stopped as StopAsked
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contact_tables import TableChoice
    from relationship_journal.domain.imports import Candidate, ImportPlan, ImportReport
    from relationship_journal.domain.work import Progress as Told

_GOES_ON = Qt.FocusReason.OtherFocusReason
_CHOOSE, _MATCH, _REVIEW, _DONE = range(4)


class ImportPanel(ImportFrame):
    """1120 wide. ``imported(ImportReport)`` once people are in; ``paths`` to begin with, several looked over as one.

    ``people_requested(ids, words)`` when the new people should be shown, ``calendar_requested(path)`` where the file
    is a calendar.
    """

    imported = Signal(object)
    people_requested = Signal(object, str)
    calendar_requested = Signal(object)

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget) -> None:
        self.choose, self.match = ChoosePage(), MatchPage()
        self.review, self.done_page = ReviewPage(), DonePage()
        super().__init__(parent, (self.choose, self.match, self.review, self.done_page))
        self._desk = desk
        self._source: Source | None = None
        self._plan: ImportPlan | None = None
        self._report: ImportReport | None = None
        self._first: Latest[Candidate | None] = Latest(desk.background, self)
        self._connect()
        self.setAcceptDrops(True)
        self._show_choose()
        if len(paths) > 1:
            self._read_all(paths)
        elif paths:
            self.open_file(paths[0])

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.submitted.connect(self._primary_wanted)
        self.choose.browse_wanted.connect(self.browse)
        self.choose.browse_folder_wanted.connect(self.browse_folder)
        self.choose.dropped.connect(self.open_file)
        self.choose.answered.connect(self._answered)
        self.choose.looked_otherwise.connect(self._look_otherwise)
        self.match.looked_otherwise.connect(self._look_otherwise)
        self.match.changed.connect(self._read_first)
        self.review.decided.connect(self._count_ticked)
        self.done_page.undo_wanted.connect(self._undo)
        self.done_page.save_wanted.connect(self.save_left_out)
        self.done_page.people_wanted.connect(self._show_people)

    # -- step 1: choose -----------------------------------------------------------------------

    def _show_choose(self) -> None:
        self._plan = None
        self.subtitle.setText("")
        self.choose.show_start()
        self.turn_to(_CHOOSE, "")
        self.choose.button.setFocus(_GOES_ON)
        self.set_primary("")

    def _go_back(self) -> None:
        at = self.pages.index()
        self._plan = None
        if at == _REVIEW and self._source is not None and self._source.table is not None:
            self._show_match()
        else:
            self.choose.complain("")
            self._show_choose()

    def browse(self) -> None:
        """Let the reader choose a file."""
        kinds = self.tr("Files of people ({kinds});;All files (*)").format(
            kinds=" ".join(f"*{ending}" for ending in IMPORTABLE)
        )
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file of people"), place_for("import"), kinds
        )
        went_to("import", name)
        if name:
            self.open_file(Path(name))

    def browse_folder(self) -> None:
        """Let the reader choose a folder that this program has written."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder this program exported"))
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Look at a file off the UI thread, then go as far as nobody need be asked."""
        if not self.work.busy() and self._report is None:
            self.choose.complain("")
            self._look(Wish(path))

    def _look(self, wish: Wish) -> None:
        self.begin(self.tr("Looking at the file"))
        journal = self._desk.journal
        self._desk.read(
            self,
            lambda: Source.look(journal, wish),
            self._looked,
            lambda error: self._unreadable(error, wish),
        )

    def _looked(self, source: Source) -> None:
        self.end()
        self._source = source
        if source.archive is not None:
            self._show_choose()
            self.choose.offer(source.archive_words(self._desk.today()), self.tr("Bring it all in"))
        elif source.table is None:
            self._read(None)
        elif source.asks_for_lines():
            self._show_lines()
        elif source.is_known() and not source.wish.at_match:
            self._read(chosen(source.table))
        else:
            self._show_match()

    def _look_otherwise(self, name: str, value: object) -> None:
        """Another encoding, delimiter or header: the columns may be others, so look again."""
        if self._source is not None and not self.work.busy():
            self._look(self._source.wish.otherwise(name, value, at_match=self.pages.index() == _MATCH))

    def _show_lines(self) -> None:
        source = self._source
        if source is None or source.table is None:
            return
        self._plan = None
        self.subtitle.setText(source.name)
        self.choose.show_lines(source.table)
        self.turn_to(_CHOOSE, self.tr("Nothing is saved before you have looked it over."))
        self.back.show()
        self.choose.lines.controls.encoding.setFocus(_GOES_ON)
        self.set_primary(self.tr("Go on"))

    def _unreadable(self, error: JournalError, wish: Wish) -> None:
        self.end()
        self._show_choose()
        if isinstance(error, Stopped):
            return
        if error.key == "error.file_is_icalendar":
            self.reject()  # first, for it gives the focus back to where it was
            self.calendar_requested.emit(wish.path)
            return
        self._source = Source(wish)
        too_large = error.key == "error.file_too_large" and not wish.allow_large
        self.choose.complain(wording.sentence(error), self.tr("Read it anyway") if too_large else "")

    def _answered(self) -> None:
        """The banner's button: read what is too large, or bring in a whole journal."""
        source = self._source
        if source is None or self.work.busy():
            return
        self.choose.complain("")
        if source.archive is not None:
            journal = self._desk.journal
            self._write(lambda told, stopped: source.bring(journal, told, stopped))
        else:
            self._look(replace(source.wish, allow_large=True))

    # -- step 2: match ------------------------------------------------------------------------

    def _show_match(self) -> None:
        source = self._source
        if source is None or source.table is None:
            return
        self.subtitle.setText(source.words(source.table.rows))
        if self.match.look() is not source.table:
            self.match.show_look(source.table)
        self.turn_to(_MATCH, self.tr("Nothing is saved before you have looked it over."))
        self.set_primary(self.tr("Go on"))
        self.primary.setEnabled(True)
        self.match.focus_first()
        self._read_first()

    def _read_first(self) -> None:
        source, choice = self._source, self.match.choice()
        if source is None or choice is None:
            return
        journal = self._desk.journal
        self._first.run(
            lambda _progress, _stopped: source.first(journal, choice),
            self.match.first.show_card,
            lambda _error: self.match.first.show_card(None),
        )

    def _read(self, table: TableChoice | None) -> None:
        """Read and compare the whole file, then show the review."""
        source = self._source
        if source is None:
            return
        journal, wish = self._desk.journal, source.wish
        self._compare(
            self.tr("Reading {done} of {of}"),
            lambda told, stopped: source.plan(journal, table, told, stopped),
            wish,
        )

    def _read_all(self, paths: Sequence[Path]) -> None:
        """Read and compare several files, then show the review of all."""
        imports = self._desk.journal.imports
        self._compare(
            self.tr("Reading file {done} of {of}"),
            lambda told, stopped: imports.plan_all(paths, told, stopped),
            Wish(paths[0]),
        )

    def _compare(self, words: str, plan: Callable[[Told, StopAsked], ImportPlan], wish: Wish) -> None:
        stop = self.begin(words)

        def work(progress: Progress, stopped: StopAsked) -> tuple[ImportPlan, list[str]]:
            made = plan(lambda done, of: progress((done, of)), lambda: stopped() or stop.is_set())
            return made, [sought_text(each) for each in made.candidates]

        self._desk.background.run(
            work,
            lambda read: self._planned(*read),
            lambda error: self._unreadable(error, wish),
            self.work.told_pair,
            owner=self,
        )

    # -- step 3: review -----------------------------------------------------------------------

    def _planned(self, plan: ImportPlan, sought: list[str]) -> None:
        self.end()
        if not plan.candidates and not plan.skipped:
            self._show_choose()
            self.choose.complain(
                self.tr("Nobody is in {file}. Choose another file.").format(file=isolated(plan.file))
            )
            return
        self._plan = plan
        self.review.show_plan(plan, sought)
        self.subtitle.setText(f"{isolated(plan.file)}, {people_words(len(plan.candidates))}")
        words = self.tr("Nothing is saved yet. You can undo the whole import afterwards.")
        self.turn_to(_REVIEW, words, "undo-2")
        self._count_ticked()
        self.review.table.setFocus(_GOES_ON)

    def _count_ticked(self) -> None:
        if self._plan is None or self._report is not None or self.work.busy():
            return
        count = self.review.table.cards.ticked_count()
        self.set_primary(self.tr("Import {people}").format(people=people_words(count)))
        self.primary.setEnabled(count > 0)

    def _primary_wanted(self) -> None:
        if self.work.busy() or not self.primary.isEnabled():
            return
        if self._report is not None:
            self.accept()
        elif self._plan is not None:
            self._run(self._plan)
        elif self.pages.index() == _MATCH:
            self._read(self.match.choice())
        elif self.choose.shows_lines() and self._source is not None and self._source.table is not None:
            if self._source.is_known():
                self._read(chosen(self._source.table))
            else:
                self._show_match()

    def _run(self, plan: ImportPlan) -> None:
        """Save what is decided; nothing can be decided otherwise while that goes on."""
        cards, imports = self.review.table.cards, self._desk.journal.imports
        self._write(lambda told, stopped: imports.run(plan, cards.to_run(), told, stopped))

    # -- step 4: done -------------------------------------------------------------------------

    def _write(self, work: Callable[[Told, StopAsked], ImportReport]) -> None:
        stop = self.begin(self.tr("Saving {done} of {of}"))
        relay = Relay()
        relay.told.connect(self.work.told)
        self._desk.do(
            lambda: work(relay.told.emit, stop.is_set),
            self._imported,
            say="",  # the last page says it, with Undo
            on_error=self._not_imported,
            receiver=self,
        )

    def _not_imported(self, error: JournalError) -> None:
        self.end()
        self._count_ticked()
        if isinstance(error, Stopped):
            self.set_fact(self.tr("Stopped. Nothing was saved."))
        else:
            self.set_fact(wording.sentence(error), "danger")

    def _imported(self, report: ImportReport) -> None:
        self.end()
        self._report = report
        self.done_page.show_report(report)
        undone = self.tr("You can undo it at any later time, too.") if report.act is not None else ""
        self.turn_to(_DONE, undone)
        self.set_primary(self.tr("Close"))
        self.primary.setEnabled(True)
        self.primary.setFocus(_GOES_ON)
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
        self.primary.setFocus(_GOES_ON)

    def _not_undone(self, error: JournalError) -> None:
        self.done_page.undo.setDisabled(False)
        self.set_fact(wording.sentence(error), "danger")

    def _show_people(self) -> None:
        report = self._report
        if report is not None:
            self.accept()  # first, for it gives the focus back to where it was
            words = self.tr("New from {file}").format(file=isolated(report.file))
            self.people_requested.emit(report.new_ids, words)

    def save_left_out(self) -> None:
        """Ask where to, and save the list of left-out rows."""
        report = self._report
        if report is None:
            return
        file = self.tr("left-out-{day}.csv").format(day=self._desk.today().isoformat())
        suggested = place_for("import", file)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the list of left-out rows"), suggested, self.tr("Table (*.csv)")
        )
        if not name:
            return
        path, imports = Path(name), self._desk.journal.imports
        self._desk.read(
            self,
            lambda: imports.save_left_out(report, path),
            lambda _: self.set_fact(self.tr("Saved {file}").format(file=isolated(path.name))),
            lambda error: self.set_fact(wording.sentence(error), "danger"),
        )

    # -- dropping on any step ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData()) is not None and self._report is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

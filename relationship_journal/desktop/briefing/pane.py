"""The briefing's place on the screen: one sheet on the desk, for a meeting or for a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.actions import is_pressed, keys_of
from relationship_journal.desktop.briefing import printing
from relationship_journal.desktop.briefing.bar import Bar
from relationship_journal.desktop.briefing.kept_writing import KeptWriting, Place
from relationship_journal.desktop.briefing.measure import FontMeasure
from relationship_journal.desktop.briefing.paper import Paper
from relationship_journal.desktop.briefing.week_sheet import WeekSheet
from relationship_journal.desktop.briefing.words import SheetWords
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.on_paper import ask_pdf_place, save
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.key_hint import native_keys
from relationship_journal.desktop.widgets.painting import smooth
from relationship_journal.domain.briefing import Material, compose
from relationship_journal.domain.briefing_parts import Record
from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal

_TICK_PAUSE = 700
_MINUTE = 30_000


@dataclass(frozen=True, slots=True)
class _Read:
    """A material and the meetings of its day, in order."""

    material: Material
    same_day: tuple[int, ...] = ()


class BriefingPane(QWidget):
    """Shows a sheet; asks the window for everything that is not on it."""

    closed = Signal()
    jot_requested = Signal(object)
    person_requested = Signal(int)
    entry_requested = Signal(int, int)
    schedule_requested = Signal(object)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, settings: SettingsStore | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: tuple[str, int] | None = None
        self._shown: _Read | None = None
        self._print_when_read = False
        self._write_when_read = ""
        self.bar = Bar(settings or SettingsStore(), self)
        self.week = WeekSheet(desk, self, self.bar.sections)
        self.paper = Paper()
        self._desk_top = _DeskTop(self.paper, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self._hint_place = QVBoxLayout()
        column.addLayout(self._hint_place)
        column.addWidget(self._desk_top, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._show_time_left)
        self._connect()

    def _connect(self) -> None:
        self.bar.back.connect(self.closed)
        self.bar.stepped.connect(self.step)
        self.bar.sections_chosen.connect(self._compose)
        self.bar.print_asked.connect(self.print_sheet)
        self.bar.save_asked.connect(self.save_pdf)
        self.bar.jot_asked.connect(lambda: self.jot_requested.emit(self.jot_here()))
        self.paper.followed.connect(self._follow)
        self.paper.promise_ticked.connect(self._tick)
        self.paper.portrait_asked.connect(self._edit_portrait)
        self.paper.preparation_asked.connect(self._edit_preparation)
        self.paper.writing_ended.connect(self.refresh)
        self._desk.news.changed.connect(self._hear)
        theme().changed.connect(self._compose)

    # -- which sheet ----------------------------------------------------------------------------

    def show_meeting(self, meeting_id: int) -> None:
        """Show the sheet of a meeting."""
        self._ask(("meeting", meeting_id))

    def show_contact(self, contact_id: int) -> None:
        """Show the sheet of a person, without any meeting."""
        self._ask(("contact", contact_id))

    def _ask(self, target: tuple[str, int]) -> None:
        if target != self._asked:
            self._shown = None
            for writing in self.paper.findChildren(KeptWriting):
                writing.put_away()
        self._asked = target
        self.refresh()

    def refresh(self) -> None:
        """Read the sheet anew."""
        asked, journal = self._asked, self._desk.journal
        if asked is None or self.paper.is_editing():
            return
        self._later.stop()

        def done(found: _Read) -> None:
            if asked == self._asked and not self.paper.is_editing():  # else read again when that has ended
                self._show(found)

        def failed(error: JournalError) -> None:
            if asked == self._asked:
                self._asked = self._shown = None
                self._desk.notices.fail(error)
                self.closed.emit()

        self._desk.read(self, lambda: _read(journal, *asked), done, failed)

    def _show(self, found: _Read) -> None:
        new = self._shown is None
        self._shown = found
        self._compose()
        self._show_position(found)
        if new:
            self.scroll_bar().setValue(0)
        if self._print_when_read:
            self._print_when_read = False
            self.print_sheet()
        if self._write_when_read:
            self._write_again()

    def _compose(self) -> None:
        if self._shown is None:
            return
        measure, words = FontMeasure(printing.usual_page()), SheetWords()
        sheet = compose(self._shown.material, measure, self.bar.sections(), words)
        self.paper.show_briefing(sheet, measure, words.text("one_page"))
        said = self.tr("{keys} prints this sheet. It always fits on one page.")
        hints().offer(
            "print", said.format(keys=native_keys(keys_of("print"))), self._hint_place, beside=24, below=10
        )
        self._show_time_left()

    def scroll_bar(self) -> QScrollBar:
        """What scrolls the sheet."""
        return self._desk_top.verticalScrollBar()

    def _show_time_left(self) -> None:
        meeting = self._shown.material.meeting if self._shown else None
        chip = ""
        if meeting is not None and meeting.is_planned:
            chip = dates.in_words(meeting.local_start, self._desk.now(), meeting.local_end)
        self.paper.set_chip(chip)

    def _show_position(self, found: _Read) -> None:
        meeting = found.material.meeting
        if meeting is None or meeting.id not in found.same_day:
            self.bar.show_position("", steps=False)
            return
        at, of = found.same_day.index(meeting.id), len(found.same_day)
        day = dates.near_day(meeting.local_start.date(), self._desk.today())
        words = self.tr("Meeting {n} of {of} {day}").format(n=at + 1, of=of, day=day)
        self.bar.show_position(words, steps=of > 1, first=at == 0, last=at == of - 1)

    def step(self, by: int) -> None:
        """Go to the previous (-1) or next (1) meeting of that day."""
        meeting = self._shown.material.meeting if self._shown else None
        if self._shown is None or meeting is None or meeting.id not in self._shown.same_day:
            return
        at = self._shown.same_day.index(meeting.id) + by
        if 0 <= at < len(self._shown.same_day):
            self.show_meeting(self._shown.same_day[at])

    # -- what is done on the sheet ----------------------------------------------------------------

    def jot_here(self) -> JotRequest:
        """The jot about this meeting, or about this person."""
        if self._shown is None:
            return JotRequest()
        people = tuple(person.contact.id for person in self._shown.material.people)
        meeting = self._shown.material.meeting
        return JotRequest(people, meeting.id if meeting else None)

    def _tick(self, promise_id: int, on: bool) -> None:
        self._later.start(theme().duration(_TICK_PAUSE))
        self._desk.do(lambda: self._desk.journal.promises.keep(promise_id, kept=on))

    def write_again(self, kind: str) -> None:
        """Open the editor whose draft was left, portrait or preparation, as soon as the sheet asked for is there."""
        self._write_when_read = kind
        if self._shown is not None:
            self._write_again()

    def _write_again(self) -> None:
        kind, self._write_when_read = self._write_when_read, ""
        if kind == "portrait":
            self._edit_portrait()
        else:
            self._edit_preparation()

    def _edit_portrait(self) -> None:
        people = self._shown.material.people if self._shown else ()
        if len(people) != 1:
            return
        contact, contacts = people[0].contact, self._desk.journal.contacts
        box = self.paper.write_portrait(contact.portrait)
        if box is not None:
            place = Place(
                "portrait", contact.id, (contact.id,), contact.portrait,
                lambda: contacts.get(contact.id).portrait,
                lambda text, expected: contacts.set_portrait(contact.id, text, expected=expected),
            )  # fmt: skip
            KeptWriting(self._desk, box, place)

    def _edit_preparation(self) -> None:
        meeting = self._shown.material.meeting if self._shown else None
        box = self.paper.write_questions(meeting.preparation) if meeting is not None else None
        if meeting is None or box is None:
            return
        number, meetings = meeting.id, self._desk.journal.meetings
        place = Place(
            "preparation", number, tuple(person.id for person in meeting.people), meeting.preparation,
            lambda: meetings.get(number).preparation,
            lambda text, expected: meetings.prepare(number, text, expected=expected),
        )  # fmt: skip
        KeptWriting(self._desk, box, place)

    def _follow(self, record: Record) -> None:
        if record.kind is Kind.ENTRY:
            self.entry_requested.emit(record.contact_id, record.id)
        elif record.kind is Kind.MEETING:
            self.schedule_requested.emit(ScheduleRequest(meeting_id=record.id))
        else:
            self.person_requested.emit(record.contact_id)

    def _hear(self, changes: Changes) -> None:
        if self._shown is None or self._asked is None:
            return
        people = self._shown.material.people
        mine = any(changes.concerns(person.contact.id) for person in people)
        if (mine or changes.touches(Kind.MEETING)) and not self._later.isActive():
            self._later.start(0)

    # -- paper ----------------------------------------------------------------------------------

    def print_sheet(self) -> None:
        """Print with the system's dialog; without a printer offer a PDF."""
        if self._shown is None:
            self._print_when_read = self._asked is not None
            return
        hints().served("print")
        printing.print_briefings(self, (self._shown.material,), self.bar.sections(), self.save_pdf)

    def save_pdf(self) -> None:
        """Ask where to, then save the sheet as a PDF that only its owner can read."""
        if self._shown is None:
            return
        ask_pdf_place(self, self.tr("Save briefing as PDF"), self.tr("briefing.pdf"), self.write_pdf)

    def write_pdf(self, path: str) -> None:
        """Save the sheet at a path."""
        if self._shown is None:
            return
        data = printing.pdf_bytes((self._shown.material,), printing.usual_page(), self.bar.sections())
        self._desk.read(
            self,
            lambda: save(Path(path), data),
            lambda _none: self._desk.notices.toast(self.tr("Saved as PDF, one page"), "download"),
        )

    # -- keys -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Alt+Left is also the window's "back"; on a sheet it is the meeting before.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            self.step(-1 if is_pressed(event, "back") else 1)

    def showEvent(self, event: QEvent) -> None:
        self._minute.start()
        self._show_time_left()
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QEvent) -> None:
        self._minute.stop()


def _is_own(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape or is_pressed(event, "back") or is_pressed(event, "forward")


def _read(journal: Journal, kind: str, number: int) -> _Read:
    """Both questions to the journal, off the UI thread."""
    if kind == "contact":
        return _Read(journal.briefings.material_for_contact(number))
    material = journal.briefings.material_for_meeting(number)
    meeting = material.meeting
    if meeting is None:
        return _Read(material)
    around = meeting.local_start.date()
    # A meeting in another zone may begin on the day before or after in the reader's own.
    near = journal.meetings.between(around - timedelta(days=1), around + timedelta(days=1))
    day = meeting.start.astimezone(material.now.tzinfo).date()
    same = [each for each in near if each.start.astimezone(material.now.tzinfo).date() == day]
    planned = [each for each in same if each.is_planned or each.id == meeting.id]
    return _Read(material, tuple(each.id for each in sorted(planned, key=lambda each: (each.start, each.id))))


class _DeskTop(QScrollArea):
    """The desk colour behind the sheet; tells the sheet how high the window is."""

    def __init__(self, paper: Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper = paper
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(paper)
        paper.setAutoFillBackground(False)
        paper.line_entered.connect(self._reveal)

    def _reveal(self, line: QRect) -> None:
        middle = line.center()
        self.ensureVisible(middle.x(), middle.y(), 0, line.height() // 2 + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_own(event):  # scrolling takes every arrow, Alt or not
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paper.set_least_height(self.viewport().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self.viewport()) as painter:
            painter.fillRect(QRectF(event.rect()), color("desk"))

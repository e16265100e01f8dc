"""The panel that reads a calendar: which attendee is you, what would come in, and taking it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.calendars.event_model import EventModel, Show
from relationship_journal.desktop.calendars.event_table import EventTable
from relationship_journal.desktop.calendars.left_out import LeftOut
from relationship_journal.desktop.calendars.words import change_words, choices, people_words, when_words
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner, IconMark
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.folding_row import FoldingRow
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.desktop.work_progress import Relay, WorkProgress
from relationship_journal.domain.errors import JournalError, Stopped
from relationship_journal.domain.event_plans import (
    EventCandidate,
    EventDecision,
    EventPlan,
    EventReport,
    EventVerdict,
)

if TYPE_CHECKING:
    from relationship_journal.desktop.background import Progress
    from relationship_journal.desktop.background import Stopped as StopAsked
    from relationship_journal.domain.read_events import EventFile
    from relationship_journal.domain.work import Progress as Told
    from relationship_journal.domain.work import Stopper

_HEIGHT = 720
_NOBODY = ""


@dataclass(frozen=True, slots=True)
class CalendarSource:
    """Where a calendar is read from: its name for people, what tells it from others, and how to read it."""

    name: str
    address: str
    read: Callable[[Told, Stopper], EventFile]


class CalendarPanel(Panel):
    """Opens at once and reads; ``taken(EventReport)`` when meetings are in."""

    taken = Signal(object)

    def __init__(self, desk: Desk, source: CalendarSource, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Meetings of a calendar"), 940, primary="…")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._source = source
        self._found: EventFile | None = None
        self._plan: EventPlan | None = None
        self.model = EventModel(self._when, self)
        self._build()
        self.primary.setEnabled(False)
        self.submitted.connect(self._take)
        self._read()

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.set_body_margins(0)
        self.body.setSpacing(0)
        self.subtitle = PlainLabel(self._source.name, "body", "text2")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("calendar-days", "text2", 16))
        row.addWidget(self.subtitle, 1)
        self.add_under_title(line)
        self.problem = Banner("", kind="danger", icon="triangle-alert")
        self.problem.hide()
        self.table = EventTable(self.model)
        self.table.chosen.connect(self._show_one)
        self.model.decided.connect(self._count)
        self.body.addWidget(Divider())
        self.body.addWidget(self.problem)
        self.body.addWidget(self._make_controls())
        self.body.addWidget(Divider())
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Divider())
        self.body.addWidget(self._make_detail())
        self.work = WorkProgress()
        self.work.said.connect(self.set_fact)
        self.add_footer(self.work)

    def _make_controls(self) -> QWidget:
        self._me = FoldingRow(gap=10, line_gap=2)
        self.me = Combo()
        self.me.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.me.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)  # it is filled after it is shown
        self.me.setAccessibleName(self.tr("Which of these is you?"))
        self.me.activated.connect(lambda _: self._compare(str(self.me.currentData())))
        self._me_words = PlainLabel(self.tr("Which of these is you?"), "label", "text2")
        self._me_words.setBuddy(self.me)
        self.shown = Segmented(
            [
                (Show.ALL, self.tr("All")),
                (Show.NEW, self.tr("New")),
                (Show.CHANGED, self.tr("Changed")),
                (Show.ASKED, self.tr("To decide")),
            ]
        )
        self.shown.setAccessibleName(self.tr("Which are shown"))
        self.shown.changed.connect(lambda key: self.model.show_only(Show(key)))
        self.left_out = Link("", token="text2", role="caption")
        self.left_out.hide()
        self.left_out.clicked.connect(self._show_left_out)
        self._me.add(self._me_words)
        self._me.add(self.me)
        some = QWidget()
        end = QHBoxLayout(some)
        end.setContentsMargins(0, 0, 0, 0)
        end.setSpacing(10)
        end.addWidget(self.left_out)
        end.addStretch(1)
        end.addWidget(self.shown)
        row = FoldingRow(gap=10)
        row.setContentsMargins(24, 12, 24, 12)
        row.add(self._me)
        row.add(some, 1)
        return row

    def _make_detail(self) -> QWidget:
        self._detail = QWidget()
        row = QHBoxLayout(self._detail)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = PlainLabel("", "strong")
        self._who = PlainLabel("", "caption", "text2", max_lines=2)
        self._differs = PlainLabel("", "caption", "text", max_lines=4)
        for label in (self._title, self._who, self._differs):
            words.addWidget(label)
        row.addLayout(words, 1)
        self._deciding = QHBoxLayout()
        row.addLayout(self._deciding)
        self._segments: Segmented | None = None
        self._detail.hide()
        return self._detail

    def _fit(self, window: QWidget | None) -> None:
        super()._fit(window)
        room = window.height() - 48 if window is not None else _HEIGHT
        self.resize(self.width(), min(_HEIGHT, max(400, room)))

    # -- reading ---------------------------------------------------------------------------------

    def _read(self) -> None:
        stop = self.work.begin(self.tr("Reading {done} of {of}"))
        journal, source = self._desk.journal, self._source

        def work(progress: Progress, stopped: StopAsked) -> tuple[EventFile, EventPlan]:
            found = source.read(lambda done, of: progress((done, of)), lambda: stopped() or stop.is_set())
            return found, journal.calendars.plan(source.address, found)

        self._desk.background.run(work, self._were_read, self._failed, self.work.told_pair, owner=self)

    def _were_read(self, answer: tuple[EventFile, EventPlan]) -> None:
        self.work.end()
        self._found, plan = answer
        name = plan.name if plan.name and plan.name != self._source.name else ""
        parts = [self._source.name, name, translate("CalendarPanel", "%Ln events", plan.read)]
        self.subtitle.setText(", ".join(part for part in parts if part))
        self._fill_me(plan)
        self._planned(plan)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_me(self, plan: EventPlan) -> None:
        self.me.clear()
        self.me.addItem(self.tr("None of these"), _NOBODY)
        addresses = [person for person, _count in plan.attendees[:50]]
        for person in addresses:
            words = f"{person.name}, {person.email}" if person.name else person.email
            self.me.addItem(words, person.email)
        if plan.me and self.me.findData(plan.me) < 0:
            self.me.addItem(plan.me, plan.me)
        self.me.setCurrentIndex(max(0, self.me.findData(plan.me)))
        self._me.setVisible(bool(addresses))

    def _compare(self, me: str) -> None:
        """Another attendee is the reader: who else is in the meetings changes."""
        found, journal, source = self._found, self._desk.journal, self._source
        if found is not None:
            self._desk.read(
                self,
                lambda: journal.calendars.plan(source.address, found, me=me),
                self._planned,
                self._failed,
            )

    def _planned(self, plan: EventPlan) -> None:
        self._plan = plan
        self.model.set_plan(plan)
        count = len(plan.skipped)
        self.left_out.setText(translate("CalendarPanel", "%Ln left out", count))
        self.left_out.setVisible(count > 0)
        if not plan.candidates:
            self.set_fact(self.tr("There is no meeting in it that could be taken."))

    def _failed(self, error: JournalError) -> None:
        self.work.end()
        self._count()
        if isinstance(error, Stopped):
            self.set_fact(self.tr("Stopped. Nothing was saved."))
            return
        self.problem.set_text(wording.sentence(error))
        self.problem.show()

    # -- deciding --------------------------------------------------------------------------------

    def _when(self, candidate: EventCandidate) -> str:
        return when_words(candidate, self._desk.today(), self._desk.now())

    def _show_one(self, row: int) -> None:
        """What the row is about, and what can be decided."""
        each = self.model.candidate(row)
        self._detail.setVisible(each is not None)
        if self._segments is not None:
            self._deciding.removeWidget(self._segments)
            self._segments.deleteLater()
            self._segments = None
        if each is None:
            return
        place = each.event.place.replace("\n", ", ") if each.event is not None else ""
        title = [self._when(each), each.topic, place]
        self._title.setText(" · ".join(part for part in title if part))
        self._who.setText(people_words(each))
        self._who.setVisible(bool(self._who.text()))
        self._differs.setText(change_words(each, self._desk.today(), self._desk.now()))
        self._differs.setVisible(bool(self._differs.text()))
        offered = choices(each.verdict)
        if offered:
            self._segments = Segmented(
                [(choice.value, words) for choice, words in offered], self.model.decision(each).value
            )
            self._segments.setAccessibleName(self.tr("What to do with it"))
            self._segments.changed.connect(lambda key: self.model.decide(row, EventDecision(key)))
            self._deciding.addWidget(self._segments)

    def _count(self) -> None:
        if self._plan is None or self.work.busy():
            return
        count = self.model.taken()
        if self._segments is not None:
            each = self.model.candidate(self.table.currentIndex().row())
            if each is not None:
                self._segments.set_value(self.model.decision(each).value)
        self.set_primary(translate("CalendarPanel", "Take %Ln meetings", count))
        self.primary.setEnabled(count > 0)
        past = sum(
            each.start < self._desk.now() and self.model.decision(each) is EventDecision.TAKE
            for each in self._plan.candidates
            if each.verdict is EventVerdict.NEW
        )
        if past:
            self.set_fact(
                self.tr("What has been waits for a jot; it counts as no contact until you write one.")
            )
        else:
            self.set_fact(self.tr("Nothing is saved yet. You can undo all of it afterwards."))

    def _show_left_out(self) -> None:
        if self._plan is not None:
            LeftOut(self._plan.skipped, self).open_below(self.left_out)

    # -- taking ----------------------------------------------------------------------------------

    def _take(self) -> None:
        plan = self._plan
        if plan is None or self.work.busy() or not self.primary.isEnabled():
            return
        stop = self.work.begin(self.tr("Saving {done} of {of}"))
        self.primary.setEnabled(False)
        relay = Relay()
        relay.told.connect(self.work.told)
        calendars, decisions = self._desk.journal.calendars, self.model.decisions()
        self._desk.do(
            lambda: calendars.run(plan, decisions, relay.told.emit, stop.is_set),
            self._taken,
            on_error=self._failed,
            receiver=self,
        )

    def _taken(self, report: EventReport) -> None:
        self.work.end()
        self.taken.emit(report)
        self.accept()

    def reject(self) -> None:
        """Close; while something is read or saved, stop that first."""
        if self.work.busy():
            self.work.stop()
            return
        super().reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("page"))

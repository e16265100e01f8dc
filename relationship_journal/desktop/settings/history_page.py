"""History: everything that was done, by day, to be undone or done again; and what was deleted, to be restored."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Literal
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.paged_model import PagedModel, Section
from relationship_journal.desktop.settings import history_words as words
from relationship_journal.desktop.settings.history_view import HistoryView
from relationship_journal.desktop.settings.rows import SIDE
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.errors import CannotUndo, JournalError
from relationship_journal.domain.history import Act

_MANY_ROWS = 5000


@dataclass(frozen=True, slots=True)
class _Listed:
    """The acts in order, and how many of them lie on each day."""

    ids: array[int]
    days: tuple[tuple[date, int], ...]


class HistoryPage(QWidget):
    """Reads ids first and sentences as they come into sight; follows the news while it is seen."""

    def __init__(self, desk: Desk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._zone = desk.clock.zone
        self._turning = False
        history = desk.journal.history
        self.model: PagedModel[Act] = PagedModel(
            desk.background,
            history.read,
            text=lambda act, _column: words.sentence(act),
            spoken=lambda act: words.spoken(act, desk.today(), self._zone),
            parent=self,
        )
        self._reading: Latest[_Listed] = Latest(desk.background, self)
        self._asking: Latest[CannotUndo | None] = Latest(desk.background, self)
        self._build()
        desk.news.changed.connect(self._changed)

    def _build(self) -> None:
        self.only = Segmented([("everything", self.tr("Everything")), ("deleted", self.tr("Deleted"))])
        self.only.changed.connect(lambda _key: self.refresh())
        self._hint = PlainLabel("", "caption", "text3", max_lines=2, align=Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setContentsMargins(SIDE, 0, SIDE, 0)
        top.setSpacing(16)
        top.addWidget(self.only)
        top.addWidget(self._hint, 1)
        self.view = HistoryView(self.model, self._zone)
        self.view.turn_wanted.connect(self.turn)
        self.view.reason_wanted.connect(self._look_for_reason)
        self.nothing = EmptyState(
            "history",
            self.tr("Nothing was done yet"),
            self.tr("Whatever you do from now on is listed here and can be undone, also years later."),
        )
        self.nothing_deleted = EmptyState(
            "trash-2",
            self.tr("Nothing is missing"),
            self.tr("What you delete is listed here and can be restored."),
        )
        self.stack = QStackedWidget()
        for page in (self.view, self.nothing, self.nothing_deleted):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    # -- reading ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """List the acts again, off the UI thread."""
        history, zone, only = self._desk.journal.history, self._zone, self._only()

        def work() -> _Listed:
            index, local = history.index(only=only), ZoneInfo(zone)
            days = groupby(at.astimezone(local).date() for _id, at in index)
            counted = tuple((day, sum(1 for _ in each)) for day, each in days)
            return _Listed(array("q", (act_id for act_id, _at in index)), counted)

        self._reading.run(plain(work), self._listed, self._notices.fail)

    def _only(self) -> Literal["everything", "deleted"]:
        return "deleted" if self.only.value() == "deleted" else "everything"

    def _listed(self, found: _Listed) -> None:
        today, start, sections = self._desk.today(), 0, []
        for day, count in found.days:
            sections.append(Section(words.day_title(day, today), count, start))
            start += count
        self.view.set_today(today)
        self.model.set_rows(found.ids, sections)
        deleted = self._only() == "deleted"
        empty = self.nothing_deleted if deleted else self.nothing
        self.stack.setCurrentWidget(self.view if found.ids else empty)
        self._hint.setText(
            self.tr("Not back yet. A person comes back with all that was theirs.")
            if deleted
            else self.tr("Undo anything that nothing later builds on.")
        )

    def _changed(self, _changes: object) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # -- turning ---------------------------------------------------------------------------------

    def turn(self, act: Act) -> None:
        """Undo an act that stands, do one again that does not; a second press waits for the first."""
        if self._turning:
            return
        self._turning = True
        history = self._desk.journal.history
        turn = history.redo if act.undone else history.undo

        def over() -> None:
            self._turning = False

        self._desk.writer.write(
            lambda: turn(act.id),
            lambda done: self._turned(done, again=act.undone),
            lambda error: self._refused(act, error),
            on_end=over,
            owner=self,
        )

    def _turned(self, act: Act, *, again: bool) -> None:
        if again:
            self._notices.toast(words.done_words(act, again=True), "redo-2")
        else:
            self._notices.toast(words.done_words(act, again=False), "undo-2")
        self.refresh()

    def _refused(self, act: Act, error: JournalError) -> None:
        if isinstance(error, CannotUndo) and words.blockers(error):
            self.view.go_to(act.id)
            self.view.show_reason(act.id, error)
        else:
            self._notices.fail(error)
            self.refresh()

    def _look_for_reason(self, act: Act) -> None:
        if act.rows > _MANY_ROWS and self.view.refused(act.id) is None:
            return  # looking takes seconds of a thread; whoever presses is told
        history = self._desk.journal.history

        def told(refused: CannotUndo | None) -> None:
            known = self.view.refused(act.id)
            if refused is None and known is None:
                return
            current = self.view.current()
            if current is not None and current.id == act.id and _data(refused) != _data(known):
                self.view.show_reason(act.id, refused)

        # An act that is gone meanwhile is not in the list any more either.
        self._asking.run(plain(lambda: history.refusal(act.id)), told, self._notices.fail)


def _data(refused: CannotUndo | None) -> object:
    return (refused.key, refused.data) if refused is not None else None

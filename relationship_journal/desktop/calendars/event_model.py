"""The events of a calendar as rows, with what is decided about each."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from relationship_journal.desktop.calendars.words import outcome, people_words
from relationship_journal.domain.event_plans import (
    EventCandidate,
    EventDecision,
    EventPlan,
    EventVerdict,
    decided,
)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Show(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    NEW = "new"
    CHANGED = "changed"
    ASKED = "asked"


_SHOWN = {
    Show.ALL: set(EventVerdict),
    Show.NEW: {EventVerdict.NEW},
    Show.CHANGED: {EventVerdict.CHANGED},
    Show.ASKED: {EventVerdict.CLASH, EventVerdict.GONE},
}


class EventModel(QAbstractTableModel):
    """One column; ``decided`` after each decision. ``say`` tells a row's day and hour."""

    decided = Signal()

    def __init__(self, say: Callable[[EventCandidate], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.say = say
        self._plan: EventPlan | None = None
        self._rows: list[EventCandidate] = []
        self._decisions: dict[int, EventDecision] = {}
        self._show = Show.ALL

    def set_plan(self, plan: EventPlan) -> None:
        """Show another reading; what was decided about the same events stays."""
        before = {self._key(each): self.decision(each) for each in self._candidates()}
        self.beginResetModel()
        self._plan = plan
        strangers = not any(each.people for each in plan.candidates)
        self._decisions = {
            each.index: before.get(self._key(each)) or decided(each, with_strangers=strangers)
            for each in plan.candidates
        }
        self._fill()
        self.endResetModel()
        self.decided.emit()

    def show_only(self, which: Show) -> None:
        """Show some of them."""
        self.beginResetModel()
        self._show = which
        self._fill()
        self.endResetModel()

    def candidate(self, row: int) -> EventCandidate | None:
        """The event of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def decision(self, candidate: EventCandidate) -> EventDecision:
        """What is decided about an event."""
        return self._decisions.get(candidate.index, EventDecision.LEAVE)

    def decide(self, row: int, decision: EventDecision) -> None:
        """Decide about the event of a row."""
        each = self.candidate(row)
        if each is None or each.verdict is EventVerdict.ALREADY:
            return
        self._decisions[each.index] = decision
        place = self.index(row, 0)
        self.dataChanged.emit(place, place)
        self.decided.emit()

    def tick_all(self, *, on: bool) -> None:
        """Take all that are shown, or leave them."""
        for each in self._rows:
            if each.verdict is not EventVerdict.ALREADY:
                self._decisions[each.index] = EventDecision.TAKE if on else EventDecision.LEAVE
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.decided.emit()

    def decisions(self) -> dict[int, EventDecision]:
        """What is decided, by the events' indexes."""
        return dict(self._decisions)

    def taken(self) -> int:
        """How many would be written."""
        return sum(
            self.decision(each) is not EventDecision.LEAVE
            for each in self._candidates()
            if each.verdict is not EventVerdict.ALREADY
        )

    def is_ticked(self, row: int) -> bool:
        """Whether the event of a row is taken."""
        each = self.candidate(row)
        return each is not None and self.decision(each) is EventDecision.TAKE

    # -- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        each = self.candidate(index.row())
        can = each is not None and each.verdict is not EventVerdict.ALREADY
        return found | Qt.ItemFlag.ItemIsUserCheckable if can else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self.candidate(index.row())
        if each is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return each
        if role == Qt.ItemDataRole.DisplayRole:
            return each.topic
        if role == Qt.ItemDataRole.CheckStateRole and each.verdict is not EventVerdict.ALREADY:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [self.say(each), each.topic, people_words(each), outcome(each, self.decision(each))[0]]
            return ", ".join(part for part in parts if part)
        return None

    # -- rows ------------------------------------------------------------------------------------

    def _candidates(self) -> tuple[EventCandidate, ...]:
        return self._plan.candidates if self._plan is not None else ()

    def _fill(self) -> None:
        self._rows = [each for each in self._candidates() if each.verdict in _SHOWN[self._show]]

    @staticmethod
    def _key(each: EventCandidate) -> tuple[object, ...]:
        if each.event is not None:
            return (each.event.uid, each.event.original, each.verdict)
        return (each.meeting_id, each.verdict)

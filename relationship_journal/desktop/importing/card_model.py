"""The cards of a file as rows, which of them are shown, and which are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.importing.words import explanation, verdict_words
from relationship_journal.desktop.widgets.tooltip import plain_tooltip
from relationship_journal.domain.folding import fold
from relationship_journal.domain.imports import Candidate, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Index = QModelIndex | QPersistentModelIndex
TICK, NAME, EMAIL, COMPANY, HAPPENS = range(5)
TICKABLE = frozenset({Verdict.NEW, Verdict.UPDATE, Verdict.DOUBTFUL})
_BY_DEFAULT = frozenset({Verdict.NEW, Verdict.UPDATE})


class CardModel(QAbstractTableModel):
    """The cards that pass the filter, and which of all are ticked; ``ticked_changed`` on every tick."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Candidate, ...] = ()
        self._shown: list[Candidate] = []
        self._ticked: set[int] = set()

    def show_cards(self, candidates: Sequence[Candidate]) -> None:
        """Show these cards, ticked as is safe: new ones and those that only fill gaps."""
        self.beginResetModel()
        self._all = tuple(candidates)
        self._shown = list(candidates)
        self._ticked = {each.index for each in candidates if each.verdict in _BY_DEFAULT}
        self.endResetModel()
        self.ticked_changed.emit()

    def filter(self, verdicts: Collection[Verdict] | None, words: str) -> None:
        """Show the cards of some verdicts (None: all) that hold all the words."""
        wanted = fold(words).split()
        self.beginResetModel()
        self._shown = [
            each
            for each in self._all
            if (verdicts is None or each.verdict in verdicts) and (not wanted or _holds(each, wanted))
        ]
        self.endResetModel()

    def card(self, row: int) -> Candidate:
        """The card in a row."""
        return self._shown[row]

    def ticked(self) -> frozenset[int]:
        """The indexes of the ticked cards, shown or not."""
        return frozenset(self._ticked)

    def all_state(self) -> Qt.CheckState:
        """Whether all, some or none of the shown cards that can be ticked are."""
        own = [each.index in self._ticked for each in self._shown if each.verdict in TICKABLE]
        if own and all(own):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(own) else Qt.CheckState.Unchecked

    def tick_all(self, on: bool) -> None:
        """Tick the shown cards that can be, or none of the shown."""
        for each in self._shown:
            if each.verdict in TICKABLE:
                (self._ticked.add if on else self._ticked.discard)(each.index)
        if self._shown:
            self.dataChanged.emit(self.index(0, TICK), self.index(len(self._shown) - 1, TICK))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("", self.tr("Name"), self.tr("Email"), self.tr("Company"), self.tr("What happens"))[
                section
            ]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK and self._shown[index.row()].verdict in TICKABLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._shown):
            return None
        each = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            return Qt.CheckState.Checked if each.index in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(each, index.column())
        if role == Qt.ItemDataRole.UserRole:
            return each
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == HAPPENS:
            return plain_tooltip(explanation(each))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [self._text(each, column) for column in (NAME, EMAIL, COMPANY, HAPPENS)]
            return ", ".join(part for part in parts if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        each = self._shown[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or each.verdict not in TICKABLE:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticked.add if on else self._ticked.discard)(each.index)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True

    def _text(self, each: Candidate, column: int) -> str:
        match column:
            case 1:
                return each.draft.name or self.tr("(no name)")
            case 2:
                return next((point.value for point in each.draft.points if point.kind == "email"), "")
            case 3:
                return each.draft.organisation
            case 4:
                return verdict_words(each.verdict)[0]
            case _:
                return ""


def _holds(each: Candidate, wanted: list[str]) -> bool:
    values = [each.draft.name, each.draft.organisation, *(point.value for point in each.draft.points)]
    text = fold(" ".join(values))
    return all(word in text for word in wanted)

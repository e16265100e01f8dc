"""The cards of a file as rows, which of them are shown, and which are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.importing.decisions import CLEAR, Decisions
from relationship_journal.desktop.importing.words import explanation, verdict_words
from relationship_journal.desktop.widgets.key_hint import native_keys
from relationship_journal.desktop.widgets.tooltip import plain_tooltip
from relationship_journal.domain.folding import fold
from relationship_journal.domain.imports import Candidate, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from relationship_journal.domain.comparing import Choice
    from relationship_journal.domain.imports import Decision

Index = QModelIndex | QPersistentModelIndex
TICK, NAME, EMAIL, COMPANY, HAPPENS = range(5)
CAN_TICK = int(Qt.ItemDataRole.UserRole) + 1
OUTCOME = int(Qt.ItemDataRole.UserRole) + 2
CARD = int(Qt.ItemDataRole.UserRole)
_CHECKED = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


class CardModel(QAbstractTableModel):
    """The cards that pass the filter, and what is decided about all of them; ``decided`` on every change."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Candidate] = ()
        self._sought: Sequence[str] = ()
        self._shown: list[Candidate] = []
        self._for_all: frozenset[int] = frozenset()
        self._decisions = Decisions()

    def show_cards(self, candidates: Sequence[Candidate], sought: Sequence[str]) -> None:
        """Show these cards, ticked as is safe; ``sought`` is what each is found by, from ``sought_text``."""
        self.beginResetModel()
        self._all, self._sought = candidates, sought
        self._decisions = Decisions(candidates)
        self._set_shown(list(candidates))
        self.endResetModel()
        self.decided.emit()

    def filter(self, verdicts: Collection[Verdict] | None, words: str) -> None:
        """Show the cards of some verdicts (None: all) that hold all the words."""
        wanted = fold(words).split()
        self.beginResetModel()
        self._set_shown(
            [
                each
                for each, text in zip(self._all, self._sought, strict=True)
                if (verdicts is None or each.verdict in verdicts) and all(word in text for word in wanted)
            ]
        )
        self.endResetModel()

    def _set_shown(self, shown: list[Candidate]) -> None:
        self._shown = shown
        clear = frozenset(each.index for each in shown if each.verdict in CLEAR)
        # Who is perhaps the same person is decided one by one, unless nobody else is shown.
        doubtful = frozenset(each.index for each in shown if each.verdict is Verdict.DOUBTFUL)
        self._for_all = clear or doubtful

    def card(self, row: int) -> Candidate:
        """The card in a row."""
        return self._shown[row]

    def row_of(self, index: int) -> int | None:
        """The row of a card, if it is shown."""
        return next((row for row, each in enumerate(self._shown) if each.index == index), None)

    # -- what is decided --------------------------------------------------------------------------

    @property
    def decisions(self) -> Decisions:
        """What is decided so far; change it through the model, so that it shows."""
        return self._decisions

    def ticked(self) -> frozenset[int]:
        """The indexes of the cards that come in, shown or not."""
        return frozenset(self._decisions.ticked)

    def ticked_count(self) -> int:
        """How many cards come in."""
        return len(self._decisions.ticked)

    def to_run(self) -> Mapping[int, Decision]:
        """What is decided otherwise than by default."""
        return self._decisions.all(self._all)

    def all_state(self) -> Qt.CheckState:
        """Whether all, some or none of the shown cards that can be ticked at once are."""
        own = self._decisions.ticked
        if self._for_all and self._for_all <= own:
            return Qt.CheckState.Checked
        none = self._for_all.isdisjoint(own)
        return Qt.CheckState.Unchecked if none else Qt.CheckState.PartiallyChecked

    def tick_all(self, on: bool) -> None:
        """Tick the shown cards whose case is clear, or none of the shown."""
        shown = self._for_all if on else {each.index for each in self._shown}
        self._decisions.tick_many(shown, on)
        self._tell(0, len(self._shown) - 1)

    def tick(self, each: Candidate, on: bool) -> None:
        """Take a card, or leave it out."""
        if self._decisions.can_be_taken(each):
            self._decisions.tick(each, on)
            self._tell_of(each)

    def choose(self, each: Candidate, field: str, choice: Choice) -> None:
        """Take a field from one of two accounts."""
        self._decisions.choose(each, field, choice)
        self._tell_of(each)

    def keep_both(self, each: Candidate) -> None:
        """Make it a person of its own."""
        self._decisions.keep_both(each)
        self._tell_of(each)

    def update_yours(self, each: Candidate) -> None:
        """Make it the person who is here."""
        self._decisions.update_yours(each)
        self._tell_of(each)

    def set_name(self, each: Candidate, name: str) -> None:
        """Call a card something that has no name of its own."""
        self._decisions.set_name(each, name)
        self._tell_of(each)

    def _tell_of(self, each: Candidate) -> None:
        row = self.row_of(each.index)
        if row is None:
            self.decided.emit()
        else:
            self._tell(row, row)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, TICK), self.index(last, HAPPENS))
        self.decided.emit()

    # -- Qt's questions ---------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = ("", self.tr("Name"), self.tr("Email"), self.tr("Company"), self.tr("What happens"))
            return names[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == TICK:
            return plain_tooltip(
                self.tr("Tick all that are shown  {keys}").format(keys=native_keys("Ctrl+A"))
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK and self._decisions.can_be_taken(self._shown[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._shown):
            return None
        each, column = self._shown[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(each, column)
            case Qt.ItemDataRole.CheckStateRole if column == TICK:
                return _CHECKED[self._decisions.is_ticked(each)]
            case Qt.ItemDataRole.ToolTipRole if column == HAPPENS:
                return plain_tooltip(explanation(each))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(each)
            case _:
                return self._own_data(each, role)

    def _own_data(self, each: Candidate, role: int) -> Any:
        """What the painter asks."""
        if role == CARD:
            return each
        if role == OUTCOME:
            return self._decisions.outcome(each)
        return self._decisions.can_be_taken(each) if role == CAN_TICK else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        each = self._shown[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not self._decisions.can_be_taken(each):
            return False
        self.tick(each, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _text(self, each: Candidate, column: int) -> str:
        match column:
            case 1:
                return self._decisions.name(each) or self.tr("(no name)")
            case 2:
                return next((point.value for point in each.draft.points if point.kind == "email"), "")
            case 3:
                return each.draft.organisation
            case 4:
                return verdict_words(self._decisions.outcome(each))[0]
            case _:
                return ""

    def _spoken(self, each: Candidate) -> str:
        """The whole row: what it holds, what happens, whether it comes in."""
        parts = [self._text(each, column) for column in (NAME, EMAIL, COMPANY, HAPPENS)]
        comes = self.tr("comes in") if self._decisions.is_ticked(each) else self.tr("left out")
        return ", ".join(part for part in (*parts, comes) if part)


def sought_text(each: Candidate) -> str:
    """What a card is found by: name, company, addresses and numbers, folded."""
    values = [each.draft.name, each.draft.organisation, *(point.value for point in each.draft.points)]
    return fold(" ".join(values))

"""Two records side by side: who they are, a row of tiles for each field in which they differ, and the result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.field_words import field_name, not_known, value_words
from relationship_journal.desktop.merging.words import result_words, same_words, side_words
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.choice_tile import CheckTile, RadioTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.comparing import Choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from relationship_journal.domain.comparing import FieldPair
    from relationship_journal.domain.duplicates import MergePlan, MergeSide

_LABEL = 96
_GAP = 16


class PairPage(QWidget):
    """Shows one plan; ``choices`` are what is chosen so far, ``changed`` when that is something else."""

    changed = Signal()

    def __init__(self, plan: MergePlan, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self._choices = plan.comparison.defaults()
        self._tiles: dict[str, tuple[RadioTile | CheckTile, RadioTile | CheckTile]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 26, 26, 20)
        column.setSpacing(0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, fonts.scaled(_LABEL))
        for at in (1, 2):
            self._grid.setColumnStretch(at, 1)
            self._grid.setColumnMinimumWidth(at, 1)
        self._grid.addWidget(_Head(plan.keep, today), 0, 1)
        self._grid.addWidget(_Head(plan.other, today), 0, 2)
        for row, pair in enumerate(plan.comparison.pairs, 1):
            self._add_row(row, pair)
        column.addLayout(self._grid)
        if words := same_words(plan):
            column.addSpacing(14)
            column.addWidget(PlainLabel(words, "body", "text2", max_lines=2))
        column.addSpacing(16)
        column.addLayout(self._make_result())
        column.addStretch(1)
        self._show_result()

    def _make_result(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark("layers", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._result = PlainLabel("", "medium", max_lines=3)
        row.addWidget(self._result, 1)
        return row

    def _add_row(self, row: int, pair: FieldPair) -> None:
        label = field_name(pair.field)
        shown = PlainLabel(label, "strong", "text2", max_lines=2, align=Qt.AlignmentFlag.AlignVCenter)
        shown.setFixedWidth(fonts.scaled(_LABEL))
        self._grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignVCenter)
        both = pair.many and bool(pair.mine) and bool(pair.theirs)
        kind = CheckTile if both else RadioTile
        mine, theirs = (
            kind(words or not_known(), known=bool(words))
            for words in (value_words(pair.field, pair.mine), value_words(pair.field, pair.theirs))
        )
        for tile, side, column in ((mine, self.plan.keep, 1), (theirs, self.plan.other, 2)):
            tile.name_field(label, side.row.name)
            self._grid.addWidget(tile, row, column)
        self._tiles[pair.field] = (mine, theirs)
        if not both:
            group = QButtonGroup(self)
            group.addButton(mine)
            group.addButton(theirs)
        self._show_choice(pair.field)
        choose: Callable[[str, Choice], None] = self._tick if both else self._choose
        mine.clicked.connect(partial(choose, pair.field, Choice.MINE))
        theirs.clicked.connect(partial(choose, pair.field, Choice.THEIRS))

    # -- what is chosen ---------------------------------------------------------------------------

    def choices(self) -> dict[str, Choice]:
        """Which record counts for each field that differs."""
        return dict(self._choices)

    def tiles(self, field: str) -> tuple[RadioTile | CheckTile, RadioTile | CheckTile]:
        """The two tiles of a field."""
        return self._tiles[field]

    def all_tiles(self) -> list[RadioTile | CheckTile]:
        """Every tile, row by row."""
        return [tile for both in self._tiles.values() for tile in both]

    def result(self) -> str:
        """What the one who stays will be, in words."""
        return self._result.text()

    def focus_first(self) -> None:
        """Put the focus on the first value that is chosen."""
        chosen = next((tile for tile in self.all_tiles() if tile.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, field: str, choice: Choice) -> None:
        self._choices[field] = choice
        self._show_choice(field)
        self._show_result()

    def _tick(self, field: str, pressed: Choice) -> None:
        """One of two that can be kept together: at least one stays, so the last tick goes over to the other."""
        mine, theirs = self._tiles[field]
        if mine.isChecked() and theirs.isChecked():
            chosen = Choice.BOTH
        elif mine.isChecked() or theirs.isChecked():
            chosen = Choice.MINE if mine.isChecked() else Choice.THEIRS
        else:
            chosen = Choice.THEIRS if pressed is Choice.MINE else Choice.MINE
        self._choose(field, chosen)

    def _show_choice(self, field: str) -> None:
        mine, theirs = self._tiles[field]
        choice = self._choices[field]
        mine.setChecked(choice in {Choice.MINE, Choice.BOTH})
        theirs.setChecked(choice in {Choice.THEIRS, Choice.BOTH})

    def _show_result(self) -> None:
        self._result.setText(result_words(self.plan, self._choices))
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._grid.setColumnMinimumWidth(0, fonts.scaled(_LABEL))
            for row in range(1, self._grid.rowCount()):
                item = self._grid.itemAtPosition(row, 0)
                shown = item.widget() if item is not None else None
                if shown is not None:
                    shown.setFixedWidth(fonts.scaled(_LABEL))


class _Head(QWidget):
    """Who one of the two is, and how much hangs on the record."""

    def __init__(self, side: MergeSide, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        standing = side.row.standing
        ring, due = standing.ring_share(today), standing.is_amber(today)
        row.addWidget(Avatar(side.row.id, side.row.initials, 44, ring=ring, due=due))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainLabel(side.row.name, "strong", max_lines=2))
        words.addWidget(PlainLabel(side_words(side, today), "caption", "text2", max_lines=2))
        row.addLayout(words, 1)

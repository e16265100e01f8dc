"""The circles somebody belongs to, as chips that come off, and a list to add another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.contacts import Circle


class CircleChip(ChipButton):
    """One circle; pressing it takes it off."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, "", chevron=False, parent=parent)
        self.setAccessibleDescription(self.tr("Takes {name} off").format(name=isolated(name)))

    def _tail_icon(self) -> str:
        return "x"


class CircleChips(QWidget):
    """Names of circles in the order chosen; a name that is new makes a circle when the person is saved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Circle, ...] = ()
        self._names: list[str] = []
        self._chips: list[CircleChip] = []
        self._flow = FlowLayout(self, gap=6, line_gap=6)
        self.add = ChipButton(self.tr("Add to a circle"), "plus", chevron=False, parent=self)
        self.popup = PopupList(self, placeholder=self.tr("Circle"), find=self._find)
        self.popup.chosen.connect(lambda key: self.set_names([*self._names, str(key)]))
        self.add.clicked.connect(lambda: self.popup.open_below(self.add, 240))
        self._flow.addWidget(self.add)

    def set_known(self, circles: Sequence[Circle]) -> None:
        """The circles there are, to choose from."""
        self._known = tuple(circles)

    def set_names(self, names: Sequence[str]) -> None:
        """Show these circles."""
        self._names = list(dict.fromkeys(names))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add)
        self._chips = []
        for name in self._names:
            chip = CircleChip(name, self)
            chip.clicked.connect(lambda _=False, gone=name: self._take_off(gone))
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        self._flow.addWidget(self.add)
        self.changed.emit()

    def names(self) -> tuple[str, ...]:
        """The circles shown."""
        return tuple(self._names)

    def _take_off(self, name: str) -> None:
        self.set_names([each for each in self._names if each != name])
        self.add.setFocus()

    def _find(self, typed: str) -> list[PopupItem]:
        words = fold(typed).strip()
        free = [circle for circle in self._known if circle.name not in self._names]
        items = [PopupItem(circle.name, circle.name) for circle in free if words in fold(circle.name)]
        name = " ".join(typed.split())
        if name and all(fold(name) != fold(circle.name) for circle in self._known):
            items.append(
                PopupItem(
                    name,
                    self.tr("New circle “{name}”").format(name=isolated(name)),
                    icon="plus",
                    token="accent",
                )
            )
        return items

"""The chips of those who will be there, and the one that adds another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.widgets.chip import ChipButton, PersonChip
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.domain.contacts import ContactRow


class PeopleChips(QWidget):
    """People in the order they were added; `changed` fires when somebody comes or goes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ContactRow] = []
        self._known: dict[int, ContactRow] = {}
        self._chips: list[PersonChip] = []
        self._flow = FlowLayout(self, gap=8, line_gap=8)
        self.add_button = ChipButton(self.tr("Add person"), "plus", chevron=False)
        self.add_button.clicked.connect(self._open)
        self._flow.addWidget(self.add_button)
        self._popup = PeoplePopup(desk, self)
        self._popup.picked.connect(self.add)

    def ids(self) -> tuple[int, ...]:
        """Who is in, by id."""
        return tuple(row.id for row in self._rows)

    def know(self, rows: tuple[ContactRow, ...]) -> None:
        """Remember people, so that `set_ids` can show them."""
        self._known |= {row.id: row for row in rows}

    def set_ids(self, ids: tuple[int, ...]) -> None:
        """Show those of these people who are known; somebody deleted meanwhile is left out."""
        self.set_people(tuple(self._known[each] for each in ids if each in self._known))

    def set_people(self, rows: tuple[ContactRow, ...]) -> None:
        """Show these people."""
        self._rows = list(dict.fromkeys(rows))
        self.know(rows)
        self._show()

    def add(self, row: ContactRow) -> None:
        """Let somebody in."""
        if row.id not in self.ids():
            self._rows.append(row)
            self.know((row,))
            self._show()
            self.changed.emit()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, contact_id: int) -> None:
        self._rows = [row for row in self._rows if row.id != contact_id]
        self._show()
        self.changed.emit()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._popup.leave_out(self.ids())
        self._popup.open_below(self.add_button, 300)

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add_button)
        self._chips = []
        for row in self._rows:
            chip = PersonChip(row.id, row.initials, row.name)
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        self._flow.addWidget(self.add_button)
        self.updateGeometry()

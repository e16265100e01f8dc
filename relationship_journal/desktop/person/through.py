"""Through whom the reader met somebody: nobody, or one person who can be taken off again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.widgets.chip import ChipButton, PersonChip
from relationship_journal.domain.contacts import ContactRow

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk


class ThroughField(QWidget):
    """A chip with the person, or a button to choose one; ``changed`` whenever it is another."""

    changed = Signal()

    def __init__(self, desk: Desk, contact_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ContactRow | None = None
        self._chip: PersonChip | None = None
        self.choose = ChipButton(self.tr("Choose a person"), "user-plus", chevron=False, parent=self)
        self._popup = PeoplePopup(desk, self, adding=False)
        self._popup.leave_out((contact_id,) if contact_id is not None else ())
        self._popup.picked.connect(self._picked)
        self.choose.clicked.connect(lambda: self._popup.open_below(self.choose, 280))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.choose)
        self._line.addStretch(1)

    def person(self) -> ContactRow | None:
        """Who is chosen."""
        return self._row

    def show_person(self, row: ContactRow | None) -> None:
        """Show somebody, or nobody."""
        self._row = ContactRow(row.id, row.name) if row is not None else None
        if self._chip is not None:
            self._line.removeWidget(self._chip)
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        if row is not None:
            self._chip = PersonChip(row.id, row.initials, row.name, parent=self)
            self._chip.removed.connect(lambda _who: self._take_off())
            self._chip.clicked.connect(lambda: self._popup.open_below(self, 280))
            self._line.insertWidget(0, self._chip)
        self.choose.setVisible(row is None)
        self.changed.emit()

    def value(self) -> list[Any]:
        """Who is chosen, as a draft keeps it."""
        return [self._row.id, self._row.name] if self._row is not None else []

    def set_value(self, told: Any) -> None:
        """Show who a draft names."""
        match told:
            case [int() as number, str() as name]:
                self.show_person(ContactRow(number, name))
            case []:
                self.show_person(None)

    def _picked(self, row: ContactRow) -> None:
        self.show_person(row)
        if self._chip is not None:
            self._chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_off(self) -> None:
        self.show_person(None)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

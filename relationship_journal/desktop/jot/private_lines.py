"""With several people: a line about each that only their own page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.widgets.field import LineEdit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relationship_journal.domain.contacts import ContactRow


class PrivateLines(QWidget):
    """One field a person; ``written`` carries all lines by contact id."""

    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[int, LineEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_people(self, people: Sequence[ContactRow], lines: Mapping[int, str]) -> None:
        """A field for each of these people; what is being typed stays."""
        wanted = {person.id: person for person in people}
        for key in [key for key in self._fields if key not in wanted]:
            field = self._fields.pop(key)
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        for key, person in wanted.items():
            field = self._fields.get(key) or self._field(key, person)
            if field.text().strip() != lines.get(key, "").strip() and not field.hasFocus():
                field.setText(lines.get(key, ""))
        self.setVisible(bool(wanted))

    def field(self, contact_id: int) -> LineEdit:
        """The field of a person."""
        return self._fields[contact_id]

    def _field(self, key: int, person: ContactRow) -> LineEdit:
        field = LineEdit(
            self.tr("Only on {name}’s page").format(name=isolated(person.first_name)),
            icon="lock",
            quiet=True,
            parent=self,
        )
        field.textEdited.connect(self._tell)
        self._fields[key] = field
        self._column.addWidget(field)
        return field

    def _tell(self) -> None:
        self.written.emit({key: field.text() for key, field in self._fields.items()})

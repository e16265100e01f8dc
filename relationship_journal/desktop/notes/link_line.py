"""Who somebody here is to the person on screen: whom, what, and a word of the reader's own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.notes.edit_line import EscapedLine
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.chip import ChipButton, PersonChip
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.links import LinkKind

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.domain.links import Link


@dataclass(frozen=True, slots=True)
class ToldLink:
    """What a line says."""

    other_id: int
    kind: LinkKind
    label: str


class LinkLine(QWidget):
    """Writes a link, a new one or the one given: ``submitted(ToldLink)``, ``cancelled``.

    Whom a link is with stays; another person is another link.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(
        self, desk: Desk, owner: ContactRow, link: Link | None, parent: QWidget | None = None
    ) -> None:
        from relationship_journal.desktop.people_popup import PeoplePopup

        super().__init__(parent)
        self._owner = owner
        self._kind = link.kind if link is not None else LinkKind.KNOWS
        self._other: ContactRow | None = None
        self._whom: PersonChip | None = None
        self._fixed = link is not None
        self._before = (link.kind, link.label) if link is not None else None
        self.link_id = link.id if link is not None else None
        self.choose = ChipButton(self.tr("Choose a person"), "user-plus", chevron=False)
        self.popup = PeoplePopup(desk, self)
        self.popup.leave_out((owner.id,))
        self.popup.picked.connect(self.set_person)
        self.choose.clicked.connect(self.ask_whom)
        self.kind_chip = ChipButton("", "")
        self.kind_chip.clicked.connect(self._offer_kinds)
        self.line = EscapedLine(self.tr("More in your words, if you like"))
        self.line.setText(link.label if link is not None else "")
        self._save = Button(self.tr("Save") if link else self.tr("Add"), "soft")
        self._cancel = Button(self.tr("Cancel"), "ghost")
        self._note = PlainLabel("", "caption", "danger", max_lines=3)
        self._lay_out()
        self.line.returnPressed.connect(self.submit)
        self.line.escaped.connect(self.cancelled)
        self._save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.cancelled)
        if link is not None:
            self.set_person(link.other)
        self.set_kind(self._kind)

    def _lay_out(self) -> None:
        self._flow = FlowLayout(None, gap=6, line_gap=6)
        self._flow.addWidget(self.choose)
        self._flow.addWidget(self.kind_chip)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(6)
        column.addLayout(self._flow)
        column.addWidget(self.line)
        column.addWidget(self._note)
        column.addLayout(buttons)
        self._note.hide()
        self.setFocusProxy(self.line)

    # -- what it says ------------------------------------------------------------------------------

    def ask_whom(self) -> None:
        """Drop the list of people."""
        self.popup.open_below(self.choose if self._whom is None else self._whom, 280)

    def go(self) -> None:
        """The line is put away: what was chosen is saved, as leaving a field does."""
        if self._other is not None and (self._kind, self.line.text().strip()) != self._before:
            self.submit()

    def text(self) -> str:
        """What is written in the reader's own words."""
        return self.line.text()

    def set_person(self, row: ContactRow) -> None:
        """Whom it is about."""
        self._other = row
        if self._whom is not None:
            self._flow.removeWidget(self._whom)
            self._whom.hide()
            self._whom.deleteLater()
        for widget in (self.choose, self.kind_chip):
            self._flow.removeWidget(widget)
        self._whom = PersonChip(row.id, row.initials, row.name, removable=False, parent=self)
        self._whom.setEnabled(not self._fixed)
        self._whom.clicked.connect(self.ask_whom)
        self._flow.addWidget(self._whom)
        self._flow.addWidget(self.kind_chip)
        self.choose.hide()
        self._whom.show()
        self.set_error("")
        self.kind_chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_kind(self, kind: LinkKind) -> None:
        """What they are to the person on screen."""
        self._kind = kind
        words = wording.link_words(kind, self._owner.first_name)
        self.kind_chip.setText(words)
        self.kind_chip.setAccessibleName(self.tr("Relation: {words}").format(words=words))

    def set_error(self, words: str) -> None:
        """Say what is wrong; what was chosen stays."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def kind_menu(self) -> QMenu:
        """Every relation there is."""
        menu = Menu(self)
        for kind in LinkKind:
            words = wording.link_words(kind, self._owner.first_name)
            shown = words[:1].upper() + words[1:]
            add_line(menu, shown, "check" if kind is self._kind else "", partial(self._chose, kind))
        return menu

    def _offer_kinds(self) -> None:
        menu = self.kind_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.kind_chip.mapToGlobal(QPoint(0, self.kind_chip.height() + 4)))

    def _chose(self, kind: LinkKind) -> None:
        self.set_kind(kind)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Hand over what is written; somebody has to be chosen."""
        if self._other is None:
            self.set_error(self.tr("Choose somebody first."))
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.submitted.emit(ToldLink(self._other.id, self._kind, self.line.text().strip()))

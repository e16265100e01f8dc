"""About you: the reader's own name and what they care about, so that a briefing can say what is shared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relationship_journal import wording
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notes.pane import NotesPane
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contacts import Contact
from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal


class AboutYou(Panel):
    """A name, then what anybody's page can hold; each change is stored at once, as there."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            parent, translate("AboutYou", "About you"), 560, cancel=translate("AboutYou", "Close")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._me: Contact | None = None
        self.name = Field(self.tr("Your name"))
        self.name.line.setMaxLength(200)
        hint = self.tr(
            "What you note of yourself, a hobby or a cause, is held beside what you know of others:"
            " a briefing then says what you share. It never leaves this computer."
        )
        self.notes = NotesPane(desk)
        self.notes.hide()
        self.body.addWidget(self.name)
        self.body.addWidget(PlainLabel(hint, "caption", "text2", max_lines=4))
        self.body.addWidget(self.notes, 1)
        self.set_fact(self.tr("In no list and no export"))
        self.name.line.editingFinished.connect(self.save)
        self._read()

    def _read(self) -> None:
        self._desk.read(self, lambda: _read_me(self._desk.journal), self._show)

    def _show(self, me: Contact | None) -> None:
        self._me = me
        self.notes.setVisible(me is not None)
        if me is not None:
            if not self.name.line.hasFocus() or not self.name.text().strip():
                self.name.set_text(me.name)
            self.notes.show_contact(me)

    def save(self) -> None:
        """Store the name where it is another one; without words nothing happens."""
        name = self.name.text().strip()
        if not name or (self._me is not None and name == self._me.name):
            return
        contacts = self._desk.journal.contacts

        def refused(error: JournalError) -> None:
            self.name.set_error(wording.sentence(error))

        self._desk.do(
            lambda: contacts.name_me(name), lambda _id: self._read(), on_error=refused, receiver=self
        )


def _read_me(journal: Journal) -> Contact | None:
    me = journal.contacts.me()
    return journal.contacts.get(me) if me is not None else None

"""An organisation: its people as in the list, the last conversation with anybody there, and what is still promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.organisation.person_button import PersonButton
from relationship_journal.desktop.organisation.title import OrganisationTitle
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.domain.errors import UnknownRecord

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.changes import Changes
    from relationship_journal.domain.errors import JournalError
    from relationship_journal.domain.organisations import OrganisationPage

_PORTION = 100
"""So many rows at once; the rest is one press away."""


class OrganisationPane(QWidget):
    """One at a time; ``vanished`` when nobody is there any more."""

    person_requested = Signal(int)
    add_requested = Signal(str)
    """Somebody new who works there; the organisation's name."""
    closed = Signal()
    vanished = Signal()
    title_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id: int | None = None
        self._page: OrganisationPage | None = None
        self._asked = 0
        self._most = _PORTION
        self._buttons: list[PersonButton] = []
        self.back = Button(self.tr("Back"), "ghost", "arrow-left", keys="Esc")
        self.title = OrganisationTitle()
        self.facts = PlainLabel("", "body", "text2", max_lines=0)
        self.add = Button(self.tr("Add a person here"), "secondary", "user-plus")
        self.rest = Button("", "ghost", "chevron-down")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = ScrollPage(max_width=720)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.title, 1)
        top.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._card = Card(padding=0)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(6, 6, 6, 6)
        self._rows.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self._rows)
        self._card.body.addWidget(holder)
        body = page.body
        body.addLayout(head)
        body.addSpacing(12)
        body.addLayout(top)
        body.addSpacing(6)
        body.addWidget(self.facts)
        body.addSpacing(20)
        body.addWidget(self._card)
        body.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeading)
        body.addStretch(1)
        self._scroll = page
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self.back)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.add.clicked.connect(self._add_here)
        self.rest.clicked.connect(self._show_rest)
        self.title.renamed.connect(self._rename)
        for key, run in ((Qt.Key.Key_Escape, self.closed.emit), (Qt.Key.Key_F2, self.title.edit)):
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(run)
        self._desk.news.changed.connect(self._news)

    # -- showing -----------------------------------------------------------------------------------

    def show_organisation(self, organisation_id: int) -> None:
        """Show one; what was shown before stays until it is read."""
        if organisation_id != self._id:
            self._id, self._most = organisation_id, _PORTION
            self.title.close_edit()
            self._scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def organisation(self) -> int | None:
        """Which one it shows."""
        return self._id

    def name(self) -> str:
        """The name of the one shown."""
        return self._page.name if self._page is not None else ""

    def refresh(self) -> None:
        """Read it again."""
        who = self._id
        if who is None:
            return
        self._asked += 1
        asked, organisations = self._asked, self._desk.journal.organisations

        def took(page: OrganisationPage) -> None:
            if asked == self._asked:
                self._took(page)

        def failed(error: JournalError) -> None:
            if not isinstance(error, UnknownRecord):
                self._desk.notices.fail(error)
            elif asked == self._asked:
                self._vanish()

        self._desk.read(self, lambda: organisations.get(who), took, failed)

    def _took(self, page: OrganisationPage) -> None:
        if not page.people:
            self._vanish()
            return
        self._page = page
        self.title.show_name(page.name)
        self.facts.setText(self._facts_words(page))
        self._fill(page)
        self.title_changed.emit(page.name)

    def _vanish(self) -> None:
        self._id = self._page = None
        self.vanished.emit()

    def _facts_words(self, page: OrganisationPage) -> str:
        parts = [people_words(len(page.people))]
        if page.last_live is not None and page.last_with is not None:
            today = self._desk.today()
            last = self.tr("Last talked {when}, with {name}")
            when = self.tr("today") if page.last_live == today else dates.ago_words(page.last_live, today)
            parts.append(last.format(when=when, name=isolated(page.last_with.name)))
        if page.promises:
            parts.append(translate("OrganisationPane", "%Ln open promises", page.promises))
        return "  \u00b7  ".join(parts)

    def _fill(self, page: OrganisationPage) -> None:
        focused = next((button.row.id for button in self._buttons if button.hasFocus()), None)
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        for row in page.people[: self._most]:
            button = PersonButton(self._desk, row, self)
            button.clicked.connect(lambda _on=False, who=row.id: self.person_requested.emit(who))
            self._rows.addWidget(button)
            self._buttons.append(button)
            if row.id == focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        left = len(page.people) - len(self._buttons)
        self.rest.setVisible(left > 0)
        self.rest.setText(translate("OrganisationPane", "Show %n more", min(left, _PORTION)))

    def people(self) -> list[PersonButton]:
        """The rows shown."""
        return list(self._buttons)

    def _show_rest(self) -> None:
        self._most += _PORTION
        if self._page is not None:
            self._fill(self._page)

    def _news(self, changes: Changes) -> None:
        if self._id is not None and (changes.contacts or changes.ids):
            self.refresh()

    # -- doing -------------------------------------------------------------------------------------

    def _add_here(self) -> None:
        if self._page is not None:
            self.add_requested.emit(self._page.name)

    def _rename(self, name: str) -> None:
        who, organisations = self._id, self._desk.journal.organisations
        if who is None:
            return

        def done(now: int) -> None:
            self.title.close_edit()
            self.show_organisation(now)

        def refused(error: JournalError) -> None:
            self.title.field.set_error(wording.sentence(error))

        self._desk.do(lambda: organisations.rename(who, name), done, on_error=refused, receiver=self)

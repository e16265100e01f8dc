"""The People page: list, person with timeline, and About, composed for the window's width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.contacts.header import PersonHeader
from relationship_journal.desktop.contacts.pane import ContactsPane
from relationship_journal.desktop.contacts.several import SeveralPeople
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.focus import give_back, holds_focus
from relationship_journal.desktop.notes.pane import NotesPane
from relationship_journal.desktop.pane_focus import focus_into
from relationship_journal.desktop.people_sizes import PeopleSizes, Splitter
from relationship_journal.desktop.requests import BriefingTarget
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.timeline.inline_editor import EditorFactory
from relationship_journal.desktop.timeline.pane import TimelinePane
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.loading_rows import ENTRIES, LoadingRows
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.changes import Changes
from relationship_journal.domain.contacts import Circle, Contact
from relationship_journal.domain.errors import JournalError, UnknownContact

NARROW = 1180
WIDE = 1920
"""Window widths in pixels at a 13 pixel font where the page changes its form."""


class PeoplePage(QWidget):
    """One person at a time, or several chosen; the list decides which, the page shows them."""

    briefing_requested = Signal(object)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    person_editor_requested = Signal(object)
    """A contact's id, or None for a new person."""
    organisation_requested = Signal(int)
    review_requested = Signal(int)
    print_requested = Signal(int)
    vcard_requested = Signal(object)
    """Ids (a tuple) to export."""
    merge_requested = Signal(object)
    forget_requested = Signal(int)
    """Ids (a tuple) to join into the first of them."""
    title_changed = Signal(str)
    """The shown person's name, for the window's title."""
    circle_cleared = Signal()
    view_requested = Signal(str)
    """A question to be kept under a name."""

    def __init__(self, desk: Desk, jot_editor_factory: EditorFactory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self._asked = 0
        self._form = ""
        self._wish: tuple[int, int] | None = None  # an entry to bring into view, and whose it is
        self.list = ContactsPane(desk)
        self.header = PersonHeader(desk)
        self.timeline = TimelinePane(desk, jot_editor_factory)
        self.notes = NotesPane(desk)
        self.several = SeveralPeople(desk)
        self.nobody = EmptyState(
            "users", self.tr("Nobody here yet"), self.tr("Add somebody you would like to remember."),
            action=self.tr("Add person"), action_icon="user-plus", keys="Ctrl+N",
        )  # fmt: skip
        self.segments = Segmented([("timeline", self.tr("Timeline")), ("about", self.tr("About"))])
        self.segments.setAccessibleName(self.tr("What is shown"))
        self.header.setAccessibleName(self.tr("Person"))
        self.notes.setAccessibleName(self.tr("About"))
        self.setFocusProxy(self.list.view)
        self._lay_out()
        self._connect()
        self._reform()

    # -- making ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._panes = Splitter()
        self._panes.addWidget(self.timeline)
        self._panes.addWidget(self.notes)
        switch = QWidget()
        inside = QHBoxLayout(switch)
        inside.setContentsMargins(24, 12, 24, 0)
        inside.addWidget(self.segments)
        inside.addStretch(1)
        self._switch = switch
        person = QWidget()
        column = QVBoxLayout(person)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(switch)
        column.addWidget(self._panes, 1)
        self._person_view = person
        right = QWidget()
        self._right = QStackedLayout(right)
        blank = QWidget()  # until the first answer
        LoadingRows(blank, ENTRIES).begin()
        for page in (blank, person, self.several, self.nobody):
            self._right.addWidget(page)
        self._split = Splitter()
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self.sizes = PeopleSizes(self._split, self._panes, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _connect(self) -> None:
        people, header, timeline = self.list, self.header, self.timeline
        people.person_shown.connect(self._shown)
        people.several_shown.connect(self._show_several)
        people.person_opened.connect(self._go_right)
        people.add_requested.connect(lambda: self.person_editor_requested.emit(None))
        people.menu_wanted.connect(self._offer_menu)
        people.circle_cleared.connect(self.circle_cleared)
        people.view_requested.connect(self.view_requested)
        people.export_requested.connect(self.vcard_requested)
        self.nobody.activated.connect(lambda: self.person_editor_requested.emit(None))
        self.several.export_requested.connect(self.vcard_requested)
        self.several.merge_requested.connect(self.merge_requested)
        header.briefing_requested.connect(self.briefing_requested)
        header.jot_requested.connect(lambda _request: self.jot_here())
        header.schedule_requested.connect(self.schedule_requested)
        header.edit_requested.connect(self.person_editor_requested)
        header.print_requested.connect(self.print_requested)
        header.export_requested.connect(self.vcard_requested)
        header.merge_requested.connect(self.merge_requested)
        header.forget_requested.connect(self.forget_requested)
        header.organisation_requested.connect(self.organisation_requested)
        header.review_requested.connect(self.review_requested)
        header.link_requested.connect(self._link)
        timeline.briefing_requested.connect(self.briefing_requested)
        timeline.jot_requested.connect(self.jot_requested)
        timeline.schedule_requested.connect(self.schedule_requested)
        timeline.passed_on.connect(self._go_to_notes)
        self.notes.edit_requested.connect(self.person_editor_requested)
        self.notes.entry_requested.connect(self.show_entry)
        self.notes.in_person_requested.connect(self._show_in_person)
        self.notes.person_requested.connect(self.show_person)
        self.segments.changed.connect(lambda _key: self._show_segment())
        self._desk.news.changed.connect(self._news)
        theme().changed.connect(self._reform)

    # -- what the window says ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Read all that is shown again."""
        self.list.refresh()
        self._read_person()

    def show_person(self, contact_id: int) -> None:
        """Show somebody and choose them in the list."""
        self.list.show_person(contact_id)
        self._shown(contact_id)

    def show_entry(self, contact_id: int, entry_id: int) -> None:
        """Show somebody with one of their entries in view."""
        self._wish = (contact_id, entry_id)
        self.segments.set_value("timeline")
        self._show_segment()
        if contact_id == self._person:
            self._fulfil_wish()
        else:
            self.show_person(contact_id)

    def _show_in_person(self) -> None:
        self.segments.set_value("timeline")
        self._show_segment()
        self.timeline.set_filter("in_person")

    def set_circle(self, circle: Circle | None) -> None:
        """List only a circle's people."""
        self.list.set_circle(circle)

    def person(self) -> int | None:
        """Whom the page is about now; what Ctrl+J, Ctrl+B and Ctrl+M act on."""
        return self._person

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.list.focus_filter()

    def jot_here(self) -> None:
        """Ctrl+J: open the composer of the person on screen."""
        self.segments.set_value("timeline")
        self._show_segment()
        self.timeline.compose()

    def add_promise(self) -> None:
        """Ctrl+Shift+P: a promise to the person on screen."""
        self.segments.set_value("about")
        self._show_segment()
        self.notes.add("mine")

    def _link(self) -> None:
        self.segments.set_value("about")
        self._show_segment()
        self.notes.add("link")

    def write_again(self, what: str, number: int) -> None:
        """Open the line of About whose draft was left, once its person is shown."""
        self.segments.set_value("about")
        self._show_segment()
        self.notes.write_again(what, number)

    def show_line(self, kind: str, number: int) -> None:
        """Bring a line of About into sight, once its person is shown."""
        self.segments.set_value("about")
        self._show_segment()
        self.notes.show_line(kind, number)

    def briefing_target(self) -> BriefingTarget | None:
        """The sheet Ctrl+B opens here."""
        return self.header.briefing_target()

    def panes(self) -> tuple[QWidget, ...]:
        """The panes F6 walks through, in order."""
        narrow = self._form == "narrow"
        shown = self.notes if narrow and self.segments.value() == "about" else self.timeline
        return (
            (self.list, self.header, shown) if narrow else (self.list, self.header, self.timeline, self.notes)
        )

    # -- whom it shows -----------------------------------------------------------------------------

    def _shown(self, contact_id: int | None) -> None:
        self._person = contact_id
        if self._wish is not None and self._wish[0] != contact_id:
            self._wish = None
        if contact_id is None:
            self._asked += 1
            self._right.setCurrentWidget(self.nobody)
            self.title_changed.emit("")
            return
        self._read_person()

    def _read_person(self) -> None:
        who = self._person
        if who is None:
            return
        self._asked += 1
        asked, journal = self._asked, self._desk.journal

        def took(contact: Contact) -> None:
            if asked == self._asked:
                self._took(contact)

        def gone(error: JournalError) -> None:
            if not isinstance(error, UnknownContact):
                self._desk.notices.fail(error)
            elif asked == self._asked:
                self.list.refresh()

        self._desk.read(self, lambda: journal.contacts.get(who), took, gone)

    def _took(self, contact: Contact) -> None:
        self.header.show_contact(contact)
        self.timeline.show_person(contact.row)
        self.notes.show_contact(contact)
        self._right.setCurrentWidget(self._person_view)
        self.title_changed.emit(contact.name)
        self._fulfil_wish()

    def _fulfil_wish(self) -> None:
        if self._wish is not None and self._wish[0] == self._person:
            wish, self._wish = self._wish[1], None
            self.timeline.show_entry(wish)

    def _show_several(self, ids: tuple[int, ...]) -> None:
        self._asked += 1  # an answer about one person that comes late must not take their place
        self.several.show_people(ids)
        self._right.setCurrentWidget(self.several)
        self._person = None
        self.title_changed.emit("")

    def _offer_menu(self, ids: tuple[int, ...], at: QPoint) -> None:
        """The list's context menu is the menu of who is shown beside it."""
        if len(ids) > 1:
            menu = self.several.menu()
        elif (contact := self.header.contact()) is not None and contact.id == ids[0]:
            menu = self.header.menu()
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _news(self, changes: Changes) -> None:
        if self._person is not None and changes.concerns(self._person):
            self._read_person()

    def _go_right(self) -> None:
        self.segments.set_value("timeline")
        self._show_segment()
        by_key = Qt.FocusReason.ShortcutFocusReason
        if not give_back(self.timeline.view, by_key):  # nothing is in it yet
            focus_into(self.timeline, by_key)

    def _go_to_notes(self) -> None:
        self.segments.set_value("about")
        self._show_segment()
        self.notes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- form --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reform()

    def _reform(self) -> None:
        """Choose the form by the window's width, in letters rather than pixels."""
        width = self.window().width() * 13.0 / fonts.body_px()
        form = "narrow" if width < NARROW else "wide" if width >= WIDE else "middle"
        if form == self._form:
            self.sizes.arrange(form)
            return
        self._form = form
        if form == "narrow":  # of the two panes one is left: the one with the keyboard
            for key, pane in (("timeline", self.timeline), ("about", self.notes)):
                if holds_focus(pane):
                    self.segments.set_value(key)
        self.header.set_narrow(form == "narrow")
        self.notes.set_two_columns(form == "wide")
        self.notes.set_margin(24 if form == "narrow" else 20)
        self._switch.setVisible(form == "narrow")
        self._show_segment()
        self.sizes.arrange(form)

    def _show_segment(self) -> None:
        narrow = self._form == "narrow"
        about = self.segments.value() == "about"
        self.timeline.setVisible(not narrow or not about)
        self.notes.setVisible(not narrow or about)

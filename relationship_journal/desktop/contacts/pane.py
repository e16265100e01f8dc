"""The people list pane: keeps head and list in step with the journal, and says who is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.contacts.list_head import ListHead
from relationship_journal.desktop.contacts.list_model import ListModel
from relationship_journal.desktop.contacts.list_view import ListView
from relationship_journal.desktop.contacts.nobody import Nobody
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.drag_out import DragOut
from relationship_journal.desktop.widgets.loading_rows import PEOPLE, LoadingRows
from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.contacts import Circle, ContactRow
from relationship_journal.domain.folding import fold
from relationship_journal.domain.listing import Section
from relationship_journal.domain.questions import Question


class ContactsPane(QWidget):
    """The list of people; the chosen one is shown at once, by pointer or by arrow keys."""

    person_shown = Signal(object)
    """The id of the one chosen contact, or None when there is nobody."""
    several_shown = Signal(object)
    """The ids (a tuple) when more than one is chosen."""
    person_opened = Signal()
    """Return: go on to the person's timeline."""
    add_requested = Signal()
    menu_wanted = Signal(object, object)
    """The chosen ids (a tuple) and the global point where their menu should open."""
    circle_cleared = Signal()
    view_requested = Signal(str)
    """A question to be kept under a name."""
    export_requested = Signal(object)
    """The ids (a tuple) of all who are listed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._was_read = False
        self._circle: int | None = None
        self._circle_name = ""
        self._only: frozenset[int] | None = None
        self._shown: int | None = None
        self._wish: int | None = None
        self._model = ListModel(desk, self)
        self.head = ListHead()
        self.view = ListView(self._model)
        self._drags = DragOut(desk, self)
        self.view.setAccessibleName(self.tr("People"))
        self._nobody = Nobody()
        self._loading = LoadingRows(self.view, PEOPLE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(body, 1)
        self.setMinimumWidth(200)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.head.words_changed.connect(lambda _words: self._read())
        self.head.order_changed.connect(lambda _order: self._read())
        self.head.circle_cleared.connect(self.circle_cleared)
        self.head.circle_cleared.connect(lambda: self.set_circle(None))
        self.head.add_requested.connect(self.add_requested)
        self.head.view_wanted.connect(lambda: self.view_requested.emit(self.head.words()))
        self.head.export_wanted.connect(lambda: self.export_requested.emit(tuple(self._model.ids())))
        self.head.print_wanted.connect(self.print_list)
        self.head.return_pressed.connect(self._return_in_filter)
        self.head.down_pressed.connect(self._into_list)
        self._nobody.add_pressed.connect(self._add_typed)
        self.view.chosen.connect(self._chosen)
        self.view.opened.connect(self.person_opened)
        self.view.dragged.connect(lambda ids: self._drags.begin(self.view.viewport(), ids))
        self.view.delete_pressed.connect(self.delete_chosen)
        self.view.typed.connect(self._jump)
        self.view.customContextMenuRequested.connect(self._context_menu)
        self._desk.news.changed.connect(self._news)

    # -- what others say ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again; the place and the choice are kept."""
        self._model.set_day(self._desk)
        self._read(by_news=True)

    def show_person(self, contact_id: int) -> None:
        """Choose a contact, clearing a filter that hides them; tells nobody."""
        self._wish = self._shown = contact_id
        if self._model.row_of(contact_id) is not None:
            self._choose(contact_id)
        elif self.head.words():
            self.head.clear_words()
        elif self.head.order() == "never_met":
            self.head.set_order("recent")
        elif self._circle is not None or self._only is not None:
            self.set_circle(None)
            self.circle_cleared.emit()
        else:
            self._read()

    def set_circle(self, circle: Circle | None) -> None:
        """Show only the people of a circle; None shows everybody."""
        self._only = None
        self._circle = circle.id if circle else None
        self._circle_name = circle.name if circle else ""
        self.head.set_circle(self._circle_name)
        self._read()

    def show_only(self, contacts: Iterable[int], words: str) -> None:
        """Show only these people, until the chip that says ``words`` is cleared, and choose the first of them."""
        self.head.clear_words()
        self.set_circle(None)
        self._only = frozenset(contacts)
        self._shown = self._wish = None
        self.head.set_circle(words)
        self._read()

    def show_all(self) -> None:
        """Show everybody: no circle, no filter, nobody left out."""
        self.head.clear_words()
        self.set_circle(None)

    def ask(self, question: str) -> None:
        """Show the people who answer a question, of all there are."""
        self.set_circle(None)
        self._shown = self._wish = None
        self.head.set_words(question)

    def shows_only_some(self) -> bool:
        """Whether only some people are shown, such as those of an import."""
        return self._only is not None

    def focus_filter(self) -> None:
        """Ctrl+F: the caret goes to the filter."""
        self.head.focus_filter()

    def chosen(self) -> tuple[int, ...]:
        """The chosen contacts."""
        return self.view.selected()

    # -- reading -----------------------------------------------------------------------------------

    def _read(self, *, by_news: bool = False) -> None:
        self._asked += 1
        if not self._was_read:
            self._loading.begin()
        asked, journal = self._asked, self._desk.journal
        order, words, circle, only = self.head.order(), self.head.words(), self._circle, self._only

        def read() -> tuple[list[Section], int, Question]:
            found = list(journal.contacts.ids(order=order, words=words, circle_id=circle))
            some = found if only is None else _among(found, only)
            return some, journal.contacts.count(), journal.search.question(words)

        def took(answer: tuple[list[Section], int, Question]) -> None:
            if asked == self._asked:
                sections, count, question = answer
                self.head.show_question(question)
                self._took(sections, count, by_news=by_news)

        self._desk.read(self, read, took)

    def _took(self, sections: list[Section], count: int, *, by_news: bool) -> None:
        self._was_read = True
        self._loading.end()
        if self._only is not None and not sections and not self.head.words():
            self.set_circle(None)  # those who were to be shown are gone, so everybody is
            return
        kept, cursor = self.view.selected(), self.view.current()
        old_row = self._model.row_of(self._shown) if self._shown is not None else None
        scrolled = self.view.verticalScrollBar().value()
        self._model.set_sections(sections)
        self.head.set_count(count)
        empty = self._model.count == 0
        if empty:
            never_met = self.head.order() == "never_met"
            self._nobody.show_for(self.head.words(), self._circle_name, never_met=never_met)
        self._stack.setCurrentWidget(self._nobody if empty else self.view)
        self.view.choose(kept, cursor, quietly=True)
        self.view.verticalScrollBar().setValue(scrolled)
        self._settle(old_row, by_news=by_news)

    def _settle(self, old_row: int | None, *, by_news: bool) -> None:
        """After the rows changed: whom to show now."""
        if self._wish is not None and self._model.row_of(self._wish) is not None:
            self._choose(self._wish)
        elif self._shown is None and self._model.count:
            self._choose(self._model.first_contact(), tell=True)
        elif by_news and old_row is not None and self._model.row_of(self._shown or 0) is None:
            self._choose(self._model.near(old_row), tell=True)
        elif (
            not self.view.selected()
            and self._shown is not None
            and self._model.row_of(self._shown) is not None
        ):
            self._choose(self._shown, tell=True)
        if self._model.count == 0 and not self.head.words() and self._circle is None:
            self._shown = None
            self.person_shown.emit(None)

    def _choose(self, contact_id: int | None, *, tell: bool = False) -> None:
        self._wish = None
        if contact_id is None:
            self._shown = None
            self.person_shown.emit(None)
            return
        self._shown = contact_id
        self.view.choose((contact_id,), contact_id, quietly=True)
        self.view.show_row(contact_id)
        if tell:
            self.person_shown.emit(contact_id)

    def _news(self, changes: Changes) -> None:
        if changes.touches(Kind.CONTACT, Kind.CIRCLE, Kind.ENTRY, Kind.MEETING) or changes.contacts:
            self._read(by_news=True)

    # -- choosing ----------------------------------------------------------------------------------

    def _chosen(self, contacts: tuple[int, ...]) -> None:
        self._wish = None
        if len(contacts) == 1:
            self._shown = contacts[0]
            self.person_shown.emit(contacts[0])
        elif contacts:
            self.several_shown.emit(contacts)

    def _into_list(self) -> None:
        if self._stack.currentWidget() is not self.view:
            return
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.selected():
            first = self._model.first_contact()
            if first is not None:
                self._choose(first, tell=True)

    def _return_in_filter(self) -> None:
        if self._model.count:
            self._into_list()
        elif self.head.words():
            self._add_typed()

    def _jump(self, typed: str) -> None:
        journal, wanted = self._desk.journal, fold(typed)

        def took(rows: list[ContactRow]) -> None:
            begins = [row for row in rows if fold(row.name).startswith(wanted)]
            found = next((row.id for row in (*begins, *rows) if self._model.row_of(row.id) is not None), None)
            if found is not None:
                self._choose(found, tell=True)

        self._desk.read(self, lambda: journal.contacts.match(typed, 30), took)

    def print_list(self) -> None:
        """Print all who are listed, with how to reach them."""
        from relationship_journal.desktop.contacts.list_print import print_people

        print_people(self._desk, self, self._model.ids(), self.head.words() or self._circle_name)

    # -- doing -------------------------------------------------------------------------------------

    def _add_typed(self) -> None:
        typed, journal = self.head.words(), self._desk.journal
        if not typed:
            self.add_requested.emit()
            return

        def added(contact_id: int) -> None:
            self._shown = self._wish = contact_id
            self.head.clear_words()
            self.person_shown.emit(contact_id)

        self._desk.do(lambda: journal.contacts.add(typed), added)

    def delete_chosen(self) -> None:
        """Delete the chosen people; the next row is chosen as soon as the list is read again."""
        ids, journal = self.view.selected(), self._desk.journal
        if ids:
            self._desk.do(lambda: journal.contacts.remove_all(ids))

    def _context_menu(self, at: QPoint) -> None:
        ids = self.view.selected()
        if ids:
            inside = self.view.indexAt(at).isValid()
            place = at if inside else self.view.visualRect(self.view.currentIndex()).center()
            self.menu_wanted.emit(ids, self.view.viewport().mapToGlobal(place))


def _among(sections: list[Section], only: frozenset[int]) -> list[Section]:
    """The same sections with only these people."""
    kept = (replace(section, ids=tuple(each for each in section.ids if each in only)) for section in sections)
    return [section for section in kept if section.ids]

"""The timeline pane: composer, filter and entries of one contact, kept in step with the journal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QCursor, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.attachment_deeds import AttachmentDeeds
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.tab_order import tab_after
from relationship_journal.desktop.timeline.composer import Composer
from relationship_journal.desktop.timeline.inline_editor import EditorFactory, InlineEditor
from relationship_journal.desktop.timeline.items import FILTERS, Item
from relationship_journal.desktop.timeline.row_layout import MARGIN
from relationship_journal.desktop.timeline.row_menu import file_menu, row_menu
from relationship_journal.desktop.timeline.timeline_model import PAGE, TimelineModel
from relationship_journal.desktop.timeline.timeline_view import TimelineView
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.loading_rows import ENTRIES, LoadingRows
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.changes import Changes
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting

_Page = tuple[tuple[Meeting, ...], tuple[int, ...], dict[int, Entry], int]

_BOTH_FROM = 400
"""Pixels of a pane at a 13 pixel font in which one can change an entry beneath the composer."""


class TimelinePane(QWidget):
    """What happened with one contact; an editor open in it survives every refresh."""

    briefing_requested = Signal(object)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    passed_on = Signal()
    """Return on a row that has nothing more to show: go right."""

    def __init__(self, desk: Desk, make_editor: EditorFactory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make_editor = make_editor
        self._person: ContactRow | None = None
        self._filter = self._read_filter = "all"
        self._asked = 0
        self._editor: QWidget | None = None
        self._editor_entry: int | None = None
        self._wish: int | None = None
        self._model = TimelineModel(desk.today(), self)
        self.view = TimelineView(self._model)
        self.view.setAccessibleName(self.tr("Timeline"))
        self.composer = Composer()
        self.chip = ChipButton("", "list-filter", soft=True)
        self._loading = LoadingRows(self.view, ENTRIES)
        self._empty = EmptyState("notebook-pen", "", kind="secondary")
        self.files = AttachmentDeeds(desk, self)
        self._lay_out()
        self._connect()
        self._show_filter()

    def _lay_out(self) -> None:
        self._top = QWidget()
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._above = QVBoxLayout(self._top)
        self._above.setContentsMargins(MARGIN, 16, MARGIN, 16)
        self._above.addWidget(self.composer)
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # may shrink to nothing
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(body, 1)
        self.view.host_corner(self.chip)
        self.setFocusProxy(self.view)
        tab_after(self.composer, self.chip)

    def spoken_guests(self) -> list[QWidget]:
        """What lies over the rows, for assistive technology."""
        return [self.chip, *self.view.guests()]

    def _connect(self) -> None:
        self.composer.clicked.connect(self.compose)
        self._empty.activated.connect(self._help_out)
        self.chip.clicked.connect(self._offer_filters)
        self.view.acted.connect(self._acted)
        self.view.customContextMenuRequested.connect(self._context_menu)
        self._model.more_wanted.connect(self._read_more)
        self._desk.news.changed.connect(self._news)
        self.view.files_dropped.connect(self._dropped)

    # -- what others say ---------------------------------------------------------------------------

    def show_person(self, person: ContactRow) -> None:
        """Show somebody's timeline; an open composer with words in it stays with the one it is about."""
        other = self._person is None or self._person.id != person.id
        self._person = person
        self.composer.setText(self.tr("Jot about {name}...").format(name=isolated(person.first_name)))
        if other:
            self._put_away()
        self.refresh()

    def refresh(self) -> None:
        """Read the timeline again; place, cursor and an open editor stay."""
        self._model.set_day(self._desk.today())
        self._read()

    def show_entry(self, entry_id: int) -> None:
        """Bring an entry into view, reading on to it if need be."""
        self._wish = entry_id
        if self._filter != "all":
            self.set_filter("all")
        elif not self.view.show_entry(entry_id):
            self._read()

    def compose(self) -> None:
        """Open the editor in the composer's place, or go back into the one that is open."""
        if self._editor is not None and self._editor_entry is None:
            self._focus_editor()
        elif self._person is not None:
            self._open_editor(JotRequest((self._person.id,)), None)

    def set_filter(self, name: str) -> None:
        """Show everything, in_person, calls, messages or promises."""
        if name in FILTERS and name != self._filter:
            self._filter = name
            self._show_filter()
            self._read()

    # -- reading -----------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._person is None:
            return
        self._asked += 1
        if self._person.id != self._model.contact_id:
            self._loading.begin()
        asked, person, journal, filtered = self._asked, self._person.id, self._desk.journal, self._filter
        same = (person, filtered) == (self._model.contact_id, self._read_filter)
        least = max(PAGE, self.view.reached() + PAGE // 2) if same else PAGE
        needed = (self._wish, self._editor_entry)

        def read() -> _Page:
            ids = journal.timeline.ids(person, filtered)
            upto = max(least, *(ids.index(each) + 1 if each in ids else 0 for each in needed))
            meetings = [
                each for each in journal.meetings.upcoming() if any(one.id == person for one in each.people)
            ] if filtered == "all" else []  # fmt: skip
            return tuple(meetings), ids, journal.timeline.entries(ids[:upto]), upto

        def took(page: _Page) -> None:
            if asked == self._asked:
                self._read_filter = filtered
                self._took(person, page)

        self._desk.read(self, read, took)

    def _took(self, person: int, page: _Page) -> None:
        meetings, ids, entries, upto = page
        self._loading.end()
        fresh = person != self._model.contact_id
        self._model.show(person, meetings, ids, entries, upto)
        if fresh:
            self.view.scrollToTop()
        if self._editor is not None and self._editor_entry is not None:
            self._keep_editor()
        bare = not ids and not meetings and self._editor is None
        if bare:
            self._say_empty()
        self._stack.setCurrentWidget(self._empty if bare else self.view)
        if self._wish is not None and self.view.show_entry(self._wish):
            self._wish = None

    def _read_more(self, ids: tuple[int, ...]) -> None:
        journal = self._desk.journal
        self._desk.read(
            self, lambda: journal.timeline.entries(ids), lambda found: self._model.add_page(ids, found)
        )

    def _news(self, changes: Changes) -> None:
        if self._person is not None and changes.concerns(self._person.id):
            self._read()

    def _say_empty(self) -> None:
        if self._filter == "all":
            self._empty.button.set_icon("pen-line")
            self._empty.button.set_keys("Ctrl+J")
            self._empty.set_words(self.tr("Nothing yet. Write down how you met."), "", self.tr("Jot"))
        else:
            self._empty.button.set_icon("")
            self._empty.button.set_keys("")
            shown = self._filter_names()[self._filter]
            self._empty.set_words(
                self.tr("Nothing under “{filter}”").format(filter=isolated(shown)),
                "",
                self.tr("Show everything"),
            )

    def _help_out(self) -> None:
        if self._filter == "all":
            self.compose()
        else:
            self.set_filter("all")

    # -- filter ------------------------------------------------------------------------------------

    def _filter_names(self) -> dict[str, str]:
        return {
            "all": self.tr("Everything"),
            "in_person": self.tr("In person"),
            "calls": self.tr("Calls"),
            "messages": self.tr("Messages"),
            "promises": self.tr("With promises"),
        }

    def _show_filter(self) -> None:
        self.chip.setText(self._filter_names()[self._filter])
        self.chip.setAccessibleName(self.tr("Show: {what}").format(what=self.chip.text()))
        self.view.host_corner(self.chip)

    def _offer_filters(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for name, text in self._filter_names().items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self._filter)
            action.triggered.connect(lambda _checked=False, wanted=name: self.set_filter(wanted))
            group.addAction(action)
        menu.popup(self.chip.mapToGlobal(QPoint(0, self.chip.height() + 4)))

    # -- the editor --------------------------------------------------------------------------------

    def editing(self) -> bool:
        """Whether an editor is open."""
        return self._editor is not None

    def _open_editor(self, request: JotRequest, entry_id: int | None) -> None:
        self._put_away()
        editor = self._make_editor(request, self)
        self._editor, self._editor_entry = editor, entry_id
        inline = cast("InlineEditor", editor)
        inline.saved.connect(lambda _entry: self._close(editor))
        inline.closed.connect(lambda: self._close(editor))
        editor.installEventFilter(self)
        self._stack.setCurrentWidget(self.view)
        if entry_id is None:
            self._put_on_top(editor)
        else:
            self.view.host_editor(editor, entry_id)
            self._give_way()
        self._focus_editor()

    def _put_on_top(self, editor: QWidget) -> None:
        self.composer.hide()
        editor.setParent(self._top)
        self._above.addWidget(editor)
        editor.show()

    def _keep_editor(self) -> None:
        """After a refresh: over its row again, or on top when the entry is gone; its text is never lost."""
        if self._editor is None:
            return
        if self._editor_entry is not None and self._model.row_of_entry(self._editor_entry) is not None:
            self.view.host_editor(self._editor, self._editor_entry)
            return
        self._editor_entry = None
        focused = holds_focus(self._editor)
        self.view.host_editor(None)
        self._give_way()
        self._put_on_top(self._editor)
        if focused:
            self._focus_editor()

    def _focus_editor(self) -> None:
        if self._editor is not None:
            cast("InlineEditor", self._editor).focus_text()

    def _put_away(self) -> None:
        """Let the editor keep its draft; one that still waits for its save goes on unseen and then closes."""
        editor = self._editor
        if editor is None:
            return
        cast("InlineEditor", editor).leave()
        if editor is self._editor:
            self._detach(editor)

    def _close(self, editor: QWidget) -> None:
        if editor is self._editor:
            had_focus = holds_focus(editor)
            self._detach(editor)
            if had_focus:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.deleteLater()

    def _detach(self, editor: QWidget) -> None:
        self._editor = self._editor_entry = None
        editor.removeEventFilter(self)
        self.view.host_editor(None)
        self._above.removeWidget(editor)
        editor.hide()
        self.composer.show()
        self._give_way()

    def _give_way(self) -> None:
        """In a low pane what stands above leaves its room to an editor over a row."""
        low = self.height() < fonts.scaled(_BOTH_FROM)
        self._top.setVisible(not (low and self._editor_entry is not None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and event.type() == QEvent.Type.LayoutRequest:
            self.view.fit_editor()
        return super().eventFilter(watched, event)

    # -- doing -------------------------------------------------------------------------------------

    def _acted(self, what: str, item: Item, number: int) -> None:
        journal = self._desk.journal
        match what, item:
            case "promise", Entry():
                self._tick(item, number)
            case "open", Entry() if not self.view.whole_words(item):
                self.passed_on.emit()
            case "all" | "open", Entry():
                self._toggle(item)
            case "edit", Entry():
                self._open_editor(
                    JotRequest(tuple(each.id for each in item.people), entry_id=item.id), item.id
                )
            case "copy", Entry():
                QGuiApplication.clipboard().setText(item.text)
                self._desk.notices.toast(self.tr("Copied"), "copy")
            case "file", Entry():
                self._offer_file(item, number)
            case "attach", Entry():
                self.files.choose(lambda paths: self.files.attach(item.id, paths))
            case "delete", Entry():
                self._desk.do(lambda: journal.jots.remove(item.id))
            case "briefing", Meeting():
                self.briefing_requested.emit(("meeting", item.id))
            case "change", Meeting():
                self.schedule_requested.emit(ScheduleRequest(meeting_id=item.id))
            case "jot", Meeting():
                people = tuple(each.id for each in item.people)
                self.jot_requested.emit(JotRequest(people, meeting_id=item.id))

    def _offer_file(self, entry: Entry, number: int) -> None:
        menu = file_menu(self, next(each for each in entry.attachments if each.id == number), self.files)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QCursor.pos())

    def _dropped(self, entry: Entry, paths: Sequence[Path]) -> None:
        self.files.attach(entry.id, paths)

    def _tick(self, entry: Entry, promise_id: int) -> None:
        journal = self._desk.journal
        promise = next(each for each in entry.promises if each.id == promise_id)
        self._desk.do(lambda: journal.promises.keep(promise_id, kept=promise.is_open))

    def _toggle(self, entry: Entry) -> None:
        row = self._model.row_of_entry(entry.id)
        if row is not None:
            self._model.toggle_whole(row)

    def _context_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        index = index if index.isValid() else self.view.currentIndex()
        item = self._model.item(index.row())
        if isinstance(item, Entry | Meeting):
            self.view.setCurrentIndex(index)
            menu = self.menu_for(item)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.view.viewport().mapToGlobal(at))

    def menu_for(self, item: Entry | Meeting) -> QMenu:
        """Everything that can be done with a row, its promises and files too."""
        return row_menu(self, item, self._acted, self.view.whole_words, self.files)

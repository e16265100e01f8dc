"""The About pane: what is known of one contact, read, written and ticked where it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from relationship_journal import wording
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.focus import give_back
from relationship_journal.desktop.notes.changes import Begun, NoteChanges
from relationship_journal.desktop.notes.edit_line import EditLine
from relationship_journal.desktop.notes.gesture_hints import GestureHints
from relationship_journal.desktop.notes.kept_line import KeptLine
from relationship_journal.desktop.notes.line_menu import line_menu
from relationship_journal.desktop.notes.line_wish import LineWish
from relationship_journal.desktop.notes.lines import FACE, About, Line, SectionLines, sections
from relationship_journal.desktop.notes.link_line import LinkLine, ToldLink
from relationship_journal.desktop.notes.section_box import SectionBox
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.changes import Changes
from relationship_journal.domain.contacts import Contact, ContactRow
from relationship_journal.domain.errors import JournalError, UnknownContact
from relationship_journal.domain.links import Link

_KEPT_MS = 700
_END = 14
"""Pixels after the sections."""
_ORDER = (
    "promises", "ask", "family", "people", "hobby", "preference", "work", "date", "gestures", "circles", "contact",
)  # fmt: skip
_RIGHT = ("family", "people", "hobby", "work", "date", "gestures", "contact")
"""Sections of the second column, where there is one."""


class NotesPane(QWidget):
    """Sections of one contact; only those that changed are rebuilt, and never one that is being written in."""

    entry_requested = Signal(int, int)
    """Contact and entry a line came from."""
    person_requested = Signal(int)
    """Somebody's page, whom a line is about."""
    in_person_requested = Signal()
    """The entries in person, which the face time counts."""
    edit_requested = Signal(object)
    """The person's editor is wanted, for what it alone holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changes = NoteChanges(desk, self)
        self._about: About | None = None
        self._asked = 0
        self._boxes: dict[str, SectionBox] = {}
        self._adding: EditLine | None = None
        self._before: QWidget | None = None  # where the keyboard was before that line
        self._linking: LinkLine | None = None
        self._wish = LineWish()
        self._two_columns = False
        self._kept = QTimer(self, singleShot=True)
        self._kept.timeout.connect(self.refresh)
        self._title = PlainLabel("", "strong", heading=True)
        self._add = Button(self.tr("Add"), "ghost", "plus")
        self._hint = PlainLabel(
            self.tr("What do you know? Family, hobbies, what to avoid"), "body", "text2", max_lines=0
        )
        self._lay_out()
        self._add.clicked.connect(lambda: self.add("family"))
        desk.news.changed.connect(self._news)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        set_margins(head, 20, 10, _END, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._add)
        self._head = head
        inside = QWidget()
        self._top = QVBoxLayout()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(0)
        for each in (self._left, self._right):
            each.setSpacing(0)
            columns.addLayout(each)
        columns.setStretch(0, 1)
        self._columns = columns
        page = self._page = QVBoxLayout(inside)
        set_margins(page, 20, 0, _END, 24)
        page.setSpacing(0)
        page.addLayout(self._top)
        page.addWidget(self._hint)
        page.addLayout(columns)
        page.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._add)

    # -- showing -----------------------------------------------------------------------------------

    def show_contact(self, contact: Contact) -> None:
        """Show somebody; a line being written about somebody else is put away."""
        other = self._about is None or self._about.contact.id != contact.id
        if other:
            self._save_open()
            self._about = About(contact)
            self._show()
            self._scroll.verticalScrollBar().setValue(0)
        self._title.setText(self.tr("About {name}").format(name=isolated(contact.row.first_name)))
        self.refresh()

    def _save_open(self) -> None:
        """Going to somebody else keeps what was being written, as leaving a field does."""
        for kept in self.findChildren(KeptLine):
            kept.go()
        for line in self.findChildren(LinkLine):
            line.go()
        self._stop_adding()
        self._stop_linking()
        for box in self._boxes.values():
            box.end_edit()

    def set_margin(self, margin: int) -> None:
        """Pixels before the sections; wider where About stands alone."""
        for layout in (self._head, self._page):
            margins = layout.contentsMargins()
            set_margins(layout, margin, margins.top(), _END, margins.bottom())

    def set_two_columns(self, two: bool) -> None:
        """From 1920 pixels of window."""
        if two != self._two_columns:
            self._two_columns = two
            self._columns.setSpacing(36 if two else 0)
            self._columns.setStretch(1, 1 if two else 0)
            self._arrange()

    def refresh(self) -> None:
        """Read everything about the contact again; scroll, focus and a line being written stay."""
        if self._about is None:
            return
        self._asked += 1
        asked, who, journal = self._asked, self._about.contact.id, self._desk.journal

        def read() -> About:
            return About(
                journal.contacts.get(who),
                journal.promises.open([who]),
                journal.topics.open(who),
                journal.facts.of(who),
                journal.links.of(who),
                journal.facts.promoted(who),
                journal.rhythm.face_time(who),
                journal.gestures.of(who),
                journal.gestures.balance(who),
            )

        def took(about: About) -> None:
            if asked == self._asked:
                self._about = about
                self._show()
                self._wish.give_up("show")

        def failed(error: JournalError) -> None:
            # Somebody deleted meanwhile is the list's matter: it chooses whom to show next.
            if not isinstance(error, UnknownContact):
                self._desk.notices.fail(error)

        self._desk.read(self, read, took, failed)

    def _news(self, changes: Changes) -> None:
        if self._about is not None and changes.concerns(self._about.contact.id) and not self._kept.isActive():
            self.refresh()

    def _show(self) -> None:
        if self._about is None:
            return
        shown = sections(self._about, self._desk.today())
        writing = {key for key, box in self._boxes.items() if box.editor() is not None}
        present = {section.key for section in shown}
        for key in [key for key in self._boxes if key not in present and key not in writing]:
            self._drop(key)
        for section in shown:
            box = self._boxes.get(section.key)
            if box is None:
                self._boxes[section.key] = self._make(section)
            else:
                box.show_lines(section)
        self._hint.setVisible(not any(section.key not in {"circles", "contact"} for section in shown))
        self._arrange()
        self._fulfil_wish()

    def write_again(self, what: str, number: int) -> None:
        """Open the line whose draft was left: of a fact, topic or promise, or ("person", id) a new one.

        Waits until its person is shown; their page is asked for elsewhere.
        """
        self._wish.want("edit", (what, number))
        self._fulfil_wish()

    def show_line(self, kind: str, number: int) -> None:
        """Put the focus on a line, once its person is shown; nothing where it is no longer there."""
        self._wish.want("show", (kind, number))
        self._fulfil_wish()

    def _fulfil_wish(self) -> None:
        if self._about is not None and self._wish.take_new_line(self._about.contact.id):
            self.add("family")
        elif found := self._wish.take(self._boxes.values()):
            self._acted(*found)

    def _make(self, section: SectionLines) -> SectionBox:
        box = SectionBox(section)
        box.acted.connect(lambda what, line: self._acted(box, what, line))
        box.menu_wanted.connect(lambda line, at: self._offer(box, line, at))
        box.add_wanted.connect(self.add)
        return box

    def _drop(self, key: str) -> None:
        box = self._boxes.pop(key)
        box.hide()
        box.deleteLater()

    def _arrange(self) -> None:
        """Put the boxes into one or two columns in the order of the sections."""
        for column in (self._left, self._right):
            for box in self._boxes.values():
                column.removeWidget(box)  # an item merely taken would go on answering with the old height
            while column.count():
                column.takeAt(0)
        for key in _ORDER:
            shown = self._boxes.get(key)
            if shown is None:
                continue
            column = self._right if self._two_columns and key in _RIGHT else self._left
            shown.set_first(column.count() == 0)
            column.addWidget(shown)
        for column in (self._left, self._right):
            column.addStretch(1)

    def section(self, key: str) -> SectionBox | None:
        """A section that is shown."""
        return self._boxes.get(key)

    # -- adding ------------------------------------------------------------------------------------

    def add(self, kind: str) -> None:
        """Open the line that adds something; ``kind``: a fact's kind, mine, theirs or ask."""
        if self._about is None:
            return
        if kind == "link":
            self._add_link(self._about.contact.row)
            return
        if self._adding is None:
            self._before = QApplication.focusWidget()
            self._adding = EditLine("", kind, choose_kind=True)
            self._adding.cancelled.connect(lambda: self._stop_adding(focus=True))
            kept = KeptLine(self._desk, self._changes, self._adding, self._about.contact.id)
            kept.done.connect(lambda: self._stop_adding(focus=True))
            self._adding.submitted.connect(lambda _kind, _text: kept.save())
            self._adding.link_wanted.connect(self._link_instead)
            GestureHints(self._desk, self._adding, self._about.contact.row)
            self._top.addWidget(self._adding)
        elif not self._adding.text():
            self._adding.set_kind(kind)
        self._scroll.verticalScrollBar().setValue(0)
        self._adding.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def adding(self) -> EditLine | None:
        """The line that adds, while it is open."""
        return self._adding

    def _stop_adding(self, *, focus: bool = False) -> None:
        line, self._adding = self._adding, None
        if line is not None:
            self._top.removeWidget(line)
            line.hide()
            line.deleteLater()
        if focus:
            before, self._before = self._before, None
            if not give_back(before):
                self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- links -------------------------------------------------------------------------------------

    def _link_instead(self) -> None:
        if self._adding is not None and not self._adding.text().strip():
            self._stop_adding()
        self.add("link")

    def _add_link(self, owner: ContactRow) -> None:
        if self._linking is None:
            line = self._linking = LinkLine(self._desk, owner, None)
            line.cancelled.connect(lambda: self._stop_linking(focus=True))
            line.submitted.connect(
                lambda told: self._save_link(line, owner.id, told, lambda: self._stop_linking(focus=True))
            )
            self._top.addWidget(line)
        self._scroll.verticalScrollBar().setValue(0)
        self._linking.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._linking, self._linking.ask_whom)  # once it has its place

    def linking(self) -> LinkLine | None:
        """The line that adds a link, while it is open."""
        return self._linking

    def _stop_linking(self, *, focus: bool = False) -> None:
        line, self._linking = self._linking, None
        if line is not None:
            self._top.removeWidget(line)
            line.hide()
            line.deleteLater()
        if focus:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit_link(self, box: SectionBox, owner: ContactRow, line: Line, link: Link) -> None:
        editor = LinkLine(self._desk, owner, link)
        if not box.edit_with(line, editor):
            editor.deleteLater()
            return
        editor.submitted.connect(lambda told: self._save_link(editor, owner.id, told, box.end_edit))

    def _save_link(self, line: LinkLine, owner: int, told: ToldLink, done: Callable[[], object]) -> None:
        def refused(error: JournalError) -> None:
            if isValid(line):
                line.set_error(wording.sentence(error))
            else:
                self._desk.notices.fail(error)

        self._changes.link(owner, line.link_id, told, lambda: done() if isValid(line) else None, refused)

    # -- changing ----------------------------------------------------------------------------------

    def _acted(self, box: SectionBox, what: str, line: Line) -> None:
        if self._about is None:
            return
        match what:
            case "open" if line.opens is not None:
                self.person_requested.emit(line.opens)
            case "edit" if isinstance(line.record, Link):
                self._edit_link(box, self._about.contact.row, line, line.record)
            case "edit" if line.key[0] == FACE:
                self.in_person_requested.emit()
            case "edit" if line.record is None:
                self.edit_requested.emit(self._about.contact.id)
            case "edit":
                who = self._about.contact.id
                self._changes.begin(line, lambda begun: self._edit(box, who, line, begun))
            case "copy":
                QApplication.clipboard().setText(line.thing)
                self._desk.notices.toast(self.tr("Copied"), "copy")
            case "source" if line.entry_id is not None:
                self.entry_requested.emit(self._about.contact.id, line.entry_id)
            case "show":
                box.reveal(line.key, self._scroll)
            case "tick":
                self._kept.start(theme().duration(_KEPT_MS))
                self._changes.act("tick", line)
            case _:
                self._changes.act(what, line)

    def _offer(self, box: SectionBox, line: Line, at: QPoint) -> None:
        menu = line_menu(
            self, line, self._desk.today(), lambda what: self._acted(box, what, line), self._changes
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _edit(self, box: SectionBox, who: int, line: Line, begun: Begun) -> None:
        """Open a line where its row is, if its person is still the one shown."""
        if not isValid(box) or self._about is None or self._about.contact.id != who:
            return
        editor = box.edit(line, begun.text, begun.kind)
        if editor is not None:
            kept = KeptLine(self._desk, self._changes, editor, who, line, begun)
            kept.done.connect(box.end_edit)
            editor.submitted.connect(lambda _kind, _text: kept.save() if editor.is_changed() else None)

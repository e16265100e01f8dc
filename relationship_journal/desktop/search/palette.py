"""The search palette: a child of the main window over everything, opened with Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.focus import give_back
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.search.commands import Command, commands_of
from relationship_journal.desktop.search.find import find, nothing
from relationship_journal.desktop.search.footer import Footer
from relationship_journal.desktop.search.items import Answer, Item
from relationship_journal.desktop.search.rows import RowDelegate, RowModel, row_height
from relationship_journal.desktop.spoken import say
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.field import LineEdit, set_look
from relationship_journal.desktop.widgets.filter_chips import FilterChips
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, shadow, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

WIDTH, TOP, MOST = 660, 96, 640
_SHADOW = 22
_PAUSE_MS, _ANNOUNCE_MS = 40, 500
_LEAST = Item("action", "")


class Palette(QWidget):
    """Finds and leads; emits what was chosen after it has closed.

    It covers the whole window (a click outside its box closes it) and keeps the focus inside until then.
    """

    person_requested = Signal(int)
    organisation_requested = Signal(int)
    entry_requested = Signal(int, int)
    briefing_requested = Signal(object)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    person_editor_requested = Signal(object)
    action_requested = Signal(str)
    line_requested = Signal(int, str, int)
    """A contact, and the kind and id of a fact, topic, promise or gesture in their notes."""
    question_requested = Signal(str)
    """A question whose people the list is to show."""
    view_requested = Signal(str)
    """A question to be kept under a name."""

    spoken_role = QAccessible.Role.Dialog

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        theme().dress(self)
        self._desk = desk
        self._commands: tuple[Command, ...] = ()
        self._before: QWidget | None = None
        self._latest: Latest[Answer] = Latest(desk.background, self)
        self._answer = Answer("", ())
        self._stale = False  # whether the rows answer what was typed before
        self._then: Callable[[], None] | None = None  # what Return is to do with the rows that are awaited
        self._pause = _single_shot(self, _PAUSE_MS, self._ask)
        self._announce = _single_shot(self, _ANNOUNCE_MS, self._say_count)
        self.hide()
        self._build()
        window.installEventFilter(self)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.box = QWidget(self)
        self.field = LineEdit(self.tr("Find people, words, actions"))
        set_look(self.field, "kind", "bare")
        self.field.setAccessibleName(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._typed())
        head = QHBoxLayout()
        head.setContentsMargins(22, 12, 22, 12)
        head.setSpacing(12)
        head.addWidget(IconMark("search", "text2", 20))
        head.addWidget(self.field, 1)
        head.addWidget(PlainLabel(self.tr(">  actions only"), "caption", "text3"))
        head.addWidget(PlainLabel(self.tr("@  people only"), "caption", "text3"))
        self.chips = FilterChips(focusable=False)
        self.chips.narrowed.connect(self._narrow)
        self.chips.setContentsMargins(0, 0, 0, 0)
        self._chip_row = QWidget()
        chips = QVBoxLayout(self._chip_row)
        chips.setContentsMargins(22, 10, 22, 0)
        chips.addWidget(self.chips)
        self._chip_row.hide()
        self.model = RowModel(self)
        self.view = self._make_view()
        self._nothing_words = PlainLabel("", "body", "text2")
        self.nothing = QWidget()
        line = QHBoxLayout(self.nothing)
        line.setContentsMargins(12, 12, 12, 8)
        line.addWidget(self._nothing_words)
        self.nothing.hide()
        rows = QVBoxLayout()
        rows.setContentsMargins(8, 2, 8, 8)
        rows.setSpacing(2)
        rows.addWidget(self.nothing)
        rows.addWidget(self.view)
        column = self._column = QVBoxLayout(self.box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self._chip_row)
        column.addLayout(rows)
        column.addWidget(Divider())
        self.footer = Footer(self)
        column.addWidget(self.footer)

    def _make_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(self.tr("Results"))
        view.clicked.connect(lambda index: self._open(self.model.item(index.row())))
        return view

    def _place(self) -> None:
        """Centred near the top, as high as its rows need."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(fonts.scaled(WIDTH), window.width() - 48)
        top = min(TOP, window.height() // 8)
        items = [self.model.item(row) for row in range(self.model.rowCount())]
        needed = sum(row_height(item) for item in items if item is not None) + 2
        self.view.setFixedHeight(0)
        self._column.activate()  # else the hints are those of the rows before
        frame = self._column.sizeHint().height()
        most = min(fonts.scaled(MOST), window.height() - top - 24) - frame
        self.view.setFixedHeight(max(row_height(_LEAST), min(needed, most)))
        self.box.setGeometry(QRect((window.width() - width) // 2, top, width, frame + self.view.height()))
        self.update()  # the shadow lies beside the box

    # -- opening and closing ---------------------------------------------------------------------

    def open(self, actions: Mapping[str, QAction] | Sequence[QAction] = ()) -> None:
        """Show it, empty, with the actions that can be done now (disabled ones are left out)."""
        given = list(actions.values()) if isinstance(actions, Mapping) else list(actions)
        self._commands = commands_of(given)
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.field.clear()
        self._stale = False
        self.show_answer(Answer("", ()))
        self._place()
        self.show()
        self.field.setFont(
            fonts.font("person", 400)
        )  # once it is shown: the stylesheet takes an earlier one away
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def close_palette(self) -> None:
        """Hide it and give the focus back to where it was."""
        self._latest.cancel()
        self._pause.stop()
        self._announce.stop()
        self._then = None
        before, self._before = self._before, None  # hiding sends the focus on, which would forget it
        self.hide()
        give_back(before)

    # -- asking ----------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._stale, self._then = True, None
        self._pause.start()

    def _ask(self) -> None:
        """Ask for what is typed; the old rows stay until the answer is there."""
        typed, commands, journal = self.field.text(), self._commands, self._desk.journal
        now, zone = self._desk.now(), self._desk.clock.zone

        def took(answer: Answer) -> None:
            self._stale = typed != self.field.text()
            self.show_answer(answer)
            if self._then is not None and not self._stale:
                then, self._then = self._then, None
                then()

        self._latest.run(plain(lambda: find(journal, typed, commands, now, zone)), took)

    def show_answer(self, answer: Answer) -> None:
        """Show rows, the first choice selected; when there are none, what can still be done."""
        self._answer = answer
        empty = not answer.items and bool(answer.words.strip())
        self.nothing.setVisible(empty)
        self._nothing_words.setText(
            self.tr("Nothing about “{words}”").format(words=isolated(answer.words.strip())) if empty else ""
        )
        self.model.show_items(nothing(answer.words) if empty else answer.items)
        self.footer.say(answer if answer.words.strip() and not empty else None)
        self.chips.show_question(answer.question)
        self._chip_row.setVisible(bool(answer.question.filters))
        self._select(self._next_row(-1, 1))
        self._place()
        if answer.words.strip():
            self._announce.start()

    def _narrow(self, words: str) -> None:
        """Ask without a filter."""
        self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_count(self) -> None:
        if self.isVisible():
            say(self.field, self.footer.text() or self._nothing_words.text())

    def _say_row(self) -> None:
        """The row that was moved to: the focus stays in the field."""
        say(self.field, str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    # -- moving ----------------------------------------------------------------------------------

    def current(self) -> Item | None:
        """The row that Return would open."""
        return self.model.item(self.view.currentIndex().row())

    def _next_row(self, row: int, step: int) -> int:
        """The next row that can be chosen, headings jumped over; the same where there is none."""
        at = row + step
        while 0 <= at < self.model.rowCount():
            item = self.model.item(at)
            if item is not None and not item.is_heading:
                return at
            at += step
        return row

    def _select(self, row: int) -> None:
        if row < 0:
            return
        self.view.setCurrentIndex(self.model.index(row))
        if self._next_row(row, -1) == row:  # the first choice shows its heading too
            self.view.scrollToTop()

    def _move(self, key: Qt.Key) -> None:
        row = self.view.currentIndex().row()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._select(self._next_row(row, 1 if key == Qt.Key.Key_Down else -1))
            return
        step = 1 if key == Qt.Key.Key_PageDown else -1
        starts = [at for at in range(self.model.rowCount()) if self._begins_group(at)]
        beyond = [at for at in starts if (at > row if step > 0 else at < row)]
        if beyond:
            self._select(beyond[0] if step > 0 else beyond[-1])

    def _begins_group(self, row: int) -> bool:
        before = self.model.item(row - 1) if row else None
        item = self.model.item(row)
        return item is not None and not item.is_heading and (before is None or before.is_heading)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._left(event.reason())
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._override(event)
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _left(self, reason: Qt.FocusReason) -> None:
        """Somebody else has the focus now: step aside and leave it there."""
        elsewhere = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if self.isVisible() and reason not in elsewhere:
            self._before = None
            self.close_palette()

    def _override(self, event: QKeyEvent) -> bool:
        """Keys the palette handles itself must not reach the window's shortcuts."""
        mine = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        if event.key() in mine:
            event.accept()
            return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._move(key)
            self._say_row()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self._jot_about if control else self._open)
        elif key == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self.close_palette()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._move(Qt.Key.Key_Down if key == Qt.Key.Key_Tab else Qt.Key.Key_Up)
            self._say_row()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.close_palette()
        event.accept()

    # -- leading ---------------------------------------------------------------------------------

    def _take(self, lead: Callable[[Item | None], None]) -> None:
        """Lead on from the row chosen; who types faster than the journal answers means the rows to come."""
        if not self._stale:
            lead(self.current())
            return
        self._then = lambda: lead(self.current())
        if self._pause.isActive():
            self._pause.stop()
            self._ask()

    def _open(self, item: Item | None) -> None:
        if item is None or item.is_heading:
            return
        if item.target == "complete":
            self.field.setText(item.action)
            return
        self.close_palette()
        people = (item.contact_id,) if item.contact_id else ()
        self._leads(people)[item.target](item)

    def _leads(self, people: tuple[int, ...]) -> Mapping[str, Callable[[Item], object]]:
        """Where each kind of row leads."""
        return {
            "person": lambda item: self.person_requested.emit(item.contact_id),
            "organisation": lambda item: self.organisation_requested.emit(item.record_id),
            "entry": lambda item: self.entry_requested.emit(item.contact_id, item.record_id),
            "meeting": lambda item: self.briefing_requested.emit(("meeting", item.record_id)),
            "briefing": lambda item: self.briefing_requested.emit(("meeting", item.record_id)),
            "jot": lambda _item: self.jot_requested.emit(JotRequest(people)),
            "schedule": lambda _item: self.schedule_requested.emit(ScheduleRequest(people)),
            "add_person": lambda item: self._add_person(item.action),
            "line": lambda item: self.line_requested.emit(item.contact_id, item.record_kind, item.record_id),
            "list": lambda item: self.question_requested.emit(item.action),
            "view": lambda item: self.view_requested.emit(item.action),
            "action": lambda item: self.action_requested.emit(item.action),
        }

    def _add_person(self, name: str) -> None:
        contacts = self._desk.journal.contacts
        self._desk.do(lambda: contacts.add(name), self.person_requested.emit, receiver=self)

    def _jot_about(self, item: Item | None) -> None:
        """Jot about the person of a row; rows without one jot about nobody in particular."""
        if item is None:
            return
        self.close_palette()
        self.jot_requested.emit(JotRequest((item.contact_id,) if item.contact_id else ()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("scrim"))
            place = QRectF(self.box.geometry())
            shadow(painter, place, 14, _SHADOW)
            box(painter, place, 14, "card", "line2")


def _single_shot(parent: QObject, milliseconds: int, act: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer

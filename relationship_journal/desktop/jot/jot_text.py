"""The box a jot is written in: plain text as typed, with a popup list at the caret for ``@`` and ``/``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QImage, QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.jot.mark_tint import MarkTint, paint_lines, units
from relationship_journal.desktop.jot.more_chips import asked_by
from relationship_journal.desktop.jot.spaced_lines import SpacedDocument, fill_selection
from relationship_journal.desktop.local_files import files_in
from relationship_journal.desktop.widgets.field import TextEdit
from relationship_journal.desktop.widgets.menu import rounded
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.domain.jot_rules.suggestions import LONGEST_READ

if TYPE_CHECKING:
    from relationship_journal.desktop.spelling import Spelling

_PERSON = re.compile(r"(?:^|[\s(\[“„‘'\"!])@(?P<words>[^\s@/]{0,40}(?: [^\s@/]{1,40}){0,2})$")
_SLASH = re.compile(r"(?:^|\s)/(?P<words>[^\s/@]{0,20}(?: [^\s/@]{1,20}){0,2})$")
_MOST_LINES = 12
_POPUP_KEYS = {
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Tab, Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Query:
    """A mark being typed: "@" or "/", the words after it, and its place in the document in Qt's units."""

    mark: str
    words: str
    start: int
    end: int


class CaretList(PopupList):
    """The popup list at the caret; the text keeps the focus and hands over the keys that move in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def offer(self, items: Sequence[PopupItem], at: QPoint, line_height: int) -> None:
        """Show the items under a place on the screen, above it where there is no room; none hides."""
        if not items:
            self.hide()
            return
        self.set_items(items)
        self.field.hide()
        self.view.setFixedHeight(len(items) * self.view.sizeHintForRow(0) + 2)
        if (layout := self.layout()) is not None:
            layout.activate()
        self.resize(fonts.scaled(280), self.sizeHint().height())
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(at.x(), screen.right() - self.width()))
        below = at.y() + line_height + 4
        y = below if below + self.height() <= screen.bottom() else at.y() - self.height() - 4
        self.move(x, y)
        self.show()


class JotText(TextEdit):
    """Writes plain text; ``asked`` says which mark is being typed (None: no longer any)."""

    asked = Signal(object)
    picked = Signal(object, object)
    files_offered = Signal(object)
    """Paths of files that were pasted or dropped."""
    picture_offered = Signal(object)
    """A picture that was pasted or dropped, and lies in no file."""
    escaped = Signal()

    def __init__(
        self, placeholder: str, *, bare: bool, least: int = 4, parent: QWidget | None = None
    ) -> None:
        self._rows_least = least
        super().__init__(
            placeholder, least=least, most=_MOST_LINES, role="writing", bare=bare,
            document=lambda editor: SpacedDocument("writing", editor), parent=parent,
        )  # fmt: skip
        self._query: Query | None = None
        self._ignored: int | None = None
        self._original = ""
        self._spelling: Spelling | None = None
        self._tint = MarkTint(self.document(), self)
        self._list = CaretList(self)
        self._list.chosen.connect(self._picked)
        self.cursorPositionChanged.connect(self._look)
        self.textChanged.connect(self._look)

    # -- the text -----------------------------------------------------------------------------

    def put(self, text: str) -> None:
        """Show a text; `text` answers exactly it until something is typed."""
        self._original = text
        self._ignored = None
        self.setPlainText(text)
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def text(self) -> str:
        """The text exactly as typed: hard spaces and line separators stay, line ends are newlines."""
        if not self.document().isModified():
            return self._original
        return self.document().toRawText().replace("\u2029", "\n")

    def head(self) -> str:
        """The beginning of the text that the rules read, every line end a newline: places in it are the document's."""
        lines, length, block = [], 0, self.document().firstBlock()
        while block.isValid() and length <= LONGEST_READ:
            lines.append(block.text())
            length += len(lines[-1]) + 1
            block = block.next()
        return "\n".join(lines)[:LONGEST_READ]

    def mark_found(self, places: Sequence[tuple[tuple[int, int], str]]) -> None:
        """Tint these places of the head, each in its hue, and no others."""
        text = self.head() if places else ""
        self._tint.show_found([
            (units(text, start), units(text, end), hue)
            for (start, end), hue in places
            if start < end <= len(text)
        ])  # fmt: skip

    def set_spelling(self, spelling: Spelling) -> None:
        """Underline misspelt words, and offer others in the context menu."""
        self._spelling = spelling
        self._tint.set_spelling(spelling)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu_at(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu:
        """The usual menu, headed by other spellings where a misspelt word lies under a place."""
        menu = rounded(self.createStandardContextMenu(place))
        cursor = self.cursorForPosition(place)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word, spelling = cursor.selectedText(), self._spelling
        if spelling is None or self.isReadOnly() or not list(spelling.wrong(word)):
            return menu
        first = menu.actions()[0] if menu.actions() else None
        lines = []
        for other in spelling.suggestions(word):
            line = QAction(other, menu)
            line.triggered.connect(partial(_put, cursor, other))
            lines.append(line)
        learn = QAction(
            self.tr("Add “{word}” to my words").format(word=isolated(word.replace("&", "&&"))), menu
        )
        learn.triggered.connect(lambda: spelling.learn(word))
        for line in (*lines, learn):
            menu.insertAction(first, line)  # type: ignore[arg-type]  # None puts it at the end
        if first is not None:
            menu.insertSeparator(first)
        return menu

    def tint(self) -> MarkTint:
        """What paints under the words."""
        return self._tint

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        lines = self.document().size().height() + 1  # so that it has grown before the next one begins
        shown = max(self._rows_least, min(_MOST_LINES, round(lines)))
        frame = 4 if self.property("kind") == "bare" else 26
        return QSize(hint.width(), max(hint.height(), round(shown * fonts.line_step("writing")) + frame))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_selection(self, fonts.line_step("writing"))
        super().paintEvent(event)
        paint_lines(self)

    # -- what is pasted or dropped ------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(files_in(source)) or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := files_in(source):
            self.files_offered.emit(files)
        elif source.hasImage() and not source.hasText():
            self.picture_offered.emit(QImage(source.imageData()))
        else:
            super().insertFromMimeData(source)

    # -- the popup at the caret ---------------------------------------------------------------

    def offer(self, query: Query, items: Sequence[PopupItem]) -> None:
        """Show what may follow a mark; an answer to a mark no longer typed is dropped."""
        if query != self._query or not self.hasFocus():
            return
        cursor = self.textCursor()
        cursor.setPosition(query.start)
        place = self.cursorRect(cursor)
        self._list.offer(items, self.viewport().mapToGlobal(place.topLeft()), place.height())

    def replace_query(self, query: Query, words: str) -> None:
        """Put words in place of a mark and what followed it; one step for the field's own undo."""
        cursor = self.textCursor()
        cursor.setPosition(query.start)
        cursor.setPosition(query.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self._ignored = query.start
        self._look()

    def _look(self) -> None:
        query = self._typed_mark()
        if query is None or query.start != self._ignored:
            self._ignored = None
        if query is not None and query.start == self._ignored:
            query = None
        if query == self._query:
            return
        self._query = query
        if query is None:
            self._list.hide()
        self.asked.emit(query)

    def _typed_mark(self) -> Query | None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        units = cursor.block().text().encode("utf-16-le", "surrogatepass")[: cursor.positionInBlock() * 2]
        before = units.decode("utf-16-le", "surrogatepass")[-130:]
        for mark, pattern in (("@", _PERSON), ("/", _SLASH)):
            if found := pattern.search(before):
                typed = found["words"]
                length = len(typed.encode("utf-16-le", "surrogatepass")) // 2 + 1
                return Query(mark, typed, cursor.position() - length, cursor.position())
        return None

    def _picked(self, key: object) -> None:
        if self._query is not None:
            self.picked.emit(self._query, key)

    # -- keys ---------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._list.isVisible()
        ):
            self.keyPressEvent(event)  # else Tab leaves the text
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._list.isVisible()
        ):
            event.accept()  # else the window closes instead of the list
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asked_by(event):
            event.ignore()  # the editor's, not a letter
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._list.isVisible() and not control:
            if event.key() == Qt.Key.Key_Escape:
                self._ignored = self._query.start if self._query else None
                self._look()
                return
            if Qt.Key(event.key()) in _POPUP_KEYS:
                self._list.keyPressEvent(event)
                return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
            self.textCursor().insertBlock()  # Shift+Return too: a line separator would not be what was typed
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._list.hide()
        super().focusOutEvent(event)


def _put(cursor: QTextCursor, words: str, _checked: bool = False) -> None:
    cursor.insertText(words)

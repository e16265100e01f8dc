"""One section of About: its title with a plus, its rows, and the line that edits one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from relationship_journal.desktop.notes.edit_line import EditLine
from relationship_journal.desktop.notes.lines import BALANCE, Line, SectionLines
from relationship_journal.desktop.notes.link_line import LinkLine
from relationship_journal.desktop.notes.note_row import NoteRow
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import Gesture
from relationship_journal.domain.links import Link
from relationship_journal.domain.promises import Promise
from relationship_journal.domain.topics import Topic

INDENT = 24
_ROW_INDENT = INDENT - 8


def actions_of(line: Line) -> tuple[tuple[str, ...], str]:
    """The actions a row offers under the pointer, and the one a press does."""
    source = ("source",) if line.entry_id is not None else ()
    match line.record:
        case Topic():
            return ("asked", *source, "edit", "remove"), "edit"
        case Link():
            return ("edit", "remove"), "open"
        case Fact():
            return (*source, "edit", "remove"), "open" if line.opens is not None else "edit"
        case Gesture():
            return (*source, "edit", "remove"), "edit"
        case None if line.key[0] == BALANCE:
            return source, "source" if source else ""
        case None if line.key[0] == "point":
            return ("copy",), "copy"
        case None:
            return ("edit",), "edit"
    return (), ""


class _QuietPlus(IconButton):
    """Seen while the pointer is on its section or the keyboard on itself; always there for both."""

    def __init__(self, tip: str, section: QWidget) -> None:
        super().__init__("plus", tip, section, size=28, drawn=16)
        self._section = section

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._section.underMouse() or self.hasFocus():
            super().paintEvent(event)


class SectionBox(QWidget):
    """Shows a :class:`SectionLines`; a line being edited stays, whatever is shown anew."""

    acted = Signal(str, object)
    """What (asked, source, edit, remove, copy, tick) and the line."""
    menu_wanted = Signal(object, object)
    """The line, and the global point."""
    add_wanted = Signal(str)

    def __init__(self, data: SectionLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self._late: SectionLines | None = None
        self._editor: EditLine | LinkLine | None = None
        self._edited_line: Line | None = None
        self._rows: dict[tuple[str, int], QWidget] = {}
        self._divider = Divider()
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(self._divider)
        self._gap = QSpacerItem(0, 0)
        column.addItem(self._gap)
        column.addLayout(self._head(data))
        column.addLayout(self._body)
        self._fill()

    def _head(self, data: SectionLines) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark(data.icon, data.hue, 16))
        head.addWidget(PlainLabel(data.title, "label", data.hue, heading=True), 1)
        self._plus = _QuietPlus(self.tr("Add to {section}").format(section=data.title), self)
        kept = self._plus.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._plus.setSizePolicy(kept)
        self._plus.setVisible(bool(data.adds))
        self._plus.clicked.connect(lambda: self.add_wanted.emit(data.adds))
        head.addWidget(self._plus)
        return head

    def set_first(self, first: bool) -> None:
        """Whether it stands at the top of its column, where no line is needed."""
        self._divider.setVisible(not first)
        self._gap.changeSize(0, 0 if first else 8)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._plus.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._plus.update()

    # -- showing -----------------------------------------------------------------------------------

    def show_lines(self, data: SectionLines) -> None:
        """Show other lines; the focus stays on its row, or goes to the one that took its place."""
        if data == self.data and self._late is None:
            return
        if self._editor is not None:
            self._late = data
            return
        focused = next((place for place, row in enumerate(self._rows.values()) if row.hasFocus()), None)
        key = list(self._rows)[focused] if focused is not None else None
        self.data, self._late = data, None
        self._fill()
        if focused is None or not self._rows:
            return
        rows = list(self._rows.values())
        wanted = self._rows.get(key) if key is not None else None
        (wanted or rows[min(focused, len(rows) - 1)]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for line in self.data.lines:
            row = self._promise_row(line) if isinstance(line.record, Promise) else self._note_row(line)
            self._rows[line.key] = row
            self._body.addWidget(self._indented(row))

    def _indented(self, row: QWidget) -> QWidget:
        row.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        inside = QHBoxLayout(holder)
        left = INDENT - 4 if isinstance(row, CheckBox) else _ROW_INDENT
        set_margins(inside, left, 0, 0, 0)
        inside.addWidget(row)
        return holder

    def _promise_row(self, line: Line) -> QWidget:
        box = CheckBox(line.thing, wrap=True, detail=line.detail)
        box.set_detail(line.detail, line.detail_token)
        box.setAccessibleDescription(line.detail)
        set_tooltip(box, line.source)
        box.clicked.connect(lambda checked: self._ticked(box, line, checked=checked))
        box.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        box.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(line, box.mapToGlobal(at)))
        return box

    def _ticked(self, box: CheckBox, line: Line, *, checked: bool) -> None:
        box.set_token("text2" if checked else "text")
        self.acted.emit("tick" if checked else "untick", line)

    def _note_row(self, line: Line) -> QWidget:
        row = NoteRow(line, *actions_of(line))
        row.acted.connect(lambda what: self.acted.emit(what, line))
        row.menu_wanted.connect(lambda at: self.menu_wanted.emit(line, QPoint(at)))
        return row

    def row(self, key: tuple[str, int]) -> QWidget | None:
        """The widget of a line."""
        return self._rows.get(key)

    def reveal(self, key: tuple[str, int], scroll: QScrollArea) -> None:
        """Scroll a line into sight and put the focus on it, with its ring."""
        row = self._rows.get(key)
        if row is not None:
            scroll.ensureWidgetVisible(row)
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- editing in place --------------------------------------------------------------------------

    def editor(self) -> EditLine | LinkLine | None:
        """The line being written, if one is."""
        return self._editor

    def edit(self, line: Line, text: str, kind: str) -> EditLine | None:
        """Put a line to write in where a row is; None while another one is written in."""
        editor = EditLine(text, kind)
        if not self.edit_with(line, editor):
            editor.deleteLater()
            return None
        editor.submitted.connect(lambda: None if editor.is_changed() else self.end_edit())
        editor.line.selectAll()
        return editor

    def edit_with(self, line: Line, editor: EditLine | LinkLine) -> bool:
        """Put an editor where a row is; False while another one is there."""
        row = self._rows.get(line.key)
        if row is None or self._editor is not None:
            return False
        holder = row.parentWidget()
        place = self._body.indexOf(holder) if holder is not None else 0
        self._editor, self._edited_line = editor, line
        editor.cancelled.connect(self.end_edit)
        if holder is not None:
            holder.hide()
        self._body.insertWidget(place, self._indented(editor))
        editor.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def end_edit(self) -> None:
        """Show the rows again, as they are now; the focus goes back to the row."""
        editor, line = self._editor, self._edited_line
        self._editor = self._edited_line = None
        if editor is None or line is None:
            return
        data = self._late or self.data
        self._late = None
        self.data = data
        self._fill()
        row = self._rows.get(line.key)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

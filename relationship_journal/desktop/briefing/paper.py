"""The sheet as it lies on the desk: painted, its lines can be followed and its promises ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.briefing.inline_editor import WritingBox
from relationship_journal.desktop.briefing.measure import SHEET_WIDTH, FontMeasure
from relationship_journal.desktop.briefing.placing import DESK, MARGIN, Placing
from relationship_journal.desktop.briefing.sheet import SheetPainter, cut_words
from relationship_journal.desktop.spoken import say
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.painting import box, by_keyboard, shadow, smooth
from relationship_journal.desktop.widgets.tooltip import plain_tooltip
from relationship_journal.domain.briefing import Briefing, as_text
from relationship_journal.domain.briefing_layout import Place, Placed
from relationship_journal.domain.briefing_parts import Record, SectionKey
from relationship_journal.domain.changes import Kind

_FIRST_LINE = 21


class Paper(QWidget):
    """One briefing; ``followed(Record)`` asks for what a line came from.

    ``line_entered(QRect)`` tells where the line in the keyboard's focus lies, so that it can be scrolled to.
    """

    followed = Signal(object)
    line_entered = Signal(QRect)
    promise_ticked = Signal(int, bool)
    portrait_asked = Signal()
    preparation_asked = Signal()
    """To be written; answer with `write_portrait` and `write_questions`."""
    writing_ended = Signal()
    spoken_role = QAccessible.Role.Document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._measure = FontMeasure()
        self._placing: Placing | None = None
        self._chip = ""
        self._words = ""
        self._current = -1
        self._ring = False
        self._least_height = 0
        self._boxes: list[CheckBox] = []
        self._editor: WritingBox | None = None
        self._pencil = IconButton("pencil", self.tr("Edit questions"), self, size=28)
        self._pencil.clicked.connect(self.preparation_asked)
        self._pencil.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # -- what it shows ------------------------------------------------------------------------

    def show_briefing(self, briefing: Briefing, measure: FontMeasure, pages: str) -> None:
        """Show a sheet composed for the page of ``measure``; ``pages`` stands at its foot."""
        self._briefing, self._measure, self._words = briefing, measure, pages
        self._current = -1
        self.setAccessibleName(briefing.title)
        self.setAccessibleDescription(as_text(briefing))
        self._placing = None
        self._make_boxes(briefing)
        self._pencil.setVisible(
            briefing.meeting_id is not None and briefing.section(SectionKey.ASK) is not None
        )
        self.updateGeometry()
        self._place()

    def set_chip(self, text: str) -> None:
        """Say how long it is until the meeting."""
        if text != self._chip:
            self._chip = text
            self.update()

    def set_least_height(self, pixels: int) -> None:
        """Fill the window: the sheet is never lower than this, with more ruled lines."""
        if pixels != self._least_height:
            self._least_height = pixels
            self.updateGeometry()
            self._place()

    def _make_boxes(self, briefing: Briefing) -> None:
        for gone in self._boxes:
            gone.hide()
            gone.deleteLater()
        self._boxes = []
        for section in briefing.sections:
            for line in section.lines:
                if line.mark == "checkbox" and line.record is not None:
                    self._boxes.append(
                        self._tick_box(line.record.id, f"{line.text.text}, {line.note}".rstrip(", "))
                    )

    def _tick_box(self, promise_id: int, words: str) -> CheckBox:
        made = CheckBox("", self)
        made.setAccessibleName(words)
        made.toggled.connect(lambda on: self.promise_ticked.emit(promise_id, on))
        made.show()
        return made

    # -- geometry -----------------------------------------------------------------------------

    def _placed(self) -> Placing | None:
        if self._placing is None and self._briefing is not None:
            self._placing = Placing(self._briefing, self._measure, self.width(), self._least_height)
        return self._placing

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._briefing is None:
            return self._least_height
        return Placing(self._briefing, self._measure, width, self._least_height).height

    def sizeHint(self) -> QSize:
        wide = fonts.scaled(SHEET_WIDTH + 2 * MARGIN) + 2 * DESK
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), 200)

    def resizeEvent(self, event: QEvent) -> None:
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._briefing is not None:
            self.updateGeometry()
            self._place()

    def _place(self) -> None:
        """Lay out anew and put what can be pressed where it belongs."""
        self._placing = None
        placing = self._placed()
        if placing is None or self._briefing is None:
            return
        for made, item in zip(self._boxes, placing.boxes(), strict=True):
            at, size = placing.rect(item), made.sizeHint()
            top = at.y() + _FIRST_LINE / 2 * placing.scale - size.height() / 2
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = at.right() + 5 - size.width() if rtl else at.x() - 5
            made.setGeometry(round(left), round(top), size.width(), size.height())
        ask = placing.item("section", SectionKey.ASK)
        self._pencil.setVisible(ask is not None and self._briefing.meeting_id is not None)
        if ask is not None:
            at, side = placing.rect(ask), self._pencil.sizeHint().width()
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = at.left() if rtl else at.right() - side
            self._pencil.setGeometry(round(left), round(at.center().y() - side / 2), side, side)
        self.update()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        placing = self._placed()
        if placing is None or self._briefing is None:
            return
        with smooth(self) as painter:
            shadow(painter, placing.sheet, RADII.sheet, depth=10, drop=7.0)
            box(painter, placing.sheet, RADII.sheet, "paper", "line")
            self._paint_current(painter, placing)
            inset = placing.margin * placing.scale
            painter.translate(placing.sheet.x() + inset, placing.sheet.y() + inset)
            painter.scale(placing.scale, placing.scale)
            brush = SheetPainter(
                self._briefing, placing.page, color, on_paper=False, pages=self._words, chip=self._chip
            )
            brush.paint(painter)

    def _paint_current(self, painter: QPainter, placing: Placing) -> None:
        if 0 <= self._current < len(placing.lines):
            at = placing.rect(placing.lines[self._current]).adjusted(-6, -3, 6, 3)
            ring = "ring" if self._ring and self.hasFocus() else None
            box(painter, at, RADII.key, "hover", ring, 2.0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at, lines = self._at(QPointF(event.pos())), self._lines()
            told = cut_words(lines[at]) if 0 <= at < len(lines) else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(told), self)
            return True
        return super().event(event)

    # -- following lines ------------------------------------------------------------------------

    def _lines(self) -> list[Placed]:
        """What can be followed, in reading order."""
        placing = self._placed()
        return placing.lines if placing is not None else []

    def _at(self, point: QPointF) -> int:
        placing = self._placed()
        return placing.line_at(point) if placing is not None else -1

    def _follow(self, index: int) -> None:
        lines = self._lines()
        if not 0 <= index < len(lines):
            return
        item = lines[index]
        if item.place in {"portrait", "prompt"}:
            self.edit_portrait()
        elif item.head is not None:
            self.followed.emit(Record(Kind.CONTACT, item.head.contact_id, item.head.contact_id))
        elif item.line is not None and item.line.record is not None:
            self.followed.emit(item.line.record)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hit = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit >= 0 else Qt.CursorShape.ArrowCursor)
        self._go_to(hit, ring=False)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._ring:
            self._go_to(-1, ring=False)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(self._at(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if by_keyboard(event, self._ring):
            self._go_to(max(0, self._current), ring=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._go_to(-1, ring=False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._lines()) - 1
        steps = {
            Qt.Key.Key_Down: min(last, self._current + 1), Qt.Key.Key_Up: max(0, self._current - 1),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and last >= 0 and not event.modifiers():
            self._go_to(steps[key], ring=True)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._follow(self._current)
        elif key == Qt.Key.Key_Space:
            self._tick_current()
        else:
            super().keyPressEvent(event)

    def _tick_current(self) -> None:
        placing, lines = self._placed(), self._lines()
        if placing is None or not 0 <= self._current < len(lines):
            return
        for made, item in zip(self._boxes, placing.boxes(), strict=True):
            if item.line is lines[self._current].line:
                made.toggle()

    def _go_to(self, index: int, *, ring: bool) -> None:
        if (index, ring) != (self._current, self._ring):
            self._current, self._ring = index, ring
            self.update()
            placing = self._placed()
            if ring and placing is not None and 0 <= index < len(placing.lines):
                self.line_entered.emit(placing.rect(placing.lines[index]).toAlignedRect())
                say(self, _spoken(placing.lines[index]))

    def place_of(self, place: Place) -> QPoint:
        """The middle of the first thing of a kind, in this widget."""
        placing = self._placed()
        item = placing.item(place) if placing is not None else None
        return (
            placing.rect(item).center().toPoint()
            if placing is not None and item is not None
            else QPoint(-1, -1)
        )

    # -- writing ------------------------------------------------------------------------------

    def edit_portrait(self) -> None:
        """Ask for the one sentence to be written."""
        self.portrait_asked.emit()

    def write_portrait(self, portrait: str) -> WritingBox | None:
        """Write the one sentence where it stands; None where it cannot be written now."""
        placing = self._placed()
        item = (placing.item("portrait") or placing.item("prompt")) if placing is not None else None
        if item is None or self._briefing is None:
            return None
        return self._open_editor(item, portrait, self._briefing.portrait_prompt, single=True)

    def write_questions(self, preparation: str) -> WritingBox | None:
        """Write the preparation where Ask stands; None where it cannot be written now."""
        placing = self._placed()
        item = placing.item("section", SectionKey.ASK) if placing is not None else None
        if item is None:
            return None
        return self._open_editor(item, preparation, self.tr("One question a line"), single=False)

    def _open_editor(self, item: Placed, text: str, prompt: str, *, single: bool) -> WritingBox | None:
        placing = self._placed()
        if self._editor is not None or placing is None:
            return None
        at = placing.rect(item)
        top = at.top() - 4 if single else at.bottom() + 4
        made = self._editor = WritingBox(text, prompt, single=single, parent=self)
        made.editor.finished.connect(self._editor_closed)
        width = round(at.width() + 8)
        made.setGeometry(round(at.x() - 4), round(top), width, made.wanted_height(width))
        made.grown.connect(lambda: made.resize(width, made.wanted_height(width)))
        made.show()
        made.raise_()
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def is_editing(self) -> bool:
        """Whether somebody writes on the sheet now, so that it must not be laid out anew."""
        return self._editor is not None

    def _editor_closed(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.writing_ended.emit()


def _spoken(item: Placed) -> str:
    """What a screen reader says of a line that was moved to."""
    if item.head is not None:
        return item.head.name
    if item.line is not None:
        return ", ".join(part for part in (item.line.text.text, item.line.note) if part)
    return item.text.text if item.text is not None else ""

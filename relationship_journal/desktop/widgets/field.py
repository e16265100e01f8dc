"""Text fields: one line or several, with label, hint and error, and always plain text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.fonts import Role
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.key_hint import key_hint_size, native_keys, paint_key_hint
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import rounded
from relationship_journal.desktop.widgets.painting import icon_px, mirrored

_USUAL, _LEAST = 180, 64
"""Pixels a line asks for, and how narrow it may get, at a 13 pixel font."""


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property the stylesheet reads and let the style see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class LineEdit(QLineEdit):
    """One line, with an optional icon and a key shown while it is empty.

    ``wide`` is its width in pixels at a 13 pixel font, where it is neither to grow nor to shrink.
    """

    def __init__(
        self,
        placeholder: str = "",
        *,
        icon: str = "",
        quiet: bool = False,
        keys: str = "",
        wide: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._wide = wide
        if wide:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys = native_keys(keys) if keys else ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.textChanged.connect(self._make_room)
        if quiet:
            self.setProperty("kind", "quiet")
        self._make_room()

    def _make_room(self) -> None:
        """Keep the words clear of the icon and the key, on whichever side they are."""
        lead = icon_px(16) + 8 if self._icon else 0
        shown = self._keys and not self.text() and theme().key_hints
        tail = round(key_hint_size(self._keys).width()) if shown else 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(tail if rtl else lead, 0, lead if rtl else tail, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self._make_room()

    def set_error(self, wrong: bool) -> None:
        """Show the border in the colour of errors."""
        set_look(self, "state", "error" if wrong else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _drop(self.createStandardContextMenu(), event)

    def sizeHint(self) -> QSize:
        return QSize(
            fonts.scaled(self._wide or _USUAL),
            max(34, round(fonts.metrics("body").height() + fonts.body_px() * 0.76) + 8),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._wide or _LEAST), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon and not self._keys:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            if self._icon:
                side = icon_px(16)
                place = QRectF(12, round((whole.height() - side) / 2), side, side)
                paint_icon(painter, mirrored(self.layoutDirection(), whole, place), self._icon, "text3")
            if self._keys and not self.text() and theme().key_hints:
                size = key_hint_size(self._keys)
                place = QRectF(
                    whole.right() - size.width() - 8,
                    round((whole.height() - size.height()) / 2),
                    size.width(),
                    size.height(),
                )
                paint_key_hint(painter, mirrored(self.layoutDirection(), whole, place), self._keys)


class TextEdit(QPlainTextEdit):
    """Several lines that grow from `least` to `most` lines, then scroll; pastes plain text only.

    `submitted` fires on Ctrl+Return, `focus_lost` when the reader leaves; `document` makes another one than Qt's.
    """

    submitted = Signal()
    focus_lost = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        least: int = 4,
        most: int = 12,
        role: Role = "body",
        bare: bool = False,
        quiet: bool = False,
        document: Callable[[QPlainTextEdit], QTextDocument] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if document is not None:
            self._own_document = document(self)  # kept: Python would take it back although Qt uses it
            self.setDocument(self._own_document)
        self._least = least
        self._most = most
        self._role: Role = role
        if bare or quiet:
            self.setProperty("kind", "bare" if bare else "quiet")
        if bare:
            self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.setFont(fonts.font(role))
        self.textChanged.connect(self.updateGeometry)
        theme().changed.connect(self._restyle)

    def _wanted(self) -> int:
        lines = max(self._least, min(self._most, round(self.document().size().height())))
        frame = 0 if self.property("kind") == "bare" else 18
        return round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + frame

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(120), self._wanted())

    def _restyle(self) -> None:
        self.setFont(fonts.font(self._role))
        # Under a stylesheet the viewport keeps its old font, and the placeholder is drawn with that.
        self.viewport().setFont(self.font())
        self.updateGeometry()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _drop(self.createStandardContextMenu(event.pos()), event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_lost.emit()


def _drop(menu: QMenu, event: QContextMenuEvent) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    rounded(menu).popup(event.globalPos())


class _Labelled(QWidget):
    """A field with its label above, a hint beside the label and an error below."""

    def __init__(
        self,
        label: str,
        hint: str,
        editor: QWidget,
        parent: QWidget | None,
        *,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._label = PlainLabel(label, "label", "text2")
        self._hint = PlainLabel(hint, "caption", "text3")
        self._error = PlainLabel("", "caption", "danger", max_lines=3)
        self._label.setBuddy(editor)
        if label:
            editor.setAccessibleName(label)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label)
        head.addWidget(self._hint)
        head.addStretch(1)
        column.addLayout(head)
        if beside is None:
            column.addWidget(editor)
        else:
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(editor, 1)
            line.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(line)
        column.addWidget(self._error)
        self._label.setVisible(bool(label))
        self._hint.setVisible(bool(hint))
        self._error.hide()
        self._editor = editor
        self.setFocusProxy(editor)

    def set_error(self, error: str) -> None:
        """Say what is wrong and what to do; an empty text takes it away. Announced once."""
        news = bool(error) and error != self._error.text()
        self._error.setText(error)
        self._error.setVisible(bool(error))
        set_look(self._editor, "state", "error" if error else "")
        self._editor.setAccessibleDescription(error)
        if news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, error))

    def error(self) -> str:
        """The error shown now, or nothing."""
        return self._error.text()


class Field(_Labelled):
    """A labelled line: `line` is the QLineEdit; `changed(text)` fires as the reader types."""

    changed = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        hint: str = "",
        text: str = "",
        icon: str = "",
        quiet: bool = False,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.line = LineEdit(placeholder, icon=icon, quiet=quiet)
        super().__init__(label, hint, self.line, parent, beside=beside)
        self.line.setText(text)
        self.line.textEdited.connect(self._edited)

    def _edited(self, text: str) -> None:
        self.set_error("")
        self.changed.emit(text)

    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Replace what is written without `changed`."""
        self.line.setText(text)


class TextField(_Labelled):
    """A labelled box of several lines: `edit` is the QPlainTextEdit; `changed` fires on every edit."""

    changed = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        hint: str = "",
        text: str = "",
        least: int = 4,
        most: int = 12,
        role: Role = "body",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = TextEdit(placeholder, least=least, most=most, role=role)
        super().__init__(label, hint, self.edit, parent)
        self.edit.setPlainText(text)
        self.edit.textChanged.connect(self._edited)

    def _edited(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()

    def text(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is written."""
        self.edit.setPlainText(text)

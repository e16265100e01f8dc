"""The frame of every dialog: title, body, a footer with one calming fact and the main button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.focus import give_back
from relationship_journal.desktop.tab_order import move_focus, tab_after
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins

_SIDE = 24
_ROOM = 48
_ROUND_CROSS = 7
"""The room a button keeps round its icon, which stands above the end of what is below."""


class Scrim(QWidget):
    """The veil over the main window while a modal panel is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("scrim"))


class _Scroller(QScrollArea):
    """Says by how much a scroll bar narrows what it shows, in pixels."""

    narrowed = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.narrowed.emit(self.width() - self.viewport().width())


class Panel(QDialog):
    """A dialog with the system's frame. Put content into `body`, then call `present()`.

    `submitted` fires on the primary button and Ctrl+Return; it closes nothing by itself. Esc and the
    cancel button call `reject()`. A modal panel dims its parent's window; `modal=False` leaves it alone.
    """

    submitted = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        width: int = 560,
        *,
        icon: str = "",
        modal: bool = True,
        primary: str = "",
        primary_icon: str = "",
        cancel: str | None = None,
    ) -> None:
        super().__init__(parent)
        theme().dress(self)
        self._modal = modal
        self._design_width = width
        self._before: QWidget | None = None
        self._scrim: Scrim | None = None
        self.setWindowTitle(title)
        self.setSizeGripEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_header(title, icon))
        self.body = QVBoxLayout()
        self.scroller = self._make_scroll()
        column.addWidget(self.scroller, 1)
        self._line = Divider()
        column.addWidget(self._line)
        self.primary = Button(primary, "primary", primary_icon, keys="Ctrl+Return")
        self.cancel = Button(self.tr("Cancel") if cancel is None else cancel, "ghost")
        self.footer = self._make_footer()
        column.addWidget(self.footer)
        tab_after(self.primary, self.cross)
        self.primary.setVisible(bool(primary))
        self.primary.clicked.connect(self.submitted)
        self.cancel.clicked.connect(self.reject)

    # -- parts --------------------------------------------------------------------------------

    def _make_header(self, title: str, icon: str) -> QHBoxLayout:
        self.header = QHBoxLayout()
        high, low = (11, 8) if icon else (18, 12)  # a title with an icon is one of a few words
        set_margins(self.header, _SIDE, high, _SIDE - _ROUND_CROSS, low)
        self.header.setSpacing(10)
        if icon:
            self.header.addWidget(IconMark(icon, "accent", 18))
        self._title = PlainLabel(title, "section" if icon else "dialog")
        self.header.addWidget(self._title, 1)
        self.cross = IconButton("x", self.tr("Close"))
        self.cross.clicked.connect(self.reject)
        self.header.addWidget(self.cross)
        return self.header

    def _make_scroll(self) -> QScrollArea:
        scroll = _Scroller()
        scroll.narrowed.connect(self._keep_clear)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self.content = QWidget()
        content.setLayout(self.body)
        self._body_margins = (_SIDE, 4, 20)
        self._keep_clear()
        self.body.setSpacing(14)
        scroll.setWidget(content)
        content.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def _make_footer(self) -> QWidget:
        footer = QWidget()
        self._footer_row = QHBoxLayout(footer)
        self._footer_row.setContentsMargins(_SIDE, 14, _SIDE, 14)
        self._footer_row.setSpacing(8)
        self._fact_mark: IconMark | None = None
        self._fact = PlainLabel("", "body", "text2", max_lines=2, align=Qt.AlignmentFlag.AlignVCenter)
        self._footer_row.addWidget(self._fact, 1)
        for button in (self.cancel, self.primary):  # what is said beside them gives way first
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._footer_row.addWidget(button)
        return footer

    def set_title(self, title: str) -> None:
        """Change the title, in the frame too."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def set_fact(self, text: str, token: str = "text2", *, icon: str = "") -> None:
        """The calming words at the footer's start, such as "Nothing is saved yet", and an icon before them."""
        if icon and self._fact_mark is None:
            self._fact_mark = IconMark(icon, "text2", 16)
            self._footer_row.insertWidget(0, self._fact_mark)
        self._fact.setText(text)
        self._fact.set_token(token)

    def set_primary(self, text: str, icon: str = "") -> None:
        """Name the main button; an empty text hides it."""
        self.primary.setText(text)
        self.primary.set_icon(icon)
        self.primary.setVisible(bool(text))

    def set_body_margins(self, side: int, top: int = 0, bottom: int = 0) -> None:
        """Let the body reach the panel's edges, for lists and splits."""
        self._body_margins = (side, top, bottom)
        self._keep_clear()

    def _keep_clear(self, bar: int = 0) -> None:
        """A scroll bar stands in the margin: what is in the body ends where the header and the footer end."""
        side, top, bottom = self._body_margins
        set_margins(self.body, side, top, max(0, side - bar), bottom)

    def add_header(self, widget: QWidget) -> None:
        """Put something at the end of the header before the cross, for example "Draft saved"."""
        self.header.insertWidget(self.header.indexOf(self.cross), widget)

    def add_under_title(self, widget: QWidget) -> None:
        """Put a line under the title, for example the file that is read."""
        set_margins(self.header, _SIDE, 24, _SIDE - _ROUND_CROSS, 16)
        block = QVBoxLayout()
        block.setSpacing(5)
        at = self.header.indexOf(self._title)
        self.header.removeWidget(self._title)
        block.addWidget(self._title)
        block.addWidget(widget)
        self.header.insertLayout(at, block)
        self.header.insertStretch(at + 1, 1)

    def add_footer(self, widget: QWidget) -> None:
        """Put something before the footer's buttons, for example a progress bar."""
        self._footer_row.insertWidget(self._footer_row.indexOf(self.cancel), widget)

    def hide_footer(self) -> None:
        """Do without a footer, for panels whose changes apply at once."""
        self.footer.hide()
        self._line.hide()

    # -- opening and closing ------------------------------------------------------------------

    def present(self) -> None:
        """Open: over the window's middle, at most 48 pixels smaller than it, focus on the first field."""
        self._before = QApplication.focusWidget()
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        self._fit(window)
        if not self._modal:
            self.setModal(False)
            self.show()
            return
        if window is not None:
            self._scrim = Scrim(window)
        self.open()

    def _fit(self, window: QWidget | None) -> None:
        width = fonts.scaled(self._design_width)
        content = self.content
        if window is not None:
            width = min(width, window.width() - _ROOM)
        body = _height(content, width)
        frame = self.header.sizeHint().height() + (
            _height(self.footer, width) + 1 if not self.footer.isHidden() else 0
        )
        height = body + frame + 2
        if window is not None:
            height = min(height, window.height() - _ROOM)
        self.resize(width, max(height, 160))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() not in {None, self.primary, self.cancel}:
            return
        for child in self.content.findChildren(QWidget):
            wants = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if wants and child.isEnabled() and child.isVisibleTo(self.content):
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # A plain Return in a field must not press whatever button is near.
            if control and not self.primary.isHidden() and self.primary.isEnabled():
                self.submitted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    def _leave(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        before, self._before = self._before, None
        give_back(before, Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("card"))


def _height(part: QWidget, width: int) -> int:
    """How high a part is at a width in which its words may wrap."""
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()

"""The jot in its own window, beside which the rest of the program can still be read and used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.key_hint import KeyHint
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.requests import JotRequest

_LEAST_ROOM = 48
_BESIDE_HINTS = 72
"""Margins and gaps of the footer, in pixels."""


class JotDialog(Panel):
    """740 wide and not modal; ``saved(entry id)`` after the act. Deletes itself when it closes."""

    saved = Signal(int)

    def __init__(self, desk: Desk, request: JotRequest, parent: QWidget) -> None:
        editing = request.entry_id is not None
        super().__init__(
            parent, translate("JotDialog", "Edit jot") if editing else translate("JotDialog", "Jot"), 740, icon="pen-line", modal=False,
            primary=translate("JotDialog", "Save"),
        )  # fmt: skip
        self.editor = JotEditor(desk, request, frame="dialog")
        self.set_body_margins(0, 4)
        self.body.addWidget(self.editor, 1)
        self._add_status()
        self._add_hints()
        self.submitted.connect(self.editor.save)
        self.editor.saved.connect(self._saved)
        self.editor.closed.connect(self._close)
        self._growing = QTimer(self)  # after the layouts inside have heard of the text
        self._growing.setSingleShot(True)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        self.editor.installEventFilter(self)

    def _add_status(self) -> None:
        self._mark = IconMark("check", "text2", 16)
        self._status = PlainLabel("", "caption", "text2")
        self._mark.hide()
        for part in (
            self._mark,
            self._status,
            self.editor.moment.attach,
            self.editor.moment.more,
            self.editor.more_button,
        ):
            self.add_header(part)
        self.editor.more_button.show()
        self.editor.status.connect(self._show_status)

    def _add_hints(self) -> None:
        hints = self._hints = QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        pairs = (("@", self.tr("person")), ("!", self.tr("promise")), ("?", self.tr("ask next time")),
                 ("/", self.tr("date or channel")))  # fmt: skip
        for mark, words in pairs:
            row.addWidget(KeyHint(mark, always=True))
            row.addWidget(PlainLabel(words, "caption", "text2"))
            row.addSpacing(10)
        footer = self.footer.layout()
        if isinstance(footer, QHBoxLayout):
            footer.insertWidget(0, hints)

    def _show_status(self, words: str, token: str) -> None:
        self._status.setText(words)
        self._status.set_token(token)
        self._mark.setVisible(bool(words) and token != "danger" and not self.editor.is_saving())
        self.primary.setDisabled(self.editor.is_saving() or self.editor.keeping.is_looking())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor and event.type() == QEvent.Type.LayoutRequest:
            self._growing.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters leave the hints no room: then they go, the buttons stay whole."""
        super().resizeEvent(event)
        buttons = self.cancel.sizeHint().width() + self.primary.sizeHint().width()
        self._hints.setVisible(self._hints.sizeHint().width() + buttons + _BESIDE_HINTS <= self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.editor.focus_text()

    def _grow(self) -> None:
        """As tall as the text wants, up to the window behind it or the screen."""
        area = self.findChild(QScrollArea)
        if area is None or not self.isVisible():
            return
        self.body.activate()
        width = area.maximumViewportSize().width()  # as it will be: the bar goes when all is seen
        tall = self.body.hasHeightForWidth()
        wanted = self.body.totalHeightForWidth(width) if tall else self.body.totalSizeHint().height()
        missing = wanted - area.viewport().height()
        if missing > 0:
            free = self.screen().availableGeometry()
            self.resize(self.width(), min(self.height() + missing, free.height() - _LEAST_ROOM))
            beyond = self.frameGeometry().bottom() - free.bottom()
            if beyond > 0:  # else Save would lie below the screen
                self.move(self.x(), max(free.top(), self.y() - beyond))

    def _saved(self, entry_id: int) -> None:
        self.saved.emit(entry_id)
        self._close()

    def _close(self) -> None:
        super().reject()
        self.deleteLater()

    def reject(self) -> None:
        """Esc, Cancel and the frame's cross keep the draft."""
        self.editor.leave()

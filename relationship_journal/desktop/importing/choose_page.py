"""Choosing the file: an area to drop it on, and a button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent


class DropArea(QWidget):
    """Takes one file; ``dropped(Path)``."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        path = file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            pen = QPen(color("accent" if self._over else "ctl"), 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(color("accent_soft" if self._over else "card"))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, RADII.panel, RADII.panel)


class ChoosePage(QWidget):
    """What can be brought in and how; ``browse_wanted`` from the button, ``dropped(Path)`` from the area."""

    browse_wanted = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        self.problem = Banner("", kind="danger", icon="triangle-alert")
        self.problem.hide()
        column.addWidget(self.problem)
        area = DropArea()
        area.dropped.connect(self.dropped)
        column.addWidget(area, 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        inner = QVBoxLayout(area)
        inner.setContentsMargins(32, 32, 32, 32)
        inner.setSpacing(8)
        inner.addStretch(1)
        inner.addWidget(IconTile("file-input", "accent", 48), 0, middle)
        inner.addSpacing(8)
        inner.addWidget(PlainLabel(self.tr("Drop a contact file here"), "section", max_lines=2, align=middle))
        what = self.tr(
            "vCard (.vcf), from any program or phone: names, emails, phones, companies, birthdays, pictures."
        )
        inner.addWidget(PlainLabel(what, "body", "text2", max_lines=0, align=middle))
        inner.addSpacing(10)
        self.button = Button(self.tr("Choose a file"), "primary", "folder-open")
        self.button.clicked.connect(self.browse_wanted)
        inner.addWidget(self.button, 0, middle)
        inner.addStretch(1)

    def complain(self, sentence: str) -> None:
        """Say why a file was not taken; an empty sentence takes it away."""
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))


def file_of(data: QMimeData) -> Path | None:
    """The one local file that is dragged, if it is one."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None

"""A licence in full, as plain text that can be read and copied."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate

_WIDE, _LINES = 720, 21


class LicencePanel(Panel):
    """Opens over the settings and goes with Esc."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, title, _WIDE, cancel=translate("LicencePanel", "Close"))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(title)
        written = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        written.setPixelSize(round(fonts.body_px() * 0.92))
        self.text.setFont(written)
        self.text.setMinimumHeight(round(fonts.line_step("caption") * _LINES))
        self.body.addWidget(self.text)
        self.finished.connect(self.deleteLater)

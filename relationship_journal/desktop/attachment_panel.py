"""Asks before a copy of an attached file is handed to another program; or says why this one is only saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.attachment_words import icon_of, sort_words
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.attachments import Attachment


class AttachmentPanel(Panel):
    """``submitted`` when it shall be opened, or saved where ``opens`` is False; closes by then."""

    def __init__(self, attachment: Attachment, over: QWidget, *, opens: bool) -> None:
        super().__init__(
            over,
            self.tr("Open a copy") if opens else self.tr("This is only saved"),
            520,
            icon="paperclip",
            primary=self.tr("Open") if opens else self.tr("Save as…"),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconMark(icon_of(attachment.sort), "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(attachment.name, "strong", max_lines=3))
        words.addWidget(PlainLabel(sort_words(attachment), "caption", "text2"))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addWidget(PlainLabel(self._words(opens=opens), max_lines=0))
        self.body.addStretch(1)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.submitted.connect(self.accept)

    def _words(self, *, opens: bool) -> str:
        if opens:
            return self.tr(
                "Another program will open a copy. Until the journal is locked or closed the copy lies outside its"
                " protection, in a folder only you can read. What you change in the copy is not kept here."
            )
        return self.tr(
            "Files of this kind can run as programs, or nobody here knows what they do. They are never opened from a"
            " journal: save it where you want it, and open it there if you trust it."
        )

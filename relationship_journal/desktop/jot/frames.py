"""How the parts of a jot editor stand in each of its three frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from relationship_journal.desktop.jot.editor import JotEditor

Frame = Literal["dialog", "today", "timeline"]


def lay_out(editor: JotEditor, frame: Frame) -> None:
    """Arrange the editor's parts; the dialog has its own footer, Today names the people above."""
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(editor.banner)
    if frame == "dialog":
        chips = QHBoxLayout()
        chips.setSpacing(16)
        chips.addWidget(editor.people, 1, Qt.AlignmentFlag.AlignTop)
        chips.addWidget(editor.moment, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(chips)
    else:
        column.addWidget(editor.people)
    column.addWidget(editor.text)
    editor.people.setVisible(frame != "today")
    editor.nothing_button.setVisible(frame == "today")
    editor.cancel_button.setVisible(frame == "timeline")
    editor.more_button.setVisible(frame == "timeline")
    if frame == "dialog":
        for part in (editor.status_label, editor.save_button, editor.nothing_button):
            part.hide()
        return
    if frame == "timeline":
        row = QHBoxLayout()
        row.addWidget(editor.moment)
        row.addStretch(1)
        column.addLayout(row)
    foot = QHBoxLayout()
    foot.setSpacing(8)
    if frame == "today":
        foot.addWidget(editor.moment)
    foot.addWidget(editor.status_label, 1)
    for button in (editor.more_button, editor.nothing_button, editor.cancel_button, editor.save_button):
        foot.addWidget(button)
    column.addLayout(foot)

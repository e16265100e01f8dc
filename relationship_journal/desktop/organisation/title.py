"""The name of an organisation, and the line that takes its place while it is changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel


class OrganisationTitle(QWidget):
    """``renamed(name)`` when another name is to be stored; the old one stays until ``show_name``."""

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.label = PlainLabel("", "display", max_lines=2)
        self.pencil = IconButton("pencil", self.tr("Rename"), keys="F2")
        self.field = Field("", hint="")
        self.field.line.setAccessibleName(self.tr("Name of the company"))
        self._keys = PlainLabel(self.tr("Return saves, Esc reverts"), "caption", "text3")
        shown = QHBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.label)
        shown.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignVCenter)
        shown.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(shown)
        column.addWidget(self.field)
        column.addWidget(self._keys)
        self.field.hide()
        self._keys.hide()
        self.pencil.clicked.connect(self.edit)
        self.field.line.installEventFilter(self)

    def show_name(self, name: str) -> None:
        """Show the name there is; a line being written in stays."""
        self._name = name
        self.label.setText(name)

    def edit(self) -> None:
        """Write another name in its place."""
        self.field.set_text(self._name)
        self.field.set_error("")
        self._turn(editing=True)
        self.field.line.selectAll()
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_edit(self) -> None:
        """Show the name again."""
        if not self.field.isHidden():
            had = self.field.line.hasFocus()
            self._turn(editing=False)
            if had:
                self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_editing(self) -> bool:
        """Whether a name is being written."""
        return not self.field.isHidden()

    def _turn(self, *, editing: bool) -> None:
        self.field.setVisible(editing)
        self._keys.setVisible(editing)
        self.label.setVisible(not editing)
        self.pencil.setVisible(not editing)

    def _submit(self) -> None:
        name = " ".join(self.field.text().split())
        if not name:
            self.field.set_error(
                self.tr("A company needs a name. To take somebody out of it, edit the person.")
            )
        elif name == self._name:
            self.close_edit()
        else:
            self.renamed.emit(name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in {
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        }:
            presses = event.type() == QEvent.Type.KeyPress
            if event.key() == Qt.Key.Key_Escape:
                if presses:
                    self.close_edit()
                event.accept()  # Esc is this line's, not the page's way back
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if presses:
                    self._submit()
                event.accept()
                return True
        return False

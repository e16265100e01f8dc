"""The panel for a fault of the program: where it happened, never what the journal says."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

import relationship_journal
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.widgets.field import TextEdit
from relationship_journal.desktop.widgets.label import PlainLabel


def versions() -> str:
    """What the program runs on, one line."""
    return (
        f"Relationship Journal {relationship_journal.__version__}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, {platform.system()} {platform.machine()}"
    )


class CrashReport(Panel):
    """A report the reader can copy; the journal is safe and the program goes on."""

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(parent, "", 620, modal=False, cancel="")
        self.set_title(self.tr("Something went wrong"))
        words = self.tr(
            "This is a fault of the program, not of yours. What you saved is safe. "
            "The report below names places in the program, nothing from your journal."
        )
        self.body.addWidget(PlainLabel(words, "body", "text2", max_lines=0))
        self._box = TextEdit(least=8, most=14)
        self._box.setReadOnly(True)
        self._box.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self._box)
        self._box.setPlainText(f"{versions()}\n\n{report}")
        self.cancel.setText(self.tr("Close"))
        self.set_primary(self.tr("Copy report"), "copy")
        self.submitted.connect(self._copy)

    def text(self) -> str:
        """The whole report."""
        return self._box.toPlainText()

    def add(self, report: str) -> None:
        """Append another fault, once."""
        if report not in self.text():
            self._box.setPlainText(f"{self.text()}\n\n{report}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.set_fact(self.tr("Copied"))

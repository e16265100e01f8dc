"""Names of companies offered while one is typed, so that one company has one name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView


def complete_with(line: QLineEdit, companies: Sequence[str]) -> None:
    """Offer these in a list below the line; what is typed is never changed by itself."""
    completer: QCompleter | None = line.completer()
    if completer is None:
        completer = QCompleter(line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(6)
        view = QListView()
        view.setProperty("kind", "card")
        completer.setPopup(view)
        completer.setModel(QStringListModel(completer))
        line.setCompleter(completer)
    model = completer.model()
    if isinstance(model, QStringListModel):
        model.setStringList(list(companies))

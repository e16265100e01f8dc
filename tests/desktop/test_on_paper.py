"""Printing asks with the system's dialog: accepted it paints once, closed it does nothing, and the window goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relationship_journal.desktop.on_paper import MADE_BY, ask_printer, usual_layout


@pytest.mark.parametrize("accepted", [True, False])
def test_the_dialog_decides_and_nothing_waits_for_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Somewhere"])
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    painted: list[QPrinter] = []
    offered: list[bool] = []
    ask_printer(over, usual_layout(), painted.append, lambda: offered.append(True))
    (dialog,) = over.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    assert dialog.printer().docName() == MADE_BY
    assert not painted  # it has returned, and the reader decides
    if accepted:
        dialog.accepted.emit(dialog.printer())
        dialog.finished.emit(1)
    else:
        dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert (len(painted), offered) == (int(accepted), [])


def test_without_a_printer_something_else_is_offered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    over = QWidget()
    qtbot.addWidget(over)
    offered: list[bool] = []
    ask_printer(over, usual_layout(), lambda _printer: pytest.fail("printed"), lambda: offered.append(True))
    assert offered == [True]

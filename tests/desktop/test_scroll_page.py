"""A page that nobody sees is not measured anew with every theme, and right when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_TEXT = "Odette thanked me for the museum tip: the children loved the tin toys. " * 20


class Counted(PlainLabel):
    """Notes how often its height was asked for."""

    asked = 0

    def heightForWidth(self, width: int) -> int:
        Counted.asked += 1
        return super().heightForWidth(width)


def test_a_hidden_page_waits_and_is_right_when_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    page, other = ScrollPage(), QWidget()
    page.body.addWidget(Counted(_TEXT, max_lines=0))
    stack.addWidget(page)
    stack.addWidget(other)
    stack.resize(600, 200)
    stack.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    before = page.content.height()
    stack.setCurrentWidget(other)
    monkeypatch.setattr(Counted, "asked", 0)
    theme().set_text_scale(1.6)
    qtbot.wait(1)  # what was posted has come
    assert Counted.asked == 0
    stack.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.content.height() > before * 1.5)
    assert page.content.height() == page.body.heightForWidth(page.content.width())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_scroll_bar_moves_nothing(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """It stands in the margin, on the side where it is."""
    page = ScrollPage()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    block = QWidget()
    block.setFixedHeight(100)
    page.body.addWidget(block)
    page.body.addStretch(1)
    page.resize(900, 400)
    page.show()
    qtbot.waitExposed(page)

    def place() -> tuple[int, int]:
        left = block.mapTo(page, QPoint(0, 0)).x()
        return left, left + block.width()

    before = place()
    assert not page.verticalScrollBar().isVisible()
    block.setFixedHeight(2000)
    qtbot.waitUntil(page.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: place() == before)
    assert before[0] == page.width() - before[1]  # as far from one edge as from the other

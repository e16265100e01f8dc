"""The jot inside a timeline: its buttons stay in sight however little room there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.theme import theme
from relationship_journal.domain.entries import Entry
from relationship_journal.sample import write_sample
from relationship_journal.tour.screens import Guide
from relationship_journal.tour.stage import Stage
from tests.desktop.open_desk import MORNING
from tests.fixed_clock import FixedClock

NOTE = (
    "I'll send the rota study on Friday. I promised her the book. She will send the plans next week. "
    "Her daughter Ida starts school. She loves sailing. Her son Ben plays chess."
)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Stage, Guide]]:
    clock = FixedClock(MORNING)
    write_sample(tmp_path / "sample.journal", clock)
    made = Stage(tmp_path / "sample.journal", clock)
    guide = Guide(made)
    guide.prepare()
    made.start()
    made.window.resize(1024, 640)
    made.settle()
    try:
        yield made, guide
    finally:
        made.stop()
        theme().set_text_scale(1.0)


def in_sight(part: QWidget, window: QWidget) -> bool:
    """Whether the whole of it is seen, and a press in its middle reaches it."""
    middle = part.mapTo(window, part.rect().center())
    seen = part.visibleRegion().boundingRect() == part.rect()
    return seen and window.rect().contains(middle) and window.childAt(middle) is part


def write(stage: Stage, text: str) -> JotEditor:
    (editor,) = (each for each in stage.window.findChildren(JotEditor) if each.isVisible())
    editor.text.insertPlainText(text)
    editor.finding.look()
    stage.settle()
    return editor


def all_in_sight(editor: JotEditor, window: QWidget) -> dict[str, bool]:
    parts: dict[str, QWidget] = {
        "save": editor.save_button,
        "cancel": editor.cancel_button,
        "day": editor.moment.day,
        "channel": editor.moment.channel,
        "mood": editor.moment.mood,
    }
    return {name: in_sight(part, window) for name, part in parts.items()}


def caret_in_sight(editor: JotEditor) -> bool:
    caret = editor.text.cursorRect()
    return editor.text.viewport().visibleRegion().boundingRect().contains(caret.center())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("text", ["", NOTE], ids=["empty", "found"])
def test_save_and_the_chips_are_in_sight_in_a_small_window(
    stage: tuple[Stage, Guide], scale: float, text: str
) -> None:
    the, guide = stage
    theme().set_text_scale(scale)
    guide._go("person")
    the.settle()
    guide._go("compose")
    the.settle()
    editor = write(the, text)
    assert (the.window.width(), the.window.height()) == (1024, 640)
    assert len(editor.finding.panel.rows()) == (6 if text else 0)
    assert all(all_in_sight(editor, the.window).values()), all_in_sight(editor, the.window)


def test_the_line_that_is_written_is_followed(stage: tuple[Stage, Guide]) -> None:
    the, guide = stage
    theme().set_text_scale(2.0)
    guide._go("person")
    the.settle()
    guide._go("compose")
    the.settle()
    editor = write(the, "")
    editor.focus_text()
    for _ in range(9):
        QTest.keyClicks(editor.text, "one more line")
        QTest.keyClick(editor.text, Qt.Key.Key_Return)
        the.settle()
        assert caret_in_sight(editor)
    assert all(all_in_sight(editor, the.window).values())


def test_what_is_asked_above_the_text_is_brought_into_sight(stage: tuple[Stage, Guide]) -> None:
    the, guide = stage
    theme().set_text_scale(2.0)
    guide._go("person")
    the.settle()
    guide._go("compose")
    the.settle()
    editor = write(the, "a\n" * 9)
    for chip in editor.people.chips():
        editor.people.removed.emit(chip.contact_id())
    the.settle()
    editor.save()
    the.settle()
    assert editor.people.add.asks()
    assert not editor.people.add.visibleRegion().isEmpty()


def test_an_entry_is_edited_in_place_with_its_save_in_sight(stage: tuple[Stage, Guide]) -> None:
    the, guide = stage
    theme().set_text_scale(2.0)
    guide._go("person")
    the.settle()
    attached = the.window.attached
    assert attached is not None
    timeline = attached.pages.people.timeline
    model = timeline.view.model()
    second = [row for row in range(model.rowCount()) if isinstance(timeline._model.item(row), Entry)][1]
    timeline.view.setCurrentIndex(model.index(second, 0))
    timeline.view.setFocus()
    QTest.keyClick(timeline.view, Qt.Key.Key_F2)
    the.settle()
    (editor,) = (each for each in the.window.findChildren(JotEditor) if each.isVisible())
    editor.finding.look()
    the.settle()
    seen = all_in_sight(editor, the.window)
    assert all(seen.values()), (seen, editor.geometry(), timeline.view.viewport().size())

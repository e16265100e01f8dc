"""Another theme while a jot is open: words, caret, selection, scroll and focus stay, in all three of its frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.desktop.shell import Shell

LINES = [f"Line {number} of what was said, long enough to be a line." for number in range(40)]
FRAMES = ("dialog", "today", "timeline")


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody who is writing would miss."""

    text: str
    anchor: int
    caret: int
    scrolled: int
    focused: bool
    on_screen: tuple[int, int]


def held(editor: JotEditor) -> Held:
    cursor = editor.text.textCursor()
    at = editor.text.mapTo(editor.window(), editor.text.rect().topLeft())
    return Held(
        editor.text.text(),
        cursor.anchor(),
        cursor.position(),
        editor.text.verticalScrollBar().value(),
        editor.text.hasFocus(),
        (at.x(), at.y()),
    )


def open_jot(shell: Shell, frame: str) -> JotEditor:
    """The running program with the jot in this frame on the screen."""
    if frame == "today":
        shell.clock.advance(minutes=100)  # the meeting is over: Today asks how it went
    program = shell.open()
    attached = program.window.attached
    assert attached is not None
    program.window.resize(1200, 760)
    if frame == "dialog":
        program.window.run("jot")
    elif frame == "timeline":
        attached.pages.show_person(attached._desk.journal.contacts.named("Odette Plumbridge"))
        shell.settle()
        attached.pages.people.timeline.compose()

    def there() -> list[JotEditor]:
        editors = program.window.findChildren(JotEditor)
        return [each for each in editors if each.isVisible() and each._frame == frame]

    shell.qtbot.waitUntil(lambda: bool(there()))
    shell.settle()
    return there()[0]


def write(shell: Shell, editor: JotEditor) -> None:
    """Much text, a selection in its middle, the beginning scrolled away, the caret in the box."""
    editor.text.setFocus(Qt.FocusReason.OtherFocusReason)
    shell.qtbot.waitUntil(editor.text.hasFocus)
    editor.text.insertPlainText("\n".join(LINES))
    editor.finding.look()
    shell.qtbot.waitUntil(lambda: not editor.finding._pause.isActive())  # it does not look again by itself
    shell.settle()
    QApplication.processEvents()
    cursor = editor.text.textCursor()
    cursor.setPosition(500)
    cursor.setPosition(560, QTextCursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    bar = editor.text.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()


@pytest.fixture
def looks() -> Iterator[tuple[Callable[[], None], ...]]:
    """There and back through every look there is."""
    yield (
        lambda: theme().set_mode("dark"),
        lambda: theme().set_high_contrast(True),
        lambda: theme().set_mode("light"),
        lambda: theme().set_high_contrast(None),
    )
    theme().set_high_contrast(None)
    theme().set_mode("light")


@pytest.mark.parametrize("frame", FRAMES)
def test_another_theme_takes_nothing_from_who_is_writing(
    filled: Shell, frame: str, looks: tuple[Callable[[], None], ...]
) -> None:
    editor = open_jot(filled, frame)
    write(filled, editor)
    before = held(editor)
    assert before.focused
    assert before.scrolled > 0
    for change in looks:
        change()
        QApplication.processEvents()
        filled.settle()
        assert held(editor) == before
        assert editor.isVisible()


@pytest.mark.parametrize("frame", FRAMES)
def test_the_jot_wears_the_theme_it_was_switched_to(filled: Shell, frame: str) -> None:
    editor = open_jot(filled, frame)
    for mode, tokens in (("dark", DARK), ("light", LIGHT)):
        theme().set_mode(mode)  # type: ignore[arg-type]  # a table
        QApplication.processEvents()
        inside = editor.text.mapTo(editor.window(), editor.text.rect().bottomRight() - QPoint(30, 12))
        picture = editor.window().grab().toImage()
        assert picture.pixelColor(inside).name().upper() == tokens.card

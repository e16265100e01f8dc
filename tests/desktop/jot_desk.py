"""Jot editors over a filled journal, for the tests of what is written in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.requests import JotRequest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.people_desk import People


def opened(
    qtbot: QtBot, people: People, request: JotRequest | None = None, frame: str = "dialog"
) -> JotEditor:
    """An editor on the screen with the caret in its text; about Odette where nobody else is asked for."""
    request = request or JotRequest((people.ids["Odette"],))
    editor = JotEditor(people.desk, request, people.window, frame=frame)  # type: ignore[arg-type]  # a test's shorthand
    editor.resize(720, 520)
    editor.show()
    editor.focus_text()
    qtbot.waitUntil(people.settle)
    return editor


def save(qtbot: QtBot, people: People, editor: JotEditor) -> int:
    """Save, and answer the entry's id once everything was told."""
    with qtbot.waitSignal(editor.saved) as told:
        editor.save()
    qtbot.waitUntil(people.settle)
    assert told.args is not None
    return int(told.args[0])

"""One change made to several people: an act for each in the history, one notice and one Undo for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from relationship_journal.desktop.desk import Desk


def change_each(desk: Desk, contacts: Sequence[int], change: Callable[[int], None], words: str) -> None:
    """Change each contact, then say ``words``; for a single one the act's own sentence is said."""
    if len(contacts) == 1:
        desk.do(lambda: change(contacts[0]))
        return
    history = desk.journal.history

    def work() -> list[int]:
        acts: list[int] = []
        for contact in contacts:
            before = history.last()
            change(contact)
            after = history.last()
            if after is not None and (before is None or before.id != after.id):
                acts.append(after.id)
        return acts

    def say(acts: list[int]) -> None:
        if acts:
            undo = QCoreApplication.translate("contacts", "Undo")
            desk.notices.toast(words, action=undo, on_action=lambda: _undo_all(desk, acts))

    desk.do(work, say, say="")


def _undo_all(desk: Desk, acts: Sequence[int]) -> None:
    def work() -> None:
        for act in reversed(acts):
            desk.journal.history.undo(act)

    desk.do(work, say="")

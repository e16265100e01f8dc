"""The window's actions as the palette offers them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


@dataclass(frozen=True, slots=True)
class Command:
    """An action as the palette offers it."""

    id: str
    text: str
    icon: str
    keys: str = ""


def commands_of(actions: Iterable[QAction]) -> tuple[Command, ...]:
    """Those that can be done now; opening the palette is left out of the palette."""
    return tuple(
        _command(action)
        for action in actions
        if action.isEnabled() and action.text() and action.objectName() != "search"
    )


def _command(action: QAction) -> Command:
    from relationship_journal.desktop.actions import BY_ID

    spec = BY_ID.get(action.objectName())
    text = action.text().replace("&&", "&")
    return Command(action.objectName(), text, spec.icon if spec else "", spec.hint() if spec else "")

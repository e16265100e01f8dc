"""One line of a menu, the same in every menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from relationship_journal.desktop.icons import icon


def add_line(
    menu: QMenu, text: str, icon_name: str, run: Callable[[], object], keys: str = "", *, token: str = "text2"
) -> QAction:
    """Add a line that runs ``run``; ``keys`` are shown, not bound.

    ``text`` may be a user's: an ampersand in it is an ampersand, a tab does not begin the keys.
    """
    words = " ".join(text.split()).replace("&", "&&")
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    action = menu.addAction(f"{words}\t{native}" if native else words)
    if icon_name:
        action.setIcon(icon(icon_name, token, 16))
    action.triggered.connect(lambda _checked=False: run())
    return action

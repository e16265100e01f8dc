"""Where the focus goes inside a pane and from pane to pane: back where it was, else to the first thing that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeGuard, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.tab_order import reading_order, takes_tab


@runtime_checkable
class HasPanes(Protocol):
    """A page of several panes."""

    def panes(self) -> tuple[QWidget, ...]:
        """The panes as they are read; each keeps where the focus was in it."""


def panes_of(page: QWidget | None) -> tuple[QWidget, ...]:
    """What F6 walks through on a page: its panes, else the page itself."""
    if page is None:
        return ()
    return page.panes() if isinstance(page, HasPanes) else (page,)


def step(panes: Sequence[QWidget], by: int) -> bool:
    """Go on from the pane that has the focus, else from before the first, round and round; False when none takes it."""
    here = next((at for at, pane in enumerate(panes) if holds_focus(pane)), 0)
    return any(focus_into(panes[(here + by * tried) % len(panes)]) for tried in range(1, len(panes) + 1))


def focus_into(pane: QWidget, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> bool:
    """Give the focus to what had it last in ``pane``, else to its own choice or its first control; False when there is none."""
    last = pane.focusWidget()
    if last is not pane and _takes(last):
        last.setFocus(reason)
        return True
    if _takes(pane.focusProxy()):
        pane.setFocus(reason)
        return True
    first = next((each for each in reading_order(pane) if each is not pane and takes_tab(each)), None)
    if first is None:
        return False
    first.setFocus(reason)
    return True


def _takes(widget: QWidget | None) -> TypeGuard[QWidget]:
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

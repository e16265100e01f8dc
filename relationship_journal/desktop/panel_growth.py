"""Lets a panel that is open already grow when its content does."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLayout

_ROOM = 48


def grow_to_fit(panel: QDialog, body: QLayout) -> None:
    """Make the panel as high as its scrolled ``body`` needs, at most 48 pixels less than its window.

    It never shrinks: what the reader points at must not move away.
    """
    content = body.parentWidget()
    viewport = content.parentWidget() if content is not None else None
    if content is None or viewport is None or not panel.isVisible():
        return
    body.activate()
    needed = (
        body.totalHeightForWidth(viewport.width()) if body.hasHeightForWidth() else body.sizeHint().height()
    )
    missing = needed - viewport.height()
    if missing <= 0:
        return
    parent = panel.parentWidget()
    most = parent.window().height() - _ROOM if parent is not None else panel.height() + missing
    panel.resize(panel.width(), max(panel.height(), min(panel.height() + missing, most)))

"""Margins of a layout from where lines begin to where they end, which Qt does not mirror by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


def set_margins(target: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Leave so many pixels free; ``start`` is at the left, or at the right where the program reads from there."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if rtl else (start, end)
    target.setContentsMargins(left, top, right, bottom)

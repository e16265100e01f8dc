"""Bringing the window to the reader's eyes: out of the icon it was put away to, over the others, with the keyboard."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_TOKEN = "XDG_ACTIVATION_TOKEN"


def come_to_front(window: QWidget, token: str = "") -> None:
    """Show a window over all others; ``token``: what the desktop gave whoever asks for it.

    Qt hands the token to a Wayland compositor, which lets nobody forward without one. A panel that is open over the
    window gets the keyboard: the window below could not use it.
    """
    if token:
        os.environ[_TOKEN] = token
    window.setWindowState(
        window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
    )
    window.show()
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()
    os.environ.pop(_TOKEN, None)  # good for once, and nothing for programs that are started from here

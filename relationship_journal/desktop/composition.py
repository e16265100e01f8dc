"""Whether the window system mixes a translucent window with what lies behind it, so that corners can be round."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QNativeInterface
from PySide6.QtWidgets import QWidget


def composes() -> bool:
    """Everywhere, but for an X server on which nobody announced to do it (EWMH, "Compositing Managers")."""
    if QGuiApplication.platformName() != "xcb":
        return True
    app = QGuiApplication.instance()
    native = app.nativeInterface() if isinstance(app, QGuiApplication) else None
    if not isinstance(native, QNativeInterface.QX11Application):
        return False
    return _has_manager(native.display())


def _has_manager(display: int) -> bool:
    """Whether somebody owns the selection of the display's compositing manager; asks the X server."""
    xlib = ctypes.CDLL("libX11.so.6")
    xlib.XDefaultScreen.argtypes = [ctypes.c_void_p]
    xlib.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    xlib.XInternAtom.restype = ctypes.c_ulong
    xlib.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    xlib.XGetSelectionOwner.restype = ctypes.c_ulong
    name = f"_NET_WM_CM_S{xlib.XDefaultScreen(display)}".encode()
    return bool(xlib.XGetSelectionOwner(display, xlib.XInternAtom(display, name, 0)))


def let_corners_show(window: QWidget) -> bool:
    """Let what lies behind show where a window that floats paints nothing, if it can; before it is first shown."""
    if not composes():
        return False
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    if sys.platform == "win32":  # else a frame without corners, and the shadow of a square
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    return True

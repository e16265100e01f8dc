"""Menus and popups have round corners where the window system mixes windows, and square ones where it does not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import composition
from relationship_journal.desktop.widgets.field import LineEdit, TextEdit
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from tests.desktop.test_platforms import x11

BOTH = """
import ctypes, sys
from PySide6.QtWidgets import QApplication
from relationship_journal.desktop.composition import composes
app = QApplication(["composition"])
print(composes())
display = app.nativeInterface().display()
xlib = ctypes.CDLL("libX11.so.6")
for call, kinds in (("XInternAtom", [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]),
                    ("XDefaultRootWindow", [ctypes.c_void_p]),
                    ("XSetSelectionOwner", [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong])):
    getattr(xlib, call).argtypes, getattr(xlib, call).restype = kinds, ctypes.c_ulong
atom = xlib.XInternAtom(display, b"_NET_WM_CM_S0", 0)
xlib.XSetSelectionOwner(display, atom, xlib.XDefaultRootWindow(display), 0)
print(composes())
"""


def corner(window: QWidget) -> int:
    """How much of the corner's pixel is painted over what lies behind: 0 to 255."""
    image = QImage(window.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    window.render(image)
    return image.pixelColor(0, 0).alpha()


def menu(parent: QWidget) -> QWidget:
    made = Menu(parent)
    made.addAction("Edit")
    made.resize(made.sizeHint())
    return made


def menu_of(field: QWidget) -> QWidget:
    """What a press of the Menu key drops from a field."""
    middle = field.rect().center()
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(field, QContextMenuEvent(keyboard, middle, field.mapToGlobal(middle)))
    (dropped,) = field.findChildren(QMenu)
    return dropped


def line_menu(parent: QWidget) -> QWidget:
    return menu_of(LineEdit("Name", parent=parent))


def text_menu(parent: QWidget) -> QWidget:
    return menu_of(TextEdit("Note", parent=parent))


def popup(parent: QWidget) -> QWidget:
    made = PopupList(parent)
    made.set_items([PopupItem(1, "One")])
    made.adjustSize()
    return made


@pytest.mark.parametrize("make", [menu, popup, line_menu, text_menu])
@pytest.mark.parametrize("mixes", [True, False])
def test_corners_are_round_where_what_lies_behind_can_show(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make: Callable[[QWidget], QWidget], mixes: bool
) -> None:
    monkeypatch.setattr(composition, "composes", lambda: mixes)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert (corner(make(parent)) < 128) is mixes


def test_an_x_server_is_asked_whether_somebody_composes(tmp_path: Path, qtbot: QtBot) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not on this computer")
    with x11(tmp_path, qtbot) as display:
        told = subprocess.run(
            [sys.executable, "-c", BOTH], env=os.environ | display, capture_output=True, text=True, check=True, timeout=60
        )  # fmt: skip
    assert told.stdout.split() == ["False", "True"]

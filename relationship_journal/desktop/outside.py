"""The one door to other programs: the file manager for a folder, whatever opens a copy of an attached file, mail and telephone for an address seen in full."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

Scheme = Literal["mailto", "tel"]
SCHEMES = get_args(Scheme)
"""All that is ever handed over: no address of a web page, and no file of anybody's naming."""
_HIDDEN = ("Cc", "Cf", "Zl", "Zp")
"""Letters nobody sees, some of which turn the order of the others about (Unicode general categories)."""


def show_folder(folder: Path) -> None:
    """Let the system's file manager show a folder of the program's own choosing."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_copy(path: Path) -> bool:
    """Let the system's program for it open a private copy of an attached file; False: there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def hand_over(scheme: Scheme, value: str) -> None:
    """Give an address to the program the system has for it; the value can only ever be its path (RFC 6068, RFC 3966).

    Call it for what stands on the line that was pressed, as ``in_full`` writes it.
    """
    url = QUrl()
    url.setScheme(scheme)
    url.setPath(value)
    QDesktopServices.openUrl(url)


def in_full(value: str) -> str:
    """An address as it is, to be read before it is used: hidden letters by number, a foreign host in ASCII too.

    ``a@bank.example`` in Cyrillic letters is followed by its ``xn--`` name (RFC 3492).
    """
    plain = "".join(
        f"[U+{ord(each):04X}]" if unicodedata.category(each) in _HIDDEN else each for each in value
    )
    host = value.rpartition("@")[2]
    ace = bytes(QUrl.toAce(host).data()).decode("ascii") if "@" in value and not host.isascii() else ""
    return f"{plain} ({ace})" if ace else plain

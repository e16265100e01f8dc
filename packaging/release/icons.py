"""The program's icon in every size and kind a system asks for, painted from the mark of the window."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from release.project import BUILD, NAME, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

DRAWINGS = ROOT / "packaging/linux"
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIDES = (16, 32, 64, 128, 256, 512)
_RADIUS, _HALF_WIDTH = 0.93, 1.45
"""Of the mark's circles, and of the whole mark, in its units."""


def main(_arguments: Sequence[str]) -> int:
    """Paint all of them into build/icons/; the answer is the exit code."""
    for path in write(BUILD / "icons"):
        print(path.relative_to(ROOT))
    return 0


def write(folder: Path) -> list[Path]:
    """Hicolor theme, ``.ico`` for Windows and ``.icns`` for macOS; answer the files."""
    made = write_hicolor(folder / "hicolor")
    from PIL import Image

    def opened(side: int) -> Image.Image:
        with Image.open(_png(folder / "hicolor", side)) as picture:
            picture.load()
        return picture

    ico, icns = folder / f"{NAME}.ico", folder / f"{NAME}.icns"
    *smaller, largest = map(opened, ICO_SIDES)
    largest.save(ico, sizes=[(side, side) for side in ICO_SIDES], append_images=smaller)
    *smaller, largest = map(opened, ICNS_SIDES)
    largest.save(icns, append_images=smaller)
    return [*made, ico, icns]


def write_hicolor(folder: Path) -> list[Path]:
    """The icon theme's folder for programs: pictures by size, the drawing, and the one-coloured drawing."""
    made = []
    for side in SIDES:
        made.append(_png(folder, side))
        made[-1].parent.mkdir(parents=True, exist_ok=True)
        if not painted(side).save(str(made[-1])):
            raise OSError(f"{made[-1]} could not be written")
    for kind, name in (("scalable", f"{NAME}.svg"), ("symbolic", f"{NAME}-symbolic.svg")):
        made.append(folder / kind / "apps" / name)
        made[-1].parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DRAWINGS / name, made[-1])
    return made


def painted(side: int) -> QImage:
    """The mark `side` pixels wide, with circles of whole pixels so that their edges are sharp in small sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from relationship_journal.desktop.widgets.mark import paint_mark

    _application = QGuiApplication.instance() or QGuiApplication([])
    unit = round(side / 3 * _RADIUS) / _RADIUS
    if unit * _HALF_WIDTH > side / 2:
        unit = side / 3
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    width, height = 3 * unit, 2 * unit
    with QPainter(picture) as painter:
        paint_mark(painter, QRectF((side - width) / 2, (side - height) / 2, width, height))
    return picture


def _png(folder: Path, side: int) -> Path:
    return folder / f"{side}x{side}" / "apps" / f"{NAME}.png"

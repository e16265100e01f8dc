"""Many pictures as one: a sheet of small ones with their names, and a page that leads to the large ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import color
from relationship_journal.domain.errors import CannotWriteFile

COLUMNS, WIDTH, GAP, CAPTION = 6, 320, 16, 22
"""Pictures in a row, and their width, the space between them and the height of a name, in pixels."""
_PAGE = """\
<!doctype html>
<meta charset="utf-8">
<title>Every screen</title>
<style>
body {{ font: 14px sans-serif; margin: 24px }}
figure {{ display: inline-block; margin: 0 12px 16px 0; vertical-align: top }}
img {{ width: 320px; border: 1px solid #ccc }}
</style>
{sections}
"""


def write_sheet(path: Path, pictures: Sequence[Path]) -> Path:
    """Write the pictures side by side, each under its name; raises ``CannotWriteFile``."""
    small = [(each.stem, _small(each)) for each in pictures]
    rows = [small[at : at + COLUMNS] for at in range(0, len(small), COLUMNS)]
    heights = [max(image.height() for _, image in row) + CAPTION + GAP for row in rows]
    sheet = QImage(COLUMNS * (WIDTH + GAP) + GAP, sum(heights) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(color("desk"))
    with QPainter(sheet) as painter:
        painter.setFont(fonts.font("caption"))
        painter.setPen(color("text"))
        top = GAP
        for row, height in zip(rows, heights, strict=True):
            for column, (name, image) in enumerate(row):
                left = GAP + column * (WIDTH + GAP)
                words = QRectF(left, top, WIDTH, CAPTION)
                painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
                painter.drawImage(left, top + CAPTION, image)
            top += height
    if not sheet.save(str(path)):
        raise CannotWriteFile(path=str(path), reason="")
    return path


def write_index(path: Path, pictures: Mapping[str, Sequence[Path]]) -> Path:
    """Write a page with the pictures of each heading, all beside or below it; raises ``CannotWriteFile``."""
    sections = "\n".join(
        f"<h2>{escape(heading)}</h2>\n" + "\n".join(_figure(each.relative_to(path.parent)) for each in shown)
        for heading, shown in pictures.items()
    )
    try:
        path.write_text(_PAGE.format(sections=sections), encoding="utf-8")
    except OSError as fault:
        raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault
    return path


def _small(path: Path) -> QImage:
    return QImage(str(path)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)


def _figure(path: Path) -> str:
    where = escape(path.as_posix(), quote=True)
    return (
        f'<figure><a href="{where}"><img loading="lazy" src="{where}" alt=""></a>'
        f"<figcaption>{escape(path.stem)}</figcaption></figure>"
    )

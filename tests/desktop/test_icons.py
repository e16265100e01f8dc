"""Icons exist, take the colour asked for, and are vectors on paper."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

import relationship_journal.desktop as desktop_room
from relationship_journal import assets
from relationship_journal.desktop import icons
from relationship_journal.desktop.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

ALL = sorted(path.stem for path in assets.path("icons").glob("*.svg"))


def _ink(image: QImage) -> Iterator[QColor]:
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() > 250:
                yield pixel


def test_the_licence_travels_with_the_icons() -> None:
    assert "ISC License" in assets.text("icons", "LICENSE")
    assert 60 <= len(ALL) <= 130


@pytest.mark.parametrize("name", ALL)
def test_every_icon_draws_something(name: str) -> None:
    image = icons.pixmap(name, "danger", 24, 2.0).toImage()
    assert image.width() == 48
    colours = {pixel.name() for pixel in _ink(image)}
    assert colours, name


def test_an_icon_has_the_colour_asked_for_and_follows_the_theme() -> None:
    light = next(_ink(icons.pixmap("check", "accent", 32, 1.0).toImage())).name()
    assert light == theme().color("accent").name()
    theme().set_mode("dark")
    dark = next(_ink(icons.pixmap("check", "accent", 32, 1.0).toImage())).name()
    assert dark == theme().color("accent").name() != light


def test_a_picture_is_drawn_once() -> None:
    assert icons.pixmap("plus", "text", 16, 1.0) is icons.pixmap("plus", "text", 16, 1.0)


def test_paper_gets_vectors(tmp_path: Path) -> None:
    def printed(*, with_icon: bool) -> bytes:
        path = tmp_path / f"{with_icon}.pdf"
        writer = QPdfWriter(str(path))
        painter = QPainter(writer)
        if with_icon:
            icons.paint_icon(painter, QRectF(0, 0, 400, 400), "calendar-days", "text")
        painter.end()
        return path.read_bytes()

    assert b"/Subtype /Image" not in printed(with_icon=True)
    assert len(printed(with_icon=True)) > len(printed(with_icon=False))


def test_every_icon_named_in_the_code_exists() -> None:
    room = Path(desktop_room.__file__).parent
    pattern = re.compile(
        r"""(?:IconButton|IconMark|IconTile|EmptyState|paint_icon|icon=)\(?\s*"([a-z0-9-]+)\""""
    )
    named = {name for path in room.rglob("*.py") for name in pattern.findall(path.read_text("utf-8"))}
    assert named - set(ALL) == set()


def test_every_icon_is_used() -> None:
    package = Path(desktop_room.__file__).parents[1]
    code = "\n".join(path.read_text("utf-8") for path in package.rglob("*.py"))
    assert [name for name in ALL if f'"{name}"' not in code] == []

"""The album holds every screen in every style, and its sheets and page lead to all of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from relationship_journal.tour.contact_sheet import COLUMNS, GAP, WIDTH, write_index, write_sheet
from relationship_journal.tour.screens import PAGES, SCREENS, STATES

if TYPE_CHECKING:
    from pathlib import Path


def picture(path: Path, colour: str, width: int = 640, height: int = 400) -> Path:
    path.parent.mkdir(exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("screens", [SCREENS + STATES, PAGES], ids=["whole", "alone"])
def test_no_two_screens_share_a_name(screens: tuple[object, ...]) -> None:
    names = [str(getattr(screen, "name", "")) for screen in screens]
    assert len(set(names)) == len(names)


def test_a_sheet_shows_every_picture_small(qapp: object, tmp_path: Path) -> None:
    pictures = [
        picture(tmp_path / "light" / f"{number}.png", "red" if number % 2 else "blue")
        for number in range(COLUMNS + 1)
    ]
    sheet = QImage(str(write_sheet(tmp_path / "light.png", pictures)))
    assert sheet.width() == COLUMNS * (WIDTH + GAP) + GAP
    middles = [
        (GAP + (number % COLUMNS) * (WIDTH + GAP) + WIDTH // 2, 100 + (number // COLUMNS) * 238)
        for number in range(COLUMNS + 1)
    ]
    assert [sheet.pixelColor(x, y).name() for x, y in middles] == ["#0000ff", "#ff0000"] * (COLUMNS // 2) + [
        "#0000ff"
    ]


def test_the_page_leads_to_every_picture(tmp_path: Path) -> None:
    shown = {"light": [tmp_path / "light" / "a&b.png"], "dark": [tmp_path / "dark" / "today.png"]}
    page = write_index(tmp_path / "index.html", shown).read_text(encoding="utf-8")
    assert re.findall(r'<a href="([^"]+)"', page) == ["light/a&amp;b.png", "dark/today.png"]
    assert page.count("<h2>") == 2

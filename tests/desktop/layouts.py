"""Where everything stands on every screen, as text: `python -m tests.desktop.layouts FOLDER [WIDTHxHEIGHT]` writes it anew.

One font that is the same everywhere, one morning, and no picture: what moved or is gone shows as a changed line.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import STYLE, theme
from relationship_journal.desktop.translation import speak
from relationship_journal.journal import Journal
from relationship_journal.sample import write_sample
from relationship_journal.tour.page import windowless_application
from relationship_journal.tour.pictures import quiet_platform
from relationship_journal.tour.screens import PAGES, PERSON, SCREENS, STATES, Guide, Screen
from relationship_journal.tour.stage import Stage
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator

FAMILY = "DejaVu Sans"
KEPT = Path(__file__).parents[1] / "data" / "layouts"
MORNING = datetime(2026, 5, 14, 7, 50, tzinfo=UTC)
SIZES = ((1440, 900), (1024, 640))
OURS = "relationship_journal.desktop."
FITTED = {"briefing"}
"""A sheet is set so that it fits its page, in letters that depend on every font there is."""
LINE = re.compile(r"(?P<depth> *)(?P<name>\S+) (?P<x>-?\d+),(?P<y>-?\d+) (?P<width>\d+)x(?P<height>\d+)")
MEASURED = "The quick brown fox, 10:30 “über” Łucja…"


def start(folder: Path) -> QApplication:
    """The program's look in a font that measures the same on every computer."""
    app = QApplication(["layouts", "-style", STYLE])
    font = QFont(FAMILY)
    font.setPixelSize(13)
    app.setFont(font)
    windowless_application(folder)
    speak(app, "en", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme().set_serif_headings(False)  # which serif there is differs
    theme().set_reduce_motion(True)
    return app


def font_here() -> str:
    """How wide this computer draws the font: where that differs, so does every layout."""
    if FAMILY not in QFontDatabase.families():
        return "absent"
    roles: tuple[fonts.Role, ...] = ("display", "section", "body", "caption")
    return " ".join(f"{QFontMetricsF(fonts.font(role)).horizontalAdvance(MEASURED):.1f}" for role in roles)


def layout(root: QWidget) -> Iterator[str]:
    """Each visible widget of ours with its place in the window and its size, in pixels, parents before children."""
    yield from _lines(root, root, 0)


def _lines(widget: QWidget, root: QWidget, depth: int) -> Iterator[str]:
    own = type(widget).__module__.startswith(OURS)
    if own:
        at = widget.mapTo(root, QPoint(0, 0))
        yield f"{' ' * depth}{type(widget).__name__} {at.x()},{at.y()} {widget.width()}x{widget.height()}"
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    inside = [each for each in widget.findChildren(QWidget, options=direct) if each.isVisible()]
    inside = [each for each in inside if not each.isWindow() and not _is_a_part(each)]
    for each in sorted(inside, key=lambda each: (each.y(), each.x(), type(each).__name__)):
        yield from _lines(each, root, depth + own)


def _is_a_part(widget: QWidget) -> bool:
    """Scroll bars come and go with a pixel."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and widget is not parent.viewport()


def write_layouts(folder: Path, size: tuple[int, int]) -> None:
    """Write `WIDTHxHEIGHT/SCREEN.txt` for every screen, and `font.txt`."""
    there = folder / f"{size[0]}x{size[1]}"
    there.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as hidden, quiet_platform():
        app = start(Path(hidden))
        (folder / "font.txt").write_text(font_here() + "\n", encoding="utf-8")
        clock = FixedClock(MORNING, "Europe/Berlin")
        whole, alone = Path(hidden) / "whole.journal", Path(hidden) / "alone.journal"
        write_sample(whole, clock)
        with Journal.open(alone, clock=clock) as journal:
            journal.contacts.add(PERSON)
        _write(there, size, Stage(whole, clock), SCREENS + STATES, whole=True)
        _write(there, size, Stage(alone, clock), PAGES, whole=False)
        del app


def _write(
    there: Path, size: tuple[int, int], stage: Stage, screens: tuple[Screen, ...], *, whole: bool
) -> None:
    guide = Guide(stage)
    if whole:
        guide.prepare()
    stage.window.resize(QSize(*size))
    stage.start()
    try:
        for screen in (each for each in screens if each.name not in FITTED):
            with guide.at(screen) as panel:
                lines = layout(panel if panel is not None else stage.window)
                name = screen.name if whole else f"{screen.name}-alone"
                (there / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    finally:
        stage.stop()


if __name__ == "__main__":
    for wanted in sys.argv[2:]:
        width, height = wanted.split("x")
        write_layouts(Path(sys.argv[1]), (int(width), int(height)))

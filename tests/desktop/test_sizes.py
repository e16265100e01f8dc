"""Every screen shows its whole text at every size of letters and window, and stands mirrored where one reads so."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal.desktop import translation
from relationship_journal.desktop.contacts.list_view import ListView
from relationship_journal.desktop.search.palette import Palette
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.toast import Toast
from relationship_journal.journal import Journal
from relationship_journal.sample import write_sample
from relationship_journal.tour.pictures import quiet_platform
from relationship_journal.tour.screens import SCREENS, STATES, Guide, Screen
from relationship_journal.tour.stage import Stage
from tests.desktop.open_desk import MORNING
from tests.desktop.painted import Shortened, faults, name
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SMALL, USUAL, WIDE = (1024, 640), (1440, 900), (2560, 1440)
WIDEST_FONT = "DejaVu Sans"
_FAMILIES = (
    WIDEST_FONT, "Inter", "Noto Sans", "Open Sans", "DejaVu Sans Mono",
    *filter(None, os.environ.get("GRID_FAMILIES", "").split(",")),
)  # fmt: skip
_FONTS = os.environ.get("GRID_FONTS", "")
"""A folder with the files of families that are not installed."""
NAMES = (
    "山田花子", "محمد بن عبد الرحمن", "김민준", "שרה כהן", "Zoë 👩‍👩‍👧‍👦🦄", "नरेन्द्र मोदी", "Ằắẫ Q̃",
    "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis",
    "Maximiliana-Theodora von Hohenzollern-Sigmaringen-Oettingen",
)  # fmt: skip
"""Names in letters of other fonts, and as long as sixty letters, with and without a place to break."""
_LEAST_WINDOW = 960
_FLOATING = ("toast", "draft-kept")
"""Screens on which a toast lies over the text on purpose: there only the toast is looked at."""
_OFF = 2
"""Pixels a splitter's handles may lie off the mirrored place: Qt counts them from the left."""

Place = tuple[int, int, int, int]


@contextmanager
def written_in(app: QApplication, family: str, scale: float) -> Iterator[None]:
    """The program in another font and size, for as long as it lasts."""
    before = QFont(theme()._system_font)
    font = QFont(family)
    font.setPixelSize(13)
    theme().start(app, font)
    theme().set_text_scale(scale)
    yield
    theme().set_text_scale(1.0)
    theme().start(app, before)


@contextmanager
def reading(app: QApplication, direction: Qt.LayoutDirection) -> Iterator[None]:
    """The program read from the left or from the right."""
    app.setLayoutDirection(direction)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def walk(
    folder: Path,
    size: tuple[int, int],
    screens: Sequence[Screen],
    look: Callable[[str, QWidget], None],
    names: Sequence[str] = (),
) -> None:
    """Take the program with the made-up journal to every screen and look at it."""
    folder.mkdir()
    journal = folder / "sample.journal"
    clock = FixedClock(MORNING)
    write_sample(journal, clock)
    with quiet_platform():
        stage = Stage(journal, clock)
        guide = Guide(stage)
        guide.prepare()
        if names:
            name_everybody(journal, clock, names)
        stage.window.resize(*size)
        stage.start()
        try:
            for screen in screens:
                with guide.at(screen) as panel:
                    floats = Toast if screen.name in _FLOATING else Palette
                    over = [each for each in stage.window.findChildren(floats) if each.isVisible()]
                    seen = panel if panel is not None else over[0] if over else stage.window
                    assert screen.name not in _FLOATING or isinstance(seen, Toast)
                    look(screen.name, seen)
        finally:
            stage.window.close()
            stage.stop()


def name_everybody(journal: Path, clock: FixedClock, names: Sequence[str]) -> None:
    """Give everybody one of these names in turn."""
    with Journal.open(journal, clock=clock) as opened:
        everybody = [each for section in opened.contacts.ids() for each in section.ids]
        for at, person in enumerate(everybody):
            draft = opened.contacts.draft_of(person)
            opened.contacts.edit(person, replace(draft, name=names[at % len(names)]))


def wrong(shown: QWidget, shortened: Shortened) -> list[str]:
    """Everything wrong with a screen, each once."""
    shown.grab()  # what is measured when it is painted is measured
    found = list(dict.fromkeys(faults(shown, shortened)))
    if (least := shown.minimumSizeHint().width()) > _LEAST_WINDOW and theme().text_scale == 1.0:
        found.append(f"never narrower than {least}: {name(shown)}")
    parent = shown.parentWidget()
    if shown.isWindow() and parent is not None and shown.width() > parent.window().width():
        found.append(f"wider than its window: {name(shown)}")
    return found


def cut(
    qapp: QApplication,
    folder: Path,
    family: str,
    scale: float,
    size: tuple[int, int],
    *,
    names: Sequence[str] = (),
) -> list[str]:
    """What is cut at this font, scale and size, screen by screen."""
    found: list[str] = []
    with pytest.MonkeyPatch.context() as patched, written_in(qapp, family, scale):
        shortened = Shortened(patched)
        walk(
            folder, size, SCREENS + STATES,
            lambda screen, shown: found.extend(f"{screen}: {each}" for each in wrong(shown, shortened)),
            names,
        )  # fmt: skip
        patched.undo()
        shortened.forget()
    return found


@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, USUAL), (2.0, SMALL)], ids=["usual", "twice the text, small"]
)
def test_no_text_is_cut(qapp: QApplication, tmp_path: Path, scale: float, size: tuple[int, int]) -> None:
    if WIDEST_FONT not in QFontDatabase.families():
        pytest.skip(f"needs {WIDEST_FONT}")
    found = cut(qapp, tmp_path / "made", WIDEST_FONT, scale, size)
    assert not found, "\n".join(found)


def test_no_name_is_shortened_in_the_usual_window(qapp: QApplication, tmp_path: Path) -> None:
    """The list is where names stand: the time beside them gives way."""
    if WIDEST_FONT not in QFontDatabase.families():
        pytest.skip(f"needs {WIDEST_FONT}")
    short: set[str] = set()
    with pytest.MonkeyPatch.context() as patched, written_in(qapp, WIDEST_FONT, 1.0):
        shortened = Shortened(patched)

        def look(_screen: str, shown: QWidget) -> None:
            for people in shown.findChildren(ListView):
                rows = range(people.model().rowCount())
                names = {str(people.model().index(row, 0).data() or "") for row in rows} - {""}
                assert len(names) > 10
                people.verticalScrollBar().setValue(0)
                people.grab()
                for wholes in shortened.whole.values():
                    short.update(names & wholes)

        walk(tmp_path / "made", USUAL, [screen for screen in SCREENS if screen.name == "people"], look)
        patched.undo()
        shortened.forget()
    assert short == set()


@pytest.mark.grid
@pytest.mark.parametrize("family", _FAMILIES)
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [SMALL, USUAL, WIDE], ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_is_cut_in_any_font_or_size(
    qapp: QApplication, tmp_path: Path, family: str, scale: float, size: tuple[int, int]
) -> None:
    for file in Path(_FONTS).glob("*.[to]tf") if _FONTS else ():
        QFontDatabase.addApplicationFont(str(file))
    if family not in QFontDatabase.families():
        pytest.skip(f"needs {family}")
    found = cut(qapp, tmp_path / "made", family, scale, size)
    assert not found, "\n".join(found)


@pytest.mark.grid
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, USUAL], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("family", [WIDEST_FONT, "Inter"])
@pytest.mark.filterwarnings("ignore:OpenType support missing")
def test_a_name_is_whole_or_told_whole(
    qapp: QApplication, tmp_path: Path, family: str, scale: float, size: tuple[int, int]
) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"needs {family}")
    found = cut(qapp, tmp_path / "made", family, scale, size, names=NAMES)
    assert not found, "\n".join(found)


@pytest.mark.grid
@pytest.mark.parametrize(("scale", "size"), [(1.0, USUAL), (1.5, SMALL)], ids=["usual", "larger text, small"])
@pytest.mark.parametrize("family", [WIDEST_FONT, "DejaVu Sans Mono"])
def test_no_text_is_cut_in_german(
    qapp: QApplication, tmp_path: Path, family: str, scale: float, size: tuple[int, int]
) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"needs {family}")
    translation.speak(qapp, "de", QLocale("de_DE"))
    found = cut(qapp, tmp_path / "made", family, scale, size)
    assert not found, "\n".join(found)


# -- right to left -------------------------------------------------------------------------------------


def places(shown: QWidget) -> dict[str, Place]:
    """Where every widget lies that can be seen, by the way that leads to it."""
    found: dict[str, Place] = {}

    def go(widget: QWidget, way: str) -> None:
        inside = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisible()]
        for number, child in enumerate(each for each in inside if not each.isWindow()):
            at = child.mapTo(shown, QPoint(0, 0))
            here = f"{way}/{type(child).__name__}{number}"
            found[here] = (at.x(), at.y(), child.width(), child.height())
            go(child, here)

    go(shown, "")
    return found


def not_mirrored(left: dict[str, Place], right: dict[str, Place], width: int) -> list[str]:
    """The outermost widgets that do not lie where a mirror would show them."""
    found: list[str] = []
    for way, (x, y, wide, high) in left.items():
        wanted = (width - x - wide, y, wide, high)
        there = right.get(way)
        off = there is None or any(abs(a - b) > _OFF for a, b in zip(there, wanted, strict=True))
        if off and not any(way.startswith(f"{each.split(':')[0]}/") for each in found):
            found.append(f"{way}: {there} is not {wanted}")
    return found


def test_every_screen_is_mirrored_where_one_reads_from_the_right(qapp: QApplication, tmp_path: Path) -> None:
    seen: dict[str, tuple[int, dict[str, Place]]] = {}
    found: list[str] = []

    def remember(screen: str, shown: QWidget) -> None:
        seen[screen] = (shown.width(), places(shown))

    with pytest.MonkeyPatch.context() as patched:
        shortened = Shortened(patched)

        def compare(screen: str, shown: QWidget) -> None:
            width, before = seen[screen]
            found.extend(f"{screen}: {each}" for each in not_mirrored(before, places(shown), width))
            found.extend(f"{screen}: {each}" for each in wrong(shown, shortened))

        walk(tmp_path / "left", USUAL, SCREENS, remember)
        with reading(qapp, Qt.LayoutDirection.RightToLeft):
            walk(tmp_path / "right", USUAL, SCREENS, compare)
        patched.undo()
        shortened.forget()
    assert not found, "\n".join(found)

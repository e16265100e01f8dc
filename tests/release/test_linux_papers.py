"""The menu entry, the description, the icon and the manual pages: the systems' own judges take them, and they tell the truth."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from relationship_journal import app
from relationship_journal.cli.arguments import command_line
from relationship_journal.desktop.tokens import DARK, LIGHT
from relationship_journal.desktop.widgets.mark import mark_icon
from release import described, icons, man_page
from release.project import ROOT, version

LINUX = ROOT / "packaging/linux"
ENTRY = LINUX / "relationship-journal.desktop"


def judged(*command: object) -> None:
    """Nothing to say and exit code 0; a judge who is not here is no failure."""
    name = str(command[0])
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_entry_is_valid() -> None:
    judged("desktop-file-validate", ENTRY)


def test_the_entry_opens_what_the_window_reads_and_steals_no_tables() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read(ENTRY, "utf-8")
    main = entry["Desktop Entry"]
    assert main["MimeType"] == "text/vcard;text/x-vcard;text/calendar;"
    for action in main["Actions"].strip(";").split(";"):
        words = entry[f"Desktop Action {action}"]["Exec"].split()[1:]
        assert app.command_line().parse_args(words).jot


def test_nothing_of_ours_starts_by_itself() -> None:
    assert [path for path in LINUX.rglob("*") if "autostart" in path.name] == []
    told = [path for path in LINUX.rglob("*") if path.is_file() and b"utostart" in path.read_bytes()]
    assert told == []


def test_the_description_is_valid_with_its_releases(tmp_path: Path) -> None:
    judged("appstreamcli", "validate", "--no-net", described.write_metainfo(tmp_path))


def test_the_description_tells_the_releases_of_the_changes(tmp_path: Path) -> None:
    root = ET.parse(described.write_metainfo(tmp_path)).getroot()  # noqa: S314  our own file
    told = [(each.get("version"), each.get("date")) for each in root.findall("releases/release")]
    assert told == [(each.version, each.day.isoformat()) for each in described.releases()]
    assert told[0][0] == version()
    headings = re.findall(r"^## .*?(\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert [number for number, _day in told if number in headings] == headings


def test_a_version_without_a_heading_is_not_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(described, "version", lambda: "9.9.9")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    first = described.releases()[0]
    assert (first.version, first.day, first.is_out) == ("9.9.9", date(1970, 1, 2), False)


def test_every_sentence_of_the_description_is_german_too() -> None:
    root = ET.parse(described.METAINFO).getroot()  # noqa: S314  our own file
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for parent in root.iter():
        for tag in ("summary", "p", "li", "keyword"):
            kinds = [each.get(language) for each in parent.findall(tag)]
            assert kinds == [None, "de"] * (len(kinds) // 2), (parent.tag, tag)
    colours = {each.text for each in root.findall("branding/color")}
    assert colours == {LIGHT.accent_soft.lower(), DARK.accent_soft.lower()}


# -- the icon --------------------------------------------------------------------------------------------


def test_every_size_is_there_and_as_wide_as_it_says(qapp: QApplication, tmp_path: Path) -> None:
    made = icons.write_hicolor(tmp_path)
    for side in icons.SIDES:
        picture = QImage(str(tmp_path / f"{side}x{side}/apps/relationship-journal.png"))
        assert (picture.width(), picture.height()) == (side, side)
        inked = [
            x for x in range(side) for y in range(side) if picture.pixelColor(x, y).alpha() > 127
        ]  # fmt: skip
        assert max(inked) - min(inked) + 1 >= 0.88 * side, "it fills its place"
    assert {path.parent.parent.name for path in made} >= {"scalable", "symbolic"}


def test_small_circles_end_with_a_whole_pixel(qapp: QApplication) -> None:
    for side in (16, 22, 24, 32, 48):
        picture = icons.painted(side)
        rows = [max(picture.pixelColor(x, y).alpha() for x in range(side)) for y in range(side)]
        inked = [alpha for alpha in rows if alpha]
        assert inked[0] > 127, f"a faint line above the icon of {side}"
        assert inked[-1] > 127, f"a faint line below the icon of {side}"


def test_the_drawing_is_the_mark_of_the_window(qapp: QApplication) -> None:
    side = 256
    drawn = QImage(side, side, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    drawing = QSvgRenderer(str(LINUX / "relationship-journal.svg"))
    assert drawing.isValid()
    with QPainter(drawn) as painter:
        drawing.render(painter, QRectF(0, 0, side, side))
    window = mark_icon().pixmap(side, side).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    unlike = sum(
        max(abs(a - b) for a, b in zip(channels(one), channels(other), strict=True)) > 48
        for x in range(side)
        for y in range(side)
        for one, other in [(drawn.pixelColor(x, y), window.pixelColor(x, y))]
    )
    assert unlike < side, "at most a pixel of the edge in each line"


def channels(colour: QColor) -> tuple[int, int, int, int]:
    return colour.red(), colour.green(), colour.blue(), colour.alpha()


def test_the_symbolic_drawing_has_one_colour_and_no_lines() -> None:
    root = ET.parse(LINUX / "relationship-journal-symbolic.svg").getroot()  # noqa: S314  our own file
    assert {each.get("fill") for each in root if each.tag.endswith("path")} == {"#2e3436"}
    assert not any("stroke" in each.attrib for each in root.iter())


def test_windows_and_macos_have_theirs(qapp: QApplication, tmp_path: Path) -> None:
    pytest.importorskip("PIL", reason="Pillow is only there where packages are built")
    from PIL import Image

    icons.write(tmp_path)
    with Image.open(tmp_path / "relationship-journal.ico") as ico:
        assert ico.info["sizes"] == {(side, side) for side in icons.ICO_SIDES}
    with Image.open(tmp_path / "relationship-journal.icns") as icns:
        assert (512, 512, 1) in icns.info["sizes"]


# -- the manual ------------------------------------------------------------------------------------------


def parsers(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for each in action.choices.values():
                yield from parsers(each)


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    pytest.importorskip("argparse_manpage", reason="it is only there where packages are built")
    return man_page.write(tmp_path)


def test_every_command_and_option_is_in_the_manual(pages: list[Path]) -> None:
    texts = [page.read_text("utf-8").replace("\\-", "-") for page in pages]
    for text, top in zip(texts, (command_line(), app.command_line()), strict=True):
        for parser in parsers(top):
            if parser is not top:
                assert f".SS \\fB{parser.prog}\\fR" in text
            for action in parser._actions:
                words = [word for word in action.option_strings if word not in {"-h", "--help"}]
                assert all(f"\\fB{word}\\fR" in text for word in words), (parser.prog, words)
    assert len(list(parsers(command_line()))) > 30


def test_typesetters_take_the_manual(pages: list[Path]) -> None:
    for page in pages:
        judged("mandoc", "-T", "lint", "-W", "warning", page)


def test_the_manual_is_the_same_in_a_narrow_terminal(
    pages: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    narrow = man_page.write(tmp_path / "narrow")
    assert [page.read_bytes() for page in narrow] == [page.read_bytes() for page in pages]

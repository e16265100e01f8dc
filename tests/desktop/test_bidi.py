"""Names of every script stand where they belong: in sentences, in lines, in either direction of the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop import icons
from relationship_journal.desktop.bidi import isolated, reads_right_to_left
from relationship_journal.desktop.meetings.row import people_words
from relationship_journal.desktop.text_layout import elided, lay_out, paint_line
from relationship_journal.desktop.today import words
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.meetings import Meeting
from tests.desktop.painted import pieces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAVID, FAMILY = "דוד כהן", "👨\u200d👩\u200d👧\u200d👦"


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Odette", False), ("", False), ("10:30", False), (DAVID, True), ("עברית first", True),
        ("first עברית", False), ("«عبد الله»", True), ("2 שעות", True), ("李明", False), (FAMILY, False),
        (f"\u2068{DAVID}\u2069, 2 h", False), (f"\u2068{DAVID}\u2069, {DAVID}", True),
    ],
)  # fmt: skip
def test_a_text_reads_as_its_first_letter_does(text: str, right: bool) -> None:
    assert reads_right_to_left(text) is right


@pytest.mark.parametrize("name", ["Odette", "李小龍", "प्रिया", FAMILY, ""])
def test_what_runs_the_same_way_is_left_alone(qapp: QApplication, name: str) -> None:
    assert isolated(name) == name


def test_what_runs_against_it_is_kept_together(qapp: QApplication) -> None:
    assert isolated(DAVID) == f"\u2068{DAVID}\u2069"


def test_every_name_is_kept_together_where_the_program_runs_the_other_way(from_the_right: None) -> None:
    assert isolated("Odette") == "\u2068Odette\u2069"
    assert isolated("") == ""


def row(name: str) -> ContactRow:
    return ContactRow(1, name, organisation="", role="")


def test_names_in_a_sentence_do_not_run_into_each_other(qapp: QApplication) -> None:
    assert words.people_title((row(DAVID), row("Odette")), "") == f"\u2068{DAVID}\u2069, Odette"
    assert words.people_title((row("Odette"), row("Barnaby")), "") == "Odette, Barnaby"


@pytest.mark.parametrize(("others", "rest"), [(0, ""), (2, " +2")])
def test_names_of_a_meetings_row_do_not_run_into_each_other(
    qapp: QApplication, others: int, rest: str
) -> None:
    people = (row(DAVID), row("Odette"), *(row("Barnaby") for _ in range(others)))
    with_them = Meeting(1, "", datetime(2026, 5, 14, 10, tzinfo=UTC), 60, "UTC", people=people)
    assert people_words(with_them) == f"\u2068{DAVID}\u2069 · Odette{rest}"


# -- lines ---------------------------------------------------------------------------------------------


def ink(image: QImage) -> tuple[int, int]:
    """The first and the last column that something was drawn in."""
    drawn = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]
    return drawn[0], drawn[-1]


@pytest.mark.parametrize("direction", Qt.LayoutDirection.__members__.values())
@pytest.mark.parametrize("text", ["3 people", DAVID])
def test_a_line_begins_where_the_reader_does(
    qapp: QApplication, direction: Qt.LayoutDirection, text: str
) -> None:
    image = QImage(300, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setLayoutDirection(direction)
        paint_line(painter, QRectF(0, 0, 300, 30), text)
        assert painter.layoutDirection() == direction
    first, last = ink(image)
    if direction == Qt.LayoutDirection.RightToLeft:
        assert first > 150
        assert last > 290
    else:
        assert first < 10
        assert last < 150


def test_a_note_begins_where_its_script_does(qapp: QApplication) -> None:
    for text, right in (("A walk round the pond.", False), ("הלכנו סביב הבריכה.", True)):
        image = QImage(400, 40, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            lay_out(text, "reading", 400).paint(painter, QRectF(0, 0, 400, 40).topLeft(), QColor(0, 0, 0))
        first, last = ink(image)
        assert (first > 150, last > 390) == ((True, True) if right else (False, False))


def test_a_line_is_cut_between_whole_signs(qapp: QApplication) -> None:
    """Half a family would be another one."""
    text = FAMILY * 6
    for width in range(10, 200, 7):
        kept = elided(text, "body", width).removesuffix("\u2026")
        assert kept == FAMILY * (len(kept) // len(FAMILY))


@pytest.mark.qt_log_ignore("OpenType support missing")  # where no font has a script
def test_words_are_not_cut_whatever_their_script(qtbot: QtBot) -> None:
    """Letters of other fonts stand higher and lower than those of ours."""
    for text in (DAVID, "李小龍", "प्रिया शर्मा", "عبد الله", f"{FAMILY} 🇩🇪", "Ǻ Ṩ ģ"):
        label = PlainLabel(text, "strong")
        qtbot.addWidget(label)
        label.resize(label.sizeHint())
        label.show()
        for piece in pieces(label):
            assert piece.box.top() >= -1
            assert piece.box.bottom() <= label.height() + 1


def test_what_points_looks_the_other_way(from_the_right: None) -> None:
    assert icons.turned("arrow-left")
    assert not icons.turned("clock")
    there = icons.pixmap("arrow-right", size=16, ratio=1.0).toImage()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    usual = icons.pixmap("arrow-right", size=16, ratio=1.0).toImage()
    mirror = usual.transformed(QTransform().scale(-1, 1))
    apart = [
        abs(there.pixelColor(x, y).alpha() - mirror.pixelColor(x, y).alpha())
        for x in range(16)
        for y in range(16)
    ]
    assert max(apart) < 60  # edges are rounded from the other side
    assert there != usual

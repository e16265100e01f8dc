"""Wrapped text measures what it paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import (
    ELLIPSIS,
    elided,
    lay_out,
    paint_line,
    text_height,
    text_width,
)
from relationship_journal.desktop.theme import theme
from tests.desktop.painted import Device

NAMES = ("山田花子", "김민준", "محمد بن", "שרה כהן", "नरेन्द्र", "สมชาย ใจดี", "Zoë 👩‍👩‍👧‍👦", "Ằắẫ")
LONG = "Warehouse move slips to June. She worries the new shift plan will cost her two good people. " * 3


def _painted_rows(text: str, width: int, max_lines: int = 0) -> tuple[int, float]:
    """The lowest row with ink, and the height the painter claimed."""
    image = QImage(width, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    laid = lay_out(text, "reading", width, max_lines=max_lines)
    laid.paint(painter, QPointF(0, 0), QColor("black"))
    painter.end()
    lowest = max(
        (y for y in range(image.height()) if any(image.pixelColor(x, y).alpha() for x in range(0, width, 2))),
        default=-1,
    )
    return lowest, laid.height


@pytest.mark.parametrize("width", [80, 200, 300])
def test_nothing_is_painted_below_the_measured_height(width: int) -> None:
    lowest, height = _painted_rows("Half-day on the planning board. She ran the last hour herself.", width)
    assert height == text_height(
        "Half-day on the planning board. She ran the last hour herself.", "reading", width
    )
    assert height - fonts.line_step("reading") < lowest < height


def test_lines_keep_the_line_height_of_their_role() -> None:
    one = lay_out("one", "reading").height
    assert one == round(14 * 1.5)
    assert lay_out("one\ntwo\r\nthree", "reading").height == 3 * one


def test_too_many_lines_end_in_an_ellipsis() -> None:
    laid = lay_out(LONG, "body", 200, max_lines=2)
    assert laid.elided
    assert laid.height == lay_out("a\nb", "body", 200).height
    assert laid.width <= 200
    assert not lay_out("short", "body", 200, max_lines=2).elided


def test_a_newline_cut_off_shows_as_an_ellipsis() -> None:
    laid = lay_out("first\nsecond", "body", 300, max_lines=1)
    assert laid.elided
    lowest, height = _painted_rows("first\nsecond", 300, max_lines=1)
    assert lowest < height


def test_text_beyond_the_first_plane_is_cut_between_characters() -> None:
    text = "🎻 " * 80
    laid = lay_out(text, "body", 120, max_lines=2)
    assert laid.elided
    _painted_rows(text, 120, max_lines=2)


def test_a_word_wider_than_the_box_breaks() -> None:
    laid = lay_out("x" * 200, "body", 100)
    assert laid.width <= 100
    assert laid.height > 2 * fonts.line_step("body")


def test_one_line_is_elided_to_its_width() -> None:
    shown = elided(LONG, "strong", 120)
    assert shown.endswith(ELLIPSIS)
    assert text_width(shown, "strong") <= 120
    assert elided("a\nb", "body", 500) == "a b"


def test_a_line_answers_the_width_it_used() -> None:
    image = QImage(300, 30, QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        used = paint_line(painter, QRectF(0, 0, 300, 30), "nine", "body", "text")
    assert used == pytest.approx(text_width("nine"))


def test_empty_text_takes_one_line() -> None:
    assert text_height("", "body", 100) == round(fonts.line_step("body"))


# -- letters of other scripts, which come from other fonts ---------------------------------------------


def _base_lines(role: fonts.Role, words: str) -> tuple[float, float]:
    """Where a line and a laid out text stand in a box of the role's own height."""
    device = Device(QSize(900, 200))
    painter = QPainter(device)
    paint_line(painter, QRectF(0, 0, 900, fonts.line_step(role)), words, role)
    after = len(device.engine.pieces)
    lay_out(words, role, 900).paint(painter, QPointF(0, 0), QColor("black"))
    painter.end()
    stands = [piece.base for piece in device.engine.pieces]
    return stands[0], stands[after]


@pytest.mark.parametrize("role", ["strong", "person", "name", "caption"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_in_every_script_stand_on_one_base_line(role: fonts.Role, scale: float) -> None:
    theme().set_text_scale(scale)
    line, laid = _base_lines(role, "Odette")
    for words in NAMES:
        assert _base_lines(role, words) == pytest.approx((line, laid), abs=0.7), words

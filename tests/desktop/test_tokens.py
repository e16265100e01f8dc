"""The colours are readable, complete, and nowhere else."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import relationship_journal.desktop as desktop_room
from relationship_journal.desktop.stylesheet import stylesheet
from relationship_journal.desktop.tokens import (
    DARK,
    FACT_KINDS,
    LIGHT,
    NAMES,
    SOFT,
    Tokens,
    avatar_hue,
    high_contrast,
)

ROOM = Path(desktop_room.__file__).parent
SURFACES = ("page", "card", "sidebar", "sunken", "hover", "selected")
THEMES = {
    "light": LIGHT, "dark": DARK, "light strong": high_contrast(LIGHT), "dark strong": high_contrast(DARK),
}  # fmt: skip

TEXT_PAIRS = [
    *((ink, surface) for ink in ("text", "text2", "text3", "accent", "accent_ink", "danger", "amber", *FACT_KINDS)
      for surface in SURFACES),
    *((hue, f"{hue}_soft") for hue in SOFT),
    ("accent_ink", "accent_soft"), ("text", "accent_soft"),
    ("on_primary", "primary"), ("on_primary", "primary_h"), ("on_accent", "accent"), ("on_tip", "tip"),
]  # fmt: skip
SHAPE_PAIRS = [
    *((shape, surface) for shape in ("ring", "ring_due") for surface in ("page", "card", "sidebar", "selected")),
    *(("ring", surface) for surface in ("sunken", "hover", "desk", "paper")), ("ctl", "sidebar"),
    ("ctl", "page"), ("ctl", "card"), ("accent", "card"), ("primary", "page"),
]  # fmt: skip


def _luminance(value: str) -> float:
    parts = [int(value[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast of two opaque colours."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_the_measure_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable(name: str, ink: str, ground: str) -> None:
    tokens = THEMES[name]
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_controls_are_visible(name: str, shape: str, ground: str) -> None:
    tokens = THEMES[name]
    assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_token_is_a_colour(tokens: Tokens) -> None:
    for field in fields(tokens):
        assert re.fullmatch(r"#([0-9A-F]{2})?[0-9A-F]{6}", getattr(tokens, field.name)), field.name
    assert {f"{hue}_soft" for hue in SOFT} <= NAMES


def test_no_colour_is_written_anywhere_else() -> None:
    found = [
        f"{path.relative_to(ROOM)}: {line.strip()}"
        for path in ROOM.rglob("*.py")
        if path.name != "tokens.py"
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"""["'{ ]#[0-9a-fA-F]{6}\b""", line)
    ]
    assert found == []


def test_only_the_dressing_sets_a_stylesheet() -> None:
    found = [
        path.name
        for path in ROOM.rglob("*.py")
        if "setStyleSheet(" in path.read_text("utf-8") and path.name != "dressing.py"
    ]
    assert found == []


def test_the_stylesheet_is_short_and_filled_in() -> None:
    sheet = stylesheet(LIGHT, body_px=13)
    assert len(sheet.splitlines()) < 150
    assert sheet.count("{") == sheet.count("}")
    assert "{{" not in sheet
    assert LIGHT.card in sheet
    assert DARK.card not in sheet


def test_an_avatar_keeps_its_hue_and_neighbours_differ() -> None:
    hues = [avatar_hue(number) for number in range(1, 201)]
    assert hues == [avatar_hue(number) for number in range(1, 201)]
    counts = {hue: hues.count(hue) for hue in set(hues)}
    assert len(counts) >= 6
    assert max(counts.values()) < 60
    assert all(f"{hue}_soft" in NAMES for hue in counts)

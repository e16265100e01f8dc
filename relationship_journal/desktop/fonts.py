"""The type scale: one cached font per role, all sizes multiples of the reader's own font size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

Role = Literal[
    "display", "name", "briefing", "dialog", "portrait", "person", "clock", "section", "reading", "writing",
    "body", "strong", "button", "medium", "caption", "label", "key",
]  # fmt: skip

SERIFS = (
    "Charter", "Iowan Old Style", "Charis SIL", "Source Serif 4", "Georgia", "Noto Serif", "Cambria",
    "Liberation Serif",
)  # fmt: skip
"""Heading families in order of liking; DejaVu Serif is left out, it is too wide."""

MIN_BODY_PX = 12.0
_DESIGN_PX = 13.0


@dataclass(frozen=True, slots=True)
class _Style:
    factor: float
    weight: int
    line: float
    serif: bool = False
    italic: bool = False


_STYLES: dict[Role, _Style] = {
    "display": _Style(2.15, 700, 1.25, serif=True),
    "name": _Style(1.85, 700, 1.25, serif=True),
    "briefing": _Style(2.0, 700, 1.25, serif=True),
    "dialog": _Style(1.4, 700, 1.3, serif=True),
    "portrait": _Style(1.08, 400, 1.5, serif=True, italic=True),
    "person": _Style(1.4, 600, 1.3),
    "clock": _Style(1.85, 600, 1.2),
    "section": _Style(1.15, 600, 1.35),
    "reading": _Style(1.08, 400, 1.5),
    "writing": _Style(1.15, 400, 1.6),
    "body": _Style(1.0, 400, 1.45),
    "strong": _Style(1.0, 600, 1.45),
    "button": _Style(1.0, 600, 1.45),
    "medium": _Style(1.0, 500, 1.45),
    "caption": _Style(0.92, 400, 1.4),
    "label": _Style(0.92, 600, 1.4),
    "key": _Style(0.85, 500, 1.3),
}


class _Settings:
    """What the fonts are made from; changed only through `configure`."""

    system: QFont | None = None
    body_px: float = _DESIGN_PX
    serif_headings: bool = True
    generation: int = 0


def configure(system: QFont, scale: float = 1.0, *, serif_headings: bool = True) -> None:
    """Set the system font, the reader's text size (1.0 is 100 %) and whether headings are serif."""
    size = float(QFontInfo(system).pixelSize())
    _Settings.system = QFont(system)
    _Settings.body_px = max(MIN_BODY_PX, size * scale)
    _Settings.serif_headings = serif_headings
    _Settings.generation += 1
    _font.cache_clear()
    _metrics.cache_clear()


def generation() -> int:
    """A number that changes whenever the fonts do, for caches keyed by it."""
    return _Settings.generation


def body_px() -> float:
    """The body size `b` in pixels, at least 12."""
    return _Settings.body_px


def scaled(pixels: float) -> int:
    """A length drawn for a 13 px body, grown or shrunk with the reader's font."""
    return round(pixels * _Settings.body_px / _DESIGN_PX)


def font(role: Role = "body", weight: int | None = None, *, strikeout: bool = False) -> QFont:
    """The font of a role; the answer is shared, so copy it before changing it."""
    return _font(role, weight, strikeout)


def metrics(role: Role = "body", weight: int | None = None) -> QFontMetricsF:
    """Measures of a role's font in pixels."""
    return _metrics(role, weight)


def line_factor(role: Role) -> float:
    """Distance between base lines of a role, in multiples of its pixel size."""
    return _STYLES[role].line


def line_step(role: Role) -> float:
    """Distance between base lines of a role in pixels."""
    return font(role).pixelSize() * line_factor(role)


@cache
def heading_family() -> str | None:
    """The first installed heading serif, or None when there is none of them."""
    installed = {name.casefold(): name for name in QFontDatabase.families()}
    for wanted in SERIFS:
        if wanted.casefold() in installed:
            return installed[wanted.casefold()]
    return None


@cache
def _font(role: Role, weight: int | None, strikeout: bool) -> QFont:
    style = _STYLES[role]
    made = QFont(_Settings.system) if _Settings.system is not None else QFont()
    if style.serif and _Settings.serif_headings:
        family = heading_family()
        if family is not None:
            made.setFamilies([family])
    made.setPixelSize(max(1, round(_Settings.body_px * style.factor)))
    made.setWeight(QFont.Weight(weight if weight is not None else style.weight))
    made.setItalic(style.italic)
    made.setStrikeOut(strikeout)
    if role == "display":
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
    return made


@cache
def _metrics(role: Role, weight: int | None) -> QFontMetricsF:
    return QFontMetricsF(_font(role, weight, False))

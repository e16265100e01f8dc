"""Lucide icons in token colours: loaded as SVG text, rendered sharp at any ratio, cached."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPaintEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from relationship_journal import assets
from relationship_journal.desktop.theme import color, theme

STROKE = 1.75
_MAX_PIXMAPS = 600
_pixmaps: dict[tuple[str, int, int, float, bool], QPixmap] = {}
_POINTING = frozenset(
    {
        "arrow-left", "arrow-right", "arrow-up-right", "chevron-left", "chevron-right", "external-link",
        "file-input", "file-output", "redo-2", "rotate-ccw", "rotate-cw", "send", "undo-2", "list-checks",
    }
)  # fmt: skip
"""What points along the line: it looks the other way where lines begin at the right."""


@cache
def _source(name: str) -> str:
    return assets.text("icons", f"{name}.svg")


@cache
def _renderer(name: str, rgba: int) -> QSvgRenderer:
    colour = QColor.fromRgba(rgba)
    svg = (
        _source(name)
        .replace("currentColor", colour.name())
        .replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    )
    return QSvgRenderer(QByteArray(svg.encode()))


def turned(name: str) -> bool:
    """Whether an icon is shown as in a mirror, because it points and the program reads right to left."""
    return name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _draw(painter: QPainter, rect: QRectF, name: str, rgba: int) -> None:
    painter.save()
    if turned(name):
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    _renderer(name, rgba).render(painter, rect)
    painter.restore()


def exists(name: str) -> bool:
    """Whether an icon of this name comes with the program."""
    return assets.path("icons", f"{name}.svg").is_file()


def pixmap(name: str, token: str | QColor = "text2", size: int = 18, ratio: float | None = None) -> QPixmap:
    """An icon as pixels; `size` in logical pixels, `ratio` device pixels per logical one."""
    if ratio is None:
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    colour = color(token)
    key = (name, colour.rgba(), size, ratio, turned(name))
    found = _pixmaps.get(key)
    if found is None:
        if len(_pixmaps) >= _MAX_PIXMAPS:
            _pixmaps.clear()
        found = _pixmaps[key] = _render(name, colour, size, ratio)
    return found


def _render(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(painter, QRectF(0, 0, side, side), name, colour.rgba())
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, token: str = "text2", size: int = 18) -> QIcon:
    """An icon for menus and actions; ask again after `theme().changed`."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, token, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, token, size, ratio), QIcon.Mode.Selected)
        made.addPixmap(pixmap(name, "text3", size, ratio), QIcon.Mode.Disabled)
    return made


def paint_icon(painter: QPainter, rect: QRectF, name: str, token: str | QColor = "text2") -> None:
    """Draw an icon into `rect`: as pixels on a screen, as vectors on paper."""
    colour = color(token)
    if not _on_pixels(painter):
        _draw(painter, rect, name, colour.rgba())
        return
    device = painter.device()
    ratio = device.devicePixelRatioF() * max(1.0, abs(painter.worldTransform().m11()))
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, round(rect.width()), ratio))


def _on_pixels(painter: QPainter) -> bool:
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def clear() -> None:
    """Forget rendered icons; called when the colours change."""
    _pixmaps.clear()
    _renderer.cache_clear()


theme().changed.connect(clear)

"""What is written on what: every text and every control's border a widget paints, with the colour below it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTextLayout, QTextLine
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    import pytest


@dataclass(frozen=True, slots=True)
class Ink:
    """One colour on another, and where."""

    ink: str
    ground: str
    what: str
    shape: bool


@dataclass(frozen=True, slots=True)
class _Stroke:
    colour: str
    area: QRect
    what: str
    shape: bool


class Inks:
    """Reads windows without their words, so that what is below the words can be seen."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._strokes: list[_Stroke] = []
        self._root: QWidget | None = None
        self._shapes: frozenset[str] = frozenset()
        draw_rounded = QPainter.drawRoundedRect

        def words(painter: QPainter, *arguments: Any) -> None:
            self._note(painter, _text_area(painter, arguments), str(arguments[-1]))

        def line(it: QTextLine, painter: QPainter, at: QPointF, *_rest: Any) -> None:
            self._note(painter, it.naturalTextRect().translated(at), "a line of text")

        def layout(it: QTextLayout, painter: QPainter, at: QPointF, *_rest: Any) -> None:
            self._note(painter, it.boundingRect().translated(at), it.text())

        def rounded(painter: QPainter, rect: QRectF, *rest: Any) -> None:
            draw_rounded(painter, rect, *rest)
            if painter.pen().style() != Qt.PenStyle.NoPen and painter.pen().color().name() in self._shapes:
                self._note(painter, QRectF(rect).adjusted(-3, -3, 3, 3), "a border", shape=True)

        patch.setattr(QPainter, "drawText", words)
        patch.setattr(QTextLine, "draw", line)
        patch.setattr(QTextLayout, "draw", layout)
        patch.setattr(QPainter, "drawRoundedRect", rounded)

    def of(self, window: QWidget, shapes: set[str]) -> set[Ink]:
        """Everything written in a window, and its borders in the colours ``shapes``."""
        self._strokes, self._root, self._shapes = [], window, frozenset(shapes)
        pixmap = QPixmap(window.size())
        window.render(pixmap)
        image = pixmap.toImage()
        self._root = None
        found = set()
        for stroke in self._strokes:
            ground = _edge(image, stroke.area) if stroke.shape else _ground(image, stroke.area)
            if ground:
                found.add(Ink(stroke.colour, ground, stroke.what, stroke.shape))
        return found

    def _note(self, painter: QPainter, area: QRectF, what: str, *, shape: bool = False) -> None:
        widget = painter.device()
        if self._root is None or not isinstance(widget, QWidget) or not widget.isEnabled():
            return
        there = painter.worldTransform().mapRect(area).toAlignedRect()
        if not shape:
            there &= widget.visibleRegion().boundingRect()
        elif not widget.visibleRegion().boundingRect().contains(there.adjusted(4, 4, -4, -4)):
            return
        if there.width() < 3 or there.height() < 3:
            return
        moved = there.translated(widget.mapTo(self._root, QPoint(0, 0)))
        over = self._root.childAt(
            moved.center()
        )  # a toast, the palette: what lies under it is not to be read
        if (
            over is not None
            and over is not widget
            and not over.isAncestorOf(widget)
            and not widget.isAncestorOf(over)
        ):
            return
        self._strokes.append(
            _Stroke(painter.pen().color().name(), moved, f"{type(widget).__name__}: {what}", shape)
        )


def _text_area(painter: QPainter, arguments: tuple[Any, ...]) -> QRectF:
    first, text = arguments[0], str(arguments[-1])
    if isinstance(first, QRectF | QRect):
        return painter.boundingRect(QRectF(first), int(arguments[1]), text)
    return QRectF(painter.fontMetrics().boundingRect(text)).translated(QPointF(first))


def _ground(image: QImage, area: QRect) -> str:
    """The colour there is most of."""
    inside = area & image.rect()
    points = [
        (x, y)
        for x in range(inside.left(), inside.right() + 1, 2)
        for y in range(inside.top(), inside.bottom() + 1, 2)
    ]
    counted = Counter(image.pixelColor(x, y).name() for x, y in points)
    return counted.most_common(1)[0][0] if counted else ""


def _edge(image: QImage, area: QRect) -> str:
    """The colour just outside, half way along the sides."""
    middle = area.center()
    points = [
        (area.left(), middle.y()),
        (area.right(), middle.y()),
        (middle.x(), area.top()),
        (middle.x(), area.bottom()),
    ]
    counted = Counter(image.pixelColor(x, y).name() for x, y in points if image.rect().contains(x, y))
    return counted.most_common(1)[0][0] if counted else ""

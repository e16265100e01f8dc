"""Every text a window shows or speaks, painted ones too, and whether one is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPainter, QRegion, QTextItem
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLineEdit, QWidget

_NEAR = 1.5
"""Letters lean this far over their width, in pixels."""


@dataclass(frozen=True)
class Shown:
    """One piece of text: a line that is painted, or a name that is spoken; ``cut`` says how it is cut, if it is."""

    text: str
    where: str
    painted: bool
    cut: str = ""


class _Engine(QPaintEngine):
    """Takes down texts and their places; paints nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.lines: list[tuple[str, QRectF, QRectF | None]] = []

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: object) -> None:
        """Nothing is painted in any state."""

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # Qt hands over nothing else
        painter = self.painter()
        clip = (
            painter.combinedTransform().mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        )
        line = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        self.lines.append((item.text(), painter.combinedTransform().mapRect(line), clip))

    def drawPixmap(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawImage(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawPath(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawPolygon(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawRects(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawLines(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawEllipse(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawPoints(self, *_what: object, **_how: object) -> None:
        """Has no words."""

    def drawTiledPixmap(self, *_what: object, **_how: object) -> None:
        """Has no words."""


class _Paper(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine()
        self._size = size

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        known = {
            kinds.PdmWidth: self._size.width(), kinds.PdmHeight: self._size.height(), kinds.PdmWidthMM: 380,
            kinds.PdmHeightMM: 240, kinds.PdmNumColors: 1 << 24, kinds.PdmDepth: 32, kinds.PdmDevicePixelRatio: 1,
            kinds.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }  # fmt: skip
        return known.get(metric, 96)


def shown_texts(window: QWidget) -> Iterator[Shown]:
    """The texts of a window and of everything visible in it."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and (widget is window or not widget.isWindow()):
            yield from _painted(widget)
            yield from _spoken(widget)
    for action in window.actions():
        yield Shown(action.text(), f"action {action.objectName()}", painted=False)


def _painted(widget: QWidget) -> Iterator[Shown]:
    if widget.size().isEmpty():
        return
    paper = _Paper(widget.size())
    painter = QPainter(paper)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    painter.end()
    scrolls = isinstance(widget.parentWidget(), QAbstractScrollArea)
    room = QRectF(widget.rect())
    lines = [
        (text, line.topLeft().toPoint(), _cut(line, room if clip is None else clip, scrolls=scrolls))
        for text, line, clip in paper.engine.lines
    ]
    # What is marked Qt paints once more, over the whole line and cut to the mark.
    whole = {(text, at.toTuple()) for text, at, cut in lines if not cut}
    for text, at, cut in lines:
        is_whole = isinstance(widget, QLineEdit) or (text, at.toTuple()) in whole
        yield Shown(text, _name(widget), painted=True, cut="" if is_whole else cut)


def _cut(line: QRectF, room: QRectF, *, scrolls: bool) -> str:
    """How a line stands over its room; what scrolls may go on below."""
    if line.right() > room.right() + _NEAR or line.left() < room.left() - _NEAR:
        return f"{line.left():.0f} to {line.right():.0f} of {room.left():.0f} to {room.right():.0f}"
    if not scrolls and line.bottom() > room.bottom() + max(_NEAR, 0.3 * line.height()):
        return f"down to {line.bottom():.0f} of {room.bottom():.0f}"
    return ""


def _spoken(widget: QWidget) -> Iterator[Shown]:
    said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    if isinstance(widget, QComboBox):
        said += [widget.itemText(index) for index in range(widget.count())]
    if isinstance(widget, QLineEdit):
        said.append(widget.placeholderText())
    for text in said:
        if text:
            yield Shown(text, _name(widget), painted=False)


def _name(widget: QWidget) -> str:
    names: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(names) < 4:
        names.append(type(each).__name__ + (f"#{each.objectName()}" if each.objectName() else ""))
        each = None if each.isWindow() else each.parentWidget()
    return " < ".join(names)

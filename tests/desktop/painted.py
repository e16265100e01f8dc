"""What a widget really paints: every piece of text with its place, the clip it stands in, and what was left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QTextDocumentFragment,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedLayout,
    QToolTip,
    QWidget,
)

from relationship_journal.desktop import fonts, text_layout
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.widgets.segmented import _Segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

_WHOLE = (_Segment,)
"""What is never shortened, whatever a tooltip says."""
_SLACK = 1.5
"""Pixels by which a letter may lean over the edge of its widget, or a widget over its parent."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One run of text: its ink's box and the clip around it, both in pixels of the widget that was asked."""

    text: str
    box: QRectF
    clip: QRectF
    widget: QWidget | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """One run of text as an engine is told to draw it; ``base`` is the height its letters stand on."""

    text: str
    box: QRectF
    clip: QRectF
    base: float


class _Engine(QPaintEngine):
    """Paints nothing and notes every text."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.pieces: list[Drawn] = []
        self._transform = QTransform()

    def begin(self, _device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # one of three forms
        ink = QFontMetricsF(QFont(item.font())).tightBoundingRect(item.text())
        box = self._transform.mapRect(QRectF(at.x(), at.y() + ink.top(), item.width(), ink.height()))
        clip = QRectF(self.systemClip().boundingRect())
        self.pieces.append(Drawn(item.text(), box, clip, self._transform.map(at).y()))

    def drawPixmap(self, *_what: object) -> None:
        """Only texts are asked for."""

    drawImage = drawPath = drawPolygon = drawRects = drawPixmap  # type: ignore[assignment]  # noqa: N815 - Qt's own names and many forms
    drawLines = drawEllipse = drawPoints = drawTiledPixmap = drawPixmap  # noqa: N815 - Qt's own names


class Device(QPaintDevice):
    """Something to paint on, as large as a widget."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        told = {
            kind.PdmWidth: self._size.width(), kind.PdmHeight: self._size.height(), kind.PdmDevicePixelRatio: 1,
            kind.PdmDevicePixelRatioScaled: round(QPaintDevice.devicePixelRatioFScale()), kind.PdmDepth: 32,
        }  # fmt: skip
        return told.get(metric, 96)


def pieces(widget: QWidget) -> list[Piece]:
    """Every text of a widget and what is in it, as it would be painted now."""
    device = Device(widget.size())
    widget.render(device, QPoint(0, 0))
    made = []
    for drawn in device.engine.pieces:
        text, box, clip = drawn.text, drawn.box, drawn.clip
        if text.strip() and box.intersects(clip):
            middle = box.intersected(clip).center()
            inside = QPoint(int(middle.x()), int(middle.y()))
            made.append(Piece(text, box, clip, _deepest(widget, inside)))
    return made


def _deepest(widget: QWidget, at: QPoint) -> QWidget:
    """What lies there, also where the pointer goes through it."""
    for child in reversed(widget.children()):
        if not isinstance(child, QWidget) or not child.isVisible() or child.isWindow():
            continue
        if child.geometry().contains(at):
            return _deepest(child, at - child.pos())
    return widget


class Shortened:
    """Knows the whole of every text that was shortened with an ellipsis since it began to watch."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        whole = self.whole = {}  # type: dict[str, set[str]]

        class Metrics(QFontMetricsF):
            def elidedText(
                self, text: str, mode: Qt.TextElideMode, width: float, flags: int | None = 0
            ) -> str:
                shown = super().elidedText(text, mode, width, flags or 0)
                if shown != text:
                    whole.setdefault(shown, set()).add(text)
                return shown

        monkeypatch.setattr(text_layout, "QFontMetricsF", Metrics)
        monkeypatch.setattr(fonts, "QFontMetricsF", Metrics)
        self.forget()

    def forget(self) -> None:
        """Nothing shortened so far counts; texts laid out before are laid out anew."""
        self.whole.clear()
        text_layout._cache.clear()
        fonts._metrics.cache_clear()


# -- what may be wrong ---------------------------------------------------------------------------------


def faults(root: QWidget, shortened: Shortened) -> list[str]:
    """Everything wrong with how ``root`` shows its text, the whole of what scrolls included."""
    found: list[str] = []
    for surface in (root, *_scrolled(root)):
        found += _text_faults(surface, shortened)
    found += _place_faults(root)
    return found


def _scrolled(root: QWidget) -> Iterator[QWidget]:
    for area in root.findChildren(QScrollArea):
        content: QWidget | None = area.widget()
        if area.isVisible() and not area.visibleRegion().isEmpty() and content is not None:
            yield content


def _text_faults(surface: QWidget, shortened: Shortened) -> Iterator[str]:
    shown = [piece for piece in pieces(surface) if not _scrolls_itself(piece, surface)]
    for piece in shown:
        room, box = piece.clip, piece.box
        if box.left() < room.left() - _SLACK or box.right() > room.right() + _SLACK:
            yield f"cut at the side: {piece.text!r} by {_beyond(box, room)} in {name(piece.widget)}"
        if box.top() < room.top() - _SLACK or box.bottom() > room.bottom() + _SLACK:
            yield f"cut above or below: {piece.text!r} in {name(piece.widget)}"
        # Two texts may begin alike: what stands there is one of them.
        wholes = shortened.whole.get(piece.text, set()) if len(piece.text) > 1 else set()
        if wholes and not any(_is_told(piece, whole, surface) for whole in wholes):
            yield f"shortened: {sorted(wholes)} to {piece.text!r} in {name(piece.widget)}"
    yield from _crossings(shown)


def _beyond(box: QRectF, room: QRectF) -> int:
    return round(max(room.left() - box.left(), box.right() - room.right()))


def _scrolls_itself(piece: Piece, surface: QWidget) -> bool:
    """Whether this is a text behind the edge of something that scrolls, or in a field that does."""
    around = list(_around(piece.widget, surface))
    if any(
        isinstance(each, QPlainTextEdit) or (isinstance(each, QLineEdit) and each.text()) for each in around
    ):
        return True
    if any(isinstance(each, QScrollArea) for each in around):
        return True  # its whole content is looked at by itself
    for area in around:
        if isinstance(area, QAbstractScrollArea):
            view = QRectF(QRect(area.viewport().mapTo(surface, QPoint(0, 0)), area.viewport().size()))
            return piece.box.top() < view.top() or piece.box.bottom() > view.bottom()
    return False


def _around(widget: QWidget | None, surface: QWidget) -> Iterator[QWidget]:
    """A widget and what it stands in, up to the surface."""
    while widget is not None and widget is not surface:
        yield widget
        widget = widget.parentWidget()


def _is_told(piece: Piece, whole: str, surface: QWidget) -> bool:
    """Whether a shortened text is told whole under the pointer, or, in a row, to a screen reader."""
    seen = piece.box.intersected(piece.clip)
    ends = QPointF(4, 0) if seen.width() > 8 else QPointF()
    middle = QPointF(0, seen.height() / 2)
    points = (seen.center(), seen.topLeft() + middle + ends, seen.topRight() + middle - ends)
    return any(_is_told_at(point.toPoint(), piece.widget, whole, surface) for point in points)


def _is_told_at(point: QPoint, widget: QWidget | None, whole: str, surface: QWidget) -> bool:
    if widget is None or isinstance(widget, _WHOLE):
        return False
    at = widget.mapFrom(surface, point)
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and widget is view.viewport():
        index = view.indexAt(at)
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole)
        if any(_holds(str(index.data(role) or ""), whole) for role in roles):
            return True
    row: QWidget | None = widget
    while row is not None and row is not surface:
        if isinstance(row, RowButton):
            return _holds(row.accessibleName(), whole)
        row = row.parentWidget()
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return _holds(QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText(), whole)


def _holds(told: str, whole: str) -> bool:
    """Whether every word is told; what parts them may differ: "Chair, Orchards" is told as "Chair at Orchards".

    A line may begin within a long word: then it is told as it stands there.
    """
    return whole in told or set(re.findall(r"\w+", whole)) <= set(re.findall(r"\w+", told))


def _crossings(shown: list[Piece]) -> Iterator[str]:
    for at, one in enumerate(shown):
        for other in shown[at + 1 :]:
            both = one.box.intersected(one.clip).intersected(other.box.intersected(other.clip))
            if both.width() > 2 and both.height() > 2:
                yield f"crossing: {one.text!r} and {other.text!r} in {name(one.widget)}"


def _place_faults(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        parent = widget.parentWidget()
        if not widget.isVisible() or (widget is not root and widget.isWindow()):
            continue
        if widget is not root and parent is not None and not _moves_inside(parent):
            slack = round(_SLACK)
            if not parent.rect().adjusted(-slack, -slack, slack, slack).contains(widget.geometry()):
                yield f"beyond its parent: {name(widget)} {_rect(widget)} in {_rect(parent)}"
        layout = widget.layout()
        if layout is not None and not isinstance(layout, QStackedLayout):
            yield from _overlaps(list(_laid(layout)))


def _moves_inside(parent: QWidget) -> bool:
    holder = parent.parentWidget()
    return isinstance(parent, QPlainTextEdit | QAbstractItemView | QLineEdit) or isinstance(
        holder, QAbstractScrollArea
    )


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.isVisible():
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _overlaps(widgets: list[QWidget]) -> Iterator[str]:
    for at, one in enumerate(widgets):
        for other in widgets[at + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                yield f"on top of each other: {name(one)} {_rect(one)} and {name(other)} {_rect(other)}"


def _rect(widget: QWidget) -> tuple[int, int, int, int]:
    place = widget.geometry()
    return (place.x(), place.y(), place.width(), place.height())


def name(widget: QWidget | None) -> str:
    """A widget with what it stands in, innermost first."""
    names: list[str] = []
    while widget is not None and len(names) < 4:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)

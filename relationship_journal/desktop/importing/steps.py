"""The steps at the top of the import: done, here, still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.widgets.painting import (
    box,
    centred,
    horizontal_line,
    icon_px,
    mirrored,
    smooth,
    soft_border,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

_LINE = 28
_GAP = 10


class Steps(QWidget):
    """Names of steps of which one is under way."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._at = 0
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_step(self, at: int) -> None:
        """Go to a step, counted from 0."""
        self._at = at
        self.setAccessibleName(self.tr("Step {n} of {of}: {name}").format(
            n=at + 1, of=len(self._names), name=isolated(self._names[at])))  # fmt: skip
        self.updateGeometry()
        self.update()

    def fit(self, room: int) -> None:
        """Show all names if they fit into so many pixels, else only that of the step under way."""
        narrow = room < self._size(self._names).width()
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._shown())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _shown(self) -> list[str]:
        return [name if at == self._at or not self._narrow else "" for at, name in enumerate(self._names)]

    def _size(self, names: Iterable[str]) -> QSize:
        width = sum(self._disc() + (text_width(name, "body", 600) + _GAP if name else 0) for name in names)
        between = (len(self._names) - 1) * (_LINE + 2 * _GAP)
        return QSize(round(width + between) + 8, self._disc() + 4)

    def _disc(self) -> int:
        return max(24, fonts.scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            middle, x = whole.center().y(), 0.0
            for index, name in enumerate(self._shown()):
                if index:
                    line = mirrored(self.layoutDirection(), whole, QRectF(x + _GAP, middle, _LINE, 1))
                    horizontal_line(painter, line.left(), line.right(), middle, "line2")
                    x += _LINE + 2 * _GAP
                x = self._paint_step(painter, whole, index, name, x)

    def _paint_step(self, painter: QPainter, whole: QRectF, index: int, name: str, x: float) -> float:
        side = self._disc()
        disc = mirrored(
            self.layoutDirection(), whole, QRectF(x, round(whole.center().y() - side / 2), side, side)
        )
        done, here = index < self._at, index == self._at
        box(
            painter,
            disc,
            side / 2,
            "accent_soft" if done else "accent" if here else None,
            soft_border("accent") if done else None if here else "line2",
        )
        if done:
            paint_icon(painter, centred(disc, icon_px(14), icon_px(14)), "check", "accent_ink")
        else:
            ink = "on_accent" if here else "text2"
            centre = Qt.AlignmentFlag.AlignHCenter
            paint_line(painter, disc, str(index + 1), "caption", ink, weight=600, align=centre)
        if not name:
            return x + side
        weight = 600 if here else None
        width = text_width(name, "body", weight) + 1
        area = mirrored(
            self.layoutDirection(), whole, QRectF(x + side + _GAP, whole.top(), width, whole.height())
        )
        paint_line(painter, area, name, "body", "text" if here else "text2", weight=weight)
        return x + side + _GAP + width

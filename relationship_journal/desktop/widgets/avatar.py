"""Avatars: initials on a soft hue or a photo, with the ring that shows how much of the rhythm is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.faces import faces
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.tokens import avatar_hue
from relationship_journal.desktop.widgets.painting import smooth

_LEAST_SHARE = 0.04
_STEP = 0.76
"""How far the next of several overlapping faces is, in sides: the letters of each stay whole."""


def paint_avatar(
    painter: QPainter,
    rect: QRectF,
    contact_id: int,
    initials: str,
    ring_share: float | None = None,
    due: bool = False,
    photo: QPixmap | None = None,
) -> None:
    """Draw an avatar in a square.

    `ring_share` is the share of the rhythm left, 0 to 1; None draws no ring and fills the square. Without a `photo`
    of its own a contact's is shown as soon as it is read; an empty one stands for no picture, whoever it is.
    """
    photo = photo if photo is not None else faces().of(contact_id)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    disc = rect
    width = 3.0 if side >= 52 else 2.25 if side >= 30 else 1.5
    gap = width + (2.5 if side >= 52 else 1.75)
    if ring_share is not None:
        _paint_ring(painter, rect, max(_LEAST_SHARE, min(1.0, ring_share)), due, width)
        disc = rect.adjusted(gap, gap, -gap, -gap)
    if photo is not None and not photo.isNull():
        _paint_photo(painter, disc, photo)
    else:
        ringed = 0 if ring_share is None else gap
        _paint_initials(painter, disc, contact_id, initials, side - 2 * gap if side >= 30 else side - ringed)
    painter.restore()


def _paint_ring(painter: QPainter, rect: QRectF, share: float, due: bool, width: float) -> None:
    half = width / 2
    track = rect.adjusted(half, half, -half, -half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("ring_track"), width))
    painter.drawEllipse(track)
    pen = QPen(color("ring_due" if due else "ring"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(track, 90 * 16, -round(share * 360 * 16))


def _paint_photo(painter: QPainter, disc: QRectF, photo: QPixmap) -> None:
    clip = QPainterPath()
    clip.addEllipse(disc)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    side = min(photo.width(), photo.height())
    source = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    painter.drawPixmap(disc, photo, source)


def _paint_initials(painter: QPainter, disc: QRectF, contact_id: int, initials: str, room: float) -> None:
    """Letters as large as a ring would leave them, so that those with and without one look alike."""
    hue = avatar_hue(contact_id)
    painter.setPen(QPen(color(hue), 1.5) if theme().high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{hue}_soft"))
    painter.drawEllipse(disc)
    font = QFont(fonts.font("strong"))
    font.setPixelSize(max(8, round(room * (0.37 if room >= 30 else 0.42))))
    painter.setFont(font)
    painter.setPen(color(hue))
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), initials)


class Avatar(QWidget):
    """One avatar; decorative, so the text beside it says everything it shows."""

    def __init__(
        self,
        contact_id: int = 0,
        initials: str = "",
        size: int = 38,
        *,
        ring: float | None = None,
        due: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._photo: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(contact_id, initials, ring=ring, due=due)

    def show_person(
        self,
        contact_id: int,
        initials: str,
        *,
        ring: float | None = None,
        due: bool = False,
        photo: QPixmap | None = None,
    ) -> None:
        """Show somebody; `ring` is the share of the rhythm left, None without a rhythm."""
        self._contact_id = contact_id
        self._initials = initials
        self._ring_share = ring
        self._due = due
        self._photo = photo
        self.update()

    def sizeHint(self) -> QSize:
        side = max(self._size, fonts.scaled(self._size))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            paint_avatar(
                painter,
                QRectF(self.rect()),
                self._contact_id,
                self._initials,
                self._ring_share,
                self._due,
                self._photo,
            )


class AvatarStack(QWidget):
    """Up to three overlapping avatars for a meeting of several people, given as (id, initials)."""

    def __init__(
        self, people: Sequence[tuple[int, str]] = (), size: int = 38, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = tuple(people)[:3]
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_people(self, people: Sequence[tuple[int, str]]) -> None:
        """Show other people."""
        self._people = tuple(people)[:3]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = max(self._size, fonts.scaled(self._size))
        step = round(side * _STEP)
        return QSize(side + step * max(0, len(self._people) - 1), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            side = float(self.height())
            step = round(side * _STEP)
            for index, (contact_id, initials) in enumerate(self._people):
                place = QRectF(index * step, 0, side, side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color("card"))
                painter.drawEllipse(place)
                paint_avatar(painter, place.adjusted(2, 2, -2, -2), contact_id, initials)

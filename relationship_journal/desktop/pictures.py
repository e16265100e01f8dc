"""Pictures of strangers' making: decoded within limits, whatever their names say; none ever reaches Qt unmeasured."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

MOST_BYTES = 20_000_000
MOST_PIXELS = 25_000_000
"""A phone's largest; beyond it a small file can ask for gigabytes."""
SIDE = 512
"""The longest side of a picture that is kept, in pixels."""
_FORMATS = frozenset({"png", "jpeg", "webp", "gif", "bmp"})
_JPEG_QUALITY = 85


class NoPicture(ValueError):
    """It cannot be shown; ``reason``: unreadable, kind, bytes, pixels."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def decode(data: bytes, side: int = SIDE) -> QImage:
    """The picture, turned as its camera was held, at most ``side`` pixels each way; raises ``NoPicture``.

    Only formats whose first picture is points of colour: no SVG, which can name other files. Not for the UI thread.
    """
    if len(data) > MOST_BYTES:
        raise NoPicture("bytes")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().toStdString() not in _FORMATS:
        raise NoPicture("kind")
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise NoPicture("unreadable")
    if size.width() * size.height() > MOST_PIXELS:
        raise NoPicture("pixels")
    whole = _within(size, side)
    reader.setScaledSize(whole)
    image = reader.read()
    if image.isNull():
        raise NoPicture("unreadable")
    return image


def _within(size: QSize, side: int) -> QSize:
    """The same proportions, no larger than ``side`` and at least one pixel."""
    if max(size.width(), size.height()) <= side:
        return size
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def encode(image: QImage) -> bytes:
    """The points of a picture and nothing else: JPEG, or PNG where something shows through it."""
    plain = image.convertToFormat(
        QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    if plain.colorSpace().isValid():
        plain.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    plain.setColorSpace(QColorSpace())
    for key in plain.textKeys():  # a text chunk is metadata too
        plain.setText(key, "")
    bare = plain.copy(plain.rect())
    clean = QImage(bare.bits(), bare.width(), bare.height(), bare.bytesPerLine(), bare.format())
    clean.setDotsPerMeterX(2835)
    clean.setDotsPerMeterY(2835)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clear = image.hasAlphaChannel() and _shows_through(clean)
    writer = QImageWriter(buffer, QByteArray(b"png" if clear else b"jpeg"))
    if not clear:
        writer.setQuality(_JPEG_QUALITY)
    writer.write(clean)
    return bytes(buffer.data().data())


def _shows_through(image: QImage) -> bool:
    """Whether any point is not wholly opaque."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    lines = (
        cast("memoryview", alpha.constScanLine(row))[: alpha.width()].tobytes()
        for row in range(alpha.height())
    )
    return any(line.strip(b"\xff") for line in lines)


def as_png(image: QImage) -> bytes:
    """A picture from the clipboard as a file, every point as it was, nothing but points. Not for the UI thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image.convertToFormat(QImage.Format.Format_ARGB32))
    return bytes(buffer.data().data())


def prepare(data: bytes) -> bytes:
    """A file's bytes as they are kept: at most 512 pixels, nothing but points; raises ``NoPicture``."""
    return encode(decode(data))

"""A picture for somebody, from a file, the clipboard or a drop: made small and bare where nobody waits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage

from relationship_journal.desktop.local_files import local_path
from relationship_journal.desktop.pictures import MOST_BYTES, SIDE, NoPicture, encode, prepare
from relationship_journal.desktop.translation import translate

ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")

Source = Path | QImage
"""A file, or points that are here already."""


def source_of(data: QMimeData) -> Source | None:
    """The picture that is dropped or on the clipboard: its first file of this computer, else its points."""
    for url in data.urls():
        path = local_path(url)
        if path is not None:
            return path
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    return None


def read_photo(source: Source) -> bytes:
    """The bytes to keep of a picture; raises ``NoPicture``. Not for the UI thread."""
    if isinstance(source, QImage):
        if max(source.width(), source.height()) > SIDE:
            source = source.scaled(
                SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return encode(source)
    try:
        if not source.is_file():  # a FIFO would wait for ever
            raise NoPicture("unreadable")
        with source.open("rb") as file:
            return prepare(file.read(MOST_BYTES + 1))
    except OSError as fault:
        raise NoPicture("unreadable") from fault


def refusal_words(reason: str) -> str:
    """Why a picture was not taken, and what to do."""
    words = {
        "kind": translate("person", "This is no picture I know. Choose a PNG or JPEG file."),
        "unreadable": translate(
            "person", "This picture cannot be read; it may be damaged. Choose another one."
        ),
        "pixels": translate(
            "person", "This picture has more than 25 million points. Make it smaller, then choose it again."
        ),
        "bytes": translate(
            "person", "This picture is larger than 20 MB. Make it smaller, then choose it again."
        ),
    }
    return words[reason]

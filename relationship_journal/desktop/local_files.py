"""Which file of this computer an address means: nobody is asked over a network for what was only dragged about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl


def local_path(url: QUrl) -> Path | None:
    """The path of a ``file:`` address without a host (RFC 8089), else None.

    One with a host is a share on Windows: to look at it would hand the reader's password there.
    """
    if not url.isLocalFile() or url.host():
        return None
    name = url.toLocalFile()
    return Path(name) if name and "\0" not in name and not name.startswith("//") else None


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer among what is dragged or pasted; each once."""
    return tuple(dict.fromkeys(path for path in map(local_path, data.urls()) if path is not None))

"""Writing a file so that it is whole or not there, and nobody else's to read."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def write_private(path: Path, data: bytes) -> None:
    """Write ``data`` under a temporary name (0600), then put it in place; raises ``OSError``."""
    unfinished: str | None = None
    try:
        handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(unfinished).replace(path)
        unfinished = None
    finally:
        if unfinished is not None:
            with suppress(OSError):
                Path(unfinished).unlink()


def sync_file(path: Path) -> None:
    """Have what another wrote into a file on the disk; raises ``OSError``."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder outlast a power cut; Windows does so by itself.

    One may write in a folder one may not read: then there is no way to ask, and nothing to say.
    """
    if os.name == "posix" and os.access(folder, os.R_OK):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

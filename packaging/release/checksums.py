"""SHA256SUMS beside what is handed out, as ``sha256sum -c`` reads it."""

from __future__ import annotations

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """Sum up every other file of the folder; the answer is the list."""
    files = sorted(each for each in folder.iterdir() if each.is_file() and each.name != NAME)
    lines = [f"{_sum(each)}  {each.name}\n" for each in files]
    made = folder / NAME
    made.write_text("".join(lines), encoding="utf-8")
    return made


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

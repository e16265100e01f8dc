"""Where a fault happened, in words that may be shown and copied: places in the program, never its data."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType

import relationship_journal

_HOME = Path(relationship_journal.__file__).resolve().parent.parent


def report_of(error: BaseException) -> str:
    """Type names and code locations of an error and its causes.

    Never its message: that may quote a note.
    """
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines.extend(_places(current.__traceback__))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if current is not None:
            lines.append("because of")
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace, limit=40)
    ]


def _short(filename: str) -> str:
    """A file's name without the folders that say who the user is."""
    path = Path(filename)
    try:
        return str(path.resolve().relative_to(_HOME))
    except ValueError:
        return f"{path.parent.name}/{path.name}"

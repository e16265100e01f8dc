"""What a command prints: results on standard output, sentences and progress on standard error."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from relationship_journal.domain.partial_date import PartialDate


def show(text: str = "") -> None:
    """A line (or several) of the result, as it was typed; control characters show as their number."""
    print(_printable(text))


def show_table(rows: Iterable[Sequence[str]]) -> None:
    """Rows in aligned columns; each cell becomes one line."""
    cells = [[" ".join(_printable(cell).split()) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        print("  ".join(padded).rstrip())


def show_json(value: Any) -> None:
    """The result as JSON."""
    ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    print(json.dumps(plain_data(value), indent=2, ensure_ascii=ascii_only))


def complain(text: str) -> None:
    """A sentence for the person in front of the terminal."""
    print(_printable(text), file=sys.stderr)


def progress(done: int, of: int) -> None:
    """How far a long work is; only where somebody watches."""
    if sys.stderr.isatty() and of:
        end = "\n" if done >= of else ""
        print(f"\r{done} / {of}", end=end, file=sys.stderr, flush=True)


def plain_data(value: Any) -> Any:
    """Records as dictionaries, dates and words as text: what JSON can say."""
    if is_dataclass(value) and not isinstance(value, type):
        if isinstance(value, PartialDate):
            return str(value)
        return {field.name: plain_data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain_data(key)): plain_data(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain_data(each) for each in value]
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


def _printable(text: str) -> str:
    """The text with what would steer a terminal made visible; line ends and tabs stay."""
    return "".join(
        sign if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs") else f"\\x{ord(sign):02x}"
        for sign in text
    )


def _width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) != 0 for sign in text)

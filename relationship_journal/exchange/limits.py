"""How much of a stranger's file is read at most."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, after unfolding; the file's as it is on disk; in a table in letters.

    A line is one property or one cell; pictures, sounds and keys may be as long as a record.  What goes over a
    limit is left out and named; its card is still read.  `lines` counts physical ones in the whole file.
    """

    file: int = 20 * 1024 * 1024
    line: int = 1024 * 1024
    record: int = 5 * 1024 * 1024
    records: int = 200_000
    lines: int = 2_000_000
    depth: int = 10
    remarks: int = 50_000
    columns: int = 10_000

"""How a table is built: the delimiter, Excel's sep= line, and which row is the header."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from relationship_journal.exchange.csv_columns import knows_header
from relationship_journal.exchange.csv_rows import TableRow, table_rows

#: In the order they are taken where two fit alike.
DELIMITERS = (",", ";", "\t", "|")
_SEP = re.compile(r'\s*"?sep=(.)"?[ \t,;]*(?:\n|\Z)', re.IGNORECASE)
_SAMPLE = 64 * 1024
_ROWS_SEEN = 200
_HEADER_WITHIN, _HEAD_WITHIN = 30, 6
_SURE = 2
_DATA = re.compile(
    r"[^\s@]+@[^\s@]+\.\w+|(?:https?://|www\.)\S+|[+(]?\d[\d\s()./-]{4,}|\d+|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
    re.IGNORECASE,
)


def after_sep_line(text: str) -> tuple[str, str]:
    """The delimiter a first line "sep=;" names (or ""), and the text with that line emptied."""
    found = _SEP.match(text[:64])
    if found is None:
        return "", text
    return found[1], "\n" * found[0].count("\n") + text[found.end() :]


def delimiter_of(text: str) -> str:
    """Of the four the one that makes a header of known names; else the most regular, a comma if none divides.

    Regular is the share of rows that have the commonest width, times that width.
    """
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE and "\n" in sample:
        sample = sample[: sample.rfind("\n") + 1]
    heads = {delimiter: _header_words(sample, delimiter) for delimiter in DELIMITERS}
    if max(heads.values()) >= _SURE:
        return max(DELIMITERS, key=lambda delimiter: heads[delimiter])
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        points = _regularity(sample, delimiter)
        if points > most:
            best, most = delimiter, points
    return best


def _header_words(sample: str, delimiter: str) -> int:
    rows = table_rows(sample, delimiter, columns=_SAMPLE, longest=_SAMPLE)
    return max((knows_header(row.cells) for row in islice(rows, _HEAD_WITHIN)), default=0)


def _regularity(sample: str, delimiter: str) -> float:
    if delimiter not in sample:
        return 0.0
    rows = table_rows(sample, delimiter, columns=_SAMPLE, longest=_SAMPLE)
    widths = [len(row.cells) for row in islice(rows, _ROWS_SEEN) if not row.is_blank]
    if not widths:
        return 0.0
    # Of widths that are equally common the largest: a short table may have a preamble as long as itself.
    commonest = max(set(widths), key=lambda width: (widths.count(width), width))
    return widths.count(commonest) / len(widths) * commonest if commonest > 1 else 0.0


def header_at(rows: Sequence[TableRow], *, has_header: bool | None) -> int | None:
    """Which of the first rows is the header, None for no header.

    The row with most words a header would have, the first of several; programs write up to a few lines before it.
    Without any such word the first row is a header unless it holds data.
    """
    if has_header is False:
        return None
    first = [row for row in rows[:_HEADER_WITHIN] if not row.is_blank]
    if not first:
        return None
    known = [knows_header(row.cells) for row in first]
    best = known.index(max(known))
    if known[best] and all(_written(row) < _written(first[best]) for row in first[:best]):
        return rows.index(first[best])
    if has_header or not _looks_like_data(first, has_more=len(first) > 1):
        return rows.index(first[0])
    return None


def _written(row: TableRow) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _looks_like_data(rows: Sequence[TableRow], *, has_more: bool) -> bool:
    cells = [cell.strip() for cell in rows[0].cells if cell.strip()]
    if any(_DATA.fullmatch(cell) for cell in cells):
        return True
    # A header names each column once; one row alone is somebody rather than a header of nobody.
    return not has_more or len(set(cells)) != len(cells)

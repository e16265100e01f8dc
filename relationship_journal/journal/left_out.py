"""The records an import left out, as a table to go through: where they stand, who they are, why."""

from __future__ import annotations

from collections.abc import Iterator

from relationship_journal import wording
from relationship_journal.domain.imports import ImportReport, Skipped
from relationship_journal.exchange.csv_spreadsheet import harmless


def left_out_table(report: ImportReport) -> bytes:
    """Line, name, e-mail and reason of each record that was left out and each line that could not be read.

    For a spreadsheet: UTF-8 with its mark, every cell quoted, none can start a formula.
    """
    told = {(each.line, each.reason) for each in report.left_out}
    unread = [each for each in report.skipped if (each.line, each.reason) not in told]
    rows = [tuple(wording.text(f"left_out.{name}") for name in ("line", "name", "email", "reason"))]
    rows += [_row(each) for each in sorted([*report.left_out, *unread], key=lambda each: each.line)]
    return b"\xef\xbb\xbf" + "".join(_lines(rows)).encode("utf-8", "replace")


def _row(each: Skipped) -> tuple[str, ...]:
    key = f"card.{each.reason}"
    reason = wording.text(key, detail=each.detail) if key in wording.SENTENCES else each.reason
    return str(each.line), each.name, each.email, reason


def _lines(rows: list[tuple[str, ...]]) -> Iterator[str]:
    for row in rows:
        yield ",".join('"' + harmless(cell).replace('"', '""') + '"' for cell in row) + "\r\n"

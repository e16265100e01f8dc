"""A merge as the picture of the design shows it, made by hand."""

from __future__ import annotations

from datetime import date

from relationship_journal.domain.comparing import Choice, Comparison, FieldPair
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.duplicates import MergePlan, MergeSide
from relationship_journal.domain.rhythm import Standing

PAIRS = (
    FieldPair("name", ("Odette Plumbridge",), ("O. Plumbridge",), many=False, default=Choice.MINE),
    FieldPair("organisation", ("Cloudberry Mills",), ("Cloudberry",), many=False, default=Choice.MINE),
    FieldPair("role", ("Head of Operations",), (), many=False, default=Choice.MINE),
    FieldPair(
        "email", ("odette@cloudberry.example",), ("o.plumbridge@old-mail.example",), many=True,
        default=Choice.BOTH,
    ),
    FieldPair("phone", (), ("020 555 0199",), many=True, default=Choice.THEIRS),
    FieldPair("born", (), ("--09-03",), many=False, default=Choice.THEIRS),
)  # fmt: skip


def mock_merge() -> MergePlan:
    """Odette with a long history, and a second record with one entry."""
    one = Standing(last_live=date(2026, 5, 10), rhythm_days=42)
    keep = ContactRow(2, "Odette Plumbridge", standing=one)
    other = ContactRow(3, "O. Plumbridge", standing=one)
    return MergePlan(
        MergeSide(keep, 14, 9, 3, date(2023, 4, 1)),
        MergeSide(other, 1, 0, 0, date(2026, 2, 3)),
        Comparison(PAIRS, ("pronouns", "url")),
        MergeSide(keep, 15, 9, 3, date(2023, 4, 1)),
    )

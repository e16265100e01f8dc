"""Things a jot says are over: "no longer rides", "gave up the choir", "has left Acme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.jot_rules.suggestions import SuggestedFact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.jot_rules.reading import Clause, Reading


def ended(reading: Reading, rows: Sequence[list[Clause]]) -> list[SuggestedFact]:
    """Each clause that says something is over, about whom; whether it was ever so, only the journal knows."""
    found = []
    for clause in (clause for row in rows for clause in row):
        end = clause.piece.end
        if (
            clause.subject is None
            or clause.foreign
            or clause.piece.asks
            or reading.kin_in(clause.piece.start, end)
        ):
            continue
        if not reading.pack.says("over", clause.text) or reading.pack.says("doubt", clause.text):
            continue
        if text := reading.words(clause.predicate, end, clause.days):
            found.append(SuggestedFact(clause.subject, FactKind.CONTEXT, text, (clause.predicate, end)))
    return found

"""Making the rows of a journal what they are without somebody, and the rule that does the same to its history."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection

from relationship_journal.domain.errors import ChangedMeanwhile
from relationship_journal.domain.forgetting import Decision, Mention, MentionChoice, Orders, Place
from relationship_journal.domain.traces import Certainty, Traces
from relationship_journal.domain.work import Stopper
from relationship_journal.journal.forgetting_rule import Rule, texts_of
from relationship_journal.journal.mentions import mentions
from relationship_journal.store.belonging import Past, Person, Rows, only_theirs, rows_of
from relationship_journal.store.tables import metadata
from relationship_journal.store.taking_out import (
    change_asides,
    change_words,
    clear_ledger,
    free_name,
    remove,
    uids_of,
)

_LEAVE = Decision(MentionChoice.LEAVE)
_UNIQUE = frozenset({"organisation", "circle", "saved_view"})


def views_naming(connection: Connection, traces: Traces) -> set[int]:
    """The saved views that ask for the person by name."""
    return {
        row["id"]
        for row in rows_of(connection, "saved_view")
        if any(traces.found(row[name], Certainty.ALONE) for name in ("name", "question"))
    }


def take_out(
    connection: Connection,
    past: Past,
    person: Person,
    traces: Traces,
    *,
    orders: Orders,
    stopped: Stopper,
    seen: Mapping[Place, str] | None = None,
) -> Rule:
    """Remove and change the rows inside an act; the answer is the rule for the history.

    ``seen``: the texts the decisions were made about; raises ``ChangedMeanwhile`` where one is another now.
    """
    ordered: dict[str, set[int]] = {"saved_view": views_naming(connection, traces)}
    for place, decision in orders.mentions.items():
        if decision.choice is MentionChoice.DELETE:
            ordered.setdefault(place.table, set()).add(place.row_id)
    rows = only_theirs(connection, past, person, ordered)
    found = mentions(connection, rows, traces, stopped)
    if seen is not None and any(seen.get(each.place, each.text) != each.text for each in found):
        raise ChangedMeanwhile("error.forget_changed")
    decisions = _decided(connection, found, orders, traces)
    before = {each.place: each.text for each in found}
    rule = Rule(rows, traces, orders.word, decisions, before, _secrets(connection, past, rows))
    clear_ledger(connection, uids_of(connection, past, rows), rule)
    changed = ((each.place, rule.text(each.place, each.text)) for each in found)
    change_words(connection, [each for each in changed if each[1] != before[each[0]]])
    change_asides(connection, rows, rule)
    remove(connection, rows)
    return rule


def _decided(
    connection: Connection, found: Collection[Mention], orders: Orders, traces: Traces
) -> dict[Place, Decision]:
    """A decision for every mention there is; what nobody may call twice gets a name that is free."""
    decided: dict[Place, Decision] = {}
    for each in found:
        decision = orders.mentions.get(each.place, _LEAVE)
        if decision.choice is MentionChoice.REPLACE:
            text = traces.replaced(each.text, orders.word, Certainty.MAYBE)
            decision = Decision(MentionChoice.EDIT, text)
        if decision.choice is MentionChoice.EDIT:
            column = metadata.tables[each.place.table].c[each.place.column]
            text = decision.text
            if not text.strip() and (
                each.place.column in ("name", "question") or column.server_default is None
            ):
                text = orders.word
            if each.place.table in _UNIQUE and each.place.column == "name":
                text = free_name(connection, each.place, text)
            decision = Decision(MentionChoice.EDIT, text)
        decided[each.place] = decision
    return decided


def _secrets(connection: Connection, past: Past, rows: Rows) -> frozenset[str]:
    """What was written in the rows that go, at any time."""
    found: set[str] = set()
    for table, ids in rows.items():
        for row in rows_of(connection, table, ids):
            found.update(texts_of(table, row))
        for number in ids:
            for state in past.gone[table].get(number, ()):
                found.update(texts_of(table, state))
    return frozenset(found)

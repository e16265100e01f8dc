"""Saved views: a question under a name, kept, changed, taken away and brought back."""

from __future__ import annotations

import pytest

from relationship_journal.domain.errors import EmptyText, InvalidInput, UnknownRecord
from relationship_journal.domain.views import View
from relationship_journal.journal import Journal


def test_a_view_is_kept_under_a_name(journal: Journal) -> None:
    sailors = journal.views.add("  Sailors ", " kind:hobby sailing ")
    quiet = journal.views.add("Quiet clients", "in:clients never:met")
    assert journal.views.all() == (
        View(sailors, "Sailors", "kind:hobby sailing"),
        View(quiet, "Quiet clients", "in:clients never:met"),
    )
    journal.views.edit(sailors, "Who sails", "kind:hobby sail")
    assert journal.views.all()[0] == View(sailors, "Who sails", "kind:hobby sail")
    journal.views.remove(quiet)
    assert [each.id for each in journal.views.all()] == [sailors]
    journal.history.undo()
    assert [each.id for each in journal.views.all()] == [sailors, quiet]


def test_two_views_have_two_names(journal: Journal) -> None:
    first = journal.views.add("Ärzte", "kind:work arzt")
    second = journal.views.add("Clients", "in:clients")
    for name in ("ÄRZTE", "ärzte "):
        with pytest.raises(InvalidInput, match="view"):
            journal.views.add(name, "x")
        with pytest.raises(InvalidInput, match="view"):
            journal.views.edit(second, name, "x")
    journal.views.edit(first, "ÄRZTE", "kind:work")


@pytest.mark.parametrize(("name", "question"), [("", "x"), (" ", "x"), ("Name", ""), ("Name", "  ")])
def test_a_view_has_a_name_and_a_question(journal: Journal, name: str, question: str) -> None:
    with pytest.raises(EmptyText):
        journal.views.add(name, question)


def test_a_view_that_is_gone_is_said_to_be(journal: Journal) -> None:
    with pytest.raises(UnknownRecord):
        journal.views.edit(7, "Name", "x")
    with pytest.raises(UnknownRecord):
        journal.views.remove(7)

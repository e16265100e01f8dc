"""Organisations and their people."""

from __future__ import annotations

from datetime import date

import pytest

from relationship_journal.domain.errors import EmptyText, UnknownRecord
from relationship_journal.journal import Journal


@pytest.fixture
def mill(journal: Journal) -> int:
    journal.contacts.add("Odette Plumbridge", organisation="Cloudberry Mills")
    journal.contacts.add("Barnaby Quillfeather", organisation="Cloudberry Mills")
    journal.contacts.add("Marlow Teasel", organisation="Alder & Sons")
    return next(each.id for each in journal.organisations.all() if each.name == "Cloudberry Mills")


def listed(journal: Journal) -> list[tuple[str, int]]:
    return [(each.name, each.count) for each in journal.organisations.all()]


def test_they_are_listed_by_name_with_their_people(journal: Journal, mill: int) -> None:
    assert listed(journal) == [("Alder & Sons", 1), ("Cloudberry Mills", 2)]


def test_a_page_shows_its_people_and_how_it_stands_with_them(journal: Journal, mill: int) -> None:
    odette, barnaby = journal.contacts.named("Odette"), journal.contacts.named("Barnaby")
    journal.jots.save("Coffee. !send the plan by Friday", [odette], day=date(2026, 11, 3))
    journal.jots.save("On the phone", [barnaby], day=date(2026, 11, 9))
    page = journal.organisations.get(mill)
    assert [row.name for row in page.people] == ["Barnaby Quillfeather", "Odette Plumbridge"]
    assert page.last_live == date(2026, 11, 9)
    assert page.last_with is not None
    assert page.last_with.id == barnaby
    assert page.promises == 1


def test_renamed_it_is_renamed_for_all(journal: Journal, mill: int) -> None:
    assert journal.organisations.rename(mill, " Cloudberry  Group ") == mill
    assert journal.contacts.row(journal.contacts.named("Odette")).organisation == "Cloudberry Group"
    journal.history.undo()
    assert listed(journal) == [("Alder & Sons", 1), ("Cloudberry Mills", 2)]


def test_renamed_into_another_their_people_are_together(journal: Journal, mill: int) -> None:
    alder = journal.organisations.rename(mill, "Alder & Sons")
    assert alder != mill
    assert listed(journal) == [("Alder & Sons", 3)]
    assert len(journal.organisations.get(alder).people) == 3
    journal.history.undo()
    assert listed(journal) == [("Alder & Sons", 1), ("Cloudberry Mills", 2)]


def test_one_nobody_is_at_is_not_listed(journal: Journal, mill: int) -> None:
    journal.contacts.remove(journal.contacts.named("Marlow"))
    assert listed(journal) == [("Cloudberry Mills", 2)]


def test_somebody_is_at_one_or_at_none(journal: Journal, mill: int) -> None:
    assert journal.organisations.of(journal.contacts.named("Odette")) == mill
    assert journal.organisations.of(journal.contacts.add("Tilda")) is None


def test_what_is_no_name_or_no_organisation_is_refused(journal: Journal, mill: int) -> None:
    with pytest.raises(EmptyText):
        journal.organisations.rename(mill, "  ")
    with pytest.raises(UnknownRecord):
        journal.organisations.rename(99, "Somewhere")
    with pytest.raises(UnknownRecord):
        journal.organisations.get(99)

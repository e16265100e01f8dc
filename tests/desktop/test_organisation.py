"""The page of an organisation: its people, how things stand with them, another name; empty ones vanish."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relationship_journal.desktop.contacts.header import PersonHeader
from relationship_journal.desktop.organisation.pane import OrganisationPane
from relationship_journal.desktop.search.find import find
from relationship_journal.desktop.search.palette import Palette
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.journal.contacts.add("Bertram Weft", role="Miller", organisation="Cloudberry Mills")
        yield made
        qtbot.waitUntil(made.settle)


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> OrganisationPane:
    made = OrganisationPane(people.desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    show(qtbot, people, made, "Cloudberry Mills")
    return made


def number(people: People, name: str) -> int:
    return next(each.id for each in people.journal.organisations.all() if each.name == name)


def show(qtbot: QtBot, people: People, pane: OrganisationPane, name: str) -> None:
    pane.show_organisation(number(people, name))
    qtbot.waitUntil(people.settle)


def names(pane: OrganisationPane) -> list[str]:
    return [button.row.name for button in pane.people()]


def rename(pane: OrganisationPane, name: str) -> None:
    pane.title.edit()
    pane.title.field.set_text(name)
    QTest.keyClick(pane.title.field.line, Qt.Key.Key_Return)


def test_it_says_who_is_there_and_how_things_stand(pane: OrganisationPane) -> None:
    assert pane.title.label.text() == "Cloudberry Mills"
    assert names(pane) == ["Bertram Weft", "Odette Plumbridge"]
    said = pane.facts.text().split("  \u00b7  ")
    assert said == ["2 people", "Last talked 4 weeks ago, with Odette Plumbridge", "2 open promises"]
    assert (
        pane.people()[1]
        .accessibleName()
        .startswith("Odette Plumbridge, Head of Operations at Cloudberry Mills")
    )


def test_one_person_without_a_word_yet_is_said_shortly(
    qtbot: QtBot, people: People, pane: OrganisationPane
) -> None:
    people.journal.contacts.add("Wilma", organisation="Quiet Loom")
    show(qtbot, people, pane, "Quiet Loom")
    assert pane.facts.text() == "1 person"


def test_a_row_leads_to_the_page_by_keyboard_too(
    qtbot: QtBot, people: People, pane: OrganisationPane
) -> None:
    with qtbot.waitSignal(pane.person_requested) as asked:
        QTest.keyClick(pane.people()[1], Qt.Key.Key_Return)
    assert asked.args == [people.ids["Odette"]]


def test_another_name_is_one_act(qtbot: QtBot, people: People, pane: OrganisationPane) -> None:
    rename(pane, f"  {HOSTILE} ")
    qtbot.waitUntil(lambda: pane.title.label.text() == HOSTILE)
    assert not pane.title.is_editing()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.get(people.ids["Odette"]).row.organisation == HOSTILE
    people.desk.undo()
    qtbot.waitUntil(lambda: pane.title.label.text() == "Cloudberry Mills")


def test_a_name_that_is_taken_joins_the_people_and_undo_parts_them(
    qtbot: QtBot, people: People, pane: OrganisationPane
) -> None:
    rename(pane, "Northwind Orchards")
    qtbot.waitUntil(lambda: "Corwin Applebarrow" in names(pane))
    assert names(pane) == ["Bertram Weft", "Corwin Applebarrow", "Odette Plumbridge"]
    assert pane.organisation() == number(people, "Northwind Orchards")
    people.desk.undo()
    qtbot.waitUntil(lambda: names(pane) == ["Corwin Applebarrow"])
    assert [each.count for each in people.journal.organisations.all() if each.name == "Cloudberry Mills"] == [
        2
    ]


def test_no_name_is_said_and_escape_reverts(pane: OrganisationPane) -> None:
    rename(pane, "  ")
    assert "needs a name" in pane.title.field.error()
    closed = []
    pane.closed.connect(lambda: closed.append(True))
    QTest.keyClick(pane.title.field.line, Qt.Key.Key_Escape)
    assert not pane.title.is_editing()
    assert pane.title.label.text() == "Cloudberry Mills"
    assert closed == []


def test_it_vanishes_when_the_last_one_leaves(qtbot: QtBot, people: People, pane: OrganisationPane) -> None:
    contacts = people.journal.contacts
    show(qtbot, people, pane, "Lanternworks")
    draft = contacts.draft_of(people.ids["Saffron"])
    with qtbot.waitSignal(pane.vanished):
        contacts.edit(people.ids["Saffron"], replace(draft, organisation=""))
        people.desk.news.flush()


def test_somebody_new_is_added_there(qtbot: QtBot, pane: OrganisationPane) -> None:
    with qtbot.waitSignal(pane.add_requested) as asked:
        pane.add.click()
    assert asked.args == ["Cloudberry Mills"]


def test_a_large_one_shows_the_rest_when_asked(qtbot: QtBot, people: People, pane: OrganisationPane) -> None:
    for at in range(120):
        people.journal.contacts.add(f"Weaver {at:03}", organisation="Loom")
    show(qtbot, people, pane, "Loom")
    assert len(pane.people()) == 100
    assert pane.rest.label() == "Show 20 more"
    pane.rest.click()
    assert len(pane.people()) == 120
    assert not pane.rest.isVisible()


def test_the_company_in_the_header_leads_here(qtbot: QtBot, people: People) -> None:
    header = PersonHeader(people.desk)
    qtbot.addWidget(header)
    header.show()
    header.show_contact(people.journal.contacts.get(people.ids["Odette"]))
    assert header._line.text() == "Head of Operations, Cloudberry Mills \u00a0\u00b7  she/her"
    with qtbot.waitSignal(header.organisation_requested) as asked:
        header._line.company.click()
    assert asked.args == [number(people, "Cloudberry Mills")]


def test_the_palette_finds_companies_by_any_of_their_words(qtbot: QtBot, people: People) -> None:
    def found(typed: str) -> list[tuple[str, str]]:
        shown = find(people.journal, typed, (), people.desk.now(), people.clock.zone)
        return [(item.title, item.detail) for item in shown.items if item.target == "organisation"]

    assert found("mil") == [("Cloudberry Mills", "2 people")]
    assert found("northwind orch") == [("Northwind Orchards", "1 person")]
    assert found("CLOUDBERRY") == [("Cloudberry Mills", "2 people")]
    assert found("illy") == []
    assert found("%") == []
    assert found("@mil") == []
    palette = Palette(people.desk, people.window)
    item = next(
        item
        for item in find(people.journal, "mills", (), people.desk.now(), people.clock.zone).items
        if item.target == "organisation"
    )
    with qtbot.waitSignal(palette.organisation_requested) as asked:
        palette._open(item)
    assert asked.args == [number(people, "Cloudberry Mills")]

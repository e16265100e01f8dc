"""About you: the reader's own record, made by naming it, in no list, and held beside what is known of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop.about_you import AboutYou
from relationship_journal.domain.briefing import as_text
from relationship_journal.domain.facts import FactDraft, FactKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.people_desk import People


def opened(qtbot: QtBot, people: People) -> AboutYou:
    panel = AboutYou(people.desk, people.window)
    panel.present()
    return panel


def test_a_name_makes_the_record_and_another_renames_it(qtbot: QtBot, people: People) -> None:
    before = people.journal.contacts.count()
    panel = opened(qtbot, people)
    assert panel.notes.isHidden()
    panel.name.set_text("Wilma Consultant")
    panel.save()
    qtbot.waitUntil(lambda: people.journal.contacts.me() is not None and not panel.notes.isHidden())
    me = people.journal.contacts.me()
    panel.name.set_text("Wilma Advisor")
    panel.save()
    qtbot.waitUntil(lambda: people.journal.contacts.get(me or 0).name == "Wilma Advisor")
    assert people.journal.contacts.me() == me
    assert people.journal.contacts.count() == before
    panel.reject()


def test_without_a_word_nothing_is_made(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    panel.save()
    panel.reject()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.me() is None


def test_what_is_noted_there_is_shared_ground(qtbot: QtBot, people: People) -> None:
    me = people.journal.contacts.name_me("Wilma Consultant")
    odette = people.ids["Odette"]
    people.journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Choir"))
    panel = opened(qtbot, people)
    qtbot.waitUntil(lambda: not panel.notes.isHidden())
    panel.notes.add("hobby")
    line = panel.notes.adding()
    assert line is not None
    line.line.setText("Choir")
    line.line.returnPressed.emit()
    qtbot.waitUntil(lambda: [fact.text for fact in people.journal.facts.of(me)] == ["Choir"])
    assert "Choir: you too" in as_text(people.journal.briefings.for_contact(odette))
    panel.reject()


def test_nobody_is_offered_themselves(people: People) -> None:
    me = people.journal.contacts.name_me("Wilma Consultant")
    listed = {number for section in people.journal.contacts.ids("name") for number in section.ids}
    assert me not in listed
    assert me not in {row.id for row in people.journal.contacts.match("Wilma")}
    assert me not in {each.contact.id for each in people.journal.rhythm.reach_out(99)}
    assert me not in {person.id for person in people.journal.rhythm.never_met(99).people}

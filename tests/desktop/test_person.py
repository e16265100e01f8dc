"""Adding a person needs a name; what is there already is shown; nothing unseen is changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from relationship_journal.desktop.person.birthday import birthday_words, read_birthday
from relationship_journal.desktop.person.panel import PersonPanel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.partial_date import PartialDate
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 5, 14)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1200, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)


def opened(qtbot: QtBot, people: People, contact_id: int | None = None) -> PersonPanel:
    panel = PersonPanel(people.desk, contact_id, people.window)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def save(qtbot: QtBot, people: People, panel: PersonPanel) -> int:
    with qtbot.waitSignal(panel.saved, timeout=3000) as told:
        panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert told.args is not None
    return int(told.args[0])


def test_a_name_is_enough(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    QTest.keyClicks(panel.name.line, "Zuleika van Dobson")
    found = people.journal.contacts.get(save(qtbot, people, panel))
    assert (found.name, found.row.given, found.family) == ("Zuleika van Dobson", "Zuleika van", "Dobson")
    assert not panel.isVisible()


def test_without_a_name_it_says_so_and_adds_nobody(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    before = people.journal.contacts.count()
    panel.submitted.emit()
    assert "needs a name" in panel.name.error()
    assert panel.isVisible()
    assert people.journal.contacts.count() == before


def test_everything_typed_is_kept(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    panel.name.set_text(HOSTILE)
    panel.company.set_text("Tin & Sons")
    panel.role.set_text("Chair")
    panel.circles.set_names(["Clients", "Choir"])
    panel.rhythm.setCurrentIndex(panel.rhythm.findData(28))
    email, phone, address, website = panel.points
    for lines, value in (
        (email, "a@b.example"),
        (phone, "020 555"),
        (address, "1 Mill Lane"),
        (website, "b.example"),
    ):
        QTest.keyClicks(lines.lines()[0], value)
    QTest.keyClicks(email.lines()[1], "second@b.example")
    panel.birthday.set_text("3 September")
    panel.pronouns.set_text("they/them")
    panel.how_met.set_text("At a fair\nin May")
    panel.portrait.set_text("Counts stars.")
    found = people.journal.contacts.get(save(qtbot, people, panel))
    assert found.name == HOSTILE
    assert (found.row.organisation, found.row.role) == ("Tin & Sons", "Chair")
    assert [circle.name for circle in found.circles] == ["Clients", "Choir"]
    assert found.own_rhythm_days == 28
    assert [(point.kind, point.value) for point in found.points] == [
        ("email", "a@b.example"), ("email", "second@b.example"), ("phone", "020 555"),
        ("address", "1 Mill Lane"), ("url", "b.example"),
    ]  # fmt: skip
    assert found.born == PartialDate(None, 9, 3)
    assert (found.pronouns, found.how_met, found.portrait) == (
        "they/them",
        "At a fair\nin May",
        "Counts stars.",
    )


def test_editing_changes_only_what_was_edited(qtbot: QtBot, people: People) -> None:
    contacts = people.journal.contacts
    points = (
        ContactPoint("im", "@ada:matrix.example", "Matrix"), ContactPoint("email", "ada@x.example", "work"),
        ContactPoint("address", "1 Mill Lane\nNorthwind", "home"),
    )  # fmt: skip
    made = contacts.add(
        ContactDraft("Dr. Ada Quill", given="Ada", family="Quill", nickname="Addie", points=points, born="1985-09",
                     died="yes", met_on="2020-01", rhythm_days=17, card="kept")
    )  # fmt: skip
    before = contacts.draft_of(made)
    panel = opened(qtbot, people, made)
    panel.role.set_text("Editor")
    assert save(qtbot, people, panel) == made
    after = contacts.draft_of(made)
    assert after.role == "Editor"
    assert (after.given, after.family, after.nickname, after.died, after.met_on, after.born, after.rhythm_days) == (
        "Ada", "Quill", "Addie", "yes", "2020-01", "1985-09", 17,
    )  # fmt: skip
    assert {(p.kind, p.value, p.label) for p in after.points} == {
        (p.kind, p.value, p.label) for p in before.points
    }
    assert (after.card, after.photo, after.note) == (before.card, before.photo, before.note)


def test_somebody_of_the_name_is_pointed_out_while_typing(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    QTest.keyClicks(panel.name.line, "odette plumbridge")
    qtbot.waitUntil(panel.here.link.isVisible)
    assert panel.here.label.text() == "Odette Plumbridge is already here."
    with qtbot.waitSignal(panel.person_requested) as told:
        panel.here.link.click()
    assert told.args == [people.ids["Odette"]]
    assert not panel.isVisible()


def test_a_person_is_not_their_own_twin(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people, people.ids["Odette"])
    QTest.keyClicks(panel.name.line, " ")
    qtbot.waitUntil(people.settle)
    assert not panel.here.link.isVisible()


@pytest.mark.parametrize(
    "typed", ["someday", "31 february", "3 september 14:00", "2999", "friday", "99-99-99"]
)
def test_a_bad_birthday_is_said_under_its_field_and_nothing_saved(
    qtbot: QtBot, people: People, typed: str
) -> None:
    panel = opened(qtbot, people)
    before = people.journal.contacts.count()
    panel.name.set_text("Zuleika")
    panel.birthday.set_text(typed)
    panel.submitted.emit()
    assert panel.birthday.error().startswith(f"“{typed}” is not a birthday I know. Try ")
    assert panel.birthday.isVisible()
    assert people.journal.contacts.count() == before


def test_a_refusal_is_said_and_nothing_typed_is_lost(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **_more: object) -> int:
        raise StorageFailed(reason="no space left")

    panel = opened(qtbot, people)
    panel.name.set_text("Zuleika")
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.contacts, "save", full)
        panel.submitted.emit()
        qtbot.waitUntil(people.settle)
    assert panel.banner.isVisible()
    assert panel.name.text() == "Zuleika"
    assert save(qtbot, people, panel)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", None),
        ("3 September", PartialDate(None, 9, 3)),
        ("29 february", PartialDate(None, 2, 29)),
        ("3 sept 1985", PartialDate(1985, 9, 3)),
        ("1985-09-03", PartialDate(1985, 9, 3)),
        ("--09-03", PartialDate(None, 9, 3)),
        ("1985", PartialDate(1985)),
        ("1985-09", PartialDate(1985, 9)),
    ],
)
def test_birthdays_are_read_as_people_write_them(typed: str, expected: PartialDate | None) -> None:
    assert read_birthday(typed, TODAY) == expected


@pytest.mark.parametrize("written", ["1985-09-03", "--09-03", "--02-29", "1985", "1985-09", "0999-01-01"])
def test_birthdays_shown_read_back_as_the_same(qtbot: QtBot, written: str) -> None:
    born = PartialDate.parse(written)
    assert read_birthday(birthday_words(born, TODAY), TODAY) == born

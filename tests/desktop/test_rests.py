"""A rhythm and its rests on the people's page: the menus, the header, the row, About, and the never met."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.contacts.list_model import LINE, RING
from relationship_journal.desktop.contacts.several import SeveralPeople
from relationship_journal.desktop.organisation.person_button import PersonButton
from relationship_journal.desktop.people_page import PeoplePage
from relationship_journal.desktop.rhythm_words import rest_words, whole_rhythm
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.rhythm import Pause, PauseKind, Rhythm, RhythmOrigin, Standing
from tests.desktop.people_desk import TODAY, People, fill, people_desk
from tests.desktop.test_people_page import go
from tests.desktop.test_reach_out import line
from tests.desktop.test_timeline import Editor

AUGUST = date(2026, 8, 3)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        yield made
        qtbot.waitUntil(made.settle)


@pytest.fixture
def page(qtbot: QtBot, people: People) -> PeoplePage:
    made = PeoplePage(people.desk, Editor)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.refresh()
    qtbot.waitUntil(people.settle)
    go(made, people, qtbot, "Odette")
    return made


def lines(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def rhythm_fact(page: PeoplePage) -> str:
    return page.header.strip.fact("rhythm").value


def circles_of(page: PeoplePage) -> list[tuple[str, str]]:
    box = page.notes.section("circles")
    assert box is not None
    return [(each.thing, each.detail) for each in box.data.lines]


@pytest.mark.parametrize(
    ("rhythm", "words"),
    [
        (Rhythm(42, RhythmOrigin.OWN), "every 6 weeks, your choice"),
        (Rhythm(56, RhythmOrigin.CIRCLE, "Clients"), "every 8 weeks, from Clients"),
        (Rhythm(None, RhythmOrigin.NONE), "none"),
        (Rhythm(None, RhythmOrigin.IN_PEACE), "left in peace"),
    ],
)
def test_a_rhythm_is_said_with_its_origin(qapp: object, rhythm: Rhythm, words: str) -> None:
    assert whole_rhythm(rhythm) == words


@pytest.mark.parametrize(
    ("pause", "words"),
    [
        (None, ""),
        (Pause(PauseKind.PAUSED), "paused"),
        (Pause(PauseKind.PAUSED, AUGUST), "paused until 3 August"),
        (Pause(PauseKind.PAUSED, date(2027, 1, 2)), "paused until 2 January 2027"),
        (Pause(PauseKind.SNOOZED, AUGUST), "snoozed until 3 August"),
        (Pause(PauseKind.PAUSED, TODAY), ""),
    ],
)
def test_a_rest_is_said_while_it_lasts(qapp: object, pause: Pause | None, words: str) -> None:
    assert rest_words(Standing(pause=pause), TODAY) == words


def test_the_header_says_where_the_rhythm_comes_from(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    assert rhythm_fact(page) == "every 6 weeks"
    assert "Every 6 weeks, from Clients" in page.header.strip.fact("rhythm").toolTip()
    people.journal.contacts.set_rhythm(people.ids["Odette"], 0)
    qtbot.waitUntil(people.settle)
    assert rhythm_fact(page) == "left in peace"


def test_about_says_circles_rhythm_and_face_time(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    assert circles_of(page) == [
        ("Clients", ""),
        ("Every 6 weeks", "from Clients"),
        ("In person 2 of 4 in the last 90 days", "2 of 4 in the last 365 days"),
    ]
    people.journal.rhythm.pause(people.ids["Odette"], AUGUST)
    qtbot.waitUntil(people.settle)
    assert circles_of(page)[1] == ("Every 6 weeks", "from Clients, paused until 3 August")


def test_the_face_time_leads_to_its_entries(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    box = page.notes.section("circles")
    assert box is not None
    box.acted.emit("edit", box.data.lines[-1])
    qtbot.waitUntil(people.settle)
    assert page.timeline._filter == "in_person"


def test_pause_and_take_up_again_from_the_persons_menu(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    odette = people.ids["Odette"]
    assert "Take up again" not in lines(page.header.menu())
    line(page.header.menu(), "Pause", "Until I take it up again").trigger()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.row(odette).standing.pause == Pause(PauseKind.PAUSED)
    qtbot.waitUntil(lambda: rhythm_fact(page) == "paused")
    line(page.header.menu(), "Take up again").trigger()
    qtbot.waitUntil(people.settle)
    qtbot.waitUntil(lambda: rhythm_fact(page) == "every 6 weeks")
    people.desk.undo()
    qtbot.waitUntil(lambda: rhythm_fact(page) == "paused")


def test_a_paused_row_has_no_ring_and_says_until_when(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    tilda, model = people.ids["Tilda"], page.list._model

    def told(role: int) -> object:
        row = model.row_of(tilda)
        return None if row is None else model.data(model.index(row, 0), role)

    qtbot.waitUntil(lambda: told(LINE) == "Finance lead, Brasskettle")
    ring = told(RING)
    assert isinstance(ring, tuple)
    assert ring[0] is not None
    people.journal.rhythm.snooze(tilda, AUGUST)
    qtbot.waitUntil(people.settle)
    qtbot.waitUntil(lambda: told(RING) == ring)
    assert told(LINE) == "Finance lead, Brasskettle", "a snooze is the header's to say"
    people.journal.rhythm.pause(tilda, AUGUST)
    qtbot.waitUntil(people.settle)
    qtbot.waitUntil(lambda: told(LINE) == "paused until 3 August · Finance lead, Brasskettle")
    assert told(RING) == (None, False)
    go(page, people, qtbot, "Tilda")
    assert rhythm_fact(page) == "paused until 3 August"


def test_the_companys_page_says_it_too(people: People, qtbot: QtBot) -> None:
    people.journal.rhythm.pause(people.ids["Odette"], AUGUST)
    button = PersonButton(people.desk, people.journal.contacts.row(people.ids["Odette"]), people.window)
    assert button._shown.detail == "paused until 3 August · Head of Operations"
    assert "paused until 3 August" in button.accessibleName()


def test_the_dead_and_oneself_do_not_rest(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    people.ids["Old"] = people.journal.contacts.add(ContactDraft("Old Quill", died="2020"))
    go(page, people, qtbot, "Old")
    assert {"Snooze", "Pause"}.isdisjoint(lines(page.header.menu()))


def test_several_rest_and_are_taken_up_as_one_act(people: People, qtbot: QtBot) -> None:
    several = SeveralPeople(people.desk)
    qtbot.addWidget(several)
    chosen = tuple(people.ids[name] for name in ("Marlow", "Tilda", "Rosalba"))
    several.show_people(chosen)
    qtbot.waitUntil(people.settle)

    def pauses() -> list[Pause | None]:
        return [people.journal.contacts.row(each).standing.pause for each in chosen]

    line(several.menu(), "Snooze", "1 week").trigger()
    qtbot.waitUntil(people.settle)
    assert pauses() == [Pause(PauseKind.SNOOZED, date(2026, 5, 21))] * 3
    line(several.menu(), "Take up again").trigger()
    qtbot.waitUntil(people.settle)
    assert pauses() == [None] * 3
    people.journal.history.undo()
    people.journal.history.undo()
    assert pauses() == [None] * 3
    several.deleteLater()


def test_last_is_the_any_clock_and_the_ring_the_live_one(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    ring = people.journal.contacts.row(people.ids["Odette"]).standing.ring_share(TODAY)
    people.journal.jots.save("A note.", (people.ids["Odette"],), day=TODAY, channel=Channel.EMAIL)
    qtbot.waitUntil(people.settle)
    qtbot.waitUntil(lambda: page.header.strip.fact("last").value == "today")
    assert people.journal.contacts.row(people.ids["Odette"]).standing.ring_share(TODAY) == ring


def test_who_was_never_met_in_person_is_an_order_of_the_list(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    model = page.list._model
    page.list.head.set_order("never_met")
    qtbot.waitUntil(people.settle)
    assert model.count == 0
    assert page.list._nobody.words().startswith("You have met everybody you are in touch with.")
    far = people.journal.contacts.add("Theodora Winterbourne")
    people.journal.jots.save("A call.", (far,), day=TODAY, channel=Channel.VIDEO)
    qtbot.waitUntil(people.settle)
    qtbot.waitUntil(lambda: list(model.ids()) == [far])
    page.show_person(people.ids["Tilda"])  # somebody else is wanted: the order gives way
    qtbot.waitUntil(people.settle)
    assert page.list.head.order() == "recent"
    assert model.row_of(people.ids["Tilda"]) is not None

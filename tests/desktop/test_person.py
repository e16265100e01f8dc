"""Adding a person needs a name; what is there already is shown; nothing unseen is changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from relationship_journal.desktop.partial_days import partial_words, read_partial, read_since
from relationship_journal.desktop.person.birthday import birthday_words, read_birthday, understood
from relationship_journal.desktop.person.panel import PersonPanel
from relationship_journal.desktop.person.photo import source_of
from relationship_journal.desktop.pictures import decode
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
    with qtbot.waitSignal(panel.saved) as told:
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


# -- what is understood ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("about 45", 1981), ("around 45", 1981), ("ca. 45", 1981), ("~45", 1981), ("45 years old", 1981),
        ("About 45 years", 1981), ("aged 45", 1981), ("about 0", 2026), ("etwa 45", 1981), ("45 Jahre alt", 1981),
    ],
)  # fmt: skip
def test_an_age_becomes_the_year_it_tells_of(typed: str, year: int) -> None:
    assert read_birthday(typed, TODAY) == PartialDate(year)


@pytest.mark.parametrize("typed", ["45", "about 300", "about", "about x", "-3 years old", "May 45"])
def test_what_may_be_anything_is_no_age(typed: str) -> None:
    with pytest.raises(ValueError, match=typed):
        read_birthday(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("3 may 1980", "3 May 1980, 46 years old"),
        ("--05-03", "Every year on 3 May"),
        ("1980", "Born about 1980, about 46 years old"),
        ("about 45", "Born about 1981, about 45 years old"),
        ("may 1980", "May 1980, 46 years old"),
        ("", ""), ("3 ma", ""),
    ],
)  # fmt: skip
def test_what_was_understood_is_said_back(qtbot: QtBot, typed: str, words: str) -> None:
    assert understood(typed, TODAY) == words


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2019", PartialDate(2019)), ("May 2019", PartialDate(2019, 5)), ("sept. 2019", PartialDate(2019, 9)),
        ("3 may 2019", PartialDate(2019, 5, 3)), ("3 years ago", PartialDate(2023)), ("1 may", PartialDate(2026, 5, 1)),
        ("3 december", PartialDate(2025, 12, 3)), ("29 february", PartialDate(2024, 2, 29)),
        ("vor 3 Jahren", PartialDate(2023)), ("seit 1 Jahr", PartialDate(2025)), ("2031", None), ("long ago", None), ("June 2026", None), ("Frobuary 2019", None),
    ],
)  # fmt: skip
def test_known_since_is_a_day_of_the_past_with_its_year(typed: str, expected: PartialDate | None) -> None:
    assert read_since(typed, TODAY) == expected


@given(
    day=st.builds(
        lambda day, known: PartialDate(
            day.year if known != 1 else None, day.month if known != 3 else None,
            day.day if known in {0, 1} else None,
        ),
        st.dates(date(1900, 1, 1), TODAY), st.integers(0, 3),
    )
)  # fmt: skip
@settings(max_examples=120, deadline=None)
def test_every_partial_day_shown_reads_back_as_the_same(qapp: object, day: PartialDate) -> None:
    assert read_partial(partial_words(day, TODAY), TODAY) == day
    assert read_birthday(birthday_words(day, TODAY), TODAY) == day


# -- labels, days, through whom ----------------------------------------------------------------------


def test_labels_are_chosen_or_typed_and_the_first_is_preferred(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    panel.name.set_text("Zuleika")
    email = panel.points[0]
    QTest.keyClicks(email.lines()[0], "one@b.example")
    email.rows()[0].label.popup().chosen.emit("home")
    QTest.keyClicks(email.lines()[1], "two@b.example")
    email.rows()[1].label.popup().chosen.emit("Choir")
    assert email.rows()[1].label.movable
    email.rows()[1].label.first_wanted.emit()
    found = people.journal.contacts.get(save(qtbot, people, panel))
    assert [(point.value, point.label) for point in found.points] == [
        ("two@b.example", "Choir"), ("one@b.example", "home"),
    ]  # fmt: skip


def test_a_typed_label_is_offered_as_written(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    label = panel.points[1].rows()[0].label
    assert [item.text for item in label._find("")] == ["Work", "Home", "Mobile", "Other", "No label"]
    assert [item.key for item in label._find("Boat  house")] == ["Boat house"]
    assert [item.key for item in label._find("work")] == ["work"]


def test_a_line_taken_away_leaves_the_others_as_stored(qtbot: QtBot, people: People) -> None:
    points = (
        ContactPoint("email", "a@x.example", "work"), ContactPoint("email", "b@x.example", "home"),
        ContactPoint("address", "1 Mill Lane\nNorthwind", "work"),
    )  # fmt: skip
    made = people.journal.contacts.add(ContactDraft("Ada Quill", points=points))
    before = people.journal.contacts.draft_of(made).points
    panel = opened(qtbot, people, made)
    panel.points[0].rows()[0].remove.click()
    panel.points[2].rows()[0].label.popup().chosen.emit("home")
    save(qtbot, people, panel)
    after = people.journal.contacts.draft_of(made).points
    assert after[0] == before[1]
    assert (after[1].value, after[1].label, after[1].id) == ("1 Mill Lane\nNorthwind", "home", before[2].id)


def test_days_picture_and_who_introduced_them_are_saved_as_one_act(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    QTest.keyClicks(panel.name.line, "Zuleika")
    first = panel.dates.rows()[0]
    QTest.keyClicks(first.label, "Wedding day")
    QTest.keyClicks(first.day, "3 may")
    panel.known_since.set_text("may 2019")
    panel.through.show_person(people.journal.contacts.row(people.ids["Corwin"]))
    panel.nickname.set_text("Zu")
    with qtbot.waitSignal(panel.photo.changed):
        panel.photo.take(drawn(900, 600))
    acts = len(people.journal.history.acts())
    who = save(qtbot, people, panel)
    assert len(people.journal.history.acts()) == acts + 1
    stored = people.journal.contacts.person_of(who)
    assert [(each.label, each.on) for each in stored.dates] == [("Wedding day", "--05-03")]
    assert (stored.contact.met_on, stored.contact.nickname) == ("2019-05", "Zu")
    assert stored.through is not None
    assert stored.through.id == people.ids["Corwin"]
    kept = decode(people.journal.contacts.photo(who))
    assert (kept.width(), kept.height()) == (512, 341)


@pytest.mark.parametrize(
    ("label", "day", "problem"),
    [
        ("Wedding", "someday", "“someday” is not a day I know."), ("Wedding", "", "Say when “Wedding” is"),
        ("", "3 May", "Say what day it is"),
    ],
)  # fmt: skip
def test_a_day_that_is_none_is_said_and_nothing_saved(
    qtbot: QtBot, people: People, label: str, day: str, problem: str
) -> None:
    panel = opened(qtbot, people)
    before = people.journal.contacts.count()
    panel.name.set_text("Zuleika")
    panel.dates.set_values([[label, day, 0]])
    panel.submitted.emit()
    assert panel.dates.error().startswith(problem)
    assert panel.dates.isVisible()
    assert people.journal.contacts.count() == before


def test_a_day_still_to_come_is_not_known_since(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    panel.name.set_text("Zuleika")
    panel.known_since.set_text("2031")
    panel.submitted.emit()
    assert panel.known_since.error().startswith("“2031” is no day in the past")


# -- pictures ----------------------------------------------------------------------------------------


def drawn(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 250))
    return image


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("note.png", b"only words"),
        ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("gone.png", None),
    ],
)
def test_what_is_no_picture_is_refused_in_words(
    qtbot: QtBot, people: People, tmp_path: Path, name: str, data: bytes | None
) -> None:
    panel = opened(qtbot, people)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with qtbot.waitSignal(panel.photo.refused) as told:
        panel.photo.take(tmp_path / name)
    assert told.args is not None
    assert told.args[0].startswith(("This is no picture I know", "This picture cannot be read"))
    assert panel.photo_error.isVisible()
    assert panel.photo.photo() is None


def test_a_picture_file_dropped_or_pasted_is_taken_and_removed_again(
    qtbot: QtBot, people: People, tmp_path: Path
) -> None:
    file = tmp_path / "me.png"
    assert drawn(40, 40).save(str(file))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert source_of(data) == file
    points = QMimeData()
    points.setImageData(drawn(30, 30))
    assert isinstance(source_of(points), QImage)
    far = QMimeData()
    far.setUrls([QUrl("https://pictures.example/me.png")])
    assert source_of(far) is None

    odette = people.ids["Odette"]
    panel = opened(qtbot, people, odette)
    with qtbot.waitSignal(panel.photo.changed):
        panel.photo.take(file)
    save(qtbot, people, panel)
    assert people.journal.contacts.row(odette).photo
    panel = opened(qtbot, people, odette)
    assert panel.photo.photo() is None
    assert not panel.photo.is_empty()
    panel.photo.remove()
    save(qtbot, people, panel)
    assert people.journal.contacts.row(odette).photo == ""


def test_the_name_is_typed_in_first_and_the_picture_can_be_reached(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    assert panel.focusWidget() is panel.name.line
    assert panel.photo.accessibleName() == "Add a picture"
    assert panel.photo.focusPolicy() & Qt.FocusPolicy.TabFocus


# -- drafts, companies, somebody here ------------------------------------------------------------------


def test_a_draft_keeps_every_new_field(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    QTest.keyClicks(panel.name.line, "Zuleika")
    panel.nickname.set_text("Zu")
    panel.known_since.set_text("2019")
    QTest.keyClicks(panel.points[0].lines()[0], "z@b.example")
    panel.points[0].rows()[0].label.popup().chosen.emit("home")
    QTest.keyClicks(panel.dates.rows()[0].label, "Wedding day")
    panel.through.show_person(people.journal.contacts.row(people.ids["Corwin"]))
    with qtbot.waitSignal(panel.photo.changed):
        panel.photo.take(drawn(40, 40))
    before = panel.kept.values()
    assert before["photo"]
    panel.reject()
    qtbot.waitUntil(people.settle)
    again = opened(qtbot, people)
    assert again.kept.values() == before
    assert again.through.person() == panel.through.person()


def test_a_draft_of_an_earlier_make_still_reads(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    panel.points[0].set_values(["a@b.example", ["c@d.example", "work", 0], 7, ["x"]])
    panel.dates.set_values(["Wedding", ["Wedding", "3 May", 0], None])
    panel.through.set_value("nobody")
    panel.photo.set_value("not base64 !")
    assert panel.points[0].values() == [["a@b.example", "", 0], ["c@d.example", "work", 0]]
    assert panel.dates.values() == [["Wedding", "3 May", 0]]
    assert panel.through.person() is None
    assert panel.photo.photo() is None


def test_known_companies_are_offered(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    completer = panel.company.line.completer()
    completer.setCompletionPrefix("mill")
    offered = [completer.completionModel().index(at, 0).data() for at in range(completer.completionCount())]
    assert offered == ["Cloudberry Mills"]


def test_the_same_address_under_another_name_is_pointed_out(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people)
    QTest.keyClicks(panel.name.line, "Somebody Else")
    panel.show_more()
    QTest.keyClicks(panel.points[0].lines()[0], "odette@cloudberry.example")
    qtbot.waitUntil(panel.here.link.isVisible)
    assert panel.here.label.text() == "Odette Plumbridge is already here, with odette@cloudberry.example."
    panel.name.set_text("Somebody Else")
    assert save(qtbot, people, panel)  # it stops nobody

"""Matching the columns of a table, and its first lines where the letters were guessed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.importing.choose_page import ChoosePage
from relationship_journal.desktop.importing.column_row import ColumnRow
from relationship_journal.desktop.importing.column_words import (
    OFFERED,
    column_field_words,
    encoding_words,
    example_words,
    use_for,
)
from relationship_journal.desktop.importing.match_page import MatchPage
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder, chosen
from tests.desktop.import_plans import NEW, candidate, mock_table

F = ColumnField


@pytest.fixture
def page(qtbot: QtBot) -> MatchPage:
    made = MatchPage()
    qtbot.addWidget(made)
    made.resize(1120, 620)
    made.show_look(mock_table())
    made.show()
    return made


def choose(combo: Combo, value: str) -> None:
    at = combo.findData(value)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def row_of(page: MatchPage, header: str) -> ColumnRow:
    return next(row for row in page.rows() if row.field.accessibleName().startswith(header))


def test_each_column_with_something_in_it_is_asked_about(page: MatchPage) -> None:
    said = [(row.field.currentText(), row.label.currentText()) for row in page.rows()]
    assert said == [
        ("First name", "no label"), ("Last name", "no label"), ("Email", "no label"), ("Phone", "home"),
        ("Note", "Lieblingsfarbe"), ("Birthday", "no label"),
    ]  # fmt: skip
    assert [row.label.isVisibleTo(row) for row in page.rows()] == [False, False, True, True, False, False]
    assert page.choice() == chosen(mock_table())


def test_a_column_taken_for_something_else(page: MatchPage, qtbot: QtBot) -> None:
    row = row_of(page, "Lieblingsfarbe")
    with qtbot.waitSignal(page.changed):
        choose(row.field, "good_to_know")
    choice = page.choice()
    assert choice is not None
    assert choice.uses[4] == ColumnUse(F.GOOD_TO_KNOW, "Lieblingsfarbe")
    choose(row.field, "phone")
    choose(row.label, "work")
    choose(row_of(page, "E-Mail").field, "leave_out")
    choice = page.choice()
    assert choice is not None
    assert (choice.uses[4], choice.uses[2]) == (ColumnUse(F.PHONE, "work"), ColumnUse(F.LEAVE_OUT))
    assert choice.uses[3] == ColumnUse(F.PHONE, "home")


def test_a_date_of_its_own_can_be_called_anything(page: MatchPage) -> None:
    row = row_of(page, "Lieblingsfarbe")
    choose(row.field, "date")
    assert row.named.text() == "Lieblingsfarbe"
    row.named.selectAll()
    QTest.keyClicks(row.named, "Name day")
    choice = page.choice()
    assert choice is not None
    assert choice.uses[4] == ColumnUse(F.DATE, "Name day")


def test_the_order_of_dates_is_shown_by_an_example(page: MatchPage, qtbot: QtBot) -> None:
    assert page.controls.example.text() == "03.04.1985 is 3 April 1985"
    with qtbot.waitSignal(page.changed):
        choose(page.controls.order, "mdy")
    assert page.controls.example.text() == "03.04.1985 is 4 March 1985"
    choice = page.choice()
    assert choice is not None
    assert choice.date_order is DateOrder.MONTH_FIRST


def test_another_encoding_delimiter_or_header_asks_for_another_look(page: MatchPage) -> None:
    told: list[tuple[str, object]] = []
    page.looked_otherwise.connect(lambda name, value: told.append((name, value)))
    choose(page.controls.encoding, "cp1251")
    choose(page.controls.delimiter, "\t")
    page.controls.header.click()
    assert told == [("encoding", "cp1251"), ("delimiter", "\t"), ("has_header", False)]


def test_the_first_person_is_shown_as_they_come_in(page: MatchPage) -> None:
    page.first.show_card(candidate(0, "Marlow <b>F</b>", "m@x.example", "Studio", NEW))
    assert {"Marlow <b>F</b>", "Company", "Studio", "Hobby", "Choir, alto"} <= set(page.first.words())
    page.first.show_card(None)
    assert "Nobody is in this table." in page.first.words()


def test_empty_columns_are_counted_not_listed(page: MatchPage) -> None:
    assert not any(row.field.accessibleName().startswith("Leer") for row in page.rows())
    assert page._not_shown(1, 0) == ["1 column is empty and not shown."]
    assert page._not_shown(12, 3) == [
        "12 columns are empty and not shown.",
        "3 more columns are read as they were recognised.",
    ]


def test_every_control_is_reached_by_tab_and_has_a_name(page: MatchPage) -> None:
    combos = [each for each in page.findChildren(Combo) if each.isVisibleTo(page)]
    assert len(combos) == 3 + 6 + 2
    assert all(each.accessibleName() for each in combos)
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in combos)


def test_the_first_lines_are_shown_where_the_letters_were_guessed(qtbot: QtBot) -> None:
    page = ChoosePage()
    qtbot.addWidget(page)
    page.show_lines(mock_table())
    assert page.shows_lines()
    assert page.lines.lines()[1] == "Jörg;Müller;joerg@x.example;030 555 01;blau;03.04.1985;"
    told: list[tuple[str, object]] = []
    page.looked_otherwise.connect(lambda name, value: told.append((name, value)))
    choose(page.lines.controls.encoding, "cp1250")
    assert told == [("encoding", "cp1250")]
    page.show_start()
    assert not page.shows_lines()


# -- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", list(ColumnField))
def test_every_field_has_words(field: ColumnField) -> None:
    words = column_field_words(field)
    assert words
    assert [column_field_words(each) for each in ColumnField].count(words) == 1


def test_all_but_what_was_kept_is_offered() -> None:
    assert set(ColumnField) - set(OFFERED) == {F.KEPT}


@pytest.mark.parametrize(
    ("before", "field", "after"),
    [
        (ColumnUse(F.NOTE, "Head"), F.EMAIL, ColumnUse(F.EMAIL)),
        (ColumnUse(F.EMAIL, "work", "e1"), F.PHONE, ColumnUse(F.PHONE, "work", "e1")),
        (ColumnUse(F.STREET, "home", "a1"), F.CITY, ColumnUse(F.CITY, "home", "a1")),
        (ColumnUse(F.LEAVE_OUT), F.CITY, ColumnUse(F.CITY, "", "address")),
        (ColumnUse(F.LEAVE_OUT), F.BIRTH_DAY, ColumnUse(F.BIRTH_DAY, "", "birthday")),
        (ColumnUse(F.STREET, "home", "a1"), F.NOTE, ColumnUse(F.NOTE, "Head")),
        (ColumnUse(F.EMAIL, "work", "e1"), F.LABEL, ColumnUse(F.LABEL, "", "e1")),
        (ColumnUse(F.EMAIL, "work", "e1"), F.HOBBY, ColumnUse(F.HOBBY)),
    ],
)
def test_what_binds_columns_is_kept_where_it_fits(
    before: ColumnUse, field: ColumnField, after: ColumnUse
) -> None:
    assert use_for(field, before, "Head") == after


@pytest.mark.parametrize(
    ("sample", "order", "words"),
    [
        ("31/12/1980", DateOrder.DAY_FIRST, "31/12/1980 is 31 December 1980"),
        ("31/12/1980", DateOrder.MONTH_FIRST, "31/12/1980 is no such day"),
        ("1980-05-03", DateOrder.MONTH_FIRST, "1980-05-03 is 3 May 1980"),
        ("80/05/03", DateOrder.YEAR_FIRST, "80/05/03 is 3 May 80"),
        ("May 1980", DateOrder.DAY_FIRST, "May 1980"),
        ("", DateOrder.DAY_FIRST, ""),
    ],
)
def test_an_example_day(sample: str, order: DateOrder, words: str) -> None:
    assert example_words(sample, order) == words


def test_an_unknown_encoding_is_called_by_its_name() -> None:
    assert (encoding_words("utf_16_le"), encoding_words("x-odd")) == ("Unicode (UTF-16)", "x-odd")

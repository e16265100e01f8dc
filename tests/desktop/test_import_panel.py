"""Importing real files: looked over before anything is saved, one act, undone as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from relationship_journal.desktop.importing.panel import ImportPanel
from relationship_journal.desktop.importing.words import reason_words
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.cards import REASONS
from relationship_journal.domain.imports import Skipped, Verdict
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def card(name: str, email: str, *more: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", f"EMAIL:{email}", *more, "END:VCARD", ""])


BOOK = (
    card("Lavinia Buttercross", "lavinia@buttercross.example", "ORG:Butter & Sons")
    + card("Odette Plumbridge", "odette@cloudberry.example", "TITLE:Chair", "TEL:020 555 0199", "BDAY:--0903")
    + card("Tilda Marzipan", "other@mail.example")
    + card(HOSTILE, "bold@x.example", "no property at all")
    + "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:Met at the fair\r\nEND:VCARD\r\n"
)
TABLE = (
    "Vorname;Nachname;E-Mail;Lieblingsfarbe\r\n"
    "Jörg;Müllerthal;joerg@muellerthal.example;Blau\r\n"
    "Odette;Plumbridge;odette@cloudberry.example;Rot\r\n"
)
LAVINIA, ODETTE, TILDA, BOLD, NAMELESS = range(5)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1300, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "address-book.vcf"
    path.write_bytes(BOOK.encode())
    return path


def opened(qtbot: QtBot, people: People, path: Path | None) -> ImportPanel:
    panel = ImportPanel(people.desk, () if path is None else (path,), people.window)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def names(panel: ImportPanel) -> list[str]:
    cards = panel.review.table.cards
    return [cards.card(row).draft.name for row in range(cards.rowCount())]


def step(panel: ImportPanel) -> str:
    return panel.steps.accessibleName().rpartition(": ")[2]


def bring_in(qtbot: QtBot, people: People, panel: ImportPanel) -> None:
    with qtbot.waitSignal(panel.imported):
        panel.submitted.emit()
    qtbot.waitUntil(people.settle)


def test_review_shows_every_card_and_saves_nothing(qtbot: QtBot, people: People, book: Path) -> None:
    before = people.journal.history.last()
    panel = opened(qtbot, people, book)
    assert step(panel) == "Review"
    assert names(panel) == ["Lavinia Buttercross", "Odette Plumbridge", "Tilda Marzipan", HOSTILE, ""]
    verdicts = [panel.review.table.cards.card(row).verdict for row in range(5)]
    assert verdicts == [Verdict.NEW, Verdict.UPDATE, Verdict.DOUBTFUL, Verdict.NEW, Verdict.NEEDS_NAME]
    assert [chip.label() for _, chip in panel.review.chips if not chip.isHidden()] == [
        "All  5", "New  2", "Update  1", "Look at  2",
    ]  # fmt: skip
    assert panel.primary.label() == "Import 3 people"
    assert panel.subtitle.text() == "address-book.vcf, 5 people"
    assert people.journal.history.last() == before


def test_defaults_fill_gaps_as_one_act_undone_as_one(qtbot: QtBot, people: People, book: Path) -> None:
    before = people.journal.contacts.count()
    panel = opened(qtbot, people, book)
    bring_in(qtbot, people, panel)
    assert step(panel) == "Done"
    assert people.journal.contacts.count() == before + 2
    odette = people.journal.contacts.get(people.ids["Odette"])
    assert (odette.first("phone"), str(odette.born), odette.row.role) == (
        "020 555 0199", "--09-03", "Head of Operations",
    )  # fmt: skip
    QTest.mouseClick(panel.done_page.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.count() == before
    assert people.journal.contacts.get(people.ids["Odette"]).first("phone") == ""
    assert panel.done_page.undo.isHidden()


def test_what_was_chosen_side_by_side_is_what_is_saved(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    table, side = panel.review.table, panel.review.side
    table.selectRow(ODETTE)
    QTest.mouseClick(side.tiles("role")[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(side.tiles("born")[0], Qt.MouseButton.LeftButton)
    table.selectRow(TILDA)
    side.update_yours.click()
    table.selectRow(NAMELESS)
    QTest.keyClicks(side.name_field.line, "The lindens")
    assert panel.primary.label() == "Import 5 people"
    bring_in(qtbot, people, panel)
    odette = people.journal.contacts.get(people.ids["Odette"])
    assert (odette.row.role, odette.born) == ("Chair", None)
    assert people.journal.contacts.get(people.ids["Tilda"]).first("email") == "other@mail.example"
    assert people.journal.contacts.similar("The lindens")


def test_keep_both_adds_a_second_of_the_name(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    panel.review.table.selectRow(TILDA)
    panel.review.side.keep_both.click()
    bring_in(qtbot, people, panel)
    assert len(people.journal.contacts.similar("Tilda Marzipan")) == 2


def test_the_same_file_twice_has_nothing_to_import(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    bring_in(qtbot, people, panel)
    panel.submitted.emit()
    again = opened(qtbot, people, book)
    assert again.review.table.cards.ticked() == frozenset()
    assert not again.primary.isEnabled()


def test_the_new_people_are_the_ones_to_show(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    bring_in(qtbot, people, panel)
    assert panel.done_page.people.label() == "Show the 2 new people"
    with qtbot.waitSignal(panel.people_requested) as asked:
        panel.done_page.people.click()
    assert asked.args is not None
    shown = people.journal.contacts.rows(asked.args[0])
    assert {row.name for row in shown.values()} == {"Lavinia Buttercross", HOSTILE}


def test_what_was_left_out_is_listed_and_saved(
    qtbot: QtBot, people: People, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, people, book)
    model = panel.review.skipped.model()
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    line = BOOK.split("\r\n").index("no property at all") + 1
    assert f"line {line}: Not a line of a vCard; left out: no property at all" in listed
    bring_in(qtbot, people, panel)
    model = panel.done_page.left_out.model()
    told = "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
    assert "Tilda Marzipan" in told
    assert "The card has no name" in told
    path = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    panel.done_page.save.click()
    qtbot.waitUntil(people.settle)
    saved = path.read_text(encoding="utf-8-sig")
    assert "Tilda Marzipan" in saved
    assert "no name to call the person by" in saved


# -- tables --------------------------------------------------------------------------------------


def test_an_unknown_column_is_matched_and_becomes_what_was_said(
    qtbot: QtBot, people: People, tmp_path: Path
) -> None:
    path = tmp_path / "kontakte.csv"
    path.write_text(TABLE, encoding="utf-8", newline="")
    panel = opened(qtbot, people, path)
    assert step(panel) == "Match"
    assert "Jörg Müllerthal" in panel.match.first.words()
    combo = panel.match.rows()[3].field
    combo.activated.emit(combo.findData("hobby"))
    qtbot.waitUntil(people.settle)
    assert "Hobby" in panel.match.first.words()
    panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert names(panel) == ["Jörg Müllerthal", "Odette Plumbridge"]
    bring_in(qtbot, people, panel)
    joerg = people.journal.contacts.named("Jörg Müllerthal")
    assert [fact.text for fact in people.journal.facts.of(joerg)] == ["Blau"]


def test_guessed_letters_can_be_read_otherwise(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    path = tmp_path / "kontakte.csv"
    path.write_bytes(TABLE.encode("cp1252"))
    panel = opened(qtbot, people, path)
    assert panel.choose.shows_lines()
    assert any("Jörg" in line for line in panel.choose.lines.lines())
    panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert step(panel) == "Match"
    combo = panel.match.controls.delimiter
    combo.activated.emit(combo.findData(","))
    qtbot.waitUntil(people.settle)
    assert len(panel.match.rows()) == 1


# -- what is not a file of people ----------------------------------------------------------------


@pytest.mark.parametrize(
    "example",
    [
        ("empty.vcf", b"", "empty"),
        ("picture.vcf", bytes(range(256)) * 20, "not a text file"),
    ],
)
def test_another_kind_of_file_is_named_in_one_sentence(
    qtbot: QtBot, people: People, tmp_path: Path, example: tuple[str, bytes, str]
) -> None:
    name, content, says = example
    path = tmp_path / name
    path.write_bytes(content)
    panel = opened(qtbot, people, path)
    assert step(panel) == "Choose"
    assert panel.choose.problem.isVisible()
    assert says in panel.choose.problem.accessibleName()
    assert name in panel.choose.problem.accessibleName()


def test_a_table_named_vcf_is_read_as_the_table_it_is(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_text("Name,Email\nJoan Ashworth,joan@ashworth.example\n", encoding="utf-8")
    panel = opened(qtbot, people, path)
    assert (step(panel), names(panel)) == ("Review", ["Joan Ashworth"])


def test_a_folder_of_others_and_a_missing_file_are_refused(
    qtbot: QtBot, people: People, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    panel = opened(qtbot, people, folder)
    assert panel.choose.problem.isVisible()
    panel.open_file(tmp_path / "gone.vcf")
    qtbot.waitUntil(people.settle)
    assert "gone.vcf" in panel.choose.problem.accessibleName()


def test_a_readable_folder_comes_back_whole(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    people.journal.exports.everything(tmp_path / "all")
    people.journal.contacts.remove(people.ids["Marlow"])
    before = people.journal.contacts.count()
    panel = opened(qtbot, people, tmp_path / "all")
    assert panel.choose.problem.accessibleName().startswith("This is a whole journal: 13 people, ")
    panel.choose.problem.button.click()
    qtbot.waitUntil(people.settle)
    assert step(panel) == "Done"
    assert people.journal.contacts.count() == before + 1


def test_a_file_can_be_dropped(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(book))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(people.settle)
    assert len(names(panel)) == 5


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_every_reason_has_a_sentence(reason: str) -> None:
    words = reason_words(Skipped(3, reason, "the detail"))
    assert words != reason_words(Skipped(3, "something else", "the detail"))


def test_who_stands_twice_in_a_file_is_put_together(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    path = tmp_path / "twice.vcf"
    twice = card("Joan Ashworth", "joan@ashworth.example") + card(
        "Joan Ashworth", "joan@ashworth.example", "TEL:030 555 0400"
    )
    path.write_bytes(twice.encode())
    panel = opened(qtbot, people, path)
    assert panel.primary.label() == "Import 1 person"
    panel.review.table.selectRow(1)
    said = [label.text() for label in panel.review.side.findChildren(PlainLabel)]
    assert "The same person stands earlier in this file; both are put together." in said
    bring_in(qtbot, people, panel)
    joan = people.journal.contacts.named("Joan Ashworth")
    assert people.journal.contacts.get(joan).first("phone") == "030 555 0400"


def test_a_table_with_nobody_in_it_says_so(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    path = tmp_path / "head.csv"
    path.write_text("First Name,Last Name,E-mail 1 - Value\n", encoding="utf-8")
    panel = opened(qtbot, people, path)
    assert step(panel) == "Choose"
    assert panel.choose.problem.accessibleName() == "Nobody is in head.csv. Choose another file."

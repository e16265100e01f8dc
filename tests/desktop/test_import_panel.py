"""Importing: looked over before anything is saved, one act, undone as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from relationship_journal.desktop.importing.panel import ImportPanel
from relationship_journal.desktop.importing.words import reason_words
from relationship_journal.domain.cards import REASONS
from relationship_journal.domain.errors import Stopped
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
    + card("Odette Plumbridge", "odette@cloudberry.example", "TEL:020 555 0199", "BDAY:--0903")
    + card("Tilda Marzipan", "other@mail.example")
    + card(HOSTILE, "bold@x.example", "no property at all")
)


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
    panel = ImportPanel(people.desk, path, people.window)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def names(panel: ImportPanel) -> list[str]:
    cards = panel.review.table.cards
    return [cards.card(row).draft.name for row in range(cards.rowCount())]


def bring_in(qtbot: QtBot, people: People, panel: ImportPanel) -> None:
    with qtbot.waitSignal(panel.imported, timeout=5000):
        panel.submitted.emit()
    qtbot.waitUntil(people.settle)


def test_review_shows_every_card_and_saves_nothing(qtbot: QtBot, people: People, book: Path) -> None:
    before = people.journal.history.last()
    panel = opened(qtbot, people, book)
    assert panel.pages.currentWidget() is panel.review
    assert names(panel) == ["Lavinia Buttercross", "Odette Plumbridge", "Tilda Marzipan", HOSTILE]
    verdicts = [panel.review.table.cards.card(row).verdict for row in range(4)]
    assert verdicts == [Verdict.NEW, Verdict.UPDATE, Verdict.DOUBTFUL, Verdict.NEW]
    assert [chip.label() for _, chip in panel.review.chips if not chip.isHidden()] == [
        "All  4", "New  2", "Update  1", "Look at  1",
    ]  # fmt: skip
    assert panel.primary.label() == "Import 3 people"
    assert panel.subtitle.text() == "address-book.vcf, 4 people"
    assert people.journal.history.last() == before


def test_import_is_one_act_and_undone_as_one(qtbot: QtBot, people: People, book: Path) -> None:
    before = people.journal.contacts.count()
    panel = opened(qtbot, people, book)
    bring_in(qtbot, people, panel)
    assert panel.pages.currentWidget() is panel.done_page
    assert people.journal.contacts.count() == before + 2
    odette = people.journal.contacts.get(people.ids["Odette"])
    assert (odette.first("phone"), str(odette.born)) == ("020 555 0199", "--09-03")
    QTest.mouseClick(panel.done_page.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.count() == before
    assert people.journal.contacts.get(people.ids["Odette"]).first("phone") == ""
    assert panel.done_page.undo.isHidden()


def test_the_same_file_twice_has_nothing_to_import(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    panel.review.table.cards.tick_all(True)
    bring_in(qtbot, people, panel)
    panel.submitted.emit()
    again = opened(qtbot, people, book)
    assert again.review.ticked() == frozenset()
    assert not again.primary.isEnabled()


def test_unreadable_places_are_listed_with_line_and_reason(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    model = panel.review.skipped.model()
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    line = BOOK.split("\r\n").index("no property at all") + 1
    assert listed == [f"line {line}: Not a line of a vCard; left out: no property at all"]
    bring_in(qtbot, people, panel)
    assert panel.done_page.left_out.model().rowCount() == 1


def test_ticks_by_key_and_for_all_shown(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    table = panel.review.table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert panel.review.ticked() == {1, 3}
    assert panel.primary.label() == "Import 2 people"
    table.tick_all()
    assert panel.review.ticked() == {0, 1, 2, 3}
    table.tick_all()
    assert panel.review.ticked() == frozenset()
    assert not panel.primary.isEnabled()


def test_a_doubtful_card_that_is_ticked_keeps_both(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    panel.review.table.cards.tick_all(False)
    panel.review.table.selectRow(2)
    QTest.keyClick(panel.review.table, Qt.Key.Key_Space)
    bring_in(qtbot, people, panel)
    assert len(people.journal.contacts.similar("Tilda Marzipan")) == 2


def test_filter_by_verdict_and_words_keeps_the_ticks(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, book)
    chips = {chip.label().split()[0]: chip for _, chip in panel.review.chips}
    chips["Look"].click()
    assert names(panel) == ["Tilda Marzipan"]
    chips["All"].click()
    QTest.keyClicks(panel.review.find_field, "butter")
    assert names(panel) == ["Lavinia Buttercross"]
    QTest.keyClicks(panel.review.find_field, "zzz")
    assert names(panel) == []
    assert panel.review.ticked() == {0, 1, 3}


@pytest.mark.parametrize(
    "example",
    [
        ("table.csv", b"Name,Email\nOdette,o@x.example\n", "CSV"),
        ("plan.ics", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "calendar"),
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
    assert panel.pages.currentWidget() is panel.choose
    assert panel.choose.problem.isVisible()
    assert says in panel.choose.problem.accessibleName()
    assert name in panel.choose.problem.accessibleName()


def test_a_folder_and_a_missing_file_are_refused(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    panel = opened(qtbot, people, tmp_path)
    assert "is a folder" in panel.choose.problem.accessibleName()
    panel.open_file(tmp_path / "gone.vcf")
    qtbot.waitUntil(people.settle)
    assert "gone.vcf" in panel.choose.problem.accessibleName()


def test_a_file_can_be_dropped(qtbot: QtBot, people: People, book: Path) -> None:
    panel = opened(qtbot, people, None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(book))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(people.settle)
    assert len(names(panel)) == 4


def test_stopping_saves_nothing_and_the_review_stays(
    qtbot: QtBot, people: People, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, people, book)
    before = people.journal.contacts.count()

    def wait_for_stop(*arguments: object) -> None:
        stopped = arguments[3]
        assert callable(stopped)
        while not stopped():
            pass
        raise Stopped

    with monkeypatch.context() as patch:
        patch.setattr(people.journal.imports, "run", wait_for_stop)
        panel.submitted.emit()
        qtbot.waitUntil(panel.progress.isVisible)
        panel.reject()  # Esc while something is saved stops that first
        qtbot.waitUntil(people.settle)
    assert panel.isVisible()
    assert "Nothing was saved" in panel._fact.text()
    assert people.journal.contacts.count() == before
    bring_in(qtbot, people, panel)


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_every_reason_has_a_sentence(reason: str) -> None:
    words = reason_words(Skipped(3, reason, "the detail"))
    assert words != reason_words(Skipped(3, "something else", "the detail"))

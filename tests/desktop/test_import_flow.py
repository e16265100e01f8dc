"""The import panel from step to step, over imports whose answers are made by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.importing.panel import ImportPanel
from relationship_journal.domain.archives import ArchiveLook
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, TableChoice, TableLook
from relationship_journal.domain.errors import CannotWriteFile, Stopped, UnreadableFile
from relationship_journal.domain.imports import (
    Candidate,
    Decision,
    FileLook,
    ImportPlan,
    ImportReport,
    Skipped,
)
from tests.desktop.import_plans import DOUBTFUL, NEW, UPDATE, mock_table, plan_of
from tests.desktop.people_desk import People, fill, people_desk

Told = Callable[[int, int], None]
PLAN = plan_of(NEW, UPDATE, DOUBTFUL)
DONE = ImportReport("made.vcf", "vcard", 3, 1, 1, 0, 1, (), None)


@dataclass
class MadeImports:
    """Answers as ``journal.imports`` does, and notes what it was asked."""

    table: TableLook | None = None
    refusal: Exception | None = None
    looks: list[dict[str, object]] = field(default_factory=list)
    planned: list[TableChoice | None] = field(default_factory=list)
    ran: list[Mapping[int, Decision]] = field(default_factory=list)
    report: ImportReport = DONE
    wait: Event | None = None

    def look(self, path: Path, encoding: str = "", **more: object) -> FileLook:
        self.looks.append({"encoding": encoding, **more})
        if self.refusal is not None and not more.get("allow_large"):
            raise self.refusal
        table = self.table
        if table is not None and encoding:
            table = replace(table, encoding=encoding, guessed=False)
        return FileLook(path.name, "csv" if table else "vcard", table)

    def first(self, _path: Path, _table: TableChoice) -> Candidate | None:
        return PLAN.candidates[0]

    def plan(
        self,
        _path: Path,
        table: TableChoice | None = None,
        progress: Told = lambda _done, _of: None,
        stopped: Callable[[], bool] = lambda: False,
        **_more: object,
    ) -> ImportPlan:
        self.planned.append(table)
        progress(1, 2)
        self._pause(stopped)
        return PLAN

    def run(
        self, _plan: ImportPlan, decisions: Mapping[int, Decision], told: Told, stopped: Callable[[], bool]
    ) -> ImportReport:
        told(1, 4)
        self._pause(stopped)
        self.ran.append(decisions)
        return self.report

    def save_left_out(self, _report: ImportReport, path: Path) -> None:
        if self.refusal is not None:
            raise self.refusal
        path.write_text("line,name,email,reason\n")

    def _pause(self, stopped: Callable[[], bool]) -> None:
        while self.wait is not None and not self.wait.is_set():
            if stopped():
                raise Stopped


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
def made(people: People, monkeypatch: pytest.MonkeyPatch) -> MadeImports:
    imports = MadeImports()
    monkeypatch.setattr(people.journal, "imports", imports)
    return imports


def opened(qtbot: QtBot, people: People, name: str = "made.vcf") -> ImportPanel:
    panel = ImportPanel(people.desk, (Path(name),), people.window)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def go_on(qtbot: QtBot, people: People, panel: ImportPanel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(people.settle)


def step(panel: ImportPanel) -> str:
    return panel.steps.accessibleName().rpartition(": ")[2]


# -- where each kind of file leads ---------------------------------------------------------------


def test_a_vcard_leads_to_the_review_at_once(qtbot: QtBot, people: People, made: MadeImports) -> None:
    panel = opened(qtbot, people)
    assert (step(panel), made.planned) == ("Review", [None])
    assert panel.primary.label() == "Import 2 people"
    assert (panel.back.isVisible(), panel.cancel.isVisible()) == (True, False)
    panel.back.click()
    assert step(panel) == "Choose"


def test_a_table_nobody_need_be_asked_about_is_not_asked_about(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    made.table = mock_table(known=True, guessed=False)
    panel = opened(qtbot, people, "k.csv")
    assert step(panel) == "Review"
    assert made.planned[0] is not None
    panel.back.click()  # what was recognised can still be looked at
    qtbot.waitUntil(people.settle)
    assert (step(panel), len(panel.match.rows())) == ("Match", 6)


def test_unknown_columns_are_matched_and_read_as_matched(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    made.table = mock_table(guessed=False)
    panel = opened(qtbot, people, "k.csv")
    assert (step(panel), made.planned) == ("Match", [])
    assert panel.subtitle.text() == "k.csv, 3 rows"
    assert "Person 0" in panel.match.first.words()
    combo = panel.match.rows()[4].field
    combo.activated.emit(combo.findData("hobby"))
    go_on(qtbot, people, panel)
    assert step(panel) == "Review"
    assert made.planned[0] is not None
    assert made.planned[0].uses[4] == ColumnUse(ColumnField.HOBBY)
    panel.back.click()
    qtbot.waitUntil(people.settle)
    assert panel.match.rows()[4].use.field is ColumnField.HOBBY  # not asked twice


def test_guessed_letters_are_shown_first(qtbot: QtBot, people: People, made: MadeImports) -> None:
    made.table = mock_table(known=True)
    panel = opened(qtbot, people, "k.csv")
    assert (step(panel), panel.choose.shows_lines()) == ("Choose", True)
    combo = panel.choose.lines.controls.encoding
    combo.activated.emit(combo.findData("cp1251"))
    qtbot.waitUntil(people.settle)
    assert made.looks[-1]["encoding"] == "cp1251"
    assert panel.choose.shows_lines()  # to see what the other encoding makes of them
    go_on(qtbot, people, panel)
    assert step(panel) == "Review"
    assert made.planned[0] is not None
    assert made.planned[0].encoding == "cp1251"


def test_another_delimiter_while_matching_looks_again(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    made.table = mock_table(guessed=False)
    panel = opened(qtbot, people, "k.csv")
    combo = panel.match.controls.delimiter
    combo.activated.emit(combo.findData(","))
    qtbot.waitUntil(people.settle)
    assert made.looks[-1]["delimiter"] == ","
    assert step(panel) == "Match"
    panel.match.controls.header.click()
    qtbot.waitUntil(people.settle)
    assert (made.looks[-1]["has_header"], made.looks[-1]["delimiter"]) == (False, ",")


def test_what_is_too_large_can_be_read_anyway(qtbot: QtBot, people: People, made: MadeImports) -> None:
    made.refusal = UnreadableFile("error.file_too_large", path="made.vcf", limit=20)
    panel = opened(qtbot, people)
    assert step(panel) == "Choose"
    assert panel.choose.problem.button.label() == "Read it anyway"
    panel.choose.problem.button.click()
    qtbot.waitUntil(people.settle)
    assert (step(panel), made.looks[-1]["allow_large"]) == ("Review", True)


def test_what_cannot_be_read_is_said_without_a_button(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    made.refusal = UnreadableFile("error.file_is_empty", path="made.vcf")
    panel = opened(qtbot, people)
    assert "made.vcf is empty" in panel.choose.problem.accessibleName()
    assert panel.choose.problem.button.isHidden()


def test_a_whole_journal_is_offered_and_brought_in(
    qtbot: QtBot, people: People, made: MadeImports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = ArchiveLook("all", 12, 340, "2023-01-02", "2026-05-13")
    brought = replace(DONE, kind="archive", new=12, new_ids=(1, 2))
    monkeypatch.setattr(people.journal.archive, "look", lambda _path: look)
    monkeypatch.setattr(people.journal.archive, "bring", lambda *_asked: brought)
    panel = opened(qtbot, people, str(tmp_path))
    assert panel.choose.problem.accessibleName() == (
        "This is a whole journal: 12 people, 340 entries, written on 13 May. What is here already is left alone."
    )
    panel.choose.problem.button.click()
    qtbot.waitUntil(people.settle)
    assert step(panel) == "Done"
    assert panel.done_page.people.label() == "Show the 2 new people"


# -- bringing in ---------------------------------------------------------------------------------


def test_what_was_decided_is_run(qtbot: QtBot, people: People, made: MadeImports) -> None:
    panel = opened(qtbot, people)
    panel.review.table.selectRow(2)
    panel.review.side.keep_both.click()
    panel.review.table.selectRow(0)
    QTest.keyClick(panel.review.table, Qt.Key.Key_Space)
    assert panel.primary.label() == "Import 2 people"
    go_on(qtbot, people, panel)
    assert made.ran == [{0: Decision(take=False), 2: Decision(take=True, as_new=True)}]
    assert step(panel) == "Done"
    assert (panel.back.isVisible(), panel.primary.label()) == (False, "Close")
    go_on(qtbot, people, panel)
    assert not panel.isVisible()


def test_reading_can_be_stopped(qtbot: QtBot, people: People, made: MadeImports) -> None:
    made.wait = Event()
    panel = ImportPanel(people.desk, (Path("made.vcf"),), people.window)
    panel.present()
    qtbot.waitUntil(panel.work.isVisible)
    qtbot.waitUntil(lambda: panel._fact.text() == "Reading 1 of 2")
    panel.reject()
    qtbot.waitUntil(people.settle)
    assert (panel.isVisible(), step(panel)) == (True, "Choose")
    assert panel.choose.problem.isHidden()


def test_stopping_saves_nothing_and_the_decisions_stay(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    panel = opened(qtbot, people)
    panel.review.table.selectRow(2)
    panel.review.side.update_yours.click()
    made.wait = Event()
    panel.submitted.emit()
    qtbot.waitUntil(panel.work.isVisible)
    QTest.mouseClick(panel.work.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(people.settle)
    assert (made.ran, panel._fact.text()) == ([], "Stopped. Nothing was saved.")
    made.wait = None
    go_on(qtbot, people, panel)
    assert made.ran == [{2: Decision(take=True)}]


def test_the_left_out_are_listed_and_saved(
    qtbot: QtBot, people: People, made: MadeImports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = Skipped(19, "no_name", name="", email="a@b.example")
    made.report = replace(DONE, left_out=(left,), skipped=(Skipped(3, "bad_line", "x"),), new_ids=(1,))
    panel = opened(qtbot, people)
    go_on(qtbot, people, panel)
    model = panel.done_page.left_out.model()
    assert [model.index(row, 0).data() for row in range(2)] == [
        "line 3: Not a line of a vCard; left out: x",
        "line 19: a@b.example: The card has no name; left out",
    ]
    path = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    panel.done_page.save.click()
    qtbot.waitUntil(people.settle)
    assert path.read_text().startswith("line,")
    assert panel._fact.text() == "Saved left.csv"
    made.refusal = CannotWriteFile(path="left.csv", reason="full")
    panel.done_page.save.click()
    qtbot.waitUntil(people.settle)
    assert "full" in panel._fact.text()


def test_the_new_people_are_asked_for_and_the_panel_closes(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    made.report = replace(DONE, new_ids=(4, 5, 6))
    panel = opened(qtbot, people)
    go_on(qtbot, people, panel)
    assert panel.done_page.people.label() == "Show the 3 new people"
    with qtbot.waitSignal(panel.people_requested) as asked:
        panel.done_page.people.click()
    assert asked.args == [(4, 5, 6), "New from made.vcf"]
    assert not panel.isVisible()


def test_nothing_new_says_so(qtbot: QtBot, people: People, made: MadeImports) -> None:
    made.report = ImportReport("made.vcf", "vcard", 3, 0, 0, 3, 0, (), None)
    panel = opened(qtbot, people)
    go_on(qtbot, people, panel)
    assert panel.done_page.title.text() == "Nothing to bring in from made.vcf: everybody was here already"
    assert (panel.done_page.undo.isHidden(), panel.done_page.people.isHidden()) == (True, True)
    assert not panel.done_page.left_out.isVisible()


def by_tab(panel: ImportPanel, start: QWidget, steps: int) -> list[QWidget]:
    """What Tab goes through, beginning after ``start``."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(steps):
        panel.focusNextPrevChild(True)
        focused = panel.focusWidget()
        assert focused is not None
        seen.append(focused)
    return seen


def test_tab_goes_from_the_table_through_the_card_to_the_footer(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    panel = opened(qtbot, people)
    table, side = panel.review.table, panel.review.side
    table.selectRow(2)
    table.selectRow(1)  # what is made anew keeps its place
    chosen = [
        next(tile for tile in side.tiles(name) if tile.isChecked()) for name in ("role", "born", "phone")
    ]
    wanted = [*chosen, side.keep_both, side.update_yours, panel.back, panel.primary]
    assert by_tab(panel, table, 7) == wanted
    assert [each.accessibleName() for each in by_tab(panel, panel.primary, 1)] == ["Close"]


def test_tab_goes_through_the_columns_and_then_to_the_footer(
    qtbot: QtBot, people: People, made: MadeImports
) -> None:
    made.table = mock_table(guessed=False)
    panel = opened(qtbot, people, "k.csv")
    rows = panel.match.rows()
    assert panel.focusWidget() is rows[0].field
    wanted = [rows[1].field, rows[2].field, rows[2].label, rows[3].field, rows[3].label, rows[4].field,
              rows[5].field, panel.back, panel.primary]  # fmt: skip
    assert by_tab(panel, rows[0].field, 9) == wanted


@pytest.mark.parametrize(("size", "scale"), [((1024, 640), 1.0), ((1440, 900), 2.0), ((1024, 640), 2.0)])
def test_it_fits_small_windows_with_the_footer_in_sight(
    qtbot: QtBot, people: People, made: MadeImports, size: tuple[int, int], scale: float
) -> None:
    from relationship_journal.desktop.theme import theme

    theme().set_text_scale(scale)
    people.window.resize(*size)
    panel = opened(qtbot, people)
    assert panel.width() <= size[0] - 48
    assert panel.height() <= size[1] - 48
    foot = panel.primary.mapTo(panel, panel.primary.rect().bottomRight())
    assert panel.rect().contains(foot)
    assert panel.review.side.isVisible()
    clear = [label for label in panel.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert clear == []

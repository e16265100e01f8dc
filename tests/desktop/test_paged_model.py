"""A hundred thousand rows cost their ids; the records of what is seen come in blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from relationship_journal.desktop.background import Background
from relationship_journal.desktop.paged_model import BLOCK, ID, ROW, SECTION, PagedModel, Section
from relationship_journal.domain.errors import StorageFailed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pytestqt.qtbot import QtBot


class _Source:
    """Records by id, and what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.version = 1
        self.gone: set[int] = set()
        self.broken = False

    def __call__(self, ids: Sequence[int]) -> Mapping[int, str]:
        self.asked.append(list(ids))
        if self.broken:
            raise StorageFailed(reason="full")
        return {number: f"person {number} v{self.version}" for number in ids if number not in self.gone}


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.close()


@pytest.fixture
def source() -> _Source:
    return _Source()


@pytest.fixture
def model(background: Background, source: _Source) -> PagedModel[str]:
    return PagedModel(
        background, source, text=lambda record, _column: record, spoken=lambda record: f"{record}, spoken"
    )


def _row(model: PagedModel[str], row: int, role: int = ROW) -> object:
    return model.data(model.index(row, 0), role)


def _settle(qtbot: QtBot, background: Background, source: _Source, times: int) -> None:
    qtbot.waitUntil(lambda: len(source.asked) >= times and background.pending() == 0)


def test_a_row_is_a_placeholder_until_its_block_arrives(
    qtbot: QtBot, model: PagedModel[str], source: _Source, background: Background
) -> None:
    model.set_rows(range(1000, 1250))
    assert model.rowCount() == 250
    assert _row(model, 120) is None
    assert _row(model, 120, ID) == 1120
    assert _row(model, 199) is None
    with qtbot.waitSignal(model.dataChanged) as told:
        pass
    assert (told.args[0].row(), told.args[1].row()) == (100, 199)
    assert source.asked == [list(range(1100, 1200))]
    assert _row(model, 120) == "person 1120 v1"
    assert _row(model, 120, Qt.ItemDataRole.DisplayRole) == "person 1120 v1"
    assert _row(model, 120, Qt.ItemDataRole.AccessibleTextRole) == "person 1120 v1, spoken"
    assert model.record(1000) is None


def test_sections_stand_between_the_rows_and_cannot_be_chosen(model: PagedModel[str]) -> None:
    reach, touch = Section("Reach out", 3, 0), Section("In touch", 7, 3)
    model.set_rows(range(1, 11), [reach, touch])
    assert model.rowCount() == 12
    assert list(model.section_rows()) == [0, 4]
    assert [_row(model, row, ID) for row in range(12)] == [None, 1, 2, 3, None, 4, 5, 6, 7, 8, 9, 10]
    assert _row(model, 4, SECTION) == touch
    assert _row(model, 5, SECTION) is None
    assert model.flags(model.index(4, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(5, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert [model.row_of(number) for number in (1, 3, 4, 10, 99)] == [1, 3, 5, 11, None]
    assert model.id_at(0) is None
    assert model.id_at(1) == 1
    assert _row(model, 0, Qt.ItemDataRole.AccessibleTextRole) == "Reach out, 3"


def test_an_empty_section_keeps_its_heading(model: PagedModel[str]) -> None:
    model.set_rows([1, 2], [Section("None", 0, 0), Section("All", 2, 0)])
    assert [_row(model, row, ID) for row in range(4)] == [None, None, 1, 2]
    assert model.row_of(1) == 2


def test_data_answers_anything_without_raising(model: PagedModel[str]) -> None:
    model.set_rows([1])
    for role in range(300):
        assert model.data(QModelIndex(), role) is None
        model.data(model.index(0, 0), role)
    assert model.data(model.index(7, 0), ROW) is None


def test_news_reads_again_while_the_old_stays_visible(
    qtbot: QtBot, model: PagedModel[str], source: _Source, background: Background
) -> None:
    model.set_rows(range(10))
    _row(model, 0)
    _settle(qtbot, background, source, 1)
    source.version = 2
    model.invalidate([3])
    assert _row(model, 3) == "person 3 v1"
    _settle(qtbot, background, source, 2)
    assert _row(model, 3) == "person 3 v2"


def test_the_same_rows_again_reset_nothing(
    qtbot: QtBot, model: PagedModel[str], source: _Source, background: Background
) -> None:
    model.set_rows(range(10))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(range(10))
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(range(11))


def test_an_answer_for_rows_that_left_is_dropped(
    qtbot: QtBot, model: PagedModel[str], source: _Source, background: Background
) -> None:
    model.set_rows(range(10))
    _row(model, 0)
    _settle(qtbot, background, source, 1)
    model.invalidate()
    _row(model, 0)
    model.set_rows(range(50, 60))
    assert _row(model, 0) is None
    qtbot.waitUntil(lambda: _row(model, 0) == "person 50 v1")


def test_a_record_that_is_gone_is_asked_for_once(
    qtbot: QtBot, model: PagedModel[str], source: _Source, background: Background
) -> None:
    source.gone = {2}
    model.set_rows(range(5))
    _row(model, 2)
    _settle(qtbot, background, source, 1)
    assert [_row(model, 2) for _ in range(3)] == [None, None, None]
    _row(model, 1)
    qtbot.waitUntil(lambda: background.pending() == 0)
    assert len(source.asked) == 1


def test_a_failing_source_is_told_once_not_with_every_repaint(
    qtbot: QtBot, model: PagedModel[str], source: _Source, background: Background
) -> None:
    source.broken = True
    model.set_rows(range(5))
    with qtbot.waitSignal(background.unhandled):
        _row(model, 0)
    with qtbot.assertNotEmitted(background.unhandled, wait=20):
        _row(model, 1)
    assert len(source.asked) == 1


def test_rows_out_of_sight_are_forgotten(qtbot: QtBot, background: Background, source: _Source) -> None:
    model: PagedModel[str] = PagedModel(background, source, keep_blocks=3)
    model.set_rows(range(100 * BLOCK))
    for block in range(20):
        _row(model, block * BLOCK)
        _settle(qtbot, background, source, block + 1)
    held = sum(model.record(number) is not None for number in range(100 * BLOCK))
    assert held <= 3 * BLOCK
    assert _row(model, 0) is None
    qtbot.waitUntil(lambda: _row(model, 0) == "person 0 v1")


def test_qt_finds_the_model_sound(model: PagedModel[str]) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(range(300), [Section("A", 150, 0), Section("B", 150, 150)])
    model.set_rows([])
    model.set_rows([5])
    assert model.rowCount() == 1

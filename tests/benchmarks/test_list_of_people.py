"""P11: the list of 50,000 people, from its ids to the painted rows and from page to page, beside a bare table."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relationship_journal.desktop.background import Background, Writer
from relationship_journal.desktop.contacts.list_model import ListModel
from relationship_journal.desktop.contacts.list_view import ListView
from relationship_journal.desktop.contacts.row_delegate import row_height
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.news import NewsBridge
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.theme import theme
from relationship_journal.journal import Journal
from relationship_journal.local_clock import SystemClock
from tests.benchmarks.bench_table import Took, tell
from tests.desktop.open_desk import no_calendar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

_Index = QModelIndex | QPersistentModelIndex
FIRST_PAINT_S, FRAME_S = 0.030, 0.016
PAGES = 40
SIZE = (320, 860)


class _BareModel(QAbstractTableModel):
    """As many rows, with their number as words."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"Somebody {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


class _BareRow(QStyledItemDelegate):
    """One drawText a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.drawText(option.rect, 0, index.data())


def bare_table() -> QTableView:
    """The least a list can be: one column, rows of a fixed height."""
    table = QTableView()
    table.setItemDelegate(_BareRow(table))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(row_height())
    table.resize(*SIZE)
    table.show()
    return table


def painted(view: QWidget) -> None:
    """Draw all of it, as a screen would have it drawn."""
    picture = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(picture)


class Stopwatch:
    """What the UI thread computes, without what workers do meanwhile."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.thread_time(), time.perf_counter()

    def took(self) -> Took:
        return Took(time.thread_time() - self._cpu, time.perf_counter() - self._wall)


@pytest.fixture
def desk(large: Callable[[str], Path], tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme().start(qapp, qapp.font())
    clock = SystemClock()
    over = QWidget()
    with Journal.open(large("XL"), clock=clock, read_only=True) as journal:
        background, writer = Background(), Writer()
        news = NewsBridge(journal.subscribe)
        yield Desk(journal, background, writer, news, Notices(over), clock, no_calendar)
        writer.close()
        background.close()
        news.close()
    over.deleteLater()


@pytest.mark.benchmark
def test_p11_the_list_of_50_000(desk: Desk, qtbot: QtBot) -> None:
    model = ListModel(desk)
    ours, bare = ListView(model), bare_table()
    for view in (ours, bare):
        qtbot.addWidget(view)
    ours.resize(*SIZE)
    ours.show()
    sections = desk.journal.contacts.ids()
    first: dict[str, list[Took]] = {"bare": [], "ours": []}
    for _ in range(7):
        watch = Stopwatch()
        bare.setModel(_BareModel(50_000))
        painted(bare)
        first["bare"].append(watch.took())
        model.set_sections(())
        model._records.clear()
        watch = Stopwatch()
        model.set_sections(sections)
        rows_are_there(ours, desk)
        first["ours"].append(watch.took())
    pages: dict[str, list[Took]] = {"bare": [], "ours": []}
    for page in range(1, PAGES):
        for name, view in (("bare", bare), ("ours", ours)):
            bar = view.verticalScrollBar()
            watch = Stopwatch()
            bar.setValue(bar.maximum() * page // PAGES)
            painted(view)
            pages[name].append(watch.took())
            if view is ours:
                rows_are_there(ours, desk)
                watch = Stopwatch()
                painted(view)
                pages[name].append(watch.took())
    tell(
        "P11",
        "50,000 people, from ids to painted rows",
        ours=first["ours"],
        floor=first["bare"],
        at_most=FIRST_PAINT_S,
    )
    tell(
        "P11",
        "a page further, its frame",
        ours=pages["ours"],
        floor=pages["bare"],
        at_most=FRAME_S,
        rank=0.95,
    )


def rows_are_there(view: ListView, desk: Desk) -> None:
    """Paint; let the rows be read; paint again, as the window does."""
    painted(view)
    QCoreApplication.processEvents()
    while desk.background.pending():
        QCoreApplication.processEvents()
        time.sleep(0.0005)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    painted(view)
    model = view.model()
    assert isinstance(model, ListModel)
    last = model.id_at(view.rowAt(view.viewport().height() - 1))
    assert last is None or model.record(last) is not None, "a row is still blank"

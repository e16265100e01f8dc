"""The people list paints and scrolls by what is seen: the calls of its model are those of ten people, however many there are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.contacts.list_model import ListModel
from relationship_journal.desktop.contacts.list_view import ListView
from relationship_journal.desktop.contacts.pane import ContactsPane
from tests.benchmarks.large_journal import write_large
from tests.desktop.people_desk import NOW, people_desk
from tests.fixed_clock import FixedClock

FEW, MANY = 200, 2000
PAGES = 10


def see(qtbot: QtBot, view: ListView) -> None:
    """Paint until every row in sight is a person the model holds, none a placeholder."""
    model = view.model()
    assert isinstance(model, ListModel)

    def held() -> bool:
        view.viewport().grab()  # what is seen is asked for
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        seen = model.ids_between(first, last) if 0 <= first <= last else ()
        return bool(seen) and all(model.record(each) is not None for each in seen)

    qtbot.waitUntil(held)


def calls_of(qtbot: QtBot, folder: Path, people: int, calls: list[int]) -> dict[str, int]:
    """How often the model was asked: for one painting, and for one page of scrolling on the average."""
    folder.mkdir()
    write_large(folder / "people.journal", FixedClock(NOW), people, 3 * people)
    with people_desk(folder) as made:
        qtbot.addWidget(made.window)
        pane = ContactsPane(made.desk)
        qtbot.addWidget(pane)
        pane.resize(300, 700)
        pane.show()
        pane.refresh()
        qtbot.waitUntil(lambda: bool(pane.chosen()))
        view, bar = pane.view, pane.view.verticalScrollBar()
        # Every row that will be counted is held first: a row still to be read is asked for less.
        for _ in range(PAGES + 1):
            see(qtbot, view)
            bar.setValue(bar.value() + bar.pageStep())
        bar.setValue(0)
        see(qtbot, view)
        calls.clear()
        view.viewport().grab()
        painting = len(calls)
        calls.clear()
        for _ in range(PAGES):
            bar.setValue(bar.value() + bar.pageStep())
            view.viewport().grab()
        scrolling = len(calls) // PAGES
        qtbot.waitUntil(made.settle)
        return {"painting": painting, "a page": scrolling}


def test_painting_and_scrolling_ask_for_what_is_seen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []
    asked = ListModel.data

    def counting(model: ListModel, *arguments: Any) -> Any:
        calls.append(1)
        return asked(model, *arguments)

    monkeypatch.setattr(ListModel, "data", counting)
    few, many = (calls_of(qtbot, tmp_path / str(people), people, calls) for people in (FEW, MANY))
    assert 0 < many["painting"] <= 1.1 * few["painting"]
    assert 0 < many["a page"] <= 1.2 * few["a page"]
    assert many["painting"] < 400
    assert many["a page"] < 800

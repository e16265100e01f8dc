"""What is written can be read, what is drawn can be seen, and nothing moves for whoever asks: on the real screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation, QTimeLine
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal.desktop.theme import theme
from relationship_journal.sample import write_sample
from relationship_journal.tour.screens import SCREENS, STATES, Guide
from relationship_journal.tour.stage import Stage
from tests.desktop.inked import Ink, Inks
from tests.desktop.open_desk import MORNING
from tests.desktop.test_tokens import contrast
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOOKS = (("light", False), ("dark", False), ("light", True), ("dark", True))
LOOKED_AT = {
    "today", "people", "meetings", "promises", "briefing", "palette", "jot", "import", "settings", "schedule-error",
}  # fmt: skip


@pytest.fixture
def guide(qapp: QApplication, tmp_path: Path) -> Iterator[Guide]:
    """The window over the sample journal, and the way to its screens."""
    clock = FixedClock(MORNING)
    path = tmp_path / "sample.journal"
    write_sample(path, clock)
    stage = Stage(path, clock)
    made = Guide(stage)
    made.prepare()
    stage.start()
    stage.window.resize(1440, 900)
    yield made
    stage.stop()
    stage.window.deleteLater()


def unseen(inks: Inks, window: QWidget, *, shapes: bool) -> list[Ink]:
    """What stands out too little: text below 4.5, the borders of controls and the focus ring below 3."""
    tokens = theme().tokens
    borders = {getattr(tokens, name).lower() for name in ("ctl", "ring", "ring_due")} if shapes else set()
    found = inks.of(window, borders)
    assert len(found) > 5, "something is written there"
    return [each for each in found if contrast(each.ink, each.ground) < (3.0 if each.shape else 4.5)]


def test_everything_written_can_be_read(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    inks, look, wrong = Inks(monkeypatch), theme(), []
    for screen in (each for each in SCREENS + STATES if each.name in LOOKED_AT):
        with guide.at(screen) as panel:
            assert not moving(), screen.name
            for mode, strong in LOOKS:
                look.set_mode("dark" if mode == "dark" else "light")
                look.set_high_contrast(strong)
                guide.stage.settle()
                faint = unseen(inks, panel or guide.stage.window, shapes=not strong)
                wrong += [(screen.name, mode, strong, ink) for ink in faint]
            assert not moving(), screen.name
    assert wrong == []


def moving() -> list[str]:
    """What moves by itself now, with the widget it belongs to."""
    found = []
    for widget in QApplication.allWidgets():
        states = [(each, each.state().name) for each in widget.findChildren(QAbstractAnimation)]
        lines = [(each, each.state().name) for each in widget.findChildren(QTimeLine)]
        running = [type(each).__name__ for each, state in (*states, *lines) if state == "Running"]
        found += [f"{name} of {type(widget).__name__}" for name in running]
    return found


def test_what_moves_is_found(qapp: QApplication) -> None:
    line = QTimeLine(60_000, holder := QWidget())
    assert moving() == []
    line.start()
    assert moving() == ["QTimeLine of QWidget"]
    line.stop()
    holder.deleteLater()


def test_the_measure_sees_what_is_too_faint(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    from relationship_journal.desktop.widgets.card import Card
    from relationship_journal.desktop.widgets.label import PlainLabel

    card = Card()
    for token in ("text", "line", "line2"):
        card.add(PlainLabel("To be read", token=token))
    card.show()
    found = Inks(monkeypatch).of(card, set())
    tokens = theme().tokens
    assert {(each.ink, each.ground) for each in found} == {
        (getattr(tokens, token).lower(), tokens.card.lower()) for token in ("text", "line", "line2")
    }
    card.deleteLater()

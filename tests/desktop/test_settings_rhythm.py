"""Settings, Rhythm: how many are suggested, how often a circle is seen, what a channel counts for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.settings.panel import SettingsPanel
from relationship_journal.desktop.settings.rhythm_page import RhythmPage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.suggestions import suggestions_a_day
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.channels import DEFAULT_CLASSES, Channel, ContactClass
from tests.desktop.open_desk import open_desk


@dataclass
class Opened:
    desk: Desk
    panel: SettingsPanel
    page: RhythmPage
    store: SettingsStore
    clients: int
    friends: int
    qtbot: QtBot

    def settle(self) -> None:
        def quiet() -> bool:
            self.desk.news.flush()
            return not self.desk.writer.pending() and not self.desk.background.pending()

        self.qtbot.waitUntil(quiet)
        self.qtbot.waitUntil(quiet)

    def days(self, circle: int) -> int | None:
        return next(each.rhythm_days for each in self.desk.journal.circles.all() if each.id == circle)

    def choose(self, combo: Combo, words: str) -> None:
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())
        self.settle()


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    window = QWidget()
    window.resize(1440, 900)
    qtbot.addWidget(window)
    window.show()
    store = SettingsStore(tmp_path / "settings.ini")
    with open_desk(tmp_path, window) as desk:
        clients = desk.journal.circles.add("Clients", 42, 3)
        friends = desk.journal.circles.add("Friends")
        panel = SettingsPanel(desk, store, window, "rhythm")
        panel.present()
        page = panel.page()
        assert isinstance(page, RhythmPage)
        made = Opened(desk, panel, page, store, clients, friends, qtbot)
        qtbot.waitUntil(lambda: bool(page.circles))
        made.settle()
        yield made
        panel.close()


def click(control: Segmented, key: str) -> None:
    next(each for each in control._segments if each.key == key).click()


def test_what_holds_is_shown(opened: Opened) -> None:
    page = opened.page
    assert page.suggestions.value() == "3"
    assert page.circles[opened.clients].currentText() == "Every 6 weeks"
    assert page.circles[opened.friends].currentText() == "None"
    assert {channel: control.value() for channel, control in page.channels.items()} == {
        channel: counts for channel, counts in DEFAULT_CLASSES.items() if channel is not Channel.NOTE
    }


def test_a_circle_may_have_each_of_the_rhythms(opened: Opened) -> None:
    combo = opened.page.circles[opened.friends]
    offered = [combo.itemText(at) for at in range(combo.count())]
    assert offered == [
        "None", "Every 2 weeks", "Every 4 weeks", "Every 6 weeks", "Every 8 weeks", "Every 12 weeks", "Every 6 months",
    ]  # fmt: skip
    opened.choose(combo, "Every 8 weeks")
    assert opened.days(opened.friends) == 56
    opened.choose(combo, "None")
    assert opened.days(opened.friends) is None


def test_a_rhythm_is_changed_and_the_colour_and_name_stay(opened: Opened) -> None:
    opened.choose(opened.page.circles[opened.clients], "Every 2 weeks")
    clients = next(each for each in opened.desk.journal.circles.all() if each.id == opened.clients)
    assert (clients.name, clients.rhythm_days, clients.colour) == ("Clients", 14, 3)
    opened.desk.undo()
    opened.settle()
    assert opened.page.circles[opened.clients].currentText() == "Every 6 weeks"


def test_choosing_what_holds_already_is_no_act(opened: Opened) -> None:
    before = opened.desk.journal.history.last()
    opened.choose(opened.page.circles[opened.clients], "Every 6 weeks")
    assert opened.desk.journal.history.last() == before


def test_a_circle_made_meanwhile_is_there(opened: Opened) -> None:
    book_club = opened.desk.journal.circles.add("Book club", 70)
    opened.qtbot.waitUntil(lambda: book_club in opened.page.circles)
    assert opened.page.circles[book_club].currentText() == "Every 10 weeks"


def test_a_channel_counts_for_what_is_chosen(opened: Opened) -> None:
    click(opened.page.channels[Channel.EMAIL], ContactClass.LIVE)
    opened.settle()
    assert opened.desk.journal.channels.classes()[Channel.EMAIL] is ContactClass.LIVE
    opened.desk.undo()
    opened.settle()
    assert opened.page.channels[Channel.EMAIL].value() == ContactClass.WRITTEN


def test_a_note_has_no_choice(opened: Opened) -> None:
    assert Channel.NOTE not in opened.page.channels


def test_the_number_of_suggestions_is_kept_and_told_at_once(opened: Opened) -> None:
    with opened.qtbot.waitSignal(opened.panel.suggestions_changed):
        click(opened.page.suggestions, "5")
    assert suggestions_a_day(SettingsStore(opened.store.path)) == 5


def test_every_control_has_a_name(opened: Opened) -> None:
    controls = [*opened.page.findChildren(QComboBox), *opened.page.findChildren(Segmented)]
    assert len(controls) == 2 + 1 + len(opened.page.channels)
    assert all(control.accessibleName() for control in controls)
    assert all(b.accessibleName() or b.text() for b in opened.page.findChildren(QAbstractButton))

"""The window as it runs: painted first, then given a journal; keys, places, refusals, the sample."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from relationship_journal.desktop.about_you import AboutYou
from relationship_journal.desktop.announcing import Announcer
from relationship_journal.desktop.application import Program
from relationship_journal.desktop.circles.panel import CirclePanel
from relationship_journal.desktop.page_titles import NAMES_SHOWN
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.rescue.page import RescuePage
from relationship_journal.desktop.seat import ASKS_AGAIN_MS
from relationship_journal.desktop.settings.privacy_page import PrivacyPage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.domain.errors import NewerJournal, StorageFailed
from relationship_journal.journal import Journal
from tests.desktop.shell import Shell

ROOT = Path(__file__).resolve().parents[2]


def shown(program: Program) -> str:
    assert program.window.attached is not None
    return program.window.attached.pages.page()


def home(program: Program) -> object:
    attached = program.window.attached
    assert attached is not None
    stack = attached.pages.currentWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()


def press(shell: Shell, program: Program, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(program.window, key, held)
    shell.settle()


CTRL = Qt.KeyboardModifier.ControlModifier

# -- starting -----------------------------------------------------------------------------------


_FIRST_PAINT = """
import sys
from relationship_journal import app
from relationship_journal.desktop.application import Program
def look(self):
    slow = (
        "sqlalchemy", "sqlite3", "alembic", "icalendar", "caldav", "phonenumbers", "rapidfuzz", "keyring", "asyncio",
        "email", "importlib.metadata", "dateutil", "tomllib", "csv", "urllib.request", "ssl",
        "relationship_journal.domain.contacts", "relationship_journal.desktop.toast", "relationship_journal.journal",
    )
    print(sorted(set(slow) & set(sys.modules)))
    from PySide6.QtWidgets import QApplication
    QApplication.quit()
Program.open = look
print(app.main([]))
"""


def test_the_first_picture_comes_before_slow_libraries(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _FIRST_PAINT],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
        env={
            "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path),
            "RELATIONSHIP_JOURNAL_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT),
        },
    )  # fmt: skip
    assert done.stdout.splitlines() == ["[]", "0"], done.stderr


def test_the_pages_nobody_asked_for_are_made_in_the_pauses(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    pages = program.window.attached.pages
    later = ("people", "meetings", "promises", "briefing", "organisation", "review")
    assert not [name for name in later if name in vars(pages)]
    program.window.run("meetings")  # who does not wait makes it himself
    assert [name for name in later if name in vars(pages)] == ["meetings"]
    filled.qtbot.waitUntil(lambda: all(name in vars(pages) for name in later))
    assert shown(program) == "meetings"
    filled.settle()


def test_the_window_is_there_before_the_journal(filled: Shell) -> None:
    program = filled.start()
    assert program.window.isVisible()
    assert program.window.attached is None
    program.window.run("jot")  # a click too early does nothing
    filled.qtbot.waitUntil(lambda: program.window.attached is not None)
    filled.settle()
    assert shown(program) == "today"
    assert program.window.windowTitle() == "Today, Relationship Journal"


def test_a_refused_journal_is_a_page_with_try_again(filled: Shell) -> None:
    filled.refused.append(NewerJournal(path="own.journal", revision="9"))
    program = filled.start()
    refusal = program.window.refusal
    filled.qtbot.waitUntil(refusal.isVisible)
    assert program.window.attached is None
    again = next(button for button in refusal.findChildren(Button) if button.isVisible())
    assert again.label() == "Try again"
    again.click()
    filled.qtbot.waitUntil(lambda: program.window.attached is not None)


def test_a_journal_that_cannot_be_read_is_named_and_has_two_ways_on(filled: Shell) -> None:
    filled.refused.append(StorageFailed(reason="input/output error"))
    program = filled.start()
    refusal = program.window.refusal
    filled.qtbot.waitUntil(refusal.isVisible)
    said = {label.text() for label in refusal.findChildren(PlainLabel) if label.isVisible()}
    assert str(filled.path) in said
    ways = [button for button in refusal.findChildren(Button) if button.isVisible()]
    assert [button.label() for button in ways] == ["Try again", "Open a backup…"]
    ways[1].click()
    filled.qtbot.waitUntil(lambda: isinstance(filled.page(), RescuePage))
    filled.settle()


def test_settings_and_journal_are_private(filled: Shell) -> None:
    filled.open()
    filled.stop()
    for name in ("settings.ini", "own.journal"):
        assert stat.S_IMODE((filled.folder / name).stat().st_mode) == 0o600, name


# -- going about ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "today"),
        (Qt.Key.Key_2, "people"),
        (Qt.Key.Key_3, "meetings"),
        (Qt.Key.Key_4, "promises"),
    ],
)
def test_ctrl_and_a_number_turn_to_a_page(filled: Shell, key: Qt.Key, page: str) -> None:
    program = filled.open()
    press(filled, program, key, CTRL)
    assert shown(program) == page
    marked = [name for name, item in program.window.sidebar._pages.items() if item.isChecked()]
    assert marked == [page]


@pytest.mark.parametrize("page", ["people", "organisation", "review"])
def test_the_title_names_nobody_until_it_is_wished_and_then_at_once(filled: Shell, page: str) -> None:
    program = filled.open()
    assert program.window.attached is not None
    attached = program.window.attached
    odette = attached._desk.journal.contacts.named("Odette Plumbridge")
    attached.pages._go((page, 1 if page == "organisation" else odette))
    filled.settle()
    filled.qtbot.waitUntil(lambda: attached.pages.page() == page)
    title = "Review" if page == "review" else "People"
    assert program.window.windowTitle() == f"{title}, Relationship Journal"
    privacy = attached.dialogs.settings("privacy").page()
    assert isinstance(privacy, PrivacyPage)
    privacy.titles.switch.click()
    name = {
        "people": "Odette Plumbridge",
        "organisation": attached.pages.organisation.name(),
        "review": title,
    }[page]
    assert program.window.windowTitle() == f"{name}, Relationship Journal"
    privacy.titles.switch.click()
    assert program.window.windowTitle() == f"{title}, Relationship Journal"


def test_a_person_names_the_window_and_back_returns(filled: Shell) -> None:
    filled.settings.set_flag(NAMES_SHOWN, on=True)
    program = filled.open()
    assert program.window.attached is not None
    odette = program.window.attached._desk.journal.contacts.named("Odette Plumbridge")
    program.window.attached.pages.show_person(odette)
    filled.settle()
    assert program.window.windowTitle() == "Odette Plumbridge, Relationship Journal"
    program.window.run("back")
    assert shown(program) == "today"
    program.window.run("forward")
    assert shown(program) == "people"


def test_ctrl_b_opens_the_next_meetings_sheet_and_escape_leads_back(filled: Shell) -> None:
    program = filled.open()
    press(filled, program, Qt.Key.Key_B, CTRL)
    assert shown(program) == "briefing"
    assert program.window.attached is not None
    program.window.attached.pages.briefing.closed.emit()
    assert shown(program) == "today"


def test_a_circle_fills_the_people_page(filled: Shell) -> None:
    program = filled.open()
    item = next(b for b in program.window.sidebar.circles.findChildren(Button) if b.label() == "Clients")
    item.click()
    filled.settle()
    assert shown(program) == "people"
    assert item.isChecked()
    assert program.window.attached is not None
    people = program.window.attached.pages.people
    filled.qtbot.waitUntil(lambda: people.list._model.count == 1)


def test_the_place_is_remembered(filled: Shell) -> None:
    filled.settings.set_flag(NAMES_SHOWN, on=True)
    program = filled.open()
    assert program.window.attached is not None
    barnaby = program.window.attached._desk.journal.contacts.named("Barnaby Quillfeather")
    program.window.attached.pages.show_person(barnaby)
    filled.settle()
    filled.stop()
    filled.settings = SettingsStore(filled.folder / "settings.ini")
    again = filled.open()
    assert again.window.windowTitle() == "Barnaby Quillfeather, Relationship Journal"


def test_undo_reaches_the_journal_but_not_from_a_text_field(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    journal = program.window.attached._desk.journal
    journal.contacts.add("Third")
    field_ = QLineEdit(program.window)
    field_.show()
    field_.setFocus()
    QTest.keyClicks(field_, "abc")
    QTest.keyClick(field_, Qt.Key.Key_Z, CTRL)
    filled.settle()
    assert journal.contacts.count() == 3
    assert field_.text() == ""
    program.window.run("undo")
    filled.settle()
    assert journal.contacts.count() == 2


# -- panels ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["jot", "schedule", "export", "import", "add_person"])
def test_each_command_opens_its_panel_and_escape_takes_it_away(filled: Shell, command: str) -> None:
    program = filled.open()
    program.window.run(command)
    panels = program.window.findChildren(Panel)
    assert [panel.isVisible() for panel in panels] == [True]
    filled.settle()
    panels[0].reject()
    del panels
    filled.qtbot.waitUntil(lambda: not program.window.findChildren(Panel))


def test_search_covers_the_window_and_leads_to_somebody(filled: Shell) -> None:
    program = filled.open()
    program.window.run("search")
    assert program.window.attached is not None
    palette = program.window.attached.dialogs.palette
    assert palette.isVisible()
    odette = program.window.attached._desk.journal.contacts.named("Odette Plumbridge")
    palette.person_requested.emit(odette)
    filled.settle()
    assert program.window.attached.pages.place() == ("people", odette)


def test_a_saved_person_is_shown(filled: Shell) -> None:
    program = filled.open()
    program.window.run("add_person")
    panel = program.window.findChildren(Panel)[0]
    QTest.keyClicks(panel.focusWidget(), "Rosalba Inkwell")
    panel.submitted.emit()
    filled.settle()
    assert program.window.attached is not None
    pages, contacts = program.window.attached.pages, program.window.attached._desk.journal.contacts
    filled.qtbot.waitUntil(lambda: pages.place() == ("people", contacts.named("Rosalba Inkwell")))


# -- form -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "sidebar"), [(1024, 56), (1179, 56), (1180, 216), (1440, 216)])
def test_the_sidebar_is_a_rail_in_narrow_windows(filled: Shell, width: int, sidebar: int) -> None:
    program = filled.open()
    program.window.resize(width, 700)
    filled.qtbot.waitUntil(lambda: program.window.sidebar.width() == sidebar)


def test_nothing_makes_the_window_wider_than_its_least(filled: Shell) -> None:
    program = filled.open()
    for page in ("today", "people", "meetings", "promises"):
        program.window.run(page)
        filled.settle()
        program.window.resize(960, 600)
        assert program.window.width() == 960, page


def test_the_sidebar_counts(filled: Shell) -> None:
    program = filled.open()
    names = {name: item.accessibleName() for name, item in program.window.sidebar._pages.items()}
    assert names == {
        "today": "Today",
        "people": "People, 2",
        "meetings": "Meetings, 1",
        "promises": "Promises",
    }


def test_a_circle_is_added_and_edited(filled: Shell) -> None:
    program = filled.open()
    program.window.resize(1440, 900)  # a rail has no circles
    circles = program.window.sidebar.circles
    circles.plus_button.click()
    panel = program.window.findChild(CirclePanel)
    assert panel is not None
    QTest.keyClicks(panel.name.line, "A & B")
    panel.submitted.emit()
    filled.settle()
    assert program.window.attached is not None
    journal = program.window.attached._desk.journal
    added = next(circle for circle in journal.circles.all() if circle.name == "A & B")
    assert added.colour == 1
    circles.edit(added)
    panel = next(each for each in program.window.findChildren(CirclePanel) if each.isVisible())
    panel.name.line.selectAll()
    QTest.keyClicks(panel.name.line, "Partners")
    QTest.keyClick(panel.name.line, Qt.Key.Key_Return)
    filled.settle()
    assert [circle.name for circle in journal.circles.all()] == ["Clients", "Partners"]
    assert sorted(b.label() for b in circles.findChildren(NavButton) if b.isVisible()) == [
        "Clients",
        "Partners",
    ]


# -- first run and sample ---------------------------------------------------------------------------


def test_an_empty_journal_begins_with_three_ways_on(shell: Shell) -> None:
    program = shell.open()
    assert program.window.attached is not None
    pages = program.window.attached.pages
    assert home(program) is pages.first_run
    pages._desk.do(lambda: pages._desk.journal.contacts.add("Odette"))
    shell.settle()
    assert home(program) is pages.today


def test_the_sample_takes_the_place_of_the_own_journal_and_leaves_nothing(shell: Shell) -> None:
    program = shell.open()
    assert program.window.attached is not None
    own = program.window.attached
    own.pages.first_run.sample_button.click()
    shell.qtbot.waitUntil(lambda: program.window.attached is not None and program.window.attached is not own)
    shell.settle()
    banner = next(b for b in program.window.notices.banners.findChildren(Button) if b.isVisible())
    assert home(program) is program.window.attached.pages.today
    sample = program.window.attached
    banner.click()
    shell.qtbot.waitUntil(
        lambda: program.window.attached is not None and program.window.attached is not sample
    )
    shell.settle()
    assert home(program) is program.window.attached.pages.first_run
    assert not (shell.folder / "sample.journal").exists()
    assert not program.window.notices.banners.isVisible()
    assert len(program.window.findChildren(Announcer)) == 1


def test_closing_the_window_discards_an_open_sample(shell: Shell) -> None:
    program = shell.open()
    program.open_sample()
    shell.qtbot.waitUntil(program.window.notices.banners.isVisible)
    shell.settle()
    shell.stop()
    assert shell.discarded == [shell.folder / "sample.journal"]


def test_closing_the_window_while_the_sample_takes_over_leaves_neither_open(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = shell.open()
    reading = Event()

    def long_read(_progress: object, stopped: Callable[[], bool]) -> None:
        while not stopped():
            reading.wait(0.01)

    program.background.run(long_read)
    program.open_sample()
    shell.qtbot.waitUntil(lambda: program.window.attached is None)
    with monkeypatch.context() as patched:
        patched.setattr(program.window, "deleteLater", lambda: None)  # qtbot does it, after the last look
        shell.stop()
    assert shell.discarded == [shell.folder / "sample.journal"]
    shell.journal().close()  # nobody holds its lock
    later = QTimer()
    with shell.qtbot.waitSignal(later.timeout):
        later.start(3 * ASKS_AGAIN_MS)
    assert program._desk is None, "what waited for the reader to finish has ended too"


@pytest.mark.parametrize("wait_ms", [5000, 0])
def test_a_journal_that_arrives_after_the_window_closed_is_closed(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, wait_ms: int
) -> None:
    program = shell.open()
    opening, may_go_on = Event(), Event()
    open_sample = shell._sample

    def slow() -> Journal:
        opening.set()
        may_go_on.wait(60)
        return open_sample()

    monkeypatch.setattr(program, "_doors", replace(program._doors, open_sample=slow))
    program.open_sample()
    assert opening.wait(60)
    threads, close = program.background._threads, program.background.close

    def wait_for_it(_ms: int = 0) -> bool:
        if wait_ms:
            may_go_on.set()
        return close(wait_ms)

    monkeypatch.setattr(program.background, "close", wait_for_it)
    shell.stop()
    may_go_on.set()
    assert threads.waitForDone(60_000)
    assert shell.discarded == [shell.folder / "sample.journal"]
    shell.journal().close()  # nobody holds its lock


def test_asked_twice_the_journal_is_opened_once(shell: Shell) -> None:
    program = shell.start()
    program.open()
    program.open()
    shell.qtbot.waitUntil(lambda: program.window.attached is not None)
    shell.settle()
    assert program.window.stack.currentWidget() is not program.window.refusal


def test_going_to_people_by_key_puts_the_keyboard_into_the_list(filled: Shell) -> None:
    program = filled.open()
    window = program.window
    assert window.attached is not None
    pages = window.attached.pages
    pages.today.setFocus()
    window.sidebar.jot_button.setFocus()
    window.run("people")
    filled.settle()
    assert window.focusWidget() is pages.people.list.view
    window.run("today")
    filled.settle()
    assert pages.today.isAncestorOf(window.focusWidget())
    window.run("people")
    filled.settle()
    assert window.focusWidget() is pages.people.list.view


def test_the_review_is_reached_by_command_and_walked_by_the_windows_keys(filled: Shell) -> None:
    program = filled.open()
    attached = program.window.attached
    assert attached is not None
    program.window.run("review")
    filled.qtbot.waitUntil(lambda: shown(program) == "review" and attached.pages.review.review() is not None)
    first = attached.pages.review._period.first
    program.window.run("back")
    assert attached.pages.review._period.first == first - timedelta(days=7)
    program.window.run("forward")
    assert attached.pages.review._period.first == first
    filled.settle()
    QTest.keyClick(attached.pages.review, Qt.Key.Key_Escape)
    filled.qtbot.waitUntil(lambda: shown(program) == "today")
    program.window.run("about_you")
    panel = program.window.findChild(AboutYou)
    assert panel is not None
    panel.reject()
    filled.settle()

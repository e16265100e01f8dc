"""The window and a real calendar server: set up, publish, read, both sides told, taken away; off until the reader says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal.calendar_export.connecting import connect, fetch
from relationship_journal.desktop.calendar_account import Account, CalendarDoors, load, save
from relationship_journal.desktop.calendar_server.address import AddressPanel
from relationship_journal.desktop.calendar_server.clashes import ClashPanel
from relationship_journal.desktop.calendar_server.setting_up import ServerPanel
from relationship_journal.desktop.calendar_sync import CalendarSync
from relationship_journal.desktop.calendars.panel import CalendarPanel
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.settings.calendar_page import CalendarPage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.calendar_server import CalendarServer, ServerDecision, ServerReport
from relationship_journal.domain.errors import ServerFault
from relationship_journal.domain.work import Stopper
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.dav_servers import PASSWORD, USER, RealServer, real_server
from tests.desktop.planning_desk import HOSTILE, Planning, at, plan, planning_desk


class Keyring:
    """A keyring of the test's own; ``is_safe`` as the computer has one or not."""

    def __init__(self, *, safe: bool = True) -> None:
        self.is_safe = safe
        self.kept: dict[tuple[str, str], str] = {}

    def read(self, address: str, user: str) -> str | None:
        return self.kept.get((address, user))

    def keep(self, address: str, user: str, password: str) -> bool:
        if self.is_safe:
            self.kept[address, user] = password
        return self.is_safe

    def forget(self, address: str, user: str) -> None:
        self.kept.pop((address, user), None)


def connecting(account: Account, password: str, stopped: Stopper) -> CalendarServer:
    return connect(account.address, account.user, password, ca_file=account.ca_file, stopped=stopped)


def unreachable(account: Account, password: str, stopped: Stopper) -> CalendarServer:
    raise ServerFault("error.server_unreachable", host="cal.example.org")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    with real_server("radicale", tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        made.window.show()
        yield made


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.ini")


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def doors(planning: Planning, keyring: Keyring) -> CalendarDoors:
    planning.desk.calendar_doors = CalendarDoors(connecting, keyring)
    return planning.desk.calendar_doors


def account_of(running: RealServer, name: str, *, read: bool = False, minutes: int = 0) -> Account:
    address = running.make_calendar(re.sub(r"\W", "", name))
    reads = (address,) if read else ()
    return Account(running.url, USER, "", address, reads, ((address, "Work"),), minutes)


def synced(planning: Planning, store: SettingsStore, doors: CalendarDoors) -> CalendarSync:
    sync = CalendarSync(planning.desk, store, doors, planning.window)
    sync.run(by_hand=True)
    planning.settle()
    return sync


def test_a_server_is_set_up_and_published_to(
    planning: Planning, running: RealServer, store: SettingsStore, doors: CalendarDoors, keyring: Keyring
) -> None:
    running.make_calendar("setup")
    plan(planning)
    dialogs = Dialogs(planning.desk, planning.window, store)
    dialogs.sync = CalendarSync(planning.desk, store, doors, planning.window)
    dialogs.calendar_server()
    panel = planning.window.findChild(ServerPanel)
    assert panel is not None
    panel.address.set_text(running.url)
    panel.user.set_text(USER)
    panel.password.set_text("wrong")
    panel.submitted.emit()
    planning.settle()
    assert panel.problem.isVisible()
    assert panel.password.line.hasFocus()
    panel.password.set_text(PASSWORD)
    panel.submitted.emit()
    planning.settle()
    panel.publish.setCurrentIndex(panel.publish.findText("Setup"))
    panel.submitted.emit()
    planning.settle()
    account = load(store)
    assert account.name_of(account.publish) == "Setup"
    assert keyring.kept == {(running.url, USER): PASSWORD}
    assert PASSWORD not in store.path.read_text()
    assert dialogs.sync.last is not None
    assert dialogs.sync.last[1] == "8 sent, 0 taken."
    assert len(running.client().events(account.publish, at(-60, 0), at(90, 0))) == 8
    dialogs.dissolve()


def test_nothing_is_done_before_it_is_set_up(
    planning: Planning, store: SettingsStore, doors: CalendarDoors
) -> None:
    sync = CalendarSync(planning.desk, store, CalendarDoors(unreachable, Keyring()), planning.window)
    sync.look()
    sync.run(by_hand=False)
    assert not sync.is_running()
    assert not sync._timer.isActive()
    page = CalendarPage(planning.desk, store, sync, doors)
    planning.qtbot.addWidget(page)
    assert page.server.detail().startswith("Off.")
    assert not page.state.isVisibleTo(page)


def test_by_itself_only_every_so_often(planning: Planning, store: SettingsStore) -> None:
    save(
        store, Account("https://cal.example.org/", USER, publish="https://cal.example.org/work/", minutes=15)
    )
    keyring = Keyring()
    keyring.keep("https://cal.example.org/", USER, PASSWORD)
    sync = CalendarSync(planning.desk, store, CalendarDoors(unreachable, keyring), planning.window)
    sync.look()
    assert sync._timer.interval() == 15 * 60_000
    for expected in (2, 4, 8, 8):
        sync.run(by_hand=False)
        planning.settle()
        assert sync._timer.interval() == expected * 15 * 60_000
    assert sync.last is not None
    assert sync.last[1:] == (
        "cal.example.org cannot be reached. Nothing was changed; try again when you are online.",
        True,
    )


def test_without_a_keyring_the_password_is_asked_for_and_kept_nowhere(
    planning: Planning, running: RealServer, store: SettingsStore
) -> None:
    doors = CalendarDoors(connecting, Keyring(safe=False))
    account = account_of(running, "asked")
    save(store, account)
    planning.meet("Tea", (), at(1, 9))
    sync = CalendarSync(planning.desk, store, doors, planning.window)
    wanted: list[bool] = []
    sync.password_wanted.connect(lambda: wanted.append(True))
    sync.run(by_hand=True)
    planning.settle()
    assert wanted == [True]
    sync.use_password(account, PASSWORD)
    sync.run(by_hand=True)
    planning.settle()
    assert sync.last is not None
    assert sync.last[1] == "1 sent, 0 taken."
    assert PASSWORD not in store.path.read_text()


def test_what_others_put_there_is_taken_if_somebody_known_is_in_it(
    planning: Planning, running: RealServer, store: SettingsStore, doors: CalendarDoors, keyring: Keyring
) -> None:
    account = account_of(running, "reading", read=True)
    save(store, account)
    keyring.keep(running.url, USER, PASSWORD)
    for uid, who in (("known", "Odette Plumbridge"), ("stranger", "Somebody Else")):
        running.put(
            f"{account.publish}{uid}.ics",
            (
                f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\n"
                f"DTSTART:20260520T080000Z\r\nDTEND:20260520T090000Z\r\nSUMMARY:With {who}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            ).encode(),
        )
    sync = synced(planning, store, doors)
    assert [each.topic for each in planning.journal.meetings.upcoming()] == ["With Odette Plumbridge"]
    asked: list[str] = []
    sync.asked.connect(asked.append)
    running.delete(f"{account.publish}known.ics")
    sync.run(by_hand=True)
    planning.settle()
    assert asked == [account.publish]
    assert len(planning.journal.meetings.upcoming()) == 1
    planning.settle()


@pytest.mark.parametrize("decision", ServerDecision)
def test_both_sides_are_shown_and_the_reader_decides(
    planning: Planning,
    running: RealServer,
    *,
    store: SettingsStore,
    doors: CalendarDoors,
    keyring: Keyring,
    decision: ServerDecision,
) -> None:
    account = account_of(running, f"clash{decision}")
    save(store, account)
    keyring.keep(running.url, USER, PASSWORD)
    meeting = planning.meet("Scope", (HOSTILE,), at(4, 11), place="Mill Lane")
    sync = synced(planning, store, doors)
    href = f"{account.publish}{planning.journal.meetings.get(meeting).uid.partition('@')[0]}.ics"
    data = running.transport().request("GET", href).content
    running.put(
        href,
        re.sub(rb"DTSTART;TZID=Europe/Berlin:20260518T11", b"DTSTART;TZID=Europe/Berlin:20260518T09", data),
    )
    planning.journal.meetings.move(meeting, at(4, 15))
    reports: list[ServerReport] = []
    sync.clashes.connect(reports.append)
    sync.run(by_hand=True)
    planning.settle()
    panel = ClashPanel(reports[0].clashes, "Europe/Berlin", planning.window)
    panel.present()
    words = [label.text() for label in panel.findChildren(type(panel._title))]
    assert "Mon 18 May, 15:00 to 16:00, Mill Lane" in words
    assert any(each.startswith("Mon 18 May, 09:00 to 12:00") for each in words)
    (choice,) = panel.choices.values()
    choice.set_value(decision)
    decided: list[dict[str, ServerDecision]] = []
    panel.decided.connect(decided.append)
    panel.submitted.emit()
    sync.run(by_hand=True, decisions=decided[0])
    planning.settle()
    start = planning.journal.meetings.get(meeting).start
    assert start == (at(4, 9) if decision is ServerDecision.THEIRS else at(4, 15))
    assert len(reports) == (2 if decision is ServerDecision.LEAVE else 1)


def test_taken_away_it_is_forgotten(
    planning: Planning, store: SettingsStore, doors: CalendarDoors, keyring: Keyring
) -> None:
    save(
        store, Account("https://cal.example.org/", USER, publish="https://cal.example.org/work/", minutes=15)
    )
    keyring.keep("https://cal.example.org/", USER, PASSWORD)
    sync = CalendarSync(planning.desk, store, doors, planning.window)
    sync.look()
    page = CalendarPage(planning.desk, store, sync, doors)
    planning.qtbot.addWidget(page)
    assert page.server.detail() == "cal.example.org: publishes to “https://cal.example.org/work/”"
    page.take_away.click()
    planning.settle()
    assert not load(store).is_set_up
    assert keyring.kept == {}
    assert not sync._timer.isActive()


def test_what_an_export_says_by_itself_is_kept(
    planning: Planning, store: SettingsStore, doors: CalendarDoors
) -> None:
    page = CalendarPage(planning.desk, store, None, None)
    planning.qtbot.addWidget(page)
    page.title.setCurrentIndex(2)
    page.title.activated.emit(2)
    page.place.setChecked(False)
    sync = CalendarSync(planning.desk, store, doors, planning.window)
    options = sync._options()
    assert (options.title, options.place, options.agenda) == ("busy", False, False)
    assert options.first == planning.desk.today() - timedelta(days=7)


def test_a_calendar_at_an_address_is_looked_over(
    planning: Planning, store: SettingsStore, tmp_path: Path
) -> None:
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260520T080000Z\r\nSUMMARY:Tea\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

    def fetching(address: str, *, stopped: Stopper) -> bytes:
        return fetch(address, stopped=stopped)

    planning.desk.calendar_doors = CalendarDoors(connecting, Keyring(), fetch=fetching)
    dialogs = Dialogs(planning.desk, planning.window, store)
    with bad.serving(bad.body(data)) as server:
        for address in (f"{server.url}work.ics", "http://cal.example.org/x.ics"):
            settings = dialogs.settings("calendar")
            page = settings.page()
            assert isinstance(page, CalendarPage)
            page.address.click()
            asking = settings.findChild(AddressPanel)
            assert asking is not None
            asking.address.set_text("work.ics")
            asking.submitted.emit()
            assert asking.address.error()
            asking.address.set_text(address)
            asking.submitted.emit()
            planning.settle()
            panel = next(each for each in planning.window.findChildren(CalendarPanel) if each.isVisible())
            if "example" in address:
                assert panel.problem.isVisible()
            else:
                assert panel.primary.text() == "Take 1 meeting"
            panel.reject()
            planning.settle()
    dialogs.dissolve()


@pytest.mark.parametrize("told", ["{", "[]", '{"read": 3}', '{"minutes": "x", "names": [1]}', ""])
def test_an_account_edited_into_nonsense_is_none(store: SettingsStore, told: str) -> None:
    store.set_text("calendar/server", told)
    assert not load(store).is_set_up

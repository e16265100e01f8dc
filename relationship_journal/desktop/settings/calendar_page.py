"""Calendar: what an export says by itself, and the server meetings are published to and read from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.calendar_account import Account, CalendarDoors, load, save
from relationship_journal.desktop.calendar_sync import CalendarSync
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.exporting_choices import remember, remembered
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.choice import Switch
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.domain.calendar import TitleChoice
from relationship_journal.domain.errors import MissingExtra


class CalendarPage(RowsPage):
    """Takes effect at once; ``set_up_wanted`` asks for the panel that sets a server up."""

    set_up_wanted = Signal()
    file_wanted = Signal()
    address_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: SettingsStore,
        sync: CalendarSync | None,
        doors: CalendarDoors | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._sync = sync
        self._doors = doors
        self._add_export()
        self._add_reading()
        if sync is not None and doors is not None:
            self._add_server(sync)
        self.body.addStretch(1)

    def _add_export(self) -> None:
        choices = remembered(self._settings)
        self.title = Combo()
        for choice, words in (
            (TitleChoice.NAME, self.tr("Name only")),
            (TitleChoice.FULL, self.tr("Name and topic")),
            (TitleChoice.BUSY, self.tr("Just busy")),
        ):
            self.title.addItem(words, choice.value)
        self.title.setCurrentIndex(max(0, self.title.findData(choices.title.value)))
        self.place, self.reminder = Switch(), Switch()
        self.place.setChecked(choices.place)
        self.reminder.setChecked(choices.reminder)
        self.title.activated.connect(lambda _: self._keep())
        self.place.toggled.connect(lambda _: self._keep())
        self.reminder.toggled.connect(lambda _: self._keep())
        self.add_row(
            SettingRow(
                self.tr("What a title says"),
                self.tr("Of a meeting in an export, and on your calendar server."),
                self.title,
            )
        )
        self.add_row(SettingRow(self.tr("Place"), self.tr("Whether the place goes along."), self.place))
        words = self.tr("Whether your calendar rings 15 minutes before.")
        self.add_row(SettingRow(self.tr("Reminder"), words, self.reminder))

    def _add_reading(self) -> None:
        self.file = Button(self.tr("File…"), "secondary")
        self.file.setAccessibleName(self.tr("Read a calendar file"))
        self.file.clicked.connect(self.file_wanted)
        row = SettingRow(
            self.tr("Read a calendar"),
            self.tr("Looked over before anything is taken; the same again changes nothing."),
            self.file,
        )
        if self._doors is not None and self._doors.fetch is not None:
            self.address = Button(self.tr("Address…"), "secondary")
            self.address.setAccessibleName(self.tr("Read a calendar at an address"))
            self.address.clicked.connect(self.address_wanted)
            row.add_control(self.address)
        self.add_row(row)

    def _keep(self) -> None:
        choices = replace(
            remembered(self._settings),
            title=TitleChoice(self.title.currentData()),
            place=self.place.isChecked(),
            reminder=self.reminder.isChecked(),
        )
        remember(self._settings, choices)
        self._settings.save()

    def _add_server(self, sync: CalendarSync) -> None:
        self.set_up = Button("", "secondary")
        self.set_up.clicked.connect(self.set_up_wanted)
        self.server = SettingRow(self.tr("Calendar server (CalDAV)"), "", self.set_up)
        self.take_away = Button(self.tr("Take away"), "ghost")
        self.take_away.clicked.connect(self._forget)
        self.server.add_control(self.take_away)
        self.now = Button(self.tr("Publish and read now"), "secondary", "rotate-cw")
        self.now.clicked.connect(self._run)
        self.state = SettingRow(self.tr("Now"), "", self.now)
        self.add_row(self.server)
        self.add_row(self.state)
        sync.said.connect(self._said)
        self.show_account()

    def show_account(self) -> None:
        """Show the account as it is kept now."""
        if self._sync is None:
            return
        account = load(self._settings)
        self.server.set_detail(self._words(account))
        self.set_up.setText(self.tr("Change…") if account.is_set_up else self.tr("Set up…"))
        self.take_away.setVisible(account.is_set_up)
        self.state.setVisible(account.is_set_up)
        if self._sync.last is not None:
            self._said(self._sync.last[1], self._sync.last[2])
        elif account.minutes:
            self.state.set_detail(translate("CalendarPage", "Every %n minutes by itself.", account.minutes))

    def _words(self, account: Account) -> str:
        if not account.is_set_up:
            words = self.tr("Off. Nothing opens a connection until you set one up.")
            missing = self._doors is not None and not self._doors.is_installed()
            return f"{words} {wording.sentence(MissingExtra(extra='caldav'))}" if missing else words
        parts = []
        if account.publish:
            parts.append(
                self.tr("publishes to “{name}”").format(name=isolated(account.name_of(account.publish)))
            )
        if account.read:
            names = ", ".join(isolated(account.name_of(each)) for each in account.read)
            parts.append(self.tr("reads “{names}”").format(names=names))
        host = account.address.partition("://")[2].partition("/")[0]
        return self.tr("{host}: {what}").format(host=host, what=", ".join(parts))

    def _run(self) -> None:
        if self._sync is not None:
            self.state.set_detail(self.tr("Under way …"))
            self._sync.run(by_hand=True)

    def _said(self, words: str, bad: bool) -> None:
        last = self._sync.last if self._sync is not None else None
        hour = dates.time(last[0]) if last is not None else ""
        self.state.set_detail(f"{hour}  {words}", "danger" if bad else "text2")

    def _forget(self) -> None:
        """Forget the server and its password; what lies there stays there."""
        account, doors = load(self._settings), self._doors
        if doors is not None:
            self._desk.read(
                self, lambda: doors.passwords.forget(account.address, account.user), lambda _: None
            )
        save(self._settings, Account())
        if self._sync is not None:
            self._sync.look()
        self.show_account()

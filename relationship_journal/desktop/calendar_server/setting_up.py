"""The panel that sets up a calendar server: address, name, password, which calendars."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.background import Progress, Stopped, Task
from relationship_journal.desktop.calendar_account import INTERVALS, Account, CalendarDoors
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.calendar_server import ServerCalendar
from relationship_journal.domain.errors import JournalError


class ServerPanel(Panel):
    """First the address and the password, then the server's calendars; ``chosen(Account, password)``."""

    chosen = Signal(object, str)

    def __init__(self, desk: Desk, doors: CalendarDoors, account: Account, parent: QWidget) -> None:
        super().__init__(
            parent, self.tr("A calendar server"), 560, icon="calendar-days", primary=self.tr("Find calendars")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._doors = doors
        self._account = account
        self._task: Task | None = None
        self._found: tuple[ServerCalendar, ...] = ()
        self._build()
        self._fill()
        self.submitted.connect(self._go_on)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.problem = Banner("", kind="danger", icon="triangle-alert")
        self.problem.hide()
        self.address = Field(self.tr("Address"), placeholder="https://", icon="globe")
        self.user = Field(self.tr("User name"), icon="user")
        self.password = Field(self.tr("Password"), icon="lock")
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._kept = PlainLabel("", "caption", "text2", max_lines=3)
        self._ca = Link(
            self.tr("The server has a certificate of its own"), token="text3", role="caption", flush="start"
        )
        self._ca.clicked.connect(self._choose_ca)
        self.body.setSpacing(12)
        for widget in (self.problem, self.address, self.user, self.password, self._kept, self._ca):
            self.body.addWidget(widget)
        self._calendars = QWidget()
        self._column = QVBoxLayout(self._calendars)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(8)
        self.publish = Combo()
        self.publish.setAccessibleName(self.tr("Publish my meetings to"))
        self.every = Combo()
        self.every.setAccessibleName(self.tr("How often"))
        for minutes in INTERVALS:
            every = translate("ServerPanel", "Every %n minutes", minutes)
            words = every if minutes else self.tr("Only when I ask")
            self.every.addItem(words, minutes)
        above = PlainLabel(self.tr("Publish my meetings to"), "label", "text2")
        above.setBuddy(self.publish)
        self._column.addWidget(above)
        self._column.addWidget(self.publish)
        note = self.tr("Names and times as in the export; nothing there is deleted, nothing else is changed.")
        self._column.addWidget(PlainLabel(note, "caption", "text2", max_lines=2))
        self._column.addWidget(PlainLabel(self.tr("Read meetings from"), "label", "text2"))
        self._reads = QVBoxLayout()
        self._reads.setSpacing(2)
        self._column.addLayout(self._reads)
        often = QHBoxLayout()
        beside = PlainLabel(self.tr("How often"), "label", "text2")
        beside.setBuddy(self.every)
        often.addWidget(beside, 1)
        often.addWidget(self.every)
        self._column.addLayout(often)
        self._calendars.hide()
        self.body.addWidget(self._calendars)
        self.body.addStretch(1)
        self._boxes: dict[str, CheckBox] = {}

    def _fill(self) -> None:
        account = self._account
        self.address.set_text(account.address)
        self.user.set_text(account.user)
        self.every.setCurrentIndex(max(0, self.every.findData(account.minutes)))
        if account.ca_file:
            self._ca.setText(Path(account.ca_file).name)
        safe = self._doors.passwords.is_safe
        self._kept.setText(
            self.tr("The password goes into your system's keyring, and nowhere else.")
            if safe
            else wording.text("error.no_keyring")
        )
        self.set_fact(self.tr("Nothing is sent to anybody before you have saved this."))

    def _choose_ca(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("The certificate"), "", self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        )
        if name:
            self._account = replace(self._account, ca_file=name)
            self._ca.setText(Path(name).name)

    # -- asking the server -----------------------------------------------------------------------

    def _go_on(self) -> None:
        if self._task is not None:
            return
        if self._found:
            self._save()
        else:
            self._ask()

    def _ask(self) -> None:
        self.problem.hide()
        address = self.address.text().strip()
        if address and "://" not in address:
            address = f"https://{address}"
        self._account = replace(self._account, address=address, user=self.user.text().strip())
        account, typed, doors = self._account, self.password.text(), self._doors

        def work(_progress: Progress, stopped: Stopped) -> tuple[ServerCalendar, ...]:
            password = typed or doors.passwords.read(account.address, account.user) or ""
            return doors.connect(account, password, stopped).calendars()

        self.primary.setEnabled(False)
        self.set_fact(self.tr("Asking {host} …").format(host=address.partition("://")[2].partition("/")[0]))
        self._task = self._desk.background.run(work, self._answered, self._refused, owner=self)

    def _answered(self, found: tuple[ServerCalendar, ...]) -> None:
        self._task = None
        self._found = found
        self.primary.setEnabled(True)
        self.set_primary(self.tr("Save"))
        self.set_fact(self.tr("Reading takes meetings with people you know; the rest is left there."))
        self.publish.clear()
        self.publish.addItem(self.tr("Nowhere"), "")
        for calendar in found:
            self.publish.addItem(calendar.name, calendar.address)
            box = CheckBox(calendar.name)
            box.setChecked(calendar.address in self._account.read)
            self._boxes[calendar.address] = box
            self._reads.addWidget(box)
        self.publish.setCurrentIndex(max(0, self.publish.findData(self._account.publish)))
        for widget in (self.address, self.user, self.password, self._ca):
            widget.setEnabled(False)
        self._calendars.show()
        grow_to_fit(self, self.body)
        self.publish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: JournalError) -> None:
        self._task = None
        self.primary.setEnabled(True)
        self.set_fact("")
        self.problem.set_text(wording.sentence(error))
        self.problem.show()
        grow_to_fit(self, self.body)
        wrong = self.password if error.key == "error.server_password" else self.address
        wrong.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        made = replace(
            self._account,
            publish=str(self.publish.currentData() or ""),
            read=tuple(address for address, box in self._boxes.items() if box.isChecked()),
            names=tuple((each.address, each.name) for each in self._found),
            minutes=int(self.every.currentData() or 0),
        )
        self.chosen.emit(made, self.password.text())
        self.accept()

    def reject(self) -> None:
        """Close; what is asked is stopped."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

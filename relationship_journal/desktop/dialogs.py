"""Opens the panels over the window when a page or a key asks for one.

Each panel is loaded when it is first asked for, so that none of them stands before Today.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.translation import translate

if TYPE_CHECKING:
    from relationship_journal.desktop.about_you import AboutYou
    from relationship_journal.desktop.calendar_account import Account
    from relationship_journal.desktop.calendar_server.address import AddressPanel
    from relationship_journal.desktop.calendar_sync import CalendarSync
    from relationship_journal.desktop.calendars.panel import CalendarPanel, CalendarSource
    from relationship_journal.desktop.encrypting.copies_panel import CopiesPanel
    from relationship_journal.desktop.encrypting.panel import EncryptPanel
    from relationship_journal.desktop.encrypting.remember_panel import RememberPanel
    from relationship_journal.desktop.exporting_people.panel import PeopleExportPanel
    from relationship_journal.desktop.forgetting.panel import ForgetPanel
    from relationship_journal.desktop.importing.panel import ImportPanel
    from relationship_journal.desktop.jot.dialog import JotDialog
    from relationship_journal.desktop.jot.editor import JotEditor
    from relationship_journal.desktop.kept_passphrase import KeptPassphrase
    from relationship_journal.desktop.merging.panel import MergePanel
    from relationship_journal.desktop.search.palette import Palette
    from relationship_journal.desktop.settings.panel import SettingsPanel
    from relationship_journal.desktop.views.panel import ViewPanel
    from relationship_journal.domain.calendar_server import ServerDecisions, ServerReport


class Dialogs(QObject):
    """One method a panel; each lives until it is closed."""

    palette_made = Signal(object)
    person_saved = Signal(int)
    person_requested = Signal(int)
    somebody_forgotten = Signal()
    reminders_changed = Signal()
    suggestions_changed = Signal()
    titles_changed = Signal()
    passphrase_chosen = Signal(object)
    """What the reader decided about it, a ``NewPassphrase``."""
    lock_changed = Signal()
    people_requested = Signal(object, str)
    """Ids (a tuple) to list for a while, and what they are called."""

    def __init__(self, desk: Desk, over: QWidget, settings: SettingsStore) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self._settings = settings
        self._jot: JotDialog | None = None
        self.sync: CalendarSync | None = None
        """Speaks with the reader's calendar server, where there is a way to."""
        self.made_up = False
        """Whether the journal is the sample, of which nobody needs a backup."""

    @cached_property
    def palette(self) -> Palette:
        """The palette over the window; ``palette_made`` tells who listens to it."""
        from relationship_journal.desktop.search.palette import Palette

        made = Palette(self._desk, self._over)
        self.palette_made.emit(made)
        return made

    def jot(self, request: JotRequest) -> None:
        """Write, or change an entry; a jot that is open already comes to the front."""
        from relationship_journal.desktop.jot.dialog import JotDialog

        if self._jot is not None and isValid(self._jot) and request.entry_id is None and not request.draft:
            self._jot.raise_()
            self._jot.activateWindow()
            return
        dialog = JotDialog(self._desk, request, self._over)
        if request.entry_id is None:
            self._jot = dialog
        dialog.present()

    def todays_jot(self, request: JotRequest) -> JotEditor:
        """The jot box inside Today."""
        from relationship_journal.desktop.jot.editor import JotEditor

        return JotEditor(self._desk, request, frame="today")

    def timelines_jot(self, request: JotRequest, parent: QWidget) -> JotEditor:
        """The jot box inside the timeline."""
        from relationship_journal.desktop.jot.editor import JotEditor

        return JotEditor(self._desk, request, parent, frame="timeline")

    def schedule(self, request: ScheduleRequest) -> None:
        """Plan a meeting, or change one."""
        from relationship_journal.desktop.schedule.panel import SchedulePanel

        panel = SchedulePanel(self._desk, self._over, request)
        panel.jot_requested.connect(self.jot)
        panel.present()

    def export(self, meeting_ids: tuple[int, ...] | None = None) -> None:
        """Choose what goes into a calendar file; None offers every meeting."""
        from relationship_journal.desktop.exporting.panel import ExportPanel

        ExportPanel(self._desk, self._over, meeting_ids, store=self._settings).present()

    def export_people(self, contact_ids: tuple[int, ...] | None = None) -> PeopleExportPanel:
        """Choose what leaves in a file of people; None offers everybody."""
        from relationship_journal.desktop.exporting_people.panel import PeopleExportPanel

        panel = PeopleExportPanel(self._desk, self._over, contact_ids, store=self._settings)
        panel.finished.connect(panel.deleteLater)
        panel.present()
        return panel

    def view(self, question: str) -> ViewPanel:
        """Keep a question under a name."""
        from relationship_journal.desktop.views.panel import ViewPanel

        panel = ViewPanel(self._desk, None, self._over, question=question)
        panel.finished.connect(panel.deleteLater)
        panel.present()
        return panel

    def bring(self, *paths: Path) -> ImportPanel:
        """Import people; several files are looked over as one, and without any the panel asks for it."""
        from relationship_journal.desktop.importing.panel import ImportPanel

        panel = ImportPanel(self._desk, paths, self._over)
        panel.people_requested.connect(self.people_requested)
        panel.calendar_requested.connect(self.calendar_file)
        panel.finished.connect(panel.deleteLater)
        panel.present()
        return panel

    def calendar_file(self, path: Path) -> CalendarPanel:
        """Look over the meetings of a calendar file, or of a folder of them."""
        from relationship_journal.desktop.calendars.panel import CalendarSource

        calendars = self._desk.journal.calendars
        address = str(path.resolve())
        return self.calendar(
            CalendarSource(path.name, address, lambda told, stopped: calendars.read(path, told, stopped))
        )

    def _choose_calendar(self, over: Panel) -> None:
        """Ask for a calendar file; Settings makes room for what is in it."""
        from PySide6.QtWidgets import QFileDialog

        from relationship_journal.desktop.file_places import place_for, went_to

        kinds = self.tr("Calendar files (*.ics);;All files (*)")
        title = self.tr("Choose a calendar file")
        name, _ = QFileDialog.getOpenFileName(over, title, place_for("import"), kinds)
        went_to("import", name)
        if name:
            over.close()
            self.calendar_file(Path(name))

    def calendar_address(self, over: Panel | None = None) -> AddressPanel:
        """Ask for the address of a calendar file, and look it over."""
        from relationship_journal.desktop.calendar_server.address import AddressPanel

        asking = AddressPanel(over or self._over)

        def read(address: str) -> None:
            if over is not None:
                over.close()
            self._calendar_at(address)

        asking.chosen.connect(read)
        asking.present()
        return asking

    def _calendar_at(self, address: str) -> None:
        from relationship_journal.desktop.calendars.panel import CalendarSource

        doors, calendars = self._desk.calendar_doors, self._desk.journal.calendars
        if doors is None or doors.fetch is None:
            return
        fetch = doors.fetch
        host = address.partition("://")[2].partition("/")[0]
        self.calendar(
            CalendarSource(
                host,
                address,
                lambda told, stopped: calendars.read_bytes([fetch(address, stopped=stopped)], told, stopped),
            )
        )

    def calendar(self, source: CalendarSource) -> CalendarPanel:
        """Look over the meetings of a calendar."""
        from relationship_journal.desktop.calendars.panel import CalendarPanel

        panel = CalendarPanel(self._desk, source, self._over)
        panel.present()
        return panel

    def merge(self, contact_ids: tuple[int, ...] | None = None) -> MergePanel:
        """Join people into the first of them; None looks for those who are here twice."""
        from relationship_journal.desktop.merging.panel import MergePanel

        panel = MergePanel(self._desk, contact_ids, self._over)
        panel.merged.connect(self.person_saved)
        panel.present()
        return panel

    def forget(self, contact_id: int | None = None, over: QWidget | None = None) -> ForgetPanel:
        """Say what forgetting a person for good means, and do it; None asks whom."""
        from relationship_journal.desktop.forgetting.panel import ForgetPanel

        panel = ForgetPanel(self._desk, contact_id, over or self._over)
        panel.forgotten.connect(self._let_go)
        panel.present()
        return panel

    def _let_go(self, contact_id: int) -> None:
        """What is being written about somebody who is forgotten must not come back as a draft."""
        from relationship_journal.desktop.jot.editor import JotEditor
        from relationship_journal.desktop.kept_fields import KeptFields

        for fields in self._over.findChildren(KeptFields):
            fields.let_go(contact_id)
        for editor in self._over.findChildren(JotEditor):
            people = [person.id for person in editor.state().people]
            if people == [contact_id]:
                editor.discard()
            elif contact_id in people:
                editor.people.removed.emit(contact_id)
        self.somebody_forgotten.emit()

    def person(self, contact_id: int | None = None, *, company: str = "") -> None:
        """Add somebody, who is at a ``company`` perhaps, or edit them."""
        from relationship_journal.desktop.person.panel import PersonPanel

        panel = PersonPanel(self._desk, contact_id, self._over, company=company)
        panel.saved.connect(self.person_saved)
        panel.person_requested.connect(self.person_requested)
        panel.finished.connect(panel.deleteLater)
        panel.present()

    def about_you(self) -> AboutYou:
        """The reader's own name, hobbies and causes."""
        from relationship_journal.desktop.about_you import AboutYou

        panel = AboutYou(self._desk, self._over)
        panel.present()
        return panel

    def settings(self, category: str = "") -> SettingsPanel:
        """How it looks, the journal's backups, what was done, the keys; open already, it goes to the place named."""
        from relationship_journal.desktop.settings.panel import SettingsPanel

        for shown in self._over.findChildren(SettingsPanel):
            if category:
                shown.go(category)
            shown.raise_()
            return shown
        panel = SettingsPanel(
            self._desk, self._settings, self._over, category or "appearance", made_up=self.made_up,
            sync=self.sync,
        )  # fmt: skip
        panel.server_wanted.connect(lambda: self.calendar_server(panel))
        panel.calendar_wanted.connect(lambda: self._choose_calendar(panel))
        panel.address_wanted.connect(lambda: self.calendar_address(panel))
        panel.passphrase_wanted.connect(lambda what: self.passphrase(what, panel))
        panel.remember_wanted.connect(lambda: self.remember_passphrase(panel))
        panel.copies_wanted.connect(lambda: self.other_copies(panel))
        panel.lock_changed.connect(self.lock_changed)
        panel.forget_wanted.connect(lambda: self.forget(over=panel))
        panel.reminders_changed.connect(self.reminders_changed)
        panel.suggestions_changed.connect(self.suggestions_changed)
        panel.titles_changed.connect(self.titles_changed)
        panel.present()
        return panel

    def passphrase(self, what: str = "encrypt", over: QWidget | None = None) -> EncryptPanel:
        """Encrypt the journal, "change" its passphrase, or "stop" encrypting it."""
        from relationship_journal.desktop.encrypting.panel import EncryptPanel, What

        panel = EncryptPanel(self._desk, self._kept(), What(what), over or self._over)
        panel.chosen.connect(self.passphrase_chosen)
        panel.present()
        return panel

    def remember_passphrase(self, over: QWidget | None = None) -> RememberPanel:
        """Put the journal's passphrase into the computer's keyring."""
        from relationship_journal.desktop.encrypting.remember_panel import RememberPanel
        from relationship_journal.desktop.settings.privacy_page import PrivacyPage

        panel = RememberPanel(self._desk, self._kept(), over or self._over)
        for page in self._over.findChildren(PrivacyPage):
            panel.remembered.connect(page.show_kept)
        panel.present()
        return panel

    def other_copies(self, over: QWidget | None = None) -> CopiesPanel:
        """Show the copies that do not open as the journal does."""
        from relationship_journal.desktop.encrypting.copies_panel import CopiesPanel
        from relationship_journal.desktop.settings.privacy_page import PrivacyPage

        panel = CopiesPanel(self._desk, over or self._over)
        for page in self._over.findChildren(PrivacyPage):
            panel.ended.connect(page.look_at_copies)
        panel.present()
        return panel

    def _kept(self) -> KeptPassphrase:
        from relationship_journal.desktop.kept_passphrase import KeptPassphrase

        return KeptPassphrase(self._settings, self._desk.calendar_doors, self._desk.journal.path)

    def calendar_server(self, over: QWidget | None = None) -> None:
        """Set up the calendar server, or change it."""
        from relationship_journal.desktop.calendar_account import load
        from relationship_journal.desktop.calendar_server.setting_up import ServerPanel

        doors = self._desk.calendar_doors
        if doors is not None:
            panel = ServerPanel(self._desk, doors, load(self._settings), over or self._over)
            panel.chosen.connect(self._server_chosen)
            panel.present()

    def _server_chosen(self, account: Account, password: str) -> None:
        from relationship_journal.desktop.calendar_account import save
        from relationship_journal.desktop.settings.calendar_page import CalendarPage

        doors, sync = self._desk.calendar_doors, self.sync
        save(self._settings, account)
        if sync is not None and password:
            sync.use_password(account, password)
        if doors is not None and password:
            self._desk.read(
                self, lambda: doors.passwords.keep(account.address, account.user, password), lambda _: None
            )
        if sync is not None:
            sync.look()
            sync.run(by_hand=True)
        for page in self._over.findChildren(CalendarPage):
            page.show_account()

    def clashes(self, report: ServerReport) -> None:
        """Tell of what was changed here and on the server, with the panel one click away."""
        count = len(report.clashes)
        words = translate("Dialogs", "%n meetings were changed here and in your calendar", count)
        self._desk.notices.banner(
            "calendar-clash", words, kind="amber", icon="triangle-alert",
            action=self.tr("Decide"), on_action=lambda: self._decide(report), dismissible=True,
        )  # fmt: skip

    def _decide(self, report: ServerReport) -> None:
        from relationship_journal.desktop.calendar_server.clashes import ClashPanel

        panel = ClashPanel(report.clashes, self._desk.clock.zone, self._over)
        panel.decided.connect(self._clashes_decided)
        panel.present()

    def _clashes_decided(self, decisions: ServerDecisions) -> None:
        self._desk.notices.drop_banner("calendar-clash")
        if self.sync is not None:
            self.sync.run(by_hand=True, decisions=decisions)

    def asked_by(self, address: str) -> None:
        """A calendar of the server has meetings the reader must decide about."""
        self._desk.notices.banner(
            "calendar-asks", self.tr("Meetings of your calendar were changed on both sides, or are gone there"),
            kind="amber", icon="calendar-clock", action=self.tr("Look"), dismissible=True,
            on_action=lambda: self._look_at(address),
        )  # fmt: skip

    def _look_at(self, address: str) -> None:
        from relationship_journal.desktop.calendars.panel import CalendarSource

        self._desk.notices.drop_banner("calendar-asks")
        if self.sync is not None:
            self.calendar(CalendarSource(self.sync.name_of(address), address, self.sync.reader(address)))

    def dissolve(self) -> None:
        """Close what is open over the window; an unfinished jot keeps its draft."""
        for panel in self._over.findChildren(Panel):
            panel.close()
            if isValid(panel) and panel.isVisible():  # long work keeps it open, but its journal goes
                panel.hide()
                panel.deleteLater()
        if "palette" in self.__dict__:
            self.palette.deleteLater()
        self.deleteLater()

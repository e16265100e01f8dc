"""Data & backup: where the journal lies, its backups and a second place for them, a copy, a folder to read, a way back, a check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import care_words
from relationship_journal.desktop.background import Failed, Latest, Progress, Stopped, Task, plain
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.outside import show_folder
from relationship_journal.desktop.settings.backup_rows import BackupList
from relationship_journal.desktop.settings.check_row import CheckRow
from relationship_journal.desktop.settings.folder_row import FolderRow
from relationship_journal.desktop.settings.restore_panel import RestorePanel
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings.work_line import WorkLine
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.domain.care import Backup, Contents
from relationship_journal.domain.errors import JournalError, ShrunkJournal


@dataclass(frozen=True, slots=True)
class _Kept:
    backups: tuple[Backup, ...]
    now: Contents


class DataPage(RowsPage):
    """Reads the folder of backups when it is shown, and after everything it does."""

    def __init__(
        self, desk: Desk, settings: SettingsStore, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = KnownJournals(settings)
        self._notices = notices
        self._task: Task | None = None
        self._reading: Latest[_Kept] = Latest(desk.background, self)
        self._add_place()
        self._add_backups()
        self._add_second()
        self._add_ways_out()
        self.body.addStretch(1)
        desk.news.changed.connect(self._changed)

    # -- parts -----------------------------------------------------------------------------------

    def _add_place(self) -> None:
        folder = Button(self.tr("Show folder"), "secondary", "folder-open")
        folder.clicked.connect(self._show_folder)
        self.place = SettingRow(self.tr("Your journal"), str(self._desk.journal.path), folder)
        folder.setAccessibleName(self.tr("Show the folder of the journal"))
        self.add_row(self.place)
        self.check = CheckRow(self._desk)
        self.add_row(self.check)

    def _add_backups(self) -> None:
        self.make = Button(self.tr("Back up now"), "primary")
        self.make.clicked.connect(self.back_up)
        self.backups = SettingRow(self.tr("Backups"), " ", self.make)
        self.make.setAccessibleName(self.tr("Back up now"))
        self.line = WorkLine()
        self.line.stop_wanted.connect(self.stop)
        self.banner = Banner("", kind="amber", icon="triangle-alert", action=self.tr("Back up anyway"))
        self.banner.activated.connect(lambda: self.back_up(anyway=True))
        self._warning = QWidget()
        inset = QVBoxLayout(self._warning)
        inset.setContentsMargins(0, 0, 0, 12)
        inset.addWidget(self.banner)
        self._warning.hide()
        self.list = BackupList()
        self.list.wanted.connect(lambda backup: self.restore(Path(backup.path)))
        self.add_row(self.backups)
        for part in (self.line, self._warning, self.list):
            self.body.addWidget(part)

    def _add_second(self) -> None:
        self.choose = Button(self.tr("Choose…"), "secondary")
        self.choose.clicked.connect(self._choose_second)
        self.clear = IconButton("x", self.tr("No second folder any more"), size=32)
        self.clear.clicked.connect(lambda: self._set_second(None))
        self.second = SettingRow(self.tr("Second folder"), " ", self.choose)
        self.second.add_control(self.clear)
        self.choose.setAccessibleName(self.tr("Choose a second folder for backups"))
        self.add_row(self.second)
        self._show_second()

    def _add_ways_out(self) -> None:
        save = Button(self.tr("Save a copy…"), "secondary")
        save.clicked.connect(self._save_copy)
        self.copy = SettingRow(
            self.tr("A copy of your own"),
            self.tr("The whole journal in one file, where you want it: on a stick, for another computer."),
            save,
        )
        save.setAccessibleName(self.tr("Save a copy of the journal"))
        self.add_row(self.copy)
        self.folder = FolderRow(self._desk, self._notices)
        self.add_row(self.folder)
        other = Button(self.tr("Restore…"), "secondary")
        other.clicked.connect(self._choose_file)
        other.setAccessibleName(self.tr("Restore a copy from a file"))
        row = SettingRow(
            self.tr("Back from a file"), self.tr("A copy you saved, or a backup from another place."), other
        )
        self.add_row(row)

    # -- reading ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look into the folder again, off the UI thread."""
        backups = self._desk.journal.backups
        self._reading.run(
            plain(lambda: _Kept(backups.all(), backups.contents())), self._arrived, self._notices.fail
        )

    def _arrived(self, kept: _Kept) -> None:
        now, zone = self._desk.now(), self._desk.clock.zone
        self.list.show_backups(kept.backups, now, zone)
        self.backups.set_detail(self._backup_words(kept))

    def _backup_words(self, kept: _Kept) -> str:
        often = self.tr("One is made every day something changed, before every import and every restore.")
        if not kept.backups:
            return f"{self.tr('None yet.')} {often}"
        newest = kept.backups[0]
        last = self.tr("The last: {when}.").format(when=care_words.near_words(newest.made, self._desk.now()))
        if newest.contents.last_act == kept.now.last_act:
            last = f"{last} {self.tr('Nothing changed since.')}"
        return f"{last} {often}"

    def _changed(self, _changes: object) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show_folder(self) -> None:
        show_folder(self._desk.journal.path.parent)

    # -- backing up ------------------------------------------------------------------------------

    def back_up(self, *, anyway: bool = False) -> None:
        """Make a backup now; one that would stand for much less is asked about first."""
        if not self.make.isEnabled():
            return
        self._warning.hide()
        backups = self._desk.journal.backups

        def work(progress: Progress, stopped: Stopped) -> Backup:
            return backups.make(
                anyway=anyway, progress=lambda done, of: progress((done, of)), stopped=stopped
            )

        self._begin(self.tr("Backing up…"), work, self._made, self._not_made)

    def _made(self, backup: Backup) -> None:
        inside = care_words.contents_words(backup.contents)
        self._notices.toast(self.tr("Backed up: {what}").format(what=inside), "shield-check")

    def _not_made(self, error: JournalError) -> None:
        shrunk = isinstance(error, ShrunkJournal)
        self.banner.set_text(wording.sentence(error))
        self.banner.button.setVisible(shrunk)
        self._warning.show()
        if shrunk:
            self.banner.button.setFocus()

    def _begin(
        self,
        words: str,
        work: Callable[[Progress, Stopped], Backup],
        done: Callable[[Backup], None],
        failed: Failed,
    ) -> None:
        self.make.setEnabled(False)
        self.line.begin(words, can_stop=True)
        self._task = self._desk.background.run(
            work, done, failed, self._progress, on_end=self._end, owner=self
        )

    def _progress(self, value: object) -> None:
        if isinstance(value, tuple):
            self.line.show_progress(*value)

    def stop(self) -> None:
        """Leave the copy that is being made; nothing of it stays."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _end(self) -> None:
        self._task = None
        self.make.setEnabled(True)
        self.line.end()
        self.refresh()

    def _save_copy(self) -> None:
        name = f"{self._desk.journal.path.stem} {self._desk.today().isoformat()}.journal"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy"), str(Path.home() / name), self.tr("Journals (*.journal)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is refused in words
        )  # fmt: skip
        if not chosen:
            return
        path, backups = Path(chosen), self._desk.journal.backups

        def work(progress: Progress, stopped: Stopped) -> Backup:
            return backups.save_as(path, lambda done, of: progress((done, of)), stopped)

        def saved(_made: Backup) -> None:
            self._notices.toast(self.tr("Saved {name}").format(name=isolated(path.name)), "check")

        self._begin(self.tr("Saving a copy…"), work, saved, self._notices.fail)

    # -- the second folder -----------------------------------------------------------------------

    def _choose_second(self) -> None:
        before = self._desk.journal.backups.second
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("A second folder for backups"), str(before or Path.home())
        )
        if chosen:
            self._set_second(Path(chosen))

    def _set_second(self, folder: Path | None) -> None:
        backups = self._desk.journal.backups
        if folder is not None and folder.resolve() == backups.folder.resolve():
            self._notices.problem(
                self.tr("That is the folder the backups lie in already. Choose another one.")
            )
            return
        backups.second = folder
        if folder is None:
            self._known.forget_second()
        else:
            self._known.set_second(folder)
        self._show_second()

    def _show_second(self) -> None:
        second = self._desk.journal.backups.second
        self.clear.setVisible(second is not None)
        if second is None:
            self.second.set_detail(self.tr("None. On another disk, a second copy survives this one."))
        else:
            self.second.set_detail(
                self.tr("Every backup is copied to {folder}.").format(folder=isolated(str(second)))
            )

    # -- going back ------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Restore"), str(self._desk.journal.backups.second or Path.home()),
            self.tr("Journals (*.journal);;All files (*)"),
        )  # fmt: skip
        if chosen:
            self.restore(Path(chosen))

    def restore(self, path: Path) -> RestorePanel:
        """Look inside first."""
        panel = RestorePanel(self._desk, path, self.window())
        panel.restored.connect(self._restored)
        panel.present()
        return panel

    def _restored(self, of: Backup, before: Backup) -> None:
        when = care_words.near_words(of.made, self._desk.now())
        self._notices.toast(
            self.tr("Restored the backup of {when}").format(when=when), "history",
            action=self.tr("Undo"), on_action=lambda: self._go_back(before),
        )  # fmt: skip
        self.refresh()

    def _go_back(self, before: Backup) -> None:
        """Undo a restore: restore what was made of the journal before."""
        backups = self._desk.journal.backups
        self._desk.write(
            self,
            lambda _progress, _stopped: backups.restore(Path(before.path)),
            self._gone_back,
            self._notices.fail,
        )

    def _gone_back(self, _before: Backup) -> None:
        self._notices.toast(self.tr("The journal is as it was before the restore"), "undo-2")
        self.refresh()

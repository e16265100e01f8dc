"""The page for a journal that is damaged, empty or gone: what happened, its newest good backup, what can be read."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import care_words
from relationship_journal.desktop.background import Background, Progress, Stopped, Task, plain
from relationship_journal.desktop.doors import Rescuer
from relationship_journal.desktop.outside import show_folder
from relationship_journal.desktop.rescue import words
from relationship_journal.desktop.rescue.backup_card import BackupCard
from relationship_journal.desktop.rescue.salvage_card import SalvageCard
from relationship_journal.desktop.rescue.sealed_card import SealedCard
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.domain import errors
from relationship_journal.domain.care import Backup, CheckReport, Salvaged
from relationship_journal.domain.errors import JournalError, VanishedJournal
from relationship_journal.domain.work import Clock

_WIDTH = 640


class _Found(NamedTuple):
    newest: Backup | None
    all: tuple[Backup, ...]
    sealed: Path | None
    """The newest backup whose passphrase nobody said yet."""


class RescuePage(ScrollPage):
    """Everything happens off the UI thread. ``restored(words)`` once a journal is in its place again."""

    retry_requested = Signal()
    start_requested = Signal()
    restored = Signal(str)

    def __init__(
        self,
        rescuer: Rescuer,
        path: Path,
        why: words.Why,
        background: Background,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, max_width=_WIDTH, margin=44)
        self.setAccessibleName(words.title(why))
        self._rescuer = rescuer
        self._path = path
        self._why = why
        self._background = background
        self._zone = clock.zone
        self._salvaging: Task | None = None
        self._salvaged: Salvaged | None = None
        self._add_head()
        self.problem = Banner("", kind="danger", icon="triangle-alert")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self._add_cards()
        self._add_foot()
        self.body.addStretch(1)
        self._look()

    # -- layout ----------------------------------------------------------------------------------

    def _add_head(self) -> None:
        gone = isinstance(self._why, VanishedJournal)
        tile = IconTile("search" if gone else "triangle-alert", "amber" if gone else "danger")
        self.body.addWidget(tile, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(14)
        self.body.addWidget(PlainLabel(words.title(self._why), "display", max_lines=2))
        self.body.addSpacing(8)
        self.body.addWidget(
            PlainLabel(words.explanation(self._why, self._path), "reading", "text2", max_lines=0)
        )
        if isinstance(self._why, CheckReport):
            self.body.addSpacing(10)
            for line in words.finding_lines(self._why):
                self.body.addWidget(PlainLabel(f"•  {line}", "body", "text2", max_lines=2))
        self.body.addSpacing(20)

    def _add_cards(self) -> None:
        self.backups = BackupCard(self._zone)
        self.backups.wanted.connect(self._open_backup)
        self.backups.file_wanted.connect(self._choose_file)
        self.sealed = SealedCard()
        self.sealed.said.connect(self._say_passphrase)
        self._sealed_one: Path | None = None
        self.salvage = SalvageCard()
        self.salvage.wanted.connect(self._salvage)
        self.salvage.stop_wanted.connect(self._stop)
        self.salvage.open_wanted.connect(self._open_salvaged)
        self.body.addSpacing(4)
        for card in (self.backups, self.sealed):
            self.body.addWidget(card)
            self.body.addSpacing(16)
        self.body.addWidget(self.salvage)
        # Nothing can be read of what is not there.
        can_be_read = isinstance(self._why, CheckReport | errors.DamagedJournal)
        can_be_read = can_be_read and not words.is_empty(self._why)
        self.salvage.setVisible(can_be_read)

    def _add_foot(self) -> None:
        gone, opens = isinstance(self._why, VanishedJournal), isinstance(self._why, CheckReport)
        self.retry = Button(
            self.tr("Go on with it as it is") if opens else self.tr("Try again"),
            "secondary", "" if opens else "rotate-cw",
        )  # fmt: skip
        self.start = Button(self.tr("Start a new journal"), "secondary", "plus")
        self.start.setVisible(gone)
        self.folder = Button(self.tr("Show folder"), "secondary", "folder-open")
        self.retry.clicked.connect(self.retry_requested)
        self.start.clicked.connect(self.start_requested)
        self.folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.retry, self.start, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addSpacing(18)
        self.body.addLayout(row)

    # -- backups ---------------------------------------------------------------------------------

    def _look(self) -> None:
        def look() -> _Found:
            found = self._rescuer.backups()
            return _Found(self._rescuer.newest_good(), found, self._rescuer.sealed())

        self._background.run(plain(look), self._looked, self._failed, owner=self)

    def _looked(self, found: _Found) -> None:
        self.backups.show_backups(found.newest, found.all)
        self._sealed_one = found.sealed
        self.sealed.show_sealed(there=found.sealed is not None)
        self.backups.setVisible(found.newest is not None or found.sealed is None)
        if found.newest is None and found.sealed is not None:
            self.sealed.take_focus()
            return
        first = self.backups.open_button if found.newest is not None else self.retry
        if first is self.retry:
            first.set_kind("primary")
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_passphrase(self, passphrase: str) -> None:
        sealed = self._sealed_one
        if sealed is None:
            return

        def refused(error: JournalError) -> None:
            wrong = isinstance(error, errors.WrongPassphrase)
            self.sealed.refuse(self.tr("That is not the passphrase.") if wrong else wording.sentence(error))

        self._background.run(
            plain(lambda: self._rescuer.say_passphrase(sealed, passphrase)),
            lambda _said: self._look(),
            refused,
            owner=self,
        )

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Open a backup"), str(self._path.parent),
            self.tr("Journals (*.journal);;All files (*)"),
        )  # fmt: skip
        if name:
            self._restore(Path(name), Path(name).name)

    def _open_backup(self, backup: Backup) -> None:
        self._restore(Path(backup.path), care_words.made_words(backup, self._zone))

    def _restore(self, chosen: Path, when: str) -> None:
        self._set_busy(busy=True)
        self._background.run(
            plain(lambda: self._rescuer.restore(chosen)),
            lambda kept: self.restored.emit(words.restored_words(when, kept)),
            self._failed,
            owner=self,
        )

    # -- putting together ------------------------------------------------------------------------

    def _salvage(self) -> None:
        self._set_busy(busy=True)
        self.salvage.show_working()

        def work(progress: Progress, stopped: Stopped) -> Salvaged:
            return self._rescuer.salvage(lambda done, of: progress((done, of)), stopped)

        self._salvaging = self._background.run(
            work, self._put_together, self._not_put_together, self._show_progress, owner=self
        )

    def _show_progress(self, value: object) -> None:
        if isinstance(value, tuple):
            self.salvage.show_progress(*value)

    def _put_together(self, found: Salvaged) -> None:
        self._salvaging = None
        self._salvaged = found
        self.salvage.show_done(found)
        self.backups.setEnabled(False)  # the damaged file is not in its place any more
        self.retry.hide()

    def _stop(self) -> None:
        if self._salvaging is not None:
            self._salvaging.cancel()
            self._salvaging = None
        self._set_busy(busy=False)

    def _open_salvaged(self) -> None:
        if self._salvaged is not None:
            self.restored.emit(words.salvaged_words(self._salvaged))

    # -- what is under way -----------------------------------------------------------------------

    def _set_busy(self, *, busy: bool) -> None:
        self.problem.hide()
        for part in (self.backups, self.sealed, self.retry, self.start):
            part.setEnabled(not busy)
        self.salvage.start_button.setEnabled(not busy)
        if not busy:
            self.salvage.show_idle()

    def _failed(self, error: JournalError) -> None:
        self._set_busy(busy=False)
        self._complain(wording.sentence(error))

    def _not_put_together(self, error: JournalError) -> None:
        self._salvaging = None
        self._set_busy(busy=False)
        if isinstance(error, errors.DamagedJournal):
            self._complain(
                self.tr("Nothing can be read of this file, and there is no backup to fill it from.")
            )
        elif not isinstance(error, errors.Stopped):
            self._complain(wording.sentence(error))

    def _complain(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()

    def _show_folder(self) -> None:
        show_folder(self._path.parent)

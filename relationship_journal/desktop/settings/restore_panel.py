"""A look into a backup beside what the journal holds now, before the journal is made what the backup is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import care_words, dates
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.care import Backup, Contents
from relationship_journal.domain.errors import JournalError


@dataclass(frozen=True, slots=True)
class _Look:
    backup: Backup
    now: Contents


class RestorePanel(Panel):
    """``restored(of, before)``: the backup that was restored, and the one made of the journal before."""

    restored = Signal(object, object)

    def __init__(self, desk: Desk, path: Path, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("RestorePanel", "Restore a backup"),
            560,
            primary=translate("RestorePanel", "Restore"),
            primary_icon="history",
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._path = path
        self._restoring = False
        self._backup: Backup | None = None
        self._lead = PlainLabel(self.tr("Looking inside…"), "body", "text2", max_lines=0)
        self._card = Card(padding=0)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 10, 16, 10)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(7)
        self._card.body.addLayout(self._grid)
        self._card.hide()
        self._since = PlainLabel("", "caption", "text2", max_lines=0)
        self._since.hide()
        for part in (self._lead, self._card, self._since):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.primary.setEnabled(False)
        self.set_fact(self.tr("The journal as it is now is kept as a backup first."), icon="shield-check")
        self.submitted.connect(self._restore)
        backups = desk.journal.backups
        desk.read(self, lambda: _Look(backups.look(path), backups.contents()), self._looked, self._failed)

    def _looked(self, look: _Look) -> None:
        self._backup = look.backup
        made = care_words.made_words(look.backup, self._desk.clock.zone)
        self._lead.setText(self.tr("The backup of {when}.").format(when=made))
        inside, now = look.backup.contents, look.now
        self._add_line(0, "", self.tr("In the backup"), self.tr("In the journal now"), head=True)
        self._grid.addWidget(Divider(), 1, 0, 1, 3)
        self._add_line(2, self.tr("People"), number(inside.people), number(now.people))
        self._add_line(3, self.tr("Entries"), number(inside.entries), number(now.entries))
        self._add_line(4, self.tr("Last entry"), self._day(inside), self._day(now))
        self._add_line(5, self.tr("Last change"), self._moment(inside), self._moment(now))
        self._card.show()
        self._since.setText(self._since_words(inside, now))
        self._since.show()
        self.primary.setEnabled(not self._desk.journal.read_only)
        self._fit(self.parentWidget())
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self, row: int, title: str, then: str, now: str, *, head: bool = False) -> None:
        self._grid.addWidget(PlainLabel(title, "caption", "text2"), row, 0)
        for column, text in ((1, then), (2, now)):
            label = PlainLabel(text, "label" if head else "body", "text2" if head else "text")
            if title:
                label.setAccessibleName(f"{title}: {text}")
            self._grid.addWidget(label, row, column)
            self._grid.setColumnStretch(column, 2)
        self._grid.setColumnStretch(0, 1)

    def _day(self, contents: Contents) -> str:
        day = contents.last_entry
        return dates.with_year(dates.day_month(day), day.year) if day is not None else self.tr("none yet")

    def _moment(self, contents: Contents) -> str:
        at = contents.last_act_at
        return care_words.near_words(at, self._desk.now()) if at is not None else self.tr("none yet")

    def _since_words(self, inside: Contents, now: Contents) -> str:
        if inside.last_act == now.last_act:
            return self.tr("Nothing was changed since it was made.")
        return self.tr("What was changed since then is not in it; Undo brings it back.")

    # -- restoring -------------------------------------------------------------------------------

    def _restore(self) -> None:
        backup, backups = self._backup, self._desk.journal.backups
        if backup is None or self._restoring:
            return
        self._restoring = True
        self.primary.setEnabled(False)
        self.cancel.setEnabled(False)
        self.set_fact(self.tr("Restoring…"), icon="shield-check")
        self._desk.write(
            self, lambda _progress, _stopped: backups.restore(self._path), self._done, self._failed
        )

    def _done(self, before: Backup) -> None:
        self._restoring = False
        self.restored.emit(self._backup, before)
        self.accept()

    def _failed(self, error: JournalError) -> None:
        self._restoring = False
        self.cancel.setEnabled(True)
        self.primary.setEnabled(self._backup is not None)
        if self._backup is None:
            self.primary.hide()
            self._lead.setText(wording.sentence(error))
            self._lead.set_token("danger")
            self.set_fact("")
            self._fit(self.parentWidget())
        else:
            self.set_fact(wording.sentence(error), "danger")

    def reject(self) -> None:
        """Esc waits until what is under way is over."""
        if not self._restoring:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._restoring:
            event.ignore()
            return
        super().closeEvent(event)

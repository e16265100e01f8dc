"""The list of backups: when, why, what is in it, how large, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import care_words
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.care import Backup

_FIRST = 4
"""So many are shown before the reader asks for all."""


class BackupRow(QWidget):
    """One backup; ``wanted`` when the reader asks to go back to it."""

    wanted = Signal(object)

    def __init__(self, backup: Backup, now: datetime, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup = backup
        when = care_words.near_words(backup.made, now)
        when = f"{when[:1].upper()}{when[1:]}"
        texts = QVBoxLayout()
        texts.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        moment = PlainLabel(when, "strong")
        set_tooltip(moment, care_words.made_words(backup, zone))
        head.addWidget(moment)
        head.addWidget(PlainLabel(care_words.reason_words(backup.reason), "caption", "text2"))
        head.addStretch(1)
        texts.addLayout(head)
        inside = care_words.contents_words(backup.contents)
        texts.addWidget(PlainLabel(inside, "caption", "text2", max_lines=2))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 9, 0, 9)
        line.setSpacing(12)
        line.addLayout(texts, 1)
        centre = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(PlainLabel(care_words.size_words(backup.size), "caption", "text3"), 0, centre)
        self.button = Button(self.tr("Restore…"), "secondary", height=30)
        made = care_words.made_words(backup, zone)
        self.button.setAccessibleName(self.tr("Restore the backup of {when}").format(when=made))
        self.button.clicked.connect(lambda: self.wanted.emit(self.backup))
        line.addWidget(self.button, 0, centre)


class BackupList(QWidget):
    """The newest ones, and a link to the rest; shown anew only where something changed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._backups: tuple[Backup, ...] = ()
        self._all = False
        self.card = Card(padding=0)
        set_margins(self.card.body, 16, 3, 12, 3)
        self.more = Link("", flush="start")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(4)
        column.addWidget(self.card)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_backups(self, backups: Sequence[Backup], now: datetime, zone: str) -> None:
        """Show these, newest first."""
        self._backups = tuple(backups)
        few = self._backups if self._all else self._backups[:_FIRST]
        state = (few, now.date(), len(self._backups))
        if state == self._shown:
            return
        self._shown = state
        self._now, self._zone = now, zone
        self.card.clear_rows()
        for backup in few:
            row = BackupRow(backup, now, zone)
            row.wanted.connect(self.wanted)
            self.card.add_row(row)
        self.more.setText(self.tr("Show all {count}").format(count=number(len(self._backups))))
        self.more.setVisible(len(few) < len(self._backups))
        self.setVisible(bool(few))

    def _show_all(self) -> None:
        self._all = True
        at = len(self.card.rows())
        self.show_backups(self._backups, self._now, self._zone)
        rows = self.card.rows()
        if at < len(rows) and isinstance(row := rows[at], BackupRow):
            row.button.setFocus(Qt.FocusReason.OtherFocusReason)

"""The card with the newest good backup, a look inside, and the other backups below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import care_words
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.care import Backup

MOST_OTHERS = 40
"""So many rows are shown; older backups can be chosen as files."""


class BackupCard(Card):
    """``wanted(Backup)`` for one of the listed ones, ``file_wanted`` to choose another file."""

    wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=22, hero=True)
        self._zone = zone
        self._newest: Backup | None = None
        self._title = PlainLabel(self.tr("Looking for backups…"), "section", max_lines=2)
        self._when = PlainLabel("", "strong")
        self._inside = PlainLabel("", "body", "text2", max_lines=0)
        self._since = PlainLabel("", "caption", "text3", max_lines=0)
        for label, gap in ((self._title, 6), (self._when, 2), (self._inside, 2), (self._since, 0)):
            self.add(label)
            self.body.addSpacing(gap)
        self.body.addSpacing(14)
        self._add_buttons()
        self._others = QWidget()
        self._list = QVBoxLayout(self._others)
        self._list.setContentsMargins(0, 14, 0, 0)
        self._list.setSpacing(0)
        self._others.hide()
        self.add(self._others)
        for part in (self._when, self._inside, self._since, self.open_button, self.others_link):
            part.hide()

    def _add_buttons(self) -> None:
        self.open_button = Button(self.tr("Open this backup"), "primary", "history")
        self.others_link = Link(self.tr("Other backups"))
        self.file_link = Link(self.tr("Choose a file…"), flush="start")
        self.open_button.clicked.connect(self._want_newest)
        self.others_link.clicked.connect(lambda: self._others.setVisible(self._others.isHidden()))
        self.file_link.clicked.connect(self.file_wanted)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.open_button, self.others_link, self.file_link):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_backups(self, newest: Backup | None, backups: Sequence[Backup]) -> None:
        """Show the newest whole one and, when asked, the others."""
        self._newest = newest
        others = [each for each in backups if newest is None or each.path != newest.path]
        there = newest is not None
        for part in (self._when, self._since, self.open_button):
            part.setVisible(there)
        self._inside.show()
        self.others_link.setVisible(bool(others))
        self.others_link.setText(self.tr("Other backups ({count})").format(count=number(len(others))))
        if newest is None:
            self._title.setText(self.tr("There is no backup beside it"))
            self._inside.setText(self.tr("If you keep one somewhere else, choose it here."))
        else:
            self._title.setText(self.tr("The newest good backup"))
            self._when.setText(care_words.made_words(newest, self._zone))
            self._inside.setText(care_words.contents_words(newest.contents))
            self._since.setText(self.tr("What was written after that is not in it."))
        while (row := self._list.takeAt(0)) is not None:
            if (gone := row.widget()) is not None:
                gone.deleteLater()
        for each in others[:MOST_OTHERS]:
            self._list.addWidget(Divider())
            self._list.addWidget(self._row(each))

    def _row(self, backup: Backup) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        reason = care_words.reason_words(backup.reason)
        texts.addWidget(
            PlainLabel(f"{care_words.made_words(backup, self._zone)}, {reason}", "medium", max_lines=2)
        )
        texts.addWidget(
            PlainLabel(care_words.contents_words(backup.contents), "caption", "text2", max_lines=2)
        )
        line.addLayout(texts, 1)
        button = Button(self.tr("Open"), "secondary", height=28)
        button.setAccessibleName(
            self.tr("Open the backup of {when}").format(when=care_words.made_words(backup, self._zone))
        )
        button.clicked.connect(lambda: self.wanted.emit(backup))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _want_newest(self) -> None:
        if self._newest is not None:
            self.wanted.emit(self._newest)

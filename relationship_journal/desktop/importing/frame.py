"""The frame of the import panel: the file, the steps, the pages, and how far long work is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop.importing.steps import Steps
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.one_of import OneOf
from relationship_journal.desktop.work_progress import WorkProgress

if TYPE_CHECKING:
    from threading import Event

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_HEIGHT = 760
_CROSS_AND_MARGINS = 100


class ImportFrame(Panel):
    """1120 wide; one page for each step."""

    def __init__(self, parent: QWidget, pages: tuple[QWidget, ...]) -> None:
        super().__init__(parent, translate("ImportFrame", "Import people"), 1120)
        self._make_head()
        self.set_body_margins(0)
        self.body.setSpacing(0)
        self.pages = OneOf(*pages)
        self.body.addWidget(Divider())
        self.body.addWidget(self.pages, 1)
        self.work = WorkProgress()
        self.work.said.connect(self.set_fact)
        self.add_footer(self.work)
        self.back = Button(self.tr("Back"), "ghost")
        self.add_footer(self.back)

    def _make_head(self) -> None:
        self.subtitle = PlainLabel("", "body", "text2")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("file-input", "text2", 16))
        row.addWidget(self.subtitle, 1)
        self._file_line = line
        self.add_under_title(line)
        names = (self.tr("Choose"), self.tr("Match"), self.tr("Review"), self.tr("Done"))
        self.steps = Steps(names)
        self.header.insertWidget(
            self.header.indexOf(self.cross), self.steps, 0, Qt.AlignmentFlag.AlignVCenter
        )
        self.header.insertStretch(self.header.indexOf(self.cross), 1)

    def _fit(self, window: QWidget | None) -> None:
        super()._fit(window)
        room = window.height() - 48 if window is not None else _HEIGHT
        self.resize(self.width(), min(_HEIGHT, max(400, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_steps()

    def _fit_steps(self) -> None:
        """The title stays whole; the names of the steps give way."""
        beside = self._title.sizeHint().width() + self.header.spacing() * 4 + _CROSS_AND_MARGINS
        self.steps.fit(self.width() - beside)

    def turn_to(self, step: int, fact: str, icon: str = "") -> None:
        """Go to a step, counted from 0, with a fact in the footer."""
        self.pages.show_index(step)
        self.steps.set_step(step)
        self._fit_steps()
        self.set_fact(fact, icon=icon)
        self.cancel.setVisible(step == 0)
        self.back.setVisible(0 < step < len(self.pages) - 1)
        if self._fact_mark is not None:
            self._fact_mark.setVisible(bool(icon))
        self._file_line.setVisible(bool(self.subtitle.text()))

    def begin(self, sentence: str) -> Event:
        """Long work begins; answers what it asks whether to stop."""
        stop = self.work.begin(sentence)
        self.primary.setEnabled(False)
        self.back.setEnabled(False)
        self.pages.setEnabled(False)
        return stop

    def end(self) -> None:
        """It is over."""
        self.work.end()
        self.primary.setEnabled(True)
        self.back.setEnabled(True)
        self.pages.setEnabled(True)

    def reject(self) -> None:
        """Close; while something is read or saved, stop that first."""
        if self.work.busy():
            self.work.stop()
            return
        super().reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("page"))

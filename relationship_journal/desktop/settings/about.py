"""About: what this is, which version, where the journal lies, and whose work it stands on."""

from __future__ import annotations

import platform
from functools import partial

from PySide6.QtCore import QSysInfo, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import __version__
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.settings.licence_panel import LicencePanel
from relationship_journal.desktop.settings.rows import RowsPage
from relationship_journal.desktop.settings.works import Work, as_text, works
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.mark import Mark


class AboutPage(RowsPage):
    """The libraries are looked up when the page is made, beside the window, and shown when they are known."""

    guide_wanted = Signal()
    place_wanted = Signal()

    def __init__(
        self, desk: Desk, notices: Notices, *, made_up: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._works: tuple[Work, ...] = ()
        self.reads: dict[str, Link] = {}
        self._add_head()
        self._add_place(made_up=made_up)
        self._add_works()
        self.body.addStretch(1)
        desk.read(self, works, self._show_works)

    def _add_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Mark(40))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(self.tr("Relationship Journal"), "dialog"))
        version = self.tr("Version {version}").format(version=__version__)
        words.addWidget(PlainLabel(version, "body", "text2"))
        head.addLayout(words, 1)
        self.guide = Button(self.tr("A short guide"), "secondary", "book-open-text")
        self.guide.clicked.connect(self.guide_wanted)
        head.addWidget(self.guide)
        self.body.addLayout(head)
        self.body.addSpacing(14)
        promise = self.tr(
            "A private journal of the people you work with. It stays on this computer and asks nobody for anything: "
            "no account, no network."
        )
        self.body.addWidget(PlainLabel(promise, "body", "text", max_lines=0))
        self.body.addSpacing(14)

    def _add_place(self, *, made_up: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark("shield-check", "text2", 16))
        self.place = PlainLabel(
            self.tr("This made-up journal is thrown away when you leave it.")
            if made_up
            else self.tr("Only on this computer: {path}").format(path=isolated(str(self._desk.journal.path))),
            "body", "text2", max_lines=0, align=Qt.AlignmentFlag.AlignVCenter,
        )  # fmt: skip
        row.addWidget(self.place, 1)
        if not made_up:
            link = Link(self.tr("Backups and more"), flush="end")
            link.clicked.connect(self.place_wanted)
            row.addWidget(link)
        self.body.addLayout(row)
        self.body.addSpacing(18)

    def _add_works(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Licences"), "label", "text2"), 1)
        self.copy = Link(self.tr("Copy"), role="label", flush="end")
        self.copy.set_tip(self.tr("Copy the versions and licences"))
        self.copy.clicked.connect(self._copy)
        self.copy.setEnabled(False)
        head.addWidget(self.copy)
        self.body.addLayout(head)
        self.body.addSpacing(6)
        self._card = Card(padding=0)
        self._card.body.setContentsMargins(16, 3, 16, 3)
        self.body.addWidget(self._card)
        self.body.addSpacing(10)
        words = self.tr(
            "Qt and PySide6 are used unchanged under the LGPL 3, as shared libraries you may replace with your own."
        )
        self.body.addWidget(PlainLabel(words, "caption", "text2", max_lines=0))

    def _show_works(self, found: tuple[Work, ...]) -> None:
        self._works = found
        for work in found:
            self._card.add_row(self._row(work))
        self.copy.setEnabled(True)

    def _row(self, work: Work) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        air = 2 if work.texts else 8  # a link brings its own
        line.setContentsMargins(0, air, 0, air)
        line.setSpacing(10)
        name = self.tr("Icons by Lucide") if work.name == "Lucide" else work.name
        line.addWidget(PlainLabel(name, "strong"))
        line.addWidget(PlainLabel(work.version, "body", "text2"))
        line.addWidget(PlainLabel(work.licence, "caption", "text2", align=Qt.AlignmentFlag.AlignRight), 1)
        if work.texts:
            link = Link(self.tr("Read"), flush="end")
            link.setAccessibleName(self.tr("Read the licence of {name}").format(name=isolated(name)))
            link.clicked.connect(partial(self._read, work))
            line.addWidget(link)
            self.reads[work.name] = link
        return row

    def _read(self, work: Work) -> None:
        title = self.tr("The licence of {name}").format(name=isolated(work.name))
        self._desk.read(self, work.text, lambda text: LicencePanel(title, text, self).present())

    def _copy(self) -> None:
        system = f"Qt {qVersion()}, {QSysInfo.prettyProductName()}, {platform.machine()}"
        QApplication.clipboard().setText(as_text(self._works, system))
        self._notices.toast(self.tr("Copied"), "copy")

"""About: what this is, which version, and whose work it stands on."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import __version__, assets
from relationship_journal.desktop.settings.rows import RowsPage
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.mark import Mark

_LIBRARIES = (
    ("SQLAlchemy", "sqlalchemy", "MIT"),
    ("Alembic", "alembic", "MIT"),
    ("python-dateutil", "python-dateutil", "Apache-2.0, BSD-3-Clause"),
    ("appdirs", "appdirs", "MIT"),
    ("tzlocal", "tzlocal", "MIT"),
    ("tzdata", "tzdata", "Apache-2.0"),
    ("icalendar", "icalendar", "BSD-2-Clause"),
)
"""Name, package, licence; what is not installed is not shown."""


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


class AboutPage(RowsPage):
    """Version and licences; the icons' licence opens below its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add_head()
        self._add_works()
        self.body.addStretch(1)

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
        self.body.addLayout(head)
        self.body.addSpacing(14)
        promise = self.tr(
            "A private journal of the people you work with. It stays on this computer and asks nobody for anything: "
            "no account, no network."
        )
        self.body.addWidget(PlainLabel(promise, "body", "text", max_lines=0))
        self.body.addSpacing(18)

    def _add_works(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("Licences"), "label", "text2"))
        self.body.addSpacing(6)
        card = Card(padding=0)
        card.body.setContentsMargins(16, 3, 16, 3)
        card.add_row(_work(self.tr("This program"), __version__, "MIT"))
        card.add_row(_work("Qt", qVersion() or "", "LGPL-3.0"))
        card.add_row(_work("PySide6", _version("PySide6-Essentials"), "LGPL-3.0"))
        self.licence_link = Link(self.tr("Read"), flush="end")
        card.add_row(_work(self.tr("Icons by Lucide"), "", "ISC", self.licence_link))
        self.licence = PlainLabel(assets.text("icons", "LICENSE").strip(), "caption", "text2", max_lines=0)
        self.licence.setContentsMargins(0, 0, 0, 10)
        self.licence.hide()
        self.licence_link.clicked.connect(self._turn_licence)
        self.licence_link.setAccessibleName(self.tr("Read the licence of the icons"))
        card.add(self.licence)
        for name, package, licence in _LIBRARIES:
            version = _version(package)
            if version:
                card.add_row(_work(name, version, licence))
        self.body.addWidget(card)
        self.body.addSpacing(10)
        words = self.tr(
            "Qt and PySide6 are used unchanged, as shared libraries you may replace with your own."
        )
        self.body.addWidget(PlainLabel(words, "caption", "text2", max_lines=0))

    def _turn_licence(self) -> None:
        shown = self.licence.isHidden()
        self.licence.setVisible(shown)
        self.licence_link.setText(self.tr("Hide") if shown else self.tr("Read"))


def _work(name: str, version: str, licence: str, link: Link | None = None) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    air = 2 if link is not None else 8  # a link brings its own
    line.setContentsMargins(0, air, 0, air)
    line.setSpacing(10)
    line.addWidget(PlainLabel(name, "strong"))
    line.addWidget(PlainLabel(version, "body", "text2"))
    line.addStretch(1)
    line.addWidget(PlainLabel(licence, "caption", "text2"))
    if link is not None:
        line.addWidget(link)
    return row

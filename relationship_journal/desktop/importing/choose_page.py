"""Choosing the file: an area to drop it on, what each kind brings, and its first lines where they need a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.importing.drop_area import DropArea
from relationship_journal.desktop.importing.table_controls import TableControls
from relationship_journal.desktop.widgets.banner import Banner, IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.one_of import OneOf
from relationship_journal.desktop.widgets.painting import box, smooth
from relationship_journal.domain.contact_tables import TableLook, chosen

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_FIRST_LINES = 5


class ChoosePage(QWidget):
    """What can be brought in and how.

    ``browse_wanted`` and ``browse_folder_wanted`` from the buttons, ``dropped(Path)`` from the area,
    ``answered`` from the banner's button, ``looked_otherwise(name, value)`` from the first lines' choices.
    """

    browse_wanted = Signal()
    browse_folder_wanted = Signal()
    dropped = Signal(object)
    answered = Signal()
    looked_otherwise = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        self._problem_at = QVBoxLayout()
        column.addLayout(self._problem_at)
        self.problem = self._make_problem("", "danger")
        self.lines = FirstLines()
        self.lines.controls.changed.connect(self.looked_otherwise)
        self._views = OneOf(self._make_start(), self.lines)
        column.addWidget(self._views, 1)

    def _make_start(self) -> QWidget:
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        area = DropArea()
        area.dropped.connect(self.dropped)
        column.addWidget(area, 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        inner = QVBoxLayout(area)
        inner.setContentsMargins(32, 24, 32, 24)
        inner.setSpacing(8)
        inner.addStretch(1)
        inner.addWidget(IconTile("file-input", "accent", 48), 0, middle)
        inner.addSpacing(6)
        inner.addWidget(
            PlainLabel(self.tr("Drop a file of people here"), "section", max_lines=2, align=middle)
        )
        what = self.tr("Nothing is saved before you have looked it over.")
        inner.addWidget(PlainLabel(what, "body", "text2", max_lines=0, align=middle))
        inner.addSpacing(10)
        self.button = Button(self.tr("Choose a file"), "primary", "folder-open")
        self.button.clicked.connect(self.browse_wanted)
        inner.addWidget(self.button, 0, middle)
        inner.addStretch(1)
        kinds = QHBoxLayout()
        kinds.setSpacing(16)
        for icon, title, text in self._kinds():
            kinds.addWidget(_Kind(icon, title, text), 1)
        self.folder = Button(self.tr("Choose a folder"), "secondary", height=30)
        self.folder.clicked.connect(self.browse_folder_wanted)
        kinds.addWidget(self._folder_kind(), 1)
        column.addLayout(kinds)
        return start

    def _kinds(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "contact", self.tr("vCard (.vcf)"),
                self.tr("From phones and most programs: names, emails, phones, addresses, birthdays, pictures."),
            ),
            (
                "file-spreadsheet", self.tr("Table (.csv)"),
                self.tr("From Google, Outlook, LinkedIn and others. You say what an unknown column holds."),
            ),
        )  # fmt: skip

    def _folder_kind(self) -> QWidget:
        text = self.tr("Everything this program exported: people, jots, promises, meetings.")
        kind = _Kind("folder-open", self.tr("Readable folder"), text)
        kind.add(self.folder)
        return kind

    # -- what it says -----------------------------------------------------------------------------

    def complain(self, sentence: str, action: str = "") -> None:
        """Say why a file was not taken, with what can be done instead; an empty sentence takes it away."""
        self._say(sentence, "danger", action)

    def offer(self, sentence: str, action: str) -> None:
        """Say what was found, and what can be done with it."""
        self._say(sentence, "accent", action)

    def _say(self, sentence: str, kind: str, action: str) -> None:
        gone = self.problem
        self.problem = self._make_problem(sentence, kind, action)
        self.problem.setVisible(bool(sentence))
        gone.hide()
        gone.deleteLater()
        if action and sentence:
            self.problem.button.setFocus()

    def _make_problem(self, sentence: str, kind: str, action: str = "") -> Banner:
        danger = kind == "danger"
        banner = Banner(
            sentence,
            kind="danger" if danger else "accent",
            icon="triangle-alert" if danger else "info",
            action=action,
        )
        banner.activated.connect(self.answered)
        banner.hide()
        self._problem_at.addWidget(banner)
        return banner

    def show_start(self) -> None:
        """Ask for a file."""
        self._views.show_index(0)

    def show_lines(self, look: TableLook) -> None:
        """Ask whether the first lines of a table read as they should."""
        self.lines.show_look(look)
        self._views.show_widget(self.lines)

    def shows_lines(self) -> bool:
        """Whether the first lines of a table are shown."""
        return self._views.shown() is self.lines


class _Kind(QWidget):
    """One kind of file and what it brings."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(IconMark(icon, "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(PlainLabel(title, "strong", max_lines=2))
        self._words.addWidget(PlainLabel(text, "caption", "text2", max_lines=0))
        self._words.addStretch(1)
        row.addLayout(self._words, 1)

    def add(self, button: Button) -> None:
        """Put a button under the words."""
        self._words.insertSpacing(2, 6)
        self._words.insertWidget(3, button, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), 12, "card", "line")


class FirstLines(QWidget):
    """The first lines of a table whose encoding was guessed, as they read now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(PlainLabel(self.tr("Do these lines read as they should?"), "section", max_lines=2))
        words = self.tr(
            "The file does not say how its letters are written. If accents look wrong, try another encoding."
        )
        column.addWidget(PlainLabel(words, "body", "text2", max_lines=0))
        self.controls = TableControls(dates=False)
        column.addWidget(self.controls)
        self._card = Card(padding=16, spacing=6)
        column.addWidget(self._card)
        column.addStretch(1)

    def lines(self) -> list[str]:
        """The lines shown."""
        return [row.text() for row in self._card.rows() if isinstance(row, PlainLabel)]

    def show_look(self, look: TableLook) -> None:
        """Show a table's first lines."""
        self.controls.show_look(look, chosen(look))
        self._card.clear_rows()
        for line in look.first_lines[:_FIRST_LINES]:
            self._card.add_row(PlainLabel(line.replace("\t", "    "), "body"))

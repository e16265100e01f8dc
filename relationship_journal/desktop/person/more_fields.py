"""What the person editor shows behind "More": names, addresses, days, how you met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.person.birthday import understood
from relationship_journal.desktop.person.date_lines import DateLines
from relationship_journal.desktop.person.point_lines import PointLines
from relationship_journal.desktop.person.through import ThroughField
from relationship_journal.desktop.widgets.field import Field, TextField
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk


class MoreFields(QWidget):
    """The fields, in one column; ``grown`` when there are more or fewer lines."""

    grown = Signal()

    def __init__(self, desk: Desk, contact_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.given = Field(self.tr("First name"))
        self.family = Field(self.tr("Last name"))
        self.nickname = Field(self.tr("Nickname"))
        self.pronouns = Field(self.tr("Pronouns"))
        self.points = (
            PointLines("email", self.tr("Email"), self.tr("Another email")),
            PointLines("phone", self.tr("Phone"), self.tr("Another phone")),
            PointLines("address", self.tr("Address"), self.tr("Another address")),
            PointLines("url", self.tr("Website"), self.tr("Another website")),
        )
        self.birthday = Field(self.tr("Birthday"), placeholder=self.tr("3 May 1980, 1980 or about 45"))
        self.understood = PlainLabel("", "caption", "text2", max_lines=2)
        self.dates = DateLines(desk)
        self.how_met = TextField(self.tr("How you met"), least=2, most=6)
        self.known_since = Field(self.tr("Known since"), placeholder=self.tr("2019, or May 2019"))
        self.through = ThroughField(desk, contact_id)
        self.portrait = Field(self.tr("In one sentence"))
        self._lay_out()
        self.birthday.line.textChanged.connect(lambda _text: self._say_understood())
        for lines in (*self.points, self.dates):
            lines.grown.connect(self.grown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(side_by_side(self.given, self.family))
        column.addLayout(side_by_side(self.nickname, self.pronouns))
        for lines in self.points:
            column.addWidget(lines)
        born = QWidget()
        inside = QVBoxLayout(born)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(5)
        inside.addWidget(self.birthday)
        inside.addWidget(self.understood)
        self.understood.hide()
        column.addLayout(side_by_side(born, self.known_since))
        column.addWidget(self.dates)
        column.addWidget(self.how_met)
        column.addWidget(labelled(self.tr("Through whom"), self.through, self.through.choose))
        column.addWidget(self.portrait)

    def _say_understood(self) -> None:
        words = understood(self.birthday.text(), self._desk.today())
        self.understood.setText(words)
        if self.understood.isHidden() == bool(words):
            self.understood.setVisible(bool(words))
            self.grown.emit()


def side_by_side(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Two fields in one line, each at its own height."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for each in (left, right):
        holder = QVBoxLayout()
        holder.addWidget(each)
        holder.addStretch(1)
        row.addLayout(holder, 1)
    return row


def labelled(text: str, content: QWidget, buddy: QWidget) -> QWidget:
    """Something with its label above, as a field has."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    label = PlainLabel(text, "label", "text2")
    label.setBuddy(buddy)
    column.addWidget(label)
    column.addWidget(content)
    return box

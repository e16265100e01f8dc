"""The first person as they leave: every line of it is a line of the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.field_words import label_words
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.leaving import icon_line
from relationship_journal.desktop.widgets.painting import box, smooth
from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.domain.names import initials
from relationship_journal.domain.partial_date import PartialDate

_ICONS = {
    "email": "mail",
    "phone": "phone",
    "address": "map-pin",
    "url": "globe",
    "im": "message-circle",
    "related": "users-round",
    "hobby": "bike",
    "date": "calendar",
}
_MOST = 6
"""So many lines besides name and role; the note always stands below them."""
_FACE = 38
_NOTE = "notebook-pen"


class PersonCard(QWidget):
    """Shows one card to leave; what it would not say is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._face = Avatar(size=_FACE)
        self._name = PlainLabel("", "strong", max_lines=2)
        self._role = PlainLabel("", "body", "text2", max_lines=2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._role)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(5)
        self._column.addLayout(head)

    def show_card(self, card: Card | None, contact_id: int = 0, face: QImage | None = None) -> None:
        """Show a card with its picture, or an empty one's words."""
        self._name.setText(card.name if card else self.tr("Nobody in this choice"))
        job = ", ".join(part for part in (card.role, card.organisation) if part) if card else ""
        self._role.setText(job)
        self._role.setVisible(bool(job))
        self._face.setVisible(card is not None)
        if card is not None:
            photo = QPixmap.fromImage(face) if face is not None else QPixmap()  # what stays here is not shown
            self._face.show_person(contact_id, initials(card.name), photo=photo)
        self._show_lines(list(lines(card)) if card else [])
        self.updateGeometry()

    def texts(self) -> list[str]:
        """What it says, line by line."""
        labels = (label for line in self._lines for label in line.findChildren(PlainLabel))
        return [
            self._name.text(),
            *([self._role.text()] if self._role.text() else []),
            *(each.text() for each in labels),
        ]

    def _show_lines(self, told: list[tuple[str, str]]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        short = [each for each in told if each[0] != _NOTE]
        shown = short if len(short) <= _MOST else short[: _MOST - 1]
        for icon, words in shown:
            self._add(icon, words)
        if len(short) > len(shown):
            self._add("ellipsis", translate("PersonCard", "and %n more", len(short) - len(shown)))
        for icon, words in told[len(short) :]:
            self._add(icon, words, max_lines=4)

    def _add(self, icon: str, words: str, max_lines: int = 1) -> None:
        holder, label = icon_line(icon, max_lines=max_lines)
        label.setText(words)
        self._column.addWidget(holder)
        self._lines.append(holder)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 90))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), 10, "card", "line2")


def lines(card: Card) -> Iterator[tuple[str, str]]:
    """What a card says besides name and role: an icon and words each, the note last."""
    if card.nickname:
        yield "user", card.nickname
    if card.pronouns:
        yield "user", card.pronouns
    for point in card.points:
        yield _ICONS.get(point.kind, "contact"), _point_words(point)
    if card.born:
        yield "cake", _date_words(card.born)
    if card.anniversary:
        yield "heart", _date_words(card.anniversary)
    for person in card.related:
        yield _ICONS["related"], _point_words(person)
    for fact in card.facts:
        yield _ICONS.get(fact.kind, "tag"), _fact_words(fact)
    if card.rest:
        words = translate("PersonCard", "%n more lines of the file they came from", len(card.rest))
        yield "file-input", words
    if card.note:
        yield _NOTE, card.note


def _point_words(point: CardPoint) -> str:
    value = ", ".join(point.value.split("\n"))
    return f"{value} ({label_words(point.label)})" if point.label else value


def _fact_words(fact: CardFact) -> str:
    told = f"{isolated(fact.text)}, {isolated(fact.detail)}" if fact.detail else fact.text
    return f"{told}, {_date_words(fact.on)}" if fact.on else told


def _date_words(text: str) -> str:
    try:
        known = PartialDate.parse(text)
    except ValueError:
        return text  # as the file had it that it came from
    if known.month is None:
        return str(known.year)
    day = date(known.year or 2000, known.month, known.day or 1)
    if known.day is None:
        return dates.month_year(day)
    return dates.day_month(day) if known.year is None else dates.with_year(dates.day_month(day), known.year)

"""The sections of a review: conversations with their bars, people, promises, what was learned, the longest silence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.review.bars import HUES, Bars
from relationship_journal.desktop.review.words import (
    conversations_words,
    face_words,
    fact_words,
    learned_words,
    longest_words,
    met_words,
    never_met_words,
    others_words,
    promise_words,
    silence_words,
    times_words,
    way_words,
)
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.painting import box, smooth
from relationship_journal.desktop.widgets.section_title import SectionTitle
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.face_time import CircleFaceTime, NeverMet
from relationship_journal.domain.review import Figure, Review, Way


class _Patch(QWidget):
    """The colour of a way, beside its words."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(12), fonts.scaled(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), 3, self._token)


class ReviewParts(QWidget):
    """Built anew from each reading; a figure asks with ``figure_wanted(figure, widget)`` for what is behind it."""

    figure_wanted = Signal(object, object)
    person_wanted = Signal(int)
    entry_wanted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.figures: dict[Figure, Link] = {}

    def show_review(
        self, review: Review, circles: Sequence[CircleFaceTime], never_met: NeverMet | None, today: date
    ) -> None:
        """Show another one; the focus stays on its figure."""
        held = next((figure for figure, link in self.figures.items() if link.hasFocus()), None)
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.figures = {}
        if review.conversations:
            self._conversations(review)
        if review.met:
            told = others_words(review) if review.contact is not None else met_words(review)
            self._section(told, [self._person(met.contact, times_words(met.count)) for met in review.people])
        if review.promises:
            words = promise_words(review.promises)
            kept = bool(review.promises.kept)
            self._section(self.tr("Promises"), [self._figure(Figure.KEPT, words) if kept else _label(words)])
        if review.facts:
            rows = [_label(fact_words(kind, count)) for kind, count in review.facts]
            self._section(self.tr("Learned"), [self._figure(Figure.FACTS, learned_words(review)), *rows])
        if review.silence is not None:
            silence = review.silence
            link = Link(silence_words(silence, today), role="body", flush="start")
            link.clicked.connect(lambda: self.entry_wanted.emit(silence.contact.id, silence.entry_id))
            self._section(longest_words(), [link])
        self._face_to_face(circles, never_met)
        if held in self.figures:
            self.figures[held].setFocus()

    def _face_to_face(self, circles: Sequence[CircleFaceTime], never_met: NeverMet | None) -> None:
        counted = [circle for circle in circles if circle.year.all]
        if counted:
            self._section(self.tr("Face to face"), [_label(face_words(circle)) for circle in counted])
        if never_met is not None and never_met.count:
            people = [self._person(person, "") for person in never_met.people]
            self._section(never_met_words(never_met), people)

    def _section(self, title: str, rows: Sequence[QWidget]) -> None:
        if self._column.count():
            self._column.addSpacing(14)
        self._column.addWidget(SectionTitle(title))
        card = Card(padding=20)
        column = QVBoxLayout()
        column.setSpacing(8)
        for row in rows:
            column.addWidget(row)
        holder = QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(column)
        card.add(holder)
        self._column.addWidget(card)

    def _conversations(self, review: Review) -> None:
        bars = Bars()
        bars.show_review(review)
        legend = QWidget()
        flow = FlowLayout(legend, gap=16, line_gap=6)
        for way in Way:
            if count := review.count(way):
                entry = QWidget()
                row = QHBoxLayout(entry)
                row.setContentsMargins(0, 0, 0, 0)
                row.setSpacing(7)
                row.addWidget(_Patch(HUES[way]))
                row.addWidget(self._figure(Figure(str(way)), way_words(way, count)))
                flow.addWidget(entry)
        self._section(conversations_words(review), [bars, legend])

    def _figure(self, figure: Figure, words: str) -> Link:
        link = self.figures[figure] = Link(words, role="body", flush="start")
        link.setAccessibleDescription(self.tr("Opens what is counted here"))
        link.clicked.connect(lambda: self.figure_wanted.emit(figure, link))
        return link

    def _person(self, contact: ContactRow, words: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Avatar(contact.id, contact.initials, 26))
        name = Link(contact.name, token="text", role="strong", flush="start")
        name.clicked.connect(lambda: self.person_wanted.emit(contact.id))
        line.addWidget(name)
        line.addStretch(1)
        line.addWidget(PlainLabel(words, "body", "text2"))
        return row


def _label(words: str) -> PlainLabel:
    return PlainLabel(words, "body", "text2", max_lines=2)

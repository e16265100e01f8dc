"""The chosen card beside what is known already: field by field, and which of the two stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relationship_journal.desktop.importing.words import date_words, explanation, field_name, verdict_words
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, smooth
from relationship_journal.domain.imports import Candidate, Verdict
from relationship_journal.domain.names import initials

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import ContactDraft

_FIELDS = ("given", "family", "nickname", "pronouns", "role", "organisation", "born")
_POINTS = ("email", "phone", "address", "url", "im")


class _Value(QWidget):
    """One value with where it is from; the one that stays is framed."""

    def __init__(self, value: str, source: str, stays: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays = stays
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(PlainLabel(value, "body", "text", max_lines=3), 1)
        row.addWidget(PlainLabel(source, "caption", "text2", weight=500))
        if stays:
            row.addWidget(IconMark("check", "accent", 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            area = QRectF(self.rect())
            if self._stays:
                box(painter, area, 8, "accent_soft", "accent", 1.5)
            else:
                box(painter, area, 8, None, "line2")


class CardDetails(QFrame):
    """What a card holds, against the person it meets; read from the journal when a card is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: Candidate | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        column.addWidget(self._scroll)

    def show_card(self, card: Candidate | None) -> None:
        """Show a card, first alone, then beside the person it meets."""
        self._card = card
        self._build(card, None)
        if card is None or card.existing is None:
            return
        contacts, number = self._desk.journal.contacts, card.existing
        self._desk.read(self, lambda: contacts.draft_of(number), lambda draft: self._met(card, draft))

    def _met(self, card: Candidate, draft: ContactDraft) -> None:
        if card is self._card:
            self._build(card, draft)

    def _build(self, card: Candidate | None, yours: ContactDraft | None) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        if card is not None:
            self._add_head(column, card)
            for key, own, file in _pairs(card, yours):
                column.addSpacing(6)
                column.addWidget(PlainLabel(field_name(key), "label", "text2"))
                self._add_values(column, card, key, own, file)
            column.addSpacing(8)
            column.addLayout(self._promise())
        column.addStretch(1)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # the scroll area has switched it on

    def _add_head(self, column: QVBoxLayout, card: Candidate) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Avatar(card.existing or card.index + 1, initials(card.draft.name), 40))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(card.draft.name or self.tr("(no name)"), "strong", max_lines=2))
        words.addWidget(PlainLabel(verdict_words(card.verdict)[0], "caption", "text2"))
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(PlainLabel(explanation(card), "caption", "text2", max_lines=0))

    def _add_values(self, column: QVBoxLayout, card: Candidate, key: str, own: str, file: str) -> None:
        if card.verdict is Verdict.UPDATE and key in card.fills:
            column.addWidget(_Value(own or self.tr("not known"), self.tr("yours"), stays=bool(own)))
            column.addWidget(_Value(file, self.tr("file"), stays=True))
        elif own:
            column.addWidget(_Value(own, self.tr("yours"), stays=card.verdict is not Verdict.DOUBTFUL))
            if file and file != own:
                column.addWidget(_Value(file, self.tr("file"), stays=False))
        else:
            column.addWidget(_Value(file, self.tr("file"), stays=card.verdict is Verdict.NEW))

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(IconMark("lock", "text2", 16))
        words = self.tr("Your notes, facts and promises are never changed by an import.")
        row.addWidget(PlainLabel(words, "caption", "text2", max_lines=0), 1)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("card"))
            painter.fillRect(0, 0, 1, self.height(), color("line"))


def _pairs(card: Candidate, yours: ContactDraft | None) -> list[tuple[str, str, str]]:
    """(field, yours, file) for every field the file knows."""
    found = []
    for key in _FIELDS:
        if key in {"given", "family"} and key not in card.fills:
            continue
        if file := _value(card.draft, key):
            found.append((key, _value(yours, key) if yours is not None else "", file))
    points = [
        (key, _points(yours, key) if yours is not None else "", _points(card.draft, key)) for key in _POINTS
    ]
    if "photo" in card.fills:
        found.append(("photo", "", QCoreApplication.translate("Import", "A picture")))
    return found + [each for each in points if each[2]]


def _value(draft: ContactDraft, key: str) -> str:
    value = str(getattr(draft, key))
    return date_words(value) if key == "born" else value


def _points(draft: ContactDraft, kind: str) -> str:
    return "\n".join(point.value for point in draft.points if point.kind == kind)

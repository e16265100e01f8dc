"""The review on paper: one page of real text with the same bars and numbers, to a printer or into a PDF."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from relationship_journal.desktop import on_paper
from relationship_journal.desktop.on_paper import paper_font, paper_ink
from relationship_journal.desktop.review.bars import HUES, paint_bars
from relationship_journal.desktop.review.words import (
    conversations_words,
    fact_words,
    learned_words,
    longest_words,
    met_words,
    others_words,
    promise_words,
    silence_words,
    span_words,
    times_words,
    title_words,
    way_words,
)
from relationship_journal.domain.review import Review, Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

_WIDTH = 716.0
"""Design pixels between the margins; paper is scaled to it."""


def pdf_bytes(review: Review, today: date) -> bytes:
    """One page as a PDF with text that can be selected."""
    return on_paper.pdf_bytes(lambda writer: print_on(writer, review, today))


def print_review(parent: QWidget, review: Review, today: date, on_no_printer: Callable[[], None]) -> None:
    """Ask with the system's dialog, then print; without any printer ``on_no_printer`` offers a PDF."""
    on_paper.ask_printer(
        parent, on_paper.usual_layout(), lambda printer: print_on(printer, review, today), on_no_printer
    )


def print_on(device: QPagedPaintDevice, review: Review, today: date) -> None:
    """Paint one page, in the light colours whatever theme is on."""
    room = device.pageLayout().paintRectPixels(device.logicalDpiX())
    painter = QPainter(device)
    painter.scale(room.width() / _WIDTH, room.width() / _WIDTH)
    _Page(painter, review, today).paint()
    painter.end()


class _Page:
    """Writes from top to bottom."""

    def __init__(self, painter: QPainter, review: Review, today: date) -> None:
        self._painter, self._review, self._today = painter, review, today
        self._y = 0.0

    def paint(self) -> None:
        """Everything the page on screen says."""
        review = self._review
        self._line(title_words(review), 26, bold=True)
        self._line(span_words(review.period), 13, "text2")
        self._gap()
        self._line(conversations_words(review), 15, bold=True)
        area = QRectF(0, self._y, _WIDTH, 190)
        paint_bars(self._painter, area, review, paper_ink, self._centred, 17)
        self._y += 202
        self._legend([(way, way_words(way, review.count(way))) for way in Way if review.count(way)])
        people = others_words(review) if review.contact is not None else met_words(review)
        self._section(
            people if review.met else "",
            [f"{met.contact.name}  {times_words(met.count)}" for met in review.people],
        )
        self._section(promise_words(review.promises), [])
        self._section(
            learned_words(review) if review.learned else "",
            [fact_words(kind, count) for kind, count in review.facts],
        )
        if review.silence is not None:
            self._section(longest_words(), [silence_words(review.silence, self._today)])

    def _section(self, title: str, lines: list[str]) -> None:
        if not title:
            return
        self._gap()
        self._line(title, 15, bold=True)
        for words in lines:
            self._line(words, 13)

    def _legend(self, told: list[tuple[Way, str]]) -> None:
        font = paper_font(12)
        x = 0.0
        for way, words in told:
            self._painter.fillRect(QRectF(x, self._y + 4, 11, 11), paper_ink(HUES[way]))
            self._write(QRectF(x + 17, self._y, _WIDTH - x, 19), words, font, "text2")
            x += 17 + QFontMetricsF(font).horizontalAdvance(words) + 22
        self._y += 22

    def _line(self, words: str, size: int, token: str = "text", *, bold: bool = False) -> None:
        font = paper_font(size, bold=bold)
        high = QFontMetricsF(font).height() * 1.3
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, _WIDTH)
        self._write(QRectF(0, self._y, _WIDTH, high), shown, font, token)
        self._y += high

    def _centred(self, place: QRectF, words: str, token: str) -> None:
        self._write(place, words, paper_font(12), token, Qt.AlignmentFlag.AlignHCenter)

    def _write(
        self,
        place: QRectF,
        words: str,
        font: QFont,
        token: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(paper_ink(token))
        self._painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), words)

    def _gap(self) -> None:
        self._y += 18

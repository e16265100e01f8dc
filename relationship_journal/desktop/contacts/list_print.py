"""The people listed, on paper: who, where they work, how to reach them, and when one was last in touch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from relationship_journal.desktop import dates, on_paper
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.on_paper import ask_pdf_place, ask_printer, paper_font, paper_ink, save
from relationship_journal.desktop.translation import translate

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.journal import Journal

_WIDTH = 716.0
"""Design pixels between the margins; paper is scaled to it."""
_COLUMNS = (0.0, 236.0, 378.0, 628.0)
_ROW, _HEAD, _GAP = 34.0, 84.0, 12.0


@dataclass(frozen=True, slots=True)
class PrintedPerson:
    """One row: name and what the person does, telephone, email, and the last contact."""

    name: str
    line: str
    phone: str
    email: str
    last: str


@dataclass(frozen=True, slots=True)
class PrintedList:
    """What is printed, under a title."""

    title: str
    day: str
    people: tuple[PrintedPerson, ...]


def print_people(desk: Desk, parent: QWidget, ids: Iterable[int], title: str) -> None:
    """Ask with the system's dialog, then print; without any printer offer a PDF."""
    listed, today, journal = tuple(ids), desk.today(), desk.journal

    def ask(told: PrintedList) -> None:
        offer = partial(_offer_pdf, desk, parent, told)
        ask_printer(parent, on_paper.usual_layout(), lambda printer: print_on(printer, told), offer)

    desk.read(parent, lambda: printed(journal, listed, title, today), ask)


def printed(journal: Journal, ids: Sequence[int], title: str, today: date) -> PrintedList:
    """Read what is to be printed, in the order of the list."""
    rows, points = journal.contacts.rows(ids), journal.contacts.points(ids)
    people = []
    for number in ids:
        if number not in rows:
            continue
        row = rows[number]
        told = points.get(number, ())
        phone, email = (
            next((each.value for each in told if each.kind == kind), "") for kind in ("phone", "email")
        )
        last = row.standing.last_any
        people.append(
            PrintedPerson(row.name, row.line, phone, email, dates.day_smart(last, today) if last else "")
        )
    return PrintedList(title or translate("PrintedList", "People"), dates.day_full(today), tuple(people))


def pdf_bytes(told: PrintedList) -> bytes:
    """The pages as a PDF with text that can be selected."""
    return on_paper.pdf_bytes(lambda writer: print_on(writer, told))


def print_on(device: QPagedPaintDevice, told: PrintedList) -> None:
    """Paint page after page, in the light colours whatever theme is on."""
    room = device.pageLayout().paintRectPixels(device.logicalDpiX())
    scale = room.width() / _WIDTH
    high = room.height() / scale
    painter = QPainter(device)
    painter.scale(scale, scale)
    y = _head(painter, told)
    for person in told.people:
        if y + _ROW > high:
            device.newPage()
            y = 0.0
        _row(painter, y, person)
        y += _ROW
    painter.end()


def _offer_pdf(desk: Desk, parent: QWidget, told: PrintedList) -> None:
    said = translate("PrintedList", "Saved as PDF")

    def write(path: str) -> None:
        desk.read(
            parent,
            lambda: save(Path(path), pdf_bytes(told)),
            lambda _none: desk.notices.toast(said, "download"),
        )

    ask_pdf_place(
        parent,
        translate("PrintedList", "Save the list as PDF"),
        translate("PrintedList", "people.pdf"),
        write,
    )


def _head(painter: QPainter, told: PrintedList) -> float:
    count = people_words(len(told.people))
    _write(painter, QRectF(0, 0, _WIDTH, 34), told.title, 24, bold=True)
    _write(painter, QRectF(0, 36, _WIDTH, 20), f"{count}, {told.day}", 12, "text2")
    heads = (
        translate("PrintedList", "Name"),
        translate("PrintedList", "Phone"),
        translate("PrintedList", "Email"),
        translate("PrintedList", "Last contact"),
    )
    for at, words in enumerate(heads):
        _write(painter, QRectF(_COLUMNS[at], 62, _width(at), 18), words, 11, "text2", bold=True)
    painter.fillRect(QRectF(0, _HEAD - 2, _WIDTH, 1), paper_ink("line2"))
    return _HEAD


def _row(painter: QPainter, y: float, person: PrintedPerson) -> None:
    _write(painter, QRectF(0, y + 2, _width(0), 16), person.name, 12, bold=True)
    _write(painter, QRectF(0, y + 17, _width(0), 14), person.line, 10, "text2")
    for at, words in enumerate((person.phone, person.email, person.last), 1):
        _write(painter, QRectF(_COLUMNS[at], y + 2, _width(at), 16), words, 11)
    painter.fillRect(QRectF(0, y + _ROW - 1, _WIDTH, 0.6), paper_ink("line"))


def _width(column: int) -> float:
    end = _COLUMNS[column + 1] if column + 1 < len(_COLUMNS) else _WIDTH
    return end - _COLUMNS[column] - _GAP


def _write(
    painter: QPainter, place: QRectF, words: str, size: int, token: str = "text", *, bold: bool = False
) -> None:
    font = paper_font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(paper_ink(token))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

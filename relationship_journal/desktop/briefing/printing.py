"""Paper: a page of real text from each briefing, to a printer or into a private PDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QLocale, QMarginsF, QUuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.briefing.measure import (
    MARGIN_MM,
    PAGES_MM,
    SHEET_WIDTH,
    FontMeasure,
    PageName,
)
from relationship_journal.desktop.briefing.sheet import PAPER_INK, SheetPainter
from relationship_journal.desktop.briefing.words import SheetWords
from relationship_journal.desktop.on_paper import MADE_BY, ask_printer, save, uses_letter
from relationship_journal.domain.briefing import Material, SectionKey, compose
from relationship_journal.domain.briefing_layout import arrange

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 1200
_DAY = re.compile(rb"D:\d{14}")
_INSTANT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_SIZES: dict[PageName, QPageSize.PageSizeId] = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
}

Sections = frozenset[SectionKey] | None


def usual_page() -> PageName:
    """The paper of the reader's country."""
    return "Letter" if uses_letter(QLocale.system()) else "A4"


def write_pdf(
    materials: Sequence[Material], path: Path, page: PageName = "A4", sections: Sections = None
) -> None:
    """Write briefings as one page each with selectable text; the same materials give the same bytes.

    Needs a QGuiApplication and no window. The file is private (0600) and replaces an older one only
    when it is whole. Raises ``CannotWriteFile``.
    """
    save(path, pdf_bytes(materials, page, sections))


def pdf_bytes(materials: Sequence[Material], page: PageName = "A4", sections: Sections = None) -> bytes:
    """The pages as a PDF."""
    *_pages, data = pdf_steps(materials, page, sections)
    return data


def pdf_steps(
    materials: Sequence[Material], page: PageName = "A4", sections: Sections = None
) -> Iterator[bytes]:
    """The same page by page, so that a window can breathe between two; the last answer is the whole PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setCreator(MADE_BY)
    writer.setTitle(MADE_BY)
    writer.setDocumentId(QUuid())
    writer.setPageLayout(_layout(page))
    # Qt writes fonts in the order of a hash table, which differs from one start of the program to the next.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        for _ in _paint(writer, materials, page, sections):
            yield b""
    finally:
        QHashSeed.resetRandomGlobalSeed()
    day = materials[0].today
    yield _without_clock(bytes(buffer.data().data()), f"{day:%Y%m%d}".encode(), f"{day:%Y-%m-%d}".encode())


def print_briefings(
    parent: QWidget, materials: Sequence[Material], sections: Sections, on_no_printer: Callable[[], None]
) -> None:
    """Ask with the system's dialog, then print; without any printer ``on_no_printer`` offers a PDF."""
    ask_printer(
        parent, _layout(usual_page()), lambda printer: print_on(printer, materials, sections), on_no_printer
    )


def print_on(printer: QPrinter, materials: Sequence[Material], sections: Sections = None) -> None:
    """Print a page of each on the paper that was chosen, whatever it is."""
    printer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    for _ in _paint(printer, materials, "Letter" if _is_letter(printer) else "A4", sections):
        pass


def _is_letter(device: QPagedPaintDevice) -> bool:
    """Whether the paper chosen is lower for its width than A4, so that the shorter page is composed."""
    size = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    return size.height() / size.width() < 1.39


def _layout(page: PageName) -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(_SIZES[page])
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _paint(
    device: QPagedPaintDevice, materials: Sequence[Material], page: PageName, sections: Sections
) -> Iterator[None]:
    """A page of each, scaled so that nothing lies outside the margins whatever paper there is."""
    measure, words = FontMeasure(page), SheetWords()
    room = device.pageLayout().paintRectPixels(device.logicalDpiX())
    wide, high = PAGES_MM[page]
    ratio = (high - 2 * MARGIN_MM) / (wide - 2 * MARGIN_MM)
    scale = min(room.width() / SHEET_WIDTH, room.height() / (SHEET_WIDTH * ratio))
    painter = QPainter(device)
    try:
        for at, material in enumerate(materials):
            if at:
                device.newPage()
            briefing = compose(material, measure, sections, words)
            laid = arrange(briefing, measure, height=measure.height, prompts=False)
            several = words.text("page_of", n=at + 1, of=len(materials))
            pages = several if len(materials) > 1 else words.text("one_page")
            painter.save()
            painter.scale(scale, scale)
            SheetPainter(briefing, laid, PAPER_INK, on_paper=True, pages=pages).paint(painter)
            painter.restore()
            yield
    finally:
        painter.end()


def _without_clock(data: bytes, day: bytes, iso_day: bytes) -> bytes:
    """The same PDF with Qt's date stamps overwritten in place, so that no offset in it moves."""
    head = data.find(b"<?xpacket end")
    head = head if head >= 0 else min(len(data), 4096)
    front = _DAY.sub(b"D:" + day + b"000000", data[:head])
    return _INSTANT.sub(iso_day + b"T00:00:00", front) + data[head:]

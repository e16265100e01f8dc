"""Paper, the same for everything printed: the system's dialog, a place for a PDF where there is no printer, a private file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.tokens import LIGHT
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import CannotWriteFile
from relationship_journal.private_file import write_private

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MADE_BY = "Relationship Journal"
"""All that a file's title tells: nothing private where programs and search services look first."""

_COUNTRY = QLocale.Country
_LETTER = {
    _COUNTRY.UnitedStates, _COUNTRY.Canada, _COUNTRY.Mexico, _COUNTRY.Philippines, _COUNTRY.Chile, _COUNTRY.Colombia,
    _COUNTRY.Venezuela, _COUNTRY.CostaRica, _COUNTRY.Guatemala, _COUNTRY.Nicaragua, _COUNTRY.Panama, _COUNTRY.PuertoRico,
    _COUNTRY.ElSalvador, _COUNTRY.Belize,
}  # fmt: skip
"""Where CLDR's territory info (paperSize) has US-Letter."""


def uses_letter(locale: QLocale) -> bool:
    """Whether paper there is Letter, which is no matter of inches: Canada's is, Britain's is not."""
    return locale.territory() in _LETTER


def usual_layout() -> QPageLayout:
    """A page of the reader's country with the margins of everything printed."""
    letter = uses_letter(QLocale.system())
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(14, 14, 14, 14)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def pdf_bytes(paint: Callable[[QPdfWriter], object]) -> bytes:
    """What is painted as a PDF with text that can be selected."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setCreator(MADE_BY)
    writer.setTitle(MADE_BY)
    writer.setPageLayout(usual_layout())
    paint(writer)
    return bytes(buffer.data().data())


def paper_font(size: int, *, bold: bool = False) -> QFont:
    """The reader's font, ``size`` design pixels high, in letters that can be searched for."""
    made = QFont(fonts.font("body", 600 if bold else None))
    made.setPixelSize(size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for drawn_together in ("liga", "calt"):  # else a PDF holds signs nobody searches for
        made.setFeature(QFont.Tag(drawn_together), 0)
    return made


def paper_ink(token: str) -> QColor:
    """A colour of the light theme, whatever theme is on."""
    return QColor(str(getattr(LIGHT, token)))


def ask_printer(
    parent: QWidget,
    layout: QPageLayout,
    paint: Callable[[QPrinter], object],
    on_no_printer: Callable[[], object],
) -> None:
    """Ask with the system's dialog, then ``paint``; without any printer ``on_no_printer`` offers something else."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # slow to load, so only when used

    if not QPrinterInfo.availablePrinterNames():
        on_no_printer()
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(MADE_BY)
    printer.setPageLayout(layout)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: paint(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def ask_pdf_place(parent: QWidget, title: str, name: str, chosen: Callable[[str], object]) -> None:
    """Ask where a PDF is to lie; ``chosen`` gets the path."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("on_paper", "PDF files (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.setDirectory(place_for("paper"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: went_to("paper", path))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save(path: Path, data: bytes) -> None:
    """Write a file only its owner can read (0600), whole or not at all; raises ``CannotWriteFile``."""
    try:
        write_private(path, data)
    except OSError as fault:
        raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault

"""The week sheet: the briefings of all meetings of the coming seven days, one page each, printed or in one PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.briefing import printing
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.on_paper import ask_pdf_place, save
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.briefing import Material


class WeekSheet(QObject):
    """Asks for the week's meetings, then for a printer, or for a place where there is none."""

    saved = Signal(str)

    def __init__(self, desk: Desk, over: QWidget, sections: Callable[[], printing.Sections]) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self._sections = sections
        self._materials: tuple[Material, ...] = ()
        self._write_next = QTimer(self)

    def print_it(self) -> None:
        """Read the meetings, then print; without a printer offer a PDF."""
        self._ask(
            lambda: printing.print_briefings(self._over, self._materials, self._sections(), self._ask_where)
        )

    def save_pdf(self) -> None:
        """Read the meetings, then ask where the PDF is to lie."""
        self._ask(self._ask_where)

    def _ask(self, then: Callable[[], None]) -> None:
        def read(materials: tuple[Material, ...]) -> None:
            self._materials = materials
            if materials:
                then()
            else:
                self._desk.notices.toast(self.tr("No meetings in the coming seven days"), "calendar-days")

        self._desk.read(self, self._desk.journal.briefings.materials_of_week, read)

    def _ask_where(self) -> None:
        ask_pdf_place(
            self._over, self.tr("Save the week's briefings as PDF"), self.tr("week.pdf"), self.write_pdf
        )

    def write_pdf(self, path: str) -> None:
        """Paint page by page, the window awake between two, then save."""
        pages = printing.pdf_steps(self._materials, printing.usual_page(), self._sections())
        count = len(self._materials)

        def one_more() -> None:
            data = next(pages)
            if not data:
                return
            self._write_next.stop()
            self._write_next.timeout.disconnect()
            self._desk.read(self, lambda: save(Path(path), data), lambda _none: self._say_saved(path, count))

        self._write_next.timeout.connect(one_more)
        self._write_next.start(0)

    def _say_saved(self, path: str, count: int) -> None:
        words = translate("WeekSheet", "Saved as PDF, %n pages", count)
        self._desk.notices.toast(words, "download")
        self.saved.emit(path)

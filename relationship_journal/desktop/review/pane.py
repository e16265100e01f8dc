"""The review's place in the window: a week, a year or a year with one person; every figure opens what is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from relationship_journal.desktop import dates
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.on_paper import ask_pdf_place, save
from relationship_journal.desktop.review import printing
from relationship_journal.desktop.review.parts import ReviewParts
from relationship_journal.desktop.review.words import span_words, title_words
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.changes import Changes
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.face_time import CircleFaceTime, NeverMet
from relationship_journal.domain.review import Behind, Figure, Period, Review, Span

if TYPE_CHECKING:
    from relationship_journal.journal import Journal

_NEVER_MET_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """One reading: the review and, of everybody's, how much was face to face."""

    review: Review
    circles: tuple[CircleFaceTime, ...] = ()
    never_met: NeverMet | None = None


class ReviewPane(QWidget):
    """Reads off the UI thread; asks the window to open an entry or a person."""

    closed = Signal()
    person_requested = Signal(int)
    entry_requested = Signal(int, int)
    title_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._period = Period.of(Span.WEEK, desk.today())
        self._contact: int | None = None
        self._shown: Shown | None = None
        self._asked = 0
        self.back = Button(self.tr("Back"), "ghost", "arrow-left", keys="Esc")
        self.spans = Segmented([(Span.WEEK, self.tr("Week")), (Span.YEAR, self.tr("Year"))])
        self.spans.setAccessibleName(self.tr("How much time"))
        self.before = IconButton("chevron-left", self.tr("Earlier"), keys=keys_of("back"))
        self.after = IconButton("chevron-right", self.tr("Later"), keys=keys_of("forward"))
        self.print_button = Button(self.tr("Print"), "secondary", "printer", keys="Ctrl+P")
        self.title = PlainLabel("", "display", max_lines=2)
        self.days = PlainLabel("", "body", "text2")
        self.parts = ReviewParts(desk)
        self.empty = EmptyState(
            "sprout", self.tr("Nothing written here yet"), self.tr("What you jot is counted here.")
        )
        self.popup = PopupList(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = self._page = ScrollPage(max_width=820)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.back)
        head.addStretch(1)
        for widget in (self.spans, self.before, self.after):
            head.addWidget(widget)
        head.addSpacing(10)
        head.addWidget(self.print_button)
        body = page.body
        body.addLayout(head)
        body.addSpacing(14)
        body.addWidget(self.title)
        body.addSpacing(4)
        body.addWidget(self.days)
        body.addSpacing(20)
        body.addWidget(self.parts)
        body.addWidget(self.empty)
        body.addStretch(1)
        self.empty.hide()
        self.parts.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self.back)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.spans.changed.connect(lambda key: self.show_period(Period.of(Span(key), self._day())))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.print_button.clicked.connect(self.print_it)
        self.parts.figure_wanted.connect(self._open_behind)
        self.parts.person_wanted.connect(self.person_requested)
        self.parts.entry_wanted.connect(self.entry_requested)
        self.popup.chosen.connect(self._follow)
        shortcut = QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(self.closed)
        self._desk.news.changed.connect(self._hear)

    # -- what it shows -------------------------------------------------------------------------------

    def show_week(self) -> None:
        """This week, of everybody."""
        self._contact = None
        self.show_period(Period.of(Span.WEEK, self._desk.today()))

    def show_year_of(self, contact_id: int) -> None:
        """This year with one person."""
        self._contact = contact_id
        self.show_period(Period.of(Span.YEAR, self._desk.today()))

    def show_period(self, period: Period) -> None:
        """Another period, of whom it is about already."""
        self._period = period
        self._page.verticalScrollBar().setValue(0)
        self.refresh()

    def step(self, by: int) -> None:
        """The period before (-1) or after (1); never one that has not begun."""
        following = self._period.moved(by)
        if following.first <= self._desk.today():
            self.show_period(following)

    def _day(self) -> date:
        """A day to turn from one span to the other on: today, where it is in the period shown."""
        today = self._desk.today()
        return today if self._period.first <= today <= self._period.last else self._period.last

    def refresh(self) -> None:
        """Read it again."""
        self._asked += 1
        asked = self._asked

        def took(found: Shown) -> None:
            if asked == self._asked:
                self._show(found)

        def failed(error: JournalError) -> None:
            if asked == self._asked:
                self._desk.notices.fail(error)
                self.closed.emit()

        now_too = self._period.first <= self._desk.today() <= self._period.last
        reading = partial(_read, self._desk.journal, self._period, self._contact, now_too=now_too)
        self._desk.read(self, reading, took, failed)

    def _show(self, found: Shown) -> None:
        self._shown = found
        review = found.review
        self.title.setText(title_words(review))
        self.days.setText(span_words(review.period))
        self.days.setVisible(review.period.span is Span.WEEK)
        self.spans.setVisible(review.contact is None)
        self.spans.set_value(review.period.span)
        self.after.setEnabled(review.period.moved(1).first <= self._desk.today())
        self.print_button.setEnabled(bool(review))
        self.parts.show_review(review, found.circles, found.never_met, self._desk.today())
        self.parts.setVisible(bool(review))
        self.empty.setVisible(not review)
        self.title_changed.emit(title_words(review))

    def review(self) -> Review | None:
        """What is on screen."""
        return self._shown.review if self._shown is not None else None

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.ids or changes.contacts):
            self.refresh()

    # -- what is behind ------------------------------------------------------------------------------

    def _open_behind(self, figure: object, anchor: QWidget) -> None:
        if not isinstance(figure, Figure):
            return
        reviews, period, contact_id = self._desk.journal.reviews, self._period, self._contact
        review = self.review()
        counted = review.counted(figure) if review is not None else 0

        def took(found: tuple[Behind, ...]) -> None:
            items = [_item(each, self._desk.today()) for each in found]
            if counted > len(found):
                more = translate("ReviewPane", "and %Ln earlier", counted - len(found))
                items.append(PopupItem(None, more))
            self.popup.set_items(items)
            # The page may have been read again meanwhile, and its figures made anew.
            at = anchor if isValid(anchor) else self.parts.figures.get(figure, self.parts)
            self.popup.open_below(at, 420)

        self._desk.read(self, lambda: reviews.behind(figure, period, contact_id), took)

    def _follow(self, key: object) -> None:
        if not isinstance(key, Behind):
            return
        if key.entry_id is not None and key.contact_id:
            self.entry_requested.emit(key.contact_id, key.entry_id)
        elif key.contact_id:
            self.person_requested.emit(key.contact_id)

    # -- paper ---------------------------------------------------------------------------------------

    def print_it(self) -> None:
        """Print with the system's dialog; without a printer offer a PDF."""
        review = self.review()
        if review is not None and review:
            printing.print_review(self, review, self._desk.today(), self.save_pdf)

    def save_pdf(self) -> None:
        """Ask where the PDF is to lie."""
        ask_pdf_place(self, self.tr("Save review as PDF"), self.tr("review.pdf"), self.write_pdf)

    def write_pdf(self, path: str) -> None:
        """Save the review on screen."""
        review = self.review()
        if review is None:
            return
        data = printing.pdf_bytes(review, self._desk.today())
        said = self.tr("Saved as PDF, one page")
        notices = self._desk.notices
        self._desk.read(self, lambda: save(Path(path), data), lambda _none: notices.toast(said, "download"))


def _read(journal: Journal, period: Period, contact_id: int | None, *, now_too: bool) -> Shown:
    review = journal.reviews.of(period, contact_id)
    # Face time is told as of today: under a year gone by it would be another year's.
    if contact_id is not None or period.span is Span.WEEK or not now_too:
        return Shown(review)
    return Shown(review, journal.rhythm.face_time_of_circles(), journal.rhythm.never_met(_NEVER_MET_SHOWN))


def _item(each: Behind, today: date) -> PopupItem:
    detail = ", ".join(part for part in (each.contact_name, dates.day_smart(each.day, today)) if part)
    return PopupItem(each, each.text, detail)

"""The merge panel: pair after pair, joined or told apart, each with what to keep of either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import fonts
from relationship_journal.desktop.background import Latest
from relationship_journal.desktop.merging.pair_page import PairPage
from relationship_journal.desktop.merging.queue import Pair, Queue
from relationship_journal.desktop.merging.words import reason_words
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.work_progress import WorkProgress
from relationship_journal.domain.errors import ChangedMeanwhile, InvalidInput, JournalError, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from relationship_journal.desktop.background import Progress
    from relationship_journal.desktop.background import Stopped as StopAsked
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.duplicates import DuplicatePair, MergePlan
    from relationship_journal.domain.history import Act

_HEIGHT = 560


class MergePanel(Panel):
    """860 wide. Give the contacts to join into the first of them, or None to look for pairs.

    ``merged(contact_id)``: who stayed, after each merge.
    """

    merged = Signal(int)

    def __init__(self, desk: Desk, contacts: Sequence[int] | None, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("MergePanel", "Are these the same person?"),
            860,
            primary=translate("MergePanel", "Merge"),
            primary_icon="git-merge",
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._queue = Queue()
        self._acts: list[Act] = []
        self._merges = 0
        self._changed = ""
        self._page: PairPage | None = None
        self._compared: Latest[MergePlan] = Latest(desk.background, self)
        self._build()
        if contacts is None:
            self._find()
        else:
            first, *others = contacts
            self._queue = Queue([Pair(first, other) for other in others])
            self._show_current()

    # -- parts --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.subtitle = PlainLabel("", "body", "text2", max_lines=2)
        self.add_under_title(self.subtitle)
        self.place = PlainLabel("", "body", "text2")
        self.previous = IconButton("chevron-left", self.tr("Previous pair"))
        self.next = IconButton("chevron-right", self.tr("Next pair"))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        for widget in (self.place, self.previous, self.next):
            self.add_header(widget)
        self.set_body_margins(0)
        self.body.setSpacing(0)
        self.body.addWidget(Divider())
        self._at = QHBoxLayout()
        self.body.addLayout(self._at, 1)
        self.empty = EmptyState("users", self.tr("No two people here look like the same."))
        self._at.addWidget(self.empty)
        self.work = WorkProgress()
        self.work.said.connect(self.set_fact)
        self.add_footer(self.work)
        self.not_same = Button(self.tr("Not the same"), "ghost")
        self.not_same.clicked.connect(self.tell_apart)
        self.add_footer(self.not_same)
        self.submitted.connect(self.merge)
        self._show_nothing("")

    def _show_nothing(self, title: str, text: str = "") -> None:
        """No pair on screen: while it is looked for, or because there is none."""
        self._drop_page()
        self.empty.set_words(title, text)
        self.empty.setVisible(bool(title))
        self.set_title(self.tr("People who are here twice"))
        self.subtitle.hide()
        self.set_fact("")
        self._show_mark(shown=False)
        for widget in (self.place, self.previous, self.next, self.not_same, self.primary):
            widget.hide()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setVisible(not self.work.busy())

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._at.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _show_mark(self, *, shown: bool) -> None:
        if self._fact_mark is not None:
            self._fact_mark.setVisible(shown)

    def _fit(self, window: QWidget | None) -> None:
        """High enough for most pairs from the start, so that it does not jump when the first is there."""
        super()._fit(window)
        usual = fonts.scaled(_HEIGHT)
        most = window.height() - 48 if window is not None else usual
        self.resize(self.width(), max(160, min(usual, most)))

    # -- looking for pairs --------------------------------------------------------------------

    def _find(self) -> None:
        stop = self.work.begin(self.tr("Comparing {done} of {of}"))
        self._show_nothing(self.tr("Looking for people who are here twice"))
        duplicates = self._desk.journal.duplicates

        def work(progress: Progress, stopped: StopAsked) -> tuple[DuplicatePair, ...]:
            return duplicates.find(lambda done, of: progress((done, of)), lambda: stopped() or stop.is_set())

        self._desk.background.run(work, self._found, self._not_found, self.work.told_pair, owner=self)

    def _found(self, pairs: tuple[DuplicatePair, ...]) -> None:
        self.work.end()
        self._queue = Queue([Pair(pair.first.id, pair.second.id, reason_words(pair)) for pair in pairs])
        self._show_current()

    def _not_found(self, error: JournalError) -> None:
        self.work.end()
        if isinstance(error, Stopped):
            self._show_nothing(self.tr("Stopped"), self.tr("Nothing was changed."))
        else:
            self._show_nothing(self.tr("It could not be found out"), wording.sentence(error))

    # -- one pair -----------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        self._queue.step(by)
        self._show_current()

    def _show_current(self) -> None:
        pair = self._queue.current()
        if pair is None:
            self._over()
            return
        self._set_buttons(ready=False)
        duplicates = self._desk.journal.duplicates
        self._compared.run(
            lambda _progress, _stopped: duplicates.compare(pair.keep, pair.other),
            lambda plan: self._show_plan(pair, plan),
            self._not_compared,
        )

    def _show_plan(self, pair: Pair, plan: MergePlan) -> None:
        self._drop_page()
        self.empty.hide()
        self.cancel.hide()
        self._page = PairPage(plan, self._desk.today())
        self._at.addWidget(self._page)
        self._page.show()  # now, so that its height counts below
        place, of = self._queue.place()
        self.place.setText(self.tr("{n} of {of}").format(n=number(place), of=number(of)))
        for widget in (self.place, self.previous, self.next):
            widget.setVisible(of > 1)
        joined = self.tr("Pick what to keep. Both histories are always joined.")
        self.set_title(self.tr("Are these the same person?"))
        self.subtitle.setText(f"{pair.reason}. {joined}" if pair.reason else joined)
        self.subtitle.show()
        if self._changed:
            self.set_fact(self._changed, "danger")
            self._changed = ""
        else:
            self.set_fact(self.tr("You can undo this later in Settings, Data."), icon="undo-2")
        self._show_mark(shown=True)
        self._set_buttons(ready=True)
        self._page.focus_first()
        grow_to_fit(self, self.body)

    def _set_buttons(self, *, ready: bool) -> None:
        self.not_same.show()
        self.primary.show()
        for button in (self.not_same, self.primary):
            button.setEnabled(ready)
        self.previous.setEnabled(ready and self._queue.can_step(-1))
        self.next.setEnabled(ready and self._queue.can_step(1))

    def _not_compared(self, error: JournalError) -> None:
        """Somebody is gone by now: go on with the others."""
        self._queue.settle()
        if isinstance(error, InvalidInput) and self._queue.current() is not None:
            self._show_current()
        elif self._acts:
            self._over()
        else:
            self._show_nothing(self.tr("These two cannot be compared"), wording.sentence(error))

    # -- settling it --------------------------------------------------------------------------

    def merge(self) -> None:
        """Join the two on screen as chosen."""
        pair, page = self._queue.current(), self._page
        if pair is None or page is None or not self.primary.isEnabled():
            return
        duplicates, choices, plan = self._desk.journal.duplicates, page.choices(), page.plan

        def done() -> None:
            self._merges += 1
            self._queue.merged()
            self.merged.emit(pair.keep)

        self._settle(lambda: duplicates.merge(pair.keep, pair.other, choices, expected=plan), done)

    def tell_apart(self) -> None:
        """Remember that the two on screen are not the same; they are never offered again."""
        pair = self._queue.current()
        if pair is not None and self._page is not None:
            duplicates = self._desk.journal.duplicates
            self._settle(lambda: duplicates.not_same(pair.keep, pair.other), self._queue.settle)

    def _settle(self, write: Callable[[], None], done: Callable[[], None]) -> None:
        self._set_buttons(ready=False)
        history = self._desk.journal.history

        def work() -> Act | None:
            before = history.last()
            write()
            after = history.last()
            return after if after is not None and (before is None or before.id != after.id) else None

        def written(act: Act | None) -> None:
            if act is not None:
                self._acts.append(act)
            done()
            self._show_current()

        def refused(error: JournalError) -> None:
            if isinstance(error, ChangedMeanwhile):  # what is on screen is no longer so: show what is
                self._changed = wording.sentence(error)
                self._show_current()
                return
            self._set_buttons(ready=True)
            self.set_fact(wording.sentence(error), "danger")

        self._desk.do(work, written, say="", on_error=refused, receiver=self)

    def _over(self) -> None:
        """No pair is left."""
        if self._acts:
            self.accept()
        else:
            self._show_nothing(self.tr("No two people here look like the same."))

    def done(self, result: int) -> None:
        """Close, and say what was done, with Undo for all of it."""
        super().done(result)
        acts, self._acts = self._acts, []
        if acts:
            self._say(acts)

    def _say(self, acts: list[Act]) -> None:
        desk = self._desk
        if len(acts) == 1:
            words = wording.act_sentence(acts[0].kind, dict(acts[0].data))
        elif self._merges:
            words = translate("MergePanel", "%Ln people merged", self._merges)
        else:
            words = translate("MergePanel", "%Ln pairs told apart", len(acts))

        def undo_all() -> None:
            for act in reversed(acts):
                desk.journal.history.undo(act.id)

        if len(acts) == 1:
            desk.notices.toast(
                words, action=self.tr("Undo"), keys="Ctrl+Z", on_action=lambda: desk.undo(acts[0].id)
            )
        else:
            desk.notices.toast(words, action=self.tr("Undo"), on_action=lambda: desk.do(undo_all, say=""))

    def reject(self) -> None:
        """Close; while pairs are looked for, stop that first."""
        if self.work.busy():
            self.work.stop()
            return
        super().reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("page"))

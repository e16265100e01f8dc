"""The Promises page: lays out what is owed both ways, and asks the window for the rest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.promises.column import MORE, PromiseColumn
from relationship_journal.desktop.promises.editor import PromiseEditor
from relationship_journal.desktop.promises.groups import FIRST, Group, mine_groups, shortened, theirs_groups
from relationship_journal.desktop.promises.menu import PromiseMenu
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.promises import Owed, Promise, PromiseTally

_KEPT_SHOWN = 5
_ONE_COLUMN = 1180


@dataclass(frozen=True, slots=True)
class PromisesPage:
    """One reading of the page."""

    none_open: bool
    groups_mine: list[Group]
    groups_theirs: list[Group]
    mine: PromiseTally
    theirs: PromiseTally


class PromisesPane(QWidget):
    """You owe, and owed to you; read when it is shown, and again whenever a promise changes while it is."""

    person_requested = Signal(int)
    entry_requested = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._narrow: bool | None = None
        self._bare = False
        self._most: dict[str, int] = {}
        self._build()
        self._menu = PromiseMenu(desk, self)
        self._menu.person_requested.connect(self.person_requested)
        self._menu.entry_requested.connect(self._open_entry)
        self._menu.edit_requested.connect(self.edit)
        for column in (self.mine, self.theirs):
            column.ticked.connect(lambda promise, on: self._menu.keep(promise, kept=on))
            column.person_wanted.connect(self.person_requested)
            column.entry_wanted.connect(self._open_entry)
            column.menu_wanted.connect(self._menu.open)
            column.key_command.connect(self._menu.run)
            column.more_wanted.connect(self._show_more)
        desk.news.changed.connect(self._changed)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._page = ScrollPage()
        whole.addWidget(self._page)
        self._add = Button(self.tr("Add a promise"), "secondary", "plus", keys="Ctrl+Shift+P")
        self._add.clicked.connect(self.add_promise)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(self.tr("Promises"), "display"), 1)
        head.addWidget(self._add)
        self._tally = PlainLabel("", "reading", "text2")
        self._side = Segmented([("mine", self.tr("You owe")), ("theirs", self.tr("Owed to you"))])
        self._side.setAccessibleName(self.tr("Whose promises"))
        self._side.changed.connect(lambda _: self._place())
        self._sides = QWidget()
        sides = QHBoxLayout(self._sides)
        sides.setContentsMargins(0, 0, 0, 16)
        sides.addWidget(self._side)
        sides.addStretch(1)
        self.mine = PromiseColumn(
            self.tr("You owe"), "hand-heart", "amber", self.tr("Nothing is waiting for you.")
        )
        self.theirs = PromiseColumn(
            self.tr("Owed to you"), "hand-helping", "accent", self.tr("Nobody owes you anything.")
        )
        self.mine.setAccessibleName(self.tr("You owe"))
        self.theirs.setAccessibleName(self.tr("Owed to you"))
        self.empty = EmptyState(
            "handshake",
            self.tr("No open promises. That is a good place to be."),
            self.tr("A “!” in a jot makes one, or add it here."),
        )
        self.empty.hide()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(36)
        self._columns.addWidget(self.mine, 1)
        self._columns.addWidget(self.theirs, 1)
        self._head = QWidget()
        self._head.setAccessibleName(self.tr("Promises"))
        above = QVBoxLayout(self._head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addLayout(head)
        above.addSpacing(6)
        above.addWidget(self._tally)
        above.addSpacing(22)
        above.addWidget(self._sides)
        body = self._page.body
        body.addWidget(self._head)
        body.addWidget(self.empty)
        body.addLayout(self._columns)
        body.addStretch(1)
        self._page.width_changed.connect(lambda _: self._place())
        self._place()

    def _place(self) -> None:
        """Two columns, or one of them by choice."""
        narrow = self._page.is_narrow() or self.window().width() < fonts.scaled(_ONE_COLUMN)
        self._sides.setVisible(narrow and not self._bare)
        self.mine.setVisible(not self._bare and (not narrow or self._side.value() == "mine"))
        self.theirs.setVisible(not self._bare and (not narrow or self._side.value() == "theirs"))
        for column in (self.mine, self.theirs):
            column.title.setVisible(not narrow)

    def panes(self) -> tuple[QWidget, ...]:
        """The panes F6 walks through, in order: what is shown of the two columns."""
        return (self._head, *(each for each in (self.mine, self.theirs) if not each.isHidden()))

    # -- reading ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the page again, off the UI thread."""
        promises, today, most = self._desk.journal.promises, self._desk.today(), dict(self._most)

        def work() -> PromisesPage:
            still_open = promises.open()
            kept = promises.kept_lately(limit=_KEPT_SHOWN)
            broken = promises.broken_lately(limit=_KEPT_SHOWN)
            return PromisesPage(
                not still_open,
                shortened(mine_groups(still_open, today), most),
                shortened(theirs_groups(still_open, kept, broken), most),
                promises.tally(),
                promises.tally(Owed.THEIRS),
            )

        self._desk.read(self, work, self._arrived)

    def _arrived(self, page: PromisesPage) -> None:
        today = self._desk.today()
        told = [
            tally_words(page.mine, self.tr("{kept} of {of} kept since {month}")),
            tally_words(page.theirs, self.tr("{kept} of {of} kept to you")),
        ]
        self._tally.setText("  ·  ".join(words for words in told if words))
        self._tally.setVisible(bool(self._tally.text()))
        self.empty.setVisible(page.none_open)
        self._bare = not page.groups_mine and not page.groups_theirs
        self._place()
        self.mine.show_groups(page.groups_mine, today)
        self.theirs.show_groups(page.groups_theirs, today)

    def _show_more(self, title: str) -> None:
        self._most[title] = self._most.get(title, FIRST) + MORE
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(Kind.PROMISE, Kind.CONTACT):
            self.refresh()

    # -- acting ----------------------------------------------------------------------------------

    def add_promise(self) -> PromiseEditor:
        """Open the small panel for a new promise."""
        editor = PromiseEditor(self._desk, self)
        editor.present()
        return editor

    def edit(self, promise: Promise) -> PromiseEditor:
        """Open the small panel for one that exists."""
        editor = PromiseEditor(self._desk, self, promise)
        editor.present()
        return editor

    def _open_entry(self, promise: Promise) -> None:
        if promise.entry_id is not None:
            self.entry_requested.emit(promise.contact_id, promise.entry_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A tick that still waits counts, also when the page is left or the window closed."""
        self.mine.flush()
        self.theirs.flush()
        super().hideEvent(event)


def tally_words(tally: PromiseTally, pattern: str) -> str:
    """How many were kept, of those how many in time, and how many were late; nothing while there is nothing to count."""
    if not tally.of or tally.since is None:
        return ""
    said = pattern.format(kept=tally.kept, of=tally.of, month=dates.month_name(tally.since))
    told = (
        (tally.on_time, translate("PromisesPane", "%Ln on time", tally.on_time)),
        (tally.late, translate("PromisesPane", "%Ln late", tally.late)),
        (tally.overdue, translate("PromisesPane", "%Ln overdue", tally.overdue)),
    )
    parts = [words for count, words in told if count]
    return f"{said}: {', '.join(parts)}" if tally.late or tally.overdue else said

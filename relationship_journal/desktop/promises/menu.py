"""What can be done with one promise, from its row's menu or its keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.when_popup import WhenPopup
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.promises import Owed, Promise, PromiseState
from relationship_journal.domain.when import read_when

_NO_DATE = "none"


class PromiseMenu(QObject):
    """Acts go through the desk at once and can be undone; what needs another view is asked for by signal."""

    person_requested = Signal(int)
    entry_requested = Signal(object)
    edit_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = parent

    def build(self, promise: Promise, anchor: QWidget) -> QMenu:
        """The menu of a promise; ``anchor`` is where the popup for another day opens."""
        menu = Menu(self._view)
        if promise.is_open:
            add_line(menu, self.tr("Kept"), "circle-check", lambda: self.keep(promise, kept=True))
            add_line(menu, self.tr("Change date…"), "calendar", lambda: self.change_date(promise, anchor))
        else:
            kept = promise.state is PromiseState.KEPT
            words = self.tr("Not kept after all") if kept else self.tr("Open again")
            add_line(menu, words, "rotate-ccw", lambda: self.keep(promise, kept=False))
        add_line(menu, self.tr("Edit…"), "pencil", lambda: self.edit_requested.emit(promise), "F2")
        menu.addSeparator()
        add_line(menu, promise.contact_name, "user", lambda: self.person_requested.emit(promise.contact_id))
        if promise.entry_id is not None:
            add_line(
                menu,
                self.tr("Where it came from"),
                "notebook-pen",
                lambda: self.entry_requested.emit(promise),
            )
        menu.addSeparator()
        if promise.is_open:
            given_up = (
                self.tr("I will not keep it") if promise.owed is Owed.MINE else self.tr("It will not come")
            )
            add_line(menu, self.tr("No longer needed"), "minus", lambda: self.release(promise))
            add_line(menu, given_up, "x", lambda: self.give_up(promise))
        add_line(
            menu,
            self.tr("Delete"),
            "trash-2",
            lambda: self.remove(promise),
            keys_of("delete"),
            token="danger",
        )
        return menu

    def open(self, promise: Promise, anchor: QWidget) -> None:
        """Drop the menu below a button."""
        menu = self.build(promise, anchor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def run(self, promise: Promise, command: str) -> None:
        """What a key on a row does: edit, remove, open."""
        match command:
            case "edit":
                self.edit_requested.emit(promise)
            case "remove":
                self.remove(promise)
            case "open":
                if promise.entry_id is not None:
                    self.entry_requested.emit(promise)
                else:
                    self.person_requested.emit(promise.contact_id)

    def keep(self, promise: Promise, *, kept: bool) -> None:
        """Tick it, or take the tick back."""
        self._desk.do(lambda: self._desk.journal.promises.keep(promise.id, kept=kept))

    def release(self, promise: Promise) -> None:
        """It is not needed any more; that counts neither for nor against."""
        self._desk.do(lambda: self._desk.journal.promises.release(promise.id))

    def give_up(self, promise: Promise) -> None:
        """It is broken."""
        self._desk.do(lambda: self._desk.journal.promises.give_up(promise.id))

    def remove(self, promise: Promise) -> None:
        """Delete it."""
        self._desk.do(lambda: self._desk.journal.promises.remove(promise.id))

    def change_date(self, promise: Promise, anchor: QWidget) -> WhenPopup:
        """Ask for another day: today, tomorrow, next week, none, or any other in words."""
        today = self._desk.today()
        next_week = read_when("next week", self._desk.now()).day  # the same day as typed
        choices: list[tuple[object, str]] = [
            (today, self.tr("Today")),
            (today + timedelta(days=1), self.tr("Tomorrow")),
            (next_week, self.tr("Next week")),
            (_NO_DATE, self.tr("No date")),
        ]
        popup = WhenPopup(
            self._desk.now, self.tr("Until when"), self.tr("Change"), choices=choices, parent=self._view
        )
        if promise.due is not None:
            popup.when.set_when(promise.due)
        popup.chosen.connect(lambda key: self._due(promise, None if key == _NO_DATE else key))
        popup.typed.connect(lambda when: self._due(promise, when.day))
        popup.open_below(anchor)
        return popup

    def _due(self, promise: Promise, due: date | None) -> None:
        if due != promise.due:
            promises = self._desk.journal.promises
            self._desk.do(lambda: promises.edit(promise.id, promise.text, due, promise.owed))

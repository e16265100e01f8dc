"""What can be done with one meeting, from its row's menu or its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.when_popup import WhenPopup
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.wall_clock import local_instant
from relationship_journal.domain.when import When


class MeetingMenu(QObject):
    """Acts go through the desk at once and can be undone; what needs another view is asked for by signal."""

    open_requested = Signal(object)
    briefing_requested = Signal(object)
    jot_requested = Signal(object)
    edit_requested = Signal(object)
    export_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = parent

    def build(self, meeting: Meeting, anchor: QWidget) -> QMenu:
        """The menu of a meeting; ``anchor`` is where the popup for another time opens."""
        menu = Menu(self._view)
        over = meeting.end <= self._desk.now()
        if meeting.entry_id is not None:
            add_line(
                menu, self.tr("What you wrote"), "notebook-pen", lambda: self.open_requested.emit(meeting)
            )
        if meeting.is_planned:
            add_line(
                menu, self.tr("Briefing"), "book-open-text", lambda: self.briefing_requested.emit(meeting)
            )
            add_line(menu, self.tr("Jot"), "pen-line", lambda: self.jot_requested.emit(meeting))
        menu.addSeparator()
        add_line(menu, self.tr("Edit…"), "pencil", lambda: self.edit_requested.emit(meeting), "F2")
        if meeting.is_planned and not over:
            add_line(menu, self.tr("Reschedule…"), "calendar-clock", lambda: self.reschedule(meeting, anchor))
        add_line(
            menu, self.tr("Export this one…"), "file-output", lambda: self.export_requested.emit(meeting)
        )
        menu.addSeparator()
        if meeting.is_planned and not over:
            add_line(menu, self.tr("Cancel meeting"), "x", lambda: self.cancel(meeting))
        add_line(
            menu,
            self.tr("Delete"),
            "trash-2",
            lambda: self.remove(meeting),
            keys_of("delete"),
            token="danger",
        )
        if meeting.repeat is not None:
            self._add_later(menu, meeting, anchor)
        return menu

    def _add_later(self, menu: QMenu, meeting: Meeting, anchor: QWidget) -> None:
        """What concerns this one and all later ones of its series."""
        menu.addSeparator()
        words = self.tr("Reschedule this and all later ones…")
        add_line(menu, words, "calendar-clock", lambda: self.reschedule(meeting, anchor, later=True))
        words = self.tr("Cancel this and all later ones")
        add_line(menu, words, "x", lambda: self.cancel(meeting, later=True))
        words = self.tr("Delete this and all later ones")
        add_line(menu, words, "trash-2", lambda: self.remove(meeting, later=True), token="danger")

    def open(self, meeting: Meeting, anchor: QWidget) -> None:
        """Drop the menu below a button, or at the start of a row."""
        menu = self.build(meeting, anchor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def run(self, meeting: Meeting, command: str) -> None:
        """What a key on a row does: edit or remove."""
        if command == "edit":
            self.edit_requested.emit(meeting)
        elif command == "remove":
            self.remove(meeting)

    def cancel(self, meeting: Meeting, *, later: bool = False) -> None:
        """Call it off; it stays among the past ones and its export says so."""
        self._desk.do(lambda: self._desk.journal.meetings.cancel(meeting.id, later=later))

    def remove(self, meeting: Meeting, *, later: bool = False) -> None:
        """Delete it."""
        self._desk.do(lambda: self._desk.journal.meetings.remove(meeting.id, later=later))

    def nothing_to_note(self, meeting: Meeting) -> None:
        """Stop asking for a jot."""
        self._desk.do(lambda: self._desk.journal.meetings.nothing_to_note(meeting.id))

    def reschedule(self, meeting: Meeting, anchor: QWidget, *, later: bool = False) -> WhenPopup:
        """Ask for another time, keeping its zone, and move the meeting there."""
        popup = WhenPopup(
            self._desk.now, self.tr("New time"), self.tr("Move"), needs_hour=True, parent=self._view
        )
        start = meeting.local_start
        popup.when.set_when(start.date(), start.time())
        popup.typed.connect(lambda when: self._move(meeting, when, later=later))
        popup.open_below(anchor)
        return popup

    def _move(self, meeting: Meeting, when: When, *, later: bool) -> None:
        if when.time is None:  # the popup asked for an hour
            return
        hour, zone = when.time, meeting.zone
        meetings = self._desk.journal.meetings
        self._desk.do(lambda: meetings.move(meeting.id, local_instant(when.day, hour, zone), later=later))

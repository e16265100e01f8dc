"""A day at the window: what a reader does in it, one action after another, under the watchdog's eyes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from relationship_journal.desktop.application import Program
from relationship_journal.desktop.attached import Attached
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.people_page import PeoplePage
from relationship_journal.desktop.promises.row import PromiseRow
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.timeline.items import FILTERS
from tests.desktop.watchdog import Gaps, Watchdog

EVERY_WIDGET = ("theme:", "text:")
"""Actions that go through every widget of the window, however many people there are: too near their limit for a
machine that runs two tests at once, so ``make test`` leaves them to ``make bench``."""
_KEY_MS = 40
"""Between two keys: faster than anybody types."""
_QUIET_MS = 80
"""Longer than the pause in which news gather."""
_PATIENCE_S = 120
_JOT = (
    "Talked about the warehouse plan. Her son Emil starts school in August. I promised to send the budget. "
)


class Day:
    """Drives a running program; ``seen`` are the gaps of each action so far, ``haste`` divides how often and how long."""

    def __init__(self, program: Program, busiest: int, *, haste: int = 1) -> None:
        self.program = program
        self.busiest = busiest
        self._haste = haste
        self.dog = Watchdog(program.window)
        self.seen: list[Gaps] = []

    @property
    def attached(self) -> Attached:
        """The open journal's pages and panels."""
        found = self.program.window.attached
        assert found is not None
        return found

    @property
    def people(self) -> PeoplePage:
        """The People page."""
        return self.attached.pages.people

    # -- time ------------------------------------------------------------------------------------

    @contextmanager
    def action(self, name: str) -> Iterator[None]:
        """One action with all that follows from it, until the program is at rest again."""
        self.dog.begin(name)
        yield
        self.rest()
        self.seen.append(self.dog.end())

    def wait(self, milliseconds: int) -> None:
        """Let the event loop run, as it does while the reader looks."""
        loop = QEventLoop()
        over = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer, interval=milliseconds)
        over.timeout.connect(loop.quit)
        over.start()
        loop.exec()

    def idle(self) -> None:
        """Nothing at all, to see how the machine ticks."""
        with self.action("idle"):
            self.wait(1000)

    def rest(self) -> None:
        """Until all that was asked for is read, written, told and shown."""
        for _turn in range(_PATIENCE_S * 1000 // _QUIET_MS):
            busy = self._pending()
            self.wait(_QUIET_MS)
            if not busy and not self._pending():
                return
        raise AssertionError("the program never came to rest")

    def _pending(self) -> int:
        return self.program.background.pending() + self.program.writer.pending()

    # -- hands -----------------------------------------------------------------------------------

    def key(self, widget: QWidget, key: Qt.Key, times: int = 1) -> None:
        """Press a key, again and again."""
        for _time in range(max(1, times // self._haste)):
            QTest.keyClick(widget, key)
            self.wait(_KEY_MS // self._haste)

    def write(self, widget: QWidget, text: str, pause: int = _KEY_MS) -> None:
        """Type letter by letter."""
        for letter in text:
            QTest.keyClicks(widget, letter)
            self.wait(pause // self._haste)

    def wheel(self, area: QAbstractScrollArea, turns: int) -> None:
        """Turn the wheel towards the end, a notch a frame."""
        at = QPointF(area.viewport().rect().center())
        for _turn in range(max(1, turns // self._haste)):
            event = QWheelEvent(
                at, area.viewport().mapToGlobal(at), QPoint(), QPoint(0, -360), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(area.viewport(), event)
            self.wait(16)

    # -- what is done ----------------------------------------------------------------------------

    def everything(self, book: Path) -> None:
        """All that follows, in the order of a day; ``book`` is a file of people to bring in."""
        for part in (
            self.idle, self.pages, self.list_of_people, self.persons, self.palette, self.jot,
            self.promises, self.settings, self.briefing, self.export,
        ):  # fmt: skip
            part()
            self.attached.pages.show_page("people")
            self.rest()
        self.bring_in(book)

    def pages(self) -> None:
        """Every page, once round and back."""
        pages = self.attached.pages
        self.rest()
        for name in ("today", "people", "meetings", "promises"):
            with self.action(f"open {name}"):
                pages.show_page(name)
        with self.action("open review of the week"):
            pages.show_review()
        with self.action("open review of the year"):
            pages.show_review(self.busiest)
        with self.action("open Today again"):
            pages.show_page("today")
        scroll = next(
            area for area in pages.today.findChildren(QAbstractScrollArea) if area.isVisible()
        )  # the page itself
        with self.action("scroll Today"):
            self.wheel(scroll, 20)

    def list_of_people(self) -> None:
        """Scroll, jump, filter, sort and narrow the list."""
        self.attached.pages.show_page("people")
        self.rest()
        pane, view = self.people.list, self.people.list.view
        view.setFocus()
        with self.action("list: wheel"):
            self.wheel(view, 60)
        with self.action("list: page down"):
            self.key(view, Qt.Key.Key_PageDown, 15)
        with self.action("list: end"):
            self.key(view, Qt.Key.Key_End)
        with self.action("list: home"):
            self.key(view, Qt.Key.Key_Home)
        with self.action("list: jump by name"):
            self.write(view, "saffron")
        with self.action("list: filter by letters"):
            pane.focus_filter()
            self.write(pane.head._filter, "odette marz")
        with self.action("list: clear filter"):
            pane.head.clear_words()
        for order in ("name", "company", "never_met", "recent"):
            with self.action(f"list: sort by {order}"):
                pane.head.set_order(order)
            with self.action(f"list: end by {order}"):
                self.key(view, Qt.Key.Key_End)
                self.wheel(view, 5)
        with self.action("list: all selected"):
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        with self.action("list: one selected again"):
            self.key(view, Qt.Key.Key_Home)
        circle = self.attached._desk.journal.circles.all()[0]
        with self.action("list: circle"):
            self.attached.pages.show_circle(circle)
        with self.action("list: everybody again"):
            self.attached.pages.show_page("people")

    def persons(self) -> None:
        """People up and down quickly, the busiest too, and their timeline."""
        pages, view = self.attached.pages, self.people.list.view
        view.setFocus()
        with self.action("people down quickly"):
            self.key(view, Qt.Key.Key_Down, 25)
        with self.action("people up quickly"):
            self.key(view, Qt.Key.Key_Up, 25)
        with self.action("busiest person"):
            pages.show_person(self.busiest)
        timeline = self.people.timeline
        timeline.view.setFocus()
        with self.action("timeline: wheel"):
            self.wheel(timeline.view, 60)
        with self.action("timeline: page down"):
            self.key(timeline.view, Qt.Key.Key_PageDown, 15)
        with self.action("timeline: end"):
            self.key(timeline.view, Qt.Key.Key_End, 8)
        for name in (*FILTERS[1:], FILTERS[0]):
            with self.action(f"timeline: {name}"):
                timeline.set_filter(name)

    def palette(self) -> None:
        """The palette, letter by letter."""
        palette = self.attached.dialogs.palette
        for words in ("saffron tea", "warehouse plan", "@od", ">exp"):
            with self.action(f"palette: {words}"):
                self.attached.actions["search"].trigger()
                self.wait(_KEY_MS)
                self.write(palette.field, words)
                self.key(palette.field, Qt.Key.Key_Down, 6)
            palette.close_palette()
            self.rest()

    def jot(self) -> None:
        """A jot of some 500 letters about the busiest, with the list and the timeline behind it."""
        self.attached.pages.show_person(self.busiest)
        self.rest()
        with self.action("jot: open"):
            self.attached.dialogs.jot(JotRequest((self.busiest,)))
        editor = next(each for each in self.program.window.findChildren(JotDialog) if each.isVisible()).editor
        with self.action("jot: type 500 letters"):
            self.write(editor.text, (_JOT * 5)[:500], 10)
        with self.action("jot: save, and the news of it"):
            editor.save()

    def promises(self) -> None:
        """A tick."""
        self.attached.pages.show_page("promises")
        self.rest()
        rows = [row for row in self.attached.pages.promises.findChildren(PromiseRow) if row.isVisible()]
        with self.action("promise: tick"):
            rows[0].check.click()
            self.wait(1200)
        with self.action("undo"):
            self.attached.actions["undo"].trigger()

    def settings(self) -> None:
        """Settings and another theme."""
        with self.action("settings: data"):
            panel = self.attached.dialogs.settings("data")
        with self.action("settings: history"):
            panel.go("history")
        panel.reject()
        self.attached.pages.show_page("people")
        self.rest()
        with self.action("theme: dark"):
            theme().set_mode("dark")
        with self.action("theme: light"):
            theme().set_mode("light")
        with self.action("text: larger"):
            theme().set_text_scale(1.1)
        with self.action("text: normal"):
            theme().set_text_scale(1.0)

    def briefing(self) -> None:
        """The sheet of the busiest."""
        with self.action("briefing of the busiest"):
            self.attached.pages.show_briefing(("contact", self.busiest))
        self.attached.pages.show_page("people")
        self.rest()

    def bring_in(self, book: Path) -> None:
        """A file of people: looked over, scrolled, filtered, committed, undone."""
        with self.action("import: read and compare"):
            panel = self.attached.dialogs.bring(book)
        review = panel.review
        with self.action("import: scroll the review"):
            review.table.setFocus()
            self.wheel(review.table, 40)
            self.key(review.table, Qt.Key.Key_PageDown, 10)
        with self.action("import: filter the review"):
            self.write(review.find_field, "odette")
        with self.action("import: clear the filter"):
            review.find_field.clear()
        with self.action("import: tick none, all"):
            review.table.tick_all()
            self.wait(_KEY_MS)
            review.table.tick_all()
        with self.action("import: commit, and the news of it"):
            panel.submitted.emit()
        assert panel._report is not None
        with self.action("import: undo, and the news of it"):
            panel.done_page.undo_wanted.emit()
        panel.reject()
        self.rest()

    def export(self) -> None:
        """Export people: what it would hold."""
        with self.action("export people: open"):
            panel = self.attached.dialogs.export_people()
        with self.action("export people: save"):
            panel.submitted.emit()
        self.rest()

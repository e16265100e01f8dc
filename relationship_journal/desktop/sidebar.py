"""The way through the program: jot, search, pages with their counts, circles, and what stays private."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.mark import Mark
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.painting import icon_px, smooth
from relationship_journal.desktop.widgets.tooltip import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.changes import Changes
    from relationship_journal.domain.contacts import Circle
    from relationship_journal.domain.views import View
    from relationship_journal.journal import Journal

WIDE = 216
RAIL = 56

PAGES = ("today", "people", "meetings", "promises")
_ICONS = {"today": "sun", "people": "users", "meetings": "calendar-days", "promises": "handshake"}


@dataclass(frozen=True, slots=True)
class SidebarFacts:
    """What the sidebar counts."""

    people: int
    meetings: int
    overdue: int
    circles: tuple[Circle, ...]
    views: tuple[View, ...] = ()


def read_facts(journal: Journal, desk: Desk) -> SidebarFacts:
    """Count people, the meetings of the next seven days, overdue promises, and the circles."""
    today = desk.today()
    soon = journal.meetings.between(today, today + timedelta(days=6))
    now = desk.clock.now()
    return SidebarFacts(
        people=journal.contacts.count(),
        meetings=sum(meeting.is_planned and meeting.end >= now for meeting in soon),
        overdue=journal.promises.overdue_count(),
        circles=journal.circles.all(),
        views=journal.views.all(),
    )


def _rail_height() -> int:
    """An icon with room around it: at twice the text the whole rail still stands in a window 640 high."""
    return max(40, icon_px(18) + 10)


class Sidebar(QWidget):
    """216 pixels wide with words, or a rail of 56 with icons; requests are signals."""

    page_requested = Signal(str)
    circle_requested = Signal(object)
    view_requested = Signal(object)
    jot_requested = Signal()
    search_requested = Signal()
    privacy_requested = Signal()
    settings_requested = Signal()
    menu_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._compact = False
        self._has_circles = False
        self._lists: QWidget | None = None
        self._current = "today"
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Navigation"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._build_head()
        self._build_pages()
        self._build_circles()
        self._build_foot()
        self.set_compact(False)
        self.show_page("today")

    # -- building ------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self._brand = QWidget(self)
        row = self._brand_row = QHBoxLayout(self._brand)
        row.setSpacing(10)
        self._mark = Mark(22, self._brand)
        row.addWidget(self._mark)
        self._name = PlainLabel(self.tr("Relationship Journal"), "strong")
        row.addWidget(self._name, 1)
        self.jot_button = Button(self.tr("Jot"), "primary", "pen-line", keys="Ctrl+J", height=36)
        self.search_button = Button(self.tr("Search"), "secondary", "search", keys="Ctrl+K", height=34)
        for button in (self.jot_button, self.search_button):
            button.set_leading(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.jot_button.clicked.connect(self.jot_requested)
        self.search_button.clicked.connect(self.search_requested)
        self._column.addWidget(self._brand)
        self._column.addSpacing(15)
        self._column.addWidget(self.jot_button)
        self._column.addSpacing(4)
        self._column.addWidget(self.search_button)
        self._column.addSpacing(14)

    def _build_pages(self) -> None:
        words = {
            "today": self.tr("Today"), "people": self.tr("People"),
            "meetings": self.tr("Meetings"), "promises": self.tr("Promises"),
        }  # fmt: skip
        self._pages: dict[str, NavButton] = {}
        for page in PAGES:
            item = NavButton(words[page], _ICONS[page], keys=keys_of(page))
            item.clicked.connect(lambda _on=False, page=page: self.page_requested.emit(page))
            self._pages[page] = item
            self._column.addWidget(item)
            self._column.addSpacing(2)

    def _build_circles(self) -> None:
        self._room = QVBoxLayout()
        self._room.addStretch(1)
        self._column.addLayout(self._room, 1)

    def _make_lists(self) -> None:
        """Circles and views, made for the first journal that may have some: the first picture has none."""
        from relationship_journal.desktop.circle_list import CircleList
        from relationship_journal.desktop.view_list import ViewList

        self.circles = CircleList(self)
        self.circles.requested.connect(self.circle_requested)
        self.views = ViewList(self)
        self.views.requested.connect(self.view_requested)
        lists = self._lists = QWidget(self)
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.circles)
        column.addWidget(self.views)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(lists)
        scroll.viewport().setAutoFillBackground(False)
        lists.setAutoFillBackground(False)
        self._room.takeAt(0)
        self._room.addWidget(scroll)
        self.circles.hide()

    def _build_foot(self) -> None:
        self._shield = IconMark("shield-check", "text2")
        self._private = Link(self.tr("Only on this computer"), token="text2", role="caption")
        set_tooltip(self._private, self.tr("Where the journal is kept"))
        self._private.clicked.connect(self.privacy_requested)
        private = QHBoxLayout()
        set_margins(private, 11, 0, 0, 0)
        private.setSpacing(6)
        private.addWidget(self._shield)
        private.addWidget(self._private)
        private.addStretch(1)
        self.settings_button = NavButton(self.tr("Settings"), "settings", keys=keys_of("settings"))
        self.settings_button.clicked.connect(self.settings_requested)
        self.more_button = IconButton("ellipsis", self.tr("All commands"), keys=keys_of("menu"))
        self.more_button.clicked.connect(self.menu_requested)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(2)
        self._foot.addWidget(self.settings_button, 1)
        self._foot.addWidget(self.more_button)
        self._column.addLayout(private)
        self._column.addSpacing(2)
        self._column.addLayout(self._foot)

    # -- what the window says ------------------------------------------------------------------

    def attach(self, desk: Desk) -> None:
        """Count an open journal, and again whenever it changes."""
        self.detach()
        self._desk = desk
        if self._lists is None:
            self._make_lists()
        self.circles.attach(desk)
        self.views.attach(desk)
        desk.news.changed.connect(self._news)
        self.refresh()

    def detach(self) -> None:
        """Forget the journal that was counted, and show nothing of it."""
        if self._desk is not None:
            self._desk.news.changed.disconnect(self._news)
            self._desk = None
            self.circles.detach()
            self.views.detach()
            self.show_facts(SidebarFacts(0, 0, 0, ()))

    def refresh(self) -> None:
        """Count again."""
        desk = self._desk
        if desk is not None:
            desk.read(self, lambda: read_facts(desk.journal, desk), self.show_facts)

    def show_facts(self, facts: SidebarFacts) -> None:
        """Show these counts and circles."""
        self._pages["people"].set_badge(str(facts.people or ""))
        self._pages["meetings"].set_badge(str(facts.meetings or ""))
        self._pages["promises"].set_badge(str(facts.overdue or ""), urgent=True)
        self.circles.show_all(facts.circles)
        self.views.show_all(facts.views)
        self._has_circles = bool(facts.people or facts.circles)
        self._show_lists()
        self.show_page(self._current)

    def show_page(self, page: str) -> None:
        """Mark a page as the one on screen; circles are named "circle:<id>", views "view:<id>"."""
        self._current = page
        for name, item in self._pages.items():
            item.setChecked(name == page)
        if self._lists is not None:
            self.circles.mark(page)
            self.views.mark(page)

    def set_compact(self, compact: bool) -> None:
        """The rail of icons, or the whole sidebar."""
        self._compact = compact
        margin = 8 if compact else 12
        self._column.setContentsMargins(margin, 17, margin, 10)
        width = RAIL if compact else WIDE
        self.setFixedWidth(max(width, fonts.scaled(width)))
        self._name.setVisible(not compact)
        set_margins(self._brand_row, 0 if compact else 5, 0, 0, 0)
        self._compact_button(self.jot_button, self.tr("Jot"), "Ctrl+J")
        self._compact_button(self.search_button, self.tr("Search"), "Ctrl+K")
        self.search_button.set_kind("ghost" if compact else "secondary")  # on the rail one of the icons
        for item in (*self._pages.values(), self.settings_button):
            item.set_rail(compact)
            item.setMinimumHeight(_rail_height() if compact else 0)
        self._show_lists()
        self._shield.setVisible(not compact)
        self._private.setVisible(not compact)
        centre = Qt.AlignmentFlag.AlignHCenter if compact else Qt.AlignmentFlag(0)
        self._foot.setAlignment(self.more_button, centre)
        self._brand_row.setAlignment(self._mark, centre)
        self._foot.setDirection(
            QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        )

    def _show_lists(self) -> None:
        """The rail has no room for circles and views."""
        if self._lists is not None:
            self.circles.setVisible(self._has_circles and not self._compact)
            self.views.setVisible(self.views.count > 0 and not self._compact)

    def _compact_button(self, button: Button, words: str, keys: str) -> None:
        button.set_leading(not self._compact)
        button.setText("" if self._compact else words)
        button.set_keys("" if self._compact else keys)
        button.set_tip(words, keys)
        button.setMinimumHeight(_rail_height() if self._compact else 0)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)

    # -- what the reader does ------------------------------------------------------------------

    def _news(self, _changes: Changes) -> None:
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("sidebar"))
            edge = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 0
            painter.fillRect(QRectF(edge, 0, 1, self.height()), color("line"))

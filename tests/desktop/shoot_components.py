"""Draw every painted control on one sheet, light and dark: `python -m tests.desktop.shoot_components FOLDER`."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.avatar import Avatar, AvatarStack
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.chip import Chip, ChipButton, PersonChip
from relationship_journal.desktop.widgets.choice import CheckBox, Radio, Switch
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.field import Field, LineEdit, TextField
from relationship_journal.desktop.widgets.key_hint import KeyHint
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.mark import Mark
from relationship_journal.desktop.widgets.month import Month
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.overlap_drawing import OverlapDrawing
from relationship_journal.desktop.widgets.person_row import (
    PersonRow,
    paint_person_row,
    paint_row_background,
    person_row_height,
)
from relationship_journal.desktop.widgets.section_title import SectionTitle
from relationship_journal.desktop.widgets.segmented import Segmented


class _Row(QWidget):
    """A person row in one state."""

    def __init__(self, row: PersonRow, **state: bool) -> None:
        super().__init__()
        self._row = row
        self._state = state

    def sizeHint(self) -> QSize:
        return QSize(300, person_row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            paint_row_background(painter, rect, **self._state)
            paint_person_row(painter, rect, self._row, direction=self.layoutDirection())


class Sheet(QWidget):
    """The controls, by kind."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.rows = QHBoxLayout(self)
        self.rows.setContentsMargins(40, 28, 40, 28)
        self.rows.setSpacing(48)
        self._column = self._new_column()
        self._buttons()
        self._fields()
        self._choices()
        self._chips()
        self._avatars()
        self._type_and_rows()
        self._column.addStretch(1)
        self._column = self._new_column()
        self._places()
        self._column.addStretch(1)

    def _new_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        self.rows.addLayout(column)
        return column

    def _line(self, *widgets: QWidget, gap: int = 8) -> None:
        row = QHBoxLayout()
        row.setSpacing(gap)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addLayout(row)

    def _buttons(self) -> None:
        self.focused = Button("Focus", "primary")
        off = Button("Off", "primary")
        off.setEnabled(False)
        hover = Button("Hover", "primary")
        hover.setDown(True)
        second = Button("Hover")
        second.setDown(True)
        self._line(
            Button("Primary", "primary", "check"), hover, self.focused, off, Button("Secondary"), second,
            Button("Ghost", "ghost"), Button("Soft", "soft"), Button("Danger", "danger"),
        )  # fmt: skip
        self._line(
            Button("Prepare", "primary", "book-open-text", keys="Ctrl+B"), Button("Jot", icon="pen-line"),
            Button("Schedule", icon="calendar-plus"), IconButton("ellipsis", "More"), Link("All meetings"),
        )  # fmt: skip

    def _fields(self) -> None:
        self.caret = LineEdit("")
        self.caret.setText("Focused")
        wrong = Field(text="not a date")
        wrong.set_error("“not a date” is not a day I know. Try 19 May or next Tuesday.")
        combo = Combo()
        combo.addItems(["Choice", "Other"])
        self._line(LineEdit("Empty field"), self.caret, combo)
        self._line(
            Field("Rhythm", hint="how often", placeholder="every 6 weeks"),
            LineEdit("Filter", icon="list-filter", quiet=True, keys="Ctrl+F"),
        )
        self._line(wrong)
        self._column.addWidget(
            TextField("What was said", placeholder="Write as you would in a notebook", least=2)
        )

    def _choices(self) -> None:
        ticked, chosen, on = CheckBox(), Radio("Radio"), Switch()
        partly = CheckBox()
        partly.setTristate(True)
        partly.setCheckState(Qt.CheckState.PartiallyChecked)
        ticked.setChecked(True)
        chosen.setChecked(True)
        on.setChecked(True)
        dead = CheckBox("Off")
        dead.setEnabled(False)
        self._line(
            CheckBox(), ticked, partly, dead, chosen, Radio("Other"), Switch(), on,
            Segmented([("timeline", "Timeline"), ("about", "About")]), KeyHint("Ctrl+J"),
        )  # fmt: skip
        promise = CheckBox("Send the shift-rota case study")
        promise.set_detail("You · due today", "amber")
        self._line(promise)

    def _chips(self) -> None:
        self._line(
            Chip("Family", "family", "heart"), Chip("Hobby", "hobby", "bike"), Chip("Good to know", "pref", "sparkles"),
            Chip("Date", "date", "gift"), Chip("3 days overdue", "danger"), Chip("today", "amber"),
            Chip("kept", "accent", "check"), Chip("Phone", "neutral", "phone"), Chip("Work", "work", "briefcase"),
        )  # fmt: skip
        self._line(
            PersonChip(2, "OP", "Odette Plumbridge"), ChipButton("Add person", "plus", chevron=False),
            ChipButton("Today 10:30", "calendar-days"), ChipButton("Warm", "smile"),
            ChipButton("Recent", "arrow-up-down", chevron=False, soft=True),
        )  # fmt: skip

    def _avatars(self) -> None:
        shares = ((1, "JM", 1.0), (2, "OP", 0.75), (3, "HW", 0.5), (4, "ND", 0.2), (5, "LQ", 0.0))
        self._line(
            *(Avatar(number, name, 48, ring=share, due=share <= 0.25) for number, name, share in shares),
            Avatar(6, "AB", 48), Avatar(2, "OP", 68, ring=0.8), AvatarStack([(1, "JM"), (2, "OP"), (7, "XY")]), gap=12,
        )  # fmt: skip
        self._column.addWidget(Divider())

    def _type_and_rows(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(8)
        for text, role, token, lines in (
            ("Display 28", "display", "text", 1), ("Name 24", "name", "text", 1), ("Section 15 / 600", "section", "text", 1),
            ("Reading 14, line height 1.5. Notes and briefings, at most 66 characters.", "reading", "text", 0),
            ("Body 13. Lists, forms, buttons.", "body", "text", 1),
            ("Caption 12. Secondary lines, chips.", "caption", "text2", 1),
        ):  # fmt: skip
            words.addWidget(PlainLabel(text, role, token, max_lines=lines))  # type: ignore[arg-type] # a table of roles
        words.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(_Row(PersonRow(11, "NR", "Normal row", "Company or role", "9 d", ring=0.7)))
        rows.addWidget(
            _Row(PersonRow(12, "HR", "Hovered row", "Company or role", "2 wk", ring=0.6), hovered=True)
        )
        rows.addWidget(
            _Row(
                PersonRow(13, "SR", "Selected row", "Company or role", "today", "accent_ink", 0.9),
                selected=True,
            )
        )
        rows.addWidget(
            _Row(
                PersonRow(
                    14, "SF", "Selected, keyboard focus", "Company or role", "10 wk", "amber", 0.1, True
                ),
                selected=True,
                focused=True,
            )
        )
        both = QHBoxLayout()
        both.addLayout(words, 1)
        both.addLayout(rows, 1)
        self._column.addLayout(both)

    def _places(self) -> None:
        self._line(Mark(), PlainLabel("Relationship Journal", "strong"), OverlapDrawing())
        here = NavButton("People", "users")
        here.setChecked(True)
        here.set_badge("46")
        late = NavButton("Promises", "handshake")
        late.set_badge("1", urgent=True)
        circle = NavButton("Clients", dot="accent", height=30)
        circle.set_badge("18")
        side = QVBoxLayout()
        side.setSpacing(2)
        jot = Button("Jot", "primary", "pen-line", keys="Ctrl+J", height=36)
        jot.set_leading(True)
        find = Button("Search", "secondary", "search", keys="Ctrl+K", height=34)
        find.set_leading(True)
        for row in (jot, find, NavButton("Today", "sun"), here, late, circle):
            side.addWidget(row)
        side.addStretch(1)
        month = Month(date(2026, 5, 14))
        month.set_marks({date(2026, 5, 14): 2, date(2026, 5, 15): 1, date(2026, 5, 18): 3})
        month.set_current(date(2026, 5, 20))
        pair = QHBoxLayout()
        pair.addLayout(side, 1)
        pair.addWidget(month, 1)
        self._column.addLayout(pair)
        self._column.addWidget(SectionTitle("Promises you owe", "3 open", "All promises"))
        card = Card(padding=10)
        card.add_row(CheckBox("Send Corwin the grant checklist"))
        card.add_row(CheckBox("Ask Hesper about the speaker list"))
        self._column.addWidget(card)
        self._column.addWidget(Banner("This is a made-up journal.", action="Start your own"))
        self._column.addWidget(
            Banner("The last backup failed.", kind="amber", icon="triangle-alert", dismissible=True)
        )
        self._column.addWidget(
            EmptyState(
                "users",
                "No one here yet",
                "Start with someone you meet this week.",
                action="Add a person",
                action_icon="user-plus",
                keys="Ctrl+N",
            )
        )


def start(app: QApplication) -> None:
    """Use the drawing's font where it is installed."""
    font = QFont("Inter") if "Inter" in QFontDatabase.families() else QFont(app.font())
    font.setPixelSize(13)
    theme().start(app, font)


def shoot(app: QApplication, folder: Path) -> None:
    """Save `components-light.png`, `components-dark.png`, and a panel in both."""
    folder.mkdir(parents=True, exist_ok=True)
    theme().set_reduce_motion(True)
    for mode in ("light", "dark"):
        theme().set_mode(mode)
        sheet = Sheet()
        sheet.resize(1400, 1000)
        sheet.show()
        sheet.activateWindow()
        notices = Notices(sheet)
        notices.toast("Promise kept", action="Undo", keys="Ctrl+Z")
        app.processEvents()
        sheet.focused.setFocus(Qt.FocusReason.TabFocusReason)
        app.processEvents()
        sheet.grab().save(str(folder / f"components-{mode}.png"))
        panel = Panel(sheet, "Add person", icon="user-plus", primary="Add")
        panel.set_fact("Nothing is saved yet")
        panel.body.addWidget(Field("Name", placeholder="Odette Plumbridge"))
        panel.body.addWidget(TextField("How you met"))
        panel.present()
        app.processEvents()
        panel.grab().save(str(folder / f"panel-{mode}.png"))
        panel.reject()
        sheet.close()


def main() -> int:
    """Draw the sheets into the folder named on the command line."""
    app = QApplication(sys.argv)
    start(app)
    shoot(app, Path(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())

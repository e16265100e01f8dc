"""The painted controls behave as Qt's own do, say their names, and look as their state says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.tokens import avatar_hue
from relationship_journal.desktop.widgets.avatar import Avatar, AvatarStack
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.chip import Chip, ChipButton, PersonChip
from relationship_journal.desktop.widgets.choice import MARK_ROOM, CheckBox, Radio, Switch
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.field import Field, LineEdit, TextEdit, TextField
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.key_hint import KeyHint, native_keys
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.mark import Mark, mark_icon
from relationship_journal.desktop.widgets.month import Month
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.overlap_drawing import OverlapDrawing
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.desktop.widgets.section_title import SectionTitle
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.desktop.widgets.tooltip import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

MARKUP = "<b>bold</b> & <img src='x'>"

KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button("Save", "primary", "check", keys="Ctrl+Return"),
    "secondary": lambda: Button("Save"),
    "ghost": lambda: Button("Save", "ghost"),
    "soft": lambda: Button("Save", "soft"),
    "danger": lambda: Button("Forget", "danger"),
    "icon button": lambda: IconButton("ellipsis", "More"),
    "link": lambda: Link("All meetings"),
    "chip": lambda: Chip("Family", "family", "heart"),
    "chip button": lambda: ChipButton("Today", "calendar-days"),
    "person chip": lambda: PersonChip(1, "OP", "Odette Plumbridge"),
    "checkbox": lambda: CheckBox("Send the case study", detail="due today"),
    "switch": lambda: Switch("Show keys"),
    "radio": lambda: Radio("Name only", detail="nothing else leaves"),
    "segmented": lambda: Segmented([("a", "Timeline"), ("b", "About")]),
    "avatar": lambda: Avatar(1, "OP", 38, ring=0.5),
    "stack": lambda: AvatarStack([(1, "OP"), (2, "TM")]),
    "title": lambda: SectionTitle("Coming up", "3", "All"),
    "label": lambda: PlainLabel("words"),
    "field": lambda: Field("Name", hint="as they say it"),
    "text field": lambda: TextField("Note"),
    "combo": Combo,
    "banner": lambda: Banner("Made up", action="Start", dismissible=True),
    "empty": lambda: EmptyState("users", "No one", "yet", action="Add"),
    "key": lambda: KeyHint("Ctrl+J"),
    "nav": lambda: NavButton("People", "users"),
    "month": lambda: Month(date(2026, 5, 14)),
    "mark": Mark,
    "drawing": OverlapDrawing,
    "divider": Divider,
}


def _picture(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint().expandedTo(QSize(24, 8)))
    return widget.grab().toImage()


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_paints_differently_in_the_dark_and_survives_all_settings(
    qtbot: QtBot, kind: str
) -> None:
    widget = KINDS[kind]()
    qtbot.addWidget(widget)
    light = _picture(widget)
    theme().set_mode("dark")
    assert _picture(widget) != light
    theme().set_high_contrast(True)
    theme().set_text_scale(2.0)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.setEnabled(False)
    assert not _picture(widget).isNull()


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_takes_focus_has_a_name(qtbot: QtBot, kind: str) -> None:
    widget = KINDS[kind]()
    qtbot.addWidget(widget)
    widget.show()
    for child in (widget, *widget.findChildren(QWidget)):
        if (
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisible()
            and not isinstance(child, Combo)
        ):
            interface = QAccessible.queryAccessibleInterface(child)
            assert interface.text(QAccessible.Text.Name), type(child).__name__


@pytest.mark.parametrize(
    "kind", ["button", "link", "chip", "chip button", "checkbox", "label", "nav", "segmented", "title"]
)
def test_controls_give_way_in_narrow_places(qtbot: QtBot, kind: str) -> None:
    widget = KINDS[kind]()
    qtbot.addWidget(widget)
    assert widget.minimumSizeHint().width() < 150


def test_an_ampersand_is_an_ampersand(qtbot: QtBot) -> None:
    button, box = Button("Quillfeather & Daughters"), CheckBox("Salt & pepper")
    qtbot.addWidget(button)
    qtbot.addWidget(box)
    assert button.label() == "Quillfeather & Daughters"
    assert button.shortcut().isEmpty()
    assert box.shortcut().isEmpty()
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in (button, box)
    ]
    assert names == ["Quillfeather & Daughters", "Salt & pepper"]


def _pixels(widget: QWidget, colour: QColor) -> int:
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y).name() == colour.name()
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("make", [lambda: Button("Plain"), lambda: CheckBox("Tick"), lambda: Radio("One")])
def test_the_ring_shows_for_the_keyboard_only(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    first, other = make(), Button("Other")
    row.addWidget(first)
    row.addWidget(other)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    ring = theme().color("ring")
    rest = _pixels(first, ring)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert _pixels(first, ring) == rest
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert _pixels(first, ring) > rest + 20


def test_keys_on_buttons_are_shown_not_bound(qtbot: QtBot) -> None:
    button = Button("Save", keys="Ctrl+Return")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.sizeHint().width() > Button("Save").sizeHint().width() + 30
    assert "↵" in native_keys("Ctrl+Return") or "⏎" in native_keys("Ctrl+Return")


def test_tooltips_show_markup_as_written() -> None:
    assert "<b>" not in plain_tooltip(MARKUP)
    assert "&lt;b&gt;" in plain_tooltip(MARKUP)
    assert plain_tooltip("") == ""


def test_a_label_is_plain_text_and_wraps(qtbot: QtBot) -> None:
    label = PlainLabel(MARKUP * 8, "reading", max_lines=0)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP * 8
    assert label.heightForWidth(200) > label.heightForWidth(400) > 0
    single = PlainLabel("one line", max_lines=1)
    qtbot.addWidget(single)
    assert not single.hasHeightForWidth()


def test_wrapped_words_get_their_height_from_a_layout(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = PlainLabel("word " * 60, max_lines=0)
    box = CheckBox("word " * 30, wrap=True)
    column.addWidget(label)
    column.addWidget(box)
    column.addStretch(1)
    window.resize(240, 900)
    window.show()
    assert label.height() >= label.heightForWidth(label.width())
    assert box.height() >= box.heightForWidth(box.width())


def test_a_click_anywhere_on_its_words_ticks(qtbot: QtBot) -> None:
    box = CheckBox("Send the case study", detail="due today")
    qtbot.addWidget(box)
    box.resize(300, 48)
    with qtbot.waitSignal(box.toggled):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(250, 30))
    assert box.isChecked()


def test_bare_marks_accept_28_pixels(qtbot: QtBot) -> None:
    for widget in (CheckBox(), Switch(), Radio(), IconButton("x", "Close", size=28)):
        qtbot.addWidget(widget)
        assert min(widget.sizeHint().width(), widget.sizeHint().height()) >= 28


def test_arrow_keys_move_in_a_segmented_control(qtbot: QtBot) -> None:
    control = Segmented([("a", "One"), ("b", "Two"), ("c", "Three")], "b")
    qtbot.addWidget(control)
    control.show()
    control.activateWindow()
    assert control.value() == "b"
    here = control.findChildren(QWidget)[1]
    here.setFocus()
    qtbot.waitUntil(here.hasFocus)
    with qtbot.waitSignal(control.changed) as told:
        QTest.keyClick(here, Qt.Key.Key_Right)
    assert told.args == ["c"]
    with qtbot.assertNotEmitted(control.changed):
        control.set_value("a")
    assert control.value() == "a"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_person_chip_goes_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    chip = PersonChip(7, "OP", "Odette Plumbridge")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.removed) as told:
        QTest.keyClick(chip, key)
    assert told.args == [7]


def test_only_the_cross_of_a_person_chip_removes(qtbot: QtBot) -> None:
    chip = PersonChip(7, "OP", "Odette Plumbridge")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    with qtbot.assertNotEmitted(chip.removed):
        QTest.mouseClick(
            chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, chip.height() // 2)
        )
    with qtbot.waitSignal(chip.removed):
        QTest.mouseClick(
            chip,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(chip.width() - 16, chip.height() // 2),
        )
    fixed = PersonChip(8, "TM", "Tilda", removable=False)
    qtbot.addWidget(fixed)
    with qtbot.assertNotEmitted(fixed.removed):
        QTest.keyClick(fixed, Qt.Key.Key_Delete)


def test_a_field_says_what_is_wrong_until_it_is_edited(qtbot: QtBot) -> None:
    field = Field("When", text="not a date")
    qtbot.addWidget(field)
    field.set_error("Try 19 May.")
    field.show()
    assert field.error() == "Try 19 May."
    assert field.line.property("state") == "error"
    assert field.line.accessibleName() == "When"
    assert field.line.accessibleDescription() == "Try 19 May."
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.line, Qt.Key.Key_End)
        QTest.keyClicks(field.line, "s")
    assert field.error() == ""
    assert any(label.buddy() is field.line for label in field.findChildren(QLabel))


def test_a_text_box_grows_to_its_limit_and_submits(qtbot: QtBot) -> None:
    box = TextEdit(least=2, most=4)
    qtbot.addWidget(box)
    box.resize(300, 60)
    box.show()
    heights = []
    for lines in (1, 3, 4, 9):
        box.setPlainText("\n".join(["line"] * lines))
        heights.append(box.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
    with qtbot.waitSignal(box.submitted):
        QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_pasting_keeps_words_only(qtbot: QtBot) -> None:
    box = TextEdit()
    qtbot.addWidget(box)
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")
    box.insertFromMimeData(pasted)
    assert box.toPlainText() == "bold"
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert not box.canInsertFromMimeData(picture)


def test_a_card_draws_lines_between_rows_and_forgets_them(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    for text in ("one", "two", "three"):
        card.add_row(PlainLabel(text))
    assert len(card.rows()) == 3
    assert len(card.findChildren(Divider)) == 2
    card.clear_rows()
    assert card.rows() == []
    assert card.body.count() == 0


def test_flowing_items_break_into_lines_and_mirror(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=10, line_gap=6)
    chips = [Chip("Family", "family") for _ in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    width = chips[0].sizeHint().width()
    one = flow.heightForWidth(1000)
    assert flow.heightForWidth(width * 2 + 10) == 3 * one + 2 * 6
    holder.resize(width * 2 + 10, 200)
    holder.show()
    assert chips[0].geometry().left() < chips[1].geometry().left()
    assert chips[2].geometry().top() > chips[0].geometry().bottom()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, holder.width(), holder.height()))
    assert chips[0].geometry().left() > chips[1].geometry().left()
    assert flow.takeAt(0) is not None
    assert flow.takeAt(99) is None
    assert flow.count() == 5


def test_a_popup_filters_and_answers_the_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    popup = PopupList(window)
    popup.set_items(
        [PopupItem(number, f"Person {number}", contact_id=number, initials="P") for number in range(20)]
    )
    popup.open_below(window)
    assert popup.isVisible()
    QTest.keyClicks(popup.field, "person 1")
    assert [item.key for item in popup.items()] == [1, *range(10, 20)]
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.closed), qtbot.waitSignal(popup.chosen) as told:
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert told.args == [10]
    assert not popup.isVisible()


def test_a_short_popup_has_no_filter_and_starts_at_what_holds(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    popup = PopupList(window)
    popup.set_items(
        [PopupItem("a", "Phone", icon="phone"), PopupItem("b", "Email", icon="mail", current=True)]
    )
    popup.open_below(window)
    assert popup.field.isHidden()
    with qtbot.waitSignal(popup.chosen) as told:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == ["b"]
    popup.open_below(window)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_popup_may_ask_elsewhere_for_its_choices(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    popup = PopupList(window, find=lambda text: [PopupItem(text, f"Add “{text}”")] if text else [])
    popup.open_below(window)
    assert popup.items() == []
    QTest.keyClicks(popup.field, "Ida")
    assert [item.key for item in popup.items()] == ["Ida"]
    popup.close()


@pytest.mark.parametrize(
    ("day", "keys"),
    [
        (date.min, (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)),
        (date.max, (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)),
    ],
)
def test_a_month_stays_at_the_ends_of_the_calendar(qtbot: QtBot, day: date, keys: tuple[Qt.Key, ...]) -> None:
    month = Month(day)
    qtbot.addWidget(month)
    month.show()
    for key in keys:
        QTest.keyClick(month, key)
        assert month.current() == day


def test_the_month_moves_by_keys_and_says_its_day(qtbot: QtBot) -> None:
    month = Month(date(2026, 5, 14))
    qtbot.addWidget(month)
    month.set_marks({date(2026, 5, 15): 2})
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert month.current() == date(2026, 5, 15)
    assert "15" in month.accessibleName()
    assert "2" in month.accessibleName().split("2026")[-1]
    with qtbot.waitSignal(month.month_changed) as turned:
        QTest.keyClick(month, Qt.Key.Key_PageDown)
    assert turned.args == [2026, 6]
    with qtbot.waitSignal(month.day_activated) as told:
        QTest.keyClick(month, Qt.Key.Key_Return)
    assert told.args == [date(2026, 6, 15)]
    month.set_current(date(2026, 1, 31))
    month.turn(1)
    assert month.current() == date(2026, 2, 28)
    month.resize(month.sizeHint())
    assert month.grab().width() > 0


def test_a_click_on_a_day_activates_it(qtbot: QtBot) -> None:
    month = Month(date(2026, 5, 14))
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    days = {
        month.day_at(QPoint(x, y).toPointF())
        for x in range(5, month.width(), 20)
        for y in range(40, month.height(), 18)
    }
    assert date(2026, 5, 1) in days
    assert date(2026, 5, 31) in days
    with qtbot.waitSignal(month.day_activated):
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 100))


def test_a_nav_row_never_checks_itself_and_speaks_its_badge(qtbot: QtBot) -> None:
    row = NavButton("Promises", "handshake")
    qtbot.addWidget(row)
    row.set_badge("3", urgent=True)
    with qtbot.waitSignal(row.clicked):
        row.click()
    assert not row.isChecked()
    assert row.accessibleName() == "Promises, 3"
    assert row.toolTip() == ""
    row.set_rail(True)
    assert "Promises" in row.toolTip()
    assert row.minimumSizeHint().width() <= 40


def test_a_page_never_scrolls_sideways_and_centres_when_wide(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    page.body.addWidget(PlainLabel("word " * 400, max_lines=0))
    page.resize(500, 300)
    page.show()
    assert page.is_narrow()
    assert page.body.contentsMargins().left() == 28
    assert page.content.width() <= page.viewport().width()
    with qtbot.waitSignal(page.width_changed):
        page.resize(2000, 300)
    assert not page.is_narrow()
    assert page.body.contentsMargins().left() > 300


def test_an_empty_state_offers_its_button(qtbot: QtBot) -> None:
    empty = EmptyState("users", "No one here yet", "Start.", action="Add a person")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.activated):
        empty.button.click()
    empty.set_words("Nothing", "", "")
    assert empty.button.isHidden()


def test_the_mark_is_an_icon(qapp: QApplication) -> None:
    assert not mark_icon().pixmap(64, 64).isNull()


def test_a_line_edit_makes_room_for_its_icon(qtbot: QtBot) -> None:
    field = LineEdit("Filter", icon="list-filter", quiet=True, keys="Ctrl+F")
    qtbot.addWidget(field)
    assert field.textMargins().left() > 16
    assert field.property("kind") == "quiet"
    assert field.accessibleName() == "Filter"


def test_fields_grow_with_the_text(qtbot: QtBot) -> None:
    line, box = LineEdit("Name"), TextEdit("Note", least=2)
    for widget in (line, box):
        qtbot.addWidget(widget)
        widget.show()
    before = line.sizeHint().height(), box.sizeHint().height()
    theme().set_text_scale(2.0)
    assert line.sizeHint().height() > before[0]
    assert box.sizeHint().height() > before[1]
    assert box.viewport().font().pixelSize() == box.font().pixelSize() == 26
    assert line.sizeHint().height() >= line.fontMetrics().height() + 16


def test_an_icon_and_its_words_change_sides_together(qtbot: QtBot) -> None:
    field = LineEdit("Filter", icon="list-filter", keys="Ctrl+F")
    qtbot.addWidget(field)
    lead, tail = field.textMargins().left(), field.textMargins().right()
    assert tail > 20
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (field.textMargins().left(), field.textMargins().right()) == (tail, lead)
    field.setText("o")
    assert field.textMargins().left() == 0


def test_a_mark_that_stands_alone_is_eighteen_pixels_to_its_edge(qtbot: QtBot) -> None:
    box = CheckBox("Send the floor plan")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    picture = box.grab().toImage()
    ground, middle = picture.pixelColor(0, 0), picture.height() // 2
    inked = [x for x in range(MARK_ROOM + 24) if picture.pixelColor(x, middle) != ground]
    assert (inked[0], inked[-1]) == (MARK_ROOM, MARK_ROOM + 17)


def test_letters_are_as_large_with_a_ring_as_without(qtbot: QtBot) -> None:
    """A list mixes both, and the eye takes the larger for the more important."""

    def letters(ring: float | None) -> int:
        avatar = Avatar(1, "M", 38, ring=ring)
        qtbot.addWidget(avatar)
        avatar.resize(38, 38)
        picture = avatar.grab().toImage()
        hue = color(avatar_hue(1))
        rows = [y for y in range(10, 28) if any(picture.pixelColor(x, y) == hue for x in range(12, 26))]
        return len(rows)

    assert letters(None) == letters(0.5) > 0

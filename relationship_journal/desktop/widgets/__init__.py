"""Painted controls: everything with character is drawn here, on Qt's own behaviour and accessibility."""

from __future__ import annotations

from relationship_journal.desktop.widgets.avatar import Avatar, AvatarStack, paint_avatar
from relationship_journal.desktop.widgets.banner import Banner, IconMark
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.chip import Chip, ChipButton, PersonChip, chip_size, paint_chip
from relationship_journal.desktop.widgets.choice import CheckBox, Radio, Switch, paint_checkbox
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.empty_state import EmptyState, IconTile
from relationship_journal.desktop.widgets.field import Field, LineEdit, TextEdit, TextField
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.key_hint import KeyHint, key_hint_size, native_keys, paint_key_hint
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.mark import Mark, mark_icon
from relationship_journal.desktop.widgets.month import Month
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.overlap_drawing import OverlapDrawing
from relationship_journal.desktop.widgets.person_row import (
    PersonRow,
    paint_person_row,
    paint_row_background,
    person_row_height,
)
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.desktop.widgets.section_title import SectionTitle
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.desktop.widgets.tooltip import plain_tooltip

__all__ = [
    "Avatar", "AvatarStack", "paint_avatar", "Banner", "IconMark", "Button", "IconButton", "Card",
    "Chip", "ChipButton", "PersonChip", "chip_size", "paint_chip", "CheckBox", "Radio", "Switch",
    "paint_checkbox", "Combo", "Divider", "EmptyState", "IconTile", "Field", "LineEdit", "TextEdit",
    "TextField", "FlowLayout", "KeyHint", "key_hint_size", "native_keys", "paint_key_hint", "PlainLabel",
    "Link", "Mark", "mark_icon", "Month", "NavButton", "OverlapDrawing", "PersonRow", "paint_person_row",
    "paint_row_background", "person_row_height", "PopupItem", "PopupList", "ScrollPage", "SectionTitle",
    "Segmented", "plain_tooltip",
]  # fmt: skip

"""The menus of a timeline: what can be done with a row, and with a file that hangs on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.attachment_deeds import AttachmentDeeds
from relationship_journal.desktop.attachment_words import icon_of
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.timeline import words
from relationship_journal.desktop.timeline.items import Item
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.attachments import Attachment
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting


def row_menu(
    parent: QWidget,
    item: Entry | Meeting,
    act: Callable[[str, Item, int], None],
    whole_words: Callable[[Entry], str],
    files: AttachmentDeeds,
) -> QMenu:
    """Everything that can be done with a row, its promises and files too."""
    menu = Menu(parent)

    def add(text: str, name: str, what: str, number: int = 0, keys: str = "") -> None:
        add_line(menu, text, name, lambda: act(what, item, number), keys)

    if isinstance(item, Meeting):
        add(translate("TimelinePane", "Prepare"), "book-open-text", "briefing")
        add(translate("TimelinePane", "Change..."), "pencil", "change", keys="F2")
        add(translate("TimelinePane", "Jot"), "pen-line", "jot")
        return menu
    add(translate("TimelinePane", "Edit"), "pencil", "edit", keys="F2")
    add(translate("TimelinePane", "Copy"), "copy", "copy", keys="Ctrl+C")
    if whole := whole_words(item):
        add(whole, "chevron-down", "all")
    for promise in item.promises:
        kept, unkept = (
            translate("TimelinePane", "Kept: {what}"),
            translate("TimelinePane", "Not kept yet: {what}"),
        )
        text = kept if promise.is_open else unkept
        add(text.format(what=words.promise_words(promise)), "check", "promise", promise.id)
    for each in item.attachments:
        below = file_menu(menu, each, files)
        below.setTitle(" ".join(each.name.split()).replace("&", "&&"))
        below.setIcon(icon(icon_of(each.sort), "text2", 16))
        menu.addMenu(below)
    add(translate("TimelinePane", "Attach…"), "paperclip", "attach")
    add(translate("TimelinePane", "Delete"), "trash-2", "delete", keys=keys_of("delete"))
    return menu


def file_menu(parent: QWidget, attachment: Attachment, files: AttachmentDeeds) -> QMenu:
    """What can be done with a file that hangs on a row."""
    menu = Menu(parent)
    files.add_lines(menu, attachment)
    return menu

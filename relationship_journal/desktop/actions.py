"""Every command with its words, icon and keys, in one table."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.keys_by_platform import ON_MACOS
from relationship_journal.desktop.translation import translate
from relationship_journal.marked import QT_TRANSLATE_NOOP

Where = Literal["window", "pane", "list", "jot", "panel"]
"""window: anywhere in the main window; pane: on the pane in focus; list, jot, panel: handled there."""

_ = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command; `keys` are portable names, the first one is shown as the hint."""

    id: str
    text: str
    icon: str
    keys: tuple[str, ...] = ()
    where: Where = "window"

    def sequences(self, platform: str = sys.platform) -> list[QKeySequence]:
        """The keys on a platform, this one unless another is named."""
        keys = ON_MACOS.get(self.id, self.keys) if platform == "darwin" else self.keys
        return [QKeySequence(key) for key in keys]

    def hint(self) -> str:
        """The first key in portable writing, for `Button(keys=...)`; empty without keys."""
        sequences = self.sequences()
        return sequences[0].toString(QKeySequence.SequenceFormat.PortableText) if sequences else ""

    def words(self) -> str:
        """The words in the reader's language."""
        return translate("actions", self.text)


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("jot", _("actions", "Jot"), "pen-line", ("Ctrl+J",)),
    ActionSpec("search", _("actions", "Search"), "search", ("Ctrl+K",)),
    ActionSpec("today", _("actions", "Today"), "sun", ("Ctrl+1",)),
    ActionSpec("people", _("actions", "People"), "users", ("Ctrl+2",)),
    ActionSpec("meetings", _("actions", "Meetings"), "calendar-days", ("Ctrl+3",)),
    ActionSpec("promises", _("actions", "Promises"), "handshake", ("Ctrl+4",)),
    ActionSpec("add_person", _("actions", "Add person"), "user-plus", ("Ctrl+N",)),
    ActionSpec("briefing", _("actions", "Open briefing"), "book-open-text", ("Ctrl+B",)),
    ActionSpec("week_sheet", _("actions", "Print the week's briefings"), "printer"),
    ActionSpec("review", _("actions", "Review the week"), "sprout"),
    ActionSpec("schedule", _("actions", "Schedule"), "calendar-plus", ("Ctrl+M",)),
    ActionSpec("add_promise", _("actions", "Add promise"), "handshake", ("Ctrl+Shift+P",)),
    ActionSpec("export", _("actions", "Export meetings"), "file-output", ("Ctrl+E",)),
    ActionSpec("import", _("actions", "Import people"), "file-input", ("Ctrl+I",)),
    ActionSpec("export_people", _("actions", "Export people"), "contact"),
    ActionSpec("duplicates", _("actions", "Find duplicates"), "git-merge"),
    ActionSpec("print", _("actions", "Print"), "printer", ("Ctrl+P",)),
    ActionSpec("undo", _("actions", "Undo"), "undo-2", ("Ctrl+Z",)),
    ActionSpec("redo", _("actions", "Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("back", _("actions", "Back"), "arrow-left", ("Alt+Left",)),
    ActionSpec("forward", _("actions", "Forward"), "arrow-right", ("Alt+Right",)),
    ActionSpec("next_pane", _("actions", "Next pane"), "arrow-right", ("F6",)),
    ActionSpec("previous_pane", _("actions", "Previous pane"), "arrow-left", ("Shift+F6",)),
    ActionSpec("filter", _("actions", "Filter or find"), "list-filter", ("Ctrl+F",)),
    ActionSpec("about_you", _("actions", "About you"), "user"),
    ActionSpec("settings", _("actions", "Settings"), "settings", ("Ctrl+,",)),
    ActionSpec("lock", _("actions", "Lock"), "lock", ("Ctrl+L",)),
    ActionSpec("shortcuts", _("actions", "All shortcuts"), "keyboard", ("Ctrl+/", "F1")),
    ActionSpec("menu", _("actions", "Main menu"), "menu", ("F10",)),
    ActionSpec("full_screen", _("actions", "Full screen"), "monitor", ("F11",)),
    ActionSpec("text_larger", _("actions", "Larger text"), "plus", ("Ctrl++", "Ctrl+=")),
    ActionSpec("text_smaller", _("actions", "Smaller text"), "minus", ("Ctrl+-",)),
    ActionSpec("text_normal", _("actions", "Normal text size"), "type", ("Ctrl+0",)),
    ActionSpec("quit", _("actions", "Quit"), "x", ("Ctrl+Q",)),
    ActionSpec("edit", _("actions", "Edit"), "pencil", ("F2",), "pane"),
    ActionSpec("delete", _("actions", "Delete"), "trash-2", ("Del",), "pane"),
    ActionSpec("move", _("actions", "Move in lists"), "arrow-up-down", ("Up", "Down", "Home", "End"), "list"),
    ActionSpec("open", _("actions", "Open, go right"), "arrow-right", ("Return",), "list"),
    ActionSpec("tick", _("actions", "Tick the promise in focus"), "circle-check", ("Space",), "list"),
    ActionSpec("context_menu", _("actions", "Menu of the row"), "ellipsis", ("Menu", "Shift+F10"), "list"),
    ActionSpec("submit", _("actions", "Save, or the main button"), "check", ("Ctrl+Return",), "panel"),
    ActionSpec("close", _("actions", "Close, cancel, back"), "x", ("Esc",), "panel"),
    ActionSpec(
        "suggestion",
        _("actions", "Tick a suggestion"),
        "list-checks",
        tuple(f"Ctrl+{n}" for n in range(1, 10)),
        "jot",
    ),
)

BY_ID: Mapping[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}


def keys_of(command: str) -> str:
    """The key of a command as buttons and menu lines take it; empty where it has none."""
    return BY_ID[command].hint()


def is_pressed(event: QKeyEvent, command: str) -> bool:
    """Whether this key means this command here."""
    pressed = QKeySequence(event.keyCombination())
    return any(keys == pressed for keys in BY_ID[command].sequences())


def build(parent: QObject, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The actions of a window: all `window` and `pane` ones, disabled where `handlers` names nothing."""
    unknown = handlers.keys() - BY_ID.keys()
    if unknown:
        raise KeyError(", ".join(sorted(unknown)))
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.where not in {"window", "pane"}:
            continue
        action = QAction(spec.words().replace("&", "&&"), parent)
        action.setObjectName(spec.id)
        action.setShortcuts(spec.sequences())
        pane = spec.where == "pane"
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut if pane else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        handler = handlers.get(spec.id)
        action.setEnabled(handler is not None)
        if handler is not None:
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        made[spec.id] = action
        if isinstance(parent, QWidget):
            parent.addAction(action)
    return made


def draw_icon(action: QAction) -> None:
    """Give an action its icon in the colours now; a menu asks for it when it opens, no start waits for forty of them."""
    action.setIcon(icon(BY_ID[action.objectName()].icon, "text2", 16))

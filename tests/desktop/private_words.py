"""Every way a word of a journal can be reached inside the program: widgets, models, what is spoken, titles, the clipboard."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QClipboard,
    QGuiApplication,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTextEdit, QWidget

from relationship_journal.journal import Journal
from tests.desktop.shown_texts import shown_texts
from tests.journal.whole_journal import rows

ROOT = Path(__file__).parents[2]
CATALOGUES, SOURCE = ROOT / "resources" / "translations", ROOT / "relationship_journal"
_WORD = re.compile(r"\w{4,}")
_DEEPEST = 4
_MOST_ROWS, _MOST_COLUMNS = 400, 20
_ROLES = (*range(16), *range(256, 290))
"""Qt's own, and a model's own, which begin at 256."""
_TEXTS = {"QString", "QStringList", "QUrl", "QVariant", "QKeySequence"}
_SPOKEN = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)  # fmt: skip

Found = dict[str, set[str]]
"""By the place: the words that can be read there."""


def private_words(journal: Journal) -> frozenset[str]:
    """Every word of the user's records that none of the program's own texts uses, nor its source."""
    told = [
        value
        for table in rows(journal).values()
        for row in table
        for value in row.values()
        if isinstance(value, str)
    ]
    return frozenset(_words(told)) - frozenset(_words(_own_texts()))


def _own_texts() -> Iterator[str]:
    for path in CATALOGUES.glob("*.ts"):
        yield path.read_text("utf-8")
    for room in ("desktop", "domain", "journal", "store"):
        for path in (SOURCE / room).rglob("*.py"):
            yield from re.split("[_ ]", path.read_text("utf-8"))


def _words(texts: Iterator[str] | list[str]) -> Iterator[str]:
    for text in texts:
        for word in _WORD.findall(text.casefold()):
            if not word.isdecimal():
                yield word


def reachable(private: frozenset[str]) -> Found:
    """The private words that can be read now, shown or not."""
    found: Found = {}

    def read(place: str, text: object) -> None:
        if isinstance(text, str) and text:
            words = private.intersection(_WORD.findall(text.casefold()))
            if words:
                found.setdefault(place, set()).update(words)

    for widget in QApplication.allWidgets():
        _read_widget(widget, read)
    for window in QGuiApplication.allWindows():
        read(f"title: {type(window).__name__}", window.title())
        read(f"file: {type(window).__name__}", window.filePath())
    for root in QApplication.topLevelWidgets():
        if root.isVisible():
            for shown in shown_texts(root):
                read(f"{'painted' if shown.painted else 'spoken'}: {shown.where}", shown.text)
        _read_aloud(QAccessible.queryAccessibleInterface(root), read)
    _read_objects(read)
    _read_clipboard(read)
    return found


Read = Callable[[str, object], None]


def _read_widget(widget: QWidget, read: Read) -> None:
    name = type(widget).__name__
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        read(f"text: {name}", widget.toPlainText())
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            read(f"items: {name}", widget.itemText(place))
    for action in widget.actions():
        _read_properties(action, read)


def _read_properties(thing: QObject, read: Read) -> None:
    known = thing.metaObject()
    for place in range(known.propertyCount()):
        kept = known.property(place)
        name, kind = str(kept.name()), str(kept.typeName())
        if name != "styleSheet" and kind in _TEXTS:
            _read_value(f"property {name}: {type(thing).__name__}", kept.read(thing), read)
    for dynamic in thing.dynamicPropertyNames():
        word = bytes(dynamic.data()).decode()
        if not word.startswith("_"):  # Qt's and PySide's own, of types Python has no word for
            _read_value(f"property {word}: {type(thing).__name__}", thing.property(word), read)
    if isinstance(thing, QAction):
        _read_value(f"data: {type(thing).__name__}", thing.data(), read)


def _read_objects(read: Read) -> None:
    """Every Qt object Python knows, with what it keeps itself."""
    for thing in gc.get_objects():
        if not isinstance(thing, QObject) or not shiboken6.isValid(thing):
            continue
        _read_properties(thing, read)
        for name, value in vars(thing).items():
            _read_value(f"kept {name}: {type(thing).__name__}", value, read)
        if isinstance(thing, QAbstractItemModel):
            _read_model(thing, QModelIndex(), read)
        if isinstance(thing, QTextDocument):
            read("document", thing.toPlainText())


def _read_model(model: QAbstractItemModel, parent: QModelIndex, read: Read) -> None:
    name = f"model: {type(model).__name__}"
    for row in range(_MOST_ROWS):
        for column in range(_MOST_COLUMNS):
            if not model.hasIndex(row, column, parent):
                break
            for role in _ROLES:
                _read_value(name, model.data(model.index(row, column, parent), role), read)


def _read_value(place: str, value: Any, read: Read, depth: int = 0) -> None:
    """What a value holds; objects of Qt are read for themselves."""
    if isinstance(value, str):
        read(place, value)
    elif depth > _DEEPEST or isinstance(value, QObject):
        return
    elif isinstance(value, dict):
        for key, each in value.items():
            _read_value(place, key, read, depth + 1)
            _read_value(place, each, read, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            _read_value(place, each, read, depth + 1)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            _read_value(place, getattr(value, field.name, None), read, depth + 1)


def _read_aloud(top: QAccessibleInterface | None, read: Read) -> None:
    if top is None or not top.isValid():
        return
    for kind in _SPOKEN:
        read(f"spoken {kind.name}: {top.role().name}", top.text(kind))
    written = top.textInterface()
    if written is not None:
        read("spoken text", written.text(0, written.characterCount()))
    for place in range(top.childCount()):
        _read_aloud(top.child(place), read)


def remembered(words: frozenset[str]) -> set[str]:
    """The kinds of Python's objects that still hold one of these words, whether anything leads there or not."""
    gc.collect()
    found = set()
    for thing in gc.get_objects():
        kind = type(thing)
        if kind is frozenset or (kind is dict and "__loader__" in thing):  # the words themselves; a module
            continue
        if any(words.intersection(_WORD.findall(text.casefold())) for text in _held(thing)):
            found.add(f"{kind.__module__}.{kind.__qualname__}")
    return found


def _held(thing: object) -> Iterator[str]:
    """The texts something holds, and those in what holds nothing else, which is in no list of objects."""
    for each in gc.get_referents(thing):
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict | tuple) and not gc.is_tracked(each):
            yield from _held(each)


def _read_clipboard(read: Read) -> None:
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        kept = clipboard.mimeData(mode)
        if kept is not None:
            for form in kept.formats():
                read(
                    f"clipboard {mode.name}: {form}", bytes(kept.data(form).data()).decode("utf-8", "replace")
                )

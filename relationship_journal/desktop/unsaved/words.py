"""How a text that was left is named, and its first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from relationship_journal.desktop.unsaved.left_texts import LeftText

_FIRST = 34
"""Letters of a text in the banner; the sentence around it must fit into a small window."""
_ICONS = {
    "jot": "pen-line", "meeting": "calendar-plus", "preparation": "book-open-text", "promise": "handshake",
    "line-promise": "handshake", "person": "user", "portrait": "user", "line-topic": "message-circle",
}  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("unsaved", text)


def icon_name(text: LeftText) -> str:
    """The icon of its editor."""
    return _ICONS.get(text.kind, "sparkles")


def what_words(text: LeftText) -> str:
    """What it is and about whom: "Jot, Odette Plumbridge"."""
    new = text.record is None
    names = {
        "jot": _tr("Jot") if new else _tr("Change to a jot"),
        "meeting": _tr("New meeting") if new else _tr("Change to a meeting"),
        "preparation": _tr("Preparation"),
        "promise": _tr("New promise") if new else _tr("Change to a promise"),
        "line-promise": _tr("Change to a promise"),
        "person": _tr("New person") if new else _tr("Change to a person"),
        "portrait": _tr("In one sentence"),
        "line-topic": _tr("Change to a question"),
        "line-fact": _tr("Change to a fact"),
        "line-person": _tr("Something to know"),
    }
    what = names.get(text.kind, _tr("Text"))
    if not text.people:
        return what
    first, more = text.people[0].name, len(text.people) - 1
    if not more:
        return _tr("{what}, {name}").format(what=what, name=first)
    return _tr("{what}, {name} and {n} more").format(what=what, name=first, n=more)


def first_words(text: LeftText) -> str:
    """The beginning of the text in one line, cut between words where that is possible."""
    line = " ".join(text.words[:400].split())
    if len(line) <= _FIRST:
        return line
    cut = line[:_FIRST]
    whole, space, _rest = cut.rpartition(" ")
    return f"{whole if space and len(whole) > _FIRST // 2 else cut}…"


def told(texts: tuple[LeftText, ...]) -> str:
    """The sentence of the banner."""
    if len(texts) > 1:
        return _tr("{n} texts were not saved yet").format(n=len(texts))
    words = first_words(texts[0]) or what_words(texts[0])
    return _tr("1 text was not saved yet: “{words}”").format(words=words)

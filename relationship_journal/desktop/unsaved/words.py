"""How a text that was left is named, and its first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate

if TYPE_CHECKING:
    from relationship_journal.desktop.unsaved.left_texts import LeftText

_FIRST = 34
"""Letters of a text in the banner; the sentence around it must fit into a small window."""
_ICONS = {
    "jot": "pen-line", "meeting": "calendar-plus", "preparation": "book-open-text", "promise": "handshake",
    "line-promise": "handshake", "person": "user", "portrait": "user", "line-topic": "message-circle",
}  # fmt: skip


def icon_name(text: LeftText) -> str:
    """The icon of its editor."""
    return _ICONS.get(text.kind, "sparkles")


def what_words(text: LeftText) -> str:
    """What it is and about whom: "Jot, Odette Plumbridge"."""
    new = text.record is None
    names = {
        "jot": translate("unsaved", "Jot") if new else translate("unsaved", "Change to a jot"),
        "meeting": translate("unsaved", "New meeting")
        if new
        else translate("unsaved", "Change to a meeting"),
        "preparation": translate("unsaved", "Preparation"),
        "promise": translate("unsaved", "New promise")
        if new
        else translate("unsaved", "Change to a promise"),
        "line-promise": translate("unsaved", "Change to a promise"),
        "person": translate("unsaved", "New person") if new else translate("unsaved", "Change to a person"),
        "portrait": translate("unsaved", "In one sentence"),
        "line-topic": translate("unsaved", "Change to a question"),
        "line-fact": translate("unsaved", "Change to a fact"),
        "line-person": translate("unsaved", "Something to know"),
    }
    what = names.get(text.kind, translate("unsaved", "Text"))
    if not text.people:
        return what
    first, more = text.people[0].name, len(text.people) - 1
    if not more:
        return translate("unsaved", "{what}, {name}").format(what=what, name=isolated(first))
    return translate("unsaved", "{what}, {name} and %n more", more).format(what=what, name=isolated(first))


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
        return translate("unsaved", "%n texts were not saved yet", len(texts))
    words = first_words(texts[0]) or what_words(texts[0])
    return translate("unsaved", "1 text was not saved yet: “{words}”").format(words=isolated(words))

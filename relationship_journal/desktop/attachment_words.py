"""The words and signs of what hangs on jots: its sort, its size, its name as far as there is room."""

from __future__ import annotations

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.care_words import size_words
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.attachments import Attachment, Sort, ending_of

_LONGEST = 32
"""Letters of a name on a chip; the whole name is told under the pointer and aloud."""
_ICONS = {
    Sort.PICTURE: "image",
    Sort.TABLE: "file-spreadsheet",
    Sort.TEXT: "file-text",
    Sort.SOUND: "music",
    Sort.FILM: "film",
    Sort.PACKED: "package",
    Sort.OTHER: "file",
}


def icon_of(sort: Sort) -> str:
    """The sign before a name."""
    return _ICONS[sort]


def chip_words(name: str, size: int) -> str:
    """A name with its size, a long one shortened in the middle, so that its ending is seen."""
    if len(name) > _LONGEST:
        end = min(12, len(name) - name.rfind(".") + 3 if "." in name else 6)
        name = f"{name[: _LONGEST - end - 1].rstrip()}…{name[-end:].lstrip()}"
    return f"{isolated(name)} · {size_words(size)}"


def whole_words(name: str, size: int) -> str:
    """The whole name and the size, for the pointer and the ear."""
    return translate("attachments", "{name}, {size}").format(name=isolated(name), size=size_words(size))


def sort_words(attachment: Attachment) -> str:
    """What it is: "PDF, 1.2 MB"."""
    kinds = {
        Sort.PICTURE: translate("attachments", "Picture"),
        Sort.TABLE: translate("attachments", "Table"),
        Sort.TEXT: translate("attachments", "Document"),
        Sort.SOUND: translate("attachments", "Sound"),
        Sort.FILM: translate("attachments", "Film"),
        Sort.PACKED: translate("attachments", "Packed files"),
        Sort.OTHER: translate("attachments", "File"),
    }
    ending = ending_of(attachment.name).upper()
    parts = (kinds[attachment.sort], ending, size_words(attachment.size))
    return ", ".join(part for part in parts if part)

"""Names of files made from what people are called: safe on every system, each once in its folder."""

from __future__ import annotations

import re
import unicodedata

from relationship_journal.domain.attachments import parted

#: Bytes a name may have besides its ending; file systems take 255, and whole paths on Windows 260 letters.
_LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
# Windows keeps these for devices, whatever ending follows.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?\Z", re.IGNORECASE)


class FileNames:
    """Hands out names for one folder."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, wanted: str, ending: str, otherwise: str = "person") -> str:
        """A name like ``wanted`` that nobody got before, also where capitals and accents' writing do not count."""
        stem = safe_stem(wanted) or otherwise
        name, number = stem + ending, 1
        while _same(name) in self._taken:
            number += 1
            name = f"{stem} ({number}){ending}"
        self._taken.add(_same(name))
        return name


def safe_stem(text: str) -> str:
    """The words of a text as a file's name without ending; may be empty."""
    # What cannot be seen goes: line breaks, joiners, marks that turn the direction of what follows.
    shown = "".join(
        c if unicodedata.category(c)[0] not in "CZ" else " " for c in unicodedata.normalize("NFC", text)
    )
    stem = " ".join(_FORBIDDEN.sub(" ", shown).split()).strip(". ")
    stem = stem.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").rstrip(". ")
    return f"{stem}_" if _DEVICES.match(stem) else stem


def safe_file(name: str) -> tuple[str, str]:
    """A file's own name as (stem, ending), fit to be given to a file again; what has no ending gets none."""
    stem, ending = parted(name)
    return (safe_stem(stem).lstrip("-").strip(". ") or "file"), ending.lower()


def _same(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())

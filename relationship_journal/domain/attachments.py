"""What hangs on an entry: documents and pictures, how large they may be, and how far their names are trusted."""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from relationship_journal.domain.errors import InvalidInput

MB: Final = 1024 * 1024
LARGEST: Final = 25 * MB
"""Bytes of one file."""
LARGEST_TOGETHER: Final = 200 * MB
"""Bytes of all that hangs on one entry."""
LONGEST_NAME: Final = 200

_LONGEST_ENDING = 12
# What turns the direction of what follows could make "fdp.exe" look like "exe.pdf".
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
# Programs of Windows, Linux and macOS, and texts that name the program to run them.
_PROGRAMS = (
    b"MZ", b"\x7fELF", b"#!", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"[Desktop Entry]",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)  # fmt: skip
#: Files another program shows without running what is in them; any other kind is only saved.
OPENABLE: Final = frozenset(
    "pdf png jpg jpeg gif bmp webp tif tiff heic txt md csv tsv log rtf odt ods odp doc docx xls xlsx ppt pptx pages"
    " numbers key epub mp3 m4a ogg opus wav flac mp4 m4v mov webm mkv avi eml ics vcf".split()
)
_TYPES = mimetypes.MimeTypes(filenames=())  # of Python alone: each system has its own tables
_OFFICE = "application/vnd.openxmlformats-officedocument"
for _ending, _type in {
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "rtf": "application/rtf",
    "epub": "application/epub+zip",
    "md": "text/markdown",
    "csv": "text/csv",
    "heic": "image/heic",
    "webp": "image/webp",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "opus": "audio/opus",
    "flac": "audio/flac",
    "mkv": "video/x-matroska",
    "7z": "application/x-7z-compressed",
}.items():  # not in the tables of every Python
    _TYPES.add_type(_type, f".{_ending}")


class Sort(StrEnum):
    """What a file is, as far as a sign beside its name says it."""

    PICTURE = "picture"
    TABLE = "table"
    TEXT = "text"
    SOUND = "sound"
    FILM = "film"
    PACKED = "packed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FileDraft:
    """A file before it is attached: what it is called where it comes from, and its bytes."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that hangs on an entry: ``size`` in bytes, ``name`` fit to be shown."""

    id: int
    entry_id: int
    name: str
    size: int
    sha256: str
    media_type: str = ""

    @property
    def sort(self) -> Sort:
        """What it is."""
        return sort_of(self.media_type)


def kept_name(name: str) -> str:
    """A file's name as it is kept: no folders, nothing that cannot be seen or turns the writing, at most 200 letters."""
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(c if unicodedata.category(c) not in {"Cc", "Cs", "Zl", "Zp"} else " " for c in last)
    words = " ".join(_TURNS.sub("", unicodedata.normalize("NFC", shown)).split())
    if len(words) > LONGEST_NAME:
        stem, ending = parted(words)
        words = f"{stem[: LONGEST_NAME - len(ending) - 1].rstrip()}…{ending}"
    return words if words.strip(". ") else "file"


def parted(name: str) -> tuple[str, str]:
    """A name and its ending with the dot; no ending where what follows the dot is none."""
    stem, dot, ending = name.rpartition(".")
    known = stem.strip(". ") and ending.isascii() and ending.isalnum() and len(ending) <= _LONGEST_ENDING
    return (stem, dot + ending) if known else (name, "")


def ending_of(name: str) -> str:
    """The ending of a name without its dot, in small letters; may be empty."""
    return parted(name)[1][1:].lower()


def media_type_of(name: str, data: bytes) -> str:
    """What a file is: its first bytes where they say so, else its ending; empty where neither does."""
    if data.startswith(_PROGRAMS):
        return "application/x-executable"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    found = next((told for start, told in _STARTS if data.startswith(start)), "")
    return found or _TYPES.guess_type(f"a{parted(name)[1]}")[0] or ""


def sort_of(media_type: str) -> Sort:
    """The sort a media type belongs to."""
    kind, _slash, what = media_type.partition("/")
    if kind in ("image", "audio", "video"):
        return {"image": Sort.PICTURE, "audio": Sort.SOUND, "video": Sort.FILM}[kind]
    if re.search(r"csv|tab-separated|spreadsheet|ms-excel", what):
        return Sort.TABLE
    if kind == "text" or re.search(r"pdf|msword|wordprocessing|opendocument\.text|rtf|epub", what):
        return Sort.TEXT
    return Sort.PACKED if re.search(r"zip|x-tar|compressed", what) else Sort.OTHER


def may_open(name: str, start: bytes) -> bool:
    """Whether another program may be asked to show a file; one it would run is only saved."""
    return ending_of(name) in OPENABLE and not start.startswith(_PROGRAMS)


def check_sizes(files: list[FileDraft], already: int = 0) -> None:
    """Raises ``InvalidInput`` for a file that is too large, or for what would be too much on one entry."""
    for each in files:
        if len(each.data) > LARGEST:
            raise InvalidInput("error.attachment_too_large", path=kept_name(each.name), limit=LARGEST // MB)
    if already + sum(len(each.data) for each in files) > LARGEST_TOGETHER:
        raise InvalidInput("error.attachments_too_much", limit=LARGEST_TOGETHER // MB)

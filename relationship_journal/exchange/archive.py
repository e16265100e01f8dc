"""The readable folder's journal.json: a whole journal as text, every row of it, strictly read back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from relationship_journal.domain.errors import UnreadableFile
from relationship_journal.exchange.text_encoding import as_utf8

FORMAT: Final = "relationship-journal"
VERSION: Final = 1
#: More than a journal of fifty years has; what is larger was not written by us.
MAX_BYTES: Final = 512 * 1024 * 1024
MAX_ROWS: Final = 5_000_000

#: What a column can hold: the store has no other types in the user's records.
Value = str | int | bool | None
Row = dict[str, Value]

_WORD = re.compile(r"[a-z][a-z0-9_]{0,59}\Z")
_SUM = re.compile(r"[0-9a-f]{64}\Z")
_REVISION = re.compile(r"[0-9A-Za-z_]{1,40}\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DIGITS = 19  # a 64-bit number has no more; int() of very long ones takes quadratic time
_INT64 = 2**63
_MAX_PATH = 400


@dataclass(frozen=True, slots=True)
class ArchivePicture:
    """A picture beside journal.json: its SHA-256, by which rows name it, and where it lies under the folder."""

    sum: str
    file: str


@dataclass(frozen=True, slots=True)
class Archive:
    """What journal.json says: rows by table, in the order they were written.

    ``revision`` is the store's form the rows have. ``about`` is for people: who wrote it and when.
    """

    revision: str
    tables: dict[str, list[Row]]
    pictures: tuple[ArchivePicture, ...] = ()
    about: dict[str, Value] = field(default_factory=dict)


def write_archive_json(
    tables: Mapping[str, Iterable[Mapping[str, Value]]],
    pictures: Sequence[ArchivePicture] = (),
    about: Mapping[str, Value] | None = None,
    *,
    revision: str,
) -> bytes:
    """The file, UTF-8, a row a line, the same bytes for the same rows.

    Raises ``ValueError`` for what ``read_archive_json`` would refuse: nothing is written that cannot come back.
    """
    if not _REVISION.match(revision):
        raise ValueError(f"revision {revision!r}")
    head = {"format": FORMAT, "version": VERSION, "revision": revision}
    parts = ["{\n"]
    parts += [f"{_json(key)}: {_json(value)},\n" for key, value in head.items()]
    parts.append(f'"about": {_json(_checked(about or {}, "about"))},\n"tables": {{\n')
    parts.append(",\n".join(_table(name, rows) for name, rows in tables.items()))
    parts.append('\n},\n"pictures": [\n')
    listed = [{"sum": picture.sum, "file": picture.file} for picture in pictures]
    _check(all(_is_picture(each) for each in listed), "pictures")
    parts.append(",\n".join(map(_json, listed)))
    parts.append("\n]\n}\n")
    return "".join(parts).encode("utf-8")


def read_archive_json(
    data: bytes, *, name: str = "journal.json", max_bytes: int = MAX_BYTES, max_rows: int = MAX_ROWS
) -> Archive:
    """Read the file; nothing of it is guessed or left out silently.

    Raises ``UnreadableFile`` (``data``: path, and detail, version or limit): error.archive_too_large,
    error.archive_newer for a version this program does not know, error.archive_damaged for everything else.
    What a row refers to, and whether a value suits its column, is the store's to say.
    """
    if len(data) > max_bytes:
        raise UnreadableFile("error.archive_too_large", path=name, limit=max_bytes // (1024 * 1024))
    try:
        content = json.loads(
            as_utf8(data)[0].decode("utf-8"),
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
        return _archive(content, name, max_rows)
    except UnicodeDecodeError as fault:
        raise _damaged(name, f"byte {fault.start}") from fault
    except json.JSONDecodeError as fault:
        raise _damaged(name, f"line {fault.lineno}") from fault
    except RecursionError as fault:
        raise _damaged(name, "too deep") from fault
    except ValueError as fault:
        raise _damaged(name, str(fault)) from fault


def is_archive(start: bytes) -> bool:
    """Whether a file that begins like this is a journal.json of ours, of whatever version."""
    return re.match(rb'\s*\{\s*"format"\s*:\s*"' + FORMAT.encode() + rb'"', start[:4096]) is not None


def _damaged(name: str, detail: str) -> UnreadableFile:
    return UnreadableFile("error.archive_damaged", path=name, detail=detail)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _table(name: str, rows: Iterable[Mapping[str, Value]]) -> str:
    written = [_json(_checked(row, name)) for row in _numbered(name, rows)]
    lines = ",\n".join(written)
    return f"{_json(name)}: [\n{lines}\n]" if written else f"{_json(name)}: []"


# ------------------------------------------------------------------------------------------ what both ways hold to


def _check(holds: bool, where: str) -> None:
    if not holds:
        raise ValueError(where)


def _is_value(value: object) -> bool:
    if isinstance(value, str):
        # No journal can hold half a letter, so no archive may bring one.
        return value.isascii() or _SURROGATE.search(value) is None
    if isinstance(value, int):
        return -_INT64 <= value < _INT64
    return value is None


def _checked(row: Mapping[str, Any], where: str) -> Row:
    for column, value in row.items():
        if not _WORD.match(column) or not _is_value(value):
            raise ValueError(f"{where}, {column[:60]!a}")
    return dict(row)


def _numbered(table: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The rows, made sure that each has a number (``id``) of its own."""
    _check(bool(_WORD.match(table)), table[:60])
    seen: set[int] = set()
    for at, row in enumerate(rows, 1):
        number = row.get("id")
        own = isinstance(number, int) and not isinstance(number, bool) and number > 0 and number not in seen
        _check(own, f"{table}, row {at}, id")
        seen.add(number or 0)
        yield row


def _is_picture(entry: object) -> bool:
    """A sum and a path that stays in the folder on every system."""
    if not isinstance(entry, dict) or set(entry) != {"sum", "file"}:
        return False
    total, file = entry["sum"], entry["file"]
    if not isinstance(total, str) or not isinstance(file, str):
        return False
    steps = file.split("/")
    return bool(
        _SUM.match(total)
        and len(file) <= _MAX_PATH
        and file.isprintable()
        and not re.search(r'[\\:*?"<>|]', file)
        and _SURROGATE.search(file) is None
        and all(step.strip(" .") for step in steps)
    )


# ----------------------------------------------------------------------------------------------------- reading


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    return found


def _integer(text: str) -> int:
    if len(text.lstrip("-")) > _DIGITS:
        raise ValueError("a number too large")
    return int(text)


def _no_number(text: str) -> None:
    raise ValueError(f"the number {text[:20]}")


def _archive(content: object, name: str, max_rows: int) -> Archive:
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ValueError("format")
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError("version")
    if version > VERSION:
        raise UnreadableFile("error.archive_newer", path=name, version=version)
    wanted = {"format", "version", "revision", "about", "tables", "pictures"}
    _check(set(content) == wanted, ", ".join(sorted(set(content) ^ wanted))[:80])
    revision, about, tables, pictures = (content[key] for key in ("revision", "about", "tables", "pictures"))
    _check(isinstance(revision, str) and bool(_REVISION.match(revision)), "revision")
    _check(isinstance(about, dict), "about")
    _check(isinstance(tables, dict), "tables")
    _check(isinstance(pictures, list) and all(map(_is_picture, pictures)), "pictures")
    _check(all(isinstance(rows, list) for rows in tables.values()), "tables")
    if sum(map(len, tables.values())) > max_rows:
        raise UnreadableFile("error.archive_too_many", path=name, limit=max_rows)
    return Archive(
        revision=revision,
        tables={table: _rows(table, rows) for table, rows in tables.items()},
        pictures=tuple(ArchivePicture(each["sum"], each["file"]) for each in pictures),
        about=_checked(about, "about"),
    )


def _rows(table: str, rows: list[Any]) -> list[Row]:
    _check(all(isinstance(row, dict) for row in rows), table[:60])
    return [_checked(row, f"{table}, row {row['id']}") for row in _numbered(table, rows)]

"""Drafts about somebody: taken away with them; what is typed about others too only loses them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from relationship_journal.domain.traces import Certainty, Traces
from relationship_journal.journal.sealing import Sealing
from relationship_journal.private_file import sync_folder, write_private

_PEOPLE = ("people", "about")
_PAIRS = ("private",)
_ENDINGS = (".draft", ".tmp", ".damaged")


class LeftDraft(NamedTuple):
    """A file of a draft that tells of the person, and what is to be in its place; None: nothing."""

    path: Path
    before: bytes
    after: bytes | None


def drafts_about(
    folder: Path, ids: Collection[int], traces: Traces, word: str, sealing: Sealing
) -> tuple[LeftDraft, ...]:
    """The drafts that are about the person or name them; those of an open editor too, which may write them again."""
    if not folder.is_dir():
        return ()
    found = []
    for path in sorted(folder.iterdir()):
        if not path.is_file() or not any(ending in path.name for ending in _ENDINGS):
            continue
        lying = path.read_bytes()
        try:
            before = sealing.unseal(lying)
        except ValueError:  # of a passphrase of before: nobody can read what it says
            continue
        after = _without(before, ids, traces, word)
        if after != before:
            found.append(LeftDraft(path, lying, sealing.seal(after) if after is not None else None))
    return tuple(found)


@contextmanager
def without(drafts: Collection[LeftDraft]) -> Iterator[None]:
    """Change or remove the drafts; put back what was there where the body fails. Raises ``OSError``."""
    done: list[LeftDraft] = []
    try:
        for each in drafts:
            done.append(each)
            _put(each.path, each.after)
        yield
    except BaseException:
        for each in done:
            _put(each.path, each.before)
        raise


def _put(path: Path, data: bytes | None) -> None:
    if data is not None:
        write_private(path, data)
    else:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def _without(data: bytes, ids: Collection[int], traces: Traces, word: str) -> bytes | None:
    try:
        found: Any = json.loads(data)
        text, fields = str(found["text"]), dict(found["fields"])
    except (ValueError, KeyError, TypeError):  # set aside as damaged, or cut off: nothing to save of it
        return None if traces.found(_readable(data), Certainty.ALONE) else data
    about = {number for key in _PEOPLE for number in _numbers(fields.get(key))}
    if about & set(ids) and not about - set(ids):
        return None
    new = {**found, "text": traces.replaced(text, word, Certainty.ALONE), "fields": _others(fields, ids)}
    new["fields"] = _renamed(new["fields"], traces, word)
    return data if new == found else json.dumps(new).encode("ascii")


def _readable(data: bytes) -> str:
    """What can be read of a broken file, escaped letters too."""
    return data.decode("utf-8", "replace") + data.decode("unicode_escape", "replace")


def _numbers(value: object) -> set[int]:
    return {each for each in value if isinstance(each, int)} if isinstance(value, list) else set()


def _others(fields: Mapping[str, Any], ids: Collection[int]) -> dict[str, Any]:
    kept = dict(fields)
    for key in _PEOPLE:
        if isinstance(kept.get(key), list):
            kept[key] = [each for each in kept[key] if each not in ids]
    for key in _PAIRS:
        if isinstance(kept.get(key), list):
            kept[key] = [
                each for each in kept[key] if not (isinstance(each, list) and each and each[0] in ids)
            ]
    return kept


def _renamed(value: Any, traces: Traces, word: str) -> Any:
    if isinstance(value, str):
        return traces.replaced(value, word, Certainty.ALONE)
    if isinstance(value, list):
        return [_renamed(each, traces, word) for each in value]
    if isinstance(value, dict):
        return {key: _renamed(each, traces, word) for key, each in value.items()}
    return value

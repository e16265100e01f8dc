"""Text still being typed, kept in small private files beside the journal until its act is committed.

A draft is on disk at most a second after any change, also while typing goes on: the first change
starts a timer that later changes do not restart. Files are written whole, synced and swapped in on one
thread of their own, so neither the window nor a long import ever delays them. One the disk refused is
tried again every few seconds, until there is room. Those of an encrypted journal are sealed.
"""

from __future__ import annotations

import json
import os
import re
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from relationship_journal import paths
from relationship_journal.desktop import draft_seals
from relationship_journal.private_file import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SUFFIX = ".draft"
_DELAY_MS = 300
"""What a second leaves to a slow disk and a busy window is the rest."""
_RETRY_MS = 3000
_WINDOWS = 100
"""More windows on one text than anybody opens."""
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafts")
_claimed: set[Path] = set()
_stranded: dict[Path, Draft] = {}
"""What the disk refused, until it takes it; looked at on the drafts' own thread only."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The text as typed and whatever else the editor needs to open as it was left (plain JSON values).

    ``whole`` keeps a draft without words too: somebody emptied what is stored.
    """

    text: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """A draft no open editor holds; ``at`` is when it was written (UTC)."""

    key: str
    draft: Draft
    at: datetime


class Claims(QObject):
    """Tells that an editor took a draft over, and of one the disk refused after its editor had gone."""

    claimed = Signal(object)
    stranded = Signal(str)
    """With the system's reason; it is kept in memory, see `bring_home`."""


claims = Claims()


class DraftKeeper(QObject):
    """Keeps one editor's draft under ``<folder>/<key>.draft``.

    A key another open editor holds is not shared: this keeper then takes ``<key>-2`` and so on, so that
    two windows never overwrite each other. ``saved`` and ``failed`` (with the system's reason) are
    signalled on the UI thread.
    """

    saved = Signal()
    failed = Signal(str)
    _written = Signal(object)
    _removed = Signal(object)

    def __init__(self, folder: Path, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not _KEY.fullmatch(key):
            raise ValueError(f"not the key of a draft: {key!r}")
        self._path = _claim(folder, key)
        self._snapshot: Callable[[], Draft] | None = None
        self._in_flight: Future[None] | None = None
        self._handed: Callable[[], Draft] | None = None  # what is in flight, to ask again if the disk refuses
        self._late = False
        self._failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._write)
        self._written.connect(self._on_written)
        self._removed.connect(self._on_removed)
        self.destroyed.connect(partial(_claimed.discard, self._path))
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.flush)

    @property
    def key(self) -> str:
        """The name the draft is kept under."""
        return self._path.name.removesuffix(SUFFIX)

    def changed(self, snapshot: Callable[[], Draft]) -> None:
        """Say that something was typed or chosen; ``snapshot`` is asked on the UI thread when the time comes."""
        self._snapshot = snapshot
        if not self._timer.isActive() or self._timer.remainingTime() > _DELAY_MS:
            self._timer.start(_DELAY_MS)

    def flush(self) -> None:
        """Write what is pending now, without waiting for the disk; the program does not end before it is there."""
        self._timer.stop()
        if self._snapshot is not None:
            self._in_flight = None
            self._write()

    def is_saved(self) -> bool:
        """Whether everything said so far is on disk."""
        return self._snapshot is None and (self._in_flight is None or self._in_flight.done())

    def is_failing(self) -> bool:
        """Whether the disk refused the latest draft and has not taken it since."""
        return self._failing

    def load(self) -> Draft | None:
        """The draft left here, or None; waits for the disk, on any thread.

        A file that cannot be read or understood is set aside as ``.damaged``.
        """
        return _thread.submit(_load, self._path).result()

    def clear(self) -> None:
        """Forget the draft: call only after its act was committed, or when the reader discards it."""
        self._timer.stop()
        self._snapshot = self._handed = self._in_flight = None
        self._failing = False
        self.remover()().add_done_callback(self._tell_removed)

    def remover(self) -> Callable[[], Future[None]]:
        """A call for any thread that removes the draft as it lies on disk, whether this keeper is there or not."""
        return partial(_thread.submit, _remove, self._path)

    def release(self) -> None:
        """Write what is pending and give the key back to other editors."""
        self.flush()
        _claimed.discard(self._path)

    def _write(self) -> None:
        if self._snapshot is None:
            return
        if self._in_flight is not None and not self._in_flight.done():
            self._late = True  # a slow disk: `_on_written` comes back here
            return
        draft = self._snapshot()
        self._handed, self._snapshot = self._snapshot, None
        work = (
            _thread.submit(_put, self._path, draft)
            if draft.whole or draft.text.strip()
            else _thread.submit(_remove, self._path)
        )
        self._in_flight = work
        work.add_done_callback(self._tell)

    def _tell(self, work: Future[None]) -> None:
        problem = work.exception()
        if isinstance(problem, OSError) and self._path not in _claimed:
            claims.stranded.emit(_reason(problem))
        with suppress(RuntimeError):  # the editor is gone; the file is written all the same
            self._written.emit(work)

    def _tell_removed(self, work: Future[None]) -> None:
        with suppress(RuntimeError):  # the editor is gone, and nobody there to tell
            self._removed.emit(work)

    def _on_removed(self, work: Future[None]) -> None:
        self._report(work.exception())

    def _report(self, problem: BaseException | None) -> None:
        if isinstance(problem, OSError):
            self.failed.emit(_reason(problem))
        elif problem is not None:
            raise problem

    def _on_written(self, work: Future[None]) -> None:
        if work is not self._in_flight:
            return  # a later one is on its way, or the draft was cleared since
        problem = work.exception()
        self._failing = problem is not None
        if problem is not None:
            self._snapshot = self._snapshot or self._handed
        late, self._late = self._late, False
        if self._snapshot is not None and not self._timer.isActive():
            self._timer.start(_RETRY_MS if self._failing else 0 if late else _DELAY_MS)
        self._report(problem)
        if problem is None:
            self.saved.emit()


def newest_key(folder: Path, prefix: str, *, without: str = "") -> str | None:
    """The key of the latest draft no open editor holds; keys begin with ``prefix``, not with ``without``."""
    wait_for_drafts()
    if not folder.is_dir():
        return None
    found = [path for path in folder.glob(f"{prefix}*{SUFFIX}") if path not in _claimed]
    found = [path for path in found if not without or not path.name.startswith(without)]
    found.sort(key=lambda path: path.stat().st_mtime_ns)
    return found[-1].name.removesuffix(SUFFIX) if found else None


def left_drafts(folder: Path) -> tuple[Left, ...]:
    """The drafts no open editor holds, newest first; waits for the disk, so never on the UI thread."""
    return _thread.submit(_left, folder).result()


def bring_home() -> bool:
    """Try once more to write what the disk refused after its editor had gone; whether all is there. Waits for the disk."""
    return _thread.submit(_bring_home).result()


def is_claimed(folder: Path, key: str) -> bool:
    """Whether an open editor holds the draft of this key."""
    return folder / f"{key}{SUFFIX}" in _claimed


def discard_draft(folder: Path, key: str) -> Future[None]:
    """Forget a draft no open editor holds."""
    return _thread.submit(_remove, folder / f"{key}{SUFFIX}")


def hand_over(folder: Path, key: str, as_key: str) -> str:
    """Give a draft a name that begins with ``as_key`` and is free, and answer it; waits for the disk."""

    def rename() -> str:
        number, new = 1, folder / f"{as_key}{SUFFIX}"
        while new in _claimed or new.exists():
            number += 1
            new = folder / f"{as_key}-{number}{SUFFIX}"
        old = folder / f"{key}{SUFFIX}"
        if old in _stranded:
            _stranded[new] = _stranded.pop(old)
        if old.exists():
            old.rename(new)
            sync_folder(folder)
        return new.name.removesuffix(SUFFIX)

    return _thread.submit(rename).result()


def wait_for_drafts() -> None:
    """Return once everything handed over so far is on disk."""
    _thread.submit(int).result()


def _claim(folder: Path, key: str) -> Path:
    """The first free name; rather one under which another window of before left something."""
    names = [folder / f"{key}{SUFFIX}", *(folder / f"{key}-{n}{SUFFIX}" for n in range(2, _WINDOWS))]
    free = [path for path in names if path not in _claimed]
    path = next((path for path in free if path.exists()), free[0])
    _claimed.add(path)
    claims.claimed.emit(path)
    return path


def _left(folder: Path) -> tuple[Left, ...]:
    _bring_home()
    found = [
        Left(path.name.removesuffix(SUFFIX), draft, datetime.now(UTC))
        for path, draft in _stranded.items()
        if path.parent == folder and path not in _claimed
    ]
    for path in folder.glob(f"*{SUFFIX}"):
        if path in _claimed or path in _stranded or not _KEY.fullmatch(path.name.removesuffix(SUFFIX)):
            continue
        try:
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            draft = _read(path)
        except OSError:  # not to be read now; it stays where it is, and its editor says why
            continue
        if draft is not None:
            found.append(Left(path.name.removesuffix(SUFFIX), draft, at))
    return tuple(sorted(found, key=lambda left: left.at, reverse=True))


def _reason(problem: OSError) -> str:
    return problem.strerror or type(problem).__name__


def _put(path: Path, draft: Draft) -> None:
    """Write the draft; where the disk refuses, keep it for whoever asks for it next."""
    _stranded[path] = draft
    _store(path, draft)
    del _stranded[path]


def _bring_home() -> bool:
    for path, draft in tuple(_stranded.items()):
        if path not in _claimed:  # else its editor tries by itself, with the latest words
            try:
                _put(path, draft)
            except OSError:  # the disk is still full; it stays in memory, and is asked for again
                return False
    return all(path in _claimed for path in _stranded)


def _store(path: Path, draft: Draft) -> None:
    """Write the draft whole or not at all; the temporary file is private from its first moment."""
    folder = paths.ensure_private(path.parent)
    content = json.dumps({"text": draft.text, "fields": dict(draft.fields), "whole": draft.whole}).encode(
        "ascii"
    )
    content = draft_seals.sealed(folder, content)
    temporary = _unfinished(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:  # what a full disk took of it must not keep the disk full
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(folder)


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.tmp")


def _remove(path: Path) -> None:
    _stranded.pop(path, None)
    _unfinished(path).unlink(missing_ok=True)  # of a program that was killed while it wrote
    path.unlink(missing_ok=True)


def _load(path: Path) -> Draft | None:
    if path in _stranded:
        return _stranded[path]
    try:
        return _read(path)
    except OSError:  # the next draft must not take its place
        _set_aside(path)
        return None


def _set_aside(path: Path) -> None:
    """Keep a file under a name nothing is read from or written to, whatever was set aside before."""
    number, aside = 1, path.with_name(f"{path.name}.damaged")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{number}")
    path.rename(aside)


def _read(path: Path) -> Draft | None:
    try:
        found = json.loads(draft_seals.unsealed(path.parent, path.read_bytes()))
        return Draft(str(found["text"]), dict(found["fields"]), bool(found.get("whole")))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        _set_aside(path)
        return None

"""A hostile disk: what was written and not synced may be missing, torn or garbage after a power cut.

A write lasts once its file was synced after it; a name (made, moved, removed) once its folder was. What was not
synced survives in any part and any order, to the sector. A rename is one step: never half of it.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.recording import Call

SECTOR = 512
_IGNORED = {"sync_file_range"}


@dataclass(eq=False)
class Inode:
    """A file: what surely lies on the disk, what was asked since, and what the running program sees."""

    lasting: bytearray = field(default_factory=bytearray)
    asked: list[tuple[int, bytes] | int] = field(default_factory=list)
    seen: bytearray = field(default_factory=bytearray)

    def ask(self, change: tuple[int, bytes] | int) -> None:
        """A write (offset and data), or a new length."""
        self.asked.append(change)
        _change(self.seen, change)

    def sync(self) -> None:
        """All asked for lies on the disk now."""
        for change in self.asked:
            _change(self.lasting, change)
        self.asked.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        """What the disk holds when the power goes now."""
        left = bytearray(self.lasting)
        way = chance.choice(("none", "all", "until", "some", "some", "garbage"))
        until = chance.randrange(len(self.asked) + 1)
        share = chance.choice((0.1, 0.5, 0.9))
        for number, change in enumerate(self.asked):
            whole = way == "all" or (way == "until" and number < until)
            torn = way in ("some", "garbage") or (way == "until" and number == until)
            if whole or (torn and isinstance(change, int) and chance.random() < share):
                _change(left, change)
            elif torn and not isinstance(change, int):
                for piece in _sectors(*change):
                    if chance.random() < share:
                        _change(left, piece)
                    elif way == "garbage":
                        _change(left, (piece[0], chance.randbytes(len(piece[1]))))
        return bytes(left)


class Folder:
    """Stands for a folder among the names."""


FOLDER = Folder()
Named = Inode | Folder | None


@dataclass
class _Handle:
    path: bytes
    named: Named
    position: int = 0
    appends: bool = False


class Disk:
    """The files below one folder, as the recorded calls change them."""

    def __init__(self, root: Path) -> None:
        self.root = os.fsencode(root)
        self._lasting: dict[bytes, Inode | Folder] = {self.root: FOLDER}
        self._seen: dict[bytes, Inode | Folder] = {self.root: FOLDER}
        self._asked: list[dict[bytes, Named]] = []
        self._handles: dict[int, _Handle] = {}
        for path in sorted(root.rglob("*")):
            data = bytearray() if path.is_dir() else bytearray(path.read_bytes())
            self._seen[os.fsencode(path)] = FOLDER if path.is_dir() else Inode(data, [], bytearray(data))
        self._lasting.update(self._seen)

    # -- what the program asks ------------------------------------------------------------------

    def apply(self, call: Call) -> bool:
        """Take in one call; the answer is whether it concerned this disk."""
        match call.name:
            case "open" | "openat" | "creat":
                return self._open(call)
            case "close":
                return self._handles.pop(call.number(0), None) is not None
            case "rename" | "renameat" | "renameat2":
                return self._rename(*self._paths(call))
            case "link" | "linkat":
                return self._link(*self._paths(call))
            case "unlink" | "unlinkat" | "rmdir":
                (path,) = self._paths(call)
                return self._name({path: None})
            case "mkdir" | "mkdirat":
                (path,) = self._paths(call)
                return self._name({path: FOLDER})
        if not call.arguments or not str(call.arguments[0]).isdigit():
            assert not any(self._is_here(each) for each in call.arguments), f"not modelled: {call.name}"
            return False
        handle = self._handles.get(call.number(0))
        return handle is not None and self._use(handle, call)

    def _paths(self, call: Call) -> list[bytes]:
        """The paths a call names; a relative one lies in the folder whose handle stands before it."""
        paths = []
        for before, argument in zip(("", *call.arguments), call.arguments, strict=False):
            if isinstance(argument, bytes):
                handle = self._handles.get(int(before)) if str(before).isdigit() else None
                paths.append(handle.path + b"/" + argument if handle else argument)
        return paths

    def _use(self, handle: _Handle, call: Call) -> bool:
        if isinstance(handle.named, Folder):
            assert call.name in ("fsync", "fdatasync"), f"not modelled: {call.name} of a folder"
            self._sync_names(handle.path)
            return True
        inode = handle.named
        assert inode is not None
        match call.name:
            case "read":
                handle.position += call.answer
            case "lseek":
                handle.position = call.answer
            case "write":
                offset = len(inode.seen) if handle.appends else handle.position
                inode.ask((offset, call.text(1)[: call.answer]))
                handle.position = offset + call.answer
            case "sendfile":
                data = self._sent(call)
                inode.ask((handle.position, data))
                handle.position += len(data)
            case "pwrite64":
                inode.ask((call.number(3), call.text(1)[: call.answer]))
            case "ftruncate":
                inode.ask(call.number(1))
            case "fsync" | "fdatasync":
                inode.sync()
            case name:
                assert name in _IGNORED, f"not modelled: {name}"
        return True

    def _sent(self, call: Call) -> bytes:
        """What a copy from one file to the other moved; it says from where, as in ``[0] => [14]``."""
        source = self._handles[call.number(1)].named
        assert isinstance(source, Inode)
        begin = int(str(call.arguments[2]).partition("]")[0].lstrip("["))
        return bytes(source.seen[begin : begin + call.answer])

    def _open(self, call: Call) -> bool:
        (path,) = self._paths(call)
        if not self._is_here(path):
            return False
        flags = set(str(call.arguments[2 if call.name == "openat" else 1]).split("|"))
        if path not in self._seen:
            assert "O_CREAT" in flags, call
            self._name({path: Inode()})
        named = self._seen[path]
        if "O_TRUNC" in flags and isinstance(named, Inode):
            named.ask(0)
        self._handles[call.answer] = _Handle(path, named, appends="O_APPEND" in flags)
        return True

    def _rename(self, old: bytes, new: bytes) -> bool:
        here = self._is_here(old), self._is_here(new)
        if not any(here):
            return False
        assert all(here), "moved into or out of the recorded folder"
        assert isinstance(self._seen[old], Inode), "a folder was moved"
        return self._name({new: self._seen[old], old: None})

    def _link(self, old: bytes, new: bytes) -> bool:
        here = self._is_here(old), self._is_here(new)
        if not any(here):
            return False
        assert all(here), "linked into or out of the recorded folder"
        return self._name({new: self._seen[old]})

    def _name(self, change: dict[bytes, Named]) -> bool:
        if not all(self._is_here(path) for path in change):
            return False
        self._asked.append(change)
        _rename(self._seen, change)
        return True

    def _sync_names(self, folder: bytes) -> None:
        kept = []
        for change in self._asked:
            if all(os.path.dirname(path) == folder for path in change):  # noqa: PTH120 - Path knows no bytes
                _rename(self._lasting, change)
            else:
                kept.append(change)
        self._asked = kept

    def _is_here(self, path: object) -> bool:
        return isinstance(path, bytes) and (path == self.root or path.startswith(self.root + b"/"))

    # -- what is there ------------------------------------------------------------------------------

    def seen(self) -> dict[bytes, bytes | None]:
        """Every name (below the root) and its content as the program sees it; None: a folder."""
        return {
            path.removeprefix(self.root): bytes(named.seen) if isinstance(named, Inode) else None
            for path, named in self._seen.items()
        }

    def cut(self, chance: random.Random, into: Path) -> None:
        """Cut the power now and put what the disk holds into a folder."""
        names = dict(self._lasting)
        way = chance.choice(("none", "all", "until", "some", "some"))
        until = chance.randrange(len(self._asked) + 1)
        for number, change in enumerate(self._asked):
            if (
                way == "all"
                or (way == "until" and number < until)
                or (way == "some" and chance.random() < 0.5)
            ):
                _rename(names, change)
        into.mkdir()
        for path, named in sorted(names.items()):
            place = into / os.fsdecode(path.removeprefix(self.root).lstrip(b"/"))
            if not place.parent.is_dir() or place == into:
                continue  # in a folder whose own name was lost
            if isinstance(named, Folder):
                place.mkdir(mode=0o700)
            elif not place.name.endswith("-shm"):
                place.write_bytes(named.after_cut(chance))
            elif chance.random() < 0.5:  # written through memory, which no call tells: anything may be in it
                place.write_bytes(chance.randbytes(32768))


def _change(data: bytearray, change: tuple[int, bytes] | int) -> None:
    if isinstance(change, int):
        if change <= len(data):
            del data[change:]
        else:
            data.extend(bytes(change - len(data)))
        return
    offset, new = change
    if offset > len(data):
        data.extend(bytes(offset - len(data)))
    data[offset : offset + len(new)] = new


def _sectors(offset: int, data: bytes) -> list[tuple[int, bytes]]:
    """A write in pieces that end where sectors do."""
    pieces, begin = [], 0
    while begin < len(data):
        end = begin + SECTOR - (offset + begin) % SECTOR
        pieces.append((offset + begin, data[begin:end]))
        begin = end
    return pieces


def _rename(names: dict[bytes, Inode | Folder], change: dict[bytes, Named]) -> None:
    for path, named in change.items():
        if named is None:
            names.pop(path, None)
        else:
            names[path] = named

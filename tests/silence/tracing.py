"""What a process asks of the system, told by strace: files by name, sockets, programs, and the modes of what it makes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.recording import why_not

ROOT = Path(__file__).resolve().parents[2]
CALLS = "%file,%network,creat,mkdir,mkdirat,chmod,fchmod,fchmodat,umask,execve,execveat"
__all__ = ["CALLS", "Asked", "Traced", "traced", "why_not"]
_LINE = re.compile(r"(?:\d+\s+)?(\w+)\((.*)")
_NAMED = re.compile(r'(?:\d+<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_RESUMED = re.compile(r"(?:\d+\s+)?<\.\.\. \w+ resumed>")


@dataclass(frozen=True, slots=True)
class Asked:
    """One call: its name and all the rest of its line, texts unescaped."""

    name: str
    words: str

    @property
    def failed(self) -> bool:
        """Whether the system refused."""
        return "= -1 " in self.words

    def path(self) -> str:
        """The first text among its arguments."""
        found = self.paths()
        return found[0] if found else ""

    def paths(self) -> list[str]:
        """Every name among its arguments, from the root where strace tells below which folder it is meant."""
        if self.name == "fchmod":
            return [_unescaped(each) for each in re.findall(r"^\d+<([^>]*)>", self.words)]
        named = _NAMED.findall(self.words.partition(" = ")[0])
        return [_from(_unescaped(folder), _unescaped(name)) for folder, name in named]


@dataclass(frozen=True, slots=True)
class Traced:
    """A process that has ended, and all it asked for, in order."""

    code: int
    out: str
    errors: str
    asked: tuple[Asked, ...]

    def sockets(self, *families: str) -> list[Asked]:
        """The sockets of these families."""
        return [each for each in self.asked if each.name == "socket" and each.words.startswith(families)]

    def after(self, name: str) -> tuple[Asked, ...]:
        """What was asked for after the process looked for a file of this name."""
        places = [place for place, each in enumerate(self.asked) if each.path() == name]
        assert places, f"nobody asked for {name}"
        return self.asked[places[0] + 1 :]


def traced(command: list[str], log: Path, environment: dict[str, str], *, umask: int = 0o022) -> Traced:
    """Run a module of Python (``command``) to its end under strace; ``-s`` is long enough for any path."""
    tracer = [
        "strace",
        "-f",
        "-qq",
        "-y",
        "-s",
        "4096",
        "-e",
        "signal=none",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(log),
    ]
    done = subprocess.run(
        [*tracer, sys.executable, "-W", "error", "-m", *command], cwd=ROOT, env=environment, capture_output=True,
        text=True, timeout=900, check=False, umask=umask,
    )  # fmt: skip
    with log.open(encoding="utf-8", errors="replace") as lines:
        asked = tuple(_asked(lines))
    log.unlink()
    return Traced(done.returncode, done.stdout, done.stderr, asked)


def _asked(lines: Iterable[str]) -> Iterator[Asked]:
    for line in lines:
        found = _LINE.match(line)
        if found is not None and not _RESUMED.match(line):
            yield Asked(found[1], found[2].rstrip("\n"))


def _from(folder: str, name: str) -> str:
    return name if name.startswith("/") or not folder else f"{folder}/{name}"


def _unescaped(text: str) -> str:
    octal = re.sub(r"\\([0-7]{1,3})", lambda found: chr(int(found[1], 8)), text)
    plain = re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t", "r": "\r"}.get(found[1], found[1]), octal)
    return plain.encode("latin-1", "replace").decode("utf-8", "replace")


def alone(home: Path, **more: str) -> dict[str, str]:
    """An environment with nothing of this computer's user in it."""
    kept = {key: os.environ[key] for key in ("PATH", "LD_LIBRARY_PATH") if key in os.environ}
    return kept | {
        "HOME": str(home), "RELATIONSHIP_JOURNAL_HOME": str(home / "journal"), "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TZ": "Europe/Berlin", "PYTHONDONTWRITEBYTECODE": "1",
    } | more  # fmt: skip

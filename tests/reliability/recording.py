"""What a program asked of the disk, recorded by strace in the order in which it asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.reliability.nursery import REPOSITORY, Child

_CALLS = (
    "open openat creat close dup dup2 dup3 lseek read write pwrite64 writev pwritev pwritev2 ftruncate truncate "
    "fallocate copy_file_range sendfile splice rename renameat renameat2 unlink unlinkat rmdir link linkat symlink "
    "symlinkat mkdir mkdirat fsync fdatasync sync_file_range"
).split()
_LINE = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)(?: .*)?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_AT = ("openat", "mkdirat", "unlinkat")


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that succeeded: its arguments as bytes (texts) or words (the rest), and its answer."""

    name: str
    arguments: tuple[bytes | str, ...]
    answer: int

    def text(self, position: int) -> bytes:
        """An argument that is a text."""
        argument = self.arguments[position]
        assert isinstance(argument, bytes), self
        return argument

    def number(self, position: int) -> int:
        """An argument that is a number."""
        return int(self.arguments[position])


@cache
def why_not() -> str:
    """Why nothing can be recorded here; "": it can."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return "strace is not installed"
    waiting = (
        "from tests.reliability.nursery import allow_tracing; allow_tracing(); print(flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", waiting], cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        tracer = ["strace", "-o", os.devnull, "-p", str(child.pid)]
        with subprocess.Popen(tracer, stderr=subprocess.PIPE, text=True) as tracing_it:
            assert tracing_it.stderr is not None
            attached = "attached" in tracing_it.stderr.readline()
            child.kill()
    return "" if attached else "the system lets nobody trace a process"


def record(child: Child, log: Path) -> list[Call]:
    """What a child started with ``hold`` asks of the disk until it ends."""
    options = ["-xx", "-s", "100000000", "-e", f"trace={','.join(_CALLS)}"]
    with tracing(child, log, options):
        child.go()
        ended = child.end(300)
    if ended.killed or ended.code:
        raise RuntimeError(f"the recorded program failed: {child.errors}")
    calls = list(_calls(log))
    log.unlink()
    return calls


@contextmanager
def tracing(child: Child, log: Path, options: list[str]) -> Iterator[None]:
    """Trace a child that still waits, until it ends."""
    command = ["strace", "-f", "-p", str(child.pid), "-o", str(log), *options]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    try:
        if "attached" not in tracer.stderr.readline():
            raise RuntimeError("the child cannot be traced")
        yield
        tracer.wait(60)
    finally:
        tracer.kill()
        tracer.stderr.close()
        tracer.wait()


def _calls(log: Path) -> Iterator[Call]:
    with log.open(encoding="ascii") as lines:
        for line in lines:
            found = _LINE.fullmatch(line.rstrip("\n"))
            if found is None:
                # A call that another thread interrupted would have to be placed by a guess.
                if "unfinished" in line or "resumed" in line:
                    raise RuntimeError(f"two threads used the disk at once: {line[:100]}")
                continue
            if (answer := int(found[3])) >= 0:
                yield Call(found[1], tuple(_arguments(found[2])), answer)


def _arguments(text: str) -> Iterator[bytes | str]:
    for part in text.split(", "):
        quoted = _TEXT.fullmatch(part)
        if quoted:
            yield bytes.fromhex(quoted[1].replace("\\x", ""))
        else:
            assert not part.startswith('"'), "a text was cut short"
            yield part

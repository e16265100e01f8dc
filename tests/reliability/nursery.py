"""Child processes for the probes: forked from one that has everything loaded, ended at any moment.

A child begins as a fresh start of the program would, without the half second of imports: no journal was ever
opened before the fork, and no thread runs in it. Each is a real process with its own locks, and dies of SIGKILL.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import select
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_ANYBODY = ctypes.c_ulong(0xFFFFFFFFFFFFFFFF)
_PR_SET_PTRACER = 0x59616D61
REPOSITORY = Path(__file__).parents[2]
_LOADED = (
    "PySide6.QtCore",
    "alembic.command",
    "relationship_journal.desktop.drafts",
    "relationship_journal.journal",
    "relationship_journal.store.migrate",
    "tests.reliability.all_deeds",
    "tests.reliability.driver",
    "tests.reliability.reader",
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: its exit code, and whether it had to be killed."""

    code: int
    killed: bool


class Child:
    """One running child; what it says is in ``out``, its tracebacks in ``errors``."""

    def __init__(self, nursery: Nursery, pid: int, out: Path) -> None:
        self._nursery = nursery
        self.pid = pid
        self.out = out

    def end(self, after: float) -> Ended:
        """Wait for its own end, at most ``after`` seconds, then kill it with SIGKILL."""
        answer = self._nursery.ask(do="end", pid=self.pid, after=after)
        return Ended(answer["code"], answer["killed"])

    def said(self) -> list[dict[str, Any]]:
        """The lines it wrote whole."""
        lines = self.out.read_bytes().split(b"\n")[:-1] if self.out.exists() else []
        return [json.loads(line) for line in lines]

    @property
    def errors(self) -> str:
        """What it wrote to its standard error."""
        return errors_of(self.out).read_text("utf-8", errors="replace")

    def go(self) -> None:
        """Let a child begin that was started with ``hold``."""
        _gate(self.out).write_bytes(b"go")  # blocks until it reads: the gate is a FIFO


class Nursery:
    """The process that forks the children. Use it in a ``with`` statement."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            # No bytecode: a module that is compiled while a child is recorded is no word of the journal.
            [sys.executable, "-B", "-m", "tests.reliability.nursery"],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, **request: Any) -> Any:
        """Send one request and wait for its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the nursery has died")
        return json.loads(line)

    def start(self, call: str, *arguments: Any, out: Path, hold: bool = False) -> Child:
        """Run ``module:function`` with plain arguments in a child; ``hold``: it waits for ``Child.go``."""
        if hold:
            os.mkfifo(_gate(out))
        answer = self.ask(do="start", call=call, arguments=arguments, out=str(out), hold=hold)
        return Child(self, answer["pid"], out)

    def run(self, call: str, *arguments: Any, out: Path, within: float = 60) -> list[dict[str, Any]]:
        """Run it to its end and answer what it said; a fault or a hang in it is a fault here."""
        out.unlink(missing_ok=True)
        child = self.start(call, *arguments, out=out)
        ended = child.end(within)
        if ended.killed or ended.code:
            raise RuntimeError(f"{call} {arguments}: {ended}\n{child.errors}")
        return child.said()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()


def errors_of(out: Path) -> Path:
    """Where the standard error of the child that says into ``out`` goes."""
    return out.with_name(f"{out.name}.errors")


def _gate(out: Path) -> Path:
    return out.with_name(f"{out.name}.gate")


def say(**words: Any) -> None:
    """One line to whoever started this process, handed to the kernel before this returns."""
    os.write(1, json.dumps(words).encode() + b"\n")


# -- the nursery's own process ----------------------------------------------------------------------


def _born(request: dict[str, Any]) -> None:
    out = Path(request["out"])
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(os.open(out, flags, 0o600), 1)
    os.dup2(os.open(errors_of(out), flags, 0o600), 2)
    if request["hold"]:
        allow_tracing()
        _gate(out).read_bytes()
    module, _, function = request["call"].partition(":")
    getattr(importlib.import_module(module), function)(*request["arguments"])


def allow_tracing() -> None:
    """Let a process that is not its parent trace this one, where the system asks for that."""
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)


def _start(request: dict[str, Any]) -> dict[str, Any]:
    pid = os.fork()
    if pid:
        return {"pid": pid}
    code = 1
    try:
        _born(request)
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it belongs into the child's own standard error
        os.write(2, traceback.format_exc().encode())
    os._exit(code)


def _end(request: dict[str, Any]) -> dict[str, Any]:
    pid = request["pid"]
    handle = os.pidfd_open(pid)
    try:
        killed = not _ends_within(handle, request["after"])
        if killed:
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    finally:
        os.close(handle)
    return {"code": os.waitstatus_to_exitcode(status), "killed": killed}


def _ends_within(handle: int, seconds: float) -> bool:
    # Not `poll`, whose milliseconds would kill at the same few moments of a save.
    return bool(select.select([handle], [], [], seconds)[0])


def _requests() -> Iterator[dict[str, Any]]:
    for line in sys.stdin:
        yield json.loads(line)


def main() -> None:
    """Serve requests until nobody asks any more."""
    for name in _LOADED:
        importlib.import_module(name)
    for request in _requests():
        answer = _start(request) if request["do"] == "start" else _end(request)
        with contextlib.suppress(BrokenPipeError):
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

"""The command line: the same journal, scripted and without a display."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TextIO

from relationship_journal.cli.arguments import read_arguments
from relationship_journal.cli.output import complain
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.work import Clock
from relationship_journal.local_clock import SystemClock
from relationship_journal.wording import sentence

DONE, REFUSED, INTERRUPTED = 0, 1, 130
PRIVATE = 0o077
"""No file a command makes is anybody else's to read."""


def main(argv: Sequence[str] | None = None, *, clock: Clock | None = None) -> int:
    """Run one command; the answer is the exit code: 0 done, 1 refused with a sentence, 2 wrong usage."""
    before = os.umask(PRIVATE)
    try:
        _let_anything_print(sys.stdout)
        _let_anything_print(sys.stderr)
        return _run(argv, clock or SystemClock())
    finally:
        os.umask(before)


def _run(argv: Sequence[str] | None, clock: Clock) -> int:
    try:
        asked = read_arguments(argv)
        asked.clock = clock
        code: int = asked.run(asked)
        sys.stdout.flush()
    except JournalError as error:
        complain(sentence(error))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the answer (head, less) has enough of it
        _close_quietly(sys.stdout)
        return DONE
    return code


def _let_anything_print(stream: TextIO) -> None:
    """A letter the terminal has not shows as its number instead of ending the command."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _close_quietly(stream: TextIO) -> None:
    """Keep Python from complaining at its end that nobody listens any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)

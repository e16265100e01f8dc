"""The window's program: puts together journal, sample, calendar and desktop, and knows nothing else."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal import paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.calendar import CalendarTarget
    from relationship_journal.domain.work import Clock
    from relationship_journal.journal import Journal


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it closes; the answer is the exit code.

    Libraries that are slow to load come after the first picture: the journal is imported in the
    thread that opens it.
    """
    asked = _arguments(sys.argv[1:] if argv is None else argv)
    os.umask(0o077)
    from relationship_journal.desktop.application import Doors, Program, qt_application
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.local_clock import SystemClock

    settings = SettingsStore()
    app = qt_application(sys.argv, settings)
    clock = SystemClock()
    path = (asked.journal or paths.journal_file()).expanduser().absolute()
    doors = Doors(
        clock=clock,
        open_journal=lambda: _open_journal(path, clock),
        open_sample=lambda: _open_sample(clock),
        discard_sample=_discard_sample,
        calendar_target=_calendar_file,
    )
    program = Program(doors, settings)
    if asked.jot:
        program.jot_first()
    program.start()
    answer = app.exec()
    program.stop()
    return answer


def _arguments(argv: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog=paths.APP, description="Opens the window.")
    parser.add_argument("--journal", type=Path, metavar="FILE", help="another journal than the usual one")
    parser.add_argument("--jot", action="store_true", help="open with an empty jot")
    return parser.parse_args([str(argument) for argument in argv])


def _open_journal(path: Path, clock: Clock) -> Journal:
    from relationship_journal.journal import Journal

    return Journal.open(path, clock=clock)


def _open_sample(clock: Clock) -> Journal:
    """A made-up journal in a folder of its own that nobody else can read."""
    from relationship_journal.journal import Journal
    from relationship_journal.sample import write_sample

    folder = Path(tempfile.mkdtemp(prefix=f"{paths.APP}-sample-"))
    try:
        write_sample(folder / "sample.journal", clock)
        return Journal.open(folder / "sample.journal", clock=clock)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _discard_sample(journal: Journal) -> None:
    folder = journal.path.parent
    journal.close()
    shutil.rmtree(folder, ignore_errors=True)


def _calendar_file(path: Path) -> CalendarTarget:
    from relationship_journal.calendar_export.file import IcsFile

    return IcsFile(path)


if __name__ == "__main__":
    sys.exit(main())

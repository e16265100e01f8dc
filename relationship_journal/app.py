"""The window's program: puts together journal, sample, calendar and desktop, and knows nothing else."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, Namespace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal import paths
from relationship_journal.doorbell import Call, ring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.desktop.calendar_account import Account, CalendarDoors
    from relationship_journal.desktop.doors import Doors, Rescuer
    from relationship_journal.desktop.known_journals import KnownJournals
    from relationship_journal.domain.calendar import CalendarTarget
    from relationship_journal.domain.calendar_server import CalendarServer
    from relationship_journal.domain.work import Clock, Stopper
    from relationship_journal.journal import Journal


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it closes; the answer is the exit code.

    Where a window has the journal open already, that one is asked to come to the front and to do what this
    start was asked for, before anything of Qt is loaded. Libraries that are slow to load come after the first
    picture: the journal is imported in the thread that opens it.
    """
    asked = _arguments(sys.argv[1:] if argv is None else argv)
    os.umask(0o077)
    path = (asked.journal or paths.journal_file()).expanduser().absolute()
    files = tuple(file.expanduser().absolute() for file in asked.files)
    call = Call(files, asked.jot, _token())
    if ring(paths.window_socket(path), call):
        return 0
    gc.disable()  # until ``Collecting`` takes over: of what is loaded at the start nothing is garbage
    from relationship_journal.desktop.application import Program, qt_application
    from relationship_journal.desktop.collecting import Collecting
    from relationship_journal.desktop.endings import Endings
    from relationship_journal.desktop.known_journals import KnownJournals
    from relationship_journal.desktop.settings_store import SettingsStore

    settings = SettingsStore()
    doors = _doors(path, KnownJournals(settings))
    if doors.path != path and ring(paths.window_socket(doors.path), call):
        gc.enable()
        return 0
    app = qt_application(settings)
    collecting = Collecting(app)
    program = Program(doors, settings)
    program.want(call)
    program.follow_desktop()
    program.start()

    def end() -> None:
        program.window.close()
        app.quit()  # a jot beside it keeps its draft

    app.commitDataRequest.connect(lambda _session: program.session_ends())
    endings = Endings(end, app)
    answer = app.exec()
    program.stop()
    endings.stop()
    collecting.stop()
    return answer


def _arguments(argv: Sequence[str]) -> Namespace:
    return command_line().parse_args([str(argument) for argument in argv])


def command_line() -> ArgumentParser:
    """What a start of the window may be asked for."""
    parser = ArgumentParser(prog=paths.APP, description="Opens the window.")
    parser.add_argument(
        "files", nargs="*", type=_file, metavar="FILE", help="contact and calendar files to bring in"
    )
    parser.add_argument("--journal", type=Path, metavar="FILE", help="another journal than the usual one")
    parser.add_argument("--jot", action="store_true", help="open with an empty jot")
    return parser


def _file(name: str) -> Path:
    """A file as a command line or a file manager names it, which may be by its address (RFC 8089)."""
    if not name.startswith("file:"):
        return Path(name)
    from urllib.parse import unquote, urlsplit

    return Path(os.fsdecode(unquote(urlsplit(name).path).encode("utf-8", "surrogateescape")))


def _token() -> str:
    """What the desktop gave this start, to be shown by; launchers of before say it by its older name."""
    older = os.environ.get("DESKTOP_STARTUP_ID", "")
    return os.environ.get("XDG_ACTIVATION_TOKEN", older)


def _doors(path: Path, known: KnownJournals) -> Doors:
    from relationship_journal.desktop.doors import Doors
    from relationship_journal.local_clock import SystemClock

    clock = SystemClock()
    asked, moved = path, known.moved(path)
    followed = moved is not None and not path.exists()
    if moved is not None and followed:
        path = moved
    # Whoever starts at the new place after a kill must meet what left the old one, not begin anew.
    origin = known.comes_from(path)
    arrives = followed or (origin is not None and origin.parent.is_dir() and not origin.exists())

    def open_journal(
        path: Path, *, create: bool, new_folder: bool, read_only: bool, passphrase: str | None
    ) -> Journal:
        from relationship_journal.journal import Journal
        from relationship_journal.journal.moving import finish_move, forget_arrival

        if arrives:
            finish_move(path)
        create = create and (new_folder or path.parent.is_dir())
        journal = Journal.open(
            path, clock=clock, create=create, read_only=read_only, holder="window", passphrase=passphrase
        )
        if moved is not None and path == asked and not read_only:
            forget_arrival(moved)  # it is not moving now, for we hold it; and it never did
        return journal

    return Doors(
        clock=clock,
        path=path,
        open_journal=open_journal,
        open_sample=lambda: _open_sample(clock),
        discard_sample=_discard_sample,
        calendar_target=_calendar_file,
        calendar_doors=_calendar_doors(),
        rescue=lambda path, second: _rescue(path, second, clock),
        bring_home=_bring_home,
        front_door=paths.window_socket,
        usual=path == paths.journal_file().absolute(),
    )


def _open_sample(clock: Clock) -> Journal:
    """A made-up journal in a folder of its own that nobody else can read."""
    import shutil
    import tempfile

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
    import shutil

    folder = journal.path.parent
    journal.close()
    shutil.rmtree(folder, ignore_errors=True)


def _calendar_file(path: Path) -> CalendarTarget:
    from relationship_journal.calendar_export.file import IcsFile

    return IcsFile(path)


def _calendar_doors() -> CalendarDoors:
    from relationship_journal.desktop.calendar_account import CalendarDoors
    from relationship_journal.passwords import Passwords

    return CalendarDoors(_connect, Passwords(), lambda: find_spec("caldav") is not None, _fetch)


def _connect(account: Account, password: str, stopped: Stopper) -> CalendarServer:
    """Somebody who speaks with the reader's calendar server; loaded only when one was set up."""
    from relationship_journal.calendar_export.connecting import connect

    return connect(account.address, account.user, password, ca_file=account.ca_file, stopped=stopped)


def _fetch(address: str, *, stopped: Stopper) -> bytes:
    from relationship_journal.calendar_export.connecting import fetch

    return fetch(address, stopped=stopped)


def _rescue(path: Path, second: Path | None, clock: Clock) -> Rescuer:
    from relationship_journal.journal.rescue import Rescue

    return Rescue(path, clock=clock, second=second)


def _bring_home(path: Path, target: Path) -> Path:
    from relationship_journal.journal.moving import move_journal

    return move_journal(path, target)


if __name__ == "__main__":
    sys.exit(main())

"""The commands that keep a journal safe: backup, restore, check."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from relationship_journal import paths
from relationship_journal.cli.opening import journal_path, reading, writing
from relationship_journal.cli.output import complain, plain_data, progress, show, show_json, show_table
from relationship_journal.cli.passphrases import say_for
from relationship_journal.cli.words import say
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalLocked,
    JournalMissing,
    NotAJournal,
    StorageFailed,
    UnreadableFile,
)
from relationship_journal.wording import finding_sentence, sentence, text

if TYPE_CHECKING:
    from relationship_journal.domain.care import CheckReport, Contents


def backup(asked: Namespace) -> int:
    """Make a backup, one more copy where asked, or list those there are."""
    if asked.list:
        return _list(asked)
    with reading(asked) as journal:
        if asked.file:
            made = journal.backups.save_as(Path(asked.file))
        else:
            made = journal.backups.make(anyway=asked.anyway)
    if asked.json:
        show_json(made)
    else:
        show(str(made.path))
    complain(say("backed_up", holds=_holds(made.contents)))
    return 0


def _list(asked: Namespace) -> int:
    from relationship_journal.journal.rescue import Rescue

    _say_passphrases(asked)
    found = Rescue(journal_path(asked), clock=asked.clock).backups()  # also of a journal that does not open
    if asked.json:
        show_json(found)
        return 0
    if not found:
        complain(say("no_backups"))
    zone = ZoneInfo(asked.clock.zone)
    show_table(
        (
            f"{each.made.astimezone(zone):%Y-%m-%d %H:%M}",
            text(f"backup.{each.reason}"),
            _holds(each.contents),
            each.path.name,
        )
        for each in found
    )
    return 0


def _say_passphrases(asked: Namespace) -> None:
    """Of the journal and its backups: the first bytes of a damaged one may not say any more that it is encrypted."""
    from relationship_journal.journal.encryption import with_backups

    say_for(with_backups(journal_path(asked)), asked)


def _holds(contents: Contents) -> str:
    people = say("people_one" if contents.people == 1 else "people_many", count=contents.people)
    entries = say("entries_one" if contents.entries == 1 else "entries_many", count=contents.entries)
    return f"{people}, {entries}"


def restore(asked: Namespace) -> int:
    """Make the journal what a backup was, or put together what a damaged one still says."""
    if asked.salvage:
        return _salvage(asked)
    if not asked.file:
        complain(say("restore_what"))
        return 2
    chosen = _chosen(asked)
    if not chosen.is_file():
        raise UnreadableFile("error.file_missing", path=asked.file)
    say_for([chosen], asked)
    try:
        with writing(asked) as journal:
            before: Path | None = Path(journal.backups.restore(chosen).path)
            said = say("restored", holds=_holds(journal.backups.contents()))
    except (DamagedJournal, JournalMissing, NotAJournal) as error:
        another = isinstance(error, NotAJournal) and error.key != "error.empty_file"
        if another or error.data.get("path") == str(chosen):
            raise  # the file of another program stays; or it is the backup that cannot be used
        from relationship_journal.journal.rescue import Rescue

        before = Rescue(journal_path(asked), clock=asked.clock).restore(chosen)
        said = say("restored_damaged")
    complain(said)
    if before is not None:
        complain(say("kept_before", path=before))
    return 0


def _chosen(asked: Namespace) -> Path:
    """A file, or the name of one in the list of backups."""
    path = Path(asked.file)
    inside = paths.backups_dir(paths.real_file(journal_path(asked))) / asked.file
    try:
        return inside if not path.exists() and inside.exists() else path
    except OSError as fault:  # a name too long, a folder that may not be entered
        raise UnreadableFile("error.file_no_permission", path=asked.file) from fault


def _salvage(asked: Namespace) -> int:
    from relationship_journal.journal.rescue import Rescue

    _say_passphrases(asked)
    done = Rescue(journal_path(asked), clock=asked.clock).salvage(progress)
    if asked.json:
        show_json(done)
    complain(
        say(
            "salvaged",
            read=done.read,
            from_backup=done.from_backup,
            doubtful=done.doubtful,
            lost=done.lost,
        )
    )
    complain(say("kept_before", path=done.kept))
    return 0


def check(asked: Namespace) -> int:
    """Compare everything with its digest; 1 where something is wrong."""
    try:
        report = _report(asked)
    except DamagedJournal as error:
        if asked.json:
            show_json({"sound": False, "thorough": True, "rows": 0, "findings": [], "error": error.key})
        complain(sentence(error))
        complain(say("damaged_then"))
        return 1
    if asked.json:
        show_json({**plain_data(report), "sound": report.sound})
    elif report.sound:
        show(say("sound", rows=report.rows))
    else:
        for finding in report.findings:
            show(finding_sentence(finding))
    if report.sound:
        return 0
    complain(say("mended" if report.mendable else "damaged_then"))
    return 1


def _report(asked: Namespace) -> CheckReport:
    """With the search index where nobody else has the journal; else what can be looked at beside them."""
    try:
        with writing(asked) as journal:
            report = journal.care.check(index=True, progress=progress)
            if report.mendable:
                journal.care.mend()
            return report
    except (JournalLocked, StorageFailed):
        with reading(asked) as journal:
            return journal.care.check(progress=progress)

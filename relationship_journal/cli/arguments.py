"""The commands and options, and which function answers each."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import Any

from relationship_journal import __version__
from relationship_journal.cli import (
    acts,
    bringing,
    care,
    conversations,
    files,
    forgetting,
    meetings,
    passphrases,
    people,
    privacy,
    servers,
    suggesting,
    window,
)
from relationship_journal.domain.calendar import TitleChoice
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.contact_tables import ColumnField

HIGHEST_NUMBER = 2**63 - 1
MOST_LINES = 1_000_000
Commands = Any  # argparse keeps the class of its sub-parsers to itself


def read_arguments(argv: Sequence[str] | None) -> Namespace:
    """The command line as a namespace with ``run``; leaves with code 2 when it makes no sense."""
    return command_line().parse_args(argv)


def command_line() -> ArgumentParser:
    """Every command with its options, as the manual page tells them too."""
    parser = ArgumentParser(
        prog="relationship-journal",
        description="A private journal of the people you work with. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"relationship-journal {__version__}")
    parser.add_argument("--journal", metavar="FILE", help="another journal than your own")
    passphrases.add_option(parser)
    parser.add_argument("--jot", action="store_true", help="open the window with an empty jot")
    parser.set_defaults(run=window.open_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_sample(commands)
    _add_people(commands)
    _add_files(commands)
    _add_conversations(commands)
    _add_meetings(commands)
    _add_acts(commands)
    _add_care(commands)
    _add_privacy(commands)
    _add_forget(commands)
    return parser


def _command(commands: Commands, name: str, run: Callable[[Namespace], int], about: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=about, description=about)
    parser.set_defaults(run=run, command=name)
    return parser


def _reading(commands: Commands, name: str, run: Callable[[Namespace], int], about: str) -> ArgumentParser:
    """A command that only looks, and so can answer in JSON."""
    parser = _command(commands, name, run, about)
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    return parser


def _add_sample(commands: Commands) -> None:
    sample = _command(commands, "sample", files.sample, "write a made-up sample journal")
    sample.add_argument("file", metavar="FILE")
    tour = _command(commands, "tour", files.tour, "walk the main job without a display, leaving its results")
    tour.add_argument("folder", metavar="FOLDER")
    tour.add_argument(
        "--album", action="store_true", help="pictures of every screen in every state, theme and size"
    )


def _add_people(commands: Commands) -> None:
    add = _command(commands, "add", people.add, "add a person")
    add.add_argument("name", metavar="NAME", type=_words)
    add.add_argument(
        "--me", action="store_true", help="yourself: in no list, and briefings say what you share"
    )
    for option in ("--email", "--phone"):
        add.add_argument(option, action="append", default=[], type=_words)
    for option in ("--organisation", "--role"):
        add.add_argument(option, default="", type=_words)
    add.add_argument(
        "--circle", action="append", default=[], type=_words, help="a group; made where it is not there yet"
    )
    add.add_argument(
        "--rhythm", metavar="DAYS", type=_whole, help="days between conversations; 0: leave in peace"
    )
    listing = _reading(commands, "people", people.listing, "list people")
    listing.add_argument("words", metavar="WORDS", nargs="*", type=_words)
    show = _reading(commands, "show", people.show_person, "everything about a person")
    show.add_argument("name", metavar="NAME", type=_words)
    find = _reading(commands, "find", people.find, "search everything")
    find.add_argument("words", metavar="WORDS", nargs="+", type=_words)
    find.add_argument("--limit", metavar="N", type=_count, default=50)


def _add_files(commands: Commands) -> None:
    about = "read contact files (vCard, tables as CSV), calendars (.ics), or a folder of `export everything`"
    bring = _reading(commands, "import", bringing.bring_in, about)
    bring.add_argument("files", metavar="FILE", nargs="+", help="or the address of a calendar")
    bring.add_argument("--dry-run", action="store_true", help="only say what would happen")
    bring.add_argument(
        "--same-person",
        choices=("leave", "update", "new"),
        default="leave",
        help="what to do with somebody who may be here already; left out without",
    )
    bring.add_argument(
        "--columns",
        metavar="HEADER=FIELD",
        nargs="+",
        action="extend",
        default=[],
        type=_words,
        help=f"what a table's column holds: {', '.join(ColumnField)}",
    )
    bring.add_argument("--encoding", metavar="NAME", default="", help="a table's letters, such as cp1252")
    bring.add_argument("--large", action="store_true", help="also a file of more than 20 MB")
    bring.add_argument("--left-out", metavar="OUT.csv", help="write what was left out, with the reasons")
    _add_calendar_options(bring)
    export = commands.add_parser("export", help="write people or meetings to a file")
    kinds = export.add_subparsers(title="what", metavar="WHAT", required=True)
    _add_people_export(kinds)
    calendar = _command(kinds, "calendar", meetings.export_calendar, "write meetings to a calendar file")
    calendar.add_argument("file", metavar="OUT.ics", help="or the address of a calendar on a server")
    calendar.add_argument("--from", dest="first", metavar="DAY", type=_words, help="first day")
    calendar.add_argument("--to", dest="last", metavar="DAY", type=_words, help="last day")
    calendar.add_argument(
        "--title",
        choices=[str(choice) for choice in TitleChoice],
        default="name",
        help="what a title says: names and topic, names alone (so without), or only Busy",
    )
    calendar.add_argument("--agenda", action="store_true", help="with the agenda to share")
    calendar.add_argument("--no-place", action="store_true", help="without the places")
    calendar.add_argument("--no-reminder", action="store_true", help="without an alarm before each")
    servers.add_options(calendar)
    _add_birthdays_export(kinds)


def _add_calendar_options(bring: ArgumentParser) -> None:
    servers.add_options(bring)
    bring.add_argument("--me", metavar="EMAIL", type=_words, help="of a calendar: which attendee is you")
    bring.add_argument(
        "--only-known", action="store_true", help="of a calendar: only meetings with somebody who is here"
    )
    for option, about in (
        ("--clash", "a meeting changed in the calendar and here"),
        ("--gone", "a coming meeting that is no longer in the calendar"),
    ):
        bring.add_argument(
            option, choices=("ask", "calendar", "keep"), default="ask",
            help=f"{about}: leave it and ask again, do as the calendar, or keep what is here",
        )  # fmt: skip


def _add_birthdays_export(kinds: Commands) -> None:
    about = "write birthdays as a calendar of their own, without the years"
    birthdays = _command(kinds, "birthdays", meetings.export_birthdays, about)
    birthdays.add_argument("file", metavar="OUT.ics")
    birthdays.add_argument("--circle", metavar="NAME", default="", type=_words, help="only of this circle")


def _add_people_export(kinds: Commands) -> None:
    contacts = _command(kinds, "contacts", files.export_contacts, "write people to a contact file or a table")
    contacts.add_argument(
        "file", metavar="OUT", help="a name that ends in .vcf (contact cards) or .csv (a table)"
    )
    contacts.add_argument("--version", choices=["3.0", "4.0"], help="of the contact cards; 3.0 without")
    contacts.add_argument(
        "--spreadsheet", action="store_true", help="a table to look at, where no cell can start a formula"
    )
    contacts.add_argument(
        "--facts", action="store_true", help="with hobbies, family and dates; never sensitive ones"
    )
    contacts.add_argument("--notes", action="store_true", help="with what was saved as a note")
    contacts.add_argument("--no-photos", action="store_true", help="without the pictures")
    contacts.add_argument("--circle", metavar="NAME", type=_words, help="only the people of this circle")
    contacts.add_argument(
        "--who", metavar="QUESTION", type=_words, help='only those who answer, such as "kind:hobby sailing"'
    )
    about = _command(kinds, "about", forgetting.export_about, "write everything about one person as one file")
    about.add_argument("name", metavar="NAME", type=_words)
    about.add_argument("file", metavar="OUT")
    about.add_argument("--json", action="store_true", help="for programs, not to read")
    about.add_argument(
        "--without-notes", action="store_true", help="leave out what you wrote for yourself alone"
    )
    everything = _command(
        kinds,
        "everything",
        files.export_everything,
        "write all there is as a folder to read and import again",
    )
    everything.add_argument("folder", metavar="FOLDER", help="a new or empty one")


def _add_conversations(commands: Commands) -> None:
    jot = _command(commands, "jot", conversations.jot, "save what was said")
    jot.add_argument("text", metavar="TEXT", type=_words, help="the words; - reads them from standard input")
    _add_people_option(jot)
    jot.add_argument("--at", metavar="WHEN", type=_words, help="such as 'yesterday 14:00'; today without")
    jot.add_argument(
        "--channel", choices=[str(each) for each in Channel], help="in_person without; phone for an attempt"
    )
    jot.add_argument("--minutes", metavar="N", type=_whole, help="how long it took")
    jot.add_argument("--mood", choices=[str(each) for each in Mood])
    jot.add_argument("--started", choices=["me", "them"], help="who began it")
    jot.add_argument("--satisfied", choices=["yes", "no"], help="whether they said that it helped")
    jot.add_argument("--attempt", action="store_true", help="nobody was reached: it counts for no rhythm")
    jot.add_argument(
        "--private", metavar="NAME=TEXT", type=_words, action="append", default=[],
        help="a line about one of several people alone",
    )  # fmt: skip
    jot.add_argument(
        "--attach", metavar="FILE", nargs="+", action="extend", default=[],
        help="documents or pictures to keep with it",
    )  # fmt: skip
    for kind, words in (("given", "gave them"), ("received", "received"), ("asked", "asked for")):
        jot.add_argument(
            f"--{kind}", metavar="TEXT", type=_words, action="append", default=[], help=f"what you {words}"
        )
    jot.add_argument(
        "--accept", choices=["all", "none"], default="none",
        help="store the promises, facts and questions that `suggest` finds; none without",
    )  # fmt: skip
    offer = _reading(commands, "suggest", suggesting.suggestions, "what a jot would suggest; saves nothing")
    offer.add_argument("text", metavar="TEXT", type=_words, nargs="?", help="the words")
    _add_people_option(offer)
    offer.add_argument("--jsonl", action="store_true", help="read jots as JSON Lines, without a journal")
    keep = _command(commands, "keep", conversations.keep, "tick a promise")
    keep.add_argument("id", metavar="ID", type=_number, help="its number in `promises`")
    release = _command(commands, "release", conversations.release, "a promise is not needed any more")
    release.add_argument("id", metavar="ID", type=_number, help="its number in `promises`")
    give_up = _command(commands, "break", conversations.give_up, "a promise was not kept and will not be")
    give_up.add_argument("id", metavar="ID", type=_number, help="its number in `promises`")
    gestures = _reading(commands, "gestures", conversations.gestures, "what was given, received, asked for")
    gestures.add_argument("name", metavar="NAME", type=_words)
    _reading(commands, "promises", conversations.promises, "list open promises, both ways")
    _reading(commands, "today", conversations.today, "what matters now")


def _add_meetings(commands: Commands) -> None:
    meet = _command(commands, "meet", meetings.meet, "schedule a meeting")
    meet.add_argument("topic", metavar="TOPIC", type=_words)
    _add_people_option(meet)
    meet.add_argument("--at", metavar="WHEN", type=_words, required=True, help="such as 'next tuesday 9:30'")
    meet.add_argument("--minutes", metavar="N", type=_whole, default=60, help="its length; 60 without")
    meet.add_argument("--zone", metavar="ZONE", type=_words, help="such as Europe/Berlin; yours without")
    meet.add_argument("--channel", choices=[str(each) for each in Channel], default=str(Channel.IN_PERSON))
    for option, about in (("--place", ""), ("--agenda", "to share"), ("--prepare", "for you alone")):
        meet.add_argument(option, default="", type=_words, help=about)
    meet.add_argument("--repeat", choices=list(meetings.PATTERNS), help="make it a repeating meeting")
    meet.add_argument("--every", metavar="N", type=_whole, default=1, help="every N weeks or months")
    meet.add_argument("--until", metavar="DAY", type=_words, help="its last day; a year later without")
    move = _command(commands, "move", meetings.move, "move a meeting")
    move.add_argument("id", metavar="ID", type=_number, help="its number in `meetings`")
    move.add_argument("--at", metavar="WHEN", type=_words, required=True)
    move.add_argument("--minutes", metavar="N", type=_whole, help="its new length; as it was without")
    cancel = _command(commands, "cancel", meetings.cancel, "call a meeting off")
    cancel.add_argument("id", metavar="ID", type=_number, help="its number in `meetings`")
    for each in (move, cancel):
        each.add_argument("--later", action="store_true", help="with all later ones of its series")
    _reading(commands, "meetings", meetings.listing, "list the coming meetings")
    brief = _reading(commands, "brief", meetings.brief, "the page before a meeting")
    about_whom = brief.add_mutually_exclusive_group()
    about_whom.add_argument("name", metavar="NAME", nargs="?", type=_words)
    about_whom.add_argument("--meeting", metavar="ID", type=_number, help="its number in `meetings`")
    about_whom.add_argument("--next", action="store_true", help="of the next meeting (also without a name)")
    about_whom.add_argument("--week", action="store_true", help="of every meeting of the coming seven days")
    brief.add_argument("--text", action="store_true", help="on standard output (also without --pdf)")
    brief.add_argument("--pdf", metavar="OUT", help="as one page of paper, or one for each meeting")


def _add_acts(commands: Commands) -> None:
    history = _reading(commands, "history", acts.history, "what was done, newest first")
    history.add_argument("--limit", metavar="N", type=_count, default=50)
    history.add_argument("--deleted", action="store_true", help="only what was deleted and is not back")
    for name, run, about in (("undo", acts.undo, "undo an act"), ("redo", acts.redo, "do it again")):
        turn = _command(commands, name, run, about)
        turn.add_argument(
            "act",
            metavar="ACT",
            type=_number,
            nargs="?",
            help="its number in `history`; the last one without",
        )


def _add_care(commands: Commands) -> None:
    backup = _reading(commands, "backup", care.backup, "make a verified backup")
    backup.add_argument(
        "file", metavar="OUT", nargs="?", help="one more copy, here; beside the journal without"
    )
    backup.add_argument("--anyway", action="store_true", help="also if much is gone since the last one")
    backup.add_argument("--list", action="store_true", help="only show the backups there are")
    restore = _reading(commands, "restore", care.restore, "make the journal what a backup was")
    restore.add_argument("file", metavar="FILE", nargs="?", help="a backup, or its name in `backup --list`")
    restore.add_argument(
        "--salvage", action="store_true", help="of a damaged journal: put together what can be read"
    )
    _reading(commands, "check", care.check, "look for damage, down to a single letter")


def _add_privacy(commands: Commands) -> None:
    for name, run, about in (
        ("encrypt", privacy.encrypt, "let nobody open the journal without a passphrase"),
        ("rekey", privacy.rekey, "give an encrypted journal another passphrase"),
        ("decrypt", privacy.decrypt, "make an encrypted journal readable for anybody with the file"),
    ):
        command = _command(commands, name, run, about)
        command.add_argument(
            "--copies",
            choices=privacy.COPIES,
            default="leave",
            help="what becomes of backups that open otherwise",
        )
        if name == "rekey":
            command.add_argument(
                "--new-passphrase-fd", metavar="N", type=int, help="read the new one from this descriptor"
            )


def _add_forget(commands: Commands) -> None:
    forget = _command(
        commands, "forget", forgetting.forget, "take a person away for good, with all that is known"
    )
    forget.add_argument("name", metavar="NAME", type=_words)
    forget.add_argument("--yes", action="store_true", help="do it; it is only said what it means without")
    forget.add_argument(
        "--mentions", choices=forgetting.MENTIONS, default="leave",
        help="what becomes of their name in what is written about others",
    )  # fmt: skip
    forget.add_argument(
        "--backups",
        choices=forgetting.BACKUPS,
        default="leave",
        help="what becomes of backups that hold them",
    )
    forget.add_argument("--second-folder", metavar="FOLDER", help="where more backups of this journal lie")


def _add_people_option(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--with",
        dest="names",
        metavar="NAME",
        nargs="+",
        action="extend",
        default=[],
        type=_words,
        help="whom; the name or enough of it, in quotes where it has a space",
    )


def _words(text: str) -> str:
    """An argument as text; bytes that are no UTF-8 show as �."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number") from None


def _number(text: str) -> int:
    """The number of a record, with or without the # it is listed with, as far as the journal can count."""
    number = _whole(text.removeprefix("#"))
    if not 0 < number <= HIGHEST_NUMBER:
        raise argparse.ArgumentTypeError(f"{text} is not a number from a list")
    return number


def _count(text: str) -> int:
    number = _whole(text)
    if not 0 < number <= MOST_LINES:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and {MOST_LINES}")
    return number

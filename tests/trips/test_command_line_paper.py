"""Each row of docs/command-line.md is really run, with every option it names, on a made-up journal."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.cli.running import Terminal

ROOT = Path(__file__).resolve().parents[2]
MANUAL = (ROOT / "docs/command-line.md").read_text("utf-8")
TABLE = MANUAL.split("| command | does |")[1].split("\n\n")[0].replace("\\|", "/")
SAID = [words for row in TABLE.splitlines()[2:] for words in re.findall(r"`([^`]+)`", row.split("|")[1])]

WITH_A_SERVER = {"--user", "--password-fd", "--ca"}
"""Tried against real servers in tests/calendar_export and tests/cli/test_calendars.py."""
BY_DESCRIPTOR = {"encrypt", "rekey", "decrypt"}
"""Ask for a passphrase, which tests/cli/test_privacy.py hands them; here they are only asked for help."""
FROM_STANDARD_INPUT = {"--jsonl"}
"""Tried in tests/cli/test_suggest.py."""
RUN_ELSEWHERE = {"--jot", "tour"}
"""The window: tests/trips/test_several_windows.py; the tour: tests/trips/test_album.py."""

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Corwin Hale\r\nEMAIL:corwin@hale.example\r\nEND:VCARD\r\n"
PLAN = """\
add "Odette Plumbridge" --email odette@cloudberry.example --phone "+44 20 7946 0123" --organisation "Cloudberry Mills" --role "Head of Operations" --circle Clients --rhythm 42
add "Ada Me" --me
people
people odette
show Odette
jot "Warehouse move slips. !send the case study by Friday" --with Odette --at yesterday --channel in_person --minutes 40 --mood warm --started me --satisfied yes --given "a map" --received honey --asked "an introduction" --attach note.txt --accept all
jot "Rang, nobody there" --with Odette --attempt
add "Tilda Marzipan"
jot "Both at the fair" --with Odette Tilda --private Tilda=limps
find warehouse --limit 5
suggest "I'll send the plan on Monday" --with Odette
suggest "I'll send the plan on Monday" --with Odette --json
gestures Odette
promises
keep 1
jot "!call back" --with Odette
release 2
jot "!write soon" --with Odette
break 3
meet "Autumn planning" --with Odette --at "next tuesday 9:30" --minutes 45 --zone Europe/Berlin --channel video --place Leeds --agenda Costs --prepare "Ask about nights"
meet "Weekly call" --at "next monday 8:00" --with Tilda --repeat weekly --every 2 --until 2027-03-01
meetings
move 1 --at "next wednesday 10:00" --minutes 30
move 2 --at "next tuesday 8:00" --later
today
brief
brief Odette --text
brief --meeting 1
brief --next
brief --week
brief Odette --pdf odette.pdf
cancel 1
cancel 2 --later
import people.vcf --dry-run
import people.vcf --same-person update --large --left-out left-out.csv
import people.csv --columns Who=name Mail=email --encoding cp1252 --same-person leave
export contacts out.vcf --version 4.0 --facts --notes --no-photos --circle Clients
export contacts out.csv --spreadsheet --who odette
export everything all-of-it
export about Odette odette.txt
export about Odette odette.json --json --without-notes
meet "Review" --with Odette --at "next friday 14:00"
export calendar out.ics --from 2026-01-01 --to 2027-12-31 --title full --agenda --no-place --no-reminder
export birthdays birthdays.ics --circle Clients
import out.ics --dry-run --me me@there.example --only-known --clash keep --gone keep
history --limit 5
history --deleted
undo
redo
backup
backup copy.journal
backup --list
backup --anyway
check
restore copy.journal
restore --salvage
forget Tilda
forget Tilda --yes --mentions replace --backups delete --second-folder other
sample sample.journal
"""


def commands_in_help(*words: str) -> set[str]:
    """The names `relationship-journal ... --help` lists."""
    return set(re.findall(r"^    ([a-z]+)(?: |$)", help_of(*words), re.MULTILINE))


@cache
def help_of(*words: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "relationship_journal", *words, "--help"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def name_of(words: list[str]) -> str:
    return " ".join(words[:2]) if words[0] == "export" else words[0]


def test_every_command_of_the_table_is_one_and_none_is_missing() -> None:
    assert {words.split()[0] for words in SAID} - {"--jot"} == commands_in_help()
    assert {words.split()[1] for words in SAID if words.startswith("export")} == commands_in_help("export")


def test_every_option_of_the_table_is_one() -> None:
    for words in SAID:
        name = [word for word in words.split() if word.islower() and word.isalpha()]
        for option in re.findall(r"--[a-z-]+", words):
            assert option in help_of(*name[: 2 if words.startswith("export") else 1]), f"{words}: {option}"


def test_every_row_is_run_with_every_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people.vcf").write_bytes(CARD.encode())
    (tmp_path / "people.csv").write_bytes("Who;Mail\nZoë Ingle;zoe@ingle.example\n".encode("cp1252"))
    (tmp_path / "note.txt").write_text("kept with it", encoding="utf-8")
    (tmp_path / "other").mkdir()
    terminal = Terminal(tmp_path / "a.journal", capsys)
    run: dict[str, set[str]] = {}
    for line in PLAN.splitlines():
        words = shlex.split(line)
        said = terminal.run(*words)
        only_said = words == ["forget", "Tilda"]  # what it means; it is done with --yes
        assert said.code == int(only_said), f"{line}: {said.out}{said.err}"
        run.setdefault(name_of(words), set()).update(word for word in words if word.startswith("--"))
    for words in SAID:
        name = name_of(words.split())
        if name in BY_DESCRIPTOR | RUN_ELSEWHERE:
            continue
        wanted = set(re.findall(r"--[a-z-]+", words)) - WITH_A_SERVER - FROM_STANDARD_INPUT
        assert wanted <= run[name], f"{words} is not all run: {wanted - run[name]}"

"""The walls between the rooms: kept by the package as it is, and each proven to bite."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "relationship_journal"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
NAMES = {contract["name"]: contract["id"] for contract in CONTRACTS}
PANES = set(re.findall(r"\((\w+)\)", next(c["layers"][0] for c in CONTRACTS if c["id"] == "panes")))
START = "from importlinter.cli import lint_imports_command as go; go()"

# A house of the same shape with one honest import per wall, so that every contract has something to look at.
SKELETON = {
    "__init__.py": "",
    "paths.py": "import appdirs",
    "wording.py": "from relationship_journal.domain import rhythm",
    "assets.py": "",
    "local_clock.py": "",
    "private_file.py": "",
    "place.py": "",
    "doorbell.py": "",
    "act_sentences.py": "",
    "file_sentences.py": "",
    "meeting_sentences.py": "",
    "record_words.py": "",
    "privacy_sentences.py": "",
    "calendar_sentences.py": "",
    "passwords.py": "import keyring",
    "marked.py": "",
    "app.py": "from relationship_journal import cli, desktop, calendar_export, journal",
    "cli.py": "from relationship_journal import journal, paths",
    "tour.py": "from relationship_journal import desktop, journal",
    "domain/__init__.py": "",
    "domain/rhythm.py": "import dateutil",
    "store/__init__.py": "",
    "store/engine.py": "import sqlalchemy, alembic, sqlite3\nfrom relationship_journal.domain import rhythm",
    "exchange/__init__.py": "from relationship_journal import domain",
    "calendar_export/__init__.py": "import icalendar\nfrom relationship_journal import domain",
    "calendar_export/caldav_server.py": "import caldav",
    "journal/__init__.py": "import phonenumbers, rapidfuzz\nfrom relationship_journal import store, exchange, domain",
    "desktop/__init__.py": "",
    "desktop/main_window.py": "import PySide6\nfrom relationship_journal import journal, domain, wording",
    "desktop/shared.py": "",
    "desktop/contacts/__init__.py": "from relationship_journal.desktop import shared",
    "desktop/timeline/__init__.py": "from relationship_journal.desktop import shared",
}

# file in which it is planted, the planted import, the walls it breaks
PLANTED = [
    ("store/engine.py", "from relationship_journal import journal", {"rooms"}),
    ("store/engine.py", "from relationship_journal import exchange", {"rooms"}),
    ("journal/__init__.py", "import relationship_journal.desktop.shared", {"rooms"}),
    ("wording.py", "from relationship_journal import journal", {"rooms"}),
    ("stray.py", "", {"rooms"}),
    ("exchange/__init__.py", "import phonenumbers", {"comparing"}),
    ("desktop/main_window.py", "from rapidfuzz import fuzz", {"comparing"}),
    ("journal/__init__.py", "from PySide6.QtCore import QObject", {"qt"}),
    ("cli.py", "import PySide6", {"qt"}),
    ("desktop/main_window.py", "from relationship_journal.store import engine", {"desktop"}),
    ("desktop/main_window.py", "import relationship_journal.exchange", {"desktop"}),
    ("desktop/main_window.py", "def late():\n    import relationship_journal.calendar_export", {"desktop"}),
    ("desktop/main_window.py", "import sqlite3", {"desktop", "driver"}),
    ("desktop/timeline/__init__.py", "from relationship_journal.desktop import contacts", {"panes"}),
    ("desktop/shared.py", "from relationship_journal.desktop import contacts", {"panes"}),
    ("domain/rhythm.py", "from relationship_journal import wording", {"domain", "rooms"}),
    ("domain/rhythm.py", "from relationship_journal import private_file", {"domain"}),
    ("domain/rhythm.py", "import sqlite3", {"domain", "driver"}),
    ("domain/rhythm.py", "import urllib.request", {"domain"}),
    ("calendar_export/__init__.py", "from relationship_journal import store", {"calendar", "rooms"}),
    ("paths.py", "from relationship_journal import domain", {"stones", "rooms"}),
    ("store/engine.py", "import appdirs", {"folders"}),
    ("journal/__init__.py", "import icalendar", {"icalendar"}),
    ("journal/__init__.py", "import caldav", {"caldav"}),
    ("calendar_export/__init__.py", "import caldav", {"caldav"}),
    ("desktop/main_window.py", "import keyring", {"passwords"}),
    ("exchange/__init__.py", "from sqlalchemy import select", {"database"}),
    ("journal/__init__.py", "import sqlite3", {"driver"}),
    ("journal/__init__.py", "from alembic import command", {"driver"}),
]


def lint(folder: Path) -> dict[str, str]:
    """What import-linter says of the package in `folder`: KEPT or BROKEN by contract id."""
    run = subprocess.run(
        [sys.executable, "-c", START, "--config", str(ROOT / "pyproject.toml"), "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "400", "NO_COLOR": "1", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", run.stdout, re.MULTILINE))
    verdicts = {NAMES[name]: verdict for name, verdict in said.items() if name in NAMES}
    assert set(verdicts) == set(NAMES.values()), run.stdout + run.stderr
    assert run.returncode == int("BROKEN" in verdicts.values()), run.stdout + run.stderr
    return verdicts


def build(folder: Path, file: str = "", planted: str = "") -> Path:
    """Write the skeleton house below `folder`, with one import planted in one file."""
    house = {**SKELETON}
    if file:
        house[file] = f"{house.get(file, '')}\n{planted}\n"
    for name, text in house.items():
        path = folder / "relationship_journal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    return folder


def test_the_package_keeps_every_wall() -> None:
    assert {wall for wall, verdict in lint(ROOT).items() if verdict == "BROKEN"} == set()


def test_an_honest_house_breaks_no_wall(tmp_path: Path) -> None:
    assert set(lint(build(tmp_path)).values()) == {"KEPT"}


@pytest.mark.parametrize(
    ("file", "planted", "walls"), PLANTED, ids=[f"{f}: {p.split()[-1] if p else ''}" for f, p, _ in PLANTED]
)
def test_a_planted_import_breaks_its_wall(tmp_path: Path, file: str, planted: str, walls: set[str]) -> None:
    verdicts = lint(build(tmp_path, file, planted))
    assert {wall for wall, verdict in verdicts.items() if verdict == "BROKEN"} == walls


def test_every_wall_is_proven() -> None:
    assert set(NAMES.values()) == set().union(*(walls for _, _, walls in PLANTED))


def test_every_pane_is_behind_a_wall() -> None:
    folders = {path.parent.name for path in (PACKAGE / "desktop").glob("*/__init__.py")} - {"widgets"}
    assert folders <= PANES, "a new folder under desktop/ belongs in the contract `panes`"


def test_no_room_is_overlooked_for_want_of_an_init() -> None:
    bare = {
        path.parent.relative_to(ROOT).as_posix()
        for path in PACKAGE.rglob("*.py")
        if not (path.parent / "__init__.py").exists() and "migrations" not in path.parts
    }
    assert bare == set(), "import-linter sees only folders with an __init__.py"


def imported_names(path: Path) -> set[str]:
    """The top-level names a file imports, absolutely."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def test_the_domain_needs_dateutil_and_the_standard_library_only() -> None:
    allowed = {*sys.stdlib_module_names, "dateutil", "relationship_journal"}
    foreign = {
        path.name: names
        for path in (PACKAGE / "domain").rglob("*.py")
        if (names := imported_names(path) - allowed)
    }
    assert foreign == {}

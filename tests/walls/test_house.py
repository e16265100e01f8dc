"""Habits of the house that no linter knows: size, names, colours, plain text, quiet imports, a sound Qt."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "relationship_journal"
TEXT = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".sh",
    ".yml",
    ".yaml",
    ".json",
    ".xml",
    ".desktop",
    ".svg",
    ".css",
    ".ini",
    "",
}
GENERATED = {".venv", ".git", "build", "dist", "tour-output", "shots", "__pycache__"}


def modules() -> list[Path]:
    found = sorted(PACKAGE.rglob("*.py"))
    assert found, "the package is not where this test looks"
    return found


def project_files() -> Iterator[Path]:
    """Every text file of ours, generated folders and tools' caches left out."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if _is_ours(name))
        for name in sorted(filter(_is_ours, names)):
            if Path(name).suffix in TEXT:
                yield Path(folder, name)


def _is_ours(name: str) -> bool:
    return name not in GENERATED and name != ".hypothesis" and not name.endswith("_cache")


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


# ---------------------------------------------------------------------------------------------------- size and names


def test_no_module_is_above_four_hundred_lines() -> None:
    sizes = {
        where(path, n): n for path in modules() if (n := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert sizes == {}


def test_no_module_is_named_for_nothing() -> None:
    empty_names = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "nt"}
    named = [
        str(path.relative_to(ROOT))
        for path in modules()
        if empty_names & set(path.with_suffix("").name.split("_")) or path.parent.name in empty_names
    ]
    classes = [
        where(path, node.lineno)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and re.search(r"(Manager|Helper|Utils?)$", node.name)
    ]
    assert named + classes == []


def test_every_module_begins_with_what_it_owns() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules()
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


# ------------------------------------------------------------------------------------------- what code must not contain

Finder = Callable[[ast.AST], bool]
HEX = re.compile(r"^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$|\brgba?\(")
RICH_CALLS = {"setHtml", "insertHtml", "appendHtml", "setDefaultStyleSheet", "setMarkdown", "insertMarkdown"}
RICH_NAMES = {"RichText", "AutoText", "MarkdownText", "QMessageBox", "QTextBrowser", "QErrorMessage"}


def finds_colour(node: ast.AST) -> bool:
    """A colour written out: "#1b2c3d", rgb(...), QColor(1, 2, 3), Qt.GlobalColor.red."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return bool(HEX.search(node.value))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QColor":
        return any(isinstance(argument, ast.Constant) for argument in node.args)
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "GlobalColor"
        and node.attr != "transparent"
    )


def finds_rich_text(node: ast.AST) -> bool:
    """A call that would render what a note says as HTML or Markdown."""
    if isinstance(node, ast.Attribute):
        return node.attr in RICH_CALLS | RICH_NAMES
    return isinstance(node, ast.Name) and node.id in RICH_NAMES


def finds_style_sheet(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "setStyleSheet"


def finds_the_time(node: ast.AST) -> bool:
    """A rule that asks what time it is instead of being told (a clock that was passed in may be asked)."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "utcnow", "today", "monotonic"}
        and not (isinstance(node.func.value, ast.Name) and node.func.value.id == "clock")
    )


def finds_a_file(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"open", "print", "input"}
    )


HABITS: dict[str, tuple[Finder, str, set[str]]] = {
    "colours stand in tokens.py": (finds_colour, "desktop", {"tokens.py"}),
    "text is text": (finds_rich_text, "desktop", set()),
    "one style sheet, set once": (finds_style_sheet, "desktop", {"dressing.py"}),
    "the domain is told the time": (finds_the_time, "domain", set()),
    "the domain touches no file": (finds_a_file, "domain", set()),
}
PROBES: dict[str, list[str]] = {
    "colours stand in tokens.py": [
        "x = '#a1b2c3'",
        "QColor(1, 2, 3)",
        "Qt.GlobalColor.red",
        "'rgb(1, 2, 3)'",
    ],
    "text is text": [
        "view.setHtml(note)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "QMessageBox(self)",
    ],
    "one style sheet, set once": ["self.setStyleSheet('')"],
    "the domain is told the time": ["datetime.now(UTC)", "date.today()"],
    "the domain touches no file": ["open('x')"],
}


@pytest.mark.parametrize("habit", HABITS)
def test_a_habit_is_kept(habit: str) -> None:
    finder, room, excepted = HABITS[habit]
    broken = [
        where(path, getattr(node, "lineno", 0))
        for path in (PACKAGE / room).rglob("*.py")
        if path.name not in excepted
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if finder(node)
    ]
    assert broken == []


@pytest.mark.parametrize(
    ("habit", "line"), [(habit, line) for habit, lines in PROBES.items() for line in lines]
)
def test_a_habit_bites(habit: str, line: str) -> None:
    finder = HABITS[habit][0]
    assert any(finder(node) for node in ast.walk(ast.parse(line)))


def test_an_exception_for_a_linter_gives_its_reason() -> None:
    bare = re.compile(r"#\s*(?:type:\s*ignore|noqa)(?:\[[^\]]*\]|:\s*[A-Z]+[0-9]+(?:,\s*[A-Z]+[0-9]+)*)?\s*$")
    unexplained = [
        where(path, number)
        for path in [*modules(), *(ROOT / "tests").rglob("*.py")]
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if bare.search(line)
    ]
    assert unexplained == []


def test_no_machine_and_no_host_is_named() -> None:
    # Written in pieces, so that this file does not name what it looks for.
    home = "/ho" + "me/"
    machine = re.compile(
        rf"(?<![\w.]){home}(?!you\b|user\b|\w*\{{)\w+|(?<![\w./])/(?:wo" + r"rk|ro" + r"ot)/\w+|/opt/\w+venv"
    )
    index = re.compile("index-" + "url|find-" + "links|trusted-" + "host", re.IGNORECASE)
    named = [
        where(path, number)
        for path in project_files()
        if "data" not in path.parts
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if machine.search(line) or index.search(line)
    ]
    assert named == []


# -------------------------------------------------------------------------------------------------- a quiet, sound start


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("module", ["cli", "paths", "local_clock", "domain"])
def test_importing_starts_neither_qt_nor_the_database(module: str) -> None:
    """`relationship-journal people` answers at once: what is slow to load waits until it is used."""
    run = run_python(
        f"import sys, relationship_journal.{module}\n"
        "slow = {'PySide6', 'sqlalchemy', 'alembic', 'icalendar', 'sqlite3', 'phonenumbers', 'rapidfuzz'}\n"
        "print(sorted(slow & set(sys.modules)))"
    )
    assert (run.stdout.strip(), run.returncode) == ("[]", 0), run.stderr


def test_qt_loses_no_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one per void call and aborts after some 5,000 of them."""
    run = run_python(
        "import os, sys\n"
        "os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(200_000):\n"
        "    thing.setObjectName('x')\n"
        "print(before - sys.getrefcount(None))"
    )
    assert run.returncode == 0, f"Qt aborted: {run.stderr[-500:]}"
    assert abs(int(run.stdout)) < 1_000, "references to None got lost: choose another PySide6"

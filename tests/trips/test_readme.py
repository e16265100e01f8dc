"""What the README promises: its example runs in an empty home, its words are words of the Makefile."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from relationship_journal.desktop.actions import ACTIONS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def block(language: str) -> str:
    """The first fenced block in that language."""
    found = re.search(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert found, f"README.md has no {language} block"
    return found.group(1)


def test_the_example_runs_in_an_empty_home(house_home: Path, tmp_path: Path) -> None:
    example = tmp_path / "example.py"
    example.write_text(block("python"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-W", "error", str(example)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert "Odette Plumbridge" in run.stdout
    assert "case study" in run.stdout, "the promise is on the page"
    assert (house_home / "relationship.journal").stat().st_mode & 0o077 == 0


def test_the_two_commands_are_targets() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    commands = [line.split()[1] for line in block("sh").splitlines() if line.startswith("make ")]
    assert commands == ["run", "test"]
    assert set(commands) <= targets


def test_the_system_packages_are_those_the_set_up_names() -> None:
    said = subprocess.run(
        [ROOT / "packaging/system_packages.sh", "--say", "window"], capture_output=True, text=True, check=True
    ).stdout.splitlines()[-1]
    promised = set(
        re.findall(r"\b(?:lib|python3-)[\w.+-]+", README.split("apt-get install")[1].split("```")[0])
    )
    if "apt-get" in said:  # on another system the line speaks of other packages
        assert promised == {
            word.replace("t64", "") for word in said.split() if word.startswith(("lib", "python3-"))
        }


def commands_in_help(*words: str) -> set[str]:
    """The names `relationship-journal ... --help` lists."""
    help_text = subprocess.run(
        [sys.executable, "-m", "relationship_journal", *words, "--help"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return set(re.findall(r"^    ([a-z]+)(?: |$)", help_text, re.MULTILINE))


def test_every_command_and_option_of_the_table_is_one_and_none_is_missing() -> None:
    table = README.split("| command | does |")[1].split("\n\n")[0].replace("\\|", "/")
    said = [words for row in table.splitlines()[2:] for words in re.findall(r"`([^`]+)`", row.split("|")[1])]
    named = {words.split()[0] for words in said} - {"--jot"}
    assert named == commands_in_help()
    assert {words.split()[1] for words in said if words.startswith("export")} == commands_in_help("export")
    for words in said:
        name = [word for word in words.split() if word.islower() and word.isalpha()]
        parser_says = subprocess.run(
            [sys.executable, "-m", "relationship_journal", *name, "--help"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for option in re.findall(r"--[a-z-]+", words):
            assert option in parser_says, f"{words}: {option}"


def test_every_linked_file_exists() -> None:
    for paper in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / paper).read_text("utf-8")):
            assert (ROOT / target).exists(), f"{paper} links {target}"


def test_the_keys_of_the_minute_are_keys_of_the_program_and_its_pictures_are_there() -> None:
    minute = README.split("## In one minute")[1].split("\n## ")[0]
    known = {key for spec in ACTIONS for key in spec.keys}
    named = set(re.findall(r"\b(?:Ctrl\+\S+?|F\d+)(?=[.,: ])", minute))
    assert named >= {"Ctrl+K", "Ctrl+B", "Ctrl+J", "Ctrl+4", "Ctrl+E", "Ctrl+Z", "F1"}
    assert named <= known
    assert re.findall(r"\*\*(\w+)\*\*", minute) == ["Find", "Prepare", "Jot", "Promise", "Export", "Undo"]
    for picture in re.findall(r"\((docs/pictures/[^)]+)\)", minute):
        assert (ROOT / picture).stat().st_size > 10_000

"""What the README promises: its example runs in an empty home, its words are words of the Makefile."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from relationship_journal.desktop.actions import ACTIONS
from tests.cli.running import Terminal

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
MANUAL = (ROOT / "docs/command-line.md").read_text("utf-8")


def block(language: str, paper: str = README) -> str:
    """The first fenced block in that language."""
    found = re.search(rf"^```{language}\n(.*?)^```", paper, re.MULTILINE | re.DOTALL)
    assert found, f"there is no {language} block"
    return found.group(1)


def test_the_example_runs_in_an_empty_home(house_home: Path, tmp_path: Path) -> None:
    example = tmp_path / "example.py"
    example.write_text(block("python", MANUAL), encoding="utf-8")
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


def test_every_linked_file_exists() -> None:
    papers = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "packaging/README.md")]
    for paper in [*papers, *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", paper.read_text("utf-8")):
            assert (paper.parent / target).exists(), f"{paper} links {target}"


def test_the_keys_of_the_minute_are_keys_of_the_program_and_its_pictures_are_there() -> None:
    minute = README.split("## In one minute")[1].split("\n## ")[0]
    known = {key for spec in ACTIONS for key in spec.keys}
    named = set(re.findall(r"\b(?:Ctrl\+\S+?|F\d+)(?=[.,: ])", minute))
    assert named >= {"Ctrl+K", "Ctrl+B", "Ctrl+J", "Ctrl+4", "Ctrl+E", "Ctrl+Z", "F1"}
    assert named <= known
    assert re.findall(r"\*\*(\w+)\*\*", minute) == ["Find", "Prepare", "Jot", "Promise", "Export", "Undo"]
    for picture in re.findall(r"\((docs/pictures/[^)]+)\)", minute):
        assert (ROOT / picture).stat().st_size > 10_000


# -- every command -----------------------------------------------------------------------------------

ELSEWHERE = {
    "make run": "the release check, in a clean chroot",
    "make test": "the release check, in a clean chroot, and continuous integration",
    "make dist": "the release check",
    "make": "test_make_alone_lists_its_words",
    "sudo apt-get install": "test_the_system_packages_are_those_the_set_up_names, and the release check",
    "sudo apt install": "the release check, in a chroot of the package",
    "sudo apt remove": "the release check, in a chroot of the package",
    "pipx install": "the release check, with each Python",
    "pip install": "the release check, with each Python",
    "relationship-journal": "tests/trips/test_several_windows.py: the window",
}
"""What this computer cannot be asked to do in a test of every run, and who tries it."""


def spoken() -> list[str]:
    """Every command the README says, in blocks and in lines."""
    blocks = re.findall(r"^```(?:sh|console)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    programs = r"(?:make|sudo|pip|pipx|relationship-journal)"
    inline = re.findall(rf"`({programs}(?: [^`]+)?)`", README)
    return [line.removeprefix("$ ").strip() for line in lines if line.strip()] + inline


def test_every_command_is_run_here_or_by_somebody_who_is_named() -> None:
    run_here = {line.removeprefix("$ ") for line in README.splitlines() if line.startswith("$ ")}
    for command in spoken():
        if command in run_here:
            continue
        assert any(command == known or command.startswith(f"{known} ") for known in ELSEWHERE), command
    said = spoken()
    for known in ELSEWHERE:
        assert any(command == known or command.startswith(f"{known} ") for command in said), (
            f"nobody says {known}"
        )


def test_a_first_day_and_a_backup_go_as_they_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    terminal = Terminal(tmp_path / "a.journal", capsys)
    told: dict[str, str] = {}
    for line in README.splitlines():
        if not line.startswith("$ "):
            continue
        program, *words = shlex.split(line.removeprefix("$ "))
        assert program == "relationship-journal"
        said = terminal.run(*words)
        assert said.code == 0, f"{line}: {said.err}"
        told[words[0]] = said.out
    assert "Autumn planning" in told["brief"]
    assert "send the plan" in told["promises"]
    assert terminal.run("promises").out.strip() == "", "it was kept"
    assert (tmp_path / "all-of-it/README.txt").exists()


def test_make_alone_lists_its_words() -> None:
    said = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = set(re.findall(r"^(\w[\w-]*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    listed = set(re.findall(r"^make ([\w-]+)", said, re.MULTILINE))
    assert targets - listed == {"help", "ready"}

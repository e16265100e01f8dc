"""S1: whatever a note says, it is shown as written on every way, and nothing is opened, called or started because of it."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.silence.hostile_notes import BAIT, COUNT, lay_bait
from tests.silence.show_everything import BEGIN
from tests.silence.tracing import ROOT, Asked, Traced, alone, traced, why_not

WITH_AMPERSANDS = 60
"""The turn at which the circles, which stand in menus, are named by the notes with ``&``."""
LEAST_WAYS = 70
_OWN = re.compile(
    r"/(proc/(self|\d+|meminfo|filesystems|stat|sys|mounts)|dev/(null|urandom|shm|tty)|sys/(devices|fs))(/|$)"
)
_CALL = re.compile(r"open|openat|openat2|creat")


@pytest.fixture(autouse=True, scope="module")
def _can_trace() -> None:
    if reason := why_not():
        pytest.skip(reason)


def shown(folder: Path, turn: int, flaw: str = "none") -> Traced:
    """A walk through everything, in a process of its own."""
    (folder / "home").mkdir()
    lay_bait(folder)
    command = ["tests.silence.show_everything", str(folder), str(turn), flaw]
    return traced(command, folder.parent / f"{folder.name}.log", alone(folder / "home"))


def allowed(path: str, folder: Path) -> bool:
    """Whether a program that shows text has any business there: its own parts, fonts, zones, its own folders."""
    if not path.startswith("/"):
        return True  # below a folder that was opened before, and judged then
    roots = {
        ROOT, folder, sys.prefix, sys.base_prefix, Path(sys.executable).resolve().parents[1], "/usr/lib", "/usr/local/lib",
        "/lib", "/lib64", "/usr/share", "/usr/local/share", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types",
        "/var/cache/fontconfig", "/tmp/relationship-journal-", "/tmp/tmp", "/tmp/.X11-unix", "/etc/xdg", "/etc/machine-id", "/var/lib/dbus/machine-id", "/etc/ssl/openssl.cnf",
    }  # fmt: skip
    return bool(_OWN.match(path)) or any(path.startswith(str(root)) for root in roots)


def _is_listed(asked: Asked) -> bool:
    """A folder whose names are read, as a file dialog does: no file's content."""
    return "O_DIRECTORY" in asked.words


def faults(run: Traced, folder: Path) -> list[str]:
    """Every call that only a note can have caused."""
    after = run.after(BEGIN)
    return [
        f"{each.name}({each.words[:160]}"
        for each in after
        if BAIT in each.words
        or "evil.example" in each.words
        or each.name.startswith("exec")
        or (each.name == "socket" and not each.words.startswith("AF_UNIX"))
        or (
            _CALL.fullmatch(each.name)
            and not each.failed
            and not _is_listed(each)
            and not allowed(each.path(), folder)
        )
    ]


def judged(folder: Path, turn: int) -> dict[str, list[int]]:
    """The ways on which notes were read as written; nothing was wrong on any of them."""
    run = shown(folder, turn)
    assert (run.code, run.errors) == (0, "")
    told = json.loads(run.out)
    assert told["wrong"] == []
    assert faults(run, folder) == []
    assert run.sockets("AF_INET", "AF_INET6") == []
    ways: dict[str, list[int]] = told["ways"]
    readings = sum(map(len, ways.values()))
    print(
        f"\nS1 turn {turn}: {COUNT} notes on {len(ways)} ways, {readings} readings as written, {len(run.asked)} calls, 0 wrong"
    )
    return ways


def test_every_note_is_shown_as_written_and_does_nothing(tmp_path: Path) -> None:
    ways = judged(tmp_path, WITH_AMPERSANDS)
    assert len([way for way, found in ways.items() if found]) >= LEAST_WAYS
    for way in ("palette: painted", "today: painted", "people: painted"):
        assert any(name.startswith(way) and found for name, found in ways.items()), way
    assert set().union(*ways.values()) == set(range(COUNT))


def test_the_probe_catches_a_label_that_takes_markup(tmp_path: Path) -> None:
    run = shown(tmp_path, 0, "rich")
    assert any("dot.png" in fault for fault in faults(run, tmp_path))
    assert any("takes markup" in each for each in json.loads(run.out)["wrong"])


@pytest.mark.torture
def test_torture_every_note_everywhere(tmp_path: Path) -> None:
    seen: dict[str, set[int]] = {}
    for turn in range(0, COUNT, 9):
        folder = tmp_path / str(turn)
        folder.mkdir()
        for way, found in judged(folder, turn).items():
            seen.setdefault(way, set()).update(found)
    assert min(len(seen[way]) for way in ("palette: spoken", "people: spoken", "today: spoken")) == COUNT

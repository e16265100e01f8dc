"""The wheel, installed by pip and pipx into every Python this computer has: compiled, started, used, removed."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from release import pythons, wheels
from release.project import ROOT, version

pytestmark = pytest.mark.release

EVERY_MODULE = """
import importlib, pkgutil, relationship_journal
for found in pkgutil.walk_packages(relationship_journal.__path__, "relationship_journal."):
    if "migrations" not in found.name and not found.name.endswith("__main__"):
        importlib.import_module(found.name)
"""


def told(*command: object, env: dict[str, str], cwd: Path) -> str:
    ran = subprocess.run(
        [str(word) for word in command],
        env=env, cwd=cwd, capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout + ran.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheels.wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """What a user has: a home with nothing in it, and no folder of the project in reach."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_"))}
    home = tmp_path / "home"
    home.mkdir()
    return {
        **kept,
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def test_this_python_is_among_those_found() -> None:
    assert f"3.{sys.version_info.minor}" in pythons.found()


@pytest.mark.parametrize("minor", pythons.MINORS)
def test_it_installs_starts_and_works(minor: int, wheel: Path, env: dict[str, str], tmp_path: Path) -> None:
    python = pythons.found().get(f"3.{minor}")
    if python is None:
        pytest.skip(f"this computer has no Python 3.{minor}")
    run = partial(told, env=env, cwd=tmp_path)
    run(python, "-m", "venv", tmp_path / "there")
    programs = tmp_path / "there/bin"
    run(
        programs / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "-c",
        ROOT / "constraints.txt",
        f"{wheel}[all]",
    )
    (package,) = (tmp_path / "there/lib").glob("*/site-packages/relationship_journal")
    sources = list(package.rglob("*.py"))
    compiled = {path.name.split(".")[0] for path in package.rglob("*.pyc")}
    assert {path.stem for path in sources} == compiled, "each module was compiled when it was installed"
    run(programs / "python", "-W", "error", "-c", EVERY_MODULE)
    command = programs / "relationship-journal"
    assert run(command, "--version").strip().endswith(version())
    run(command, "add", "Odette Plumbridge")
    run(command, "jot", "Warehouse move slips. !send the case study by Friday", "--with", "Odette")
    assert "case study" in run(command, "brief", "Odette", "--text")
    run(command, "brief", "Odette", "--pdf", "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    run(programs / "relationship-journal-gui", "--help")
    run(programs / "python", "-m", "pip", "uninstall", "--quiet", "--yes", "relationship-journal")
    assert not command.exists()
    assert not package.exists()
    kept = Path(env["HOME"]) / ".local/share/relationship-journal/relationship.journal"
    assert kept.is_file(), "the journal stays"


def test_pipx_installs_and_removes_it(wheel: Path, env: dict[str, str], tmp_path: Path) -> None:
    run = partial(told, env=env, cwd=tmp_path)
    run(sys.executable, "-m", "venv", tmp_path / "pipx")
    run(tmp_path / "pipx/bin/python", "-m", "pip", "install", "--quiet", "pipx")
    pipx = tmp_path / "pipx/bin/pipx"
    run(pipx, "install", f"{wheel}[all]")
    command = Path(env["HOME"]) / ".local/bin/relationship-journal"
    run(command, "add", "Odette Plumbridge")
    assert "Odette" in run(command, "people")
    run(pipx, "uninstall", "relationship-journal")
    assert not command.exists()
    assert list(Path(env["HOME"]).rglob("relationship.journal"))

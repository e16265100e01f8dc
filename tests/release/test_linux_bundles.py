"""The AppDir and the Flatpak: one starter for window and commands, and a sandbox that opens nothing it need not."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from release import appdir
from release.described import APP_ID
from release.project import BUILD, ROOT

MANIFEST = ROOT / "packaging/linux" / f"{APP_ID}.yml"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Stands for a frozen tree: a program that says by which name and with which words it was started."""
    tree = tmp_path / "relationship-journal"
    (tree / "_internal").mkdir(parents=True)
    program = tree / "relationship-journal"
    program.write_text('#!/bin/sh\necho "${0##*/}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (tree / "relationship-journal-gui").symlink_to("relationship-journal")
    return tree


@pytest.fixture
def laid(tree: Path, tmp_path: Path, qapp: QApplication) -> Path:
    pytest.importorskip("argparse_manpage", reason="it is only there where packages are built")
    appdir.lay(tree, tmp_path / "made.AppDir")
    return tmp_path / "made.AppDir"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([], "relationship-journal-gui"),
        (["--jot"], "relationship-journal-gui"),
        (["/home/user/two words.vcf"], "relationship-journal-gui"),
        (["friends.vcf"], "relationship-journal-gui"),
        (["--version"], "relationship-journal"),
        (["jot", "She sails.", "--with", "Odette"], "relationship-journal"),
    ],
)
def test_the_starter_knows_window_from_command(
    laid: Path, tmp_path: Path, words: list[str], name: str
) -> None:
    elsewhere = tmp_path / "link to it"
    elsewhere.symlink_to(laid / "AppRun")
    run = subprocess.run(
        [elsewhere, *words],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
        env={"PATH": "/usr/bin:/bin"},
    )
    assert run.stdout == " ".join([name, *words]) + "\n"


def test_the_folder_has_what_an_appimage_asks_for(laid: Path) -> None:
    assert (laid / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    for name in ("relationship-journal.desktop", "relationship-journal.svg"):
        assert (laid / name).is_file()
    assert (laid / f"usr/share/metainfo/{APP_ID}.metainfo.xml").is_file()
    assert not [path for path in laid.rglob("*") if "autostart" in path.name]


def test_the_folder_is_valid(laid: Path) -> None:
    if shutil.which("appstreamcli") is None:
        pytest.skip("appstreamcli is not installed")
    command = ["appstreamcli", "validate-tree", "--no-net", str(laid)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_archive_is_the_folder_and_the_same_each_time(
    tree: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("argparse_manpage", reason="it is only there where packages are built")
    monkeypatch.setattr(appdir, "PLACE", tmp_path / "place")
    one, other = appdir.build(tree, tmp_path / "1"), appdir.build(tree, tmp_path / "2")
    assert one.read_bytes() == other.read_bytes()
    with tarfile.open(one) as archive:
        members = {each.name: each for each in archive}
    assert members["relationship-journal.AppDir/AppRun"].mode & 0o111
    assert {(each.uid, each.gid) for each in members.values()} == {(0, 0)}
    link = members["relationship-journal.AppDir/usr/bin/relationship-journal-gui"]
    assert link.linkname == "../lib/relationship-journal/relationship-journal-gui"


def test_the_sandbox_opens_neither_network_nor_folders() -> None:
    asked = set(re.findall(r"^  - (--\S+)$", MANIFEST.read_text("utf-8"), re.MULTILINE))
    assert asked == {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}


def test_the_manifest_is_one(tmp_path: Path) -> None:
    if shutil.which("flatpak-builder") is None:
        pytest.skip("flatpak-builder is not installed")
    command = ["flatpak-builder", "--show-manifest", str(MANIFEST)]
    # It leaves a folder where it runs.
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    told = json.loads(run.stdout)
    assert told["id"] == APP_ID
    source = told["modules"][0]["sources"][0]["path"]
    assert (MANIFEST.parent / source).resolve() == BUILD / "appdir/usr"

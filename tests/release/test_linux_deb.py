"""The Debian package: its description follows from the tree, its files are nobody's in particular, nothing starts by itself."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from release import chroot, copyright_file, deb, debian_room, needed, search_paths, shared_files
from release.project import DIST, ROOT, version

SAID = {
    "libQt6Core.so.6": "  NEEDED   libglib-2.0.so.0\n  NEEDED   libc.so.6\n 0x0 0x00 02 GLIBC_2.9\n 0x0 0x00 03 GLIBC_2.34\n",
    "libqxcb.so": "  NEEDED   libQt6Core.so.6\n  NEEDED   libxcb-cursor.so.0\n",
    "libqgtk3.so": "  NEEDED   libgtk-3.so.0\n",
    "libcupsprintersupport.so": "  NEEDED   libcups.so.2\n",
}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for a frozen tree: a program by two names, libraries that are none, one Python package's licence."""
    tree = tmp_path / "relationship-journal"
    inside = tree / "_internal"
    told = inside / "someones-1.0.dist-info"
    (told / "licenses").mkdir(parents=True)
    (told / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: someones\nVersion: 1.0\nLicense-Expression: ISC\n"
    )
    (told / "RECORD").write_text("someones-1.0.dist-info/METADATA,,\n")
    (told / "licenses/LICENSE").write_text("Copyright (c) 2019 Some One\n\nDo what you like.\n")
    for name in SAID:
        (inside / name).write_bytes(b"\x7fELF" + name.encode())
    program = tree / "relationship-journal"
    program.write_bytes(b"\x7fELF program")
    (tree / "relationship-journal-gui").symlink_to("relationship-journal")
    for module in (needed, search_paths):
        monkeypatch.setattr(module, "headers", lambda path: SAID.get(path.name, "  NEEDED   libc.so.6\n"))
    return tree


def test_the_needs_are_those_of_the_tree_and_not_its_own(tree: Path) -> None:
    assert needed.depends(tree) == ["libc6 (>= 2.34)", "libglib2.0-0t64 | libglib2.0-0", "libxcb-cursor0"]
    assert needed.recommends(tree) == ["libcups2t64 | libcups2"]


def test_a_library_of_no_known_package_stops_the_build(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SAID, "libqxcb.so", "  NEEDED   libnobody.so.1\n")
    with pytest.raises(KeyError, match="libnobody"):
        needed.depends(tree)


def test_folders_of_the_builder_are_seen(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert search_paths.strays(tree) == []
    monkeypatch.setitem(SAID, "libqxcb.so", "  RUNPATH   $ORIGIN/../lib:/opt/python/lib\n")
    assert [path.name for path in search_paths.strays(tree)] == ["libqxcb.so"]
    monkeypatch.setitem(SAID, "libqxcb.so", "  RUNPATH   $ORIGIN/../lib\n")
    assert search_paths.strays(tree) == []


def test_what_the_set_up_asks_for_the_package_asks_for() -> None:
    asked = re.findall(
        r"(lib\S+\.so\.\d+):(lib[\w.+-]+)", (ROOT / "packaging/system_packages.sh").read_text("utf-8")
    )
    assert len(asked) > 8
    for library, package in asked:
        assert package in re.split(r" \| ", needed.PACKAGES[library]), library


def test_licences_stand_in_the_copyright_file(tree: Path) -> None:
    text = copyright_file.text(tree)
    mine = next(each for each in text.split("\n\n") if "someones" in each)
    assert mine.splitlines()[1:] == [
        "Copyright: 2019 Some One", "License: ISC-someones",
        " Copyright (c) 2019 Some One", " .", " Do what you like.",
    ]  # fmt: skip
    for part in ("LGPL-3.0-only", "ISC-Lucide", "PSF-2.0", "MIT"):
        assert f"\nLicense: {part}\n" in text


def test_what_every_debian_has_is_named_there() -> None:
    apache = "...\nTERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION\n..."
    assert copyright_file.told_once(apache).endswith("common-licenses/Apache-2.0")
    assert copyright_file.told_once("Do what you like.") == "Do what you like."


@pytest.fixture
def build(
    tree: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Path]:
    pytest.importorskip("argparse_manpage", reason="it is only there where packages are built")
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    monkeypatch.setattr(deb, "BUILD", tmp_path / "build")
    return lambda folder: deb.build(tree, tmp_path / folder)


def test_the_package_says_what_it_is_and_holds_what_it_should(
    build: Callable[[str], Path], tmp_path: Path
) -> None:
    package = build("first")
    assert package.name == f"relationship-journal_{version()}_{deb.architecture()}.deb"

    def ask(*words: str) -> str:
        return subprocess.run(["dpkg-deb", *words], capture_output=True, text=True, check=True).stdout

    assert ask("--field", str(package), "Version").strip() == version()
    assert "libxcb-cursor0" in ask("--field", str(package), "Depends")
    assert "{" not in ask("--field", str(package))
    listed = [line.split(maxsplit=5) for line in ask("--contents", str(package)).splitlines()]
    assert {line[1] for line in listed} == {"root/root"}
    names = {line[5].split(" -> ")[0]: line[0] for line in listed}
    for path in (
        "usr/share/applications/relationship-journal.desktop",
        "usr/share/icons/hicolor/scalable/apps/relationship-journal.svg",
        "usr/share/man/man1/relationship-journal.1.gz",
        "usr/share/man/man1/relationship-journal-gui.1.gz",
        "usr/share/doc/relationship-journal/copyright",
        "usr/share/doc/relationship-journal/changelog.gz",
    ):
        assert names[f"./{path}"] == "-rw-r--r--"
    assert not any("autostart" in name or name.startswith("./etc") for name in names)
    started = {name for name, mode in names.items() if mode.startswith("-rwx")}
    assert started == {"./usr/lib/relationship-journal/relationship-journal"}
    control = tmp_path / "control"
    ask("--control", str(package), str(control))
    assert {path.name for path in control.iterdir()} == {"control", "md5sums"}, "nothing of ours runs as root"
    root = tmp_path / "build/deb"
    for line in (control / "md5sums").read_text().splitlines():
        said, name = line.split("  ")
        assert hashlib.md5((root / name).read_bytes()).hexdigest() == said  # noqa: S324 - Debian's own check


def test_the_commands_lead_to_the_program(build: Callable[[str], Path], tmp_path: Path) -> None:
    build("first")
    commands = tmp_path / "build/deb/usr/bin"
    for name in shared_files.COMMANDS:
        assert (
            commands / name
        ).resolve() == tmp_path / "build/deb/usr/lib/relationship-journal/relationship-journal"


def test_the_same_source_gives_the_same_package(build: Callable[[str], Path]) -> None:
    assert build("first").read_bytes() == build("second").read_bytes()


@pytest.mark.release
def test_debians_own_critic_has_nothing_to_say() -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed")
    packages = sorted(DIST.glob("*.deb"))
    assert packages, "`make dist` makes the package this judges"
    command = ["lintian", "--display-info", "--pedantic", "--fail-on", "error,warning", str(packages[-1])]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (0, "")


@pytest.mark.release
def test_the_package_is_installed_used_and_removed_where_nothing_else_is() -> None:
    if why := debian_room.why_not():
        pytest.skip(why)
    packages = sorted(DIST.glob("*.deb"))
    assert packages, "`make dist` makes the package this proves"
    chroot.prove(packages[-1])
    said = chroot.LOG.read_text("utf-8")
    assert "remove: 0 paths more, 0 fewer" in said
    assert "purge: 0 paths more, 0 fewer" in said

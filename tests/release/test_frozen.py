"""What comes along into the frozen program and what stays out, and that it does what the installed one does."""

from __future__ import annotations

import os
import plistlib
import subprocess
from pathlib import Path

import PySide6
import pytest

from relationship_journal.desktop.pictures import _FORMATS
from release import frozen, left_out, mac_bundle, wheels
from release.project import NAME, ROOT, version

QT = Path(PySide6.__file__).parent / "Qt"
BUILT_IN = {"png", "bmp"}


@pytest.mark.parametrize(
    ("place", "source", "comes"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/env/libqvnc.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/env/libqsqlite.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\env\\qwindows.dll", True),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/env/libQt6Gui.so.6", True),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", "/env/libQt6Pdf.so.6", False),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/translations/qtbase_de.qm", "/env/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", "/env/qtbase_fr.qm", False),
        ("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0", False),
        ("libcrypto.so.3", "/lib/x86_64-linux-gnu/libcrypto.so.3", True),
        ("python3.11/lib-dynload/math.so", "/usr/lib/python3.11/lib-dynload/math.so", True),
        ("relationship_journal/_resources/rules/en/people.toml", "/env/people.toml", True),
    ],
)
def test_what_comes_along(place: str, source: str, comes: bool) -> None:
    assert left_out.comes_along(place, source) is comes


def test_what_nobody_asks_for_is_named_to_the_freezer() -> None:
    assert "qh3" in left_out.DISTRIBUTIONS, "what is not there is not named among what is"
    assert {"tkinter", "pytest", "qh3", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtTest"} <= set(
        left_out.MODULES
    )


@pytest.mark.skipif(not (QT / "plugins").is_dir(), reason="Qt keeps its plugins elsewhere on this system")
def test_the_plugins_that_are_named_are_plugins_of_qt() -> None:
    there = {path.name.removeprefix("lib").split(".")[0] for path in (QT / "plugins").rglob("*.so")}
    of_others = {"qcocoa", "qwindows", "qmodernwindowsstyle", "qmacstyle"}
    named = {plugin for plugins in left_out.PLUGINS.values() for plugin in plugins}
    assert named - of_others <= there


def test_pictures_people_bring_can_be_read() -> None:
    images = {plugin.removeprefix("q") for plugin in left_out.PLUGINS["imageformats"]}
    assert images | BUILT_IN >= _FORMATS


def test_macos_is_told_in_a_form_it_reads_and_no_file_is_taken_from_its_program() -> None:
    told = plistlib.loads(plistlib.dumps(mac_bundle.info_plist(version())))
    assert told["CFBundleShortVersionString"] == version()
    assert told["CFBundleExecutable"] == f"{NAME}-gui", "a double click opens the window"
    assert {kind["LSHandlerRank"] for kind in told["CFBundleDocumentTypes"]} == {"Alternate"}
    assert {kind for each in told["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]} == {
        "public.vcard",
        "com.apple.ical.ics",
    }


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return frozen.freeze(wheels.wheel(tmp_path_factory.mktemp("wheel")))


@pytest.mark.release
class TestFrozen:
    def test_it_is_no_larger_than_said_and_nothing_of_the_tools_is_in_it(self, tree: Path) -> None:
        assert frozen.size(tree) < 180_000_000
        names = {path.name.split("-")[0].lower() for path in (tree / "_internal").glob("*.dist-info")}
        assert {"relationship_journal", "sqlalchemy", "icalendar", "caldav", "keyring", "zxcvbn"} <= names
        assert not names & {"pytest", "hypothesis", "mypy", "ruff", "pyinstaller", "pip", "radicale"}

    def test_it_does_what_the_installed_one_does(self, tree: Path, tmp_path: Path) -> None:
        env = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "Europe/Copenhagen"}

        def run(*words: str, name: str = NAME) -> str:
            ran = subprocess.run(
                [tree / name, *words],
                env=env,
                cwd=tmp_path,
                capture_output=True,
                text=True,
                timeout=300,
                check=False,
            )
            assert ran.returncode == 0, f"{words}: {ran.stderr}"
            return ran.stdout + ran.stderr

        assert version() in run("--version")
        assert "Opens the window" in run("--help", name=f"{NAME}-gui")
        run("add", "Odette Plumbridge", "--email", "odette@cloudberry.example", "--phone", "+44 20 7946 0123")
        run("meet", "Autumn planning", "--with", "Odette", "--at", "2027-01-12 10:00")
        run(
            "jot",
            "Warehouse move slips. !send the case study by Friday",
            "--with",
            "Odette",
            "--at",
            "yesterday",
        )
        assert "case study" in run("promises")
        run("export", "calendar", "out.ics")
        assert "BEGIN:VTIMEZONE" in (tmp_path / "out.ics").read_text("utf-8")
        run("export", "contacts", "out.vcf")
        assert "already" in run("import", "out.vcf")
        run("brief", "Odette", "--pdf", "out.pdf")
        assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
        run("backup")
        assert "Nothing is wrong" in run("check")
        run("restore", "--salvage")
        assert "Odette" in run("people")
        run("sample", "sample.journal")
        damaged = (tmp_path / "sample.journal").read_bytes()
        (tmp_path / "sample.journal").write_bytes(damaged[:40_960] + b"\0" * 4096 + damaged[45_056:])
        run("--journal", "sample.journal", "restore", "--salvage")
        assert "Plumbridge" in run("--journal", "sample.journal", "people")

    def test_a_journal_of_the_first_schema_is_brought_up_to_date(self, tree: Path, tmp_path: Path) -> None:
        import sqlite3

        old = tmp_path / "old.journal"
        with sqlite3.connect(old) as connection:
            connection.executescript((ROOT / "tests/data/schema/0001.sql").read_text("utf-8"))
        connection.close()
        env = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        ran = subprocess.run(
            [tree / NAME, "--journal", old, "people"], env=env, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.strip()

    def test_the_tour_needs_no_display(self, tree: Path, tmp_path: Path) -> None:
        env = {**os.environ, "HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
        env.pop("PYTHONPATH", None)
        subprocess.run([tree / NAME, "tour", tmp_path / "tour"], env=env, check=True, timeout=600)
        left = {path.name for path in (tmp_path / "tour").iterdir()}
        assert {"briefing.pdf", "meetings.ics", "today.png"} <= left

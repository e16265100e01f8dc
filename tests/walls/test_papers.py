"""The papers beside the code agree with it: package data, desktop entry, description, tested versions."""

from __future__ import annotations

import configparser
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import relationship_journal

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
DESKTOP = ROOT / "packaging/linux/relationship-journal.desktop"
METAINFO = ROOT / "packaging/linux/arpa.home.relationship_journal.metainfo.xml"


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!~;\[ ]", requirement)[0].lower().replace("_", "-")


def test_the_desktop_entry_starts_the_gui_script() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP, "utf-8")
    starts = [entry[section]["Exec"].split()[0] for section in entry.sections()]
    assert len(starts) == 2, "the window, and the jot of its menu"
    assert set(starts) <= set(PROJECT["gui-scripts"])


def test_the_description_names_the_entry_and_the_command() -> None:
    described = ET.parse(METAINFO).getroot()  # noqa: S314  our own file
    assert described.findtext("launchable") == DESKTOP.name
    assert {each.text for each in described.findall("provides/binary")} == {
        *PROJECT["scripts"], *PROJECT["gui-scripts"],
    }  # fmt: skip
    assert described.findtext("project_license") == PROJECT["license"]


def test_every_folder_of_resources_is_in_the_wheel() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"][
        "targets"
    ]
    packed = declared["wheel"]["force-include"]
    assert {Path(source).parts[1] for source in packed} == {
        path.name for path in (ROOT / "resources").iterdir()
    }
    translations = {path.name for path in (ROOT / "resources/translations").glob("*.qm")}
    assert translations == {Path(source).name for source in packed if source.endswith(".qm")}
    assert all(target.endswith(source.removeprefix("resources")) for source, target in packed.items())


def test_every_requirement_has_a_tested_version() -> None:
    tested = dict(
        line.lower().replace("_", "-").split("==")
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    )
    extras = [one for extra in PROJECT["optional-dependencies"].values() for one in extra]
    asked = {name_of(requirement) for requirement in [*PROJECT["dependencies"], *extras]}
    assert asked - set(tested) == {PROJECT["name"]}, "one extra is all the others"


def test_the_version_is_a_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", relationship_journal.__version__)

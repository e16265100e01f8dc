"""The releases as CHANGELOG.md tells them, and the description for software centres with them in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from release import wheels
from release.project import ROOT, version

if TYPE_CHECKING:
    from pathlib import Path

APP_ID = "arpa.home.relationship_journal"
"""The reversed domain every home may use for itself (RFC 8375): the project has none of its own yet."""
METAINFO = ROOT / "packaging/linux" / f"{APP_ID}.metainfo.xml"
_HEADING = re.compile(r"^## \[?(\d+\.\d+\.\d+)\]?(?: -| –|,)? *(\d{4}-\d{2}-\d{2})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was handed out, or the one that will be next."""

    version: str
    day: date
    is_out: bool = True


def releases() -> list[Release]:
    """Newest first; the version of the source comes first even where the changes have no heading for it yet."""
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    told = [Release(number, date.fromisoformat(day)) for number, day in _HEADING.findall(changes)]
    if told and told[0].version == version():
        return told
    return [Release(version(), built_on(), is_out=False), *told]


def built_at() -> int:
    """Seconds since 1970 that stand for this build: the same source gives the same package."""
    return int(wheels.source_date())


def built_on() -> date:
    """The day of ``built_at``, in UTC."""
    return datetime.fromtimestamp(built_at(), UTC).date()


def write_metainfo(folder: Path) -> Path:
    """Write the description with its releases into `folder`; answer the file."""
    described = ET.parse(METAINFO)  # noqa: S314  our own file
    listed = described.find("releases")
    if listed is None:
        raise ValueError(f"{METAINFO.name} has no place for releases")
    for each in releases():
        kind = "stable" if each.is_out else "development"
        ET.SubElement(listed, "release", version=each.version, date=each.day.isoformat(), type=kind)
    ET.indent(listed, level=1)
    folder.mkdir(parents=True, exist_ok=True)
    written = folder / METAINFO.name
    described.write(written, encoding="UTF-8", xml_declaration=True)
    return written

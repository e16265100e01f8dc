"""The bill of materials of the frozen program: every library in it, its version and licence (CycloneDX 1.6, JSON).

The libraries of the system that the packages ask for are their dependencies, not in them, and not listed.
"""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from release import licences, wheels
from release.project import NAME, version

_LICENCES = LicenseFactory()


def write(tree: Path, folder: Path) -> Path:
    """List what lies in a frozen tree; ValueError where the list is not what the standard asks for."""
    made = folder / f"{NAME}-{version()}.cdx.json"
    text = JsonV1Dot6(bill(tree)).output_as_string(indent=2)
    refused = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if refused is not None:
        raise ValueError(f"the bill of materials is not valid: {refused}")
    made.write_text(text + "\n", encoding="utf-8")
    return made


def bill(tree: Path) -> Bom:
    """The program and what it consists of; its time is the source's, its number follows from what is in it."""
    found = sorted(metadata.distributions(path=[str(tree / "_internal")]), key=lambda each: each.name.lower())
    parts = [_library(each) for each in found if each.name != NAME]
    parts.append(
        Component(
            type=ComponentType.PLATFORM,
            name="CPython",
            bom_ref="CPython",
            version=platform.python_version(),
            licenses=[_LICENCES.make_with_expression("PSF-2.0")],
        )
    )
    made = Bom(components=parts)
    made.metadata.timestamp = datetime.fromtimestamp(int(wheels.source_date()), UTC)
    made.metadata.component = Component(
        type=ComponentType.APPLICATION,
        name=NAME,
        bom_ref=NAME,
        version=version(),
        licenses=[_LICENCES.make_with_expression("MIT")],
    )
    told = "\n".join(f"{part.name} {part.version}" for part in parts)
    made.serial_number = uuid5(NAMESPACE_DNS, f"{NAME} {version()}\n{told}")
    made.register_dependency(made.metadata.component, parts)
    return made


def _library(found: metadata.Distribution) -> Component:
    said = licences.said_by(found)
    return Component(
        type=ComponentType.LIBRARY,
        bom_ref=found.name,
        name=found.name,
        version=found.version,
        purl=PackageURL("pypi", name=found.name.lower().replace("_", "-"), version=found.version),
        licenses=[_LICENCES.make_from_string(said)] if said else [],
    )

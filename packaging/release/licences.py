"""What a library says its licence is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib import metadata

_SAID_ELSEWHERE = {"sqlcipher3": "Zlib", "python-dateutil": "Apache-2.0 OR BSD-3-Clause"}
"""What a library's own metadata leaves open, as its licence file says it."""


def said_by(found: metadata.Distribution) -> str:
    """What a library says its licence is: an SPDX expression where it gives one."""
    told = found.metadata
    if found.name.lower() in _SAID_ELSEWHERE:
        return _SAID_ELSEWHERE[found.name.lower()]
    said = field(told, "License-Expression") or field(told, "License")
    if not said or "\n" in said or len(said) > 80:
        kinds = told.get_all("Classifier") or []
        said = " and ".join(each.split(" :: ")[-1] for each in kinds if each.startswith("License"))
    return said


def field(told: metadata.PackageMetadata, name: str) -> str:
    """A field of a library's metadata, empty where it has none: asking for one that is missing will be an error."""
    return (told[name] or "") if name in told else ""

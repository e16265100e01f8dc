"""The bill of materials: valid, the same each time, with a licence for every library, and no place on any disk."""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path

import pytest

cyclonedx = pytest.importorskip("cyclonedx", reason="the extra 'release' is not installed")

from release import bill_of_materials  # noqa: E402  after the question whether it can be


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A stand-in tree with what four libraries say of themselves."""
    inside = tmp_path / "tree/_internal"
    for name in ("SQLAlchemy", "PySide6_Essentials", "zxcvbn", "appdirs"):
        found = metadata.distribution(name)
        folder = inside / f"{name}-{found.version}.dist-info"
        folder.mkdir(parents=True)
        (folder / "METADATA").write_text(found.read_text("METADATA") or "", encoding="utf-8")
    return tmp_path / "tree"


def test_it_lists_every_library_with_version_and_licence(tree: Path, tmp_path: Path) -> None:
    made = bill_of_materials.write(tree, tmp_path)
    text = made.read_text("utf-8")
    told = json.loads(text)
    parts = {part["name"]: part for part in told["components"]}
    assert set(parts) == {"SQLAlchemy", "PySide6_Essentials", "zxcvbn", "appdirs", "CPython"}
    assert all(part["version"] and part["licenses"] for part in parts.values())
    assert str(tmp_path) not in text
    assert bill_of_materials.write(tree, tmp_path).read_text("utf-8") == text, "the same each time"

"""What a language's tables hold is asked for: a misspelt frame or a forgotten part would say nothing, and nobody would hear it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from relationship_journal.domain.jot_rules import pack

LANGUAGES = sorted(
    each for each in (Path(__file__).parents[3] / "resources/rules").iterdir() if each.is_dir()
)
ENGINE = "".join(each.read_text("utf-8") for each in Path(pack.__file__).parent.glob("*.py"))
ALSO_BY_HAND = {"kin", "month", "weekday", "number", "fixed_day"}
"""Slots that are tables of their own."""


def tables(folder: Path) -> dict[str, Any]:
    """The frames, their parts, the words and the days of a language."""
    return {
        **tomllib.loads((folder / "words.toml").read_text("utf-8")),
        **tomllib.loads((folder / "frames.toml").read_text("utf-8")),
    }


@pytest.mark.parametrize("folder", LANGUAGES, ids=lambda folder: folder.name)
def test_nothing_of_a_language_is_left_unasked(folder: Path) -> None:
    held = tables(folder)
    patterns = [each for frame in held["frames"].values() for each in frame]
    patterns += [*held["days"].values(), *held.get("parts", {}).values()]
    slots = {slot for each in patterns for slot in re.findall(r"\{([a-z_]+)\}", each)}
    assert set(held["frames"]) <= set(pack.FRAMES)
    assert slots <= set(held["words"]) | set(held.get("parts", {})) | ALSO_BY_HAND
    assert set(held.get("parts", {})) <= slots
    assert {each for each in held["words"] if each not in slots and f'"{each}"' not in ENGINE} == set()

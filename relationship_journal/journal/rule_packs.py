"""The rule packs that come with the program, one folder a language, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from relationship_journal import assets
from relationship_journal.domain.jot_rules.pack import RulePack, build_pack

ASK_AGAIN = "ask_again.toml"
"""A table of its own in a language's folder (``journal.asking``), no part of the pack."""


@cache
def rule_packs() -> tuple[RulePack, ...]:
    """All languages, English first; a new folder of tables is a new language."""
    folder = assets.path("rules")
    names = sorted(
        (each.name for each in folder.iterdir() if each.is_dir()), key=lambda name: (name != "en", name)
    )
    return tuple(_pack(name) for name in names)


def _pack(name: str) -> RulePack:
    data: dict[str, Any] = {}
    for file in sorted(assets.path("rules", name).glob("*.toml")):
        if file.name == ASK_AGAIN:
            continue
        for part, table in tomllib.loads(file.read_text("utf-8")).items():
            if isinstance(table, dict):
                data.setdefault(part, {}).update(table)
            else:
                data[part] = table
    return build_pack(name, data)

"""Panels are loaded in a pause, so that none opens with a wait."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from relationship_journal.desktop import ahead, dialogs

_SELDOM = {"calendars.panel"}
"""Panels that come after a file was read or a server asked."""


def test_every_panel_the_window_opens_is_loaded_ahead() -> None:
    tree = ast.parse(Path(dialogs.__file__).read_text("utf-8"))
    inside = [node for work in ast.walk(tree) if isinstance(work, ast.FunctionDef) for node in ast.walk(work)]
    asked = {
        node.module.removeprefix("relationship_journal.desktop.")
        for node in inside
        if isinstance(node, ast.ImportFrom)
        and node.module
        and node.module.endswith((".panel", ".dialog", ".palette"))
    }
    assert asked - _SELDOM == set(ahead.PANELS)


_ON_A_WORKER = """
import sys, threading
from relationship_journal.desktop import ahead
worker = threading.Thread(target=ahead.load_panels, args=(lambda: False,))
worker.start()
worker.join()
print(all(f"relationship_journal.desktop.{name}" in sys.modules for name in ahead.PANELS))
from relationship_journal.journal.rule_packs import rule_packs
print(rule_packs.cache_info().currsize)
"""


def test_they_load_on_a_worker_without_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_WORKER], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["True", "1"], done.stderr


def test_loading_stops_when_the_window_goes() -> None:
    asked: list[bool] = []

    def stopped() -> bool:
        asked.append(True)
        return True

    ahead.load_panels(stopped)
    assert len(asked) == 1

"""Running commands in this process, as the terminal would."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relationship_journal.cli import main
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    import pytest


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def number(self) -> str:
        """The id that a writing command prints."""
        assert self.code == 0, self.err
        return self.out.strip()


@dataclass(slots=True)
class Terminal:
    """Runs commands on one journal."""

    journal: Path
    capsys: pytest.CaptureFixture[str]
    clock: FixedClock = field(default_factory=FixedClock)

    def run(self, *words: str) -> Said:
        self.capsys.readouterr()
        try:
            code = main(["--journal", str(self.journal), *words], clock=self.clock)
        except SystemExit as leaving:  # argparse leaves so, with 2 for wrong usage
            code = leaving.code if isinstance(leaving.code, int) else 1
        found = self.capsys.readouterr()
        return Said(code, found.out, found.err)

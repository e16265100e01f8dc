"""The parts of a journal: loaded when first asked for, the same for everybody."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from relationship_journal.journal import Journal
from relationship_journal.journal.facade import PARTS
from tests.fixed_clock import FixedClock

ROOT = Path(__file__).parents[2]
_OPENED = """
import sys
from pathlib import Path
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
with Journal.open(Path(sys.argv[1]), clock=FixedClock()) as journal:
    journal.today.read()
    list(journal.contacts.ids())
slow = ("archive", "imports", "exports", "duplicates", "jots", "offering", "calendars", "contact_batch", "rule_packs")
print([name for name in slow if f"relationship_journal.journal.{name}" in sys.modules])
print([name for name in sys.modules if name.startswith(("relationship_journal.exchange", "alembic", "icalendar"))])
"""


def test_threads_that_ask_first_at_once_get_the_same_part(journal: Journal) -> None:
    together = Barrier(4)

    def ask(_turn: int) -> object:
        together.wait(60)
        return journal.backups

    with ThreadPoolExecutor(4) as threads:
        parts = list(threads.map(ask, range(4)))
    assert all(part is journal.backups for part in parts)


def test_every_part_can_be_asked_for(journal: Journal) -> None:
    assert {type(getattr(journal, name)).__name__ for name in PARTS} == {
        kind for _, kind, _ in PARTS.values()
    }


def test_what_is_no_part_is_an_error(journal: Journal) -> None:
    with pytest.raises(AttributeError, match="diary"):
        journal.diary  # noqa: B018 - asking is what is tested


def test_today_and_the_list_load_nothing_that_writes_reads_files_or_migrates(tmp_path: Path) -> None:
    Journal.open(tmp_path / "a.journal", clock=FixedClock()).close()
    run = subprocess.run(
        [sys.executable, "-c", _OPENED, str(tmp_path / "a.journal")],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.stdout.splitlines() == ["[]", "[]"], run.stderr

"""P10: the briefing of the busiest of 50,000 people to its painted page, beside one with 50 entries (quality.md 1)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from relationship_journal.desktop.briefing.measure import FontMeasure
from relationship_journal.desktop.briefing.sheet import PAPER_INK, SheetPainter
from relationship_journal.desktop.briefing.words import SheetWords
from relationship_journal.domain.briefing import compose
from relationship_journal.domain.briefing_layout import arrange
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.journal import Journal
from relationship_journal.local_clock import SystemClock
from relationship_journal.store.tables import entry, entry_contact
from tests.benchmarks.bench_table import side_by_side, tell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ENTRIES = 500_000
BUSIEST, SOME = 20_000, 50
MOST_S = 0.300


def paint_page_of(journal: Journal, contact_id: int) -> None:
    """From asking to the painted page."""
    material = journal.briefings.material_for_contact(contact_id)
    measure = FontMeasure()
    sheet = compose(material, measure, None, SheetWords())
    laid = arrange(sheet, measure, height=measure.height, prompts=False)
    image = QImage(QSize(round(measure.width), round(measure.height)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SheetPainter(sheet, laid, PAPER_INK, on_paper=True).paint(painter)
    painter.end()


@pytest.mark.benchmark
def test_p10_the_busiest_briefing(large: Callable[[str], Path], tmp_path: Path, qapp: QApplication) -> None:
    clock = SystemClock()
    shutil.copy(large("XL"), tmp_path / "xl.journal")
    with Journal.open(tmp_path / "xl.journal", clock=clock) as journal:
        busy, quiet = (journal.contacts.add(name) for name in ("Busiest Of All", "Somebody Usual"))
        day = clock.now().date()
        with journal._database.write("sample") as act:
            made, pairs, number = [], [], ENTRIES
            for who, count in ((busy, BUSIEST), (quiet, SOME)):
                for at in range(count):
                    number += 1
                    told = {"text": "Coffee at the mill, and the plan for the autumn. " * 4}
                    on = day - timedelta(days=at % 2000 + 1)
                    row = {"id": number, "channel": "in_person", "day": on, "created_at": clock.now()}
                    made.append(row | told)
                    pairs.append({"entry_id": number, "contact_id": who})
            act.connection.execute(entry.insert(), made)
            act.connection.execute(entry_contact.insert(), pairs)
        for who, count in ((busy, 40), (quiet, 40)):
            for at in range(count):
                kind = list(FactKind)[at % 6]
                journal.facts.add(
                    who, FactDraft(kind, f"Fact {at}", "some detail", relation="son"[: 3 * (at % 6 == 0)])
                )
                journal.promises.add(who, f"promise {at}", due=day + timedelta(days=at - 3))
        usual, ours = side_by_side(
            lambda: paint_page_of(journal, quiet), lambda: paint_page_of(journal, busy), pairs=7
        )
    what = f"briefing of somebody with {BUSIEST} entries, XL (floor: with {SOME})"
    tell("P10", what, ours=ours, floor=usual, budget=1.5, at_most=MOST_S)

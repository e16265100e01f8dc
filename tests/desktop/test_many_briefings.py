"""Two thousand generated people, alone and in meetings of up to twelve: a page each, whole, with what must be on it."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from relationship_journal.desktop.briefing import printing
from relationship_journal.desktop.briefing.measure import FontMeasure, sheet_text
from relationship_journal.desktop.briefing.words import SheetWords
from relationship_journal.domain.briefing import Briefing, Material, compose
from relationship_journal.domain.briefing_layout import Page, arrange
from relationship_journal.journal import Journal
from tests.desktop.generated_people import MOST_PLANTED, generate
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from relationship_journal.desktop.briefing.measure import PageName


def letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def laid(material: Material, page: PageName) -> tuple[Briefing, Page]:
    measure = FontMeasure(page)
    sheet = compose(material, measure, None, SheetWords())
    return sheet, arrange(sheet, measure, height=measure.height, prompts=False)


def shown(page: Page, reading: float) -> str:
    """The words of the lines as they are laid out, cut ones with their ellipsis."""
    told = [
        sheet_text(item.text, item.width, reading).shown()
        for item in page.items
        if item.text is not None and item.place in {"title", "when", "line", "note", "more"}
    ]
    return "\n".join(told)


def check(material: Material, planted: dict[int, tuple[str, ...]], page: PageName) -> Counter[str]:
    """One page, nothing below its end, the planted words on it; the answer counts how they fared."""
    sheet, whole = laid(material, page)
    assert whole.height <= FontMeasure(page).height + 0.5
    assert all(item.y + item.height <= whole.height + 0.5 for item in whole.items)
    text = " ".join(line.text.text for section in sheet.sections for line in section.lines)
    people = [person.contact.id for person in material.people if person.contact.id in planted]
    fared: Counter[str] = Counter()
    for who in people:
        fared.update("there" if word in text else "cut" for word in planted[who])
    if len(people) <= MOST_PLANTED:
        assert fared["cut"] == 0, (people, sheet.title)
    elif fared["cut"]:
        assert sheet.left_out >= fared["cut"]  # what found no room is counted on the page
    return fared


@pytest.mark.parametrize(
    ("count", "papers"),
    [pytest.param(60, 20, id="60"), pytest.param(2000, 2000, id="2000", marks=pytest.mark.torture)],
)
def test_every_sheet_is_one_whole_page(tmp_path: Path, qapp: QApplication, count: int, papers: int) -> None:
    fared: Counter[str] = Counter()
    with Journal.open(tmp_path / "many.journal", clock=FixedClock()) as journal:
        made = generate(journal, count, seed=count)
        briefings = journal.briefings
        materials = [briefings.material_for_contact(who) for who in made.people[: count // 2]]
        materials += [
            briefings.material_for_meeting(number) for number, _group in made.meetings[: count // 2]
        ]
    for at, material in enumerate(materials):
        page: PageName = "A4" if at % 2 else "Letter"
        fared += check(material, made.planted, page)
        if at * papers % len(materials) < papers:
            same_on_paper(material, page)
    assert fared["there"] > count // 3
    print(f"{len(materials)} sheets; planted words: {dict(fared)}")


def same_on_paper(material: Material, page: PageName) -> None:
    """The PDF is one page, and its letters are the sheet's: none missing, none cut off."""
    (paper,) = PdfReader(io.BytesIO(printing.pdf_bytes((material,), page))).pages
    sheet, whole = laid(material, page)
    missing = letters(shown(whole, sheet.reading)) - letters(paper.extract_text())
    assert not missing, missing

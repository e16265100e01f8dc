"""The review: reached from where one would look, its figures open what they count, and paper says the same."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog

from relationship_journal.desktop.review import printing
from relationship_journal.desktop.review.pane import ReviewPane
from relationship_journal.desktop.review.words import (
    bar_words,
    face_words,
    promise_words,
    silence_words,
    title_words,
    way_words,
)
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.face_time import CircleFaceTime, FaceTime
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.review import (
    Bar,
    Figure,
    Met,
    Period,
    PromisesKept,
    Review,
    Silence,
    Span,
    Way,
)
from tests.desktop.people_desk import TODAY, People

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(people: People, qtbot: QtBot) -> ReviewPane:
    odette = people.ids["Odette"]
    people.journal.jots.save("Rang about the mill", [odette], day=TODAY, channel=Channel.PHONE)
    people.journal.jots.save("Wrote of the rota", [odette], day=TODAY, channel=Channel.EMAIL)
    people.journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Bell ringing"))
    people.journal.promises.keep(people.journal.promises.add(odette, "send the plan", Owed.MINE, TODAY))
    made = ReviewPane(people.desk, people.window)
    made.resize(1000, 800)
    made.show()
    made.show_week()
    qtbot.waitUntil(lambda: made.review() is not None)
    return made


def said(pane: ReviewPane) -> list[str]:
    return [label.text() for label in pane.parts.findChildren(PlainLabel)]


def shown(pane: ReviewPane) -> Review:
    found = pane.review()
    assert found is not None
    return found


def test_a_week_says_what_was_in_it(pane: ReviewPane) -> None:
    review = shown(pane)
    assert pane.title.text() == "Your week"
    assert pane.parts.figures[Figure.AFAR].label() == way_words(Way.AFAR, review.count(Way.AFAR))
    assert pane.parts.figures[Figure.KEPT].label() == promise_words(review.promises)
    assert review.promises.kept == 2
    assert pane.parts.figures[Figure.FACTS].label().endswith("learned")
    assert "1 about hobbies" in said(pane) or any("about hobbies" in words for words in said(pane))


def test_a_figure_opens_what_it_counts_and_that_opens_its_entry(
    pane: ReviewPane, qtbot: QtBot, people: People
) -> None:
    pane.parts.figures[Figure.AFAR].click()
    qtbot.waitUntil(pane.popup.isVisible)
    items = pane.popup.items()
    assert len(items) == shown(pane).count(Way.AFAR)
    assert "Rang about the mill" in [item.text for item in items]
    wanted = next(at for at, item in enumerate(items) if item.text == "Rang about the mill")
    with qtbot.waitSignal(pane.entry_requested) as asked:
        pane.popup.view.clicked.emit(pane.popup.view.model().index(wanted, 0))
    assert asked.args[0] == people.ids["Odette"]
    assert people.journal.timeline.entry(asked.args[1]).text == "Rang about the mill"


def test_what_a_list_leaves_out_is_counted_on_it(
    pane: ReviewPane, qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        people.journal.jots.save(
            f"Wrote again, {number}", [people.ids["Odette"]], day=TODAY, channel=Channel.EMAIL
        )
    pane.refresh()
    qtbot.waitUntil(lambda: shown(pane).count(Way.WRITTEN) > 4)
    monkeypatch.setattr("relationship_journal.journal.review.MOST_BEHIND", 2)
    pane.parts.figures[Figure.WRITTEN].click()
    qtbot.waitUntil(pane.popup.isVisible)
    *items, last = pane.popup.items()
    assert len(items) == 2
    assert last.text == f"and {shown(pane).count(Way.WRITTEN) - 2} earlier"


def tells_face_time(pane: ReviewPane) -> bool:
    return pane._shown is not None and pane._shown.never_met is not None


def test_a_year_gone_by_tells_no_face_time_of_today(pane: ReviewPane, qtbot: QtBot) -> None:
    pane.spans.changed.emit(Span.YEAR)
    qtbot.waitUntil(lambda: shown(pane).period.span is Span.YEAR)
    assert tells_face_time(pane)
    pane.step(-1)
    qtbot.waitUntil(lambda: shown(pane).period.last < TODAY)
    assert not tells_face_time(pane)


def test_weeks_and_years_are_walked_and_never_ahead(pane: ReviewPane, qtbot: QtBot, people: People) -> None:
    first = shown(pane).period.first
    assert not pane.after.isEnabled()
    pane.before.click()
    qtbot.waitUntil(lambda: shown(pane).period.first == first - timedelta(days=7))
    pane.after.click()
    qtbot.waitUntil(lambda: shown(pane).period.first == first)
    pane.step(1)
    qtbot.waitUntil(people.settle)
    assert shown(pane).period.first == first
    pane.spans.changed.emit(Span.YEAR)
    qtbot.waitUntil(lambda: shown(pane).period.span is Span.YEAR)
    assert pane.title.text() == f"Your year {TODAY.year}"
    assert len(shown(pane).bars) == 12


def test_a_year_with_one_person(pane: ReviewPane, qtbot: QtBot, people: People) -> None:
    pane.show_year_of(people.ids["Odette"])
    qtbot.waitUntil(lambda: pane.title.text() == f"{TODAY.year} with Odette")
    assert not pane.spans.isVisible()
    assert shown(pane).conversations == len(
        [
            entry
            for entry in people.journal.timeline.entries(
                people.journal.timeline.ids(people.ids["Odette"])
            ).values()
            if entry.day.year == TODAY.year and entry.channel.counts and not entry.attempt
        ]
    )


def test_a_week_without_a_word_says_so_kindly(pane: ReviewPane, qtbot: QtBot) -> None:
    pane.show_period(Period.of(Span.WEEK, date(1999, 5, 5)))
    qtbot.waitUntil(pane.empty.isVisible)
    assert not pane.parts.isVisible()
    assert not pane.print_button.isEnabled()


def test_what_is_written_meanwhile_is_counted(pane: ReviewPane, qtbot: QtBot, people: People) -> None:
    before = shown(pane).count(Way.IN_PERSON)
    people.journal.jots.save("Coffee", [people.ids["Tilda"]], day=TODAY)
    qtbot.waitUntil(lambda: shown(pane).count(Way.IN_PERSON) == before + 1)


def test_paper_says_the_same(
    pane: ReviewPane, qtbot: QtBot, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    pane.print_it()
    dialog = pane.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(tmp_path / "review.pdf"))
    qtbot.waitUntil(lambda: "PDF" in people.desk.notices.current())
    (page,) = PdfReader(tmp_path / "review.pdf").pages
    text = " ".join(page.extract_text().split())
    for way in Way:
        if count := shown(pane).count(way):
            assert way_words(way, count) in text
    assert promise_words(shown(pane).promises) in text
    assert all(bar_words(bar, Span.WEEK) in text for bar in shown(pane).bars)


def test_a_full_year_fits_one_page() -> None:
    people = tuple(ContactRow(number, f"Person {number}") for number in range(8))
    period = Period.of(Span.YEAR, date(2026, 5, 14))
    bars = tuple(Bar(first, 3, 2, 9) for first in period.parts())
    review = Review(
        period, bars, 40, tuple(Met(person, 12) for person in people), PromisesKept(9, 7, 2, 1, 1),
        tuple((kind, 3) for kind in FactKind), Silence(people[0], 98, 1, date(2026, 5, 3)),
    )  # fmt: skip
    (page,) = PdfReader(io.BytesIO(printing.pdf_bytes(review, TODAY))).pages
    heights: list[float] = []

    def look(text: str, cm: list[float], tm: list[float], _font: object, _size: object) -> None:
        if text.strip():
            heights.append(tm[4] * cm[1] + tm[5] * cm[3] + cm[5])

    words = page.extract_text(visitor_text=look).replace("\t", " ")
    assert "Person 7" in words
    assert silence_words(Silence(people[0], 98, 1, date(2026, 5, 3)), TODAY) in words
    margin = 14 / 25.4 * 72
    assert margin < min(heights) < max(heights) < float(page.mediabox.height) - margin


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (PromisesKept(1, 1), "1 promise kept"),
        (PromisesKept(3, 3), "3 promises kept, all on time"),
        (PromisesKept(9, 7, 1, 2, 1), "9 promises kept, 7 on time, 1 late, 2 not kept, 1 let go"),
        (PromisesKept(0, 0, 0, 1), "1 not kept"),
        (PromisesKept(), ""),
    ],
)
def test_promises_in_words(kept: PromisesKept, words: str) -> None:
    assert promise_words(kept) == words


def test_other_words() -> None:
    tilda = ContactRow(3, "Tilda Marzipan")
    silence = Silence(tilda, 98, 7, date(2026, 5, 3))
    assert silence_words(silence, TODAY) == "Tilda Marzipan, after 3 months, on 3 May"
    circle = CircleFaceTime(1, "Clients", FaceTime(3, 10, 90), FaceTime(12, 40, 365))
    assert face_words(circle) == "Clients: 12 of 40 in person, in the last 90 days 3 of 10"
    period = Period.of(Span.YEAR, TODAY)
    review = Review(period, (), 0, (), PromisesKept(), (), contact=tilda)
    assert title_words(review) == f"{TODAY.year} with Tilda"

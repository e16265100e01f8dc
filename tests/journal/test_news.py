"""News: one Changes an act, with what it touched and whom it concerns; none for what did not happen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

C, R, E, F, P, T, M = Kind.CONTACT, Kind.CIRCLE, Kind.ENTRY, Kind.FACT, Kind.PROMISE, Kind.TOPIC, Kind.MEETING


@pytest.fixture
def full(journal: Journal, clock: FixedClock) -> Journal:
    """Odette (1) and Barnaby (2) of one company, one record of each kind with number 1."""
    journal.contacts.add("Odette", organisation="Mills", circles=("Clients",))
    journal.contacts.add("Barnaby", organisation="Mills", circles=("Clients",))
    journal.contacts.add("Tilda")
    journal.jots.save("Coffee. !send it\n?How was it", [1, 2])
    journal.facts.add(1, FactDraft(FactKind.FAMILY, "Ida", relation="daughter"))
    journal.meetings.schedule(MeetingDraft("Plan", clock.now() + timedelta(days=1), contacts=(1, 2)))
    return journal


@pytest.mark.parametrize(
    ("act", "kinds", "contacts"),
    [
        (lambda j: j.contacts.add("Ulla"), {C}, {4}),
        (lambda j: j.contacts.add("Ulla", circles=("Clients",)), {C, R}, {4}),
        (lambda j: j.contacts.edit(3, ContactDraft("Tilda", role="Head")), {C}, {3}),
        (lambda j: j.contacts.set_rhythm(1, 5), {C}, {1}),
        (lambda j: j.contacts.remove(1), {C, R, E, F, P, T, M}, {1, 2}),
        (lambda j: j.circles.edit(1, "Clients", 30), {R}, {1, 2}),
        (lambda j: j.circles.remove(1), {R}, {1, 2}),
        (lambda j: j.circles.put([3], 1), {R}, {3}),
        (lambda j: j.circles.take([2], 1), {R}, {2}),
        (lambda j: j.jots.save("Tea", [1, 3]), {E}, {1, 3}),
        (lambda j: j.jots.save("Ink", loose=True), {E}, set()),
        (lambda j: j.jots.save("Tea. !send them", [3]), {E, P}, {3}),
        (lambda j: j.jots.edit(1, JotDraft("Coffee. !send it\n?How was it", (3,))), {E}, {1, 2, 3}),
        (lambda j: j.jots.remove(1), {E, P, T}, {1, 2}),
        (lambda j: j.facts.add(3, FactDraft(FactKind.HOBBY, "Chess")), {F}, {3}),
        (lambda j: j.facts.dismiss(1), {F}, {1}),
        (lambda j: j.promises.keep(1), {P}, {1}),
        (lambda j: j.promises.remove(1), {P}, {1}),
        (lambda j: j.topics.close(1), {T}, {1}),
        (lambda j: j.meetings.cancel(1), {M}, {1, 2}),
        (lambda j: j.meetings.remove(1), {M}, {1, 2}),
        (lambda j: j.history.undo(), {M}, {1, 2}),
        (lambda j: j.history.undo(5), {F}, {1}),
    ],
)
def test_what_an_act_tells(
    full: Journal, act: Callable[[Journal], object], kinds: set[Kind], contacts: set[int]
) -> None:
    heard: list[Changes] = []
    full.subscribe(heard.append)
    act(full)
    (news,) = heard
    assert {kind for kind, ids in news.ids.items() if ids} == kinds
    assert news.contacts == contacts
    full.history.undo()
    assert len(heard) == 2


@pytest.mark.parametrize(
    "act",
    [
        lambda j: j.contacts.add(""),
        lambda j: j.contacts.edit(1, ContactDraft("Odette", born="x")),
        lambda j: j.jots.save("Tea", [1, 77]),
        lambda j: j.circles.put([1, 77], 1),
        lambda j: j.meetings.move(77, j.clock.now()),
        lambda j: j.promises.keep(77),
        lambda j: j.promises.add(1, "x", entry_id=77),
        lambda j: j.facts.add(1, FactDraft(FactKind.HOBBY, "x", entry_id=77)),
        lambda j: j.history.undo(1),
        lambda j: j.history.redo(),
    ],
)
def test_what_was_refused_is_no_news(full: Journal, act: Callable[[Journal], object]) -> None:
    heard: list[Changes] = []
    full.subscribe(heard.append)
    acts = full.history.acts()
    with pytest.raises(JournalError):
        act(full)
    assert heard == []
    assert full.history.acts() == acts


def test_an_act_that_changed_nothing_is_no_news(full: Journal) -> None:
    heard: list[Changes] = []
    full.subscribe(heard.append)
    full.contacts.edit(1, full.contacts.draft_of(1))
    full.circles.put([1], 1)
    full.meetings.edit(1, full.meetings.draft_of(1))
    assert heard == []


def test_the_news_comes_when_the_act_can_be_read(full: Journal) -> None:
    seen: list[int] = []
    full.subscribe(lambda _changes: seen.append(full.contacts.count()))
    full.contacts.add("Ulla")
    assert seen == [4]


def test_nobody_hears_more_after_leaving(full: Journal) -> None:
    heard: list[Changes] = []
    leave = full.subscribe(heard.append)
    full.contacts.add("Ulla")
    leave()
    full.contacts.add("Vera")
    assert len(heard) == 1


def test_an_import_is_one_piece_of_news(full: Journal, tmp_path: Path) -> None:
    cards = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nEND:VCARD\n" for n in range(30))
    (tmp_path / "x.vcf").write_text(cards)
    heard: list[Changes] = []
    full.subscribe(heard.append)
    full.imports.run(full.imports.plan(tmp_path / "x.vcf"))
    (news,) = heard
    assert len(news.ids[Kind.CONTACT]) == len(news.contacts) == 30

"""Facts and relatives: learned, confirmed, expiring, and nobody twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from relationship_journal.domain.errors import EmptyText, InvalidInput, UnknownContact, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


@pytest.fixture
def odette(journal: Journal) -> int:
    return journal.contacts.add("Odette")


def family(name: str, relation: str = "daughter", **more: object) -> FactDraft:
    return replace(FactDraft(FactKind.FAMILY, name, relation=relation), **more)  # type: ignore[arg-type]  # a table


@pytest.mark.parametrize("again", ["Élodie", "élodie", " ÉLODIE ", "E\u0301lodie"])
def test_a_relative_is_there_once(journal: Journal, odette: int, again: str) -> None:
    journal.facts.add(odette, family("Élodie", age=7))
    journal.facts.add(odette, family(again, detail="likes trains"))
    (relative,) = journal.facts.relatives(odette)
    assert (relative.name, relative.age) == ("Élodie", 7)
    assert {fact.relative.id for fact in journal.facts.of(odette) if fact.relative} == {relative.id}


def test_another_persons_relative_is_another(journal: Journal, odette: int) -> None:
    barnaby = journal.contacts.add("Barnaby")
    journal.facts.add(odette, family("Ida"))
    journal.facts.add(barnaby, family("Ida", "wife"))
    assert [each.relation for each in journal.facts.relatives(odette)] == ["daughter"]
    assert [each.relation for each in journal.facts.relatives(barnaby)] == ["wife"]


def test_a_relative_goes_with_the_last_fact_about_them(journal: Journal, odette: int) -> None:
    first, second = (
        journal.facts.add(odette, family("Ida")),
        journal.facts.add(odette, family("Ida", detail="x")),
    )
    journal.facts.dismiss(first)
    assert len(journal.facts.relatives(odette)) == 1
    journal.facts.edit(second, replace(journal.facts.draft_of(second), relation=""))
    assert journal.facts.relatives(odette) == ()
    journal.history.undo()
    assert [each.name for each in journal.facts.relatives(odette)] == ["Ida"]


def test_an_age_counts_on_from_the_day_it_was_told(journal: Journal, odette: int, clock: FixedClock) -> None:
    fact = journal.facts.add(odette, family("Ida", age=7))
    clock.advance(days=360)
    journal.facts.edit(fact, replace(journal.facts.draft_of(fact), detail="likes trains"))
    assert journal.facts.draft_of(fact).age == 7
    clock.advance(days=10)
    assert journal.facts.draft_of(fact).age == 8
    journal.facts.edit(fact, replace(journal.facts.draft_of(fact), age=11))
    assert journal.facts.draft_of(fact).age == 11
    clock.advance(days=360)
    assert journal.facts.draft_of(fact).age == 11


def test_an_expired_fact_is_not_shown_and_not_gone(journal: Journal, odette: int, clock: FixedClock) -> None:
    fact = journal.facts.add(odette, FactDraft(FactKind.CONTEXT, "moving house", expires=TODAY))
    assert [each.id for each in journal.facts.of(odette)] == [fact]
    clock.advance(days=1)
    assert journal.facts.of(odette) == ()
    assert journal.facts.draft_of(fact).expires == TODAY


def test_where_and_when_it_was_learned_and_confirmed(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    entry = journal.jots.save("Coffee", [odette], label="Coffee", day=TODAY - timedelta(days=3))
    other = journal.jots.save("Mail", [odette])
    learned = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess", entry_id=entry))
    by_hand = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Go"))
    unnamed = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Rowing", entry_id=other))
    found = {fact.id: fact for fact in journal.facts.of(odette)}
    assert found[learned].source == "Coffee|2026-11-19"
    assert found[by_hand].source == ""
    assert found[unnamed].source == "in_person|2026-11-22"
    assert (found[learned].learned, found[learned].confirmed) == (TODAY, None)
    clock.advance(days=5)
    journal.facts.edit(learned, replace(journal.facts.draft_of(learned), detail="plays at work"))
    assert journal.facts.of(odette)[0].confirmed == TODAY + timedelta(days=5)
    assert journal.facts.of(odette)[0].entry_id == entry


@pytest.mark.parametrize(
    "draft",
    [
        FactDraft(FactKind.DATE, "Wedding", "on a boat", on="--06-12", yearly=True),
        FactDraft(FactKind.PREFERENCE, "Tea", "never coffee", sensitive=True),
        FactDraft(FactKind.WORK, "New boss", expires=TODAY + timedelta(days=30)),
        FactDraft(FactKind.FAMILY, "Ida", relation="daughter", age=7),
        FactDraft(FactKind.FAMILY, "a large family"),
    ],
)
def test_an_editor_gets_back_what_it_saved(journal: Journal, odette: int, draft: FactDraft) -> None:
    assert journal.facts.draft_of(journal.facts.add(odette, draft)) == draft


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (FactDraft(FactKind.HOBBY, "  "), EmptyText),
        (FactDraft(FactKind.DATE, "x", on="soon"), InvalidInput),
        (FactDraft(FactKind.DATE, "x", entry_id=77), UnknownRecord),
    ],
)
def test_what_cannot_be_is_refused(
    journal: Journal, odette: int, draft: FactDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        journal.facts.add(odette, draft)
    assert journal.facts.of(odette) == ()
    with pytest.raises(UnknownContact):
        journal.facts.add(77, FactDraft(FactKind.HOBBY, "x"))
    for method in (journal.facts.draft_of, journal.facts.dismiss):
        with pytest.raises(UnknownRecord):
            method(77)


# -- confirmed, over, and what it said before ------------------------------------------------------


def test_what_is_still_so_is_confirmed_today(journal: Journal, odette: int, clock: FixedClock) -> None:
    fact = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess", sensitive=True))
    draft = journal.facts.draft_of(fact)
    clock.advance(days=9)
    journal.facts.confirm(fact)
    assert journal.facts.get(fact).confirmed == TODAY + timedelta(days=9)
    assert journal.facts.draft_of(fact) == draft
    journal.history.undo()
    assert journal.facts.get(fact).confirmed is None


def test_what_is_no_longer_so_is_kept_among_the_past(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    chess, rowing, riding = (
        journal.facts.add(odette, FactDraft(FactKind.HOBBY, name)) for name in ("Chess", "Rowing", "Riding")
    )
    journal.facts.over(chess)
    assert [each.id for each in journal.facts.of(odette)] == [rowing, riding]
    clock.advance(days=9)
    journal.facts.over(rowing)
    assert [(each.id, each.expires) for each in journal.facts.past(odette)] == [
        (rowing, TODAY + timedelta(days=8)),
        (chess, TODAY - timedelta(days=1)),
    ]
    assert "Chess" not in str(journal.briefings.for_contact(odette))
    assert journal.facts.get(chess).text == "Chess"
    journal.facts.over(chess)  # it stays over since then
    assert journal.facts.get(chess).expires == TODAY - timedelta(days=1)
    journal.facts.edit(chess, replace(journal.facts.draft_of(chess), expires=None))
    assert chess in [each.id for each in journal.facts.of(odette)]


def test_what_it_said_before_and_until_when(tmp_path: Path) -> None:
    clock, path = FixedClock(), tmp_path / "a.journal"
    with Journal.open(path, clock=clock) as journal:
        who = journal.contacts.add("Odette")
        home = journal.facts.add(who, FactDraft(FactKind.CONTEXT, "lives in Lyon", on="2026"))
        assert journal.facts.earlier(home) == ()
        for days, words in ((10, "lives in Ghent"), (20, "lives in Jena")):
            clock.advance(days=days)
            journal.facts.edit(home, FactDraft(FactKind.CONTEXT, words, "by the river"))
        clock.advance(days=1)
        journal.facts.confirm(home)
        journal.facts.edit(home, FactDraft(FactKind.CONTEXT, "lives nowhere"))
        journal.history.undo()
        journal.facts.edit(home, replace(journal.facts.draft_of(home), sensitive=True))
    with Journal.open(path, clock=clock) as journal:
        assert [
            (each.text, each.detail, str(each.on or ""), each.until) for each in journal.facts.earlier(home)
        ] == [
            ("lives in Lyon", "", "2026", TODAY + timedelta(days=10)),
            ("lives in Ghent", "by the river", "", TODAY + timedelta(days=30)),
        ]
        journal.history.undo()
        journal.history.undo()
        journal.history.undo()
        assert [each.text for each in journal.facts.earlier(home)] == ["lives in Lyon"]
        journal.history.redo()
        assert [each.text for each in journal.facts.earlier(home)] == ["lives in Lyon", "lives in Ghent"]
        journal.facts.dismiss(home)
        journal.history.undo()
        assert [each.text for each in journal.facts.earlier(home)] == ["lives in Lyon", "lives in Ghent"]


@pytest.mark.parametrize("ask", ["get", "earlier", "confirm", "over"])
def test_a_fact_there_is_not_is_told_so(journal: Journal, ask: str) -> None:
    with pytest.raises(UnknownRecord):
        getattr(journal.facts, ask)(77)

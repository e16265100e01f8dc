"""What was ticked under a jot is stored in its act: exactly that, on the right people, and undone in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import EmptyText
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.offers import (
    Accepted,
    AcceptedFact,
    AcceptedPromise,
    AcceptedTopic,
    accepted,
)
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import rows

TODAY = date(2026, 11, 22)
EARLIER = TODAY - timedelta(days=3)


@pytest.fixture
def odette(journal: Journal) -> int:
    return journal.contacts.add("Odette Plumbridge")


def family(name: str, relation: str, detail: str = "", **more: object) -> FactDraft:
    return replace(FactDraft(FactKind.FAMILY, name, detail, relation=relation), **more)  # type: ignore[arg-type]  # a table


def test_all_that_was_ticked_is_one_act(journal: Journal, odette: int) -> None:
    barnaby = journal.contacts.add("Barnaby")
    chess = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess"))
    before = rows(journal)
    taken = Accepted(
        (
            AcceptedPromise(odette, Owed.MINE, "send the oats", TODAY + timedelta(days=2)),
            AcceptedPromise(barnaby, Owed.THEIRS, "bring the map"),
        ),
        (AcceptedFact(odette, family("Ida", "daughter", "plays the tuba")),),
        (AcceptedTopic(odette, "the roof"),),
        (chess,),
    )
    entry = journal.jots.save("Oats and tubas.", [odette], day=EARLIER, accepted=taken)
    mine, theirs = journal.promises.open([odette])[0], journal.promises.open([barnaby])[0]
    assert (mine.text, mine.due, mine.owed, mine.entry_id) == (
        "send the oats",
        TODAY + timedelta(days=2),
        Owed.MINE,
        entry,
    )
    assert (theirs.text, theirs.owed, theirs.made) == ("bring the map", Owed.THEIRS, EARLIER)
    (ida,) = journal.facts.of(odette)
    assert (ida.text, ida.detail, ida.entry_id) == ("Ida", "plays the tuba", entry)
    assert (ida.learned, ida.confirmed) == (EARLIER, EARLIER)
    assert [each.text for each in journal.topics.open(odette)] == ["the roof"]
    assert [(each.id, each.expires) for each in journal.facts.past(odette)] == [
        (chess, EARLIER - timedelta(days=1))
    ]
    last = journal.history.last()
    assert last is not None
    assert {key: last.data[key] for key in ("promises", "facts", "topics", "over")} == {
        "promises": 2, "facts": 1, "topics": 1, "over": 1,
    }  # fmt: skip
    journal.history.undo()
    assert rows(journal) == before


def test_without_ticks_only_the_entry_is_stored(journal: Journal, odette: int) -> None:
    journal.jots.save("I will send the oats by Friday. Her daughter Ida rides.", [odette])
    assert journal.promises.open() == ()
    assert journal.facts.of(odette) == ()
    assert journal.topics.open(odette) == ()


def test_a_marked_promise_that_is_ticked_too_is_stored_once_with_its_day(
    journal: Journal, odette: int
) -> None:
    due = TODAY + timedelta(days=9)
    taken = Accepted(
        (AcceptedPromise(odette, Owed.MINE, "Send the oats by Friday", due),),
        topics=(AcceptedTopic(odette, "the roof"),),
    )
    journal.jots.save("!send the oats by Friday\n?the roof\n!and the map", [odette], accepted=taken)
    assert sorted((each.text, each.due) for each in journal.promises.open() if each.due) == [
        ("Send the oats by Friday", due)
    ]
    assert len(journal.promises.open()) == 2
    assert [each.text for each in journal.topics.open(odette)] == ["the roof"]


def test_a_question_that_is_ticked_leaves_a_promise_of_the_same_words_alone(
    journal: Journal, odette: int
) -> None:
    taken = Accepted(topics=(AcceptedTopic(odette, "the roof"),))
    journal.jots.save("!the roof\n?the roof", [odette], accepted=taken)
    assert [each.text for each in journal.promises.open()] == ["the roof"]
    assert [each.text for each in journal.topics.open(odette)] == ["the roof"]


def test_new_words_take_the_place_of_the_old_and_the_old_are_kept(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    home = journal.facts.add(
        odette, FactDraft(FactKind.CONTEXT, "lives in Lyon", sensitive=True, expires=TODAY)
    )
    clock.advance(days=10)
    moved = AcceptedFact(odette, FactDraft(FactKind.CONTEXT, "lives in Ghent"), home)
    entry = journal.jots.save("Ghent!", [odette], accepted=Accepted(facts=(moved,)))
    (known,) = journal.facts.of(odette)
    assert (known.id, known.text, known.entry_id, known.sensitive) == (home, "lives in Ghent", entry, True)
    assert (known.learned, known.confirmed) == (TODAY, TODAY + timedelta(days=10))
    assert [(each.text, each.until) for each in journal.facts.earlier(home)] == [
        ("lives in Lyon", TODAY + timedelta(days=10))
    ]


def test_what_is_gone_meanwhile_costs_nobody_a_word(journal: Journal, odette: int) -> None:
    gone = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess"))
    nobody = journal.contacts.add("Marlow")
    journal.facts.dismiss(gone)
    journal.contacts.remove(nobody)
    taken = Accepted(
        (AcceptedPromise(nobody, Owed.MINE, "send it"),),
        (
            AcceptedFact(odette, FactDraft(FactKind.HOBBY, "Go"), gone),
            AcceptedFact(nobody, FactDraft(FactKind.HOBBY, "Go")),
        ),
        (AcceptedTopic(nobody, "the roof"),),
        (gone, 4711),
    )
    journal.jots.save("Go it is.", [odette], accepted=taken)
    assert [each.text for each in journal.facts.of(odette)] == ["Go"]
    assert journal.promises.open() == ()


def test_an_entry_that_is_edited_brings_nothing_twice(journal: Journal, odette: int) -> None:
    taken = Accepted(
        (AcceptedPromise(odette, Owed.MINE, "send the oats"),),
        (
            AcceptedFact(odette, family("mother", "mother", "has a new hip")),
            AcceptedFact(odette, FactDraft(FactKind.HOBBY, "Chess")),
        ),
        (AcceptedTopic(odette, "the roof"),),
    )
    entry = journal.jots.save("Oats.", [odette], accepted=taken)
    more = replace(taken, facts=(*taken.facts, AcceptedFact(odette, FactDraft(FactKind.HOBBY, "Go"))))
    journal.jots.edit(entry, replace(journal.jots.draft_of(entry), text="Oats and Go."), accepted=more)
    assert sorted(each.text for each in journal.facts.of(odette)) == ["Chess", "Go", "mother"]
    assert len(journal.promises.open()) == len(journal.topics.open(odette)) == 1


def test_a_refused_jot_stores_nothing_of_what_was_ticked(journal: Journal, odette: int) -> None:
    taken = Accepted(facts=(AcceptedFact(odette, FactDraft(FactKind.HOBBY, "Chess")),))
    with pytest.raises(EmptyText):
        journal.jots.save("  ", [odette], accepted=taken)
    assert journal.facts.of(odette) == ()


def test_whether_it_helped_and_a_line_for_one_alone(journal: Journal, odette: int) -> None:
    barnaby = journal.contacts.add("Barnaby")
    draft = JotDraft(
        "Oats.", (odette, barnaby), satisfied=False, started_by="them", minutes=30,
        private_lines=((barnaby, " hums "), (4711, "nobody")),
    )  # fmt: skip
    entry = journal.jots.save(draft)
    stored = journal.timeline.entry(entry)
    assert (stored.satisfied, stored.started_by, stored.minutes) == (False, "them", 30)
    assert stored.private_lines == ((barnaby, " hums "),)
    assert journal.jots.draft_of(entry) == replace(draft, day=TODAY, private_lines=((barnaby, " hums "),))
    journal.jots.edit(entry, replace(journal.jots.draft_of(entry), satisfied=None, private_lines=()))
    stored = journal.timeline.entry(entry)
    assert (stored.satisfied, stored.private_lines) == (None, ())


# -- relatives --------------------------------------------------------------------------------------


def relatives(journal: Journal, contact: int) -> list[tuple[str, str]]:
    return [(each.name, each.relation) for each in journal.facts.relatives(contact)]


@pytest.mark.parametrize(
    ("first", "then", "known"),
    [
        (("Ida", "daughter"), ("IDA", "daughter"), [("Ida", "daughter")]),
        (("Ida", "daughter"), ("Ida", "child"), [("Ida", "daughter")]),
        (("Ida", "child"), ("Ida", "daughter"), [("Ida", "daughter")]),
        (("Ida", "daughter"), ("Ida Plumbridge", "daughter"), [("Ida", "daughter")]),
        (("Robert", "son"), ("Bob", "son"), [("Robert", "son")]),
        (("Robert", "son"), ("Bob", "dog"), [("Robert", "son"), ("Bob", "dog")]),
        (("mother", "mother"), ("Agnes", "mother"), [("Agnes", "mother")]),
        (("Mutter", "Mutter"), ("Agnes", "Mutter"), [("Agnes", "Mutter")]),
        (("Agnes", "mother"), ("mother", "mother"), [("Agnes", "mother")]),
        (("daughter", "daughter"), ("Ida", "daughter"), [("Ida", "daughter")]),
        (("Ida", "daughter"), ("Clara", "daughter"), [("Ida", "daughter"), ("Clara", "daughter")]),
        (("husband", "husband"), ("Milo", "partner"), [("Milo", "husband")]),
        (("Kind", "Kind"), ("Ida", "Tochter"), [("Ida", "Tochter")]),
        (("Ida", "daughter"), ("Ida", "Tochter"), [("Ida", "daughter")]),
        (("Agnes", "mother"), ("Mutter", "Mutter"), [("Agnes", "mother")]),
        (("Milo", "fiancé"), ("Milo", "husband"), [("Milo", "husband")]),
        (("father", "father"), ("Agnes", "mother"), [("father", "father"), ("Agnes", "mother")]),
    ],
)
def test_a_relative_is_known_again(
    journal: Journal, odette: int, first: tuple[str, str], then: tuple[str, str], known: list[tuple[str, str]]
) -> None:
    for number, (name, relation) in enumerate((first, then)):
        told = AcceptedFact(odette, family(name, relation, f"fact {number}"))
        journal.jots.save("x", [odette], accepted=Accepted(facts=(told,)))
    assert relatives(journal, odette) == known
    assert all(
        each.relative is not None and fold(each.text).split()[0] == fold(each.relative.name).split()[0]
        for each in journal.facts.of(odette)
        if len(known) == 1 and first[0] != "Robert"
    )


def test_one_of_two_unnamed_is_not_guessed(journal: Journal, odette: int) -> None:
    for name, relation in (("Ida", "daughter"), ("Clara", "daughter"), ("daughter", "daughter")):
        journal.facts.add(odette, family(name, relation, "rides"))
    assert relatives(journal, odette) == [
        ("Ida", "daughter"),
        ("Clara", "daughter"),
        ("daughter", "daughter"),
    ]
    journal.facts.add(odette, family("Edda", "daughter", "rides"))
    assert len(relatives(journal, odette)) == 4


def test_a_corrected_name_is_the_relatives_name_everywhere(journal: Journal, odette: int) -> None:
    first = journal.facts.add(odette, family("mother", "mother", "has a new hip"))
    second = journal.facts.add(odette, family("mother", "mother", "gardens"))
    journal.facts.edit(first, replace(journal.facts.draft_of(first), text="Agnes"))
    assert relatives(journal, odette) == [("Agnes", "mother")]
    assert journal.facts.get(second).text == "Agnes"
    assert journal.facts.earlier(second) == (), "she has a name now; what is known of her is the same"
    journal.history.undo()
    assert journal.facts.get(second).text == "mother"


@pytest.mark.parametrize(
    ("draft", "born"),
    [
        (family("Milo", "son", "was born", on="2026-04-02"), "2026-04-02"),
        (family("Milo", "Sohn", "geboren", on="2026-04-02"), "2026-04-02"),
        (family("Milo", "son", "born", on="2019"), "2019"),
        (family("Milo", "son", "starts school", on="2027-08-24"), "None"),
        (family("Milo", "son", "rides"), "None"),
    ],
)
def test_a_birth_that_is_told_is_the_birth_date(
    journal: Journal, odette: int, draft: FactDraft, born: str
) -> None:
    journal.jots.save("x", [odette], accepted=Accepted(facts=(AcceptedFact(odette, draft),)))
    (milo,) = journal.facts.relatives(odette)
    assert str(milo.born) == born


@pytest.mark.parametrize(
    ("first", "then", "known"),
    [
        ("2019-04-02", "2019", "2019-04-02"),
        ("2019", "2019-04-02", "2019-04-02"),
        ("2019", "2019-04", "2019-04"),
        ("2019-04-02", "2019-04-03", "2019-04-02"),
    ],
)
def test_a_birth_date_is_not_made_less_exact_by_a_note(
    journal: Journal, odette: int, first: str, then: str, known: str
) -> None:
    for on in (first, then):
        told = AcceptedFact(odette, family("Milo", "son", "was born", on=on))
        journal.jots.save("x", [odette], accepted=Accepted(facts=(told,)))
    assert [str(each.born) for each in journal.facts.relatives(odette)] == [known]
    fact = journal.facts.of(odette)[0]
    journal.facts.edit(fact.id, replace(journal.facts.draft_of(fact.id), born="2018"))
    assert [str(each.born) for each in journal.facts.relatives(odette)] == ["2018"]


def test_an_age_is_of_the_entrys_day(journal: Journal, odette: int) -> None:
    day = TODAY - timedelta(days=300)
    told = AcceptedFact(odette, family("Milo", "son", age=6))
    journal.jots.save("x", [odette], day=day, accepted=Accepted(facts=(told,)))
    (milo,) = journal.facts.relatives(odette)
    assert (milo.age, milo.age_on) == (6, day)


# -- laws -------------------------------------------------------------------------------------------

NAMES = ("Ida", "Clara", "mother", "daughter", "Bob", "Robert", "Mutter", "child", "wife", "Rex")
RELATIONS = ("daughter", "child", "mother", "son", "Mutter", "Kind", "wife", "partner", "dog")
told_facts = st.builds(
    family,
    st.sampled_from(NAMES),
    st.sampled_from(RELATIONS),
    st.sampled_from(("", "rides", "starts school")),
)
law = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)  # fmt: skip


@law
@given(st.lists(told_facts, min_size=1, max_size=5))
@example([family("Ida", "daughter"), family("daughter", "daughter", "rides"), family("Clara", "daughter")])
def test_the_same_jot_twice_makes_no_second_relative(journal: Journal, drafts: list[FactDraft]) -> None:
    who = journal.contacts.add("Odette")
    taken = Accepted(facts=tuple(AcceptedFact(who, draft) for draft in drafts))
    journal.jots.save("x", [who], accepted=taken)
    once = sorted(relatives(journal, who))
    journal.jots.save("x", [who], accepted=taken)
    assert len(relatives(journal, who)) <= len(once)


PIECES = st.sampled_from(
    [
        "I'll send Odette the oat samples by Friday.", "Odette will bring the map next week.",
        "Her daughter Ida starts school on 24 August 2027.", "Her mother had a hip operation.",
        "!send the lease", "?how was the ride", "She loves rowing and no longer plays chess.", "We had coffee.",
        "Allergic to nuts.", "Ihre Tochter Ida kommt im August in die Schule.", "Ich schicke ihr das Angebot.",
        "Barnaby called.", "Sie zieht im Mai nach Gent um.", "\u202e<b>x</b> & \x00?",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=30), min_size=1, max_size=6).map(" ".join)


@law
@given(st.data())
def test_after_saving_the_journal_holds_the_ticks_and_the_marks_and_the_text_as_typed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path: Path = tmp_path_factory.mktemp("law") / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        who = journal.contacts.add("Odette Plumbridge")
        journal.contacts.add("Barnaby Quillfeather")
        journal.facts.add(who, FactDraft(FactKind.HOBBY, "plays chess"))
        text = data.draw(TEXTS)
        found = journal.offering.read(text, [who])
        ticks = data.draw(st.lists(st.booleans(), min_size=len(found.offers), max_size=len(found.offers)))
        lines = [replace(line, ticked=tick) for line, tick in zip(found.offers, ticks, strict=True)]
        taken = accepted(lines)
        bare = {each.id for each in journal.facts.of(who)}
        if not text.strip():
            return
        before = rows(journal)
        journal.jots.save(text, [who], accepted=Accepted())
        marked = _records(journal)
        journal.history.undo()
        assert rows(journal) == before
        entry = journal.jots.save(text, [who], accepted=taken)
        assert journal.timeline.entry(entry).text == text
        promises, facts, topics = _records(journal)
        said = {(each.contact_id, each.owed, each.text.casefold()) for each in taken.promises}
        assert {(who, owed, words.casefold()) for who, owed, words in promises} == said | {
            (who, owed, words.casefold()) for who, owed, words in marked[0]
        }
        asked = {each.text for each in taken.topics} | set(marked[2])
        assert {words for words in topics if words in asked} == asked
        questions = len(topics) - len([words for words in topics if words in asked])
        assert questions <= len(taken.facts)  # what a dated fact brings
        new = [each for each in facts if each not in bare]
        told = {
            (each.contact_id, each.draft.kind, fold(f"{each.draft.text}|{each.draft.detail}"), each.draft.on)
            for each in taken.facts
            if not each.replaces
        }
        assert len(new) == len(told)  # the same words twice in one note are one fact
        journal.history.undo()
        assert rows(journal) == before


def _records(journal: Journal) -> tuple[list[tuple[int, Owed, str]], list[int], list[str]]:
    with journal._database.read() as connection:
        promises = connection.exec_driver_sql("SELECT contact_id, owed, text FROM promise ORDER BY id").all()
        facts = connection.exec_driver_sql("SELECT id FROM fact ORDER BY id").all()
        topics = connection.exec_driver_sql("SELECT text FROM topic ORDER BY id").all()
    return (
        [(row[0], Owed(row[1]), row[2]) for row in promises],
        [row[0] for row in facts],
        [row[0] for row in topics],
    )

"""Search: any words are words, found however they are written, newest first."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.changes import Kind
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.search import RANKED_UP_TO
from relationship_journal.journal import Journal
from relationship_journal.store.tables import entry, entry_contact
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


@pytest.fixture
def full(journal: Journal, clock: FixedClock) -> Journal:
    odette = journal.contacts.add(
        ContactDraft(
            "Łukasz Straße",
            organisation="Øster Mühle",
            nickname="Елка",
            points=(ContactPoint("email", "lukasz@example.org"), ContactPoint("phone", "+49 30 1234567")),
        )
    )
    journal.contacts.add("李明")
    journal.jots.save(
        "Talked about the rye harvest. !send the plan\n?How was Kraków", [odette], label="Kaffee"
    )
    journal.jots.save("Rye again", [odette], day=TODAY - timedelta(days=90), place="Żabka")
    journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Zoë", "plays cello", relation="daughter"))
    journal.meetings.schedule(
        MeetingDraft(
            "Barley", clock.now(), contacts=(odette,), agenda="Prices", preparation="Ask Ida", place="Mill"
        )
    )
    return journal


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("lukasz", [Kind.CONTACT]),
        ("strasse", [Kind.CONTACT]),
        ("STRASSE luk", [Kind.CONTACT]),
        ("oster muhle", [Kind.CONTACT]),
        ("елка", [Kind.CONTACT]),
        ("ЁЛКА", [Kind.CONTACT]),
        ("明", [Kind.CONTACT]),
        ("1234567", [Kind.CONTACT]),
        ("example", [Kind.CONTACT]),
        ("rye", [Kind.ENTRY, Kind.ENTRY]),
        ("harv", [Kind.ENTRY]),
        ("kaffee", [Kind.ENTRY]),
        ("zabka", [Kind.ENTRY]),
        ("zoe", [Kind.FACT]),
        ("cel", [Kind.FACT]),
        ("daughter", [Kind.FACT]),
        ("krakow", [Kind.TOPIC, Kind.ENTRY]),
        ("send plan", [Kind.PROMISE, Kind.ENTRY]),
        ("barley", [Kind.MEETING]),
        ("prices", [Kind.MEETING]),
        ("ida", [Kind.MEETING]),
        ("arvest", []),
        ("", []),
        ("...", []),
    ],
)
def test_what_is_found(full: Journal, words: str, kinds: list[Kind]) -> None:
    hits = full.search.find(words)
    assert sorted(hit.kind for hit in hits.hits) == sorted(kinds)
    assert hits.words == words
    for hit in hits.hits:
        marked = [hit.snippet[start : start + length] for start, length in hit.marks]
        assert marked, hit
        wanted = folded_words(words)
        assert all(any(fold(word).strip().startswith(each) for each in wanted) for word in marked)


def test_of_few_the_best_come_first_and_no_more_than_asked_for(full: Journal) -> None:
    long_ago = TODAY - timedelta(days=90)
    hits = full.search.find("rye", 1)
    assert (hits.hits[0].day, hits.more, len(hits.hits), hits.ranked) == (long_ago, True, 1, True)
    both = full.search.find("rye", 2)
    assert ([hit.day for hit in both.hits], both.more) == ([long_ago, TODAY], False)
    assert both.hits[0].title == "Łukasz Straße"
    full.jots.save("Rye again", [1], day=TODAY, place="Żabka")
    assert [hit.day for hit in full.search.find("rye", 2).hits] == [TODAY, long_ago], "as good, and newer"


@pytest.mark.parametrize(("entries", "ranked"), [(RANKED_UP_TO, True), (RANKED_UP_TO + 1, False)])
def test_of_many_the_newest_come_first(journal: Journal, entries: int, ranked: bool) -> None:
    odette = journal.contacts.add("Odette Plumbridge")
    with journal._database.write("sample") as act:
        made = [
            {
                "id": number + 1,
                "channel": Channel.PHONE,
                "day": TODAY - timedelta(days=(number * 37) % 500),
                "text": "Rye." if number == 0 else "Rye and " + "oats and barley and " * 12,
                "created_at": journal.clock.now(),
            }
            for number in range(entries)
        ]
        act.connection.execute(entry.insert(), made)
        pairs = [{"entry_id": each["id"], "contact_id": odette} for each in made]
        act.connection.execute(entry_contact.insert(), pairs)
    found = journal.search.find("rye", 50)
    assert (found.ranked, found.more, len(found.hits)) == (ranked, True, 50)
    days = [str(hit.day) for hit in found.hits]
    if ranked:
        assert found.hits[0].id == 1, "it is about nothing else"
    else:
        assert days == sorted(days, reverse=True)
        assert days[0] == str(TODAY)
    assert {hit.title for hit in found.hits} == {"Odette Plumbridge"}


def test_what_changed_or_went_is_not_found_as_it_was(full: Journal) -> None:
    entry = full.search.find("harvest").hits[0].id
    full.jots.edit(entry, JotDraft("Talked about oats.", (1,)))
    assert full.search.find("harvest").hits == ()
    assert [hit.id for hit in full.search.find("oats").hits] == [entry]
    full.history.undo()
    assert [hit.id for hit in full.search.find("harvest").hits] == [entry]
    full.contacts.edit(1, ContactDraft("Tilda"))
    assert full.search.find("lukasz").hits == ()
    assert full.search.find("oster").hits == ()
    full.contacts.remove(1)
    assert full.search.find("rye").hits == full.search.find("zoe").hits == full.search.find("send").hits == ()


def test_a_renamed_relative_is_found_by_the_new_name(full: Journal) -> None:
    with full._database.write("fact.edit") as act:
        act.connection.exec_driver_sql("UPDATE relative SET name = 'Philippa'")
    assert [hit.kind for hit in full.search.find("philippa").hits] == [Kind.FACT]


SYNTAX = st.text(st.sampled_from("\"'*()^:-+{}[]\\%_ ANDORNEAabc李é\u0301\x00\ud800﷽ﬃ½²٣🎉\n"), max_size=30)


@settings(
    max_examples=500,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(st.one_of(st.text(max_size=40), SYNTAX))
def test_no_words_are_ever_an_error(full: Journal, words: str) -> None:
    hits = full.search.find(words)
    assert len(hits.hits) <= 50
    assert not (hits.hits and not folded_words(words))
    full.contacts.ids("name", words=words)
    full.contacts.match(words)


@pytest.mark.parametrize(
    "words", ["a" * 100_000, "a " * 50_000, "NEAR(a b)", 'a" OR "b', "body:rye", "rye*", "-rye"]
)
def test_long_words_and_query_words(full: Journal, words: str) -> None:
    found = {hit.kind for hit in full.search.find(words).hits}
    assert found == ({Kind.ENTRY} if words in {"rye*", "-rye"} else set())


def test_whatever_was_written_is_found_by_its_own_words(full: Journal) -> None:
    texts = [
        "Großmutter näht",
        "naïve café",
        "東京タワー",
        "Ἀθῆναι",
        "don't stop",
        "C++ & C#",
        "№ 5",
        "Zoe\u0308",
    ]
    for text in texts:
        entry = full.jots.save(text, [1])
        for word in folded_words(text):
            assert entry in {hit.id for hit in full.search.find(word).hits}, (text, word)


def test_a_meeting_is_dated_on_the_clock_of_its_zone(full: Journal) -> None:
    start = datetime(2026, 5, 14, 22, 30, tzinfo=UTC)
    full.meetings.schedule(MeetingDraft("Nightwatch", start, zone="Europe/Berlin"))
    assert [hit.day for hit in full.search.find("nightwatch").hits] == [date(2026, 5, 15)]

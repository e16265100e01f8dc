"""Reviews: every figure is counted from the records of its period, and the records behind it are those counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.errors import UnknownContact
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.review import Figure, Period, Span, Way, bars_of, way_of
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

DAY = FixedClock().now().date()
WEEK, YEAR = Period.of(Span.WEEK, DAY), Period.of(Span.YEAR, DAY)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        yield opened


# -- periods ---------------------------------------------------------------------------------------------


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.sampled_from(Span))
def test_a_day_is_in_its_period_and_the_neighbours_touch(day: date, span: Span) -> None:
    period = Period.of(span, day)
    assert period.first <= day <= period.last
    assert period.moved(1).first - period.last == timedelta(days=1)
    assert period.moved(1).moved(-1) == period
    parts = period.parts()
    assert parts[period.part_of(day)] <= day
    assert parts[0] == period.first
    assert sum(bar.all for bar in bars_of(period, [(day, Way.AFAR, 3)])) == 3


@pytest.mark.parametrize(
    ("channel", "counts", "way"),
    [
        (Channel.IN_PERSON, ContactClass.LIVE, Way.IN_PERSON),
        (Channel.PHONE, ContactClass.LIVE, Way.AFAR),
        (Channel.EMAIL, ContactClass.WRITTEN, Way.WRITTEN),
        (Channel.EMAIL, ContactClass.LIVE, Way.AFAR),
        (Channel.NOTE, ContactClass.NOTHING, None),
    ],
)
def test_how_a_conversation_is_counted(channel: Channel, counts: ContactClass, way: Way | None) -> None:
    assert way_of(channel, counts) is way


# -- one by one ------------------------------------------------------------------------------------------


def test_a_week_told_in_full(journal: Journal) -> None:
    odette, tilda = journal.contacts.add("Odette"), journal.contacts.add("Tilda")
    me = journal.contacts.add(ContactDraft("Myself", is_me=True))
    save = journal.jots.save
    save("long ago", [tilda], day=WEEK.first - timedelta(days=99))
    first = save("Coffee", [odette, tilda, me], day=WEEK.first)
    save("Rang", [odette], day=DAY, channel=Channel.PHONE)
    save("Wrote", [odette], day=DAY, channel=Channel.EMAIL)
    save("no answer", [odette], day=DAY, channel=Channel.PHONE, attempt=True)
    save("to myself", [odette], day=DAY, channel=Channel.NOTE)
    journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Choir"))
    journal.facts.add(me, FactDraft(FactKind.HOBBY, "Chess"))
    for due, text in ((DAY, "in time"), (DAY - timedelta(days=2), "late"), (None, "some day")):
        journal.promises.keep(journal.promises.add(odette, text, Owed.MINE, due))
    journal.promises.give_up(journal.promises.add(odette, "never", Owed.MINE, DAY))
    journal.promises.release(journal.promises.add(odette, "let go", Owed.MINE, DAY))
    journal.promises.keep(journal.promises.add(odette, "theirs", Owed.THEIRS, DAY))
    found = journal.reviews.of(WEEK)
    assert [(found.count(way)) for way in Way] == [1, 1, 1]
    assert [bar.all for bar in found.bars] == [1, 0, 0, 0, 0, 0, 2]
    assert (found.met, [(met.contact.name, met.count) for met in found.people]) == (
        2,
        [("Odette", 2), ("Tilda", 1)],
    )
    kept = found.promises
    assert (kept.kept, kept.on_time, kept.late, kept.broken, kept.released) == (3, 1, 1, 1, 1)
    assert found.facts == ((FactKind.HOBBY, 1),)
    silence = found.silence
    assert silence is not None
    assert (silence.contact.name, silence.days, silence.entry_id) == ("Tilda", 99, first)
    assert [each.text for each in journal.reviews.behind(Figure.IN_PERSON, WEEK)] == ["Coffee"]
    assert [each.text for each in journal.reviews.behind(Figure.KEPT, WEEK)] == [
        "some day",
        "late",
        "in time",
    ]
    assert [each.contact_name for each in journal.reviews.behind(Figure.FACTS, WEEK)] == ["Odette"]


def test_one_persons_year_is_theirs_alone(journal: Journal) -> None:
    odette, tilda = journal.contacts.add("Odette"), journal.contacts.add("Tilda")
    journal.jots.save("Both", [odette, tilda], day=DAY)
    journal.jots.save("Tilda", [tilda], day=DAY)
    journal.facts.add(tilda, FactDraft(FactKind.HOBBY, "Choir"))
    found = journal.reviews.of(YEAR, odette)
    assert found.contact is not None
    assert (found.contact.name, found.conversations, found.learned) == ("Odette", 1, 0)
    assert [met.contact.name for met in found.people] == ["Tilda"]
    assert [each.contact_name for each in journal.reviews.behind(Figure.IN_PERSON, YEAR, odette)] == [
        "Odette"
    ]
    with pytest.raises(UnknownContact):
        journal.reviews.of(YEAR, 99)


def test_nothing_is_nothing(journal: Journal) -> None:
    found = journal.reviews.of(YEAR)
    assert not found
    assert (found.silence, found.people, len(found.bars)) == (None, (), 12)


# -- laws ------------------------------------------------------------------------------------------------

told = st.lists(
    st.tuples(
        st.sets(st.integers(0, 2), min_size=1), st.sampled_from(Channel), st.integers(0, 500), st.booleans()
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(told, st.sampled_from(Span), st.integers(0, 400), st.sampled_from((None, 0, 1)))
def test_every_figure_is_a_plain_count(
    entries: list[tuple[set[int], Channel, int, bool]], span: Span, back: int, of: int | None
) -> None:
    with (
        TemporaryDirectory() as folder,
        Journal.open(Path(folder) / "a.journal", clock=FixedClock()) as journal,
    ):
        people = [journal.contacts.add(name) for name in ("Odette", "Barnaby", "Tilda")]
        whose = people[of] if of is not None else None
        period = Period.of(span, DAY - timedelta(days=back))
        for who, channel, days, attempt in entries:
            journal.jots.save(
                "x", [people[at] for at in sorted(who)], day=DAY - timedelta(days=days), channel=channel,
                attempt=attempt,
            )  # fmt: skip
        every = list(journal.timeline.entries(journal.timeline.ids()).values())
        inside = [
            each
            for each in every
            if period.first <= each.day <= period.last
            and not each.attempt
            and each.channel.counts
            and (whose is None or whose in {row.id for row in each.people})
        ]
        found = journal.reviews.of(period, whose)
        for way, figure in zip(Way, (Figure.IN_PERSON, Figure.AFAR, Figure.WRITTEN), strict=True):
            wanted = [
                each
                for each in inside
                if (way is Way.IN_PERSON) == (each.channel is Channel.IN_PERSON)
                and (way is Way.WRITTEN) == each.channel.is_written
            ]
            assert found.count(way) == len(wanted)
            behind = journal.reviews.behind(figure, period, whose)
            assert sorted(each.entry_id or 0 for each in behind) == sorted(each.id for each in wanted)
        assert found.conversations == len(inside)
        live = Counter(row.id for each in inside if each.channel.is_live for row in each.people)
        live.pop(whose or 0, None)
        assert {met.contact.id: met.count for met in found.people} == dict(live)
        assert _longest(every, period, whose) == (found.silence.days if found.silence else None)


def _longest(entries: list[Entry], period: Period, whose: int | None) -> int | None:
    days: dict[int, list[date]] = {}
    for each in entries:
        if not each.attempt and each.channel.is_live:
            for row in each.people:
                days.setdefault(row.id, []).append(each.day)
    gaps = [
        (later - before).days
        for who, found in days.items()
        if whose in {None, who}
        for before, later in zip(sorted(found), sorted(found)[1:], strict=False)
        if period.first <= later <= period.last and (later - before).days > 1
    ]
    return max(gaps, default=None)

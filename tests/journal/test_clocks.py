"""The two clocks as laws: whatever is done in whatever order, standing is what all the entries say."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from relationship_journal.domain.channels import CLASSABLE, DEFAULT_CLASSES, Channel, ContactClass
from relationship_journal.domain.contacts import Contact, ContactDraft
from relationship_journal.domain.entries import Entry, JotDraft
from relationship_journal.domain.errors import InvalidInput, JournalError
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.rhythm import Pause, PauseKind
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)
CIRCLE_DAYS = (None, 14, 28, 56, 56)

Classes = Mapping[Channel, ContactClass]


@dataclass(frozen=True)
class Told:
    """What the clocks and the rhythm of somebody are, counted by hand."""

    last_live: date | None
    last_any: date | None
    met: int
    since: date | None
    rhythm_days: int | None
    own_rhythm: bool


def counted(entries: Iterable[Entry], contact: Contact, classes: Classes) -> Told:
    """The whole definition: successful ones only, and of those what their channel counts for."""
    live: list[date] = []
    counting: list[date] = []
    for entry in entries:
        counts_as = ContactClass.NOTHING if entry.attempt else classes[entry.channel]
        if counts_as is ContactClass.LIVE:
            live.append(entry.day)
        if counts_as is not ContactClass.NOTHING:
            counting.append(entry.day)
    own, rhythm = contact.own_rhythm_days, None
    if contact.died:
        rhythm = None
    elif own is not None:
        rhythm = own if own > 0 else None
    else:
        rhythm = min((circle.rhythm_days for circle in contact.circles if circle.rhythm_days), default=None)
    return Told(
        max(live, default=None), max(counting, default=None), len(live), min(live, default=None),
        rhythm, own is not None,
    )  # fmt: skip


def stored(journal: Journal, contact_id: int) -> Told:
    standing = journal.contacts.row(contact_id).standing
    return Told(**{name: getattr(standing, name) for name in Told.__dataclass_fields__})


def everybody(journal: Journal) -> list[int]:
    return sorted(number for section in journal.contacts.ids("name") for number in section.ids)


def live_days(journal: Journal) -> dict[int, date | None]:
    return {who: journal.contacts.row(who).standing.last_live for who in everybody(journal)}


# -- any acts in any order -------------------------------------------------------------------------

WHO = st.integers(0, 9)
DAYS_AGO = st.integers(0, 400)
CHANNELS = st.sampled_from(Channel)


class AnyActs(RuleBasedStateMachine):
    """People, circles and entries written, changed, taken away, merged, undone and done again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.journal = Journal.open(Path(self.folder.name) / "a.journal", clock=FixedClock())

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()

    @initialize()
    def begin(self) -> None:
        self.circles = [
            self.journal.circles.add(f"Circle {number}", days) for number, days in enumerate(CIRCLE_DAYS)
        ]
        people = [
            self.journal.contacts.add(name)
            for name in ("Odette Plumbridge", "Barnaby Quillfeather", "Tilda Marzipan")
        ]
        # Something of everything, so that every act that follows has something to change.
        for number, channel in enumerate(Channel):
            day = TODAY - timedelta(days=9 * number + 1)
            self.journal.jots.save("Talked.", people, day=day, channel=channel, attempt=number == 1)
        for circle in self.circles[1:3]:
            self.journal.circles.put(people, circle)

    def somebody(self, at: int) -> int | None:
        people = everybody(self.journal)
        return people[at % len(people)] if people else None

    def some_entry(self, at: int) -> int | None:
        ids = sorted(self.journal.timeline.ids())
        return ids[at % len(ids)] if ids else None

    def drafted(self, people: Sequence[int], days_ago: int, channel: Channel, *, attempt: bool) -> JotDraft:
        who = {each for each in map(self.somebody, people) if each is not None}
        return JotDraft(
            "Talked.", tuple(sorted(who)), TODAY - timedelta(days=days_ago), channel=channel, attempt=attempt
        )

    @rule(people=st.sets(WHO, min_size=1, max_size=3), ago=DAYS_AGO, channel=CHANNELS, attempt=st.booleans())
    def jot(self, people: set[int], ago: int, channel: Channel, attempt: bool) -> None:
        draft = self.drafted(sorted(people), ago, channel, attempt=attempt)
        if not draft.contacts:
            return
        before = live_days(self.journal)
        self.journal.jots.save(draft)
        is_live = not attempt and self.journal.channels.classes()[channel] is ContactClass.LIVE
        for who, was in before.items():
            moved = is_live and who in draft.contacts and draft.day is not None
            wanted = max(each for each in (was, draft.day) if each is not None) if moved else was
            assert self.journal.contacts.row(who).standing.last_live == wanted

    @rule(at=WHO, people=st.sets(WHO, max_size=3), ago=DAYS_AGO, channel=CHANNELS, attempt=st.booleans())
    def edit(self, at: int, people: set[int], ago: int, channel: Channel, attempt: bool) -> None:
        entry = self.some_entry(at)
        if entry is not None:
            self.journal.jots.edit(entry, self.drafted(sorted(people), ago, channel, attempt=attempt))

    @rule(at=WHO)
    def remove_entry(self, at: int) -> None:
        entry = self.some_entry(at)
        if entry is not None:
            self.journal.jots.remove(entry)

    @rule(name=st.sampled_from(["Corwin", "Hesper", "Saffron"]), died=st.booleans())
    def add(self, name: str, died: bool) -> None:
        self.journal.contacts.add(ContactDraft(name, died="yes" if died else ""))

    @rule(at=WHO)
    def remove_somebody(self, at: int) -> None:
        who = self.somebody(at)
        if who is not None:
            self.journal.contacts.remove(who)

    @rule(at=WHO, days=st.sampled_from([None, 0, 7, 42]))
    def rhythm(self, at: int, days: int | None) -> None:
        who = self.somebody(at)
        if who is not None:
            self.journal.contacts.set_rhythm(who, days)

    @rule(at=WHO, circle=st.integers(0, 4), put=st.booleans())
    def circle(self, at: int, circle: int, put: bool) -> None:
        who, known = self.somebody(at), [each.id for each in self.journal.circles.all()]
        if who is not None and known:
            change = self.journal.circles.put if put else self.journal.circles.take
            change([who], known[circle % len(known)])

    @rule(circle=st.integers(0, 4), days=st.sampled_from([None, 7, 14, 84]))
    def circle_rhythm(self, circle: int, days: int | None) -> None:
        known = self.journal.circles.all()
        if known:
            chosen = known[circle % len(known)]
            self.journal.circles.edit(chosen.id, chosen.name, days)

    @rule(circle=st.integers(0, 4))
    def remove_circle(self, circle: int) -> None:
        known = self.journal.circles.all()
        if len(known) > 2:
            self.journal.circles.remove(known[circle % len(known)].id)

    @rule(channel=st.sampled_from(CLASSABLE), counts_as=st.sampled_from(ContactClass))
    def channel_class(self, channel: Channel, counts_as: ContactClass) -> None:
        self.journal.channels.set_class(channel, counts_as)

    @rule(at=WHO, kind=st.sampled_from([*PauseKind, None]), days=st.integers(1, 90))
    def rest(self, at: int, kind: PauseKind | None, days: int) -> None:
        who = self.somebody(at)
        if who is None:
            return
        before, until = stored(self.journal, who), TODAY + timedelta(days=days)
        if kind is PauseKind.SNOOZED:
            self.journal.rhythm.snooze(who, until)
        elif kind is PauseKind.PAUSED:
            self.journal.rhythm.pause(who, until)
        else:
            self.journal.rhythm.resume(who)
        assert stored(self.journal, who) == before, "a rest moves no clock"
        wanted = None if kind is None else Pause(kind, until)
        assert self.journal.contacts.row(who).standing.pause == wanted

    @rule(one=WHO, other=WHO)
    def merge(self, one: int, other: int) -> None:
        keep, gone = self.somebody(one), self.somebody(other)
        if keep is not None and gone is not None and keep != gone:
            self.journal.duplicates.merge(keep, gone)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _time in range(times):
            with suppress(JournalError):  # nothing left, or a later act built on it
                self.journal.history.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _time in range(times):
            with suppress(JournalError):
                self.journal.history.redo()

    @invariant()
    def standing_is_what_the_entries_say(self) -> None:
        journal = self.journal
        classes = journal.channels.classes()
        entries = journal.timeline.entries(journal.timeline.ids()).values()
        for who in everybody(journal):
            theirs = [entry for entry in entries if who in {person.id for person in entry.people}]
            assert stored(journal, who) == counted(theirs, journal.contacts.get(who), classes)

    @invariant()
    def nobody_who_is_gone_keeps_a_clock(self) -> None:
        with self.journal._database.read() as connection:
            gone = "SELECT contact_id FROM standing WHERE contact_id NOT IN (SELECT id FROM contact)"
            assert connection.exec_driver_sql(gone).all() == []


TestAnyActs = AnyActs.TestCase
TestAnyActs.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


# -- the order of entry ----------------------------------------------------------------------------

ENTRY = st.tuples(DAYS_AGO, CHANNELS, st.booleans())


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(ENTRY, max_size=8).flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_the_order_in_which_entries_are_written_down_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, both: tuple[list[Any], list[Any]]
) -> None:
    path = tmp_path_factory.mktemp("order") / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        people = [journal.contacts.add(name) for name in ("Odette Plumbridge", "Barnaby Quillfeather")]
        for who, told in zip(people, both, strict=True):
            for ago, channel, attempt in told:
                day = TODAY - timedelta(days=ago)
                journal.jots.save("Talked.", [who], day=day, channel=channel, attempt=attempt)
        one, other = (stored(journal, who) for who in people)
        assert one == other


# -- what never moves a clock ----------------------------------------------------------------------

LONG_AGO = TODAY - timedelta(days=100)


@pytest.fixture
def odette(journal: Journal) -> int:
    contact_id = journal.contacts.add(ContactDraft("Odette Plumbridge", uid="odette-1", rhythm_days=42))
    journal.jots.save("Coffee.", [contact_id], day=LONG_AGO)
    return contact_id


def unmoved(journal: Journal, odette: int) -> bool:
    standing = journal.contacts.row(odette).standing
    return (standing.last_live, standing.last_any, standing.met) == (LONG_AGO, LONG_AGO, 1)


@pytest.mark.parametrize("channel", list(Channel))
def test_a_failed_attempt_moves_no_clock(journal: Journal, odette: int, channel: Channel) -> None:
    entry = journal.jots.save("No answer.", [odette], channel=channel, attempt=True)
    assert unmoved(journal, odette)
    journal.jots.edit(entry, replace(journal.jots.draft_of(entry), attempt=False))
    assert unmoved(journal, odette) is (DEFAULT_CLASSES[channel] is ContactClass.NOTHING)


def test_a_note_moves_no_clock_and_never_can(journal: Journal, odette: int) -> None:
    journal.jots.save("She likes oats.", [odette], channel=Channel.NOTE)
    assert unmoved(journal, odette)
    for counts_as in ContactClass:
        with pytest.raises(InvalidInput):
            journal.channels.set_class(Channel.NOTE, counts_as)
    assert unmoved(journal, odette)


def test_a_broadcast_moves_no_clock_unless_the_user_says_so(journal: Journal, odette: int) -> None:
    journal.jots.save("The spring letter to everybody.", [odette], channel=Channel.BROADCAST)
    assert unmoved(journal, odette)
    journal.channels.set_class(Channel.BROADCAST, ContactClass.WRITTEN)
    standing = journal.contacts.row(odette).standing
    assert (standing.last_live, standing.last_any) == (LONG_AGO, TODAY)
    journal.history.undo()
    assert unmoved(journal, odette)


@pytest.mark.parametrize(
    "card",
    [
        (
            "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:odette-1\r\nFN:Odette Plumbridge\r\nTITLE:Miller\r\n"
            "NOTE:Spoke today on the phone.\r\nREV:20261122T080000Z\r\nEND:VCARD\r\n"
        ),
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Barnaby Quillfeather\r\nNOTE:Met yesterday.\r\nEND:VCARD\r\n",
    ],
)
def test_an_import_moves_no_clock(journal: Journal, odette: int, tmp_path: Path, card: str) -> None:
    file = tmp_path / "people.vcf"
    file.write_text(card, encoding="utf-8")
    report = journal.imports.run(journal.imports.plan(file))
    assert report.new + report.updated == 1, "it did something, and still moved nothing"
    assert unmoved(journal, odette)
    for who in everybody(journal):
        assert who == odette or journal.contacts.row(who).standing.last_any is None


def test_files_move_no_clock(journal: Journal, odette: int, tmp_path: Path) -> None:
    """Neither a picture that is taken in nor anything that is written out."""
    journal.contacts.set_photo(odette, b"\x89PNG\r\n\x1a\n")
    journal.backups.save_as(tmp_path / "kept.journal")
    journal.exports.everything(tmp_path / "whole")
    assert unmoved(journal, odette)


def test_a_meeting_moves_no_clock_until_it_is_jotted(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    held = journal.meetings.schedule(
        MeetingDraft("Plan", clock.now() - timedelta(hours=2), contacts=(odette,))
    )
    journal.meetings.schedule(MeetingDraft("Next", clock.now() + timedelta(days=9), contacts=(odette,)))
    assert unmoved(journal, odette)
    journal.jots.save("It went well.", [odette], meeting_id=held)
    assert journal.contacts.row(odette).standing.last_live == TODAY

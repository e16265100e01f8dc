"""Files of people: what leaves is what was asked for and nothing else, and it comes back as it was."""

from __future__ import annotations

import errno
import itertools
import json
import os
import random
import string
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.people_export import PeopleExportOptions, PeopleFormat
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.journal import Journal
from relationship_journal.store.tables import HISTORY_TABLES
from relationship_journal.wording import sentence
from tests.fixed_clock import FixedClock

GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
VARIANTS = [
    PeopleExportOptions(form, photos, facts, notes)
    for form, photos, facts, notes in itertools.product(
        PeopleFormat, (True, False), (True, False), (True, False)
    )
]


# ---------------------------------------------------------------------------------------------- markers

# Of every column of the user's tables: may it leave in a file of people, only with the facts, only with the notes,
# or never?
EXPORTABLE = {
    "contact.name", "contact.given", "contact.family", "contact.nickname", "contact.pronouns", "contact.role",
    "contact.organisation_id", "contact.born", "contact.uid", "contact.card", "contact.photo",
    "organisation.name", "contact_point.kind", "contact_point.value", "contact_point.label",
    "contact_point.position",
}  # fmt: skip
WITH_FACTS = {
    "fact.kind", "fact.text", "fact.detail", "fact.on_date", "relative.name", "relative.relation",
}  # fmt: skip
WITH_NOTES = {"entry.text", "entry.channel", "entry.day"}
PRIVATE = {
    "attachment.id", "attachment.entry_id", "attachment.content", "attachment.name", "attachment.media_type",
    "attachment.size", "attachment.position",
    "saved_view.id", "saved_view.name", "saved_view.question",
    "series.id", "series.uid", "series.pattern", "series.every", "series.until", "series.start", "series.zone", "occurrence.id",
    "occurrence.meeting_id", "occurrence.series_id", "occurrence.original", "calendar_source.id", "calendar_source.address",
    "calendar_source.name", "calendar_source.me", "source_event.id", "source_event.meeting_id", "source_event.source_id",
    "source_event.uid", "source_event.original", "source_event.seen",
    "gesture.id", "gesture.contact_id", "gesture.kind", "gesture.text", "gesture.day", "gesture.entry_id", "pause.id",
    "pause.contact_id", "pause.kind", "pause.until", "channel_class.id", "channel_class.channel",
    "channel_class.counts_as",
    "circle.colour", "circle.id", "circle.name", "circle.rhythm_days", "contact.created", "contact.died",
    "contact.died_on", "contact.how_met", "contact.id", "contact.is_me", "contact.met_on", "contact.portrait",
    "contact.rhythm_days", "contact_circle.circle_id", "contact_circle.contact_id", "contact_circle.id",
    "contact_point.contact_id", "contact_point.id", "entry.at", "entry.attempt", "entry.created_at", "entry.id",
    "entry.label", "entry.meeting_id", "entry.minutes", "entry.mood", "entry.place", "entry.started_by",
    "entry.zone", "entry_contact.contact_id", "entry_contact.entry_id", "entry_contact.id",
    "entry_contact.private_line", "fact.confirmed", "fact.contact_id", "fact.entry_id", "fact.expires", "fact.id",
    "fact.learned", "fact.relative_id", "fact.sensitive", "fact.yearly", "link.contact_id", "link.id", "link.kind",
    "link.label", "link.other_id", "meeting.agenda", "meeting.channel", "meeting.give_first", "meeting.id",
    "meeting.minutes", "meeting.nothing_to_note", "meeting.place", "meeting.preparation", "meeting.remind_jot",
    "meeting.start", "meeting.state", "meeting.topic", "meeting.uid", "meeting.zone", "meeting_contact.contact_id",
    "meeting_contact.id", "meeting_contact.meeting_id", "not_same.contact_id", "not_same.id", "not_same.other_id",
    "organisation.id", "promise.contact_id", "promise.due", "promise.entry_id", "promise.id", "promise.kept",
    "promise.made", "promise.owed", "promise.state", "promise.text", "promotion.contact_id", "promotion.id",
    "promotion.relative_id", "relative.age", "relative.age_on", "relative.born", "relative.contact_id",
    "relative.died", "relative.id", "seen_card.contact_id", "seen_card.id", "seen_card.sum", "seen_card.uid",
    "topic.contact_id", "topic.created", "topic.entry_id", "topic.id", "topic.is_open", "topic.kind", "topic.text",
    "entry.satisfied", "topic.ask_from", "topic.fact_id",
}  # fmt: skip
# Texts of a column that leaves, of rows that do not: a jot is no note, and some facts stay whatever is asked for.
STAYS = {
    "jot", "sensitive fact", "sensitive detail", "sensitive date", "sensitive relative", "dead relative",
    "preference", "work", "context", "fact about a relative", "the user", "what is over",
}  # fmt: skip


def columns() -> set[str]:
    return {f"{table.name}.{column.name}" for table in HISTORY_TABLES for column in table.columns}


def test_every_column_is_exportable_or_private() -> None:
    parts = (EXPORTABLE, WITH_FACTS, WITH_NOTES, PRIVATE)
    assert columns() == set().union(*parts)
    assert sum(map(len, parts)) == len(columns())


class Markers:
    """A word of sixteen random letters for each column, or kind of row, it is asked about."""

    def __init__(self) -> None:
        self._random = random.Random(20261126)
        self.words: dict[str, str] = {}

    def __call__(self, of: str) -> str:
        letters = self._random.choices(string.ascii_lowercase, k=16)
        return self.words.setdefault(of, "Mm" + "".join(letters))


def fill(journal: Journal, clock: FixedClock) -> Markers:
    """A journal with a marker in every text there is."""
    mark = Markers()
    journal.contacts.add(ContactDraft(mark("the user"), is_me=True))
    odette = journal.contacts.add(
        ContactDraft(
            name=mark("contact.name"),
            given=mark("contact.given"),
            family=mark("contact.family"),
            nickname=mark("contact.nickname"),
            organisation=mark("organisation.name"),
            role=mark("contact.role"),
            pronouns=mark("contact.pronouns"),
            portrait=mark("contact.portrait"),
            how_met=mark("contact.how_met"),
            points=(
                ContactPoint(
                    "email", f"{mark('contact_point.value')}@example.org", mark("contact_point.label")
                ),
            ),
            circles=(mark("circle.name"),),
            uid=mark("contact.uid"),
            card=json.dumps({"rest": [f"X-KEPT:{mark('contact.card')}"]}),
            photo=GIF,
            note=mark("entry.text"),
        )
    )
    meeting = journal.meetings.schedule(
        MeetingDraft(
            mark("meeting.topic"), clock.now(), contacts=(odette,), place=mark("meeting.place"),
            agenda=mark("meeting.agenda"), preparation=mark("meeting.preparation"),
            give_first=mark("meeting.give_first"),
        )
    )  # fmt: skip
    text = f"{mark('jot')}. !{mark('promise.text')}\n?{mark('topic.text')}"
    journal.jots.save(
        JotDraft(
            text, (odette,), meeting_id=meeting, place=mark("entry.place"), label=mark("entry.label"),
            started_by=mark("entry.started_by"),
            files=(FileDraft(mark("attachment.name"), mark("what is attached").encode()),),
        )
    )  # fmt: skip
    for draft in (
        FactDraft(FactKind.HOBBY, mark("fact.text"), mark("fact.detail")),
        FactDraft(FactKind.DATE, mark("date"), on="2001-04-05"),
        FactDraft(FactKind.HOBBY, mark("sensitive fact"), mark("sensitive detail"), sensitive=True),
        FactDraft(FactKind.DATE, mark("sensitive date"), on="2002-03-04", sensitive=True),
        FactDraft(FactKind.HOBBY, mark("what is over"), expires=date(2020, 1, 1)),
        FactDraft(FactKind.PREFERENCE, mark("preference")),
        FactDraft(FactKind.WORK, mark("work")),
        FactDraft(FactKind.CONTEXT, mark("context")),
        FactDraft(
            FactKind.FAMILY, mark("relative.name"), mark("fact about a relative"), relation=mark("relative.relation")
        ),
        FactDraft(FactKind.FAMILY, mark("sensitive relative"), relation="son", sensitive=True),
        FactDraft(FactKind.FAMILY, mark("dead relative"), relation="uncle"),
    ):  # fmt: skip
        journal.facts.add(odette, draft)
    journal.links.add(odette, journal.contacts.add("Tilda"), LinkKind.FRIEND, mark("link.label"))
    with journal._database.write("jot.edit") as act:
        sql = act.connection.exec_driver_sql
        sql("UPDATE entry_contact SET private_line = ?", (mark("entry_contact.private_line"),))
        sql("UPDATE relative SET died = 1 WHERE name = ?", (mark("dead relative"),))
        sql("INSERT INTO seen_card (contact_id, sum, uid) VALUES (?, ?, ?)",
            (odette, mark("seen_card.sum"), mark("seen_card.uid")))  # fmt: skip
    return mark


def test_the_markers_are_in_every_text_there_is(journal: Journal, clock: FixedClock) -> None:
    """A column of text that no marker stands in would be a hole in the next test."""
    mark = fill(journal, clock)
    unmarked = set()
    with journal._database.read() as connection:
        for column in sorted(columns()):
            table, name = column.split(".")
            values = connection.exec_driver_sql(f'SELECT "{name}" FROM {table}').scalars().all()
            free = any(isinstance(value, str) and value and not value[0].isdigit() for value in values)
            if free and column not in mark.words:
                unmarked.add(column)
    assert unmarked <= {
        "attachment.content", "contact.photo", "contact_point.kind", "entry.channel", "fact.kind", "link.kind", "meeting.channel",
        "meeting.state", "meeting.uid", "meeting.zone", "promise.owed", "promise.state", "topic.kind",
    }  # fmt: skip


@pytest.mark.parametrize("options", VARIANTS, ids=lambda o: f"{o.format}-{o.photos:d}{o.facts:d}{o.notes:d}")
def test_no_private_word_leaves_in_any_variant(
    journal: Journal, clock: FixedClock, tmp_path: Path, options: PeopleExportOptions
) -> None:
    mark = fill(journal, clock)
    file = tmp_path / f"people{options.format.ending}"
    journal.exports.contacts(file, options=options)
    ids = journal.exports.preview().count
    assert ids == 2
    first = journal.exports.preview(options=options).first
    assert first is not None
    handed_on = journal.exports.written([2], options)
    for out in (unfolded(file.read_bytes()), unfolded(handed_on), json.dumps(asdict(first), default=repr)):
        leaked = {what for what, word in mark.words.items() if word in out}
        allowed = {what for what in mark.words if what in EXPORTABLE}
        allowed |= (
            {what for what in mark.words if what in WITH_FACTS or what == "date"} if options.facts else set()
        )
        allowed |= {"entry.text"} if options.notes else set()
        assert leaked <= allowed, (options, leaked - allowed)
        no_place = {"contact.uid", "contact.card"} if options.format is PeopleFormat.SPREADSHEET else set()
        assert allowed - leaked == no_place, options
        assert not leaked & (PRIVATE | STAYS)
    pictured = b"R0lGODlh" in file.read_bytes()  # GIF89a in base64
    assert pictured == (options.photos and options.format.is_vcard)


def unfolded(data: bytes) -> str:
    return data.replace(b"\r\n ", b"").decode()


# ---------------------------------------------------------------------------------------------- as asked


@pytest.fixture
def people(journal: Journal) -> Iterator[dict[str, int]]:
    ids = {
        name: journal.contacts.add(name, circles=("Clients",) if name == "Odette" else ())
        for name in ("Odette", "Tilda", "Barnaby")
    }
    journal.contacts.add(ContactDraft("Me", is_me=True))
    return ids  # type: ignore[return-value]  # pytest hands on what it is


def names(data: bytes) -> list[str]:
    return [card.name for card in read_cards(data).cards]


def test_whom_it_takes(journal: Journal, people: dict[str, int], tmp_path: Path) -> None:
    file = tmp_path / "out.vcf"
    me = journal.contacts.me()
    assert me is not None
    for ids, expected in (
        (None, ["Odette", "Tilda", "Barnaby"]),
        ((), []),
        ((people["Barnaby"], people["Odette"]), ["Odette", "Barnaby"]),
        ((people["Tilda"], people["Tilda"], 4711), ["Tilda"]),
        ((me,), ["Me"]),
    ):
        assert journal.exports.contacts(file, ids) == len(expected)
        assert names(file.read_bytes()) == expected
        assert journal.exports.preview(ids).count == len(expected)


def test_what_it_is_in(journal: Journal, people: dict[str, int]) -> None:
    for form, start in ((PeopleFormat.VCARD_3, b"VERSION:3.0"), (PeopleFormat.VCARD_4, b"VERSION:4.0")):
        assert start in journal.exports.written([people["Tilda"]], PeopleExportOptions(form))


def test_the_preview_counts_who_has_what(journal: Journal, people: dict[str, int]) -> None:
    assert journal.exports.preview() == journal.exports.preview(tuple(people.values()))
    found = journal.exports.preview()
    assert (found.count, found.photos, found.facts, found.notes) == (3, 0, 0, 0)
    journal.contacts.set_photo(people["Odette"], GIF)
    for draft in (
        FactDraft(FactKind.HOBBY, "Chess"),
        FactDraft(FactKind.HOBBY, "Go"),
        FactDraft(FactKind.FAMILY, "Ida", relation="daughter"),
    ):
        journal.facts.add(people["Odette"], draft)
    journal.facts.add(people["Tilda"], FactDraft(FactKind.HOBBY, "Poker", sensitive=True))
    journal.facts.add(people["Tilda"], FactDraft(FactKind.PREFERENCE, "Tea"))
    for who in ("Tilda", "Barnaby"):
        journal.jots.save("Said in passing.", [people[who]], channel=Channel.NOTE)
    journal.jots.save("Talked.", [people["Odette"]])
    found = journal.exports.preview()
    assert (found.count, found.photos, found.facts, found.notes) == (3, 1, 1, 2)
    found = journal.exports.preview([people["Tilda"]])
    assert (found.count, found.photos, found.facts, found.notes) == (1, 0, 0, 1)


def test_the_preview_is_the_first_person_as_they_leave(journal: Journal, people: dict[str, int]) -> None:
    journal.contacts.set_photo(people["Odette"], GIF)
    journal.facts.add(people["Odette"], FactDraft(FactKind.HOBBY, "Chess"))
    journal.jots.save("Said in passing.", [people["Odette"]], channel=Channel.NOTE)
    for options in (PeopleExportOptions(), PeopleExportOptions(photos=False, facts=True, notes=True)):
        first = journal.exports.preview(None, options).first
        assert first is not None
        assert (bool(first.photo), bool(first.facts), first.note) == (
            options.photos, options.facts, "Said in passing." if options.notes else "",
        )  # fmt: skip
    assert journal.exports.preview(()).first is None


def test_what_came_from_a_file_leaves_as_it_came_and_once(journal: Journal) -> None:
    """A relative and an anniversary that the file said, and the journal knows too, are told once."""
    aside = {
        "related": [["related", "Jasper", "partner"]],
        "anniversary": "2001-06-09",
        "rest": ["X-LUNCH:soup"],
    }
    who = journal.contacts.add(ContactDraft("Odette", card=json.dumps(aside)))
    journal.facts.add(who, FactDraft(FactKind.FAMILY, "Jasper", "builds violins", relation="husband"))
    journal.facts.add(who, FactDraft(FactKind.FAMILY, "Ida", relation="daughter"))
    journal.facts.add(who, FactDraft(FactKind.DATE, "Anniversary", on="2001-06-09", yearly=True))
    for facts, related in ((False, ["Jasper"]), (True, ["Jasper", "Ida"])):
        first = journal.exports.preview([who], PeopleExportOptions(facts=facts)).first
        assert first is not None
        assert [person.value for person in first.related] == related
        assert (first.anniversary, first.rest, first.facts) == ("2001-06-09", ("X-LUNCH:soup",), ())


def test_notes_leave_oldest_first_word_for_word(journal: Journal) -> None:
    who = journal.contacts.add("Odette")
    for day, text in ((20, "Second;\nwith , marks\\ "), (10, "First"), (21, "")):
        if text:
            journal.jots.save(
                text, [who], channel=Channel.NOTE, day=journal.clock.now().date().replace(day=day)
            )
    data = journal.exports.written([who], PeopleExportOptions(notes=True))
    assert read_cards(data).cards[0].note == "First\n\nSecond;\nwith , marks\\ "


# ---------------------------------------------------------------------------------------------- the file


def test_the_file_is_whole_private_and_nothing_lies_beside_it(
    journal: Journal, people: dict[str, int], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    journal.exports.contacts(out / "people.vcf")
    assert [path.name for path in out.iterdir()] == ["people.vcf"]
    assert (out / "people.vcf").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("fault", ["stopped", "full", "no folder"])
def test_where_it_does_not_work_the_file_is_as_it_was(
    journal: Journal, people: dict[str, int], tmp_path: Path, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ("no" if fault == "no folder" else ".") / "people.vcf"
    if fault != "no folder":
        file.write_text("before")
    listed = sorted(tmp_path.iterdir())

    def full(_handle: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if fault == "stopped":
        with pytest.raises(Stopped):
            journal.exports.contacts(file, stopped=lambda: True)
    else:
        with monkeypatch.context() as patched:
            if fault == "full":
                patched.setattr(os, "fsync", full)
            with pytest.raises(CannotWriteFile) as refused:
                journal.exports.contacts(file)
        assert str(file) in sentence(refused.value)
    assert sorted(tmp_path.iterdir()) == listed
    assert fault == "no folder" or file.read_text() == "before"


def test_exporting_is_no_act(journal: Journal, people: dict[str, int], tmp_path: Path) -> None:
    acts = journal.history.acts()
    journal.exports.contacts(tmp_path / "out.vcf", options=PeopleExportOptions(facts=True, notes=True))
    journal.exports.everything(tmp_path / "out")
    assert journal.history.acts() == acts

"""Every error raised and every act written has its sentence, and the sentence its data."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import relationship_journal
from relationship_journal import wording
from relationship_journal.domain import errors
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.cards import REASONS
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.channels import Channel, ContactClass, Mood
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.history import Act
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import CALENDAR

PACKAGE = Path(relationship_journal.__file__).parent
ERRORS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, JournalError)
}
# Filled with a value for every error, by sentence() itself or because it may be empty.
BLOCKED = ("error.touched_later", "error.still_referred", "error.needed_gone", "error.name_taken")
FREE = {"error.locked": {"holder"}} | {key: {"cannot", "later", "first"} for key in BLOCKED}

MOVED = Act(9, datetime(2026, 5, 14, 8, 0, tzinfo=UTC), "meeting.move", {"topic": "{Plan}"})


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the package with the place it stands."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def made_errors() -> Iterator[tuple[str, str, set[str]]]:
    """(place, key, names of its data) of every error the package makes."""
    for place, call in calls():
        kind = ERRORS.get(name_of(call.func))
        if kind is None:
            continue
        data = {keyword.arg for keyword in call.keywords if keyword.arg}
        first = call.args[0] if call.args else None
        if isinstance(first, ast.Constant):
            yield place, str(first.value), data
        elif isinstance(first, ast.JoinedStr):
            head = str(getattr(first.values[0], "value", ""))
            for key in (key for key in wording.SENTENCES if key.startswith(head)):
                yield place, key, data
        elif first is None:
            yield place, kind.key, data


def fields(sentence: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(sentence) if name}


def test_the_source_is_read() -> None:
    keys = {key for _place, key, _data in made_errors()}
    assert {"error.no_people", "error.unknown_contact", "error.name_taken", "error.file_is_pdf"} <= keys


def test_every_error_has_a_sentence() -> None:
    assert [(place, key) for place, key, _data in made_errors() if key not in wording.SENTENCES] == []
    assert [
        name for name, kind in ERRORS.items() if kind.key not in wording.SENTENCES and kind.key != "error"
    ] == []


def test_no_sentence_has_a_gap() -> None:
    gaps = []
    for place, key, data in made_errors():
        missing = fields(wording.SENTENCES.get(key, "")) - data - FREE.get(key, set())
        if missing and key != "error":
            gaps.append((place, key, sorted(missing)))
    assert gaps == []


def test_no_sentence_of_an_error_is_left_over() -> None:
    """A sentence nobody says is a promise nobody keeps."""
    said = {key for _place, key, _data in made_errors()} | {kind.key for kind in ERRORS.values()}
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.name != "wording.py"
    )
    left = {
        key
        for key in wording.SENTENCES
        if key.startswith("error.") and key not in said and f'"{key}"' not in source
    }
    assert left == set()


def written_acts() -> set[str]:
    """The kinds given to Database.write and to the parts' own short cuts for it."""
    found = set()
    for _place, call in calls():
        if name_of(call.func) in {"write", "_set", "_act"}:
            found |= {
                argument.value
                for argument in call.args
                if isinstance(argument, ast.Constant)
                and isinstance(argument.value, str)
                and argument.value.isascii()
                and argument.value.replace(".", "").replace("_", "").isalpha()
                and "." in argument.value
            }
    return found | {"import"}


def test_every_act_has_a_sentence() -> None:
    kinds = written_acts()
    assert {"jot.save", "promise.keep", "meeting.move", "contact.rhythm"} <= kinds
    assert {kind for kind in kinds if f"act.{kind}" not in wording.SENTENCES} == set()


def test_every_word_of_a_fixed_set_has_its_word() -> None:
    for channel in Channel:
        assert wording.channel_name(channel)
    for mood in Mood:
        assert wording.mood_name(mood)
    for kind in FactKind:
        assert wording.text(f"fact.{kind}")
    for record in Kind:
        assert wording.text(f"kind.{record}")
    assert {f"card.{reason}" for reason in REASONS} <= wording.SENTENCES.keys()


def test_every_kind_of_record_that_can_be_missing_has_a_word() -> None:
    for place, call in calls():
        if name_of(call.func) == "UnknownRecord":
            kinds = [keyword.value for keyword in call.keywords if keyword.arg == "kind"]
            for kind in kinds:
                if isinstance(kind, ast.Constant) and isinstance(kind.value, str):
                    assert f"kind.{kind.value}" in wording.SENTENCES, place


@pytest.mark.parametrize("kind", [kind for name, kind in ERRORS.items() if name != "JournalError"])
def test_an_error_without_data_still_has_words(kind: type[JournalError]) -> None:
    data = {"kind": "meeting"} if kind.__name__ == "UnknownRecord" else {}
    sentence = wording.sentence(kind(**data))
    assert sentence
    assert "{" not in sentence


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errors.UnknownContact(name="{0} %s"), "Nobody here is called “{0} %s”."),
        (errors.AmbiguousContact(name="Max", names="Max A, Max B"), "several people: Max A, Max B"),
        (errors.UnknownRecord(kind="meeting", id=7), "no meeting number 7"),
        (errors.UnknownRecord(kind="entry", id=7), "no jot number 7"),
        (errors.JournalLocked(path="a.journal", holder="4711"), "in use (process 4711)."),
        (errors.JournalLocked(path="a.journal", holder=""), "a.journal is in use."),
        (
            errors.CannotUndo("error.touched_later", act=3, back=True, blockers=(MOVED,)),
            "Cannot be undone yet: “Moved the meeting ‘{Plan}’” (act 9) touched the same. Undo that one first.",
        ),
        (
            errors.CannotUndo("error.name_taken", act=3, back=False, blockers=(MOVED, MOVED, MOVED)),
            "“Moved the meeting ‘{Plan}’” (act 9) and 2 more took its name. Undo those first, the newest first.",
        ),
        (
            errors.CannotUndo("error.still_referred", act=3),
            "Cannot be undone yet: something later built on it.",
        ),
        (errors.UnreadableFile("error.file_too_large", path="x.vcf", limit=20), "larger than 20 MB"),
    ],
)
def test_what_the_user_reads(error: JournalError, words: str) -> None:
    assert words in wording.sentence(error)


def test_every_act_done_can_be_told(journal: Journal, clock: FixedClock) -> None:
    """One of each act, with what it left in the history."""
    odette = journal.contacts.add("Odette {x}", circles=("Friends",))
    barnaby = journal.contacts.add("Barnaby")
    journal.contacts.edit(odette, ContactDraft("Odette {x}", role="Head"))
    journal.contacts.set_rhythm(odette, 9)
    circle = journal.circles.add("Clients")
    journal.circles.edit(circle, "Customers", 5)
    journal.circles.put([odette], circle)
    journal.circles.take([odette], circle)
    journal.circles.remove(circle)
    entry = journal.jots.save("Coffee", [odette])
    journal.jots.edit(entry, JotDraft("Tea", (odette,)))
    (plan,) = journal.attachments.add(entry, FileDraft("plan.pdf", b"plan"))
    journal.attachments.rename(plan.id, "plans.pdf")
    journal.attachments.remove(plan.id)
    journal.jots.remove(entry)
    fact = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess"))
    journal.facts.edit(fact, FactDraft(FactKind.HOBBY, "Go"))
    journal.facts.dismiss(fact)
    topic = journal.topics.add(odette, "And the ride?")
    journal.topics.edit(topic, "How was the ride?")
    journal.topics.close(topic)
    journal.topics.remove(topic)
    promise = journal.promises.add(odette, "send it")
    journal.promises.edit(promise, "send them", None, Owed.MINE)
    journal.promises.keep(promise)
    journal.promises.keep(promise, kept=False)
    journal.promises.release(promise)
    journal.promises.give_up(promise)
    journal.promises.remove(promise)
    meeting = journal.meetings.schedule(MeetingDraft("Plan", clock.now(), contacts=(odette, barnaby)))
    journal.meetings.edit(meeting, MeetingDraft("Plans", clock.now(), contacts=(odette, barnaby)))
    journal.meetings.move(meeting, clock.now() + timedelta(days=1))
    journal.meetings.prepare(meeting, "Ask")
    journal.meetings.nothing_to_note(meeting)
    journal.meetings.cancel(meeting)
    journal.meetings.remove(meeting)
    journal.contacts.set_photo(odette, b"a picture")
    others = [journal.contacts.add(name) for name in ("Tilda", "Corwin", "Marlow")]
    journal.duplicates.not_same(others[0], others[1])
    journal.duplicates.merge(others[0], others[1])
    journal.contacts.set_rhythm_of(others[::2], 30)
    journal.contacts.remove_all(others[::2])
    linked = journal.links.add(odette, barnaby, LinkKind.FRIEND)
    journal.links.edit(linked, odette, LinkKind.COLLEAGUE)
    journal.links.remove(linked)
    journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", relation="daughter"))
    journal.facts.confirm(journal.facts.of(odette)[0].id)
    journal.facts.over(journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess")))
    journal.facts.promote(journal.facts.relatives(odette)[0].id)
    journal.contacts.edit(odette, ContactDraft("Odette {x}", organisation="Mill"))
    journal.organisations.rename(journal.organisations.all()[0].id, "Mills")
    gesture = journal.gestures.add(odette, GestureKind.GIVEN, "A map")
    journal.gestures.edit(gesture, GestureKind.GIVEN, "A chart", clock.now().date())
    journal.gestures.remove(gesture)
    journal.rhythm.snooze(odette, clock.now().date() + timedelta(days=7))
    journal.rhythm.pause(odette)
    journal.rhythm.resume(odette)
    view = journal.views.add("Chess", "kind:hobby chess")
    journal.views.edit(view, "Chess", "chess")
    journal.views.remove(view)
    journal.channels.set_class(Channel.PHONE, ContactClass.WRITTEN)
    found = journal.calendars.read_bytes([CALENDAR])
    journal.calendars.run(journal.calendars.plan("work.ics", found))
    journal.contacts.remove(barnaby)
    acts = journal.history.acts()
    told = {act.kind: wording.act_sentence(act.kind, dict(act.data)) for act in acts}
    assert written_acts() - told.keys() - {"import", "import.archive", "sample"} == set()
    assert [kind for kind, sentence in told.items() if "“”" in sentence or sentence != sentence.strip()] == []
    assert told["contact.edit"] == "Edited Odette {x}"
    assert told["meeting.schedule"] == "Scheduled “Plan” with Odette {x}, Barnaby"
    assert told["topic.remove"] == "Removed the question “How was the ride?”"
    assert told["circle.remove"] == "Removed the circle Customers"
    assert told["jot.remove"] == "Deleted a jot about Odette {x}"
    for act in acts:
        template = wording.SENTENCES[f"act.{act.kind}"]
        assert fields(template) <= act.data.keys() | {"names"}, act.kind


def test_quotes_inside_quotes_are_single() -> None:
    assert wording.inside("Noted “Sails”,\n at last") == "Noted ‘Sails’, at last"
    assert wording.inside("„Segelt“ notiert") == "‚Segelt‘ notiert"


def test_a_jot_about_nobody_says_so(journal: Journal) -> None:
    journal.jots.save("Ink", loose=True)
    act = journal.history.acts()[0]
    assert wording.act_sentence(act.kind, dict(act.data)) == "Saved a jot about nobody"


def test_another_language_is_spoken_by_handing_it_in() -> None:
    wording.translate_with(
        lambda _context, source: source.replace("Nobody here is called", "Niemand heißt hier")
    )
    try:
        assert "Niemand heißt hier" in wording.sentence(errors.UnknownContact(name="Max"))
    finally:
        wording.translate_with(lambda _context, source: source)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "Saved a jot about Odette"),
        ({"promises": 0, "facts": 0}, "Saved a jot about Odette"),
        ({"promises": 1}, "Saved a jot about Odette: 1 promise"),
        (
            {"promises": 2, "facts": 1, "topics": 1, "over": 1, "answered": 1},
            "Saved a jot about Odette: 2 promises, 1 fact, 1 question, 1 no longer so, 1 question answered",
        ),
    ],
)
def test_a_jot_tells_how_much_it_brought(data: dict[str, object], said: str) -> None:
    assert wording.act_sentence("jot.save", {"names": "Odette", **data}) == said

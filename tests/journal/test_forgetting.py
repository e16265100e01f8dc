"""Forgetting somebody for good: no byte of them is left, and nothing of anybody else's is touched unasked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from relationship_journal import paths
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.calendar import CalendarEvent, ExportOptions, TitleChoice
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import (
    CannotUndo,
    ChangedMeanwhile,
    DamagedJournal,
    Stopped,
    StorageFailed,
    UnknownContact,
)
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.forgetting import (
    BackupChoice,
    Decision,
    ForgetPlan,
    MentionChoice,
    Orders,
)
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.journal import Journal, encryption
from relationship_journal.store import engine, erasing, keys
from relationship_journal.store.backup import copy_journal
from relationship_journal.store.digests import raw
from relationship_journal.store.engine import look
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import fill, rows
from tests.store.schema_fixture import load

SOMEBODY = Orders("somebody")
MARK = "Qzx"
"""What every word about the person begins with, and nothing else does."""
CALENDAR = (
    "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Work\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20261203T080000Z\r\n"
    "SUMMARY:{topic}\r\nATTENDEE;CN=QzxGiven Qzxfamily:mailto:qzxmail@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@dataclass
class Calendar:
    """A calendar that keeps what it was given."""

    name: str = "a calendar"
    events: list[CalendarEvent] = field(default_factory=list)

    def publish(self, events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> None:
        self.events = list(events)


def plan_of(journal: Journal, who: int) -> ForgetPlan:
    return journal.forgetting.what(who)


def replacing(plan: ForgetPlan, *, backups: BackupChoice = BackupChoice.LEAVE) -> Orders:
    decisions = {each.place: Decision(MentionChoice.REPLACE) for each in plan.mentions}
    return Orders("somebody", decisions, backups)


def left_of(folder: Path, mark: str = MARK) -> list[str]:
    """Every file that holds the mark, as typed, in small letters or as UTF-16, and where."""
    found = []
    forms = {
        form.encode(code) for form in (mark, mark.lower(), fold(mark)) for code in ("utf-8", "utf-16-le")
    }
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            found += [
                f"{path.name}: {data[max(0, at - 60) : at + 60]!r}"
                for form in forms
                if (at := data.find(form)) >= 0
            ]
    return found


def known_in_every_way(journal: Journal, clock: FixedClock) -> int:
    """Somebody of whom every field of the journal says something, now or once, and everything begins with the mark."""
    other = journal.contacts.named("Tilda Else")
    who = journal.contacts.add(
        ContactDraft(
            "QzxGiven Qzxfamily", given="QzxGiven", family="Qzxfamily", nickname="Qzxnick",
            organisation="Qzxfirm", role="Qzxrole", pronouns="qzx/them", portrait="Qzxportrait words",
            how_met="Qzxmet at the harbour", met_on="2019", born="--05-03",
            points=(
                ContactPoint("email", "qzxmail@example.org", "qzxlabel"),
                ContactPoint("phone", "+49 30 987654321"),
                ContactPoint("url", "https://qzxurl.example"),
            ),
            circles=("Clients",), card=json.dumps({"rest": ["X-QZX:qzxcard"], "anniversary": "2001-06-09"}),
            photo=b"\xff\xd8\xff\xe0 Qzxphoto", note="Qzxnote of a file.",
        )
    )  # fmt: skip
    journal.contacts.edit(who, journal.contacts.draft_of(who))
    alone = journal.jots.save("Qzxjot alone !send the qzxpromise by friday\n?Qzxquestion", [who])
    journal.attachments.add(alone, FileDraft("qzxfile.txt", b"Qzxattached words"))
    gone = journal.jots.save("Qzxdeleted jot", [who])
    journal.attachments.add(gone, FileDraft("qzxgone.txt", b"Qzxattached to what is gone"))
    journal.jots.remove(gone)
    edited = journal.jots.save("Qzxearlier words", [who])
    journal.jots.edit(edited, JotDraft("Qzxlater words", (who,)))
    journal.jots.save(
        JotDraft("We were three.", (who, other), private_lines=((who, "Qzxprivate line"),), label="Coffee")
    )
    journal.facts.add(who, FactDraft(FactKind.HOBBY, "Qzxhobby", "qzxdetail"))
    relative = journal.facts.add(who, FactDraft(FactKind.FAMILY, "Qzxida", relation="daughter", age=6))
    journal.facts.dismiss(journal.facts.add(who, FactDraft(FactKind.WORK, "Qzxdismissed", sensitive=True)))
    assert relative
    journal.promises.add(who, "Qzxmine", Owed.MINE, date(2026, 12, 1))
    journal.promises.keep(journal.promises.add(who, "Qzxtheirs", Owed.THEIRS, None))
    journal.topics.add(who, "Qzxtopic")
    journal.gestures.add(who, GestureKind.GIVEN, "Qzxgift")
    journal.rhythm.snooze(who, date(2027, 1, 4))
    journal.links.add(who, other, LinkKind.MANAGER, "qzxlink")
    start = clock.now() + timedelta(days=3)
    journal.meetings.schedule(
        MeetingDraft("Qzxmeeting", start, contacts=(who,), place="Qzxplace", agenda="Qzxagenda",
                     preparation="Qzxpreparation", give_first="Qzxfirst")
    )  # fmt: skip
    rule = Repeat(Pattern.MONTH_WEEKDAY, start.date() + timedelta(days=90))
    journal.meetings.schedule(
        MeetingDraft("Qzxagain", start + timedelta(hours=3), contacts=(who,), repeat=rule)
    )
    journal.meetings.schedule(MeetingDraft("All of us", start + timedelta(hours=5), contacts=(who, other)))
    journal.meetings.publish(ExportOptions(title=TitleChoice.FULL, agenda=True), Calendar())
    journal.meetings.publish_birthdays(Calendar())
    read = journal.calendars.read_bytes([CALENDAR.format(topic="Qzxevent").encode()])
    journal.calendars.run(journal.calendars.plan("work.ics", read, me="me@example.org"))
    journal.views.add("Seen often", 'with:"QzxGiven Qzxfamily"')
    undone = journal.contacts.add("Qzxundone Qzxfamily")
    journal.contacts.set_photo(who, b"\xff\xd8\xff\xe0 Qzxsecond photo")
    journal.history.undo()
    journal.contacts.set_rhythm(who, 30)
    twin = journal.contacts.add(ContactDraft("QzxGiven Qzxtwin", portrait="Qzxtwin portrait"))
    journal.jots.save("Qzxtwin jot", [twin])
    journal.duplicates.merge(who, twin)
    journal.duplicates.merge(who, undone)
    return who


@pytest.fixture
def told(journal: Journal, clock: FixedClock) -> tuple[Journal, int]:
    """Everybody of the whole journal, somebody else, and the one to forget."""
    fill(journal, clock)
    journal.contacts.add("Tilda Else")
    return journal, known_in_every_way(journal, clock)


def write_draft(journal: Journal, key: str, text: str, **fields: Any) -> Path:
    folder = paths.ensure_private(paths.drafts_dir(journal.path))
    path = folder / f"{key}.draft"
    path.write_text(json.dumps({"text": text, "fields": fields, "whole": False}))
    return path


def test_no_byte_is_left_and_everybody_else_is_as_before(told: tuple[Journal, int], tmp_path: Path) -> None:
    journal, who = told
    write_draft(journal, "jot", "Qzxtyped", people=[who])
    both = write_draft(
        journal, "jot-2", "With QzxGiven Qzxfamily and Ann", people=[who, 1], private=[[who, "qzx"]]
    )
    (paths.drafts_dir(journal.path) / "jot-3.draft.damaged").write_bytes(b'{"text": "QzxGiven Qzxfamily')
    before = rows(journal)
    plan = plan_of(journal, who)
    done = journal.forgetting.forget(plan, replacing(plan, backups=BackupChoice.DELETE))
    assert done.cleaned
    assert done.backups_left == ()
    after = rows(journal)
    assert left_of(tmp_path) == []  # while it is open, its log too
    assert journal.care.check(index=True).findings == ()
    assert plan.mentions == ()
    for table, found in after.items():
        kept = {row["id"]: row for row in before[table]}
        assert all(row == kept[row["id"]] for row in found), table
    others = [row for row in before["entry_contact"] if row["contact_id"] != who]
    assert after["entry_contact"] == others
    assert json.loads(both.read_text()) == {
        "text": "With somebody and Ann", "fields": {"people": [1], "private": []}, "whole": False,
    }  # fmt: skip
    journal.close()
    assert left_of(tmp_path) == []


def test_the_list_says_what_goes_before_it_goes(told: tuple[Journal, int]) -> None:
    journal, who = told
    before = rows(journal)
    plan = plan_of(journal, who)
    assert plan.name == "QzxGiven Qzxfamily"
    counted = {name: plan.counts[name] for name in (
        "entry", "entry_shared", "meeting", "meeting_shared", "fact", "relative", "promise", "gesture", "link",
        "contact_circle", "attachment", "saved_view", "picture", "organisation", "calendar", "draft")}  # fmt: skip
    assert counted == {
        "entry": 4, "entry_shared": 1, "meeting": 5, "meeting_shared": 1, "fact": 2, "relative": 1, "promise": 3,
        "gesture": 1, "link": 1, "contact_circle": 1, "attachment": 1, "saved_view": 1, "picture": 2, "organisation": 1,
        "calendar": 2, "draft": 0,
    }  # fmt: skip
    assert [each.record for each in plan.backups] == [True] * len(plan.backups)
    assert plan.backups
    assert rows(journal) == before


def test_each_mention_is_decided_by_itself(journal: Journal) -> None:
    anna = journal.contacts.add(ContactDraft("Anna Weber", points=(ContactPoint("phone", "+49 30 1234567"),)))
    bob = journal.contacts.add(ContactDraft("Bob Stone", how_met="Through Anna Weber"))
    journal.contacts.add("Anna Schmidt")
    texts = [
        "Talked about ANNA WEBER's house and Anna Webers dog.",
        "Anna was there.",
        "Call 030/123 45 67.",
        "Only Weber said so.",
        "Nothing of the kind: Annabel, Webern.",
    ]
    entries = [journal.jots.save(text, [bob]) for text in texts]
    plan = plan_of(journal, anna)
    by_row = {(each.place.table, each.place.row_id): each for each in plan.mentions}
    assert set(by_row) == {("contact", bob), *(("entry", each) for each in entries[:4])}
    assert [by_row["entry", each].sure for each in entries[:4]] == [True, False, True, False]
    first, second, third, fourth = (by_row["entry", each].place for each in entries[:4])
    orders = Orders(
        "somebody",
        {
            first: Decision(MentionChoice.REPLACE),
            second: Decision(MentionChoice.LEAVE),
            third: Decision(MentionChoice.EDIT, "Call the office."),
            fourth: Decision(MentionChoice.DELETE),
        },
    )
    journal.forgetting.forget(plan, orders)
    found = journal.timeline.entries(journal.timeline.ids())
    assert [found[each].text for each in entries if each in found] == [
        "Talked about somebody's house and somebody dog.",
        "Anna was there.",
        "Call the office.",
        "Nothing of the kind: Annabel, Webern.",
    ]
    assert journal.contacts.get(bob).how_met == "Through Anna Weber"  # nothing was decided: left
    assert journal.care.check(index=True).sound


def test_earlier_words_about_others_lose_the_name_too(journal: Journal, tmp_path: Path) -> None:
    who = journal.contacts.add("Qzxfirst Qzxlast")
    bob = journal.contacts.add("Bob Stone")
    entry = journal.jots.save("Bob brought Qzxfirst Qzxlast along.", [bob])
    journal.jots.edit(entry, JotDraft("Bob came alone.", (bob,)))
    journal.forgetting.forget(plan_of(journal, who), SOMEBODY)
    assert left_of(tmp_path) == []
    journal.history.undo()
    assert journal.timeline.entry(entry).text == "Bob brought somebody along."
    journal.history.redo()
    assert journal.timeline.entry(entry).text == "Bob came alone."


def test_what_was_done_for_others_can_still_be_undone(journal: Journal) -> None:
    cards = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person Number{n}\r\nEND:VCARD\r\n" for n in range(5))
    file = journal.path.with_name("five.vcf")
    file.write_bytes(cards.encode())
    journal.imports.run(journal.imports.plan(file))
    who, stays = journal.contacts.named("Person Number2"), journal.contacts.named("Person Number3")
    journal.jots.save("Both there", [who, stays])
    journal.facts.add(who, FactDraft(FactKind.HOBBY, "Chess"))
    journal.forgetting.forget(plan_of(journal, who), SOMEBODY)
    kinds = [act.kind for act in journal.history.acts()]
    assert kinds == ["contact.forget", "jot.save", "import"]
    assert journal.history.undo().kind == "jot.save"
    assert journal.history.undo().kind == "import"
    assert journal.contacts.count() == 0
    journal.history.redo()
    assert journal.contacts.count() == 4
    assert journal.care.check(index=True).sound


def test_forgetting_itself_cannot_be_undone(journal: Journal) -> None:
    who = journal.contacts.add("Odette Plumbridge")
    journal.forgetting.forget(plan_of(journal, who), SOMEBODY)
    (act,) = journal.history.acts()
    assert (act.kind, dict(act.data), act.rows) == ("contact.forget", {}, 0)
    for turn in (journal.history.undo, journal.history.refusal):
        try:
            refused = turn(act.id)
        except CannotUndo as error:
            refused = error
        assert isinstance(refused, CannotUndo)
        assert refused.key == "error.forgotten_for_good"
    with pytest.raises(CannotUndo, match="nothing_to_undo"):
        journal.history.undo()
    with pytest.raises(UnknownContact):
        plan_of(journal, who)


def test_somebody_deleted_before_can_be_forgotten_as_well(journal: Journal, tmp_path: Path) -> None:
    who = journal.contacts.add(ContactDraft("Qzxfirst Qzxlast", portrait="Qzxportrait"))
    journal.jots.save("Qzxjot", [who])
    journal.contacts.remove(who)
    plan = plan_of(journal, who)
    assert plan.name == "Qzxfirst Qzxlast"
    journal.forgetting.forget(plan, SOMEBODY)
    assert left_of(tmp_path) == []
    assert [act.kind for act in journal.history.acts()] == ["contact.forget"]


def test_a_calendar_still_hears_that_the_meeting_is_off(journal: Journal, clock: FixedClock) -> None:
    who = journal.contacts.add("Qzxfirst Qzxlast")
    start = clock.now() + timedelta(days=3)
    journal.meetings.schedule(MeetingDraft("Qzxtopic", start, contacts=(who,), place="Qzxplace"))
    calendar = Calendar()
    journal.meetings.publish(ExportOptions(title=TitleChoice.FULL), calendar)
    (before,) = calendar.events
    journal.forgetting.forget(plan_of(journal, who), SOMEBODY)
    journal.meetings.publish(ExportOptions(title=TitleChoice.FULL), calendar)
    (event,) = calendar.events
    assert (event.uid, event.cancelled, event.sequence) == (before.uid, True, before.sequence + 1)
    assert MARK not in event.title + event.place


def test_a_text_changed_since_it_was_decided_about_stops_everything(journal: Journal) -> None:
    anna = journal.contacts.add("Anna Weber")
    bob = journal.contacts.add("Bob Stone")
    entry = journal.jots.save("Anna Weber came", [bob])
    plan = plan_of(journal, anna)
    journal.jots.edit(entry, JotDraft("Anna Weber and more", (bob,)))
    before = rows(journal)
    with pytest.raises(ChangedMeanwhile, match="forget_changed"):
        journal.forgetting.forget(plan, replacing(plan))
    assert rows(journal) == before


def test_stopped_or_damaged_nothing_is_changed(told: tuple[Journal, int]) -> None:
    journal, who = told
    draft = write_draft(journal, "jot", "Qzxtyped", people=[who])
    before, plan = rows(journal), plan_of(journal, who)
    with pytest.raises(Stopped):
        journal.forgetting.forget(plan, SOMEBODY, stopped=lambda: True)
    with journal._database.read() as connection:
        connection.exec_driver_sql("UPDATE change SET image = replace(image, 'Qzxdeleted', 'Qzydeleted')")
        connection.commit()
    with pytest.raises(DamagedJournal):
        journal.forgetting.forget(plan, SOMEBODY)
    assert rows(journal) == before
    assert draft.exists()


@pytest.mark.parametrize("choice", list(BackupChoice))
def test_backups_are_named_and_left_rewritten_or_deleted(
    told: tuple[Journal, int], tmp_path: Path, choice: BackupChoice
) -> None:
    journal, who = told
    second = tmp_path / "second"
    second.mkdir()
    journal.backups.second = second
    made = journal.backups.make()
    aside = tmp_path / "a.journal.damaged-2026-01-01T000000Z"
    copy_journal(journal.path, aside)
    everybody = made.contents.people
    plan = plan_of(journal, who)
    named = {Path(each.path) for each in plan.backups}
    of_before = {*tmp_path.rglob("2026-11-22T090000Z-import.journal")}
    assert named == {*journal.backups.folder.glob("*.journal"), *second.rglob("*.journal"), aside} - of_before
    assert [Path(each.path) for each in plan.backups if not each.rewritable] == [aside]
    done = journal.forgetting.forget(plan, replacing(plan, backups=choice))
    if choice is BackupChoice.LEAVE:
        assert {Path(each.path) for each in done.backups_left} == named
    elif choice is BackupChoice.DELETE:
        assert (done.backups_left, done.backups_deleted) == ((), len(named))
        assert not any(path.exists() for path in named)
        assert left_of(tmp_path) == []
    else:
        assert [Path(each.path) for each in done.backups_left] == [aside]
        assert done.backups_rewritten == len(named) - 1
        aside.unlink()
        assert left_of(tmp_path) == []
        kept = journal.backups.look(Path(made.path))
        assert (kept.made, kept.reason, kept.contents.people) == (made.made, made.reason, everybody - 1)
        assert Path(made.path).stat().st_mode & 0o777 == 0o600
        journal.backups.restore(Path(made.path))
        assert journal.care.check(index=True).sound


def test_what_was_never_about_them_stays_in_no_backup_list(journal: Journal) -> None:
    journal.contacts.add("Bob Stone")
    journal.backups.make()
    who = journal.contacts.add("Odette Plumbridge")
    assert plan_of(journal, who).backups == ()


def test_a_file_that_was_not_written_anew_is_at_the_next_opening(journal: Journal, clock: FixedClock) -> None:
    who = journal.contacts.add("Odette Plumbridge")
    reader = look(journal.path)  # another program that looks at the journal as it was
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM contact").fetchone()
    journal._database._engine.dispose()
    with closing(reader), pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "_PRAGMAS", tuple(each.replace("5000", "50") for each in engine._PRAGMAS))
        done = journal.forgetting.forget(plan_of(journal, who), SOMEBODY)
        assert not done.cleaned
        reader.execute("COMMIT")
    journal.close()
    with closing(look(journal.path)) as connection:
        assert erasing.is_marked(connection)
    with Journal.open(journal.path, clock=clock) as again:
        assert not _marked(again)
        assert again.care.check(index=True).sound


def _marked(journal: Journal) -> bool:
    with journal._database.read() as connection:
        return erasing.is_marked(raw(connection))


def test_a_backup_of_an_older_form_is_written_anew_in_the_present_one(
    journal: Journal, clock: FixedClock
) -> None:
    folder = paths.ensure_private(journal.backups.folder)
    old = load("0003", folder / "2026-01-02T030405Z-daily.journal")
    with Journal.open(load("0003", journal.path.with_name("b.journal")), clock=clock) as same:
        who = same.contacts.ids()[0].ids[0]
        same.backups.folder.mkdir(exist_ok=True)
        old.replace(same.backups.folder / old.name)
        plan = plan_of(same, who)
        held = {Path(each.path).name: each.older for each in plan.backups}
        assert held[old.name]
        done = same.forgetting.forget(plan, replacing(plan, backups=BackupChoice.REWRITE))
        assert done.backups_left == ()
        kept = same.backups.look(same.backups.folder / old.name)
        assert kept.made.isoformat() == "2026-01-02T03:04:05+00:00"
        name = plan.name.encode()
        assert not any(name in each.read_bytes() for each in same.backups.folder.iterdir())


def test_an_encrypted_journal_forgets_as_well(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    with Journal.open(tmp_path / "a.journal", clock=clock, passphrase="three grey geese") as journal:
        journal.contacts.add("Tilda Else")
        who = journal.contacts.add(ContactDraft("Qzxfirst Qzxlast", portrait="Qzxportrait"))
        made = journal.backups.make()
        folder = paths.ensure_private(paths.drafts_dir(journal.path))
        draft = folder / "jot.draft"
        typed = {"text": "Qzxtyped", "fields": {"people": [who]}, "whole": False}
        draft.write_bytes(journal.sealing.seal(json.dumps(typed).encode()))
        plan = plan_of(journal, who)
        assert plan.counts["draft"] == 1
        done = journal.forgetting.forget(plan, replacing(plan, backups=BackupChoice.REWRITE))
        assert (done.cleaned, done.backups_left, draft.exists()) == (True, (), False)
        assert journal.backups.look(Path(made.path)).contents.people == 1
        journal.backups.restore(Path(made.path))
        assert "Qzx" not in repr(rows(journal))
    encryption.forget_keys()


def test_what_goes_together_with_the_commit_is_back_where_the_disk_refuses_it(
    told: tuple[Journal, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, who = told
    draft = write_draft(journal, "jot", "Qzxtyped", people=[who])
    before, plan = rows(journal), plan_of(journal, who)
    lying = {Path(each.path) for each in plan.backups}

    def refuse(_connection: Connection) -> None:
        assert not draft.exists()
        assert not any(path.exists() for path in lying)
        raise StorageFailed("error.disk_full", path=str(journal.path))

    with monkeypatch.context() as patch:
        patch.setattr(Connection, "commit", refuse)
        with pytest.raises(StorageFailed):
            journal.forgetting.forget(plan, replacing(plan, backups=BackupChoice.DELETE))
    assert rows(journal) == before
    assert draft.exists()
    assert lying
    assert all(path.exists() for path in lying)
    journal.forgetting.forget(plan, replacing(plan, backups=BackupChoice.DELETE))
    assert left_of(journal.path.parent) == []

"""Undo and redo: any act, any order the history allows, also after a restart."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import CannotUndo, JournalError, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.history import REMOVALS
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from relationship_journal.store import turning
from relationship_journal.store.tables import HISTORY_TABLES
from relationship_journal.wording import SENTENCES, sentence
from tests.fixed_clock import FixedClock


def content(journal: Journal) -> str:
    """A digest of every row the user made, and of what is derived from them."""
    queries = [f"SELECT * FROM {table.name} ORDER BY id" for table in HISTORY_TABLES]
    queries += [
        "SELECT * FROM standing ORDER BY contact_id",
        "SELECT * FROM name_word ORDER BY word, contact_id",
    ]
    queries += ["SELECT table_name, row_id, hex(sum) FROM digest WHERE table_name <> 'act' ORDER BY 1, 2"]
    queries += ["SELECT kind, row_id, contact_id, day, body FROM search_text ORDER BY kind, row_id"]
    with journal._database.read() as connection:
        rows = [[list(row) for row in connection.exec_driver_sql(query)] for query in queries]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        yield opened


def test_everything_can_be_undone_and_redone_across_restarts(tmp_path: Path) -> None:
    path, clock = tmp_path / "a.journal", FixedClock()
    seen = []
    with Journal.open(path, clock=clock) as journal:
        seen.append(content(journal))
        odette = journal.contacts.add(
            "Odette", organisation="Cloudberry Mills", circles=("Clients",), rhythm_days=42
        )
        seen.append(content(journal))
        entry = journal.jots.save("Coffee. !send the plan by Friday\n?How was the ride", [odette])
        seen.append(content(journal))
        fact = journal.facts.add(
            odette, FactDraft(FactKind.FAMILY, "Ida", "trains", relation="daughter", age=7)
        )
        seen.append(content(journal))
        meeting = journal.meetings.schedule(
            MeetingDraft("Plan", clock.now() + timedelta(days=1), contacts=(odette,))
        )
        seen.append(content(journal))
        journal.meetings.cancel(meeting)
        seen.append(content(journal))
        journal.facts.dismiss(fact)
        seen.append(content(journal))
        journal.jots.remove(entry)
        seen.append(content(journal))
        journal.contacts.remove(odette)
        seen.append(content(journal))
    for expected in reversed(seen[:-1]):
        with Journal.open(path, clock=clock) as journal:
            journal.history.undo()
            assert content(journal) == expected
    with Journal.open(path, clock=clock) as journal:
        assert journal.history.last() is None
    for expected in seen[1:]:
        with Journal.open(path, clock=clock) as journal:
            journal.history.redo()
            assert content(journal) == expected


def test_an_act_whose_rows_changed_later_is_not_undone(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    act = journal.history.acts()[0]
    journal.contacts.edit(odette, ContactDraft("Odette Plumbridge"))
    before = content(journal)
    with pytest.raises(CannotUndo) as refused:
        journal.history.undo(act.id)
    assert refused.value.key == "error.touched_later"
    assert [act.kind for act in journal.history.blockers(act.id)] == ["contact.edit"]
    assert sentence(refused.value) == (
        "Cannot be undone yet: “Edited Odette Plumbridge” (act 2) touched the same. Undo that one first."
    )
    assert content(journal) == before


def test_an_act_something_later_refers_to_is_not_undone(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    act = journal.history.acts()[0]
    journal.jots.save("Coffee", [odette])
    before = content(journal)
    with pytest.raises(CannotUndo) as refused:
        journal.history.undo(act.id)
    assert refused.value.key == "error.still_referred"
    assert sentence(refused.value) == (
        "Cannot be undone yet: “Saved a jot about Odette” (act 2) built on it. Undo that one first."
    )
    assert content(journal) == before


@pytest.mark.parametrize("turn", ["undo", "redo"])
def test_what_only_the_commit_refuses_is_told_of_the_act_itself(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, turn: str
) -> None:
    """The file's own rules stand behind ours."""
    odette = journal.contacts.add("Odette")
    journal.jots.save("Coffee", [odette])
    if turn == "redo":
        journal.history.undo()
        journal.history.undo()
    before = content(journal)
    monkeypatch.setattr(turning, "obstacles", lambda *_asked: iter(()))
    act_id = 1 if turn == "undo" else 2
    with pytest.raises(CannotUndo) as refused:
        getattr(journal.history, turn)(act_id)
    assert refused.value.key == "error.still_referred"
    assert refused.value.data == {"act": act_id, "back": turn == "undo", "blockers": ()}
    assert content(journal) == before


def test_an_older_act_nothing_depends_on_is_undone_alone(journal: Journal) -> None:
    journal.contacts.add("Odette")
    first = journal.history.acts()[0]
    journal.contacts.add("Barnaby")
    journal.history.undo(first.id)
    names = [row.name for row in journal.contacts.rows(journal.contacts.ids("name")[0].ids).values()]
    assert names == ["Barnaby"]


def test_a_name_given_away_meanwhile_stops_a_redo(journal: Journal) -> None:
    journal.circles.add("Clients")
    journal.history.undo()
    first = journal.history.acts()[0]
    journal.circles.add("Clients")
    with pytest.raises(CannotUndo) as refused:
        journal.history.redo(first.id)
    assert refused.value.key == "error.name_taken"
    assert sentence(refused.value) == (
        "Cannot be done again yet: “Added the circle Clients” (act 3) took its name. Undo that one first."
    )


def test_what_an_act_needs_is_done_again_first(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    journal.jots.save("Coffee", [odette])
    journal.history.undo()
    journal.history.undo()
    jot, person = journal.history.acts()
    with pytest.raises(CannotUndo) as refused:
        journal.history.redo(jot.id)
    assert sentence(refused.value) == (
        "Cannot be done again yet: it needs “Added Odette” (act 1), undone by now. Do that one again first."
    )
    assert [act.id for act in journal.history.blockers(jot.id)] == [person.id]
    journal.history.redo(person.id)
    assert journal.history.blockers(jot.id) == ()
    journal.history.redo(jot.id)


def test_a_deletion_in_the_way_is_named(journal: Journal) -> None:
    odette, barnaby = journal.contacts.add("Odette"), journal.contacts.add("Barnaby")
    journal.jots.save("Coffee", [odette, barnaby])
    jot = journal.history.last()
    journal.contacts.remove(odette)
    assert jot is not None
    [removal] = journal.history.blockers(jot.id)
    assert (removal.kind, removal.undone) == ("contact.remove", False)


def test_only_what_brought_a_row_into_the_way_is_in_it(journal: Journal) -> None:
    """An edit of Odette's role does not keep Barnaby's firm; her joining it does."""
    odette = journal.contacts.add("Odette")
    journal.contacts.add("Barnaby", organisation="Mills")
    firm = journal.history.last()
    journal.contacts.edit(odette, ContactDraft("Odette", role="Head"))
    journal.contacts.edit(odette, ContactDraft("Odette", role="Head", organisation="Mills"))
    joined = journal.history.last()
    assert firm is not None
    assert joined is not None
    assert [act.id for act in journal.history.blockers(firm.id)] == [joined.id]


def test_what_is_in_the_way_of_what_is_in_the_way_comes_first(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    first = journal.history.acts()[0]
    entry = journal.jots.save("Coffee", [odette])
    journal.jots.edit(entry, JotDraft("Tea", (odette,)))
    refused = journal.history.refusal(first.id)
    assert refused is not None
    assert [act.kind for act in journal.history.blockers(first.id)] == ["jot.edit", "jot.save"]
    assert sentence(refused) == (
        "Cannot be undone yet: “Edited a jot about Odette” (act 3) and 1 more built on it."
        " Undo those first, the newest first."
    )
    for each in journal.history.blockers(first.id):
        journal.history.undo(each.id)
    journal.history.undo(first.id)


def test_asking_for_what_is_in_the_way_changes_nothing(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    journal.jots.save("Coffee", [odette])
    before = content(journal), journal.history.acts()
    assert [act.id for act in journal.history.blockers(1)] == [2]
    with pytest.raises(UnknownRecord):
        journal.history.blockers(77)
    assert (content(journal), journal.history.acts()) == before


def test_many_in_the_way_are_told_by_the_newest(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    for day in range(250):
        journal.jots.save(f"Coffee {day}", [odette])
    found = journal.history.blockers(1)
    assert [act.id for act in found] == list(range(251, 1, -1))


def test_what_was_deleted_is_listed_until_it_is_back(journal: Journal) -> None:
    odette, barnaby = journal.contacts.add("Odette"), journal.contacts.add("Barnaby")
    entry = journal.jots.save("Coffee", [odette])
    journal.jots.remove(entry)
    journal.contacts.remove(barnaby)
    assert [act.kind for act in journal.history.acts(only="deleted")] == ["contact.remove", "jot.remove"]
    journal.history.undo()
    assert [act.kind for act in journal.history.acts(only="deleted")] == ["jot.remove"]
    assert [act.kind for act in journal.history.acts(kinds=["jot.save"])] == ["jot.save"]


def test_every_kind_that_removes_counts_as_deletion() -> None:
    kinds = {
        key.removeprefix("act.") for key in SENTENCES if key.startswith("act.") and key.endswith(".remove")
    }
    assert kinds == REMOVALS


def test_an_act_tells_when_it_was_undone(tmp_path: Path) -> None:
    clock = FixedClock()
    with Journal.open(tmp_path / "a.journal", clock=clock) as journal:
        journal.contacts.add("Odette")
        clock.advance(hours=2)
        journal.history.undo()
        assert journal.history.acts()[0].undone_at == clock.now()
        journal.history.redo()
        assert journal.history.acts()[0].undone_at is None


def test_the_index_names_every_act_and_reads_them_in_portions(journal: Journal) -> None:
    for number in range(7):
        journal.contacts.add(f"Person {number}")
    index = journal.history.index()
    assert [act_id for act_id, _at in index] == [7, 6, 5, 4, 3, 2, 1]
    read = journal.history.read([3, 5, 99])
    assert sorted(read) == [3, 5]
    assert read[3] == journal.history.acts(1, before=4)[0]


def test_undo_takes_back_what_was_done_again_last(journal: Journal) -> None:
    for name in ("Odette", "Barnaby", "Tilda"):
        journal.contacts.add(name)
    journal.history.undo(1)
    journal.history.redo(1)
    assert journal.history.undo().id == 1
    assert journal.history.undo().id == 3


def test_redo_ends_when_something_else_was_done(journal: Journal) -> None:
    journal.contacts.add("Odette")
    journal.history.undo()
    journal.contacts.add("Barnaby")
    with pytest.raises(CannotUndo):
        journal.history.redo()


def test_ids_are_never_used_again(journal: Journal) -> None:
    first = journal.contacts.add("Odette")
    journal.history.undo()
    assert journal.contacts.add("Barnaby") > first


def test_an_edit_that_changes_nothing_is_no_act(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    journal.contacts.edit(odette, journal.contacts.draft_of(odette))
    assert [act.kind for act in journal.history.acts()] == ["contact.add"]


def test_nothing_is_written_outside_an_act(journal: Journal) -> None:
    with (
        journal._database.read() as connection,
        pytest.raises(Exception, match=r"NOT NULL constraint failed: change\.act_id"),
    ):
        connection.exec_driver_sql("INSERT INTO circle (name) VALUES ('loose')")


@pytest.mark.parametrize(
    "text", ["a\x00b", "\ud83d\ude00", "line\u2028line", "'; DROP TABLE entry; --", "ﬃ ẞ İ", "\t\n "]
)
def test_any_text_comes_back_from_undo_as_it_was(journal: Journal, text: str) -> None:
    text = text.encode("utf-16", "surrogatepass").decode("utf-16")
    odette = journal.contacts.add("Odette")
    entry = journal.jots.save(f"x{text}", [odette])
    journal.jots.remove(entry)
    journal.history.undo()
    assert journal.timeline.entry(entry).text == f"x{text}"


def test_an_import_of_many_is_one_act(journal: Journal, tmp_path: Path) -> None:
    cards = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {n}\r\nEND:VCARD\r\n" for n in range(600))
    (tmp_path / "many.vcf").write_bytes(cards.encode())
    before = content(journal)
    journal.imports.run(journal.imports.plan(tmp_path / "many.vcf"))
    assert journal.contacts.count() == 600
    after = content(journal)
    journal.history.undo()
    assert content(journal) == before
    journal.history.redo()
    assert content(journal) == after


class AnyOrder(RuleBasedStateMachine):
    """Random acts, undos and redos of any act: what an undo takes back, a redo brings again, to the byte."""

    contacts = Bundle("contacts")
    entries = Bundle("entries")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FixedClock()
        self.journal = Journal.open(Path(self.folder.name) / "a.journal", clock=self.clock)

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()

    @rule(
        target=contacts,
        name=st.sampled_from(["Odette", "Barnaby", "Tilda"]),
        firm=st.sampled_from(["", "Mills"]),
    )
    def add(self, name: str, firm: str) -> int:
        return self.journal.contacts.add(name, organisation=firm, circles=("Clients",) if firm else ())

    @rule(who=contacts, role=st.sampled_from(["", "Head", "Chair"]))
    def edit(self, who: int, role: str) -> None:
        self._try(
            lambda: self.journal.contacts.edit(who, ContactDraft("Odette", role=role, circles=("Friends",)))
        )

    @rule(who=consumes(contacts))
    def remove(self, who: int) -> None:
        self._try(lambda: self.journal.contacts.remove(who))

    @rule(target=entries, who=contacts, other=contacts, channel=st.sampled_from(Channel))
    def jot(self, who: int, other: int, channel: Channel) -> object:
        try:
            return self.journal.jots.save("Talk. !send it", {who, other}, channel=channel)
        except JournalError:
            return multiple()

    @rule(entry=entries, who=contacts)
    def rewrite(self, entry: int, who: int) -> None:
        self._try(lambda: self.journal.jots.edit(entry, JotDraft("Other words\n?and why", (who,))))

    @rule(entry=entries)
    def drop(self, entry: int) -> None:
        self._try(lambda: self.journal.jots.remove(entry))

    @rule(who=contacts, relation=st.sampled_from(["", "daughter"]))
    def learn(self, who: int, relation: str) -> None:
        self._try(lambda: self.journal.facts.add(who, FactDraft(FactKind.FAMILY, "Ida", relation=relation)))

    @rule(who=contacts)
    def schedule(self, who: int) -> None:
        start = self.clock.now() + timedelta(days=2)
        self._try(lambda: self.journal.meetings.schedule(MeetingDraft("Plan", start, contacts=(who,))))

    @rule(name=st.sampled_from(["Clients", "Friends", "Mills"]))
    def add_circle(self, name: str) -> None:
        self._try(lambda: self.journal.circles.add(name))

    @rule(pick=st.integers(0, 9), name=st.sampled_from(["Clients", "Friends", "Mills"]), keep=st.booleans())
    def change_circle(self, pick: int, name: str, keep: bool) -> None:
        """Names are unique: one given away stops the act that had it."""
        circles = self.journal.circles.all()
        if circles:
            number = circles[pick % len(circles)].id
            if keep:
                self._try(lambda: self.journal.circles.edit(number, name, 9))
            else:
                self._try(lambda: self.journal.circles.remove(number))

    @rule(who=contacts, pick=st.integers(0, 9), days=st.integers(0, 3))
    def promise(self, who: int, pick: int, days: int) -> None:
        """A new promise, or another day for one there is."""
        there = self.journal.promises.open()
        day = self.clock.now().date() + timedelta(days=days)
        if pick < len(there):
            old = there[pick]
            self._try(lambda: self.journal.promises.edit(old.id, old.text, day, old.owed))
        else:
            self._try(lambda: self.journal.promises.add(who, "send it", due=day))

    @rule(pick=st.integers(0, 30))
    def undo_and_redo(self, pick: int) -> None:
        acts = [act for act in self.journal.history.acts() if not act.undone]
        if not acts:
            return
        act = acts[pick % len(acts)]
        before = content(self.journal)
        try:
            self.journal.history.undo(act.id)
        except CannotUndo as refused:
            assert content(self.journal) == before
            self._clear_the_way(refused, act.id)
            return
        self.journal.history.redo(act.id)
        assert content(self.journal) == before

    @rule(pick=st.integers(0, 30))
    def redo_any(self, pick: int) -> None:
        """What is in the way of a redo can be cleared away too, and asking for it changes nothing."""
        acts = [act for act in self.journal.history.acts() if act.undone]
        if not acts:
            return
        act = acts[pick % len(acts)]
        before = content(self.journal)
        told = self.journal.history.refusal(act.id)
        assert content(self.journal) == before
        if told is None:
            self.journal.history.redo(act.id)
            return
        with pytest.raises(CannotUndo) as refused:
            self.journal.history.redo(act.id)
        assert (refused.value.key, refused.value.data) == (told.key, told.data)
        assert content(self.journal) == before
        self._clear_the_way(told, act.id)

    def _clear_the_way(self, refused: CannotUndo, act_id: int) -> None:
        """Turning what is told, in that order, makes the act work.

        In rare tangles of unique names that is refused on the way. Turning back everything since, the latest turn
        first, leads there always.
        """
        blockers = refused.data["blockers"]
        assert isinstance(blockers, tuple)
        assert blockers
        history, back = self.journal.history, refused.data["back"]
        try:
            for each in blockers:
                (history.redo if each.undone else history.undo)(each.id)
            assert history.blockers(act_id) == ()
        except CannotUndo:
            for kind, turned in self._turns_since(act_id):
                (history.redo if kind == "undo" else history.undo)(turned)
        (history.undo if back else history.redo)(act_id)

    def _turns_since(self, act_id: int) -> list[tuple[str, int]]:
        """Everything done, undone and done again since an act was turned last: kind and act, the latest first."""
        with self.journal._database.read() as connection:
            turns = connection.exec_driver_sql(
                "SELECT id, kind, coalesce(reverses, id) FROM act ORDER BY id DESC"
            )
            rows = turns.all()
        last = next(number for number, _kind, turned in rows if turned == act_id)
        return [(kind, turned) for number, kind, turned in rows if number > last]

    @rule()
    def undo_newest(self) -> None:
        """What was done, or done again, last can be undone, whatever was undone before it."""
        with self.journal._database.read() as connection:
            last = connection.exec_driver_sql("SELECT kind, coalesce(reverses, id) FROM act ORDER BY id DESC")
            kind, turned = last.first() or ("undo", 0)
        if kind != "undo":
            assert self.journal.history.undo().id == turned

    @invariant()
    def no_row_hangs_loose(self) -> None:
        with self.journal._database.read() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []

    @staticmethod
    def _try(work: object) -> None:
        try:
            work()  # type: ignore[operator]  # a callable without arguments
        except JournalError:
            return


AnyOrder.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyOrder = AnyOrder.TestCase

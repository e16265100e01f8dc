"""Random acts, undos and redos with somebody forgotten between: no byte is left, and the rest goes on as it may."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import CannotUndo, JournalError, UnknownContact
from relationship_journal.domain.forgetting import Decision, MentionChoice, Orders
from relationship_journal.domain.history import FORGET
from tests.store.test_history import AnyOrder, content

_MARKS = ("Qzxa", "Qzxb", "Qzxc")


class Forgetting(AnyOrder):
    """The acts of ``AnyOrder`` and one of three people who are written about everywhere, and forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.gone: set[str] = set()

    def _there(self, mark: str) -> int:
        return self.journal.contacts.named(f"{mark} Family")

    @rule(mark=st.sampled_from(_MARKS), firm=st.booleans())
    def add_marked(self, mark: str, firm: bool) -> None:
        draft = ContactDraft(
            f"{mark} Family", portrait=f"{mark} portrait", organisation=f"{mark} firm" if firm else ""
        )
        if mark not in self.gone:
            self._try(lambda: self._added(draft))

    def _added(self, draft: ContactDraft) -> None:
        try:
            self.journal.contacts.named(draft.name)
        except UnknownContact:
            self.journal.contacts.add(draft)

    @rule(mark=st.sampled_from(_MARKS), other=AnyOrder.contacts, alone=st.booleans())
    def jot_marked(self, mark: str, other: int, alone: bool) -> None:
        text = f"{mark} words !send {mark} it" if alone else "Together"
        self._try(lambda: self.journal.jots.save(text, {self._there(mark), *(() if alone else (other,))}))

    @rule(mark=st.sampled_from(_MARKS), entry=AnyOrder.entries, who=AnyOrder.contacts)
    def mention(self, mark: str, entry: int, who: int) -> None:
        if mark not in self.gone:
            self._try(lambda: self.journal.jots.edit(entry, JotDraft(f"About {mark} Family", (who,))))

    @rule(mark=st.sampled_from(_MARKS))
    def remove_marked(self, mark: str) -> None:
        self._try(lambda: self.journal.contacts.remove(self._there(mark)))

    @rule(mark=st.sampled_from(_MARKS))
    def forget(self, mark: str) -> None:
        try:
            plan = self.journal.forgetting.what(self._there(mark))
        except JournalError:
            return
        others = self._others(plan.contact_id)
        decisions = {each.place: Decision(MentionChoice.REPLACE) for each in plan.mentions}
        assert self.journal.forgetting.forget(plan, Orders("somebody", decisions)).cleaned
        self.gone.add(mark)
        assert self._others(plan.contact_id) == others
        assert self.journal.care.check(index=True).findings == ()

    def _others(self, but: int) -> list[int]:
        with self.journal._database.read() as connection:
            return [
                row[0]
                for row in connection.exec_driver_sql("SELECT id FROM contact ORDER BY id")
                if row[0] != but
            ]

    @invariant()
    def no_byte_is_left(self) -> None:
        for path in Path(self.folder.name).rglob("*"):
            data = path.read_bytes().lower() if path.is_file() and not path.name.endswith("-shm") else b""
            assert not [mark for mark in self.gone if mark.lower().encode() in data], path

    def _clear_the_way(self, refused: CannotUndo, act_id: int) -> None:
        """What needs somebody who was forgotten has nothing that could be turned first; it is refused for good."""
        if not self.gone:
            super()._clear_the_way(refused, act_id)
        else:
            assert refused.key == "error.forgotten_for_good" or isinstance(refused.data["blockers"], tuple)

    @rule()
    def undo_newest(self) -> None:
        """What was done last can be undone, whoever was forgotten since; forgetting is not what undo turns."""
        with self.journal._database.read() as connection:
            last = connection.exec_driver_sql(
                "SELECT kind, coalesce(reverses, id) FROM act WHERE kind <> ? ORDER BY id DESC", (FORGET,)
            )
            kind, turned = last.first() or ("undo", 0)
        if kind != "undo":
            assert self.journal.history.undo().id == turned

    def teardown(self) -> None:
        try:
            assert self.journal.care.check(index=True).findings == ()
            assert content(self.journal)
        finally:
            super().teardown()


Forgetting.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestForgetting = Forgetting.TestCase

"""What every pane is given: the journal behind two threads, the news, and the one mouth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from relationship_journal import wording
from relationship_journal.desktop.background import Background, Progress, Stopped, Task, Writer, plain
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import JournalError, JournalUnavailable
from relationship_journal.domain.work import Clock, local_now

if TYPE_CHECKING:
    from relationship_journal.desktop.calendar_account import CalendarDoors
    from relationship_journal.desktop.news import NewsBridge
    from relationship_journal.desktop.notices import Notices
    from relationship_journal.domain.calendar import CalendarTarget
    from relationship_journal.domain.history import Act
    from relationship_journal.journal import Journal

T = TypeVar("T")
Failed = Callable[[JournalError], None]


@dataclass(eq=False)
class Desk:
    """An open journal as the panes use it; every method is called on the UI thread and returns at once."""

    journal: Journal
    background: Background
    writer: Writer
    news: NewsBridge
    notices: Notices
    clock: Clock
    calendar_target: Callable[[Path], CalendarTarget]
    calendar_doors: CalendarDoors | None = None
    on_unavailable: Failed | None = None
    """Told of every error that concerns the whole journal, besides whoever asked."""

    def today(self) -> date:
        """The reader's present day."""
        return local_now(self.clock).date()

    def now(self) -> datetime:
        """The present moment on the reader's wall clock, aware."""
        return local_now(self.clock)

    def read(
        self,
        receiver: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Failed | None = None,
    ) -> None:
        """Ask the journal off the UI thread; ``on_done`` gets the answer unless ``receiver`` is gone by then.

        A ``JournalError`` goes to ``on_error``, else is said as a notice.
        """
        self.background.run(plain(work), on_done, self._telling(on_error), owner=receiver)

    def do(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        *,
        say: str | Callable[[], str] | None = None,
        on_error: Failed | None = None,
        receiver: QObject | None = None,
    ) -> None:
        """Change the journal on the writer thread, then say what was done, with Undo.

        ``say`` replaces the act's own sentence, asked for once the work is done; an empty one says nothing. Work that changed nothing
        is not spoken of. A ``JournalError`` goes to ``on_error``, else is said as a notice. Name the
        ``receiver`` that ``on_done`` and ``on_error`` belong to if it can be closed before the answer:
        once it is gone only the notices speak.
        """

        def there() -> bool:
            return receiver is None or isValid(receiver)

        def write() -> tuple[T, Act | None]:
            before = self.journal.history.last()
            value = work()
            after = self.journal.history.last()
            new = after is not None and (before is None or after.id != before.id)
            return value, after if new else None

        def written(answer: tuple[T, Act | None]) -> None:
            value, act = answer
            words = say() if callable(say) else say
            if act is not None and words != "":
                self._say_act(act, words)
            if on_done is not None and there():
                on_done(value)

        def refused(error: JournalError) -> None:
            self._telling(on_error if there() else None)(error)

        self.writer.write(write, written, refused)

    def write(
        self,
        receiver: QObject,
        work: Callable[[Progress, Stopped], T],
        on_done: Callable[[T], None],
        on_error: Failed | None = None,
        on_progress: Progress | None = None,
    ) -> Task:
        """Write what is no act, so nothing to undo or to say, on the writer thread: ``work(progress, stopped)``.

        It is stopped by cancelling the answer only; for a ``receiver`` that is gone nothing is called.
        """
        return self.writer.run(work, on_done, self._telling(on_error), on_progress, owner=receiver)

    def undo(self, act_id: int | None = None) -> None:
        """Take back the given act, or the latest one."""
        self.writer.write(lambda: self.journal.history.undo(act_id), self._say_undone, self._telling())

    def redo(self, act_id: int | None = None) -> None:
        """Do again what was undone last, or the given act."""
        self.writer.write(lambda: self.journal.history.redo(act_id), self._say_act, self._telling())

    def _telling(self, on_error: Failed | None = None) -> Failed:
        """Whom to give an error to: whoever asked, else the notices; and the program if the journal is concerned."""

        def tell(error: JournalError) -> None:
            if self.on_unavailable is not None and isinstance(error, JournalUnavailable):
                self.on_unavailable(error)
            (on_error or self.notices.fail)(error)

        return tell

    def _say_act(self, act: Act, words: str | None = None) -> None:
        text = words or wording.act_sentence(act.kind, dict(act.data))
        self.notices.toast(
            text, action=translate("Desk", "Undo"), keys="Ctrl+Z", on_action=lambda: self.undo(act.id)
        )

    def _say_undone(self, act: Act) -> None:
        text = translate("Desk", "Undone: {what}").format(what=wording.act_sentence(act.kind, dict(act.data)))
        self.notices.toast(
            text,
            icon="undo-2",
            action=translate("Desk", "Redo"),
            keys="Ctrl+Shift+Z",
            on_action=lambda: self.redo(act.id),
        )

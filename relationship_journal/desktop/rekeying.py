"""Encrypting the journal that is open, changing its passphrase, or ending that: closed, written anew, opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from relationship_journal import paths
from relationship_journal.desktop import draft_seals
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.encrypting.page import ConvertingPage
from relationship_journal.desktop.locking import texts_on_screen
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.errors import Stopped as WasStopped

if TYPE_CHECKING:
    from pathlib import Path

    from relationship_journal.desktop.background import Progress, Stopped
    from relationship_journal.desktop.kept_passphrase import KeptPassphrase
    from relationship_journal.desktop.new_passphrase import NewPassphrase
    from relationship_journal.desktop.seat import Seat
    from relationship_journal.domain.work import Clock


@dataclass(frozen=True, slots=True)
class _Made:
    """``kept``: the passphrase is in the keyring; ``others``: copies that do not open as the journal does."""

    kept: bool
    others: bool


class Rekeying:
    """Calls ``then`` with what to do once the journal is on the screen again, changed or not."""

    def __init__(
        self,
        seat: Seat,
        journal: tuple[Path, Path | None, Clock],
        kept: KeptPassphrase,
        then: Callable[[Callable[[], None]], None],
    ) -> None:
        self._seat = seat
        self._path, self._second, self._clock = journal
        self._kept = kept
        self._then = then
        self._stop = Event()
        self._writing: frozenset[str] = frozenset()
        """The drafts of what was being written."""

    def begin(self, wish: NewPassphrase) -> None:
        """Take the journal off the screen first: nothing may be read or written while it is written anew."""
        page = self._page = ConvertingPage(encrypts=wish.passphrase is not None)
        page.stop_wanted.connect(self._stop.set)
        self._writing = texts_on_screen(self._seat.window)
        self._seat.window.show_instead(page)
        self._seat.put_away(lambda: self._convert(wish))

    def _convert(self, wish: NewPassphrase) -> None:
        wait_for_drafts()  # else one would come to the disk as it was, beside those that are changed
        draft_seals.shut(paths.drafts_dir(self._path))

        def work(progress: Progress, stopped: Stopped) -> _Made:
            from relationship_journal.journal.encryption import Encryption

            encryption = Encryption(self._path, clock=self._clock, second=self._second)
            encryption.set_passphrase(
                wish.passphrase,
                lambda done, of: progress((done, of)),
                lambda: stopped() or self._stop.is_set(),
            )
            kept = False
            if wish.passphrase is not None and wish.remember:
                kept = self._kept.keep(wish.passphrase)
            elif self._kept.is_kept:
                self._kept.forget()
            return _Made(kept, bool(encryption.other_copies()))

        self._seat.background.run(
            work,
            lambda made: self._done(wish, made),
            self._failed,
            self._page.show_progress,
            owner=self._seat.window,
        )

    def _done(self, wish: NewPassphrase, made: _Made) -> None:
        self._kept.note(kept=made.kept)
        window = self._seat.window

        def tell() -> None:
            self._go_on_writing()
            if wish.remember and not made.kept:
                window.notices.problem(
                    translate(
                        "Rekeying", "The keyring did not take the passphrase: it is asked for each time."
                    )
                )
            else:
                window.notices.toast(_said(wish), "shield-check")
            if made.others and window.attached is not None:
                window.attached.dialogs.other_copies()

        self._then(tell)

    def _failed(self, error: JournalError) -> None:
        notices = self._seat.window.notices

        def tell() -> None:
            self._go_on_writing()
            if isinstance(error, WasStopped):
                notices.toast(translate("Rekeying", "Stopped. The journal is as it was."), "info")
            else:
                notices.fail(error)

        self._then(tell)

    def _go_on_writing(self) -> None:
        attached = self._seat.window.attached
        if attached is not None and self._writing:
            attached.unsaved.go_on_with(self._writing)


def _said(wish: NewPassphrase) -> str:
    if wish.passphrase is None:
        return translate("Rekeying", "The journal is not encrypted any more")
    return translate("Rekeying", "The journal opens with this passphrase only")

"""Tells of texts that were left, and opens the right editor to go on with one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal import paths
from relationship_journal.desktop.drafts import bring_home, claims, discard_draft, hand_over, is_claimed
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.unsaved.left_texts import LeftText, read_left
from relationship_journal.desktop.unsaved.words import told

if TYPE_CHECKING:
    from collections.abc import Collection

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.dialogs import Dialogs
    from relationship_journal.desktop.pages import Pages
    from relationship_journal.domain.promises import Promise

_BANNER = "drafts"
_REFUSED = "drafts_refused"
_RETRY_MS = 3000


class UnsavedTexts(QObject):
    """A banner while there are texts no open editor holds; it goes when the last of them is taken up or let go."""

    looked = Signal()
    """After the drafts were read."""

    def __init__(self, desk: Desk, over: QWidget, pages: Pages, dialogs: Dialogs) -> None:
        super().__init__(over)
        self._desk, self._over, self._pages, self._dialogs = desk, over, pages, dialogs
        self._folder = paths.drafts_dir(desk.journal.path)
        self._texts: tuple[LeftText, ...] = ()
        claims.claimed.connect(self._show)
        claims.stranded.connect(self._tell_refused)
        self._again = QTimer(self)
        self._again.setInterval(_RETRY_MS)
        self._again.timeout.connect(self._try_again)

    def look(self) -> None:
        """Read what was left, off the UI thread, and tell of it."""
        journal, folder, today = self._desk.journal, self._folder, self._desk.today()
        self._desk.read(self, lambda: read_left(journal, folder, today), self._found)

    def texts(self) -> tuple[LeftText, ...]:
        """What the banner tells of."""
        return self._texts

    def dissolve(self) -> None:
        """The journal is put away: so is what is said about its texts."""
        self._forget()
        self._say_home(True)
        self.deleteLater()

    def _found(self, texts: tuple[LeftText, ...]) -> None:
        self._texts = texts
        self._show()
        self.looked.emit()

    def _show(self) -> None:
        before = len(self._texts)
        self._texts = texts = tuple(each for each in self._texts if not is_claimed(self._folder, each.key))
        if not texts:
            if before:
                self._desk.notices.drop_banner(_BANNER)
            return
        one = len(texts) == 1
        banner = self._desk.notices.banner(
            _BANNER, told(texts), kind="accent", icon="pen-line",
            action=translate("UnsavedTexts", "Go on writing") if one else translate("UnsavedTexts", "Show them"),
            on_action=partial(self.go_on, texts[0]) if one else self.show_panel, dismissible=True,
        )  # fmt: skip
        banner.dismissed.connect(self._forget)

    def _forget(self) -> None:
        if self._texts:
            self._texts = ()
            self._desk.notices.drop_banner(_BANNER)

    # -- a draft the disk refused after its editor had gone ------------------------------------------

    def _tell_refused(self, reason: str) -> None:
        words = translate(
            "UnsavedTexts", "A draft could not be saved: {reason}. It is kept while this window is open."
        )
        self._desk.notices.banner(
            _REFUSED, words.format(reason=reason), kind="danger", icon="triangle-alert",
            action=translate("UnsavedTexts", "Try again"), on_action=self._try_again,
        )  # fmt: skip
        self._again.start()

    def _try_again(self) -> None:
        self._desk.read(self, bring_home, self._say_home)

    def _say_home(self, home: bool) -> None:
        if home:
            self._again.stop()
            self._desk.notices.drop_banner(_REFUSED)

    # -- what there is --------------------------------------------------------------------------------

    def show_panel(self) -> None:
        """List them."""
        from relationship_journal.desktop.unsaved.panel import (
            UnsavedPanel,
        )  # seldom wanted, so not at every start

        panel = UnsavedPanel(self._texts, self._desk.now(), self._over)
        panel.go_on_wanted.connect(self.go_on)
        panel.let_go.connect(self._let_go)
        panel.present()

    def _let_go(self, keys: tuple[str, ...]) -> None:
        for key in keys:
            if not is_claimed(self._folder, key):
                discard_draft(self._folder, key)
        if keys:
            kept = tuple(each for each in self._texts if each.key not in keys)
            self._forget()
            self._texts = kept
            self._show()

    # -- going on ---------------------------------------------------------------------------------

    def go_on(self, text: LeftText) -> None:
        """Open the editor a text was left in; one whose record is gone goes on as a jot."""
        pages, dialogs = self._pages, self._dialogs
        match text.kind, text.record:
            case "jot", entry:
                dialogs.jot(JotRequest(entry_id=entry, draft=text.key))
            case _ if text.gone:
                self._go_on_as_jot(text)
            case "meeting", meeting:
                dialogs.schedule(ScheduleRequest(_contacts_of(text.key), meeting))
            case "person", contact:
                dialogs.person(contact)
            case "promise", None:
                pages.show_page("promises")
                pages.promises.add_promise()
            case "promise", int(promise):
                pages.show_page("promises")
                self._edit_promise(promise)
            case "portrait", int(contact):
                pages.show_briefing(("contact", contact))
                pages.briefing.write_again("portrait")
            case "preparation", int(meeting):
                pages.show_briefing(("meeting", meeting))
                pages.briefing.write_again("preparation")
            case _:
                pages.show_person(text.about[0])
                pages.people.write_again(text.kind.removeprefix("line-"), text.record or text.about[0])

    def go_on_with(self, keys: Collection[str]) -> None:
        """Open the newest text of these again, as soon as it is known what was left."""

        def found() -> None:
            left = next((each for each in self._texts if each.key in keys), None)
            if left is not None:
                self.go_on(left)

        self.looked.connect(found, Qt.ConnectionType.SingleShotConnection)

    def _edit_promise(self, promise_id: int) -> None:
        promises, page = self._desk.journal.promises, self._pages.promises

        def edit(promise: Promise) -> None:
            page.edit(promise)

        self._desk.read(self, lambda: promises.get(promise_id), edit)

    def _go_on_as_jot(self, text: LeftText) -> None:
        folder = self._folder
        self._desk.read(
            self,
            lambda: hand_over(folder, text.key, "jot"),
            lambda key: self._dialogs.jot(JotRequest(draft=key)),
        )


def _contacts_of(key: str) -> tuple[int, ...]:
    """Whom a meeting was being planned with when its draft got its name."""
    number = key.removeprefix("meeting-person-").partition("-")[0]
    return (int(number),) if key.startswith("meeting-person-") and number.isdecimal() else ()

"""The panel that forgets somebody for good: what it means, then each decision, then the name typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from relationship_journal import wording
from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.forgetting.backup_page import BackupPage
from relationship_journal.desktop.forgetting.confirm_page import ConfirmPage
from relationship_journal.desktop.forgetting.means_page import MeansPage
from relationship_journal.desktop.forgetting.mention_page import MentionPage
from relationship_journal.desktop.forgetting.words import done_words
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.one_of import OneOf
from relationship_journal.desktop.work_progress import WorkProgress
from relationship_journal.domain.errors import ChangedMeanwhile, JournalError, Stopped
from relationship_journal.domain.forgetting import BackupChoice, ForgetPlan, Forgotten, MentionChoice, Orders

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from relationship_journal.desktop.background import Progress
    from relationship_journal.desktop.background import Stopped as StopAsked
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import ContactRow

_HEIGHT = 610


class ForgetPanel(Panel):
    """640 wide. Give the contact, or None to choose one. ``forgotten(contact_id)``: they are gone, drafts too."""

    forgotten = Signal(int)

    def __init__(self, desk: Desk, contact_id: int | None, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("ForgetPanel", "Forget completely"),
            640,
            primary=translate("ForgetPanel", "Continue"),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._plan: ForgetPlan | None = None
        self._file_name = ""
        self._changed = ""
        self.pages: OneOf | None = None
        self._working = False
        self.empty = EmptyState("eraser", "", "")
        self.body.addWidget(self.empty, 1)
        self.back = Button(self.tr("Back"), "ghost")
        self.back.clicked.connect(lambda: self._go(-1))
        self.work = WorkProgress()
        self.work.said.connect(self.set_fact)
        self.add_footer(self.work)
        self.add_footer(self.back)
        self.submitted.connect(self._on)
        self.back.hide()
        self.primary.setEnabled(False)
        self.choose = Button(self.tr("Choose a person"), "secondary", "users", chevron=True)
        self.choose.clicked.connect(self._ask_whom)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choose.setVisible(contact_id is None)
        if contact_id is not None:
            self._look(contact_id)
        else:
            self._say(
                self.tr("Whom do you want to forget?"),
                self.tr("You see what it means before anything happens."),
            )

    def _fit(self, window: QWidget | None) -> None:
        """As high from the start as most pages need, so that it does not jump."""
        super()._fit(window)
        usual = fonts.scaled(_HEIGHT)
        most = window.height() - 48 if window is not None else usual
        self.resize(self.width(), max(160, min(usual, most)))

    # -- whom, and what it means -------------------------------------------------------------------

    def _say(self, title: str, text: str = "") -> None:
        self.empty.set_words(title, text)
        self.empty.show()

    def _ask_whom(self) -> None:
        popup = PeoplePopup(self._desk, self, adding=False)
        popup.picked.connect(self._picked)
        popup.closed.connect(popup.deleteLater)
        popup.open_below(self.choose, 340)

    def _picked(self, row: ContactRow) -> None:
        self.choose.hide()
        self._look(row.id)

    def _look(self, contact_id: int) -> None:
        self._say(self.tr("Looking what there is"))
        stop = self.work.begin(self.tr("Looking: {done} of {of}"))
        journal = self._desk.journal

        def work(_progress: Progress, stopped: StopAsked) -> tuple[ForgetPlan, str]:
            plan = journal.forgetting.what(contact_id, stopped=lambda: stopped() or stop.is_set())
            return plan, journal.exports.file_name(contact_id, ".txt")

        self._desk.background.run(work, self._found, self._not_found, owner=self)

    def _not_found(self, error: JournalError) -> None:
        self.work.end()
        self._say(self.tr("Nothing was done"), "" if isinstance(error, Stopped) else wording.sentence(error))
        self.primary.hide()

    def _found(self, found: tuple[ForgetPlan, str]) -> None:
        self.work.end()
        self._plan, self._file_name = plan, _name = found
        self.set_title(self.tr("Forget {name} completely").format(name=isolated(plan.name)))
        self.empty.hide()
        if self.pages is not None:
            self.body.removeWidget(self.pages)
            self.pages.deleteLater()
        means = MeansPage(plan)
        means.save_wanted.connect(self._save_first)
        pages: list[QWidget] = [means]
        if plan.mentions:
            pages.append(MentionPage(plan.mentions, self._word()))
        if plan.backups or plan.second_missing:
            pages.append(BackupPage(plan, self._desk.now(), self._desk.clock.zone))
        confirm = ConfirmPage(plan.name)
        confirm.fits.connect(lambda _fits: self.primary.setEnabled(self._may_go_on()))
        confirm.field.line.returnPressed.connect(self._on)
        self.pages = OneOf(*pages, confirm)
        self.body.addWidget(self.pages, 1)
        self.pages.show()
        self._show_page()

    def _word(self) -> str:
        return self.tr("somebody")

    # -- from page to page -------------------------------------------------------------------------

    def is_at_end(self) -> bool:
        """Whether the name is asked for."""
        return self.pages is not None and self.pages.index() == len(self.pages) - 1

    def _on(self) -> None:
        """Go on to the next page, or do it."""
        if self.pages is None or self._working or not self.primary.isEnabled():
            return
        if self.is_at_end():
            self._forget()
            return
        page = self.pages.shown()
        if isinstance(page, MentionPage) and page.step(1):
            return
        self._go(1)

    def _go(self, by: int) -> None:
        if self.pages is not None and not self._working:
            self.pages.show_index(max(0, min(len(self.pages) - 1, self.pages.index() + by)))
            self._show_page()

    def _show_page(self) -> None:
        pages = self.pages
        if pages is None:
            return
        last = self.is_at_end()
        self.back.setVisible(pages.index() > 0)
        self.primary.set_kind("danger" if last else "primary")
        self.set_primary(
            self.tr("Forget completely") if last else self.tr("Continue"), "eraser" if last else ""
        )
        if self._changed:
            self.set_fact(self._changed, "danger")
            self._changed = ""
        else:
            self.set_fact(self.tr("Nothing is forgotten yet."), icon="shield-check")
        self.scroller.verticalScrollBar().setValue(0)
        shown = pages.shown()
        if isinstance(shown, ConfirmPage):
            shown.summary.setText(" ".join(self._summary()))
            shown.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.primary.setEnabled(self._may_go_on())

    def _may_go_on(self) -> bool:
        shown = self.pages.shown() if self.pages is not None else None
        return not self._desk.journal.read_only and (not isinstance(shown, ConfirmPage) or shown.is_name())

    def _summary(self) -> list[str]:
        """What was decided, in words."""
        told = []
        orders = self._orders()
        texts = [each.choice for each in orders.mentions.values()]
        changed = sum(choice in {MentionChoice.REPLACE, MentionChoice.EDIT} for choice in texts)
        if changed:
            told.append(translate("Forgetting", "%Ln texts about others lose the name.", changed))
        if left := texts.count(MentionChoice.LEAVE):
            told.append(translate("Forgetting", "%Ln texts keep it.", left))
        if gone := texts.count(MentionChoice.DELETE):
            told.append(translate("Forgetting", "%Ln records of others are deleted.", gone))
        if self._plan is not None and self._plan.backups:
            told.append(
                {
                    BackupChoice.REWRITE: self.tr("Backups are written anew."),
                    BackupChoice.DELETE: self.tr("Backups that hold them are deleted."),
                    BackupChoice.LEAVE: self.tr("Backups still hold them afterwards."),
                }[orders.backups]
            )
        return told

    def _orders(self) -> Orders:
        mentions, backups = {}, BackupChoice.LEAVE
        for page in self.pages.widgets() if self.pages is not None else ():
            if isinstance(page, MentionPage):
                mentions = page.decisions()
            elif isinstance(page, BackupPage):
                backups = page.choice()
        return Orders(self._word(), mentions, backups)

    # -- saving it first ---------------------------------------------------------------------------

    def ask_path(self) -> Path | None:
        """Where to save everything about them: the system's dialog; None when it was closed."""
        kinds = self.tr("Text (*.txt);;For programs (*.json)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save everything about them"), place_for("export", self._file_name), kinds
        )
        went_to("export", name)
        return Path(name) if name else None

    def _save_first(self, private: bool) -> None:
        plan, page = self._plan, self.pages.shown() if self.pages is not None else None
        path = self.ask_path() if plan is not None and isinstance(page, MeansPage) else None
        if plan is None or path is None or not isinstance(page, MeansPage):
            return
        exports, who = self._desk.journal.exports, plan.contact_id
        for_programs = path.suffix.lower() == ".json"

        def work() -> None:
            exports.everything_about(who, path, private=private, for_programs=for_programs)

        self._desk.read(
            page,
            work,
            lambda _done: page.say_saved(self.tr("Saved as {path}.").format(path=isolated(str(path)))),
            lambda error: page.say_saved(wording.sentence(error), "danger"),
        )

    # -- doing it ----------------------------------------------------------------------------------

    def _forget(self) -> None:
        plan, orders = self._plan, self._orders()
        if plan is None:
            return
        self._working = True
        self._set_busy(busy=True)
        stop = self.work.begin(self.tr("Working: {done} of {of}"))
        forgetting = self._desk.journal.forgetting

        def work(progress: Progress, stopped: StopAsked) -> Forgotten:
            return forgetting.forget(
                plan, orders, lambda done, of: progress((done, of)), lambda: stopped() or stop.is_set()
            )

        self._desk.write(self, work, lambda done: self._done(plan, done), self._failed, self.work.told_pair)

    def _set_busy(self, *, busy: bool) -> None:
        self.primary.setEnabled(not busy and self._may_go_on())
        for part in (self.back, self.cancel, self.cross):
            part.setEnabled(not busy)
        if self.pages is not None:
            self.pages.setEnabled(not busy)

    def _done(self, plan: ForgetPlan, done: Forgotten) -> None:
        self._working = False
        self.work.end()
        self.forgotten.emit(plan.contact_id)
        self._desk.notices.toast(done_words(plan.name, done), "eraser")
        self.accept()

    def _failed(self, error: JournalError) -> None:
        self._working = False
        self.work.end()
        self._set_busy(busy=False)
        if isinstance(error, ChangedMeanwhile) and self._plan is not None:
            self._changed = wording.sentence(error)  # said once what it means now is there
            self._look(self._plan.contact_id)
        elif isinstance(error, Stopped):
            said = self.tr("Stopped. Nobody is forgotten.")
            if self._orders().backups is BackupChoice.REWRITE:
                said = self.tr("Stopped. Nobody is forgotten; backups written anew by then stay so.")
            self.set_fact(said, icon="shield-check")
        else:
            self.set_fact(wording.sentence(error), "danger")

    def reject(self) -> None:
        """Closing while it works stops the work first."""
        if self.work.busy():
            self.work.stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._working:
            self.work.stop()
            event.ignore()
            return
        super().closeEvent(event)

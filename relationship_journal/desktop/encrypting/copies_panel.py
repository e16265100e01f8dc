"""The copies of the journal that do not open as it does: written anew, deleted, or left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import care_words, dates
from relationship_journal.desktop.background import Progress, Stopped, plain
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.choice import Radio
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.work_progress import WorkProgress
from relationship_journal.domain.care import OtherCopy
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.errors import Stopped as WasStopped
from relationship_journal.journal.encryption import Encryption

_MOST = 40
"""So many rows are shown; what is done is done with all."""


class CopiesPanel(Panel):
    """``ended`` after something was done with them."""

    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            parent, translate("CopiesPanel", "Copies that open otherwise"), 600,
            primary=translate("CopiesPanel", "Done"), cancel="",
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel.hide()
        self._desk = desk
        journal = desk.journal
        self._encryption = Encryption(journal.path, clock=desk.clock, second=journal.backups.second)
        self._encrypted = journal.is_encrypted
        self._copies: tuple[OtherCopy, ...] = ()
        self._build()
        self.submitted.connect(self._go_on)
        desk.background.run(plain(self._encryption.other_copies), self._arrived, self._failed, owner=self)

    def _build(self) -> None:
        self.lead = PlainLabel(self.tr("Looking…"), "body", "text2", max_lines=0)
        self.list = Card(padding=0)
        self.list.body.setContentsMargins(16, 3, 16, 3)
        self.list.hide()
        self.choices = QWidget()
        column = QVBoxLayout(self.choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rewrite = Radio(
            self.tr("Encrypt them too, with the journal's passphrase")
            if self._encrypted
            else self.tr("Write them anew, readable as the journal is")
        )
        self.delete = Radio(self.tr("Delete them"))
        self.leave = Radio(self.tr("Leave them as they are"))
        (self.rewrite if self._encrypted else self.leave).setChecked(True)
        for radio in (self.rewrite, self.delete, self.leave):
            column.addWidget(radio)
            radio.toggled.connect(lambda _on: self._name_primary())
        self.choices.hide()
        self.honest = PlainLabel(
            self.tr(
                "Old files may still lie on a disk, mostly on SSDs, until they are written over; and copies elsewhere "
                "(synced folders, system backups) stay what they are."
            ),
            "caption", "text2", max_lines=0,
        )  # fmt: skip
        self.problem = PlainLabel("", "body", "danger", max_lines=0)
        self.problem.hide()
        for part in (self.lead, self.list, self.choices, self.problem, self.honest):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.progress = WorkProgress()
        self.progress.said.connect(self.set_fact)
        self.add_footer(self.progress)

    # -- what there is ---------------------------------------------------------------------------

    def _arrived(self, copies: tuple[OtherCopy, ...]) -> None:
        self._copies = copies
        self.lead.setText(self._words(copies))
        self.list.clear_rows()
        for copy in copies[:_MOST]:
            self.list.add_row(self._row(copy))
        self.list.setVisible(bool(copies))
        self.choices.setVisible(bool(copies))
        self.rewrite.setVisible(any(copy.readable for copy in copies))
        if self.rewrite.isHidden() and self.rewrite.isChecked():
            self.leave.setChecked(True)
        self._name_primary()
        self._fit(self.parentWidget())
        if copies:
            checked = next(each for each in (self.rewrite, self.delete, self.leave) if each.isChecked())
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, copies: tuple[OtherCopy, ...]) -> str:
        plainly = sum(not copy.encrypted for copy in copies)
        before = len(copies) - plainly
        said = []
        if plainly:
            said.append(
                translate("CopiesPanel", "%Ln copies can be read by anybody who has the file.", plainly)
            )
        if before:
            said.append(
                translate(
                    "CopiesPanel",
                    "%Ln copies open with a passphrase of before; keep it as long as them.",
                    before,
                )
            )
        return " ".join(said) or self.tr("There are none: every copy here opens as the journal does.")

    def _row(self, copy: OtherCopy) -> QWidget:
        made = copy.made.astimezone(ZoneInfo(self._desk.clock.zone))
        when = f"{dates.day_full(made.date())}, {dates.time(made)}"
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 9, 0, 9)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(PlainLabel(when, "strong", max_lines=2))
        place = isolated(str(Path(copy.path).parent))
        texts.addWidget(PlainLabel(place, "caption", "text2", max_lines=2))
        if not copy.readable:
            why = (
                self.tr("Its passphrase is not known here: it can be deleted or left.")
                if copy.encrypted
                else self.tr("Set aside from a damaged or replaced journal: it can be deleted or left.")
            )
            texts.addWidget(PlainLabel(why, "caption", "amber", max_lines=0))
        line.addLayout(texts, 1)
        size = PlainLabel(care_words.size_words(copy.size), "caption", "text3")
        line.addWidget(size, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _name_primary(self) -> None:
        if not self._copies or self.leave.isChecked():
            self.set_primary(self.tr("Done"))
        elif self.delete.isChecked():
            self.set_primary(self.tr("Delete them"), "trash-2")
        else:
            self.set_primary(self.tr("Encrypt them") if self._encrypted else self.tr("Write them anew"))

    # -- what is done with them ------------------------------------------------------------------

    def _go_on(self) -> None:
        if not self.primary.isEnabled():
            return
        if not self._copies or self.leave.isChecked():
            self.accept()
            return
        copies, encryption = self._copies, self._encryption
        deletes = self.delete.isChecked()
        self.problem.hide()
        self.primary.setEnabled(False)
        self.choices.setEnabled(False)
        stop = self.progress.begin(self.tr("{done} of {of}"))

        def work(progress: Progress, stopped: Stopped) -> tuple[OtherCopy, ...]:
            if deletes:
                encryption.delete(copies)
                return ()
            return encryption.rewrite(
                copies, lambda done, of: progress((done, of)), lambda: stopped() or stop.is_set()
            )

        self._desk.background.run(
            work,
            partial(self._done, deletes),
            self._failed,
            self.progress.told_pair,
            on_end=self._end,
            owner=self,
        )

    def _end(self) -> None:
        self.progress.end()
        self.set_fact("")
        self.primary.setEnabled(True)
        self.choices.setEnabled(True)

    def _done(self, deleted: bool, refused: tuple[OtherCopy, ...]) -> None:
        self.ended.emit()
        if refused:
            self._complain(
                translate("CopiesPanel", "%Ln copies could not be read and stay what they are.", len(refused))
            )
            self._look_again()
            return
        words = self.tr("Deleted {count}") if deleted else self.tr("Written anew: {count}")
        self._desk.notices.toast(words.format(count=number(len(self._copies))), "shield-check")
        self.accept()

    def _failed(self, error: JournalError) -> None:
        if not isinstance(error, WasStopped):
            self._complain(wording.sentence(error))
        self.ended.emit()
        self._look_again()

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        grow_to_fit(self, self.body)

    def _look_again(self) -> None:
        look: Callable[[], tuple[OtherCopy, ...]] = self._encryption.other_copies
        self._desk.background.run(plain(look), self._arrived, owner=self)

"""The panel that encrypts the journal, changes its passphrase, or ends that."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.background import plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.encrypting.present import PresentPassphrase
from relationship_journal.desktop.encrypting.strength_line import StrengthLine
from relationship_journal.desktop.kept_passphrase import KeptPassphrase
from relationship_journal.desktop.new_passphrase import NewPassphrase
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.passphrase_field import PassphraseField


class What(Enum):
    """What the panel is for."""

    ENCRYPT = "encrypt"
    CHANGE = "change"
    STOP = "stop"


class EncryptPanel(Panel):
    """``chosen(NewPassphrase)`` once everything is said; the journal is closed then, and this panel with it."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, kept: KeptPassphrase, what: What, parent: QWidget) -> None:
        titles = {
            What.ENCRYPT: translate("EncryptPanel", "Encrypt this journal"),
            What.CHANGE: translate("EncryptPanel", "Change the passphrase"),
            What.STOP: translate("EncryptPanel", "Stop encrypting"),
        }
        primaries = {
            What.ENCRYPT: translate("EncryptPanel", "Encrypt"),
            What.CHANGE: translate("EncryptPanel", "Change it"),
            What.STOP: translate("EncryptPanel", "Stop encrypting"),
        }
        icon = "lock-open" if what is What.STOP else "lock"
        super().__init__(parent, titles[what], 520, primary=primaries[what], primary_icon=icon)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._kept = kept
        self._what = what
        self.present_one: PresentPassphrase | None = None
        self._build()
        self.body.addStretch(1)
        self.set_fact(self.tr("The journal closes for a moment."), icon="info")
        self.submitted.connect(self._go_on)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.body.addWidget(PlainLabel(self._lead(), "body", "text2", max_lines=0))
        if self._what is not What.ENCRYPT:
            self.present_one = PresentPassphrase(self._desk)
            self.present_one.line.returnPressed.connect(self._next_after_present)
            self.body.addWidget(self.present_one)
        if self._what is not What.STOP:
            self._build_new()

    def _lead(self) -> str:
        return {
            What.ENCRYPT: self.tr(
                "Whoever gets hold of the file reads nothing of it without the passphrase: not on a lost computer, "
                "not in a backup, not in a synced folder."
            ),
            What.CHANGE: self.tr("The journal is encrypted anew; the passphrase of before opens it no more."),
            What.STOP: self.tr("Whoever can open the file can read it then, as before it was encrypted."),
        }[self._what]

    def _build_new(self) -> None:
        self.new = PassphraseField(self.tr("New passphrase"))
        self.again = PassphraseField(self.tr("Once more"))
        self.strength = StrengthLine(self._desk)
        self.new.line.textChanged.connect(self.strength.look_at)
        self.new.line.returnPressed.connect(lambda: self.again.line.setFocus(Qt.FocusReason.OtherFocusReason))
        self.again.line.editingFinished.connect(self._compare)
        first = QVBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.new)
        first.addWidget(self.strength)
        self.body.addLayout(first)
        self.body.addWidget(self.again)
        self.understood = CheckBox(self.tr("I have written it down, or shall never forget it"))
        self.again.line.returnPressed.connect(lambda: self.understood.setFocus(Qt.FocusReason.TabFocusReason))
        self.missing = PlainLabel("", "caption", "danger", max_lines=0)
        self.missing.hide()
        self.understood.toggled.connect(lambda _on: self.missing.hide())
        lost = Card(padding=16)
        lost.body.setSpacing(8)
        words = self.tr(
            "Nobody can open the journal without this passphrase. It is nowhere else: not with us, not in a backup. "
            "Write it down and keep it away from this computer."
        )
        self.understood.setAccessibleDescription(words)
        for part in (PlainLabel(words, "body", max_lines=0), self.understood, self.missing):
            lost.add(part)
        self.body.addWidget(lost)
        self.remember = CheckBox(
            self.tr("Remember it in this computer's keyring"),
            detail=self.tr(
                "Then it is not asked for at the start; whoever is in your session can open it too."
            ),
        )
        self.no_keyring = PlainLabel(
            self.tr("This computer has no keyring that locks with your session: the passphrase is asked for."),
            "caption", "text2", max_lines=0,
        )  # fmt: skip
        for part in (self.remember, self.no_keyring):
            part.hide()
            self.body.addWidget(part)
        self._desk.background.run(plain(self._kept.can_be_kept), self._offer_keyring, owner=self)

    def _offer_keyring(self, can: bool) -> None:
        self.remember.setVisible(can)
        self.remember.setChecked(can and self._kept.is_kept)
        self.no_keyring.setVisible(not can)
        grow_to_fit(self, self.body)

    # -- saying it -------------------------------------------------------------------------------

    def _next_after_present(self) -> None:
        if self._what is What.STOP:
            self.submitted.emit()
        else:
            self.new.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self) -> bool:
        same = self.again.text() == self.new.text()
        self.again.field.set_error(
            "" if same or not self.again.text() else self.tr("The two are not the same.")
        )
        grow_to_fit(self, self.body)
        return same

    def _new_is_said(self) -> bool:
        """Whether all is said; the keyboard goes to what is missing."""
        if not self.new.text():
            self.new.field.set_error(self.tr("An empty passphrase keeps nobody out. Choose a few words."))
            return _stop_at(self.new)
        if not self._compare():
            self.again.field.set_error(self.tr("The two are not the same."))
            return _stop_at(self.again)
        if not self.understood.isChecked():
            self.missing.setText(self.tr("Tick this first: nobody can help you when it is lost."))
            self.missing.show()
            grow_to_fit(self, self.body)
            return _stop_at(self.understood)
        return True

    def _go_on(self) -> None:
        if not self.primary.isEnabled() or (self._what is not What.STOP and not self._new_is_said()):
            return
        if self.present_one is None:
            self._choose()
            return
        self.primary.setEnabled(False)
        self.present_one.check(self._choose, lambda: self.primary.setEnabled(True))

    def _choose(self) -> None:
        stops = self._what is What.STOP
        wish = NewPassphrase(
            None if stops else self.new.text(), remember=not stops and self.remember.isChecked()
        )
        self.accept()
        self.chosen.emit(wish)

    def done(self, result: int) -> None:
        """What was typed goes before the panel does."""
        for field in self.findChildren(PassphraseField):
            field.clear()
        super().done(result)


def _stop_at(part: QWidget) -> bool:
    part.setFocus(Qt.FocusReason.TabFocusReason)
    return False

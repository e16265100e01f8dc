"""Privacy & lock: where the journal lies, who can read it, when it locks itself, and what others may see of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from relationship_journal import wording
from relationship_journal.desktop import outside
from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.kept_passphrase import KeptPassphrase
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.settings.lock_rows import LockRows
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings.title_row import TitleRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.choice import Switch


class PrivacyPage(RowsPage):
    """What takes effect on the file itself is asked for in panels; ``passphrase_wanted`` says which: "encrypt", "change" or "stop"."""

    passphrase_wanted = Signal(str)
    remember_wanted = Signal()
    copies_wanted = Signal()
    lock_changed = Signal()
    forget_wanted = Signal()

    def __init__(
        self, desk: Desk, settings: SettingsStore, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        doors = desk.calendar_doors
        self._kept = KeptPassphrase(settings, doors, desk.journal.path)
        self._looking: Latest[int] = Latest(desk.background, self)
        self._add_place()
        self._add_encryption()
        self.lock = LockRows(settings, encrypted=desk.journal.is_encrypted)
        self.lock.changed.connect(self.lock_changed)
        self.add_row(self.lock)
        self.titles = TitleRow(settings)
        self.add_row(self.titles)
        self._add_forgetting()
        self.body.addStretch(1)

    # -- the file --------------------------------------------------------------------------------

    def _add_place(self) -> None:
        self.place = SettingRow(self.tr("Your journal"), str(self._desk.journal.path))
        self.copy = IconButton("copy", self.tr("Copy where it lies"), size=32)
        self.copy.clicked.connect(self._copy_place)
        self.folder = Button(self.tr("Show folder"), "secondary", "folder-open")
        self.folder.setAccessibleName(self.tr("Show the folder of the journal"))
        self.folder.clicked.connect(self._show_folder)
        self.place.add_control(self.copy)
        self.place.add_control(self.folder)
        self.add_row(self.place)

    def _copy_place(self) -> None:
        QGuiApplication.clipboard().setText(str(self._desk.journal.path))
        self._notices.toast(self.tr("Copied where the journal lies"), "copy")

    def _show_folder(self) -> None:
        outside.show_folder(self._desk.journal.path.parent)

    # -- who reads it ----------------------------------------------------------------------------

    def _add_encryption(self) -> None:
        from relationship_journal.journal.encryption import is_available

        journal = self._desk.journal
        title = self.tr("Encryption")
        if not journal.is_encrypted:
            self.encrypt = Button(self.tr("Encrypt…"), "secondary", "lock")
            self.encrypt.setAccessibleName(self.tr("Encrypt this journal"))
            self.encrypt.clicked.connect(lambda: self.passphrase_wanted.emit("encrypt"))
            self.encryption = SettingRow(
                title, self.tr("Not encrypted: whoever can open the file can read it."), self.encrypt
            )
            self.encrypt.setEnabled(not journal.read_only)
            if not is_available():
                self.encrypt.hide()
                self.encryption.set_detail(wording.text("error.encryption_missing"))
            self.add_row(self.encryption)
        else:
            self._add_encrypted(title)
        self._add_copies()

    def _add_encrypted(self, title: str) -> None:
        writes = not self._desk.journal.read_only
        self.change = Button(self.tr("Change the passphrase…"), "secondary")
        self.change.clicked.connect(lambda: self.passphrase_wanted.emit("change"))
        self.encryption = SettingRow(
            title, self.tr("Encrypted: nobody reads the journal without its passphrase."), self.change
        )
        self.change.setAccessibleName(self.tr("Change the passphrase"))
        self.add_row(self.encryption)
        self.remember = Switch()
        self.remember.setChecked(self._kept.is_kept)
        self.remember.setEnabled(False)
        self.remember.clicked.connect(self._remember)
        self.keyring = SettingRow(self.tr("Remember it in this computer's keyring"), " ", self.remember)
        self.add_row(self.keyring)
        self._desk.background.run(plain(self._kept.can_be_kept), self._say_keyring, owner=self)
        self.end = Button(self.tr("Stop encrypting…"), "secondary")
        self.end.clicked.connect(lambda: self.passphrase_wanted.emit("stop"))
        row = SettingRow(
            self.tr("Without a passphrase"),
            self.tr("Whoever can open the file can read it then, as before it was encrypted."),
            self.end,
        )
        self.end.setAccessibleName(self.tr("Stop encrypting"))
        self.add_row(row)
        for button in (self.change, self.end):
            button.setEnabled(writes)

    def _say_keyring(self, can: bool) -> None:
        self.remember.setEnabled(can)
        self.keyring.set_detail(
            self.tr("Then it is not asked for at the start. A locked journal asks for it all the same.")
            if can
            else self.tr(
                "This computer has no keyring that locks with your session: the passphrase is asked for."
            )
        )

    def _remember(self, on: bool) -> None:
        if on:
            self.remember.setChecked(False)  # until its passphrase was said
            self.remember_wanted.emit()
            return
        self._kept.note(kept=False)
        self._desk.background.run(plain(self._kept.forget), owner=self)

    def show_kept(self) -> None:
        """It was put into the keyring."""
        if self._desk.journal.is_encrypted:
            self.remember.setChecked(self._kept.is_kept)

    # -- somebody ----------------------------------------------------------------------------------

    def _add_forgetting(self) -> None:
        self.forget = Button(self.tr("Forget…"), "secondary", "eraser")
        self.forget.setAccessibleName(self.tr("Forget a person completely"))
        self.forget.clicked.connect(self.forget_wanted)
        self.forget.setEnabled(not self._desk.journal.read_only)
        self.add_row(
            SettingRow(
                self.tr("Forget a person completely"),
                self.tr(
                    "Nothing of them stays in the journal, as if they had never been in it. What it means is said first."
                ),
                self.forget,
            )
        )

    # -- the copies ------------------------------------------------------------------------------

    def _add_copies(self) -> None:
        look = Button(self.tr("Look…"), "secondary")
        look.setAccessibleName(self.tr("Look at the copies that open otherwise"))
        look.clicked.connect(self.copies_wanted)
        self.copies = SettingRow(self.tr("Copies that open otherwise"), " ", look)
        self._copies_row = len(self._lines())
        self.add_row(self.copies)
        self._show_copies(0)

    def _lines(self) -> list[QWidget]:
        found = (self.body.itemAt(at) for at in range(self.body.count()))
        return [widget for item in found if item is not None and (widget := item.widget()) is not None]

    def _show_copies(self, count: int) -> None:
        self.copies.set_detail(
            translate("PrivacyPage", "%Ln backups or files set aside do not open as the journal does.", count)
        )
        for part in self._lines()[self._copies_row : self._copies_row + 2]:  # the line above, and the row
            part.setVisible(bool(count))

    def look_at_copies(self) -> None:
        """Count the copies again, off the UI thread."""
        path, clock, second = self._desk.journal.path, self._desk.clock, self._desk.journal.backups.second

        def count() -> int:
            from relationship_journal.journal.encryption import Encryption

            return len(Encryption(path, clock=clock, second=second).other_copies())

        self._looking.run(plain(count), self._show_copies)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_at_copies()

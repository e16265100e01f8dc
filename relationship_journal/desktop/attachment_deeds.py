"""What can be done with a file that hangs on a jot: open a copy, save it, take it off; and hang others there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from relationship_journal.desktop import opened_copies
from relationship_journal.desktop.attachment_panel import AttachmentPanel
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.outside import open_copy
from relationship_journal.domain.attachments import Attachment, FileDraft, may_open
from relationship_journal.domain.errors import CannotWriteFile, InvalidInput
from relationship_journal.journal.attached_files import read_file
from relationship_journal.journal.file_names import safe_file
from relationship_journal.private_file import write_private

_START = 64
"""Bytes at which a program is known."""


class AttachmentDeeds(QObject):
    """For one widget, over whose window it asks."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk

    def _window(self) -> QWidget:
        # Asked for each time: two that hold each other are never let go.
        return cast("QWidget", self.parent()).window()

    def add_lines(self, menu: QMenu, attachment: Attachment) -> None:
        """Everything that can be done with one of them."""
        add_line(menu, self.tr("Open…"), "external-link", lambda: self.open(attachment))
        add_line(menu, self.tr("Save as…"), "download", lambda: self.save_as(attachment))
        add_line(menu, self.tr("Remove"), "trash-2", lambda: self.remove(attachment))

    # -- out ---------------------------------------------------------------------------------------

    def open(self, attachment: Attachment) -> AttachmentPanel:
        """Ask, then hand a copy to the program the system has for such files; one that may run is only saved."""
        opens = may_open(attachment.name, b"") and attachment.media_type != "application/x-executable"
        panel = AttachmentPanel(attachment, self._window(), opens=opens)
        panel.submitted.connect(lambda: (self._open_copy if opens else self.save_as)(attachment))
        panel.present()
        return panel

    def _open_copy(self, attachment: Attachment) -> None:
        journal, since = self._desk.journal, opened_copies.era()

        def work() -> Path:
            data = journal.attachments.read(attachment.id)
            if not may_open(attachment.name, data[:_START]):
                raise InvalidInput("error.attachment_program", path=attachment.name)
            name = "".join(safe_file(attachment.name))
            try:
                return opened_copies.put(name, data, since)
            except OSError as fault:
                raise CannotWriteFile(path=name, reason=fault.strerror or "") from fault

        self._desk.read(self, work, self._show)

    def _show(self, path: Path) -> None:
        if not open_copy(path):
            self._desk.notices.problem(self.tr("No program here opens such files. Save it instead."))

    def save_as(self, attachment: Attachment) -> None:
        """Ask where to, then write it there whole, for its owner alone."""
        dialog = QFileDialog(self._window(), self.tr("Save the attached file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(place_for("attachment"))
        dialog.selectFile("".join(safe_file(attachment.name)))
        dialog.fileSelected.connect(lambda path: went_to("attachment", path))
        dialog.fileSelected.connect(lambda path: self.write(attachment, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, attachment: Attachment, path: Path) -> None:
        """Write it at a path; what goes wrong is said."""
        journal = self._desk.journal

        def work() -> None:
            data = journal.attachments.read(attachment.id)
            try:
                write_private(path, data)
            except OSError as fault:
                raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault

        def said(_none: None) -> None:
            self._desk.notices.toast(self.tr("Saved: {name}").format(name=isolated(path.name)), "download")

        self._desk.read(self, work, said)

    # -- in, and off -------------------------------------------------------------------------------

    def choose(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Ask for files, and hand their paths on."""
        dialog = QFileDialog(self._window(), self.tr("Attach files"), place_for("attachment"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def chosen(names: Sequence[str]) -> None:
            went_to("attachment", names[0] if names else "")
            take([Path(name) for name in names])

        dialog.filesSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach(self, entry_id: int, paths: Sequence[Path]) -> None:
        """Read files and hang them on an entry: all of them, or none with the reason said."""
        journal = self._desk.journal

        def read() -> list[FileDraft]:
            return [read_file(path) for path in paths]

        def add(files: list[FileDraft]) -> None:
            self._desk.do(lambda: journal.attachments.add(entry_id, *files))

        self._desk.read(self, read, add)

    def remove(self, attachment: Attachment) -> None:
        """Take it off; undo brings it back."""
        journal = self._desk.journal
        self._desk.do(lambda: journal.attachments.remove(attachment.id))

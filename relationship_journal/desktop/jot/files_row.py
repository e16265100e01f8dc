"""The files of a jot as chips under its text: those that hang on the entry already, and those that come with the save."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from relationship_journal import paths, wording
from relationship_journal.desktop.attachment_deeds import AttachmentDeeds
from relationship_journal.desktop.attachment_words import chip_words, icon_of, whole_words
from relationship_journal.desktop.drop_places import DropPlace
from relationship_journal.desktop.jot.held_files import HeldFile, hold, hold_pasted
from relationship_journal.desktop.jot.jot_state import JotState
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.pictures import as_png
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.attachments import Attachment
from relationship_journal.domain.changes import Changes, Kind

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.errors import JournalError


class FileChip(ChipButton):
    """A file's name and size; press it for what can be done, Delete takes it off."""

    removed = Signal()

    def __init__(self, attachment: Attachment, parent: QWidget) -> None:
        words = chip_words(attachment.name, attachment.size)
        super().__init__(words, icon_of(attachment.sort), parent=parent)
        self.attachment = attachment
        whole = whole_words(attachment.name, attachment.size)
        self.setAccessibleName(whole)
        set_tooltip(self, whole)

    def event(self, event: QEvent) -> bool:
        # Delete is also "delete the person on screen"; here it means this chip.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _deletes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _deletes(event):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FilesRow(QWidget):
    """Hidden while there are none; ``changed`` carries the new state, ``refused(words)`` why one is not taken."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = JotState()
        self._stored: tuple[Attachment, ...] = ()
        self._read_for: int | None = None
        self.chips: list[FileChip] = []
        self.deeds = AttachmentDeeds(desk, self)
        self.folder = paths.drafts_dir(desk.journal.path)
        self._flow = FlowLayout(self, gap=8, line_gap=8)
        desk.news.changed.connect(self._news)
        self.hide()

    def show_state(self, state: JotState) -> None:
        """Show the files of this jot."""
        self._state = state
        if state.entry_id != self._read_for:
            self._read_for, self._stored = state.entry_id, ()
            self._read()
        self._show()

    # -- taking ------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files."""
        self.deeds.choose(self.take)

    def take(self, files: Sequence[Path]) -> None:
        """Hold files until the save; one that could not be attached is refused now."""
        self._desk.read(self, lambda: hold(files), self._hold, self._refuse)

    def take_picture(self, image: QImage) -> None:
        """Hold a pasted picture."""
        folder = self.folder
        name = self.tr("Picture {moment}").format(moment=f"{self._desk.now():%Y-%m-%d %H.%M.%S}") + ".png"

        def work() -> tuple[HeldFile, ...]:
            return (hold_pasted(folder, name, as_png(image)),)

        self._desk.read(self, work, self._hold, self._refuse)

    def take_drops(self, editor: QWidget, text: QAbstractScrollArea) -> None:
        """Files dropped anywhere on the editor come with its jot."""
        place = DropPlace(editor, self.tr("Drop to attach it to this jot"), (text.viewport(),))
        place.dropped.connect(self._dropped)

    def _dropped(self, _spot: QPoint, files: Sequence[Path]) -> None:
        if self.isEnabled():
            self.take(files)

    def _hold(self, files: tuple[HeldFile, ...]) -> None:
        known = {each.place for each in self._state.files}
        fresh = tuple(each for each in files if each.place not in known)
        self.refused.emit("")
        self.changed.emit(replace(self._state, files=(*self._state.files, *fresh)))

    def _refuse(self, error: JournalError) -> None:
        self.refused.emit(wording.sentence(error))

    # -- showing -----------------------------------------------------------------------------------

    def _news(self, changes: Changes) -> None:
        if self._read_for is not None and changes.touches(Kind.ENTRY):
            self._read()

    def _read(self) -> None:
        entry_id, journal = self._read_for, self._desk.journal
        if entry_id is None:
            return

        def took(found: dict[int, tuple[Attachment, ...]]) -> None:
            if entry_id == self._read_for:
                self._stored = found.get(entry_id, ())
                self._show()

        self._desk.read(self, lambda: journal.attachments.of([entry_id]), took)

    def _show(self) -> None:
        shown = [*self._stored, *(each.as_attachment() for each in self._state.files)]
        if [chip.attachment for chip in self.chips] == shown:
            return
        had = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(each) for each in self._stored]
        self.chips += [self._chip(each.as_attachment(), each) for each in self._state.files]
        self.setVisible(bool(self.chips))
        if had is not None and self.chips:
            self.chips[min(had, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, attachment: Attachment, held: HeldFile | None = None) -> FileChip:
        chip = FileChip(attachment, self)
        remove = partial(self.deeds.remove, attachment) if held is None else partial(self._let_go, held)
        chip.removed.connect(remove)
        chip.clicked.connect(lambda: self._offer(chip, held))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _offer(self, chip: FileChip, held: HeldFile | None) -> None:
        menu = self.menu_for(chip, held)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def menu_for(self, chip: FileChip, held: HeldFile | None) -> Menu:
        """What can be done with a file: all, once it hangs on the entry; before that, to leave it out."""
        menu = Menu(self)
        if held is None:
            self.deeds.add_lines(menu, chip.attachment)
        else:
            add_line(menu, self.tr("Remove"), "trash-2", lambda: self._let_go(held))
        return menu

    def _let_go(self, held: HeldFile) -> None:
        left = tuple(each for each in self._state.files if each != held)
        self.changed.emit(replace(self._state, files=left))


def _deletes(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers()

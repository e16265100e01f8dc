"""The real window, without a display, over a journal full of hostile notes: every screen is shown, spoken, copied and printed.

``python -m tests.silence.show_everything FOLDER TURN FLAW``, in a process that is traced. FOLDER holds the bait. Says
in one line of JSON which notes were read as written on which way, and what was wrong. The flaw ``rich`` also shows one
note in a label that takes markup for what it says.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QDropEvent, QHelpEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)

from relationship_journal.desktop.briefing.printing import pdf_bytes
from relationship_journal.desktop.contacts import list_print
from relationship_journal.journal import Journal
from relationship_journal.tour import made_up, screens
from relationship_journal.tour.page import windowless_application
from relationship_journal.tour.pictures import quiet_platform
from relationship_journal.tour.screens import SCREENS, STATES, Guide
from relationship_journal.tour.stage import Stage
from tests.desktop.shown_texts import shown_texts
from tests.fixed_clock import FixedClock
from tests.silence.hostile_journal import write_hostile
from tests.silence.hostile_notes import BAIT, hostile_notes

BEGIN = "everything-is-loaded"
"""A name the traced process asks the system for once it stands: what follows is because of the notes."""
_NUMBER = re.compile(r"\bn(\d\d)\b")
_MARKS = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200e\u200f")


class Witness:
    """Remembers what was read where, and what should not have been."""

    def __init__(self, notes: tuple[str, ...]) -> None:
        self._notes = [_plain(note) for note in notes]
        self.ways: dict[str, set[int]] = {}
        self.wrong: set[str] = set()

    def read(self, way: str, text: str) -> None:
        """A text that was painted or spoken: which notes are in it, word for word."""
        plain = _plain(text)
        found = {int(each) for each in _NUMBER.findall(plain)}
        self.ways.setdefault(way, set()).update(
            each for each in found if each < len(self._notes) and self._notes[each] in plain
        )

    def look(self, way: str, root: QWidget) -> None:
        """Everything that is painted and spoken in a window."""
        by_widget: dict[str, list[str]] = {}
        for shown in shown_texts(root):
            by_widget.setdefault(shown.where, []).append(shown.text)
        for texts in by_widget.values():
            for text in (*texts, " ".join(texts)):
                self.read(f"{way}: painted", text)
        for widget in (root, *root.findChildren(QWidget)):
            # To judge one lets events pass, and a page that was just read again has other widgets then.
            if shiboken6.isValid(widget) and widget.isVisible():
                self._judge(way, widget)
        for each in _tree(QAccessible.queryAccessibleInterface(root)):
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
                self.read(f"{way}: spoken", each.text(kind))

    def _judge(self, way: str, widget: QWidget) -> None:
        where = f"{way}: {type(widget).__name__}"
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        told = bool(_NUMBER.search(words))
        if told and isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            self.wrong.add(f"{where} takes markup: {words[:80]}")
        if told and isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
            self.wrong.add(f"{where} takes & for a key: {words[:80]}")
        for action in widget.actions():
            self.line(where, action)
        tip = widget.toolTip() or _whole(widget)
        if _NUMBER.search(tip):
            QToolTip.showText(QPoint(10, 10), tip, widget)
            QApplication.processEvents()
            self.read(f"{way}: tooltip", _as_shown())
        if isinstance(widget, QAbstractItemView):
            for place in range(0, widget.viewport().height(), 40):
                at = QPoint(30, place)
                tip_wanted = QHelpEvent(QEvent.Type.ToolTip, at, widget.viewport().mapToGlobal(at))
                QApplication.sendEvent(widget.viewport(), tip_wanted)
                self.read("rows: tooltip", _as_shown())

    def line(self, where: str, action: QAction) -> None:
        """A line of a menu."""
        if not _NUMBER.search(action.text()):
            return
        if not QKeySequence.mnemonic(action.text()).isEmpty():
            self.wrong.add(f"{where}: the menu takes & for a key: {action.text()[:80]}")
        self.read("menus", action.text().replace("&&", "&"))


def _plain(text: str) -> str:
    """Without the marks that keep a name apart in a sentence; all white space is one blank."""
    return " ".join(text.translate(_MARKS).split())


def _as_shown() -> str:
    """What Qt paints of the tooltip that is up."""
    tips = [
        each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible()
    ]
    return " ".join(shown.text for tip in tips for shown in shown_texts(tip) if shown.painted)


def _tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield top
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None and child.isValid():  # type: ignore[redundant-expr]  # Qt answers None for one that has gone
            yield from _tree(child)


def _whole(widget: QWidget) -> str:
    """What a shortened text is told as under the pointer."""
    return str(getattr(widget, "whole_words")()) if hasattr(widget, "whole") else ""  # noqa: B009 - only some have it


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


class Tour:
    """Goes everywhere a note is shown."""

    def __init__(self, stage: Stage, notes: tuple[str, ...], seen: Witness, flaw: str) -> None:
        self._stage, self._notes, self._seen, self._flaw = stage, notes, seen, flaw
        self._guide = Guide(stage)

    def go(self) -> None:
        """Every screen, then every other way."""
        self._guide.prepare()
        self._stage.window.resize(1440, 900)
        self._stage.start()
        try:
            for each in (SCREENS + STATES)[: 1 if self._flaw == "rich" else None]:
                screen = replace(each, typed=" ".join(self._notes)) if each.typed else each
                Path(f"now-{screen.name}").exists()  # for whoever reads the trace
                with self._guide.at(screen) as panel:
                    self._stage.window.grab()
                    if panel is None:
                        self._seen.look(screen.name, self._stage.window)
                    else:
                        panel.grab()
                        self._seen.look(screen.name, panel)
                        self._paste(panel)
                    self._menus(self._stage.window if panel is None else panel)
                    if self._flaw == "rich" and screen.name == "today":
                        label = QLabel(self._notes[0])
                        label.show()
                        label.grab()
                        self._seen.look("the flaw", label)
                        label.close()
            if self._flaw == "none":
                self._find()
                self._drop()
        finally:
            self._stage.stop()

    def _menus(self, root: QWidget) -> None:
        """Open what a right click opens, in the middle of everything that has such a menu."""
        for widget in root.findChildren(QWidget):
            if (
                shiboken6.isValid(widget)
                and widget.isVisible()
                and widget.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
            ):
                widget.customContextMenuRequested.emit(widget.rect().center())
                QApplication.processEvents()
                self._shut("menus")
        for button in root.findChildren(QAbstractButton):
            if (
                shiboken6.isValid(button)
                and button.isVisible()
                and button.isEnabled()
                and button.accessibleName() in ("More", "Add to circle")
            ):
                button.click()
                QApplication.processEvents()
                self._shut("menus")

    def _shut(self, way: str) -> None:
        for _ in range(5):
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            popup.grab()
            self._seen.look(way, popup)
            for action in popup.actions():
                inner = action.menu()
                for line in inner.actions() if isinstance(inner, QMenu) else ():
                    self._seen.line(way, line)
            popup.close()
            QApplication.processEvents()

    def _paste(self, panel: QWidget) -> None:
        """What others put on the clipboard is pasted for its letters only."""
        fields: list[QLineEdit | QPlainTextEdit] = [
            *panel.findChildren(QLineEdit),
            *panel.findChildren(QPlainTextEdit),
        ]
        clipboard = QApplication.clipboard()
        for field in fields:
            if (
                not shiboken6.isValid(field)
                or not field.isVisible()
                or field.isReadOnly()
                or not field.isEnabled()
            ):
                continue
            mime = QMimeData()
            mime.setHtml(self._notes[0])
            mime.setText(self._notes[0])
            clipboard.setMimeData(mime)
            before = _words(field)
            field.clear()
            field.paste()
            self._seen.read(f"pasted into a {type(field).__name__}", _words(field))
            if isinstance(field, QLineEdit):
                field.setText(before)
            else:
                field.setPlainText(before)
            clipboard.clear()

    def _find(self) -> None:
        """Each note is looked for, and is in the palette."""
        self._stage.window.run("search")
        attached = self._stage.window.attached
        assert attached is not None
        palette = attached.dialogs.palette
        for number in range(len(self._notes)):
            palette.field.setText(f"n{number:02}")
            self._stage.settle()
            palette.grab()
            self._seen.look("palette", palette)
        palette.field.setText("")
        palette.close()

    def _drop(self) -> None:
        """Words and pages that are dropped on the window are not taken; files are looked over first."""
        window = self._stage.window
        for note in self._notes:
            mime = QMimeData()
            mime.setText(note)
            mime.setHtml(note)
            event = QDropEvent(
                QPointF(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )  # fmt: skip
            QApplication.sendEvent(window, event)
            if event.isAccepted():
                self._seen.wrong.add(f"the window took what was dropped: {note[:60]}")
        mime = QMimeData()
        mime.setUrls([QUrl("http://evil.example/a.vcf"), QUrl("smb://evil.example/a.vcf")])
        event = QDropEvent(
            QPointF(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )  # fmt: skip
        QApplication.sendEvent(window, event)
        self._stage.settle()


def _print(folder: Path, path: Path, clock: FixedClock, seen: Witness) -> None:
    """What would go to paper, read back."""
    with Journal.open(path, clock=clock, read_only=True) as journal:
        ids = [each for section in journal.contacts.ids() for each in section.ids]
        sheets = pdf_bytes([journal.briefings.material_for_contact(each) for each in ids])
        listed = list_print.pdf_bytes(list_print.printed(journal, ids, "All", clock.now().date()))
    for way, data in (("printed briefings", sheets), ("printed list", listed)):
        (folder / "paper.pdf").write_bytes(data)
        for page in PdfReader(folder / "paper.pdf").pages:
            seen.read(way, page.extract_text())


def main() -> None:
    """One walk; the answer is on standard output."""
    folder, turn, flaw = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    notes, clock = hostile_notes(folder / BAIT), FixedClock()
    seen = Witness(notes)
    spoiled = iter(notes)
    cards = re.sub(
        r"(?m)^(FN:.+|TITLE:.+|ORG:.+)$", lambda line: f"{line[0]} {_card_text(next(spoiled))}", made_up.CARDS
    )
    setattr(screens, "CARDS", cards)  # noqa: B010 - what the walk imports
    path = folder / "a <b>journal & co.journal"
    write_hostile(path, clock, notes, turn)
    with quiet_platform():
        app = windowless_application(folder / "home")
        stage = Stage(path, clock)
        Path(BEGIN).exists()
        Tour(stage, notes, seen, flaw).go()
        _print(folder, path, clock, seen)
        del app
    print(
        json.dumps(
            {"ways": {way: sorted(found) for way, found in seen.ways.items()}, "wrong": sorted(seen.wrong)}
        ),
        flush=True,
    )
    os._exit(0)  # nothing of the interpreter's own end belongs to what was shown


def _card_text(note: str) -> str:
    return note.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


if __name__ == "__main__":
    main()

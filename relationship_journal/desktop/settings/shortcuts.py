"""Shortcuts: every command with its keys, from the one table of commands, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.actions import ACTIONS, ActionSpec, Where
from relationship_journal.desktop.settings.rows import SIDE, RowsPage
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.key_hint import KeyHint, native_keys
from relationship_journal.desktop.widgets.label import PlainLabel

_MOST_CAPS = 4


class _KeyRow(QWidget):
    """A command and its keycaps."""

    def __init__(self, spec: ActionSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keys = [each.toString(QKeySequence.SequenceFormat.PortableText) for each in spec.sequences()]
        written = [native_keys(each) for each in keys]
        self._sought = " ".join([spec.words(), *written]).casefold()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(6)
        row.addWidget(PlainLabel(spec.words(), "body"), 1)
        if len(keys) > _MOST_CAPS:  # Ctrl 1 to Ctrl 9
            row.addWidget(KeyHint(keys[0], always=True))
            row.addWidget(PlainLabel(self.tr("to"), "caption", "text3"))
            keys = keys[-1:]
        for key in keys:
            row.addWidget(KeyHint(key, always=True))
        self.setAccessibleName(f"{spec.words()}: {', '.join(written)}")

    def has(self, words: list[str]) -> bool:
        """Whether all of these words are in its name or keys."""
        return all(word in self._sought for word in words)


class _Group(QWidget):
    """The commands of one place."""

    def __init__(self, title: str, specs: list[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(6)
        column.addWidget(PlainLabel(title, "label", "text2"))
        self._card = Card(padding=0)
        self._card.body.setContentsMargins(16, 3, 16, 3)
        column.addWidget(self._card)
        self._rows = [_KeyRow(spec) for spec in specs]
        self._shown: list[_KeyRow] = []
        for row in self._rows:
            self._card.add_row(row)

    def narrow(self, words: list[str]) -> int:
        """Show only what has these words; answers how many do."""
        found = {row for row in self._rows if row.has(words)}
        first = True
        for line, widget in self._card.parted_rows():
            on = widget in found
            widget.setVisible(on)
            if line is not None:
                line.setVisible(on and not first)
            first = first and not on
        self.setVisible(bool(found))
        return len(found)


class ShortcutsPage(QWidget):
    """The field has the focus; Up and Down scroll what it found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles: dict[Where, str] = {
            "window": self.tr("Anywhere"), "pane": self.tr("On what is in focus"),
            "list": self.tr("In lists"), "jot": self.tr("In a jot"), "panel": self.tr("In panels like this one"),
        }  # fmt: skip
        self.search = Field(placeholder=self.tr("Find a command or a key"), icon="search", quiet=True)
        self.search.line.setAccessibleName(self.tr("Find a command or a key"))
        self.search.line.setClearButtonEnabled(False)
        self.search.changed.connect(self._find)
        self.search.line.installEventFilter(self)
        self.page = RowsPage()
        self._groups = [
            _Group(title, [spec for spec in ACTIONS if spec.where == where and spec.keys])
            for where, title in titles.items()
        ]
        self.nothing = EmptyState("keyboard", self.tr("No such command"), self.tr("Try another word."))
        self.nothing.hide()
        for group in self._groups:
            self.page.body.addWidget(group)
        self.page.body.addWidget(self.nothing)
        self.page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setContentsMargins(SIDE, 0, SIDE, 0)
        top.addWidget(self.search)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.search.line)

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        found = sum(group.narrow(words) for group in self._groups)
        self.nothing.setVisible(not found)
        self.page.verticalScrollBar().setValue(0)

    def shown(self) -> list[str]:
        """The commands shown now, as they are spoken."""
        rows = self.page.findChildren(_KeyRow)
        return [row.accessibleName() for row in rows if row.isVisibleTo(self.page)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            bar = self.page.verticalScrollBar()
            steps = {
                Qt.Key.Key_Down: bar.singleStep() * 3, Qt.Key.Key_Up: -bar.singleStep() * 3,
                Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
            }  # fmt: skip
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(watched, event)

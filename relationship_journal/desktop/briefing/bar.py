"""The bar over the sheet: back, the day's other meetings, sections, print, save, jot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.desktop.widgets.painting import horizontal_line, smooth
from relationship_journal.domain.briefing_parts import CHOOSABLE, SectionKey
from relationship_journal.domain.briefing_text import ENGLISH

_HIDDEN = "briefing/hidden"
_NARROW = 820


class Bar(QWidget):
    """Buttons that ask the pane; ``sections`` is what the reader chose, remembered."""

    back = Signal()
    stepped = Signal(int)
    sections_chosen = Signal()
    print_asked = Signal()
    save_asked = Signal()
    jot_asked = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choices: dict[SectionKey, QAction] = {}
        self._back = Button(self.tr("Back"), "ghost", "arrow-left", keys="Esc")
        self._position = PlainLabel("", "medium", "text2")
        self._before = IconButton("chevron-left", self.tr("Previous briefing"), keys=keys_of("back"))
        self._after = IconButton("chevron-right", self.tr("Next briefing"), keys=keys_of("forward"))
        self._choose = Button(self.tr("Choose sections"), "ghost", "list-filter")
        self._save = IconButton("download", self.tr("Save as PDF"))
        self._print = Button(self.tr("Print"), "secondary", "printer", keys="Ctrl+P")
        self._choose.set_tip(self.tr("Choose sections"))
        self._print.set_tip(self.tr("Print briefing"), "Ctrl+P")
        self._jot = Button(self.tr("Jot"), "secondary", "pen-line")
        self._jot.set_tip(self.tr("Jot"), "Ctrl+J")
        self._lay_out()
        self._connect()
        self._choose.setMenu(self._menu())
        self.show_position("", steps=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        set_margins(row, 24, 11, 20, 12)
        row.setSpacing(6)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._position)
        row.addWidget(self._before)
        row.addWidget(self._after)
        row.addStretch(1)
        for button in (self._choose, self._save, self._print, self._jot):
            row.addWidget(button)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self._print.clicked.connect(self.print_asked)
        self._save.clicked.connect(self.save_asked)
        self._jot.clicked.connect(self.jot_asked)

    def _menu(self) -> QMenu:
        menu = Menu(self._choose)
        hidden = set(self._settings.text(_HIDDEN).split())
        for key in CHOOSABLE:
            action = menu.addAction(translate("briefing", ENGLISH[key]))
            action.setCheckable(True)
            action.setChecked(key not in hidden)
            action.toggled.connect(self._remember)
            self._choices[key] = action
        return menu

    def _remember(self) -> None:
        hidden = [str(key) for key, action in self._choices.items() if not action.isChecked()]
        self._settings.set_text(_HIDDEN, " ".join(hidden))
        self._settings.save()
        self.sections_chosen.emit()

    def sections(self) -> frozenset[SectionKey]:
        """The sections the reader wants."""
        return frozenset(key for key, action in self._choices.items() if action.isChecked())

    def choice(self, key: SectionKey) -> QAction:
        """The menu's entry of a section."""
        return self._choices[key]

    def show_position(self, text: str, *, steps: bool, first: bool = True, last: bool = True) -> None:
        """Say which of the day's meetings this is; no steps, no arrows."""
        self._position.setText(text)
        self._position.setVisible(bool(text))
        for button, end in ((self._before, first), (self._after, last)):
            button.setVisible(steps)
            button.setEnabled(not end)

    def position(self) -> str:
        """What it says of the day's meetings."""
        return self._position.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.scaled(_NARROW)
        self._choose.setText("" if narrow else self._choose.accessibleName())
        self._print.setText("" if narrow else self.tr("Print"))
        self._print.set_keys("" if narrow else "Ctrl+P")
        self._jot.setText("" if narrow else self._jot.accessibleName())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(QRectF(self.rect()), color("desk"))
            horizontal_line(painter, 0, self.width(), self.height() - 1, "line2")

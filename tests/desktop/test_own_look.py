"""Nothing in the window looks like the stock style: it is never asked to draw a control, and no stock control is made."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGroupBox,
    QProxyStyle,
    QPushButton,
    QSpinBox,
    QWidget,
)

from relationship_journal import desktop
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.theme import STYLE, theme
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.promises import Owed
from tests.desktop.shoot_components import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.desktop.shell import Shell

FOLDER = Path(desktop.__file__).parent
GROUND = {"PE_Widget", "PE_PanelItemViewRow"}
"""What the style is asked for and then paints nothing of: the ground of widgets and rows, which ours cover."""
STOCK = {
    *("QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton", "QComboBox", "QFontComboBox"),
    *("QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial", "QLCDNumber"),
    *("QGroupBox", "QFormLayout", "QTabWidget", "QTabBar", "QToolBox", "QDockWidget", "QToolBar", "QStatusBar"),
    *("QDialogButtonBox", "QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QColorDialog"),
    *("QFontDialog", "QWizard", "QProgressBar", "QCalendarWidget", "QTreeView", "QTreeWidget", "QListWidget"),
    *("QMenu", "QTableWidget", "QTextEdit", "QTextBrowser", "QLineEdit", "QSizeGrip", "QMdiArea", "QKeySequenceEdit"),
}  # fmt: skip
PAGES = ("today", "people", "person", "meetings", "promises", "review", "briefing")
PANELS = ("jot", "schedule", "export", "add_person", "settings")


class Recorder(QProxyStyle):
    """The stock style with a list of what it was asked to draw, and on what."""

    def __init__(self) -> None:
        super().__init__(STYLE)
        self.asked: Counter[tuple[str, str]] = Counter()

    def _note(self, element: Any, widget: QWidget | None) -> None:
        bare = isinstance(widget, QFrame) and widget.frameShape() is QFrame.Shape.NoFrame
        if element.name not in GROUND and not (bare and element.name == "CE_ShapedFrame"):
            self.asked[element.name, type(widget).__name__] += 1

    def drawControl(self, element: Any, option: Any, painter: Any, widget: QWidget | None = None) -> None:
        self._note(element, widget)
        super().drawControl(element, option, painter, widget)

    def drawPrimitive(self, element: Any, option: Any, painter: Any, widget: QWidget | None = None) -> None:
        self._note(element, widget)
        super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self, control: Any, option: Any, painter: Any, widget: QWidget | None = None
    ) -> None:
        self._note(control, widget)
        super().drawComplexControl(control, option, painter, widget)


@pytest.fixture
def recorder(qapp: QApplication) -> Iterator[Recorder]:
    """The application drawn by a style that remembers."""
    made = Recorder()
    qapp.setStyle(made)
    yield made
    qapp.setStyle(STYLE)


def test_a_stock_control_would_be_noticed(qtbot: QtBot, recorder: Recorder) -> None:
    for control in (QCheckBox("Stock"), QPushButton("Stock"), QSpinBox(), QGroupBox("Stock")):
        recorder.asked.clear()
        qtbot.addWidget(control)
        control.show()
        control.grab()
        assert recorder.asked, type(control)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_painted_control_paints_itself(qtbot: QtBot, recorder: Recorder, mode: str) -> None:
    theme().set_mode(mode)  # type: ignore[arg-type]  # a table
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.resize(1400, 1000)
    sheet.show()
    QApplication.processEvents()
    assert not sheet.grab().isNull()
    assert recorder.asked == Counter()


def test_every_page_and_panel_is_our_own(filled: Shell, recorder: Recorder) -> None:
    with filled.journal() as journal:
        odette = journal.contacts.named("Odette Plumbridge")
        journal.promises.add(odette, "Send the floor plan", Owed.MINE)
        journal.jots.save("She loves sailing.", (odette,))
    program = filled.open()
    window = program.window
    attached = window.attached
    assert attached is not None
    window.resize(1300, 820)
    for page in PAGES:
        if page == "person":
            attached.pages.show_person(odette)
        else:
            window.run(page)
        filled.settle()
        assert not window.grab().isNull()
    for command in PANELS:
        window.run(command)
        filled.settle()
        [panel] = [each for each in window.findChildren(Panel) if each.isVisible()]
        assert not panel.grab().isNull()
        panel.close()
        filled.settle()
    assert recorder.asked == Counter()


def test_a_menu_draws_its_own_tick_and_arrow(qtbot: QtBot, recorder: Recorder) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    ticked = menu.addAction("Ask")
    ticked.setCheckable(True)
    menu.addMenu(Menu("Snooze", menu))
    menu.resize(menu.sizeHint())
    empty = menu.grab().toImage()
    ticked.setChecked(True)
    assert menu.grab().toImage() != empty
    assert {kind for kind, _ in recorder.asked} <= {"PE_PanelMenu", "PE_FrameMenu", "CE_MenuEmptyArea"}


def test_no_stock_control_is_made_anywhere() -> None:
    call = re.compile(rf"\b({'|'.join(sorted(STOCK))})\(")
    made = [
        f"{path.relative_to(FOLDER)}: {found[1]}"
        for path in sorted(FOLDER.rglob("*.py"))
        for found in call.finditer(path.read_text("utf-8"))
    ]
    assert made == []

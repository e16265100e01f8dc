"""Every key of the table, one by one, in the real window: each does its one thing wherever the keyboard is, and no two meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from relationship_journal import assets
from relationship_journal.desktop.actions import ACTIONS, BY_ID
from relationship_journal.desktop.main_menu import main_menu
from relationship_journal.desktop.panel import Panel
from tests.desktop.keys import focus, press, write
from tests.desktop.shell import Shell

WINDOW = [
    (keys.toString(), spec.id) for spec in ACTIONS if spec.where == "window" for keys in spec.sequences()
]


def rest(shell: Shell) -> None:
    shell.settle()
    for _round in range(4):
        QCoreApplication.processEvents()


def listened(shell: Shell) -> list[str]:
    """What is triggered from now on, in the place of what it would do."""
    assert shell.program is not None
    attached = shell.program.window.attached
    assert attached is not None
    heard: list[str] = []

    def hear(name: str) -> Callable[[], None]:
        return lambda: heard.append(name)

    for name, action in attached.actions.items():
        if BY_ID[name].where == "window":
            action.triggered.disconnect()
            action.triggered.connect(hear(name))
    return heard


PLACES = {
    "today": ("Ctrl+1",),
    "people": ("Ctrl+2",),
    "timeline": ("Ctrl+2", "Home", "Return"),
    "filter": ("Ctrl+F",),
    "meetings": ("Ctrl+3",),
    "promises": ("Ctrl+4",),
    "composer": ("Ctrl+2", "Ctrl+J"),
}
OWN_UNDO = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"}
OWN = {
    "filter": OWN_UNDO,
    "composer": OWN_UNDO | {f"Ctrl+{number}" for number in range(1, 10)},
}
"""A text undoes itself; in a jot the numbers tick what was found."""


@pytest.mark.parametrize("place", list(PLACES))
def test_every_key_does_its_one_thing_wherever_the_keyboard_is(filled: Shell, place: str) -> None:
    filled.open()
    for keys in PLACES[place]:
        press(keys)
        rest(filled)
    if place in OWN:
        write("something")
    here = focus()
    heard = listened(filled)
    for keys, command in WINDOW:
        if keys in OWN.get(place, ()):
            continue
        heard.clear()
        press(keys)
        assert heard == [command], f"{keys} in {place}"
        assert focus() is here
    for keys in OWN.get(place, ()):
        heard.clear()
        press(keys)
        assert heard == [], f"{keys} is {place}'s own"


def test_a_text_keeps_the_keys_of_texts(filled: Shell) -> None:
    filled.open()
    press("Ctrl+F")
    rest(filled)
    field = focus()
    assert isinstance(field, QLineEdit)
    write("abc")
    press("Ctrl+A")
    assert field.selectedText() == "abc"
    press("Ctrl+C")
    press("Delete")
    assert field.text() == ""
    press("Ctrl+Z")
    assert field.text() == "abc"
    press("Ctrl+A")
    press("Ctrl+V")
    assert field.text() == "abc"
    press("Ctrl+2")
    press("Ctrl+J")
    rest(filled)
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    write("abc")
    press("Ctrl+A")
    press("Delete")
    assert text.toPlainText() == ""
    press("Ctrl+Z")
    assert text.toPlainText() == "abc"


def test_escape_goes_one_step_at_a_time(filled: Shell) -> None:
    program = filled.open()
    attached = program.window.attached
    assert attached is not None
    press("Ctrl+2")
    rest(filled)
    press("Ctrl+B")
    rest(filled)
    press("Ctrl+N")
    rest(filled)
    assert [panel.isVisible() for panel in program.window.findChildren(Panel)] == [True]
    press("Esc")  # the panel
    rest(filled)
    assert not [panel for panel in program.window.findChildren(Panel) if panel.isVisible()]
    assert attached.pages.page() == "briefing"
    press("Ctrl+K")
    write("ode")
    press("Esc")  # the words
    assert attached.dialogs.palette.isVisible()
    press("Esc")  # the palette
    assert not attached.dialogs.palette.isVisible()
    press("Esc")  # the page
    rest(filled)
    assert attached.pages.page() == "people"
    press("Esc")  # nothing is left to close
    rest(filled)
    assert attached.pages.page() == "people"
    assert program.window.isVisible()


def test_a_row_has_its_menu_by_key(filled: Shell) -> None:
    filled.open()
    for page in ("Ctrl+2", "Ctrl+3"):
        press(page)
        rest(filled)
        while page == "Ctrl+3" and type(focus()).__name__ != "MeetingRow":
            press("Tab")
        here = focus()
        middle = here.rect().center()  # what the platform makes of Menu and of Shift+F10
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, here.mapToGlobal(middle))
        QApplication.sendEvent(here, asked)
        assert isinstance(QApplication.activePopupWidget(), QMenu), page
        press("Esc")
        assert QApplication.activePopupWidget() is None
        assert focus() is here


def test_space_ticks_return_goes_right_and_arrows_move(filled: Shell) -> None:
    with filled.journal() as journal:
        journal.promises.add(journal.contacts.named("Odette Plumbridge"), "Send the rota")
    program = filled.open()
    assert program.window.attached is not None
    promises = program.window.attached._desk.journal.promises
    press("Ctrl+4")
    rest(filled)
    while type(focus()).__name__ != "CheckBox":
        press("Tab")
    press("Space")
    filled.qtbot.waitUntil(lambda: promises.open() == ())
    press("Ctrl+Z")
    filled.qtbot.waitUntil(lambda: len(promises.open()) == 1)
    press("Ctrl+2")
    rest(filled)
    people = program.window.attached.pages.people
    press("Home")
    first = people.list.view.current()
    press("Down")
    assert people.list.view.current() != first
    press("Up")
    assert people.list.view.current() == first
    press("Return")
    rest(filled)
    assert people.timeline.isAncestorOf(focus())


# -- no two meet ---------------------------------------------------------------------------------


def bound(window: QWidget) -> Counter[str]:
    """How often each key is bound in a window: by a command, or by a shortcut of something that is shown."""
    keys: Counter[str] = Counter()
    for action in window.findChildren(QAction):
        if action.isEnabled():
            keys.update(each.toString() for each in action.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.isVisible():
            keys.update([shortcut.key().toString()])
    return keys


def mnemonics(window: QWidget) -> list[str]:
    """Words whose letter would be a key."""
    words = [button.text() for button in window.findChildren(QAbstractButton)]
    words += [label.text() for label in window.findChildren(QLabel) if label.buddy() is not None]
    words += [action.text() for action in window.findChildren(QAction)]
    return [each for each in words if not QKeySequence.mnemonic(each).isEmpty()]


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_key_is_bound_twice_and_no_letter_is_a_key_by_accident(filled: Shell, language: str) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    translator = QTranslator(application)
    if language == "de":
        assert translator.load(str(assets.path("translations", "relationship-journal_de.qm")))
        application.installTranslator(translator)
    try:
        program = filled.open()
        assert program.window.attached is not None
        menu = main_menu(program.window.attached.actions, program.window)
        for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+B"):
            press(keys)
            rest(filled)
            assert [key for key, count in bound(program.window).items() if count > 1] == [], keys
            assert mnemonics(program.window) == [], keys
        menu.deleteLater()
        press("Ctrl+1")
        for keys in ("Ctrl+J", "Ctrl+N", "Ctrl+M", "Ctrl+E", "Ctrl+I", "Ctrl+,"):
            press(keys)
            rest(filled)
            [panel] = [each for each in program.window.findChildren(Panel) if each.isVisible()]
            assert [key for key, count in bound(panel).items() if count > 1] == [], keys
            assert mnemonics(panel) == [], keys
            press("Esc")
            rest(filled)
    finally:
        application.removeTranslator(translator)

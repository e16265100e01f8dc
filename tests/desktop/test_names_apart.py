"""Somebody's name in a sentence keeps the words round it in their places, on every screen and whatever its script."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import relationship_journal
from relationship_journal import wording
from relationship_journal.desktop import text_layout
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.search import rows as palette_rows
from relationship_journal.journal import Journal
from relationship_journal.sample import write_sample
from relationship_journal.tour.screens import SCREENS, STATES, Guide, Screen
from relationship_journal.tour.stage import Stage
from tests.desktop.open_desk import MORNING
from tests.fixed_clock import FixedClock

GIVEN, FAMILY = "عبدالله", "النور"
APART = re.compile("\u2068[^\u2068\u2069]*\u2069")
DESKTOP = Path(relationship_journal.__file__).parent / "desktop"
SOMEBODYS = {
    "name", "one", "two", "other", "who", "circle", "company", "role", "typed", "title", "topic", "file", "path",
    "folder", "column", "address", "was", "word", "sample",
}  # fmt: skip
"""Fields of sentences that hold what readers, files and folders are called."""

AS_IT_LEAVES = "export"
"""Its first event is shown as it is written into the file, letter for letter."""


def moves(text: str) -> bool:
    """Whether words from the right stand bare among words from the left, so that they change places."""
    bare = APART.sub("", text)
    while APART.search(bare):  # a sentence kept apart inside another
        bare = APART.sub("", bare)
    kinds = {unicodedata.bidirectional(letter) for letter in bare}
    return "AL" in kinds and bool(kinds & {"L", "EN"})


@contextmanager
def noted(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Every text that is laid out or painted meanwhile, whole, as it was handed over."""
    texts: set[str] = set()
    cut, laid = text_layout.elided, text_layout.LaidText

    def elided(text: str, *rest: object, **more: object) -> str:
        texts.add(text)
        return cut(text, *rest, **more)  # type: ignore[arg-type]  # handed on as it came

    class Noting(laid):  # type: ignore[valid-type,misc]  # a class of a variable
        def __init__(self, text: str, *rest: object, **more: object) -> None:
            texts.add(text)
            super().__init__(text, *rest, **more)

    with monkeypatch.context() as patch:
        text_layout._cache.clear()
        patch.setattr(text_layout, "elided", elided)
        patch.setattr(palette_rows, "elided", elided, raising=False)
        patch.setattr(text_layout, "LaidText", Noting)
        yield texts
    text_layout._cache.clear()


def spoken_and_told(window: QWidget) -> Iterator[str]:
    """Titles, tooltips and menu lines: nobody paints them through our own hands."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.windowTitle(), widget.toolTip())
    yield from (action.text() for action in window.findChildren(QAction))


def rename_everybody(path: Path, clock: FixedClock) -> None:
    """The same people with Arabic names, each its own."""
    with Journal.open(path, clock=clock) as journal:
        for number, row in enumerate(journal.contacts.match("", 200), 1):
            draft = journal.contacts.draft_of(row.id)
            name = f"{GIVEN} {FAMILY}{'ا' * (number % 5)}"
            journal.contacts.edit(row.id, replace(draft, name=name, given="", family=""))


def test_names_from_the_right_stay_in_their_sentences_on_every_screen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FixedClock(MORNING)
    path = tmp_path / "sample.journal"
    write_sample(path, clock)
    stage = Stage(path, clock)
    guide = Guide(stage)
    guide.prepare()
    rename_everybody(path, clock)
    more = (Screen("palette-them", ("today", "search", "them")), Screen("undo-toast", ("today", "undo")))
    found: dict[str, str] = {}
    seen: set[str] = set()
    with noted(monkeypatch) as texts:
        stage.start()
        stage.window.resize(1440, 900)
        stage.settle()
        attached = stage.window.attached
        assert attached is not None
        within = guide._within
        monkeypatch.setattr(
            guide, "_within",
            lambda dialogs: within(dialogs) | {"them": lambda: dialogs.palette.field.setText(GIVEN)},
        )  # fmt: skip
        try:
            for screen in (*SCREENS, *STATES, *more):
                with guide.at(screen) as panel:
                    stage.settle()
                    texts.update(spoken_and_told(stage.window))
                    if panel is not None:
                        texts.update(spoken_and_told(panel))
                for text in texts - seen:
                    if GIVEN in text and moves(text) and screen.name != AS_IT_LEAVES:
                        found.setdefault(text, screen.name)
                seen |= texts
        finally:
            stage.stop()
    assert sum(GIVEN in text for text in seen) > 30, "the names were not on the screens"
    assert not found, "\n".join(f"{name}: {text!r}" for text, name in found.items())


def placeholders() -> Iterator[tuple[str, str, str]]:
    """Every field of a sentence of the windows that is filled with what somebody calls something."""
    for file in sorted(DESKTOP.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "format"
            ):
                for field in call.keywords:
                    if field.arg in SOMEBODYS:
                        where = f"{file.relative_to(DESKTOP)}:{call.lineno}"
                        yield where, str(field.arg), ast.unparse(field.value)


def test_what_somebody_calls_something_is_kept_apart_in_every_sentence() -> None:
    told = list(placeholders())
    assert len(told) > 60
    bare = [
        f"{where} {field}={value}"
        for where, field, value in told
        if not re.match(r"(isolated|regional\.inside|inside)\(|', '\.join\(\(isolated\(", value)
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("contact.add", {"name": GIVEN}, f"Added \u2068{GIVEN}\u2069"),
        ("contact.merge", {"name": "Odette", "other": GIVEN}, f"Merged \u2068{GIVEN}\u2069 into Odette"),
        ("jot.save", {"names": f"{GIVEN}, Odette", "facts": 1},
         f"Saved a jot about \u2068{GIVEN}\u2069, Odette: 1 fact"),
        ("meeting.schedule", {"topic": "Rota", "names": ""}, "Scheduled “Rota” with nobody"),
    ],
)  # fmt: skip
def test_what_was_done_is_told_with_names_apart(
    qapp: QApplication, kind: str, data: dict[str, object], said: str
) -> None:
    before = wording._translate, wording._apart
    wording.translate_with(before[0], isolated)
    try:
        assert wording.act_sentence(kind, data) == said
    finally:
        wording.translate_with(*before)

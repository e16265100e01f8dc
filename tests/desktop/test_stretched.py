"""Every screen in words that are two fifths longer: nothing stays English, nothing is cut without a sign."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relationship_journal.domain.work import local_now
from relationship_journal.sample import write_sample
from relationship_journal.tour import made_up
from relationship_journal.tour.screens import NOBODY, QUESTION, SCREENS, STATES, Guide
from relationship_journal.tour.stage import Stage
from tests.desktop.open_desk import MORNING
from tests.desktop.pseudo_locale import Stretched, speaking
from tests.desktop.shown_texts import Shown, shown_texts
from tests.desktop.users_words import UsersWords
from tests.fixed_clock import FixedClock
from tests.languages.source_texts import all_texts

TYPED = (
    made_up.CARDS,
    made_up.PROBLEMS,
    made_up.TABLE,
    made_up.JOT,
    NOBODY,
    QUESTION,
    "next tuesday",
    "some day or other",
    "You",
)
OWN_NAMES = (
    "English",
    "Deutsch",
    "people.vcf",
    "kontakte.csv",
    "work.ics",
    "letter.vcf",
    "problems.vcf",
    "A good talk about bees.",
    "week",
    "bytes",  # of a file's size, as the region writes it
)
NAMES_OF_LIBRARIES = "settings-about"


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)], ids=["usual", "small"])
def test_every_screen_is_translated_and_nothing_is_cut(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    clock = FixedClock(MORNING)
    journal = tmp_path / "sample.journal"
    write_sample(journal, clock)
    found: list[str] = []
    with speaking(qapp, Stretched()):
        stage = Stage(journal, clock)
        guide = Guide(stage)
        guide.prepare()
        stage.start()
        stage.window.resize(*size)
        stage.settle()
        users = UsersWords(
            journal,
            (*TYPED, *OWN_NAMES, str(journal), made_up.calendar_file(local_now(clock))),
            (text.source for text in all_texts()),
        )
        try:
            for screen in SCREENS + STATES:
                with guide.at(screen) as panel:
                    for window in (stage.window, panel):
                        shown = [] if window is None else list(shown_texts(window))
                        found += [
                            f"{screen.name}: cut, {each.cut}: {_told(each)}" for each in shown if each.cut
                        ]
                        if screen.name != NAMES_OF_LIBRARIES:
                            found += [
                                f"{screen.name}: {words!r} of {_told(each)}"
                                for each in shown
                                for words in users.foreign(each.text)
                            ]
        finally:
            stage.stop()
    assert not found, "\n".join(sorted(set(found)))


def _told(shown: Shown) -> str:
    return f"{shown.text[:80]!r} in {shown.where}"


@pytest.fixture
def users(tmp_path: Path) -> UsersWords:
    journal = tmp_path / "sample.journal"
    write_sample(journal, FixedClock(MORNING))
    return UsersWords(journal, ("work.ics",), ("Save", "Add person", "Odette"))


@pytest.mark.parametrize(
    ("shown", "foreign"),
    [
        ("[Šávé~~]", []), ("Odette Plumbridge", []), ("[wíth Odette Plumbridge áñd 2 móré~~~]", []), ("OP", []),
        ("Thu 14 May", []), ("work.ics, [3 róẃš~~]", []), ("Odette Plum…", []), ("[Élídéd téx…", []),
        ("<qt><div style='white-space: pre'>[Tódáý~~]</div></qt>", []), ("Save", ["Save"]),
        ("[íñ~] the wrong language", ["the wrong language"]), ("Add person", ["Add person"]),
        ("[Wróté~~] 3 persons.vcf", ["persons", "vcf"]),
    ],
)  # fmt: skip
def test_what_nobody_translated_is_told_from_what_readers_wrote(
    users: UsersWords, shown: str, foreign: list[str]
) -> None:
    assert users.foreign(shown) == foreign

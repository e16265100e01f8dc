"""The language of the window, and days, hours and numbers where language and place are not the same."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relationship_journal import wording
from relationship_journal.desktop import dates, regional, translation
from relationship_journal.desktop.settings.language_row import LanguageRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.translation import translate

DAY = date(2026, 5, 14)
MORNING = datetime(2026, 5, 14, 10, 30).astimezone()


@pytest.mark.parametrize(
    ("chosen", "region", "language"),
    [
        ("", "de_DE", "de"), ("", "de_AT", "de"), ("", "en_US", "en"), ("", "sv_SE", "en"), ("", "ar_EG", "en"),
        ("de", "en_US", "de"), ("en", "de_DE", "en"), ("fr", "de_DE", "de"), ("", "C", "en"),
    ],
)  # fmt: skip
def test_the_language_is_the_chosen_one_or_the_systems_or_english(
    chosen: str, region: str, language: str
) -> None:
    assert translation.language_of(chosen, QLocale(region)) == language


@pytest.mark.parametrize(
    ("language", "region", "said"),
    [
        ("en", "en_GB", ("Thursday 14 May", "Thu 14 May", "Thursday, 14 May 2026", "10:30", 11, "12,345")),
        ("en", "en_US", ("Thursday, May 14", "Thu May 14", "Thursday, May 14, 2026", "10:30 AM", 10, "12,345")),
        ("en", "de_DE", ("Thursday 14 May", "Thu 14 May", "Thursday, 14 May 2026", "10:30", 11, "12.345")),
        ("en", "sv_SE", ("Thursday 14 May", "Thu 14 May", "Thursday, 14 May 2026", "10:30", 11, "12\xa0345")),
        ("en", "ar_EG", ("Thursday 14 May", "Thu 14 May", "Thursday, 14 May 2026", "10:30 AM", 9, "12,345")),
        ("de", "de_DE", ("Donnerstag, 14. Mai", "Do. 14. Mai", "Donnerstag, 14. Mai 2026", "10:30", 11, "12.345")),
        ("de", "en_US", ("Donnerstag, 14. Mai", "Do. 14. Mai", "Donnerstag, 14. Mai 2026", "10:30 AM", 10, "12,345")),
        ("de", "sv_SE", ("Donnerstag, 14. Mai", "Do. 14. Mai", "Donnerstag, 14. Mai 2026", "10:30", 11, "12\xa0345")),
    ],
)  # fmt: skip
def test_words_are_the_languages_and_habits_the_places(
    qapp: QApplication, language: str, region: str, said: tuple[str, str, str, str, int, str]
) -> None:
    long, short, full, clock, week, number = said
    translation.speak(qapp, language, QLocale(region))
    assert (dates.day_long(DAY), dates.day_short(DAY), dates.day_full(DAY)) == (long, short, full)
    assert dates.time(MORNING) == clock
    assert dates.week_start(DAY) == date(2026, 5, week)
    assert regional.number(12345) == number
    assert number in translate("Fields", "%Ln people", 12345)


@pytest.mark.parametrize("number", [0, 1, 2, 11])
def test_plurals_are_english_without_a_language_chosen(number: int) -> None:
    words = "1 day" if number == 1 else f"{number} days"
    assert translate("dates", "%n days", number) == words


def test_qt_speaks_the_same_language(qapp: QApplication) -> None:
    assert Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_de.qm").exists()
    translation.speak(qapp, "de", QLocale("de_DE"))
    assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Return"
    translation.speak(qapp, "en", QLocale("en_GB"))
    assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Return"


def test_the_choice_is_kept_and_says_when_it_takes_effect(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.ini")
    row = LanguageRow(settings)
    qtbot.addWidget(row)
    assert "next start" not in row.detail()
    row.languages.setCurrentIndex(row.languages.findData("de"))
    assert SettingsStore(settings.path).text(translation.SETTING) == "de"
    assert "next start" in row.detail()
    row.languages.setCurrentIndex(row.languages.findData("en"))
    assert "next start" not in row.detail()


def test_the_stones_speak_it_too(qapp: QApplication) -> None:
    translation.speak(qapp, "de", QLocale("de_DE"))
    assert wording.text("export.busy") == translate("wording", "Busy") != "Busy"

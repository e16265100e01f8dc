"""The catalogues: nothing missing, nothing stale, nothing that says less in German than in English."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.languages.catalogues import FOLDER, LANGUAGES, Entry, entries, qm, release, ts, update
from tests.languages.source_texts import Text, all_texts

FIELDS = re.compile(r"\{\w*\}")
KEYS = re.compile(r"\b(?:F\d+|Ctrl|Shift|Alt)\b")
DOTTED = re.compile(r"(\b(Min|Std|Sek|Nr|Jh)|\{day\})\.$")
"""German ends numbers of days and what it cuts short with a dot."""


@pytest.fixture(scope="module")
def texts() -> frozenset[Text]:
    return all_texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_the_texts_of_the_source_and_no_others(
    language: str, texts: frozenset[Text]
) -> None:
    wanted = {text for text in texts if text.counted or language != "en"}
    held = {entry.text for entry in entries(ts(language))}
    assert (held - wanted, wanted - held) == (set(), set()), "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_bringing_it_up_to_date_changes_nothing(
    language: str, texts: frozenset[Text], tmp_path: Path
) -> None:
    shutil.copy(ts(language), tmp_path)
    update(texts, language, tmp_path)
    assert entries(ts(language, tmp_path)) == entries(ts(language)), "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_translators_wrote(language: str, tmp_path: Path) -> None:
    release(language, ts(language), qm(language, tmp_path))
    fresh, committed = QTranslator(), QTranslator()
    assert fresh.load(str(qm(language, tmp_path)))
    assert committed.load(str(qm(language)))
    stale = [
        entry.text
        for entry in entries(ts(language))
        for number in ((1, 2) if entry.text.counted else (-1,))
        if _said(committed, entry.text, number) != _said(fresh, entry.text, number)
    ]
    assert stale == [], "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_waits_for_a_translator(language: str) -> None:
    assert [entry.text for entry in entries(ts(language)) if entry.state or not all(entry.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_what_the_text_says(language: str) -> None:
    faults = [fault for entry in entries(ts(language)) if not entry.state for fault in faults_of(entry)]
    assert faults == []


def test_nothing_else_lies_there() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {
        path.name for language in LANGUAGES for path in (ts(language), qm(language))
    }


def faults_of(entry: Entry) -> list[str]:
    """How a translation differs from its text where it must not."""
    source, faults = entry.text.source, []
    for place, form in enumerate(entry.forms):
        where = f"{entry.text.context}: {source!r} → {form!r}"
        if Counter(FIELDS.findall(form)) != Counter(FIELDS.findall(source)):
            faults.append(f"{where}: other placeholders")
        if entry.text.counted and place and number_mark(form) != number_mark(source):
            faults.append(f"{where}: another number")
        if entry.text.counted and not place and number_mark(form) not in {"", number_mark(source)}:
            faults.append(f"{where}: another number in the singular")
        if KEYS.findall(source) and len(german_keys(form)) != len(KEYS.findall(source)):
            faults.append(f"{where}: other keys")
        if end_of(form) != end_of(source):
            faults.append(f"{where}: ends otherwise")
        if form.endswith(" ") != source.endswith(" ") or source.startswith(" ") > form.startswith(
            (" ", ",", ":")
        ):
            faults.append(f"{where}: other space around it")
        if ("\n" in form) != ("\n" in source):
            faults.append(f"{where}: other lines")
    return faults


def number_mark(text: str) -> str:
    """Which mark stands for the number."""
    found = re.search(r"%L?n", text)
    return found[0] if found is not None else ""


def german_keys(text: str) -> list[str]:
    """The keys a translation names."""
    return re.findall(r"\b(?:F\d+|Strg|Umschalt|Alt|Ctrl|Shift)\b", text)


def end_of(text: str) -> str:
    """The sign at the end that makes it a sentence, a question, or the name of a dialog."""
    last = text.rstrip()[-1:]
    return last if last in {"…", "?", ":", "!", "."} and not DOTTED.search(text) else ""


def _said(translator: QTranslator, text: Text, number: int) -> str | None:
    return translator.translate(text.context, text.source, "", number)


@pytest.mark.parametrize(
    ("source", "counted", "forms"),
    [
        ("Delete {name}?", False, ("{name} löschen",)), ("Delete {name}", False, ("Löschen",)),
        ("Open…", False, ("Öffnen",)), ("%n days", True, ("%n Tag", "Tage")), ("%Ln rows", True, ("%n Zeile", "%n Zeilen")),
        ("Press Ctrl+Z", False, ("Drücke Z",)), (" and ", False, ("und",)), ("Saved.", False, ("Gesichert",)),
    ],
)  # fmt: skip
def test_faults_are_found(source: str, counted: bool, forms: tuple[str, ...]) -> None:
    assert faults_of(Entry(Text("a", source, counted), forms, ""))


@pytest.mark.parametrize(
    ("source", "counted", "forms"),
    [
        ("“{name}”", False, ("„{name}“",)), ("every %n days", True, ("jeden Tag", "alle %n Tage")),
        ("%n min", True, ("%n Min.", "%n Min.")), ("Ctrl+Z takes it back.", False, ("Strg+Z nimmt es zurück.",)),
    ],
)  # fmt: skip
def test_good_ones_are_not(source: str, counted: bool, forms: tuple[str, ...]) -> None:
    assert faults_of(Entry(Text("a", source, counted), forms, "")) == []

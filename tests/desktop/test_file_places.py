"""File dialogs begin where the reader was last, and paper is the reader's country's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import file_places
from relationship_journal.desktop.file_places import keep_in, place_for, went_to
from relationship_journal.desktop.on_paper import ask_pdf_place, uses_letter
from relationship_journal.desktop.settings_store import SettingsStore


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[SettingsStore]:
    made = SettingsStore(tmp_path / "settings.ini")
    keep_in(made)
    yield made
    file_places._folders.clear()
    file_places._kept.clear()


def test_each_use_has_its_folder_and_the_next_start_knows_it(
    settings: SettingsStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _what: documents)
    assert place_for("export") == str(Path.home())  # where there are no documents
    Path(documents).mkdir()
    assert place_for("export", "a.vcf") == str(Path(documents) / "a.vcf")
    kept = tmp_path / "kept"
    kept.mkdir()
    went_to("export", str(kept / "people.vcf"))
    went_to("export", "")  # closed without choosing
    assert (place_for("export", "b.vcf"), place_for("import")) == (str(kept / "b.vcf"), documents)
    settings.save()
    keep_in(SettingsStore(settings.path))
    assert place_for("export") == str(kept)
    kept.rmdir()
    assert place_for("export") == documents


def test_a_pdf_is_offered_where_the_last_one_went(
    settings: SettingsStore, tmp_path: Path, qtbot: QtBot
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    chosen: list[str] = []
    for _ in range(2):
        ask_pdf_place(over, "Save", "briefing.pdf", chosen.append)
        (dialog,) = (each for each in over.findChildren(QFileDialog) if each.isVisible())
        if chosen:
            assert Path(dialog.directory().absolutePath()) == tmp_path
        dialog.fileSelected.emit(str(tmp_path / "briefing.pdf"))
        dialog.close()
    assert chosen == [str(tmp_path / "briefing.pdf")] * 2


@pytest.mark.parametrize(
    ("name", "letter"),
    [("en_US", True), ("en_CA", True), ("fr_CA", True), ("es_MX", True), ("en_GB", False), ("de_DE", False),
     ("en_AU", False), ("ja_JP", False), ("C", False)],
)  # fmt: skip
def test_paper_is_the_countrys(name: str, letter: bool) -> None:
    assert uses_letter(QLocale(name)) is letter

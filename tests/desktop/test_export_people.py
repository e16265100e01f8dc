"""Export people: whom and what it offers, what it shows and remembers, and that it writes just what it showed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.exporting_people.choices import CHOSEN, remembered
from relationship_journal.desktop.exporting_people.panel import (
    PeopleExportPanel,
    leaving_words,
    never_words,
)
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.people_export import ALWAYS, IF_ASKED, NEVER, PeopleFormat
from relationship_journal.exchange.vcard_reader import read_cards
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk


@pytest.fixture
def people(tmp_path: Path, qtbot: QtBot) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        qtbot.addWidget(made.window)
        fill(made)
        made.journal.facts.add(made.ids["Odette"], FactDraft(FactKind.HOBBY, "SECRETMARK", sensitive=True))
        made.journal.jots.save("NOTEMARK", [made.ids["Odette"]], channel=Channel.NOTE)
        made.journal.contacts.set_photo(made.ids["Odette"], picture())
        made.window.resize(1440, 900)
        made.window.show()
        yield made


def picture() -> bytes:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # what PySide takes, not what its stub says
    return bytes(buffer.data().data())


def opened(
    people: People, qtbot: QtBot, *names: str, store: SettingsStore | None = None
) -> PeopleExportPanel:
    ids = [people.ids[name] for name in names] or None
    panel = PeopleExportPanel(people.desk, people.window, ids, store=store)
    qtbot.addWidget(panel)
    panel.present()
    settle(people, qtbot)
    return panel


def settle(people: People, qtbot: QtBot) -> None:
    qtbot.waitUntil(people.settle)


def save_to(panel: PeopleExportPanel, path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Press Save and name ``path``; the answer is what the system's dialog was told."""
    asked: list[str] = []

    def answer(_parent: object, title: str, suggested: str, kinds: str) -> tuple[str, str]:
        asked.extend((title, suggested, kinds))
        return str(path), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    panel.primary.click()
    return asked


def test_it_offers_everybody_the_circles_and_the_chosen(people: People, qtbot: QtBot) -> None:
    panel = opened(people, qtbot)
    who = panel.controls.who
    assert [who.itemText(at) for at in range(who.count())] == ["Everybody, 13 people", "Clients, 1 person"]
    assert panel.primary.label() == "Save 13 people…"
    who.setCurrentIndex(1)
    who.activated.emit(1)
    settle(people, qtbot)
    assert panel.primary.label() == "Save 1 person…"
    assert panel.card.texts()[0] == "Odette Plumbridge"
    panel.reject()
    chosen = opened(people, qtbot, "Tilda", "Odette")
    assert chosen.controls.who.currentText() == "The 2 chosen people"
    assert chosen.controls.choices().who == CHOSEN
    assert chosen.primary.label() == "Save 2 people…"
    chosen.reject()


def test_each_choice_shows_at_once_what_leaves(people: People, qtbot: QtBot) -> None:
    panel = opened(people, qtbot, "Odette")
    words = leaving_words()
    always = [words[key] for key in ALWAYS]
    assert list(panel.leaves.lines()) == [*always, words["photos"]]
    shown = " ".join(panel.card.texts())
    assert "Head of Operations, Cloudberry Mills" in shown
    assert "odette@cloudberry.example" in shown
    assert not any(mark in shown for mark in ("Jasper", "Gravel", "NOTEMARK", "SECRETMARK"))
    panel.controls.facts.click()
    panel.controls.notes.click()
    settle(people, qtbot)
    assert list(panel.leaves.lines()) == [*always, words["photos"], words["facts"], words["notes"]]
    shown = " ".join(panel.card.texts())
    assert all(mark in shown for mark in ("Jasper (partner)", "NOTEMARK", "more"))
    assert "SECRETMARK" not in shown
    panel.controls.forms[PeopleFormat.CSV].click()
    settle(people, qtbot)
    assert words["photos"] not in panel.leaves.lines()
    assert not panel.controls.photos.isEnabled()
    panel.controls.forms[PeopleFormat.SPREADSHEET].click()
    settle(people, qtbot)
    assert words["kept"] not in panel.leaves.lines()
    panel.reject()


def test_what_never_leaves_is_no_setting(people: People, qtbot: QtBot) -> None:
    panel = opened(people, qtbot, "Odette")
    words = never_words()
    assert words.keys() == set(NEVER)
    assert leaving_words().keys() == {*ALWAYS, *IF_ASKED}
    before = panel.never.lines()
    assert set(before) == set(words.values())
    for button in panel.controls.findChildren(QAbstractButton):
        button.click()
    settle(people, qtbot)
    assert panel.never.lines() == before
    panel.reject()


def test_it_writes_what_was_shown_and_says_so(
    people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(people, qtbot, "Odette")
    panel.controls.notes.click()
    settle(people, qtbot)
    out = tmp_path / "out.vcf"
    with qtbot.waitSignal(panel.saved) as saved:
        title, suggested, kinds = save_to(panel, out, monkeypatch)
    assert (title, Path(suggested).name, kinds) == (
        "Save people", "people-2026-05-14.vcf", "Contact cards (*.vcf)",
    )  # fmt: skip
    assert saved.args == [out]
    (card,) = read_cards(out.read_bytes()).cards
    assert (card.name, card.note, bool(card.photo)) == ("Odette Plumbridge", "NOTEMARK", True)
    text = out.read_bytes().replace(b"\r\n ", b"").decode()
    assert not any(mark in text for mark in ("SECRETMARK", "Jasper", "Gravel", "Warehouse"))
    assert out.stat().st_mode & 0o777 == 0o600
    assert people.desk.notices.current() == "Saved 1 person"
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("form", "name", "starts"),
    [
        (PeopleFormat.VCARD_4, "bare", b"BEGIN:VCARD\r\nVERSION:4.0"),
        (PeopleFormat.CSV, "table.txt", None),
        (PeopleFormat.SPREADSHEET, "bare", None),
    ],
)
def test_each_form_is_written_under_its_own_ending(
    *,
    people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    form: PeopleFormat, name: str, starts: bytes | None,
) -> None:  # fmt: skip
    panel = opened(people, qtbot, "Odette")
    panel.controls.forms[form].click()
    settle(people, qtbot)
    with qtbot.waitSignal(panel.saved) as saved:
        asked = save_to(panel, tmp_path / name, monkeypatch)
    (path,) = saved.args
    assert path.name == (name if "." in name else name + form.ending)
    assert asked[1].endswith(form.ending)
    data = path.read_bytes()
    assert data.startswith(starts) if starts else b"Odette" in data


def test_form_and_photos_are_remembered_facts_and_notes_are_off_again(
    people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SettingsStore(tmp_path / "settings.ini")
    panel = opened(people, qtbot, "Odette", store=store)
    panel.controls.forms[PeopleFormat.VCARD_4].click()
    for switch in (panel.controls.photos, panel.controls.facts, panel.controls.notes):
        switch.click()
    settle(people, qtbot)
    with qtbot.waitSignal(panel.saved):
        save_to(panel, tmp_path / "out.vcf", monkeypatch)
    again = opened(people, qtbot, "Odette", store=store).controls.choices()
    assert (again.format, again.photos, again.facts, again.notes) == (
        PeopleFormat.VCARD_4, False, False, False,
    )  # fmt: skip
    store.set_text("export_people/format", "papyrus")
    assert remembered(store).format is PeopleFormat.VCARD_3


def test_a_place_that_refuses_is_said_in_the_panel(
    people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(people, qtbot, "Odette")
    save_to(panel, tmp_path / "no" / "out.vcf", monkeypatch)
    settle(people, qtbot)
    assert panel.isVisible()
    assert panel.problem.isVisible()
    assert panel.primary.isEnabled()
    panel.reject()


def test_closing_while_it_writes_stops_it_first(
    people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(people, qtbot)
    save_to(panel, tmp_path / "out.vcf", monkeypatch)
    assert panel.cancel.label() == "Stop"
    panel.reject()
    assert panel.isVisible()
    settle(people, qtbot)
    assert (panel.cancel.label(), panel.primary.isEnabled()) == ("Cancel", True)
    panel.reject()
    assert not panel.isVisible()


def test_nobody_is_nothing_to_save(people: People, qtbot: QtBot) -> None:
    panel = opened(people, qtbot, "Odette")
    people.journal.contacts.remove(people.ids["Odette"])
    panel.controls.facts.click()
    settle(people, qtbot)
    assert panel.primary.label() == "Nobody to save"
    assert not panel.primary.isEnabled()
    panel.reject()


def test_a_hostile_name_is_shown_as_written(people: People, qtbot: QtBot) -> None:
    panel = opened(people, qtbot, "Thaddeus")
    assert panel.card.texts()[0] == f"Thaddeus {HOSTILE}"
    panel.reject()


def test_everything_in_it_has_a_name_for_the_screen_reader(people: People, qtbot: QtBot) -> None:
    panel = opened(people, qtbot)
    for widget in (panel.controls.who, *panel.findChildren(QAbstractButton)):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    panel.reject()

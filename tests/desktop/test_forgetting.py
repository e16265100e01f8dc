"""The panel that forgets somebody: what it means, each mention decided, the backups, the name typed, nothing left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.forgetting.backup_page import BackupPage
from relationship_journal.desktop.forgetting.confirm_page import ConfirmPage
from relationship_journal.desktop.forgetting.means_page import MeansPage
from relationship_journal.desktop.forgetting.mention_page import MentionPage
from relationship_journal.desktop.forgetting.panel import ForgetPanel
from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.settings import history_rows, history_words
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import UnknownContact
from relationship_journal.domain.forgetting import BackupChoice, MentionChoice
from tests.desktop.people_desk import People, fill, people_desk

NAME = "Odette Plumbridge"
TEXTS = ("Odette Plumbridge told me about it.", "Her boss Odette was there.", "Ask Odette Plumbridge first.")


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        for number, text in enumerate(TEXTS):
            made.journal.jots.save(text, [made.ids["Barnaby"]], day=date(2026, 5, 1 + number))
        made.journal.backups.make()
        qtbot.addWidget(made.window)
        made.window.resize(1300, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)


def opened(qtbot: QtBot, people: People, who: str = "Odette") -> ForgetPanel:
    panel = ForgetPanel(people.desk, people.ids[who], people.window)
    panel.present()
    qtbot.waitUntil(lambda: panel.pages is not None)
    return panel


def page(panel: ForgetPanel) -> object:
    assert panel.pages is not None
    return panel.pages.shown()


def at_end(panel: ForgetPanel) -> ConfirmPage:
    while not panel.is_at_end():
        panel.primary.click()
    shown = page(panel)
    assert isinstance(shown, ConfirmPage)
    return shown


def type_name(confirm: ConfirmPage, name: str) -> None:
    confirm.field.set_text("")
    QTest.keyClicks(confirm.field.line, name)


def words(panel: ForgetPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(PlainLabel) if each.isVisible()]


def test_what_goes_and_what_stays_is_said_first(people: People, qtbot: QtBot) -> None:
    panel = opened(qtbot, people)
    assert isinstance(page(panel), MeansPage)
    told = words(panel)
    assert panel.windowTitle() == "Forget Odette Plumbridge completely"
    for line in ("This cannot be undone. What was ever known of them goes, earlier versions too.", "8 facts",
                 "3 jots only with them", "1 jot stays with the others in it", "Nothing is forgotten yet."):  # fmt: skip
        assert line in told, told
    assert panel.primary.isEnabled()
    panel.reject()
    assert people.journal.contacts.get(people.ids["Odette"]).name == NAME


def test_each_text_is_decided_by_itself_with_the_keyboard(people: People, qtbot: QtBot) -> None:
    plan = people.journal.forgetting.what(people.ids["Odette"])
    shown = MentionPage(plan.mentions, "somebody")
    qtbot.addWidget(shown)
    shown.resize(640, 500)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.where.text() == "Jot · Barnaby Quillfeather · 3 May 2026"
    assert shown.choice() is MentionChoice.REPLACE
    tile = shown.tiles[MentionChoice.REPLACE]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Up)
    assert shown.choice() is MentionChoice.LEAVE
    QTest.keyClick(shown.tiles[MentionChoice.LEAVE], Qt.Key.Key_PageDown)
    assert shown.text.toPlainText() == TEXTS[1]
    assert shown.choice() is MentionChoice.LEAVE  # only a first name: perhaps somebody else
    assert shown.unsure.isVisible()
    shown.tiles[MentionChoice.EDIT].click()
    assert shown.text.hasFocus()
    shown.text.setPlainText("Her boss was there.")
    QTest.keyClick(shown, Qt.Key.Key_PageDown)
    assert shown.choice() is MentionChoice.REPLACE
    shown.tiles[MentionChoice.DELETE].click()
    chosen = {each.text: shown.decisions()[each.place] for each in plan.mentions}
    assert [chosen[text].choice for text in TEXTS] == [
        MentionChoice.DELETE, MentionChoice.EDIT, MentionChoice.LEAVE,
    ]  # fmt: skip
    assert chosen[TEXTS[1]].text == "Her boss was there."


def test_one_choice_can_hold_for_all_that_follow(people: People, qtbot: QtBot) -> None:
    panel = opened(qtbot, people)
    panel.primary.click()
    shown = page(panel)
    assert isinstance(shown, MentionPage)
    shown.rest.click()
    shown.tiles[MentionChoice.LEAVE].click()
    assert {each.choice for each in shown.decisions().values()} == {MentionChoice.LEAVE}
    panel.reject()


def test_only_the_typed_name_forgets_and_no_byte_is_left(
    people: People, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = opened(qtbot, people)
    confirm = at_end(panel)
    assert panel.primary.label() == "Forget completely"
    assert not panel.primary.isEnabled()
    assert confirm.summary.text() == (
        "2 texts about others lose the name. 1 text keeps it. Backups are written anew."
    )
    type_name(confirm, "Odette")
    assert not panel.primary.isEnabled()
    type_name(confirm, "odette plumbridge")
    assert panel.primary.isEnabled()
    with qtbot.waitSignal(panel.forgotten) as said:
        QTest.keyClick(confirm.field.line, Qt.Key.Key_Return)
    assert said.args == [people.ids["Odette"]]
    qtbot.waitUntil(people.settle)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"Plumbridge" not in path.read_bytes(), path
    with pytest.raises(UnknownContact):
        people.journal.contacts.get(people.ids["Odette"])
    toast = people.window.findChildren(PlainLabel)
    assert any("Odette Plumbridge is forgotten." in each.text() for each in toast)
    assert people.journal.care.check(index=True).sound


def test_a_text_that_was_changed_meanwhile_is_decided_about_anew(people: People, qtbot: QtBot) -> None:
    panel = opened(qtbot, people)
    entry = max(people.journal.timeline.ids(people.ids["Barnaby"]))
    people.journal.jots.edit(entry, JotDraft("Odette Plumbridge and more", (people.ids["Barnaby"],)))
    type_name(at_end(panel), NAME)
    before = panel.pages
    panel.primary.click()
    qtbot.waitUntil(lambda: panel.pages is not before)
    assert isinstance(page(panel), MeansPage)
    assert panel._fact.text() == (
        "Something that tells of them was changed meanwhile. Look once more at what it means."
    )
    assert people.journal.contacts.get(people.ids["Odette"]).name == NAME
    panel.reject()


def test_stopped_nobody_is_forgotten(people: People, qtbot: QtBot) -> None:
    panel = opened(qtbot, people)
    type_name(at_end(panel), NAME)
    begin = panel.work.begin

    def stopped_at_once(sentence: str) -> Event:
        stop = begin(sentence)
        stop.set()
        return stop

    panel.work.begin = stopped_at_once  # type: ignore[method-assign]  # somebody presses Stop at once
    panel.primary.click()
    qtbot.waitUntil(lambda: "Nobody is forgotten" in panel._fact.text())
    assert panel.primary.isEnabled()
    assert people.journal.contacts.get(people.ids["Odette"]).name == NAME
    panel.reject()


def test_backups_are_named_with_a_choice(people: People, qtbot: QtBot) -> None:
    panel = opened(qtbot, people)
    for _ in range(4):
        panel.primary.click()
    shown = page(panel)
    assert isinstance(shown, BackupPage)
    assert any(each.endswith("-asked.journal") for each in words(panel))
    assert shown.choice() is BackupChoice.REWRITE
    shown.tiles[BackupChoice.DELETE].click()
    confirm = at_end(panel)
    assert "Backups that hold them are deleted." in confirm.summary.text()
    type_name(confirm, NAME)
    with qtbot.waitSignal(panel.forgotten):
        panel.primary.click()
    qtbot.waitUntil(people.settle)
    assert people.journal.backups.all() == ()


def test_everything_can_be_saved_first(
    people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, people)
    shown = page(panel)
    assert isinstance(shown, MeansPage)
    out = tmp_path / "odette.txt"
    monkeypatch.setattr(panel, "ask_path", lambda: out)
    shown.private.click()
    shown.save.click()
    qtbot.waitUntil(shown.saved.isVisible)
    assert shown.saved.text() == f"Saved as {out}."
    assert "Warehouse move slips" not in out.read_text()
    assert NAME in out.read_text()
    panel.reject()


def test_the_history_tells_of_it_without_a_name_and_offers_no_undo(people: People, qtbot: QtBot) -> None:
    panel = opened(qtbot, people)
    type_name(at_end(panel), NAME)
    with qtbot.waitSignal(panel.forgotten):
        panel.primary.click()
    act = people.journal.history.acts()[0]
    assert history_words.sentence(act) == "Somebody was forgotten"
    laid = history_rows.places(800, history_rows.row_height(), act, "", None)
    assert not laid.action.isValid()
    other = people.journal.history.acts()[1]
    assert history_rows.places(800, history_rows.row_height(), other, "", None).action.isValid()


def test_whom_can_be_chosen_in_the_panel(people: People, qtbot: QtBot) -> None:
    panel = ForgetPanel(people.desk, None, people.window)
    panel.present()
    assert not panel.primary.isEnabled()
    panel.choose.click()
    (popup,) = panel.findChildren(PeoplePopup)
    row = people.journal.contacts.row(people.ids["Hesper"])
    popup.picked.emit(row)
    qtbot.waitUntil(lambda: panel.pages is not None)
    assert panel.windowTitle() == "Forget Hesper Moonbrook completely"
    panel.reject()


def test_what_is_being_written_about_them_does_not_come_back(
    people: People, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs = Dialogs(people.desk, people.window, SettingsStore(tmp_path / "settings.ini"))
    dialogs.jot(JotRequest((people.ids["Odette"],)))
    jot = dialogs._jot
    assert jot is not None
    qtbot.waitUntil(people.settle)
    jot.editor.text.setPlainText("Plumbridge once more")
    panel = dialogs.forget(people.ids["Odette"])
    qtbot.waitUntil(lambda: panel.pages is not None)
    type_name(at_end(panel), NAME)
    with qtbot.waitSignal(dialogs.somebody_forgotten):
        panel.primary.click()
    qtbot.waitUntil(people.settle)
    folder = paths.drafts_dir(people.journal.path)
    qtbot.waitUntil(lambda: not folder.is_dir() or not list(folder.iterdir()))
    dialogs.dissolve()

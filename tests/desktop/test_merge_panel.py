"""Joining two records: side by side, pair after pair, told apart, undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.field_words import date_words
from relationship_journal.desktop.merging.pair_page import PairPage
from relationship_journal.desktop.merging.panel import MergePanel
from relationship_journal.desktop.merging.queue import Pair, Queue
from relationship_journal.desktop.merging.words import reason_words, result_words, same_words, side_words
from relationship_journal.desktop.theme import theme
from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.contacts import ContactPoint, ContactRow
from relationship_journal.domain.duplicates import DuplicatePair, Likeness, MergeSide
from relationship_journal.domain.errors import Stopped
from tests.desktop.merge_plans import mock_merge
from tests.desktop.people_desk import TODAY, People, fill, people_desk

# -- one pair ------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot) -> PairPage:
    made = PairPage(mock_merge(), TODAY)
    qtbot.addWidget(made)
    made.resize(860, 460)
    made.show()
    return made


def test_what_only_one_knows_is_kept_and_lists_are_joined(page: PairPage) -> None:
    chosen = {
        field: tuple(tile.isChecked() for tile in page.tiles(field))
        for field in ("name", "role", "email", "phone", "born")
    }
    assert chosen == {
        "name": (True, False), "role": (True, False), "email": (True, True), "phone": (False, True),
        "born": (False, True),
    }  # fmt: skip
    assert [tile.value() for tile in page.tiles("role")] == ["Head of Operations", "not known"]
    assert [tile.value() for tile in page.tiles("born")] == ["not known", "3 September"]
    assert page.choices()["email"] is Choice.BOTH


def test_a_value_chosen_changes_the_result(page: PairPage) -> None:
    assert page.result() == (
        "Result: Odette Plumbridge with 15 entries, 9 facts, 3 promises and 2 email addresses."
    )
    QTest.mouseClick(page.tiles("name")[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.tiles("email")[1], Qt.MouseButton.LeftButton)
    assert page.result() == "Result: O. Plumbridge with 15 entries, 9 facts and 3 promises."
    assert page.choices() == {
        "name": Choice.THEIRS, "organisation": Choice.MINE, "role": Choice.MINE, "email": Choice.MINE,
        "phone": Choice.THEIRS, "born": Choice.THEIRS,
    }  # fmt: skip


def test_of_two_lists_at_least_one_stays(page: PairPage) -> None:
    mine, theirs = page.tiles("email")
    QTest.mouseClick(mine, Qt.MouseButton.LeftButton)
    assert page.choices()["email"] is Choice.THEIRS
    QTest.mouseClick(theirs, Qt.MouseButton.LeftButton)
    assert page.choices()["email"] is Choice.MINE
    assert (mine.isChecked(), theirs.isChecked()) == (True, False)
    QTest.mouseClick(theirs, Qt.MouseButton.LeftButton)
    assert page.choices()["email"] is Choice.BOTH


def test_tiles_by_keyboard_with_names_that_say_all(page: PairPage, qtbot: QtBot) -> None:
    qtbot.waitExposed(page)
    mine, theirs = page.tiles("name")
    assert mine.accessibleName() == "Name, Odette Plumbridge, Odette Plumbridge"
    assert page.tiles("phone")[1].accessibleName() == "Phone, 020 555 0199, O. Plumbridge"
    mine.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(mine, Qt.Key.Key_Right)
    assert theirs.isChecked()
    email = page.tiles("email")[0]
    email.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(email, Qt.Key.Key_Space)
    assert page.choices()["email"] is Choice.THEIRS


def test_nothing_is_cut_at_twice_the_letters(page: PairPage) -> None:
    theme().set_text_scale(2.0)
    page.resize(976, 900)
    for field in ("name", "email", "phone"):
        for tile in page.tiles(field):
            assert tile.height() >= tile.heightForWidth(tile.width())
            assert not tile._laid(tile.width()).elided


# -- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "created", "words"),
    [
        ((14, 9, 3), date(2023, 4, 1), "14 entries, 9 facts, 3 promises"),
        ((1, 0, 0), date(2026, 2, 3), "1 entry, added 3 February"),
        ((0, 0, 0), date(2024, 2, 3), "added 3 February 2024"),
        ((0, 1, 1), None, "1 fact, 1 promise"),
        ((0, 0, 0), None, "Nothing written yet"),
    ],
)
def test_what_hangs_on_a_record(counts: tuple[int, int, int], created: date | None, words: str) -> None:
    assert side_words(MergeSide(ContactRow(1, "A B"), *counts, created), TODAY) == words


@pytest.mark.parametrize("reason", list(Likeness))
def test_every_likeness_has_words(reason: Likeness) -> None:
    assert reason_words(DuplicatePair(ContactRow(1, "A B"), ContactRow(2, "C D"), (reason,)))


def test_why_two_may_be_one() -> None:
    two = (ContactRow(1, "Odette P"), ContactRow(2, "O. P"))
    both = DuplicatePair(*two, (Likeness.EMAIL, Likeness.INITIAL), "o@x.example")
    assert reason_words(both) == "Same email address: o@x.example, same last name and initial"
    assert reason_words(DuplicatePair(*two, ())) == ""


@pytest.mark.parametrize(
    ("written", "words"),
    [("1985-09-03", "3 September 1985"), ("--09-03", "3 September"), ("2023-10", "October 2023"),
     ("1980", "1980"), ("about 1980", "about 1980"), ("", "")],
)  # fmt: skip
def test_a_partial_date_in_words(written: str, words: str) -> None:
    assert date_words(written) == words


def test_what_both_say_is_one_line() -> None:
    assert same_words(mock_merge()) == "Same: pronouns, website"
    assert result_words(mock_merge(), {}).startswith("Result: Odette Plumbridge with 15 entries")


# -- the pairs in order --------------------------------------------------------------------------


def test_who_was_merged_is_the_other_one_in_later_pairs() -> None:
    queue = Queue([Pair(1, 2), Pair(1, 3), Pair(2, 3), Pair(2, 4)])
    queue.merged()
    left = []
    while (pair := queue.current()) is not None:
        left.append((pair.keep, pair.other))
        queue.settle()
    assert left == [(1, 3), (1, 4)]


pairs = st.lists(
    st.tuples(st.integers(1, 6), st.integers(1, 6)).filter(lambda two: two[0] != two[1]), max_size=12
)


@given(pairs, st.lists(st.sampled_from(["merge", "apart", "next", "previous"]), max_size=30))
def test_nobody_who_went_is_shown_again(made: list[tuple[int, int]], deeds: list[str]) -> None:
    queue = Queue([Pair(*two) for two in made])
    gone: set[int] = set()
    for deed in deeds:
        pair = queue.current()
        if pair is None:
            break
        number, of = queue.place()
        assert 1 <= number <= of
        assert not gone & {pair.keep, pair.other}
        assert pair.keep != pair.other
        if deed == "merge":
            gone.add(pair.other)
            queue.merged()
        elif deed == "apart":
            queue.settle()
        else:
            queue.step(1 if deed == "next" else -1)


# -- in the journal ------------------------------------------------------------------------------


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1300, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)


def second_odette(people: People, name: str = "Odette Plumbridge") -> int:
    points = (ContactPoint("email", "o.plumbridge@old-mail.example"), ContactPoint("phone", "020 555 0199"))
    made = people.journal.contacts.add(name, points=points, born="--09-03", role="Operations")
    people.journal.jots.save("Met at the fair.", (made,), day=date(2026, 2, 3))
    return made


def opened(qtbot: QtBot, people: People, *contacts: int) -> MergePanel:
    panel = MergePanel(people.desk, contacts or None, people.window)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def press(qtbot: QtBot, people: People, panel: MergePanel, key: str) -> None:
    if key == "merge":
        QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        panel.not_same.click()
    qtbot.waitUntil(people.settle)
    people.window.grab()
    qtbot.waitUntil(people.settle)


def test_two_chosen_are_joined_as_chosen_and_undone(qtbot: QtBot, people: People) -> None:
    odette, other = people.ids["Odette"], second_odette(people)
    before = people.journal.contacts.count()
    panel = opened(qtbot, people, odette, other)
    assert panel._page is not None
    QTest.mouseClick(panel._page.tiles("role")[1], Qt.MouseButton.LeftButton)
    press(qtbot, people, panel, "merge")
    assert people.journal.contacts.count() == before - 1
    joined = people.journal.contacts.get(odette)
    emails = {point.value for point in joined.points if point.kind == "email"}
    assert emails == {"odette@cloudberry.example", "o.plumbridge@old-mail.example"}
    assert (joined.row.role, str(joined.born), joined.first("phone")) == (
        "Operations", "--09-03", "020 555 0199",
    )  # fmt: skip
    assert "Odette Plumbridge" in people.desk.notices.current()
    people.desk.undo()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.count() == before
    assert people.journal.contacts.row(other).name == "Odette Plumbridge"


def test_more_than_two_are_joined_pair_by_pair(qtbot: QtBot, people: People) -> None:
    odette, second, third = (
        people.ids["Odette"],
        second_odette(people),
        second_odette(people, "O. Plumbridge"),
    )
    before = people.journal.contacts.count()
    panel = opened(qtbot, people, odette, second, third)
    assert panel.place.text() == "1 of 2"
    assert (panel.previous.isEnabled(), panel.next.isEnabled()) == (False, True)
    panel.next.click()
    qtbot.waitUntil(people.settle)
    assert panel.place.text() == "2 of 2"
    panel.previous.click()
    qtbot.waitUntil(people.settle)
    press(qtbot, people, panel, "merge")
    press(qtbot, people, panel, "merge")
    assert people.journal.contacts.count() == before - 2
    toast = people.desk.notices
    assert toast.current() == "2 people merged"
    assert toast._toast is not None
    toast._toast._act()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.count() == before


def test_pairs_are_found_and_told_apart_for_good(qtbot: QtBot, people: People) -> None:
    second_odette(people)
    before = people.journal.contacts.count()
    panel = opened(qtbot, people)
    assert panel._page is not None
    assert panel.subtitle.text().endswith("Pick what to keep. Both histories are always joined.")
    press(qtbot, people, panel, "apart")
    assert people.journal.contacts.count() == before
    again = opened(qtbot, people)
    assert again._page is None
    assert again.empty._title.text() == "No two people here look like the same."
    assert again.primary.isHidden()
    again.reject()


def test_somebody_changed_meanwhile_is_shown_anew_before_anything_is_joined(
    qtbot: QtBot, people: People
) -> None:
    odette, other = people.ids["Odette"], second_odette(people)
    panel = opened(qtbot, people, odette, other)
    draft = people.journal.contacts.draft_of(other)
    people.journal.contacts.edit(other, replace(draft, role="Chair"))
    press(qtbot, people, panel, "merge")
    assert people.journal.contacts.row(other).role == "Chair", "nothing was joined yet"
    assert panel._page is not None
    assert panel._page.tiles("role")[1].value() == "Chair"
    press(qtbot, people, panel, "merge")
    assert other not in people.journal.contacts.rows([other])


def test_somebody_gone_meanwhile_is_said(qtbot: QtBot, people: People) -> None:
    other = second_odette(people)
    people.journal.contacts.remove(other)
    panel = opened(qtbot, people, people.ids["Odette"], other)
    assert panel._page is None
    assert panel.empty._title.text() == "These two cannot be compared"
    panel.reject()


def test_closing_half_way_says_what_was_done(qtbot: QtBot, people: People) -> None:
    odette, second, third = (
        people.ids["Odette"],
        second_odette(people),
        second_odette(people, "O. Plumbridge"),
    )
    panel = opened(qtbot, people, odette, second, third)
    press(qtbot, people, panel, "merge")
    assert panel.isVisible()
    assert people.desk.notices.current() == ""
    panel.reject()
    assert "Odette Plumbridge" in people.desk.notices.current()


def test_looking_can_be_stopped(qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_told: Callable[[int, int], None], stopped: Callable[[], bool]) -> tuple[DuplicatePair, ...]:
        _told(1, 3)
        while not stopped():
            pass
        raise Stopped

    monkeypatch.setattr(people.journal.duplicates, "find", never)
    panel = MergePanel(people.desk, None, people.window)
    panel.present()
    qtbot.waitUntil(panel.work.isVisible)
    qtbot.waitUntil(lambda: panel._fact.text() == "Comparing 1 of 3")
    panel.reject()  # Esc stops first
    qtbot.waitUntil(people.settle)
    assert (panel.isVisible(), panel.empty._title.text()) == (True, "Stopped")
    panel.reject()
    assert not panel.isVisible()


@pytest.mark.parametrize(("size", "scale"), [((1024, 640), 1.0), ((1440, 900), 2.0), ((1024, 640), 2.0)])
def test_it_fits_small_windows_with_the_footer_in_sight(
    qtbot: QtBot, people: People, size: tuple[int, int], scale: float
) -> None:
    theme().set_text_scale(scale)
    people.window.resize(*size)
    panel = opened(qtbot, people, people.ids["Odette"], second_odette(people))
    assert (panel.width() <= size[0] - 48, panel.height() <= size[1] - 48) == (True, True)
    for button in (panel.not_same, panel.primary):
        assert panel.rect().contains(button.mapTo(panel, button.rect().bottomRight()))
        assert button.width() >= button.sizeHint().width()
    assert panel._page is not None
    assert panel._page.width() <= panel.scroller.viewport().width()


def test_tab_goes_through_the_values_and_then_to_the_footer(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people, people.ids["Odette"], second_odette(people))
    page = panel._page
    assert page is not None
    assert panel.focusWidget() in page.all_tiles()
    seen: list[object] = []
    for _ in range(len(page.all_tiles()) + 3):
        panel.focusNextPrevChild(True)
        seen.append(panel.focusWidget())
    footer = seen.index(panel.not_same)
    assert set(seen[:footer]) <= set(page.all_tiles())
    assert seen[footer + 1] is panel.primary


def test_every_control_has_a_name(qtbot: QtBot, people: People) -> None:
    panel = opened(qtbot, people, people.ids["Odette"], second_odette(people))
    reached = [each for each in panel.findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.accessibleName() or each.text() for each in reached)

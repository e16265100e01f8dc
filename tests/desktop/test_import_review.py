"""Looking over an import row by row: what is ticked, what is chosen, and what is told to the journal."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.importing.card_model import HAPPENS, NAME, TICK, CardModel, sought_text
from relationship_journal.desktop.importing.decisions import Decisions
from relationship_journal.desktop.importing.review_page import ReviewPage
from relationship_journal.desktop.importing.words import explanation, meets_words, verdict_words
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.imports import (
    Candidate,
    Decision,
    ImportPlan,
    Meets,
    Skipped,
    Verdict,
    decided,
)
from tests.desktop.import_plans import (
    ALREADY,
    DOUBTFUL,
    NEEDS_NAME,
    NEW,
    PAIRS,
    UPDATE,
    candidate,
    mock_plan,
    plan_of,
)

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
ALL = (NEW, UPDATE, ALREADY, DOUBTFUL, NEEDS_NAME)


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage()
    qtbot.addWidget(made)
    made.resize(1120, 620)
    show(made, plan_of(*ALL))
    made.show()
    return made


def show(page: ReviewPage, plan: ImportPlan) -> None:
    page.show_plan(plan, [sought_text(each) for each in plan.candidates])


def go_to(page: ReviewPage, verdict: Verdict) -> Candidate:
    row = ALL.index(verdict)
    page.table.selectRow(row)
    return page.table.cards.card(row)


def happens(page: ReviewPage) -> list[str]:
    cards = page.table.cards
    return [str(cards.index(row, HAPPENS).data()) for row in range(cards.rowCount())]


def words_on_side(page: ReviewPage) -> list[str]:
    return [label.text() for label in page.side.findChildren(PlainLabel) if label.isVisibleTo(page.side)]


# -- what is ticked ------------------------------------------------------------------------------


def test_only_the_clear_cases_are_ticked(page: ReviewPage) -> None:
    assert page.table.cards.ticked() == {0, 1}
    assert page.table.cards.to_run() == {}


def test_the_tick_for_all_leaves_the_doubtful_to_the_reader(page: ReviewPage) -> None:
    cards = page.table.cards
    assert cards.all_state() == Qt.CheckState.Checked
    page.table.tick_all()
    assert (cards.ticked(), cards.all_state()) == (frozenset(), Qt.CheckState.Unchecked)
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert cards.ticked() == {0, 1}
    cards.filter({DOUBTFUL}, "")  # shown by themselves they are meant
    page.table.tick_all()
    assert cards.ticked() == {0, 1, 3}


def test_a_tick_on_what_may_be_the_same_person_updates_yours(page: ReviewPage) -> None:
    go_to(page, DOUBTFUL)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.table.cards.to_run() == {3: Decision(take=True)}
    assert happens(page)[3] == "Update"
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.table.cards.to_run() == {}


def test_what_cannot_be_taken_cannot_be_ticked(page: ReviewPage) -> None:
    for verdict in (ALREADY, NEEDS_NAME):
        go_to(page, verdict)
        QTest.keyClick(page.table, Qt.Key.Key_Space)
        index = page.table.cards.index(ALL.index(verdict), TICK)
        assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        assert not page.table.cards.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert page.table.cards.ticked() == {0, 1}


def test_a_tick_by_pointer(page: ReviewPage) -> None:
    place = page.table.visualRect(page.table.cards.index(0, TICK)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.table.cards.to_run() == {0: Decision(take=False)}


# -- side by side --------------------------------------------------------------------------------


def test_the_defaults_stand_and_overwrite_nothing(page: ReviewPage) -> None:
    go_to(page, UPDATE)
    chosen = {
        field: [tile.value() for tile in page.side.tiles(field) if tile.isChecked()]
        for field in ("role", "born", "phone")
    }
    assert chosen == {"role": ["Head of Operations"], "born": ["3 September"], "phone": ["Keep both"]}
    assert [tile.value() for tile in page.side.tiles("born")] == ["not known", "3 September"]
    assert "Same email address as yours" in words_on_side(page)
    assert "Your notes, facts and promises are never changed by an import." in words_on_side(page)


def test_a_tile_chosen_is_told_to_the_journal(page: ReviewPage) -> None:
    go_to(page, UPDATE)
    QTest.mouseClick(page.side.tiles("role")[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.side.tiles("phone")[0], Qt.MouseButton.LeftButton)
    choices = {"role": Choice.THEIRS, "phone": Choice.MINE}
    assert page.table.cards.to_run() == {1: Decision(take=True, choices=choices)}
    go_to(page, NEW)
    go_to(page, UPDATE)
    assert page.side.tiles("role")[1].isChecked()


def test_tiles_are_moved_through_by_arrow_keys(page: ReviewPage, qtbot: QtBot) -> None:
    go_to(page, UPDATE)
    qtbot.waitExposed(page)
    first, second, both = page.side.tiles("phone")
    both.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(both, Qt.Key.Key_Up)
    assert second.isChecked()
    assert page.table.cards.to_run()[1].choices == {"phone": Choice.THEIRS}
    assert not first.isChecked()


def test_keep_both_makes_another_person(page: ReviewPage) -> None:
    go_to(page, UPDATE)
    page.side.keep_both.click()
    assert page.table.cards.to_run() == {1: Decision(take=True, as_new=True)}
    assert happens(page)[1] == "New"
    assert page.side.keep_both.accessibleName() == "Keep both, chosen"
    assert not any(tile.isEnabled() for tile in page.side.tiles("role"))
    page.side.update_yours.click()
    assert page.table.cards.to_run() == {1: Decision(take=True)}
    assert happens(page)[1] == "Update"
    assert all(tile.isEnabled() for tile in page.side.tiles("role"))


def test_update_yours_decides_what_may_be_the_same_person(page: ReviewPage) -> None:
    go_to(page, DOUBTFUL)
    assert page.side.update_yours.accessibleName() == "Update yours"
    page.side.update_yours.click()
    assert page.table.cards.to_run() == {3: Decision(take=True)}
    page.side.keep_both.click()
    assert happens(page)[3] == "New"
    assert page.table.cards.ticked() == {0, 1, 3}


def test_of_somebody_who_has_it_all_a_value_can_still_be_taken(page: ReviewPage) -> None:
    plan = plan_of(ALREADY)
    role = PAIRS[0]  # the file knows another one, and mine stays unless it is chosen
    show(page, replace(plan, candidates=(replace(plan.candidates[0], pairs=(role,)),)))
    assert not page.table.cards.index(0, TICK).flags() & Qt.ItemFlag.ItemIsUserCheckable
    QTest.mouseClick(page.side.tiles("role")[1], Qt.MouseButton.LeftButton)
    assert page.table.cards.to_run() == {0: Decision(take=True, choices={"role": Choice.THEIRS})}
    assert happens(page) == ["Update"]
    QTest.mouseClick(page.side.tiles("role")[0], Qt.MouseButton.LeftButton)
    assert (page.table.cards.ticked(), happens(page)) == (frozenset(), ["Already here"])


def test_who_may_stand_twice_in_the_file_is_decided_too(page: ReviewPage) -> None:
    plan = plan_of(NEW, DOUBTFUL)
    second = replace(plan.candidates[1], existing=None, existing_name="Person 0", pairs=())
    show(page, replace(plan, candidates=(plan.candidates[0], second)))
    page.table.selectRow(1)
    said = "Is this Person 0, who stands earlier in this file? Put them together, or keep both."
    assert said in words_on_side(page)
    assert (page.side.buttons.isVisible(), page.side.update_yours.label()) == (True, "Put together")
    page.side.keep_both.click()
    assert page.table.cards.to_run() == {1: Decision(take=True, as_new=True)}
    page.side.update_yours.click()
    assert page.table.cards.to_run() == {1: Decision(take=True)}
    assert page.side.update_yours.accessibleName() == "Put together, chosen"


def test_facts_of_somebody_who_is_here_are_told(page: ReviewPage) -> None:
    plan = plan_of(UPDATE)
    facts = (FactDraft(FactKind.HOBBY, "Rowing"),)
    draft = replace(plan.candidates[0].draft, note="Met at the fair")
    show(page, replace(plan, candidates=(replace(plan.candidates[0], draft=draft, pairs=(), facts=facts),)))
    words = words_on_side(page)
    assert {"Hobby, added if not known yet", "Rowing"} <= set(words)
    assert {"Note, added if there is none yet", "Met at the fair"} <= set(words)


def test_a_new_card_shows_what_comes_in(page: ReviewPage) -> None:
    go_to(page, NEW)
    words = words_on_side(page)
    for told in ("Works", "3 September", "020 555 0199  (mobile)", "Choir, alto", "Ida, daughter"):
        assert told in words
    assert page.side.buttons.isHidden()
    assert page.side.tiles("role") == []


def test_a_card_without_a_name_can_be_given_one(page: ReviewPage) -> None:
    go_to(page, NEEDS_NAME)
    cards = page.table.cards
    assert cards.index(4, NAME).data() == "(no name)"
    QTest.keyClicks(page.side.name_field.line, "The lindens")
    assert cards.to_run() == {4: Decision(take=True, name="The lindens")}
    assert (cards.index(4, NAME).data(), happens(page)[4]) == ("The lindens", "New")
    page.side.name_field.line.selectAll()
    QTest.keyClick(page.side.name_field.line, Qt.Key.Key_Backspace)
    assert cards.ticked() == {0, 1}


# -- finding and listing -------------------------------------------------------------------------


def test_chips_count_and_filter(page: ReviewPage) -> None:
    show(page, mock_plan())
    shown = [chip.label() for _, chip in page.chips if not chip.isHidden()]
    assert shown == ["All  148", "New  131", "Update  6", "Already here  6", "Look at  5"]
    page.chips[4][1].click()
    assert page.table.cards.rowCount() == 5
    page.chips[0][1].click()
    QTest.keyClicks(page.find_field, "lindenholz")
    assert page.table.cards.rowCount() == 1


def test_a_row_says_everything(page: ReviewPage) -> None:
    spoken = [str(page.table.cards.index(row, 0).data(SPOKEN)) for row in range(2, 5)]
    assert spoken == [
        "Person 2, p2@x.example, Works, Already here, left out",
        "Person 3, p3@x.example, Works, Same person?, left out",
        "(no name), p4@x.example, Works, Needs a name, left out",
    ]


def test_unreadable_places_are_listed(page: ReviewPage) -> None:
    show(page, plan_of(NEW, skipped=(Skipped(7, "bad_line", "x"),)))
    assert page.skipped.isVisibleTo(page)
    assert page.skipped_title.text() == "1 place could not be read as it is"
    show(page, plan_of(NEW))
    assert not page.skipped.isVisibleTo(page)


def test_with_little_room_the_card_stands_below_the_table(page: ReviewPage) -> None:
    assert page.side.x() > 0
    theme().set_text_scale(2.0)
    page.resize(976, 460)
    assert (page.side.x(), page.side.isVisible()) == (0, True)
    assert page.minimumSizeHint().height() > 460  # the panel scrolls


@pytest.mark.parametrize("meets", list(Meets))
@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_case_has_words(meets: Meets, verdict: Verdict) -> None:
    each = Candidate(
        0, 1, candidate(0, "A B", "", "", verdict).draft, verdict, existing_name="C D", meets=meets
    )
    assert meets_words(each)
    assert explanation(each)
    assert verdict_words(verdict)[0]


# -- laws and size -------------------------------------------------------------------------------

deeds = st.lists(
    st.tuples(st.sampled_from(["tick", "untick", "both", "yours", "choose", "name"]), st.integers(0, 4)),
    max_size=12,
)


@given(deeds)
def test_what_is_told_is_what_is_shown(done: list[tuple[str, int]]) -> None:
    """Whatever was pressed: exactly the ticked ones are taken, and no card is both updated and new."""
    cards = plan_of(*ALL).candidates
    held = Decisions(cards)
    for deed, at in done:
        each = cards[at]
        if deed in {"tick", "untick"} and held.can_be_taken(each):
            held.tick(each, deed == "tick")
        elif deed == "both" and each.existing is not None:
            held.keep_both(each)
        elif deed == "yours" and each.existing is not None:
            held.update_yours(each)
        elif deed == "choose" and each.pairs:
            held.choose(each, "role", Choice.THEIRS)
        elif deed == "name" and each.verdict is NEEDS_NAME:
            held.set_name(each, "Typed")
    told = held.all(cards)
    taken = {each.index for each in cards if told.get(each.index, decided(each)).take}
    assert taken == held.ticked
    for each in cards:
        decision = told.get(each.index, decided(each))
        if decision.take:
            as_new = decision.as_new or each.verdict in (NEW, NEEDS_NAME)
            assert (held.outcome(each) is NEW) == as_new
            assert each.verdict is not NEEDS_NAME or decision.name


def test_twenty_thousand_are_ticked_at_once(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    model = CardModel(holder)
    cards = [candidate(at, f"Person {at}", f"p{at}@x.example", "", NEW) for at in range(20_000)]
    model.show_cards(cards, [sought_text(each) for each in cards])
    begun = time.process_time()
    model.tick_all(False)
    model.tick_all(True)
    spent = time.process_time() - begun
    assert model.ticked_count() == 20_000
    assert spent < 0.2, f"two times all took {spent:.3f} s"

"""The program by keys alone, as a screen reader hears where they lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.screen_reader.heard import FOCUSABLE, focused, has_focus, in_order

if TYPE_CHECKING:
    from tests.screen_reader.reader import Reader


def test_tab_goes_through_today_as_it_is_read(reader: Reader) -> None:
    today = reader.await_window("Today,")
    reader.focus(today.all("push button", "Jot")[0])
    reads = [it.name for it in today.walk() if "focusable" in it.states and it.role in FOCUSABLE]
    went = focused(reader, *["Tab"] * 30)
    in_order(reads, "Jot", *went)
    in_order(
        went, "Search", "Today", "People", "Meetings", "Promises", "Add a circle", "Settings", "All commands"
    )
    assert focused(reader, "Shift+Tab") == [went[-2]]


def test_tab_goes_through_people_from_the_list_to_what_is_known(reader: Reader) -> None:
    reader.keys("Ctrl+2")
    people = reader.await_window("", lambda window: window.all("heading", "About "))
    reader.focus(people.all("table", "People")[0])
    reader.keys("Home")  # whoever was looked at before
    reader.await_window("Percival Lanternby,", lambda window: window.all("list item", "Email, "))
    went = focused(reader, *["Tab"] * 12)
    in_order(
        went,
        "Everybody at",
        "Prepare",
        "Jot",
        "Schedule",
        "More",
        "Jot about",
        "Show: Everything",
        "Email, ",
        "Add",
        "Add to Ask next time",
    )


def test_f6_tells_where_it_goes(reader: Reader) -> None:
    for page in ("Ctrl+2", "Ctrl+1"):
        reader.keys(page)
        reader.await_window("", lambda window: window.all("page tab"))
        assert len(set(focused(reader, "F6", "F6"))) == 2


def test_tab_comes_to_the_choice_that_holds(reader: Reader) -> None:
    reader.keys("Ctrl+m")
    panel = reader.await_window("Schedule a meeting", has_focus("push button"))
    reader.focus(panel.all("text", "When")[0])
    assert focused(reader, "Tab", "Tab") == ["60", "Repeats"]
    reader.keys("Escape")
    reader.await_alone()


def test_a_promise_inside_a_painted_row_is_ticked_with_space(reader: Reader) -> None:
    reader.keys("Ctrl+k")
    reader.await_window("Today,", has_focus("text"))
    reader.type("odette")
    reader.await_window("Today,", lambda window: window.all("list item", "Person, Odette Plumbridge"))
    reader.keys("Return")
    person = reader.await_window("Odette Plumbridge,", lambda window: window.all("list item", "Coffee at"))
    row = next(it.name for it in person.all("list item", "Coffee at") if "promises" in it.name)
    promised = re.search(r"\d promises, (\d) open", row)
    assert promised
    fewer = row.replace(
        promised[0], promised[0].replace(f"{promised[1]} open", f"{int(promised[1]) - 1} open")
    )
    reader.focus(person.all("list", "Timeline")[0])
    for _ in range(10):
        if focused(reader, "Down") == [row]:
            break
    reader.keys("Menu")
    lines = focused(reader, *["Down"] * 7)
    in_order(lines, "Edit", "Copy", "Kept: You: Send the shift-rota case study", "Delete")
    reader.keys("Escape")
    reader.await_alone()
    reader.await_window("Odette Plumbridge,", has_focus("list item"))
    reader.keys("Space")
    reader.await_window("Odette Plumbridge,", lambda window: window.all("list item", fewer))
    reader.keys("Ctrl+z")
    reader.await_window("Odette Plumbridge,", lambda window: window.all("list item", row))

"""Every screen as a screen reader has it: over AT-SPI, from the real program on a display of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screen_reader.reader import Reader, Thing
    from tests.screen_reader.stage import Stage
    from tests.screen_reader.wire import Signal

PRESSED = {"push button", "button menu", "check box", "radio button", "page tab", "link"}
FOCUSABLE = PRESSED | set("text,combo box,slider,spin button,list,list item,table,cell,document".split(","))
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Amaryllis Fenwick
EMAIL:amaryllis@fenwick.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Odette Plumbridge
ORG:Cloudberry Mills
TITLE:Chief of Operations
END:VCARD
"""


def sound(window: Thing) -> None:
    """What holds on every screen."""
    wrong = []
    for thing in window.walk():
        said = f"{thing.role} {thing.name!r} {thing.description!r}"
        words = thing.name.strip()
        if "focusable" in thing.states and (not words or thing.role not in FOCUSABLE):
            wrong.append(f"takes the focus: {said}")
        if re.search(r"</?(qt|b|br|i|p)>|&[a-z]+;", thing.name + thing.description):
            wrong.append(f"markup: {said}")
        if thing.role in PRESSED | {"label", "heading", "text", "cell", "list item"} and not words:
            wrong.append(f"says nothing: {said}")
        if thing.role in {"check box", "radio button", "page tab"} and "checkable" not in thing.states:
            wrong.append(f"no state: {said}")
        if thing.role == "combo box" and not thing.label.strip():
            wrong.append(f"no label: {said}")
    assert not wrong, "\n".join(wrong)


def texts(window: Thing, *roles: str) -> list[str]:
    """The names of what has one of these roles, in reading order."""
    return [it.name for it in window.walk() if it.role in roles]


def in_order(found: list[str], *beginnings: str) -> None:
    """Something begins with each, one after another."""
    rest = iter(found)
    for beginning in beginnings:
        assert any(each.startswith(beginning) for each in rest), f"{beginning!r} is not next in {found}"


def has_focus(role: str) -> Callable[[Thing], bool]:
    """Whether something of a role has the keyboard in a window."""
    return lambda window: any("focused" in thing.states for thing in window.all(role))


def announcement(signal: Signal) -> str:
    """The words of an announcement."""
    return str(signal.arguments[3]) if signal.member == "Announcement" else ""


def focused(reader: Reader, *chords: str) -> list[str]:
    """What says that it has the focus after each chord."""
    heard = []
    for chord in chords:
        with reader.listening():
            reader.keys(chord)
            heard.append(
                reader.hears(
                    lambda signal: (
                        signal.member == "StateChanged"
                        and signal.arguments[:2] == ("focused", 1)
                        and reader.name((signal.sender, signal.path))
                    )
                )
            )
    return heard


# -- the pages -------------------------------------------------------------------------------------


def test_today(reader: Reader) -> None:
    today = reader.await_window("Today,")
    sound(today)
    headings = texts(today, "heading")
    in_order(
        headings, "Circles", "Coming up", "Promises you owe", "Reach out", "Dates to remember", "Your rhythm"
    )
    in_order(
        texts(today, "push button"),
        "Jot",
        "Search",
        "All meetings",
        "All promises",
        "Percival Lanternby, 4 months quiet, usually every 2",
    )
    owed = today.all("panel", "Promises you owe")[0].all("check box")
    assert owed
    assert all(re.search(r", (no date|Today|.*\d)", promise.name) for promise in owed)
    assert not today.all(name="Drop to look it over"), "the veil lies over nothing"


def test_people(reader: Reader) -> None:
    reader.keys("Ctrl+2")
    people = reader.await_window("", lambda window: window.all("heading", "About "))
    sound(people)
    table = people.all("table", "People")[0]
    rows = texts(table, "cell")
    assert re.fullmatch(r"Reach out, \d", rows[0])
    assert (
        "Percival Lanternby, Host at Fly & Feather Lodge, last contact 30 July, time to reach out, usually every 2 months"
        in re.sub(r"last contact \d+ \w+( \d{4})?", "last contact 30 July", rows[1])
    )
    order = texts(people, "heading", "table", "list", "push button")
    in_order(
        order,
        "People",
        "Percival Lanternby",
        "Prepare",
        "Jot about Percival",
        "Timeline",
        "About Percival",
        "Family",
        "Add to Family",
    )
    timeline = people.all("list", "Timeline")[0]
    entry = next(row for row in texts(timeline, "list item") if row.startswith("Visit at"))
    assert re.match(r"Visit at Fly & Feather Lodge, \w+ \d+ \w+( \d{4})?\. Two days at the lodge\.", entry)
    assert people.all("push button", "Show: Everything"), "what lies over the rows is found, too"


def test_meetings(reader: Reader) -> None:
    meetings_page(reader)
    meetings = reader.await_window("Meetings,")
    sound(meetings)
    rows = [row for row in texts(meetings, "push button") if "Ignatius Pebblewick, Scope walk-through" in row]
    assert len(rows) == 1
    assert re.match(
        r".*\d\d:\d\d, Ignatius Pebblewick, Scope walk-through, library extension, Phone", rows[0]
    )
    which = meetings.all("panel", "Which meetings")[0]
    assert [(each.name, "checked" in each.states) for each in which.all("radio button")] == [
        ("Upcoming", True),
        ("Past", False),
    ]
    reader.act(which.all("radio button", "Past")[0], "Toggle")
    reader.await_window("Meetings,", lambda window: "checked" in window.all("radio button", "Past")[0].states)
    reader.act(which.all("radio button", "Upcoming")[0], "Toggle")


def meetings_page(reader: Reader) -> None:
    """Go there by pressing its place in the navigation."""
    tab = reader.await_window("Today,").all("page tab", "Meetings")[0]
    reader.act(tab, "Press")
    page = reader.await_window("Meetings,", lambda window: window.all("panel", "Which meetings"))
    assert "selected" in page.all("page tab", "Meetings")[0].states


def test_a_promise_is_ticked_and_the_toast_is_heard(reader: Reader) -> None:
    reader.keys("Ctrl+4")
    promises = reader.await_window("Promises,", lambda window: window.all("heading", "Owed to you"))
    sound(promises)
    in_order(texts(promises, "heading"), "Promises", "You owe", "Owed to you")
    box = promises.all("check box", "Lend her the pricing book, Wilhelmina Thistledown")[0]
    assert "checked" not in box.states
    with reader.listening():
        reader.act(box, "Toggle")
        assert "Promise kept" in reader.hears(announcement)
    kept = reader.await_window("Promises,", lambda window: window.all("notification", "Promise kept"))
    assert kept.all("notification")[0].all("push button", "Undo")
    with reader.listening():
        reader.keys("Ctrl+z")
        assert reader.hears(announcement)
    reader.await_window(
        "Promises,",
        lambda window: "checked" not in window.all("check box", "Lend her the pricing book")[0].states,
    )


def test_the_briefing_is_read_whole_and_line_by_line(reader: Reader) -> None:
    reader.keys("Ctrl+b")
    briefing = reader.await_window("Briefing,", lambda window: window.all("document")[0].name)
    sound(briefing)
    sheet = briefing.all("document")[0]
    for part in ("Last time", "Promises", "Private. From your own notes"):
        assert part in sheet.description
    in_order(
        texts(briefing, "push button", "button menu", "document"),
        "Back",
        "Choose sections",
        "Print briefing",
        "Jot",
        sheet.name,
    )
    reader.focus(sheet)
    with reader.listening():
        reader.keys("Down")
        line = reader.hears(announcement)
    assert line in re.sub(r"\s+", " ", sheet.description)
    reader.keys("Escape")


# -- what lies over them ---------------------------------------------------------------------------


def test_the_jot_and_what_is_found_in_it(reader: Reader) -> None:
    reader.keys("Ctrl+j")
    jot = reader.await_window("Jot", has_focus("text"))
    sound(jot)
    text = jot.all("text")[0]
    with reader.listening():
        reader.type("Odette promised to send the rota. I will call her on Friday.")
        assert "found in your note" in reader.hears(announcement)
    found = reader.await_window(
        "Jot", lambda window: window.all("check box", "I promised: Call her, until Friday")
    )
    sound(found)
    box = found.all("panel", "Found in your note")[0].all("check box", "I promised: Call her, until Friday")[
        0
    ]
    assert "checked" in box.states
    in_order(texts(found, "text", "panel", "push button"), text.name, "Found in your note", "Cancel", "Save")
    reader.act(box, "Toggle")
    reader.await_window("Jot", lambda window: "checked" not in window.all("check box", box.name)[0].states)
    reader.keys("Escape")
    reader.await_alone()


def test_the_palette_says_how_many_and_which(reader: Reader) -> None:
    reader.keys("Ctrl+k")
    reader.await_window("Today,", has_focus("text"))
    with reader.listening():
        reader.type("odette")
        assert re.match(r"\d+ results", reader.hears(announcement))
    found = reader.await_window("Today,", lambda window: window.all("list item", "Person, Odette Plumbridge"))
    sound(found)
    rows = texts(found.all("list", "Results")[0], "list item")
    assert rows[:2] == ["People", "Person, Odette Plumbridge, Head of Operations, Cloudberry Mills"]
    with reader.listening():
        reader.keys("Down")
        assert reader.hears(announcement) in rows[2:]
    reader.keys("Escape")
    reader.await_window("Today,", lambda window: not window.all("list item", "Person, Odette Plumbridge"))
    reader.keys("Escape")
    reader.await_window("Today,", lambda window: not window.all("dialog", "Search"))


def test_an_import_is_looked_over(reader: Reader, stage: Stage, sample: str) -> None:
    cards = stage.folder / "cards.vcf"
    cards.write_bytes(CARDS.replace("\n", "\r\n").encode())
    assert stage.program("--journal", sample, str(cards)).wait(60) == 0
    panel = reader.await_window("Import", lambda window: window.all("cell", "Amaryllis Fenwick"))
    sound(panel)
    rows = {row.split(",")[0]: row for row in texts(panel, "cell")}
    assert "new" in rows["Amaryllis Fenwick"].casefold()
    assert len(rows["Odette Plumbridge"].split(",")) > 2, "what happens to it is said"
    reader.keys("Escape")
    reader.await_alone()


def test_settings(reader: Reader) -> None:
    reader.keys("Ctrl+comma")
    settings = reader.await_window("Settings", lambda window: window.all("check box", "Show key hints"))
    sound(settings)
    assert texts(settings, "page tab")[:2] == ["Appearance", "Rhythm"]
    in_order(
        texts(settings, "radio button", "slider", "check box"),
        "Follow the system",
        "Text size",
        "Journal",
        "Reduce motion",
        "Show key hints",
    )
    hints = settings.all("check box", "Show key hints")[0]
    assert "checked" in hints.states
    for checked in (False, True):
        reader.act(settings.all("check box", "Show key hints")[0], "Toggle")
        settings = reader.await_window(
            "Settings",
            lambda window: ("checked" in window.all("check box", "Show key hints")[0].states) is checked,  # noqa: B023 - asked at once
        )
    for place in texts(settings, "page tab")[1:]:
        tab = settings.all("page tab", place)[0]
        reader.act(tab, "Press")
        settings = reader.await_window("Settings", lambda window: window.all("heading", place))  # noqa: B023 - asked at once
        sound(settings)
    reader.keys("Escape")
    reader.await_alone()


def test_what_is_wrong_in_a_field_is_heard(reader: Reader) -> None:
    reader.keys("Ctrl+m")
    panel = reader.await_window("Schedule a meeting", has_focus("push button"))
    sound(panel)
    assert [field.label.strip() for field in panel.all("text")[:2]] == ["Topic", "When"]
    with reader.listening():
        reader.keys("Ctrl+Return")
        wrong = reader.hears(announcement)
    assert wrong == "Add a person, or say what it is about."
    reader.await_window("Schedule", lambda window: window.all("text", "Topic")[0].description == wrong)
    reader.keys("Escape")
    reader.await_alone()


def test_a_journal_that_begins(reader: Reader, stage: Stage) -> None:
    reader.keys("Ctrl+4")
    reader.await_window("Promises,")
    first = stage.program("--journal", str(stage.folder / "new.journal"))
    try:
        begin = reader.await_window("Today,", lambda window: window.all("panel", "Begin"))
        sound(begin)
        headings = ("Remember people", "Add one person", "Bring your contacts", "Look around first")
        in_order(texts(begin, "heading"), *headings)
        in_order(texts(begin, "push button"), "Add a person", "Choose a file…", "Open the sample")
    finally:
        first.terminate()
        first.wait(60)
        reader.await_alone()


# -- the keyboard ----------------------------------------------------------------------------------


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
    lines = focused(reader, *["Down"] * 6)
    in_order(lines, "Edit", "Copy", "Kept: You: Send the shift-rota case study", "Delete")
    reader.keys("Escape")
    reader.await_alone()
    reader.await_window("Odette Plumbridge,", has_focus("list item"))
    reader.keys("Space")
    reader.await_window("Odette Plumbridge,", lambda window: window.all("list item", fewer))
    reader.keys("Ctrl+z")
    reader.await_window("Odette Plumbridge,", lambda window: window.all("list item", row))

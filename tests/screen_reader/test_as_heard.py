"""Every screen as a screen reader has it: over AT-SPI, from the real program on a display of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.screen_reader.heard import announcement, has_focus, in_order, sound, texts

if TYPE_CHECKING:
    from tests.screen_reader.reader import Reader
    from tests.screen_reader.stage import Stage

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

"""A locked journal as a screen reader finds it: nothing of it is in the tree, and Unlock leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screen_reader.heard import announcement, has_focus, sound

if TYPE_CHECKING:
    from tests.screen_reader.reader import Reader, Thing

PRIVATE = ("Odette", "Plumbridge", "Cloudberry", "Warehouse", "Clients", "Something promised")
"""Of the people, what was said, circles and views of the journal that is open."""


def everything(reader: Reader) -> str:
    """All the program lets anybody read, of every window."""
    return "\n".join(line for window in reader.windows() for line in reader.tree(window).lines())


def says_all(window: Thing) -> bool:
    """Whether what is private can be read in it."""
    said = "\n".join(window.lines())
    return all(word in said for word in PRIVATE)


def test_while_it_is_locked_nothing_of_the_journal_can_be_heard(reader: Reader) -> None:
    reader.keys("Ctrl+k")
    reader.await_window("Today,", has_focus("text"))
    reader.type("odette")
    reader.await_window("Today,", lambda window: window.all("list item", "Person, Odette Plumbridge"))
    reader.keys("Return")
    reader.await_window("Odette Plumbridge,", says_all)
    with reader.listening() as heard:
        reader.keys("Ctrl+l")
        reader.hears(lambda signal: announcement(signal) == "Locked")
    assert not [signal for signal in heard if any(word in announcement(signal) for word in PRIVATE)]
    locked = reader.await_window("Relationship Journal", has_focus("push button"))
    after = everything(reader)
    assert [word for word in PRIVATE if word in after] == []
    sound(locked)
    assert locked.all("label", "This journal is not encrypted.")
    reader.keys("Return")
    reader.await_window("Odette Plumbridge,", says_all)
    reader.keys("Ctrl+1")
    reader.await_window("Today,")

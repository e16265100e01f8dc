"""Twelve ways a file is damaged, each on a seeded random place."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

PAGE, SECTOR = 4096, 512


def _flip(data: bytearray, at: int, chance: random.Random) -> None:
    data[at] ^= 1 << chance.randrange(8)


def bit_in_a_note(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """One bit of a letter of a note, which stays valid text: what SQLite cannot notice."""
    # The first kilobyte of a text lies in one piece.
    places = {place: text for text in texts if (place := data.find(text[:1000])) >= 0}
    place, text = chance.choice(sorted(places.items()))
    letters = [at for at in range(place, place + min(len(text), 1000)) if 0x61 <= data[at] <= 0x7A]
    data[chance.choice(letters)] ^= 1


def bit_anywhere(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """One bit anywhere."""
    _flip(data, chance.randrange(len(data)), chance)


def byte_anywhere(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """One byte replaced by another."""
    at = chance.randrange(len(data))
    data[at] = (data[at] + chance.randrange(1, 256)) % 256


def zeroed_page(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """A page of zeros, not one that says which tables there are."""
    _page(data, chance, bytes(PAGE))


def random_page(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """A page of anything."""
    _page(data, chance, chance.randbytes(PAGE))


def older_page(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """A page that holds what another one holds, as after a write that went astray."""
    other = chance.randrange(1, len(data) // PAGE) * PAGE
    _page(data, chance, bytes(data[other : other + PAGE]))


def swapped_pages(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """Two pages in each other's place."""
    one, two = (each * PAGE for each in chance.sample(_pages(data), 2))
    data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]


def zeroed_sector(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """512 zeros, not where it is said which tables there are."""
    at = chance.choice(_pages(data)) * PAGE + chance.randrange(PAGE // SECTOR) * SECTOR
    data[at : at + SECTOR] = bytes(SECTOR)


def cut_short(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """The end is missing."""
    del data[chance.randrange(1, len(data)) :]


def header(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """The first hundred bytes, or the first page, are something else."""
    data[: chance.choice((16, 100, PAGE))] = chance.randbytes(chance.choice((16, 100)))


def empty(data: bytearray, texts: list[bytes], chance: random.Random) -> None:
    """Nothing is left."""
    data.clear()


def _page(data: bytearray, chance: random.Random, new: bytes) -> None:
    at = chance.choice(_pages(data)) * PAGE
    data[at : at + PAGE] = new


def _pages(data: bytearray) -> list[int]:
    """The pages that do not say which tables there are."""
    schema = {0}
    if data[100] == 5:  # an inner page: those it points to hold the schema's rows
        count = int.from_bytes(data[103:105])
        pointers = [int.from_bytes(data[112 + 2 * each : 114 + 2 * each]) for each in range(count)]
        schema |= {int.from_bytes(data[at : at + 4]) - 1 for at in pointers}
        schema.add(int.from_bytes(data[108:112]) - 1)
    return [each for each in range(len(data) // PAGE) if each not in schema]


IN_A_NOTE = "bit in a note"
IN_THE_FILE: dict[str, Callable[[bytearray, list[bytes], random.Random], None]] = {
    IN_A_NOTE: bit_in_a_note,
    "bit anywhere": bit_anywhere,
    "byte anywhere": byte_anywhere,
    "zeroed page": zeroed_page,
    "random page": random_page,
    "astray page": older_page,
    "swapped pages": swapped_pages,
    "zeroed sector": zeroed_sector,
    "cut short": cut_short,
    "header": header,
    "empty file": empty,
}
ONE_PAGE = {IN_A_NOTE, "zeroed page", "random page", "astray page", "zeroed sector"}
"""Kinds that take at most one page, so that all other entries must come out whole again."""
IN_THE_LOG = "log"
"""The twelfth: the write-ahead log of a program that was killed is cut, is garbage from some place on, or is another's."""


def damage_log(path: Path, other: bytes, chance: random.Random) -> str:
    """Damage the log beside a journal; the answer says how."""
    log = path.with_name(path.name + "-wal")
    data = bytearray(log.read_bytes())
    way = chance.choice(("cut", "garbage", "another's"))
    if way == "cut":
        del data[chance.randrange(1, len(data)) :]
    elif way == "garbage":
        at = chance.randrange(32, len(data) - SECTOR)
        data[at : at + SECTOR] = chance.randbytes(SECTOR)
    else:
        data[:] = other
    log.write_bytes(data)
    return way

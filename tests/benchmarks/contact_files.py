"""Made-up contact files of any size, and the least a program could do with them: the floor to measure against."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

_GIVEN = "Odette Barnaby Tilda Percival Saffron Ignatius Hesper Juniper Marlow Łucja".split()
_FAMILY = "Plumbridge Quillfeather Marzipan Lanternby Teasel Pebblewick Møller Oakhollow".split()


def write_cards(path: Path, people: int) -> Path:
    """A vCard 3.0 file as an address book writes it: some 400 bytes each."""
    chance = random.Random(2)
    with path.open("w", encoding="utf-8", newline="") as out:
        for number in range(people):
            given, family = chance.choice(_GIVEN), f"{chance.choice(_FAMILY)}{number}"
            out.write(
                "BEGIN:VCARD\r\nVERSION:3.0\r\n"
                f"UID:urn:uuid:00000000-0000-4000-8000-{number:012d}\r\n"
                f"FN:{given} {family}\r\nN:{family};{given};;;\r\n"
                f"EMAIL;TYPE=INTERNET,WORK:p{number}@firm{number % 400}.example\r\n"
                f"TEL;TYPE=CELL,VOICE:+49 170 {number:07d}\r\nTEL;TYPE=WORK,VOICE:+49 30 {number:06d}\r\n"
                f"ORG:Firm {number % 400}\r\nTITLE:Head of Operations\r\n"
                f"ADR;TYPE=WORK:;;Mill Lane {number % 99};Berlin;;10115;Germany\r\n"
                f"BDAY:19{number % 60 + 40:02d}-0{number % 9 + 1}-1{number % 9}\r\n"
                "NOTE:Met at the fair\\, asked about the warehouse move\r\nEND:VCARD\r\n"
            )
    return path


def read_and_store(path: Path, database: Path) -> int:
    """Read such a file by hand and put it into a bare database with a full-text index; the answer is how many."""
    cards: list[dict[str, list[str]]] = []
    card: dict[str, list[str]] = {}
    for line in path.read_bytes().replace(b"\r\n ", b"").decode().split("\r\n"):
        head, _colon, value = line.partition(":")
        name = head.partition(";")[0]
        if name == "BEGIN":
            card = {}
        elif name == "END":
            cards.append(card)
        else:
            card.setdefault(name, []).append(value.replace("\\,", ","))
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE contact (id INTEGER PRIMARY KEY, name, uid, role, organisation, born, note);"
            "CREATE TABLE point (id INTEGER PRIMARY KEY, contact_id, kind, value);"
            "CREATE VIRTUAL TABLE words USING fts5(body);"
        )
        with connection:
            _insert(connection, cards)
    return len(cards)


def _insert(connection: sqlite3.Connection, cards: list[dict[str, list[str]]]) -> None:
    kinds = ("EMAIL", "TEL", "ADR")
    rows = [
        (at, *(each.get(key, [""])[0] for key in ("FN", "UID", "TITLE", "ORG", "BDAY", "NOTE")))
        for at, each in enumerate(cards, 1)
    ]
    points = [
        (at, kind, value)
        for at, each in enumerate(cards, 1)
        for kind in kinds
        for value in each.get(kind, ())
    ]
    connection.executemany("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    connection.executemany("INSERT INTO point (contact_id, kind, value) VALUES (?, ?, ?)", points)
    connection.execute("CREATE INDEX point_contact ON point (contact_id)")
    connection.execute(
        "INSERT INTO words (rowid, body) SELECT id, name || ' ' || role || ' ' || organisation || ' ' || note FROM contact"
    )

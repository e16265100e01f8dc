"""The page about what is protected says what the program does: each figure and name on it is the program's own."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.calendar_export.transport import DEADLINE_S, MOST_BYTES
from relationship_journal.desktop.outside import SCHEMES
from relationship_journal.journal import Journal, encryption
from relationship_journal.journal.sealing import Sealing
from relationship_journal.store import engine, keys
from tests.fixed_clock import FixedClock
from tests.silence.hostile_notes import COUNT
from tests.silence.test_faults_tell_nothing import LEAST
from tests.silence.tracing import ROOT

PAGE = " ".join((ROOT / "docs" / "threat-model.md").read_text("utf-8").split())


def says(words: str) -> bool:
    return words in PAGE


def test_the_figures_are_the_programs() -> None:
    assert says(f"in {keys.ROUNDS:,} rounds")
    assert says(f"show {COUNT} hostile notes")
    assert says(f"more than {LEAST} faults")
    assert says(f"at most {MOST_BYTES // 1024**2} MB and {DEADLINE_S:.0f} seconds")
    assert set(re.findall(r"\(`(\w+)`\)", PAGE)) == set(SCHEMES)


def test_the_readme_leads_there() -> None:
    assert "docs/threat-model.md" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.skipif(not encryption.is_available(), reason="SQLCipher is not installed")
def test_the_ciphers_are_those_it_names(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    Journal.open(path, clock=FixedClock()).close()
    encryption.Encryption(path, clock=FixedClock()).set_passphrase("correct horse battery staple")
    key = keys.key_from("correct horse battery staple", keys.head_of(path))
    assert key is not None
    with closing(engine.connect_with(key, path)) as connection:
        told = "\n".join(row[0] for row in connection.execute("PRAGMA cipher_settings"))
        (version,) = connection.execute("PRAGMA cipher_version").fetchone()
        (cipher,) = connection.execute("PRAGMA cipher").fetchone() or ("aes-256-cbc",)
        (turned,) = connection.execute("PRAGMA secure_delete").fetchone()
    assert version.startswith("4")
    assert says("SQLCipher 4 file")
    assert f"kdf_iter = {keys.ROUNDS}" in told
    for algorithm, words in (("HMAC_SHA512", "HMAC-SHA512"), ("PBKDF2_HMAC_SHA512", "PBKDF2-HMAC-SHA512")):
        assert algorithm in told
        assert says(words)
    assert "256" in cipher
    assert says("AES-256 in CBC mode")
    assert turned == 1
    assert says("What is erased is overwritten")
    sealed = Sealing(key).seal(b"words")
    assert b"words" not in sealed
    assert len(key.for_side_files()) * 8 == 256
    assert says("sealed with AES-256-GCM")
    encryption.forget_keys()
    with pytest.raises(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as plain:
        plain.execute("SELECT * FROM sqlite_master")

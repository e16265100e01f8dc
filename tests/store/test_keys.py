"""Keys of encrypted journals: what a head says, what a passphrase opens, and what a key never shows."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relationship_journal.domain.errors import PassphraseNeeded, WrongPassphrase
from relationship_journal.store import keys
from relationship_journal.store.driver import library
from relationship_journal.store.file import create
from relationship_journal.store.keys import Ring, is_encrypted, key_from, new_key

WORDS = "three grey geese, grazing"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "ROUNDS", 10)


@pytest.mark.usefixtures("quick")
class TestHead:
    def test_a_head_is_known_and_opens_with_its_passphrase_alone(self) -> None:
        key = new_key(WORDS)
        assert is_encrypted(key.head)
        assert key_from(WORDS, key.head) == key
        assert key_from(WORDS.title(), key.head) is None

    def test_two_journals_of_one_passphrase_have_nothing_in_common(self) -> None:
        one, other = new_key(WORDS), new_key(WORDS)
        assert one.head != other.head
        assert one.raw != other.raw
        assert one.for_side_files() != one.raw

    def test_any_flipped_bit_of_a_head_is_noticed(self) -> None:
        head = new_key(WORDS).head
        for bit in range(8 * len(head)):
            flipped = bytearray(head)
            flipped[bit // 8] ^= 1 << bit % 8
            assert not is_encrypted(bytes(flipped))

    @pytest.mark.parametrize(
        "head", [b"", b"SQLite format 3\x00", b"RJ\x01", bytes(16), b"RJ\x01" + bytes(13)]
    )
    def test_nothing_else_is_taken_for_one(self, head: bytes) -> None:
        assert not is_encrypted(head)

    def test_a_letter_composed_in_either_way_is_the_same(self) -> None:
        key = new_key("caf\u00e9")
        assert key_from("cafe\u0301", key.head) == key

    def test_half_a_character_of_a_broken_paste_is_no_fault(self) -> None:
        key = new_key("geese \ud800")
        assert key_from("geese \ud800", key.head) == key

    def test_a_key_never_shows_itself(self) -> None:
        key = new_key(WORDS)
        for shown in (repr(key), str(key), f"{key}"):
            assert key.raw.hex() not in shown
            assert repr(key.raw) not in shown


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_passphrase_opens_what_it_closed_and_no_other_does(mine: str, theirs: str) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keys, "ROUNDS", 1)
        key = new_key(mine)
        assert key_from(mine, key.head) == key
        same = keys._typed(mine) == keys._typed(theirs)
        assert (key_from(theirs, key.head) is not None) == same


def test_the_file_is_a_stock_one_its_passphrase_opens_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    create(path, new_key(WORDS))
    with closing(library(encrypted=True).connect(str(path))) as other_program:
        other_program.execute(f"PRAGMA key = '{WORDS}'")
        assert other_program.execute("SELECT count(*) FROM contact").fetchone() == (0,)


def test_deriving_costs_whoever_guesses_as_much_as_the_standard_asks() -> None:
    assert keys.ROUNDS == 256_000


@pytest.mark.usefixtures("quick")
class TestRing:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        path = tmp_path / "a.journal"
        create(path, new_key(WORDS))
        return path

    def test_a_file_opens_once_its_passphrase_was_said(self, path: Path) -> None:
        ring = Ring()
        with pytest.raises(PassphraseNeeded):
            ring.key_of(path)
        with pytest.raises(WrongPassphrase):
            ring.unlock(path, "four grey geese")
        key = ring.unlock(path, WORDS)
        assert key is not None
        assert ring.key_of(path) == key

    def test_forgetting_keeps_what_is_in_use(self, path: Path) -> None:
        ring = Ring()
        key = ring.unlock(path, WORDS)
        ring.hold(path, key)
        ring.forget_all()
        assert ring.key_of(path) == key
        ring.let_go(path)
        ring.forget_all()
        with pytest.raises(PassphraseNeeded):
            ring.key_of(path)

    def test_a_file_in_use_is_not_read(self, path: Path) -> None:
        ring = Ring()
        ring.hold(path, None)
        ring.hold(path, None)
        ring.let_go(path)
        assert ring.key_of(path) is None  # its head would say otherwise
        ring.let_go(path)
        with pytest.raises(PassphraseNeeded):
            ring.key_of(path)

    def test_what_is_not_there_or_plain_has_none(self, tmp_path: Path) -> None:
        ring, plain = Ring(), tmp_path / "plain.journal"
        create(plain)
        assert ring.unlock(plain, WORDS) is None
        assert ring.key_of(tmp_path / "nothing") is None
        assert ring.key_of(tmp_path) is None

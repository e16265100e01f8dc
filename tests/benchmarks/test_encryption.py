"""What encryption costs: the same journal plain and encrypted, the same work on both in turn (P17)."""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption, forget_keys, say_passphrase
from relationship_journal.local_clock import SystemClock
from tests.benchmarks.bench_table import Took, side_by_side, tell, timed
from tests.benchmarks.large_journal import BUSIEST, WORDS
from tests.benchmarks.test_search import keys

Large = Callable[[str], Path]
PASSPHRASE = "three grey geese, grazing"
BUDGET, MOST_DERIVING_S = 1.3, 0.5
SIZES = ("M", "L")
SAVES, PAIRS, FIRST = 120, 15, 40
_TYPED = ("odette", "quillfeather", *WORDS.values())


@pytest.fixture(scope="module", params=SIZES)
def both(
    request: pytest.FixtureRequest, large: Large, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, Path]:
    """A journal of a size, plain, and the same encrypted."""
    folder = tmp_path_factory.mktemp("encrypted")
    plain, sealed = folder / "plain.journal", folder / "sealed.journal"
    for each in (plain, sealed):
        shutil.copy(large(request.param), each)
    Encryption(sealed, clock=SystemClock()).set_passphrase(PASSPHRASE)
    forget_keys()
    return request.param, plain, sealed


@pytest.fixture(autouse=True)
def no_key() -> Iterator[None]:
    yield
    forget_keys()


@contextmanager
def opened(both: tuple[str, Path, Path]) -> Iterator[tuple[Journal, Journal]]:
    with (
        Journal.open(both[1], clock=SystemClock()) as plain,
        Journal.open(both[2], clock=SystemClock(), passphrase=PASSPHRASE) as sealed,
    ):
        yield plain, sealed


def first_page(journal: Journal) -> None:
    """What the window shows first: the order of the people, the first rows of them, and Today."""
    ids = itertools.chain.from_iterable(section.ids for section in journal.contacts.ids())
    journal.contacts.rows(list(itertools.islice(ids, FIRST)))
    journal.today.read()


@pytest.mark.benchmark
def test_p17_saving_encrypted(both: tuple[str, Path, Path]) -> None:
    chance = random.Random(17)
    texts = [" ".join(chance.choices("mill oat harvest choir plan".split(), k=60)) for _ in range(SAVES)]
    took: tuple[list[Took], list[Took]] = [], []
    with opened(both) as journals:
        for number, text in enumerate(texts):
            for journal, told in zip(journals, took, strict=True):
                told.append(timed(partial(journal.jots.save, text, [number + 1])))
    plain, sealed = (each[20:] for each in took)
    tell("P17", f"encrypted: save a jot, {both[0]}", ours=sealed, floor=plain, budget=BUDGET)


@pytest.mark.benchmark
@pytest.mark.parametrize(
    ("what", "work", "budget"),
    [
        ("first page and Today", first_page, BUDGET),
        ("briefing of the busiest", lambda each: each.briefings.material_for_contact(BUSIEST), None),
    ],
)
def test_p17_reading_encrypted(
    both: tuple[str, Path, Path], what: str, work: Callable[[Journal], object], budget: float | None
) -> None:
    with opened(both) as (plain, sealed):
        floor, ours = side_by_side(partial(work, plain), partial(work, sealed), pairs=PAIRS)
    tell("P17", f"encrypted: {what}, {both[0]}", ours=ours, floor=floor, budget=budget)


@pytest.mark.benchmark
def test_p17_searching_encrypted(both: tuple[str, Path, Path]) -> None:
    typed = list(dict.fromkeys(keys(_TYPED, 3)))
    floor: list[Took] = []
    ours: list[Took] = []
    with opened(both) as (plain, sealed):
        for each in typed:
            least, most = side_by_side(
                partial(plain.search.find, each, 50), partial(sealed.search.find, each, 50), pairs=3
            )
            floor += least
            ours += most
    tell("P17", f"encrypted: search per key, {both[0]}", ours=ours, floor=floor, budget=BUDGET)


@pytest.mark.benchmark
def test_p17_opening_encrypted(both: tuple[str, Path, Path]) -> None:
    """With the key at hand, as after the lock page; deriving it is meant to take long, and is told apart."""

    def opening(path: Path) -> Callable[[], None]:
        return lambda: Journal.open(path, clock=SystemClock()).close()

    deriving = [timed(partial(say_passphrase, both[2], PASSPHRASE)) for _ in range(5)]
    floor, ours = side_by_side(opening(both[1]), opening(both[2]), pairs=PAIRS)
    tell("P17", f"encrypted: open, {both[0]}", ours=ours, floor=floor)
    tell("P17", "encrypted: derive the key, once a start", ours=deriving, at_most=MOST_DERIVING_S)

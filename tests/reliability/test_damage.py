"""R7: damage is noticed, the damaged file stays as it is, and what can be read comes back."""

from __future__ import annotations

import pytest

from tests.reliability.encrypted_deeds import PASSPHRASES
from tests.reliability.nursery import Nursery
from tests.reliability.rescue_probe import Probe, kinds, kinds_encrypted

SEED = 3
FULL = 30


@pytest.fixture(scope="module")
def probe(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Probe:
    return Probe(nursery, tmp_path_factory.mktemp("damage") / "probe", SEED, entries=140)


@pytest.fixture(scope="module")
def large_probe(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Probe:
    """Of so many entries that one page holds less than a hundredth of them."""
    return Probe(nursery, tmp_path_factory.mktemp("damage") / "probe", SEED, entries=1300)


@pytest.fixture(scope="module")
def encrypted_probe(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Probe:
    folder = tmp_path_factory.mktemp("damage") / "probe"
    return Probe(nursery, folder, SEED, entries=140, passphrase=PASSPHRASES[0])


@pytest.fixture(scope="module")
def large_encrypted_probe(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Probe:
    folder = tmp_path_factory.mktemp("damage") / "probe"
    return Probe(nursery, folder, SEED, entries=1300, passphrase=PASSPHRASES[0])


@pytest.mark.parametrize("kind", kinds())
def test_damage_is_noticed_and_rescued(probe: Probe, kind: str) -> None:
    tally = probe.run(kind, 2)
    print(tally.line(kind, SEED))
    assert tally.wrong == []


@pytest.mark.parametrize("kind", kinds_encrypted())
def test_damage_of_an_encrypted_journal_is_noticed_and_rescued(encrypted_probe: Probe, kind: str) -> None:
    tally = encrypted_probe.run(kind, 1)
    print(tally.line(kind, SEED))
    assert tally.wrong == []


def test_the_probe_catches_a_check_without_digests(probe: Probe) -> None:
    missed = 0
    for number in range(5):
        seen = probe._child("notice", str(probe.damaged("bit in a note", number)), None, False)
        assert isinstance(seen, dict)
        missed += not seen["noticed"] and seen["content"] != probe.truth["content"]
    assert missed == 5


@pytest.mark.torture
@pytest.mark.parametrize("kind", kinds())
def test_torture_damage(large_probe: Probe, kind: str) -> None:
    tally = large_probe.run(kind, FULL)
    print(f"\nR7 {tally.line(kind, SEED)}")
    assert tally.wrong == []


@pytest.mark.torture
@pytest.mark.parametrize("kind", kinds_encrypted())
def test_torture_damage_of_an_encrypted_journal(large_encrypted_probe: Probe, kind: str) -> None:
    tally = large_encrypted_probe.run(kind, FULL)
    print(f"\nR7 encrypted, {tally.line(kind, SEED)}")
    assert tally.wrong == []

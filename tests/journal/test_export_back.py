"""What real programs wrote, imported, exported and imported again: nothing new, nothing changed, nothing lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import UnreadableFile
from relationship_journal.domain.imports import Decision, Verdict
from relationship_journal.domain.people_export import PeopleExportOptions, PeopleFormat
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

_REPO = Path(__file__).resolve().parents[2]
_SAMPLES = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples"))
_FILES = sorted([*_SAMPLES.glob("vcf/*.vcf"), *_SAMPLES.glob("csv/*.csv")])

pytestmark = pytest.mark.skipif(not _FILES, reason="the samples are not part of the repository")

BACK = (
    PeopleExportOptions(PeopleFormat.VCARD_3),
    PeopleExportOptions(PeopleFormat.VCARD_4, facts=True, notes=True),
    PeopleExportOptions(PeopleFormat.CSV, facts=True, notes=True),
)


@pytest.fixture(scope="module", params=_FILES, ids=lambda path: path.name)
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal with what a sample brings; cards without a name stay out, everybody else comes in."""
    folder = tmp_path_factory.mktemp("sample")
    with Journal.open(folder / "a.journal", clock=FixedClock()) as journal:
        try:
            plan = journal.imports.plan(request.param)
        except UnreadableFile:
            pytest.skip("nothing of it can be read")
        journal.imports.run(plan)
        yield journal


def notes(journal: Journal) -> dict[str, list[str]]:
    """The notes of each person by name."""
    found: dict[str, list[str]] = {}
    for entry in journal.timeline.entries(journal.timeline.ids()).values():
        if entry.channel is Channel.NOTE:
            for person in entry.people:
                found.setdefault(person.name, []).append(entry.text)
    return {name: sorted(texts) for name, texts in found.items()}


@pytest.mark.parametrize("options", BACK, ids=lambda o: f"{o.format}-{'all' if o.notes else 'usual'}")
def test_an_export_brought_back_is_known(
    sample: Journal, options: PeopleExportOptions, tmp_path: Path
) -> None:
    file = tmp_path / f"out{options.format.ending}"
    count = sample.exports.contacts(file, options=options)
    if not count:
        pytest.skip("nobody in it has a name")
    acts = sample.history.acts()
    plan = sample.imports.plan(file)
    odd = [
        (each.draft.name, each.verdict, each.pairs)
        for each in plan.candidates
        if each.verdict is not Verdict.ALREADY
    ]
    assert odd == []
    assert len(plan.candidates) == count
    report = sample.imports.run(plan)
    assert (report.act, report.new, report.updated) == (None, 0, 0)
    assert sample.history.acts() == acts


@pytest.mark.parametrize("form", [PeopleFormat.VCARD_3, PeopleFormat.CSV])
def test_with_notes_it_makes_the_same_people_elsewhere(
    sample: Journal, form: PeopleFormat, tmp_path: Path
) -> None:
    options = PeopleExportOptions(form, facts=True, notes=True)
    file, again = tmp_path / f"out{form.ending}", tmp_path / f"again{form.ending}"
    if not sample.exports.contacts(file, options=options):
        pytest.skip("nobody in it has a name")
    with Journal.open(tmp_path / "b.journal", clock=FixedClock()) as other:
        plan = other.imports.plan(file)
        assert {each.verdict for each in plan.candidates} <= {Verdict.NEW, Verdict.DOUBTFUL}
        decisions = {
            each.index: Decision(as_new=True) for each in plan.candidates if each.verdict is Verdict.DOUBTFUL
        }
        other.imports.run(plan, decisions)
        assert notes(other) == notes(sample)
        other.exports.contacts(again, options=options)
    assert again.read_bytes() == file.read_bytes()

"""Brings hostile files into a journal, in a process of its own: ``python -m tests.reliability.hostile_reader FOLDER FIRST LAST``.

A line of JSON for each file: its name, seconds of processor time, who was found or why it was refused. Each
import is undone, and the journal must be what it was.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path

from relationship_journal.domain.errors import UnreadableFile
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.reliability.hostile_files import HostileFile, hostile_file


def bring(journal: Journal, folder: Path, hostile: HostileFile) -> dict[str, object]:
    """What came of one file."""
    path = folder / "hostile.vcf"
    path.write_bytes(hostile.data)
    begun = time.process_time()
    told: dict[str, object] = {"name": hostile.name}
    try:
        plan = journal.imports.plan(path)
    except UnreadableFile as refused:
        return told | {"refused": refused.key, "seconds": time.process_time() - begun}
    before = journal.contacts.count()
    report = journal.imports.run(plan)
    told |= {
        "seconds": time.process_time() - begun,
        "missing": sorted(set(hostile.found) - {each.draft.name for each in plan.candidates}),
        "lines": all(each.line >= 0 for each in plan.skipped),
        "added": journal.contacts.count() - before == report.new,
    }
    again = journal.imports.run(journal.imports.plan(path))
    told["twice"] = again.act is None
    if again.act is not None:
        journal.history.undo(again.act)
    if report.act is not None:
        journal.history.undo(report.act)
    return told | {"undone": journal.contacts.count() == before}


def main(folder: Path, first: int, last: int) -> None:
    """Bring the files of these seeds, then say how much memory it took at most, in megabytes."""
    with Journal.open(folder / "a.journal", clock=FixedClock()) as journal:
        for seed in range(first, last):
            print(json.dumps(bring(journal, folder, hostile_file(seed))), flush=True)
        print(json.dumps({"sound": journal.care.check(index=True).sound}))
    print(json.dumps({"megabytes": megabytes()}))


def megabytes() -> int:
    """What this process took at most; not what its parent had when it was started, as ``getrusage`` counts on Linux."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.findall(r"VmHWM:\s*(\d+) kB", status.read_text("ascii"))[0]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

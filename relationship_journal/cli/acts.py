"""The commands about what was done: history, undo, redo."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from relationship_journal.cli.opening import reading, writing
from relationship_journal.cli.output import complain, plain_data, show_json, show_table
from relationship_journal.cli.words import say
from relationship_journal.wording import act_sentence

if TYPE_CHECKING:
    from relationship_journal.domain.history import Act


def history(asked: Namespace) -> int:
    """List what was done, newest first; or only what was deleted and is not back."""
    with reading(asked) as journal:
        found = journal.history.acts(asked.limit + 1, only="deleted" if asked.deleted else "everything")
    more, found = len(found) > asked.limit, found[: asked.limit]
    if asked.json:
        show_json([{**plain_data(act), "sentence": _sentence(act)} for act in found])
        return 0
    if not found:
        complain(say("nothing_deleted" if asked.deleted else "nothing_done"))
        return 0
    zone = ZoneInfo(asked.clock.zone)
    show_table(
        (
            str(act.id),
            f"{act.at.astimezone(zone):%Y-%m-%d %H:%M}",
            _sentence(act),
            say("undone", when=f"{act.undone_at.astimezone(zone):%Y-%m-%d %H:%M}") if act.undone_at else "",
        )
        for act in found
    )
    if more:
        complain(say("more"))
    return 0


def undo(asked: Namespace) -> int:
    """Undo an act, or the newest one that stands."""
    with writing(asked) as journal:
        act = journal.history.undo(asked.act)
    complain(say("turned_back", what=_sentence(act)))
    return 0


def redo(asked: Namespace) -> int:
    """Do an undone act again, or the one undone last."""
    with writing(asked) as journal:
        act = journal.history.redo(asked.act)
    complain(say("done_again", what=_sentence(act)))
    return 0


def _sentence(act: Act) -> str:
    return act_sentence(act.kind, dict(act.data))

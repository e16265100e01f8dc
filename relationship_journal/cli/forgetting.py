"""The commands about what is known of one person: forget, and everything about them as a file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal.cli.opening import reading, writing
from relationship_journal.cli.output import complain, progress, show
from relationship_journal.cli.words import say
from relationship_journal.domain.forgetting import BackupChoice, Decision, MentionChoice, Orders
from relationship_journal.wording import text

if TYPE_CHECKING:
    from relationship_journal.domain.forgetting import ForgetPlan, HeldBackup
    from relationship_journal.journal import Journal

BACKUPS = tuple(str(each) for each in BackupChoice)
MENTIONS = (str(MentionChoice.LEAVE), str(MentionChoice.REPLACE))
COUNTED = (
    "entry", "entry_shared", "attachment", "attachment_shared", "fact", "relative", "promise", "topic", "gesture",
    "meeting", "meeting_shared", "contact_point", "link", "contact_circle", "organisation", "saved_view", "picture",
    "calendar", "draft",
)  # fmt: skip
"""What is listed of a plan, in this order."""


def forget(asked: Namespace) -> int:
    """Say what forgetting a person means; do it where that was said. 1 where it was not, or something is left."""
    if not asked.yes:
        with reading(asked) as journal:
            _list(_plan(journal, asked))
        complain(say("forget_yes"))
        return 1
    with writing(asked) as journal:
        plan = _plan(journal, asked)
        _list(plan)
        choice = Decision(MentionChoice(asked.mentions))
        orders = Orders(
            say("somebody"), {each.place: choice for each in plan.mentions}, BackupChoice(asked.backups)
        )
        done = journal.forgetting.forget(plan, orders, progress)
    complain(say("forgotten"))
    if done.backups_rewritten:
        complain(say("forgot_rewritten", count=done.backups_rewritten))
    if done.backups_deleted:
        complain(say("forgot_deleted", count=done.backups_deleted))
    for each in done.backups_left:
        complain(say("forgot_left", path=each.path))
    if not done.cleaned:
        complain(say("forgot_not_clean"))
    return 0 if done.cleaned else 1


def export_about(asked: Namespace) -> int:
    """Write everything the journal holds about a person into one file."""
    with reading(asked) as journal:
        who = journal.contacts.named(asked.name)
        journal.exports.everything_about(
            who, Path(asked.file), private=not asked.without_notes, for_programs=asked.json
        )
    complain(say("wrote_about", path=asked.file))
    if not asked.without_notes:
        complain(say("about_with_notes"))
    return 0


def _plan(journal: Journal, asked: Namespace) -> ForgetPlan:
    if asked.second_folder:
        journal.backups.second = Path(asked.second_folder)
    return journal.forgetting.what(journal.contacts.named(asked.name))


def _list(plan: ForgetPlan) -> None:
    show(say("forget_means", name=plan.name))
    for name in COUNTED:
        if count := plan.counts.get(name, 0):
            show(f"  {say(f'forget_{name}')}: {count}")
    if plan.mentions:
        show(say("forget_mentions"))
    for each in plan.mentions:
        about = ", ".join(
            [text(f"kind.{each.place.table}"), *each.about, *([str(each.day)] if each.day else [])]
        )
        words = " ".join(each.text[max(0, each.hits[0].start - 40) : each.hits[-1].end + 40].split())
        show(f"  {'' if each.sure else say('forget_maybe') + ' '}{about}: {words}")
    if plan.backups:
        show(say("forget_backups"))
    for held in plan.backups:
        show(f"  {held.path}{_remark(held)}")
    if plan.second_missing:
        show(say("forget_second_missing", path=plan.second_missing))


def _remark(held: HeldBackup) -> str:
    if not held.rewritable:
        return f" ({say('forget_only_delete')})"
    if not held.record:
        return f" ({say('forget_name_only')})"
    return f" ({say('forget_older')})" if held.older else ""

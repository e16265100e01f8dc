"""What was done, in words, for history, undo and toasts; and why something cannot be undone yet.

A stone below ``wording``, which fills and translates these as it does its own.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001, N802 - lupdate looks for this name and shape
    """Mark a text for translation; it is translated where it is shown."""
    return source


_ = QT_TRANSLATE_NOOP

ACT_SENTENCES: dict[str, str] = {
    "act.contact.add": _("wording", "Added {name}"),
    "act.contact.edit": _("wording", "Edited {name}"),
    "act.contact.remove": _("wording", "Deleted {name}"),
    "act.contact.rhythm": _("wording", "Changed the rhythm of {name}"),
    "act.contact.photo": _("wording", "Changed the picture of {name}"),
    "act.contact.merge": _("wording", "Merged {other} into {name}"),
    "act.contact.not_same": _("wording", "Told {name} and {other} apart"),
    "act.people.remove": _("wording", "Deleted {count} people"),
    "act.people.rhythm": _("wording", "Changed the rhythm of {count} people"),
    "act.link.add": _("wording", "Linked {name} and {other}"),
    "act.link.edit": _("wording", "Changed how {name} and {other} are linked"),
    "act.link.remove": _("wording", "Removed the link of {name} and {other}"),
    "act.organisation.edit": _("wording", "Renamed {before} to {name}"),
    "act.relative.promote": _("wording", "Made {name} a person of their own"),
    "act.circle.add": _("wording", "Added the circle {name}"),
    "act.circle.edit": _("wording", "Edited the circle {name}"),
    "act.circle.remove": _("wording", "Removed the circle {name}"),
    "act.circle.put": _("wording", "Added to {name}"),
    "act.circle.take": _("wording", "Taken out of {name}"),
    "act.jot.save": _("wording", "Saved a jot about {names}"),
    "act.jot.edit": _("wording", "Edited a jot about {names}"),
    "act.jot.remove": _("wording", "Deleted a jot about {names}"),
    "act.jot.with": _("wording", "{said}: {what}"),
    "act.jot.promises": _("wording", "{n} promises"),
    "act.jot.promises_one": _("wording", "1 promise"),
    "act.jot.facts": _("wording", "{n} facts"),
    "act.jot.facts_one": _("wording", "1 fact"),
    "act.jot.topics": _("wording", "{n} questions"),
    "act.jot.topics_one": _("wording", "1 question"),
    "act.jot.over": _("wording", "{n} no longer so"),
    "act.jot.over_one": _("wording", "1 no longer so"),
    "act.jot.answered": _("wording", "{n} questions answered"),
    "act.jot.answered_one": _("wording", "1 question answered"),
    "act.fact.add": _("wording", "Noted “{text}”"),
    "act.fact.edit": _("wording", "Changed “{text}”"),
    "act.fact.confirm": _("wording", "Still so: “{text}”"),
    "act.fact.over": _("wording", "No longer so: “{text}”"),
    "act.fact.remove": _("wording", "Dismissed “{text}”"),
    "act.topic.add": _("wording", "To ask next time: “{text}”"),
    "act.topic.edit": _("wording", "Changed the question “{text}”"),
    "act.topic.close": _("wording", "Asked: “{text}”"),
    "act.topic.remove": _("wording", "Removed the question “{text}”"),
    "act.promise.add": _("wording", "Promised: “{text}”"),
    "act.promise.edit": _("wording", "Changed the promise “{text}”"),
    "act.promise.keep": _("wording", "Promise kept: “{text}”"),
    "act.promise.reopen": _("wording", "Promise open again: “{text}”"),
    "act.promise.release": _("wording", "No longer needed: “{text}”"),
    "act.promise.remove": _("wording", "Deleted the promise “{text}”"),
    "act.meeting.schedule": _("wording", "Scheduled “{topic}” with {names}"),
    "act.meeting.edit": _("wording", "Edited the meeting “{topic}”"),
    "act.meeting.move": _("wording", "Moved the meeting “{topic}”"),
    "act.meeting.cancel": _("wording", "Cancelled the meeting “{topic}”"),
    "act.meeting.nothing": _("wording", "Nothing to note about “{topic}”"),
    "act.meeting.prepare": _("wording", "Prepared “{topic}”"),
    "act.meeting.remove": _("wording", "Deleted the meeting “{topic}”"),
    "act.import": _("wording", "Imported {new} people from {file}, {updated} updated"),
    "act.import_new": _("wording", "Imported {new} people from {file}"),
    "act.import_one": _("wording", "Imported 1 person from {file}"),
    "act.import.archive": _("wording", "Imported the journal {file}"),
    "act.salvage": _("wording", "Put together what could be read"),
    "act.sample": _("wording", "Wrote the made-up sample"),
    "act.nobody": _("wording", "nobody"),
    # Why not yet, and what to turn first.
    "turn.needs_undone": _("wording", "{cannot}: it needs {later}, undone by now. {first}"),
    "turn.cannot_undo": _("wording", "Cannot be undone yet"),
    "turn.cannot_redo": _("wording", "Cannot be done again yet"),
    "turn.act": _("wording", "“{sentence}” (act {id})"),
    "turn.act_and_more": _("wording", "“{sentence}” (act {id}) and {more} more"),
    "turn.some_act": _("wording", "something later"),
    "turn.undo_first": _("wording", "Undo that one first."),
    "turn.redo_first": _("wording", "Do that one again first."),
    "turn.undo_all_first": _("wording", "Undo those first, the newest first."),
    "turn.redo_all_first": _("wording", "Do those again first."),
}

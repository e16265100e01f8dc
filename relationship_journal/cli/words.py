"""The command line's own words; errors and acts have theirs in the wording stone."""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

SAID: dict[str, str] = {
    "added": _("cli", "Added {name}."),
    "named_me": _("cli", "This journal is {name}’s."),
    "same_name": _("cli", "There is already somebody called {name}; now there are two."),
    "nobody": _("cli", "Nobody yet."),
    "nothing_found": _("cli", "Nothing found."),
    "best_first": _("cli", "The best come first."),
    "newest_first": _("cli", "The newest come first."),
    "more": _("cli", "There is more; ask for it with --limit."),
    "promise_mine": _("cli", "You: {text}"),
    "promise_theirs": _("cli", "{name}: {text}"),
    "due": _("cli", "due {day}"),
    "overdue": _("cli", "due {day}, overdue"),
    "no_date": _("cli", "no date"),
    "moved_from": _("cli", "before: {days}"),
    "promises": _("cli", "Promises"),
    "you_owe": _("cli", "You owe"),
    "owed_to_you": _("cli", "Owed to you"),
    "no_promises": _("cli", "No open promises."),
    "kept": _("cli", "Promise kept: “{text}”"),
    "gesture_given": _("cli", "given"),
    "gesture_received": _("cli", "received"),
    "gesture_asked": _("cli", "asked for"),
    "no_gestures": _("cli", "Nothing was given, received or asked for yet."),
    "released": _("cli", "No longer needed: {text}"),
    "not_kept": _("cli", "Not kept: {text}"),
    "ask": _("cli", "Ask next time"),
    "family": _("cli", "Family"),
    "facts": _("cli", "Good to know"),
    "contact": _("cli", "Contact"),
    "timeline": _("cli", "Latest"),
    "next": _("cli", "Next"),
    "last": _("cli", "Last"),
    "rhythm": _("cli", "Rhythm"),
    "every": _("cli", "every {days} d"),
    "never": _("cli", "not met yet"),
    "born": _("cli", "Born"),
    "how_met": _("cli", "How you met"),
    "saved": _("cli", "Saved a jot about {names}."),
    "scheduled": _("cli", "Scheduled for {when}."),
    "scheduled_series": _("cli", "Scheduled from {when}, {n} times until {until}."),
    "moved": _("cli", "Moved to {when}."),
    "cancelled": _("cli", "Called off: {title}."),
    "overlaps": _("cli", "Another meeting is at the same time."),
    "no_meetings": _("cli", "No meetings planned."),
    "next_up": _("cli", "Next up"),
    "coming_up": _("cli", "Coming up"),
    "just_finished": _("cli", "Just finished, nothing jotted yet"),
    "reach_out": _("cli", "Reach out"),
    "quiet": _("cli", "{days} d quiet, usually every {rhythm} d"),
    "met_once": _("cli", "new, met once on {day}"),
    "tried_once": _("cli", "tried once since"),
    "tried": _("cli", "tried {times} times since"),
    "nothing_open": _("cli", "Nothing open. Ask what occupies {name}."),
    "dates": _("cli", "Dates to remember"),
    "birthday": _("cli", "birthday"),
    "last_time": _("cli", "Last time, {day}"),
    "backed_up": _("cli", "A whole copy, looked at all through: {holds}."),
    "no_backups": _("cli", "No backups yet."),
    "people_one": _("cli", "{count} person"),
    "people_many": _("cli", "{count} people"),
    "entries_one": _("cli", "{count} entry"),
    "entries_many": _("cli", "{count} entries"),
    "restore_what": _("cli", "Which one? `backup --list` shows what there is."),
    "restored": _("cli", "Restored: {holds}."),
    "restored_damaged": _("cli", "Restored in the place of the journal that could not be opened."),
    "kept_before": _("cli", "What was there before is kept as {path}."),
    "salvaged": _(
        "cli",
        "{read} records were read, {from_backup} taken from the newest backup, {doubtful} may have a wrong letter,"
        " {lost} are lost.",
    ),
    "passphrase": _("cli", "Passphrase: "),
    "new_passphrase": _("cli", "New passphrase: "),
    "again": _("cli", "The same once more: "),
    "no_way_back": _(
        "cli",
        "Nobody can open the journal without its passphrase. It is nowhere else: write it down, and keep it away from this computer.",
    ),
    "encrypted": _("cli", "The journal is encrypted now."),
    "rekeyed": _("cli", "The journal has its new passphrase."),
    "decrypted": _("cli", "The journal is not encrypted any more: whoever can open the file can read it."),
    "copy_plain": _("cli", "Not encrypted: {path}"),
    "copy_encrypted": _("cli", "With a passphrase of before: {path}"),
    "copies_left": _(
        "cli", "They stay as they are. --copies rewrite or --copies delete with the next change ends that."
    ),
    "copies_rewritten": _("cli", "Written anew, to open as the journal does: {count}."),
    "copies_deleted": _("cli", "Deleted: {count}."),
    "copy_left": _("cli", "This one cannot be read, and stays as it is: {path}"),
    "sound": _("cli", "Nothing is wrong: {rows} records and acts are as they were written."),
    "mended": _("cli", "All of this is computed from your records, which are right; it was computed anew."),
    "damaged_then": _(
        "cli",
        "`backup --list` shows the backups, `restore` brings one back, `restore --salvage` what can be read.",
    ),
    "read": _(
        "cli",
        "{file}: {read} read, {new} new, {updated} updated, {already} already here, {doubtful} doubtful",
    ),
    "would_read": _(
        "cli",
        "{file}: {read} read, {new} would be new, {updated} updated, {already} already here, {doubtful} doubtful",
    ),
    "line": _("cli", "  line {line}: {reason}"),
    "wrote_people": _("cli", "Wrote {path} (people: {count})."),
    "wrote_folder": _("cli", "Wrote the folder {path} (people: {people}, entries: {entries})."),
    "wrote_meetings": _("cli", "Wrote {path} (meetings: {events}, cancellations: {cancelled})."),
    "published": _(
        "cli",
        "Published: {created} new, {changed} changed, {cancelled} called off, {unchanged} as they were.",
    ),
    "clash": _("cli", "Changed here and there, left as it is: {title}"),
    "wrote_birthdays": _("cli", "Wrote {path} (birthdays: {count}, cancellations: {cancelled})."),
    "wrote_sample": _(
        "cli", "Wrote the made-up journal {path}. Open it with: relationship-journal --journal {path}"
    ),
    "wrote_page": _("cli", "Wrote the page {path}."),
    "wrote_pages": _("cli", "Wrote {n} pages, {path}."),
    "no_display": _(
        "cli",
        "There is no display to open the window on. Every command works without: relationship-journal --help",
    ),
    "only_cards_and_tables": _(
        "cli", "people are written as contact cards or as a table, to a name that ends in .vcf or .csv"
    ),
    "version_is_for_cards": _("cli", "only contact cards have a version, and their name ends in .vcf"),
    "spreadsheet_is_a_table": _("cli", "a table's name ends in .csv"),
    "undone": _("cli", "(undone {when})"),
    "nothing_done": _("cli", "Nothing was done yet."),
    "nothing_deleted": _("cli", "Nothing was deleted, or all of it is back."),
    "turned_back": _("cli", "Undone: {what}"),
    "done_again": _("cli", "Done again: {what}"),
}


def say(key: str, /, **data: object) -> str:
    """A line of the command line's own; raises ``KeyError`` for a key that is not here."""
    return SAID[key].format(**data)

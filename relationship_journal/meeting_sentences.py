"""What is said about repeating meetings, and about the events of a calendar that is read.

A stone below ``wording``, which fills and translates these as it does its own.
"""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

MEETING_SENTENCES: dict[str, str] = {
    "error.repeat_step": _("wording", "A meeting can repeat every 1 to {most} weeks or months."),
    "error.repeat_ends_before": _("wording", "The last day lies before the first one. Choose a later one."),
    "error.repeat_too_often": _(
        "wording", "That would be more than {most} meetings. Choose an earlier last day."
    ),
    "error.repeat_how": _("wording", "Say how it repeats: --repeat weekly, monthly or monthly-weekday."),
    "error.no_password": _(
        "wording", "The password is not known. Give --password-fd, or run this in a terminal."
    ),
    "error.folder_no_calendars": _("wording", "There is no calendar file (.ics) in {path}."),
    "error.file_is_no_calendar": _(
        "wording", "{path} is not a calendar. In your calendar program, export as iCalendar (.ics)."
    ),
    "card.event_clash": _("wording", "changed there and here, left as it is"),
    "card.event_gone": _("wording", "no longer in the calendar, left as it is"),
    "card.event_strangers": _("wording", "with nobody who is here"),
    "kind.series": _("wording", "rule of a repeating meeting"),
    "kind.occurrence": _("wording", "time of a repeating meeting"),
    "kind.calendar_source": _("wording", "calendar that is read"),
    "kind.source_event": _("wording", "event of a calendar"),
    "export.birthday_of": _("wording", "Birthday of {name}"),
    # Why an event is not among the meetings, or what was guessed.
    "event.not_event": _("wording", "no meeting but {detail}"),
    "event.no_start": _("wording", "without a start that can be read: {detail}"),
    "event.all_day": _("wording", "a whole day is no meeting: {detail}"),
    "event.too_long": _("wording", "lasts over seven days: {detail}"),
    "event.outside": _("wording", "takes place before or after the days that are read: {detail}"),
    "event.bad_rule": _("wording", "how it repeats cannot be read, its first time was taken: {detail}"),
    "event.too_often": _("wording", "repeats within hours, its first time was taken: {detail}"),
    "event.too_many_times": _("wording", "repeats very often, {detail} times were taken"),
    "event.bad_end": _("wording", "its end cannot be read, an hour was taken: {detail}"),
    "event.no_zone": _("wording", "its time zone is unknown and was taken as yours: {detail}"),
    "event.later_too": _("wording", "a change of later times was taken for one time only: {detail}"),
    "event.no_end": _("wording", "was never closed, and was taken as far as it goes"),
    "event.bad_line": _("wording", "a line that cannot be read: {detail}"),
    "event.too_large": _("wording", "{detail} is too large and was left out"),
    "event.file_too_large": _("wording", "the file is too large"),
    "event.too_many": _("wording", "too many events, {detail} were not read"),
    "event.too_many_remarks": _("wording", "and {detail} more remarks"),
    "event.not_calendar": _("wording", "not part of a calendar: {detail}"),
}

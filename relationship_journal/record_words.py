"""What the kinds of things in a journal are called: links, channels, moods, records, likenesses; the title of a meeting sent out.

A stone below ``wording``, which fills and translates these as it does its own.
"""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

RECORD_WORDS: dict[str, str] = {
    # What somebody is to the person on whose page it stands, who is {name}.
    "link.partner": _("wording", "partner"),
    "link.spouse": _("wording", "spouse"),
    "link.parent": _("wording", "parent"),
    "link.child": _("wording", "child"),
    "link.sibling": _("wording", "sibling"),
    "link.relative": _("wording", "relative"),
    "link.friend": _("wording", "friend"),
    "link.colleague": _("wording", "colleague"),
    "link.manager": _("wording", "manager"),
    "link.report": _("wording", "reports to {name}"),
    "link.assistant": _("wording", "assistant"),
    "link.assisted": _("wording", "assisted by {name}"),
    "link.mentor": _("wording", "mentor"),
    "link.mentee": _("wording", "mentored by {name}"),
    "link.introduced_by": _("wording", "introduced {name} to you"),
    "link.introduced": _("wording", "introduced to you by {name}"),
    "link.knows": _("wording", "knows {name}"),
    # Words for fixed sets.
    "channel.in_person": _("wording", "In person"),
    "channel.video": _("wording", "Video call"),
    "channel.phone": _("wording", "Phone"),
    "channel.email": _("wording", "Email"),
    "channel.message": _("wording", "Message"),
    "channel.letter": _("wording", "Letter"),
    "channel.broadcast": _("wording", "Broadcast"),
    "channel.note": _("wording", "Note"),
    "mood.warm": _("wording", "Warm"),
    "mood.fine": _("wording", "Fine"),
    "mood.flat": _("wording", "Flat"),
    "mood.tense": _("wording", "Tense"),
    "fact.family": _("wording", "Family"),
    "fact.hobby": _("wording", "Hobby"),
    "fact.preference": _("wording", "Good to know"),
    "fact.work": _("wording", "Work"),
    "fact.context": _("wording", "At the moment"),
    "fact.date": _("wording", "Date"),
    "kind.contact": _("wording", "person"),
    "kind.entry": _("wording", "jot"),
    "kind.fact": _("wording", "fact"),
    "kind.promise": _("wording", "promise"),
    "kind.topic": _("wording", "question"),
    "kind.meeting": _("wording", "meeting"),
    "kind.gesture": _("wording", "gesture"),
    "kind.circle": _("wording", "circle"),
    "kind.act": _("wording", "act"),
    "kind.view": _("wording", "view"),
    "kind.saved_view": _("wording", "view"),
    # Why two people may be one.
    "likeness.email": _("wording", "Same email address"),
    "likeness.phone": _("wording", "Same phone number"),
    "likeness.name": _("wording", "Same name"),
    "likeness.nickname": _("wording", "Two forms of one name"),
    "likeness.similar_name": _("wording", "Names that look alike"),
    "likeness.initial": _("wording", "Same last name and initial"),
    # What leaves in a calendar file.
    "export.meeting_with": _("wording", "Meeting with {names}"),
    "export.busy": _("wording", "Busy"),
}

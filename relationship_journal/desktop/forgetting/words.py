"""The words of forgetting somebody: what goes, what stays, where they are named, what came of it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from relationship_journal import wording
from relationship_journal.desktop import care_words, dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.forgetting import ForgetPlan, Forgotten, HeldBackup, Mention

GOES = (
    "entry", "attachment", "fact", "relative", "promise", "topic", "gesture", "meeting", "contact_point", "link",
    "contact_circle", "picture", "organisation", "saved_view", "draft",
)  # fmt: skip
"""What is taken away, in the order it is listed in."""
STAYS = ("entry_shared", "meeting_shared", "attachment_shared", "calendar")
"""What others keep, or hear of."""
ICONS = {
    "entry": "notebook-pen", "attachment": "file-input", "fact": "tag", "relative": "baby", "promise": "handshake",
    "topic": "circle-question-mark", "gesture": "gift", "meeting": "calendar", "contact_point": "mail",
    "link": "users-round", "contact_circle": "users", "picture": "user", "organisation": "briefcase",
    "saved_view": "filter", "draft": "pen-line", "entry_shared": "notebook-pen", "meeting_shared": "calendar",
    "attachment_shared": "file-input", "calendar": "calendar-arrow-up",
}  # fmt: skip


def counted(kind: str, count: int) -> str:
    """How much of a kind there is, such as "3 jots only with them"."""
    return {
        "entry": lambda: translate("Forgetting", "%Ln jots only with them", count),
        "attachment": lambda: translate("Forgetting", "%Ln files on these jots", count),
        "fact": lambda: translate("Forgetting", "%Ln facts", count),
        "relative": lambda: translate("Forgetting", "%Ln relatives", count),
        "promise": lambda: translate("Forgetting", "%Ln promises", count),
        "topic": lambda: translate("Forgetting", "%Ln questions", count),
        "gesture": lambda: translate("Forgetting", "%Ln gestures", count),
        "meeting": lambda: translate("Forgetting", "%Ln meetings only with them", count),
        "contact_point": lambda: translate("Forgetting", "%Ln addresses and numbers", count),
        "link": lambda: translate("Forgetting", "%Ln links to others", count),
        "contact_circle": lambda: translate("Forgetting", "%Ln memberships of circles", count),
        "picture": lambda: translate("Forgetting", "%Ln pictures", count),
        "organisation": lambda: translate("Forgetting", "%Ln companies nobody else is with", count),
        "saved_view": lambda: translate("Forgetting", "%Ln views that name them", count),
        "draft": lambda: translate("Forgetting", "%Ln drafts", count),
        "entry_shared": lambda: translate("Forgetting", "%Ln jots stay with the others in them", count),
        "meeting_shared": lambda: translate("Forgetting", "%Ln meetings stay with the others in them", count),
        "attachment_shared": lambda: translate(
            "Forgetting", "%Ln files stay on jots with others; nobody looks into them", count
        ),
        "calendar": lambda: translate(
            "Forgetting", "%Ln events left for a calendar; the next export calls them off", count
        ),
    }[kind]()


def lines(plan: ForgetPlan, kinds: tuple[str, ...]) -> list[tuple[str, str]]:
    """(icon, words) of what there is of these kinds."""
    return [(ICONS[kind], counted(kind, plan.counts[kind])) for kind in kinds if plan.counts.get(kind)]


def mention_words(mention: Mention) -> str:
    """Where somebody is named: "Jot · Barnaby Quill · 16 April 2026"."""
    kind = wording.text(f"kind.{mention.place.table}")
    parts = [kind[:1].upper() + kind[1:], *map(isolated, mention.about)]
    if mention.day is not None:
        parts.append(dates.with_year(dates.day_month(mention.day), mention.day.year))
    return " · ".join(parts)


def backup_words(held: HeldBackup, now: datetime, zone: str) -> str:
    """When it was made and how large it is, and what is different about it."""
    made = held.made.astimezone(ZoneInfo(zone))
    parts = [care_words.near_words(made, now), care_words.size_words(held.size)]
    if held.elsewhere:
        parts.append(translate("Forgetting", "in the second folder"))
    if not held.rewritable:
        parts.append(translate("Forgetting", "cannot be written anew, only deleted"))
    elif not held.record:
        parts.append(translate("Forgetting", "only their name"))
    elif held.older:
        parts.append(translate("Forgetting", "of an older form; written anew it has the present one"))
    return ", ".join(parts)


def done_words(name: str, done: Forgotten) -> str:
    """What came of it; the name is said for the last time by whoever still reads it."""
    told = [translate("Forgetting", "{name} is forgotten.").format(name=isolated(name))]
    if done.backups_rewritten:
        told.append(translate("Forgetting", "%Ln backups were written anew.", done.backups_rewritten))
    if done.backups_deleted:
        told.append(translate("Forgetting", "%Ln backups were deleted.", done.backups_deleted))
    if done.backups_left:
        told.append(translate("Forgetting", "%Ln backups still hold them.", len(done.backups_left)))
    if not done.cleaned:
        told.append(translate("Forgetting", "The file itself is written anew at the next start."))
    return " ".join(told)

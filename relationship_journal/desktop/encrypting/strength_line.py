"""How good a passphrase is, in words, while it is typed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.passphrase import Strength

_TOKENS = {
    Strength.HOURS: "danger",
    Strength.DAYS: "amber",
    Strength.YEARS: "text2",
    Strength.LONG: "accent_ink",
}


class StrengthLine(PlainLabel):
    """Asked off the UI thread; who listens is told once for each change, never for each letter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", "text2", max_lines=0, parent=parent)
        self._desk = desk
        self._asking: Latest[Strength] = Latest(desk.background, self)
        self.strength: Strength | None = None
        self._say(None)

    def look_at(self, passphrase: str) -> None:
        """Ask about what is typed now."""
        journal = self._desk.journal
        if not passphrase:
            self._asking.cancel()
            self._say(None)
            return

        def ask() -> Strength:
            from relationship_journal.journal.passphrases import strength_of

            me = journal.contacts.me()
            return strength_of(passphrase, (journal.contacts.get(me).name,) if me is not None else ())

        self._asking.run(plain(ask), self._say)

    def _say(self, strength: Strength | None) -> None:
        changed, self.strength = strength is not self.strength, strength
        self.setText(self._words(strength))
        self.set_token(_TOKENS[strength] if strength is not None else "text2")
        if changed and strength is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

    def _words(self, strength: Strength | None) -> str:
        if strength is None:
            return self.tr("A few words that do not belong together are easy to remember and hard to guess.")
        return {
            Strength.HOURS: self.tr("Weak. Somebody determined who has the file finds it within hours."),
            Strength.DAYS: self.tr(
                "Not strong. Somebody determined who has the file finds it within days or months."
            ),
            Strength.YEARS: self.tr("Strong. Somebody determined who has the file needs years."),
            Strength.LONG: self.tr("Very strong. Finding it takes longer than anybody waits."),
        }[strength]

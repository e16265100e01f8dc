"""The sentences about what nobody else may read: passphrases, encrypted files, people who are forgotten."""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

PRIVACY_SENTENCES: dict[str, str] = {
    "error.passphrase_needed": _("wording", "{path} is encrypted. Its passphrase opens it."),
    "error.wrong_passphrase": _(
        "wording", "That is not the passphrase of {path}. The file itself is whole, and was left as it is."
    ),
    "error.passphrase_fd": _(
        "wording", "{path} is encrypted. Give --passphrase-fd, or run this in a terminal."
    ),
    "error.new_passphrase_fd": _(
        "wording", "The new passphrase is not known. Say it through a descriptor, or run this in a terminal."
    ),
    "error.no_passphrase_fd": _("wording", "Nothing can be read from the descriptor of the passphrase."),
    "error.passphrases_differ": _("wording", "The two are not the same. Nothing was changed."),
    "error.empty_passphrase": _("wording", "An empty passphrase keeps nobody out. Choose a few words."),
    "error.encrypted_already": _(
        "wording", "The journal is encrypted already. `rekey` changes its passphrase."
    ),
    "error.not_encrypted": _("wording", "The journal is not encrypted. `encrypt` does that."),
    "error.encryption_missing": _(
        "wording",
        "An encrypted journal needs the part of the program that reads it. Install it with: pip install 'relationship-journal[encryption]'",
    ),
    "error.forgotten_for_good": _("wording", "Nobody who was forgotten can be brought back."),
    "error.forget_changed": _(
        "wording", "Something that tells of them was changed meanwhile. Look once more at what it means."
    ),
    "act.contact.forget": _("wording", "Somebody was forgotten"),
    # What a person is told that the journal holds about them.
    "about.title": _("wording", "Everything this journal holds about {name}"),
    "about.private": _(
        "wording",
        "Written on {day}, with the private notes: what the owner of the journal wrote for nobody else's eyes.",
    ),
    "about.without": _(
        "wording",
        "Written on {day}, without the private notes: the texts of jots, private lines and preparation are left out.",
    ),
    "about.picture": _("wording", "there is one"),
    "about.given": _("wording", "given to them"),
    "about.received": _("wording", "received from them"),
    "about.asked": _("wording", "asked of them"),
    "folder.gestures": _("wording", "Gestures"),
    "folder.card": _("wording", "What a contact file said besides"),
    "folder.elsewhere": _("wording", "Named in what is written about others"),
}

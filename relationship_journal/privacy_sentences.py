"""The sentences about what nobody else may read: passphrases, encrypted files, people who are forgotten."""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

PRIVACY_SENTENCES: dict[str, str] = {
    "error.passphrase_needed": _("wording", "{path} is encrypted. Its passphrase opens it."),
    "error.wrong_passphrase": _(
        "wording", "That is not the passphrase of {path}. The file itself is whole, and was left as it is."
    ),
    "error.encryption_missing": _(
        "wording",
        "An encrypted journal needs the part of the program that reads it. Install it with: pip install 'relationship-journal[encryption]'",
    ),
}

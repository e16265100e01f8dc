"""What is said about calendar servers.

A stone below ``wording``, which fills and translates these as it does its own.
"""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

CALENDAR_SENTENCES: dict[str, str] = {
    "error.server": _("wording", "The calendar server {host} could not be used. Nothing was changed."),
    "error.server_address": _(
        "wording",
        "That is no address of a calendar server. It begins with https:// and has no name or password in it.",
    ),
    "error.server_unsafe": _(
        "wording", "{host} would be reached without encryption. Only https:// addresses are used."
    ),
    "error.server_certificate": _(
        "wording",
        "{host} cannot prove who it is: its certificate is not trusted. Nothing was sent. Ask whoever runs the server.",
    ),
    "error.server_ca_file": _("wording", "{path} holds no certificate that can be read."),
    "error.server_unreachable": _(
        "wording", "{host} cannot be reached. Nothing was changed; try again when you are online."
    ),
    "error.server_sandboxed": _(
        "wording",
        "{host} cannot be reached: this program was installed without permission for the network. To give it, run in a terminal: {command}",
    ),
    "error.server_slow": _("wording", "{host} took too long to answer. Try again later."),
    "error.server_large": _("wording", "{host} answered with more than {limit} MB, which is not read."),
    "error.server_elsewhere": _(
        "wording",
        "{host} sends to another address. Nothing was told to that one; ask for the new address and enter it.",
    ),
    "error.server_answer": _("wording", "What {host} answers cannot be understood. Check the address."),
    "error.server_password": _(
        "wording", "{host} refuses the name, the password or the permission. Check them, then try again."
    ),
    "error.server_no_calendar": _("wording", "There is no calendar at this address of {host}."),
    "error.no_keyring": _(
        "wording", "This computer has no safe place for a password. You will be asked for it each time."
    ),
}

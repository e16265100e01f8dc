"""Names and numbers this process has taken apart before, of whatever journal."""

from __future__ import annotations

from relationship_journal.journal.name_parts import name_parts
from relationship_journal.journal.phone_keys import forget_phone_keys


def forget_names() -> None:
    """Keep nothing of them; what is asked again is worked out again."""
    name_parts.cache_clear()
    forget_phone_keys()

"""No triggers write the index: the program does, beside the text, and all of it anew once the scripts have run."""

from __future__ import annotations

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Nothing but what every update does: the triggers are dropped, and those there still are made anew."""

"""The colours of circles, the same wherever one is shown."""

from __future__ import annotations

DOT_HUES = ("accent", "hobby", "date", "pref", "work", "family", "danger", "amber")
"""In order; a circle's ``colour`` counts through them."""
COLOURS = 6
"""How many are offered; circles of other makes may count further."""

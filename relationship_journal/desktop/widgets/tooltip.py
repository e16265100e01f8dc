"""Tooltips that show user text as written, whatever it contains."""

from __future__ import annotations

import html


def plain_tooltip(text: str) -> str:
    """Text made safe for Qt's tooltips, which would otherwise guess at markup; wraps long lines."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""

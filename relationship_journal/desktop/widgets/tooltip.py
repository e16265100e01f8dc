"""Tooltips that show user text as written, whatever it contains."""

from __future__ import annotations

_ONE_LINE = 70


def plain_tooltip(text: str) -> str:
    """Text made safe for Qt's tooltips, which would otherwise guess at markup; wraps long lines."""
    # By hand, for ``html`` would load its long table of names before the first picture of a window.
    for sign, safe in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ('"', "&quot;"),
        ("'", "&#x27;"),
        ("\n", "<br>"),
    ):
        text = text.replace(sign, safe)
    if text and len(text) <= _ONE_LINE and "<br>" not in text:
        text = f"<div style='white-space: pre'>{text}</div>"  # Qt would part even these from their keys
    return f"<qt>{text}</qt>" if text else ""

"""Whether something stands in quotation marks: who says "I" in there is not the writer."""

from __future__ import annotations

_OPENS, _CLOSES = frozenset("“„«»"), frozenset("”“»«")
"""What opens in one language closes in another: „so“, “so”, «so», »so«."""


def is_quoted(text: str, at: int) -> bool:
    """Whether a mark of quotation is open at a place of the text; each line begins anew."""
    start = text.rfind("\n", 0, at) + 1
    double = single = False
    for place in range(start, at):
        sign = text[place]
        if sign == '"':
            double = not double
        elif not double and sign in _OPENS:
            double = True
        elif double and sign in _CLOSES:
            double = False
        elif sign in "'‘’":
            single = _single(text, place, is_open=single)
    return double or single


def _single(text: str, place: int, *, is_open: bool) -> bool:
    """Whether one is open behind this mark, which may be an apostrophe."""
    before = text[place - 1] if place else " "
    behind = text[place + 1] if place + 1 < len(text) else " "
    if before.isspace() or before in "(:":
        return behind.isalnum() or is_open
    if behind.isalnum():
        return is_open  # within a word
    return False

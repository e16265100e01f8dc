"""What stands in quotation marks is somebody else's: their promise is not mine."""

from __future__ import annotations

import pytest

from relationship_journal.domain.jot_rules.quoting import is_quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He wrote "I will look at it" |', False),
        ('He wrote "|I will look at it"', True),
        ("She said: '|I'll review it when I'm back'", True),
        ("She's glad and |I'll call", False),
        ("the kids' party, |I'll bring a cake", False),
        ("Sie sagte „|ich melde mich“", True),
        ("Sie sagte „gut“, |ich melde mich", False),
        ("Elle dit «|je viens»", True),
        ("er meinte »|ich komme«", True),
        ("‘|I'll send it’ he said", True),
        ('an inch is 1"\n|I will send it', False),
    ],
)
def test_where_a_mark_is_open(text: str, quoted: bool) -> None:
    at = text.index("|")
    assert is_quoted(text.replace("|", ""), at) is quoted

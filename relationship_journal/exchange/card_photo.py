"""Pictures inside vCards: base64 and data: URIs to bytes and a media type, told from the bytes themselves."""

from __future__ import annotations

import base64
import binascii
import re

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)
_BLANKS = re.compile(r"\s+")


def media_type(picture: bytes) -> str:
    """image/jpeg, image/png, image/gif, image/bmp, image/webp, or "" for anything else."""
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return "image/webp"
    return next((name for magic, name in _MAGIC if picture.startswith(magic)), "")


def picture_of(text: str) -> bytes:
    """The bytes of a base64 value or of a data: URI with base64; b"" if it is neither or broken."""
    if text[:5].lower() == "data:":
        head, comma, text = text.replace("\\,", ",", 1).partition(",")
        if not comma or not head.lower().replace("\\;", ";").endswith(";base64"):
            return b""
    compact = _BLANKS.sub("", text).rstrip("=")
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):  # not base64: the caller says so to the user
        return b""

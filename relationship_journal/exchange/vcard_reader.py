"""Reads vCard 2.1, 3.0 and 4.0: bytes in, cards and complaints out, whatever the bytes are."""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable, Iterator
from itertools import islice

from relationship_journal.domain.cards import Card, CardFile, Complaint
from relationship_journal.exchange import content_lines
from relationship_journal.exchange.card_builder import STRUCTURED, CardBuilder
from relationship_journal.exchange.content_lines import Head
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.recognise import recognise
from relationship_journal.exchange.text_encoding import Decoder, as_utf8

_HEADS_KEPT = 4096
_ENCODED_SEMICOLON = re.compile(rb"(?:=5C)?=3B", re.IGNORECASE)
_CHARSET = re.compile(r";CHARSET=[^;:]*", re.IGNORECASE)
_BOM = b"\xef\xbb\xbf"

Progress = Callable[[int, int], None]


def read_cards(
    data: bytes,
    *,
    limits: Limits | None = None,
    progress: Progress | None = None,
    stopped: Callable[[], bool] | None = None,
) -> CardFile:
    """Read a whole file.  Never raises for its content: what cannot be read is in the complaints.

    Every BEGIN:VCARD gives a card or a complaint that loses_card, unless the file or record limit is reached.
    `progress` and `stopped` as for iter_cards; a stopped reading gives what it had read by then.
    """
    limits = limits or Limits()
    kind = recognise(data)
    if len(data) > limits.file:
        return CardFile((), (Complaint(0, "file_too_large", str(limits.file)),), kind)
    if kind != "vcard":
        return CardFile((), (), kind)
    cards: list[Card] = []
    complaints: list[Complaint] = []
    for found in iter_cards(data, progress, stopped, limits=limits):
        if isinstance(found, Card):
            cards.append(found)
        else:
            complaints.append(found)
    cards.sort(key=lambda card: card.line)
    complaints.sort(key=lambda complaint: complaint.line)
    return CardFile(tuple(cards), tuple(complaints), kind)


def iter_cards(
    data: bytes,
    progress: Progress | None = None,
    stopped: Callable[[], bool] | None = None,
    *,
    limits: Limits | None = None,
) -> Iterator[Card | Complaint]:
    """Read card by card, for long files.

    `progress` is told bytes done and bytes in all, `stopped` is asked every 256 KB; reading then just ends.  Cards
    come as they are closed: of nested ones the inner comes first.  The file's size and kind are the caller's to mind.
    """
    return _Reading(data, progress, stopped, limits or Limits()).results()


class _Reading:
    """The state of reading one file."""

    def __init__(
        self, data: bytes, progress: Progress | None, stopped: Callable[[], bool] | None, limits: Limits
    ) -> None:
        self._data, was_utf16 = as_utf8(data)
        self._decoder = Decoder(self._data, already_utf8=was_utf16)
        self._limits = limits
        self._progress = progress
        self._stopped = stopped
        self._heads: dict[bytes, Head | None] = {}
        self._open: list[CardBuilder] = []
        self._complaints: list[Complaint] = []
        self._records = 0
        self._between = False
        self._told_guess = False
        self._listed = 0
        self._unlisted = 0

    def results(self) -> Iterator[Card | Complaint]:
        physical = content_lines.physical_lines(self._data, self._go_on)
        cut_at = 0
        for number, raw, size in content_lines.properties(islice(physical, self._limits.lines), self._limits):
            first = raw[:1]
            if first in (b"B", b"b", b"\xef", b"E", b"e") and len(raw) < 64:
                if content_lines.is_mark(raw.removeprefix(_BOM), content_lines.BEGIN):
                    if self._records >= self._limits.records:
                        cut_at = number
                        break
                    yield from self._begin(number)
                    continue
                if content_lines.is_mark(raw, content_lines.END):
                    yield from self._end()
                    continue
            if self._open:
                self._property(number, raw, size)
            else:
                self._stray(number, raw)
            if self._complaints:
                yield from self._said()
        while self._open:
            yield from self._close(self._open.pop(), ended=False)
        if cut_at or next(physical, None) is not None:
            begun = self._data.upper().count(content_lines.BEGIN)
            yield Complaint(cut_at or self._limits.lines, "too_many", str(max(0, begun - self._records)))
        if self._unlisted:
            yield Complaint(0, "too_many_remarks", str(self._unlisted))
        if self._progress is not None:
            self._progress(len(self._data), len(self._data))

    def _go_on(self, done: int) -> bool:
        if self._progress is not None:
            self._progress(done, len(self._data))
        return self._stopped is None or not self._stopped()

    def _remark(self, number: int, reason_key: str, detail: str) -> None:
        self._complaints.append(Complaint(number, reason_key, detail))

    def _remarks_left(self) -> bool:
        """Count a remark that is about to be made; beyond the limit remarks are only counted."""
        if self._listed < self._limits.remarks:
            self._listed += 1
            return True
        self._unlisted += 1
        return False

    def _said(self) -> Iterator[Complaint]:
        said, self._complaints = self._complaints, []
        return iter(said)

    # ------------------------------------------------------------------------------------------- cards open and close

    def _begin(self, number: int) -> Iterator[Card | Complaint]:
        self._between = False
        while self._open and self._open[-1].closed_inner:
            # After an inner card's END comes another BEGIN: the outer one was not nested, it lost its END.
            yield from self._close(self._open.pop(), ended=False)
        if len(self._open) >= self._limits.depth:
            yield from self._close(self._open.pop(0), ended=False)
        self._records += 1
        self._open.append(CardBuilder(number))

    def _end(self) -> Iterator[Card | Complaint]:
        if not self._open:
            return
        card = self._open.pop()
        if self._open:
            self._open[-1].inner.append(card.line)
            self._open[-1].closed_inner = True
        for line in card.inner:
            if self._remarks_left():
                yield Complaint(line, "nested", str(card.line))
        yield from self._close(card, ended=True)

    def _close(self, builder: CardBuilder, *, ended: bool) -> Iterator[Card | Complaint]:
        if not builder.taken:
            yield Complaint(builder.line, "empty_card")
            return
        card = builder.build()
        if not ended:
            yield Complaint(builder.line, "no_end")
        if builder.photo_failed:
            yield Complaint(builder.line, "bad_photo")
        if not card.name:
            yield Complaint(builder.line, "no_name")
        yield card

    # ----------------------------------------------------------------------------------------------------- properties

    def _stray(self, number: int, raw: bytes) -> None:
        """Lines between cards: one complaint for each run of them."""
        if not self._between and raw.strip(b" \t\x00\x1a\xef\xbb\xbf"):
            self._between = True
            if self._remarks_left():
                self._remark(number, "not_vcard", self._excerpt(raw))

    def _property(self, number: int, raw: bytes, size: int) -> None:
        builder = self._open[-1]
        builder.closed_inner = False
        colon = raw.find(b":")
        key = raw[:colon]
        head = self._heads.get(key)
        if head is None:
            colon = content_lines.colon_of(raw)
            head = self._head(raw[:colon]) if colon > 0 else None
            if head is None or head.name in ("BEGIN", "END"):
                if self._remarks_left():
                    self._remark(number, "bad_line", self._excerpt(raw))
                return
            if b'"' not in key and len(key) <= 200 and len(self._heads) < _HEADS_KEPT:
                self._heads[key] = head
        if self._over_limit(builder, head, size):
            if self._remarks_left():
                self._remark(number, "too_large", head.name)
            return
        builder.taken += size
        self._decoder.damaged = False
        value = self._value(head, raw, colon)
        self._mind_guesses(number, head)
        builder.take(head, value, lambda: self._as_written(head, raw, colon))

    def _head(self, raw: bytes) -> Head | None:
        return content_lines.parse_head(self._decoder.text(raw))

    def _over_limit(self, builder: CardBuilder, head: Head, size: int) -> bool:
        if size > self._limits.record - builder.taken:
            return True
        return size > self._limits.line and head.name.encode("ascii") not in content_lines.BULKY

    def _value(self, head: Head, raw: bytes, colon: int) -> str:
        value = raw[colon + 1 :]
        if head.plain:
            try:
                return value.decode("utf-8")
            except UnicodeDecodeError:
                return self._decoder.text(value)
        if head.encoding != "QUOTED-PRINTABLE":
            return self._decoder.text(value, head.charset)
        if head.name in STRUCTURED:
            value = _ENCODED_SEMICOLON.sub(rb"\\;", value)
        return self._decoder.encoded(quopri.decodestring(value), head.charset)

    def _mind_guesses(self, number: int, head: Head) -> None:
        if self._decoder.damaged:
            if self._remarks_left():
                self._remark(number, "bad_encoding", head.name)
        elif self._decoder.guessed and not self._told_guess:
            self._told_guess = True
            self._remark(number, "guessed_encoding", self._decoder.fallback)

    def _as_written(self, head: Head, raw: bytes, colon: int) -> str:
        """The property as a line of letters, its parameters named.

        If its letters were in a charset of their own, they no longer are.
        """
        begin = content_lines.named_parameters(self._decoder.text(raw[:colon]))
        if head.plain or head.encoding or (raw.isascii() and b"\x1b" not in raw):
            # (ISO-2022-JP is ASCII bytes with escape sequences)
            return begin + ":" + self._decoder.text(raw[colon + 1 :])
        value = self._decoder.text(raw[colon + 1 :], head.charset)
        return _CHARSET.sub("", begin) + ":" + value

    def _excerpt(self, raw: bytes) -> str:
        text = self._decoder.text(raw[:240]).strip()
        return "".join(letter if letter.isprintable() else " " for letter in text)[:60]

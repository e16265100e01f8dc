"""The one painter of a briefing: the same strokes on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen

from relationship_journal.desktop.briefing.measure import sheet_font, sheet_text
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.tokens import LIGHT, Tokens, avatar_hue
from relationship_journal.domain.briefing_layout import Page, Placed
from relationship_journal.domain.briefing_parts import Briefing, BriefSection, Head, Paragraph, SectionKey

CHIP_HEIGHT = 26.0

_LOOKS: dict[SectionKey, tuple[str, str]] = {
    SectionKey.WHY: ("calendar", "text2"),
    SectionKey.LAST_TIME: ("history", "text2"),
    SectionKey.CHANGED: ("arrow-up-right", "text2"),
    SectionKey.ASK: ("message-circle", "accent"),
    SectionKey.GIVE_FIRST: ("hand-heart", "accent"),
    SectionKey.LATELY: ("gift", "accent"),
    SectionKey.NOTES: ("notebook-pen", "text2"),
    SectionKey.PEOPLE: ("user", "accent"),
    SectionKey.PROMISES: ("handshake", "amber"),
    SectionKey.FAMILY: ("heart", "family"),
    SectionKey.HOBBIES: ("bike", "hobby"),
    SectionKey.SHARED: ("users-round", "hobby"),
    SectionKey.GOOD_TO_KNOW: ("sparkles", "pref"),
    SectionKey.DATES: ("cake", "date"),
    SectionKey.CARE: ("lock", "text2"),
}


Ink = Callable[[str], QColor]
"""Colours by the name of their token."""


def ink_of(tokens: Tokens) -> Ink:
    """The colours of these tokens, whatever theme is in force."""
    known: dict[str, QColor] = {}

    def colour(token: str) -> QColor:
        if token not in known:
            known[token] = QColor(str(getattr(tokens, token)))
        return known[token]

    return colour


PAPER_INK = ink_of(LIGHT)


def mirrored_x(x: float, width: float, whole: float) -> float:
    """Where a thing of the sheet begins at the left, which is its end when the program is read from the right."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return whole - x - width if rtl else x


def _face(item: Placed) -> float:
    """The side of the face of a person, who has a card of their own, half of one, or a line."""
    return min(item.height, 60.0 if item.height >= 60 else 44.0 if item.height > 30 else 24.0)


def _beside_face(side: float) -> float:
    """From the edge of a face to its words."""
    return side + (16 if side >= 60 else 12 if side > 30 else 9)


def _head_rows(head: Head, side: float) -> list[Paragraph]:
    """The words beside a face, line by line."""
    if side <= 30:
        return [Paragraph(f"{head.name}  {head.role}".rstrip(), "small", bold=len(head.name), max_lines=1)]
    below = (words for words in (head.role, head.known) if words)
    return [
        Paragraph(head.name, "name" if side >= 60 else "section", max_lines=1),
        *(Paragraph(words, "small" if side >= 60 else "note", max_lines=1) for words in below),
    ]


def cut_words(item: Placed) -> str:
    """All that is said beside a face, where some of it had to be shortened; else nothing."""
    if item.head is None:
        return ""
    side = _face(item)
    rows = _head_rows(item.head, side)
    cut = any(sheet_text(row, item.width - _beside_face(side)).shown() != row.text for row in rows)
    return "\n".join(row.text for row in rows) if cut else ""


class SheetPainter:
    """Paints a laid out briefing in design pixels; whoever calls has moved and scaled the painter.

    ``on_paper`` leaves out what only a screen shows: the chip with the time left and prompts.
    Checkboxes are drawn on paper; on the screen real ones lie above the sheet.
    """

    def __init__(
        self, briefing: Briefing, page: Page, ink: Ink, *, on_paper: bool, pages: str = "", chip: str = ""
    ) -> None:
        self._briefing = briefing
        self._page = page
        self._ink = ink
        self._on_paper = on_paper
        self._pages = pages
        self._chip = chip

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brushes: dict[str, Callable[[QPainter, Placed], None]] = {
            "title": self._words("text"), "when": self._words("text"), "heads_more": self._words("text2"),
            "line": self._words("text"), "more": self._words("text3"), "people_more": self._words("text3"),
            "prompt": self._prompt, "portrait": self._portrait, "rule": self._rule, "ruled": self._ruled,
            "chip": self._time_left, "head": self._head, "section": self._section, "mark": self._mark,
            "note": self._note, "footer": self._footer,
        }  # fmt: skip
        for item in self._page.items:
            brushes[item.place](painter, item)

    def _turned(self, rect: QRectF) -> QRectF:
        return QRectF(
            mirrored_x(rect.x(), rect.width(), self._page.width), rect.y(), rect.width(), rect.height()
        )

    # -- words --------------------------------------------------------------------------------

    def _words(self, token: str) -> Callable[[QPainter, Placed], None]:
        def brush(painter: QPainter, item: Placed) -> None:
            quiet = item.section is not None and item.section.key is SectionKey.CARE
            if item.text is not None:
                self._write(painter, item.text, item.x, item.y, item.width, "text2" if quiet else token)

        return brush

    def _write(
        self, painter: QPainter, text: Paragraph, x: float, y: float, width: float, token: str
    ) -> float:
        laid = sheet_text(text, width, self._briefing.reading, self._ink("text2"))
        laid.paint(painter, QPointF(mirrored_x(x, width, self._page.width), y), self._ink(token))
        return laid.width

    def _note(self, painter: QPainter, item: Placed) -> None:
        state = item.line.state if item.line else ""
        if item.text is None:
            return
        if not state:
            self._write(painter, item.text, item.x, item.y, item.width, "text2")
            return
        loud = Paragraph(item.text.text, "note", bold=len(item.text.text), max_lines=1)
        self._write(painter, loud, item.x, item.y, item.width, state)

    def _portrait(self, painter: QPainter, item: Placed) -> None:
        painter.fillRect(self._turned(QRectF(item.x, item.y, 3, item.height)), self._ink("accent"))
        if item.text is not None:
            self._write(painter, item.text, item.x + 18, item.y, item.width - 18, "text")

    def _prompt(self, painter: QPainter, item: Placed) -> None:
        if not self._on_paper and item.text is not None:
            painter.fillRect(self._turned(QRectF(item.x, item.y, 3, item.height)), self._ink("line2"))
            self._write(painter, item.text, item.x + 18, item.y, item.width - 18, "text3")

    # -- lines --------------------------------------------------------------------------------

    def _rule(self, painter: QPainter, item: Placed) -> None:
        painter.fillRect(self._turned(QRectF(item.x, item.y, item.width, 1)), self._ink("line"))

    def _ruled(self, painter: QPainter, item: Placed) -> None:
        painter.fillRect(self._turned(QRectF(item.x, item.y - 1, item.width, 1)), self._ink("line2"))

    def _footer(self, painter: QPainter, item: Placed) -> None:
        painter.fillRect(self._turned(QRectF(item.x, item.y, item.width, 1)), self._ink("line"))
        middle = item.y + item.height / 2 + 4
        self._icon(painter, "lock", item.x, middle - 7, 14, "text3")
        if item.text is not None:
            self._write(painter, item.text, item.x + 21, middle - 8, item.width - 100, "text2")
        if self._pages:
            right = Paragraph(self._pages, "footer", max_lines=1)
            wide = sheet_text(right, 90, self._briefing.reading).width
            self._write(painter, right, item.x + item.width - wide, middle - 8, 90, "text2")

    # -- head ---------------------------------------------------------------------------------

    def _time_left(self, painter: QPainter, item: Placed) -> None:
        if self._on_paper or not self._chip:
            return
        font = sheet_font("note", weight=600)
        wide = min(item.width, QFontMetricsF(font).horizontalAdvance(self._chip) + 44)
        box = QRectF(item.x + item.width - wide, item.y + (item.height - CHIP_HEIGHT) / 2, wide, CHIP_HEIGHT)
        painter.setPen(self._soft_pen("accent"))
        painter.setBrush(self._ink("accent_soft"))
        painter.drawRoundedRect(self._turned(box), CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
        self._icon(painter, "clock", box.left() + 9, box.center().y() - 8, 16, "accent_ink")
        painter.setFont(font)
        painter.setPen(self._ink("accent_ink"))
        shown = QFontMetricsF(font).elidedText(self._chip, Qt.TextElideMode.ElideRight, wide - 42)
        words = self._turned(box.adjusted(30, 0, -8, 0))
        side = mirrored_x(0, 0, 1)  # 1 where lines begin at the right
        start = Qt.AlignmentFlag.AlignRight if side else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(
            words, int(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _head(self, painter: QPainter, item: Placed) -> None:
        head = item.head
        if head is None:
            return
        side = _face(item)
        face = QRectF(item.x, item.y + (item.height - side) / 2, side, side)
        self._avatar(painter, self._turned(face), head)
        x = item.x + _beside_face(side)
        width = item.x + item.width - x
        rows = _head_rows(head, side)
        heights = [sheet_text(row, width).height for row in rows]
        y = item.y + (item.height - sum(heights)) / 2
        for row, high in zip(rows, heights, strict=True):
            self._write(painter, row, x, y, width, "text" if row is rows[0] else "text2")
            y += high

    def _avatar(self, painter: QPainter, box: QRectF, head: Head) -> None:
        disc = box
        if head.ring is not None and box.width() > 30:
            wide = 3.0 if box.width() >= 52 else 2.25
            track = box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink("ring_track"), wide))
            painter.drawEllipse(track)
            pen = QPen(self._ink("ring_due" if head.amber else "ring"), wide)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(track, 90 * 16, -round(head.ring * 360 * 16))
            disc = box.adjusted(wide + 2.5, wide + 2.5, -wide - 2.5, -wide - 2.5)
        hue = avatar_hue(head.contact_id)
        painter.setPen(self._soft_pen(hue))
        painter.setBrush(self._ink(f"{hue}_soft"))
        painter.drawEllipse(disc)
        font = QFont(sheet_font("small", weight=600))
        font.setPixelSize(max(8, round(disc.height() * (0.37 if disc.height() >= 30 else 0.42))))
        painter.setFont(font)
        painter.setPen(self._ink(hue))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), head.initials)

    def _soft_pen(self, hue: str) -> QPen:
        """What is soft has a border in its hue where the reader wants high contrast; never on paper."""
        wanted = theme().high_contrast and not self._on_paper
        return QPen(self._ink(hue), 1.5) if wanted else QPen(Qt.PenStyle.NoPen)

    # -- sections -----------------------------------------------------------------------------

    def _section(self, painter: QPainter, item: Placed) -> None:
        section = item.section
        if section is None:
            return
        icon, token = _LOOKS[section.key]
        self._icon(painter, icon, item.x, item.y + 1, 18, token)
        aside = _aside(section)
        room = item.width - 25
        title = Paragraph(section.title, "section", max_lines=1)
        wide = self._write(painter, title, item.x + 25, item.y, room - (70 if aside else 0), token)
        if aside:
            words = Paragraph(aside, "small", max_lines=1)
            self._write(painter, words, item.x + 25 + wide + 10, item.y, room - wide - 10, "text2")

    def _mark(self, painter: QPainter, item: Placed) -> None:
        line = item.line
        if line is None:
            return
        if line.mark == "number":
            number = Paragraph(str(line.number), "reading", bold=9, max_lines=1)
            self._write(painter, number, item.x, item.y, item.width + 4, "accent")
        elif line.mark == "sparkles":
            self._icon(painter, "sparkles", item.x - 1, item.y + 3, 15, "accent")
        elif self._on_paper:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink("ctl"), 1.4))
            painter.drawRoundedRect(self._turned(QRectF(item.x + 1, item.y + 2.5, 16, 16)), 4.5, 4.5)

    def _icon(self, painter: QPainter, name: str, x: float, y: float, side: float, token: str) -> None:
        paint_icon(painter, self._turned(QRectF(x, y, side, side)), name, self._ink(token))


def _aside(section: BriefSection) -> str:
    people = section.key is SectionKey.PEOPLE
    return section.more_text if people else section.aside

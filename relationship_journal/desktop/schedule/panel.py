"""The Schedule panel: plans a meeting, or changes one that exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.schedule.draft import Start, keep, read_start
from relationship_journal.desktop.schedule.length import LengthField
from relationship_journal.desktop.schedule.people import PeopleChips
from relationship_journal.desktop.schedule.repeat import RepeatLine
from relationship_journal.desktop.schedule.zone import ZoneLine
from relationship_journal.desktop.when_field import WhenField
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.choice import MARK_ROOM, CheckBox
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import Field, TextField
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import JournalError, UnknownTime
from relationship_journal.domain.meetings import Meeting, MeetingDraft
from relationship_journal.domain.wall_clock import local_instant

_OFFER_MS = 600_000
"""How long the click on the notice can be passed on; far longer than it is shown."""
_USUAL_CHANNELS = (Channel.IN_PERSON, Channel.VIDEO, Channel.PHONE)


class SchedulePanel(Panel):
    """Opens at once and fills itself; ``scheduled(meeting id)`` follows when the journal has it."""

    scheduled = Signal(int)
    jot_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, request: ScheduleRequest | None = None) -> None:
        request = request or ScheduleRequest()
        editing = request.meeting_id is not None
        super().__init__(
            parent,
            self.tr("Edit meeting") if editing else self.tr("Schedule a meeting"),
            640,
            icon="calendar-plus",
            primary=self.tr("Save") if editing else self.tr("Schedule"),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._meeting_id = request.meeting_id
        self._was: MeetingDraft | None = None
        self._clash: Latest[tuple[Meeting, ...]] = Latest(desk.background, self)
        self._build()
        self.kept = keep(self, self, desk, request)
        self.kept.save_wanted.connect(lambda: self._save(anyway=True))
        self.kept.looking.connect(self.primary.setDisabled)
        self._read(request)
        self.submitted.connect(self._save)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._make_fields()
        self._make_scope()
        self._lay_out()
        self.when.understood.connect(self._check_time)
        self.length.changed.connect(self._check_time)
        self.zone.changed.connect(self._check_time)
        self.repeat.changed.connect(self._rule_changed)
        self.agenda.edit.submitted.connect(self.submitted)
        self.prepare.edit.submitted.connect(self.submitted)

    def _make_scope(self) -> None:
        """Which times of a repeating meeting a change is for."""
        self.scope = Segmented(
            [("one", self.tr("Only this one")), ("later", self.tr("This and all later ones"))]
        )
        self.scope.setAccessibleName(self.tr("What is changed"))
        self._scope_row = QWidget()
        scope = QHBoxLayout(self._scope_row)
        scope.setContentsMargins(0, 0, 0, 0)
        scope.addWidget(PlainLabel(self.tr("One of a repeating meeting"), "label", "text2"), 1)
        scope.addWidget(self.scope)
        self._scope_row.hide()

    def _make_fields(self) -> None:
        self.note = EditorNote()
        self.people = PeopleChips(self._desk)
        self.topic = Field(self.tr("Topic"))
        self.when = WhenField(
            self._desk.now, self.tr("When"), needs_hour=True, placeholder=self.tr("tue 19 may 14:00")
        )
        self.length = LengthField()
        self.zone = ZoneLine(self._desk.clock.zone)
        self.repeat = RepeatLine(self._desk.now)
        self.overlap = PlainLabel("", "caption", "amber", max_lines=2)
        self.overlap.hide()
        self.where = Field(self.tr("Where"), icon="map-pin")
        self.how = Combo()
        self.how.setAccessibleName(self.tr("How"))
        self._fill_channels(_USUAL_CHANNELS)
        self.agenda = TextField(least=2, most=6)
        self.prepare = TextField(least=2, most=6)
        self.remind = CheckBox(self.tr("Remind me to jot afterwards"))
        self.remind.setChecked(True)

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(14)
        times.addWidget(self.when, 1)
        times.addWidget(self.length, 0, Qt.AlignmentFlag.AlignTop)
        places = QHBoxLayout()
        places.setSpacing(14)
        places.addWidget(self.where, 5)
        places.addLayout(_headed(self.how, self.tr("How")), 2)
        zone = QVBoxLayout()
        zone.setSpacing(4)
        zone.addWidget(self.overlap)
        links = QHBoxLayout()
        links.setSpacing(18)
        links.addWidget(self.repeat.link)
        links.addWidget(self.zone, 1)
        zone.addLayout(links)
        zone.addWidget(self.repeat)
        when = QVBoxLayout()
        when.setSpacing(5)
        when.addLayout(times)
        when.addLayout(zone)
        self.body.addWidget(self.note)
        self.body.addWidget(self._scope_row)
        self.body.addWidget(self.people)
        self.body.addWidget(self.topic)
        self.body.addLayout(when)
        self.body.addLayout(places)
        self.body.addLayout(
            _headed(self.agenda, self.tr("Agenda to share"), self.tr("may go into an export if you allow it"))
        )
        self.body.addLayout(
            _headed(
                self.prepare,
                self.tr("Prepare: what to ask, what to give"),
                self.tr("private, never exported"),
                "lock",
            )
        )
        self.body.addStretch(1)
        footer = self.footer.layout()
        if isinstance(footer, QHBoxLayout):
            footer.insertWidget(0, self.remind)
            side = footer.contentsMargins()  # its mark stands under the fields
            set_margins(footer, side.left() - MARK_ROOM, side.top(), side.right(), side.bottom())

    def _fill_channels(self, channels: tuple[Channel, ...]) -> None:
        self.how.clear()
        for channel in channels:
            self.how.addItem(wording.text(f"channel.{channel.value}"), channel.value)

    # -- filling ---------------------------------------------------------------------------------

    def _read(self, request: ScheduleRequest) -> None:
        journal, kept = self._desk.journal, self.kept
        self._desk.read(self, lambda: read_start(journal, request, kept.read), self._begin, self._failed)

    def _begin(self, start: Start) -> None:
        if start.people:
            self.people.set_people(start.people)
        if start.draft is not None:
            self.fill(start)
        self.people.know(start.left_people)
        self.kept.begin(start.left, ("people",) if start.draft is None else None)
        if start.people or start.draft is not None:
            self.topic.line.setFocus(Qt.FocusReason.OtherFocusReason)
        grow_to_fit(self, self.body)

    def fill(self, start: Start) -> None:
        """Show a meeting as it is stored."""
        draft = self._was = start.draft
        self.people.set_people(start.people)
        if draft is None:
            return
        self.topic.set_text(draft.topic)
        self.zone.set_zone(draft.zone)
        local = draft.start.astimezone(ZoneInfo(self.zone.zone()))
        self.when.set_when(local.date(), local.time())
        self.repeat.set_repeat(draft.repeat, local.date())
        self._scope_row.setVisible(draft.repeat is not None)
        self.length.set_minutes(draft.minutes)
        self.where.set_text(draft.place)
        self.take_channel(draft.channel.value)
        self.agenda.set_text(draft.agenda)
        self.prepare.set_text(draft.preparation)
        self.remind.setChecked(draft.remind_jot)

    def take_zone(self, zone: object) -> None:
        """Choose the zone a draft names, if this computer knows it."""
        if isinstance(zone, str) and (zone == self._desk.clock.zone or zone in available_timezones()):
            self.zone.set_zone(zone)
            self._check_time()

    def take_channel(self, channel: object) -> None:
        """Choose the way a draft names."""
        if channel in set(Channel) and self.how.findData(channel) < 0:
            self._fill_channels((*_USUAL_CHANNELS, Channel(str(channel))))
        self.how.setCurrentIndex(max(0, self.how.findData(channel)))

    def _rule_changed(self) -> None:
        """A changed rule concerns all later ones, and says so."""
        was = self._was.repeat if self._was is not None else None
        same = self.repeat.repeat() == was
        if not same and was is not None:
            self.scope.set_value("later")
        self.scope.setEnabled(same)
        grow_to_fit(self, self.body)

    # -- checking --------------------------------------------------------------------------------

    def _instant(self) -> datetime | None:
        """The start in UTC; None while it cannot be told."""
        found = self.when.when()
        if found is None or found.time is None:
            return None
        try:
            return local_instant(found.day, found.time, self.zone.zone())
        except UnknownTime:  # a zone this computer does not know; saving says so
            return None

    def _check_time(self) -> None:
        """Say what the hour is here, and what else lies at that time."""
        instant, minutes = self._instant(), self.length.minutes()
        found = self.when.when()
        self.repeat.set_first(found.day if found is not None else None)
        self.zone.say_instant(instant)
        if instant is None or minutes is None:
            self._clash.cancel()
            self.overlap.hide()
            return
        day = instant.date()
        meetings = self._desk.journal.meetings
        self._clash.run(
            plain(lambda: meetings.between(day, day)), lambda rows: self._show_clash(rows, instant, minutes)
        )

    def _show_clash(self, meetings: tuple[Meeting, ...], start: datetime, minutes: int) -> None:
        draft = MeetingDraft("", start, minutes)
        clash = next((each for each in meetings if self._overlaps(each, draft)), None)
        self.overlap.setVisible(clash is not None)
        grow_to_fit(self, self.body)
        if clash is not None:
            hour = dates.time(clash.start, self._desk.clock.zone)
            self.overlap.setText(
                self.tr("Overlaps {time}, {title}").format(time=hour, title=isolated(clash.title))
            )

    def _overlaps(self, meeting: Meeting, draft: MeetingDraft) -> bool:
        if meeting.id == self._meeting_id or not meeting.is_planned:
            return False
        length = (meeting.start - draft.start).total_seconds() / 60
        return -meeting.minutes < length < draft.minutes

    # -- saving ----------------------------------------------------------------------------------

    def _draft(self) -> MeetingDraft | None:
        """What is written, or None after showing what is wrong and moving the focus there."""
        topic = self.topic.text().strip()
        if not topic and not self.people.ids():
            self.topic.set_error(self.tr("Add a person, or say what it is about."))
            self.topic.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if self.when.complain():
            grow_to_fit(self, self.body)
            self.when.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if self.length.complain():
            return None
        if self.repeat.complain():
            grow_to_fit(self, self.body)
            return None
        start, minutes = self._instant(), self.length.minutes()
        if start is None or minutes is None:
            self.set_fact(
                wording.sentence(UnknownTime("error.unknown_zone", text=self.zone.zone())), "danger"
            )
            return None
        base = self._was or MeetingDraft(topic, start)
        return replace(
            base,
            topic=topic,
            start=start,
            minutes=minutes,
            zone=self.zone.zone(),
            contacts=self.people.ids(),
            place=self.where.text().strip(),
            channel=Channel(self.how.currentData()),
            agenda=self.agenda.text(),
            preparation=self.prepare.text(),
            remind_jot=self.remind.isChecked(),
            repeat=self.repeat.repeat(),
        )

    def _save(self, *, anyway: bool = False) -> None:
        draft = None if self.kept.is_looking() else self._draft()
        if draft is None or not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)  # a second Ctrl+Return must not plan it twice
        meetings, meeting_id = self._desk.journal.meetings, self._meeting_id
        forget_draft, expected = self.kept.forgetter(), None if anyway else self._was
        later = self.scope.value() == "later"

        def work() -> int:
            if meeting_id is None:
                saved = meetings.schedule(draft)
            else:
                meetings.edit(meeting_id, draft, expected=expected, later=later)
                saved = meeting_id
            forget_draft()
            return saved

        over = draft.start <= self._desk.now() and meeting_id is None
        self._desk.do(
            work, lambda saved: self._saved(saved, draft, over=over), on_error=self._failed, receiver=self
        )

    def _saved(self, meeting_id: int, draft: MeetingDraft, *, over: bool) -> None:
        self.kept.saved()
        if over:
            self._offer_jot(JotRequest(draft.contacts, meeting_id))
        self.scheduled.emit(meeting_id)
        self.accept()

    def _offer_jot(self, request: JotRequest) -> None:
        """Say so, with a jot one click away; the closed panel lives on to pass that click to the window."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        QTimer.singleShot(_OFFER_MS, self, self.deleteLater)
        self._desk.notices.toast(
            self.tr("Saved as already happened"),
            "calendar-check",
            self.tr("Jot now"),
            on_action=lambda: self.jot_requested.emit(request),
        )

    def _failed(self, error: JournalError) -> None:
        self.primary.setEnabled(True)
        if self.kept.take(error):
            grow_to_fit(self, self.body)
        else:
            self.set_fact(wording.sentence(error), "danger")

    def reject(self) -> None:
        """Esc, Cancel and the frame's cross keep what was written."""
        if self.kept.may_leave():
            super().reject()


def _headed(editor: QWidget, label: str, note: str = "", icon: str = "") -> QVBoxLayout:
    """An editor under its label, with a note at the far end of the line."""
    words = PlainLabel(label, "label", "text2")
    target = editor.focusProxy() or editor
    words.setBuddy(target)
    target.setAccessibleName(f"{label}, {note}" if note else label)
    head = QHBoxLayout()
    head.setSpacing(7)
    head.addWidget(words)
    if icon:
        head.addWidget(IconMark(icon, "text3", 14))
    head.addStretch(1)
    if note:
        head.addWidget(PlainLabel(note, "caption", "text3"))
    column = QVBoxLayout()
    column.setSpacing(5)
    column.addLayout(head)
    column.addWidget(editor)
    column.addStretch(1)
    return column

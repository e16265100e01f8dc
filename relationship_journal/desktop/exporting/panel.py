"""The Export panel: what goes into the calendar file, shown before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.background import Latest, Progress, Stopped, Task, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.exporting.controls import Controls
from relationship_journal.desktop.exporting.preview import EventCard
from relationship_journal.desktop.exporting_choices import CHOSEN, Choices, Look, look, remember, remembered
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.outside import show_folder
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.halves import Halves
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.leaving import Leaving, SunkenSide
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.progress_bar import ProgressBar
from relationship_journal.domain import errors
from relationship_journal.domain.calendar import ExportReport
from relationship_journal.domain.contacts import Circle


class ExportPanel(Panel):
    """Every change asks the journal what would leave; saving writes exactly that. ``saved(path)`` follows."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        meeting_ids: Sequence[int] | None = None,
        *,
        store: SettingsStore | None = None,
    ) -> None:
        super().__init__(
            parent, self.tr("Export meetings"), 940, primary_icon="calendar-arrow-up", primary="…"
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._store = store
        self._chosen = tuple(meeting_ids or ())
        self._looking: Latest[Look] = Latest(desk.background, self)
        self._task: Task | None = None
        self._build()
        self.primary.setEnabled(False)
        self.set_fact(
            self.tr("Same event ids every time, so most calendars update instead of doubling."),
            icon="rotate-ccw",
        )
        self.submitted.connect(self._save)
        desk.read(self, desk.journal.circles.all, self._fill)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.set_body_margins(0, 0, 0)
        self.header.setContentsMargins(24, 22, 24, 18)
        self.body.setSpacing(0)
        subtitle = PlainLabel(
            self.tr("Makes a calendar file (.ics) that most calendars can open."),
            "body",
            "text2",
            max_lines=2,
        )
        self.birthdays = Link(
            self.tr("Birthdays, as a calendar of their own…"), token="text2", role="caption", flush="end"
        )
        self.birthdays.clicked.connect(self._save_birthdays)
        self.add_under_title(subtitle)
        self.add_header(self.birthdays)
        self.problem = Banner("", kind="danger", icon="triangle-alert")
        self.problem.hide()
        self.controls = Controls(chosen=bool(self._chosen))
        self.controls.changed.connect(self._look)
        self.body.addWidget(Divider())
        self.body.addWidget(self.problem)
        self.body.addWidget(Halves(self.controls, self._make_right()), 1)
        self.progress = ProgressBar()
        self.progress.setAccessibleName(self.tr("Writing meetings"))
        self.progress.hide()
        self.add_footer(self.progress)
        self.controls.span.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_right(self) -> QWidget:
        right = SunkenSide()
        column = QVBoxLayout(right)
        column.setContentsMargins(26, 20, 26, 24)
        column.setSpacing(8)
        self.card = EventCard()
        self.leaves = Leaving(self.tr("Leaves this computer"), "arrow-up-right", "text2")
        never = Leaving(self.tr("Never leaves"), "lock", "accent")
        never.show_lines(
            [
                self.tr("Notes and journal entries"),
                self.tr("Family, hobbies and good-to-know facts"),
                self.tr("Promises and briefing questions"),
                self.tr("Phone numbers and email addresses"),
            ]
        )
        column.addWidget(PlainLabel(self.tr("How it will look in your calendar"), "label", "text2"))
        column.addWidget(self.card)
        column.addSpacing(18)
        column.addWidget(self.leaves)
        column.addSpacing(14)
        column.addWidget(never)
        column.addStretch(1)
        return right

    # -- looking ---------------------------------------------------------------------------------

    def _fill(self, circles: tuple[Circle, ...]) -> None:
        choices = remembered(self._store)
        known = {circle.name for circle in circles}
        if self._chosen:
            choices = replace(choices, span=CHOSEN, circle="")
        elif choices.circle not in known:  # renamed or gone since
            choices = replace(choices, circle="")
        self.controls.set_circles([circle.name for circle in circles])
        self.controls.set_choices(choices)
        self._look()

    def _look(self) -> None:
        choices, today, chosen = self.controls.choices(), self._desk.today(), self._chosen
        self._show_leaving(choices)
        journal = self._desk.journal
        self._looking.run(plain(lambda: look(journal, choices, today, chosen)), self._looked, self._failed)

    def _show_leaving(self, choices: Choices) -> None:
        lines = {
            "full": self.tr("Name, topic, date, time and length"),
            "name": self.tr("Name, date, time and length"),
            "busy": self.tr("Date, time and length"),
        }
        leaving = [lines[choices.title.value]]
        leaving += [self.tr("Place")] if choices.place else []
        leaving += [self.tr("Reminder")] if choices.reminder else []
        leaving += [self.tr("The agenda to share")] if choices.agenda else []
        self.leaves.show_lines(leaving)

    def _looked(self, found: Look) -> None:
        self.controls.show_look(found)
        self.card.show_event(found.first)
        grow_to_fit(self, self.body)
        count = found.counts.get(self.controls.choices().span, 0)
        if self._task is not None:
            return
        self.primary.setEnabled(count > 0)
        self.set_primary(save_words(count), "calendar-arrow-up" if count else "")

    # -- saving ----------------------------------------------------------------------------------

    def ask_path(self, name: str = "meetings") -> Path | None:
        """Where to: the system's dialog with a name of today's date; None when it was closed."""
        suggested = place_for("export", f"{name}-{self._desk.today().isoformat()}.ics")
        title = self.tr("Save birthdays") if name == "birthdays" else self.tr("Save meetings")
        chosen, _ = QFileDialog.getSaveFileName(self, title, suggested, self.tr("Calendar files (*.ics)"))
        went_to("export", chosen)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".ics")

    def _save(self) -> None:
        if self._task is not None or not self.primary.isEnabled():
            return
        path = self.ask_path()
        if path is None:
            return
        choices = self.controls.choices()
        remember(self._store, choices)
        options = choices.options(self._desk.today(), self._chosen)
        meetings, target = self._desk.journal.meetings, self._desk.calendar_target
        self.problem.hide()
        self._set_busy(busy=True)

        def work(progress: Progress, stopped: Stopped) -> ExportReport:
            return meetings.publish(options, target(path), lambda done, of: progress((done, of)), stopped)

        self._task = self._desk.write(
            self, work, lambda report: self._written(report, path), self._not_written, self._show_progress
        )

    def _save_birthdays(self) -> None:
        """Names and days of the year, for a calendar of their own; the meetings' choices do not matter."""
        path = self.ask_path("birthdays") if self._task is None else None
        if path is None:
            return
        meetings, target = self._desk.journal.meetings, self._desk.calendar_target
        circle = self.controls.choices().circle
        self.problem.hide()
        self._set_busy(busy=True)

        def work(progress: Progress, stopped: Stopped) -> ExportReport:
            return meetings.publish_birthdays(
                target(path), circle=circle, progress=lambda done, of: progress((done, of)), stopped=stopped
            )

        self._task = self._desk.write(
            self, work, lambda report: self._birthdays_written(report, path), self._not_written
        )

    def _birthdays_written(self, report: ExportReport, path: Path) -> None:
        self._set_busy(busy=False)
        words = translate("ExportPanel", "Saved %Ln birthdays, without the years", report.events)
        self._desk.notices.toast(
            words, "cake", self.tr("Show file"),
            on_action=lambda: show_folder(path.parent),
        )  # fmt: skip
        self.accept()

    def _set_busy(self, *, busy: bool) -> None:
        self.primary.setEnabled(not busy)
        self.controls.setEnabled(not busy)
        self.cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        if not busy:
            self._task = None
            self.progress.hide()

    def _show_progress(self, value: object) -> None:
        if not isinstance(value, tuple):
            return
        done, of = value
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.progress.setVisible(done < of)

    def _written(self, report: ExportReport, path: Path) -> None:
        self._set_busy(busy=False)
        self._desk.notices.toast(
            saved_words(report),
            "calendar-check",
            self.tr("Show file"),
            on_action=lambda: show_folder(path.parent),
        )
        self.saved.emit(path)
        self.accept()

    def _not_written(self, error: errors.JournalError) -> None:
        self._set_busy(busy=False)
        self._look()
        if not isinstance(error, errors.Stopped):
            self._failed(error)

    def _failed(self, error: errors.JournalError) -> None:
        self.problem.set_text(wording.sentence(error))
        self.problem.show()
        grow_to_fit(self, self.body)

    def reject(self) -> None:
        """Closing while it writes stops the writing first; nothing half written stays."""
        if self._task is not None:
            self._task.cancel()
            self._set_busy(busy=False)
            self._look()
            return
        super().reject()


def save_words(count: int) -> str:
    """The main button: how many would be saved."""
    if count == 0:
        return translate("ExportPanel", "No meetings in this range")
    return translate("ExportPanel", "Save %Ln meetings…", count)


def saved_words(report: ExportReport) -> str:
    """What was saved, cancellations told apart."""
    saved = translate("ExportPanel", "Saved %Ln meetings", report.events)
    if not report.cancelled:
        return saved
    cancelled = translate("ExportPanel", "%Ln called off", report.cancelled)
    return translate("ExportPanel", "{saved}, {cancelled}").format(saved=saved, cancelled=cancelled)

"""Export people: whom, as what, with what; the first person is shown as they leave before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.background import Latest, Progress, Stopped, Task, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.exporting_people.choices import Choices, Look, look, remember, remembered
from relationship_journal.desktop.exporting_people.controls import Controls
from relationship_journal.desktop.exporting_people.preview import PersonCard
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
from relationship_journal.desktop.widgets.progress_bar import ProgressBar
from relationship_journal.domain import errors
from relationship_journal.domain.contacts import Circle
from relationship_journal.domain.people_export import ALWAYS, IF_ASKED, NEVER, PeopleFormat


class PeopleExportPanel(Panel):
    """Every change asks the journal what would leave; saving writes exactly that. ``saved(path)`` follows."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        ids: Sequence[int] | None = None,
        *,
        store: SettingsStore | None = None,
    ) -> None:
        super().__init__(parent, self.tr("Export people"), 940, primary_icon="file-output", primary="…")
        self._desk = desk
        self._store = store
        self._chosen = tuple(ids or ())
        self._looking: Latest[Look] = Latest(desk.background, self)
        self._found: Look | None = None
        self._task: Task | None = None
        self._build()
        self.primary.setEnabled(False)
        self.set_fact(self.tr("Facts and notes are off again each time you come here."), icon="lock")
        self.submitted.connect(self._save)
        journal = desk.journal
        desk.read(self, lambda: (journal.circles.all(), journal.contacts.count()), self._fill)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.set_body_margins(0, 0, 0)
        self.header.setContentsMargins(24, 22, 24, 18)
        self.body.setSpacing(0)
        subtitle = PlainLabel(
            self.tr("Makes a file that phones, mail programs and spreadsheets can open."),
            "body",
            "text2",
            max_lines=2,
        )
        self.add_under_title(subtitle)
        self.problem = Banner("", kind="danger", icon="triangle-alert")
        self.problem.hide()
        self.controls = Controls(len(self._chosen))
        self.controls.changed.connect(self._look)
        self.body.addWidget(Divider())
        self.body.addWidget(self.problem)
        self.body.addWidget(Halves(self.controls, self._make_right()), 1)
        self.progress = ProgressBar()
        self.progress.setAccessibleName(self.tr("Writing people"))
        self.progress.hide()
        self.add_footer(self.progress)

    def _make_right(self) -> QWidget:
        right = SunkenSide()
        column = QVBoxLayout(right)
        column.setContentsMargins(26, 20, 26, 24)
        column.setSpacing(8)
        self.card = PersonCard()
        self.leaves = Leaving(self.tr("Leaves this computer"), "arrow-up-right", "text2")
        self.never = Leaving(self.tr("Never leaves"), "lock", "accent")
        words = never_words()
        self.never.show_lines(tuple(dict.fromkeys(words[key] for key in NEVER)))
        self._title = PlainLabel(self.tr("The first person as they leave"), "label", "text2")
        column.addWidget(self._title)
        column.addWidget(self.card)
        column.addSpacing(18)
        column.addWidget(self.leaves)
        column.addSpacing(14)
        column.addWidget(self.never)
        column.addStretch(1)
        return right

    # -- looking ---------------------------------------------------------------------------------

    def _fill(self, known: tuple[tuple[Circle, ...], int]) -> None:
        circles, everybody = known
        self.controls.set_everybody(everybody)
        self.controls.set_circles(circles)
        self.controls.set_choices(remembered(self._store))
        self._look()

    def _look(self) -> None:
        choices, chosen, journal = self.controls.choices(), self._chosen, self._desk.journal
        self._show_leaving(choices)
        self._looking.run(plain(lambda: look(journal, choices, chosen)), self._looked, self._failed)

    def _show_leaving(self, choices: Choices) -> None:
        words = leaving_words()
        is_read_back = choices.format is not PeopleFormat.SPREADSHEET
        asked = {
            "kept": is_read_back,
            "photos": choices.photos and choices.format.is_vcard,
            "facts": choices.facts,
            "notes": choices.notes,
        }
        self.leaves.show_lines([words[key] for key in (*ALWAYS, *IF_ASKED) if asked.get(key, True)])

    def _looked(self, found: Look) -> None:
        self._found = found
        count = found.preview.count
        self.controls.show_preview(found.preview)
        self.card.show_card(found.preview.first, found.preview.first_id, found.face)
        self._title.setText(
            self.tr("How they leave") if count == 1 else self.tr("The first of them as they leave")
        )
        self._grow()
        if self._task is None:
            self.primary.setEnabled(count > 0)
            self.set_primary(save_words(count), "file-output" if count else "")

    def _grow(self) -> None:
        """Once the new lines are laid out, which they are not yet."""
        QTimer.singleShot(0, self, lambda: grow_to_fit(self, self.body))

    # -- saving ----------------------------------------------------------------------------------

    def ask_path(self, choices: Choices) -> Path | None:
        """Where to: the system's dialog with a name of today's date; None when it was closed."""
        ending = choices.format.ending
        kinds = self.tr("Contact cards (*.vcf)") if choices.format.is_vcard else self.tr("Tables (*.csv)")
        suggested = place_for("export", f"people-{self._desk.today().isoformat()}{ending}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save people"), suggested, kinds)
        went_to("export", name)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(ending)

    def _save(self) -> None:
        if self._task is not None or not self.primary.isEnabled() or self._found is None:
            return
        choices, ids = self.controls.choices(), self._found.ids
        path = self.ask_path(choices)
        if path is None:
            return
        remember(self._store, choices)
        exports = self._desk.journal.exports
        self.problem.hide()
        self._set_busy(busy=True)

        def work(progress: Progress, stopped: Stopped) -> int:
            told = lambda done, of: progress((done, of))  # noqa: E731 - it is handed on at once
            return exports.contacts(path, ids, choices.options(), told, stopped)

        self._task = self._desk.background.run(
            work,
            lambda count: self._written(count, path),
            self._not_written,
            self._show_progress,
            owner=self,
        )

    def _set_busy(self, *, busy: bool) -> None:
        self.primary.setEnabled(not busy)
        self.controls.setEnabled(not busy)
        self.cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        if not busy:
            self._task = None
            self.progress.hide()

    def _show_progress(self, value: object) -> None:
        if isinstance(value, tuple):
            done, of = value
            self.progress.setRange(0, of)
            self.progress.setValue(done)
            self.progress.setVisible(done < of)

    def _written(self, count: int, path: Path) -> None:
        self._set_busy(busy=False)
        self._desk.notices.toast(
            saved_words(count),
            "file-output",
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
        self._grow()

    def reject(self) -> None:
        """Closing while it writes stops the writing first; nothing half written stays."""
        if self._task is not None:
            self._task.cancel()
            self._set_busy(busy=False)
            self._look()
            return
        super().reject()


def leaving_words() -> dict[str, str]:
    """What leaves, by the domain's keys."""
    return {
        "name": translate("PeopleExportPanel", "Name, nickname and pronouns"),
        "organisation": translate("PeopleExportPanel", "Company and role"),
        "points": translate("PeopleExportPanel", "Email, phone, addresses and links"),
        "born": translate("PeopleExportPanel", "Birthday"),
        "kept": translate("PeopleExportPanel", "What a contact file said when you imported it"),
        "photos": translate("PeopleExportPanel", "Photo"),
        "facts": translate("PeopleExportPanel", "Hobbies, family and dates"),
        "notes": translate("PeopleExportPanel", "Notes"),
    }


def never_words() -> dict[str, str]:
    """What never leaves, by the domain's keys; two that belong together share a line."""
    return {
        "sensitive": translate("PeopleExportPanel", "What is marked sensitive"),
        "other_facts": translate("PeopleExportPanel", "Preferences, work and what is true at the moment"),
        "entries": translate("PeopleExportPanel", "Journal entries"),
        "promises": translate("PeopleExportPanel", "Promises and briefing questions"),
        "topics": translate("PeopleExportPanel", "Promises and briefing questions"),
        "meetings": translate("PeopleExportPanel", "Meetings and preparation"),
        "portrait": translate("PeopleExportPanel", "How you met and your line about them"),
        "rhythm": translate("PeopleExportPanel", "Rhythm and circles"),
        "circles": translate("PeopleExportPanel", "Rhythm and circles"),
    }


def save_words(count: int) -> str:
    """The main button: how many would be saved."""
    if count == 0:
        return translate("PeopleExportPanel", "Nobody to save")
    return translate("PeopleExportPanel", "Save %Ln people…", count)


def saved_words(count: int) -> str:
    """What was saved."""
    return translate("PeopleExportPanel", "Saved %Ln people", count)

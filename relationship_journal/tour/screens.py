"""Every screen there is to look at, and how the window gets there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QTableView, QWidget

from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.encrypting.panel import EncryptPanel
from relationship_journal.desktop.forgetting.panel import ForgetPanel
from relationship_journal.desktop.importing.card_table import CardTable
from relationship_journal.desktop.importing.panel import ImportPanel
from relationship_journal.desktop.importing.review_page import ReviewPage
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.pages import Pages
from relationship_journal.desktop.person.panel import PersonPanel
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.schedule.panel import SchedulePanel
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.imports import Verdict
from relationship_journal.domain.work import local_now
from relationship_journal.journal import Journal
from relationship_journal.tour.made_up import CARDS, JOT, PROBLEMS, TABLE, TWICE, calendar_file
from relationship_journal.tour.stage import Stage

PERSON = "Odette Plumbridge"
SAME = "O. Plumbridge"
COMPANY = "Cloudberry"
OTHERS = ("Tilda Marzipan", "Corwin Applebarrow")
QUESTION = "in:clients has:promise"
NOBODY = "xyzzy"
"""What is found nowhere."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One thing to look at: a name, how to get there, whether a panel opens, what is typed in it, how to leave."""

    name: str
    commands: tuple[str, ...]
    panel: bool = False
    typed: str = ""
    leaving: tuple[str, ...] = ()


SCREENS = (
    Screen("today", ("today",)),
    Screen("people", ("today", "person")),
    Screen("meetings", ("meetings",)),
    Screen("promises", ("promises",)),
    Screen("briefing", ("today", "briefing")),
    Screen("palette", ("today", "search")),
    Screen("palette-filters", ("today", "search", "filters")),
    Screen("people-view", ("today", "view")),
    Screen("jot", ("meetings", "jot_person"), panel=True, typed=JOT),
    Screen("jot-timeline", ("today", "person", "compose"), typed=JOT, leaving=("put_away",)),
    Screen("schedule", ("today", "person", "schedule"), panel=True),
    Screen("schedule-repeating", ("today", "person", "schedule", "repeating"), panel=True),
    Screen("calendar-in", ("meetings", "calendar"), panel=True),
    Screen("settings-calendar", ("today", "settings:calendar"), panel=True),
    Screen("export", ("meetings", "export"), panel=True),
    Screen("import", ("today", "person", "cards", "differing"), panel=True),
    Screen("import-match", ("today", "person", "table"), panel=True),
    Screen("person", ("today", "person", "add_person"), panel=True),
    Screen("settings", ("today", "settings:appearance"), panel=True),
    Screen("settings-rhythm", ("today", "settings:rhythm"), panel=True),
    Screen("settings-privacy", ("today", "settings:privacy"), panel=True),
    Screen("settings-data", ("today", "settings:data"), panel=True),
    Screen("settings-history", ("today", "settings:history", "blocked"), panel=True),
    Screen("settings-shortcuts", ("today", "settings:shortcuts"), panel=True),
    Screen("settings-about", ("today", "settings:about"), panel=True),
    Screen("several", ("people", "several")),
    Screen("merge", ("today", "person", "merge"), panel=True),
    Screen("review-week", ("today", "review")),
    Screen("review-person", ("today", "year")),
    Screen("about-you", ("today", "about_you"), panel=True),
)
"""The screens of the main job, of which the tour leaves pictures."""
STATES = (
    Screen("palette-actions", ("today", "search", "actions")),
    Screen("palette-nothing", ("today", "search", "nothing")),
    Screen("people-nobody", ("people", "nobody")),
    Screen("organisation", ("today", "organisation")),
    Screen("meetings-past", ("meetings", "past"), leaving=("upcoming",)),
    Screen("jot-nobody", ("meetings", "jot_nobody", "save_jot"), panel=True),
    Screen("schedule-error", ("today", "person", "schedule", "no_day"), panel=True),
    Screen("person-more", ("today", "person", "add_person", "more"), panel=True),
    Screen("person-edit", ("today", "person", "edit_person"), panel=True),
    Screen("circle", ("today", "circle"), panel=True),
    Screen("view", ("today", "save_view"), panel=True),
    Screen("export-people", ("people", "export_people"), panel=True),
    Screen("import-choose", ("today", "import"), panel=True),
    Screen("import-refused", ("today", "broken"), panel=True),
    Screen("calendar-server", ("meetings", "server"), panel=True),
    Screen("settings-reminders", ("today", "settings:reminders"), panel=True),
    Screen("encrypt", ("today", "encrypt"), panel=True),
    Screen("passphrase-change", ("today", "change_passphrase"), panel=True),
    Screen("forget", ("today", "person", "forget"), panel=True),
    Screen("forget-named", ("today", "person", "forget", "on"), panel=True),
    Screen("forget-confirm", ("today", "person", "forget", "on_to_the_end"), panel=True),
    Screen("toast", ("today", "undo"), leaving=("redo", "quiet")),
    Screen("banner", ("today", "asked_by"), leaving=("decided",)),
    Screen("draft-kept", ("meetings", "jot_person", "keep_draft"), leaving=("forget_draft", "quiet")),
    Screen("import-reading", ("today", "person", "import", "reading"), panel=True),
    Screen("import-problems", ("today", "person", "problems", "look_at"), panel=True),
    Screen("merge-first-of-three", ("today", "person", "merge_three"), panel=True),
)
"""What the same window shows at other times: nothing found, an error beside its cause, more of a panel."""
WHILE_READING = (
    Screen("today", ("today",)),
    Screen("people", ("people",)),
    Screen("meetings", ("meetings",)),
    Screen("promises", ("promises",)),
)
"""The pages that read what they show."""
PAGES = (
    Screen("today", ("today",)),
    Screen("people", ("people",)),
    Screen("meetings", ("meetings",)),
    Screen("promises", ("promises",)),
    Screen("briefing", ("people", "briefing")),
    Screen("palette", ("today", "search")),
    Screen("export", ("meetings", "export"), panel=True),
    Screen("review-week", ("today", "review")),
    Screen("settings-history", ("today", "settings:history"), panel=True),
)
"""What a journal is looked at with that holds next to nothing."""


PRIVATE = (
    Screen("settings-privacy", ("today", "settings:privacy"), panel=True),
    Screen("copies", ("today", "copies"), panel=True),
)
"""What an encrypted journal is looked at with."""


class Guide:
    """Takes the window to a screen and back again."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._window = stage.window
        self._person = self._twice = self._company = 0
        self._others: tuple[int, ...] = ()
        self._files = {
            "people.vcf": CARDS,
            "kontakte.csv": TABLE,
            "work.ics": calendar_file(local_now(stage.clock)),
            "letter.vcf": "This is a letter and no card.\n",
            "problems.vcf": PROBLEMS,
        }
        for name, text in self._files.items():
            self._file(name).write_text(text, encoding="utf-8")

    def prepare(self) -> None:
        """Find who the screens are about, and add somebody who is here twice, once; before the stage starts."""
        with Journal.open(self.stage.path, clock=self.stage.clock) as opened:
            self._person = next(iter(opened.contacts.match(PERSON, 1))).id
            self._others = tuple(opened.contacts.match(name, 1)[0].id for name in OTHERS)
            self._company = opened.organisations.match(COMPANY, 1)[0].id
            here = [row.id for row in opened.contacts.match(SAME) if row.name == SAME]
            self._twice = here[0] if here else opened.contacts.add(SAME, organisation=COMPANY, points=TWICE)

    @contextmanager
    def at(self, screen: Screen) -> Iterator[QDialog | None]:
        """Show a screen, for as long as it is looked at; answers the panel that is open, if it has one."""
        for command in screen.commands:
            self._go(command)
            self.stage.settle()
        panel = self._panel() if screen.panel else None
        where = panel if panel is not None else self._window
        if screen.typed:
            self.type(where, screen.typed)
        try:
            yield panel
        finally:
            if screen.typed:
                self.type(where, "")  # so that no draft stays behind
            self._go_back(panel)
            for command in screen.leaving:
                self._go(command)
                self.stage.settle()

    def type(self, where: QWidget, text: str) -> None:
        """Type into the jot there, and do not wait for the pause somebody makes."""
        for editor in where.findChildren(JotEditor):
            if editor.isVisible():
                editor.text.setPlainText(text)
                editor.finding.look()
        self.stage.settle()

    def _file(self, name: str) -> Path:
        return self.stage.path.with_name(name)

    def _go(self, command: str) -> None:
        """Do what a key does; a person and a file are named, not chosen in a dialog."""
        attached = self._window.attached
        if attached is None:
            self._window.run(command)
        elif command.startswith("settings:"):
            attached.dialogs.settings(command.partition(":")[2])
        else:
            named = (
                self._pages(attached.pages) | self._panels(attached.dialogs) | self._within(attached.dialogs)
            )
            named.get(command, partial(self._window.run, command))()

    def _pages(self, pages: Pages) -> dict[str, Callable[[], object]]:
        return {
            "person": lambda: pages.show_person(self._person),
            "compose": pages.people.timeline.compose,
            "organisation": lambda: pages.show_organisation(self._company),
            "view": lambda: pages.show_question(QUESTION),
            "nobody": lambda: pages.show_question(NOBODY),
            "several": pages.people.list.view.selectAll,
            "year": lambda: pages.show_review(self._person),
            "past": lambda: pages.meetings.show_past(past=True),
            "upcoming": lambda: pages.meetings.show_past(past=False),
        }

    def _panels(self, dialogs: Dialogs) -> dict[str, Callable[[], object]]:
        return {
            "jot_person": lambda: dialogs.jot(JotRequest((self._person,))),
            "jot_nobody": lambda: dialogs.jot(JotRequest(())),
            "blocked": lambda: self._show_blocked(dialogs.settings("history")),
            "cards": lambda: dialogs.bring(self._file("people.vcf")),
            "table": lambda: dialogs.bring(self._file("kontakte.csv")),
            "broken": lambda: dialogs.bring(self._file("letter.vcf")),
            "calendar": lambda: dialogs.calendar_file(self._file("work.ics")),
            "server": dialogs.calendar_server,
            "problems": lambda: dialogs.bring(self._file("problems.vcf")),
            "merge": lambda: dialogs.merge((self._person, self._twice)),
            "merge_three": lambda: dialogs.merge((self._person, self._twice, *self._others)),
            "forget": lambda: dialogs.forget(self._person),
            "edit_person": lambda: dialogs.person(self._person),
            "circle": lambda: self._window.sidebar.circles.edit(None),
            "encrypt": lambda: self._show_encrypting(dialogs.passphrase("encrypt")),
            "change_passphrase": lambda: dialogs.passphrase("change"),
            "copies": dialogs.other_copies,
            "save_view": lambda: dialogs.view(QUESTION),
        }

    def _within(self, dialogs: Dialogs) -> dict[str, Callable[[], object]]:
        notices = self._window.notices
        return {
            "repeating": self._show_repeating,
            "no_day": self._show_no_day,
            "differing": self._show_differing,
            "more": self._show_more,
            "save_jot": self._save_jot,
            "keep_draft": self._keep_draft,
            "forget_draft": lambda: self._forget_draft(dialogs),
            "reading": self._show_reading,
            "look_at": self._look_at_problems,
            "put_away": self._put_away,
            "on": self._go_on,
            "on_to_the_end": self._go_to_the_end,
            "filters": lambda: dialogs.palette.field.setText(f"{QUESTION} "),
            "actions": lambda: dialogs.palette.field.setText("> "),
            "nothing": lambda: dialogs.palette.field.setText(NOBODY),
            "asked_by": lambda: dialogs.asked_by("calendar"),
            "decided": lambda: notices.drop_banner("calendar-asks"),
            "quiet": notices.clear_toast,
        }

    def _show_encrypting(self, panel: EncryptPanel) -> None:
        """Say a passphrase that is none yet, so that how good it is and what is missing can be seen."""
        panel.new.line.setText("three grey geese")
        panel.again.line.setText("three grey goose")
        panel.primary.click()

    def _show_blocked(self, panel: QDialog) -> None:
        """Put the cursor of the history on the first act, on which later ones build."""
        for view in panel.findChildren(QTableView):
            view.setFocus()
            view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))

    def _show_more(self) -> None:
        """Show every field of a person."""
        for panel in self._window.findChildren(PersonPanel):
            panel.show_more()

    def _show_repeating(self) -> None:
        """Say when, and that it repeats."""
        for panel in self._window.findChildren(SchedulePanel):
            panel.topic.set_text("Rota review")
            panel.when.set_text("next tuesday 14:00")
            panel.repeat.link.click()

    def _show_no_day(self) -> None:
        """Save a day that is none."""
        for panel in self._window.findChildren(SchedulePanel):
            panel.topic.set_text("Rota review")
            panel.when.set_text("some day or other")
            panel.primary.click()

    def _show_differing(self) -> None:
        """Choose the first card of the file that says something else than the journal."""
        for table in self._window.findChildren(CardTable):
            rows = range(table.cards.rowCount())
            table.selectRow(next((row for row in rows if table.cards.card(row).pairs), 0))

    def _save_jot(self) -> None:
        """Save some words."""
        for editor in self._editors():
            editor.text.insertPlainText("A good talk about bees.")
            editor.save()

    def _keep_draft(self) -> None:
        """Write some words and leave them."""
        for editor in self._editors():
            editor.text.insertPlainText("A good talk about bees.")
            editor.leave()

    def _forget_draft(self, dialogs: Dialogs) -> None:
        """Take the draft up again and throw it away."""
        dialogs.jot(JotRequest((self._person,)))
        self.stage.settle()
        for editor in self._editors():
            editor.discard()

    def _show_reading(self) -> None:
        """Half of a large file is read."""
        for panel in self._window.findChildren(ImportPanel):
            panel.begin(translate("ImportPanel", "Reading {done} of {of}"))
            panel.work.told(812, 1480)
            panel.work.show()

    def _look_at_problems(self) -> None:
        """Only what is to be looked at."""
        for page in self._window.findChildren(ReviewPage):
            next(chip for verdicts, chip in page.chips if verdicts and Verdict.NEEDS_NAME in verdicts).click()

    def _go_on(self) -> None:
        """Where the person is named."""
        for panel in self._window.findChildren(ForgetPanel):
            panel.primary.click()

    def _go_to_the_end(self) -> None:
        """The last page, as it is before the name is typed."""
        for panel in self._window.findChildren(ForgetPanel):
            while not panel.is_at_end():
                panel.primary.click()

    def _put_away(self) -> None:
        """Leave the jot without a word in it."""
        for editor in self._editors():
            editor.text.setPlainText("")
            editor.leave()

    def _editors(self) -> Sequence[JotEditor]:
        return [each for each in self._window.findChildren(JotEditor) if each.isVisible()]

    def _go_back(self, panel: QDialog | None) -> None:
        attached = self._window.attached
        if isinstance(panel, SchedulePanel):
            panel.kept.forget()
        if isinstance(panel, ImportPanel):
            panel.end()
        if panel is not None:
            for editor in panel.findChildren(JotEditor):
                editor.text.setPlainText("")
            panel.close()
        elif (
            attached is not None
            and "palette" in vars(attached.dialogs)
            and attached.dialogs.palette.isVisible()
        ):
            attached.dialogs.palette.close()
        self.stage.settle()

    def _panel(self) -> QDialog | None:
        shown = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        return shown[-1] if shown else None

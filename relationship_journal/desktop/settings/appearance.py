"""Appearance: theme, text size, headings, density, motion and key hints, each at once; and the language."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import look
from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.settings.language_row import LanguageRow
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings.text_size import TextSize
from relationship_journal.desktop.settings.theme_tile import ThemeTile
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import Mode, theme
from relationship_journal.desktop.widgets.choice import Switch
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented


class AppearancePage(RowsPage):
    """Shows the theme's own state, also when a key changed it meanwhile."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._add_tiles()
        self.text_size = TextSize()
        self.text_size.slider.valueChanged.connect(lambda _value: self._resize())
        self.headings = Segmented([("journal", self.tr("Journal")), ("plain", self.tr("Plain"))])
        self.headings.changed.connect(lambda key: self._set(serif=key == "journal"))
        self.density = Segmented([("comfortable", self.tr("Comfortable")), ("compact", self.tr("Compact"))])
        self.density.changed.connect(lambda key: self._set(compact=key == "compact"))
        self.motion, self.hints = Switch(), Switch()
        self.motion.toggled.connect(lambda on: self._set(still=on))
        self.hints.toggled.connect(lambda on: self._set(hints=on))
        self._size_row = SettingRow(self.tr("Text size"), " ", self.text_size)
        self.text_size.slider.setAccessibleName(self.tr("Text size"))
        self.add_row(self._size_row)
        self.add_row(
            SettingRow(
                self.tr("Headings"),
                self.tr("Journal uses a serif for names and titles. Plain uses your system font."),
                self.headings,
            )
        )
        self.add_row(
            SettingRow(
                self.tr("Density"),
                self.tr("Comfortable shows two lines per person, compact shows one."),
                self.density,
            )
        )
        self.contrast = Segmented(
            [("system", self.tr("System")), ("on", self.tr("On")), ("off", self.tr("Off"))],
            look.contrast_key(),
        )
        self.contrast.changed.connect(self._choose_contrast)
        self.add_row(
            SettingRow(
                self.tr("High contrast"),
                self.tr("Full ink, a border around everything, no soft fills."),
                self.contrast,
            )
        )
        self.add_row(SettingRow(self.tr("Reduce motion"), self.tr("No sliding or fading."), self.motion))
        self.add_row(
            SettingRow(self.tr("Show key hints"), self.tr("Small key names on buttons."), self.hints)
        )
        self.first_hints = Switch()
        self.first_hints.setChecked(hints().are_on())
        self.first_hints.toggled.connect(lambda on: hints().set_on(on=on))
        self.add_row(
            SettingRow(
                self.tr("First hints"),
                self.tr("A line where something is used for the first time. Each comes once."),
                self.first_hints,
            )
        )
        self.language = LanguageRow(settings)
        self.add_row(self.language)
        self.body.addStretch(1)
        theme().changed.connect(self._show)
        self._show()

    def _add_tiles(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("Theme"), "strong", heading=True))
        self.body.addSpacing(11)
        holder = QWidget()
        flow = FlowLayout(holder, gap=12)
        modes: tuple[tuple[Mode, str], ...] = (
            ("system", self.tr("Follow the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
        )  # fmt: skip
        self.tiles = {mode: ThemeTile(mode, words, holder) for mode, words in modes}
        for tile in self.tiles.values():
            flow.addWidget(tile)
            tile.clicked.connect(lambda _on=False, tile=tile: self._choose(tile.key))
        self.body.addWidget(holder)
        self.body.addSpacing(16)

    def _choose(self, mode: str) -> None:
        theme().set_mode(cast("Mode", mode))
        look.note(self._settings)

    def _choose_contrast(self, key: str) -> None:
        look.choose_contrast(key)
        look.note(self._settings)

    def _resize(self) -> None:
        theme().set_text_scale(self.text_size.slider.percent() / 100)
        look.note(self._settings)

    def _set(
        self,
        *,
        serif: bool | None = None,
        compact: bool | None = None,
        still: bool | None = None,
        hints: bool | None = None,
    ) -> None:
        if serif is not None:
            theme().set_serif_headings(serif)
        if compact is not None:
            theme().set_compact(compact)
        if still is not None:
            theme().set_reduce_motion(still)
        if hints is not None:
            theme().set_key_hints(hints)
        look.note(self._settings)

    def _show(self) -> None:
        """Show what holds now, telling nobody."""
        now = theme()
        self.tiles[now.mode].setChecked(True)
        percent = round(now.text_scale * 100)
        self.text_size.slider.set_percent(percent)
        words = self.tr("{percent} % of your system font size. Everything grows with it.")
        self._size_row.set_detail(words.format(percent=percent))
        self.contrast.set_value(look.contrast_key())
        self.headings.set_value("journal" if now.serif_headings else "plain")
        self.density.set_value("compact" if now.compact else "comfortable")
        for switch, on in ((self.motion, now.reduce_motion), (self.hints, now.key_hints)):
            before = switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(before)

"""Every text a reader sees is a literal that goes through translation, and can be found by reading the source."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator

import pytest

from tests.languages.source_texts import ROOT, Text, all_texts, modules, read, read_source

SHOWS = {
    "__init__", "_say", "add_line", "add_row", "addAction", "addItem", "addMenu", "ask_pdf_place", "banner",
    "Button", "CheckBox", "CheckTile", "Chip", "ChipButton", "EmptyState", "Field", "icon_line",
    "IconButton", "KeyHint", "Link", "LinkButton", "MonthPopup", "NavButton", "Panel", "PlainLabel",
    "PlainRadio", "PopupItem", "problem", "QAction", "QLabel", "QMenu", "QPushButton", "Radio", "RadioTile",
    "say", "SectionTitle", "set_badge", "set_detail", "set_fact", "set_place", "set_primary", "set_text",
    "set_title", "set_words", "setAccessibleDescription", "setAccessibleName", "setNameFilter",
    "setPlaceholderText", "setStatusTip", "setText", "SettingRow", "setTitle", "setToolTip", "setWhatsThis",
    "setWindowTitle", "Switch", "TextField", "toast", "WhenField", "WhenPopup",
}  # fmt: skip
"""Calls whose text is shown or spoken."""
WORDS = {"text", "title", "words", "detail", "tip", "placeholder", "label", "primary", "action", "spoken"}
"""Names under which they take it."""
NO_WORDS = re.compile(
    r"[a-z0-9_/-]+|[A-Za-z]+(\+[A-Za-z0-9]+)+|\W*|Relationship Journal|https://.*|Ctrl\+.*|[A-Z]"
)
"""Keys, icons, signs and the program's own name."""


def test_every_text_is_a_literal_that_can_be_found() -> None:
    assert [fault for path in modules() for fault in read(path).faults] == []


def test_a_text_is_counted_everywhere_or_nowhere() -> None:
    forms = defaultdict(set)
    for text in all_texts():
        forms[text.context, text.source].add(text.counted)
    assert [key for key, counted in forms.items() if len(counted) > 1] == []


def test_what_goes_through_translation_from_a_table_is_marked_there() -> None:
    """Whoever hands a name to translate() has the mark, or the table of another module that has it."""
    marked = {"actions.py", "mac_menu.py", "main_menu.py", "words.py", "bar.py"}
    found = {
        path.name
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate"
        if len(node.args) > 1 and not isinstance(node.args[1], ast.Constant)
    }
    assert found <= marked


def bare_words(source: str, name: str) -> Iterator[str]:
    """Literals that are shown without translation."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in SHOWS:
            continue
        given = [*node.args[:2], *(each.value for each in node.keywords if each.arg in WORDS)]
        for words in given:
            for text in _literals(words):
                if not NO_WORDS.fullmatch(text):
                    yield f"{name}:{node.lineno} {called}: {text!r}"


def _literals(node: ast.expr) -> Iterator[str]:
    """The words an expression shows as they stand: literals, their joints and branches, the fixed parts of f-strings."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                if isinstance(part, ast.Constant):
                    yield from _literals(part)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one)
            yield from _literals(other)


def test_nothing_is_shown_without_translation() -> None:
    assert [
        found
        for path in modules()
        for found in bare_words(path.read_text("utf-8"), str(path.relative_to(ROOT)))
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Nobody yet")',
        'label.setText(f"{count} people")',
        'Button("Save it", parent)',
        'toast("Saved" if well else "Not saved")',
        'Card(title="x"); IconButton("x", tip="Take it away")',
    ],
)
def test_bare_words_are_found(source: str) -> None:
    assert list(bare_words(source, "made_up.py"))


@pytest.mark.parametrize(
    "source", ['label.setText(self.tr("Nobody yet"))', 'Button(words, icon="pen-line")', 'setText("")']
)
def test_translated_words_and_keys_are_not(source: str) -> None:
    assert list(bare_words(source, "made_up.py")) == []


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('translate("Rows", "%n rows", len(rows))', Text("Rows", "%n rows", counted=True)),
        ('_ = QT_TRANSLATE_NOOP\nT = {"a": _("words", "Alpha")}', Text("words", "Alpha")),
        ('class A:\n    class B:\n        def f(self):\n            self.tr("In" " B")', Text("B", "In B")),
        ("x = f\"{translate('a', 'inside')}\"", Text("a", "inside")),
    ],
)
def test_texts_are_found(source: str, text: Text) -> None:
    found = read_source(source, "made_up.py")
    assert (set(found.texts), list(found.faults)) == ({text}, [])


@pytest.mark.parametrize(
    "source",
    [
        'translate("Rows", f"{n} rows")', 'translate("Rows", "{n} " + word)', 'translate("Rows", "%n rows")',
        'translate("Rows", "rows", n)', 'translate("Rows", words, n)', 'translate("Rows", number=3, text="x")',
        'class A:\n    def f(self):\n        self.tr("%n rows", "", 3)',
        'class A:\n    def f(self):\n        self.tr(f"{n}")', 'parent.tr("Close")', 'self.tr("Outside of a class")',
        'QT_TRANSLATE_NOOP("words", key)', 'translate("Rows", "")', 'QCoreApplication.translate("A", "B")',
    ],
)  # fmt: skip
def test_faults_are_found(source: str) -> None:
    assert read_source(source, "relationship_journal/desktop/made_up.py").faults

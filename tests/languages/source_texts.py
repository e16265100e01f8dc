"""Every text for translation in the source, read from its syntax tree, and what is wrong with how one is written.

``lupdate`` reads Python by tokens: it takes the number of ``translate`` for an encoding, never looks into an
f-string, and does not know Python's escapes. So the texts are read here and handed to it in a shape it knows.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "relationship_journal"
ENGLISH_ONLY = ("cli", "tour", "sample")
"""Rooms that speak English whatever the window speaks."""
_MARK = "QT_TRANSLATE_NOOP"


@dataclass(frozen=True, order=True)
class Text:
    """One text in its context; ``counted`` when a number chooses its form."""

    context: str
    source: str
    counted: bool = False


@dataclass(frozen=True)
class Reading:
    """What one file says: its texts, and its faults as ``file:line what``."""

    texts: frozenset[Text]
    faults: tuple[str, ...]


def modules() -> Iterator[Path]:
    """The modules whose texts a reader of the window may see."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] not in ENGLISH_ONLY:
            yield path


def read(path: Path) -> Reading:
    """The texts of one file."""
    return read_source(path.read_text("utf-8"), str(path.relative_to(ROOT)))


def read_source(source: str, name: str) -> Reading:
    """The texts of one module's source."""
    tree = ast.parse(source)
    reader = _Reader(name, _marks(tree))
    reader.visit(tree)
    return Reading(frozenset(reader.texts), tuple(reader.faults))


def all_texts() -> frozenset[Text]:
    """The texts of the whole program."""
    return frozenset().union(*(read(path).texts for path in modules()))


def _marks(tree: ast.Module) -> frozenset[str]:
    """The names under which a module knows the mark."""
    short = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == _MARK
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return frozenset({_MARK, *short})


class _Reader(ast.NodeVisitor):
    def __init__(self, name: str, marks: frozenset[str]) -> None:
        self._name = name
        self._marks = marks
        self._classes: list[str] = []
        self.texts: set[Text] = set()
        self.faults: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id="translate"):
                self._translate(node)
            case ast.Name(id=name) if name in self._marks:
                self._marked(node)
            case ast.Attribute(attr="tr", value=owner):
                self._tr(node, owner)
            case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication" | "QApplication")):
                if not self._name.endswith("desktop/translation.py"):
                    self._fault(node, "say it with translate() of desktop/translation.py")
        self.generic_visit(node)

    def _translate(self, node: ast.Call) -> None:
        if node.keywords or len(node.args) not in {2, 3}:
            self._fault(node, "translate takes a context, a text and perhaps a number, by place")
            return
        context, text = _literal(node.args[0]), _literal(node.args[1])
        if context is not None and text is not None:
            self._take(node, Text(context, text, counted=len(node.args) == 3))
        elif context is None or not _comes_from_a_table(node.args[1]) or len(node.args) == 3:
            self._fault(node, "no literal text")

    def _marked(self, node: ast.Call) -> None:
        context, text = (
            (_literal(argument) for argument in node.args) if len(node.args) == 2 else (None, None)
        )
        if context is None or text is None:
            self._fault(node, "a mark holds a literal context and a literal text")
        else:
            self._take(node, Text(context, text))

    def _tr(self, node: ast.Call, owner: ast.expr) -> None:
        text = _literal(node.args[0]) if len(node.args) == 1 and not node.keywords else None
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._fault(node, "tr() of another object looks in that one's context; use translate()")
        elif text is None:
            self._fault(node, "tr() takes one literal text; a counted one goes through translate()")
        else:
            self._take(node, Text(self._classes[-1], text))

    def _take(self, node: ast.Call, text: Text) -> None:
        if text.counted != ("%n" in text.source or "%Ln" in text.source):
            self._fault(node, "%n and a number belong together")
        if not text.source.strip():
            self._fault(node, "an empty text asks for the catalogue's head")
        self.texts.add(text)

    def _fault(self, node: ast.expr, what: str) -> None:
        self.faults.append(f"{self._name}:{node.lineno} {what}: {ast.unparse(node)[:100]}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _comes_from_a_table(node: ast.expr) -> bool:
    """Whether a text is a name, a field or an entry: marked where it stands, which the catalogue's test sees."""
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)

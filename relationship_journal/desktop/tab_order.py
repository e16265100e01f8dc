"""Where Tab goes: through a window in reading order, whatever was made when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeGuard, cast
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QButtonGroup,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)

_after: WeakKeyDictionary[QWidget, ref[QWidget]] = WeakKeyDictionary()


def tab_after(before: QWidget, *widgets: QWidget) -> None:
    """Let Tab reach these, in turn, only after ``before``, where the eye would meet them elsewhere."""
    for widget in widgets:
        _after[widget] = ref(before)
        before = widget


def move_focus(window: QWidget, forward: bool) -> bool:
    """Give the focus to the next control of the window, or the one before; False when there is none.

    What a window's ``focusNextPrevChild`` does. Qt's own chain follows the order in which things were made, and
    what is made when it is first needed would come last.
    """
    order = list(reading_order(window))
    if not forward:
        order.reverse()
    now = window.focusWidget()
    at = order.index(now) if now in order else -1
    for candidate in order[at + 1 :] + order[: max(at, 0)]:
        if takes_tab(candidate) and candidate is not now:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            candidate.setFocus(reason)
            bring_into_view(candidate)
            return True
    return False


def bring_into_view(widget: QWidget) -> None:
    """Qt scrolls only where the focus moves inside one scroll area, not where it enters one."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """This and everything shown in it, as it is read: as the layouts have it, then what lies over them."""
    held: dict[QWidget, list[QWidget]] = {}
    straight = []
    for found in _straight(widget):
        before = _after.get(found)
        anchor = before() if before is not None else None
        if anchor is None or not anchor.isVisible():
            straight.append(found)
        else:
            held.setdefault(anchor, []).append(found)
    for found in straight:
        yield from _with_followers(found, held)


def _with_followers(widget: QWidget, held: dict[QWidget, list[QWidget]]) -> Iterator[QWidget]:
    yield widget
    for follower in held.get(widget, ()):
        yield from _with_followers(follower, held)


def takes_tab(widget: QWidget | None) -> TypeGuard[QWidget]:
    """Whether Tab stops here; on macOS the system says whether it does at buttons."""
    if widget is None or not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and widget.isCheckable():
        return _holds(widget)
    everything = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if everything else Qt.FocusPolicy.StrongFocus
    return widget.focusPolicy() & wanted == wanted


def _holds(choice: QAbstractButton) -> bool:
    """Of choices that exclude each other Tab comes to the one that holds, whichever had the focus before."""
    group: QButtonGroup | None = choice.group()
    around = choice.parentWidget()
    others: Iterable[QObject] = group.buttons() if group is not None else around.children() if around else ()
    chosen = any(
        isinstance(each, QAbstractButton) and each.isVisible() and each.isChecked() for each in others
    )
    return choice.isChecked() or (not chosen and choice.focusPolicy() != Qt.FocusPolicy.NoFocus)


def _straight(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in parts_as_read(widget):
        if child.isVisible():
            yield from _straight(child)


def parts_as_read(widget: QWidget) -> list[QWidget]:
    """What a widget holds, shown or not, as its layout has it, then what lies over that."""
    return [part for part in _parts(widget) if not part.isWindow()]


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QSplitter):
        return [part for at in range(widget.count()) if (part := widget.widget(at)) is not None]
    if isinstance(widget, QScrollArea):
        shown = widget.widget()
        return [] if shown is None else [shown]
    if isinstance(widget, QAbstractScrollArea):
        widget = (
            widget.viewport()
        )  # what else a list has inside is Qt's own, and may go without Python being told
    layout = widget.layout()
    laid_out = list(_laid_out(layout)) if layout is not None else []
    known = set(laid_out)
    return laid_out + [
        child for child in widget.children() if isinstance(child, QWidget) and child not in known
    ]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """What stands in a layout, in its order; a grid by row, then column.

    Never by ``itemAt``: Python would keep what it answers when the item is long gone, and take a widget that comes to
    lie at the same address for it.
    """
    holder = layout.parentWidget()
    widgets = holder.children() if holder is not None else []
    things = [each for each in (*widgets, *layout.children()) if isinstance(each, QWidget | QLayout)]
    placed = [(place, each) for each in things if (place := layout.indexOf(each)) >= 0]
    if isinstance(layout, QGridLayout):
        grid = layout
        placed.sort(key=lambda pair: cast("tuple[int, int, int, int]", grid.getItemPosition(pair[0])))
    else:
        placed.sort(key=lambda pair: pair[0])
    for _place, each in placed:
        if isinstance(each, QLayout):
            yield from _laid_out(each)
        else:
            yield each

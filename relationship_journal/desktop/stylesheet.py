"""The one generated stylesheet: only for the stock widgets that are not painted by us."""

from __future__ import annotations

from relationship_journal.desktop.tokens import RADII, Tokens

_TEMPLATE = """
QAbstractScrollArea {{ border: none; }}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
    background: {card}; color: {text}; border: 1px solid {ctl}; border-radius: {radius}px;
    padding: {pad}px 9px; placeholder-text-color: {text3}; selection-background-color: {primary}; selection-color: {on_primary};
}}
QLineEdit[kind="quiet"], QPlainTextEdit[kind="quiet"] {{ border-color: {line2}; }}
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"] {{ border: none; background: transparent; padding: 0; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {ring}; padding: {pad_focus}px 8px;
}}
QLineEdit[kind="bare"]:focus, QPlainTextEdit[kind="bare"]:focus {{ border: none; padding: 0; }}
QLineEdit[state="error"], QPlainTextEdit[state="error"] {{ border-color: {danger}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
    background: {sunken}; color: {text3}; border-color: {line2};
}}
QPlainTextEdit {{ padding: 8px 9px; }}
QPlainTextEdit:focus {{ padding: 7px 8px; }}
QComboBox {{ padding-left: 11px; }}
QComboBox:focus {{ padding-left: 10px; }}
QComboBox::drop-down {{ border: none; width: {drop}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{
    background: {card}; color: {text}; border: 1px solid {line2}; padding: 4px; outline: none;
    selection-background-color: {selected}; selection-color: {text};
}}
QComboBox QAbstractItemView::item {{ min-height: {item}px; padding: 0 10px; border-radius: 6px; }}
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover {{
    background: {selected}; color: {text};
}}
QTableView, QListView, QTreeView {{ background: transparent; outline: none; border: none; }}
QListView[kind="card"], QTableView[kind="card"] {{
    background: {card}; border: 1px solid {line}; border-radius: 12px;
}}
QMenu {{
    background: {card}; color: {text}; border: 1px solid {line2}; padding: 6px;
}}
QMenu[round="true"] {{ border-radius: {menu}px; }}
QMenu::item {{ padding: 6px 22px 6px 10px; border-radius: 6px; min-height: 18px; }}
QMenu::item:selected {{ background: {hover}; color: {text}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::indicator {{ image: none; width: 16px; height: 16px; }}
QMenu::right-arrow {{ image: none; width: 16px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 8px; }}
QToolTip {{ background: {tip}; color: {on_tip}; border: 1px solid {tip}; padding: 2px 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line2}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {ctl}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{
    background: transparent; color: {text3}; border: none; border-bottom: 1px solid {line};
    padding: 8px 10px; font-weight: 600;
}}
"""


def stylesheet(tokens: Tokens, *, body_px: float) -> str:
    """The application stylesheet for these tokens; `body_px` sets the air in fields."""
    pad = max(4, round(body_px * 0.38))
    names = {name: _css(getattr(tokens, name)) for name in Tokens.__slots__}
    drop = max(28, round(body_px * 28 / 13))
    item = max(30, round(body_px * 2.3))
    return _TEMPLATE.format(
        radius=round(RADII.control),
        menu=round(RADII.menu),
        pad=pad,
        pad_focus=pad - 1,
        drop=drop,
        item=item,
        **names,
    )


def _css(value: str) -> str:
    """A colour as style sheets want it: `#AARRGGBB` is understood there too."""
    return value

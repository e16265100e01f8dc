"""Every colour, radius and space of the program, for the light and the dark theme."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

FACT_KINDS = ("family", "hobby", "work", "date", "pref")
"""The hues of facts; `pref` is everything under Good to know."""

SOFT = ("accent", "danger", "amber", *FACT_KINDS)
"""The hues that have a soft background for chips, named `<hue>_soft`."""

_AVATAR_HUES = ("accent", "family", "hobby", "date", "pref", "danger", "work")


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # each set of them is one thing: quicker to load
class Tokens:
    """Colours by meaning, written `#RRGGBB` or, where they let something through, `#AARRGGBB`."""

    page: str
    card: str
    sidebar: str
    sunken: str
    desk: str
    paper: str
    hover: str
    selected: str
    line: str
    line2: str
    ctl: str
    scrim: str
    shadow: str
    tip: str
    on_tip: str
    tip_line: str
    tip_key: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_ink: str
    accent_soft: str
    danger: str
    danger_soft: str
    amber: str
    amber_soft: str
    family: str
    family_soft: str
    hobby: str
    hobby_soft: str
    work: str
    work_soft: str
    date: str
    date_soft: str
    pref: str
    pref_soft: str
    primary: str
    primary_h: str
    on_primary: str
    on_primary_key: str
    on_accent: str
    ring: str
    ring_track: str
    ring_due: str


LIGHT = Tokens(
    page="#FBFAF7",
    card="#FFFFFF",
    sidebar="#F3F0EA",
    sunken="#F5F2ED",
    desk="#EFEBE4",
    paper="#FFFFFF",
    hover="#EFEBE4",
    selected="#E1EDE8",
    line="#E8E3DA",
    line2="#D9D2C6",
    ctl="#928A7D",
    scrim="#402A241C",
    shadow="#172A241C",
    tip="#2B2722",
    on_tip="#F7F4EF",
    tip_line="#40F7F4EF",
    tip_key="#2AF7F4EF",
    text="#211E1A",
    text2="#595349",
    text3="#6D665B",
    accent="#1F6B5C",
    accent_ink="#17574A",
    accent_soft="#E1EFEA",
    danger="#A23B2D",
    danger_soft="#F9E8E3",
    amber="#80540A",
    amber_soft="#F8EED6",
    family="#8A3E68",
    family_soft="#F7E9F0",
    hobby="#23608C",
    hobby_soft="#E6F0F7",
    work="#4D586B",
    work_soft="#ECEEF2",
    date="#5A4A99",
    date_soft="#EDE9F7",
    pref="#7A4F12",
    pref_soft="#F6ECDD",
    primary="#1F6B5C",
    primary_h="#185548",
    on_primary="#FFFFFF",
    on_primary_key="#26FFFFFF",
    on_accent="#FFFFFF",
    ring="#1F6B5C",
    ring_track="#E3DDD2",
    ring_due="#B8790B",
)

DARK = Tokens(
    page="#1F1E1B",
    card="#272522",
    sidebar="#191816",
    sunken="#1B1A18",
    desk="#191816",
    paper="#272522",
    hover="#2D2B27",
    selected="#223A34",
    line="#34312C",
    line2="#454139",
    ctl="#7F786B",
    scrim="#8C000000",
    shadow="#59000000",
    tip="#F1EDE6",
    on_tip="#211E1A",
    tip_line="#40211E1A",
    tip_key="#24211E1A",
    text="#EFEBE4",
    text2="#BDB6AA",
    text3="#A8A194",
    accent="#6CC2AD",
    accent_ink="#9ADCCB",
    accent_soft="#213B35",
    danger="#F0937F",
    danger_soft="#46261F",
    amber="#E6BB62",
    amber_soft="#40341C",
    family="#E5A5C6",
    family_soft="#432A38",
    hobby="#93C1E6",
    hobby_soft="#22364A",
    work="#B1BDD1",
    work_soft="#303642",
    date="#BDB2F0",
    date_soft="#342F52",
    pref="#DDB27A",
    pref_soft="#40321F",
    primary="#2A7566",
    primary_h="#236557",
    on_primary="#FFFFFF",
    on_primary_key="#14FFFFFF",
    on_accent="#0D2A23",
    ring="#6CC2AD",
    ring_track="#3B3832",
    ring_due="#E6BB62",
)


@dataclass(frozen=True, slots=True)
class Radii:
    """Corner radii in pixels; they do not grow with the text."""

    control: float = 8
    card: float = 12
    panel: float = 14
    row: float = 9
    check: float = 5
    key: float = 4
    sheet: float = 6
    tip: float = 10
    menu: float = 10


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in pixels on a grid of four."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - the scale reads xs, s, m, l, xl
    xl: int = 20
    section: int = 24
    xxl: int = 32
    page: int = 40
    page_narrow: int = 28


RADII = Radii()
SPACE = Space()

NAMES = frozenset(field.name for field in fields(Tokens))


def high_contrast(tokens: Tokens) -> Tokens:
    """The same theme with full-strength ink, visible borders and no soft fills."""
    ink = tokens.text
    soft = {f"{hue}_soft": tokens.card for hue in SOFT}
    return replace(tokens, text2=ink, text3=ink, line=ink, line2=ink, ctl=ink, **soft)


def avatar_hue(contact_id: int) -> str:
    """The hue of a contact's avatar, from the id alone so that a rename keeps the colour."""
    mixed = (contact_id * 0x9E3779B1) & 0xFFFFFFFF
    return _AVATAR_HUES[(mixed >> 16) % len(_AVATAR_HUES)]

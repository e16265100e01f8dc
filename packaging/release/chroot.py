"""The proof of the Debian package: installed, used, removed and installed again in a Debian that has nothing else."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from release.debian_room import HOME, NoRoom, Room, why_not
from release.project import BUILD, DIST, NAME, ROOT, version
from release.screen import SOCKETS, TOOLS, Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

PLACE = BUILD / "chroot"
LOG = PLACE / "log.txt"
GUI = f"{NAME}-gui"
TITLE = "Relationship Journal"
APT = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "--yes", "--no-install-recommends")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ines Marlow\nEMAIL:ines@marlow.example\nEND:VCARD\n"
_JUDGES = (
    "desktop-file-utils",
    "shared-mime-info",
    "libglib2.0-bin",
    "gtk-update-icon-cache",
    "hicolor-icon-theme",
    "man-db",
)


def main(arguments: Sequence[str]) -> int:
    """Prove the package in dist/, or the one that is named; the answer is the exit code."""
    packages = [Path(each) for each in arguments] or sorted(DIST.glob("*.deb"))
    if not packages:
        print("There is no package; `python -m release deb` makes it.", file=sys.stderr)
        return 1
    try:
        prove(packages[-1])
    except NoRoom as why:
        print(why, file=sys.stderr)
        return 1
    print(f"The package was installed, used, removed and purged: {LOG.relative_to(ROOT)}")
    return 0


def prove(package: Path) -> None:
    """All of it; raises at the first thing that is not as it should be."""
    if why := why_not():
        raise NoRoom(why)
    with Room(PLACE / "room", LOG) as room:
        shutil.copyfile(package, room.root / package.name)
        wants = _field(package, "Depends")
        _say(room, "What it depends on is there first, so that the package alone is measured and compared.")
        room.run(*APT, "satisfy", wants)
        before = room.files()
        _install(room, package)
        _use(room)
        _windows(room)
        _remove(room, package, before)
        _judge(room, package)
        for archive in sorted(package.parent.glob("*.AppDir.tar.xz")):
            _as_folder(room, archive)


def _say(room: Room, words: str) -> None:
    room.note(f"\n== {words}")
    print(words)


def _expect(truth: object, words: str) -> None:
    if not truth:
        raise AssertionError(words)


def _field(package: Path, name: str) -> str:
    asked = ["dpkg-deb", "--field", str(package), name]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _install(room: Room, package: Path) -> None:
    took = room.run(*APT, "install", f"/{package.name}").seconds
    _say(room, f"Installed in {took:.1f} s: {package.stat().st_size / 1e6:.1f} MB.")


def _use(room: Room) -> None:
    _say(room, "The command line, as an ordinary user with an empty home.")
    first = room.run(NAME, "--version", user=True)
    again = room.run(NAME, "--version", user=True)
    _expect(again.text.split()[-1] == version(), again.text)
    _say(room, f"--version after {first.seconds:.2f} s, a second time after {again.seconds:.2f} s.")
    room.run(NAME, "add", "Odette Plumbridge", "--circle", "Clients", "--rhythm", "30", user=True)
    room.run(NAME, "jot", "She sails. I promised to send the case study by Friday.",
             "--with", "Odette", "--accept", "all", user=True)  # fmt: skip
    people = room.run(NAME, "people", user=True).text
    _expect("Odette Plumbridge" in people, people)
    room.run(NAME, "promises", user=True)
    tour = room.run(NAME, "tour", f"{HOME}/tour", user=True, env=OFFSCREEN)
    left = {path.name for path in (room.root / HOME.lstrip("/") / "tour").iterdir()}
    _expect({"briefing.pdf", "meetings.ics"} <= left, str(sorted(left)))
    _say(
        room,
        f"A tour without a display in {tour.seconds:.1f} s: {len(left)} files, with briefing.pdf and meetings.ics.",
    )
    _expect(not list(room.root.glob("etc/xdg/autostart/*journal*")), "something starts by itself")


def _windows(room: Room) -> None:
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        _say(room, f"No window was shown: {missing[0]} is not installed.")
        return
    card = room.root / HOME.lstrip("/") / "ines.vcf"
    card.write_text(CARD, encoding="utf-8")
    room.share(SOCKETS)
    with Screen() as screen:
        for name, words in (
            ("window", [GUI]),
            ("again", [GUI]),
            ("file", [GUI, f"{HOME}/ines.vcf"]),
            ("jot", [GUI, "--jot"]),
        ):
            took = _window(room, screen, words, PLACE / f"{name}.png")
            _say(room, f"{' '.join(words)}: the window came after {took:.2f} s ({name}.png).")


def _window(room: Room, screen: Screen, words: list[str], picture: Path) -> float:
    """Seconds until the window of that start is there; a picture of it is kept."""
    command = room.command(*words, user=True, env={"DISPLAY": screen.name})
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as program:
        try:
            took = screen.wait_for_window(TITLE, program)
            screen.picture(picture)
            screen.end_window(TITLE)
            said = program.communicate(timeout=60)[0].decode(errors="replace")
        except BaseException:
            program.kill()
            raise
    room.note(f"$ {' '.join(words)}\n{said}(exit code {program.returncode})")
    _expect(program.returncode == 0, f"{words[0]} ended with {program.returncode}")
    return took


def _data(room: Room) -> dict[str, str]:
    home = room.root / HOME.lstrip("/")
    return {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.rglob("*"))
        if path.is_file()
    }


def _remove(room: Room, package: Path, before: set[str]) -> None:
    kept = _data(room)
    _expect(any(name.endswith("relationship.journal") for name in kept), "there is no journal")
    _gone(room, before, "remove")
    _expect(_data(room) == kept, "the user's files changed")
    _say(room, f"The user's {len(kept)} files are byte for byte what they were.")
    _install(room, package)
    people = room.run(NAME, "people", user=True).text
    _expect("Odette Plumbridge" in people, "the journal did not outlast the package")
    _say(room, "Installed again, the journal is there.")
    kept = _data(room)
    _gone(room, before, "purge")
    _expect(_data(room) == kept, "the user's files changed")


def _gone(room: Room, before: set[str], how: str) -> None:
    room.run(*APT, how, NAME)
    after = room.files()
    _say(
        room, f"{how}: {len(after - before)} paths more, {len(before - after)} fewer than before the package."
    )
    _expect(after == before, f"left: {sorted(after - before)[:20]}, gone: {sorted(before - after)[:20]}")


def _judge(room: Room, package: Path) -> None:
    """Install it beside what a desktop has: its caches know of the program then, and forget it."""
    _say(room, "Once more, where a desktop's own tools are.")
    room.run(*APT, "install", *_JUDGES)
    _install(room, package)
    entry = f"/usr/share/applications/{NAME}.desktop"
    room.run("desktop-file-validate", entry)
    cache = (room.root / "usr/share/applications/mimeinfo.cache").read_text("utf-8")
    for kind in ("text/vcard", "text/calendar"):
        _expect(f"{kind}={NAME}.desktop" in cache, cache)
    _expect((room.root / "usr/share/icons/hicolor/icon-theme.cache").is_file(), "no cache of icons")
    _say(room, "The caches of file types and icons were brought up to date by their triggers.")
    room.run("man", "--where", NAME)
    room.run("man", "--where", GUI)
    known = room.run("gio", "mime", "text/vcard", user=True).text
    _expect(f"{NAME}.desktop" in known, known)
    _by_entry(room, entry)
    room.run(*APT, "purge", NAME)
    cache = (room.root / "usr/share/applications/mimeinfo.cache").read_text("utf-8")
    _expect(NAME not in cache, "the cache of file types still names it")
    _say(room, "Purged again; the cache of file types forgot it.")


def _by_entry(room: Room, entry: str) -> None:
    """Open a contact file as a file manager does: through the line of the menu entry."""
    if not all(map(shutil.which, TOOLS)):
        return
    with Screen() as screen:
        opened = ["gio", "launch", entry, f"{HOME}/ines.vcf"]
        took = _window(room, screen, opened, PLACE / "entry.png")
        _say(room, f"{' '.join(opened)}: the window came after {took:.2f} s (entry.png).")


def _as_folder(room: Room, archive: Path) -> None:
    """Start the AppDir, which is not installed at all; it finds the journal the package wrote."""
    _say(room, f"The AppDir {archive.name}, {archive.stat().st_size / 1e6:.1f} MB.")
    subprocess.run(["tar", "-xf", archive, "-C", room.root / "opt"], check=True)
    _expect(room.run("sh", "-c", "command -v python3", fails=True).code != 0, "there is a Python in the room")
    starter = f"/opt/{NAME}.AppDir/AppRun"
    _expect(version() in room.run(starter, "--version", user=True).text, "it says another version")
    _expect("Odette Plumbridge" in room.run(starter, "people", user=True).text, "it found another journal")
    if all(map(shutil.which, TOOLS)):
        with Screen() as screen:
            took = _window(room, screen, [starter], PLACE / "appdir.png")
        _say(room, f"AppRun without Python: the window came after {took:.2f} s (appdir.png).")

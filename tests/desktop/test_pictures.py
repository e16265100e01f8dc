"""Pictures are decoded within limits and kept as points alone; faces come off the UI thread and go with their owner."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPixmap

from relationship_journal.desktop import pictures
from relationship_journal.desktop.faces import Faces, faces
from relationship_journal.desktop.pictures import NoPicture, decode, prepare
from relationship_journal.desktop.widgets.avatar import Avatar
from tests.desktop.people_desk import People, fill, people_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def drawn(width: int, height: int, name: str = "PNG", colour: str = "#336699") -> bytes:
    """A picture whose left upper quarter is red."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    for x in range(width // 2):
        for y in range(height // 2):
            image.setPixelColor(x, y, QColor("red"))
    return saved(image, name)


def saved(image: QImage, name: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(name.encode())).write(image)
    return bytes(buffer.data().data())


def exif(orientation: int, words: bytes) -> bytes:
    """An APP1 segment that turns the picture and tells where it was taken."""
    held = struct.pack("<HHII", 0x0112, 3, 1, orientation)
    described = struct.pack("<HHII", 0x010E, 2, len(words), 8 + 2 + 3 * 12 + 4)
    gps = struct.pack("<HHII", 0x8825, 4, 1, 8 + 2 + 3 * 12 + 4 + len(words))
    inside = struct.pack("<HHIBBBB", 1, 2, 2, ord("N"), 0, 0, 0)
    body = b"II*\0\x08\0\0\0" + struct.pack("<H", 3) + described + held + gps + b"\0\0\0\0" + words
    body += struct.pack("<H", 1) + inside + b"\0\0\0\0"
    return b"\xff\xe1" + struct.pack(">H", len(body) + 8) + b"Exif\0\0" + body


def with_exif(jpeg: bytes, orientation: int, words: bytes = b"GPSPLACE") -> bytes:
    return jpeg[:2] + exif(orientation, words) + jpeg[2:]


def test_nothing_but_points_survives_from_a_jpeg(qapp: object) -> None:
    told = with_exif(drawn(64, 40, "JPEG"), 1, b"51.4934N 0.0098W")
    assert b"51.4934N" in told
    kept = prepare(told)
    assert kept.startswith(b"\xff\xd8")
    for trace in (b"51.4934N", b"Exif", b"GPS", b"\xff\xe1"):
        assert trace not in kept


def test_nothing_but_points_survives_from_a_png(qapp: object) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 20, 30, 40))
    image.setText("Author", "Marker Quill")
    told = saved(image, "PNG")
    assert b"Marker Quill" in told
    kept = prepare(told)
    assert kept.startswith(b"\x89PNG")
    assert b"Marker Quill" not in kept
    assert b"tEXt" not in kept
    assert decode(kept).pixelColor(3, 3).alpha() == 40


def test_a_picture_stands_as_its_camera_was_held(qapp: object) -> None:
    turned = decode(prepare(with_exif(drawn(64, 40, "JPEG"), 6)))
    assert (turned.width(), turned.height()) == (40, 64)
    corner = turned.pixelColor(36, 4)  # the red quarter moved to the right
    assert corner.red() > 200
    assert corner.blue() < 80


def test_a_large_one_is_made_smaller_and_a_small_one_stays(qapp: object) -> None:
    large, small = decode(prepare(drawn(1500, 300))), decode(prepare(drawn(30, 20)))
    assert (large.width(), large.height()) == (512, 102)
    assert (small.width(), small.height()) == (30, 20)
    assert decode(prepare(drawn(3000, 2))).height() >= 1


@pytest.mark.parametrize("name", ["PNG", "JPEG", "BMP", "WEBP"])
def test_usual_kinds_are_read(qapp: object, name: str) -> None:
    assert prepare(drawn(40, 40, name)).startswith(b"\xff\xd8")  # opaque, so a JPEG


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "kind"), (b"not a picture at all", "kind"), (SVG, "kind"),
        (b"\x89PNG\r\n\x1a\n", "unreadable"), (b"P6 10 10 255\n" + b"\0" * 300, "kind"),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused(qapp: object, data: bytes, reason: str) -> None:
    with pytest.raises(NoPicture) as told:
        decode(data)
    assert told.value.reason == reason


def test_a_cut_off_picture_is_refused_or_shown_but_never_breaks(qapp: object) -> None:
    whole = drawn(64, 64)
    found = {outcome(whole[:length]) for length in range(0, len(whole), 7)}
    assert found <= {"kind", "unreadable", "shown"}
    assert "unreadable" in found


def outcome(data: bytes) -> str:
    try:
        return "empty" if decode(data).isNull() else "shown"
    except NoPicture as told:
        return told.reason


def test_a_bomb_is_refused_before_it_is_decoded(qapp: object) -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(NoPicture) as told:
        decode(bomb)
    assert told.value.reason == "pixels"


def test_too_many_bytes_are_refused_unread(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES", 100)
    with pytest.raises(NoPicture) as told:
        decode(drawn(64, 64))
    assert told.value.reason == "bytes"


# -- faces -------------------------------------------------------------------------------------------


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        faces().attach(made.desk)
        yield made
        qtbot.waitUntil(made.settle)
        faces().forget()


def face(qtbot: QtBot, shown: Faces, contact_id: int) -> QPixmap:
    with qtbot.waitSignal(shown.arrived):
        assert shown.of(contact_id) is None
    found = shown.of(contact_id)
    assert found is not None
    return found


def test_a_face_comes_when_it_is_asked_for(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    people.journal.contacts.set_photo(odette, drawn(900, 900))
    assert face(qtbot, faces(), odette).width() == 256
    tilda = people.ids["Tilda"]
    assert faces().of(tilda) is None
    qtbot.waitUntil(lambda: tilda in faces()._keys)
    assert faces().of(tilda) is None
    assert not faces()._soon.isActive()


def test_another_picture_takes_its_place_and_none_brings_the_initials_back(
    qtbot: QtBot, people: People
) -> None:
    odette = people.ids["Odette"]
    people.journal.contacts.set_photo(odette, drawn(30, 30))
    face(qtbot, faces(), odette)
    with qtbot.waitSignal(faces().arrived):
        people.journal.contacts.set_photo(odette, drawn(50, 50))
        people.desk.news.flush()
    second = faces().of(odette)
    assert second is not None
    assert second.width() == 50
    with qtbot.waitSignal(faces().arrived):
        people.journal.history.undo()
        people.journal.history.undo()
        people.desk.news.flush()
    assert faces().of(odette) is None


def test_a_picture_nobody_can_show_leaves_the_initials_and_is_not_asked_again(
    qtbot: QtBot, people: People
) -> None:
    odette = people.ids["Odette"]
    people.journal.contacts.set_photo(odette, b"no picture")
    assert faces().of(odette) is None
    qtbot.waitUntil(lambda: odette in faces()._keys)
    assert faces().of(odette) is None
    assert not faces()._soon.isActive()


def test_an_avatar_shows_the_picture_inside_its_circle(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    people.journal.contacts.set_photo(odette, _blue())
    avatar = Avatar(odette, "OP", 60)
    qtbot.addWidget(avatar)
    avatar.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    avatar.show()
    face(qtbot, faces(), odette)
    seen = avatar.grab().toImage()
    middle, corner = seen.pixelColor(seen.width() // 2, seen.height() // 2), seen.pixelColor(1, 1)
    assert middle.blue() > 200
    assert middle.red() < 60
    assert corner != middle


def _blue() -> bytes:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 250))
    return saved(image, "PNG")


def test_an_empty_picture_stands_for_none_whoever_it_is(qtbot: QtBot, people: People) -> None:
    """A file of people without pictures is shown without, though the journal has one."""
    odette = people.ids["Odette"]
    people.journal.contacts.set_photo(odette, _blue())
    face(qtbot, faces(), odette)
    avatar = Avatar(odette, "OP", 60)
    qtbot.addWidget(avatar)
    avatar.show_person(odette, "OP", photo=QPixmap())
    seen = avatar.grab().toImage()
    colours = {seen.pixelColor(x, seen.height() // 4).name() for x in range(seen.width())}
    assert QColor(10, 20, 250).name() not in colours
    avatar.show_person(odette, "OP")
    assert avatar.grab().toImage().pixelColor(30, 15).blue() > 200

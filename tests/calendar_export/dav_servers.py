"""Real calendar servers on loopback, each in a process and a folder of its own: Radicale and Xandikos."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from relationship_journal.calendar_export.caldav_server import CaldavServer
from relationship_journal.calendar_export.transport import Transport

USER, PASSWORD = "ida", "hunter2secret"
NAMES = ("radicale", "xandikos")
_MAKE = (
    '<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>'
    "<D:displayname>{name}</D:displayname></D:prop></D:set></C:mkcalendar>"
)


@dataclass(frozen=True)
class RealServer:
    """A server that runs; only Radicale asks for the password."""

    name: str
    url: str
    home: str

    def transport(self, address: str = "", **more: str) -> Transport:
        known = {"user": USER, "password": PASSWORD} | more
        return Transport(address or self.url, **known)  # type: ignore[arg-type]  # a table's

    def client(self, address: str = "", **more: str) -> CaldavServer:
        return CaldavServer(self.transport(address, **more))

    def make_calendar(self, name: str) -> str:
        address = f"{self.home}{name}/"
        body = _MAKE.format(name=name.title())
        answer = self.transport().request("MKCALENDAR", address, body, {"Content-Type": "text/xml"})
        assert answer.status_code == 201, answer.text
        return address

    def put(self, address: str, data: bytes, **headers: str) -> None:
        answer = self.transport().request("PUT", address, data, {"Content-Type": "text/calendar"} | headers)
        assert answer.status_code in {200, 201, 204}, answer.text

    def delete(self, address: str) -> None:
        assert self.transport().request("DELETE", address).status_code in {200, 204}


@contextmanager
def real_server(name: str, folder: Path) -> Iterator[RealServer]:
    """Start one of NAMES; its files lie in the folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = _radicale(folder, port) if name == "radicale" else _xandikos(folder, port)
    log = (folder / "server.log").open("wb")
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    with log, subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, env=environment) as process:
        try:
            _wait(port, process, folder / "server.log")
            url = f"http://127.0.0.1:{port}/"
            home = f"{url}{USER}/" if name == "radicale" else f"{url}{USER}/calendars/"
            yield RealServer(name, url, home)
        finally:
            process.terminate()
            process.wait(20)


def _radicale(folder: Path, port: int) -> list[str]:
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    (folder / "config").write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\nhtpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder / 'collections'}\n"
    )
    return [sys.executable, "-W", "ignore", "-m", "radicale", "--config", str(folder / "config")]


def _xandikos(folder: Path, port: int) -> list[str]:
    place = ["-d", str(folder / "data"), "--listen-address", "127.0.0.1", "--port", str(port)]
    run = "from xandikos.__main__ import main; import asyncio, sys; sys.exit(asyncio.run(main(sys.argv[1:])))"
    return [
        sys.executable, "-W", "ignore", "-c", run, "serve", *place, "--defaults", "--autocreate",
        "--current-user-principal", f"/{USER}/",
    ]  # fmt: skip


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Until it answers; a server that ended says why."""
    tick = threading.Event()
    for _ in range(600):
        assert process.poll() is None, log.read_text("utf-8", "replace")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            tick.wait(0.05)
        else:
            return
    raise AssertionError(log.read_text("utf-8", "replace"))

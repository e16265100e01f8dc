"""What kind of folder a journal lies in: this computer's own, one a service copies about, another computer's."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

MOUNTS = Path("/proc/self/mountinfo")


class PlaceKind(StrEnum):
    """Whether a program of its own copies the folder about, or another computer holds it."""

    LOCAL = "local"
    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a journal lies; ``service`` names who syncs it, or the kind of network disk. Empty for a local one."""

    kind: PlaceKind = PlaceKind.LOCAL
    service: str = ""

    @property
    def safe(self) -> bool:
        """Whether nobody but this computer writes here."""
        return self.kind is PlaceKind.LOCAL


# A folder of this name, wherever it lies, is the service's own. Regular expressions over the whole name.
_NAMES: tuple[tuple[str, str], ...] = (
    (r"Dropbox( \(.+\))?|Dropbox-.+", "Dropbox"),
    (r"OneDrive( - .+|-.+)?", "OneDrive"),
    (r"Google ?Drive(-.+)?|DriveFS", "Google Drive"),
    (r"Mobile Documents|com~apple~CloudDocs|iCloud ?Drive", "iCloud"),
    (r"Next[cC]loud\d?", "Nextcloud"),
    (r"own[cC]loud\d?", "ownCloud"),
    (r"Seafile", "Seafile"),
    (r"MEGA(sync)?( Downloads)?", "MEGA"),
    (r"p[cC]loud ?Drive|pCloud(-.+)?", "pCloud"),
    (r"Box Sync|Box-Box", "Box"),
    (r"Resilio Sync|BTSync", "Resilio Sync"),
    (r"Yandex\.Disk", "Yandex.Disk"),
    (r"Proton ?Drive(-.+)?", "Proton Drive"),
    (r"Tresorit(Drive)?", "Tresorit"),
)
# Words that are ordinary names elsewhere: the service's own only right below the home folder.
_HOME_NAMES: tuple[tuple[str, str], ...] = (("Box", "Box"),)
# What a service leaves in the folder it syncs, under any name the folder may have.
_MARKS: tuple[tuple[str, str], ...] = (
    (r"\.dropbox(\.cache|\.device)?", "Dropbox"),
    (r"\.849C9593-D756-4E56-8D6E-42412F2A707B|\.OneDrive.*", "OneDrive"),
    (r"\.tmp\.drive(down|up)load|\.gdrive", "Google Drive"),
    (r"\.nextcloudsync\.log", "Nextcloud"),
    (r"\.owncloudsync\.log", "ownCloud"),
    (r"\._?sync_[0-9a-f]+\.db|\.csync_journal\.db", "Nextcloud"),
    (r"\.stfolder|\.stignore", "Syncthing"),
    (r"\.?seafile-data", "Seafile"),
    (r"\.megaignore|\.debris", "MEGA"),
    (r"\.pcloud", "pCloud"),
    (r"\.boxsync", "Box"),
)
_RESILIO = ("ID", "StreamsList", "root_acl_entry")
_NETWORK: dict[str, str] = {
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB", "afs": "AFS", "coda": "Coda",
    "9p": "9P", "ceph": "Ceph", "glusterfs": "GlusterFS", "lustre": "Lustre", "beegfs": "BeeGFS", "davfs": "WebDAV",
    "ncpfs": "NetWare", "webdav": "WebDAV", "vboxsf": "VirtualBox", "prl_fs": "Parallels", "orangefs": "OrangeFS",
    "fuse": "", "fuse.sshfs": "SSH", "fuse.rclone": "rclone", "fuse.davfs2": "WebDAV", "fuse.davfs": "WebDAV",
    "fuse.ceph": "Ceph", "fuse.glusterfs": "GlusterFS", "fuse.gvfsd-fuse": "GVfs", "fuse.kio-fuse": "KIO",
    "fuse.s3fs": "S3", "fuse.goofys": "S3", "fuse.juicefs": "JuiceFS", "fuse.curlftpfs": "FTP",
    "fuse.smbnetfs": "SMB", "fuse.vmhgfs-fuse": "VMware", "fuse.mfs": "MooseFS",
}  # fmt: skip
_SYNCED_DISKS: dict[str, str] = {
    "fuse.google-drive-ocamlfuse": "Google Drive", "fuse.onedriver": "OneDrive", "fuse.pcloud": "pCloud",
    "fuse.pcloudfs": "pCloud", "fuse.dropbox": "Dropbox", "fuse.seadrive": "Seafile", "fuse.mega": "MEGA",
}  # fmt: skip
_CONFLICT = re.compile(
    r"\(.*conflicted copy.*\)|[-_. ]conflict-|\.sync-conflict-|\(SFConflict .*\)|\.Conflict\b", re.IGNORECASE
)


def kind_of_place(path: PurePath, *, mounts: str | None = None, home: PurePath | None = None) -> Place:
    """What is to be said of the folder a journal lies in; asks the disk, so never on the UI thread.

    ``mounts`` is the text of Linux's ``mountinfo`` (proc(5)), read where it is there unless given.
    """
    if path.drive.startswith("\\\\"):  # \\server\share, only with Windows' paths
        return Place(PlaceKind.NETWORK, "SMB")
    folder = path.parent
    if mounts is None:
        mounts = MOUNTS.read_text("utf-8", "surrogateescape") if MOUNTS.exists() else ""
    real = PurePath(os.path.realpath(folder))  # a link may lead into a synced folder
    home = home or Path.home()
    service = _service_by_name(folder, home) or _service_by_name(real, home) or _service_by_mark(real)
    disk = _kind_of_disk(real, mounts)
    if service or disk in _SYNCED_DISKS:
        return Place(PlaceKind.SYNCED, service or _SYNCED_DISKS[disk])
    if _NETWORK.get(disk):
        return Place(PlaceKind.NETWORK, _NETWORK[disk])
    return Place()


def conflict_copies(journal: Path) -> tuple[Path, ...]:
    """Files beside the journal in which a sync service kept what another computer wrote, oldest name first."""
    return tuple(
        sorted(
            journal.with_name(name)
            for name in _names(journal.parent)
            if name.startswith(journal.stem)
            and name.endswith(journal.suffix)
            and _CONFLICT.search(name[len(journal.stem) :])
        )
    )


def _service_by_name(folder: PurePath, home: PurePath) -> str:
    for part in folder.parts:
        for pattern, service in _NAMES:
            if re.fullmatch(pattern, part):
                return service
    if folder.is_relative_to(home) and folder != home:
        first = folder.relative_to(home).parts[0]
        return next((service for name, service in _HOME_NAMES if first == name), "")
    return ""


def _service_by_mark(folder: PurePath) -> str:
    for above in (folder, *folder.parents):
        names = [name for name in _names(above) if name.startswith((".", "seafile"))]
        for pattern, service in _MARKS:
            if any(re.fullmatch(pattern, name) for name in names):
                return service
        if ".sync" in names and not set(_RESILIO).isdisjoint(_names(above / ".sync")):
            return "Resilio Sync"
    return ""


def _names(folder: PurePath) -> list[str]:
    """What lies in a folder; nothing in one that is not there or may not be listed."""
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except OSError:  # a folder above that belongs to somebody else tells nothing
        return []


def _kind_of_disk(folder: PurePath, mounts: str) -> str:
    """The file system's type where the folder lies, from the text of ``mountinfo``; "" where nothing fits."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split(" ")
        if not dash or len(fields) < 5:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[4]))
        # Of two on one place the later one covers the earlier.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split(" ")[0]
    return kind

"""Kinds of folders: synced ones by their names and marks, network disks by their file system, the rest local."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from relationship_journal.place import Place, PlaceKind, conflict_copies, kind_of_place

LOCAL = "24 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Cloudberry Mills)/Journal", "Dropbox"),
        ("OneDrive - Cloudberry Mills", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-odette@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/CloudStorage/Box-Box", "Box"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud/Notes", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Seafile/My Library", "Seafile"),
        ("MEGAsync", "MEGA"),
        ("pCloudDrive", "pCloud"),
        ("Box", "Box"),
        ("Resilio Sync", "Resilio Sync"),
    ],
)
def test_a_service_is_known_by_its_folder(tmp_path: Path, folder: str, service: str) -> None:
    journal = tmp_path / folder / "a.journal"
    found = kind_of_place(journal, mounts=LOCAL, home=tmp_path)
    assert found == Place(PlaceKind.SYNCED, service)
    assert not found.safe


@pytest.mark.parametrize(
    "folder",
    [
        "Documents",
        "dropbox notes",
        "My Box",
        "work/Box",
        "Synchrony",
        "Nextcloudless",
        "MEGAphone",
        "OneDriver",
    ],
)
def test_other_folders_are_this_computers_own(tmp_path: Path, folder: str) -> None:
    assert kind_of_place(tmp_path / folder / "a.journal", mounts=LOCAL, home=tmp_path) == Place()


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache/", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.driveupload/", "Google Drive"),
        (".nextcloudsync.log", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".stfolder/", "Syncthing"),
        ("seafile-data/", "Seafile"),
        (".megaignore", "MEGA"),
        (".sync/ID", "Resilio Sync"),
    ],
)
def test_a_service_is_known_by_what_it_leaves_in_any_folder_above(
    tmp_path: Path, mark: str, service: str
) -> None:
    deep = tmp_path / "shared" / "notes" / "deep"
    deep.mkdir(parents=True)
    left = tmp_path / "shared" / mark
    if mark.endswith("/"):
        left.mkdir()
    else:
        left.parent.mkdir(exist_ok=True)
        left.write_text("")
    assert kind_of_place(deep / "a.journal", mounts=LOCAL, home=tmp_path).service == service
    assert kind_of_place(tmp_path / "a.journal", mounts=LOCAL, home=tmp_path) == Place()


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "notes").mkdir(parents=True)
    (tmp_path / "notes").symlink_to(tmp_path / "Dropbox" / "notes")
    found = kind_of_place(tmp_path / "notes" / "a.journal", mounts=LOCAL, home=tmp_path)
    assert found.service == "Dropbox"


def test_a_folder_called_sync_alone_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / ".sync").mkdir()
    assert kind_of_place(tmp_path / "a.journal", mounts=LOCAL, home=tmp_path / "home") == Place()


@pytest.mark.parametrize(
    ("disk", "kind", "service"),
    [
        ("nfs4", PlaceKind.NETWORK, "NFS"),
        ("cifs", PlaceKind.NETWORK, "SMB"),
        ("smb3", PlaceKind.NETWORK, "SMB"),
        ("fuse.sshfs", PlaceKind.NETWORK, "SSH"),
        ("fuse.rclone", PlaceKind.NETWORK, "rclone"),
        ("davfs", PlaceKind.NETWORK, "WebDAV"),
        ("9p", PlaceKind.NETWORK, "9P"),
        ("ceph", PlaceKind.NETWORK, "Ceph"),
        ("fuse.glusterfs", PlaceKind.NETWORK, "GlusterFS"),
        ("afs", PlaceKind.NETWORK, "AFS"),
        ("fuse.onedriver", PlaceKind.SYNCED, "OneDrive"),
        ("ext4", PlaceKind.LOCAL, ""),
        ("btrfs", PlaceKind.LOCAL, ""),
        ("fuseblk", PlaceKind.LOCAL, ""),
        ("vfat", PlaceKind.LOCAL, ""),
    ],
)
def test_a_disk_is_known_by_its_file_system(disk: str, kind: PlaceKind, service: str) -> None:
    mounts = f"{LOCAL}\n90 24 0:60 / /mnt/far rw shared:1 master:2 - {disk} host:/share rw,vers=3"
    found = kind_of_place(Path("/mnt/far/deep/a.journal"), mounts=mounts, home=Path("/nobody"))
    assert found == Place(kind, service)
    assert kind_of_place(Path("/mnt/a.journal"), mounts=mounts, home=Path("/nobody")) == Place()


def test_of_two_disks_on_one_place_the_later_one_counts_and_the_nearer_one_before_all() -> None:
    mounts = f"""{LOCAL}
90 24 0:60 / /mnt/far rw - autofs systemd-1 rw
91 90 0:61 / /mnt/far rw - nfs host:/share rw
92 91 8:2 / /mnt/far/near rw - ext4 /dev/sdb1 rw"""
    assert kind_of_place(Path("/mnt/far/a.journal"), mounts=mounts, home=Path("/nobody")).service == "NFS"
    assert kind_of_place(Path("/mnt/far/near/a.journal"), mounts=mounts, home=Path("/nobody")).safe
    assert kind_of_place(Path("/mnt/farther/a.journal"), mounts=mounts, home=Path("/nobody")).safe


def test_a_place_with_a_space_in_its_name_is_found() -> None:
    mounts = f"{LOCAL}\n90 24 0:60 / /mnt/far\\040away rw - nfs host:/share rw"
    found = kind_of_place(Path("/mnt/far away/a.journal"), mounts=mounts, home=Path("/nobody"))
    assert found == Place(PlaceKind.NETWORK, "NFS")


@pytest.mark.parametrize("mounts", ["", "\n\n", "nothing of sense", "1 2 3 - ", "\x00"])
def test_a_table_of_mounts_that_says_nothing_makes_nobody_a_stranger(tmp_path: Path, mounts: str) -> None:
    assert kind_of_place(tmp_path / "a.journal", mounts=mounts, home=tmp_path) == Place()


def test_another_computers_share_on_windows_is_a_network_disk() -> None:
    share = PureWindowsPath(r"\\server\share\a.journal")
    assert kind_of_place(share) == Place(PlaceKind.NETWORK, "SMB")


def test_this_computers_own_table_is_read(tmp_path: Path) -> None:
    assert isinstance(kind_of_place(tmp_path / "a.journal"), Place)


def test_copies_of_a_conflict_are_found_and_nothing_else(tmp_path: Path) -> None:
    conflicts = {
        "work (Odette's conflicted copy 2026-05-14).journal",
        "work (conflicted copy 2026-05-14 101112).journal",
        "work_conflict-20260514-101112.journal",
        "work.sync-conflict-20260514-101112-ABCDEFG.journal",
        "work (SFConflict odette 2026-05-14-10-11-12).journal",
    }
    others = {
        "work.journal",
        "work-2.journal",
        "workshop.journal",
        "play.sync-conflict-1.journal",
        "work.lock",
    }
    for name in conflicts | others:
        (tmp_path / name).write_text("")
    assert {found.name for found in conflict_copies(tmp_path / "work.journal")} == conflicts


def test_a_folder_that_is_gone_has_no_conflicts(tmp_path: Path) -> None:
    assert conflict_copies(tmp_path / "gone" / "work.journal") == ()

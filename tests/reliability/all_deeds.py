"""Every action the driver knows, by its name."""

from __future__ import annotations

from tests.reliability.deeds import BackUp, Deed, Import, KeepDraft, Migrate, Restore, Save
from tests.reliability.encrypted_deeds import (
    Convert,
    EncryptedBackUp,
    EncryptedDraft,
    EncryptedImport,
    EncryptedRescue,
    EncryptedRestore,
    EncryptedSave,
)
from tests.reliability.forget_deed import Forget
from tests.reliability.move_deed import Move
from tests.reliability.rescue_deed import RescueIt

DEEDS: dict[str, type[Deed]] = {
    "save": Save,
    "import": Import,
    "draft": KeepDraft,
    "backup": BackUp,
    "restore": Restore,
    "migrate": Migrate,
    "rescue": RescueIt,
    "move": Move,
    "forget": Forget,
    "encrypted save": EncryptedSave,
    "encrypted import": EncryptedImport,
    "encrypted draft": EncryptedDraft,
    "encrypted backup": EncryptedBackUp,
    "encrypted restore": EncryptedRestore,
    "encrypted rescue": EncryptedRescue,
    "convert": Convert,
}

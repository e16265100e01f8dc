"""In the whole window: somebody who was looked at, written about and searched for is forgotten, in settings and log too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from relationship_journal.desktop.forgetting.confirm_page import ConfirmPage
from relationship_journal.desktop.forgetting.panel import ForgetPanel
from tests.desktop.shell import Shell

NAME = "Qzxfirst Qzxlast"


def test_no_byte_is_left_beside_the_journal_either(shell: Shell, house_home: Path) -> None:
    with shell.journal() as journal:
        who = journal.contacts.add(NAME, organisation="Qzxfirm", role="Qzxrole")
        journal.contacts.add("Bob Stone")
        journal.jots.save("Qzxwords", [who])
        journal.backups.make()
    shell.closed_by_qtbot = False  # it is closed here, to see what it leaves
    program = shell.open()
    attached = program.window.attached
    assert attached is not None
    attached.pages.show_person(who)
    shell.settle()
    attached.dialogs.palette.open(attached.actions)
    attached.dialogs.palette.field.setText("Qzxwords")
    shell.settle()
    attached.dialogs.palette.close()
    attached.pages.people.timeline.compose()
    shell.settle()
    attached.pages.people.header.forget_requested.emit(who)
    (panel,) = program.window.findChildren(ForgetPanel)
    shell.qtbot.waitUntil(lambda: panel.pages is not None)
    while not panel.is_at_end():
        panel.primary.click()
    assert panel.pages is not None
    confirm = panel.pages.shown()
    assert isinstance(confirm, ConfirmPage)
    QTest.keyClicks(confirm.field.line, NAME)
    with shell.qtbot.waitSignal(attached.dialogs.somebody_forgotten):
        panel.primary.click()
    shell.settle()
    assert attached.pages.page() == "people"
    attached.pages.turn_back()
    shell.settle()
    shell.stop()
    for folder in (shell.folder, house_home):
        for path in folder.rglob("*"):
            if path.is_file():
                assert b"qzx" not in path.read_bytes().lower(), path
    shell.start_again()
    shell.wait_attached()

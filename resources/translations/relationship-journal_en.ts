<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>Every %n minutes by itself.</source>
        <translation>
            <numerusform>Every minute by itself.</numerusform>
            <numerusform>Every %n minutes by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln meetings</source>
        <translation>
            <numerusform>Take %Ln meeting</numerusform>
            <numerusform>Take %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n you do not know</source>
        <translation>
            <numerusform>{names} and %n you do not know</numerusform>
            <numerusform>{names} and %n you do not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message numerus="yes">
        <source>The check found %Ln things in the journal that are not as they were written.</source>
        <translation>
            <numerusform>The check found one thing in the journal that is not as it was written.</numerusform>
            <numerusform>The check found %Ln things in the journal that are not as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%Ln records were compared.</source>
        <translation>
            <numerusform>%Ln record was compared.</numerusform>
            <numerusform>%Ln records were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they were written. The window behind leads to the ways back.</source>
        <translation>
            <numerusform>One thing is not as it was written. The window behind leads to the ways back.</numerusform>
            <numerusform>%Ln things are not as they were written. The window behind leads to the ways back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records are as they were written. What is computed from them was computed anew.</source>
        <translation>
            <numerusform>The one record is as it was written. What is computed from it was computed anew.</numerusform>
            <numerusform>All %Ln records are as they were written. What is computed from them was computed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All well: %Ln records are as they were written.</source>
        <translation>
            <numerusform>All well: %Ln record is as it was written.</numerusform>
            <numerusform>All well: %Ln records are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclePanel</name>
    <message numerus="yes">
        <source>%Ln people are in it; removing it removes nobody</source>
        <translation>
            <numerusform>%Ln person is in it; removing it removes nobody</numerusform>
            <numerusform>%Ln people are in it; removing it removes nobody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation>
            <numerusform>and once more</numerusform>
            <numerusform>and %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen people</source>
        <translation>
            <numerusform>The chosen person</numerusform>
            <numerusform>The %Ln chosen people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>of %Ln person</numerusform>
            <numerusform>of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message numerus="yes">
        <source>%Ln copies can be read by anybody who has the file.</source>
        <translation>
            <numerusform>%Ln copy can be read by anybody who has the file.</numerusform>
            <numerusform>%Ln copies can be read by anybody who has the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies could not be read and stay what they are.</source>
        <translation>
            <numerusform>%Ln copy could not be read and stays what it is.</numerusform>
            <numerusform>%Ln copies could not be read and stay what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies open with a passphrase of before; keep it as long as them.</source>
        <translation>
            <numerusform>%Ln copy opens with a passphrase of before; keep that as long as the copy.</numerusform>
            <numerusform>%Ln copies open with a passphrase of before; keep that as long as them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n meetings were changed here and in your calendar</source>
        <translation>
            <numerusform>%n meeting was changed here and in your calendar</numerusform>
            <numerusform>%n meetings were changed here and in your calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>Show the %Ln new people</source>
        <translation>
            <numerusform>Show the new person</numerusform>
            <numerusform>Show the %Ln new people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%Ln called off</source>
        <translation>
            <numerusform>%Ln called off</numerusform>
            <numerusform>%Ln called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln meetings…</source>
        <translation>
            <numerusform>Save %Ln meeting…</numerusform>
            <numerusform>Save %Ln meetings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln birthdays, without the years</source>
        <translation>
            <numerusform>Saved %Ln birthday, without the year</numerusform>
            <numerusform>Saved %Ln birthdays, without the years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln meetings</source>
        <translation>
            <numerusform>Saved %Ln meeting</numerusform>
            <numerusform>Saved %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Wrote %Ln people to {name}</source>
        <translation>
            <numerusform>Wrote %Ln person to {name}</numerusform>
            <numerusform>Wrote %Ln people to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message numerus="yes">
        <source>%Ln addresses and numbers</source>
        <translation>
            <numerusform>%Ln address or number</numerusform>
            <numerusform>%Ln addresses and numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups hold them</source>
        <translation>
            <numerusform>%Ln backup holds them</numerusform>
            <numerusform>%Ln backups hold them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups still hold them.</source>
        <translation>
            <numerusform>%Ln backup still holds them.</numerusform>
            <numerusform>%Ln backups still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were deleted.</source>
        <translation>
            <numerusform>%Ln backup was deleted.</numerusform>
            <numerusform>%Ln backups were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew.</source>
        <translation>
            <numerusform>%Ln backup was written anew.</numerusform>
            <numerusform>%Ln backups were written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies nobody else is with</source>
        <translation>
            <numerusform>%Ln company nobody else is with</numerusform>
            <numerusform>%Ln companies nobody else is with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events left for a calendar; the next export calls them off</source>
        <translation>
            <numerusform>%Ln event left for a calendar; the next export calls it off</numerusform>
            <numerusform>%Ln events left for a calendar; the next export calls them off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files on these jots</source>
        <translation>
            <numerusform>%Ln file on these jots</numerusform>
            <numerusform>%Ln files on these jots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay on jots with others; nobody looks into them</source>
        <translation>
            <numerusform>%Ln file stays on a jot with others; nobody looks into it</numerusform>
            <numerusform>%Ln files stay on jots with others; nobody looks into them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gestures</source>
        <translation>
            <numerusform>%Ln gesture</numerusform>
            <numerusform>%Ln gestures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jots only with them</source>
        <translation>
            <numerusform>%Ln jot only with them</numerusform>
            <numerusform>%Ln jots only with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jots stay with the others in them</source>
        <translation>
            <numerusform>%Ln jot stays with the others in it</numerusform>
            <numerusform>%Ln jots stay with the others in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to others</source>
        <translation>
            <numerusform>%Ln link to others</numerusform>
            <numerusform>%Ln links to others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings only with them</source>
        <translation>
            <numerusform>%Ln meeting only with them</numerusform>
            <numerusform>%Ln meetings only with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings stay with the others in them</source>
        <translation>
            <numerusform>%Ln meeting stays with the others in it</numerusform>
            <numerusform>%Ln meetings stay with the others in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memberships of circles</source>
        <translation>
            <numerusform>%Ln membership of a circle</numerusform>
            <numerusform>%Ln memberships of circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of others are deleted.</source>
        <translation>
            <numerusform>%Ln record of others is deleted.</numerusform>
            <numerusform>%Ln records of others are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relatives</source>
        <translation>
            <numerusform>%Ln relative</numerusform>
            <numerusform>%Ln relatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts about others lose the name.</source>
        <translation>
            <numerusform>%Ln text about others loses the name.</numerusform>
            <numerusform>%Ln texts about others lose the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts keep it.</source>
        <translation>
            <numerusform>%Ln text keeps it.</numerusform>
            <numerusform>%Ln texts keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln views that name them</source>
        <translation>
            <numerusform>%Ln view that names them</numerusform>
            <numerusform>%Ln views that name them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln person added</numerusform>
            <numerusform>%Ln people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got what was missing</source>
        <translation>
            <numerusform>%Ln person got what was missing</numerusform>
            <numerusform>%Ln people got what was missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same person, left out</source>
        <translation>
            <numerusform>%Ln perhaps the same person, left out</numerusform>
            <numerusform>%Ln perhaps the same person, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}, %Ln rows</source>
        <translation>
            <numerusform>{file}, %Ln row</numerusform>
            <numerusform>{file}, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JotEditor</name>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to %n timelines</source>
        <translation>
            <numerusform>Saved to %n timeline</numerusform>
            <numerusform>Saved to %n timelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JotFound</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things found in your note</source>
        <translation>
            <numerusform>%n thing found in your note</numerusform>
            <numerusform>%n things found in your note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Once more in %Ln seconds</source>
        <translation>
            <numerusform>Once more in %Ln second</numerusform>
            <numerusform>Once more in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockRows</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message numerus="yes">
        <source>%n columns are empty and not shown.</source>
        <translation>
            <numerusform>%n column is empty and not shown.</numerusform>
            <numerusform>%n columns are empty and not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns are read as they were recognised.</source>
        <translation>
            <numerusform>%n more column is read as it was recognised.</numerusform>
            <numerusform>%n more columns are read as they were recognised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWatch</name>
    <message numerus="yes">
        <source>Meeting in %n minutes</source>
        <translation>
            <numerusform>Meeting in %n minute</numerusform>
            <numerusform>Meeting in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n email address</numerusform>
            <numerusform>%n email addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%Ln pairs told apart</source>
        <translation>
            <numerusform>%Ln pair told apart</numerusform>
            <numerusform>%Ln pairs told apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged</source>
        <translation>
            <numerusform>%Ln person merged</numerusform>
            <numerusform>%Ln people merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPane</name>
    <message numerus="yes">
        <source>%Ln open promises</source>
        <translation>
            <numerusform>%Ln open promise</numerusform>
            <numerusform>%Ln open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedSection</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleExportPanel</name>
    <message numerus="yes">
        <source>Save %Ln people…</source>
        <translation>
            <numerusform>Save %Ln person…</numerusform>
            <numerusform>Save %Ln people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln people</source>
        <translation>
            <numerusform>Saved %Ln person</numerusform>
            <numerusform>Saved %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n more lines of the file they came from</source>
        <translation>
            <numerusform>%n more line of the file they came from</numerusform>
            <numerusform>%n more lines of the file they came from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln backups or files set aside do not open as the journal does.</source>
        <translation>
            <numerusform>%Ln backup or file set aside does not open as the journal does.</numerusform>
            <numerusform>%Ln backups or files set aside do not open as the journal does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln on time</numerusform>
            <numerusform>%Ln on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatLine</name>
    <message numerus="yes">
        <source>%n meetings, each with a briefing and a jot of its own</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings, each with a briefing and a jot of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatWords</name>
    <message numerus="yes">
        <source>{rule}, every %n months</source>
        <translation>
            <numerusform>{rule}, every month</numerusform>
            <numerusform>{rule}, every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}, every %n weeks</source>
        <translation>
            <numerusform>{rule}, every week</numerusform>
            <numerusform>{rule}, every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln places could not be read as they are</source>
        <translation>
            <numerusform>%Ln place could not be read as it is</numerusform>
            <numerusform>%Ln places could not be read as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and %Ln earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmSection</name>
    <message numerus="yes">
        <source>%n conversations this week</source>
        <translation>
            <numerusform>%n conversation this week</numerusform>
            <numerusform>%n conversations this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message numerus="yes">
        <source>Saved as PDF, %n pages</source>
        <translation>
            <numerusform>Saved as PDF, one page</numerusform>
            <numerusform>Saved as PDF, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <translation>
            <numerusform>%n mo</numerusform>
            <numerusform>%n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <translation>
            <numerusform>%n wk</numerusform>
            <numerusform>%n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n</source>
        <translation>
            <numerusform>usually every %n</numerusform>
            <numerusform>usually every %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message numerus="yes">
        <source>%Ln came from the newest backup</source>
        <translation>
            <numerusform>%Ln came from the newest backup</numerusform>
            <numerusform>%Ln came from the newest backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back</source>
        <translation>
            <numerusform>%Ln could not be brought back</numerusform>
            <numerusform>%Ln could not be brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have a changed letter; look them over</source>
        <translation>
            <numerusform>%Ln may have a changed letter; look them over</numerusform>
            <numerusform>%Ln may have a changed letter; look them over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were read from the damaged file</source>
        <translation>
            <numerusform>%Ln record was read from the damaged file</numerusform>
            <numerusform>%Ln records were read from the damaged file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%Ln about dates</source>
        <translation>
            <numerusform>%Ln about dates</numerusform>
            <numerusform>%Ln about dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about family</source>
        <translation>
            <numerusform>%Ln about family</numerusform>
            <numerusform>%Ln about family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about hobbies</source>
        <translation>
            <numerusform>%Ln about hobbies</numerusform>
            <numerusform>%Ln about hobbies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about the moment</source>
        <translation>
            <numerusform>%Ln about the moment</numerusform>
            <numerusform>%Ln about the moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about work</source>
        <translation>
            <numerusform>%Ln about work</numerusform>
            <numerusform>%Ln about work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by phone or video</source>
        <translation>
            <numerusform>%Ln by phone or video</numerusform>
            <numerusform>%Ln by phone or video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good to know</source>
        <translation>
            <numerusform>%Ln good to know</numerusform>
            <numerusform>%Ln good to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation>
            <numerusform>%Ln in person</numerusform>
            <numerusform>%Ln in person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in writing</source>
        <translation>
            <numerusform>%Ln in writing</numerusform>
            <numerusform>%Ln in writing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln let go</source>
        <translation>
            <numerusform>%Ln let go</numerusform>
            <numerusform>%Ln let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not kept</source>
        <translation>
            <numerusform>%Ln not kept</numerusform>
            <numerusform>%Ln not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln on time</numerusform>
            <numerusform>%Ln on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people were there</source>
        <translation>
            <numerusform>%Ln other person was there</numerusform>
            <numerusform>%Ln other people were there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people never met in person</source>
        <translation>
            <numerusform>%Ln person never met in person</numerusform>
            <numerusform>%Ln people never met in person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept</source>
        <translation>
            <numerusform>%Ln promise kept</numerusform>
            <numerusform>%Ln promises kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things learned</source>
        <translation>
            <numerusform>%Ln thing learned</numerusform>
            <numerusform>%Ln things learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked with %Ln people</source>
        <translation>
            <numerusform>You talked with %Ln person</numerusform>
            <numerusform>You talked with %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n facts.</source>
        <translation>
            <numerusform>%n fact.</numerusform>
            <numerusform>%n facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises, {open} open.</source>
        <translation>
            <numerusform>%n promise, {open} open.</numerusform>
            <numerusform>%n promises, {open} open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with {name} and %n others</source>
        <translation>
            <numerusform>with {name} and %n other</numerusform>
            <numerusform>with {name} and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%Ln people to reach out to</source>
        <translation>
            <numerusform>%Ln person to reach out to</numerusform>
            <numerusform>%Ln people to reach out to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises overdue</source>
        <translation>
            <numerusform>%Ln promise overdue</numerusform>
            <numerusform>%Ln promises overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation>
            <numerusform>%n meeting today</numerusform>
            <numerusform>%n meetings today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meetings today</source>
        <translation>
            <numerusform>%n more meeting today</numerusform>
            <numerusform>%n more meetings today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n times since</source>
        <translation>
            <numerusform>tried once since</numerusform>
            <numerusform>tried %n times since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promises kept</source>
        <translation>
            <numerusform>{kept} of %Ln promise kept</numerusform>
            <numerusform>{kept} of %Ln promises kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promises kept since {since}</source>
        <translation>
            <numerusform>{kept} of %Ln promise kept since {since}</numerusform>
            <numerusform>{kept} of %Ln promises kept since {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{one} and %n others</source>
        <translation>
            <numerusform>{one} and %n other</numerusform>
            <numerusform>{one} and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message numerus="yes">
        <source>%n texts were not saved yet</source>
        <translation>
            <numerusform>%n text was not saved yet</numerusform>
            <numerusform>%n texts were not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, {name} and %n more</source>
        <translation>
            <numerusform>{what}, {name} and %n more</numerusform>
            <numerusform>{what}, {name} and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

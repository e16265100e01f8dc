<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal of the people you work with. It stays on this computer and asks nobody for anything: no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons by Lucide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as shared libraries you may replace with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence of the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutYou</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no list and no export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you note of yourself, a hobby or a cause, is held beside what you know of others: a briefing then says what you share. It never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>A calendar at an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https:// or webcal://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read once, now. Nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal uses a serif for names and titles. Plain uses your system font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sliding or fading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small key names on buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of your system font size. Everything grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>This made-up journal is thrown away when you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you keep one somewhere else, choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other backups ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written after that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefColumns</name>
    <message>
        <source>Ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not written about them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>Meeting {n} of {of} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save briefing as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF, one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar server (CalDAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked over before anything is taken; the same again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a meeting in an export, and on your calendar server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Nothing opens a connection until you set one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish and read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar at an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a title says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the place goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your calendar rings 15 minutes before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads “{names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. You can undo all of it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no meeting in it that could be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been waits for a jot; it counts as no contact until you write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSync</name>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {taken} taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from this calendar and is no longer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes place again in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody you know: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n you do not know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: here {here}, in the calendar {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that are shown  {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSide</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes, facts and promises are never changed by an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>People in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a row, Ctrl+A all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Another computer wrote into this journal too; what it wrote lies beside it and is not shown here: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the journal cannot be read: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln things in the journal that are not as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup could not be made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is synced by {service}. When two computers write at once, words can get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on another computer ({service}). When the connection breaks, words can get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%Ln records were compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they were written. The window behind leads to the ways back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records are as they were written. What is computed from them was computed anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All well: %Ln records are as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every record with what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file of people here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this program exported: people, jots, promises, meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Google, Outlook, LinkedIn and others. You say what an unknown column holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From phones and most programs: names, emails, phones, addresses, birthdays, pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you have looked it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard (.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleChip</name>
    <message>
        <source>Takes {name} off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleChips</name>
    <message>
        <source>Add to a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleList</name>
    <message>
        <source>Add a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit circle...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove circle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclePanel</name>
    <message numerus="yes">
        <source>%Ln people are in it; removing it removes nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A circle needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody in it who has no rhythm of their own. In several circles, the shortest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>As here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and in your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed on either side before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Label of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingUpSection</name>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A table has no place for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards, vCard 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards, vCard 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs; comes back here as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For phones and most programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies, family and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you wrote in the “agenda to share” box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder, 15 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at; no cell can start a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the title says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved as a note, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a program asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. What you saved is safe. The report below names places in the program, nothing from your journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>A copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy you saved, or a backup from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup is copied to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.journal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.journal);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. On another disk, a second copy survives this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made every day something changed, before every import and every restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the folder the backups lie in already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is as it was before the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole journal in one file, where you want it: on a stick, for another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateLines</name>
    <message>
        <source>Other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what day it is, such as “Wedding day”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when “{what}” is, such as 3 May.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a day I know. Try 3 May, 3 May 2010 or 2010.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>3 May, or 3 May 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What day it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n meetings were changed here and in your calendar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of your calendar were changed on both sides, or are gone there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Left out, or not read as it is ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was brought in from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring in from {file}: everybody was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of left-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln new people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>Drag out to share as a contact card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>A jar of honey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An introduction to the lease adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choir: alto, rehearses on Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the training ride go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ida (daughter), 7: starts school in August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving house until June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shift plan: worried about two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return saves, Esc reverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the case study by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the floor plan by 22 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea, never coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two-page summary, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding day: 3 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>No meetings in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Meetings in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a row, Ctrl+A all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%Ln called off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays, as a calendar of their own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, time and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, hobbies and good-to-know facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will look in your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a calendar file (.ics) that most calendars can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, date, time and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, topic, date, time and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers and email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and briefing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same event ids every time, so most calendars update instead of doubling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln meetings…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln birthdays, without the years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}, {cancelled}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter {text}. Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>At the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a promise open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never met in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to reach out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstLines</name>
    <message>
        <source>Do these lines read as they should?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. If accents look wrong, try another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPerson</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person, as they come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPane</name>
    <message>
        <source>A made-up journal in a separate file. Close it and nothing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, no tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a vCard or CSV file. You see everything before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare in one glance, jot in a minute, keep your promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember people, not just meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with someone you meet this week. A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>A folder to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as pages, pictures and one file this program can import again. Whoever can open the folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything as a readable folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln people to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>jot about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found in your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick what to keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GestureHints</name>
    <message>
        <source>{thanks}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GestureLine</name>
    <message>
        <source>A map, a jar of honey, an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {thanks}, within three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, received or asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>A quiet day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HereLine</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {name}, who is already here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already here, with {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already here, with {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not back yet. A person comes back with all that was theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo anything that nothing later builds on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete is listed here and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you do from now on is listed here and can be undone, also years later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got what was missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same person, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A card inside the card of line {detail}; both taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name like {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here as {name}. Nothing of the file is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here as {name}. To take something of the file, choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here as {name}. What is empty there gets filled, nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here. Nothing of the file is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in by an earlier import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Europe (ISO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Europe (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {name}, who stands earlier in this file? Put them together, or keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {name}? Update yours, or keep both. Nothing happens until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from an earlier export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of {detail} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this name, email or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a line of a vCard; left out: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of any card; left out: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, added if there is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email address as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card gives no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no name; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is cut off; taken as far as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is empty; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {detail} bytes; nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same card as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands earlier in this file; both are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole journal: {people}, {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many cards; {detail} were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to call them, or leave the card out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (ISO, with euro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value beside it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is too large; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} more remarks are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}, %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, added if not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample} is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample} is {day} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, written on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. What is here already is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Bring it all in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder this program exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of people ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in {file}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you have looked it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. You can undo the whole import afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of left-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo it at any later time, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-out-{day}.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotChoices</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its name, {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotDialog</name>
    <message>
        <source>Edit jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date or channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotEditor</name>
    <message numerus="yes">
        <source>%n facts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a loose note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved to %n timelines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to {name}’s timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you talk about? What did you promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did {name} tell you? What did you promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word or two first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promises} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotFound</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things found in your note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to ask afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of “{was}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotKeeping</name>
    <message>
        <source>Back to mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this, discard mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be saved, so this stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jot this was written for is gone. Saving makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is stored now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere since you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jot.txt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotMarking</name>
    <message>
        <source>Add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JotText</name>
    <message>
        <source>Add “{word}” to my words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JustFinishedSection</name>
    <message>
        <source>Close for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go with {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, ended at {time}. Write it down while it is fresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Back to mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this, discard mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be saved, so this stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is stored now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere since you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out, or taken with a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, such as 75 or 1:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in your words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these people...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never met in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {circle}. Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these people...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relationship Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message numerus="yes">
        <source>%n columns are empty and not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns are read as they were recognised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingGroups</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings come here when they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one, and its briefing is ready before you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show later meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingMenu</name>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this and all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this and all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule this and all later ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWatch</name>
    <message>
        <source>A meeting ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Meeting in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <source>Export to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the week&apos;s briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: {name} with {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%Ln pairs told apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people who are here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people here look like the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what to keep. Both histories are always joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this later in Settings, Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentChips</name>
    <message>
        <source>Day, or a day and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, or your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started it, length, whether it helped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreChips</name>
    <message>
        <source>Answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, and nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, received or asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they said it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>2019, or May 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 May 1980, 1980 or about 45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingHome</name>
    <message>
        <source>The journal is on this computer now, in {folder}. A copy of every backup goes to {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextUpSection</name>
    <message>
        <source>Cancel meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} as a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet. Add somebody you would like to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in “{circle}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have met everybody you are in touch with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you know? Family, hobbies, what to avoid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingPlanned</name>
    <message>
        <source>Next up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPane</name>
    <message numerus="yes">
        <source>%Ln open promises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talked {when}, with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationTitle</name>
    <message>
        <source>A company needs a name. To take somebody out of it, edit the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return saves, Esc reverts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedSection</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises you owe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>&gt;  actions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@  people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, words, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Edit questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a loose note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it with?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleExportPanel</name>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email, phone, addresses and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and notes are off again each time you come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies, family and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met and your line about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a file that phones, mail programs and spreadsheets can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, nickname and pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences, work and what is true at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and briefing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm and circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln people…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them as they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person as they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a contact file said when you imported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody you would like to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n more lines of the file they came from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Delete takes {name} off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the circle says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody needs a name. Any will do, “the baker” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rhythm, leave in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no day in the past I know. Try 2019, May 2019 or 3 May 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a birthday I know. Try 3 May, 3 May 1980, 1980 or about 45.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateLines</name>
    <message>
        <source>Only on {name}’s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: another window or command is writing in this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: the journal or its folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: this disk cannot keep two programs from writing at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a made-up journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>Add a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day was moved: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the grant checklist by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does it concern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseGroups</name>
    <message>
        <source>Kept lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {label}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {day}, {span} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseMenu</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>More about this promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseTick</name>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A “!” in a jot makes one, or add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open promises. That is a good place to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes you anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of} kept since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of} kept to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachOutRow</name>
    <message>
        <source>Jot about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachOutSection</name>
    <message>
        <source>Change rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is open somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal at {path}. If it lies on another disk, connect it and try again, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberSection</name>
    <message>
        <source>Dates to remember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>A notification of your system asks for a jot when a meeting has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification of your system, ten minutes ahead. Pressing it opens the briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first meeting of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, they name nobody: they can be read on a locked screen and over your shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatLine</name>
    <message numerus="yes">
        <source>%n meetings, each with a briefing and a jot of its own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the same weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year from then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatWords</name>
    <message>
        <source>Monthly on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the first {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the fourth {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the last {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the second {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly on the third {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rule}, every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}, every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Go on with it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.journal);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read of this file, and there is no backup to fill it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the journal now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal as it is now is kept as a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since then is not in it; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln places could not be read as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save review as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF, one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you jot is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>review.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what is counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmPage</name>
    <message>
        <source>For everybody in it without a rhythm of their own. In several circles, the shortest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each circle is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live moves the ring and Reach out. Written only moves “Last”. Attempts and notes move neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circles yet. The plus beside Circles makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People suggested on Today, at most. The others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmSection</name>
    <message numerus="yes">
        <source>%n conversations this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvageCard</name>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every record the damaged file still gives and fills the gaps from the newest backup. It also finds what was written after that backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Add a person, or say what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a repeating meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps {time}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: what to ask, what to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to jot afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as already happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may go into an export if you allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private, never exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tue 19 may 14:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Add to {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>A calendar server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and times as in the export; nothing there is deleted, nothing else is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to anybody before you have saved this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish my meetings to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read meetings from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading takes meetings with people you know; the rest is left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes into your system&apos;s keyring, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a certificate of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data &amp; backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>Add to circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to circle...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In panels like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what is in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the journal is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedList</name>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {n} of {of}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableControls</name>
    <message>
        <source>Columns parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThroughField</name>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot about {name}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under “{filter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Write down how you met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Change the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises you owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here stays until you save or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is discarded goes when this closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedTexts</name>
    <message>
        <source>A draft could not be saved: {reason}. It is kept while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Edit view...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>A view needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs something to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows people who answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, and filters such as in:clients, kind:hobby, channel:phone, after:2026-01, has:promise, is:due, never:met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind:hobby sailing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Jot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot now: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to note: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a jot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>No meetings in the coming seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the week&apos;s briefings as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved as PDF, %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>week.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>At what time? Try {typed} 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it? Try 19 May 14:00 or next Tuesday 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? Try 19 May or next Tuesday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a day I know. Try 19 May or next Tuesday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a time I know. Try 19 May 14:00 or next Tuesday 9.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Everybody at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneLine</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is {when} for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KeyRow</name>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Discard: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes is gone: it goes on as a jot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, cancel, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter or find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, go right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the week&apos;s briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, or the main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the promise in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>It goes both ways: you started {n} of the last {of}, {name} {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps give something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps give something first: {ideas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name} for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last gave something on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You started {n} of the last {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {n} were requests too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {n} were requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} started {n} of the last {of}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted in the last twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private. From your own notes, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you working on together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not written about {name} yet. Two questions to start with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}, before that {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {day}, 1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {day}, {n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, turns {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, before that {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {day}, {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is not as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index for searching is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before another backup was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before people were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {id} cannot be found by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {id} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {id} is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {id} refers to something that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {id} was written by another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>As in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never met in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to reach out, usually {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>usually every %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>usually {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do “{what}” again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “{what}” first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main_menu</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} as a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles and rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never said anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No special care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest of these jots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {label}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, about {age} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all} in the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>on_paper</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Born about {year}, about {age} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of {what}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture I know. Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read; it may be damaged. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than 25 million points. Make it smaller, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is larger than 20 MB. Make it smaller, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message numerus="yes">
        <source>%Ln came from the newest backup</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have a changed letter; look them over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were read from the damaged file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read from the damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was known is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the journal has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal that was here is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup of {when}. The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was put together from what could be read. The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be opened, but part of it is not what was written into it: a disk or another program changed it. What you choose below keeps this file beside the new one, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be trusted any more: a disk or another program changed it. It was left as it is. What you choose below keeps it beside the new one, to the last byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there, but nothing is in it any more: a full disk or another program emptied it. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was there the last time. If it lies on another disk or in a folder that is not connected, connect it and try again. Nothing is made in its place until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%Ln about dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about family</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about hobbies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about the moment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by phone or video</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in writing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln let go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people were there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people never met in person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The longest silence you broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You talked with %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 90 days {met} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}: {met} of {all} in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, after {span}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>In person {some} of {all} in the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source> at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n facts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises, {open} open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with {name} and %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with {one} and {two}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%Ln people to reach out to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meetings today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday, turns {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, met once on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. Ask what occupies {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried %n times since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promises kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promises kept since {since}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{one} and %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message numerus="yes">
        <source>%n texts were not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change to a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text was not saved yet: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}, {name} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source> by the command “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 no longer so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting can repeat every 1 to {most} weeks or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs a person or a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Type at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to yourself counts as no contact, whatever else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is not the one that was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed; the row was read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rhythm is a number of days from 1 to 3650, or 0 to leave somebody in peace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in this row is not what its column holds and was left out ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act {act} is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the circle {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed {path} while it was open, perhaps a sync service. Nothing was written. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files need one more part. Install it with: pip install &apos;relationship-journal[{extra}]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled the meeting “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be done again yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how {name} and {other} are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the picture of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the promise “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the question “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the rhythm of {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the rhythm of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what a channel counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks and order of people are not what the jots say ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a jot about {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the meeting “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the promise “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do that one again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do those again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited a jot about {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the circle {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the meeting “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this person only: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give first: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported 1 person from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported the journal {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {new} people from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {new} people from {file}, {updated} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts, or last over a week. Give a length of at least one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not a jot in JSON: it needs id, on, people and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked {name} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {name} a person of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {other} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the meeting “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lost ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer so: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be linked to themselves. Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Check the spelling, or add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted “{text}” with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to note about “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was changed since you compared them. Nothing was merged; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused the rhythm of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused the rhythms of {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise open again: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together what could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the calendar {name}: {new} new, {changed} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the circle {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the link of {name} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the question “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same last name and initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a jot about {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it repeats: --repeat weekly, monthly or monthly-weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled “{topic}” with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search knows another text of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters here could not be read and are shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this card was too large and was left out ({detail}); the rest was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still so: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a calendar server. It begins with https:// and has no name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be more than {most} meetings. Choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder {path} does not take a file ({reason}). Connect its disk or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of the history do not fit ({what} {detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar server {host} could not be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it ({reason}). Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} does not say who else writes there, so writing would not be safe. Keep the journal on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact has no words yet. Write what you know, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; they were read as {detail}. Check the accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more cards than allowed; {detail} were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “{name}”. It has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than allowed; nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is broken: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gesture has no words yet. Write what it was, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jot has no words yet. Write a line, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be brought up to date and was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds much less than its last backup: people {people} of {people_before}, entries {entries} of {entries_before}. No backup was made: look whether something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} cannot be opened. Check that the file is there and yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} is damaged. Nothing was changed: restore its newest backup, or put together what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} is in use{holder}. Close the other window or command, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} was here the last time and is gone now. If it lies on another disk, connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not known. Give --password-fd, or run this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in this card cannot be shown; it is kept for export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {detail} of {path} is missing or another one. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise has no words yet. Write what was promised, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {detail} more remarks than can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a circle called “{name}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a view called “{name}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar at this address of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar file (.ics) in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no circle called “{name}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file called {path}. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal at {path} yet. Open the window or add a person to start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal.json in {path}. Choose a folder this program has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question yet. Write what to ask, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} number {id} (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are one already. Choose two different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines belong to no card and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card gives no name to call the person by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not finished; what there is of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card stood inside another one; both were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was empty and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for a password. You will be asked for it each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date could not be read and was kept in the note ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds everything {name} knew on {day}: {people} people and {entries} entries.

people/        a page to read about each person: addresses, facts, promises, and every note word for word
photos/        their pictures
journal.json   the same once more, for programs. Import this folder (or this file with photos/ beside it)
               into {name}, and everything is back; importing it twice changes nothing.

Not in it: the history of your changes (what Undo needs, earlier due dates of a promise) and which
meetings have left for a calendar. A backup holds those too.

Nothing here is locked or hidden: whoever can open this folder can read it. Keep it where only you can.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line could not be understood and was left out; the rest of the card was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {detail}, who is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more than {detail} cells; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row names nobody and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was changed elsewhere since you opened it. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask next time: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {name} and {other} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took up the rhythm of {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took up the rhythms of {count} people again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two forms of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo those first, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answers cannot be understood. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it with? Choose a person, or keep it as a loose note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the made-up sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of later times was taken for one time only: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that cannot be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole day is no meeting: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {detail} more remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assisted by this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assisted by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card of a contact file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there and here, left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice what a channel counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it repeats cannot be read, its first time was taken: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced by this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced to you by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced {name} to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end cannot be read, an hour was taken: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time zone is unknown and was taken as yours: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts over seven days: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link between two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership of a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentored by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the calendar, left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting but {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of a calendar: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair who are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person of a jot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative who became a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats very often, {detail} times were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats within hours, its first time was taken: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest from a rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of a repeating meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes place before or after the days that are read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they started it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a repeating meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many events, {detail} were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was never closed, and was taken as far as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with nobody who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a start that can be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you started it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cannot}: it needs {later}, undone by now. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cannot}: {later} built on it. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cannot}: {later} took away what it needs. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cannot}: {later} took its name. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cannot}: {later} touched the same. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not ahead of us. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come. Schedule a meeting, or jot when it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is too large and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with more than {limit} MB, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached. Nothing was changed; try again when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: its certificate is not trusted. Nothing was sent. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses the name, the password or the permission. Check them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends to another address. Nothing was told to that one; ask for the new address and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} would be reached without encryption. Only https:// addresses are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} number {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} no longer so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than {limit} records. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a PDF, which cannot be read. Export the contacts as vCard (.vcf) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a calendar file, not contacts. Choose a vCard file (.vcf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a journal. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a contact file (.vcf) in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a journal of this program. Open it as a journal instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a picture. Choose a vCard (.vcf) or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a spreadsheet. Open it and save it as CSV, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a web page, not contacts. Download the contacts as vCard (.vcf) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a whole journal. Import the folder it lies in, with its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an LDIF file. In the program it comes from, export as vCard (.vcf) or CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, so it is no journal. Restore a backup, or remove it to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty. Export the contacts again, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is gone, but its last changes are still there in {log}. Bring the journal back, or remove that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB. Split it, then import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a calendar. In your calendar program, export as iCalendar (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a contact file. Choose a vCard (.vcf) or a table (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a journal of this program; it was left as it is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a text file. Export the contacts as vCard (.vcf) or CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not whole or was changed by hand ({detail}). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of an older version and may not be written. Copy it somewhere else, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is packed. Unpack it, then import the contact file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read or written. Change its permissions, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read. Change its permissions, or copy it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} took longer than {limit} seconds to read. Nothing was imported; split it, or allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program{version}. Update it to open the file, which was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is gone without an act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not what was written: something changed it without an act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} refers to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was put there without an act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could be several people: {names}. Use the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nothing a column can hold. It can be: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” (act {id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” (act {id}) and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date I know. Write 1980-05-03, 1980-05, 1980 or --05-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time I know. Try “19 May 14:00” or “next Tuesday 9:30”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time zone I know. Try a name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no hour. Try “19 May 14:00” or “next Tuesday 9:30”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: a line about one person is written NAME=TEXT, with a name that also stands behind --with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

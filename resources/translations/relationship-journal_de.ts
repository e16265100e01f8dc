<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal of the people you work with. It stays on this computer and asks nobody for anything: no account, no network.</source>
        <translation>Ein privates Journal über die Menschen, mit denen du arbeitest. Es bleibt auf diesem Computer und fragt niemanden nach irgendetwas: kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Eine kurze Anleitung</translation>
    </message>
    <message>
        <source>Backups and more</source>
        <translation>Sicherungen und mehr</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions and licences</source>
        <translation>Versionen und Lizenzen kopieren</translation>
    </message>
    <message>
        <source>Icons by Lucide</source>
        <translation>Symbole von Lucide</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Only on this computer: {path}</source>
        <translation>Nur auf diesem Computer: {path}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the LGPL 3, as shared libraries you may replace with your own.</source>
        <translation>Qt und PySide6 werden unverändert unter der LGPL 3 verwendet, als dynamische Bibliotheken, die du durch eigene ersetzen darfst.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Die Lizenz von {name} lesen</translation>
    </message>
    <message>
        <source>Relationship Journal</source>
        <translation>Relationship Journal</translation>
    </message>
    <message>
        <source>The licence of {name}</source>
        <translation>Die Lizenz von {name}</translation>
    </message>
    <message>
        <source>This made-up journal is thrown away when you leave it.</source>
        <translation>Dieses erfundene Journal wird verworfen, wenn du es verlässt.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AboutYou</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In no list and no export</source>
        <translation>In keiner Liste und keinem Export</translation>
    </message>
    <message>
        <source>What you note of yourself, a hobby or a cause, is held beside what you know of others: a briefing then says what you share. It never leaves this computer.</source>
        <translation>Was du über dich notierst, ein Hobby oder ein Anliegen, wird neben das gehalten, was du von anderen weißt: So sagt ein Briefing, was euch verbindet. Es verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>A calendar at an address</source>
        <translation>Kalender unter einer Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address begins with https:// or webcal://.</source>
        <translation>Eine Adresse beginnt mit https:// oder webcal://.</translation>
    </message>
    <message>
        <source>It is read once, now. Nothing is sent there.</source>
        <translation>Er wird einmal gelesen, jetzt. Dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A line where something is used for the first time. Each comes once.</source>
        <translation>Eine Zeile, wenn du etwas zum ersten Mal benutzt. Jede kommt nur einmal.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Comfortable shows two lines per person, compact shows one.</source>
        <translation>„Luftig“ zeigt zwei Zeilen pro Person, „Kompakt“ eine.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>First hints</source>
        <translation>Erste Hinweise</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Full ink, a border around everything, no soft fills.</source>
        <translation>Volle Farbe, ein Rahmen um alles, keine zarten Flächen.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal uses a serif for names and titles. Plain uses your system font.</source>
        <translation>„Journal“ setzt Namen und Titel in einer Serifenschrift. „Schlicht“ nimmt die Schrift des Systems.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>No sliding or fading.</source>
        <translation>Kein Gleiten oder Überblenden.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Show key hints</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Small key names on buttons.</source>
        <translation>Kleine Tastennamen auf den Knöpfen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>{percent} % of your system font size. Everything grows with it.</source>
        <translation>{percent} % der Schriftgröße deines Systems. Alles wächst mit.</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>This made-up journal is thrown away when you leave it.</source>
        <translation>Dieses erfundene Journal wird verworfen, wenn du es verlässt.</translation>
    </message>
</context>
<context>
    <name>AttachmentDeeds</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>No program here opens such files. Save it instead.</source>
        <translation>Kein Programm hier öffnet solche Dateien. Speicher sie stattdessen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Angehängte Datei speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentPanel</name>
    <message>
        <source>Another program will open a copy. Until the journal is locked or closed the copy lies outside its protection, in a folder only you can read. What you change in the copy is not kept here.</source>
        <translation>Ein anderes Programm öffnet eine Kopie. Bis das Journal gesperrt oder geschlossen wird, liegt die Kopie außerhalb seines Schutzes, in einem Ordner, den nur du lesen kannst. Was du in der Kopie änderst, wird hier nicht behalten.</translation>
    </message>
    <message>
        <source>Files of this kind can run as programs, or nobody here knows what they do. They are never opened from a journal: save it where you want it, and open it there if you trust it.</source>
        <translation>Dateien dieser Art können als Programme laufen, oder niemand hier weiß, was sie tun. Sie werden nie aus einem Journal geöffnet: Speicher die Datei, wo du sie haben willst, und öffne sie dort, wenn du ihr traust.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>This is only saved</source>
        <translation>Das wird nur gespeichert</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Locks the journal</source>
        <translation>Sperrt das Journal</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>If you keep one somewhere else, choose it here.</source>
        <translation>Bewahrst du eine anderswo auf, wähl sie hier.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the backup of {when}</source>
        <translation>Sicherung von {when} öffnen</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Diese Sicherung öffnen</translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation>Andere Sicherungen</translation>
    </message>
    <message>
        <source>Other backups ({count})</source>
        <translation>Andere Sicherungen ({count})</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>Die neueste gute Sicherung</translation>
    </message>
    <message>
        <source>There is no backup beside it</source>
        <translation>Daneben liegt keine Sicherung</translation>
    </message>
    <message>
        <source>What was written after that is not in it.</source>
        <translation>Was danach geschrieben wurde, ist nicht darin.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Write them anew without the person</source>
        <translation>Ohne die Person neu schreiben</translation>
    </message>
    <message>
        <source>{path} is not there now; what lies in it cannot be looked into.</source>
        <translation>{path} ist gerade nicht da; was darin liegt, kann nicht angesehen werden.</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Sicherung von {when} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose sections</source>
        <translation>Abschnitte wählen</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Next briefing</source>
        <translation>Nächstes Briefing</translation>
    </message>
    <message>
        <source>Previous briefing</source>
        <translation>Voriges Briefing</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Briefing drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Conversations a week</source>
        <translation>Gespräche pro Woche</translation>
    </message>
</context>
<context>
    <name>BriefColumns</name>
    <message>
        <source>Ask about</source>
        <translation>Fragen nach</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Erstes Treffen</translation>
    </message>
    <message>
        <source>Last time · {day}</source>
        <translation>Letztes Mal · {day}</translation>
    </message>
    <message>
        <source>You have not written about them yet.</source>
        <translation>Hier hast du noch nichts notiert.</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Du hast versprochen</translation>
    </message>
    <message>
        <source>You wrote: {text}</source>
        <translation>Du hast notiert: {text}</translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>Meeting {n} of {of} {day}</source>
        <translation>Termin {n} von {of} {day}</translation>
    </message>
    <message>
        <source>Save briefing as PDF</source>
        <translation>Briefing als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as PDF, one page</source>
        <translation>Als PDF gespeichert, eine Seite</translation>
    </message>
    <message>
        <source>briefing.pdf</source>
        <translation>briefing.pdf</translation>
    </message>
    <message>
        <source>{keys} prints this sheet. It always fits on one page.</source>
        <translation>{keys} druckt dieses Blatt. Es passt immer auf eine Seite.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>Calendar server (CalDAV)</source>
        <translation>Kalenderserver (CalDAV)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes by itself.</source>
        <translation>
            <numerusform>Von selbst jede Minute.</numerusform>
            <numerusform>Von selbst alle %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Just busy</source>
        <translation>Nur „beschäftigt“</translation>
    </message>
    <message>
        <source>Looked over before anything is taken; the same again changes nothing.</source>
        <translation>Du siehst alles durch, bevor etwas übernommen wird; dasselbe noch einmal ändert nichts.</translation>
    </message>
    <message>
        <source>Name and topic</source>
        <translation>Name und Thema</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Of a meeting in an export, and on your calendar server.</source>
        <translation>Der Titel eines Termins im Export und auf deinem Kalenderserver.</translation>
    </message>
    <message>
        <source>Off. Nothing opens a connection until you set one up.</source>
        <translation>Aus. Keine Verbindung, bis du eine einrichtest.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Publish and read now</source>
        <translation>Jetzt veröffentlichen und lesen</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Einen Kalender lesen</translation>
    </message>
    <message>
        <source>Read a calendar at an address</source>
        <translation>Kalender unter einer Adresse lesen</translation>
    </message>
    <message>
        <source>Read a calendar file</source>
        <translation>Kalenderdatei lesen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>What a title says</source>
        <translation>Was im Titel steht</translation>
    </message>
    <message>
        <source>Whether the place goes along.</source>
        <translation>Ob der Ort mitgeschickt wird.</translation>
    </message>
    <message>
        <source>Whether your calendar rings 15 minutes before.</source>
        <translation>Ob dein Kalender 15 Minuten vorher erinnert.</translation>
    </message>
    <message>
        <source>publishes to “{name}”</source>
        <translation>veröffentlicht in „{name}“</translation>
    </message>
    <message>
        <source>reads “{names}”</source>
        <translation>liest „{names}“</translation>
    </message>
    <message>
        <source>{host}: {what}</source>
        <translation>{host}: {what}</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Meetings of a calendar</source>
        <translation>Termine eines Kalenders</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Niemand davon</translation>
    </message>
    <message>
        <source>Nothing is saved yet. You can undo all of it afterwards.</source>
        <translation>Noch ist nichts gespeichert. Danach lässt sich alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Reading {done} of {of}</source>
        <translation>{done} von {of} gelesen</translation>
    </message>
    <message>
        <source>Saving {done} of {of}</source>
        <translation>{done} von {of} gespeichert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Nichts wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln meetings</source>
        <translation>
            <numerusform>%Ln Termin übernehmen</numerusform>
            <numerusform>%Ln Termine übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no meeting in it that could be taken.</source>
        <translation>Darin ist kein Termin, der sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>What has been waits for a jot; it counts as no contact until you write one.</source>
        <translation>Was vorbei ist, wartet auf eine Notiz; es zählt erst als Kontakt, wenn du eine schreibst.</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Which of these is you?</source>
        <translation>Wer davon bist du?</translation>
    </message>
</context>
<context>
    <name>CalendarSync</name>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>The password is not known.</source>
        <translation>Das Passwort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{sent} sent, {taken} taken.</source>
        <translation>{sent} gesendet, {taken} übernommen.</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>As in the calendar</source>
        <translation>Wie im Kalender</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Called off in the calendar</source>
        <translation>Im Kalender abgesagt</translation>
    </message>
    <message>
        <source>It came from this calendar and is no longer in it.</source>
        <translation>Der Termin kam aus diesem Kalender und steht nicht mehr darin.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Takes place again in the calendar</source>
        <translation>Findet laut Kalender wieder statt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>as in the calendar</source>
        <translation>wie im Kalender</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation>bleibt wie hier</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>neuer Termin</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr dort</translation>
    </message>
    <message>
        <source>nobody you know: {names}</source>
        <translation>niemand, den du kennst: {names}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere Person</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n you do not know</source>
        <translation>
            <numerusform>{names} und %n Person, die du nicht kennst</numerusform>
            <numerusform>{names} und %n Personen, die du nicht kennst</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: here {here}, in the calendar {there}</source>
        <translation>{what}: hier {here}, im Kalender {there}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tick all that are shown  {keys}</source>
        <translation>Alle gezeigten anhaken  {keys}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kommt herein</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>CardSide</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Update yours</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Wie die Person heißen soll</translation>
    </message>
    <message>
        <source>Your notes, facts and promises are never changed by an import.</source>
        <translation>Deine Notizen, Fakten und Versprechen ändert ein Import nie.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>bei dir</translation>
    </message>
    <message>
        <source>{words}, chosen</source>
        <translation>{words}, ausgewählt</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>People in the file</source>
        <translation>Leute in der Datei</translation>
    </message>
    <message>
        <source>Space ticks a row, Ctrl+A all that are shown</source>
        <translation>Leertaste hakt eine Zeile an, Strg+A alle gezeigten</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Another computer wrote into this journal too; what it wrote lies beside it and is not shown here: {names}</source>
        <translation>Auch ein anderer Computer hat in dieses Journal geschrieben; was er schrieb, liegt daneben und wird hier nicht gezeigt: {names}</translation>
    </message>
    <message>
        <source>Back up anyway</source>
        <translation>Trotzdem sichern</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Keep the journal on this computer</source>
        <translation>Journal auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Part of the journal cannot be read: the file is damaged.</source>
        <translation>Ein Teil des Journals ist nicht lesbar: Die Datei ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln things in the journal that are not as they were written.</source>
        <translation>
            <numerusform>Die Prüfung hat im Journal %Ln veränderte Stelle gefunden.</numerusform>
            <numerusform>Die Prüfung hat im Journal %Ln veränderte Stellen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup could not be made. {why}</source>
        <translation>Die letzte Sicherung ist nicht gelungen. {why}</translation>
    </message>
    <message>
        <source>This folder is synced by {service}. When two computers write at once, words can get lost.</source>
        <translation>Dieser Ordner wird von {service} abgeglichen. Wenn zwei Computer zugleich schreiben, können Wörter verloren gehen.</translation>
    </message>
    <message>
        <source>This folder lies on another computer ({service}). When the connection breaks, words can get lost.</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer ({service}). Bricht die Verbindung ab, können Wörter verloren gehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%Ln records were compared.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde verglichen.</numerusform>
            <numerusform>%Ln Datensätze wurden verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they were written. The window behind leads to the ways back.</source>
        <translation>
            <numerusform>%Ln Stelle ist verändert. Das Fenster dahinter zeigt die Wege zurück.</numerusform>
            <numerusform>%Ln Stellen sind verändert. Das Fenster dahinter zeigt die Wege zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records are as they were written. What is computed from them was computed anew.</source>
        <translation>
            <numerusform>Der eine Datensatz ist unverändert. Was sich daraus ergibt, wurde neu berechnet.</numerusform>
            <numerusform>Alle %Ln Datensätze sind unverändert. Was sich daraus ergibt, wurde neu berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All well: %Ln records are as they were written.</source>
        <translation>
            <numerusform>Alles gut: %Ln Datensatz ist unverändert.</numerusform>
            <numerusform>Alles gut: %Ln Datensätze sind unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation>Journal jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Compares every record with what was written.</source>
        <translation>Vergleicht jeden Datensatz mit dem, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Drop a file of people here</source>
        <translation>Zieh eine Kontaktdatei hierher</translation>
    </message>
    <message>
        <source>Everything this program exported: people, jots, promises, meetings.</source>
        <translation>Alles, was dieses Programm exportiert hat: Leute, Notizen, Versprechen, Termine.</translation>
    </message>
    <message>
        <source>From Google, Outlook, LinkedIn and others. You say what an unknown column holds.</source>
        <translation>Aus Google, Outlook, LinkedIn und anderen. Du sagst, was eine unbekannte Spalte enthält.</translation>
    </message>
    <message>
        <source>From phones and most programs: names, emails, phones, addresses, birthdays, pictures.</source>
        <translation>Aus Telefonen und den meisten Programmen: Namen, E-Mail, Telefon, Adressen, Geburtstage, Bilder.</translation>
    </message>
    <message>
        <source>Nothing is saved before you have looked it over.</source>
        <translation>Nichts wird gespeichert, bevor du es durchgesehen hast.</translation>
    </message>
    <message>
        <source>Readable folder</source>
        <translation>Lesbarer Ordner</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabelle (.csv)</translation>
    </message>
    <message>
        <source>vCard (.vcf)</source>
        <translation>vCard (.vcf)</translation>
    </message>
</context>
<context>
    <name>CircleChip</name>
    <message>
        <source>Takes {name} off</source>
        <translation>Nimmt {name} heraus</translation>
    </message>
</context>
<context>
    <name>CircleChips</name>
    <message>
        <source>Add to a circle</source>
        <translation>In einen Kreis aufnehmen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>New circle “{name}”</source>
        <translation>Neuer Kreis „{name}“</translation>
    </message>
</context>
<context>
    <name>CircleList</name>
    <message>
        <source>Add a circle</source>
        <translation>Kreis anlegen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Edit circle...</source>
        <translation>Kreis bearbeiten...</translation>
    </message>
    <message>
        <source>Remove circle</source>
        <translation>Kreis entfernen</translation>
    </message>
</context>
<context>
    <name>CirclePanel</name>
    <message numerus="yes">
        <source>%Ln people are in it; removing it removes nobody</source>
        <translation>
            <numerusform>%Ln Person ist darin; sie bleibt, wenn du den Kreis entfernst</numerusform>
            <numerusform>%Ln Personen sind darin; sie bleiben, wenn du den Kreis entfernst</numerusform>
        </translation>
    </message>
    <message>
        <source>A circle needs a name.</source>
        <translation>Ein Kreis braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Lesekreis</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Edit circle</source>
        <translation>Kreis bearbeiten</translation>
    </message>
    <message>
        <source>For everybody in it who has no rhythm of their own. In several circles, the shortest counts.</source>
        <translation>Für alle darin, die keinen eigenen Rhythmus haben. Bei mehreren Kreisen zählt der kürzeste.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Neuer Kreis</translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation>Kein Rhythmus</translation>
    </message>
    <message>
        <source>Nobody is in it yet</source>
        <translation>Noch ist niemand darin</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Remove circle</source>
        <translation>Kreis entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Usual rhythm</source>
        <translation>Üblicher Rhythmus</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>As here</source>
        <translation>Wie hier</translation>
    </message>
    <message>
        <source>As in the calendar</source>
        <translation>Wie im Kalender</translation>
    </message>
    <message>
        <source>Changed here and in your calendar</source>
        <translation>Hier und in deinem Kalender geändert</translation>
    </message>
    <message>
        <source>Do so</source>
        <translation>So machen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it deleted there</source>
        <translation>Dort gelöscht lassen</translation>
    </message>
    <message>
        <source>Nothing is changed on either side before you say so.</source>
        <translation>Auf keiner Seite wird etwas geändert, bevor du es sagst.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What holds for {title}</source>
        <translation>Was für {title} gilt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation>
            <numerusform>und %n weiteres Mal</numerusform>
            <numerusform>und %n weitere Male</numerusform>
        </translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>wiederkehrend</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Label of {column}</source>
        <translation>Bezeichnung von {column}</translation>
    </message>
    <message>
        <source>What {column} is called</source>
        <translation>Wie {column} heißt</translation>
    </message>
    <message>
        <source>called</source>
        <translation>heißt</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wird zu</translation>
    </message>
</context>
<context>
    <name>ComingUpSection</name>
    <message>
        <source>All meetings</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Change meeting…</source>
        <translation>Termin ändern…</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Open briefing</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <source>overlaps {time}</source>
        <translation>überlappt mit {time}</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type the name to confirm: {name}</source>
        <translation>Schreib den Namen, um es zu bestätigen: {name}</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>A table has no place for them</source>
        <translation>Eine Tabelle hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All circles</source>
        <translation>Alle Kreise</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>Also include</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Contact cards, vCard 3.0</source>
        <translation>Kontaktkarten, vCard 3.0</translation>
    </message>
    <message>
        <source>Contact cards, vCard 4.0</source>
        <translation>Kontaktkarten, vCard 4.0</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Facts and family</source>
        <translation>Fakten und Familie</translation>
    </message>
    <message>
        <source>For other programs; comes back here as it was</source>
        <translation>Für andere Programme; kommt hier unverändert zurück</translation>
    </message>
    <message>
        <source>For phones and most programs</source>
        <translation>Für Telefone und die meisten Programme</translation>
    </message>
    <message>
        <source>Hobbies, family and dates</source>
        <translation>Hobbys, Familie und wichtige Tage</translation>
    </message>
    <message>
        <source>Inside the cards</source>
        <translation>In den Karten</translation>
    </message>
    <message>
        <source>Just busy</source>
        <translation>Nur „beschäftigt“</translation>
    </message>
    <message>
        <source>Name and topic</source>
        <translation>Name und Thema</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only what you wrote in the “agenda to share” box</source>
        <translation>Nur, was im Feld „Agenda zum Weitergeben“ steht</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reminder, 15 minutes before</source>
        <translation>Erinnerung, 15 Minuten vorher</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabelle, CSV</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen people</source>
        <translation>
            <numerusform>Die ausgewählte Person</numerusform>
            <numerusform>Die %Ln ausgewählten Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>Der ausgewählte Termin</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To look at; no cell can start a formula</source>
        <translation>Zum Ansehen; keine Zelle kann eine Formel auslösen</translation>
    </message>
    <message>
        <source>What kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>What the title says</source>
        <translation>Was im Titel steht</translation>
    </message>
    <message>
        <source>What was saved as a note, word for word</source>
        <translation>Was als Notiz gespeichert wurde, Wort für Wort</translation>
    </message>
    <message>
        <source>Where a program asks for it</source>
        <translation>Wo ein Programm es verlangt</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation>Welche Termine</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>nobody has any</source>
        <translation>niemand hat welche</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>von %Ln Person</numerusform>
            <numerusform>von %Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertingPage</name>
    <message>
        <source>Encrypting your journal…</source>
        <translation>Dein Journal wird verschlüsselt…</translation>
    </message>
    <message>
        <source>It is written anew beside the old one, read through, and takes its place as a whole. Until then nothing is changed.</source>
        <translation>Es wird neben dem alten neu geschrieben, durchgelesen und nimmt als Ganzes seinen Platz ein. Bis dahin ist nichts geändert.</translation>
    </message>
    <message>
        <source>Making your journal plain…</source>
        <translation>Dein Journal wird entschlüsselt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message numerus="yes">
        <source>%Ln copies can be read by anybody who has the file.</source>
        <translation>
            <numerusform>%Ln Kopie können alle lesen, die die Datei haben.</numerusform>
            <numerusform>%Ln Kopien können alle lesen, die die Datei haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies could not be read and stay what they are.</source>
        <translation>
            <numerusform>%Ln Kopie ließ sich nicht lesen und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Kopien ließen sich nicht lesen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies open with a passphrase of before; keep it as long as them.</source>
        <translation>
            <numerusform>%Ln Kopie öffnet sich mit einer früheren Passphrase; bewahre die so lange auf.</numerusform>
            <numerusform>%Ln Kopien öffnen sich mit einer früheren Passphrase; bewahre die so lange auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that open otherwise</source>
        <translation>Kopien, die sich anders öffnen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted {count}</source>
        <translation>Gelöscht: {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt them too, with the journal&apos;s passphrase</source>
        <translation>Auch verschlüsseln, mit der Passphrase des Journals</translation>
    </message>
    <message>
        <source>Its passphrase is not known here: it can be deleted or left.</source>
        <translation>Ihre Passphrase ist hier nicht bekannt: Sie lässt sich löschen oder bleibt.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Old files may still lie on a disk, mostly on SSDs, until they are written over; and copies elsewhere (synced folders, system backups) stay what they are.</source>
        <translation>Alte Dateien können noch auf einer Platte liegen, vor allem auf SSDs, bis sie überschrieben werden; und Kopien anderswo (abgeglichene Ordner, Sicherungen des Systems) bleiben, was sie sind.</translation>
    </message>
    <message>
        <source>Set aside from a damaged or replaced journal: it can be deleted or left.</source>
        <translation>Von einem beschädigten oder ersetzten Journal beiseitegelegt: Sie lässt sich löschen oder bleibt.</translation>
    </message>
    <message>
        <source>There are none: every copy here opens as the journal does.</source>
        <translation>Es gibt keine: Jede Kopie hier öffnet sich wie das Journal.</translation>
    </message>
    <message>
        <source>Write them anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Write them anew, readable as the journal is</source>
        <translation>Neu schreiben, lesbar wie das Journal</translation>
    </message>
    <message>
        <source>Written anew: {count}</source>
        <translation>Neu geschrieben: {count}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. What you saved is safe. The report below names places in the program, nothing from your journal.</source>
        <translation>Das ist ein Fehler des Programms, nicht deiner. Was du gespeichert hast, ist sicher. Der Bericht unten nennt Stellen im Programm und nichts aus deinem Journal.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>A copy of your own</source>
        <translation>Eine eigene Kopie</translation>
    </message>
    <message>
        <source>A copy you saved, or a backup from another place.</source>
        <translation>Eine Kopie, die du gespeichert hast, oder eine Sicherung von anderswo.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Back from a file</source>
        <translation>Zurück aus einer Datei</translation>
    </message>
    <message>
        <source>Back up anyway</source>
        <translation>Trotzdem sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up: {what}</source>
        <translation>Gesichert: {what}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation>Zweiten Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Every backup is copied to {folder}.</source>
        <translation>Jede Sicherung wird nach {folder} kopiert.</translation>
    </message>
    <message>
        <source>Journals (*.journal)</source>
        <translation>Journale (*.journal)</translation>
    </message>
    <message>
        <source>Journals (*.journal);;All files (*)</source>
        <translation>Journale (*.journal);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No second folder any more</source>
        <translation>Keinen zweiten Ordner mehr</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>None. On another disk, a second copy survives this one.</source>
        <translation>Keiner. Auf einem anderen Datenträger übersteht eine zweite Kopie den Verlust von diesem.</translation>
    </message>
    <message>
        <source>Nothing changed since.</source>
        <translation>Seither nichts geändert.</translation>
    </message>
    <message>
        <source>One is made every day something changed, before every import and every restore.</source>
        <translation>Jeden Tag, an dem sich etwas geändert hat, entsteht eine; außerdem vor jedem Import und jedem Wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a copy from a file</source>
        <translation>Kopie aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restored the backup of {when}</source>
        <translation>Sicherung von {when} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <translation>Kopie des Journals speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder of the journal</source>
        <translation>Ordner des Journals zeigen</translation>
    </message>
    <message>
        <source>That is the folder the backups lie in already. Choose another one.</source>
        <translation>In diesem Ordner liegen die Sicherungen schon. Wähl einen anderen.</translation>
    </message>
    <message>
        <source>The journal is as it was before the restore</source>
        <translation>Das Journal ist wie vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>The last: {when}.</source>
        <translation>Die letzte: {when}.</translation>
    </message>
    <message>
        <source>The whole journal in one file, where you want it: on a stick, for another computer.</source>
        <translation>Das ganze Journal in einer Datei, wo du sie haben willst: auf einem Stick, für einen anderen Computer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Dein Journal</translation>
    </message>
</context>
<context>
    <name>DateLines</name>
    <message>
        <source>Other dates</source>
        <translation>Weitere Tage</translation>
    </message>
    <message>
        <source>Say what day it is, such as “Wedding day”.</source>
        <translation>Sag, was für ein Tag es ist, etwa „Hochzeitstag“.</translation>
    </message>
    <message>
        <source>Say when “{what}” is, such as 3 May.</source>
        <translation>Sag, wann „{what}“ ist, etwa 3. Mai.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day I know. Try 3 May, 3 May 2010 or 2010.</source>
        <translation>„{typed}“ ist kein Tag, den ich kenne. Versuch 3. Mai, 3. Mai 2010 oder 2010.</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>3 May, or 3 May 2010</source>
        <translation>3. Mai oder 3. Mai 2010</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>What day it is</source>
        <translation>Was für ein Tag</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n meetings were changed here and in your calendar</source>
        <translation>
            <numerusform>%n Termin wurde hier und in deinem Kalender geändert</numerusform>
            <numerusform>%n Termine wurden hier und in deinem Kalender geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>Kalenderdateien (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Meetings of your calendar were changed on both sides, or are gone there</source>
        <translation>Termine deines Kalenders wurden auf beiden Seiten geändert oder fehlen dort</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Left out, or not read as it is ({n})</source>
        <translation>Ausgelassen oder nicht unverändert gelesen ({n})</translation>
    </message>
    <message>
        <source>Nobody was brought in from {file}</source>
        <translation>Aus {file} wurde niemand übernommen</translation>
    </message>
    <message>
        <source>Nothing to bring in from {file}: everybody was here already</source>
        <translation>Aus {file} gab es nichts zu holen: Alle waren schon da</translation>
    </message>
    <message>
        <source>Save the list of left-out rows</source>
        <translation>Liste der ausgelassenen Zeilen speichern</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln new people</source>
        <translation>
            <numerusform>Die neue Person zeigen</numerusform>
            <numerusform>Die %Ln neuen Personen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>Der Import wurde zurückgenommen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>{file} is in</source>
        <translation>{file} ist importiert</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>Drag out to share as a contact card</source>
        <translation>Herausziehen, um sie als Kontaktkarte weiterzugeben</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to look it over</source>
        <translation>Loslassen, um es anzusehen</translation>
    </message>
    <message>
        <source>Nothing is saved before you have seen it.</source>
        <translation>Nichts wird gespeichert, bevor du es gesehen hast.</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>A jar of honey</source>
        <translation>Ein Glas Honig</translation>
    </message>
    <message>
        <source>An introduction to the lease adviser</source>
        <translation>Den Kontakt zur Mietberatung</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>Zurzeit</translation>
    </message>
    <message>
        <source>Choir: alto, rehearses on Tuesdays</source>
        <translation>Chor: Alt, probt dienstags</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>How did the training ride go?</source>
        <translation>Wie lief die Trainingsfahrt?</translation>
    </message>
    <message>
        <source>I asked for</source>
        <translation>Ich habe erbeten</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>Ich habe gegeben</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe versprochen</translation>
    </message>
    <message>
        <source>I received</source>
        <translation>Ich habe bekommen</translation>
    </message>
    <message>
        <source>Ida (daughter), 7: starts school in August</source>
        <translation>Ida (Tochter), 7: kommt im August in die Schule</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <source>Link to a person...</source>
        <translation>Mit einer Person verknüpfen...</translation>
    </message>
    <message>
        <source>Moving house until June</source>
        <translation>Zieht bis Juni um</translation>
    </message>
    <message>
        <source>New shift plan: worried about two people</source>
        <translation>Neuer Schichtplan: Sorge um zwei Leute</translation>
    </message>
    <message>
        <source>Return saves, Esc reverts</source>
        <translation>Eingabe speichert, Esc verwirft</translation>
    </message>
    <message>
        <source>Send the case study by Friday</source>
        <translation>Fallstudie bis Freitag schicken</translation>
    </message>
    <message>
        <source>Share the floor plan by 22 May</source>
        <translation>Grundriss bis 22. Mai weitergeben</translation>
    </message>
    <message>
        <source>Tea, never coffee</source>
        <translation>Tee, nie Kaffee</translation>
    </message>
    <message>
        <source>The two-page summary, printed</source>
        <translation>Die zweiseitige Zusammenfassung, gedruckt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Mir wurde versprochen</translation>
    </message>
    <message>
        <source>Wedding day: 3 May</source>
        <translation>Hochzeitstag: 3. Mai</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>EncryptPanel</name>
    <message>
        <source>An empty passphrase keeps nobody out. Choose a few words.</source>
        <translation>Eine leere Passphrase hält niemanden fern. Wähle ein paar Wörter.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt this journal</source>
        <translation>Dieses Journal verschlüsseln</translation>
    </message>
    <message>
        <source>I have written it down, or shall never forget it</source>
        <translation>Ich habe sie aufgeschrieben oder vergesse sie nie</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Nobody can open the journal without this passphrase. It is nowhere else: not with us, not in a backup. Write it down and keep it away from this computer.</source>
        <translation>Ohne diese Passphrase kann niemand das Journal öffnen. Sie ist nirgends sonst: nicht bei uns, nicht in einer Sicherung. Schreib sie auf und bewahre sie fern von diesem Computer auf.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>The journal closes for a moment.</source>
        <translation>Das Journal schließt sich kurz.</translation>
    </message>
    <message>
        <source>The journal is encrypted anew; the passphrase of before opens it no more.</source>
        <translation>Das Journal wird neu verschlüsselt; die bisherige Passphrase öffnet es dann nicht mehr.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Then it is not asked for at the start; whoever is in your session can open it too.</source>
        <translation>Dann wird beim Start nicht nach ihr gefragt; wer in deiner Sitzung ist, kann es auch öffnen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that locks with your session: the passphrase is asked for.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich mit deiner Sitzung sperrt: Nach der Passphrase wird gefragt.</translation>
    </message>
    <message>
        <source>Tick this first: nobody can help you when it is lost.</source>
        <translation>Hake das zuerst an: Ist sie verloren, kann dir niemand helfen.</translation>
    </message>
    <message>
        <source>Whoever can open the file can read it then, as before it was encrypted.</source>
        <translation>Wer die Datei öffnen kann, kann sie dann lesen, wie vor dem Verschlüsseln.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file reads nothing of it without the passphrase: not on a lost computer, not in a backup, not in a synced folder.</source>
        <translation>Wer an die Datei kommt, liest ohne die Passphrase nichts davon: nicht auf einem verlorenen Computer, nicht in einer Sicherung, nicht in einem abgeglichenen Ordner.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>No meetings in this range</source>
        <translation>Keine Termine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span} vorher</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Meetings in the calendar</source>
        <translation>Termine im Kalender</translation>
    </message>
    <message>
        <source>Space ticks a row, Ctrl+A all that are shown</source>
        <translation>Leertaste hakt eine Zeile an, Strg+A alle gezeigten</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%Ln called off</source>
        <translation>
            <numerusform>%Ln abgesagt</numerusform>
            <numerusform>%Ln abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays, as a calendar of their own…</source>
        <translation>Geburtstage, als eigener Kalender…</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date, time and length</source>
        <translation>Datum, Uhrzeit und Dauer</translation>
    </message>
    <message>
        <source>Export meetings</source>
        <translation>Termine exportieren</translation>
    </message>
    <message>
        <source>Family, hobbies and good-to-know facts</source>
        <translation>Familie, Hobbys und Gut zu wissen</translation>
    </message>
    <message>
        <source>How it will look in your calendar</source>
        <translation>So sieht es in deinem Kalender aus</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Makes a calendar file (.ics) that most calendars can open.</source>
        <translation>Erzeugt eine Kalenderdatei (.ics), die die meisten Kalender öffnen können.</translation>
    </message>
    <message>
        <source>Name, date, time and length</source>
        <translation>Name, Datum, Uhrzeit und Dauer</translation>
    </message>
    <message>
        <source>Name, topic, date, time and length</source>
        <translation>Name, Thema, Datum, Uhrzeit und Dauer</translation>
    </message>
    <message>
        <source>Never leaves</source>
        <translation>Bleibt immer hier</translation>
    </message>
    <message>
        <source>No meetings in this range</source>
        <translation>Keine Termine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Notes and journal entries</source>
        <translation>Notizen und Einträge</translation>
    </message>
    <message>
        <source>Phone numbers and email addresses</source>
        <translation>Telefonnummern und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Promises and briefing questions</source>
        <translation>Versprechen und Fragen im Briefing</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Same event ids every time, so most calendars update instead of doubling.</source>
        <translation>Immer dieselben Kennungen: Kalender ersetzen meist, statt zu verdoppeln.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln meetings…</source>
        <translation>
            <numerusform>%Ln Termin speichern…</numerusform>
            <numerusform>%Ln Termine speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save birthdays</source>
        <translation>Geburtstage speichern</translation>
    </message>
    <message>
        <source>Save meetings</source>
        <translation>Termine speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln birthdays, without the years</source>
        <translation>
            <numerusform>%Ln Geburtstag gespeichert, ohne das Jahr</numerusform>
            <numerusform>%Ln Geburtstage gespeichert, ohne die Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln meetings</source>
        <translation>
            <numerusform>%Ln Termin gespeichert</numerusform>
            <numerusform>%Ln Termine gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The agenda to share</source>
        <translation>Die Agenda zum Weitergeben</translation>
    </message>
    <message>
        <source>Writing meetings</source>
        <translation>Termine werden geschrieben</translation>
    </message>
    <message>
        <source>{saved}, {cancelled}</source>
        <translation>{saved}, {cancelled}</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message>
        <source>Drop to attach it to this jot</source>
        <translation>Loslassen, um es an diese Notiz zu hängen</translation>
    </message>
    <message>
        <source>Picture {moment}</source>
        <translation>Bild {moment}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter {text}. Take it out</source>
        <translation>Filter {text}. Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>At the moment</source>
        <translation>Zurzeit</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Vor {day}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Gegeben und bekommen</translation>
    </message>
    <message>
        <source>Has a birthday</source>
        <translation>Hat einen Geburtstag</translation>
    </message>
    <message>
        <source>Has a meeting</source>
        <translation>Hat einen Termin</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>Hat eine Telefonnummer</translation>
    </message>
    <message>
        <source>Has a promise open</source>
        <translation>Hat ein offenes Versprechen</translation>
    </message>
    <message>
        <source>Has a question</source>
        <translation>Hat eine Frage</translation>
    </message>
    <message>
        <source>Has an email address</source>
        <translation>Hat eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>Im Kreis {name}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Never met in person</source>
        <translation>Nie persönlich getroffen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Time to reach out</source>
        <translation>Zeit, sich zu melden</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>FirstLines</name>
    <message>
        <source>Do these lines read as they should?</source>
        <translation>Lesen sich diese Zeilen richtig?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. If accents look wrong, try another encoding.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen geschrieben sind. Sehen Umlaute falsch aus, versuch eine andere Kodierung.</translation>
    </message>
</context>
<context>
    <name>FirstPerson</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Nobody is in this table.</source>
        <translation>In dieser Tabelle steht niemand.</translation>
    </message>
    <message>
        <source>The first person, as they come in</source>
        <translation>So kommt die erste Person herein</translation>
    </message>
</context>
<context>
    <name>FirstRunPane</name>
    <message>
        <source>A made-up journal in a separate file. Close it and nothing stays.</source>
        <translation>Ein erfundenes Journal in einer eigenen Datei. Beim Schließen bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>A passphrase can keep it from everybody else, now or later in Settings.</source>
        <translation>Eine Passphrase kann es vor allen anderen schützen, jetzt oder später in den Einstellungen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Kontakte mitbringen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Encrypted: nobody reads it without your passphrase.</source>
        <translation>Verschlüsselt: Ohne deine Passphrase liest es niemand.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, no tracking.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, keine Cloud, keine Nachverfolgung.</translation>
    </message>
    <message>
        <source>From a vCard or CSV file. You see everything before it is saved.</source>
        <translation>Aus einer vCard- oder CSV-Datei. Du siehst alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Keep it encrypted…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Prepare in one glance, jot in a minute, keep your promises.</source>
        <translation>Mit einem Blick vorbereitet, in einer Minute notiert, Versprechen gehalten.</translation>
    </message>
    <message>
        <source>Remember people, not just meetings</source>
        <translation>An Menschen denken, nicht nur an Termine</translation>
    </message>
    <message>
        <source>Start with someone you meet this week. A name is enough.</source>
        <translation>Fang mit jemandem an, den du diese Woche triffst. Ein Name genügt.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>A folder to read</source>
        <translation>Ein Ordner zum Lesen</translation>
    </message>
    <message>
        <source>Everything as pages, pictures and one file this program can import again. Whoever can open the folder can read it.</source>
        <translation>Alles als Seiten, Bilder und eine Datei, die dieses Programm wieder importieren kann. Wer den Ordner öffnen kann, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Export everything as a readable folder</source>
        <translation>Alles als lesbaren Ordner exportieren</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Wohin mit dem Ordner</translation>
    </message>
    <message>
        <source>Writing the folder…</source>
        <translation>Der Ordner wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln people to {name}</source>
        <translation>
            <numerusform>%Ln Person nach {name} geschrieben</numerusform>
            <numerusform>%Ln Personen nach {name} geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>jot about</source>
        <translation>Notiz dazu</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>ForgetPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups are written anew.</source>
        <translation>Sicherungen werden neu geschrieben.</translation>
    </message>
    <message>
        <source>Backups still hold them afterwards.</source>
        <translation>In Sicherungen bleibt die Person danach enthalten.</translation>
    </message>
    <message>
        <source>Backups that hold them are deleted.</source>
        <translation>Sicherungen, in denen die Person steht, werden gelöscht.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Forget completely</source>
        <translation>Vollständig vergessen</translation>
    </message>
    <message>
        <source>Forget {name} completely</source>
        <translation>{name} vollständig vergessen</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Es wird nachgesehen, was da ist</translation>
    </message>
    <message>
        <source>Looking: {done} of {of}</source>
        <translation>Nachsehen: {done} von {of}</translation>
    </message>
    <message>
        <source>Nothing is forgotten yet.</source>
        <translation>Noch ist nichts vergessen.</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Es ist nichts geschehen</translation>
    </message>
    <message>
        <source>Save everything about them</source>
        <translation>Alles über die Person speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Stopped. Nobody is forgotten.</source>
        <translation>Angehalten. Niemand ist vergessen.</translation>
    </message>
    <message>
        <source>Stopped. Nobody is forgotten; backups written anew by then stay so.</source>
        <translation>Angehalten. Niemand ist vergessen; Sicherungen, die bis dahin neu geschrieben wurden, bleiben so.</translation>
    </message>
    <message>
        <source>Text (*.txt);;For programs (*.json)</source>
        <translation>Text (*.txt);;Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Whom do you want to forget?</source>
        <translation>Wen möchtest du vergessen?</translation>
    </message>
    <message>
        <source>Working: {done} of {of}</source>
        <translation>In Arbeit: {done} von {of}</translation>
    </message>
    <message>
        <source>You see what it means before anything happens.</source>
        <translation>Du siehst, was es bedeutet, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message numerus="yes">
        <source>%Ln addresses and numbers</source>
        <translation>
            <numerusform>%Ln Adresse oder Nummer</numerusform>
            <numerusform>%Ln Adressen und Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups hold them</source>
        <translation>
            <numerusform>In %Ln Sicherung steht die Person</numerusform>
            <numerusform>In %Ln Sicherungen steht die Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups still hold them.</source>
        <translation>
            <numerusform>In %Ln Sicherung steht die Person noch.</numerusform>
            <numerusform>In %Ln Sicherungen steht die Person noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were deleted.</source>
        <translation>
            <numerusform>%Ln Sicherung wurde gelöscht.</numerusform>
            <numerusform>%Ln Sicherungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew.</source>
        <translation>
            <numerusform>%Ln Sicherung wurde neu geschrieben.</numerusform>
            <numerusform>%Ln Sicherungen wurden neu geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies nobody else is with</source>
        <translation>
            <numerusform>%Ln Firma, bei der sonst niemand ist</numerusform>
            <numerusform>%Ln Firmen, bei denen sonst niemand ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events left for a calendar; the next export calls them off</source>
        <translation>
            <numerusform>%Ln Ereignis ging in einen Kalender; der nächste Export sagt es ab</numerusform>
            <numerusform>%Ln Ereignisse gingen in einen Kalender; der nächste Export sagt sie ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln Angabe</numerusform>
            <numerusform>%Ln Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files on these jots</source>
        <translation>
            <numerusform>%Ln Datei an diesen Notizen</numerusform>
            <numerusform>%Ln Dateien an diesen Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay on jots with others; nobody looks into them</source>
        <translation>
            <numerusform>%Ln Datei bleibt an einer Notiz mit anderen; niemand sieht hinein</numerusform>
            <numerusform>%Ln Dateien bleiben an Notizen mit anderen; niemand sieht hinein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gestures</source>
        <translation>
            <numerusform>%Ln Geste</numerusform>
            <numerusform>%Ln Gesten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jots only with them</source>
        <translation>
            <numerusform>%Ln Notiz nur mit dieser Person</numerusform>
            <numerusform>%Ln Notizen nur mit dieser Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jots stay with the others in them</source>
        <translation>
            <numerusform>%Ln Notiz bleibt bei den anderen darin</numerusform>
            <numerusform>%Ln Notizen bleiben bei den anderen darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to others</source>
        <translation>
            <numerusform>%Ln Verknüpfung mit anderen</numerusform>
            <numerusform>%Ln Verknüpfungen mit anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings only with them</source>
        <translation>
            <numerusform>%Ln Termin nur mit dieser Person</numerusform>
            <numerusform>%Ln Termine nur mit dieser Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings stay with the others in them</source>
        <translation>
            <numerusform>%Ln Termin bleibt bei den anderen darin</numerusform>
            <numerusform>%Ln Termine bleiben bei den anderen darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memberships of circles</source>
        <translation>
            <numerusform>%Ln Zugehörigkeit zu einem Kreis</numerusform>
            <numerusform>%Ln Zugehörigkeiten zu Kreisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln Versprechen</numerusform>
            <numerusform>%Ln Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of others are deleted.</source>
        <translation>
            <numerusform>%Ln Eintrag über andere wird gelöscht.</numerusform>
            <numerusform>%Ln Einträge über andere werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relatives</source>
        <translation>
            <numerusform>%Ln Familienmitglied</numerusform>
            <numerusform>%Ln Familienmitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts about others lose the name.</source>
        <translation>
            <numerusform>%Ln Text über andere verliert den Namen.</numerusform>
            <numerusform>%Ln Texte über andere verlieren den Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts keep it.</source>
        <translation>
            <numerusform>%Ln Text behält ihn.</numerusform>
            <numerusform>%Ln Texte behalten ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln views that name them</source>
        <translation>
            <numerusform>%Ln Ansicht, die die Person nennt</numerusform>
            <numerusform>%Ln Ansichten, die die Person nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is written anew at the next start.</source>
        <translation>Die Datei selbst wird beim nächsten Start neu geschrieben.</translation>
    </message>
    <message>
        <source>This cannot be undone. What was ever known of them goes, earlier versions too.</source>
        <translation>Das lässt sich nicht rückgängig machen. Alles, was je über die Person bekannt war, verschwindet, auch frühere Fassungen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written anew, only deleted</source>
        <translation>kann nicht neu geschrieben, nur gelöscht werden</translation>
    </message>
    <message>
        <source>in the second folder</source>
        <translation>im zweiten Ordner</translation>
    </message>
    <message>
        <source>of an older form; written anew it has the present one</source>
        <translation>von einer älteren Form; neu geschrieben hat sie die jetzige</translation>
    </message>
    <message>
        <source>only their name</source>
        <translation>nur der Name</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>{name} ist vergessen.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found in your note</source>
        <translation>In deiner Notiz gefunden</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Only what is ticked is kept, beside the text as you wrote it.</source>
        <translation>Nur was du anhakst, wird behalten, neben dem Text, wie du ihn geschrieben hast.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>tick what to keep</source>
        <translation>anhaken, was bleiben soll</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
</context>
<context>
    <name>GestureHints</name>
    <message>
        <source>{thanks}, by {day}</source>
        <translation>{thanks}, bis {day}</translation>
    </message>
</context>
<context>
    <name>GestureLine</name>
    <message>
        <source>A map, a jar of honey, an introduction</source>
        <translation>Eine Karte, ein Glas Honig, eine Empfehlung</translation>
    </message>
    <message>
        <source>I asked for</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>I received</source>
        <translation>Bekommen</translation>
    </message>
    <message>
        <source>Promise: {thanks}, within three days</source>
        <translation>Versprechen: {thanks}, binnen drei Tagen</translation>
    </message>
    <message>
        <source>What was given, received or asked for</source>
        <translation>Was gegeben, bekommen oder erbeten wurde</translation>
    </message>
    <message>
        <source>them</source>
        <translation>der Person</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>A few lines afterwards. What was found in them is offered below; only what is ticked is kept beside them.</source>
        <translation>Ein paar Zeilen danach. Was sich darin findet, steht darunter zur Wahl; nur was du anhakst, wird daneben behalten.</translation>
    </message>
    <message>
        <source>A short guide</source>
        <translation>Eine kurze Anleitung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>F1 shows every key.</source>
        <translation>F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>One page before the meeting: who this is, what was said last, what each of you promised, what to ask.</source>
        <translation>Eine Seite vor dem Termin: wer das ist, was zuletzt gesagt wurde, was ihr einander versprochen habt, was du fragen willst.</translation>
    </message>
    <message>
        <source>People, words and things to do, from the first letter.</source>
        <translation>Leute, Wörter und Aktionen, vom ersten Buchstaben an.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>The meetings for your calendar. Its screen shows what leaves this computer, and what never does.</source>
        <translation>Die Termine für deinen Kalender. Du siehst, was diesen Computer verlässt und was nie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you owe and are owed, with its day. Space ticks what was kept.</source>
        <translation>Was du versprochen hast und was dir versprochen wurde, mit dem Tag. Die Leertaste hakt ab, was gehalten ist.</translation>
    </message>
    <message>
        <source>Whatever you did can be taken back, also tomorrow: Settings, History lists all of it.</source>
        <translation>Was du getan hast, lässt sich zurücknehmen, auch morgen noch: Unter Einstellungen, Änderungen steht alles.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>A quiet day.</source>
        <translation>Ein ruhiger Tag.</translation>
    </message>
</context>
<context>
    <name>HereLine</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Perhaps {name}, who is already here?</source>
        <translation>Vielleicht {name}, schon eingetragen?</translation>
    </message>
    <message>
        <source>{name} is already here, with {address}.</source>
        <translation>{name} ist schon da, mit {address}.</translation>
    </message>
    <message>
        <source>{name} is already here, with {number}.</source>
        <translation>{name} ist schon da, mit {number}.</translation>
    </message>
    <message>
        <source>{name} is already here.</source>
        <translation>{name} ist schon da.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not back yet. A person comes back with all that was theirs.</source>
        <translation>Noch nicht zurück. Eine Person kommt mit allem wieder, was zu ihr gehört.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Undo anything that nothing later builds on.</source>
        <translation>Mach rückgängig, worauf nichts Späteres aufbaut.</translation>
    </message>
    <message>
        <source>What you delete is listed here and can be restored.</source>
        <translation>Was du löschst, steht hier und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Whatever you do from now on is listed here and can be undone, also years later.</source>
        <translation>Was du von jetzt an tust, steht hier und lässt sich rückgängig machen, auch nach Jahren.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln Person hinzugefügt</numerusform>
            <numerusform>%Ln Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got what was missing</source>
        <translation>
            <numerusform>%Ln Person ergänzt</numerusform>
            <numerusform>%Ln Personen ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same person, left out</source>
        <translation>
            <numerusform>%Ln vielleicht dieselbe Person, ausgelassen</numerusform>
            <numerusform>%Ln vielleicht dieselbe Person, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>A card inside the card of line {detail}; both taken</source>
        <translation>Eine Karte in der Karte von Zeile {detail}; beide übernommen</translation>
    </message>
    <message>
        <source>A name like {name}</source>
        <translation>Ein Name wie {name}</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Already here as {name}. Nothing of the file is missing there.</source>
        <translation>Schon da als {name}. Nichts aus der Datei fehlt dort.</translation>
    </message>
    <message>
        <source>Already here as {name}. To take something of the file, choose it.</source>
        <translation>Schon da als {name}. Um etwas aus der Datei zu nehmen, wähl es aus.</translation>
    </message>
    <message>
        <source>Already here as {name}. What is empty there gets filled, nothing is replaced.</source>
        <translation>Schon da als {name}. Was dort leer ist, wird gefüllt, nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>Already here. Nothing of the file is missing there.</source>
        <translation>Schon da. Nichts aus der Datei fehlt dort.</translation>
    </message>
    <message>
        <source>American (DOS)</source>
        <translation>Amerikanisch (DOS)</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Ein anderes Datum</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <source>Birth day</source>
        <translation>Geburtstag im Monat</translation>
    </message>
    <message>
        <source>Birth month</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Brought in by an earlier import</source>
        <translation>Aus einem früheren Import</translation>
    </message>
    <message>
        <source>Cannot be read: {detail}</source>
        <translation>Nicht lesbar: {detail}</translation>
    </message>
    <message>
        <source>Central Europe (ISO)</source>
        <translation>Mitteleuropa (ISO)</translation>
    </message>
    <message>
        <source>Central Europe (Windows)</source>
        <translation>Mitteleuropa (Windows)</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>Is this {name}, who stands earlier in this file? Put them together, or keep both.</source>
        <translation>Ist das {name} weiter oben in dieser Datei? Leg beide zusammen oder behalte beide.</translation>
    </message>
    <message>
        <source>Is this {name}? Update yours, or keep both. Nothing happens until you choose.</source>
        <translation>Ist das {name}? Ergänze deine Karte oder behalte beide. Nichts geschieht, bevor du wählst.</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (Windows)</source>
        <translation>Japanisch (Windows)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kept from an earlier export</source>
        <translation>Aus einem früheren Export</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Koreanisch (EUC)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Letters of {detail} cannot be read</source>
        <translation>Zeichen in {detail} sind nicht lesbar</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Needs a name</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Nobody here has this name, email or phone</source>
        <translation>Niemand hier hat diesen Namen, diese E-Mail oder dieses Telefon</translation>
    </message>
    <message>
        <source>Not a line of a vCard; left out: {detail}</source>
        <translation>Keine Zeile einer vCard; ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>Not part of any card; left out: {detail}</source>
        <translation>Gehört zu keiner Karte; ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, added if there is none yet</source>
        <translation>Notiz, kommt dazu, falls noch keine da ist</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Nummer im anderen Programm</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner oder Partnerin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Same email address as yours</source>
        <translation>Dieselbe E-Mail-Adresse wie bei dir</translation>
    </message>
    <message>
        <source>Same name as yours</source>
        <translation>Derselbe Name wie bei dir</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Same phone number as yours</source>
        <translation>Dieselbe Telefonnummer wie bei dir</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Somebody related</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The card gives no name</source>
        <translation>Die Karte nennt keinen Namen</translation>
    </message>
    <message>
        <source>The card has no name; left out</source>
        <translation>Die Karte hat keinen Namen; ausgelassen</translation>
    </message>
    <message>
        <source>The card is cut off; taken as far as it goes</source>
        <translation>Die Karte ist abgeschnitten; übernommen, soweit sie reicht</translation>
    </message>
    <message>
        <source>The card is empty; left out</source>
        <translation>Die Karte ist leer; ausgelassen</translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as {detail}</source>
        <translation>Die Datei nennt ihre Kodierung nicht; gelesen als {detail}</translation>
    </message>
    <message>
        <source>The file is larger than {detail} bytes; nothing was read</source>
        <translation>Die Datei ist größer als {detail} Byte; nichts wurde gelesen</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Das Bild lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The same card as yours</source>
        <translation>Dieselbe Karte wie deine</translation>
    </message>
    <message>
        <source>The same person stands earlier in this file; both are put together.</source>
        <translation>Dieselbe Person steht weiter oben in dieser Datei; beide werden zusammengelegt.</translation>
    </message>
    <message>
        <source>This is a whole journal: {people}, {entries}</source>
        <translation>Das ist ein ganzes Journal: {people}, {entries}</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel nach dem Namen</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>Too many cards; {detail} were not read</source>
        <translation>Zu viele Karten; {detail} wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Twice in this file</source>
        <translation>Doppelt in dieser Datei</translation>
    </message>
    <message>
        <source>Type what to call them, or leave the card out.</source>
        <translation>Schreib einen Namen dazu oder lass die Karte aus.</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Upright bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Western Europe (DOS)</source>
        <translation>Westeuropa (DOS)</translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation>Westeuropa (ISO)</translation>
    </message>
    <message>
        <source>Western Europe (ISO, with euro)</source>
        <translation>Westeuropa (ISO, mit Euro)</translation>
    </message>
    <message>
        <source>Western Europe (Mac)</source>
        <translation>Westeuropa (Mac)</translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation>Westeuropa (Windows)</translation>
    </message>
    <message>
        <source>What the value beside it is called</source>
        <translation>Wie der Wert daneben heißt</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Kommt dazu.</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <source>{detail} is too large; left out</source>
        <translation>{detail} ist zu groß; ausgelassen</translation>
    </message>
    <message>
        <source>{detail} more remarks are not listed</source>
        <translation>{detail} weitere Bemerkungen sind nicht aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>{file}, %Ln rows</source>
        <translation>
            <numerusform>{file}, %Ln Zeile</numerusform>
            <numerusform>{file}, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, added if not known yet</source>
        <translation>{kind}, kommt dazu, falls noch nicht bekannt</translation>
    </message>
    <message>
        <source>{sample} is no such day</source>
        <translation>{sample} ist dann kein Tag</translation>
    </message>
    <message>
        <source>{sample} is {day} {year}</source>
        <translation>{sample} ist {day} {year}</translation>
    </message>
    <message>
        <source>{what}, written on {day}</source>
        <translation>{what}, geschrieben am {day}</translation>
    </message>
    <message>
        <source>{what}. What is here already is left alone.</source>
        <translation>{what}. Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Leute importieren</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Bring it all in</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Kontaktdatei wählen</translation>
    </message>
    <message>
        <source>Choose a folder this program exported</source>
        <translation>Ordner wählen, den dieses Programm exportiert hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files of people ({kinds});;All files (*)</source>
        <translation>Kontaktdateien ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation>{people} importieren</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>New from {file}</source>
        <translation>Neu aus {file}</translation>
    </message>
    <message>
        <source>Nobody is in {file}. Choose another file.</source>
        <translation>In {file} steht niemand. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing is saved before you have looked it over.</source>
        <translation>Nichts wird gespeichert, bevor du es durchgesehen hast.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. You can undo the whole import afterwards.</source>
        <translation>Noch ist nichts gespeichert. Danach lässt sich der ganze Import rückgängig machen.</translation>
    </message>
    <message>
        <source>Read it anyway</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Reading file {done} of {of}</source>
        <translation>Datei {done} von {of} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {done} of {of}</source>
        <translation>{done} von {of} gelesen</translation>
    </message>
    <message>
        <source>Save the list of left-out rows</source>
        <translation>Liste der ausgelassenen Zeilen speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Saving {done} of {of}</source>
        <translation>{done} von {of} gespeichert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>You can undo it at any later time, too.</source>
        <translation>Du kannst es auch später noch rückgängig machen.</translation>
    </message>
    <message>
        <source>left-out-{day}.csv</source>
        <translation>ausgelassen-{day}.csv</translation>
    </message>
</context>
<context>
    <name>JotChoices</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>as its name, {channel}</source>
        <translation>als Bezeichnung, {channel}</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>„{label}“</translation>
    </message>
</context>
<context>
    <name>JotDialog</name>
    <message>
        <source>Edit jot</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>ask next time</source>
        <translation>nächstes Mal fragen</translation>
    </message>
    <message>
        <source>date or channel</source>
        <translation>Datum oder Kanal</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>JotEditor</name>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n Versprechen</numerusform>
            <numerusform>%n Versprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard this jot</source>
        <translation>Notiz verwerfen</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing to note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as a loose note</source>
        <translation>Als lose Notiz gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %n timelines</source>
        <translation>
            <numerusform>In %n Verlauf gespeichert</numerusform>
            <numerusform>In %n Verläufen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to {name}’s timeline</source>
        <translation>Im Verlauf von {name} gespeichert</translation>
    </message>
    <message>
        <source>Saved, {what}</source>
        <translation>Gespeichert, {what}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The draft could not be saved: {reason}</source>
        <translation>Der Entwurf ließ sich nicht speichern: {reason}</translation>
    </message>
    <message>
        <source>The draft is saved again</source>
        <translation>Der Entwurf ist wieder gespeichert</translation>
    </message>
    <message>
        <source>What did you talk about? What did you promise?</source>
        <translation>Worüber habt ihr gesprochen? Was hast du versprochen?</translation>
    </message>
    <message>
        <source>What did {name} tell you? What did you promise?</source>
        <translation>Was hat {name} erzählt? Was hast du versprochen?</translation>
    </message>
    <message>
        <source>Write a word or two first</source>
        <translation>Schreib erst ein paar Wörter</translation>
    </message>
    <message>
        <source>{promises} until {day}</source>
        <translation>{promises} bis {day}</translation>
    </message>
</context>
<context>
    <name>JotFound</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things found in your note</source>
        <translation>
            <numerusform>%n Fund in deiner Notiz</numerusform>
            <numerusform>%n Funde in deiner Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>Zurzeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>Behutsam ansprechen</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich verspreche</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Nur notieren</translation>
    </message>
    <message>
        <source>Remind me to ask afterwards</source>
        <translation>Mich erinnern, danach zu fragen</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>War dabei</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wann und wie</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>instead of “{was}”</source>
        <translation>statt „{was}“</translation>
    </message>
    <message>
        <source>only note it</source>
        <translation>nur notieren</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>mich erinnern</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>behutsam</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} verspricht</translation>
    </message>
    <message>
        <source>{words} on {day}</source>
        <translation>{words} am {day}</translation>
    </message>
    <message>
        <source>{words}, {day}</source>
        <translation>{words}, {day}</translation>
    </message>
</context>
<context>
    <name>JotKeeping</name>
    <message>
        <source>Back to mine</source>
        <translation>Zurück zu meinem</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation>Früherer Entwurf</translation>
    </message>
    <message>
        <source>Keep this, discard mine</source>
        <translation>Dies behalten, meins verwerfen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Save a copy of this text</source>
        <translation>Kopie dieses Textes speichern</translation>
    </message>
    <message>
        <source>Save as a new jot</source>
        <translation>Als neue Notiz speichern</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meins speichern</translation>
    </message>
    <message>
        <source>Saved a copy: {name}</source>
        <translation>Kopie gespeichert: {name}</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation>Gespeicherten Text zeigen</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The draft cannot be saved, so this stays open.</source>
        <translation>Der Entwurf lässt sich nicht speichern, deshalb bleibt das offen.</translation>
    </message>
    <message>
        <source>The jot this was written for is gone. Saving makes a new one.</source>
        <translation>Die Notiz, zu der das gehörte, gibt es nicht mehr. Beim Speichern entsteht eine neue.</translation>
    </message>
    <message>
        <source>This is what is stored now.</source>
        <translation>Das ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>This was changed elsewhere since you began.</source>
        <translation>Das wurde anderswo geändert, seit du angefangen hast.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>jot.txt</source>
        <translation>notiz.txt</translation>
    </message>
</context>
<context>
    <name>JotMarking</name>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>JotText</name>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>JustFinishedSection</name>
    <message>
        <source>Close for now</source>
        <translation>Vorerst schließen</translation>
    </message>
    <message>
        <source>How did it go with {names}?</source>
        <translation>Wie lief es mit {names}?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>Just finished</source>
        <translation>Gerade vorbei</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>{topic}, ended at {time}. Write it down while it is fresh.</source>
        <translation>{topic}, endete um {time}. Schreib es auf, solange es frisch ist.</translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Back to mine</source>
        <translation>Zurück zu meinem</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation>Früherer Entwurf</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Keep this, discard mine</source>
        <translation>Dies behalten, meins verwerfen</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meins speichern</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation>Gespeicherten Text zeigen</translation>
    </message>
    <message>
        <source>The draft cannot be saved, so this stays open.</source>
        <translation>Der Entwurf lässt sich nicht speichern, deshalb bleibt das offen.</translation>
    </message>
    <message>
        <source>The draft could not be saved: {reason}</source>
        <translation>Der Entwurf ließ sich nicht speichern: {reason}</translation>
    </message>
    <message>
        <source>The draft is saved again.</source>
        <translation>Der Entwurf ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>This is what is stored now.</source>
        <translation>Das ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>This was changed elsewhere since you began.</source>
        <translation>Das wurde anderswo geändert, seit du angefangen hast.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>From the next start on. Nothing you wrote is changed.</source>
        <translation>Gilt ab dem nächsten Start. Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The clock and the first day of the week are your system&apos;s.</source>
        <translation>Uhrzeit und erster Wochentag richten sich nach deinem System.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out, or taken with a guess</source>
        <translation>Ausgelassen oder mit einer Vermutung übernommen</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Another length</source>
        <translation>Eine andere Dauer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Minutes, such as 75 or 1:15</source>
        <translation>Minuten, etwa 75 oder 1:15</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>LicencePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Wähl zuerst jemanden.</translation>
    </message>
    <message>
        <source>More in your words, if you like</source>
        <translation>Mehr in deinen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>Relation: {words}</source>
        <translation>Beziehung: {words}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Export these people...</source>
        <translation>Diese Leute exportieren...</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Leute filtern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Nie getroffen</translation>
    </message>
    <message>
        <source>Never met in person</source>
        <translation>Nie persönlich getroffen</translation>
    </message>
    <message>
        <source>Only {circle}. Show everybody</source>
        <translation>Nur {circle}. Alle zeigen</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Print these people...</source>
        <translation>Diese Leute drucken...</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Save as a view...</source>
        <translation>Als Ansicht speichern...</translation>
    </message>
    <message>
        <source>The people listed</source>
        <translation>Die Leute der Liste</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Its passphrase opens it again, where you were.</source>
        <translation>Seine Passphrase öffnet es wieder, dort, wo du warst.</translation>
    </message>
    <message>
        <source>Its passphrase opens it.</source>
        <translation>Seine Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Once more in %Ln seconds</source>
        <translation>
            <numerusform>Noch einmal in %Ln Sekunde</numerusform>
            <numerusform>Noch einmal in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This journal is encrypted</source>
        <translation>Dieses Journal ist verschlüsselt</translation>
    </message>
    <message>
        <source>This journal is not encrypted. The lock hides it from the screen; whoever can open the file can read it.</source>
        <translation>Dieses Journal ist nicht verschlüsselt. Die Sperre verbirgt es auf dem Bildschirm; wer die Datei öffnen kann, kann es lesen.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>LockRows</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides the journal from the screen, no more: it is not encrypted. {keys} locks it at once.</source>
        <translation>Sie verbirgt das Journal auf dem Bildschirm, mehr nicht: Es ist nicht verschlüsselt. {keys} sperrt es sofort.</translation>
    </message>
    <message>
        <source>Its passphrase opens it again, where you were. {keys} locks it at once.</source>
        <translation>Seine Passphrase öffnet es wieder, dort, wo du warst. {keys} sperrt es sofort.</translation>
    </message>
    <message>
        <source>Lock when nothing is touched for</source>
        <translation>Sperren, wenn nichts berührt wird, nach</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Mit dem Computer sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When it goes to sleep or its screen is locked, where your system tells.</source>
        <translation>Wenn er in den Ruhezustand geht oder sein Bildschirm gesperrt wird, soweit dein System das meldet.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Finishing what was under way…</source>
        <translation>Was noch läuft, wird fertig gemacht …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relationship Journal</source>
        <translation>Relationship Journal</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message numerus="yes">
        <source>%n columns are empty and not shown.</source>
        <translation>
            <numerusform>%n Spalte ist leer und wird nicht gezeigt.</numerusform>
            <numerusform>%n Spalten sind leer und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns are read as they were recognised.</source>
        <translation>
            <numerusform>%n weitere Spalte wird gelesen wie erkannt.</numerusform>
            <numerusform>%n weitere Spalten werden gelesen wie erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
</context>
<context>
    <name>MeansPage</name>
    <message>
        <source>First save everything about {name}…</source>
        <translation>Erst alles über {name} speichern…</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Verschwindet für immer</translation>
    </message>
    <message>
        <source>Stays, without them</source>
        <translation>Bleibt, ohne die Person</translation>
    </message>
    <message>
        <source>The texts of jots, private lines and preparation; leave them out for a file you hand on</source>
        <translation>Texte der Notizen, private Zeilen und Vorbereitung; lass sie weg, wenn du die Datei weitergibst</translation>
    </message>
    <message>
        <source>Their name alone</source>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>With my private notes</source>
        <translation>Mit meinen privaten Notizen</translation>
    </message>
</context>
<context>
    <name>MeetingGroups</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings come here when they end.</source>
        <translation>Termine kommen hierher, wenn sie vorbei sind.</translation>
    </message>
    <message>
        <source>No meetings planned</source>
        <translation>Keine Termine geplant</translation>
    </message>
    <message>
        <source>Nothing has been yet</source>
        <translation>Bisher war nichts</translation>
    </message>
    <message>
        <source>Plan one, and its briefing is ready before you go.</source>
        <translation>Plan einen, und das Briefing ist fertig, bevor du losgehst.</translation>
    </message>
    <message>
        <source>Schedule a meeting</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Show earlier meetings</source>
        <translation>Frühere Termine zeigen</translation>
    </message>
    <message>
        <source>Show later meetings</source>
        <translation>Spätere Termine zeigen</translation>
    </message>
</context>
<context>
    <name>MeetingMenu</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Cancel this and all later ones</source>
        <translation>Diesen und alle späteren absagen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this and all later ones</source>
        <translation>Diesen und alle späteren löschen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Export this one…</source>
        <translation>Diesen exportieren…</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>Reschedule this and all later ones…</source>
        <translation>Diesen und alle späteren verschieben…</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Deine Notiz</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Mehr zu diesem Termin</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>overlaps {time}</source>
        <translation>überlappt mit {time}</translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation>{time} in {zone}</translation>
    </message>
</context>
<context>
    <name>MeetingWatch</name>
    <message>
        <source>A meeting ended</source>
        <translation>Ein Termin ist vorbei</translation>
    </message>
    <message>
        <source>How did it go with {name}?</source>
        <translation>Wie lief es mit {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Meeting in %n minutes</source>
        <translation>
            <numerusform>Termin in einer Minute</numerusform>
            <numerusform>Termin in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what was said?</source>
        <translation>Aufschreiben, was gesagt wurde?</translation>
    </message>
    <message>
        <source>{time}, {who}</source>
        <translation>{time}, {who}</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <source>Export to calendar…</source>
        <translation>In Kalender exportieren…</translation>
    </message>
    <message>
        <source>List of meetings</source>
        <translation>Liste der Termine</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Month and what waits for a jot</source>
        <translation>Monat und was auf eine Notiz wartet</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>Print the week&apos;s briefings</source>
        <translation>Briefings der Woche drucken</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation>Welche Termine</translation>
    </message>
</context>
<context>
    <name>MentionPage</name>
    <message>
        <source>Change the text</source>
        <translation>Den Text ändern</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Alles davon löschen</translation>
    </message>
    <message>
        <source>Do the same with all that follow</source>
        <translation>Mit allen folgenden dasselbe</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Named in what is written about others. Decide for each text by itself.</source>
        <translation>Erwähnt in dem, was über andere geschrieben ist. Entscheide für jeden Text einzeln.</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Nächster Text</translation>
    </message>
    <message>
        <source>Perhaps somebody else is meant: it is only a first name or a family name.</source>
        <translation>Vielleicht ist jemand anders gemeint: es ist nur ein Vorname oder ein Nachname.</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Voriger Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write “{word}” instead of the name</source>
        <translation>„{word}“ statt des Namens schreiben</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln Fakt</numerusform>
            <numerusform>%Ln Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln Versprechen</numerusform>
            <numerusform>%Ln Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Result: {name} with {what}.</source>
        <translation>Ergebnis: {name}, {what}.</translation>
    </message>
    <message>
        <source>Result: {name}.</source>
        <translation>Ergebnis: {name}.</translation>
    </message>
    <message>
        <source>Same: {fields}</source>
        <translation>Gleich: {fields}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>hinzugefügt am {day}</translation>
    </message>
    <message>
        <source>{reason}: {address}</source>
        <translation>{reason}: {address}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%Ln pairs told apart</source>
        <translation>
            <numerusform>%Ln Paar als verschieden vermerkt</numerusform>
            <numerusform>%Ln Paare als verschieden vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged</source>
        <translation>
            <numerusform>%Ln Person zusammengeführt</numerusform>
            <numerusform>%Ln Personen zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing {done} of {of}</source>
        <translation>{done} von {of} verglichen</translation>
    </message>
    <message>
        <source>It could not be found out</source>
        <translation>Es ließ sich nicht herausfinden</translation>
    </message>
    <message>
        <source>Looking for people who are here twice</source>
        <translation>Doppelte Leute werden gesucht</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>No two people here look like the same.</source>
        <translation>Hier sehen keine zwei Personen gleich aus.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>People who are here twice</source>
        <translation>Leute, die doppelt da sind</translation>
    </message>
    <message>
        <source>Pick what to keep. Both histories are always joined.</source>
        <translation>Wähl, was bleiben soll. Beide Verläufe werden immer vereint.</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Voriges Paar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation>Diese beiden lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You can undo this later in Settings, Data.</source>
        <translation>Lässt sich später unter Änderungen rückgängig machen.</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>MomentChips</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Day, or a day and hour</source>
        <translation>Tag, oder Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation>Wie ihr in Kontakt wart</translation>
    </message>
    <message>
        <source>How, or your own word</source>
        <translation>Wie, oder ein eigenes Wort</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>Who started it, length, whether it helped</source>
        <translation>Wer den Anfang machte, Dauer, ob es geholfen hat</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
</context>
<context>
    <name>MoreChips</name>
    <message>
        <source>Answered?</source>
        <translation>Erreicht?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>Gave anything?</source>
        <translation>Etwas gegeben?</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Gegeben oder bekommen</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>I started</source>
        <translation>Ich fing an</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Hat nicht geholfen</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Tried, and nobody answered</source>
        <translation>Versucht, aber niemand hat reagiert</translation>
    </message>
    <message>
        <source>What was given, received or asked for</source>
        <translation>Was gegeben, bekommen oder erbeten wurde</translation>
    </message>
    <message>
        <source>Whether they said it helped</source>
        <translation>Ob es geholfen hat</translation>
    </message>
    <message>
        <source>Who started it</source>
        <translation>Wer den Anfang machte</translation>
    </message>
    <message>
        <source>Who started?</source>
        <translation>Wer fing an?</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{name} started</source>
        <translation>{name} fing an</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>2019, or May 2019</source>
        <translation>2019 oder Mai 2019</translation>
    </message>
    <message>
        <source>3 May 1980, 1980 or about 45</source>
        <translation>3. Mai 1980, 1980 oder etwa 45</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Another email</source>
        <translation>Weitere E-Mail</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Weitere Website</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>MovingHome</name>
    <message>
        <source>The journal is on this computer now, in {folder}. A copy of every backup goes to {backups}.</source>
        <translation>Das Journal liegt jetzt auf diesem Computer, in {folder}. Eine Kopie jeder Sicherung geht nach {backups}.</translation>
    </message>
</context>
<context>
    <name>NamedPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NextUpSection</name>
    <message>
        <source>Cancel meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Change meeting…</source>
        <translation>Termin ändern…</translation>
    </message>
    <message>
        <source>Export this one…</source>
        <translation>Diesen exportieren…</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Mehr zu diesem Termin</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Open briefing</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Briefing drucken</translation>
    </message>
    <message>
        <source>overlaps {time}</source>
        <translation>überlappt mit {time}</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add {name} as a person</source>
        <translation>{name} als Person hinzufügen</translation>
    </message>
    <message>
        <source>No one matches “{typed}”.</source>
        <translation>Niemand passt zu „{typed}“.</translation>
    </message>
    <message>
        <source>Nobody here yet. Add somebody you would like to remember.</source>
        <translation>Noch niemand da. Trag ein, an wen du dich erinnern möchtest.</translation>
    </message>
    <message>
        <source>Nobody is in “{circle}” yet.</source>
        <translation>In „{circle}“ ist noch niemand.</translation>
    </message>
    <message>
        <source>You have met everybody you are in touch with.</source>
        <translation>Alle, mit denen du in Kontakt bist, hast du schon getroffen.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What do you know? Family, hobbies, what to avoid</source>
        <translation>Was weißt du? Familie, Hobbys, was man besser meidet</translation>
    </message>
</context>
<context>
    <name>NothingPlanned</name>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No meetings planned.</source>
        <translation>Keine Termine geplant.</translation>
    </message>
    <message>
        <source>Schedule one</source>
        <translation>Einen planen</translation>
    </message>
</context>
<context>
    <name>OrganisationPane</name>
    <message numerus="yes">
        <source>%Ln open promises</source>
        <translation>
            <numerusform>%Ln offenes Versprechen</numerusform>
            <numerusform>%Ln offene Versprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person here</source>
        <translation>Eine Person hier hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Last talked {when}, with {name}</source>
        <translation>Zuletzt gesprochen: {when}, mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>OrganisationTitle</name>
    <message>
        <source>A company needs a name. To take somebody out of it, edit the person.</source>
        <translation>Eine Firma braucht einen Namen. Um jemanden herauszunehmen, bearbeite die Person.</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Return saves, Esc reverts</source>
        <translation>Eingabe speichert, Esc verwirft</translation>
    </message>
</context>
<context>
    <name>OwedSection</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Alle Versprechen</translation>
    </message>
    <message>
        <source>Promises you owe</source>
        <translation>Deine Versprechen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>&gt;  actions only</source>
        <translation>&gt;  nur Aktionen</translation>
    </message>
    <message>
        <source>@  people only</source>
        <translation>@  nur Leute</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add “{name}” as a person</source>
        <translation>„{name}“ als Person hinzufügen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find people, words, actions</source>
        <translation>Leute, Wörter, Aktionen finden</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Gegeben und bekommen</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>In deinem Journal</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Jot about {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Suche eingrenzen</translation>
    </message>
    <message>
        <source>Nothing about “{words}”</source>
        <translation>Nichts zu „{words}“</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prepare for {name}, {when}</source>
        <translation>Auf {name} vorbereiten, {when}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>Zuletzt in Kontakt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Schedule with {name}</source>
        <translation>Termin mit {name} planen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation>Diese Leute in der Liste zeigen</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>beste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Edit questions</source>
        <translation>Fragen bearbeiten</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Eine Frage pro Zeile</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Keep as a loose note</source>
        <translation>Als lose Notiz behalten</translation>
    </message>
    <message>
        <source>Who was it with?</source>
        <translation>Mit wem war das?</translation>
    </message>
</context>
<context>
    <name>PeopleExportPanel</name>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation>Firma und Funktion</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Kontaktkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Email, phone, addresses and links</source>
        <translation>E-Mail, Telefon, Adressen und Links</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Leute exportieren</translation>
    </message>
    <message>
        <source>Facts and notes are off again each time you come here.</source>
        <translation>Fakten und Notizen sind jedes Mal wieder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hobbies, family and dates</source>
        <translation>Hobbys, Familie und wichtige Tage</translation>
    </message>
    <message>
        <source>How they leave</source>
        <translation>So kommt die Person an</translation>
    </message>
    <message>
        <source>How you met and your line about them</source>
        <translation>Wie ihr euch kennengelernt habt und dein Satz dazu</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Einträge im Journal</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Makes a file that phones, mail programs and spreadsheets can open.</source>
        <translation>Erzeugt eine Datei, die Telefone, E-Mail-Programme und Tabellenkalkulationen öffnen können.</translation>
    </message>
    <message>
        <source>Meetings and preparation</source>
        <translation>Termine und Vorbereitung</translation>
    </message>
    <message>
        <source>Name, nickname and pronouns</source>
        <translation>Name, Spitzname und Pronomen</translation>
    </message>
    <message>
        <source>Never leaves</source>
        <translation>Bleibt immer hier</translation>
    </message>
    <message>
        <source>Nobody to save</source>
        <translation>Niemand zu speichern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Preferences, work and what is true at the moment</source>
        <translation>Vorlieben, Arbeit und was zurzeit gilt</translation>
    </message>
    <message>
        <source>Promises and briefing questions</source>
        <translation>Versprechen und Fragen im Briefing</translation>
    </message>
    <message>
        <source>Rhythm and circles</source>
        <translation>Rhythmus und Kreise</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln people…</source>
        <translation>
            <numerusform>%Ln Person speichern…</numerusform>
            <numerusform>%Ln Personen speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save people</source>
        <translation>Leute speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln people</source>
        <translation>
            <numerusform>%Ln Person gespeichert</numerusform>
            <numerusform>%Ln Personen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The first of them as they leave</source>
        <translation>So kommt die erste Person an</translation>
    </message>
    <message>
        <source>The first person as they leave</source>
        <translation>So kommt die erste Person an</translation>
    </message>
    <message>
        <source>What a contact file said when you imported it</source>
        <translation>Was eine Kontaktdatei beim Import enthielt</translation>
    </message>
    <message>
        <source>What is marked sensitive</source>
        <translation>Was behutsam anzusprechen ist</translation>
    </message>
    <message>
        <source>Writing people</source>
        <translation>Leute werden geschrieben</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>About</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody you would like to remember.</source>
        <translation>Trag ein, an wen du dich erinnern möchtest.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n more lines of the file they came from</source>
        <translation>
            <numerusform>%n weitere Zeile der Datei, aus der sie stammt</numerusform>
            <numerusform>%n weitere Zeilen der Datei, aus der sie stammt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this choice</source>
        <translation>Niemand in dieser Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Delete takes {name} off</source>
        <translation>Entf nimmt {name} heraus</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>Change the rhythm</source>
        <translation>Rhythmus ändern</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Export vCard</source>
        <translation>vCard exportieren</translation>
    </message>
    <message>
        <source>Forget completely...</source>
        <translation>Vollständig vergessen...</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Link to a person...</source>
        <translation>Mit einer Person verknüpfen...</translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation>Zusammenführen mit...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare for it</source>
        <translation>Darauf vorbereiten</translation>
    </message>
    <message>
        <source>Print page</source>
        <translation>Seite drucken</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>An {address} schreiben</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>died {year}</source>
        <translation>verstorben {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{year} with {name}</source>
        <translation>{year} mit {name}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>As the circle says</source>
        <translation>Wie der Kreis es vorsieht</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Everybody needs a name. Any will do, “the baker” too.</source>
        <translation>Ein Name muss sein. Irgendeiner genügt, auch „der Bäcker“.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No rhythm, leave in peace</source>
        <translation>Kein Rhythmus, in Ruhe lassen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“{typed}” is no day in the past I know. Try 2019, May 2019 or 3 May 2019.</source>
        <translation>„{typed}“ ist kein vergangener Tag, den ich kenne. Versuch 2019, Mai 2019 oder 3. Mai 2019.</translation>
    </message>
    <message>
        <source>“{typed}” is not a birthday I know. Try 3 May, 3 May 1980, 1980 or about 45.</source>
        <translation>„{typed}“ ist kein Geburtstag, den ich kenne. Versuch 3. Mai, 3. Mai 1980, 1980 oder etwa 45.</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Bild wählen...</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>PresentPassphrase</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase it has now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Gib die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Als PDF gespeichert</translation>
    </message>
    <message>
        <source>people.pdf</source>
        <translation>leute.pdf</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln backups or files set aside do not open as the journal does.</source>
        <translation>
            <numerusform>%Ln Sicherung oder beiseitegelegte Datei öffnet sich nicht wie das Journal.</numerusform>
            <numerusform>%Ln Sicherungen oder beiseitegelegte Dateien öffnen sich nicht wie das Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Copied where the journal lies</source>
        <translation>Der Ort des Journals ist kopiert</translation>
    </message>
    <message>
        <source>Copies that open otherwise</source>
        <translation>Kopien, die sich anders öffnen</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Seinen Ort kopieren</translation>
    </message>
    <message>
        <source>Encrypt this journal</source>
        <translation>Dieses Journal verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypted: nobody reads the journal without its passphrase.</source>
        <translation>Verschlüsselt: Ohne seine Passphrase liest niemand das Journal.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>Forget a person completely</source>
        <translation>Eine Person ganz vergessen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Look at the copies that open otherwise</source>
        <translation>Die Kopien ansehen, die sich anders öffnen</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can open the file can read it.</source>
        <translation>Nicht verschlüsselt: Wer die Datei öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Nothing of them stays in the journal, as if they had never been in it. What it means is said first.</source>
        <translation>Nichts von ihr bleibt im Journal, als wäre sie nie darin gewesen. Was das heißt, wird erst gesagt.</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder of the journal</source>
        <translation>Den Ordner des Journals zeigen</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>Stop encrypting…</source>
        <translation>Nicht mehr verschlüsseln…</translation>
    </message>
    <message>
        <source>Then it is not asked for at the start. A locked journal asks for it all the same.</source>
        <translation>Dann wird beim Start nicht nach ihr gefragt. Ein gesperrtes Journal fragt trotzdem.</translation>
    </message>
    <message>
        <source>This computer has no keyring that locks with your session: the passphrase is asked for.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich mit deiner Sitzung sperrt: Nach der Passphrase wird gefragt.</translation>
    </message>
    <message>
        <source>Whoever can open the file can read it then, as before it was encrypted.</source>
        <translation>Wer die Datei öffnen kann, kann sie dann lesen, wie vor dem Verschlüsseln.</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>Ohne Passphrase</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Dein Journal</translation>
    </message>
</context>
<context>
    <name>PrivateLines</name>
    <message>
        <source>Only on {name}’s page</source>
        <translation>Nur auf der Seite von {name}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Open to read only: another window or command is writing in this journal.</source>
        <translation>Nur zum Lesen geöffnet: Ein anderes Fenster oder ein Befehl schreibt gerade in diesem Journal.</translation>
    </message>
    <message>
        <source>Open to read only: the journal or its folder may not be written.</source>
        <translation>Nur zum Lesen geöffnet: In das Journal oder seinen Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Open to read only: this disk cannot keep two programs from writing at once.</source>
        <translation>Nur zum Lesen geöffnet: Dieser Datenträger kann nicht verhindern, dass zwei Programme zugleich schreiben.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenes beginnen</translation>
    </message>
    <message>
        <source>This is a made-up journal.</source>
        <translation>Dies ist ein erfundenes Journal.</translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation>Schreiben versuchen</translation>
    </message>
    <message>
        <source>Your settings could not be read and begin anew. The old ones are kept: {file}</source>
        <translation>Deine Einstellungen waren nicht lesbar und beginnen neu. Die alten sind aufbewahrt: {file}</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>Add a promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Versprechen ändern</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe versprochen</translation>
    </message>
    <message>
        <source>Its day was moved: {days}</source>
        <translation>Der Tag wurde verschoben: {days}</translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation>Mir versprochen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send the grant checklist by Friday</source>
        <translation>Checkliste für den Antrag bis Freitag schicken</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was promised? A few words are enough.</source>
        <translation>Was wurde versprochen? Ein paar Wörter genügen.</translation>
    </message>
    <message>
        <source>Whom does it concern?</source>
        <translation>Wen betrifft es?</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} hat versprochen</translation>
    </message>
</context>
<context>
    <name>PromiseGroups</name>
    <message>
        <source>Kept lately</source>
        <translation>Zuletzt gehalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>from {label}, {day}</source>
        <translation>aus: {label}, {day}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>gehalten am {day}</translation>
    </message>
    <message>
        <source>kept {day}, {span} late</source>
        <translation>gehalten am {day}, {span} zu spät</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>{span} quiet</source>
        <translation>{span} Stille</translation>
    </message>
</context>
<context>
    <name>PromiseMenu</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change date…</source>
        <translation>Datum ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>I will not keep it</source>
        <translation>Ich werde es nicht halten</translation>
    </message>
    <message>
        <source>It will not come</source>
        <translation>Es kommt nicht mehr</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation>Doch nicht gehalten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kommt</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>More about this promise</source>
        <translation>Mehr zu diesem Versprechen</translation>
    </message>
</context>
<context>
    <name>PromiseTick</name>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig: {day}</translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln zu spät</numerusform>
            <numerusform>%Ln zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln rechtzeitig</numerusform>
            <numerusform>%Ln rechtzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>A “!” in a jot makes one, or add it here.</source>
        <translation>Ein „!“ in einer Notiz legt eines an, oder du fügst es hier hinzu.</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No open promises. That is a good place to be.</source>
        <translation>Keine offenen Versprechen. So darf es sein.</translation>
    </message>
    <message>
        <source>Nobody owes you anything.</source>
        <translation>Niemand ist dir etwas schuldig.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>An dich</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Wessen Versprechen</translation>
    </message>
    <message>
        <source>You owe</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>{kept} of {of} kept since {month}</source>
        <translation>{kept} von {of} gehalten seit {month}</translation>
    </message>
    <message>
        <source>{kept} of {of} kept to you</source>
        <translation>{kept} von {of} dir gegenüber gehalten</translation>
    </message>
</context>
<context>
    <name>ReachOutRow</name>
    <message>
        <source>Jot about {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Schedule with {name}</source>
        <translation>Termin mit {name} planen</translation>
    </message>
    <message>
        <source>Snooze {name}</source>
        <translation>{name} zurückstellen</translation>
    </message>
</context>
<context>
    <name>ReachOutSection</name>
    <message>
        <source>Change rhythm</source>
        <translation>Rhythmus ändern</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin planen</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>Neues Journal beginnen</translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation>Das Journal ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The journal is open somewhere else</source>
        <translation>Das Journal ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>There is no journal at {path}. If it lies on another disk, connect it and try again, or start a new one.</source>
        <translation>Unter {path} liegt kein Journal. Liegt es auf einem anderen Datenträger, schließ ihn an und versuch es noch einmal, oder beginn ein neues.</translation>
    </message>
    <message>
        <source>There is no journal here</source>
        <translation>Hier ist kein Journal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Rekeying</name>
    <message>
        <source>Stopped. The journal is as it was.</source>
        <translation>Angehalten. Das Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>The journal is not encrypted any more</source>
        <translation>Das Journal ist nicht mehr verschlüsselt</translation>
    </message>
    <message>
        <source>The journal opens with this passphrase only</source>
        <translation>Das Journal öffnet sich nur noch mit dieser Passphrase</translation>
    </message>
    <message>
        <source>The keyring did not take the passphrase: it is asked for each time.</source>
        <translation>Der Schlüsselbund hat die Passphrase nicht angenommen: Es wird jedes Mal nach ihr gefragt.</translation>
    </message>
</context>
<context>
    <name>RememberPanel</name>
    <message>
        <source>It is kept in this computer&apos;s keyring, which opens with your session. Whoever is in your session can open the journal then.</source>
        <translation>Sie kommt in den Schlüsselbund dieses Computers, der sich mit deiner Sitzung öffnet. Wer in deiner Sitzung ist, kann das Journal dann öffnen.</translation>
    </message>
    <message>
        <source>Remember it</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Remember the passphrase</source>
        <translation>Passphrase merken</translation>
    </message>
    <message>
        <source>The keyring did not take it.</source>
        <translation>Der Schlüsselbund hat sie nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>RememberSection</name>
    <message>
        <source>Dates to remember</source>
        <translation>Wichtige Tage</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>A notification of your system asks for a jot when a meeting has ended.</source>
        <translation>Eine Mitteilung deines Systems bittet um eine Notiz, wenn ein Termin vorbei ist.</translation>
    </message>
    <message>
        <source>A notification of your system, ten minutes ahead. Pressing it opens the briefing.</source>
        <translation>Eine Mitteilung deines Systems, zehn Minuten vorher. Ein Druck darauf öffnet das Briefing.</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Nach einem Termin</translation>
    </message>
    <message>
        <source>Before the first meeting of the day</source>
        <translation>Vor dem ersten Termin des Tages</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <translation>Namen in Mitteilungen</translation>
    </message>
    <message>
        <source>Off, they name nobody: they can be read on a locked screen and over your shoulder.</source>
        <translation>Ausgeschaltet nennen sie niemanden: Sie sind auf einem gesperrten Bildschirm und über deine Schulter lesbar.</translation>
    </message>
</context>
<context>
    <name>RepeatLine</name>
    <message numerus="yes">
        <source>%n meetings, each with a briefing and a jot of its own</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine, jeder mit eigenem Briefing und eigener Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>In welchem Abstand</translation>
    </message>
    <message>
        <source>Monthly on the same day</source>
        <translation>Monatlich am selben Tag</translation>
    </message>
    <message>
        <source>Monthly on the same weekday</source>
        <translation>Monatlich am selben Wochentag</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>a year from then</source>
        <translation>ein Jahr danach</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>RepeatWords</name>
    <message>
        <source>Monthly on day {day}</source>
        <translation>Monatlich am {day}.</translation>
    </message>
    <message>
        <source>Monthly on the first {weekday}</source>
        <translation>Monatlich am ersten {weekday}</translation>
    </message>
    <message>
        <source>Monthly on the fourth {weekday}</source>
        <translation>Monatlich am vierten {weekday}</translation>
    </message>
    <message>
        <source>Monthly on the last day</source>
        <translation>Monatlich am letzten Tag</translation>
    </message>
    <message>
        <source>Monthly on the last {weekday}</source>
        <translation>Monatlich am letzten {weekday}</translation>
    </message>
    <message>
        <source>Monthly on the second {weekday}</source>
        <translation>Monatlich am zweiten {weekday}</translation>
    </message>
    <message>
        <source>Monthly on the third {weekday}</source>
        <translation>Monatlich am dritten {weekday}</translation>
    </message>
    <message>
        <source>Weekly on {weekday}</source>
        <translation>Wöchentlich am {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>{rule}, every %n months</source>
        <translation>
            <numerusform>{rule}, jeden Monat</numerusform>
            <numerusform>{rule}, alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}, every %n weeks</source>
        <translation>
            <numerusform>{rule}, jede Woche</numerusform>
            <numerusform>{rule}, alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}, until {day}</source>
        <translation>{rule}, bis {day}</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Go on with it as it is</source>
        <translation>So weitermachen, wie es ist</translation>
    </message>
    <message>
        <source>Journals (*.journal);;All files (*)</source>
        <translation>Journale (*.journal);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing can be read of this file, and there is no backup to fill it from.</source>
        <translation>In dieser Datei ist nichts lesbar, und es gibt keine Sicherung, um sie zu füllen.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>Neues Journal beginnen</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>In the journal now</source>
        <translation>Jetzt im Journal</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Nothing was changed since it was made.</source>
        <translation>Seither wurde nichts geändert.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The backup of {when}.</source>
        <translation>Die Sicherung von {when}.</translation>
    </message>
    <message>
        <source>The journal as it is now is kept as a backup first.</source>
        <translation>Das Journal, wie es jetzt ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>What was changed since then is not in it; Undo brings it back.</source>
        <translation>Was seither geändert wurde, ist nicht darin; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln places could not be read as they are</source>
        <translation>
            <numerusform>%Ln Stelle war nicht unverändert zu lesen</numerusform>
            <numerusform>%Ln Stellen waren nicht unverändert zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ergänzen</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing written here yet</source>
        <translation>Hier ist noch nichts notiert</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save review as PDF</source>
        <translation>Rückblick als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as PDF, one page</source>
        <translation>Als PDF gespeichert, eine Seite</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What you jot is counted here.</source>
        <translation>Was du notierst, wird hier gezählt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>und %Ln früher</numerusform>
            <numerusform>und %Ln früher</numerusform>
        </translation>
    </message>
    <message>
        <source>review.pdf</source>
        <translation>rueckblick.pdf</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>Face to face</source>
        <translation>Von Angesicht zu Angesicht</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Opens what is counted here</source>
        <translation>Öffnet, was hier gezählt ist</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>RhythmPage</name>
    <message>
        <source>For everybody in it without a rhythm of their own. In several circles, the shortest counts.</source>
        <translation>Für alle darin ohne eigenen Rhythmus. Bei mehreren Kreisen zählt der kürzeste.</translation>
    </message>
    <message>
        <source>How often each circle is seen</source>
        <translation>Wie oft du jeden Kreis triffst</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Live moves the ring and Reach out. Written only moves “Last”. Attempts and notes move neither.</source>
        <translation>„Direkt“ zählt für den Ring und „Wieder melden“. „Schriftlich“ zählt nur für „Zuletzt“. Versuche und Notizen zählen für beides nicht.</translation>
    </message>
    <message>
        <source>No circles yet. The plus beside Circles makes one.</source>
        <translation>Noch keine Kreise. Das Plus neben „Kreise“ legt einen an.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing, always</source>
        <translation>Zählt nie</translation>
    </message>
    <message>
        <source>People suggested on Today, at most. The others wait.</source>
        <translation>So viele Personen schlägt „Heute“ höchstens vor. Die anderen warten.</translation>
    </message>
    <message>
        <source>Reach out to</source>
        <translation>Wieder melden bei</translation>
    </message>
    <message>
        <source>What counts as contact</source>
        <translation>Was als Kontakt zählt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
</context>
<context>
    <name>RhythmSection</name>
    <message numerus="yes">
        <source>%n conversations this week</source>
        <translation>
            <numerusform>1 Gespräch diese Woche</numerusform>
            <numerusform>%n Gespräche diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations a week</source>
        <translation>Gespräche pro Woche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Your rhythm</source>
        <translation>Dein Rhythmus</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>SalvageCard</name>
    <message>
        <source>Open the journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammensetzen</translation>
    </message>
    <message>
        <source>Put together what can be read</source>
        <translation>Zusammensetzen, was lesbar ist</translation>
    </message>
    <message>
        <source>Put together: {what}</source>
        <translation>Zusammengesetzt: {what}</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translation>Die beschädigte Datei wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Takes every record the damaged file still gives and fills the gaps from the newest backup. It also finds what was written after that backup.</source>
        <translation>Nimmt jeden Datensatz, den die beschädigte Datei noch hergibt, und füllt die Lücken aus der neuesten Sicherung. Findet auch, was nach dieser Sicherung geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Add a person, or say what it is about.</source>
        <translation>Füg eine Person hinzu oder sag, worum es geht.</translation>
    </message>
    <message>
        <source>Agenda to share</source>
        <translation>Agenda zum Weitergeben</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Termin bearbeiten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Jot now</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>One of a repeating meeting</source>
        <translation>Teil einer Terminreihe</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>Overlaps {time}, {title}</source>
        <translation>Überlappt mit {time}, {title}</translation>
    </message>
    <message>
        <source>Prepare: what to ask, what to give</source>
        <translation>Vorbereitung: was fragen, was geben</translation>
    </message>
    <message>
        <source>Remind me to jot afterwards</source>
        <translation>Danach ans Notieren erinnern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as already happened</source>
        <translation>Als schon geschehen gespeichert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Schedule a meeting</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>Dieser und alle späteren</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>may go into an export if you allow it</source>
        <translation>darf in einen Export, wenn du es erlaubst</translation>
    </message>
    <message>
        <source>private, never exported</source>
        <translation>privat, wird nie exportiert</translation>
    </message>
    <message>
        <source>tue 19 may 14:00</source>
        <translation>di 19. mai 14:00</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Its backups are encrypted</source>
        <translation>Seine Sicherungen sind verschlüsselt</translation>
    </message>
    <message>
        <source>Look into them</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase the journal had when the newest of them was made opens it.</source>
        <translation>Die Passphrase, die das Journal hatte, als die neueste entstand, öffnet sie.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Gib die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Add to {section}</source>
        <translation>Zu „{section}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>A calendar server</source>
        <translation>Ein Kalenderserver</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asking {host} …</source>
        <translation>{host} wird gefragt …</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Find calendars</source>
        <translation>Kalender suchen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Names and times as in the export; nothing there is deleted, nothing else is changed.</source>
        <translation>Namen und Zeiten wie beim Export; dort wird nichts gelöscht und nichts anderes geändert.</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody before you have saved this.</source>
        <translation>Nichts wird gesendet, bevor du das gespeichert hast.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Publish my meetings to</source>
        <translation>Meine Termine veröffentlichen in</translation>
    </message>
    <message>
        <source>Read meetings from</source>
        <translation>Termine lesen aus</translation>
    </message>
    <message>
        <source>Reading takes meetings with people you know; the rest is left there.</source>
        <translation>Gelesen werden Termine mit Leuten, die du kennst; der Rest bleibt dort.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Das Zertifikat</translation>
    </message>
    <message>
        <source>The password goes into your system&apos;s keyring, and nowhere else.</source>
        <translation>Das Passwort kommt in den Schlüsselbund deines Systems und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>The server has a certificate of its own</source>
        <translation>Der Server hat ein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Data &amp; backup</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Privacy &amp; lock</source>
        <translation>Privates &amp; Sperre</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>Add to circle</source>
        <translation>In Kreis aufnehmen</translation>
    </message>
    <message>
        <source>Add to circle...</source>
        <translation>In Kreis aufnehmen...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export vCard</source>
        <translation>vCard exportieren</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge...</source>
        <translation>Zusammenführen...</translation>
    </message>
    <message>
        <source>Set rhythm</source>
        <translation>Rhythmus festlegen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weitere Person</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste finden</translation>
    </message>
    <message>
        <source>In a jot</source>
        <translation>In einer Notiz</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>In panels like this one</source>
        <translation>In Fenstern wie diesem</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>Kein solcher Befehl</translation>
    </message>
    <message>
        <source>On what is in focus</source>
        <translation>Auf dem, was im Fokus ist</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuch ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Relationship Journal</source>
        <translation>Relationship Journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Where the journal is kept</source>
        <translation>Wo das Journal liegt</translation>
    </message>
</context>
<context>
    <name>SkippedList</name>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht zu lesen war</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {n} of {of}: {name}</source>
        <translation>Schritt {n} von {of}: {name}</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>A few words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Ein paar Wörter, die nicht zusammengehören, merkt man sich leicht, und sie sind schwer zu erraten.</translation>
    </message>
    <message>
        <source>Not strong. Somebody determined who has the file finds it within days or months.</source>
        <translation>Nicht stark. Wer die Datei hat und es ernst meint, findet sie in Tagen oder Monaten.</translation>
    </message>
    <message>
        <source>Strong. Somebody determined who has the file needs years.</source>
        <translation>Stark. Wer die Datei hat und es ernst meint, braucht Jahre.</translation>
    </message>
    <message>
        <source>Very strong. Finding it takes longer than anybody waits.</source>
        <translation>Sehr stark. Sie zu finden dauert länger, als jemand wartet.</translation>
    </message>
    <message>
        <source>Weak. Somebody determined who has the file finds it within hours.</source>
        <translation>Schwach. Wer die Datei hat und es ernst meint, findet sie in Stunden.</translation>
    </message>
</context>
<context>
    <name>TableControls</name>
    <message>
        <source>Columns parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
</context>
<context>
    <name>ThroughField</name>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Jot about {name}...</source>
        <translation>Notiz zu {name}...</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Gehalten: {what}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Not kept yet: {what}</source>
        <translation>Noch nicht gehalten: {what}</translation>
    </message>
    <message>
        <source>Nothing under “{filter}”</source>
        <translation>Nichts unter „{filter}“</translation>
    </message>
    <message>
        <source>Nothing yet. Write down how you met.</source>
        <translation>Noch nichts. Schreib auf, wie ihr euch kennengelernt habt.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>With promises</source>
        <translation>Mit Versprechen</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Change the meeting</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop to attach it to this entry</source>
        <translation>Loslassen, um es an diesen Eintrag zu hängen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Names in the window&apos;s title</source>
        <translation>Namen im Fenstertitel</translation>
    </message>
    <message>
        <source>Off, the title says the page only: it stands in lists of windows and on shared screens.</source>
        <translation>Aus, nennt der Titel nur die Seite: Er steht in Fensterlisten und auf geteilten Bildschirmen.</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Meetings and promises</source>
        <translation>Termine und Versprechen</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>People and dates</source>
        <translation>Personen und wichtige Tage</translation>
    </message>
    <message>
        <source>Promises you owe</source>
        <translation>Deine Versprechen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{keys} notes what was said, from wherever you are.</source>
        <translation>{keys} hält fest, was gesagt wurde, wo du auch gerade bist.</translation>
    </message>
</context>
<context>
    <name>UnsavedPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything here stays until you save or discard it.</source>
        <translation>Alles hier bleibt, bis du es speicherst oder verwirfst.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What is discarded goes when this closes.</source>
        <translation>Was verworfen ist, verschwindet beim Schließen.</translation>
    </message>
</context>
<context>
    <name>UnsavedTexts</name>
    <message>
        <source>A draft could not be saved: {reason}. It is kept while this window is open.</source>
        <translation>Ein Entwurf ließ sich nicht speichern: {reason}. Er bleibt, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Edit view...</source>
        <translation>Ansicht bearbeiten...</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A view needs something to ask.</source>
        <translation>Eine Ansicht braucht etwas, wonach sie fragt.</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shows people who answer</source>
        <translation>Zeigt Leute, auf die das zutrifft</translation>
    </message>
    <message>
        <source>Who sails</source>
        <translation>Wer segelt</translation>
    </message>
    <message>
        <source>Words, and filters such as in:clients, kind:hobby, channel:phone, after:2026-01, has:promise, is:due, never:met.</source>
        <translation>Wörter, und Filter wie kreis:kunden, art:hobby, kanal:telefon, nach:2026-01, hat:versprechen, ist:fällig, nie:getroffen.</translation>
    </message>
    <message>
        <source>kind:hobby sailing</source>
        <translation>art:hobby segeln</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>{file} is next, when this is closed</source>
        <translation>{file} kommt als Nächstes, wenn das hier geschlossen ist</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Jot now</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Jot now: {who}</source>
        <translation>Notieren: {who}</translation>
    </message>
    <message>
        <source>Nothing to note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Nothing to note: {who}</source>
        <translation>Keine Notiz: {who}</translation>
    </message>
    <message>
        <source>Waiting for a jot</source>
        <translation>Wartet auf eine Notiz</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>No meetings in the coming seven days</source>
        <translation>Keine Termine in den nächsten sieben Tagen</translation>
    </message>
    <message>
        <source>Save the week&apos;s briefings as PDF</source>
        <translation>Briefings der Woche als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved as PDF, %n pages</source>
        <translation>
            <numerusform>Als PDF gespeichert, eine Seite</numerusform>
            <numerusform>Als PDF gespeichert, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>week.pdf</source>
        <translation>woche.pdf</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>At what time? Try {typed} 14:00.</source>
        <translation>Um wie viel Uhr? Versuch {typed} 14:00.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>When is it? Try 19 May 14:00 or next Tuesday 9.</source>
        <translation>Wann ist es? Versuch 19. Mai 14:00 oder nächsten Dienstag 9.</translation>
    </message>
    <message>
        <source>Which day? Try 19 May or next Tuesday.</source>
        <translation>Welcher Tag? Versuch 19. Mai oder nächsten Dienstag.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day I know. Try 19 May or next Tuesday.</source>
        <translation>„{typed}“ ist kein Tag, den ich kenne. Versuch 19. Mai oder nächsten Dienstag.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time I know. Try 19 May 14:00 or next Tuesday 9.</source>
        <translation>„{typed}“ ist keine Zeit, die ich kenne. Versuch 19. Mai 14:00 oder nächsten Dienstag 9.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Everybody at {company}</source>
        <translation>Alle bei {company}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ZoneLine</name>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>In another time zone</source>
        <translation>In einer anderen Zeitzone</translation>
    </message>
    <message>
        <source>that is {when} for you</source>
        <translation>das ist bei dir {when}</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>_KeyRow</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Discard: {what}</source>
        <translation>Verwerfen: {what}</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it changes is gone: it goes on as a jot.</source>
        <translation>Was es ändert, gibt es nicht mehr: Es geht als Notiz weiter.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close, cancel, back</source>
        <translation>Schließen, abbrechen, zurück</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export meetings</source>
        <translation>Termine exportieren</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Leute exportieren</translation>
    </message>
    <message>
        <source>Filter or find</source>
        <translation>Filtern oder suchen</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Leute importieren</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Move in lists</source>
        <translation>In Listen bewegen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Open briefing</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <source>Open, go right</source>
        <translation>Öffnen, nach rechts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the week&apos;s briefings</source>
        <translation>Briefings der Woche drucken</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Rückblick auf die Woche</translation>
    </message>
    <message>
        <source>Save, or the main button</source>
        <translation>Speichern oder Hauptknopf</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Tick a suggestion</source>
        <translation>Vorschlag anhaken</translation>
    </message>
    <message>
        <source>Tick the promise in focus</source>
        <translation>Versprechen im Fokus abhaken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Packed files</source>
        <translation>Gepackte Dateien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>It goes both ways: you started {n} of the last {of}, {name} {n}.</source>
        <translation>Es geht in beide Richtungen: {n} der letzten {of} Kontakte gingen von dir aus, {n} von {name}.</translation>
    </message>
    <message>
        <source>Nothing given yet.</source>
        <translation>Noch nichts gegeben.</translation>
    </message>
    <message>
        <source>Nothing was given yet.</source>
        <translation>Noch wurde nichts gegeben.</translation>
    </message>
    <message>
        <source>Perhaps give something first.</source>
        <translation>Vielleicht gibst du zuerst etwas.</translation>
    </message>
    <message>
        <source>Perhaps give something first: {ideas}.</source>
        <translation>Vielleicht gibst du zuerst etwas: {ideas}.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Thank {name} for {what}</source>
        <translation>{name} danken: {what}</translation>
    </message>
    <message>
        <source>You last gave something on {day}.</source>
        <translation>Zuletzt gegeben hast du etwas am {day}.</translation>
    </message>
    <message>
        <source>You started {n} of the last {of}.</source>
        <translation>{n} der letzten {of} Kontakte gingen von dir aus.</translation>
    </message>
    <message>
        <source>Your last {n} were requests too.</source>
        <translation>Schon zuletzt hast du {n}-mal um etwas gebeten.</translation>
    </message>
    <message>
        <source>Your last {n} were requests.</source>
        <translation>Zuletzt hast du {n}-mal um etwas gebeten.</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>you asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>you gave</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>you received</source>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>{name} started {n} of the last {of}.</source>
        <translation>{n} der letzten {of} Kontakte gingen von {name} aus.</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>Zurzeit</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Give first</source>
        <translation>Zuerst geben</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>Behutsam ansprechen</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation>Wie habt ihr euch kennengelernt?</translation>
    </message>
    <message>
        <source>Known since {year}</source>
        <translation>Bekannt seit {year}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Lately from you</source>
        <translation>Zuletzt von dir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing noted in the last twelve months.</source>
        <translation>In den letzten zwölf Monaten nichts notiert.</translation>
    </message>
    <message>
        <source>One sentence about {name}</source>
        <translation>Ein Satz über {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Private. From your own notes, on this computer only.</source>
        <translation>Privat. Aus deinen eigenen Notizen, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation>Was euch verbindet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>What are you working on together?</source>
        <translation>Woran arbeitet ihr zusammen?</translation>
    </message>
    <message>
        <source>Why you meet</source>
        <translation>Warum ihr euch trefft</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You have not met yet</source>
        <translation>Ihr habt euch noch nicht getroffen</translation>
    </message>
    <message>
        <source>You have not written about {name} yet. Two questions to start with:</source>
        <translation>Über {name} hast du noch nichts notiert. Zwei Fragen für den Anfang:</translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation>Du an {name}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>Geburtstag {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>by {day}, before that {before}</source>
        <translation>bis {day}, davor {before}</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>verstorben {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>getroffen am {day}</translation>
    </message>
    <message>
        <source>met once</source>
        <translation>einmal getroffen</translation>
    </message>
    <message>
        <source>met {n} times</source>
        <translation>{n}-mal getroffen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>was due {day}, 1 day late</source>
        <translation>war am {day} fällig, 1 Tag zu spät</translation>
    </message>
    <message>
        <source>was due {day}, {n} days late</source>
        <translation>war am {day} fällig, {n} Tage zu spät</translation>
    </message>
    <message>
        <source>you too</source>
        <translation>du auch</translation>
    </message>
    <message>
        <source>you: {mine}</source>
        <translation>du: {mine}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}, turns {age}</source>
        <translation>{day}, wird {age}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{name} kept</source>
        <translation>{name} hat gehalten</translation>
    </message>
    <message>
        <source>{now}, before that {before}</source>
        <translation>{now}, davor {before}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>{start} to {day}, {end}</source>
        <translation>{start} bis {day}, {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Ein Teil der Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>A picture is not as it was saved</source>
        <translation>Ein Bild ist verändert</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The index for searching is not complete</source>
        <translation>Das Suchverzeichnis ist nicht vollständig</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before a rescue</source>
        <translation>vor einer Rettung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before another backup was opened</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>before people were merged</source>
        <translation>vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>the last of {day}</source>
        <translation>der letzte vom {day}</translation>
    </message>
    <message>
        <source>{what} {id} cannot be found by its words</source>
        <translation>{what} {id} lässt sich nicht über die Wörter finden</translation>
    </message>
    <message>
        <source>{what} {id} is missing</source>
        <translation>{what} {id} fehlt</translation>
    </message>
    <message>
        <source>{what} {id} is not as it was written</source>
        <translation>{what} {id} ist verändert</translation>
    </message>
    <message>
        <source>{what} {id} refers to something that is missing</source>
        <translation>{what} {id} verweist auf etwas, das fehlt</translation>
    </message>
    <message>
        <source>{what} {id} was written by another program</source>
        <translation>{what} {id} stammt von einem anderen Programm</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>1 Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>1 Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the circle</source>
        <translation>Wie im Kreis</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Never met in person</source>
        <translation>Nie persönlich getroffen</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Ohne Firma</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pausieren bis</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Set rhythm</source>
        <translation>Rhythmus festlegen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Until I take it up again</source>
        <translation>Bis ich ihn wieder aufnehme</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
        <source>meeting {when}</source>
        <translation>Termin {when}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>time to reach out, usually {every}</source>
        <translation>Zeit, sich zu melden, sonst {every}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{role} at {company}</source>
        <translation>{role} bei {company}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>1 Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
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
            <numerusform>%n Mon</numerusform>
            <numerusform>%n Mon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>1 Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor einem Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>1 Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor einer Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <translation>
            <numerusform>%n Wo</numerusform>
            <numerusform>%n Wo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>1 Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor einem Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <translation>
            <numerusform>%n J</numerusform>
            <numerusform>%n J</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>first {day}</source>
        <translation>zuerst {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
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
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>in {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>then {day}</source>
        <translation>dann {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>usually every %n</source>
        <translation>
            <numerusform>sonst alle %n</numerusform>
            <numerusform>sonst alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>usually {every}</source>
        <translation>sonst {every}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do “{what}” again first</source>
        <translation>Erst „{what}“ wiederholen</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo “{what}” first</source>
        <translation>Erst „{what}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone {when}</source>
        <translation>rückgängig gemacht {when}</translation>
    </message>
</context>
<context>
    <name>mac_menu</name>
    <message>
        <source>About Relationship Journal</source>
        <translation>Über Relationship Journal</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Im Dock ablegen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
</context>
<context>
    <name>main_menu</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>, born {day}</source>
        <translation>, geb. {day}</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Add {name} as a person</source>
        <translation>{name} als Person hinzufügen</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Circles and rhythm</source>
        <translation>Kreise und Rhythmus</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Gegeben und bekommen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>Behutsam ansprechen</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>In vier Wochen</translation>
    </message>
    <message>
        <source>It never said anything else</source>
        <translation>Es hieß nie anders</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>No special care</source>
        <translation>Nicht mehr behutsam</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Only for a while</source>
        <translation>Nur für eine Weile</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>The latest of these jots</source>
        <translation>Die neueste dieser Notizen</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Wie es vorher hieß</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>zurzeit</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig: {day}</translation>
    </message>
    <message>
        <source>from {label}, {day}</source>
        <translation>aus: {label}, {day}</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>where it was written</source>
        <translation>wo es steht</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>behutsam</translation>
    </message>
    <message>
        <source>{day}, about {age} years old</source>
        <translation>{day}, etwa {age} Jahre alt</translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation>{day}, {age} Jahre alt</translation>
    </message>
    <message>
        <source>{some} of {all} in the last {days} days</source>
        <translation>{some} von {all} in den letzten {days} Tagen</translation>
    </message>
    <message>
        <source>{what} in {month}</source>
        <translation>{what} im {month}</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} am {day}</translation>
    </message>
</context>
<context>
    <name>on_paper</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Born about {year}, about {age} years old</source>
        <translation>Geboren etwa {year}, etwa {age} Jahre alt</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <translation>Jedes Jahr am {day}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label of {what}: {label}</source>
        <translation>Bezeichnung von {what}: {label}</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
    <message>
        <source>This is no picture I know. Choose a PNG or JPEG file.</source>
        <translation>Dieses Bild kenne ich nicht. Wähl eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>This picture cannot be read; it may be damaged. Choose another one.</source>
        <translation>Dieses Bild ist nicht lesbar, vielleicht ist es beschädigt. Wähl ein anderes.</translation>
    </message>
    <message>
        <source>This picture has more than 25 million points. Make it smaller, then choose it again.</source>
        <translation>Dieses Bild hat mehr als 25 Millionen Punkte. Verkleinere es und wähl es dann noch einmal.</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MB. Make it smaller, then choose it again.</source>
        <translation>Dieses Bild ist größer als 20 MB. Verkleinere es und wähl es dann noch einmal.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation>{day}, {age} Jahre alt</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message numerus="yes">
        <source>%Ln came from the newest backup</source>
        <translation>
            <numerusform>%Ln kam aus der neuesten Sicherung</numerusform>
            <numerusform>%Ln kamen aus der neuesten Sicherung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back</source>
        <translation>
            <numerusform>%Ln ließ sich nicht zurückholen</numerusform>
            <numerusform>%Ln ließen sich nicht zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have a changed letter; look them over</source>
        <translation>
            <numerusform>%Ln enthält vielleicht ein falsches Zeichen; sieh ihn durch</numerusform>
            <numerusform>%Ln enthalten vielleicht ein falsches Zeichen; sieh sie durch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were read from the damaged file</source>
        <translation>
            <numerusform>%Ln Datensatz wurde aus der beschädigten Datei gelesen</numerusform>
            <numerusform>%Ln Datensätze wurden aus der beschädigten Datei gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read from the damaged file</source>
        <translation>Aus der beschädigten Datei war nichts zu lesen</translation>
    </message>
    <message>
        <source>Nothing that was known is missing</source>
        <translation>Nichts Bekanntes fehlt</translation>
    </message>
    <message>
        <source>Part of the journal has changed</source>
        <translation>Ein Teil des Journals hat sich verändert</translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation>Das Journal ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation>Das Journal ist leer</translation>
    </message>
    <message>
        <source>The journal that was here is gone</source>
        <translation>Das Journal, das hier war, ist verschwunden</translation>
    </message>
    <message>
        <source>This is the backup of {when}.</source>
        <translation>Das ist die Sicherung von {when}.</translation>
    </message>
    <message>
        <source>This is the backup of {when}. The damaged file is kept as {name}.</source>
        <translation>Das ist die Sicherung von {when}. Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>This was put together from what could be read. The damaged file is kept as {name}.</source>
        <translation>Das wurde aus dem Lesbaren zusammengesetzt. Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be opened, but part of it is not what was written into it: a disk or another program changed it. What you choose below keeps this file beside the new one, as it is.</source>
        <translation>{path} lässt sich öffnen, aber ein Teil ist nicht mehr, was hineingeschrieben wurde: Ein Datenträger oder ein anderes Programm hat es verändert. Was du unten wählst, behält diese Datei unverändert neben der neuen.</translation>
    </message>
    <message>
        <source>{path} cannot be trusted any more: a disk or another program changed it. It was left as it is. What you choose below keeps it beside the new one, to the last byte.</source>
        <translation>{path} ist nicht mehr zu trauen: Ein Datenträger oder ein anderes Programm hat die Datei verändert. Sie wurde gelassen, wie sie war. Was du unten wählst, behält sie bis zum letzten Byte neben der neuen.</translation>
    </message>
    <message>
        <source>{path} is there, but nothing is in it any more: a full disk or another program emptied it. It was left as it is.</source>
        <translation>{path} ist da, aber leer: Ein voller Datenträger oder ein anderes Programm hat die Datei geleert. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} was there the last time. If it lies on another disk or in a folder that is not connected, connect it and try again. Nothing is made in its place until you say so.</source>
        <translation>{path} war beim letzten Mal noch da. Liegt es auf einem anderen Datenträger oder in einem nicht verbundenen Ordner, stell die Verbindung her und versuch es noch einmal. Nichts tritt an seine Stelle, bevor du es sagst.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%Ln about dates</source>
        <translation>
            <numerusform>%Ln zu wichtigen Tagen</numerusform>
            <numerusform>%Ln zu wichtigen Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about family</source>
        <translation>
            <numerusform>%Ln zur Familie</numerusform>
            <numerusform>%Ln zur Familie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about hobbies</source>
        <translation>
            <numerusform>%Ln zu Hobbys</numerusform>
            <numerusform>%Ln zu Hobbys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about the moment</source>
        <translation>
            <numerusform>%Ln zur Lage</numerusform>
            <numerusform>%Ln zur Lage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about work</source>
        <translation>
            <numerusform>%Ln zur Arbeit</numerusform>
            <numerusform>%Ln zur Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by phone or video</source>
        <translation>
            <numerusform>%Ln per Telefon oder Video</numerusform>
            <numerusform>%Ln per Telefon oder Video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>1 Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good to know</source>
        <translation>
            <numerusform>%Ln gut zu wissen</numerusform>
            <numerusform>%Ln gut zu wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation>
            <numerusform>%Ln persönlich</numerusform>
            <numerusform>%Ln persönlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in writing</source>
        <translation>
            <numerusform>%Ln schriftlich</numerusform>
            <numerusform>%Ln schriftlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln zu spät</numerusform>
            <numerusform>%Ln zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln let go</source>
        <translation>
            <numerusform>%Ln nicht mehr nötig</numerusform>
            <numerusform>%Ln nicht mehr nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not kept</source>
        <translation>
            <numerusform>%Ln nicht gehalten</numerusform>
            <numerusform>%Ln nicht gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln rechtzeitig</numerusform>
            <numerusform>%Ln rechtzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people were there</source>
        <translation>
            <numerusform>1 weitere Person war dabei</numerusform>
            <numerusform>%Ln weitere Personen waren dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people never met in person</source>
        <translation>
            <numerusform>1 Person nie persönlich getroffen</numerusform>
            <numerusform>%Ln Personen nie persönlich getroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises kept</source>
        <translation>
            <numerusform>1 Versprechen gehalten</numerusform>
            <numerusform>%Ln Versprechen gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things learned</source>
        <translation>
            <numerusform>1 Fakt erfahren</numerusform>
            <numerusform>%Ln Fakten erfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest silence you broke</source>
        <translation>Die längste Stille, die du gebrochen hast</translation>
    </message>
    <message numerus="yes">
        <source>You talked with %Ln people</source>
        <translation>
            <numerusform>Du hast mit 1 Person gesprochen</numerusform>
            <numerusform>Du hast mit %Ln Personen gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Your year {year}</source>
        <translation>Dein Jahr {year}</translation>
    </message>
    <message>
        <source>all on time</source>
        <translation>alle rechtzeitig</translation>
    </message>
    <message>
        <source>in the last 90 days {met} of {all}</source>
        <translation>in den letzten 90 Tagen {met} von {all}</translation>
    </message>
    <message>
        <source>{circle}: {met} of {all} in person</source>
        <translation>{circle}: {met} von {all} persönlich</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{name}, after {span}, on {day}</source>
        <translation>{name}, {span} lang, bis zum {day}</translation>
    </message>
    <message>
        <source>{year} with {name}</source>
        <translation>{year} mit {name}</translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>In person {some} of {all} in the last {days} days</source>
        <translation>Persönlich {some} von {all} in den letzten {days} Tagen</translation>
    </message>
    <message>
        <source>from {circle}</source>
        <translation>vom Kreis {circle}</translation>
    </message>
    <message>
        <source>left in peace</source>
        <translation>in Ruhe gelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>pausiert bis {day}</translation>
    </message>
    <message>
        <source>snoozed until {day}</source>
        <translation>zurückgestellt bis {day}</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>selbst gewählt</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source> at {place}</source>
        <translation> – {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n facts.</source>
        <translation>
            <numerusform>%n Fakt.</numerusform>
            <numerusform>%n Fakten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises, {open} open.</source>
        <translation>
            <numerusform>%n Versprechen, {open} offen.</numerusform>
            <numerusform>%n Versprechen, {open} offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: {names}.</source>
        <translation>Angehängt: {names}.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>Behutsam ansprechen</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>Nur hier: {words}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig: {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>it did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>it helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>with {name} and %n others</source>
        <translation>
            <numerusform>mit {name} und %n weiteren Person</numerusform>
            <numerusform>mit {name} und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>with {one} and {two}</source>
        <translation>mit {one} und {two}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%Ln people to reach out to</source>
        <translation>
            <numerusform>bei 1 Person melden</numerusform>
            <numerusform>bei %Ln Personen melden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises overdue</source>
        <translation>
            <numerusform>1 Versprechen überfällig</numerusform>
            <numerusform>%Ln Versprechen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation>
            <numerusform>1 Termin heute</numerusform>
            <numerusform>%n Termine heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meetings today</source>
        <translation>
            <numerusform>noch 1 Termin heute</numerusform>
            <numerusform>noch %n Termine heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Birthday, turns {years}</source>
        <translation>Geburtstag, wird {years}</translation>
    </message>
    <message>
        <source>Last time: {text}</source>
        <translation>Letztes Mal: {text}</translation>
    </message>
    <message>
        <source>New, met once on {day}</source>
        <translation>Neu, einmal getroffen am {day}</translation>
    </message>
    <message>
        <source>Nothing open. Ask what occupies {name}.</source>
        <translation>Nichts offen. Frag, was {name} beschäftigt.</translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <translation>Du hast versprochen: {text}</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times since</source>
        <translation>
            <numerusform>seither einmal versucht</numerusform>
            <numerusform>seither %n-mal versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promises kept</source>
        <translation>
            <numerusform>{kept} von %Ln Versprechen gehalten</numerusform>
            <numerusform>{kept} von %Ln Versprechen gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promises kept since {since}</source>
        <translation>
            <numerusform>{kept} von %Ln Versprechen gehalten seit {since}</numerusform>
            <numerusform>{kept} von %Ln Versprechen gehalten seit {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere Person</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} hat versprochen: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{one} and %n others</source>
        <translation>
            <numerusform>{one} und %n weiteren Person</numerusform>
            <numerusform>{one} und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{span} quiet</source>
        <translation>{span} Stille</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message numerus="yes">
        <source>%n texts were not saved yet</source>
        <translation>
            <numerusform>%n Text ist noch nicht gespeichert</numerusform>
            <numerusform>%n Texte sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text was not saved yet: “{words}”</source>
        <translation>1 Text ist noch nicht gespeichert: „{words}“</translation>
    </message>
    <message>
        <source>Change to a fact</source>
        <translation>Änderung an einem Fakt</translation>
    </message>
    <message>
        <source>Change to a jot</source>
        <translation>Änderung an einer Notiz</translation>
    </message>
    <message>
        <source>Change to a meeting</source>
        <translation>Änderung an einem Termin</translation>
    </message>
    <message>
        <source>Change to a person</source>
        <translation>Änderung an einer Person</translation>
    </message>
    <message>
        <source>Change to a promise</source>
        <translation>Änderung an einem Versprechen</translation>
    </message>
    <message>
        <source>Change to a question</source>
        <translation>Änderung an einer Frage</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Etwas Wissenswertes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{what}, {name}</source>
        <translation>{what}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, {name} and %n more</source>
        <translation>
            <numerusform>{what}, {name} und %n weitere Person</numerusform>
            <numerusform>{what}, {name} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source> by the command “{what}”</source>
        <translation> vom Befehl „{what}“</translation>
    </message>
    <message>
        <source> by the window</source>
        <translation> vom Fenster</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>1 no longer so</source>
        <translation>1 nicht mehr gültig</translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 Versprechen</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>1 question answered</source>
        <translation>1 Frage beantwortet</translation>
    </message>
    <message>
        <source>A jot takes {limit} MB of files together. Attach the rest to another one.</source>
        <translation>Eine Notiz nimmt zusammen {limit} MB an Dateien auf. Häng die übrigen an eine andere.</translation>
    </message>
    <message>
        <source>A meeting can repeat every 1 to {most} weeks or months.</source>
        <translation>Ein Termin kann sich alle 1 bis {most} Wochen oder Monate wiederholen.</translation>
    </message>
    <message>
        <source>A meeting needs a person or a topic.</source>
        <translation>Ein Termin braucht eine Person oder ein Thema.</translation>
    </message>
    <message>
        <source>A name is missing. Type at least one word.</source>
        <translation>Ein Name fehlt. Schreib mindestens ein Wort.</translation>
    </message>
    <message>
        <source>A note to yourself counts as no contact, whatever else does.</source>
        <translation>Eine Notiz an dich selbst zählt nie als Kontakt, was auch sonst zählt.</translation>
    </message>
    <message>
        <source>A photo is not the one that was stored.</source>
        <translation>Ein Foto ist nicht das, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed; the row was read without it.</source>
        <translation>Ein Anführungszeichen in dieser Zeile wird nie geschlossen; die Zeile wurde ohne es gelesen.</translation>
    </message>
    <message>
        <source>A rhythm is a number of days from 1 to 3650, or 0 to leave somebody in peace.</source>
        <translation>Ein Rhythmus ist eine Zahl von Tagen, 1 bis 3650, oder 0, um jemanden in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>A value in this row is not what its column holds and was left out ({detail}).</source>
        <translation>Ein Wert in dieser Zeile passt nicht zu seiner Spalte und wurde ausgelassen ({detail}).</translation>
    </message>
    <message>
        <source>Act {act} is undone already.</source>
        <translation>Änderung {act} ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added the circle {name}</source>
        <translation>Kreis {name} angelegt</translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation>In den Kreis {name} aufgenommen</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agenda: {text}</source>
        <translation>Agenda: {text}</translation>
    </message>
    <message>
        <source>An empty passphrase keeps nobody out. Choose a few words.</source>
        <translation>Eine leere Passphrase hält niemanden fern. Wähle ein paar Wörter.</translation>
    </message>
    <message>
        <source>An encrypted journal needs the part of the program that reads it. Install it with: pip install &apos;relationship-journal[encryption]&apos;</source>
        <translation>Ein verschlüsseltes Journal braucht den Programmteil, der es liest. Er wird installiert mit: pip install &apos;relationship-journal[encryption]&apos;</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Another program changed {path} while it was open, perhaps a sync service. Nothing was written. Open it again.</source>
        <translation>Ein anderes Programm hat {path} geändert, während es offen war, vielleicht ein Abgleichdienst. Nichts wurde geschrieben. Öffne es noch einmal.</translation>
    </message>
    <message>
        <source>Asked: “{text}”</source>
        <translation>Gefragt: „{text}“</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>Zurzeit</translation>
    </message>
    <message>
        <source>Attached {files}</source>
        <translation>{files} angehängt</translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation>Angehängt: {names}</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Vor einem Zusammenführen</translation>
    </message>
    <message>
        <source>Before a rescue</source>
        <translation>Vor einer Rettung</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Vor einem Update des Programms</translation>
    </message>
    <message>
        <source>Birthday of {name}</source>
        <translation>Geburtstag von {name}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundschreiben</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Calendar files need one more part. Install it with: pip install &apos;relationship-journal[{extra}]&apos;</source>
        <translation>Für Kalenderdateien fehlt noch ein Teil. Installier ihn mit: pip install &apos;relationship-journal[{extra}]&apos;</translation>
    </message>
    <message>
        <source>Cancelled the meeting “{topic}”</source>
        <translation>Termin „{topic}“ abgesagt</translation>
    </message>
    <message>
        <source>Cannot be done again yet</source>
        <translation>Lässt sich noch nicht wiederholen</translation>
    </message>
    <message>
        <source>Cannot be undone yet</source>
        <translation>Lässt sich noch nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Changed how {name} and {other} are linked</source>
        <translation>Verknüpfung von {name} und {other} geändert</translation>
    </message>
    <message>
        <source>Changed the picture of {name}</source>
        <translation>Bild geändert: {name}</translation>
    </message>
    <message>
        <source>Changed the promise “{text}”</source>
        <translation>Versprechen „{text}“ geändert</translation>
    </message>
    <message>
        <source>Changed the question “{text}”</source>
        <translation>Frage „{text}“ geändert</translation>
    </message>
    <message>
        <source>Changed the rhythm of {count} people</source>
        <translation>Rhythmus von {count} Personen geändert</translation>
    </message>
    <message>
        <source>Changed the rhythm of {name}</source>
        <translation>Rhythmus geändert: {name}</translation>
    </message>
    <message>
        <source>Changed the view {name}</source>
        <translation>Ansicht {name} geändert</translation>
    </message>
    <message>
        <source>Changed what a channel counts for</source>
        <translation>Geändert, wofür ein Kanal zählt</translation>
    </message>
    <message>
        <source>Changed “{text}”</source>
        <translation>„{text}“ geändert</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Clocks and order of people are not what the jots say ({what}).</source>
        <translation>Uhren und Reihenfolge der Leute sind nicht, was die Notizen sagen ({what}).</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deleted a jot about {names}</source>
        <translation>Notiz zu {names} gelöscht</translation>
    </message>
    <message>
        <source>Deleted the meeting “{topic}”</source>
        <translation>Termin „{topic}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted the promise “{text}”</source>
        <translation>Versprechen „{text}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted {count} people</source>
        <translation>{count} Personen gelöscht</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Dismissed “{text}”</source>
        <translation>„{text}“ verworfen</translation>
    </message>
    <message>
        <source>Do that one again first.</source>
        <translation>Wiederhole zuerst das.</translation>
    </message>
    <message>
        <source>Do those again first.</source>
        <translation>Wiederhole zuerst diese.</translation>
    </message>
    <message>
        <source>Edited a jot about {names}</source>
        <translation>Notiz zu {names} bearbeitet</translation>
    </message>
    <message>
        <source>Edited the circle {name}</source>
        <translation>Kreis {name} bearbeitet</translation>
    </message>
    <message>
        <source>Edited the meeting “{topic}”</source>
        <translation>Termin „{topic}“ bearbeitet</translation>
    </message>
    <message>
        <source>Edited {name}</source>
        <translation>{name} bearbeitet</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everything this journal holds about {name}</source>
        <translation>Alles, was dieses Journal über {name} enthält</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Zäh</translation>
    </message>
    <message>
        <source>For this person only: {text}</source>
        <translation>Nur zu dieser Person: {text}</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Give first: {text}</source>
        <translation>Zuerst geben: {text}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>Imported 1 person from {file}</source>
        <translation>1 Person aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported the journal {file}</source>
        <translation>Journal {file} importiert</translation>
    </message>
    <message>
        <source>Imported {new} people from {file}</source>
        <translation>{new} Personen aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported {new} people from {file}, {updated} updated</source>
        <translation>{new} Personen aus {file} importiert, {updated} ergänzt</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>It would end before it starts, or last over a week. Give a length of at least one minute.</source>
        <translation>Das wäre zu Ende, bevor es beginnt, oder dauerte über eine Woche. Gib mindestens eine Minute an.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {line} is not a jot in JSON: it needs id, on, people and text.</source>
        <translation>Zeile {line} ist keine Notiz in JSON: Sie braucht id, on, people und text.</translation>
    </message>
    <message>
        <source>Linked people</source>
        <translation>Verknüpfte Leute</translation>
    </message>
    <message>
        <source>Linked {name} and {other}</source>
        <translation>{name} und {other} verknüpft</translation>
    </message>
    <message>
        <source>Made {name} a person of their own</source>
        <translation>{name} als eigene Person angelegt</translation>
    </message>
    <message>
        <source>Meeting with {names}</source>
        <translation>Termin mit {names}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Merged {other} into {name}</source>
        <translation>{other} mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Kennengelernt</translation>
    </message>
    <message>
        <source>Moved the meeting “{topic}”</source>
        <translation>Termin „{topic}“ verschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name lost ({id})</source>
        <translation>Name verloren ({id})</translation>
    </message>
    <message>
        <source>Named in what is written about others</source>
        <translation>Erwähnt in dem, was über andere geschrieben ist</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>Ähnliche Namen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>No longer needed: “{text}”</source>
        <translation>Nicht mehr nötig: „{text}“</translation>
    </message>
    <message>
        <source>No longer so: “{text}”</source>
        <translation>Gilt nicht mehr: „{text}“</translation>
    </message>
    <message>
        <source>Nobody can be linked to themselves. Choose another person.</source>
        <translation>Niemand kann mit sich selbst verknüpft werden. Wähl eine andere Person.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Check the spelling, or add them first.</source>
        <translation>Niemand hier heißt „{name}“. Prüf die Schreibweise oder füg die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>Nobody who was forgotten can be brought back.</source>
        <translation>Wer vergessen wurde, kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Not kept: “{text}”</source>
        <translation>Nicht gehalten: „{text}“</translation>
    </message>
    <message>
        <source>Not read: {detail}</source>
        <translation>Nicht gelesen: {detail}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noted “{text}”</source>
        <translation>„{text}“ notiert</translation>
    </message>
    <message>
        <source>Noted “{text}” with {name}</source>
        <translation>„{text}“ bei {name} notiert</translation>
    </message>
    <message>
        <source>Nothing can be read from the descriptor of the passphrase.</source>
        <translation>Vom Deskriptor der Passphrase lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>Nothing to note about “{topic}”</source>
        <translation>Keine Notiz zu „{topic}“</translation>
    </message>
    <message>
        <source>One of the two was changed since you compared them. Nothing was merged; look again.</source>
        <translation>Eine der beiden Personen wurde geändert, seit du sie verglichen hast. Nichts wurde zusammengeführt; sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>Paused the rhythm of {name}</source>
        <translation>Rhythmus pausiert: {name}</translation>
    </message>
    <message>
        <source>Paused the rhythms of {count} people</source>
        <translation>Rhythmus von {count} Personen pausiert</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Preparation: {text}</source>
        <translation>Vorbereitung: {text}</translation>
    </message>
    <message>
        <source>Prepared “{topic}”</source>
        <translation>„{topic}“ vorbereitet</translation>
    </message>
    <message>
        <source>Promise kept: “{text}”</source>
        <translation>Versprechen gehalten: „{text}“</translation>
    </message>
    <message>
        <source>Promise open again: “{text}”</source>
        <translation>Versprechen wieder offen: „{text}“</translation>
    </message>
    <message>
        <source>Promised: “{text}”</source>
        <translation>Versprochen: „{text}“</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Put together what could be read</source>
        <translation>Zusammengesetzt, was lesbar war</translation>
    </message>
    <message>
        <source>Read the calendar {name}: {new} new, {changed} changed</source>
        <translation>Kalender {name} gelesen: {new} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Relationship Journal</source>
        <translation>Relationship Journal</translation>
    </message>
    <message>
        <source>Removed the attachment {files}</source>
        <translation>Anhang {files} entfernt</translation>
    </message>
    <message>
        <source>Removed the circle {name}</source>
        <translation>Kreis {name} entfernt</translation>
    </message>
    <message>
        <source>Removed the link of {name} and {other}</source>
        <translation>Verknüpfung von {name} und {other} entfernt</translation>
    </message>
    <message>
        <source>Removed the question “{text}”</source>
        <translation>Frage „{text}“ entfernt</translation>
    </message>
    <message>
        <source>Removed the view {name}</source>
        <translation>Ansicht {name} entfernt</translation>
    </message>
    <message>
        <source>Removed “{text}”</source>
        <translation>„{text}“ entfernt</translation>
    </message>
    <message>
        <source>Renamed the attachment {before} to {files}</source>
        <translation>Anhang {before} in {files} umbenannt</translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <translation>{before} in {name} umbenannt</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Same email address</source>
        <translation>Dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same last name and initial</source>
        <translation>Gleicher Nachname und Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Derselbe Name</translation>
    </message>
    <message>
        <source>Same phone number</source>
        <translation>Dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>Saved a jot about {names}</source>
        <translation>Notiz zu {names} gespeichert</translation>
    </message>
    <message>
        <source>Saved the view {name}</source>
        <translation>Ansicht {name} gespeichert</translation>
    </message>
    <message>
        <source>Say how it repeats: --repeat weekly, monthly or monthly-weekday.</source>
        <translation>Sag, wie er sich wiederholt: --repeat weekly, monthly oder monthly-weekday.</translation>
    </message>
    <message>
        <source>Scheduled “{topic}” with {names}</source>
        <translation>„{topic}“ mit {names} geplant</translation>
    </message>
    <message>
        <source>Search knows another text of {what}.</source>
        <translation>Die Suche kennt einen anderen Text: {what}.</translation>
    </message>
    <message>
        <source>Snoozed {count} people</source>
        <translation>{count} Personen zurückgestellt</translation>
    </message>
    <message>
        <source>Snoozed {name}</source>
        <translation>{name} zurückgestellt</translation>
    </message>
    <message>
        <source>Some letters here could not be read and are shown as �.</source>
        <translation>Einige Zeichen hier waren nicht lesbar und werden als � gezeigt.</translation>
    </message>
    <message>
        <source>Somebody was forgotten</source>
        <translation>Jemand wurde vergessen</translation>
    </message>
    <message>
        <source>Something in this card was too large and was left out ({detail}); the rest was read.</source>
        <translation>Etwas in dieser Karte war zu groß und wurde ausgelassen ({detail}); der Rest wurde gelesen.</translation>
    </message>
    <message>
        <source>Something that tells of them was changed meanwhile. Look once more at what it means.</source>
        <translation>Etwas, das davon erzählt, wurde inzwischen geändert. Sieh dir noch einmal an, was es bedeutet.</translation>
    </message>
    <message>
        <source>Still so: “{text}”</source>
        <translation>Gilt noch: „{text}“</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Taken out of {name}</source>
        <translation>Aus dem Kreis {name} genommen</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>That is no address of a calendar server. It begins with https:// and has no name or password in it.</source>
        <translation>Das ist keine Adresse eines Kalenderservers. Sie beginnt mit https:// und enthält weder Namen noch Passwort.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {path}. The file itself is whole, and was left as it is.</source>
        <translation>Das ist nicht die Passphrase von {path}. Die Datei selbst ist heil und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>That would be more than {most} meetings. Choose an earlier last day.</source>
        <translation>Das wären mehr als {most} Termine. Wähl einen früheren letzten Tag.</translation>
    </message>
    <message>
        <source>The attachment {detail} is not what was stored.</source>
        <translation>Der Anhang {detail} ist nicht mehr, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The attachment {name} is no longer what was stored. A backup may still have it whole.</source>
        <translation>Der Anhang {name} ist nicht mehr, was gespeichert wurde. Eine Sicherung hat ihn vielleicht noch heil.</translation>
    </message>
    <message>
        <source>The backup folder {path} does not take a file ({reason}). Connect its disk or choose another.</source>
        <translation>Der Ordner {path} für Sicherungen nimmt keine Datei an ({reason}). Schließ den Datenträger an oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>The books of the history do not fit ({what} {detail}).</source>
        <translation>Die Bücher der Änderungen gehen nicht auf ({what} {detail}).</translation>
    </message>
    <message>
        <source>The calendar server {host} could not be used. Nothing was changed.</source>
        <translation>Der Kalenderserver {host} ließ sich nicht nutzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk did not take it ({reason}). Nothing was changed; try again.</source>
        <translation>Der Datenträger hat es nicht angenommen ({reason}). Nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room, then save again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaff Platz und speichere noch einmal.</translation>
    </message>
    <message>
        <source>The disk of {path} does not say who else writes there, so writing would not be safe. Keep the journal on this computer.</source>
        <translation>Der Datenträger von {path} sagt nicht, wer dort sonst schreibt; zu schreiben wäre nicht sicher. Behalte das Journal auf diesem Computer.</translation>
    </message>
    <message>
        <source>The fact has no words yet. Write what you know, then save.</source>
        <translation>Der Fakt ist noch leer. Schreib, was du weißt, und speichere dann.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; they were read as {detail}. Check the accents.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen kodiert sind; sie wurden als {detail} gelesen. Prüf die Umlaute.</translation>
    </message>
    <message>
        <source>The file has more cards than allowed; {detail} were not read.</source>
        <translation>Die Datei hat mehr Karten als erlaubt; {detail} wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has no column “{name}”. It has: {names}.</source>
        <translation>Die Datei hat keine Spalte „{name}“. Sie hat: {names}.</translation>
    </message>
    <message>
        <source>The file is larger than allowed; nothing was read.</source>
        <translation>Die Datei ist größer als erlaubt; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The file itself is broken: {detail}</source>
        <translation>Die Datei selbst ist beschädigt: {detail}</translation>
    </message>
    <message>
        <source>The gesture has no words yet. Write what it was, then save.</source>
        <translation>Die Geste ist noch leer. Schreib, was es war, und speichere dann.</translation>
    </message>
    <message>
        <source>The jot has no words yet. Write a line, then save.</source>
        <translation>Die Notiz ist noch leer. Schreib eine Zeile und speichere dann.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date and was left as it was.</source>
        <translation>Das Journal ließ sich nicht auf den neuen Stand bringen und wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <source>The journal holds much less than its last backup: people {people} of {people_before}, entries {entries} of {entries_before}. No backup was made: look whether something is missing.</source>
        <translation>Das Journal enthält viel weniger als seine letzte Sicherung: {people} von {people_before} Personen, {entries} von {entries_before} Einträgen. Es wurde nicht gesichert: Sieh nach, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>The journal is encrypted already. `rekey` changes its passphrase.</source>
        <translation>Das Journal ist schon verschlüsselt. `rekey` ändert seine Passphrase.</translation>
    </message>
    <message>
        <source>The journal is not encrypted. `encrypt` does that.</source>
        <translation>Das Journal ist nicht verschlüsselt. Das macht `encrypt`.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be opened. Check that the file is there and yours.</source>
        <translation>Das Journal {path} lässt sich nicht öffnen. Prüf, ob die Datei da ist und dir gehört.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged. Nothing was changed: restore its newest backup, or put together what can be read.</source>
        <translation>Das Journal {path} ist beschädigt. Nichts wurde geändert: Stell die neueste Sicherung wieder her oder setz zusammen, was lesbar ist.</translation>
    </message>
    <message>
        <source>The journal {path} is in use{holder}. Close the other window or command, then try again.</source>
        <translation>Das Journal {path} wird schon{holder} benutzt. Schließ das andere Fenster oder den Befehl und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The journal {path} is read-only. Nothing was changed.</source>
        <translation>Das Journal {path} ist schreibgeschützt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal {path} was here the last time and is gone now. If it lies on another disk, connect it and try again.</source>
        <translation>Das Journal {path} war beim letzten Mal da und ist jetzt verschwunden. Liegt es auf einem anderen Datenträger, schließ ihn an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähl einen späteren.</translation>
    </message>
    <message>
        <source>The new passphrase is not known. Say it through a descriptor, or run this in a terminal.</source>
        <translation>Die neue Passphrase ist nicht bekannt. Über einen Deskriptor angeben oder in einem Terminal ausführen.</translation>
    </message>
    <message>
        <source>The password is not known. Give --password-fd, or run this in a terminal.</source>
        <translation>Das Passwort ist nicht bekannt. Gib --password-fd an oder ruf dies in einem Terminal auf.</translation>
    </message>
    <message>
        <source>The picture in this card cannot be shown; it is kept for export.</source>
        <translation>Das Bild dieser Karte lässt sich nicht zeigen; für den Export bleibt es erhalten.</translation>
    </message>
    <message>
        <source>The picture {detail} of {path} is missing or another one. Nothing was imported.</source>
        <translation>Das Bild {detail} aus {path} fehlt oder ist ein anderes. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The promise has no words yet. Write what was promised, then save.</source>
        <translation>Das Versprechen ist noch leer. Schreib, was versprochen wurde, und speichere dann.</translation>
    </message>
    <message>
        <source>The search index does not fit its text.</source>
        <translation>Das Suchverzeichnis passt nicht zum Text.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it or split it.</source>
        <translation>Der Text ist länger als {limit} Zeichen. Kürz ihn oder teil ihn auf.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are {detail} more remarks than can be listed.</source>
        <translation>Es gibt {detail} weitere Bemerkungen, die hier nicht mehr aufgeführt sind.</translation>
    </message>
    <message>
        <source>There is already a circle called “{name}”. Choose another name.</source>
        <translation>Es gibt schon einen Kreis namens „{name}“. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a view called “{name}”. Choose another name.</source>
        <translation>Es gibt schon eine Ansicht namens „{name}“. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no calendar at this address of {host}.</source>
        <translation>Unter dieser Adresse von {host} gibt es keinen Kalender.</translation>
    </message>
    <message>
        <source>There is no calendar file (.ics) in {path}.</source>
        <translation>In {path} liegt keine Kalenderdatei (.ics).</translation>
    </message>
    <message>
        <source>There is no circle called “{name}”. There are: {names}.</source>
        <translation>Es gibt keinen Kreis namens „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no file called {path}. Check the name.</source>
        <translation>Es gibt keine Datei namens {path}. Prüf den Namen.</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet. Open the window or add a person to start one.</source>
        <translation>Unter {path} gibt es noch kein Journal. Öffne das Fenster oder füg eine Person hinzu, um eins zu beginnen.</translation>
    </message>
    <message>
        <source>There is no journal.json in {path}. Choose a folder this program has exported.</source>
        <translation>In {path} liegt keine journal.json. Wähl einen Ordner, den dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>There is no question yet. Write what to ask, then save.</source>
        <translation>Noch steht da keine Frage. Schreib, was du fragen willst, und speichere dann.</translation>
    </message>
    <message>
        <source>There is no {kind} number {id} (any more).</source>
        <translation>Es gibt das nicht (mehr): {kind} Nummer {id}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder, or a new name.</source>
        <translation>In {path} liegt schon etwas. Wähl einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>These are one already. Choose two different people.</source>
        <translation>Das ist schon ein und dieselbe Person. Wähl zwei verschiedene.</translation>
    </message>
    <message>
        <source>These lines belong to no card and were left out.</source>
        <translation>Diese Zeilen gehören zu keiner Karte und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This cannot be undone now.</source>
        <translation>Das lässt sich jetzt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>Das ist so nicht zu gebrauchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This card gives no name to call the person by.</source>
        <translation>Diese Karte nennt keinen Namen für die Person.</translation>
    </message>
    <message>
        <source>This card is not finished; what there is of it was read.</source>
        <translation>Diese Karte ist nicht zu Ende; was da ist, wurde gelesen.</translation>
    </message>
    <message>
        <source>This card stood inside another one; both were read.</source>
        <translation>Diese Karte stand in einer anderen; beide wurden gelesen.</translation>
    </message>
    <message>
        <source>This card was empty and was left out.</source>
        <translation>Diese Karte war leer und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This computer has no safe place for a password. You will be asked for it each time.</source>
        <translation>Dieser Computer hat keinen sicheren Ort für ein Passwort. Du wirst jedes Mal danach gefragt.</translation>
    </message>
    <message>
        <source>This date could not be read and was kept in the note ({detail}).</source>
        <translation>Dieses Datum war nicht lesbar und steht jetzt in der Notiz ({detail}).</translation>
    </message>
    <message>
        <source>This folder holds everything {name} knew on {day}: {people} people and {entries} entries.

people/        a page to read about each person: addresses, facts, promises, and every note word for word
photos/        their pictures
attachments/   the files that hang on notes, if there are any
journal.json   the same once more, for programs. Import this folder (or this file with the others beside it)
               into {name}, and everything is back; importing it twice changes nothing.

Not in it: the history of your changes (what Undo needs, earlier due dates of a promise) and which
meetings have left for a calendar. A backup holds those too.

Nothing here is locked or hidden: whoever can open this folder can read it. Keep it where only you can.
</source>
        <translation>Dieser Ordner enthält alles, was {name} am {day} wusste: {people} Personen und {entries} Einträge.

people/        eine Seite zu jeder Person: Adressen, Fakten, Versprechen und jede Notiz Wort für Wort
photos/        ihre Bilder
attachments/   die Dateien, die an Notizen hängen, wenn es welche gibt
journal.json   dasselbe noch einmal, für Programme. Importier diesen Ordner (oder diese Datei mit dem Rest daneben)
               in {name}, und alles ist wieder da; zweimal importieren ändert nichts.

Nicht darin: der Verlauf deiner Änderungen (was „Rückgängig“ braucht, frühere Fristen eines Versprechens) und
welche Termine in einen Kalender gegangen sind. Beides steht in einer Sicherung.

Nichts hier ist verschlossen oder versteckt: Wer diesen Ordner öffnen kann, kann ihn lesen. Bewahr ihn dort auf, wo nur du es kannst.
</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>This line could not be understood and was left out; the rest of the card was read.</source>
        <translation>Diese Zeile war nicht zu verstehen und wurde ausgelassen; der Rest der Karte wurde gelesen.</translation>
    </message>
    <message>
        <source>This may be {detail}, who is here already.</source>
        <translation>Das ist vielleicht {detail}, schon eingetragen.</translation>
    </message>
    <message>
        <source>This row has more than {detail} cells; the others were left out.</source>
        <translation>Diese Zeile hat mehr als {detail} Zellen; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This row names nobody and was left out.</source>
        <translation>Diese Zeile nennt niemanden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere since you opened it. Nothing was overwritten.</source>
        <translation>Dieser Text wurde anderswo geändert, seit du ihn geöffnet hast. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This was not chosen.</source>
        <translation>Das wurde nicht ausgewählt.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>To ask next time: “{text}”</source>
        <translation>Nächstes Mal fragen: „{text}“</translation>
    </message>
    <message>
        <source>Told {name} and {other} apart</source>
        <translation>{name} und {other} als verschieden vermerkt</translation>
    </message>
    <message>
        <source>Took up the rhythm of {name} again</source>
        <translation>Rhythmus wieder aufgenommen: {name}</translation>
    </message>
    <message>
        <source>Took up the rhythms of {count} people again</source>
        <translation>Rhythmus von {count} Personen wieder aufgenommen</translation>
    </message>
    <message>
        <source>Two forms of one name</source>
        <translation>Zwei Formen eines Namens</translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation>Mach zuerst das rückgängig.</translation>
    </message>
    <message>
        <source>Undo those first, the newest first.</source>
        <translation>Mach zuerst diese rückgängig, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>What a contact file said besides</source>
        <translation>Was eine Kontaktdatei sonst noch sagte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>What {host} answers cannot be understood. Check the address.</source>
        <translation>Die Antwort von {host} ist nicht zu verstehen. Prüf die Adresse.</translation>
    </message>
    <message>
        <source>Who was it with? Choose a person, or keep it as a loose note.</source>
        <translation>Mit wem war das? Wähl eine Person oder behalte es als lose Notiz.</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Written on {day}, with the private notes: what the owner of the journal wrote for nobody else&apos;s eyes.</source>
        <translation>Geschrieben am {day}, mit den privaten Notizen: was nur für die eigenen Augen gedacht war.</translation>
    </message>
    <message>
        <source>Written on {day}, without the private notes: the texts of jots, private lines and preparation are left out.</source>
        <translation>Geschrieben am {day}, ohne die privaten Notizen: Texte der Notizen, private Zeilen und Vorbereitung fehlen.</translation>
    </message>
    <message>
        <source>Wrote the made-up sample</source>
        <translation>Erfundenes Beispiel angelegt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>a change of later times was taken for one time only: {detail}</source>
        <translation>eine Änderung späterer Male wurde nur für ein Mal übernommen: {detail}</translation>
    </message>
    <message>
        <source>a line that cannot be read: {detail}</source>
        <translation>eine nicht lesbare Zeile: {detail}</translation>
    </message>
    <message>
        <source>a whole day is no meeting: {detail}</source>
        <translation>ein ganzer Tag ist kein Termin: {detail}</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>act</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>and {detail} more remarks</source>
        <translation>und {detail} weitere Bemerkungen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>asked of them</source>
        <translation>darum gebeten</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>assisted by this person</source>
        <translation>hat diese Person als Assistenz</translation>
    </message>
    <message>
        <source>assisted by {name}</source>
        <translation>hat {name} als Assistenz</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>calendar that is read</source>
        <translation>Kalender, der gelesen wird</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>card of a contact file</source>
        <translation>Karte einer Kontaktdatei</translation>
    </message>
    <message>
        <source>changed there and here, left as it is</source>
        <translation>dort und hier geändert, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>choice what a channel counts for</source>
        <translation>Wahl, wofür ein Kanal zählt</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>beruflich verbunden</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig: {day}</translation>
    </message>
    <message>
        <source>event of a calendar</source>
        <translation>Ereignis eines Kalenders</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>alle {days} Tage</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>befreundet</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>given to them</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>how it repeats cannot be read, its first time was taken: {detail}</source>
        <translation>die Wiederholung ist nicht lesbar, das erste Mal wurde übernommen: {detail}</translation>
    </message>
    <message>
        <source>introduced by this person</source>
        <translation>von dieser Person vorgestellt</translation>
    </message>
    <message>
        <source>introduced this person</source>
        <translation>hat diese Person vorgestellt</translation>
    </message>
    <message>
        <source>introduced to you by {name}</source>
        <translation>dir vorgestellt von {name}</translation>
    </message>
    <message>
        <source>introduced {name} to you</source>
        <translation>hat dir {name} vorgestellt</translation>
    </message>
    <message>
        <source>it did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>it helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>its end cannot be read, an hour was taken: {detail}</source>
        <translation>das Ende ist nicht lesbar, eine Stunde wurde angenommen: {detail}</translation>
    </message>
    <message>
        <source>its time zone is unknown and was taken as yours: {detail}</source>
        <translation>die Zeitzone ist unbekannt, deine wurde angenommen: {detail}</translation>
    </message>
    <message>
        <source>jot</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>knows {name}</source>
        <translation>kennt {name}</translation>
    </message>
    <message>
        <source>lasts over seven days: {detail}</source>
        <translation>dauert über sieben Tage: {detail}</translation>
    </message>
    <message>
        <source>leave in peace</source>
        <translation>in Ruhe lassen</translation>
    </message>
    <message>
        <source>link between two people</source>
        <translation>Verknüpfung zweier Personen</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>membership of a circle</source>
        <translation>Zugehörigkeit zu einem Kreis</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor oder Mentorin</translation>
    </message>
    <message>
        <source>mentored by {name}</source>
        <translation>Mentee von {name}</translation>
    </message>
    <message>
        <source>no longer in the calendar, left as it is</source>
        <translation>nicht mehr im Kalender, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>no meeting but {detail}</source>
        <translation>kein Termin, sondern {detail}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not part of a calendar: {detail}</source>
        <translation>nicht Teil eines Kalenders: {detail}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>on {host}</source>
        <translation>auf {host}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>pair who are not the same</source>
        <translation>Paar, das nicht dieselbe Person ist</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>in Partnerschaft</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>person of a jot</source>
        <translation>Person einer Notiz</translation>
    </message>
    <message>
        <source>person of a meeting</source>
        <translation>Person eines Termins</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>process {holder}</source>
        <translation>Prozess {holder}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>received from them</source>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>relative who became a person</source>
        <translation>Angehörige, als eigene Person angelegt</translation>
    </message>
    <message>
        <source>repeats very often, {detail} times were taken</source>
        <translation>wiederholt sich sehr oft, {detail} Male wurden übernommen</translation>
    </message>
    <message>
        <source>repeats within hours, its first time was taken: {detail}</source>
        <translation>wiederholt sich binnen Stunden, das erste Mal wurde übernommen: {detail}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>unterstellt</translation>
    </message>
    <message>
        <source>reports to {name}</source>
        <translation>berichtet an {name}</translation>
    </message>
    <message>
        <source>rest from a rhythm</source>
        <translation>Pause eines Rhythmus</translation>
    </message>
    <message>
        <source>rule of a repeating meeting</source>
        <translation>Regel eines wiederkehrenden Termins</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>behutsam</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <source>something later</source>
        <translation>etwas Späteres</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>verheiratet</translation>
    </message>
    <message>
        <source>takes place before or after the days that are read: {detail}</source>
        <translation>liegt vor oder nach den Tagen, die gelesen werden: {detail}</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>they started it</source>
        <translation>von der anderen Seite begonnen</translation>
    </message>
    <message>
        <source>time of a repeating meeting</source>
        <translation>Zeitpunkt eines wiederkehrenden Termins</translation>
    </message>
    <message>
        <source>too many events, {detail} were not read</source>
        <translation>zu viele Ereignisse, {detail} wurden nicht gelesen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>was never closed, and was taken as far as it goes</source>
        <translation>wurde nie geschlossen; übernommen, soweit es reicht</translation>
    </message>
    <message>
        <source>with nobody who is here</source>
        <translation>mit niemandem, der hier ist</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>without a start that can be read: {detail}</source>
        <translation>ohne lesbaren Beginn: {detail}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you started it</source>
        <translation>von dir begonnen</translation>
    </message>
    <message>
        <source>{cannot}: it needs {later}, undone by now. {first}</source>
        <translation>{cannot}: Dafür fehlt {later}, das inzwischen rückgängig gemacht ist. {first}</translation>
    </message>
    <message>
        <source>{cannot}: {later} built on it. {first}</source>
        <translation>{cannot}: {later} baut darauf auf. {first}</translation>
    </message>
    <message>
        <source>{cannot}: {later} took away what it needs. {first}</source>
        <translation>{cannot}: {later} hat weggenommen, was es braucht. {first}</translation>
    </message>
    <message>
        <source>{cannot}: {later} took its name. {first}</source>
        <translation>{cannot}: {later} hat den Namen belegt. {first}</translation>
    </message>
    <message>
        <source>{cannot}: {later} touched the same. {first}</source>
        <translation>{cannot}: {later} hat dasselbe berührt. {first}</translation>
    </message>
    <message>
        <source>{day} is not ahead of us. Choose a later day.</source>
        <translation>Dieser Tag liegt nicht vor uns: {day}. Wähl einen späteren.</translation>
    </message>
    <message>
        <source>{day} is still to come. Schedule a meeting, or jot when it has happened.</source>
        <translation>Dieser Tag kommt erst noch: {day}. Plan einen Termin oder notiere, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>{detail} is too large and was left out</source>
        <translation>{detail} ist zu groß und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{host} answered with more than {limit} MB, which is not read.</source>
        <translation>{host} hat mit mehr als {limit} MB geantwortet; so viel wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Nothing was changed; try again when you are online.</source>
        <translation>{host} ist nicht erreichbar. Nichts wurde geändert; versuch es noch einmal, wenn du online bist.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: this program was installed without permission for the network. To give it, run in a terminal: {command}</source>
        <translation>{host} ist nicht erreichbar: Dieses Programm wurde ohne Erlaubnis für das Netz installiert. Gib sie ihm in einem Terminal mit: {command}</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: its certificate is not trusted. Nothing was sent. Ask whoever runs the server.</source>
        <translation>{host} kann sich nicht ausweisen: Dem Zertifikat wird nicht vertraut. Nichts wurde gesendet. Frag die Leute, die den Server betreiben.</translation>
    </message>
    <message>
        <source>{host} refuses the name, the password or the permission. Check them, then try again.</source>
        <translation>{host} lehnt den Namen, das Passwort oder die Berechtigung ab. Prüf sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{host} sends to another address. Nothing was told to that one; ask for the new address and enter it.</source>
        <translation>{host} verweist auf eine andere Adresse. Dorthin wurde nichts gesendet; frag nach der neuen Adresse und trag sie ein.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later.</source>
        <translation>{host} hat zu lange nicht geantwortet. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption. Only https:// addresses are used.</source>
        <translation>{host} würde ohne Verschlüsselung angesprochen. Es werden nur Adressen mit https:// verwendet.</translation>
    </message>
    <message>
        <source>{kind} number {id}</source>
        <translation>{kind} Nummer {id}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{n} facts</source>
        <translation>{n} Fakten</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>{n} no longer so</source>
        <translation>{n} nicht mehr gültig</translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation>{n} Versprechen</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
    <message>
        <source>{n} questions answered</source>
        <translation>{n} Fragen beantwortet</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} changed while it was read. Wait until it is finished, then attach it again.</source>
        <translation>{path} hat sich beim Lesen geändert. Warte, bis die Datei fertig ist, und häng sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>{path} ließ sich nicht schreiben ({reason}). Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} records. Nothing was imported.</source>
        <translation>{path} hat mehr als {limit} Datensätze. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path} holds a program, so it is not opened. Save it, and open it there if you trust it.</source>
        <translation>{path} enthält ein Programm und wird deshalb nicht geöffnet. Speicher die Datei und öffne sie dort, wenn du ihr traust.</translation>
    </message>
    <message>
        <source>{path} holds no certificate that can be read.</source>
        <translation>{path} enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>{path} is a PDF, which cannot be read. Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>{path} ist ein PDF und so nicht zu lesen. Exportier die Kontakte als vCard (.vcf) oder CSV.</translation>
    </message>
    <message>
        <source>{path} is a calendar file, not contacts. Choose a vCard file (.vcf).</source>
        <translation>{path} ist eine Kalenderdatei, keine Kontaktdatei. Wähl eine vCard-Datei (.vcf).</translation>
    </message>
    <message>
        <source>{path} is a folder, not a journal. Name a file in it.</source>
        <translation>{path} ist ein Ordner, kein Journal. Nenn eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a contact file (.vcf) in it.</source>
        <translation>{path} ist ein Ordner. Wähl eine Kontaktdatei (.vcf) darin.</translation>
    </message>
    <message>
        <source>{path} is a journal of this program. Open it as a journal instead of importing it.</source>
        <translation>{path} ist ein Journal dieses Programms. Öffne es als Journal, statt es zu importieren.</translation>
    </message>
    <message>
        <source>{path} is a picture. Choose a vCard (.vcf) or CSV file.</source>
        <translation>{path} ist ein Bild. Wähl eine vCard (.vcf) oder CSV-Datei.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet. Open it and save it as CSV, then import that file.</source>
        <translation>{path} ist eine Tabellenkalkulation. Öffne und speichere sie als CSV und importier dann jene Datei.</translation>
    </message>
    <message>
        <source>{path} is a web page, not contacts. Download the contacts as vCard (.vcf) or CSV.</source>
        <translation>{path} ist eine Webseite, keine Kontaktdatei. Lade die Kontakte als vCard (.vcf) oder CSV herunter.</translation>
    </message>
    <message>
        <source>{path} is a whole journal. Import the folder it lies in, with its pictures.</source>
        <translation>{path} ist ein ganzes Journal. Importier den Ordner, in dem es liegt, mit seinen Bildern.</translation>
    </message>
    <message>
        <source>{path} is an LDIF file. In the program it comes from, export as vCard (.vcf) or CSV instead.</source>
        <translation>{path} ist eine LDIF-Datei. Exportier im Programm, aus dem sie stammt, stattdessen als vCard (.vcf) oder CSV.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is no journal. Restore a backup, or remove it to start anew.</source>
        <translation>{path} ist leer, also kein Journal. Stell eine Sicherung wieder her, oder entfern die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is empty. Export the contacts again, then import that file.</source>
        <translation>{path} ist leer. Exportier die Kontakte noch einmal und importier dann jene Datei.</translation>
    </message>
    <message>
        <source>{path} is encrypted. Give --passphrase-fd, or run this in a terminal.</source>
        <translation>{path} ist verschlüsselt. --passphrase-fd angeben oder in einem Terminal ausführen.</translation>
    </message>
    <message>
        <source>{path} is encrypted. Its passphrase opens it.</source>
        <translation>{path} ist verschlüsselt. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>{path} is gone, but its last changes are still there in {log}. Bring the journal back, or remove that file.</source>
        <translation>{path} ist verschwunden, aber die letzten Änderungen stehen noch in {log}. Hol das Journal zurück oder entfern jene Datei.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB. Keep it elsewhere, and note where it is.</source>
        <translation>{path} ist größer als {limit} MB. Bewahr die Datei anderswo auf und notier, wo sie liegt.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB. Nothing was imported.</source>
        <translation>{path} ist größer als {limit} MB. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB. Split it, then import the parts.</source>
        <translation>{path} ist größer als {limit} MB. Teil die Datei und importier die Teile.</translation>
    </message>
    <message>
        <source>{path} is no file with contents of its own. Choose a document or a picture.</source>
        <translation>{path} ist keine Datei mit eigenem Inhalt. Wähl ein Dokument oder ein Bild.</translation>
    </message>
    <message>
        <source>{path} is not a calendar. In your calendar program, export as iCalendar (.ics).</source>
        <translation>{path} ist kein Kalender. Exportier in deinem Kalenderprogramm als iCalendar (.ics).</translation>
    </message>
    <message>
        <source>{path} is not a contact file. Choose a vCard (.vcf) or a table (CSV).</source>
        <translation>{path} ist keine Kontaktdatei. Wähl eine vCard (.vcf) oder eine Tabelle (CSV).</translation>
    </message>
    <message>
        <source>{path} is not a journal of this program; it was left as it is. Choose another file.</source>
        <translation>{path} ist kein Journal dieses Programms; die Datei wurde gelassen, wie sie ist. Wähl eine andere.</translation>
    </message>
    <message>
        <source>{path} is not a text file. Export the contacts as vCard (.vcf) or CSV first.</source>
        <translation>{path} ist keine Textdatei. Exportier die Kontakte zuerst als vCard (.vcf) oder CSV.</translation>
    </message>
    <message>
        <source>{path} is not whole or was changed by hand ({detail}). Nothing was imported.</source>
        <translation>{path} ist unvollständig oder wurde von Hand geändert ({detail}). Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path} is of an older version and may not be written. Copy it somewhere else, then open the copy.</source>
        <translation>{path} stammt von einer älteren Version und darf nicht geschrieben werden. Kopier die Datei anderswohin und öffne die Kopie.</translation>
    </message>
    <message>
        <source>{path} is packed. Unpack it, then import the contact file in it.</source>
        <translation>{path} ist gepackt. Entpack es und importier die Kontaktdatei darin.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} gibt es schon. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} may not be read or written. Change its permissions, or choose another file.</source>
        <translation>{path} darf nicht gelesen oder geschrieben werden. Ändere die Rechte oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} may not be read, or its disk is gone. Copy it somewhere else, then attach the copy.</source>
        <translation>{path} darf nicht gelesen werden, oder der Datenträger ist weg. Kopier die Datei woandershin und häng die Kopie an.</translation>
    </message>
    <message>
        <source>{path} may not be read. Change its permissions, or copy it somewhere else.</source>
        <translation>{path} darf nicht gelesen werden. Ändere die Rechte oder kopier die Datei anderswohin.</translation>
    </message>
    <message>
        <source>{path} took longer than {limit} seconds to read. Nothing was imported; split it, or allow it.</source>
        <translation>{path} zu lesen dauerte länger als {limit} Sekunden. Nichts wurde importiert; teil die Datei oder erlaub es.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program first.</source>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben. Aktualisiere zuerst das Programm.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program{version}. Update it to open the file, which was left as it is.</source>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben{version}. Aktualisiere es, um die Datei zu öffnen; sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>{said}: {what}</source>
        <translation>{said}: {what}</translation>
    </message>
    <message>
        <source>{what} is gone without an act.</source>
        <translation>{what} ist ohne verzeichnete Änderung verschwunden.</translation>
    </message>
    <message>
        <source>{what} is not what was written: something changed it without an act.</source>
        <translation>{what} ist nicht, was geschrieben wurde: Etwas hat es ohne verzeichnete Änderung verändert.</translation>
    </message>
    <message>
        <source>{what} refers to something that is not there.</source>
        <translation>{what} verweist auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>{what} was put there without an act.</source>
        <translation>{what} kam ohne verzeichnete Änderung hinein.</translation>
    </message>
    <message>
        <source>“{name}” could be several people: {names}. Use the full name.</source>
        <translation>„{name}“ kann mehrere meinen: {names}. Nimm den vollen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is nothing a column can hold. It can be: {names}.</source>
        <translation>„{name}“ kann keine Spalte enthalten. Möglich ist: {names}.</translation>
    </message>
    <message>
        <source>“{sentence}” (act {id})</source>
        <translation>„{sentence}“ (Änderung {id})</translation>
    </message>
    <message>
        <source>“{sentence}” (act {id}) and {more} more</source>
        <translation>„{sentence}“ (Änderung {id}) und {more} weitere</translation>
    </message>
    <message>
        <source>“{text}” is not a date I know. Write 1980-05-03, 1980-05, 1980 or --05-03.</source>
        <translation>„{text}“ ist kein Datum, das ich kenne. Schreib 1980-05-03, 1980-05, 1980 oder --05-03.</translation>
    </message>
    <message>
        <source>“{text}” is not a time I know. Try “19 May 14:00” or “next Tuesday 9:30”.</source>
        <translation>„{text}“ ist keine Zeit, die ich kenne. Versuch „19. Mai 14:00“ oder „nächsten Dienstag 9:30“.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone I know. Try a name such as Europe/Berlin.</source>
        <translation>„{text}“ ist keine Zeitzone, die ich kenne. Versuch einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” names no hour. Try “19 May 14:00” or “next Tuesday 9:30”.</source>
        <translation>„{text}“ nennt keine Uhrzeit. Versuch „19. Mai 14:00“ oder „nächsten Dienstag 9:30“.</translation>
    </message>
    <message>
        <source>“{text}”: a line about one person is written NAME=TEXT, with a name that also stands behind --with.</source>
        <translation>„{text}“: Eine Zeile zu einer Person schreibt sich NAME=TEXT, mit einem Namen, der auch hinter --with steht.</translation>
    </message>
</context>
</TS>

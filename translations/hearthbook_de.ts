<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Gratitude note</source>
        <translation>Dankesnotiz</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Dankbarkeit</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Create a journal…</source>
        <translation>Tagebuch anlegen…</translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation>Über Hearthbook</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>1 rating</source>
        <translation>1 Einschätzung</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>%n Einschätzung</numerusform>
            <numerusform>%n Einschätzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Dankesnotiz</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Dankesnotiz</numerusform>
            <numerusform>%n Dankesnotizen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month has none</source>
        <translation>1 Monat hat keine</translation>
    </message>
    <message numerus="yes">
        <source>%n months have none</source>
        <translation>
            <numerusform>%n Monat hat keine</numerusform>
            <numerusform>%n Monate haben keine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>&apos;52 ratings&apos; in &apos;24 months&apos;</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message>
        <source>%1 in %2; %3.</source>
        <comment>&apos;52 ratings&apos; in &apos;24 months&apos;; &apos;3 months have none&apos;</comment>
        <translation>%1 in %2; %3.</translation>
    </message>
    <message>
        <source>No ratings in this month.</source>
        <translation>Keine Einschätzungen in diesem Monat.</translation>
    </message>
    <message numerus="yes">
        <source>No ratings in these %n months.</source>
        <translation>
            <numerusform>Keine Einschätzungen in diesem %n Monat.</numerusform>
            <numerusform>Keine Einschätzungen in diesen %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes in this month.</source>
        <translation>Keine Dankesnotizen in diesem Monat.</translation>
    </message>
    <message numerus="yes">
        <source>No notes in these %n months.</source>
        <translation>
            <numerusform>Keine Dankesnotizen in diesem %n Monat.</numerusform>
            <numerusform>Keine Dankesnotizen in diesen %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month has the three ratings that a median needs.</source>
        <translation>Kein Monat hat die drei Einschätzungen, die ein Median braucht.</translation>
    </message>
    <message>
        <source>One month has enough ratings for a median; it was %1.</source>
        <translation>Ein Monat hat genug Einschätzungen für einen Median; er lag bei %1.</translation>
    </message>
    <message>
        <source>The monthly median was %1 throughout.</source>
        <translation>Der Monatsmedian lag durchweg bei %1.</translation>
    </message>
    <message>
        <source>The monthly median lay between %1 and %2.</source>
        <translation>Der Monatsmedian lag zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2 a month.</source>
        <comment>least and greatest number of notes</comment>
        <translation>Zwischen %1 und %2 im Monat.</translation>
    </message>
    <message>
        <source>%1 every month.</source>
        <comment>the number of notes, always the same</comment>
        <translation>%1 in jedem Monat.</translation>
    </message>
    <message>
        <source>1 month lies outside the journal.</source>
        <translation>1 Monat liegt außerhalb des Tagebuchs.</translation>
    </message>
    <message numerus="yes">
        <source>%n months lie outside the journal.</source>
        <translation>
            <numerusform>%n Monat liegt außerhalb des Tagebuchs.</numerusform>
            <numerusform>%n Monate liegen außerhalb des Tagebuchs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction.</source>
        <translation>Keine klare Richtung.</translation>
    </message>
    <message numerus="yes">
        <source>Your ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Deine Einschätzungen gingen in diesem %n Monat eher nach unten.</numerusform>
            <numerusform>Deine Einschätzungen gingen in diesen %n Monaten eher nach unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Deine Einschätzungen gingen in diesem %n Monat eher nach oben.</numerusform>
            <numerusform>Deine Einschätzungen gingen in diesen %n Monaten eher nach oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Diese Einschätzungen gingen in diesem %n Monat eher nach unten.</numerusform>
            <numerusform>Diese Einschätzungen gingen in diesen %n Monaten eher nach unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Diese Einschätzungen gingen in diesem %n Monat eher nach oben.</numerusform>
            <numerusform>Diese Einschätzungen gingen in diesen %n Monaten eher nach oben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>none</source>
        <comment>an empty cell, read aloud</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What to add is entry, gratitude or checkin.</source>
        <translation>Hinzufügen lässt sich entry, gratitude oder checkin.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put quotation marks around text with spaces.</source>
        <translation>„%1“ ist ein Wort zu viel; setze Text mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-07-12.</source>
        <translation>--%1 erwartet einen Tag wie 2026-07-12.</translation>
    </message>
    <message>
        <source>--%1 takes a month such as 2026-07.</source>
        <translation>--%1 erwartet einen Monat wie 2026-07.</translation>
    </message>
    <message>
        <source>--%1 takes something like connected=6.</source>
        <translation>--%1 erwartet etwas wie connected=6.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Gratitude notes a month</source>
        <translation>Dankesnotizen im Monat</translation>
    </message>
    <message>
        <source>A chart needs --dimension and --output.</source>
        <translation>Ein Diagramm braucht --dimension und --output.</translation>
    </message>
    <message>
        <source>--from lies after --to, or too far before it.</source>
        <translation>--from liegt nach --to oder zu weit davor.</translation>
    </message>
    <message>
        <source>Hearthbook, a private relationship journal for two people.</source>
        <translation>Hearthbook, ein privates Beziehungstagebuch für zwei.</translation>
    </message>
    <message>
        <source>--scale takes its lowest and highest value, such as 0:4.</source>
        <translation>--scale erwartet den kleinsten und den größten Wert, etwa 0:4.</translation>
    </message>
    <message>
        <source>“%1” is no dimension of a check-in.</source>
        <translation>„%1“ ist keine Frage eines Check-ins.</translation>
    </message>
    <message>
        <source>Say which column is which, such as --map closeness=connected.</source>
        <translation>Sag, welche Spalte was enthält, etwa --map closeness=connected.</translation>
    </message>
    <message>
        <source>A column of day numbers needs --first-day.</source>
        <translation>Eine Spalte mit Tagesnummern braucht --first-day.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be added.</source>
        <translation>
            <numerusform>%n Datensatz würde hinzugefügt.</numerusform>
            <numerusform>%n Datensätze würden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added, private to you.</source>
        <translation>
            <numerusform>%n Datensatz hinzugefügt, privat für dich.</numerusform>
            <numerusform>%n Datensätze hinzugefügt, privat für dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n schon vorhanden.</numerusform>
            <numerusform>%n schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>--format is jsonl or checkins-csv.</source>
        <translation>--format ist jsonl oder checkins-csv.</translation>
    </message>
    <message>
        <source>Give one or two partners, each with a passphrase file.</source>
        <translation>Gib eine oder zwei Personen an, jede mit einer Passphrasendatei.</translation>
    </message>
    <message>
        <source>The journal is made. Keep these recovery codes on paper, each with its owner; they are shown only once.</source>
        <translation>Das Tagebuch ist angelegt. Bewahrt diese Wiederherstellungscodes auf Papier auf, jede Person ihren eigenen; sie werden nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>--passphrase-file is missing; - reads the passphrase from standard input.</source>
        <translation>--passphrase-file fehlt; - liest die Passphrase von der Standardeingabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from a newer Hearthbook and are not shown.</source>
        <translation>
            <numerusform>%n Datensatz stammt aus einem neueren Hearthbook und wird nicht gezeigt.</numerusform>
            <numerusform>%n Datensätze stammen aus einem neueren Hearthbook und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>--period is day, week or month.</source>
        <translation>--period ist day, week oder month.</translation>
    </message>
    <message>
        <source>--kind is entry, gratitude, checkin or partner.</source>
        <translation>--kind ist entry, gratitude, checkin oder partner.</translation>
    </message>
    <message>
        <source>What to print is gratitude, with --output and paper A4 or Letter.</source>
        <translation>Drucken lässt sich gratitude, mit --output und Papier A4 oder Letter.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>No note in this time may be printed: a note has to be shared, and its author has to allow printing it.</source>
        <translation>Keine Dankesnotiz aus dieser Zeit darf gedruckt werden: Sie muss geteilt sein, und wer sie geschrieben hat, muss den Druck erlauben.</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(nicht bestätigt)</translation>
    </message>
    <message>
        <source>A sample journal of two invented people is made. Open it with one of these passphrases:</source>
        <translation>Ein Beispieltagebuch von zwei erfundenen Menschen ist angelegt. Öffne es mit einer dieser Passphrasen:</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %n sealed row(s), none damaged.</source>
        <translation>
            <numerusform>Die Datei ist unversehrt: %n versiegelte Zeile, keine beschädigt.</numerusform>
            <numerusform>Die Datei ist unversehrt: %n versiegelte Zeilen, keine beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared record(s) are not signed by their author.</source>
        <translation>
            <numerusform>%n geteilter Datensatz ist nicht von der Person unterschrieben, die ihn verfasst hat.</numerusform>
            <numerusform>%n geteilte Datensätze sind nicht von der Person unterschrieben, die sie verfasst hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you may read is complete and unchanged, and every shared record is signed by its author.</source>
        <translation>Alles, was du lesen darfst, ist vollständig und unverändert, und jeder geteilte Datensatz ist von der Person unterschrieben, die ihn verfasst hat.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That passphrase does not open this journal. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use your recovery code.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht. Es wurde nichts geändert. Prüfe Tastaturbelegung und Feststelltaste und versuche es noch einmal, oder nimm deinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>This file is not a Hearthbook journal. It was left as it is. Journals end in .hearth.</source>
        <translation>Diese Datei ist kein Hearthbook-Tagebuch. Sie blieb, wie sie ist. Tagebücher enden auf .hearth.</translation>
    </message>
    <message>
        <source>This journal is damaged and cannot be opened safely. The file was left as it is. Open a backup copy, and keep this one.</source>
        <translation>Dieses Tagebuch ist beschädigt und lässt sich nicht sicher öffnen. Die Datei blieb, wie sie ist. Öffne eine Sicherungskopie und behalte diese Datei.</translation>
    </message>
    <message>
        <source>This journal was changed outside Hearthbook: something is missing, doubled, put back or added. The file was left as it is. Open a backup copy, and keep this one.</source>
        <translation>Dieses Tagebuch wurde außerhalb von Hearthbook verändert: Etwas fehlt, ist doppelt, zurückgesetzt oder hinzugekommen. Die Datei blieb, wie sie ist. Öffne eine Sicherungskopie und behalte diese Datei.</translation>
    </message>
    <message>
        <source>This is an older copy of the journal than the one last opened on this computer. If you did not restore it yourself, look for the newer one.</source>
        <translation>Das ist eine ältere Kopie des Tagebuchs als die, die auf diesem Computer zuletzt geöffnet war. Wenn du sie nicht selbst wiederhergestellt hast, suche die neuere.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Hearthbook. It was left as it is. Update Hearthbook to open it.</source>
        <translation>Dieses Tagebuch wurde mit einem neueren Hearthbook geschrieben. Es blieb, wie es ist. Aktualisiere Hearthbook, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This journal asks for an unsafe or unreasonable amount of work to check a passphrase, so it was not opened. It may have been changed by someone. Open a backup copy.</source>
        <translation>Dieses Tagebuch verlangt unsicher wenig oder unsinnig viel Rechenarbeit, um eine Passphrase zu prüfen, und wurde deshalb nicht geöffnet. Vielleicht hat es jemand verändert. Öffne eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>It is no longer where it was. It may have been moved, renamed or deleted.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie war. Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>There is already something of that name. Nothing was overwritten. Choose another name.</source>
        <translation>Es gibt schon etwas mit diesem Namen. Nichts wurde überschrieben. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This journal is open in another window or program. Nothing was changed. Lock or close it there, then try again.</source>
        <translation>Dieses Tagebuch ist in einem anderen Fenster oder Programm geöffnet. Es wurde nichts geändert. Sperre oder schließe es dort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written to. Nothing was changed. Move the journal to a folder of your own, then try again.</source>
        <translation>In diese Datei oder ihren Ordner lässt sich nicht schreiben. Es wurde nichts geändert. Verschiebe das Tagebuch in einen eigenen Ordner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe, and what you typed is still here. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb ließ sich das nicht speichern. Was vorher gespeichert war, ist sicher, und was du geschrieben hast, ist noch da. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe. Check that the disk is connected and has space, then try again.</source>
        <translation>Das ließ sich nicht speichern. Was vorher gespeichert war, ist sicher. Prüfe, ob der Datenträger verbunden ist und Platz hat, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing written yet. Write a few words, then save.</source>
        <translation>Hier steht noch nichts. Schreib ein paar Worte und speichere dann.</translation>
    </message>
    <message>
        <source>This text is too long to keep in one piece. Nothing was lost. Shorten it or divide it in two.</source>
        <translation>Dieser Text ist zu lang für ein Stück. Nichts ging verloren. Kürze ihn oder teile ihn in zwei.</translation>
    </message>
    <message>
        <source>A rating is a whole number from 1 to 7. Nothing was saved. Choose one of these.</source>
        <translation>Eine Einschätzung ist eine ganze Zahl von 1 bis 7. Es wurde nichts gespeichert. Wähle eine davon.</translation>
    </message>
    <message>
        <source>There is no such question in a check-in. Nothing was saved. Check how its name is spelled.</source>
        <translation>Diese Frage gibt es im Check-in nicht. Es wurde nichts gespeichert. Prüfe, wie ihr Name geschrieben wird.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Answer what you like; the rest can stay empty.</source>
        <translation>Noch ist nichts beantwortet. Antworte, worauf du magst; der Rest darf leer bleiben.</translation>
    </message>
    <message>
        <source>A gratitude note goes to the other person. Nothing was saved. To write to yourself, use an entry.</source>
        <translation>Eine Dankesnotiz geht an die andere Person. Es wurde nichts gespeichert. Für Worte an dich selbst nimm einen Eintrag.</translation>
    </message>
    <message>
        <source>There is no such person in this journal. Nothing was saved. A gratitude note needs someone who has joined.</source>
        <translation>Diese Person gibt es in diesem Tagebuch nicht. Es wurde nichts gespeichert. Eine Dankesnotiz braucht jemanden, der schon dabei ist.</translation>
    </message>
    <message>
        <source>The date is missing or does not exist. Nothing was saved. Write it as year, month and day, such as 2026-07-12.</source>
        <translation>Das Datum fehlt oder existiert nicht. Es wurde nichts gespeichert. Schreib es als Jahr, Monat und Tag, etwa 2026-07-12.</translation>
    </message>
    <message>
        <source>You have already checked in for that time. Nothing was lost. Open that check-in to change it.</source>
        <translation>Für diese Zeit gibt es schon einen Check-in von dir. Nichts ging verloren. Öffne ihn, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Only the person who wrote this can change or delete it. It was left as it is.</source>
        <translation>Nur wer das geschrieben hat, kann es ändern oder löschen. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Both of you have the same name here. Change one a little, so that it is clear who wrote what.</source>
        <translation>Ihr habt hier beide denselben Namen. Ändert einen ein wenig, damit klar ist, wer was geschrieben hat.</translation>
    </message>
    <message>
        <source>A name is missing. Any name you like will do.</source>
        <translation>Ein Name fehlt. Jeder, den du magst, ist recht.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one; nobody can open the journal without it.</source>
        <translation>Die Passphrase ist leer. Wähle eine; ohne sie kann niemand das Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>Both passphrases are the same. Each of you needs one of your own, because it decides who is writing.</source>
        <translation>Beide Passphrasen sind gleich. Ihr braucht jeweils eine eigene, denn an ihr zeigt sich, wer schreibt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it is there and is what you meant.</source>
        <translation>Diese Datei lässt sich nicht lesen. Es wurde nichts geändert. Prüfe, ob sie da ist und ob du diese gemeint hast.</translation>
    </message>
    <message>
        <source>A value is not what was expected: %1. Nothing was changed. Correct it, then try again.</source>
        <translation>Ein Wert ist anders als erwartet: %1. Es wurde nichts geändert. Berichtige ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is larger than Hearthbook accepts. Nothing was changed. Divide it into smaller parts.</source>
        <translation>Das ist größer, als Hearthbook annimmt. Es wurde nichts geändert. Teile es in kleinere Stücke.</translation>
    </message>
    <message>
        <source>This search cannot be understood. Check the quotation marks and brackets, and that AND, OR and NOT stand between words.</source>
        <translation>Diese Suche ist nicht zu verstehen. Prüfe Anführungszeichen und Klammern, und ob AND, OR und NOT zwischen Wörtern stehen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Nothing was changed. Close other programs, then try again.</source>
        <translation>Dafür ist zu wenig Arbeitsspeicher frei. Es wurde nichts geändert. Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Hearthbook made a mistake and stopped what it was doing. Nothing was changed. Please report it: %1</source>
        <translation>Hearthbook hat einen Fehler gemacht und den Vorgang abgebrochen. Es wurde nichts geändert. Bitte melde ihn: %1</translation>
    </message>
</context>
<context>
    <name>GratitudeSummary</name>
    <message>
        <source>A few words back, from %1</source>
        <translation>Ein paar Worte zurück, von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and author of a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>how a letter begins</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>There is nothing to print for these days yet. A note appears here once whoever wrote it has shared it and allowed it to be printed.</source>
        <translation>Für diese Tage gibt es noch nichts zu drucken. Eine Dankesnotiz erscheint hier, sobald sie von der Person, die sie geschrieben hat, geteilt und für den Druck freigegeben ist.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Gratitude notes</source>
        <translation>Dankesnotizen</translation>
    </message>
    <message>
        <source>Gratitude notes a month</source>
        <translation>Dankesnotizen im Monat</translation>
    </message>
    <message>
        <source>By both of you, %1</source>
        <comment>whose gratitude notes, then the months shown</comment>
        <translation>Von euch beiden, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose ratings, then the months shown</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 is already there. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved as %1. Unlike the journal, this file is not sealed.</source>
        <translation>Gespeichert als %1. Anders als das Tagebuch ist diese Datei nicht versiegelt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month shown</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>PassphraseQuality</name>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort erraten</translation>
    </message>
    <message>
        <source>A few minutes of guessing</source>
        <translation>Nach einigen Minuten erraten</translation>
    </message>
    <message>
        <source>A few hours of guessing</source>
        <translation>Nach einigen Stunden erraten</translation>
    </message>
    <message>
        <source>About a day of guessing</source>
        <translation>Nach etwa einem Tag erraten</translation>
    </message>
    <message numerus="yes">
        <source>About %n days of guessing</source>
        <translation>
            <numerusform>Nach etwa %n Tag erraten</numerusform>
            <numerusform>Nach etwa %n Tagen erraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n months of guessing</source>
        <translation>
            <numerusform>Nach etwa %n Monat erraten</numerusform>
            <numerusform>Nach etwa %n Monaten erraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n years of guessing</source>
        <translation>
            <numerusform>Nach etwa %n Jahr erraten</numerusform>
            <numerusform>Nach etwa %n Jahren erraten</numerusform>
        </translation>
    </message>
    <message>
        <source>Several centuries of guessing</source>
        <translation>Erst nach Jahrhunderten erraten</translation>
    </message>
    <message>
        <source>Longer than anyone can wait</source>
        <translation>Länger, als jemand warten kann</translation>
    </message>
</context>
<context>
    <name>PrintDocument</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Open a journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation>Hearthbook-Tagebücher (*.hearth)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Thanks to %1</source>
        <comment>a gratitude note, by name of its reader</comment>
        <translation>Dank an %1</translation>
    </message>
    <message>
        <source>Thanks from %1</source>
        <comment>a gratitude note, by name of its author</comment>
        <translation>Dank von %1</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Nur du kannst das lesen</translation>
    </message>
    <message>
        <source>Shared with whoever joins this journal</source>
        <translation>Geteilt mit der Person, die noch dazukommt</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <comment>by name</comment>
        <translation>Mit %1 geteilt</translation>
    </message>
    <message>
        <source>%1 shares this with you</source>
        <translation>%1 teilt das mit dir</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>the signature of a shared record</comment>
        <translation>Nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Wiederherstellungscode von %1</translation>
    </message>
    <message>
        <source>For the Hearthbook journal “%1”. Made on %2.</source>
        <translation>Für das Hearthbook-Tagebuch „%1“. Erstellt am %2.</translation>
    </message>
    <message>
        <source>If you forget your passphrase: type this code where Hearthbook asks for the passphrase. Capitals, spaces and dashes do not matter.</source>
        <translation>Wenn du deine Passphrase vergisst: Gib diesen Code ein, wo Hearthbook nach der Passphrase fragt. Großschreibung, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the journal&apos;s file can read everything you can. Keep it where only you find it, and away from the laptop.</source>
        <translation>Wer dieses Blatt und die Tagebuchdatei hat, kann alles lesen, was du lesen kannst. Bewahre es auf, wo nur du es findest, und nicht beim Laptop.</translation>
    </message>
    <message>
        <source>If both the passphrase and this code are lost, nobody can open your part of the journal.</source>
        <translation>Gehen Passphrase und Code beide verloren, kann niemand deinen Teil des Tagebuchs öffnen.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>loved</source>
        <comment>feeling</comment>
        <translation>geliebt</translation>
    </message>
    <message>
        <source>grateful</source>
        <comment>feeling</comment>
        <translation>dankbar</translation>
    </message>
    <message>
        <source>tender</source>
        <comment>feeling</comment>
        <translation>zärtlich</translation>
    </message>
    <message>
        <source>close</source>
        <comment>feeling</comment>
        <translation>nah</translation>
    </message>
    <message>
        <source>cherished</source>
        <comment>feeling</comment>
        <translation>wertgeschätzt</translation>
    </message>
    <message>
        <source>touched</source>
        <comment>feeling</comment>
        <translation>berührt</translation>
    </message>
    <message>
        <source>trusting</source>
        <comment>feeling</comment>
        <translation>vertrauensvoll</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>feeling</comment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>content</source>
        <comment>feeling</comment>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>rested</source>
        <comment>feeling</comment>
        <translation>ausgeruht</translation>
    </message>
    <message>
        <source>relieved</source>
        <comment>feeling</comment>
        <translation>erleichtert</translation>
    </message>
    <message>
        <source>safe</source>
        <comment>feeling</comment>
        <translation>geborgen</translation>
    </message>
    <message>
        <source>unhurried</source>
        <comment>feeling</comment>
        <translation>ohne Eile</translation>
    </message>
    <message>
        <source>at ease</source>
        <comment>feeling</comment>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>joyful</source>
        <comment>feeling</comment>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>playful</source>
        <comment>feeling</comment>
        <translation>verspielt</translation>
    </message>
    <message>
        <source>hopeful</source>
        <comment>feeling</comment>
        <translation>hoffnungsvoll</translation>
    </message>
    <message>
        <source>curious</source>
        <comment>feeling</comment>
        <translation>neugierig</translation>
    </message>
    <message>
        <source>inspired</source>
        <comment>feeling</comment>
        <translation>inspiriert</translation>
    </message>
    <message>
        <source>proud</source>
        <comment>feeling</comment>
        <translation>stolz</translation>
    </message>
    <message>
        <source>amused</source>
        <comment>feeling</comment>
        <translation>amüsiert</translation>
    </message>
    <message>
        <source>sad</source>
        <comment>feeling</comment>
        <translation>traurig</translation>
    </message>
    <message>
        <source>tired</source>
        <comment>feeling</comment>
        <translation>müde</translation>
    </message>
    <message>
        <source>lonely</source>
        <comment>feeling</comment>
        <translation>einsam</translation>
    </message>
    <message>
        <source>discouraged</source>
        <comment>feeling</comment>
        <translation>entmutigt</translation>
    </message>
    <message>
        <source>numb</source>
        <comment>feeling</comment>
        <translation>betäubt</translation>
    </message>
    <message>
        <source>wistful</source>
        <comment>feeling</comment>
        <translation>wehmütig</translation>
    </message>
    <message>
        <source>distant</source>
        <comment>feeling</comment>
        <translation>distanziert</translation>
    </message>
    <message>
        <source>worried</source>
        <comment>feeling</comment>
        <translation>besorgt</translation>
    </message>
    <message>
        <source>restless</source>
        <comment>feeling</comment>
        <translation>unruhig</translation>
    </message>
    <message>
        <source>overwhelmed</source>
        <comment>feeling</comment>
        <translation>überfordert</translation>
    </message>
    <message>
        <source>irritated</source>
        <comment>feeling</comment>
        <translation>gereizt</translation>
    </message>
    <message>
        <source>afraid</source>
        <comment>feeling</comment>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>torn</source>
        <comment>feeling: pulled two ways</comment>
        <translation>zwiegespalten</translation>
    </message>
    <message>
        <source>impatient</source>
        <comment>feeling</comment>
        <translation>ungeduldig</translation>
    </message>
    <message>
        <source>hurt</source>
        <comment>feeling</comment>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>angry</source>
        <comment>feeling</comment>
        <translation>wütend</translation>
    </message>
    <message>
        <source>disappointed</source>
        <comment>feeling</comment>
        <translation>enttäuscht</translation>
    </message>
    <message>
        <source>ashamed</source>
        <comment>feeling</comment>
        <translation>beschämt</translation>
    </message>
    <message>
        <source>jealous</source>
        <comment>feeling</comment>
        <translation>eifersüchtig</translation>
    </message>
    <message>
        <source>guilty</source>
        <comment>feeling</comment>
        <translation>schuldig</translation>
    </message>
    <message>
        <source>overlooked</source>
        <comment>feeling</comment>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>group of feelings</comment>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>group of feelings</comment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Alive</source>
        <comment>group of feelings</comment>
        <translation>Lebendig</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>group of feelings</comment>
        <translation>Bedrückt</translation>
    </message>
    <message>
        <source>Tense</source>
        <comment>group of feelings</comment>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>group of feelings</comment>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>What was good between us?</source>
        <comment>open question of a check-in</comment>
        <translation>Was war gut zwischen uns?</translation>
    </message>
    <message>
        <source>What was hard for me?</source>
        <comment>open question of a check-in</comment>
        <translation>Was war schwer für mich?</translation>
    </message>
    <message>
        <source>What would I like next?</source>
        <comment>open question of a check-in</comment>
        <translation>Was wünsche ich mir als Nächstes?</translation>
    </message>
    <message>
        <source>I felt connected to you.</source>
        <translation>Ich habe mich dir verbunden gefühlt.</translation>
    </message>
    <message>
        <source>I felt listened to.</source>
        <translation>Ich habe mich gehört gefühlt.</translation>
    </message>
    <message>
        <source>I felt safe to say what was on my mind.</source>
        <translation>Ich konnte unbesorgt sagen, was mich beschäftigt hat.</translation>
    </message>
    <message>
        <source>I felt appreciated.</source>
        <translation>Ich habe mich wertgeschätzt gefühlt.</translation>
    </message>
    <message>
        <source>I felt supported when I needed it.</source>
        <translation>Ich habe mich unterstützt gefühlt, wenn ich es brauchte.</translation>
    </message>
    <message>
        <source>We had time together that I enjoyed.</source>
        <translation>Wir hatten Zeit zusammen, die ich genossen habe.</translation>
    </message>
    <message>
        <source>I had the space I needed.</source>
        <translation>Ich hatte den Freiraum, den ich brauchte.</translation>
    </message>
    <message>
        <source>After friction, things settled for me.</source>
        <translation>Nach Reibungen kam für mich alles wieder zur Ruhe.</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>short for: I felt connected to you</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Listened to</source>
        <comment>short for: I felt listened to</comment>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Safe to speak</source>
        <comment>short for: safe to say what was on my mind</comment>
        <translation>Offen reden</translation>
    </message>
    <message>
        <source>Appreciated</source>
        <comment>short for: I felt appreciated</comment>
        <translation>Wertgeschätzt</translation>
    </message>
    <message>
        <source>Supported</source>
        <comment>short for: I felt supported</comment>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Time together</source>
        <comment>short for: we had time together</comment>
        <translation>Zeit zusammen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>short for: I had the space I needed</comment>
        <translation>Freiraum</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>short for: after friction, things settled</comment>
        <translation>Wieder ruhig</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>rating 1 of 7</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>hardly</source>
        <comment>rating 2 of 7</comment>
        <translation>kaum</translation>
    </message>
    <message>
        <source>a little</source>
        <comment>rating 3 of 7</comment>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>somewhat</source>
        <comment>rating 4 of 7</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>quite</source>
        <comment>rating 5 of 7</comment>
        <translation>ziemlich</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>rating 6 of 7</comment>
        <translation>sehr</translation>
    </message>
    <message>
        <source>completely</source>
        <comment>rating 7 of 7</comment>
        <translation>völlig</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>kind of record</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>kind of record</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>kind of record</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>kind of record</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Gratitude note</source>
        <comment>kind of record</comment>
        <translation>Dankesnotiz</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>kind of record</comment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Every day</source>
        <comment>how often to check in</comment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>how often to check in</comment>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>how often to check in</comment>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>date of its first day</comment>
        <translation>Woche vom %1</translation>
    </message>
</context>
<context>
    <name>hearth::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 Prozent fertig</translation>
    </message>
</context>
<context>
    <name>hearth::ChartDetail</name>
    <message>
        <source>Notes</source>
        <comment>how many gratitude notes</comment>
        <translation>Dankesnotizen</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>the statement that was rated</comment>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>hearth::CheckInPage</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Looking back, how far was this so? Leave out whatever you like. This is no test and nothing is added up.</source>
        <translation>Im Rückblick: Wie sehr traf das zu? Lass weg, was du magst. Das ist kein Test, und nichts wird zusammengezählt.</translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation>Was ich gefühlt habe</translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation>%1 darf das lesen</translation>
    </message>
    <message>
        <source>“Didn&apos;t come up” and “Rather not say” then look alike.</source>
        <translation>„Kam nicht vor“ und „Möchte ich nicht sagen“ sehen dann gleich aus.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Not finished yet. It is kept as you left it.</source>
        <translation>Noch nicht fertig. Alles bleibt, wie du es verlassen hast.</translation>
    </message>
    <message>
        <source>You have checked in. You can still change your answers.</source>
        <translation>Dein Check-in ist gespeichert. Du kannst deine Antworten noch ändern.</translation>
    </message>
    <message>
        <source>Only you can read this unless you share it.</source>
        <translation>Nur du kannst das lesen, solange du es nicht teilst.</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Deine Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hearth::CheckInsPane</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Only for you: nobody else sees what you choose here.</source>
        <translation>Nur für dich: Was du hier wählst, sieht sonst niemand.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What you answered before stays as it is.</source>
        <translation>Was du bisher geantwortet hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What you want to see</source>
        <translation>Was du sehen möchtest</translation>
    </message>
    <message>
        <source>What is off is left out of your check-ins and charts. Nothing you answered before is lost.</source>
        <translation>Was aus ist, fehlt in deinen Check-ins und Diagrammen. Frühere Antworten gehen nicht verloren.</translation>
    </message>
    <message>
        <source>What is off is left out of your check-ins and charts, and nothing changes for %1. Nothing you answered before is lost.</source>
        <comment>the other partner&apos;s name</comment>
        <translation>Was aus ist, fehlt in deinen Check-ins und Diagrammen; für %1 ändert sich nichts. Frühere Antworten gehen nicht verloren.</translation>
    </message>
</context>
<context>
    <name>hearth::CodeGroups</name>
    <message>
        <source>Recovery code, covered</source>
        <translation>Wiederherstellungscode, verdeckt</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungscode: %1</translation>
    </message>
</context>
<context>
    <name>hearth::CodeStep</name>
    <message>
        <source>%1, this opens the journal should you ever forget your passphrase. It is shown now and never again.</source>
        <translation>%1, das öffnet das Tagebuch, falls du einmal deine Passphrase vergisst. Der Code wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
    <message>
        <source>%1, this opens the journal should you ever forget your passphrase. It is shown now and never again. %2, would you look away once more?</source>
        <translation>%1, das öffnet das Tagebuch, falls du einmal deine Passphrase vergisst. Der Code wird jetzt gezeigt und dann nie wieder. %2, magst du noch einmal wegsehen?</translation>
    </message>
    <message>
        <source>A recovery code for %1</source>
        <translation>Ein Wiederherstellungscode für %1</translation>
    </message>
</context>
<context>
    <name>hearth::ColourPicker</name>
    <message>
        <source>Terracotta</source>
        <comment>a colour</comment>
        <translation>Terrakotta</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a colour</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>a colour</comment>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Ochre</source>
        <comment>a colour</comment>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>a colour</comment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>a colour</comment>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>hearth::CountTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>hearth::CreateJournalFlow</name>
    <message>
        <source>Making the keys. This takes a few seconds on purpose: it is what makes guessing slow.</source>
        <translation>Die Schlüssel entstehen. Das dauert mit Absicht ein paar Sekunden: So wird auch das Erraten langsam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation>Das Tagebuch wird angelegt</translation>
    </message>
</context>
<context>
    <name>hearth::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>hearth::DatesPopup</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::EntryEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, if it has one</source>
        <translation>Titel, falls es einen gibt</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt dich?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Closes and keeps what you wrote as a draft</source>
        <translation>Schließt und behält das Geschriebene als Entwurf</translation>
    </message>
    <message>
        <source>This is the draft you left here. It is not saved yet.</source>
        <translation>Das ist dein Entwurf von vorhin. Er ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation>%1 darf das lesen</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Nur du kannst das lesen</translation>
    </message>
    <message>
        <source>Your draft is kept. It is here when you come back.</source>
        <translation>Dein Entwurf bleibt. Er ist da, wenn du wiederkommst.</translation>
    </message>
    <message>
        <source>Throw away these changes?</source>
        <translation>Diese Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Throw away this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>The entry stays as it was last saved.</source>
        <translation>Der Eintrag bleibt, wie er zuletzt gespeichert war.</translation>
    </message>
    <message>
        <source>What you wrote here cannot be brought back.</source>
        <translation>Was du hier geschrieben hast, lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dankesnotizen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Both of us</source>
        <comment>authors</comment>
        <translation>Wir beide</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
</context>
<context>
    <name>hearth::FlowStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>hearth::GratitudePage</name>
    <message>
        <source>Gratitude notes</source>
        <translation>Dankesnotizen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Deine Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Dankbarkeit</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Wessen Notizen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation>Dankesbrief drucken…</translation>
    </message>
    <message>
        <source>No thanks written yet</source>
        <translation>Noch keine Dankesnotiz</translation>
    </message>
    <message>
        <source>A small thing is enough: what happened, and why it mattered to you.</source>
        <translation>Eine Kleinigkeit genügt: was geschehen ist und warum es dir etwas bedeutet hat.</translation>
    </message>
    <message>
        <source>Gratitude notes go to the other person</source>
        <translation>Dankesnotizen gehen an die andere Person</translation>
    </message>
    <message>
        <source>Once your partner has joined this journal, you can thank each other here.</source>
        <translation>Sobald ihr dieses Tagebuch zu zweit führt, könnt ihr euch hier danken.</translation>
    </message>
</context>
<context>
    <name>hearth::Header</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything you may read</source>
        <translation>Alles durchsuchen, was du lesen darfst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Etwas hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Lock the journal (%1)</source>
        <translation>Tagebuch sperren (%1)</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 schreibt</translation>
    </message>
</context>
<context>
    <name>hearth::InsightsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>After your first check-ins, your answers appear here month by month.</source>
        <translation>Nach deinen ersten Check-ins erscheinen deine Antworten hier, Monat für Monat.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Each dot is one answer, each diamond the median of a month with three or more, and n is how many a month has. Open a chart to see more.</source>
        <translation>Jeder Punkt ist eine Antwort, jede Raute der Median eines Monats mit mindestens drei Antworten, und n ist ihre Zahl im Monat. Öffne ein Diagramm, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>These questions are Hearthbook&apos;s own and no validated questionnaire. Nothing here grades you or what is between you.</source>
        <translation>Diese Fragen stammen von Hearthbook und sind kein geprüfter Fragebogen. Nichts hier benotet euch oder das, was zwischen euch ist.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zum Check-in</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
</context>
<context>
    <name>hearth::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Begin with whatever is on your mind. Only you can read it until you share it.</source>
        <translation>Fang mit dem an, was dich gerade beschäftigt. Nur du kannst es lesen, bis du es teilst.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Ersten Eintrag schreiben</translation>
    </message>
</context>
<context>
    <name>hearth::LanguagePane</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>What you write stays as you wrote it.</source>
        <translation>Was du schreibst, bleibt, wie du es geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>hearth::LimitsStep</name>
    <message>
        <source>Everything you write is sealed. Three things sealing cannot do:</source>
        <translation>Alles, was du schreibst, wird versiegelt. Drei Dinge kann das Siegel nicht:</translation>
    </message>
    <message>
        <source>Guard against this computer itself</source>
        <translation>Vor diesem Computer selbst schützen</translation>
    </message>
    <message>
        <source>Whoever controls this computer or your account on it can record what you type, passphrases included. If someone may be watching this one, use a safer device.</source>
        <translation>Wer diesen Computer oder dein Benutzerkonto kontrolliert, kann aufzeichnen, was du tippst, auch Passphrasen. Wenn hier jemand mitsehen könnte, nimm ein sichereres Gerät.</translation>
    </message>
    <message>
        <source>Call back copies</source>
        <translation>Kopien zurückholen</translation>
    </message>
    <message>
        <source>A copied file, a backup, a print or an export lives on wherever it is. An old copy still opens with the old passphrase.</source>
        <translation>Eine kopierte Datei, eine Sicherung, ein Ausdruck oder ein Export besteht weiter, wo immer er ist. Eine alte Kopie öffnet sich noch mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Let you back in</source>
        <translation>Dich wieder hereinlassen</translation>
    </message>
    <message>
        <source>If both your passphrase and your recovery code are lost, nobody can open what only you could open. There is no one to ask.</source>
        <translation>Gehen Passphrase und Wiederherstellungscode beide verloren, kann niemand öffnen, was nur du öffnen konntest. Es gibt niemanden, den du fragen könntest.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>&amp;Open the journal</source>
        <translation>&amp;Tagebuch öffnen</translation>
    </message>
</context>
<context>
    <name>hearth::LockPage</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Another journal</source>
        <translation>&amp;Anderes Tagebuch</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Type the recovery code in the field above instead. Capitals, spaces and dashes do not matter. You can then choose a new passphrase.</source>
        <translation>Gib oben stattdessen den Wiederherstellungscode ein. Großschreibung, Leerzeichen und Striche spielen keine Rolle. Danach kannst du eine neue Passphrase wählen.</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Mit &amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Please type your passphrase or your recovery code.</source>
        <translation>Bitte gib deine Passphrase oder deinen Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird probiert…</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <translation>Tagebuch wird geöffnet…</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>&amp;Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>hearth::LookPane</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the colours of the desktop</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrastreich</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>„System“ richtet sich nach deinem Desktop.</translation>
    </message>
    <message>
        <source>100 % is the size that your desktop uses.</source>
        <translation>100 % ist die Größe, die dein Desktop verwendet.</translation>
    </message>
</context>
<context>
    <name>hearth::MainWindow</name>
    <message>
        <source>Close Hearthbook</source>
        <translation>Hearthbook schließen</translation>
    </message>
    <message>
        <source>The recovery codes are shown only now, and not all of them are confirmed yet. Close all the same?</source>
        <translation>Die Wiederherstellungscodes werden nur jetzt gezeigt, und noch sind nicht alle bestätigt. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation>Über Hearthbook</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hearthbook %1&lt;/b&gt;&lt;br&gt;&lt;br&gt;A private relationship journal for two people. Everything stays in one encrypted file on this computer.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Hearthbook %1&lt;/b&gt;&lt;br&gt;&lt;br&gt;Ein privates Beziehungstagebuch für zwei. Alles bleibt in einer verschlüsselten Datei auf diesem Computer.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>The words typed last could not be kept: the disk is full or not there.</source>
        <translation>Die zuletzt getippten Worte ließen sich nicht sichern: Der Datenträger ist voll oder nicht da.</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Noch ist nicht alles gesichert</translation>
    </message>
    <message>
        <source>What you are typing could not be kept: the disk is full or not there. If you go on, these words are lost. Copy them elsewhere, or free some space and try again.</source>
        <translation>Was du gerade schreibst, ließ sich nicht sichern: Der Datenträger ist voll oder nicht da. Wenn du weitermachst, sind diese Worte verloren. Kopiere sie woandershin, oder schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
</context>
<context>
    <name>hearth::MarkdownView</name>
    <message>
        <source>(a picture)</source>
        <comment>in place of a picture that is not loaded</comment>
        <translation>(ein Bild)</translation>
    </message>
    <message>
        <source>(a picture: %1)</source>
        <comment>in place of it</comment>
        <translation>(ein Bild: %1)</translation>
    </message>
</context>
<context>
    <name>hearth::MemoryCard</name>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
</context>
<context>
    <name>hearth::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>hearth::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation>Hearthbook</translation>
    </message>
</context>
<context>
    <name>hearth::NewPassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation>Hearthbook</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>From now on it opens the journal in place of your old one. Your recovery code stays as it is. Copies made before still open with the old passphrase.</source>
        <translation>Ab jetzt öffnet sie das Tagebuch anstelle der alten. Dein Wiederherstellungscode bleibt derselbe. Frühere Kopien öffnen sich noch mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Der neue Schlüssel entsteht…</translation>
    </message>
</context>
<context>
    <name>hearth::NoteEditor</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>Was %1 getan hat</translation>
    </message>
    <message>
        <source>Why it mattered to me</source>
        <translation>Warum es mir etwas bedeutet hat</translation>
    </message>
    <message>
        <source>What it shows about %1</source>
        <translation>Was es über %1 zeigt</translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation>%1 darf das lesen</translation>
    </message>
    <message>
        <source>May be printed in a summary</source>
        <translation>Darf in einem Dankesbrief stehen</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Dankesnotiz ändern</translation>
    </message>
    <message>
        <source>Throw away what you changed here? It cannot be brought back.</source>
        <translation>Verwerfen, was du hier geändert hast? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Die Dankesnotiz ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hearth::NotesModel</name>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>author, addressee, day</comment>
        <translation>%1 an %2 · %3</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur du</translation>
    </message>
    <message>
        <source>may be printed</source>
        <translation>darf gedruckt werden</translation>
    </message>
</context>
<context>
    <name>hearth::PartnerJoinDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation>Hearthbook</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Dein N&amp;ame</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Making your keys. This takes a moment on purpose: it is what makes guessing slow.</source>
        <translation>Deine Schlüssel entstehen. Das dauert mit Absicht einen Moment: So wird auch das Erraten langsam.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Join this journal</source>
        <translation>Diesem Tagebuch beitreten</translation>
    </message>
    <message>
        <source>You have joined. This code opens the journal should you ever forget your passphrase. It is shown now and never again. %1, would you look away once more?</source>
        <translation>Du bist dabei. Dieser Code öffnet das Tagebuch, falls du einmal deine Passphrase vergisst. Er wird jetzt gezeigt und dann nie wieder. %1, magst du noch einmal wegsehen?</translation>
    </message>
    <message>
        <source>You will see what %1 has shared, and write for yourself or for both. %1, would you hand over the keyboard and look away for a moment?</source>
        <translation>Du siehst, was %1 geteilt hat, und schreibst für dich oder für euch beide. %1, magst du die Tastatur übergeben und einen Moment wegsehen?</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Close without the code?</source>
        <translation>Ohne den Code schließen?</translation>
    </message>
    <message>
        <source>It cannot be shown again. You can still open the journal with your passphrase.</source>
        <translation>Er kann nicht noch einmal gezeigt werden. Mit deiner Passphrase öffnest du das Tagebuch weiterhin.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>hearth::PartnersPane</name>
    <message>
        <source>Partners</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>You share this journal with %1. Each of you has a passphrase and a recovery code of your own; neither can reset the other&apos;s.</source>
        <comment>the other partner&apos;s name</comment>
        <translation>Du teilst dieses Tagebuch mit %1. Ihr habt jeweils eine eigene Passphrase und einen eigenen Wiederherstellungscode; niemand von euch kann die der anderen Person zurücksetzen.</translation>
    </message>
    <message>
        <source>You keep this journal alone so far. Your partner can join on this computer at any time, with a passphrase of their own. What is private stays yours alone.</source>
        <translation>Bisher führst du dieses Tagebuch allein. Die andere Person kann an diesem Computer jederzeit beitreten, mit einer eigenen Passphrase. Was privat ist, bleibt allein deins.</translation>
    </message>
    <message>
        <source>Let your partner join…</source>
        <translation>Andere Person dazuholen…</translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseField</name>
    <message>
        <source>Show</source>
        <comment>a passphrase that is being typed</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a passphrase that is being typed</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>what is shown</comment>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>S&amp;uggest five words</source>
        <translation>&amp;Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Use this one all the same</source>
        <translation>Trotzdem diese nehmen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>A passphrase is needed: without one, anyone could read along.</source>
        <translation>Eine Passphrase muss sein: Ohne sie könnten alle mitlesen.</translation>
    </message>
    <message>
        <source>Please choose another one. Each of you needs one of your own, because it decides who is writing.</source>
        <translation>Bitte wähle eine andere. Ihr braucht jeweils eine eigene, denn an ihr zeigt sich, wer schreibt.</translation>
    </message>
    <message>
        <source>Please type it once more below, so that no slip of a finger locks you out.</source>
        <translation>Bitte gib sie unten noch einmal ein, damit kein Tippfehler dich aussperrt.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again, or show both to compare.</source>
        <translation>Die beiden sind nicht gleich. Gib die zweite neu ein, oder lass beide zum Vergleich zeigen.</translation>
    </message>
    <message>
        <source>Someone with a copy of the file could guess this one. A longer one, or five random words, would keep them out. It is your choice.</source>
        <translation>Wer eine Kopie der Datei hat, könnte diese Passphrase erraten. Eine längere oder fünf zufällige Wörter würden davor schützen. Du entscheidest.</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easy to keep in mind and hard to guess. Better no line from a song or a book.</source>
        <translation>Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten. Besser keine Zeile aus einem Lied oder Buch.</translation>
    </message>
    <message>
        <source>Reckoned for someone who has the file and strong computers of their own.</source>
        <translation>Berechnet für jemanden, der die Datei und eigene starke Rechner hat.</translation>
    </message>
    <message>
        <source>Drawn by chance, for you alone. Write the words on paper until you know them, and type them once more below.</source>
        <translation>Zufällig gezogen, nur für dich. Notiere die Wörter auf Papier, bis du sie kennst, und gib sie unten noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseStep</name>
    <message>
        <source>%1, this opens the journal for you, and for nobody else.</source>
        <translation>%1, damit öffnest du das Tagebuch und sonst niemand.</translation>
    </message>
    <message>
        <source>%1, this one is yours alone; neither of you can open what the other keeps private. %2, would you kindly look away for a moment?</source>
        <translation>%1, diese gehört nur dir; niemand von euch kann öffnen, was die andere Person privat hält. %2, magst du bitte einen Moment wegsehen?</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>Eine Passphrase für %1</translation>
    </message>
</context>
<context>
    <name>hearth::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pa&amp;pier:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Als PDF speichern…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>hearth::PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock when idle</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When nobody has touched a key or the mouse. It also locks after sleep.</source>
        <translation>Wenn niemand Tasten oder Maus berührt hat. Auch nach dem Ruhezustand ist das Tagebuch gesperrt.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>Your recovery code stays the same.</source>
        <translation>Dein Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <comment>lock when idle</comment>
        <translation>Nach 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <comment>lock when idle</comment>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::QuickThanks</name>
    <message>
        <source>Thank %1</source>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>Was %1 getan hat</translation>
    </message>
    <message>
        <source>What %1 did, in your words</source>
        <translation>Was %1 getan hat, in deinen Worten</translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation>%1 darf das lesen</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Deine Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hearth::RangeBar</name>
    <message>
        <source>Earlier months</source>
        <translation>Frühere Monate</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Gezeigte Monate</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Spätere Monate</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all months there are</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation>Wessen Einschätzungen</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>ratings</comment>
        <translation>Deine</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <comment>the ratings of the other partner, by name</comment>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>hearth::RatingChart</name>
    <message>
        <source>%1  %2</source>
        <comment>what a rating means, then the rating, beside an axis</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>before the number of ratings under each month</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>n</source>
        <comment>before the number of ratings under each month, very short</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>one rating</source>
        <translation>eine Einschätzung</translation>
    </message>
    <message>
        <source>median of a month with three or more</source>
        <translation>Median eines Monats mit drei oder mehr</translation>
    </message>
    <message>
        <source>middle half of a month with five or more</source>
        <translation>mittlere Hälfte eines Monats mit fünf oder mehr</translation>
    </message>
    <message>
        <source>least to greatest of a month with three or four</source>
        <translation>kleinster bis größter Wert eines Monats mit drei oder vier</translation>
    </message>
</context>
<context>
    <name>hearth::RatingRow</name>
    <message>
        <source>Didn&apos;t come up</source>
        <translation>Kam nicht vor</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rating and its word</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hearth::RatingTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>how many</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter Wert</translation>
    </message>
</context>
<context>
    <name>hearth::ReadingPane</name>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check-in, %1</source>
        <comment>a day, a week of or a month</comment>
        <translation>Check-in, %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Not verified: its signature does not match. Someone else may have changed these words.</source>
        <translation>Nicht bestätigt: Die Unterschrift passt nicht. Vielleicht hat jemand anderes diese Worte verändert.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Privat machen…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
</context>
<context>
    <name>hearth::RecentFileButton</name>
    <message>
        <source>Open %1</source>
        <comment>a journal&apos;s name</comment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>hearth::RecordActions</name>
    <message>
        <source>%1 will be able to read this note from now on.</source>
        <translation>%1 kann diese Dankesnotiz ab jetzt lesen.</translation>
    </message>
    <message>
        <source>%1 will be able to read the answers, feelings and words of this check-in. What you did not answer shows only as not answered.</source>
        <translation>%1 kann die Antworten, Gefühle und Worte dieses Check-ins lesen. Was du offengelassen hast, erscheint nur als nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 will be able to read all of this entry, its title and its tags.</source>
        <translation>%1 kann diesen Eintrag ganz lesen, mit Titel und Schlagwörtern.</translation>
    </message>
    <message>
        <source>You can make it private again, but what has been read stays read.</source>
        <translation>Du kannst es wieder privat machen, doch was gelesen ist, bleibt gelesen.</translation>
    </message>
    <message>
        <source>Share this with %1?</source>
        <translation>Das mit %1 teilen?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make this private?</source>
        <translation>Das privat machen?</translation>
    </message>
    <message>
        <source>Only you will be able to read this here. %1 may have read it before, and older backups still hold it as shared.</source>
        <translation>Dann kannst nur du es hier lesen. %1 hat es vielleicht schon gelesen, und in älteren Sicherungen ist es noch geteilt.</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Only you can read this now.</source>
        <translation>Jetzt kannst nur du das lesen.</translation>
    </message>
    <message>
        <source>%1 can read this now.</source>
        <translation>%1 kann das jetzt lesen.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Das endgültig löschen?</translation>
    </message>
    <message>
        <source>It goes from the journal and cannot be brought back. Backups made before still hold it until they are replaced by newer ones.</source>
        <translation>Es verschwindet aus dem Tagebuch und lässt sich nicht zurückholen. Frühere Sicherungen enthalten es noch, bis neuere sie ersetzen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>It opens in another program, outside Hearthbook, and its owner may see that you came:</source>
        <translation>Er öffnet sich in einem anderen Programm, außerhalb von Hearthbook, und wer die Seite betreibt, kann deinen Besuch sehen:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>hearth::RecordBody</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du getan hast</translation>
    </message>
    <message>
        <source>Why it mattered to me</source>
        <translation>Warum es mir etwas bedeutet hat</translation>
    </message>
    <message>
        <source>What it shows about you</source>
        <translation>Was es über dich zeigt</translation>
    </message>
    <message>
        <source>May be printed in a gratitude summary.</source>
        <translation>Darf in einem Dankesbrief stehen.</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and rating in words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Writing it on paper is just as good. It cannot be copied here, because clipboards keep what passes through them.</source>
        <translation>Ihn auf Papier zu schreiben, ist genauso gut. Kopieren lässt er sich hier nicht, denn Zwischenablagen behalten, was durch sie hindurchgeht.</translation>
    </message>
    <message>
        <source>The &amp;last group of your code</source>
        <translation>Die &amp;letzte Gruppe deines Codes</translation>
    </message>
    <message>
        <source>The last group of your code</source>
        <translation>Die letzte Gruppe deines Codes</translation>
    </message>
    <message>
        <source>Show it &amp;again</source>
        <translation>Noch einmal z&amp;eigen</translation>
    </message>
    <message>
        <source>Please type the last group from your own copy.</source>
        <translation>Bitte gib die letzte Gruppe ein, wie du sie notiert hast.</translation>
    </message>
    <message>
        <source>That is not the last group. Look at your copy once more, or show the code again.</source>
        <translation>Das ist nicht die letzte Gruppe. Sieh noch einmal auf deine Notiz, oder lass den Code wieder zeigen.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>I have it in &amp;writing</source>
        <translation>Ich habe ihn &amp;notiert</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Move the file to a place away from this laptop, such as a USB stick: whoever has it can open the journal.</source>
        <translation>Gespeichert. Lege die Datei an einen Ort abseits dieses Laptops, etwa auf einen USB-Stick: Wer sie hat, kann das Tagebuch öffnen.</translation>
    </message>
</context>
<context>
    <name>hearth::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one: quarrel* also finds quarrelled.</source>
        <translation>Versuche es mit weniger Wörtern oder einem Wortanfang: streit* findet auch „streiten“.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n</source>
        <translation>
            <numerusform>Die neuesten %1 von %n</numerusform>
            <numerusform>Die neuesten %1 von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SearchResultsModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, title or kind, author</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>hearth::SettingsPage</name>
    <message>
        <source>Every change takes effect at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>hearth::StartPage</name>
    <message>
        <source>&amp;Create a journal</source>
        <translation>Tagebuch an&amp;legen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation>Hearthbook</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>Tagebuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Look around in a sample journal</source>
        <translation>Im &amp;Beispieltagebuch umsehen</translation>
    </message>
    <message>
        <source>Leave %1 out of this list; the file stays</source>
        <comment>a journal&apos;s name</comment>
        <translation>%1 aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Let go to open this journal.</source>
        <translation>Lass los, um dieses Tagebuch zu öffnen.</translation>
    </message>
    <message>
        <source>A quiet place for the two of you. It sends nothing anywhere.</source>
        <translation>Ein ruhiger Ort für euch zwei. Von hier geht nichts ins Netz.</translation>
    </message>
</context>
<context>
    <name>hearth::StrengthBar</name>
    <message>
        <source>How hard the passphrase is to guess</source>
        <translation>Wie schwer die Passphrase zu erraten ist</translation>
    </message>
</context>
<context>
    <name>hearth::SummaryDialog</name>
    <message numerus="yes">
        <source>%n note(s) may be printed for these days.</source>
        <translation>
            <numerusform>%n Dankesnotiz dieser Tage darf gedruckt werden.</numerusform>
            <numerusform>%n Dankesnotizen dieser Tage dürfen gedruckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note of these days may be printed yet. A note has to be shared, and its author has to allow printing it.</source>
        <translation>Noch darf keine Dankesnotiz dieser Tage gedruckt werden. Sie muss geteilt sein, und wer sie geschrieben hat, muss den Druck erlauben.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Thanks.pdf</source>
        <translation>Danke.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Anyone who has the file can read it.</source>
        <translation>Gespeichert. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Gratitude summary</source>
        <translation>Dankesbrief</translation>
    </message>
    <message>
        <source>A letter from each of you to the other, with the notes their authors allow to be printed, word for word.</source>
        <translation>Ein Brief von dir und einer an dich: Wort für Wort die Dankesnotizen, die ihr für den Druck freigegeben habt.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hearth::TimelinePanel</name>
    <message>
        <source>Nothing here matches.</source>
        <translation>Hier passt nichts dazu.</translation>
    </message>
    <message>
        <source>Another kind, author or range of days may hold it.</source>
        <translation>Vielleicht findet es sich bei einer anderen Art, Person oder Zeit.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>hearth::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>How has it been?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Your check-in: %1</source>
        <translation>Dein Check-in: %1</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zum Check-in</translation>
    </message>
    <message>
        <source>You were writing something</source>
        <translation>Du warst am Schreiben</translation>
    </message>
    <message>
        <source>It is kept as you left it.</source>
        <translation>Alles ist noch da.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>Eine erste Seite</translation>
    </message>
    <message>
        <source>Write whatever comes. It is yours alone until you share it.</source>
        <translation>Schreib, was kommt. Es gehört dir allein, bis du es teilst.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago · %1</source>
        <comment>author</comment>
        <translation>
            <numerusform>Vor %n Jahr · %1</numerusform>
            <numerusform>Vor %n Jahren · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, author</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Good morning, %1.</source>
        <translation>Guten Morgen, %1.</translation>
    </message>
    <message>
        <source>Hello, %1.</source>
        <translation>Hallo, %1.</translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation>Guten Abend, %1.</translation>
    </message>
</context>
<context>
    <name>hearth::WhereStep</name>
    <message>
        <source>The whole journal is one file. What you write is sealed in it and cannot be read without a passphrase, wherever the file ends up. Its name can be read by anyone.</source>
        <translation>Das ganze Tagebuch ist eine Datei. Was du schreibst, ist darin versiegelt und ohne Passphrase nicht zu lesen, wohin die Datei auch gelangt. Ihren Namen können alle lesen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <translation>Auswählen, wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>A place that is backed up is a good place.</source>
        <translation>Ein Ort, der gesichert wird, ist ein guter Ort.</translation>
    </message>
    <message>
        <source>Our journal</source>
        <comment>a file&apos;s name</comment>
        <translation>Unser Tagebuch</translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation>Wo soll es liegen?</translation>
    </message>
    <message>
        <source>Please choose where to keep the file.</source>
        <translation>Bitte wähle, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Please give the whole path, or choose a folder.</source>
        <translation>Bitte gib den ganzen Pfad an, oder wähle einen Ordner.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already something of that name. It was left as it is. Please choose another name.</source>
        <translation>Es gibt schon etwas mit diesem Namen. Es blieb, wie es ist. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>That folder does not exist. Please choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Bitte wähle einen anderen.</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Please choose one of your own.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Bitte wähle einen eigenen.</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Wo das Tagebuch liegen soll</translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation>Hearthbook-Tagebücher (*.hearth)</translation>
    </message>
</context>
<context>
    <name>hearth::WhoStep</name>
    <message>
        <source>Just &amp;me for now</source>
        <translation>Erst mal nur &amp;ich</translation>
    </message>
    <message>
        <source>B&amp;oth of us</source>
        <translation>Wir &amp;beide</translation>
    </message>
    <message>
        <source>You can write here alone, and the other can join later. If you are both here, begin together.</source>
        <translation>Du kannst hier allein schreiben, und die andere Person kommt später dazu. Seid ihr beide da, fangt zusammen an.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;partner&apos;s name</source>
        <translation>Name der &amp;anderen Person</translation>
    </message>
    <message>
        <source>Any name you like. It is sealed in the journal with everything else.</source>
        <translation>Jeder Name, den du magst. Er wird mit allem anderen im Tagebuch versiegelt.</translation>
    </message>
    <message>
        <source>Who is this journal for?</source>
        <translation>Für wen ist dieses Tagebuch?</translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation>Bitte schreib deinen Namen.</translation>
    </message>
    <message>
        <source>Please write your partner&apos;s name, or begin with just you for now.</source>
        <translation>Bitte schreib den Namen der anderen Person, oder fang erst einmal allein an.</translation>
    </message>
    <message>
        <source>Please change one of the names a little, so that it is clear who wrote what.</source>
        <translation>Bitte ändere einen der Namen ein wenig, damit klar ist, wer was geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>hearth::Workspace</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
</context>
<context>
    <name>hearth::YouPane</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Both of you see this.</source>
        <translation>Ihr seht das beide.</translation>
    </message>
    <message>
        <source>Your partner will see this once they join.</source>
        <translation>Die andere Person sieht das, sobald sie beitritt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>the usual word for the other person</comment>
        <translation>Partner oder Partnerin</translation>
    </message>
    <message>
        <source>Your word for the other</source>
        <translation>Dein Wort für die andere Person</translation>
    </message>
    <message>
        <source>For example partner, wife, brother or friend.</source>
        <translation>Zum Beispiel Partnerin, Mann, Schwester oder Freund.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Deine Farbe</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessibleButton</name>
    <message>
        <source>Clear the text</source>
        <translation>Eingabe leeren</translation>
    </message>
</context>
<context>
    <name>AccessibleDate</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Before or after noon</source>
        <translation>Vor- oder nachmittags</translation>
    </message>
</context>
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
        <translation>Anderes Tagebuch öffnen …</translation>
    </message>
    <message>
        <source>Create a journal…</source>
        <translation>Tagebuch anlegen …</translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation>Über Hearthbook</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Sit together…</source>
        <translation>Zusammen hinsetzen …</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Stop sitting together</source>
        <translation>Nicht mehr zusammensitzen</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Eure Rechte</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>Help outside</source>
        <translation>Hilfe von außen</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation>Verbergen und sperren</translation>
    </message>
    <message>
        <source>Bring in from elsewhere…</source>
        <translation>Von anderswo hereinholen …</translation>
    </message>
    <message>
        <source>Take a copy out…</source>
        <translation>Eine Kopie herausnehmen …</translation>
    </message>
    <message>
        <source>Back to the search results</source>
        <translation>Zurück zu den Suchergebnissen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Personal limit</source>
        <translation>Eigene Grenze</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>%1: %2</source>
        <comment>how an agreement stands, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date, signature</source>
        <translation>Datum, Unterschrift</translation>
    </message>
    <message>
        <source>The fingerprint of exactly these words. Each answer was given to it; a changed word would make another.</source>
        <translation>Der Fingerabdruck genau dieser Worte. Jede Antwort gilt ihm; ein geändertes Wort ergäbe einen anderen.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Version %1, your draft</source>
        <translation>Fassung %1, dein Entwurf</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <comment>number, name, day</comment>
        <translation>Fassung %1, von %2, %3</translation>
    </message>
    <message>
        <source>To look at again on %1</source>
        <translation>Durchsicht am %1</translation>
    </message>
    <message>
        <source>This ended with the review day.</source>
        <translation>Das endete mit dem Tag der Durchsicht.</translation>
    </message>
    <message>
        <source>This no longer counts: the agreement has ended.</source>
        <translation>Das zählt nicht mehr: Die Vereinbarung ist beendet.</translation>
    </message>
    <message>
        <source>This ended when the two of you parted.</source>
        <translation>Das endete, als ihr auseinandergegangen seid.</translation>
    </message>
    <message>
        <source>Ended when it was paused.</source>
        <translation>Endete, als sie ausgesetzt wurde.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>%1 · made before the file was brought up to date; it stays until you remove it</source>
        <comment>size</comment>
        <translation>%1 · angelegt, bevor die Datei auf den neuen Stand gebracht wurde; sie bleibt, bis du sie entfernst</translation>
    </message>
    <message>
        <source>%1 (kept %2).hearth</source>
        <comment>a journal&apos;s name, day; the name of a file</comment>
        <translation>%1 (aufgehoben %2).hearth</translation>
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
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written down here.</source>
        <translation>Hier ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Written down in these months: %1.</source>
        <comment>&apos;once&apos;, &apos;12 times&apos;</comment>
        <translation>In diesen Monaten aufgeschrieben: %1.</translation>
    </message>
    <message>
        <source>1 quarter has none</source>
        <translation>1 Quartal hat keine</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters have none</source>
        <translation>
            <numerusform>%n Quartal hat keine</numerusform>
            <numerusform>%n Quartale haben keine</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year has none</source>
        <translation>1 Jahr hat keine</translation>
    </message>
    <message numerus="yes">
        <source>%n years have none</source>
        <translation>
            <numerusform>%n Jahr hat keine</numerusform>
            <numerusform>%n Jahre haben keine</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 a quarter.</source>
        <comment>least and greatest number of notes</comment>
        <translation>Zwischen %1 und %2 im Quartal.</translation>
    </message>
    <message>
        <source>Between %1 and %2 a year.</source>
        <comment>least and greatest number of notes</comment>
        <translation>Zwischen %1 und %2 im Jahr.</translation>
    </message>
    <message>
        <source>%1 every quarter.</source>
        <comment>the number of notes, always the same</comment>
        <translation>%1 in jedem Quartal.</translation>
    </message>
    <message>
        <source>%1 every year.</source>
        <comment>the number of notes, always the same</comment>
        <translation>%1 in jedem Jahr.</translation>
    </message>
    <message>
        <source>1 quarter lies outside the journal.</source>
        <translation>1 Quartal liegt außerhalb des Tagebuchs.</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters lie outside the journal.</source>
        <translation>
            <numerusform>%n Quartal liegt außerhalb des Tagebuchs.</numerusform>
            <numerusform>%n Quartale liegen außerhalb des Tagebuchs.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year lies outside the journal.</source>
        <translation>1 Jahr liegt außerhalb des Tagebuchs.</translation>
    </message>
    <message numerus="yes">
        <source>%n years lie outside the journal.</source>
        <translation>
            <numerusform>%n Jahr liegt außerhalb des Tagebuchs.</numerusform>
            <numerusform>%n Jahre liegen außerhalb des Tagebuchs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken month by month, no clear direction.</source>
        <translation>Monat für Monat betrachtet: keine klare Richtung.</translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, your ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Monat für Monat betrachtet, gingen deine Einschätzungen in diesem %n Monat eher nach unten.</numerusform>
            <numerusform>Monat für Monat betrachtet, gingen deine Einschätzungen in diesen %n Monaten eher nach unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, your ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Monat für Monat betrachtet, gingen deine Einschätzungen in diesem %n Monat eher nach oben.</numerusform>
            <numerusform>Monat für Monat betrachtet, gingen deine Einschätzungen in diesen %n Monaten eher nach oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, these ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Monat für Monat betrachtet, gingen diese Einschätzungen in diesem %n Monat eher nach unten.</numerusform>
            <numerusform>Monat für Monat betrachtet, gingen diese Einschätzungen in diesen %n Monaten eher nach unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, these ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Monat für Monat betrachtet, gingen diese Einschätzungen in diesem %n Monat eher nach oben.</numerusform>
            <numerusform>Monat für Monat betrachtet, gingen diese Einschätzungen in diesen %n Monaten eher nach oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month has three ratings, of which one is the middle one.</source>
        <translation>Kein Monat hat drei Einschätzungen, von denen eine die mittlere wäre.</translation>
    </message>
    <message>
        <source>No quarter has three ratings, of which one is the middle one.</source>
        <translation>Kein Quartal hat drei Einschätzungen, von denen eine die mittlere wäre.</translation>
    </message>
    <message>
        <source>No year has three ratings, of which one is the middle one.</source>
        <translation>Kein Jahr hat drei Einschätzungen, von denen eine die mittlere wäre.</translation>
    </message>
    <message>
        <source>One month has three ratings or more; the middle one was %1.</source>
        <translation>Ein Monat hat mindestens drei Einschätzungen; die mittlere war %1.</translation>
    </message>
    <message>
        <source>One quarter has three ratings or more; the middle one was %1.</source>
        <translation>Ein Quartal hat mindestens drei Einschätzungen; die mittlere war %1.</translation>
    </message>
    <message>
        <source>One year has three ratings or more; the middle one was %1.</source>
        <translation>Ein Jahr hat mindestens drei Einschätzungen; die mittlere war %1.</translation>
    </message>
    <message>
        <source>The middle one was %1 throughout.</source>
        <translation>Die mittlere war durchweg %1.</translation>
    </message>
    <message>
        <source>The middle one was between %1 and %2.</source>
        <translation>Die mittlere lag zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>none</source>
        <comment>an empty cell, read aloud</comment>
        <translation>keine</translation>
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
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>how often in the whole time</comment>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
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
        <source>--from lies after --to, or too far before it.</source>
        <translation>--from liegt nach --to oder zu weit davor.</translation>
    </message>
    <message>
        <source>Hearthbook, a private relationship journal for two people.</source>
        <translation>Hearthbook, ein privates Beziehungstagebuch für zwei.</translation>
    </message>
    <message>
        <source>“%1” is not a question of a check-in.</source>
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
    <message>
        <source>The journal is made. Keep these recovery codes on paper, each with its owner; they are shown only once.</source>
        <translation>Das Tagebuch ist angelegt. Bewahrt diese Wiederherstellungscodes auf Papier auf, jede Person ihren eigenen; sie werden nur einmal gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from a newer Hearthbook and are not shown.</source>
        <translation>
            <numerusform>%n Eintrag stammt aus einem neueren Hearthbook und wird nicht gezeigt.</numerusform>
            <numerusform>%n Einträge stammen aus einem neueren Hearthbook und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Aufruf: </translation>
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
        <source>%n shared record(s) are not signed by their author.</source>
        <translation>
            <numerusform>%n geteilter Eintrag ist nicht von der Person unterschrieben, die ihn verfasst hat.</numerusform>
            <numerusform>%n geteilte Einträge sind nicht von der Person unterschrieben, die sie verfasst hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to add is one of: %1.</source>
        <translation>Hinzufügen lässt sich eines von: %1.</translation>
    </message>
    <message>
        <source>--%1 does not go with this kind of record: %2.</source>
        <translation>--%1 passt nicht zu dieser Art von Eintrag: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a time of day such as 19:30.</source>
        <translation>--%1 erwartet eine Uhrzeit wie 19:30.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes the number of a record, as list --ids shows it.</source>
        <translation>--%1 erwartet die Nummer eines Eintrags, wie list --ids sie zeigt.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Which record is said by its number, as list --ids shows it.</source>
        <translation>Welcher Eintrag gemeint ist, sagt seine Nummer, wie list --ids sie zeigt.</translation>
    </message>
    <message>
        <source>A photo cannot be added to that.</source>
        <translation>Dazu lässt sich kein Foto hinzufügen.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>Das Bild fehlt.</translation>
    </message>
    <message>
        <source>A tag has at least one letter.</source>
        <translation>Ein Schlagwort hat mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>--every, --until and --except say more about --repeat, which is missing.</source>
        <translation>--every, --until und --except sagen mehr über --repeat, das fehlt.</translation>
    </message>
    <message>
        <source>Only what is planned can repeat: leave out --state.</source>
        <translation>Nur Geplantes kann sich wiederholen: Lass --state weg.</translation>
    </message>
    <message>
        <source>You have already written about that day.</source>
        <translation>Über diesen Tag hast du schon geschrieben.</translation>
    </message>
    <message>
        <source>An agreement needs --title.</source>
        <translation>Eine Vereinbarung braucht --title.</translation>
    </message>
    <message>
        <source>An answer to an agreement is its decision alone and takes no text.</source>
        <translation>Eine Antwort auf eine Vereinbarung ist allein die Entscheidung und hat keinen Text.</translation>
    </message>
    <message>
        <source>That agreement is still a draft: nothing is proposed that could be answered.</source>
        <translation>Diese Vereinbarung ist noch ein Entwurf: Es ist nichts vorgeschlagen, worauf man antworten könnte.</translation>
    </message>
    <message>
        <source>--photo-to goes with a photo; this record is another kind.</source>
        <translation>--photo-to gehört zu einem Foto; dieser Eintrag ist etwas anderes.</translation>
    </message>
    <message>
        <source>How strongly something was felt is 1, 2 or 3, such as close:2.</source>
        <translation>Wie stark etwas zu spüren war, ist 1, 2 oder 3, etwa close:2.</translation>
    </message>
    <message>
        <source>A note is either shared now or kept until a day: give --share or --keep-until.</source>
        <translation>Eine Dankesnotiz wird entweder jetzt geteilt oder bis zu einem Tag aufgehoben: Gib --share oder --keep-until an.</translation>
    </message>
    <message>
        <source>A check-in is either shared now or sealed until both have answered: give --share or --sealed.</source>
        <translation>Ein Check-in wird entweder jetzt geteilt oder versiegelt, bis beide geantwortet haben: Gib --share oder --sealed an.</translation>
    </message>
    <message>
        <source>That entry is yours alone; a response goes to one that is shared.</source>
        <translation>Dieser Eintrag gehört dir allein; eine Antwort gilt einem geteilten Eintrag.</translation>
    </message>
    <message>
        <source>A conversation is kept only when both of you say so: --other-passphrase-file is missing.</source>
        <translation>Ein Gespräch wird nur aufbewahrt, wenn ihr beide es wollt: --other-passphrase-file fehlt.</translation>
    </message>
    <message>
        <source>“closeness” is asked only once both of you have switched it on in the settings.</source>
        <translation>„closeness“ wird erst gefragt, wenn ihr es beide in den Einstellungen eingeschaltet habt.</translation>
    </message>
    <message>
        <source>The text is there twice: give it at the end, or give --text-file.</source>
        <translation>Der Text steht zweimal da: Gib ihn am Ende an oder mit --text-file.</translation>
    </message>
    <message>
        <source>The other’s passphrase, for what both of you keep: </source>
        <translation>Passphrase der anderen Person, für das, was ihr beide aufbewahrt: </translation>
    </message>
    <message>
        <source>The text stands at the end, or in the file that --text-file names; - is standard input.</source>
        <translation>Der Text steht am Ende oder in der Datei, die --text-file nennt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A chart is saved under a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>Ein Diagramm wird unter einem Namen gespeichert, der auf .png, .svg, .pdf oder .csv endet.</translation>
    </message>
    <message>
        <source>Word %1 of the command holds something that is no text. Nothing was changed. Write it as UTF-8.</source>
        <translation>Wort %1 des Befehls enthält etwas, das kein Text ist. Es wurde nichts geändert. Schreib es als UTF-8.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>--%1 is missing, and there is no terminal to ask on; - reads the passphrase from standard input.</source>
        <translation>--%1 fehlt, und es gibt kein Terminal, an dem sich fragen ließe; - liest die Passphrase von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The file with the new passphrase is missing, and there is no terminal to ask on.</source>
        <translation>Die Datei mit der neuen Passphrase fehlt, und es gibt kein Terminal, an dem sich fragen ließe.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is. Choose another name, or add --force to replace it.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Sie blieb, wie sie ist. Wähle einen anderen Namen, oder ersetze sie mit --force.</translation>
    </message>
    <message>
        <source>Nothing of this was taken in.</source>
        <translation>Davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Give one or two partners, each with a passphrase file; on a terminal, where none is given, each is asked.</source>
        <translation>Gib eine oder zwei Personen an, jede mit einer Passphrasendatei; gibst du am Terminal keine an, wird jede Person gefragt.</translation>
    </message>
    <message>
        <source>A passphrase for %1: </source>
        <translation>Eine Passphrase für %1: </translation>
    </message>
    <message>
        <source>The file for the recovery codes could not be written, so they are shown here instead.</source>
        <translation>Die Datei für die Wiederherstellungscodes ließ sich nicht schreiben, deshalb werden sie hier gezeigt.</translation>
    </message>
    <message>
        <source>The journal is made. The recovery codes are in that file, readable by you alone. Put each on paper with its owner, and delete the file.</source>
        <translation>Das Tagebuch ist angelegt. Die Wiederherstellungscodes stehen in der angegebenen Datei, die nur du lesen kannst. Bringt sie zu Papier, jede Person ihren eigenen, und löscht die Datei.</translation>
    </message>
    <message>
        <source>Your passphrase: </source>
        <translation>Deine Passphrase: </translation>
    </message>
    <message>
        <source>Your new passphrase: </source>
        <translation>Deine neue Passphrase: </translation>
    </message>
    <message>
        <source>Reading photos: %1 of %2</source>
        <translation>Fotos werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>From now on this copy is the one to compare with.</source>
        <translation>Von nun an wird mit dieser Kopie verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) can no longer be read.</source>
        <translation>
            <numerusform>%n Foto lässt sich nicht mehr lesen.</numerusform>
            <numerusform>%n Fotos lassen sich nicht mehr lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may read %n record(s).</source>
        <translation>
            <numerusform>Du darfst %n Eintrag lesen.</numerusform>
            <numerusform>Du darfst %n Einträge lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is complete and unchanged, photos included, and every shared record is signed by its author.</source>
        <translation>Das alles ist vollständig und unverändert, auch die Fotos, und jeder geteilte Eintrag ist von der Person unterschrieben, die ihn verfasst hat.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>The file can be read in full. Its keys stand in it twice, and one copy is damaged; both will be whole when the journal is next opened.</source>
        <translation>Die Datei lässt sich vollständig lesen. Ihre Schlüssel stehen zweimal darin, und eine der beiden Kopien ist beschädigt; nach dem nächsten Öffnen des Tagebuchs sind wieder beide heil.</translation>
    </message>
    <message>
        <source>What was to be shown here could not be written.</source>
        <translation>Was hier stehen sollte, ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>A backup is made. It was read back and is whole:</source>
        <translation>Eine Sicherung ist angelegt. Sie wurde zur Probe gelesen und ist unversehrt:</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup. It was read back once more and is whole:</source>
        <translation>Seit der letzten Sicherung hat sich nichts geändert. Sie wurde noch einmal zur Probe gelesen und ist unversehrt:</translation>
    </message>
    <message>
        <source>Keep the new code on paper; it is shown only once.</source>
        <translation>Bewahre den neuen Code auf Papier auf; er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>The new code is in that file, readable by you alone. Put it on paper, and delete the file.</source>
        <translation>Der neue Code steht in der angegebenen Datei, die nur du lesen kannst. Bring ihn zu Papier, und lösche die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the journal still hold it.</source>
        <translation>
            <numerusform>In %n Sicherung neben dem Tagebuch steht es noch.</numerusform>
            <numerusform>In %n Sicherungen neben dem Tagebuch steht es noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new one each day, the last of them is gone by %1.</source>
        <translation>Kommt jeden Tag eine neue dazu, ist die letzte dieser Sicherungen bis %1 verschwunden.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one no longer opens this file, and what is written from now on is closed to whoever knew it, even with an old copy at hand. Copies made before still open with it, and older words stay under older keys until you run seal-anew. If somebody knew your recovery code as well, change both.</source>
        <translation>Deine Passphrase ist geändert. Die alte öffnet diese Datei nicht mehr, und was von nun an geschrieben wird, bleibt allen verschlossen, die sie kannten, selbst mit einer alten Kopie in der Hand. Frühere Kopien öffnen sich noch mit ihr, und ältere Worte bleiben unter älteren Schlüsseln, bis du seal-anew ausführst. Kannte jemand auch deinen Wiederherstellungscode, ändere beide.</translation>
    </message>
    <message>
        <source>Your recovery code had to change with it: the old one no longer opens this file.</source>
        <translation>Dein Wiederherstellungscode musste sich mit ihr ändern: Der alte öffnet diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Your recovery code stays as it is.</source>
        <translation>Dein Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <source>You have a new recovery code. The old one no longer opens this file, and what is written from now on is closed to whoever knew it, even with an old copy at hand. Copies made before still open with it, and older words stay under older keys until you run seal-anew. If somebody knew your passphrase as well, change both.</source>
        <translation>Du hast einen neuen Wiederherstellungscode. Der alte öffnet diese Datei nicht mehr, und was von nun an geschrieben wird, bleibt allen verschlossen, die ihn kannten, selbst mit einer alten Kopie in der Hand. Frühere Kopien öffnen sich noch mit ihm, und ältere Worte bleiben unter älteren Schlüsseln, bis du seal-anew ausführst. Kannte jemand auch deine Passphrase, ändere beide.</translation>
    </message>
    <message>
        <source>The damaged file is left as it is: give the new file with --output.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist: Gib die neue Datei mit --output an.</translation>
    </message>
    <message numerus="yes">
        <source>You may read %n record(s) in it.</source>
        <translation>
            <numerusform>Du darfst %n Eintrag darin lesen.</numerusform>
            <numerusform>Du darfst %n Einträge darin lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is from %1.</source>
        <translation>Der neueste ist vom %1.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Sie ist unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>Partners: %n</source>
        <translation>
            <numerusform>Personen: %n</numerusform>
            <numerusform>Personen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of the file: %1</source>
        <translation>Version der Datei: %1</translation>
    </message>
    <message>
        <source>The backup from %1 is brought back. It was read back and is whole. It opens with the passphrases of that time:</source>
        <translation>Die Sicherung vom %1 ist zurückgeholt. Das Tagebuch wurde zur Probe gelesen und ist unversehrt. Es öffnet sich mit den damaligen Passphrasen:</translation>
    </message>
    <message>
        <source>Sealing anew: %1%</source>
        <translation>Wird neu versiegelt: %1 %</translation>
    </message>
    <message>
        <source>Stopped between two steps. What was sealed anew stays so, and the rest is as it was. The same command goes on from there.</source>
        <translation>Zwischen zwei Schritten angehalten. Was neu versiegelt ist, bleibt es, und der Rest ist, wie er war. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Everything you wrote stands under your newest keys already.</source>
        <translation>Alles, was du geschrieben hast, liegt schon unter deinen neuesten Schlüsseln.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) sealed anew.</source>
        <translation>
            <numerusform>%n Eintrag neu versiegelt.</numerusform>
            <numerusform>%n Einträge neu versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the other of you wrote is theirs to seal.</source>
        <translation>Was die andere Person geschrieben hat, kann nur sie selbst neu versiegeln.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>A chart needs --of and --output.</source>
        <translation>Ein Diagramm braucht --of und --output.</translation>
    </message>
    <message>
        <source>What to print is gratitude, cards or booklet, an agreement with its --agreement, or a selection with an --id for each record; with --output and paper A4 or Letter.</source>
        <translation>Gedruckt wird gratitude, cards oder booklet, eine Vereinbarung (agreement) mit --agreement oder eine Auswahl (selection) mit je einem --id; dazu --output und als Papier A4 oder Letter.</translation>
    </message>
    <message>
        <source>--id takes the number of a record.</source>
        <translation>--id braucht die Nummer eines Eintrags.</translation>
    </message>
    <message>
        <source>Record %1 is the other’s: only its author can choose it.</source>
        <translation>Eintrag %1 gehört dem anderen: Nur wer ihn geschrieben hat, kann ihn auswählen.</translation>
    </message>
    <message>
        <source>A year at a glance is the twelve months up to --to; it takes no --from.</source>
        <translation>Ein Jahr auf einen Blick sind die zwölf Monate bis --to; --from gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Say where to keep what you take along with --output, or look first with --preview.</source>
        <translation>Gib mit --output an, wo du aufbewahrst, was du mitnimmst, oder sieh zuerst mit --preview nach.</translation>
    </message>
    <message>
        <source>Say where to keep the file for your partner with --bundle, or look first with --preview.</source>
        <translation>Gib mit --bundle an, wo die Datei für den anderen hinsoll, oder sieh zuerst mit --preview nach.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the journal still hold what was in it before.</source>
        <translation>
            <numerusform>%n Sicherung neben dem Tagebuch enthält weiter, was vorher darin stand.</numerusform>
            <numerusform>%n Sicherungen neben dem Tagebuch enthalten weiter, was vorher darin stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two of you have parted, and nobody else reads what you write here now: leave out --share and --sealed.</source>
        <translation>Ihr habt euch getrennt, und niemand sonst liest, was du jetzt hier schreibst: Lass --share und --sealed weg.</translation>
    </message>
    <message>
        <source>--mood takes a word and a number from 1 (worst) to 5 (best), such as fine=4.</source>
        <translation>--mood nimmt ein Wort und eine Zahl von 1 (am schlechtesten) bis 5 (am besten), etwa gut=4.</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format ist eines davon: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a source, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no command and no file here. The commands are %2. How each is called says hearthbook --help, or the command followed by --help.</source>
        <translation>„%1“ ist kein Befehl und keine Datei hier. Die Befehle sind %2. Wie jeder aufgerufen wird, sagt hearthbook --help, oder der Befehl mit --help dahinter.</translation>
    </message>
    <message>
        <source>A word that begins with a dash comes after --, which ends the options.</source>
        <translation>Ein Wort, das mit einem Strich beginnt, steht nach --, womit die Optionen enden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Und %n weitere davon.</numerusform>
            <numerusform>Und %n weitere davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>--scale takes its values for the lowest and the highest rating, such as 0:4 or, upside down, 5:1.</source>
        <translation>--scale nimmt die Werte für die niedrigste und die höchste Einschätzung, etwa 0:4 oder, auf dem Kopf, 5:1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, the months shown</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no option “%1” here. If it is a word of yours, put -- before it, which ends the options.</source>
        <translation>Eine Option „%1“ gibt es hier nicht. Ist es ein Wort von dir, setze -- davor: Das beendet die Optionen.</translation>
    </message>
    <message>
        <source>--json goes with --list.</source>
        <translation>--json gehört zu --list.</translation>
    </message>
    <message>
        <source>There are no words in this kind of record: %1.</source>
        <translation>In Einträgen dieser Art stehen keine Worte: %1.</translation>
    </message>
    <message>
        <source>Only you can read this here now. %1 may have read it before, and older backups still hold it as shared.</source>
        <translation>Hier kannst jetzt nur du das lesen. %1 hat es vielleicht schon gelesen, und ältere Sicherungen enthalten es noch als geteilt.</translation>
    </message>
    <message>
        <source>Say what is to change. To change words in your editor, say edit.</source>
        <translation>Sag, was sich ändern soll. Worte in deinem Editor ändert edit.</translation>
    </message>
    <message>
        <source>Nothing was changed: it already is that way.</source>
        <translation>Es wurde nichts geändert: Es ist schon so.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Rein, raus</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>renew what opens it</source>
        <translation>erneuern, was es öffnet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>end the sharing, each with what is theirs</source>
        <translation>auseinandergehen, jeder mit dem Seinen</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Vieles</translation>
    </message>
    <message>
        <source>make a journal, for one of you or both</source>
        <translation>ein Tagebuch anlegen, für eine Person oder beide</translation>
    </message>
    <message>
        <source>make the journal of two invented people, to try things</source>
        <translation>das Tagebuch zweier Erfundener anlegen, zum Probieren</translation>
    </message>
    <message>
        <source>write an entry, thanks, a check-in, any other record</source>
        <translation>Eintrag, Dank, Check-in oder anderes schreiben</translation>
    </message>
    <message>
        <source>change the words of a record in your editor</source>
        <translation>die Worte eines Eintrags in deinem Editor ändern</translation>
    </message>
    <message>
        <source>change a record, share it, make it private, let it go</source>
        <translation>ändern, teilen, privat machen, loslassen</translation>
    </message>
    <message>
        <source>delete a record for good</source>
        <translation>einen Eintrag endgültig löschen</translation>
    </message>
    <message>
        <source>list records by their days</source>
        <translation>Einträge nach Tagen auflisten</translation>
    </message>
    <message>
        <source>find words</source>
        <translation>Worte finden</translation>
    </message>
    <message>
        <source>show all of a record, or save a photo</source>
        <translation>alles von einem Eintrag zeigen, ein Foto speichern</translation>
    </message>
    <message>
        <source>take in what you wrote elsewhere</source>
        <translation>hereinholen, was du anderswo geschrieben hast</translation>
    </message>
    <message>
        <source>put thanks, an agreement or a selection on paper</source>
        <translation>Dank, eine Vereinbarung oder Auswahl zu Papier bringen</translation>
    </message>
    <message>
        <source>make a copy, read back before it counts</source>
        <translation>eine Kopie machen, die gelesen wird, bevor sie zählt</translation>
    </message>
    <message>
        <source>tell whether a journal is whole, with or without a key</source>
        <translation>sagen, ob ein Tagebuch heil ist, auch ohne Schlüssel</translation>
    </message>
    <message>
        <source>save what is whole in a damaged journal</source>
        <translation>aus einem beschädigten Tagebuch Heiles retten</translation>
    </message>
    <message>
        <source>choose a new passphrase</source>
        <translation>eine neue Passphrase wählen</translation>
    </message>
    <message>
        <source>have a new recovery code</source>
        <translation>einen neuen Wiederherstellungscode bekommen</translation>
    </message>
    <message>
        <source>put older words under your newest keys</source>
        <translation>ältere Worte unter deine neuesten Schlüssel legen</translation>
    </message>
    <message>
        <source>go, with a journal of your own</source>
        <translation>gehen, mit einem eigenen Tagebuch</translation>
    </message>
    <message>
        <source>stay alone, and hand the other what is theirs</source>
        <translation>allein bleiben und der anderen Person das Ihre geben</translation>
    </message>
    <message>
        <source>run many commands after one passphrase</source>
        <translation>viele Befehle mit einer Passphrase ausführen</translation>
    </message>
    <message>
        <source>What you typed lies here, readable by you alone. Take it from there, for example with change and --text-file, and delete it then:</source>
        <translation>Was du getippt hast, liegt hier, nur für dich lesbar. Hol es dir dort, etwa mit change und --text-file, und lösche es dann:</translation>
    </message>
    <message>
        <source>There are no words in this record for an editor. Say change.</source>
        <translation>In diesem Eintrag stehen keine Worte für einen Editor. Nimm change.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>Say hearthbook COMMAND --help for what a command takes, with examples.</source>
        <translation>hearthbook BEFEHL --help sagt, was ein Befehl nimmt, mit Beispielen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Arguments can be seen by every user of this computer and stay in the shell’s history: give words with --text-file F instead of TEXT.</source>
        <translation>Argumente kann jeder sehen, der diesen Computer benutzt, und sie bleiben im Verlauf der Shell: Gib Worte mit --text-file F statt mit TEXT.</translation>
    </message>
    <message>
        <source>A file that is named - is standard input; a passphrase is its next line. Where no passphrase file is given, it is asked for on the terminal. Text is UTF-8, or UTF-16 with its mark.</source>
        <translation>Eine Datei namens - ist die Standardeingabe; eine Passphrase ist deren nächste Zeile. Wo keine Datei mit der Passphrase angegeben ist, wird im Terminal danach gefragt. Text ist UTF-8 oder UTF-16 mit seiner Marke.</translation>
    </message>
    <message>
        <source>Files that are written are readable by you alone; one that is there is replaced only with --force.</source>
        <translation>Geschriebene Dateien kannst nur du lesen; eine vorhandene wird nur mit --force ersetzt.</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <translation>Das Tagebuch wird geöffnet …</translation>
    </message>
    <message>
        <source>from now on this copy is the one to compare with</source>
        <translation>ab jetzt wird mit dieser Kopie verglichen</translation>
    </message>
    <message>
        <source>the agreement, by its number or that of any of its versions</source>
        <translation>die Vereinbarung, nach ihrer Nummer oder der einer Fassung</translation>
    </message>
    <message>
        <source>also take in days long ago or still to come</source>
        <translation>auch Tage von vor langer Zeit oder in der Zukunft hereinholen</translation>
    </message>
    <message>
        <source>what part of life it is about</source>
        <translation>um welchen Bereich des Lebens es geht</translation>
    </message>
    <message>
        <source>only what this partner wrote</source>
        <translation>nur, was diese Person geschrieben hat</translation>
    </message>
    <message>
        <source>the new file that you hand to your partner</source>
        <translation>die neue Datei, die du weitergibst</translation>
    </message>
    <message>
        <source>how long each step of the chart is</source>
        <translation>wie lang jeder Schritt des Diagramms ist</translation>
    </message>
    <message>
        <source>what stands under the photo</source>
        <translation>was unter dem Foto steht</translation>
    </message>
    <message>
        <source>read the commands from this file; - is standard input</source>
        <translation>die Befehle aus dieser Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>say only how many there are</source>
        <translation>nur sagen, wie viele es sind</translation>
    </message>
    <message>
        <source>its day, such as 2026-07-12; else today</source>
        <translation>der Tag, etwa 2026-07-12; sonst heute</translation>
    </message>
    <message>
        <source>what you answer to it</source>
        <translation>was du darauf antwortest</translation>
    </message>
    <message>
        <source>the deck it belongs to</source>
        <translation>zu welchem Stapel sie gehört</translation>
    </message>
    <message>
        <source>how close to the heart it goes</source>
        <translation>wie nah ans Herz sie geht</translation>
    </message>
    <message>
        <source>an older name of --of</source>
        <translation>ein älterer Name von --of</translation>
    </message>
    <message>
        <source>the day by which you promise it</source>
        <translation>der Tag, bis zu dem du es versprichst</translation>
    </message>
    <message>
        <source>only each second, third … time, from 2 to 52</source>
        <translation>nur jedes zweite, dritte … Mal, von 2 bis 52</translation>
    </message>
    <message>
        <source>a day on which it does not take place</source>
        <translation>ein Tag, an dem es nicht stattfindet</translation>
    </message>
    <message>
        <source>what you felt, from 1 to 3 how strongly, such as calm:2</source>
        <translation>was du gefühlt hast, von 1 bis 3 wie stark, etwa calm:2</translation>
    </message>
    <message>
        <source>what you felt</source>
        <translation>was du gefühlt hast</translation>
    </message>
    <message>
        <source>the day that a column of day numbers counts from</source>
        <translation>der Tag, von dem an eine Spalte mit Tagnummern zählt</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <translation>eine Datei dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>what wrote it; else it is known by what it holds</source>
        <translation>womit es geschrieben ist; sonst am Inhalt erkannt</translation>
    </message>
    <message>
        <source>the first day, such as 2026-07-01</source>
        <translation>der erste Tag, etwa 2026-07-01</translation>
    </message>
    <message>
        <source>the first month, such as 2026-01</source>
        <translation>der erste Monat, etwa 2026-01</translation>
    </message>
    <message>
        <source>the idea that it comes from</source>
        <translation>die Idee, aus der es kommt</translation>
    </message>
    <message>
        <source>a year at a glance in place of a chart over time</source>
        <translation>ein Jahr auf einen Blick statt eines Verlaufs</translation>
    </message>
    <message>
        <source>what was hard</source>
        <translation>was schwer war</translation>
    </message>
    <message>
        <source>a record that is to be on it, by its number</source>
        <translation>ein Eintrag, der darauf soll, nach seiner Nummer</translation>
    </message>
    <message>
        <source>with the number of each record</source>
        <translation>mit der Nummer jedes Eintrags</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>als JSON, für andere Programme</translation>
    </message>
    <message>
        <source>it is shared by itself on this day</source>
        <translation>an diesem Tag wird es von selbst geteilt</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>nur Einträge dieser Art</translation>
    </message>
    <message>
        <source>let go of it: it is listed only with --let-go</source>
        <translation>es loslassen: aufgelistet wird es nur mit --let-go</translation>
    </message>
    <message>
        <source>also what was let go</source>
        <translation>auch, was losgelassen wurde</translation>
    </message>
    <message>
        <source>a record that it belongs to, by its number</source>
        <translation>ein Eintrag, zu dem es gehört, nach seiner Nummer</translation>
    </message>
    <message>
        <source>list the copies that are there, and make none</source>
        <translation>die vorhandenen Kopien auflisten und keine machen</translation>
    </message>
    <message>
        <source>which column is which, such as closeness=connected</source>
        <translation>welche Spalte was ist, etwa closeness=connected</translation>
    </message>
    <message>
        <source>the month, such as 2026-07</source>
        <translation>der Monat, etwa 2026-07</translation>
    </message>
    <message>
        <source>how good a word for a mood is, such as fine=4</source>
        <translation>wie gut ein Wort für eine Stimmung ist, etwa fine=4</translation>
    </message>
    <message>
        <source>the statement of a check-in that moods become an answer to</source>
        <translation>die Aussage eines Check-ins, zu der Stimmungen werden</translation>
    </message>
    <message>
        <source>it was new to both of you</source>
        <translation>es war neu für euch beide</translation>
    </message>
    <message>
        <source>the new passphrase is the first line of this file</source>
        <translation>die neue Passphrase ist die erste Zeile dieser Datei</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>was daraus geworden ist</translation>
    </message>
    <message>
        <source>what the chart is about</source>
        <translation>wovon das Diagramm handelt</translation>
    </message>
    <message>
        <source>only lines in which this stands, such as author=Ida</source>
        <translation>nur Zeilen, in denen das steht, etwa author=Ida</translation>
    </message>
    <message>
        <source>the other’s passphrase: a conversation is kept only when both say so</source>
        <translation>die Passphrase der anderen Person: Ein Gespräch wird nur behalten, wenn beide es wollen</translation>
    </message>
    <message>
        <source>what the other said in a step, such as heard=WORDS</source>
        <translation>was die andere Person in einem Schritt gesagt hat, etwa heard=WORTE</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>was dabei herausgekommen ist</translation>
    </message>
    <message>
        <source>the new journal</source>
        <translation>das neue Tagebuch</translation>
    </message>
    <message>
        <source>the new journal, with all that you take along</source>
        <translation>das neue Tagebuch mit allem, was du mitnimmst</translation>
    </message>
    <message>
        <source>the file that is written; its ending says what it is</source>
        <translation>die Datei, die geschrieben wird; ihre Endung sagt, was sie ist</translation>
    </message>
    <message>
        <source>the size of the pages; else what is usual where you are</source>
        <translation>die Größe der Seiten; sonst die bei dir übliche</translation>
    </message>
    <message>
        <source>the name of one of you</source>
        <translation>der Name von einem von euch</translation>
    </message>
    <message>
        <source>the passphrase is the first line of this file; - is standard input; else it is asked for</source>
        <translation>die Passphrase ist die erste Zeile dieser Datei; - ist die Standardeingabe; sonst wird danach gefragt</translation>
    </message>
    <message>
        <source>how long a time each check-in is about</source>
        <translation>um welchen Zeitraum es in jedem Check-in geht</translation>
    </message>
    <message>
        <source>save the photo as this file</source>
        <translation>das Foto als diese Datei speichern</translation>
    </message>
    <message>
        <source>where it takes place</source>
        <translation>wo es stattfindet</translation>
    </message>
    <message>
        <source>say what it would do, and change nothing</source>
        <translation>sagen, was es täte, und nichts ändern</translation>
    </message>
    <message>
        <source>it may be printed with other thanks</source>
        <translation>es darf mit anderem Dank gedruckt werden</translation>
    </message>
    <message>
        <source>only you can read it from now on</source>
        <translation>ab jetzt kannst nur du es lesen</translation>
    </message>
    <message>
        <source>say nothing but what was asked for and what went wrong</source>
        <translation>nur sagen, wonach gefragt war und was nicht ging</translation>
    </message>
    <message>
        <source>an answer from 1 to 7, did-not-come-up or rather-not-say</source>
        <translation>eine Antwort von 1 bis 7, did-not-come-up oder rather-not-say</translation>
    </message>
    <message>
        <source>it is a ritual and comes back this often</source>
        <translation>es ist ein Ritual und kehrt so oft wieder</translation>
    </message>
    <message>
        <source>the day on which you look at it again, or none</source>
        <translation>der Tag, an dem ihr sie wieder anseht, oder none</translation>
    </message>
    <message>
        <source>what you said in a step, such as heard=WORDS</source>
        <translation>was du in einem Schritt gesagt hast, etwa heard=WORTE</translation>
    </message>
    <message>
        <source>the lowest and the highest answer there, such as 0:10</source>
        <translation>die niedrigste und die höchste Antwort dort, etwa 0:10</translation>
    </message>
    <message>
        <source>the other reads it once both of you have answered</source>
        <translation>die andere Person liest es, sobald ihr beide geantwortet habt</translation>
    </message>
    <message>
        <source>the other may read it</source>
        <translation>die andere Person darf es lesen</translation>
    </message>
    <message>
        <source>what it shows about them</source>
        <translation>was es über die Person zeigt</translation>
    </message>
    <message>
        <source>what sort of it this is</source>
        <translation>um welche Sorte es geht</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>wie es darum steht</translation>
    </message>
    <message>
        <source>a word to find it by</source>
        <translation>ein Wort, um es wiederzufinden</translation>
    </message>
    <message>
        <source>take it up again after it was let go</source>
        <translation>es nach dem Loslassen wieder aufnehmen</translation>
    </message>
    <message>
        <source>what it was begun with</source>
        <translation>womit es begonnen wurde</translation>
    </message>
    <message>
        <source>the words are in this file, which keeps them out of the shell’s history; - is standard input</source>
        <translation>die Worte stehen in dieser Datei, was sie aus dem Verlauf der Shell heraushält; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>its time of day, such as 19:30</source>
        <translation>die Uhrzeit, etwa 19:30</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the folder for the copy; else that beside the journal</source>
        <translation>der Ordner für die Kopie; sonst der neben dem Tagebuch</translation>
    </message>
    <message>
        <source>the last month, such as 2026-12</source>
        <translation>der letzte Monat, etwa 2026-12</translation>
    </message>
    <message>
        <source>whom you thank</source>
        <translation>wem du dankst</translation>
    </message>
    <message>
        <source>the entry that you answer</source>
        <translation>der Eintrag, auf den du antwortest</translation>
    </message>
    <message>
        <source>the experience that your words are about</source>
        <translation>das Erlebnis, von dem deine Worte handeln</translation>
    </message>
    <message>
        <source>the record that the photo belongs to</source>
        <translation>der Eintrag, zu dem das Foto gehört</translation>
    </message>
    <message>
        <source>the last day, such as 2026-07-31</source>
        <translation>der letzte Tag, etwa 2026-07-31</translation>
    </message>
    <message>
        <source>how it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>the last day on which it may take place</source>
        <translation>der letzte Tag, an dem es stattfinden kann</translation>
    </message>
    <message>
        <source>who had the idea</source>
        <translation>wer die Idee hatte</translation>
    </message>
    <message>
        <source>why it mattered to you</source>
        <translation>warum es dir wichtig war</translation>
    </message>
    <message>
        <source>what you wish for</source>
        <translation>was du dir wünschst</translation>
    </message>
    <message>
        <source>take away what this option says, such as due; tag and link as well</source>
        <translation>wegnehmen, was diese Option sagt, etwa due; auch tag und link</translation>
    </message>
    <message>
        <source>what you would like back for it</source>
        <translation>was du dir darauf wünschst</translation>
    </message>
    <message>
        <source>the year, such as 2026</source>
        <translation>das Jahr, etwa 2026</translation>
    </message>
    <message>
        <source>you know that it cannot be undone</source>
        <translation>du weißt, dass es nicht rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started. Nothing was changed. Set VISUAL or EDITOR.</source>
        <translation>Der Editor „%1“ ließ sich nicht starten. Es wurde nichts geändert. Setze VISUAL oder EDITOR.</translation>
    </message>
    <message>
        <source>The editor ended with a failure. Nothing was changed.</source>
        <translation>Der Editor endete mit einem Fehler. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The editor left no file. Nothing was changed.</source>
        <translation>Der Editor hat keine Datei hinterlassen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Who can read this record stays as it is.</source>
        <translation>Wer diesen Eintrag lesen kann, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What this is stays as it was written.</source>
        <translation>So etwas bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>A version that was proposed stays as it is. Write the next one with add FILE agreement --agreement ID.</source>
        <translation>Eine vorgeschlagene Fassung bleibt, wie sie ist. Schreib die nächste mit add FILE agreement --agreement ID.</translation>
    </message>
    <message>
        <source>Give --%1 or --%2, not both.</source>
        <translation>Gib --%1 oder --%2, nicht beides.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>“%1” is about the journal as a whole and runs by itself: leave the shell first.</source>
        <translation>„%1“ betrifft das Tagebuch als Ganzes und läuft für sich: Verlass zuerst die Shell.</translation>
    </message>
    <message>
        <source>Standard input holds the commands here; name a file in place of -.</source>
        <translation>Die Standardeingabe enthält hier die Befehle; nenne eine Datei statt -.</translation>
    </message>
    <message>
        <source>This was line %1: %2</source>
        <translation>Das war Zeile %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>a private relationship journal for two people</source>
        <translation>ein privates Beziehungstagebuch für zwei</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Without a command the window opens. Everything stays in one encrypted file; no command reaches a network.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Alles bleibt in einer verschlüsselten Datei; kein Befehl geht in ein Netz.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist getan.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Es ging nicht.</translation>
    </message>
    <message>
        <source>The command was called in a way that it does not understand.</source>
        <translation>Der Befehl wurde so aufgerufen, dass er es nicht versteht.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The file is damaged, was changed by somebody else, or is no journal.</source>
        <translation>Die Datei ist beschädigt, wurde von jemand anderem verändert oder ist kein Tagebuch.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where words lie while they are in the editor: in memory, readable by you alone.</source>
        <translation>Wo Worte liegen, solange sie im Editor sind: im Arbeitsspeicher, nur für dich lesbar.</translation>
    </message>
    <message>
        <source>Where it is set, nothing is printed in colours.</source>
        <translation>Wo das gesetzt ist, wird nichts farbig ausgegeben.</translation>
    </message>
    <message>
        <source>The line ends with a backslash.</source>
        <translation>Die Zeile endet mit einem Backslash.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Checking signatures: %1%</source>
        <translation>Unterschriften werden geprüft: %1 %</translation>
    </message>
    <message>
        <source>let the second of you join, with keys of their own</source>
        <translation>die zweite Person dazunehmen, mit eigenen Schlüsseln</translation>
    </message>
    <message>
        <source>Say who joins, with one --partner.</source>
        <translation>Sag mit einem --partner, wer dazukommt.</translation>
    </message>
    <message>
        <source>Two of you have joined already. Nothing was changed.</source>
        <translation>Ihr seid schon zu zweit dabei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has joined. Keep this recovery code on paper; it is shown only once.</source>
        <translation>%1 ist dabei. Bewahrt diesen Wiederherstellungscode auf Papier auf; er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>%1 has joined. The recovery code is in that file, readable by you alone. Put it on paper, and delete the file.</source>
        <translation>%1 ist dabei. Der Wiederherstellungscode steht in dieser Datei, nur für dich lesbar. Bring ihn zu Papier und lösche die Datei.</translation>
    </message>
    <message>
        <source>you know what somebody else did to what you shared: it counts as it is now</source>
        <translation>du weißt, was jemand mit Geteiltem von dir gemacht hat: Es gilt, wie es jetzt ist</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was typed for %n minute(s), so the journal is closed.</source>
        <translation>
            <numerusform>Seit %n Minute wurde nichts getippt, darum ist das Tagebuch geschlossen.</numerusform>
            <numerusform>Seit %n Minuten wurde nichts getippt, darum ist das Tagebuch geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on what you shared counts as it is here.</source>
        <translation>Ab jetzt gilt, was du geteilt hast, so, wie es hier ist.</translation>
    </message>
    <message>
        <source>Only who can open the journal can accept that: give --passphrase-file.</source>
        <translation>Annehmen kann das nur, wer das Tagebuch öffnen kann: Gib --passphrase-file an.</translation>
    </message>
    <message>
        <source>To share a chart takes --of and --share, with a --month or more; to take it back takes --of and --take-back.</source>
        <translation>Ein Diagramm teilst du mit --of und --share, mit einem --month oder mehreren; zurück nimmst du es mit --of und --take-back.</translation>
    </message>
    <message>
        <source>None of this chart is shared.</source>
        <translation>Von diesem Diagramm ist nichts geteilt.</translation>
    </message>
    <message>
        <source>Taken back. What has been seen stays seen.</source>
        <translation>Zurückgenommen. Was gesehen wurde, bleibt gesehen.</translation>
    </message>
    <message>
        <source>Nothing is left to share of these months, so nothing was shared.</source>
        <translation>Von diesen Monaten ist nichts mehr zu teilen, darum wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>%1 can see %2 of this chart now. You can take it back, but what has been seen stays seen.</source>
        <comment>a name, months</comment>
        <translation>%1 sieht jetzt %2 von diesem Diagramm. Du kannst es zurücknehmen, aber was gesehen wurde, bleibt gesehen.</translation>
    </message>
    <message>
        <source>draw charts, print thanks and reviews</source>
        <translation>Diagramme, Dank und Rückblicke</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dein Name</translation>
    </message>
    <message>
        <source>the other may see these months of it; else all that may be shared</source>
        <translation>die andere Person darf diese Monate davon sehen; sonst alle, die teilbar sind</translation>
    </message>
    <message>
        <source>the other no longer sees any of it</source>
        <translation>die andere Person sieht nichts mehr davon</translation>
    </message>
    <message>
        <source>the word you like for each other</source>
        <translation>das Wort, das ihr füreinander mögt</translation>
    </message>
    <message>
        <source>The editor that “edit” opens, with arguments of its own. One in a window has to wait until you close it, as with code -w.</source>
        <translation>Der Editor, den „edit“ öffnet, auch mit eigenen Argumenten. Einer mit Fenster muss warten, bis du es schließt, wie mit code -w.</translation>
    </message>
    <message>
        <source>--paper is A4 or Letter.</source>
        <translation>--paper ist A4 oder Letter.</translation>
    </message>
    <message>
        <source>Say what to write and where: --format and --output.</source>
        <translation>Sag, was wohin geschrieben werden soll: --format und --output.</translation>
    </message>
    <message>
        <source>draw a chart; share yours, take it back</source>
        <translation>ein Diagramm zeichnen; deines teilen, zurücknehmen</translation>
    </message>
    <message>
        <source>what to write: files of that form, or a book to print</source>
        <translation>was geschrieben wird: Dateien dieser Art oder ein Buch zum Drucken</translation>
    </message>
    <message>
        <source>Writing: %1%</source>
        <translation>Wird geschrieben: %1 %</translation>
    </message>
    <message>
        <source>Reading: %1%</source>
        <translation>Wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Reading photos: %1%</source>
        <translation>Fotos werden gelesen: %1 %</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>A new backup would be made, and then %n backup(s) made before would go for good. Nothing was changed. Add --yes to do it.</source>
        <translation>
            <numerusform>Eine neue Sicherung würde gemacht, und dann ginge %n frühere endgültig weg. Es wurde nichts geändert. Mit --yes geschieht es.</numerusform>
            <numerusform>Eine neue Sicherung würde gemacht, und dann gingen %n frühere endgültig weg. Es wurde nichts geändert. Mit --yes geschieht es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before are gone for good.</source>
        <translation>
            <numerusform>%n frühere Sicherung ist endgültig weg.</numerusform>
            <numerusform>%n frühere Sicherungen sind endgültig weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>once the new copy is made, remove all that were made before</source>
        <translation>nach der neuen Kopie alle entfernen, die vorher gemacht wurden</translation>
    </message>
    <message>
        <source>Your current passphrase: </source>
        <translation>Deine jetzige Passphrase: </translation>
    </message>
    <message>
        <source>an answer to a question of your own, such as &quot;I slept well.=6&quot;</source>
        <translation>eine Antwort auf eine eigene Frage, etwa &quot;Ich habe gut geschlafen.=6&quot;</translation>
    </message>
    <message>
        <source>“%1” is answered with yes or no.</source>
        <comment>a question</comment>
        <translation>„%1“ wird mit yes oder no beantwortet.</translation>
    </message>
    <message>
        <source>“%1” is answered in words.</source>
        <comment>a question</comment>
        <translation>„%1“ wird in Worten beantwortet.</translation>
    </message>
    <message>
        <source>That question is yours alone: its answer is a record of its own, beside the check-in.</source>
        <translation>Diese Frage gehört dir allein: Die Antwort darauf ist ein eigener Eintrag neben dem Check-in.</translation>
    </message>
    <message>
        <source>That question is for both of you: its answer stands in the check-in itself.</source>
        <translation>Diese Frage ist für euch beide: Die Antwort darauf steht im Check-in selbst.</translation>
    </message>
    <message>
        <source>A search may have %1 characters, %2 words and %3 brackets inside one another. Say it in fewer.</source>
        <translation>Eine Suche darf bis zu %1 Zeichen, %2 Wörter und %3 Klammern ineinander haben. Sag es mit weniger.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is a template of that name already.</source>
        <translation>Es gibt schon eine Vorlage mit diesem Namen.</translation>
    </message>
    <message>
        <source>“%1” is about what was done in a shell, and typed there: hearthbook shell FILE.</source>
        <translation>„%1“ gilt dem, was in einer Shell getan wurde, und wird dort eingegeben: hearthbook shell FILE.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>what you chose, what you are asked</source>
        <translation>was du gewählt hast, was du gefragt wirst</translation>
    </message>
    <message>
        <source>copies, and what is damaged</source>
        <translation>Kopien, und was beschädigt ist</translation>
    </message>
    <message>
        <source>go on with what you began to write, or throw it away</source>
        <translation>Angefangenes weiterschreiben oder verwerfen</translation>
    </message>
    <message>
        <source>put the review of a month or year on paper, keep answers</source>
        <translation>einen Rückblick zu Papier bringen, Antworten behalten</translation>
    </message>
    <message>
        <source>tell and change the questions of your own in check-ins</source>
        <translation>deine eigenen Fragen in Check-ins nennen und ändern</translation>
    </message>
    <message>
        <source>take back the last step that was done in this shell</source>
        <translation>den letzten Schritt in dieser Shell zurücknehmen</translation>
    </message>
    <message>
        <source>do again what was taken back in this shell</source>
        <translation>wiederholen, was in dieser Shell zurückgenommen wurde</translation>
    </message>
    <message>
        <source>These are answers to a review: say review with --keep and --answer.</source>
        <translation>Das sind Antworten zu einem Rückblick: Nimm review mit --keep und --answer.</translation>
    </message>
    <message>
        <source>What you typed lies here, readable by you alone:</source>
        <translation>Was du geschrieben hast, liegt hier, nur für dich lesbar:</translation>
    </message>
    <message>
        <source>Kept as a draft. --save makes a record of it.</source>
        <translation>Als Entwurf behalten. --save macht einen Eintrag daraus.</translation>
    </message>
    <message>
        <source>This would be thrown away and cannot be brought back. Nothing was changed. Add --yes to throw it away.</source>
        <translation>Das würde verworfen und ließe sich nicht zurückholen. Nichts wurde geändert. Mit --yes wird es verworfen.</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Say which draft, by its number, and one thing: --continue, --save or --discard.</source>
        <translation>Nenne einen Entwurf mit seiner Nummer und dazu eines: --continue, --save oder --discard.</translation>
    </message>
    <message>
        <source>a new question, in the words in which it is asked</source>
        <translation>eine neue Frage, in den Worten, in denen sie gestellt wird</translation>
    </message>
    <message>
        <source>a question of the other that is asked of both of you from now on</source>
        <translation>eine Frage des anderen, die von nun an euch beiden gestellt wird</translation>
    </message>
    <message>
        <source>what you say to one of the questions of a review, such as 1=WORDS</source>
        <translation>was du zu einer der Fragen eines Rückblicks sagst, etwa 1=WORTE</translation>
    </message>
    <message>
        <source>what you are asked in check-ins again; ideas and closeness only if you want them</source>
        <translation>wonach du in Check-ins wieder gefragt wirst; ideas und closeness nur, wenn du willst</translation>
    </message>
    <message>
        <source>how often you check in</source>
        <translation>wie oft du eincheckst</translation>
    </message>
    <message>
        <source>the question of yours that changes, by its words or how they begin</source>
        <translation>deine Frage, die sich ändert, mit ihren Worten oder deren Anfang</translation>
    </message>
    <message>
        <source>on which day check-in weeks begin, for both of you</source>
        <translation>an welchem Tag Check-in-Wochen beginnen, für euch beide</translation>
    </message>
    <message>
        <source>the hour at which your day begins; before, it is still yesterday</source>
        <translation>die Stunde, zu der dein Tag beginnt; davor ist noch gestern</translation>
    </message>
    <message>
        <source>the day it was about; of a ritual one of its days, else the last one</source>
        <translation>der Tag, um den es geht; bei einem Ritual einer seiner Tage, sonst der letzte</translation>
    </message>
    <message>
        <source>a question of the other that you are not asked, or no longer; nobody is told</source>
        <translation>eine Frage des anderen, die dir nicht oder nicht mehr gestellt wird; niemand erfährt es</translation>
    </message>
    <message>
        <source>throw it away; it cannot be brought back</source>
        <translation>verwerfen; es lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>check-ins ask a few of the questions at a time</source>
        <translation>Check-ins stellen jeweils nur einige der Fragen</translation>
    </message>
    <message>
        <source>the other reads the question, and once they agree both of you are asked</source>
        <translation>der andere liest die Frage; stimmt er zu, werdet ihr beide gefragt</translation>
    </message>
    <message>
        <source>it is for you alone again</source>
        <translation>sie ist wieder für dich allein</translation>
    </message>
    <message>
        <source>how it is answered</source>
        <translation>wie sie beantwortet wird</translation>
    </message>
    <message>
        <source>what you are no longer asked in check-ins, nor shown in charts</source>
        <translation>wonach du in Check-ins nicht mehr gefragt wirst und was Diagramme nicht zeigen</translation>
    </message>
    <message>
        <source>keep the review in the journal, private to you, with what you answer</source>
        <translation>den Rückblick mit deinen Antworten im Tagebuch behalten, nur für dich</translation>
    </message>
    <message>
        <source>minutes without a touch until the journal locks</source>
        <translation>Minuten ohne Berührung, bis sich das Tagebuch sperrt</translation>
    </message>
    <message>
        <source>a record that is not to come up by itself any more</source>
        <translation>ein Eintrag, der nicht mehr von selbst erscheinen soll</translation>
    </message>
    <message>
        <source>tell the three questions of it</source>
        <translation>seine drei Fragen nennen</translation>
    </message>
    <message>
        <source>a question of yours that is no longer asked; what was answered stays</source>
        <translation>deine Frage, die nicht mehr gestellt wird; Antworten bleiben</translation>
    </message>
    <message>
        <source>make the record of it that it was to be</source>
        <translation>den Eintrag daraus machen, der er werden sollte</translation>
    </message>
    <message>
        <source>one thing to try</source>
        <translation>etwas zum Ausprobieren</translation>
    </message>
    <message>
        <source>a record that may come up by itself again</source>
        <translation>ein Eintrag, der wieder von selbst erscheinen darf</translation>
    </message>
    <message>
        <source>on which day weeks begin in your calendars</source>
        <translation>an welchem Tag Wochen in deinen Kalendern beginnen</translation>
    </message>
    <message>
        <source>the words in which it is asked from now on</source>
        <translation>die Worte, in denen sie von nun an gestellt wird</translation>
    </message>
    <message>
        <source>you mean to take back your no to an agreement</source>
        <translation>du willst dein Nein zu einer Vereinbarung zurücknehmen</translation>
    </message>
    <message>
        <source>for both; %1 added it</source>
        <comment>a question</comment>
        <translation>für beide; von %1</translation>
    </message>
    <message>
        <source>for you alone until %1 agrees</source>
        <comment>a question</comment>
        <translation>für dich allein, bis %1 zustimmt</translation>
    </message>
    <message>
        <source>for both</source>
        <comment>a question</comment>
        <translation>für beide</translation>
    </message>
    <message>
        <source>for you alone</source>
        <comment>a question</comment>
        <translation>für dich allein</translation>
    </message>
    <message>
        <source>%1 would like both of you to be asked this</source>
        <comment>a question</comment>
        <translation>%1 möchte, dass ihr beide das gefragt werdet</translation>
    </message>
    <message>
        <source>There is no question that --%1 could mean.</source>
        <translation>Es gibt keine Frage, die --%1 meinen könnte.</translation>
    </message>
    <message>
        <source>A question needs at least one word. Nothing was changed.</source>
        <translation>Eine Frage braucht mindestens ein Wort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You are already asked this. Nothing was changed.</source>
        <translation>Danach wirst du schon gefragt. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>A question takes up to %n character(s). Nothing was changed.</source>
        <translation>
            <numerusform>Eine Frage fasst bis zu %n Zeichen. Nichts wurde geändert.</numerusform>
            <numerusform>Eine Frage fasst bis zu %n Zeichen. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) of yours already. Remove one to add another.</source>
        <translation>
            <numerusform>Es gibt schon %n Frage von dir. Entferne eine, um eine andere hinzuzufügen.</numerusform>
            <numerusform>Es gibt schon %n Fragen von dir. Entferne eine, um eine andere hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing at a time: --add, --change, --remove, --agree or --decline.</source>
        <translation>Eines nach dem anderen: --add, --change, --remove, --agree oder --decline.</translation>
    </message>
    <message>
        <source>It is no longer asked. What was answered to it stays.</source>
        <translation>Sie wird nicht mehr gestellt. Was geantwortet wurde, bleibt.</translation>
    </message>
    <message>
        <source>This takes back your no to “%1”, and what you both said before counts again then. Nothing was changed. Add --yes if you mean it.</source>
        <translation>Das nimmt dein Nein zu „%1“ zurück, und dann gilt wieder, was ihr beide davor gesagt habt. Nichts wurde geändert. Füge --yes an, wenn du es so meinst.</translation>
    </message>
    <message>
        <source>Nothing was done in this shell that could be taken back.</source>
        <translation>In dieser Shell wurde nichts getan, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was taken back in this shell that could be done again.</source>
        <translation>In dieser Shell wurde nichts zurückgenommen, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>--answer takes the number of a question and what you say to it, such as 1=WORDS; --questions tells them.</source>
        <translation>--answer nimmt die Nummer einer Frage und was du dazu sagst, etwa 1=WORTE; --questions nennt sie.</translation>
    </message>
    <message>
        <source>There is nothing to keep: answer a question, or say what to try.</source>
        <translation>Es gibt nichts zu behalten: Beantworte eine Frage, oder sag, was ihr ausprobieren wollt.</translation>
    </message>
    <message>
        <source>--answer and --try say what is kept: add --keep.</source>
        <translation>--answer und --try sagen, was behalten wird: Füge --keep an.</translation>
    </message>
    <message>
        <source>Say what to do with it: --output puts it on paper, --questions asks, --keep keeps what you answer.</source>
        <translation>Sag, was damit werden soll: --output bringt ihn zu Papier, --questions fragt, --keep behält, was du antwortest.</translation>
    </message>
    <message>
        <source>A review is of a month, with --month 2026-07, or of a year, with --year 2026; paper is A4 or Letter.</source>
        <translation>Ein Rückblick gilt einem Monat, mit --month 2026-07, oder einem Jahr, mit --year 2026; Papier ist A4 oder Letter.</translation>
    </message>
    <message>
        <source>It does not take place on %1.</source>
        <translation>Am %1 findet es nicht statt.</translation>
    </message>
    <message>
        <source>It has not taken place so far: say --date for a day to come.</source>
        <translation>Bisher hat es nicht stattgefunden: Nenne mit --date einen künftigen Tag.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Es wurde nichts geändert: Es ist schon so.</translation>
    </message>
    <message>
        <source>Someone with a copy of the file could guess this one. A longer one, or five words drawn by chance, would keep them out. It is your choice.</source>
        <translation>Wer eine Kopie der Datei hat, könnte diese erraten. Eine längere oder fünf zufällig gezogene Wörter hielten andere draußen. Du entscheidest.</translation>
    </message>
    <message>
        <source>tell and change what you chose for yourself, and your name</source>
        <translation>sagen und ändern, was du für dich gewählt hast</translation>
    </message>
    <message>
        <source>Only in a shell it could be brought back: say --yes, or hearthbook shell FILE.</source>
        <translation>Nur in einer Shell ließe es sich zurückholen: Nimm --yes oder hearthbook shell FILE.</translation>
    </message>
    <message>
        <source>Deleted. Until this shell ends, undo brings it back.</source>
        <translation>Gelöscht. Bis diese Shell endet, holt undo es zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to delete it for good.</source>
        <translation>Nichts wurde geändert. Mit --yes wird es endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The other can read these answers already: leave out --sealed and --private.</source>
        <translation>Diese Antworten sind für euch beide schon lesbar: Lass --sealed und --private weg.</translation>
    </message>
    <message>
        <source>There is nobody to open it with: leave out --sealed.</source>
        <translation>Es gibt niemanden, mit dem es sich öffnen ließe: Lass --sealed weg.</translation>
    </message>
    <message>
        <source>Your answers are sealed until both of you have answered.</source>
        <translation>Deine Antworten sind versiegelt, bis ihr beide geantwortet habt.</translation>
    </message>
    <message>
        <source>Your answers are open to both of you.</source>
        <translation>Deine Antworten sind für euch beide offen.</translation>
    </message>
    <message>
        <source>Your answers are kept, for you alone.</source>
        <translation>Deine Antworten sind behalten, für dich allein.</translation>
    </message>
    <message>
        <source>it is the turn of %1 to speak.</source>
        <translation>%1 ist dran zu sprechen.</translation>
    </message>
    <message>
        <source>%1 has not said yes yet to what %2 heard.</source>
        <translation>%1 hat noch nicht Ja gesagt zu dem, was %2 gehört hat.</translation>
    </message>
    <message>
        <source>there may be more to say after the turn of %1.</source>
        <translation>nach dem, was %1 gesagt hat, kommt vielleicht noch mehr.</translation>
    </message>
    <message>
        <source>it is %1 who says something now.</source>
        <translation>jetzt sagt %1 etwas.</translation>
    </message>
    <message>
        <source>a few steps are still before the two of you.</source>
        <translation>ein paar Schritte liegen noch vor euch beiden.</translation>
    </message>
    <message>
        <source>it has only begun.</source>
        <translation>es hat gerade erst begonnen.</translation>
    </message>
    <message>
        <source>These are words for yourself, and no conversation is kept of them. They can go into an entry: hearthbook add FILE entry. Nothing was changed; the draft waits on.</source>
        <translation>Das sind Worte für dich selbst, und kein Gespräch wird davon behalten. Sie können in einen Eintrag: hearthbook add FILE entry. Nichts wurde geändert; der Entwurf wartet weiter.</translation>
    </message>
    <message>
        <source>A conversation is kept by two, and here is one. Nothing was changed; the draft waits on.</source>
        <translation>Ein Gespräch behalten zwei, und hier ist nur eine Person. Nichts wurde geändert; der Entwurf wartet weiter.</translation>
    </message>
    <message>
        <source>This is what would be kept, for both of you to read:</source>
        <translation>Das würdet ihr behalten, für euch beide lesbar:</translation>
    </message>
    <message>
        <source>The question is added.</source>
        <translation>Die Frage ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The question is changed.</source>
        <translation>Die Frage ist geändert.</translation>
    </message>
    <message>
        <source>--sealed and --private go with a check-in alone.</source>
        <translation>--sealed und --private gehören nur zu einem Check-in.</translation>
    </message>
    <message>
        <source>A newer Hearthbook began this, and only that can finish it. Nothing was changed.</source>
        <translation>Das hat ein neueres Hearthbook begonnen, und nur das kann es fertigstellen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nobody to sit together with: leave out --together.</source>
        <translation>Es gibt niemanden, mit dem du zusammensitzen könntest: Lass --together weg.</translation>
    </message>
    <message>
        <source>The other’s passphrase: </source>
        <translation>Die Passphrase des anderen: </translation>
    </message>
    <message>
        <source>write recovery codes into this file and not onto the screen: as text, or X.pdf as sheets to print</source>
        <translation>Wiederherstellungscodes in diese Datei schreiben und nicht auf den Bildschirm: als Text, oder als X.pdf Blätter zum Drucken</translation>
    </message>
    <message>
        <source>the colour that stands for you</source>
        <translation>die Farbe, die für dich steht</translation>
    </message>
    <message>
        <source>a picture of you, cut to a square; else your first letter stands for you</source>
        <translation>ein Bild von dir, quadratisch zugeschnitten; sonst steht dein Anfangsbuchstabe für dich</translation>
    </message>
    <message>
        <source>keep the answers for yourself; a seal that is there goes</source>
        <translation>die Antworten für dich behalten; ein Siegel, das da ist, geht</translation>
    </message>
    <message>
        <source>both of you are here: tell of what was typed while sitting together</source>
        <translation>ihr seid beide da: von dem sagen, was beim Zusammensitzen geschrieben wurde</translation>
    </message>
    <message>
        <source>in a shell: undo brings it back until the shell ends</source>
        <translation>in einer Shell: undo holt es zurück, bis die Shell endet</translation>
    </message>
    <message>
        <source>the word you like for the other, such as wife or friend</source>
        <translation>das Wort, das du für den anderen magst, etwa Frau oder Freund</translation>
    </message>
    <message>
        <source>answers that you both gave may read as changed</source>
        <translation>Antworten, die ihr beide gegeben habt, dürfen als geändert gelten</translation>
    </message>
    <message>
        <source>That day has not come yet: what was lived has a day up to today, and what is ahead is planned.</source>
        <translation>Dieser Tag ist noch nicht gekommen: Erlebtes hat einen Tag bis heute, und was bevorsteht, ist geplant.</translation>
    </message>
    <message>
        <source>Its last day comes before its first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>You have both answered. What you change now will read: “%1” Nothing was changed. Add --yes to change it.</source>
        <translation>Ihr habt beide geantwortet. Was du jetzt änderst, heißt dann: „%1“ Nichts wurde geändert. Mit --yes wird es geändert.</translation>
    </message>
    <message numerus="yes">
        <source>With %n photo(s).</source>
        <translation>
            <numerusform>Mit %n Foto.</numerusform>
            <numerusform>Mit %n Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed since that version of the agreement</source>
        <translation>was sich seit dieser Fassung der Vereinbarung geändert hat</translation>
    </message>
    <message>
        <source>--changed-from takes another version of the same agreement.</source>
        <translation>--changed-from nimmt eine andere Fassung derselben Vereinbarung.</translation>
    </message>
    <message>
        <source>%1 can read this now. You can make it private again, but what has been read stays read.</source>
        <translation>%1 kann das jetzt lesen. Du kannst es wieder privat machen, aber was gelesen ist, bleibt gelesen.</translation>
    </message>
    <message>
        <source>tell what there is today, put off what there may be to do</source>
        <translation>sagen, was heute ist, und Anstehendes aufschieben</translation>
    </message>
    <message>
        <source>hold a conversation, or go on with the one that waits</source>
        <translation>ein Gespräch führen oder das wartende fortsetzen</translation>
    </message>
    <message>
        <source>list the cards to talk about, or draw one</source>
        <translation>die Gesprächskarten auflisten oder eine ziehen</translation>
    </message>
    <message>
        <source>bring a backup back, as a new file or in place of a journal</source>
        <translation>eine Sicherung zurückholen, neu oder statt eines Tagebuchs</translation>
    </message>
    <message>
        <source>tell or change who of the two is writing in this shell</source>
        <translation>sagen oder ändern, wer von euch in dieser Shell schreibt</translation>
    </message>
    <message>
        <source>read your rights, what is protected, where to find help</source>
        <translation>lesen: deine Rechte, was geschützt ist, wo es Hilfe gibt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Change it in your editor</source>
        <translation>In deinem Editor ändern</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>An empty line ends what you write; Ctrl+D keeps all of it for later.</source>
        <translation>Eine leere Zeile beendet, was du schreibst; Strg+D hebt alles für später auf.</translation>
    </message>
    <message>
        <source>That folder is not there. If it is on a stick or another disk, connect it first.</source>
        <translation>Diesen Ordner gibt es nicht. Liegt er auf einem Stick oder einer anderen Festplatte, verbinde sie zuerst.</translation>
    </message>
    <message>
        <source>From now on, backups go here, also those that the window makes by itself:</source>
        <translation>Von jetzt an kommen Sicherungen hierher, auch jene, die das Fenster von selbst macht:</translation>
    </message>
    <message>
        <source>Noted. It comes up again in a month.</source>
        <translation>Vermerkt. Die Erinnerung kommt in einem Monat wieder.</translation>
    </message>
    <message>
        <source>Say one thing: --list, --renew, --folder or --kept-elsewhere.</source>
        <translation>Sag nur eines: --list, --renew, --folder oder --kept-elsewhere.</translation>
    </message>
    <message>
        <source>An entry is begun already: finish it or throw it away by drafts. Nothing was changed.</source>
        <translation>Ein Eintrag ist schon begonnen: Schreib ihn mit drafts fertig oder verwirf ihn. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An entry begins with these words. Go on with it by drafts.</source>
        <translation>Ein Eintrag beginnt mit diesen Worten. Mit drafts schreibst du ihn weiter.</translation>
    </message>
    <message>
        <source>--deck, --depth and --draw go with all cards, and --write with one.</source>
        <translation>--deck, --depth und --draw gehören zu allen Karten, --write zu einer.</translation>
    </message>
    <message>
        <source>There is no card “%1”. Those that there are say cards.</source>
        <translation>Eine Karte „%1“ gibt es nicht. Welche es gibt, sagt cards.</translation>
    </message>
    <message>
        <source>There is no card in what you chose.</source>
        <translation>In deiner Auswahl gibt es keine Karte.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file; nothing is written to standard output.</source>
        <translation>--%1 erwartet den Namen einer Datei; auf die Standardausgabe wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>make a journal, join one, try an invented one</source>
        <translation>Tagebuch anlegen, beitreten, erfundenes ansehen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>listen, repair, exchange ideas, a step at a time</source>
        <translation>zuhören, klären, Gedanken teilen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>take in what is elsewhere, take along what is here</source>
        <translation>anderes hereinholen, von hier mitnehmen</translation>
    </message>
    <message>
        <source>many commands after one passphrase</source>
        <translation>viele Befehle nach einer Passphrase</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>your rights, what is protected, help outside</source>
        <translation>deine Rechte, was geschützt ist, Hilfe von außen</translation>
    </message>
    <message>
        <source>Not all of its photos could be taken in, so it is not saved; the draft waits on. Add --yes to save it without them.</source>
        <translation>Nicht alle Fotos ließen sich hereinholen, deshalb ist nichts gespeichert; der Entwurf wartet weiter. Mit --yes wird ohne sie gespeichert.</translation>
    </message>
    <message>
        <source>This conversation is not at its end: %1 Go on with it: hearthbook talk FILE. Nothing was changed; all that was said waits on.</source>
        <translation>Dieses Gespräch ist nicht zu Ende: %1 So geht es weiter: hearthbook talk FILE. Es wurde nichts geändert; alles Gesagte wartet weiter.</translation>
    </message>
    <message>
        <source>Taking in photos: %1 of %2</source>
        <translation>Fotos werden hereingeholt: %1 von %2</translation>
    </message>
    <message>
        <source>A newer Hearthbook began this, and only that can go on with it. Nothing was changed.</source>
        <translation>Das hat ein neueres Hearthbook begonnen, und nur dieses kann es fortsetzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>--plans goes with --from and --to alone.</source>
        <translation>Zu --plans gehören nur --from und --to.</translation>
    </message>
    <message>
        <source>--plans tells of ten years at most.</source>
        <translation>--plans reicht höchstens über zehn Jahre.</translation>
    </message>
    <message>
        <source>In this shell one of you is here. Both have one with shell FILE --together.</source>
        <translation>In dieser Shell ist nur eine Person da. Zu zweit geht es mit shell FILE --together.</translation>
    </message>
    <message>
        <source>Nothing here bears that number. Those that there are say list --ids and drafts.</source>
        <translation>Diese Nummer trägt hier nichts. Welche es gibt, sagen list --ids und drafts.</translation>
    </message>
    <message>
        <source>There is nobody called “%1” in this journal. Nothing was changed.</source>
        <translation>Niemand heißt in diesem Tagebuch „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>How it is called says hearthbook %1 --help.</source>
        <translation>Wie der Befehl geht, sagt hearthbook %1 --help.</translation>
    </message>
    <message>
        <source>the card it is about, by the name that cards tells</source>
        <translation>die Karte, um die es geht, mit dem Namen, den cards nennt</translation>
    </message>
    <message>
        <source>go on with it: in your editor, or step by step where it is a conversation; it stays a draft</source>
        <translation>damit weitermachen: in deinem Editor, bei einem Gespräch Schritt für Schritt; es bleibt ein Entwurf</translation>
    </message>
    <message>
        <source>only cards of this deck</source>
        <translation>nur Karten dieses Stapels</translation>
    </message>
    <message>
        <source>one of them by chance; nothing is written down</source>
        <translation>eine davon auf gut Glück; es wird nichts festgehalten</translation>
    </message>
    <message>
        <source>how long it is put off: else until tomorrow; for good until you say otherwise</source>
        <translation>wie lange es aufgeschoben ist: sonst bis morgen; mit good, bis du es anders sagst</translation>
    </message>
    <message>
        <source>where backups go from now on; usual is the folder beside the journal</source>
        <translation>wohin Sicherungen von jetzt an kommen; usual ist der Ordner neben dem Tagebuch</translation>
    </message>
    <message>
        <source>bring it back over this journal; what is there now is kept beside it</source>
        <translation>sie anstelle dieses Tagebuchs zurückholen; was jetzt da ist, bleibt daneben aufgehoben</translation>
    </message>
    <message>
        <source>you have put a copy elsewhere yourself: it comes up again in a month</source>
        <translation>du hast selbst eine Kopie anderswo abgelegt: In einem Monat kommt es wieder</translation>
    </message>
    <message>
        <source>what was put off may come up again, by its name</source>
        <translation>was aufgeschoben war, darf wiederkommen, mit seinem Namen</translation>
    </message>
    <message>
        <source>each day on which something planned takes place; else the next four weeks</source>
        <translation>jeder Tag, an dem etwas Geplantes stattfindet; sonst die nächsten vier Wochen</translation>
    </message>
    <message>
        <source>what is not to come up for a while, by the name that today tells</source>
        <translation>was eine Weile nicht kommen soll, mit dem Namen, den today nennt</translation>
    </message>
    <message>
        <source>numbers of your own in this file, to be read without a passphrase; none where it is empty</source>
        <translation>eigene Nummern aus dieser Datei, ohne Passphrase zu lesen; keine, wenn sie leer ist</translation>
    </message>
    <message>
        <source>both of you are here, each with a passphrase</source>
        <translation>ihr seid beide da, jede und jeder mit einer Passphrase</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>both of you are here, each with a passphrase: only what is shared is told, and writer says whose turn it is</source>
        <translation>ihr seid beide da, jede und jeder mit einer Passphrase: Nur Geteiltes ist zu sehen, und writer sagt, wer gerade schreibt</translation>
    </message>
    <message>
        <source>begin an entry with its words</source>
        <translation>einen Eintrag mit ihren Worten beginnen</translation>
    </message>
    <message>
        <source>you know that it cannot be undone, that answers you both gave then read as changed, or that photos which cannot be read are left out</source>
        <translation>du weißt, dass es nicht rückgängig zu machen ist, dass Antworten von euch beiden dann als geändert gelten oder dass unlesbare Fotos wegbleiben</translation>
    </message>
    <message>
        <source>the conversation that waits may be lost for the new one</source>
        <translation>das wartende Gespräch darf für das neue verloren gehen</translation>
    </message>
    <message>
        <source>The journal would become what it was on %1. What is there now would be kept in the same folder as “%2”. Nothing was changed. Add --yes to bring it back.</source>
        <translation>Das Tagebuch würde, was es am %1 war. Was jetzt da ist, bliebe im selben Ordner als „%2“ aufgehoben. Es wurde nichts geändert. Mit --yes wird die Sicherung zurückgeholt.</translation>
    </message>
    <message>
        <source>The journal is as it was on %1. It was read back and is whole, and opens with the passphrases of that time.</source>
        <translation>Das Tagebuch ist, wie es am %1 war. Es wurde zur Probe gelesen, ist unversehrt und öffnet sich mit den damaligen Passphrasen.</translation>
    </message>
    <message>
        <source>What was there before is kept:</source>
        <translation>Was vorher da war, ist aufgehoben:</translation>
    </message>
    <message>
        <source>Give the new file with --output, or the journal in whose place it comes with --in-place-of; or look without writing with --preview, which takes a passphrase as well.</source>
        <translation>Gib mit --output die neue Datei an oder mit --in-place-of das Tagebuch, an dessen Stelle die Sicherung kommt; oder sieh mit --preview nach, ohne zu schreiben, dazu lässt sich auch eine Passphrase angeben.</translation>
    </message>
    <message>
        <source>Hearthbook notes down nowhere that you read this. Your shell may keep the command in its history, and the terminal what it shows.</source>
        <translation>Hearthbook hält nirgends fest, dass du das liest. Deine Shell kann den Befehl in ihrem Verlauf behalten und das Terminal, was es zeigt.</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Eigene Nummern</translation>
    </message>
    <message>
        <source>No numbers of your own stand there any more.</source>
        <translation>Eigene Nummern stehen dort keine mehr.</translation>
    </message>
    <message>
        <source>Kept. They can be read without a passphrase, by anyone at this computer: write nothing there that would put you at risk.</source>
        <translation>Aufgehoben. Alle an diesem Computer können es ohne Passphrase lesen: Schreib nichts dorthin, was dich in Gefahr brächte.</translation>
    </message>
    <message>
        <source>There is to read: rights, protection, help.</source>
        <translation>Zu lesen gibt es: rights, protection, help.</translation>
    </message>
    <message>
        <source>Numbers of your own stand under help.</source>
        <translation>Eigene Nummern stehen unter help.</translation>
    </message>
    <message>
        <source>A conversation is one of: listening, repair, ideas.</source>
        <translation>Ein Gespräch ist eines von: listening, repair, ideas.</translation>
    </message>
    <message>
        <source>That is for two who share a journal. Alone there is repair: words for yourself.</source>
        <translation>Das ist für zwei, die ein Tagebuch teilen. Allein gibt es repair: Worte für dich selbst.</translation>
    </message>
    <message>
        <source>No conversation waits. Begin one: listening, repair or ideas.</source>
        <translation>Es wartet kein Gespräch. Beginne eines: listening, repair oder ideas.</translation>
    </message>
    <message>
        <source>A conversation waits, and its words are kept nowhere else: go on with it by talk FILE. Add --yes to throw it away and begin another.</source>
        <translation>Ein Gespräch wartet, und seine Worte sind nirgends sonst aufgehoben: Mit talk FILE geht es weiter. Mit --yes wird es verworfen und ein anderes begonnen.</translation>
    </message>
    <message>
        <source>--topic, --card and --yes go with a new conversation: listening, repair or ideas.</source>
        <translation>--topic, --card und --yes gehören zu einem neuen Gespräch: listening, repair oder ideas.</translation>
    </message>
    <message>
        <source>A conversation is held at a terminal, and there is none. Nothing was changed.</source>
        <translation>Ein Gespräch wird an einem Terminal geführt, und hier ist keines. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for this turn, until %1.</source>
        <translation>
            <numerusform>%n Minute Redezeit, bis %1.</numerusform>
            <numerusform>%n Minuten Redezeit, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of this turn is over: finish the thought in peace.</source>
        <translation>Die Redezeit ist um: Bring den Gedanken in Ruhe zu Ende.</translation>
    </message>
    <message>
        <source>%1 asks you</source>
        <comment>by name</comment>
        <translation>%1 fragt dich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, a hint</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>So far: %1. Return alone leaves it so.</source>
        <translation>Bisher: %1. Die Eingabetaste allein lässt es so.</translation>
    </message>
    <message>
        <source>Up to five, with commas between: </source>
        <translation>Bis zu fünf, mit Kommas dazwischen: </translation>
    </message>
    <message>
        <source>These are more than five.</source>
        <translation>Das sind mehr als fünf.</translation>
    </message>
    <message>
        <source>“%1” is not among them. It can stand in your own words.</source>
        <translation>„%1“ ist nicht darunter. In deinen eigenen Worten hat es Platz.</translation>
    </message>
    <message>
        <source>Leave it for now: the words wait</source>
        <translation>Für jetzt gehen: die Worte warten</translation>
    </message>
    <message>
        <source>Take this card</source>
        <translation>Diese Karte nehmen</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Andere Karte</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>No pause</source>
        <translation>Keine Pause</translation>
    </message>
    <message>
        <source>Leave this conversation? What was written here has not been saved and will be lost.</source>
        <translation>Dieses Gespräch verlassen? Was hier geschrieben wurde, ist nicht gespeichert und geht verloren.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nichts davon ist aufgehoben.</translation>
    </message>
    <message>
        <source>An entry is begun already. Once it is saved or thrown away, the words can begin a new one.</source>
        <translation>Ein Eintrag ist schon begonnen. Ist er gespeichert oder verworfen, können die Worte einen neuen beginnen.</translation>
    </message>
    <message>
        <source>All that was said waits. Go on with it by talk.</source>
        <translation>Alles Gesagte wartet. Mit talk geht es weiter.</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing is kept.</source>
        <translation>Es wurde nichts geschrieben, also ist nichts aufgehoben.</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>Begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>A conversation card</source>
        <translation>Eine Gesprächskarte</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the other partner</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>What there may be to do</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Not to be offered again</source>
        <translation>Soll nicht mehr angeboten werden</translation>
    </message>
    <message>
        <source>There is nothing here called “%1”. What there is, and its name, says today.</source>
        <translation>Hier heißt nichts „%1“. Was es gibt und wie es heißt, sagt today.</translation>
    </message>
    <message>
        <source>It is not offered again; --offer-again takes that back.</source>
        <translation>Es wird nicht mehr angeboten; --offer-again nimmt das zurück.</translation>
    </message>
    <message>
        <source>It comes up again on %1.</source>
        <translation>Es kommt am %1 wieder.</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation>Es wird wieder angeboten.</translation>
    </message>
    <message>
        <source>--for goes with --put-off.</source>
        <translation>--for gehört zu --put-off.</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>There is no display to open a window on. What can be done without one says hearthbook --help.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Was ohne eines geht, sagt hearthbook --help.</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing was saved.</source>
        <translation>Es wurde nichts geschrieben, also ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>There are no words in this for an editor.</source>
        <translation>Hier gibt es keine Worte für einen Editor.</translation>
    </message>
    <message>
        <source>write the words in your editor; those of a template are there to begin with</source>
        <translation>die Worte in deinem Editor schreiben; die einer Vorlage stehen schon da</translation>
    </message>
    <message>
        <source>That is written by each of you alone: say it outside this shell.</source>
        <translation>Das schreibt ihr jeweils allein: Sag es außerhalb dieser Shell.</translation>
    </message>
    <message>
        <source>“%1” is one person’s, and nothing for both at once: say it alone, outside this shell.</source>
        <translation>„%1“ gehört einer Person und ist nichts für beide zugleich: Sag es allein, außerhalb dieser Shell.</translation>
    </message>
    <message>
        <source>take out all you may read, or your own words as a book</source>
        <translation>alles Lesbare mitnehmen, oder Eigenes als Buch</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The editor gave back nothing. Nothing was changed. Add --yes to leave it empty.</source>
        <translation>Der Editor gab nichts zurück. Nichts wurde geändert. Mit --yes bleibt es leer.</translation>
    </message>
    <message>
        <source>%1 is not what %2 writes. Nothing was changed. Leave out --format, and Hearthbook looks what it is.</source>
        <comment>a file, a program</comment>
        <translation>%1 ist nicht, was %2 schreibt. Nichts wurde geändert. Lass --format weg, und Hearthbook sieht nach, was es ist.</translation>
    </message>
    <message>
        <source>There is nothing here that --%1 could mean. Leave it out.</source>
        <translation>Hier gibt es nichts, was --%1 meinen könnte. Lass es weg.</translation>
    </message>
    <message>
        <source>--%1 says two things of “%2”. Give one.</source>
        <translation>--%1 sagt zweierlei über „%2“. Gib eines an.</translation>
    </message>
    <message>
        <source>--%1 is there twice. Give it once.</source>
        <translation>--%1 steht zweimal da. Gib es einmal an.</translation>
    </message>
    <message>
        <source>The passphrase is read from here, where it can be seen: type it, and end it with Enter.</source>
        <translation>Die Passphrase wird von hier gelesen, wo sie zu sehen ist: Tippe sie und schließe mit der Eingabetaste ab.</translation>
    </message>
    <message>
        <source>The words are read from here: type them, and end with Ctrl+D on a line of its own.</source>
        <translation>Die Worte werden von hier gelesen: Tippe sie und schließe mit Strg+D in einer eigenen Zeile ab.</translation>
    </message>
    <message>
        <source>A file of text and a month of RedNotebook say their day or month by their name, and what comes through %1 has none. Nothing was changed. Save it as a file, such as 2026-07-12.md or 2026-07.txt, and name that.</source>
        <comment>standard input</comment>
        <translation>Eine Textdatei und ein Monat von RedNotebook sagen ihren Tag oder Monat durch ihren Namen, und was so kommt (%1), hat keinen. Es wurde nichts geändert. Speichere es als Datei, etwa als 2026-07-12.md oder 2026-07.txt, und nenne sie.</translation>
    </message>
    <message>
        <source>More than %1 MiB came through %2. Nothing was changed. Save it as a file and name that.</source>
        <comment>a number, standard input</comment>
        <translation>Es kamen mehr als %1 MiB (%2). Es wurde nichts geändert. Speichere es als Datei und nenne sie.</translation>
    </message>
    <message>
        <source>What is to be taken in is read from here: type or paste it, and end with Ctrl+D on a line of its own.</source>
        <translation>Was hereingeholt werden soll, wird von hier gelesen: Tippe es oder füge es ein und schließe mit Strg+D in einer eigenen Zeile ab.</translation>
    </message>
    <message>
        <source>What came through %1 is not what %2 writes. Nothing was changed. Leave out --format, and Hearthbook looks what it is.</source>
        <comment>standard input, a program</comment>
        <translation>Was hier kam (%1), ist nicht, was %2 schreibt. Es wurde nichts geändert. Lass --format weg, dann sieht Hearthbook nach, was es ist.</translation>
    </message>
    <message>
        <source>What came through %1 is of no form that Hearthbook knows by what it holds. Nothing was changed. Plain text and a month of RedNotebook need the name of their file: save it as one and name that. A table of ratings needs --map.</source>
        <comment>standard input</comment>
        <translation>Was hier kam (%1), hat keine Form, die Hearthbook am Inhalt erkennt. Es wurde nichts geändert. Reiner Text und ein Monat von RedNotebook brauchen den Namen ihrer Datei: Speichere es als Datei und nenne sie. Eine Tabelle mit Einschätzungen braucht --map.</translation>
    </message>
    <message>
        <source>There is nothing in %1 of a form that Hearthbook knows. Nothing was changed. The forms it knows are named by hearthbook import --help.</source>
        <comment>a file</comment>
        <translation>In %1 ist nichts in einer Form, die Hearthbook kennt. Es wurde nichts geändert. Welche es kennt, sagt hearthbook import --help.</translation>
    </message>
    <message>
        <source>The name of the new file is missing.</source>
        <translation>Der Name der neuen Datei fehlt.</translation>
    </message>
    <message>
        <source>There is no file %1. Look how its name is spelled, and in which folder it lies.</source>
        <translation>Eine Datei %1 gibt es nicht. Sieh nach, wie ihr Name geschrieben wird und in welchem Ordner sie liegt.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was changed. Make it first, or name another place.</source>
        <translation>Einen Ordner %1 gibt es nicht. Es wurde nichts geändert. Lege ihn erst an, oder nenne einen anderen Ort.</translation>
    </message>
    <message>
        <source>There are no questions of your own in this journal yet, so --own has nothing to answer. Ask one first with questions and --add.</source>
        <translation>In diesem Tagebuch gibt es noch keine eigenen Fragen, also hat --own nichts zu beantworten. Stelle zuerst eine mit questions und --add.</translation>
    </message>
    <message>
        <source>That is the passphrase you have already. Nothing was changed. Choose another.</source>
        <translation>Diese Passphrase hast du schon. Es wurde nichts geändert. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The editor put a link in place of the file, and it is not followed. Nothing was changed. What was typed lies where it leads: %1</source>
        <translation>Der Editor hat eine Verknüpfung an die Stelle der Datei gesetzt, und ihr wird nicht gefolgt. Es wurde nichts geändert. Was getippt wurde, liegt dort, wohin sie führt: %1</translation>
    </message>
    <message>
        <source>The editor put a folder in place of the file. Nothing was changed.</source>
        <translation>Der Editor hat einen Ordner an die Stelle der Datei gesetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The editor put a pipe or a device in place of the file, in which no words lie. Nothing was changed.</source>
        <translation>Der Editor hat eine Pipe oder ein Gerät an die Stelle der Datei gesetzt, worin keine Worte liegen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What the editor left cannot be read. Nothing was changed. Look who may read it.</source>
        <translation>Was der Editor hinterlassen hat, lässt sich nicht lesen. Es wurde nichts geändert. Sieh nach, wer es lesen darf.</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2. Nothing was changed. The columns are named in the first line; say with --map which is which.</source>
        <comment>a name, a file</comment>
        <translation>Eine Spalte „%1“ gibt es nicht (%2). Es wurde nichts geändert. Die Spalten stehen in der ersten Zeile; sage mit --map, welche welche ist.</translation>
    </message>
    <message>
        <source>--%1 takes the number of another kind of record: %2. Those that there are say list --ids --kind %2.</source>
        <comment>an option, a kind</comment>
        <translation>--%1 erwartet die Nummer eines Eintrags von anderer Art: %2. Welche es gibt, sagt list --ids --kind %2.</translation>
    </message>
    <message>
        <source>--%1 is for tables of check-ins, and this is none. Nothing was changed.</source>
        <translation>--%1 ist für Tabellen von Check-ins, und das ist keine. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>--only is for tables of check-ins and for JSON Lines, and this is neither. Nothing was changed.</source>
        <translation>--only ist für Tabellen von Check-ins und für JSON Lines, und das ist keins von beiden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>--keep-until takes a day to come: on any other the note would be shared at once.</source>
        <translation>--keep-until nimmt einen Tag, der noch kommt: An jedem anderen wäre die Notiz sofort geteilt.</translation>
    </message>
    <message>
        <source>--%1 takes a day from %2 to %3.</source>
        <comment>an option, two days</comment>
        <translation>--%1 nimmt einen Tag von %2 bis %3.</translation>
    </message>
    <message>
        <source>--map names two columns for “%1”. Give one.</source>
        <translation>--map nennt zwei Spalten für „%1“. Nenne eine.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Say --dates day-first or --dates month-first.</source>
        <comment>3/4/2021 can be two days.</comment>
        <translation>%1 Nichts wurde geändert. Sag --dates day-first oder --dates month-first.</translation>
    </message>
    <message>
        <source>what comes first in days such as 3/4/2021, the day or the month</source>
        <translation>was in Tagen wie 3/4/2021 zuerst steht, der Tag oder der Monat</translation>
    </message>
    <message>
        <source>Line %1 goes on without an end, so that is no list of commands. Nothing of it was carried out. Name a file with a command a line.</source>
        <translation>Zeile %1 geht ohne Ende weiter, also ist das keine Liste von Befehlen. Nichts davon wurde ausgeführt. Nenne eine Datei mit einem Befehl je Zeile.</translation>
    </message>
    <message>
        <source>The columns of %1 are called %2.</source>
        <comment>a file, names</comment>
        <translation>Die Spalten von %1 heißen %2.</translation>
    </message>
    <message>
        <source>only where this was felt</source>
        <translation>nur, wo das empfunden wurde</translation>
    </message>
    <message>
        <source>only what is tagged with it</source>
        <translation>nur, was dieses Schlagwort trägt</translation>
    </message>
    <message>
        <source>Say which is which, such as --map %1=%2 for an answer and --map %3=date for the day.</source>
        <comment>two columns, and a question between them</comment>
        <translation>Sag, welche was ist, etwa --map %1=%2 für eine Antwort und --map %3=date für den Tag.</translation>
    </message>
</context>
<context>
    <name>CountParts</name>
    <message>
        <source>joyful</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>alltäglich</translation>
    </message>
    <message>
        <source>challenging</source>
        <translation>herausfordernd</translation>
    </message>
    <message>
        <source>tone not said</source>
        <translation>ohne Angabe des Tons</translation>
    </message>
    <message>
        <source>new to both</source>
        <translation>neu für beide</translation>
    </message>
    <message>
        <source>not marked as new</source>
        <translation>nicht als neu markiert</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>nein</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>none</source>
        <comment>no review day</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Die Worte sind dieselben.</translation>
    </message>
    <message>
        <source>Area: was %1, now %2.</source>
        <translation>Bereich: vorher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Review day: was %1, now %2.</source>
        <translation>Tag der Durchsicht: vorher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>In the title:</source>
        <translation>Im Titel:</translation>
    </message>
</context>
<context>
    <name>DoneAgain</name>
    <message>
        <source>Done again: “%1” is here.</source>
        <translation>Wiederholt: „%1“ ist da.</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n record(s) are here.</source>
        <translation>
            <numerusform>Wiederholt: %n Eintrag ist da.</numerusform>
            <numerusform>Wiederholt: %n Einträge sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: “%1” is changed.</source>
        <translation>Wiederholt: „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>Done again: “%1” is deleted.</source>
        <translation>Wiederholt: „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Done again: “%1” is shared.</source>
        <translation>Wiederholt: „%1“ ist geteilt.</translation>
    </message>
    <message>
        <source>Done again: “%1” is private.</source>
        <translation>Wiederholt: „%1“ ist privat.</translation>
    </message>
    <message>
        <source>Done again: your answer to “%1”.</source>
        <translation>Wiederholt: deine Antwort auf „%1“.</translation>
    </message>
    <message>
        <source>Done again: the photos of “%1” are changed.</source>
        <translation>Wiederholt: Die Fotos von „%1“ sind geändert.</translation>
    </message>
    <message>
        <source>Done again: the reminder is put off.</source>
        <translation>Wiederholt: Die Erinnerung ist aufgeschoben.</translation>
    </message>
    <message>
        <source>Done again: it is muted.</source>
        <translation>Wiederholt: Es ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Done again: the setting is changed.</source>
        <translation>Wiederholt: Die Einstellung ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n photo(s) are here.</source>
        <translation>
            <numerusform>Wiederholt: %n Foto ist hier.</numerusform>
            <numerusform>Wiederholt: %n Fotos sind hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Until you have made one</source>
        <translation>Bis du einen hast</translation>
    </message>
    <message>
        <source>You wanted to write it down another day. Without one, a forgotten passphrase closes the journal for good.</source>
        <translation>Du wolltest ihn an einem anderen Tag aufschreiben. Ohne ihn bleibt das Tagebuch für immer zu, wenn du die Passphrase vergisst.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>How has it been?</source>
        <translation>Wie ist es dir ergangen?</translation>
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
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>You promised this for today.</source>
        <translation>Das hast du für heute zugesagt.</translation>
    </message>
    <message>
        <source>You promised this for tomorrow.</source>
        <translation>Das hast du für morgen zugesagt.</translation>
    </message>
    <message>
        <source>You promised this for %1.</source>
        <translation>Das hast du für den %1 zugesagt.</translation>
    </message>
    <message>
        <source>%1 proposes this agreement. Take your time; any answer is fine.</source>
        <translation>%1 schlägt diese Vereinbarung vor. Lass dir Zeit; jede Antwort ist in Ordnung.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Its review day was %1. It holds again once you both agree anew.</source>
        <translation>Am %1 wolltet ihr sie noch einmal ansehen. Sie gilt wieder, sobald ihr beide neu zustimmt.</translation>
    </message>
    <message>
        <source>Its review day is %1. Does it still suit you both?</source>
        <translation>Am %1 wollt ihr sie noch einmal ansehen. Passt sie noch für euch beide?</translation>
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
        <source>Today at %1</source>
        <translation>Heute um %1 Uhr</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1 Uhr</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Was du zugesagt hast</translation>
    </message>
    <message>
        <source>An agreement to answer</source>
        <translation>Eine Vereinbarung, die auf deine Antwort wartet</translation>
    </message>
    <message>
        <source>An agreement to look at again</source>
        <translation>Eine Vereinbarung zur Durchsicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A copy in another place</source>
        <translation>Eine Kopie an einem anderen Ort</translation>
    </message>
    <message>
        <source>On a stick, or with somebody you trust: then nothing is lost with this computer.</source>
        <translation>Auf einem USB-Stick oder bei jemandem, dem du vertraust: Dann geht mit diesem Computer nichts verloren.</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Einmal im Monat</translation>
    </message>
    <message>
        <source>Another each time</source>
        <translation>Jedes Mal eine andere</translation>
    </message>
    <message>
        <source>A conversation card</source>
        <translation>Eine Gesprächskarte</translation>
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
        <source>Hearthbook made a mistake and stopped what it was doing. Nothing was changed. Report it: %1</source>
        <translation>Hearthbook hat einen Fehler gemacht und den Vorgang abgebrochen. Es wurde nichts geändert. Melde ihn: %1</translation>
    </message>
    <message>
        <source>This was changed in another place meanwhile, and that was left as it is. What you typed is still here. Save it as something new, or look at the other first.</source>
        <translation>Das wurde inzwischen an anderer Stelle geändert, und dort blieb es, wie es ist. Was du geschrieben hast, ist noch da. Speichere es als etwas Neues, oder sieh dir erst das andere an.</translation>
    </message>
    <message>
        <source>What both of you have seen stays as it is. Nothing was changed. Write another version, or answer anew.</source>
        <translation>Was ihr beide gesehen habt, bleibt, wie es ist. Es wurde nichts geändert. Schreib eine neue Fassung, oder antworte neu.</translation>
    </message>
    <message>
        <source>Another version was proposed meanwhile. Yours is still here as a draft. Look at the other first, then propose yours.</source>
        <translation>Inzwischen wurde eine andere Fassung vorgeschlagen. Deine ist als Entwurf noch da. Sieh dir erst die andere an und schlag dann deine vor.</translation>
    </message>
    <message>
        <source>This photo is not the one that was kept here, so it is not shown. The rest of the journal is safe. Look for it in a backup copy.</source>
        <translation>Dieses Foto ist nicht das, das hier aufbewahrt war, und wird deshalb nicht gezeigt. Das übrige Tagebuch ist sicher. Such das Foto in einer Sicherungskopie.</translation>
    </message>
    <message>
        <source>This is not a picture that Hearthbook can read. Nothing was changed. Save it as JPEG, PNG or WebP in another program, then add that.</source>
        <translation>Dieses Bild kann Hearthbook nicht lesen. Es wurde nichts geändert. Speichere es in einem anderen Programm als JPEG, PNG oder WebP und füge es dann hinzu.</translation>
    </message>
    <message>
        <source>This picture is larger than Hearthbook accepts. Nothing was changed. Make it smaller in another program, then add that.</source>
        <translation>Dieses Bild ist größer, als Hearthbook annimmt. Es wurde nichts geändert. Verkleinere es in einem anderen Programm und füge es dann hinzu.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete. Nothing was changed. See whether another program can open it, or use another copy.</source>
        <translation>Dieses Bild ist beschädigt oder unvollständig. Es wurde nichts geändert. Sieh nach, ob ein anderes Programm es öffnen kann, oder nimm eine andere Kopie.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written to. Nothing was changed. Use a folder of your own, then try again.</source>
        <translation>In diese Datei oder ihren Ordner lässt sich nicht schreiben. Es wurde nichts geändert. Nimm einen eigenen Ordner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Hearthbook was interrupted while writing this journal, and here it cannot put that right, because the disk cannot be written to. Nothing was changed. Copy the journal and the file beside it that ends in -journal to a folder of your own, and open it there.</source>
        <translation>Hearthbook wurde unterbrochen, während es in dieses Tagebuch schrieb, und kann das hier nicht in Ordnung bringen, weil sich auf den Datenträger nicht schreiben lässt. Es wurde nichts geändert. Kopiere das Tagebuch und die Datei daneben, die auf -journal endet, in einen eigenen Ordner und öffne es dort.</translation>
    </message>
    <message>
        <source>The disk did not answer, so Hearthbook cannot tell whether this was saved. What you typed is still here. Check the disk, then save again.</source>
        <translation>Der Datenträger hat nicht geantwortet, deshalb weiß Hearthbook nicht, ob das gespeichert ist. Was du geschrieben hast, ist noch da. Prüfe den Datenträger und speichere dann noch einmal.</translation>
    </message>
    <message>
        <source>Another file has been put where your journal was, so this was not saved. What you typed is still here. Save the open journal beside it, then save again.</source>
        <translation>Wo dein Tagebuch lag, liegt jetzt eine andere Datei, deshalb wurde das nicht gespeichert. Was du geschrieben hast, ist noch da. Speichere erst das geöffnete Tagebuch daneben und dann deine Worte noch einmal.</translation>
    </message>
    <message>
        <source>That is a journal. It was left as it is. Choose another name.</source>
        <translation>Das ist ein Tagebuch. Es blieb, wie es ist. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>That file is being read for this. It was left as it is. Choose another name.</source>
        <translation>Diese Datei wird hierfür gelesen. Sie blieb, wie sie ist. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>That name is for a file of another kind, or such a file is there. Nothing was changed. Choose another name, with the ending that belongs to it.</source>
        <translation>Dieser Name gehört zu einer anderen Art von Datei, oder so eine liegt schon dort. Es wurde nichts geändert. Wähle einen anderen Namen, mit der passenden Endung.</translation>
    </message>
    <message>
        <source>Passphrases and recovery codes belong to one person. Nothing was changed. Stop sitting together, and open the journal alone.</source>
        <translation>Passphrasen und Wiederherstellungscodes gehören jeweils nur einer Person. Es wurde nichts geändert. Beendet das Zusammensitzen, und öffne das Tagebuch allein.</translation>
    </message>
    <message>
        <source>This carries your name, but you did not write it: somebody put it there with another program. It was not saved in your name. Copy what you want to keep, and write it anew.</source>
        <translation>Das trägt deinen Namen, aber du hast es nicht geschrieben: Jemand hat es mit einem anderen Programm hineingesetzt. Es wurde nicht in deinem Namen gespeichert. Kopiere, was du behalten möchtest, und schreib es neu.</translation>
    </message>
    <message>
        <source>Undoing this would take back a no to an agreement. Nothing was changed. Only the person who said it can take it back.</source>
        <translation>Das rückgängig zu machen, nähme ein Nein zu einer Vereinbarung zurück. Es wurde nichts geändert. Nur wer Nein gesagt hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>This is not text that Hearthbook can read: %1 holds half a letter, a zero, or is not UTF-8. Nothing was changed. Save it as UTF-8 and try again.</source>
        <translation>Diesen Text kann Hearthbook nicht lesen: %1 enthält ein halbes Zeichen oder ein Nullzeichen oder ist nicht in UTF-8. Es wurde nichts geändert. Speichere ihn als UTF-8 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is not text that Hearthbook can read: it holds half a letter, a zero, or is not UTF-8. Nothing was changed. Save it as UTF-8 and try again.</source>
        <translation>Diesen Text kann Hearthbook nicht lesen: Er enthält ein halbes Zeichen oder ein Nullzeichen oder ist nicht in UTF-8. Es wurde nichts geändert. Speichere ihn als UTF-8 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing in this file yet. A folder that is kept in step with other computers leaves it empty until it brings the journal: let the folder finish, then open it again. If it stays empty, open a backup copy.</source>
        <translation>In dieser Datei ist noch nichts. Ein Ordner, der mit anderen Computern abgeglichen wird, lässt sie leer, bis das Tagebuch angekommen ist: Lass den Abgleich fertig werden und öffne sie dann noch einmal. Bleibt sie leer, öffne eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Nothing is left in this file by which a passphrase or recovery code could open it. It was left as it is. Keep it, and open a backup copy.</source>
        <translation>In dieser Datei ist nichts mehr, womit eine Passphrase oder ein Wiederherstellungscode sie öffnen könnte. Sie blieb, wie sie ist. Behalte sie, und öffne eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>This is a copy of another journal. Nothing was changed. Choose a copy of this one.</source>
        <translation>Das ist eine Kopie eines anderen Tagebuchs. Es wurde nichts geändert. Wähle eine Kopie von diesem.</translation>
    </message>
    <message>
        <source>This needs your passphrase; the recovery code is not enough. Nothing was changed. Choose a new passphrase first, then try again.</source>
        <translation>Dafür braucht es deine Passphrase; der Wiederherstellungscode genügt nicht. Es wurde nichts geändert. Wähle zuerst eine neue Passphrase und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder for backups is not there, so no backup was made, and none was put anywhere else. The journal is as it was. If the folder is on a stick or another disk, connect it, then try again.</source>
        <translation>Der Ordner für Sicherungen ist nicht da, deshalb wurde keine angelegt, auch nirgendwo sonst. Das Tagebuch ist, wie es war. Liegt der Ordner auf einem USB-Stick oder einem anderen Datenträger, schließ ihn an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder for backups, so no backup was made. The journal and the earlier backups are as they were. Choose a folder of your own.</source>
        <translation>In den Ordner für Sicherungen lässt sich nicht schreiben, deshalb wurde keine angelegt. Das Tagebuch und die früheren Sicherungen sind, wie sie waren. Wähle einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder for backups has no room for another one, so none was made. The journal and the earlier backups are as they were. Free some space there, or choose another folder.</source>
        <translation>Im Ordner für Sicherungen ist kein Platz für eine weitere, deshalb wurde keine angelegt. Das Tagebuch und die früheren Sicherungen sind, wie sie waren. Schaffe dort Platz, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup could not be written in full, so it does not count. The journal and the earlier backups are as they were. Check that the disk is connected and sound, then try again.</source>
        <translation>Die Sicherung ließ sich nicht vollständig schreiben und zählt deshalb nicht. Das Tagebuch und die früheren Sicherungen sind, wie sie waren. Prüfe, ob der Datenträger angeschlossen und in Ordnung ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The backup was read back and is not whole, so it does not count; the earlier ones are kept. The journal itself or the disk may be damaged. Keep the backups there are, and have the journal checked.</source>
        <translation>Die Sicherung wurde zur Probe gelesen und ist nicht unversehrt, deshalb zählt sie nicht; die früheren bleiben. Vielleicht ist das Tagebuch selbst oder der Datenträger beschädigt. Behalte die Sicherungen, die es gibt, und lass das Tagebuch prüfen.</translation>
    </message>
    <message>
        <source>The journal was being saved all the while, so no backup was made. Everything is as it was. Try again in a moment.</source>
        <translation>Das Tagebuch wurde gerade immer wieder gespeichert, deshalb wurde keine Sicherung angelegt. Alles ist, wie es war. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another file has been put where your journal was, so no backup was made. Save the open journal beside it first.</source>
        <translation>Wo dein Tagebuch lag, liegt jetzt eine andere Datei, deshalb wurde keine Sicherung angelegt. Speichere erst das geöffnete Tagebuch daneben.</translation>
    </message>
    <message>
        <source>Stopped. No backup was made, and the earlier ones are as they were.</source>
        <translation>Angehalten. Es wurde keine Sicherung angelegt, und die früheren sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The backup, or the folder to bring it back to, is not there. Nothing was written. If it is on a stick or another disk, connect it, then try again.</source>
        <translation>Die Sicherung oder der Ordner, in den sie zurückgeholt werden soll, ist nicht da. Es wurde nichts geschrieben. Geht es um einen USB-Stick oder einen anderen Datenträger, schließ ihn an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This file is not a backup of a Hearthbook journal. Nothing was written. Choose another one.</source>
        <translation>Diese Datei ist keine Sicherung eines Hearthbook-Tagebuchs. Es wurde nichts geschrieben. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup is not whole: something in it is missing or was changed. Nothing was written. Keep it, and choose another one.</source>
        <translation>Diese Sicherung ist nicht unversehrt: Etwas darin fehlt oder wurde verändert. Es wurde nichts geschrieben. Behalte sie, und wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Hearthbook. Nothing was written. Update Hearthbook to bring it back.</source>
        <translation>Diese Sicherung stammt aus einem neueren Hearthbook. Es wurde nichts geschrieben. Aktualisiere Hearthbook, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>This backup, or the journal in whose place it would come, is open in another window or program. Nothing was changed. Lock or close it there, then try again.</source>
        <translation>Diese Sicherung oder das Tagebuch, an dessen Stelle sie käme, ist in einem anderen Fenster oder Programm geöffnet. Es wurde nichts geändert. Sperre oder schließe, was dort offen ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The backup and the new journal would be the same file. Nothing was written. Choose another name.</source>
        <translation>Die Sicherung und das neue Tagebuch wären dieselbe Datei. Es wurde nichts geschrieben. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder, so nothing was brought back, and everything is as it was. Choose a folder of your own.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben, deshalb wurde nichts zurückgeholt, und alles ist, wie es war. Wähle einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>There is no room to bring the backup back. Nothing was changed. Free some space, or choose another folder.</source>
        <translation>Der Platz reicht nicht, um die Sicherung zurückzuholen. Es wurde nichts geändert. Schaffe Platz, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup could not be brought back, and everything is as it was. Check that the disk is connected and sound, then try again.</source>
        <translation>Die Sicherung ließ sich nicht zurückholen, und alles ist, wie es war. Prüfe, ob der Datenträger angeschlossen und in Ordnung ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The backup was brought back, but the disk does not say whether it is kept. Keep the backup, check the disk, and see whether the journal opens.</source>
        <translation>Die Sicherung wurde zurückgeholt, doch der Datenträger bestätigt nicht, dass das Tagebuch darauf gespeichert ist. Behalte die Sicherung, prüfe den Datenträger, und sieh nach, ob sich das Tagebuch öffnen lässt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought back, and everything is as it was.</source>
        <translation>Angehalten. Es wurde nichts zurückgeholt, und alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Your journal is no longer in its folder: it was moved or deleted, or its disk was taken away. So this was not saved. What you typed is still here. Put the file back, or save the open journal there again, then save once more.</source>
        <translation>Euer Tagebuch liegt nicht mehr in seinem Ordner: Es wurde verschoben oder gelöscht, oder sein Datenträger ist weg. Darum wurde das hier nicht gespeichert. Was du geschrieben hast, steht noch da. Leg die Datei zurück oder speichere das offene Tagebuch dort noch einmal und speichere dann erneut.</translation>
    </message>
    <message>
        <source>Your journal is no longer in its folder, so no backup was made. Put the file back, or save the open journal there again first.</source>
        <translation>Euer Tagebuch liegt nicht mehr in seinem Ordner, darum gibt es keine Sicherung. Leg die Datei zurück oder speichere das offene Tagebuch zuerst dort noch einmal.</translation>
    </message>
    <message>
        <source>Your recovery code comes from an earlier Hearthbook, or somebody changed it in the file. Nothing was changed. Make a new recovery code first, then try again.</source>
        <translation>Dein Wiederherstellungscode stammt aus einem früheren Hearthbook, oder jemand hat ihn in der Datei verändert. Nichts wurde geändert. Erstelle zuerst einen neuen Wiederherstellungscode und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This journal is one person’s alone. Nothing was changed: there is nobody to leave it to, and nobody to remove.</source>
        <translation>Dieses Tagebuch gehört einer Person allein. Nichts wurde geändert: Es gibt niemanden, dem es bleiben könnte, und niemanden zu entfernen.</translation>
    </message>
    <message>
        <source>It is a link, or its name leads out of the archive. It was left out.</source>
        <translation>Es ist eine Verknüpfung, oder sein Name führt aus dem Archiv hinaus. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A photo that belongs to this is not in the source. The words came in without it.</source>
        <translation>Ein Foto, das dazugehört, ist nicht in der Quelle. Die Worte kamen ohne es herein.</translation>
    </message>
    <message>
        <source>The day %1 lies before 1900 or after next year. Nothing was changed. Correct it, or say that such days are meant.</source>
        <translation>Der Tag %1 liegt vor 1900 oder nach dem nächsten Jahr. Nichts wurde geändert. Berichtige ihn, oder sag, dass solche Tage gemeint sind.</translation>
    </message>
    <message>
        <source>The disk did not answer, so Hearthbook cannot tell whether this was saved. Check the disk, look whether it is there, and try again if it is not.</source>
        <translation>Der Datenträger hat nicht geantwortet, deshalb weiß Hearthbook nicht, ob das gespeichert ist. Prüfe den Datenträger, sieh nach, ob es da ist, und versuche es noch einmal, wenn nicht.</translation>
    </message>
    <message>
        <source>Another file has been put where your journal was, so this was not saved. Save the open journal beside it, then try again.</source>
        <translation>Wo dein Tagebuch lag, liegt jetzt eine andere Datei, deshalb wurde das nicht gespeichert. Speichere das geöffnete Tagebuch daneben und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your journal is no longer in its folder: it was moved or deleted, or its disk was taken away. So this was not saved. Put the file back, or save the open journal there again, then try once more.</source>
        <translation>Euer Tagebuch liegt nicht mehr in seinem Ordner: Es wurde verschoben oder gelöscht, oder sein Datenträger ist weg. Darum wurde das hier nicht gespeichert. Leg die Datei zurück oder speichere das offene Tagebuch dort noch einmal und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb ließ sich das nicht speichern. Was vorher gespeichert war, ist sicher. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This was changed in another place meanwhile, and that was left as it is. Look at it first, then try again.</source>
        <translation>Das wurde inzwischen an anderer Stelle geändert, und dort blieb es, wie es ist. Sieh es dir erst an und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk has no room for all of this, so nothing came in. The journal is as it was. Free some space, then try again.</source>
        <translation>Auf dem Datenträger ist kein Platz für all das, deshalb kam nichts herein. Das Tagebuch ist, wie es war. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing came in, and it is as it was. Check that the disk is connected and has space, then try again.</source>
        <translation>Das Tagebuch ließ sich nicht schreiben, deshalb kam nichts herein, und es ist, wie es war. Prüfe, ob der Datenträger angeschlossen ist und Platz hat, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not answer, so Hearthbook cannot tell whether all of this came in. Check the disk, then bring it in again: nothing comes in twice.</source>
        <translation>Der Datenträger hat nicht geantwortet, deshalb weiß Hearthbook nicht, ob all das hereinkam. Prüfe den Datenträger und hol es dann noch einmal herein: Nichts kommt doppelt.</translation>
    </message>
    <message>
        <source>There is no room for the copy where it was to be written, so there is none. The journal is as it was. Free some space there, or choose another folder.</source>
        <translation>Wo die Kopie hin sollte, ist kein Platz für sie, deshalb gibt es keine. Das Tagebuch ist, wie es war. Schaffe dort etwas Platz oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The copy could not be written in full, so it does not count. The journal is as it was. Check that the disk is connected and has space, then try again.</source>
        <translation>Die Kopie konnte nicht vollständig geschrieben werden und zählt deshalb nicht. Das Tagebuch ist, wie es war. Prüfe, ob der Datenträger angeschlossen ist und Platz hat, und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n Eintrag steht jetzt in %1.</numerusform>
            <numerusform>%n Einträge stehen jetzt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with them.</source>
        <translation>
            <numerusform>Dazu %n Foto.</numerusform>
            <numerusform>Dazu %n Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no place in this format.</source>
        <translation>
            <numerusform>%n Eintrag hat in diesem Format keinen Platz.</numerusform>
            <numerusform>%n Einträge haben in diesem Format keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read and are missing from it.</source>
        <translation>
            <numerusform>%n Foto konnte nicht gelesen werden und fehlt darin.</numerusform>
            <numerusform>%n Fotos konnten nicht gelesen werden und fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not encrypted: whoever can open it can read all of it. Delete it once you no longer need it.</source>
        <translation>Es ist nicht verschlüsselt: Wer es öffnen kann, kann alles lesen. Lösch es, sobald du es nicht mehr brauchst.</translation>
    </message>
</context>
<context>
    <name>ExportedWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a label, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a kind of record, a name</comment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
</context>
<context>
    <name>ForGood</name>
    <message>
        <source>No backup that Hearthbook knows of holds it. Copies you keep elsewhere still do.</source>
        <translation>In keiner Sicherung, von der Hearthbook weiß, ist es enthalten. In Kopien, die du anderswo aufbewahrst, steht es noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold it, the last until about %1, when newer ones have taken their place. You can remove them right afterwards. Copies you keep elsewhere hold it too.</source>
        <translation>
            <numerusform>In %n früheren Sicherung steht es noch, bis etwa zum %1, wenn eine neuere an ihre Stelle getreten ist. Du kannst sie gleich danach entfernen. Auch in Kopien, die du anderswo aufbewahrst, steht es noch.</numerusform>
            <numerusform>In %n früheren Sicherungen steht es noch, in der letzten bis etwa zum %1, wenn neuere an ihre Stelle getreten sind. Du kannst sie gleich danach entfernen. Auch in Kopien, die du anderswo aufbewahrst, steht es noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold it, and not all of them go by themselves. You can remove them right afterwards. Copies you keep elsewhere hold it too.</source>
        <translation>
            <numerusform>In %n früheren Sicherung steht es noch, und sie verschwindet nicht von selbst. Du kannst sie gleich danach entfernen. Auch in Kopien, die du anderswo aufbewahrst, steht es noch.</numerusform>
            <numerusform>In %n früheren Sicherungen steht es noch, und nicht alle davon verschwinden von selbst. Du kannst sie gleich danach entfernen. Auch in Kopien, die du anderswo aufbewahrst, steht es noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove backups…</source>
        <translation>Sicherungen entfernen …</translation>
    </message>
    <message>
        <source>Remove the backups that hold it?</source>
        <translation>Die Sicherungen entfernen, in denen es noch steht?</translation>
    </message>
    <message numerus="yes">
        <source>A new backup is made first, without it. Then %n backup(s) made before go for good, and with them whatever else only they hold: earlier versions, and what was deleted since.</source>
        <translation>
            <numerusform>Zuerst wird eine neue Sicherung angelegt, in der es nicht mehr steht. Dann verschwindet %n frühere endgültig und mit ihr, was sonst nur in ihr steht: frühere Fassungen und was seither gelöscht wurde.</numerusform>
            <numerusform>Zuerst wird eine neue Sicherung angelegt, in der es nicht mehr steht. Dann verschwinden %n frühere endgültig und mit ihnen, was sonst nur in ihnen steht: frühere Fassungen und was seither gelöscht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are removed for good. The one made just now stays.</source>
        <translation>
            <numerusform>%n Sicherung ist endgültig entfernt. Die eben angelegte bleibt.</numerusform>
            <numerusform>%n Sicherungen sind endgültig entfernt. Die eben angelegte bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good. This cannot be undone.</source>
        <translation>Endgültig gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>GlanceGrid</name>
    <message>
        <source>nothing here</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>GratitudeCards</name>
    <message>
        <source>for %1</source>
        <comment>on the back of a card: a name</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a card, of all that one note takes</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>GratitudePaper</name>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 und %2</translation>
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
    <name>Import</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file, a number</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <comment>a file, a number</comment>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message numerus="yes">
        <source>it has more tags than one record holds: the last %n were left out, the rest came in.</source>
        <translation>
            <numerusform>das hat mehr Schlagwörter, als ein Eintrag fasst: das letzte (%n) wurde ausgelassen, der Rest kam herein.</numerusform>
            <numerusform>das hat mehr Schlagwörter, als ein Eintrag fasst: die letzten %n wurden ausgelassen, der Rest kam herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds half a letter, a zero or a lone surrogate, or is not UTF-8. It was left out.</source>
        <translation>sie enthält einen halben Buchstaben, eine Null oder ein einzelnes Surrogat oder ist kein UTF-8. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>it is too long. It was left out.</source>
        <translation>das ist zu lang. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>its day, %1, lies before 1900 or after next year. It was left out, unless you say that such days are meant.</source>
        <translation>der Tag, %1, liegt vor 1900 oder nach dem nächsten Jahr. Das wurde ausgelassen, es sei denn, du sagst, dass solche Tage gemeint sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added, private to you.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt, nur für dich.</numerusform>
            <numerusform>%n Einträge hinzugefügt, nur für dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be added.</source>
        <translation>
            <numerusform>%n Eintrag käme hinzu.</numerusform>
            <numerusform>%n Einträge kämen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with them.</source>
        <translation>
            <numerusform>Dazu %n Foto.</numerusform>
            <numerusform>Dazu %n Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two days</comment>
        <translation>Vom %1 bis zum %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n schon hier.</numerusform>
            <numerusform>%n schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days lie before 1900, as most of this source; they are taken as they are.</source>
        <translation>
            <numerusform>%n dieser Tage liegt vor 1900, wie das meiste dieser Quelle; er wird genommen, wie er ist.</numerusform>
            <numerusform>%n dieser Tage liegen vor 1900, wie das meiste dieser Quelle; sie werden genommen, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source is not Unicode; it was read as %1. Check that its letters look right.</source>
        <translation>Die Quelle ist kein Unicode; sie wurde als %1 gelesen. Sieh nach, ob die Buchstaben stimmen.</translation>
    </message>
    <message>
        <source>The source also holds what has no place here, and it was left out: %1.</source>
        <translation>Die Quelle enthält auch, was hier keinen Platz hat; das wurde ausgelassen: %1.</translation>
    </message>
    <message>
        <source>it has no day that exists. It was left out.</source>
        <translation>das hat keinen Tag, den es gibt. Es wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that were missing before go to what is already here.</source>
        <translation>
            <numerusform>%n Foto, das vorher gefehlt hat, kommt zu dem, was schon hier ist.</numerusform>
            <numerusform>%n Fotos, die vorher gefehlt haben, kommen zu dem, was schon hier ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>These moods have no number from 1 to 5, so no check-in was made of them: %1.</source>
        <translation>Diese Stimmungen haben keine Zahl von 1 bis 5, darum wurde aus ihnen kein Check-in: %1.</translation>
    </message>
    <message>
        <source>it breaks off here. What stands before that is taken.</source>
        <translation>hier bricht es ab. Was davor steht, wird übernommen.</translation>
    </message>
    <message>
        <source>it has no words. It was left out.</source>
        <translation>das hat keine Worte. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>its “%1” is not what was expected. It was left out.</source>
        <translation>ihr „%1“ ist nicht wie erwartet. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <comment>one day</comment>
        <translation>Am %1.</translation>
    </message>
    <message>
        <source>it cannot be read, or is not what it should be. It was left out.</source>
        <translation>das lässt sich nicht lesen oder ist nicht, was es sein soll. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>it is a link, or its name leads out of the source. It was left out.</source>
        <translation>das ist eine Verknüpfung, oder sein Name führt aus der Quelle hinaus. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>it is for somebody who is not in this journal. It was left out.</source>
        <translation>das ist für jemanden, den es in diesem Tagebuch nicht gibt. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>it answers nothing. It was left out.</source>
        <translation>das beantwortet nichts. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the rating %1 lies outside of its scale. It was left out.</source>
        <translation>die Einschätzung %1 liegt außerhalb ihrer Skala. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>you have checked in for that time already, and that stays as it is. This was left out.</source>
        <translation>für diese Zeit hast du schon ein Check-in, und das bleibt, wie es ist. Dieses wurde ausgelassen.</translation>
    </message>
    <message>
        <source>there is such a thing already, and that stays as it is. This was left out.</source>
        <translation>so etwas gibt es schon, und das bleibt, wie es ist. Dieses wurde ausgelassen.</translation>
    </message>
    <message>
        <source>its photo “%1” is not a picture that Hearthbook can read. The photo alone was left out. Save it as JPEG, PNG or WebP in another program, and add that.</source>
        <translation>sein Foto „%1“ ist kein Bild, das Hearthbook lesen kann. Allein das Foto wurde ausgelassen. Speichere es in einem anderen Programm als JPEG, PNG oder WebP und füge das hinzu.</translation>
    </message>
    <message>
        <source>its photo “%1” is larger than Hearthbook accepts. The photo alone was left out. Make it smaller in another program, and add that.</source>
        <translation>sein Foto „%1“ ist größer, als Hearthbook annimmt. Allein das Foto wurde ausgelassen. Mache es in einem anderen Programm kleiner und füge das hinzu.</translation>
    </message>
    <message>
        <source>its photo “%1” is damaged or incomplete. The photo alone was left out. Look for another copy, and add that.</source>
        <translation>sein Foto „%1“ ist beschädigt oder unvollständig. Allein das Foto wurde ausgelassen. Suche eine andere Kopie und füge die hinzu.</translation>
    </message>
    <message>
        <source>its photo “%1” is not in the source. The photo alone was left out.</source>
        <translation>sein Foto „%1“ ist nicht in der Quelle. Allein das Foto wurde ausgelassen.</translation>
    </message>
    <message>
        <source>there was not enough free memory for its photo “%1”. The photo alone was left out. Close other programs, and bring in the same once more.</source>
        <translation>für sein Foto „%1“ war nicht genug Speicher frei. Allein das Foto wurde ausgelassen. Schließe andere Programme und hole dasselbe noch einmal herein.</translation>
    </message>
    <message>
        <source>its photo “%1” could not be read. The photo alone was left out.</source>
        <translation>sein Foto „%1“ ließ sich nicht lesen. Allein das Foto wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that were missing before stay out: they belong to what you have shared since, and would be shared with it. Add them there yourself if that is meant.</source>
        <translation>
            <numerusform>%n Foto, das vorher fehlte, bleibt draußen: Es gehört zu etwas, das du inzwischen geteilt hast, und würde mit ihm geteilt. Füge es dort selbst hinzu, wenn das gemeint ist.</numerusform>
            <numerusform>%n Fotos, die vorher fehlten, bleiben draußen: Sie gehören zu etwas, das du inzwischen geteilt hast, und würden mit ihm geteilt. Füge sie dort selbst hinzu, wenn das gemeint ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these come in as entries that hold their words: they were written by or for somebody else, or by both of you.</source>
        <translation>
            <numerusform>%n davon kommt als Eintrag, der seine Worte enthält: von jemand anderem oder für jemand anderen geschrieben, oder von euch beiden.</numerusform>
            <numerusform>%n davon kommen als Einträge, die ihre Worte enthalten: von jemand anderem oder für jemand anderen geschrieben, oder von euch beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day that exists, or is written in a way that Hearthbook does not know. It was left out.</source>
        <translation>„%1“ ist kein Tag, den es gibt, oder so geschrieben, wie Hearthbook es nicht kennt. Das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no number. This answer was left out.</source>
        <translation>„%1“ in der Spalte „%2“ ist keine Zahl. Diese Antwort wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” lies outside the scale. This answer was left out.</source>
        <translation>„%1“ in der Spalte „%2“ liegt außerhalb der Skala. Diese Antwort wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed, so that nothing from here to the end could be read. What stands before it is taken. Close it, and bring in the same once more: nothing comes in twice.</source>
        <translation>hier öffnet sich ein Anführungszeichen, das nie geschlossen wird, sodass von hier bis zum Ende nichts gelesen werden konnte. Was davor steht, wird genommen. Schließ es und hol dasselbe noch einmal herein: Nichts kommt doppelt.</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is not closed in its row. Everything from here to line %1 was left out. Close it, and bring in the same once more: nothing comes in twice.</source>
        <translation>hier öffnet sich ein Anführungszeichen, das in seiner Zeile nicht geschlossen wird. Alles von hier bis Zeile %1 wurde ausgelassen. Schließ es und hol dasselbe noch einmal herein: Nichts kommt doppelt.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in. See whether the other program wrote all of it, or choose another file.</source>
        <translation>Darin ist nichts, was hereinkommen könnte. Sieh nach, ob das andere Programm alles geschrieben hat, oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is empty, so there is nothing to bring in. Let the other program write it once more, or choose another file.</source>
        <comment>a file</comment>
        <translation>%1 ist leer, also kann nichts hereinkommen. Lass das andere Programm die Datei noch einmal schreiben, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>There is no file in %1, so there is nothing to bring in. Choose the folder that holds what you wrote, or its one file.</source>
        <comment>a folder</comment>
        <translation>In %1 ist keine Datei, also kann nichts hereinkommen. Wähle den Ordner, in dem das liegt, was du geschrieben hast, oder die eine Datei davon.</translation>
    </message>
    <message>
        <source>In %1 there are the names of columns and no rows below them, so there is nothing to bring in. Let the other program write it once more, or choose another file.</source>
        <comment>a file</comment>
        <translation>In %1 stehen die Namen von Spalten und keine Zeilen darunter, also kann nichts hereinkommen. Lass das andere Programm die Datei noch einmal schreiben, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>In line %1 of %2 a quotation mark opens that is never closed, so nothing could be read. Close it there, and bring in the same once more.</source>
        <comment>a number, a file</comment>
        <translation>In Zeile %1 von %2 öffnet sich ein Anführungszeichen, das nie geschlossen wird, also konnte nichts gelesen werden. Schließ es dort und hol dasselbe noch einmal herein.</translation>
    </message>
    <message>
        <source>Some of its days can only be read with the day first, others only with the month first.</source>
        <translation>Manche der Tage lassen sich nur mit dem Tag zuerst lesen, andere nur mit dem Monat zuerst.</translation>
    </message>
    <message>
        <source>%1 can be %2 or %3.</source>
        <comment>3/4/2021, two days</comment>
        <translation>%1 kann der %2 oder der %3 sein.</translation>
    </message>
    <message>
        <source>it is locked with a password, and so may be others. They were left out. Unpack the archive first, then choose the folder.</source>
        <translation>das ist mit einem Passwort gesperrt, anderes darin vielleicht auch. Es wurde ausgelassen. Entpacke das Archiv zuerst, und wähle dann den Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these have other words or tags in the source now; yours stay as they are.</source>
        <translation>
            <numerusform>%n davon hat in der Quelle jetzt andere Worte oder Schlagwörter; deine bleiben, wie sie sind.</numerusform>
            <numerusform>%n davon haben in der Quelle jetzt andere Worte oder Schlagwörter; deine bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>it goes on without an end, so that nothing from here on was read. What stands before it is taken.</source>
        <translation>das geht ohne Ende weiter, sodass von hier an nichts gelesen wurde. Was davor steht, wird genommen.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Nothing was changed. Unpack it first, then choose the folder.</source>
        <translation>Dieses Archiv ist mit einem Passwort gesperrt. Es wurde nichts geändert. Entpacke es zuerst, und wähle dann den Ordner.</translation>
    </message>
    <message>
        <source>What this holds is packed once more, in an archive of its own. Nothing was changed. Unpack it first, then choose the archive or the folder that comes out.</source>
        <translation>Was darin liegt, ist noch einmal gepackt, in einem eigenen Archiv. Es wurde nichts geändert. Entpacke es zuerst, und wähle dann das Archiv oder den Ordner, der dabei herauskommt.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Gratitude notes</source>
        <translation>Dankesnotizen</translation>
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
        <source>Saved as %1. Unlike the journal, this file is not sealed.</source>
        <translation>Gespeichert als %1. Anders als das Tagebuch ist diese Datei nicht versiegelt.</translation>
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
        <source>%1, %2</source>
        <comment>a rating, what it means</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>how many gratitude notes</comment>
        <translation>Dankesnotizen</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how many times</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What you did together, by tone</source>
        <translation>Was ihr zusammen gemacht habt, nach seinem Ton</translation>
    </message>
    <message>
        <source>What you did together, new to both or not</source>
        <translation>Was ihr zusammen gemacht habt, neu für beide oder nicht</translation>
    </message>
    <message>
        <source>Time apart by choice, by tone</source>
        <translation>Selbst gewählte Zeit für sich, nach ihrem Ton</translation>
    </message>
    <message>
        <source>Conversations you kept, by kind</source>
        <translation>Gespräche, die ihr aufbewahrt habt, nach ihrer Art</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Feelings picked, the most often picked first</source>
        <translation>Gewählte Gefühle, das häufigste zuerst</translation>
    </message>
    <message>
        <source>No feelings were picked here.</source>
        <translation>Hier wurden keine Gefühle gewählt.</translation>
    </message>
    <message>
        <source>Most often picked: %1.</source>
        <comment>feelings, each with how many times</comment>
        <translation>Am häufigsten gewählt: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a feeling, how many times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Told apart: %1.</source>
        <comment>what is counted, each with how many</comment>
        <translation>Im Einzelnen: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the months shown, then: month by month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a chart is about, whose answers it shows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose answers, what they are about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 shares this answer in a chart of %2. The check-in itself is not shared.</source>
        <comment>a name, a month</comment>
        <translation>%1 teilt diese Antwort in einem Diagramm vom %2. Der Check-in selbst ist nicht geteilt.</translation>
    </message>
    <message>
        <source>Times together</source>
        <comment>how many times something was done together</comment>
        <translation>Wie oft zusammen</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>how many answers</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Nothing was answered here.</source>
        <translation>Hier wurde nichts beantwortet.</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <comment>yes and no, each with how many</comment>
        <translation>Beantwortet: %1.</translation>
    </message>
    <message>
        <source>yes, once</source>
        <translation>ja, einmal</translation>
    </message>
    <message numerus="yes">
        <source>yes, %n times</source>
        <translation>
            <numerusform>ja, %n-mal</numerusform>
            <numerusform>ja, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>With three ratings in a month, the middle one shows as well.</source>
        <translation>Mit drei Einschätzungen in einem Monat zeigt sich auch die mittlere.</translation>
    </message>
    <message>
        <source>With three ratings in a quarter, the middle one shows as well.</source>
        <translation>Mit drei Einschätzungen in einem Quartal zeigt sich auch die mittlere.</translation>
    </message>
    <message>
        <source>With three ratings in a year, the middle one shows as well.</source>
        <translation>Mit drei Einschätzungen in einem Jahr zeigt sich auch die mittlere.</translation>
    </message>
</context>
<context>
    <name>JournalBook</name>
    <message>
        <source>Our journal</source>
        <translation>Unser Tagebuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>In dieser Zeit wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>KeptReview</name>
    <message>
        <source>One thing to try</source>
        <translation>Etwas zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>%1: %2</source>
        <comment>what something is called, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved. Anyone who has the file can read it.</source>
        <translation>Gespeichert. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Sent to the printer. Printers and print queues may keep a copy for a while.</source>
        <translation>An den Drucker geschickt. Drucker und Druckwarteschlangen können eine Weile eine Kopie behalten.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Pages for screen readers (*.html)</source>
        <translation>PDF-Dokumente (*.pdf);;Seiten für Vorleseprogramme (*.html)</translation>
    </message>
    <message>
        <source>The pages are being written…</source>
        <translation>Die Seiten werden geschrieben …</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This copy of the journal and the one last opened on this computer have drifted apart: each holds something that the other lacks. Keep both, and choose the one to go on with.</source>
        <translation>Diese Kopie des Tagebuchs und die, die auf diesem Computer zuletzt geöffnet war, sind auseinandergelaufen: In jeder steht etwas, das der anderen fehlt. Behalte beide, und wähle die, mit der es weitergeht.</translation>
    </message>
    <message>
        <source>A program other than Hearthbook took away something you shared, put it back as it was before, or added something in your name. Look through what you shared.</source>
        <translation>Ein anderes Programm als Hearthbook hat etwas, das du geteilt hast, entfernt oder auf einen früheren Stand zurückgesetzt, oder es hat etwas in deinem Namen hinzugefügt. Sieh durch, was du geteilt hast.</translation>
    </message>
    <message>
        <source>A program other than Hearthbook took away something the other of you shared, put it back as it was before, or added something in their name. You will be told again until they have looked at it themselves.</source>
        <translation>Ein anderes Programm als Hearthbook hat etwas, das die andere Person geteilt hat, entfernt oder auf einen früheren Stand zurückgesetzt, oder es hat etwas in ihrem Namen hinzugefügt. Dieser Hinweis kommt wieder, bis sie es selbst angesehen hat.</translation>
    </message>
    <message>
        <source>Some photos are missing or no longer what was saved. All words are here. A backup copy may still hold the photos; keep it.</source>
        <translation>Einige Fotos fehlen oder sind nicht mehr die, die gespeichert wurden. Alle Worte sind da. Vielleicht enthält eine Sicherungskopie die Fotos noch; behalte sie.</translation>
    </message>
    <message>
        <source>Beside the journal lay a file that does not belong to it and would have overwritten it. It was not used. It is kept as “%1”.</source>
        <translation>Neben dem Tagebuch lag eine Datei, die nicht dazugehört und es überschrieben hätte. Sie wurde nicht verwendet. Sie ist als „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>A small part of the journal’s file was damaged. It stands there twice, so nothing was lost, and it is whole again. The disk may be failing: keep a copy elsewhere.</source>
        <translation>Ein kleiner Teil der Tagebuchdatei war beschädigt. Er steht zweimal darin, deshalb ging nichts verloren, und er ist wieder heil. Vielleicht lässt der Datenträger nach: Bewahre anderswo eine Kopie auf.</translation>
    </message>
    <message>
        <source>Hearthbook was interrupted while it was saving. What it had not finished was taken back; everything that was saved is here.</source>
        <translation>Hearthbook wurde beim Speichern unterbrochen. Was noch nicht fertig war, wurde zurückgenommen; alles, was gespeichert war, ist da.</translation>
    </message>
    <message>
        <source>This journal can be read here, but not written in: its file or folder cannot be changed. To write, copy it to a folder of your own.</source>
        <translation>In diesem Tagebuch kannst du hier lesen, aber nicht schreiben: Seine Datei oder ihr Ordner lässt sich nicht ändern. Zum Schreiben kopiere es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Beside this journal lies another copy of it, “%1”. Folders that are kept in step make one when two computers write at the same time. Nothing was lost, but each may hold words that the other lacks: open that one too, and keep both until you have looked.</source>
        <translation>Neben diesem Tagebuch liegt noch eine Kopie davon, „%1“. Abgeglichene Ordner legen so eine an, wenn zwei Computer zur selben Zeit schreiben. Es ging nichts verloren, doch in jeder kann etwas stehen, das der anderen fehlt: Öffne auch diese, und behalte beide, bis du nachgesehen hast.</translation>
    </message>
    <message>
        <source>%1 keeps the folder of this journal in step with other computers. The journal stays sealed there. Open it on one computer at a time, and let %1 finish before and after: otherwise an older copy may take its place, or a second one appear beside it. It is safer still to pause %1 while you write, or to move the journal to another folder.</source>
        <translation>%1 gleicht den Ordner dieses Tagebuchs mit anderen Computern ab. Das Tagebuch bleibt dort versiegelt. Öffne es immer nur an einem Computer, und lass %1 vorher und nachher fertig werden: Sonst kann eine ältere Kopie an seine Stelle treten oder eine zweite daneben auftauchen. Noch sicherer ist es, %1 anzuhalten, während du schreibst, oder das Tagebuch in einen anderen Ordner zu legen.</translation>
    </message>
    <message>
        <source>Another file has been put where your journal is, as folders kept in step with other computers do. All that you saved is still in the open journal. Save it beside the other file, and go on there.</source>
        <translation>An die Stelle deines Tagebuchs ist eine andere Datei getreten, wie es in Ordnern vorkommt, die mit anderen Computern abgeglichen werden. Alles, was du gespeichert hast, ist noch im geöffneten Tagebuch. Speichere es neben der anderen Datei, und mach dort weiter.</translation>
    </message>
    <message>
        <source>This is the journal as it was on %1, brought back from a backup. What was written since is in the file that is kept beside it.</source>
        <translation>Das ist das Tagebuch, wie es am %1 war, aus einer Sicherung zurückgeholt. Was seither geschrieben wurde, steht in der Datei, die daneben aufgehoben ist.</translation>
    </message>
    <message>
        <source>A program other than Hearthbook changed one of your two ways in: your passphrase or your recovery code may no longer open this journal. No words were lost. Choose a new passphrase; where a new recovery code is needed, it comes with it.</source>
        <translation>Ein anderes Programm als Hearthbook hat einen deiner beiden Zugänge verändert: Vielleicht öffnet deine Passphrase oder dein Wiederherstellungscode dieses Tagebuch nicht mehr. Es gingen keine Worte verloren. Wähle eine neue Passphrase; wo es einen neuen Wiederherstellungscode braucht, bekommst du ihn mit dazu.</translation>
    </message>
    <message>
        <source>Your journal is no longer in its folder: it was moved or deleted, or its disk was taken away. All that you saved is still in the open journal. Put the file back, or save it there again and go on.</source>
        <translation>Euer Tagebuch liegt nicht mehr in seinem Ordner: Es wurde verschoben oder gelöscht, oder sein Datenträger ist weg. Alles Gespeicherte ist noch im offenen Tagebuch. Leg die Datei zurück oder speichere es dort noch einmal und mach weiter.</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
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
</context>
<context>
    <name>OwnQuestions</name>
    <message>
        <source>1 to 7</source>
        <comment>a way of answering</comment>
        <translation>1 bis 7</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>a way of answering</comment>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>a way of answering</comment>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rating and its word</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>%n record(s) private to you.</source>
        <translation>
            <numerusform>%n Eintrag, den nur du lesen kannst.</numerusform>
            <numerusform>%n Einträge, die nur du lesen kannst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s).</source>
        <translation>
            <numerusform>%n Entwurf.</numerusform>
            <numerusform>%n Entwürfe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) you shared.</source>
        <translation>
            <numerusform>%n Eintrag, den du geteilt hast.</numerusform>
            <numerusform>%n Einträge, die du geteilt hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that %1 shared with you.</source>
        <translation>
            <numerusform>%n Eintrag, den %1 mit dir geteilt hat.</numerusform>
            <numerusform>%n Einträge, die %1 mit dir geteilt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s).</source>
        <translation>
            <numerusform>%n Foto.</numerusform>
            <numerusform>%n Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold what was in the journal then, and open with the passphrases and codes of then. So do copies kept elsewhere.</source>
        <translation>
            <numerusform>%n früher gemachte Sicherung enthält weiter, was damals im Tagebuch stand, und öffnet sich mit den Passphrasen und Codes von damals. Das gilt auch für Kopien anderswo.</numerusform>
            <numerusform>%n früher gemachte Sicherungen enthalten weiter, was damals im Tagebuch stand, und öffnen sich mit den Passphrasen und Codes von damals. Das gilt auch für Kopien anderswo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is known here. Copies kept elsewhere still hold what was in the journal then, and open with the passphrases and codes of then.</source>
        <translation>Hier ist keine Sicherung bekannt. Kopien anderswo enthalten weiter, was damals im Tagebuch stand, und öffnen sich mit den Passphrasen und Codes von damals.</translation>
    </message>
    <message>
        <source>What you take along</source>
        <translation>Was du mitnimmst</translation>
    </message>
    <message>
        <source>A new journal of your own, which opens with your passphrase or recovery code as before, and with nobody else’s.</source>
        <translation>Ein neues eigenes Tagebuch, das sich wie bisher mit deiner Passphrase oder deinem Wiederherstellungscode öffnet und mit nichts anderem.</translation>
    </message>
    <message>
        <source>What is destroyed in this journal</source>
        <translation>Was in diesem Tagebuch vernichtet wird</translation>
    </message>
    <message>
        <source>Your passphrase and your recovery code no longer open it. Destroyed as well, for good:</source>
        <translation>Deine Passphrase und dein Wiederherstellungscode öffnen es nicht mehr. Außerdem wird endgültig vernichtet:</translation>
    </message>
    <message>
        <source>What stays with %1</source>
        <comment>the other&apos;s name</comment>
        <translation>Was bei %1 bleibt</translation>
    </message>
    <message>
        <source>What lives on elsewhere</source>
        <translation>Was anderswo weiterlebt</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>You cannot come back into this journal. What either of you writes from now on is closed to the other. Your new journal cannot be shared with anybody else; for that, begin another one.</source>
        <translation>Du kannst nicht in dieses Tagebuch zurück. Was ihr von jetzt an schreibt, bleibt dem jeweils anderen verschlossen. Dein neues Tagebuch lässt sich mit niemandem sonst teilen; dafür beginnst du ein anderes.</translation>
    </message>
    <message>
        <source>What %1 gets</source>
        <comment>the other&apos;s name</comment>
        <translation>Was %1 bekommt</translation>
    </message>
    <message>
        <source>What is taken out of this journal</source>
        <translation>Was aus diesem Tagebuch herausgenommen wird</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Was bei dir bleibt</translation>
    </message>
    <message>
        <source>What %1 shared stays signed by %1, as before. Agreements of the two of you no longer hold.</source>
        <comment>the other&apos;s name</comment>
        <translation>Was %1 geteilt hat, bleibt wie bisher von %1 unterschrieben. Vereinbarungen zwischen euch gelten nicht mehr.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>Was sich nicht zurückholen lässt</translation>
    </message>
    <message>
        <source>What %1 has read, and every copy %1 has.</source>
        <comment>the other&apos;s name</comment>
        <translation>Was %1 gelesen hat, und jede Kopie, die %1 hat.</translation>
    </message>
    <message>
        <source>%1 cannot come back into this journal, and nobody else can take that place; to write with somebody else, begin another one. %1 needs the file: without it, what is private to %1 is left in backups only.</source>
        <comment>the other&apos;s name</comment>
        <translation>%1 kann nicht in dieses Tagebuch zurück, und niemand sonst kann den Platz einnehmen; um mit jemand anderem zu schreiben, beginne ein anderes. %1 braucht die Datei: Ohne sie ist, was nur %1 gehört, nur noch in Sicherungen da.</translation>
    </message>
    <message>
        <source>You have left. Your own journal was read back and is whole; it opens with your passphrase or recovery code as before.</source>
        <translation>Du bist gegangen. Dein eigenes Tagebuch wurde zur Probe gelesen und ist unversehrt; es öffnet sich wie bisher mit deiner Passphrase oder deinem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>%1 is removed. The file was read back and is whole; hand it over. It is a journal like any other, and opens with %1’s passphrase or recovery code as before; this one opens with yours.</source>
        <comment>the other&apos;s name</comment>
        <translation>%1 ist entfernt. Die Datei wurde zur Probe gelesen und ist unversehrt; übergib sie. Sie ist ein Tagebuch wie jedes andere und öffnet sich wie bisher mit Passphrase oder Wiederherstellungscode von %1; dieses hier öffnet sich mit deinen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and no file was made.</source>
        <translation>Angehalten. Nichts wurde geändert, und keine Datei wurde angelegt.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed. Choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Nichts wurde geändert. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed, and no file was made. Free some space, or choose another disk, and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert, und keine Datei wurde angelegt. Schaffe Platz oder wähle einen anderen Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The new file could not be written. Nothing was changed, and no file was made. Check that the folder is there, or choose another place, and try again.</source>
        <translation>Die neue Datei ließ sich nicht schreiben. Nichts wurde geändert, und keine Datei wurde angelegt. Prüfe, ob der Ordner da ist, oder wähle einen anderen Ort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Nothing was changed, and no file was made. Choose another folder, and try again.</source>
        <translation>Dort lässt sich nichts schreiben. Nichts wurde geändert, und keine Datei wurde angelegt. Wähle einen anderen Ordner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is an older copy of the journal than the one last opened on this computer. Nothing was changed. Look for the newer one, or accept this copy first.</source>
        <translation>Das ist eine ältere Kopie des Tagebuchs als die zuletzt auf diesem Computer geöffnete. Nichts wurde geändert. Suche die neuere, oder nimm zuerst diese Kopie an.</translation>
    </message>
    <message>
        <source>What became of the last step is not known. The new file was made and is whole: keep it. Open the journal once more, and see whether it still knows both of you.</source>
        <translation>Was aus dem letzten Schritt wurde, ist nicht bekannt. Die neue Datei ist angelegt und unversehrt: Behalte sie. Öffne das Tagebuch noch einmal und sieh nach, ob es euch beide noch kennt.</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <translation>Das Tagebuch wird geöffnet …</translation>
    </message>
    <message>
        <source>Writing the new file…</source>
        <translation>Die neue Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading the new file back…</source>
        <translation>Die neue Datei wird zur Probe gelesen …</translation>
    </message>
    <message>
        <source>The last step…</source>
        <translation>Der letzte Schritt …</translation>
    </message>
    <message>
        <source>You removed %1 on %2. What %1 shared with you is still here.</source>
        <comment>name, day</comment>
        <translation>Du hast %1 am %2 entfernt. Was %1 mit dir geteilt hat, ist noch hier.</translation>
    </message>
    <message>
        <source>You left the journal you had with %1, on %2. This is what you took along.</source>
        <comment>name, day</comment>
        <translation>Du hast das Tagebuch, das du mit %1 hattest, am %2 verlassen. Das ist, was du mitgenommen hast.</translation>
    </message>
    <message>
        <source>They stay signed by you, as before. %1’s own words stay as they are. When %1 next opens this journal, it says that you left, and on which day. Agreements of the two of you no longer hold.</source>
        <comment>the other&apos;s name</comment>
        <translation>Es bleibt wie bisher von dir unterschrieben. Was %1 selbst geschrieben hat, bleibt, wie es ist. Wenn %1 dieses Tagebuch das nächste Mal öffnet, steht dort, dass du gegangen bist, und an welchem Tag. Vereinbarungen zwischen euch gelten nicht mehr.</translation>
    </message>
    <message>
        <source>A file to hand over: a journal of %1’s own, which opens with %1’s passphrase or recovery code as before, and with nobody else’s. What is private to %1 is in it, still sealed, and so is what the two of you shared. It says that you removed %1, and on which day.</source>
        <comment>the other&apos;s name</comment>
        <translation>Eine Datei zum Übergeben: ein eigenes Tagebuch für %1, das sich wie bisher mit Passphrase oder Wiederherstellungscode von %1 öffnet und mit nichts anderem. Was nur %1 gehört, ist weiter versiegelt darin, und was ihr beide geteilt habt, auch. Darin steht, dass du %1 entfernt hast, und an welchem Tag.</translation>
    </message>
    <message>
        <source>%1 took you out of the journal you shared, on %2. This one is yours: all that was private to you and all that you could read there is in it, and only you can open it.</source>
        <comment>name, day</comment>
        <translation>%1 hat dich am %2 aus eurem gemeinsamen Tagebuch herausgenommen. Dieses hier ist deins: Alles, was nur dir gehörte, und alles, was du dort lesen konntest, ist darin, und nur du kannst es öffnen.</translation>
    </message>
    <message>
        <source>%1 left this journal on %2. All that is yours is here, and so is what %1 shared with you. What you write from now on only you can read.</source>
        <comment>name, day</comment>
        <translation>%1 hat dieses Tagebuch am %2 verlassen. Alles, was dir gehört, ist hier, und auch, was %1 mit dir geteilt hat. Was du von jetzt an schreibst, kannst nur du lesen.</translation>
    </message>
    <message>
        <source>Two kept this journal once, and one of them is no longer in it. If that is you, your passphrase and your recovery code open the file that was made for you then.</source>
        <translation>Dieses Tagebuch haben einmal zwei geführt, und eine Person davon ist nicht mehr darin. Wenn du das bist, öffnen deine Passphrase und dein Wiederherstellungscode die Datei, die damals für dich angelegt wurde.</translation>
    </message>
    <message>
        <source>%1’s way in, and what is private to %1, which is never opened on the way. New keys hold for what you write from now on; your passphrase and recovery code stay.</source>
        <comment>the other&apos;s name</comment>
        <translation>Der Zugang von %1 und was nur %1 gehört; es wird dabei nie geöffnet. Für das, was du von jetzt an schreibst, gelten neue Schlüssel; deine Passphrase und dein Wiederherstellungscode bleiben.</translation>
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
    <message>
        <source>No lock at all</source>
        <translation>Gar kein Schloss</translation>
    </message>
    <message>
        <source>A weak lock: it keeps out a glance, and nobody who tries</source>
        <translation>Ein schwaches Schloss: Es hält einen Blick ab und niemanden, der es versucht</translation>
    </message>
    <message>
        <source>A fair lock, though not against somebody with patience</source>
        <translation>Ein ordentliches Schloss, doch nicht gegen jemanden mit Geduld</translation>
    </message>
    <message>
        <source>A good lock for a shared laptop</source>
        <translation>Ein gutes Schloss für einen gemeinsamen Laptop</translation>
    </message>
    <message>
        <source>A very good lock</source>
        <translation>Ein sehr gutes Schloss</translation>
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
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Backups (*.hearthbackup *.hearth *.hearth.before-version-*)</source>
        <translation>Sicherungen (*.hearthbackup *.hearth *.hearth.before-version-*)</translation>
    </message>
    <message>
        <source>Bring in from elsewhere</source>
        <translation>Von anderswo hereinholen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.avif *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.heic *.heif *.avif *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>PuttingOff</name>
    <message>
        <source>It comes up again tomorrow.</source>
        <translation>Das erscheint morgen wieder.</translation>
    </message>
    <message>
        <source>It comes up again in a week.</source>
        <translation>Das erscheint in einer Woche wieder.</translation>
    </message>
    <message>
        <source>It is not offered again. You find it in Settings, under Today.</source>
        <translation>Das wird nicht mehr angeboten. Du findest es in den Einstellungen, unter „Heute“.</translation>
    </message>
</context>
<context>
    <name>RareLetters</name>
    <message>
        <source>No font of this computer has %1. On paper there would be a box instead. On Debian and Ubuntu this helps: %2</source>
        <comment>letters; names of packages</comment>
        <translation>Keine Schrift auf diesem Computer hat %1. Auf dem Papier stünde dort ein Kästchen. Unter Debian und Ubuntu hilft: %2</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Except on</source>
        <translation>Außer am</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Uns beide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1’s words</source>
        <comment>a name</comment>
        <translation>Worte von %1</translation>
    </message>
    <message>
        <source>%1’s words: %2</source>
        <comment>a name, how it was</comment>
        <translation>Worte von %1: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Eine frühere Fassung</translation>
    </message>
    <message>
        <source>An earlier version. Another has taken its place.</source>
        <translation>Eine frühere Fassung. Eine andere ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be verified and count for nothing.</source>
        <translation>
            <numerusform>%n Antwort ließ sich nicht prüfen und zählt nicht.</numerusform>
            <numerusform>%n Antworten ließen sich nicht prüfen und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke first</source>
        <translation>Sprach zuerst</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Losgelassen.</translation>
    </message>
    <message>
        <source>Kept by the other</source>
        <translation>Von der anderen Person aufbewahrt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a feeling, how strongly it was felt</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Begun as</source>
        <comment>what an entry was started from</comment>
        <translation>Begonnen als</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
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
        <source>Kept until %1.</source>
        <comment>a day</comment>
        <translation>Aufgehoben bis zum %1.</translation>
    </message>
    <message>
        <source>Check-in, %1</source>
        <comment>a day, a week of or a month</comment>
        <translation>Check-in, %1</translation>
    </message>
    <message>
        <source>Sealed: it opens when both of you have answered.</source>
        <translation>Versiegelt: Es öffnet sich, wenn ihr beide geantwortet habt.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>A personal limit needs nobody’s approval.</source>
        <translation>Eine eigene Grenze braucht niemandes Zustimmung.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a photo</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>of a question</comment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Was meant for %1</source>
        <comment>a day</comment>
        <translation>War für den %1 gedacht</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a day</comment>
        <translation>Bis zum %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>Review day</source>
        <translation>Tag der Durchsicht</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>what was rated</comment>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Shared as it was on %1.</source>
        <comment>a day</comment>
        <translation>Geteilt, wie es am %1 war.</translation>
    </message>
    <message>
        <source>My own questions, %1</source>
        <comment>a day, a week of or a month</comment>
        <translation>Meine eigenen Fragen, %1</translation>
    </message>
    <message>
        <source>These answers are yours alone and are never opened with a check-in.</source>
        <translation>Diese Antworten gehören dir allein und werden nie mit einem Check-in geöffnet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New to</source>
        <translation>Neu für</translation>
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
    <message>
        <source>%1 (version %2)</source>
        <comment>an agreement</comment>
        <translation>%1 (Fassung %2)</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <comment>title of an entry</comment>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what somebody answered, a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no answer yet</source>
        <comment>by name</comment>
        <translation>%1: noch keine Antwort</translation>
    </message>
    <message>
        <source>Not verified: its signature does not match. Someone else may have changed these words.</source>
        <translation>Nicht bestätigt: Die Unterschrift passt nicht. Vielleicht hat jemand anderes diese Worte verändert.</translation>
    </message>
    <message>
        <source>The signature does not verify. These words count for nothing.</source>
        <translation>Die Unterschrift passt nicht. Diese Worte zählen nicht.</translation>
    </message>
    <message>
        <source>The signature does not verify. This answer counts for nothing.</source>
        <translation>Die Unterschrift passt nicht. Diese Antwort zählt nicht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a shared chart: its dimension, its month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <comment>by name</comment>
        <translation>%1: keine Antwort</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1’s recovery code</source>
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
        <source>Whoever has this sheet and the journal’s file can read everything you can. Keep it where only you find it, and away from the computer.</source>
        <translation>Wer dieses Blatt und die Tagebuchdatei hat, kann alles lesen, was du lesen kannst. Bewahre es auf, wo nur du es findest, und nicht beim Laptop.</translation>
    </message>
    <message>
        <source>If both the passphrase and this code are lost, nobody can open your part of the journal.</source>
        <translation>Gehen Passphrase und Code beide verloren, kann niemand deinen Teil des Tagebuchs öffnen.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>%n record(s) that you may read are in the repaired journal.</source>
        <translation>
            <numerusform>%n Eintrag, den du lesen darfst, ist im reparierten Tagebuch.</numerusform>
            <numerusform>%n Einträge, die du lesen darfst, sind im reparierten Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are whole.</source>
        <translation>
            <numerusform>%n Foto ist unversehrt.</numerusform>
            <numerusform>%n Fotos sind unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether any are missing cannot be told: the damaged file no longer says how many there were.</source>
        <translation>Ob Einträge fehlen, lässt sich nicht sagen: Aus der beschädigten Datei geht nicht mehr hervor, wie viele es waren.</translation>
    </message>
    <message>
        <source>None of your records is missing, and none of those you share.</source>
        <translation>Von deinen Einträgen fehlt keiner, und von den geteilten auch nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you could read were lost. They may be in a backup copy.</source>
        <translation>
            <numerusform>%n Eintrag, den du lesen konntest, ging verloren. Vielleicht steht er noch in einer Sicherungskopie.</numerusform>
            <numerusform>%n Einträge, die du lesen konntest, gingen verloren. Vielleicht stehen sie noch in einer Sicherungskopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your recovery code does not open the repaired journal, because its part of the file was lost. Make a new one in Settings.</source>
        <translation>Dein Wiederherstellungscode öffnet das reparierte Tagebuch nicht, weil sein Teil der Datei verloren ging. Lass dir in den Einstellungen einen neuen geben.</translation>
    </message>
    <message>
        <source>Your passphrase does not open the repaired journal, because its part of the file was lost. Open it with your recovery code, and choose a new passphrase.</source>
        <translation>Deine Passphrase öffnet das reparierte Tagebuch nicht, weil ihr Teil der Datei verloren ging. Öffne es mit deinem Wiederherstellungscode, und wähle eine neue Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not complete any more; what was written with them is there.</source>
        <translation>
            <numerusform>%n Foto ist nicht mehr vollständig; was dazu geschrieben wurde, ist da.</numerusform>
            <numerusform>%n Fotos sind nicht mehr vollständig; was dazu geschrieben wurde, ist da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out, because they do not open or were not written by the one whose name they carry.</source>
        <translation>
            <numerusform>%n Eintrag wurde ausgelassen, weil er sich nicht öffnen lässt oder nicht von der Person stammt, deren Namen er trägt.</numerusform>
            <numerusform>%n Einträge wurden ausgelassen, weil sie sich nicht öffnen lassen oder nicht von der Person stammen, deren Namen sie tragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the damaged file by which your partner could open it. What you share is in the repaired journal; for what only they may read, a backup copy is needed.</source>
        <translation>In der beschädigten Datei ist nichts mehr, womit die andere Person sie öffnen könnte. Was ihr teilt, ist im reparierten Tagebuch; für das, was nur die andere Person lesen darf, braucht es eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>What only your partner may read was taken along as far as it is whole. Ask them to open the repaired journal as well. Should it not open for them, they can repair it once more with their own passphrase. Until they have looked, you may be told that something they shared was changed.</source>
        <translation>Was nur die andere Person lesen darf, wurde mitgenommen, soweit es unversehrt ist. Bitte sie, das reparierte Tagebuch ebenfalls zu öffnen. Sollte es sich für sie nicht öffnen, kann sie es mit ihrer eigenen Passphrase noch einmal reparieren. Bis sie nachgesehen hat, kann bei dir der Hinweis erscheinen, dass etwas von ihr Geteiltes verändert wurde.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is. Keep it until both of you have looked.</source>
        <translation>Die beschädigte Datei blieb, wie sie ist. Behalte sie, bis ihr beide nachgesehen habt.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is. Keep it until you have looked.</source>
        <translation>Die beschädigte Datei blieb, wie sie ist. Behalte sie, bis du nachgesehen hast.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the repaired journal. The damaged file was left as it is, and nothing else was written. Free some space, or choose another place.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für das reparierte Tagebuch. Die beschädigte Datei blieb, wie sie ist, und sonst wurde nichts geschrieben. Schaffe Platz, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The repaired journal could not be written. The damaged file was left as it is. Check that the disk is connected, or choose another place.</source>
        <translation>Das reparierte Tagebuch ließ sich nicht schreiben. Die beschädigte Datei blieb, wie sie ist. Prüfe, ob der Datenträger angeschlossen ist, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The damaged file was left as it is. Choose a folder of your own for the repaired one.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Die beschädigte Datei blieb, wie sie ist. Wähle für die reparierte einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>That passphrase opens nothing that is left of this journal. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use your recovery code: one of the two may be damaged.</source>
        <translation>Diese Passphrase öffnet nichts von dem, was von diesem Tagebuch übrig ist. Es wurde nichts geändert. Prüfe Tastaturbelegung und Feststelltaste und versuche es noch einmal, oder nimm deinen Wiederherstellungscode: Vielleicht ist nur einer der beiden Zugänge beschädigt.</translation>
    </message>
    <message>
        <source>The damaged file cannot be read at all. Nothing was changed. Check that the disk is connected; if it is failing, copy as much of the file as you can to another one, and repair the copy.</source>
        <translation>Die beschädigte Datei lässt sich gar nicht lesen. Es wurde nichts geändert. Prüfe, ob der Datenträger angeschlossen ist; lässt er nach, kopiere von der Datei so viel wie möglich auf einen anderen, und repariere die Kopie.</translation>
    </message>
    <message>
        <source>Looking for what is whole…</source>
        <translation>Unversehrtes wird gesucht …</translation>
    </message>
    <message>
        <source>Writing the repaired journal…</source>
        <translation>Das reparierte Tagebuch wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>Es wird zur Probe gelesen …</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>What would you gladly do again?</source>
        <translation>Was würdet ihr gern wieder tun?</translation>
    </message>
    <message>
        <source>Which moment would you keep, if you could keep only one?</source>
        <translation>Welchen Augenblick würdet ihr behalten, wenn es nur einer sein dürfte?</translation>
    </message>
    <message>
        <source>Where did the two of you make things easier for each other?</source>
        <translation>Wo habt ihr es einander leichter gemacht?</translation>
    </message>
    <message>
        <source>What made you laugh together?</source>
        <translation>Worüber habt ihr zusammen gelacht?</translation>
    </message>
    <message>
        <source>What did you learn about each other?</source>
        <translation>Was habt ihr übereinander erfahren?</translation>
    </message>
    <message>
        <source>What was on your mind that you have not told yet?</source>
        <translation>Was ging euch durch den Kopf, das ihr noch nicht erzählt habt?</translation>
    </message>
    <message>
        <source>What did you do for yourself, and how was that?</source>
        <translation>Was habt ihr für euch selbst getan, und wie war das?</translation>
    </message>
    <message>
        <source>When did you feel understood?</source>
        <translation>Wann habt ihr euch verstanden gefühlt?</translation>
    </message>
    <message>
        <source>What would you like more of?</source>
        <translation>Wovon hättet ihr gern mehr?</translation>
    </message>
    <message>
        <source>What could wait, so that there is time for something else?</source>
        <translation>Was könnte warten, damit Zeit für anderes bleibt?</translation>
    </message>
    <message>
        <source>What are you looking forward to?</source>
        <translation>Worauf freut ihr euch?</translation>
    </message>
    <message>
        <source>Which small thing would help most?</source>
        <translation>Welche Kleinigkeit würde am meisten helfen?</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Month in review</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>&apos;Month in review&apos;, &apos;October 2026&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Was wir gemacht haben</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>What we wrote</source>
        <translation>Was wir geschrieben haben</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier aus</translation>
    </message>
    <message>
        <source>One rating: %1.</source>
        <comment>a rating</comment>
        <translation>Eine Einschätzung: %1.</translation>
    </message>
    <message>
        <source>Two ratings: %1 and %2.</source>
        <comment>two ratings</comment>
        <translation>Zwei Einschätzungen: %1 und %2.</translation>
    </message>
    <message>
        <source>Every rating was %1.</source>
        <comment>a rating</comment>
        <translation>Jede Einschätzung war %1.</translation>
    </message>
    <message>
        <source>Ratings between %1 and %2.</source>
        <comment>two ratings</comment>
        <translation>Einschätzungen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Most ratings were %1.</source>
        <comment>a rating</comment>
        <translation>Die meisten Einschätzungen waren %1.</translation>
    </message>
    <message>
        <source>Most ratings between %1 and %2.</source>
        <comment>two ratings</comment>
        <translation>Die meisten Einschätzungen zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Nothing from this time was chosen for printing.</source>
        <translation>Aus dieser Zeit wurde nichts zum Drucken ausgewählt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, author</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Each dot is one rating, from 1, not at all, below, to 7, completely, above.</source>
        <translation>Jeder Punkt ist eine Einschätzung, von 1, gar nicht, unten, bis 7, völlig, oben.</translation>
    </message>
</context>
<context>
    <name>ReviewPrinting</name>
    <message>
        <source>Ratings of %1</source>
        <comment>a partner</comment>
        <translation>Einschätzungen von %1</translation>
    </message>
    <message>
        <source>Review.pdf</source>
        <translation>Rückblick.pdf</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>No notes from this time. You can say thanks now.</source>
        <translation>Kein Dank aus dieser Zeit. Ihr könnt euch jetzt danken.</translation>
    </message>
    <message>
        <source>Nothing is written down here. What comes to mind?</source>
        <translation>Hier ist nichts aufgeschrieben. Was fällt euch ein?</translation>
    </message>
    <message>
        <source>No answers in this time. You can tell how it was.</source>
        <translation>Keine Antworten in dieser Zeit. Ihr könnt erzählen, wie es war.</translation>
    </message>
    <message>
        <source>No entry from this time that both may read.</source>
        <translation>Kein Eintrag in dieser Zeit, den beide lesen dürfen.</translation>
    </message>
    <message>
        <source>Time apart by choice</source>
        <translation>Zeit für sich, selbst gewählt</translation>
    </message>
    <message>
        <source>Rituals you kept: %1</source>
        <comment>a list</comment>
        <translation>Rituale, die ihr gepflegt habt: %1</translation>
    </message>
    <message>
        <source>What was challenging</source>
        <translation>Was herausfordernd war</translation>
    </message>
    <message>
        <source>Show %1’s beside</source>
        <comment>a partner</comment>
        <translation>Die von %1 daneben zeigen</translation>
    </message>
    <message>
        <source>%1, say what you see in yours before the other is shown.</source>
        <comment>a partner</comment>
        <translation>%1, erzähl, was du in deinen siehst, bevor die anderen gezeigt werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a partner, what they answered</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>author, addressee, day</comment>
        <translation>%1 an %2 · %3</translation>
    </message>
    <message>
        <source>Note %1 of %2</source>
        <comment>which gratitude note</comment>
        <translation>Dankesnotiz %1 von %2</translation>
    </message>
</context>
<context>
    <name>SafetyTexts</name>
    <message>
        <source>What you write is yours</source>
        <translation>Was du schreibst, gehört dir</translation>
    </message>
    <message>
        <source>Everything you write is private until you share it, one thing at a time. You can make it private again; the other may have read it by then.</source>
        <translation>Alles, was du schreibst, ist privat, bis du es teilst, eines nach dem anderen. Du kannst es wieder privat machen; bis dahin kann es gelesen worden sein.</translation>
    </message>
    <message>
        <source>You can delete your own words for good, with everything that was there before. Nobody else can delete or change them.</source>
        <translation>Deine eigenen Worte kannst du endgültig löschen, mit allem, was vorher da stand. Niemand sonst kann sie löschen oder ändern.</translation>
    </message>
    <message>
        <source>Your keys are yours</source>
        <translation>Deine Schlüssel gehören dir</translation>
    </message>
    <message>
        <source>Your passphrase and your recovery code are yours alone. You owe them to nobody. Neither of you can reset the other’s, and there is no one above you who could.</source>
        <translation>Deine Passphrase und dein Wiederherstellungscode gehören dir allein. Du schuldest sie niemandem. Niemand von euch kann die der anderen Person zurücksetzen, und niemand steht über euch, der es könnte.</translation>
    </message>
    <message>
        <source>No is an answer, and so is nothing</source>
        <translation>Nein ist eine Antwort, und nichts ist auch eine</translation>
    </message>
    <message>
        <source>You can skip any question, leave a check-in unanswered, decline an agreement, pause it or take your consent back, at any time and without a reason. Silence is never taken for a yes.</source>
        <translation>Du kannst jede Frage auslassen, einen Check-in nicht beantworten, eine Vereinbarung ablehnen, sie aussetzen oder deine Zustimmung zurückziehen, jederzeit und ohne Grund. Schweigen gilt nie als Ja.</translation>
    </message>
    <message>
        <source>Nobody is watched</source>
        <translation>Niemand wird beobachtet</translation>
    </message>
    <message>
        <source>Nobody is told when you opened the journal, what you read or how much you keep to yourself. What you skip, what you would rather not say and what did not come up look alike.</source>
        <translation>Niemand erfährt, wann du das Tagebuch geöffnet hast, was du gelesen hast oder wie viel du für dich behältst. Was du auslässt, was du lieber nicht sagst und was nicht vorkam, sieht gleich aus.</translation>
    </message>
    <message>
        <source>Nobody speaks for you</source>
        <translation>Niemand spricht für dich</translation>
    </message>
    <message>
        <source>What is shared is signed by whoever wrote it. Nobody can put words in your mouth, and what was changed afterwards is shown as changed.</source>
        <translation>Was geteilt ist, trägt die Unterschrift der Person, die es geschrieben hat. Niemand kann dir Worte in den Mund legen, und was später geändert wurde, ist als geändert zu sehen.</translation>
    </message>
    <message>
        <source>The same for both</source>
        <translation>Für beide gleich</translation>
    </message>
    <message>
        <source>Both of you have the same rights here. These pages read the same for either of you.</source>
        <translation>Ihr habt hier beide die gleichen Rechte. Diese Seiten lauten für euch beide gleich.</translation>
    </message>
    <message>
        <source>What the seal protects</source>
        <translation>Was das Siegel schützt</translation>
    </message>
    <message>
        <source>The journal is one sealed file. Without a passphrase or a recovery code, nobody who takes the file or the computer can read a word, a name, a title or a date in it.</source>
        <translation>Das Tagebuch ist eine versiegelte Datei. Ohne Passphrase oder Wiederherstellungscode kann niemand, der die Datei oder den Computer mitnimmt, darin ein Wort, einen Namen, einen Titel oder ein Datum lesen.</translation>
    </message>
    <message>
        <source>What you keep private is sealed with a key that only you have. The other cannot read it, nor be told how much of it there is by anything shown here.</source>
        <translation>Was du für dich behältst, ist mit einem Schlüssel versiegelt, den nur du hast. Die andere Person kann es nicht lesen und erfährt durch nichts, was hier zu sehen ist, wie viel es ist.</translation>
    </message>
    <message>
        <source>If somebody changes, drops or brings back something in the file, it is noticed and said.</source>
        <translation>Wenn jemand in der Datei etwas ändert, weglässt oder zurückbringt, wird es bemerkt und gesagt.</translation>
    </message>
    <message>
        <source>What the seal cannot protect</source>
        <translation>Was das Siegel nicht schützen kann</translation>
    </message>
    <message>
        <source>Whoever controls this computer, or your account on it, can record what you type and what is on the screen, passphrases included.</source>
        <translation>Wer diesen Computer oder dein Konto darauf beherrscht, kann aufzeichnen, was du tippst und was auf dem Bildschirm steht, auch Passphrasen.</translation>
    </message>
    <message>
        <source>Copies live on where they are: backups, prints, saved pictures, photos of the screen. A copy from before a change of passphrase opens with the old one.</source>
        <translation>Kopien bleiben, wo sie sind: Sicherungen, Ausdrucke, gespeicherte Bilder, Fotos vom Bildschirm. Eine Kopie von vor einem Wechsel der Passphrase öffnet sich mit der alten.</translation>
    </message>
    <message>
        <source>Anyone can see that there is a journal here, how large the file is and when it was last changed.</source>
        <translation>Jeder kann sehen, dass hier ein Tagebuch liegt, wie groß die Datei ist und wann sie zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>What somebody has read, they may remember. What somebody forces you to open is open.</source>
        <translation>Was jemand gelesen hat, bleibt vielleicht im Gedächtnis. Was jemand dich zu öffnen zwingt, ist offen.</translation>
    </message>
    <message>
        <source>While the journal is open, its words are in this computer’s memory, and parts of it may be written to its disk when it sleeps.</source>
        <translation>Solange das Tagebuch offen ist, stehen seine Worte im Arbeitsspeicher dieses Computers, und Teile davon können auf die Festplatte gelangen, wenn er schläft.</translation>
    </message>
    <message>
        <source>If you lose both keys</source>
        <translation>Wenn du beide Schlüssel verlierst</translation>
    </message>
    <message>
        <source>Without your passphrase and your recovery code, nobody can open what only you could open. There is no one to ask.</source>
        <translation>Ohne deine Passphrase und deinen Wiederherstellungscode kann niemand öffnen, was nur du öffnen konntest. Es gibt niemanden, den man fragen könnte.</translation>
    </message>
    <message>
        <source>If you are in danger now</source>
        <translation>Wenn du jetzt in Gefahr bist</translation>
    </message>
    <message>
        <source>Leave, if you can, and call the emergency number of the place where you are. From most mobile phones 112 leads there.</source>
        <translation>Geh, wenn du kannst, und ruf den Notruf dort an, wo du bist. Von den meisten Mobiltelefonen führt die 112 dorthin.</translation>
    </message>
    <message>
        <source>If somebody may be watching this computer</source>
        <translation>Wenn jemand diesen Computer beobachten könnte</translation>
    </message>
    <message>
        <source>Use another one for this: a friend’s phone, one in a library, at work or at your doctor’s. Hearthbook keeps no trace of this page, but it cannot know who else sees the screen or the keys you press.</source>
        <translation>Nimm dafür einen anderen: das Telefon von Freunden, einen in der Bücherei, bei der Arbeit oder in der Arztpraxis. Hearthbook behält keine Spur dieser Seite, weiß aber nicht, wer sonst den Bildschirm oder deine Tasten sieht.</translation>
    </message>
    <message>
        <source>One key, F12, hides Hearthbook and locks it at once.</source>
        <translation>Eine Taste, F12, verbirgt Hearthbook und sperrt es sofort.</translation>
    </message>
    <message>
        <source>If somebody at home hurts, threatens or controls you</source>
        <translation>Wenn jemand zu Hause dir wehtut, dir droht oder dich kontrolliert</translation>
    </message>
    <message>
        <source>Most countries have a helpline for this, free and open day and night, which does not ask for your name. Look for “domestic abuse helpline” and the name of your country. They help women, men and everybody else, and also those who only want to ask.</source>
        <translation>Die meisten Länder haben dafür ein Hilfetelefon, kostenlos, Tag und Nacht, das nicht nach deinem Namen fragt. Such nach „Hilfetelefon häusliche Gewalt“ und dem Namen deines Landes. Sie helfen Frauen, Männern und allen anderen, auch denen, die nur fragen wollen.</translation>
    </message>
    <message>
        <source>A doctor, a hospital, a pharmacy or a police station can call it for you. You may ask to speak alone.</source>
        <translation>Eine Arztpraxis, ein Krankenhaus, eine Apotheke oder eine Polizeiwache kann für dich dort anrufen. Du darfst darum bitten, allein zu sprechen.</translation>
    </message>
    <message>
        <source>If you think of ending your life</source>
        <translation>Wenn du daran denkst, dir das Leben zu nehmen</translation>
    </message>
    <message>
        <source>Please do not stay alone with it. Call the emergency number or a crisis line (look for “crisis line” and the name of your country), or go to somebody you trust, now.</source>
        <translation>Bitte bleib damit nicht allein. Ruf den Notruf oder ein Krisentelefon an (such nach „Krisentelefon“ und dem Namen deines Landes) oder geh jetzt zu jemandem, dem du vertraust.</translation>
    </message>
    <message>
        <source>If it is hard, but not dangerous</source>
        <translation>Wenn es schwer ist, aber nicht gefährlich</translation>
    </message>
    <message>
        <source>Couples counselling, a family advice centre or somebody to talk to for yourself: many cost little or nothing. Your doctor or your town knows some. You may go alone, and you need not say so.</source>
        <translation>Paarberatung, eine Familienberatungsstelle oder jemand zum Reden nur für dich: Vieles kostet wenig oder nichts. Deine Arztpraxis oder deine Stadt kennt einige. Du darfst allein hingehen und musst es nicht sagen.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Eure Rechte</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>Help outside</source>
        <translation>Hilfe von außen</translation>
    </message>
    <message>
        <source>You can go</source>
        <translation>Du kannst gehen</translation>
    </message>
    <message>
        <source>You can leave the journal at any time and take along what is yours and what you could read. The other keeps what you shared. If the other removes you, you get a file with all that is yours, which only you can open.</source>
        <translation>Du kannst das Tagebuch jederzeit verlassen und mitnehmen, was deines ist und was du lesen konntest. Die andere Person behält, was du geteilt hast. Wenn sie dich entfernt, bekommst du eine Datei mit allem, was deines ist, und nur du kannst sie öffnen.</translation>
    </message>
</context>
<context>
    <name>SearchRemarks</name>
    <message>
        <source>“%1”</source>
        <comment>what was typed</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Passed over: %1. Letters, numbers and emoji can be found.</source>
        <comment>what was typed</comment>
        <translation>Übergangen: %1. Finden lassen sich nur Buchstaben, Zahlen und Emojis.</translation>
    </message>
    <message>
        <source>“#” finds a tag once the beginning of its name follows.</source>
        <translation>„#“ findet ein Schlagwort, sobald der Anfang seines Namens folgt.</translation>
    </message>
    <message>
        <source>Invisible characters were passed over.</source>
        <translation>Unsichtbare Zeichen wurden übergangen.</translation>
    </message>
    <message>
        <source>A minus leaves something out. Say what to look for as well.</source>
        <translation>Ein Minus lässt etwas weg. Sag auch, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>This is more than one search can hold: only its first %1 characters and %2 words were looked for.</source>
        <translation>Das ist mehr, als in eine Suche passt: Gesucht wurde nach den ersten %1 Zeichen und %2 Wörtern.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the words after it were looked for in exactly that order.</source>
        <translation>Ein Anführungszeichen ist noch offen: Was darauf folgt, wurde Wort für Wort in dieser Reihenfolge gesucht.</translation>
    </message>
</context>
<context>
    <name>SelectionPaper</name>
    <message>
        <source>A selection</source>
        <translation>Eine Auswahl</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, author, kind of a record</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a dimension, its rating, the same in a word</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Nichts wurde ausgewählt.</translation>
    </message>
</context>
<context>
    <name>SelectionPrinting</name>
    <message>
        <source>Choose a kind or a range of days first: there are too many here to tick.</source>
        <translation>Wähl zuerst eine Art oder einen Zeitraum: Hier sind zu viele zum Ankreuzen.</translation>
    </message>
    <message>
        <source>Selection.pdf</source>
        <translation>Auswahl.pdf</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <comment>the first month of a quarter, the last one with its year</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year, short</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month shown</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>of a year</comment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>quarter by quarter</source>
        <translation>Quartal für Quartal</translation>
    </message>
    <message>
        <source>year by year</source>
        <translation>Jahr für Jahr</translation>
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
        <source>1 quarter</source>
        <translation>1 Quartal</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n Quartal</numerusform>
            <numerusform>%n Quartalen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take back your pause of “%1”?</source>
        <translation>Das Aussetzen von „%1“ zurücknehmen?</translation>
    </message>
    <message>
        <source>Take back your withdrawal from “%1”?</source>
        <translation>Deinen Rückzug aus „%1“ zurücknehmen?</translation>
    </message>
    <message>
        <source>Take back your no to “%1”?</source>
        <translation>Dein Nein zu „%1“ zurücknehmen?</translation>
    </message>
    <message>
        <source>Take back your answer to an agreement?</source>
        <translation>Deine Antwort auf eine Vereinbarung zurücknehmen?</translation>
    </message>
    <message>
        <source>What you both said before counts again then.</source>
        <translation>Dann zählt wieder, was ihr beide davor gesagt habt.</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Zurücknehmen?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Taken back: “%1” is no longer here.</source>
        <translation>Zurückgenommen: „%1“ ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) are no longer here.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Eintrag ist nicht mehr da.</numerusform>
            <numerusform>Zurückgenommen: %n Einträge sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: “%1” is as it was before.</source>
        <translation>Zurückgenommen: „%1“ ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is here again.</source>
        <translation>Zurückgenommen: „%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is private again.</source>
        <translation>Zurückgenommen: „%1“ ist wieder privat.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is shared again.</source>
        <translation>Zurückgenommen: „%1“ ist wieder geteilt.</translation>
    </message>
    <message>
        <source>Taken back: your answer to “%1”.</source>
        <translation>Zurückgenommen: deine Antwort auf „%1“.</translation>
    </message>
    <message>
        <source>Taken back: the photos of “%1” are as they were before.</source>
        <translation>Zurückgenommen: Die Fotos von „%1“ sind wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: the reminder is no longer put off.</source>
        <translation>Zurückgenommen: Die Erinnerung ist nicht mehr aufgeschoben.</translation>
    </message>
    <message>
        <source>Taken back: it is no longer muted.</source>
        <translation>Zurückgenommen: Es ist nicht mehr stummgeschaltet.</translation>
    </message>
    <message>
        <source>Taken back: the setting is as it was before.</source>
        <translation>Zurückgenommen: Die Einstellung ist wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n photo(s) are no longer here. What they belonged to stays.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Foto ist nicht mehr hier. Wozu es gehörte, bleibt.</numerusform>
            <numerusform>Zurückgenommen: %n Fotos sind nicht mehr hier. Wozu sie gehörten, bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Here is the entry you had begun. Once it is saved or thrown away, the words can begin a new one.</source>
        <translation>Hier ist der Eintrag, den du begonnen hattest. Ist er gespeichert oder verworfen, lässt sich mit den Worten ein neuer beginnen.</translation>
    </message>
    <message>
        <source>A card of your own</source>
        <translation>Eine eigene Karte</translation>
    </message>
    <message>
        <source>A card by %1</source>
        <comment>by name</comment>
        <translation>Eine Karte von %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>a time</comment>
        <translation>heute um %1 Uhr</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>a time</comment>
        <translation>morgen um %1 Uhr</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 um %2 Uhr</translation>
    </message>
    <message>
        <source>I ask for forgiveness.</source>
        <translation>Ich bitte um Verzeihung.</translation>
    </message>
    <message>
        <source>I forgive.</source>
        <translation>Ich verzeihe.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <comment>an answer about forgiveness</comment>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>When %1</source>
        <comment>a sentence to complete</comment>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>I felt %1</source>
        <comment>a sentence to complete</comment>
        <translation>Ich fühlte mich %1</translation>
    </message>
    <message>
        <source>I need %1</source>
        <comment>a sentence to complete</comment>
        <translation>Ich brauche %1</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 spricht</translation>
    </message>
    <message>
        <source>%1 listens.</source>
        <comment>by name</comment>
        <translation>%1 hört zu.</translation>
    </message>
    <message>
        <source>%1, what did you hear?</source>
        <translation>%1, was hast du gehört?</translation>
    </message>
    <message>
        <source>Say it in your own words, then write it down. %1 says whether that is it.</source>
        <translation>Sag es in deinen eigenen Worten und schreib es dann auf. %1 sagt, ob es so ist.</translation>
    </message>
    <message>
        <source>%1 was heard</source>
        <translation>%1 wurde gehört</translation>
    </message>
    <message>
        <source>Find the words</source>
        <translation>Die Worte finden</translation>
    </message>
    <message>
        <source>For yourself, to say or to write later. Once you leave, nothing of this is kept here.</source>
        <translation>Für dich, um es später zu sagen oder zu schreiben. Sobald du gehst, wird hier nichts davon aufbewahrt.</translation>
    </message>
    <message>
        <source>%1, how was it for you?</source>
        <translation>%1, wie war es für dich?</translation>
    </message>
    <message>
        <source>What do you take with you?</source>
        <translation>Was nehmt ihr mit?</translation>
    </message>
    <message>
        <source>A line that is true for both of you. It may stay empty: having thought about it together is enough.</source>
        <translation>Ein Satz, der für euch beide stimmt. Er darf fehlen: Gemeinsam darüber nachgedacht zu haben, genügt.</translation>
    </message>
    <message>
        <source>A line that is true for both of you. It may stay empty: having been heard is enough.</source>
        <translation>Ein Satz, der für euch beide stimmt. Er darf fehlen: Gehört worden zu sein, genügt.</translation>
    </message>
    <message>
        <source>How we listen</source>
        <translation>Wie wir zuhören</translation>
    </message>
    <message>
        <source>Read it together before you begin.</source>
        <translation>Lest es gemeinsam, bevor ihr anfangt.</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation>Worüber möchtet ihr reden?</translation>
    </message>
    <message>
        <source>A few words are enough, or draw a card.</source>
        <translation>Ein paar Worte genügen, oder zieht eine Karte.</translation>
    </message>
    <message>
        <source>Who speaks first?</source>
        <translation>Wer spricht zuerst?</translation>
    </message>
    <message>
        <source>The other has a turn of the same length afterwards.</source>
        <translation>Die andere Person hat danach gleich lange das Wort.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor ihr anfangt</translation>
    </message>
    <message>
        <source>If one of you is still too stirred up to listen, take a pause first. There is a way to one at every step.</source>
        <translation>Wenn jemand von euch noch zu aufgewühlt ist, um zuzuhören, macht erst eine Pause. Bei jedem Schritt führt ein Weg dorthin.</translation>
    </message>
    <message>
        <source>Something each of you did or left undone. It may be small, and it may stay empty.</source>
        <translation>Etwas, das ihr jeweils getan oder gelassen habt. Es darf klein sein, und es darf leer bleiben.</translation>
    </message>
    <message>
        <source>It can be asked for and it can be given. Neither has to happen today, or by any day.</source>
        <translation>Man kann darum bitten, und man kann verzeihen. Nichts davon muss heute geschehen oder bis zu einem bestimmten Tag.</translation>
    </message>
    <message>
        <source>One small thing each is plenty: something you can see yourself doing.</source>
        <translation>Je eine kleine Sache genügt: etwas, von dem du dir vorstellen kannst, es zu tun.</translation>
    </message>
    <message>
        <source>Let it go?</source>
        <translation>Loslassen?</translation>
    </message>
    <message>
        <source>If you keep this conversation, whoever lets it go no longer finds it in their list. It waits under “Let go” and can be brought back.</source>
        <translation>Wenn ihr dieses Gespräch aufbewahrt, findet, wer es loslässt, es nicht mehr in der eigenen Liste. Es wartet unter „Losgelassen“ und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>What would you like to think about together?</source>
        <translation>Worüber möchtet ihr gemeinsam nachdenken?</translation>
    </message>
    <message>
        <source>A book, an article, a film, or a question that will not leave one of you alone.</source>
        <translation>Ein Buch, ein Artikel, ein Film oder eine Frage, die jemanden von euch nicht loslässt.</translation>
    </message>
    <message>
        <source>%1, what do you make of it?</source>
        <translation>%1, was denkst du dir dazu?</translation>
    </message>
    <message>
        <source>Keep this conversation?</source>
        <translation>Dieses Gespräch aufbewahren?</translation>
    </message>
    <message>
        <source>It is kept only if both of you say yes. Without two yeses nothing of it stays in the journal, and what was said stays between you.</source>
        <translation>Es wird nur aufbewahrt, wenn ihr beide Ja sagt. Ohne zwei Ja bleibt nichts davon im Tagebuch, und was gesagt wurde, bleibt zwischen euch.</translation>
    </message>
    <message>
        <source>One of us speaks, the other listens. Then we swap.</source>
        <translation>Eine Person spricht, die andere hört zu. Dann tauschen wir.</translation>
    </message>
    <message>
        <source>Whoever listens does not try to fix anything, and gives no advice unless asked for it.</source>
        <translation>Wer zuhört, versucht nichts in Ordnung zu bringen und gibt keinen Rat, außer wenn darum gebeten wird.</translation>
    </message>
    <message>
        <source>Whoever listens says back what they heard, until the other says: yes, that is it.</source>
        <translation>Wer zuhört, gibt wieder, was angekommen ist, bis die andere Person sagt: Ja, so ist es.</translation>
    </message>
    <message>
        <source>Each of us says only as much as they like, and may stop at any time without a reason.</source>
        <translation>Wir sagen beide nur so viel, wie wir mögen, und dürfen jederzeit ohne Grund aufhören.</translation>
    </message>
    <message>
        <source>No fixing, no advice unless it is asked for.</source>
        <translation>Nichts in Ordnung bringen, kein Rat, außer auf Bitte.</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Worum es geht, in wenigen Worten</translation>
    </message>
    <message>
        <source>Its name, or the question</source>
        <translation>Der Name oder die Frage</translation>
    </message>
    <message>
        <source>Your topic</source>
        <translation>Euer Thema</translation>
    </message>
    <message>
        <source>Where it is from, or a passage from it, if you like</source>
        <translation>Woher es stammt oder eine Stelle daraus, wenn ihr mögt</translation>
    </message>
    <message>
        <source>%1, a line of your own, if you like</source>
        <translation>%1, ein eigener Satz, wenn du magst</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Oder in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>In my own words, if I like</source>
        <translation>In meinen eigenen Worten, wenn ich mag</translation>
    </message>
    <message>
        <source>what happened, as both of you could have seen it</source>
        <translation>was geschehen ist, so wie ihr es beide hättet sehen können</translation>
    </message>
    <message>
        <source>what would help, without saying how the other must be</source>
        <translation>was helfen würde, ohne zu sagen, wie die andere Person sein muss</translation>
    </message>
    <message>
        <source>“%1” is easily heard as blame. It may help to say what happened this once, and what it did to you.</source>
        <translation>„%1“ klingt leicht wie ein Vorwurf. Vielleicht hilft es zu sagen, was dieses eine Mal geschehen ist und was es mit dir gemacht hat.</translation>
    </message>
    <message>
        <source>We both want this</source>
        <translation>Das wollen wir beide</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>Plätze tauschen</translation>
    </message>
    <message>
        <source>I have said it</source>
        <translation>Ich habe es gesagt</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne das weiter</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>Yes, that is it</source>
        <translation>Ja, so ist es</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Karte ziehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>End without keeping</source>
        <translation>Beenden, ohne aufzubewahren</translation>
    </message>
    <message>
        <source>Write on with this</source>
        <translation>Damit weiterschreiben</translation>
    </message>
    <message>
        <source>Who begins?</source>
        <translation>Wer fängt an?</translation>
    </message>
    <message>
        <source>Minutes for a turn</source>
        <translation>Minuten Redezeit</translation>
    </message>
    <message>
        <source>I ask for forgiveness</source>
        <translation>Ich bitte um Verzeihung</translation>
    </message>
    <message>
        <source>I forgive</source>
        <translation>Ich verzeihe</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>I leave this open</source>
        <translation>Ich lasse das offen</translation>
    </message>
    <message>
        <source>%1 lets it go</source>
        <translation>%1 lässt es los</translation>
    </message>
    <message>
        <source>%1: yes, keep it</source>
        <translation>%1: ja, aufbewahren</translation>
    </message>
    <message>
        <source>This is what would be kept. Both of you could read it from then on; each can delete their own part.</source>
        <translation>Das würde aufbewahrt. Ihr könntet es von da an beide lesen; den eigenen Teil kann jede Person löschen.</translation>
    </message>
    <message>
        <source>In twenty minutes</source>
        <translation>In zwanzig Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Agree on when you come back, then do something that calms you, apart if you like. What you wrote waits here, and nothing is noted down.</source>
        <translation>Macht aus, wann ihr weitermacht, und tut dann etwas, das euch beruhigt, gern auch getrennt. Was ihr geschrieben habt, wartet hier, und nichts wird festgehalten.</translation>
    </message>
    <message>
        <source>Back %1</source>
        <comment>when</comment>
        <translation>Weiter %1</translation>
    </message>
    <message>
        <source>You are taking a pause and come back to it %1.</source>
        <comment>when</comment>
        <translation>Ihr macht eine Pause und kommt %1 darauf zurück.</translation>
    </message>
    <message>
        <source>The pause you agreed on is over. Go on when you are both ready.</source>
        <translation>Die Pause, die ihr ausgemacht habt, ist vorbei. Macht weiter, wenn ihr beide bereit seid.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>My idea</source>
        <translation>Meine Idee</translation>
    </message>
    <message>
        <source>%1’s idea</source>
        <comment>a name</comment>
        <translation>Idee von %1</translation>
    </message>
    <message>
        <source>Words about a day</source>
        <translation>Worte zu einem Tag</translation>
    </message>
    <message>
        <source>What they are about is not here.</source>
        <translation>Worum es geht, ist nicht hier.</translation>
    </message>
    <message>
        <source>%1, apart</source>
        <comment>what is planned</comment>
        <translation>%1, Zeit für sich</translation>
    </message>
    <message>
        <source>%1, ritual</source>
        <comment>what is planned</comment>
        <translation>%1, Ritual</translation>
    </message>
    <message>
        <source>%1, lived</source>
        <comment>what was planned</comment>
        <translation>%1, erlebt</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>No more days come after this.</source>
        <translation>Danach kommen keine Tage mehr.</translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <comment>a day</comment>
        <translation>Das nächste Mal am %1.</translation>
    </message>
    <message>
        <source>Next on %1 and %2.</source>
        <comment>days</comment>
        <translation>Die nächsten Male am %1 und am %2.</translation>
    </message>
    <message>
        <source>Next on %1, %2 and %3.</source>
        <comment>days</comment>
        <translation>Die nächsten Male am %1, am %2 und am %3.</translation>
    </message>
    <message>
        <source>Our idea</source>
        <translation>Unsere Idee</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>add “%1”</source>
        <comment>what is undone</comment>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <comment>what is undone</comment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <comment>what is undone</comment>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>share “%1”</source>
        <comment>what is undone</comment>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>make “%1” private</source>
        <comment>what is undone</comment>
        <translation>„%1“ privat machen</translation>
    </message>
    <message>
        <source>answer “%1”</source>
        <comment>what is undone</comment>
        <translation>„%1“ beantworten</translation>
    </message>
    <message>
        <source>add photos to “%1”</source>
        <comment>what is undone</comment>
        <translation>Fotos zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>remove photos from “%1”</source>
        <comment>what is undone</comment>
        <translation>Fotos aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>put a reminder off</source>
        <comment>what is undone</comment>
        <translation>eine Erinnerung aufschieben</translation>
    </message>
    <message>
        <source>mute something</source>
        <comment>what is undone</comment>
        <translation>etwas stummschalten</translation>
    </message>
    <message>
        <source>change a setting</source>
        <comment>what is undone</comment>
        <translation>eine Einstellung ändern</translation>
    </message>
    <message numerus="yes">
        <source>add %n record(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Eintrag hinzufügen</numerusform>
            <numerusform>%n Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n photo(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Foto hinzufügen</numerusform>
            <numerusform>%n Fotos hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Not everything is written</source>
        <translation>Nicht alles ist geschrieben</translation>
    </message>
    <message>
        <source>What you are typing could not be written: the disk is full or not there. If you go on, it waits here, sealed, until you open this journal again. Closing Hearthbook before that would lose it.</source>
        <translation>Was du gerade tippst, konnte nicht geschrieben werden: Der Datenträger ist voll oder nicht da. Wenn du weitergehst, wartet es hier, versiegelt, bis du dieses Tagebuch wieder öffnest. Wird Hearthbook vorher geschlossen, ist es verloren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What was typed last could not be written: the disk is full or not there. If you close now, it is lost. Free some space, or copy it elsewhere, and try again.</source>
        <translation>Was zuletzt getippt wurde, konnte nicht geschrieben werden: Der Datenträger ist voll oder nicht da. Wenn du jetzt schließt, ist es verloren. Mach etwas Platz, oder kopiere es anderswohin, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>The words typed last could not be written: the disk is full or not there. They are here, and Hearthbook goes on trying.</source>
        <translation>Die zuletzt getippten Worte konnten nicht geschrieben werden: Der Datenträger ist voll oder nicht da. Sie sind hier, und Hearthbook versucht es weiter.</translation>
    </message>
    <message>
        <source>The words typed last could not be written: the disk is full or not there.</source>
        <translation>Die zuletzt getippten Worte konnten nicht geschrieben werden: Der Datenträger ist voll oder nicht da.</translation>
    </message>
    <message>
        <source>The words typed last could not be written: the disk is full or not there. They wait here, sealed, until whoever typed them opens the journal. Closing Hearthbook before that would lose them.</source>
        <translation>Die zuletzt getippten Worte konnten nicht geschrieben werden: Der Datenträger ist voll oder nicht da. Sie warten hier, versiegelt, bis das Tagebuch von der Person geöffnet wird, die sie getippt hat. Wird Hearthbook vorher geschlossen, sind sie verloren.</translation>
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
    <message>
        <source>What I said</source>
        <translation>Was ich gesagt habe</translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation>Was ich gehört habe</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Als …</translation>
    </message>
    <message>
        <source>I felt …</source>
        <translation>Ich fühlte mich …</translation>
    </message>
    <message>
        <source>I need …</source>
        <translation>Ich brauche …</translation>
    </message>
    <message>
        <source>What I can own</source>
        <translation>Mein Anteil daran</translation>
    </message>
    <message>
        <source>Forgiveness, in its own time</source>
        <translation>Verzeihen, wenn die Zeit dafür da ist</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Was wir anders machen</translation>
    </message>
    <message>
        <source>What I read, saw or heard</source>
        <translation>Was ich gelesen, gesehen oder gehört habe</translation>
    </message>
    <message>
        <source>What I make of it</source>
        <translation>Was ich mir dazu denke</translation>
    </message>
    <message>
        <source>What I would like to ask you</source>
        <translation>Was ich dich fragen möchte</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>A dream</source>
        <translation>Ein Traum</translation>
    </message>
    <message>
        <source>A fear</source>
        <translation>Eine Angst</translation>
    </message>
    <message>
        <source>Self-reflection</source>
        <translation>Nachdenken über mich</translation>
    </message>
    <message>
        <source>A celebration</source>
        <translation>Etwas zu feiern</translation>
    </message>
    <message>
        <source>A hard day</source>
        <translation>Ein schwerer Tag</translation>
    </message>
    <message>
        <source>Something I usually keep back</source>
        <translation>Etwas, das ich sonst zurückhalte</translation>
    </message>
    <message>
        <source>Admit a mistake</source>
        <translation>Einen Fehler zugeben</translation>
    </message>
    <message>
        <source>Ask for what I need</source>
        <translation>Um etwas bitten, das ich brauche</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last Friday of a month</comment>
        <translation>letzten</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the first Friday of a month</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <comment>the second Friday of a month</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <comment>the third Friday of a month</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>the fourth Friday of a month</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>a shared experience</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a shared experience</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Lived</source>
        <comment>a shared experience</comment>
        <translation>Erlebt</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>a sort of experience</comment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Apart by choice</source>
        <translation>Zeit für sich</translation>
    </message>
    <message>
        <source>Joyful</source>
        <comment>tone of an experience</comment>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Everyday</source>
        <comment>tone of an experience</comment>
        <translation>Alltäglich</translation>
    </message>
    <message>
        <source>Challenging</source>
        <comment>tone of an experience</comment>
        <translation>Herausfordernd</translation>
    </message>
    <message>
        <source>Each week on %1</source>
        <comment>weekday</comment>
        <translation>Jede Woche am %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Jede %n. Woche am %1</numerusform>
            <numerusform>Alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month on the %1 %2</source>
        <comment>second Friday</comment>
        <translation>Jeden Monat am %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1 %2</source>
        <translation>
            <numerusform>Jeden %n. Monat am %1 %2</numerusform>
            <numerusform>Alle %n Monate am %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month on day %1</source>
        <translation>Jeden Monat am %1. Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Jeden %n. Monat am %1. Tag</numerusform>
            <numerusform>Alle %n Monate am %1. Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Each year on %1</source>
        <comment>day and month</comment>
        <translation>Jedes Jahr am %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on %1</source>
        <translation>
            <numerusform>Jedes %n. Jahr am %1</numerusform>
            <numerusform>Alle %n Jahre am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <comment>area of an agreement</comment>
        <translation>Freiraum</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>area of an agreement</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Digital</source>
        <comment>area of an agreement</comment>
        <translation>Digitales</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>area of an agreement</comment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>area of an agreement</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Intimacy</source>
        <comment>area of an agreement</comment>
        <translation>Intimität</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>area of an agreement</comment>
        <translation>Streit</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>area of an agreement</comment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of an agreement</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>state of an agreement</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>state of an agreement</comment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Review day has passed</source>
        <comment>state of an agreement</comment>
        <translation>Durchsicht steht an</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an agreement</comment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of an agreement</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Currently agreed</source>
        <translation>Gilt zurzeit</translation>
    </message>
    <message>
        <source>Not currently agreed</source>
        <translation>Gilt zurzeit nicht</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <comment>by name</comment>
        <translation>%1 hat zugestimmt</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <comment>by name</comment>
        <translation>%1 hat abgelehnt</translation>
    </message>
    <message>
        <source>%1 paused it</source>
        <comment>by name</comment>
        <translation>%1 hat sie ausgesetzt</translation>
    </message>
    <message>
        <source>%1 withdrew</source>
        <comment>by name</comment>
        <translation>%1 hat die Zustimmung zurückgezogen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a commitment</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of a commitment</comment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of a commitment</comment>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>a conversation after friction</comment>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Exchange of ideas</source>
        <translation>Gedankenaustausch</translation>
    </message>
    <message>
        <source>light</source>
        <comment>depth of a card</comment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>depth of a card</comment>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>deep</source>
        <comment>depth of a card</comment>
        <translation>tief</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <comment>a sort of reply</comment>
        <translation>Wahrnehmen</translation>
    </message>
    <message>
        <source>Reflect back</source>
        <comment>a sort of reply</comment>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Validate</source>
        <comment>a sort of reply</comment>
        <translation>Nachvollziehen</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>a sort of reply</comment>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Thank</source>
        <comment>a sort of reply</comment>
        <translation>Danken</translation>
    </message>
    <message>
        <source>I read this, and </source>
        <translation>Ich habe das gelesen und </translation>
    </message>
    <message>
        <source>I am glad you wrote this, because </source>
        <translation>Ich bin froh, dass du das geschrieben hast, weil </translation>
    </message>
    <message>
        <source>What I understood is </source>
        <translation>Ich habe verstanden, dass </translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>Es klingt, als ob </translation>
    </message>
    <message>
        <source>It makes sense to me that </source>
        <translation>Ich kann gut verstehen, dass </translation>
    </message>
    <message>
        <source>I can see why </source>
        <translation>Ich sehe, warum </translation>
    </message>
    <message>
        <source>I could </source>
        <translation>Ich könnte </translation>
    </message>
    <message>
        <source>If you would like it, I will </source>
        <translation>Wenn du magst, werde ich </translation>
    </message>
    <message>
        <source>Thank you for </source>
        <translation>Danke für </translation>
    </message>
    <message>
        <source>It means something to me that you </source>
        <translation>Es bedeutet mir etwas, dass du </translation>
    </message>
    <message>
        <source>Nothing said</source>
        <comment>what an author would like back</comment>
        <translation>Nichts gesagt</translation>
    </message>
    <message>
        <source>To be heard</source>
        <comment>what an author would like back</comment>
        <translation>Gehört werden</translation>
    </message>
    <message>
        <source>Comfort</source>
        <comment>what an author would like back</comment>
        <translation>Trost</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>what an author would like back</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>what an author would like back</comment>
        <translation>Freiraum</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what an author would like back</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 would like to be heard.</source>
        <comment>by name</comment>
        <translation>%1 möchte gehört werden.</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <comment>by name</comment>
        <translation>%1 wünscht sich Trost.</translation>
    </message>
    <message>
        <source>%1 would like help.</source>
        <comment>by name</comment>
        <translation>%1 wünscht sich Hilfe.</translation>
    </message>
    <message>
        <source>%1 would like some space.</source>
        <comment>by name</comment>
        <translation>%1 wünscht sich etwas Freiraum.</translation>
    </message>
    <message>
        <source>%1 needs nothing back.</source>
        <comment>by name</comment>
        <translation>%1 braucht nichts zurück.</translation>
    </message>
    <message>
        <source>a little</source>
        <comment>how strongly something was felt</comment>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>clearly</source>
        <comment>how strongly something was felt</comment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>strongly</source>
        <comment>how strongly something was felt</comment>
        <translation>stark</translation>
    </message>
    <message>
        <source>Sealed before the other’s answers were opened, and unchanged since.</source>
        <translation>Versiegelt, bevor die anderen Antworten geöffnet wurden, und seither unverändert.</translation>
    </message>
    <message>
        <source>Changed after both had answered.</source>
        <translation>Geändert, nachdem beide geantwortet hatten.</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>kind of record</comment>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Words about an experience</source>
        <comment>kind of record</comment>
        <translation>Worte zu einem Erlebnis</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>kind of record</comment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Answer to an agreement</source>
        <comment>kind of record</comment>
        <translation>Antwort auf eine Vereinbarung</translation>
    </message>
    <message>
        <source>Personal limit</source>
        <comment>kind of record</comment>
        <translation>Eigene Grenze</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>kind of record</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Commitment</source>
        <comment>kind of record</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>kind of record</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>kind of record</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Card of one’s own</source>
        <comment>kind of record</comment>
        <translation>Eigene Karte</translation>
    </message>
    <message>
        <source>Sealed check-in</source>
        <comment>kind of record</comment>
        <translation>Versiegelter Check-in</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date format: day and month, as in QLocale::toString()</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>I felt close to how you think.</source>
        <translation>Ich fühlte mich deinem Denken nah.</translation>
    </message>
    <message>
        <source>I was content with our physical closeness.</source>
        <translation>Ich war mit unserer körperlichen Nähe zufrieden.</translation>
    </message>
    <message>
        <source>Close in mind</source>
        <comment>short for: I felt close to how you think</comment>
        <translation>Im Denken nah</translation>
    </message>
    <message>
        <source>Physical closeness</source>
        <comment>short for: I was content with our physical closeness</comment>
        <translation>Körperliche Nähe</translation>
    </message>
    <message>
        <source>There is a seal of %1 for this time, and no answers here that fit it.</source>
        <translation>Für diese Zeit gibt es ein Siegel von %1, aber hier keine Antworten, die dazu passen.</translation>
    </message>
    <message>
        <source>The answers of %1 open when %1 next unlocks this journal, or when you sit together. Until then there is only a seal.</source>
        <translation>Die Antworten von %1 öffnen sich, wenn %1 dieses Tagebuch das nächste Mal entsperrt oder wenn ihr zusammensitzt. Bis dahin gibt es nur ein Siegel.</translation>
    </message>
    <message>
        <source>When these opened, %1 had sealed answers too. What was sealed then is no longer here to be opened.</source>
        <translation>Als diese Antworten sich öffneten, hatte auch %1 versiegelte. Was damals versiegelt war, ist nicht mehr da und kann sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>When these opened, %1 had sealed answers too. They were changed since, and what was sealed then can no longer be opened.</source>
        <translation>Als diese Antworten sich öffneten, hatte auch %1 versiegelte. Sie wurden seither geändert, und was damals versiegelt war, kann sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>What we take with us</source>
        <translation>Was wir mitnehmen</translation>
    </message>
    <message>
        <source>didn’t come up</source>
        <translation>kam nicht vor</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>lieber nicht gesagt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>records of one kind</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Replies</source>
        <comment>records of one kind</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>records of one kind</comment>
        <translation>Dankesnotizen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <comment>records of one kind</comment>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>records of one kind</comment>
        <translation>Erlebnisse</translation>
    </message>
    <message>
        <source>Words about experiences</source>
        <comment>records of one kind</comment>
        <translation>Worte zu Erlebnissen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <comment>records of one kind</comment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Commitments</source>
        <comment>records of one kind</comment>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>records of one kind</comment>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Personal limits</source>
        <comment>records of one kind</comment>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>Shared chart</source>
        <comment>kind of record</comment>
        <translation>Geteiltes Diagramm</translation>
    </message>
    <message>
        <source>What happened:


What stayed with me:

</source>
        <translation>Was geschehen ist:


Was mir nachgeht:

</translation>
    </message>
    <message>
        <source>What I long for:


What it would change:


A first small step:

</source>
        <translation>Wonach ich mich sehne:


Was es ändern würde:


Ein erster kleiner Schritt:

</translation>
    </message>
    <message>
        <source>What I am afraid of:


When it comes up:


What helps:

</source>
        <translation>Wovor ich Angst habe:


Wann sie kommt:


Was hilft:

</translation>
    </message>
    <message>
        <source>What I noticed about myself:


What set it off:


What I needed then:

</source>
        <translation>Was mir an mir aufgefallen ist:


Was es ausgelöst hat:


Was ich da gebraucht hätte:

</translation>
    </message>
    <message>
        <source>What there is to celebrate:


What it took:


How I would like to mark it:

</source>
        <translation>Was es zu feiern gibt:


Was dazu nötig war:


Wie ich es gern begehen würde:

</translation>
    </message>
    <message>
        <source>What was hard:


What it did to me:


What would do me good now:

</source>
        <translation>Was schwer war:


Was es mit mir gemacht hat:


Was mir jetzt guttäte:

</translation>
    </message>
    <message>
        <source>What I usually keep to myself:


What makes it hard to say:


What I hope for in saying it:

</source>
        <translation>Was ich sonst für mich behalte:


Warum es schwer zu sagen ist:


Was ich mir davon erhoffe, es zu sagen:

</translation>
    </message>
    <message>
        <source>What I did:


What it may have meant for you:


What I want to do about it:

</source>
        <translation>Was ich getan habe:


Was es für dich bedeutet haben mag:


Was ich nun tun möchte:

</translation>
    </message>
    <message>
        <source>What I need:


Why it matters to me:


What you could do, if you would like to:

</source>
        <translation>Was ich brauche:


Warum es mir wichtig ist:


Was du tun könntest, wenn du magst:

</translation>
    </message>
    <message>
        <source>My own questions</source>
        <comment>kind of record</comment>
        <translation>Meine eigenen Fragen</translation>
    </message>
    <message>
        <source>Template of one’s own</source>
        <comment>kind of record</comment>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Answers to my own questions</source>
        <comment>records of one kind</comment>
        <translation>Antworten auf meine eigenen Fragen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>state of a commitment</comment>
        <translation>Angepasst</translation>
    </message>
</context>
<context>
    <name>hearth::AboutDialog</name>
    <message>
        <source>About Hearthbook</source>
        <translation>Über Hearthbook</translation>
    </message>
    <message>
        <source>Hearthbook %1</source>
        <comment>the version</comment>
        <translation>Hearthbook %1</translation>
    </message>
    <message>
        <source>A private relationship journal for two people. Everything stays in one encrypted file on this computer.</source>
        <translation>Ein privates Beziehungstagebuch für zwei. Alles bleibt in einer verschlüsselten Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hearth::AddPhotoButton</name>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>or drop or paste one here</source>
        <translation>oder hier ablegen oder einfügen</translation>
    </message>
    <message>
        <source>You can also drop or paste a picture here.</source>
        <translation>Du kannst ein Bild auch hier ablegen oder einfügen.</translation>
    </message>
</context>
<context>
    <name>hearth::AgreementActs</name>
    <message>
        <source>You both agree to these words.</source>
        <translation>Ihr stimmt beide diesen Worten zu.</translation>
    </message>
    <message>
        <source>You agree. It holds once %1 agrees too.</source>
        <translation>Du stimmst zu. Die Vereinbarung gilt, sobald auch %1 zustimmt.</translation>
    </message>
    <message>
        <source>Declined. It is not currently agreed.</source>
        <translation>Abgelehnt. Die Vereinbarung gilt zurzeit nicht.</translation>
    </message>
    <message>
        <source>Paused. It is not currently agreed.</source>
        <translation>Ausgesetzt. Die Vereinbarung gilt zurzeit nicht.</translation>
    </message>
    <message>
        <source>Withdrawn. It is not currently agreed.</source>
        <translation>Zurückgezogen. Die Vereinbarung gilt zurzeit nicht.</translation>
    </message>
    <message>
        <source>No more answers can be counted here. It can still be stopped at any time; to agree anew, write it as a new agreement.</source>
        <translation>Mehr Antworten lassen sich hier nicht zählen. Aussetzen lässt sich die Vereinbarung weiterhin jederzeit; um neu zuzustimmen, schreibt sie als neue Vereinbarung.</translation>
    </message>
    <message>
        <source>Proposed, and signed by you. %1 can read it and answer.</source>
        <translation>Vorgeschlagen und von dir unterschrieben. %1 kann die Vereinbarung lesen und antworten.</translation>
    </message>
</context>
<context>
    <name>hearth::AgreementDetail</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Hinzugefügte Worte sind unterstrichen, entfernte durchgestrichen.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen …</translation>
    </message>
    <message>
        <source>Versions and answers</source>
        <translation>Fassungen und Antworten</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Die Worte ändern</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Diesen Entwurf löschen</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Diese Fassung löschen</translation>
    </message>
    <message>
        <source>The review day, %1, has passed. Nothing renews itself: this is not currently agreed. If you would like it to go on, look at it again together.</source>
        <translation>Der Tag der Durchsicht, %1, ist vorbei. Nichts verlängert sich von selbst: Das gilt zurzeit nicht. Wenn es weitergehen soll, seht es euch gemeinsam noch einmal an.</translation>
    </message>
    <message>
        <source>This is a draft. Only you can read it until you propose it.</source>
        <translation>Das ist ein Entwurf. Nur du kannst ihn lesen, bis du ihn vorschlägst.</translation>
    </message>
    <message>
        <source>An agreement takes two. Once your partner has joined this journal, you can propose this, and both of you can agree to it.</source>
        <translation>Zu einer Vereinbarung gehören zwei. Sobald ihr dieses Tagebuch zu zweit führt, kannst du das vorschlagen, und ihr könnt beide zustimmen.</translation>
    </message>
    <message>
        <source>Other words were proposed meanwhile; they stand here first. Your draft is kept below, and you can go on writing it as the next version.</source>
        <translation>Inzwischen wurden andere Worte vorgeschlagen; sie stehen hier zuerst. Dein Entwurf liegt darunter, und du kannst ihn als nächste Fassung weiterschreiben.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation>Vereinbarung.pdf</translation>
    </message>
    <message>
        <source>Only you can read this. An agreement takes two who share a journal.</source>
        <translation>Nur du kannst das lesen. Zu einer Vereinbarung gehören zwei, die ein Tagebuch teilen.</translation>
    </message>
    <message>
        <source>More for this agreement</source>
        <translation>Mehr zu dieser Vereinbarung</translation>
    </message>
</context>
<context>
    <name>hearth::AgreementEditor</name>
    <message>
        <source>What you agree on now no longer holds then, until both of you agree to the new words.</source>
        <translation>Was jetzt vereinbart ist, gilt dann nicht mehr, bis ihr beide den neuen Worten zustimmt.</translation>
    </message>
    <message>
        <source>Propose this to %1?</source>
        <translation>Das %1 vorschlagen?</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Die Worte ändern</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Review day</source>
        <translation>Tag der Durchsicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Begin with one of these, or with words of your own</source>
        <translation>Fang mit etwas davon an oder mit eigenen Worten</translation>
    </message>
    <message>
        <source>What you agree on, in your own words</source>
        <translation>Was ihr vereinbart, in euren eigenen Worten</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Only you can read this. Once your partner has joined this journal, you can propose it, and both of you can agree to it.</source>
        <translation>Nur du kannst sie lesen. Sobald ihr dieses Tagebuch zu zweit führt, kannst du sie vorschlagen, und ihr könnt beide zustimmen.</translation>
    </message>
    <message>
        <source>Once it is proposed, it stays as it is and both of you can answer.</source>
        <translation>Ist sie vorgeschlagen, bleibt sie, wie sie ist, und ihr könnt beide antworten.</translation>
    </message>
    <message>
        <source>Only you can read it until you propose it. Then %1 can read it and answer, and it stays as it is.</source>
        <translation>Nur du kannst sie lesen, bis du sie vorschlägst. Dann kann %1 sie lesen und antworten, und sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This makes version %1, which neither of you has agreed to.</source>
        <translation>Daraus wird Fassung %1, der noch niemand von euch zugestimmt hat.</translation>
    </message>
    <message>
        <source>What you agree on now holds until then, and no longer once new words are proposed.</source>
        <translation>Was jetzt vereinbart ist, gilt bis dahin und nicht mehr, sobald neue Worte vorgeschlagen sind.</translation>
    </message>
    <message>
        <source>Other words were proposed after you began these. Yours are kept here; proposed, they would be version %1.</source>
        <translation>Nachdem du hier angefangen hast, wurden andere Worte vorgeschlagen. Deine bleiben hier; vorgeschlagen wären sie Fassung %1.</translation>
    </message>
    <message>
        <source>A title and a few words are needed. Nothing you wrote is lost.</source>
        <translation>Es braucht einen Titel und ein paar Worte. Nichts von dem, was du geschrieben hast, ist verloren.</translation>
    </message>
    <message>
        <source>These are the words as they stand now. Change something, or close.</source>
        <translation>Das sind die Worte, wie sie jetzt stehen. Ändere etwas, oder schließe.</translation>
    </message>
    <message>
        <source>These are the words as they stand now. Tags and links change only along with them: change a word, or close.</source>
        <translation>Das sind die Worte, wie sie jetzt stehen. Schlagwörter und Verknüpfungen ändern sich nur zusammen mit ihnen: Ändere ein Wort, oder schließe.</translation>
    </message>
    <message>
        <source>Only you can read this. An agreement takes two who share a journal.</source>
        <translation>Nur du kannst das lesen. Zu einer Vereinbarung gehören zwei, die ein Tagebuch teilen.</translation>
    </message>
    <message>
        <source>Set a date to look at it again</source>
        <translation>Einen Tag für die Durchsicht festlegen</translation>
    </message>
    <message>
        <source>By proposing it you agree to exactly these words, and they are signed with your key. %1 can read them from now on and answer. Proposed words stay as they are: other words make another version.</source>
        <translation>Mit dem Vorschlag stimmst du genau diesen Worten zu, und sie werden mit deinem Schlüssel unterschrieben. %1 kann sie ab jetzt lesen und antworten. Vorgeschlagene Worte bleiben, wie sie sind: Andere Worte ergeben eine neue Fassung.</translation>
    </message>
    <message>
        <source>Propose and sign</source>
        <translation>Vorschlagen und unterschreiben</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen …</translation>
    </message>
</context>
<context>
    <name>hearth::AgreementsModel</name>
    <message>
        <source>your draft of other words</source>
        <translation>dein Entwurf mit anderen Worten</translation>
    </message>
    <message>
        <source>For you to answer</source>
        <comment>a group of agreements</comment>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>To look at again</source>
        <comment>a group of agreements</comment>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a group of agreements</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a group of agreements</comment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a group of agreements</comment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>a group of agreements</comment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a group of agreements</comment>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>hearth::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>Neue Grenze</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>hearth::AgreementsSection</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>There are no agreements yet</source>
        <translation>Es gibt noch keine Vereinbarungen</translation>
    </message>
    <message>
        <source>Agree on what matters to both of you, in your own words. It holds while both of you agree, and either of you may pause or end it at any time, without a reason.</source>
        <translation>Vereinbart, was euch beiden wichtig ist, in euren eigenen Worten. Es gilt, solange ihr beide zustimmt, und ihr könnt es beide jederzeit aussetzen oder beenden, ohne Grund.</translation>
    </message>
    <message>
        <source>You can draft one now. An agreement takes two: once your partner has joined this journal, both of you can agree to it.</source>
        <translation>Du kannst jetzt schon eine entwerfen. Zu einer Vereinbarung gehören zwei: Sobald ihr dieses Tagebuch zu zweit führt, könnt ihr beide zustimmen.</translation>
    </message>
    <message>
        <source>Begin with your own words</source>
        <translation>Mit eigenen Worten anfangen</translation>
    </message>
    <message>
        <source>Or begin with one of these and change every word you like:</source>
        <translation>Oder fang mit etwas davon an und ändere jedes Wort, das du magst:</translation>
    </message>
    <message>
        <source>An agreement takes two who share a journal.</source>
        <translation>Zu einer Vereinbarung gehören zwei, die ein Tagebuch teilen.</translation>
    </message>
</context>
<context>
    <name>hearth::AnswerRow</name>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>At once, with no reason asked</source>
        <translation>Sofort; niemand fragt nach einem Grund</translation>
    </message>
    <message>
        <source>Agree to these words anew</source>
        <translation>Diesen Worten neu zustimmen</translation>
    </message>
</context>
<context>
    <name>hearth::AnswersView</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, rating in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Talk about this</source>
        <translation>Darüber reden</translation>
    </message>
    <message>
        <source>Talk about this: %1</source>
        <comment>a statement</comment>
        <translation>Darüber reden: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <comment>an answer</comment>
        <translation>Beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>To questions of your own, for you alone</source>
        <translation>Auf eigene Fragen, nur für dich</translation>
    </message>
</context>
<context>
    <name>hearth::BackupList</name>
    <message>
        <source>None yet.</source>
        <translation>Bisher gibt es keine.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Hineinsehen …</translation>
    </message>
    <message>
        <source>Look inside the backup from %1</source>
        <translation>In die Sicherung vom %1 hineinsehen</translation>
    </message>
</context>
<context>
    <name>hearth::BackupPane</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Sealed copies of the whole journal, made once a day when it is opened. Each is read back before it counts. Those of the last seven days, four weeks and twelve months are kept.</source>
        <translation>Versiegelte Kopien des ganzen Tagebuchs, einmal am Tag beim Öffnen angelegt. Jede wird zur Probe gelesen, bevor sie zählt. Die der letzten sieben Tage, vier Wochen und zwölf Monate bleiben.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation>Neben dem Tagebuch</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Die letzte Sicherung</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Eine Kopie anderswo</translation>
    </message>
    <message>
        <source>Look inside, and restore</source>
        <translation>Hineinsehen und wiederherstellen</translation>
    </message>
    <message>
        <source>Restore one from another place…</source>
        <translation>Eine von einem anderen Ort wiederherstellen …</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>Sie wird zur Probe gelesen …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Bisher gibt es keine.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n backup(s) in all</source>
        <comment>day and time</comment>
        <translation>
            <numerusform>%1; insgesamt %n Sicherung</numerusform>
            <numerusform>%1; insgesamt %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the journal, in “%1”.</source>
        <translation>Neben dem Tagebuch, in „%1“.</translation>
    </message>
    <message>
        <source>%1 is not there at the moment. Backups wait until it is.</source>
        <comment>a folder</comment>
        <translation>%1 ist gerade nicht da. Solange warten die Sicherungen.</translation>
    </message>
    <message>
        <source>A copy on a stick or with somebody you trust is there when this computer is not.</source>
        <translation>Eine Kopie auf einem USB-Stick oder bei jemandem, dem du vertraust, ist noch da, wenn dieser Computer es nicht mehr ist.</translation>
    </message>
    <message>
        <source>%1 The last one: %2.</source>
        <comment>why, day</comment>
        <translation>%1 Die letzte: %2.</translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation>Eine Sicherung ist angelegt. Sie wurde zur Probe gelesen und ist unversehrt.</translation>
    </message>
    <message>
        <source>Nothing has changed since the backup from %1. It was read back once more and is whole.</source>
        <translation>Seit der Sicherung vom %1 hat sich nichts geändert. Sie wurde noch einmal zur Probe gelesen und ist unversehrt.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Wo die Sicherungen liegen sollen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>I have made a copy</source>
        <translation>Ich habe eine Kopie gemacht</translation>
    </message>
    <message>
        <source>I have made a copy elsewhere</source>
        <translation>Ich habe anderswo eine Kopie gemacht</translation>
    </message>
    <message>
        <source>Noted. It comes up again in a month.</source>
        <translation>Vermerkt. Die Erinnerung kommt in einem Monat wieder.</translation>
    </message>
</context>
<context>
    <name>hearth::BackupsDialog</name>
    <message>
        <source>Backups of %1</source>
        <comment>a journal&apos;s name</comment>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>Look inside one before you bring it back. What is there now is kept.</source>
        <translation>Sieh in eine hinein, bevor du sie zurückholst. Was jetzt da ist, bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A backup &amp;elsewhere…</source>
        <translation>Eine Sicherung &amp;anderswo …</translation>
    </message>
</context>
<context>
    <name>hearth::BlanksPanel</name>
    <message>
        <source>Some places are not filled in yet.</source>
        <translation>Ein paar Stellen sind noch offen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
</context>
<context>
    <name>hearth::BusLockSignals</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>Sperrt sich, bevor der Computer schläft</translation>
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
    <name>hearth::CardOffer</name>
    <message>
        <source>Another card</source>
        <translation>Andere Karte</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Darüber reden</translation>
    </message>
    <message>
        <source>A conversation card</source>
        <translation>Eine Gesprächskarte</translation>
    </message>
</context>
<context>
    <name>hearth::CardTable</name>
    <message>
        <source>Another card</source>
        <translation>Andere Karte</translation>
    </message>
    <message>
        <source>This is the only card in what you chose.</source>
        <translation>Mehr als diese Karte gibt es in deiner Auswahl nicht.</translation>
    </message>
    <message>
        <source>There is no card in what you chose.</source>
        <translation>In deiner Auswahl gibt es keine Karte.</translation>
    </message>
</context>
<context>
    <name>hearth::CardsList</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::CardsPanel</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Choose decks, or none to draw from them all. A card you put back leaves no trace.</source>
        <translation>Wähle Stapel aus oder keinen, um aus allen zu ziehen. Eine Karte, die du zurücklegst, hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Karte ziehen</translation>
    </message>
    <message>
        <source>Cards of your own</source>
        <translation>Eigene Karten</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>Talk about this</source>
        <translation>Darüber reden</translation>
    </message>
    <message>
        <source>Write about this</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>A question of your own can go in among the others.</source>
        <translation>Auch eine eigene Frage kann mit in den Stapel.</translation>
    </message>
    <message>
        <source>%1 may draw it too</source>
        <translation>%1 darf sie auch ziehen</translation>
    </message>
    <message>
        <source>only you can draw it</source>
        <translation>nur du kannst sie ziehen</translation>
    </message>
    <message>
        <source>Change this card</source>
        <translation>Diese Karte ändern</translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation>Diese Karte löschen</translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation>Mehr zu dieser Karte</translation>
    </message>
    <message>
        <source>Back to Talk</source>
        <translation>Zurück zu „Gespräch“</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
</context>
<context>
    <name>hearth::ChartDetail</name>
    <message>
        <source>Show the numbers</source>
        <translation>Die Zahlen zeigen</translation>
    </message>
    <message>
        <source>A field stands for</source>
        <translation>Ein Feld steht für</translation>
    </message>
    <message>
        <source>Drag over the chart, or hold Shift and press the arrow keys, then Enter, to see fewer months.</source>
        <translation>Ziehe über das Diagramm, oder halte die Umschalttaste, drücke die Pfeiltasten und dann Enter, um weniger Monate zu sehen.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A year at a glance</source>
        <translation>Ein Jahr auf einen Blick</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher the rating; each stands on the first day it is about. Hatching means there is nothing to show.</source>
        <translation>Je kräftiger die Farbe, desto höher die Einschätzung; sie steht am ersten Tag, um den es geht. Schraffiert heißt: Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The stronger the colour, the more. Hatching means there is nothing to show.</source>
        <translation>Je kräftiger die Farbe, desto mehr. Schraffiert heißt: Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>A year at a glance: %1</source>
        <comment>what it is of, and whose</comment>
        <translation>Ein Jahr auf einen Blick: %1</translation>
    </message>
</context>
<context>
    <name>hearth::ChartPicture</name>
    <message>
        <source>%1: Enter shows these months alone.</source>
        <comment>the months of a chosen stretch of time</comment>
        <translation>%1: Enter zeigt nur diese Monate.</translation>
    </message>
</context>
<context>
    <name>hearth::ChartShareSheet</name>
    <message>
        <source>Share a chart</source>
        <translation>Ein Diagramm teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Share this chart with %1?</source>
        <translation>Dieses Diagramm mit %1 teilen?</translation>
    </message>
    <message>
        <source>%1 will be able to see these answers and their days, as they are today. You can take them back, but what has been seen stays seen.</source>
        <translation>%1 wird diese Antworten und ihre Tage sehen können, so wie sie heute sind. Du kannst sie zurücknehmen, doch was gesehen ist, bleibt gesehen.</translation>
    </message>
    <message>
        <source>Not shown: feelings, words, other questions, and times that are still under way. What you left without an answer looks as if you had not checked in. If you change an answer later, that stays yours until you share it again.</source>
        <translation>Nicht zu sehen: Gefühle, Worte, andere Aussagen und Zeiten, die noch laufen. Was du ohne Antwort gelassen hast, sieht aus, als gäbe es dort keinen Check-in. Antwortest du später anders, bleibt das bei dir, bis du neu teilst.</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <comment>a month that is shared already</comment>
        <translation>%1, wie es jetzt ist</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>Was %1 sehen wird</translation>
    </message>
    <message>
        <source>Tick a month to look at it first.</source>
        <translation>Kreuze einen Monat an, dann siehst du ihn hier zuerst.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a rating, the first day of the time it is about</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date format: day and short month, as in QLocale::toString()</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, the ratings in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shared already, and shared again as it is now: %1.</source>
        <comment>a list of months</comment>
        <translation>Schon geteilt, und noch einmal so, wie es jetzt ist: %1.</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Alle an&amp;kreuzen</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Un&amp;tick all</source>
        <translation>Alle Ha&amp;ken wegnehmen</translation>
    </message>
</context>
<context>
    <name>hearth::ChartSharing</name>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>%1 sees only what you share of this chart.</source>
        <translation>%1 sieht von diesem Diagramm nur, was du teilst.</translation>
    </message>
    <message>
        <source>Shared with %1: %2</source>
        <comment>a name, months</comment>
        <translation>Mit %1 geteilt: %2</translation>
    </message>
    <message>
        <source>Your own chart of %1 has changed since. You may share it again.</source>
        <comment>months</comment>
        <translation>Dein eigenes Diagramm von %1 hat sich seither geändert. Du kannst es neu teilen.</translation>
    </message>
    <message>
        <source>%1 can see %2 of this chart now.</source>
        <comment>a name, months</comment>
        <translation>%1 sieht von diesem Diagramm jetzt %2.</translation>
    </message>
    <message>
        <source>Take this chart back?</source>
        <translation>Dieses Diagramm zurücknehmen?</translation>
    </message>
    <message>
        <source>%1 will no longer see the months that you share of it. What opened when you both had answered stays open. %1 may have seen them before, and older backups still hold them as shared.</source>
        <translation>%1 sieht dann die Monate nicht mehr, die du davon teilst. Was sich geöffnet hat, als ihr beide geantwortet hattet, bleibt offen. %1 hat sie vielleicht schon gesehen, und in älteren Sicherungen sind sie noch geteilt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing is left to share of these months, so nothing was shared.</source>
        <translation>Von diesen Monaten ist nichts mehr zu teilen; es wurde nichts geteilt.</translation>
    </message>
</context>
<context>
    <name>hearth::CheckInForm</name>
    <message>
        <source>What I felt</source>
        <translation>Was ich gefühlt habe</translation>
    </message>
    <message>
        <source>Looking back, how true was this? Leave out whatever you like. These questions are our own, not a scientific test; nothing is added up.</source>
        <translation>Im Rückblick: Wie sehr traf das zu? Lass weg, was du magst. Das sind unsere eigenen Worte und kein geprüfter Fragebogen; nichts wird zusammengezählt.</translation>
    </message>
    <message>
        <source>How much to ask</source>
        <translation>Wie viel gefragt wird</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>of a check-in</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Ein paar Fragen</translation>
    </message>
    <message>
        <source>A few: three of these, others next time, and one that you answer in words.</source>
        <translation>Ein paar: drei davon, beim nächsten Mal andere, und eine, auf die du in Worten antwortest.</translation>
    </message>
    <message>
        <source>Questions of your own, for both of you</source>
        <translation>Eigene Fragen, für euch beide</translation>
    </message>
    <message>
        <source>They are sealed and opened with the others.</source>
        <translation>Die Antworten werden mit den anderen versiegelt und geöffnet.</translation>
    </message>
    <message>
        <source>Questions of my own</source>
        <translation>Meine eigenen Fragen</translation>
    </message>
    <message>
        <source>Only you read these answers. They are never opened with the check-in.</source>
        <translation>Diese Antworten liest nur du. Sie werden nie mit dem Check-in geöffnet.</translation>
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
        <source>Not finished yet. It is kept as you left it.</source>
        <translation>Noch nicht fertig. Alles bleibt, wie du es verlassen hast.</translation>
    </message>
    <message>
        <source>Nothing is shared for this time</source>
        <translation>Für diese Zeit ist nichts geteilt</translation>
    </message>
    <message>
        <source>You have both answered. What you change now will read: “%1”</source>
        <translation>Ihr habt beide geantwortet. Bei dem, was du jetzt änderst, wird stehen: „%1“</translation>
    </message>
    <message>
        <source>%1 can read these answers.</source>
        <translation>%1 kann diese Antworten lesen.</translation>
    </message>
    <message>
        <source>Nobody but you reads this while you write.</source>
        <translation>Während du schreibst, liest das niemand außer dir.</translation>
    </message>
    <message>
        <source>What you changed here cannot be brought back.</source>
        <translation>Was du hier geändert hast, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Your answers are kept, for you alone.</source>
        <translation>Deine Antworten sind gespeichert, nur für dich.</translation>
    </message>
    <message>
        <source>Change answers that are open to both?</source>
        <translation>Antworten ändern, die für euch beide offen sind?</translation>
    </message>
    <message>
        <source>You have both answered. From now on these answers read: “%1”</source>
        <translation>Ihr habt beide geantwortet. Von jetzt an steht bei diesen Antworten: „%1“</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
    <message>
        <source>Your answers are changed.</source>
        <translation>Deine Antworten sind geändert.</translation>
    </message>
    <message>
        <source>Your answers are sealed.</source>
        <translation>Deine Antworten sind versiegelt.</translation>
    </message>
    <message>
        <source>Throw away the changes?</source>
        <translation>Die Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
    <message>
        <source>One thing is missing: keep your answers for yourself, or save them to be opened together.</source>
        <translation>Eins fehlt noch: Behalte deine Antworten für dich, oder speichere sie, damit sie gemeinsam geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>hearth::CheckInsPane</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>For you alone: nobody else sees what you choose here.</source>
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
    <message>
        <source>Two more, if you like</source>
        <translation>Zwei weitere, wenn du magst</translation>
    </message>
    <message>
        <source>Off unless you switch them on.</source>
        <translation>Aus, bis du sie einschaltest.</translation>
    </message>
    <message>
        <source>Ideas, plans, what you believe in.</source>
        <translation>Ideen, Pläne, woran du glaubst.</translation>
    </message>
    <message>
        <source>Asked once both of you have switched it on. Until then, neither is told what the other chose.</source>
        <translation>Wird erst gefragt, wenn ihr es beide eingeschaltet habt. Bis dahin erfährt niemand, was die andere Person gewählt hat.</translation>
    </message>
</context>
<context>
    <name>hearth::CodeDialog</name>
    <message>
        <source>Close without the code?</source>
        <translation>Ohne den Code schließen?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
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
    <name>hearth::CommitmentEditor</name>
    <message>
        <source>Change a commitment</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>A commitment of mine</source>
        <translation>Eine Zusage von mir</translation>
    </message>
    <message>
        <source>What I commit to</source>
        <translation>Was ich zusage</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Belongs to an agreement</source>
        <translation>Gehört zu einer Vereinbarung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Keine Vereinbarung</translation>
    </message>
    <message>
        <source>A few words are needed. Nothing you wrote is lost.</source>
        <translation>Es braucht ein paar Worte. Nichts von dem, was du geschrieben hast, ist verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What became of it, if you would like to say</source>
        <translation>Was daraus geworden ist, wenn du magst</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Einen Tag festlegen</translation>
    </message>
</context>
<context>
    <name>hearth::CommitmentsSection</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>No commitments are written down</source>
        <translation>Es sind keine Zusagen aufgeschrieben</translation>
    </message>
    <message>
        <source>Something you want to do, and by when if that matters. Only you say what became of it.</source>
        <translation>Etwas, das du tun willst, und bis wann, falls das wichtig ist. Nur du sagst, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Write down a commitment</source>
        <translation>Zusage aufschreiben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nothing is written down here.</source>
        <translation>Hier ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>What %1 shares with you.</source>
        <translation>Was %1 mit dir teilt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Add a few words</source>
        <translation>Ein paar Worte hinzufügen</translation>
    </message>
    <message>
        <source>Belongs to “%1”</source>
        <comment>an agreement</comment>
        <translation>Gehört zu „%1“</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Vereinbarung zeigen</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Die Zusage ist wieder offen.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <comment>kept, adjusted or dropped</comment>
        <translation>Notiert: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::CommonFields</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation>%1 darf das lesen</translation>
    </message>
    <message>
        <source>Both of you can read it.</source>
        <translation>Ihr beide könnt es lesen.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur du kannst es lesen.</translation>
    </message>
    <message>
        <source>You can both read this.</source>
        <translation>Ihr könnt es beide lesen.</translation>
    </message>
</context>
<context>
    <name>hearth::ConversationView</name>
    <message>
        <source>A kept conversation</source>
        <translation>Ein aufbewahrtes Gespräch</translation>
    </message>
    <message>
        <source>Back to Talk</source>
        <translation>Zurück zu „Gespräch“</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Puts it among the kept conversations again</source>
        <translation>Legt es wieder zu den aufbewahrten Gesprächen</translation>
    </message>
    <message>
        <source>Puts it out of your sight, under “Let go”</source>
        <translation>Nimmt es dir aus dem Blick und legt es unter „Losgelassen“</translation>
    </message>
    <message>
        <source>Delete my part</source>
        <translation>Meinen Teil löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
</context>
<context>
    <name>hearth::CountChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a step of time, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many in a step of time, of what</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>Show only these days</source>
        <translation>Nur diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::DaysPane</name>
    <message>
        <source>Days and weeks</source>
        <translation>Tage und Wochen</translation>
    </message>
    <message>
        <source>When a day ends for you, and on which day a week begins.</source>
        <translation>Wann ein Tag für dich vorbei ist und mit welchem Tag eine Woche beginnt.</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>Calendars begin the week on</source>
        <translation>Kalender beginnen die Woche am</translation>
    </message>
    <message>
        <source>Check-in weeks begin on</source>
        <translation>Check-in-Wochen beginnen am</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>As is usual here (%1)</source>
        <comment>a weekday</comment>
        <translation>Wie hier üblich (%1)</translation>
    </message>
    <message>
        <source>What you write at night before then belongs to the day before. For you alone; what is already written keeps its day.</source>
        <translation>Was du nachts vor dieser Uhrzeit schreibst, gehört noch zum Vortag. Das gilt nur für dich; was schon geschrieben ist, behält seinen Tag.</translation>
    </message>
    <message>
        <source>For you alone.</source>
        <translation>Nur für dich.</translation>
    </message>
    <message>
        <source>The same for both of you, and either of you can change it. The week under way and what you have answered stay as they are.</source>
        <translation>Für euch beide gleich, und ihr könnt es beide ändern. Die laufende Woche und eure Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The week under way and what you have answered stay as they are.</source>
        <translation>Die laufende Woche und deine Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The first week to begin this way is that of %1.</source>
        <comment>a day</comment>
        <translation>Die erste Woche, die so beginnt, ist die vom %1.</translation>
    </message>
</context>
<context>
    <name>hearth::DesktopReminder</name>
    <message>
        <source>A quiet moment, if you like.</source>
        <translation>Ein ruhiger Moment, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>hearth::DifferencePanel</name>
    <message>
        <source>What changed in the title</source>
        <translation>Was sich im Titel geändert hat</translation>
    </message>
    <message>
        <source>What changed in the words</source>
        <translation>Was sich in den Worten geändert hat</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What was added and removed, one after the other</source>
        <translation>Was hinzukam und was wegfiel, der Reihe nach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one version to another</comment>
        <translation>zu</translation>
    </message>
    <message>
        <source>Compare from version</source>
        <translation>Vergleichen ab Fassung</translation>
    </message>
    <message>
        <source>Compare to version</source>
        <translation>Vergleichen bis Fassung</translation>
    </message>
</context>
<context>
    <name>hearth::DraftCard</name>
    <message>
        <source>Your draft of other words</source>
        <translation>Dein Entwurf mit anderen Worten</translation>
    </message>
    <message>
        <source>The words of your draft</source>
        <translation>Die Worte deines Entwurfs</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen …</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Diesen Entwurf löschen</translation>
    </message>
    <message>
        <source>Other words were proposed after you began this draft. It is kept as you left it; go on writing to propose it as the next version.</source>
        <translation>Nachdem du diesen Entwurf begonnen hast, wurden andere Worte vorgeschlagen. Er bleibt, wie du ihn verlassen hast; schreib weiter, um ihn als nächste Fassung vorzuschlagen.</translation>
    </message>
    <message>
        <source>You were writing here. What you typed is kept.</source>
        <translation>Du hast hier geschrieben. Was du getippt hast, ist noch da.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur du kannst ihn lesen.</translation>
    </message>
    <message>
        <source>More for this draft</source>
        <translation>Mehr zu diesem Entwurf</translation>
    </message>
</context>
<context>
    <name>hearth::EntryEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The questions are below what you wrote.</source>
        <translation>Die Fragen stehen unter dem, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undisturbed</source>
        <translation>Ungestört</translation>
    </message>
    <message>
        <source>Hides everything but your words (F11)</source>
        <translation>Blendet alles aus außer deinen Worten (F11)</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Anfangen mit</translation>
    </message>
    <message>
        <source>Questions to begin an entry with</source>
        <translation>Fragen, mit denen ein Eintrag anfangen kann</translation>
    </message>
</context>
<context>
    <name>hearth::EntryExtras</name>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>What I’d like in reply</source>
        <translation>Was ich mir als Antwort wünsche</translation>
    </message>
    <message>
        <source>%1 sees this beside the entry.</source>
        <translation>%1 sieht das beim Eintrag.</translation>
    </message>
    <message>
        <source>%1 sees this once you share the entry.</source>
        <translation>%1 sieht das, sobald du den Eintrag teilst.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of an entry, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::EverySpin</name>
    <message>
        <source>How often it repeats</source>
        <translation>Wie oft es sich wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Im Abstand von %n Monat</numerusform>
            <numerusform>Im Abstand von %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Im Abstand von %n Jahr</numerusform>
            <numerusform>Im Abstand von %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Im Abstand von %n Woche</numerusform>
            <numerusform>Im Abstand von %n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ExperienceActions</name>
    <message>
        <source>Kept as lived.</source>
        <translation>Beim Erlebten aufgehoben.</translation>
    </message>
    <message>
        <source>Not on %1. Its other days stay.</source>
        <comment>a day</comment>
        <translation>Nicht am %1. Die anderen Tage bleiben.</translation>
    </message>
    <message>
        <source>It takes place on %1 for the last time.</source>
        <comment>a day</comment>
        <translation>Am %1 findet es zum letzten Mal statt.</translation>
    </message>
</context>
<context>
    <name>hearth::ExperienceEditor</name>
    <message>
        <source>Change an experience</source>
        <translation>Erlebnis ändern</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It has no title yet. A few words are enough.</source>
        <translation>Noch fehlt ein Titel. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>That day has not come yet. Choose a day up to today, or keep it as planned.</source>
        <translation>Dieser Tag ist noch nicht da. Wähle einen Tag bis heute, oder lass es als geplant stehen.</translation>
    </message>
    <message>
        <source>Its last day comes before its first. Choose a later last day, or none.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen späteren letzten Tag oder keinen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>A place, in your own words</source>
        <translation>Ein Ort, in deinen Worten</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>whose idea</comment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>the tone of an experience</comment>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>New to both of us</source>
        <translation>Neu für uns beide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What it is about, what to bring, what to look forward to</source>
        <translation>Worum es geht, was mitkommt, worauf du dich freust</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What could it be?</source>
        <translation>Was könnte es sein?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was hast du erlebt?</translation>
    </message>
    <message>
        <source>What is the time for?</source>
        <translation>Wofür ist die Zeit?</translation>
    </message>
    <message>
        <source>What do you plan?</source>
        <translation>Was habt ihr vor?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Eine Uhrzeit festlegen</translation>
    </message>
    <message>
        <source>%1’s</source>
        <comment>whose idea</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>whose idea</comment>
        <translation>Von uns beiden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Erlebtes hinzufügen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>What it is about, and what draws you to it</source>
        <translation>Worum es geht und was dich daran reizt</translation>
    </message>
    <message>
        <source>How it was, and what you want to keep of it</source>
        <translation>Wie es war und was du davon festhalten möchtest</translation>
    </message>
</context>
<context>
    <name>hearth::ExperienceSheet</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>It was lived</source>
        <translation>Erlebt</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Not on this day</source>
        <translation>An diesem Tag nicht</translation>
    </message>
    <message>
        <source>End after this day</source>
        <translation>Nach diesem Tag beenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Privat machen …</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What these words are about is not here: it was deleted, or it is not shared.</source>
        <translation>Worum es in diesen Worten geht, ist nicht hier: Es wurde gelöscht, oder es ist nicht geteilt.</translation>
    </message>
    <message>
        <source>It came from an idea.</source>
        <translation>Es kam aus einer Idee.</translation>
    </message>
    <message>
        <source>Show the idea</source>
        <translation>Idee zeigen</translation>
    </message>
    <message>
        <source>It came from an idea that is not on your board.</source>
        <translation>Es kam aus einer Idee, die nicht bei deinen Ideen liegt.</translation>
    </message>
    <message>
        <source>This became a plan, lived on %1.</source>
        <comment>a day</comment>
        <translation>Zum Plan geworden und erlebt am %1.</translation>
    </message>
    <message>
        <source>This became a plan for %1.</source>
        <comment>a day</comment>
        <translation>Zum Plan geworden, für %1.</translation>
    </message>
    <message>
        <source>Show the memory</source>
        <translation>Erlebtes zeigen</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>More for this experience</source>
        <translation>Mehr zu diesem Erlebnis</translation>
    </message>
</context>
<context>
    <name>hearth::ExportDialog</name>
    <message>
        <source>Take a copy out</source>
        <translation>Eine Kopie herausnehmen</translation>
    </message>
    <message>
        <source>Everything you may read here, in a form that other programs understand, or to begin another journal with.</source>
        <translation>Alles, was du hier lesen darfst, in einer Form, die andere Programme verstehen oder mit der ein anderes Tagebuch beginnen kann.</translation>
    </message>
    <message>
        <source>Checking that it is you…</source>
        <translation>Es wird geprüft, ob du es bist …</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
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
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>For &amp;Hearthbook</source>
        <translation>Für &amp;Hearthbook</translation>
    </message>
    <message>
        <source>All of it, photos included. Another journal can bring it in again, and nothing is lost.</source>
        <translation>Alles, auch die Fotos. Ein anderes Tagebuch kann es wieder hereinholen, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Text files</source>
        <translation>&amp;Textdateien</translation>
    </message>
    <message>
        <source>A file for each record, with its photos, for any program that reads text or Markdown.</source>
        <translation>Eine Datei für jeden Eintrag, mit seinen Fotos, für jedes Programm, das Text oder Markdown liest.</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>T&amp;abellen</translation>
    </message>
    <message>
        <source>Check-ins, thanks and experiences, for a spreadsheet.</source>
        <translation>Check-ins, Dank und Erlebnisse, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>A &amp;calendar</source>
        <translation>Ein &amp;Kalender</translation>
    </message>
    <message>
        <source>Experiences and rituals, for any calendar.</source>
        <translation>Erlebnisse und Rituale, für jeden Kalender.</translation>
    </message>
    <message>
        <source>A &amp;book</source>
        <translation>Ein &amp;Buch</translation>
    </message>
    <message>
        <source>What you wrote, and thanks that may be printed, by month, with photos: to print, or as a PDF.</source>
        <translation>Was du geschrieben hast und der Dank, der gedruckt werden darf, nach Monaten, mit Fotos: zum Drucken oder als PDF.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Bestimmte Tage</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Auswählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Archives (*.zip);;New folders (*)</source>
        <translation>Archive (*.zip);;Neue Ordner (*)</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
    <message>
        <source>Type your passphrase first: it shows that it is you taking this out.</source>
        <translation>Gib zuerst deine Passphrase ein: Sie zeigt, dass du das herausnimmst.</translation>
    </message>
    <message>
        <source>The first day is after the last. Swap them, or choose others.</source>
        <translation>Der erste Tag liegt nach dem letzten. Vertausche sie oder wähle andere.</translation>
    </message>
    <message>
        <source>Journal.pdf</source>
        <translation>Tagebuch.pdf</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Es wird geschrieben …</translation>
    </message>
    <message>
        <source>That is not the passphrase of %1. Nothing was written. Check the keyboard layout and Caps Lock, then try again.</source>
        <translation>Das ist nicht die Passphrase von %1. Es wurde nichts geschrieben. Prüf die Tastaturbelegung und die Feststelltaste und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Save the copy</source>
        <translation>Kopie &amp;speichern</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever can open it can read all of it, and so can any backup of that folder. Delete it once you no longer need it.</source>
        <translation>Die Kopie ist nicht verschlüsselt. Wer sie öffnen kann, kann alles lesen, auch in jeder Sicherung dieses Ordners. Lösch sie, sobald du sie nicht mehr brauchst.</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Ansehen …</translation>
    </message>
</context>
<context>
    <name>hearth::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>the name of a fact, the fact</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::FeelingChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a feeling, a step of time, how many times</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>hearth::FeelingPill</name>
    <message>
        <source>How strongly: %1</source>
        <translation>Wie stark: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::FeelingsPicker</name>
    <message>
        <source>How strongly, if you would like to say?</source>
        <translation>Wie stark, wenn du es sagen magst?</translation>
    </message>
</context>
<context>
    <name>hearth::FewAnswers</name>
    <message>
        <source>Check in</source>
        <translation>Zum Check-in</translation>
    </message>
    <message>
        <source>What each of you shares of your answers stands here side by side. Nothing is shared yet: check-ins open once you have both answered, and either of you may share a chart.</source>
        <translation>Was ihr jeweils von euren Antworten teilt, steht hier nebeneinander. Noch ist nichts geteilt: Check-ins öffnen sich, sobald ihr beide geantwortet habt, und ihr könnt beide ein Diagramm teilen.</translation>
    </message>
    <message>
        <source>Your own charts begin with your first check-in: each rating becomes a dot here. From three a month on, a diamond marks the middle one, and after twelve months a direction, if there is one.</source>
        <translation>Deine eigenen Diagramme beginnen mit deinem ersten Check-in: Jede Einschätzung wird hier zu einem Punkt. Ab dreien im Monat zeigt eine Raute die mittlere an, und nach zwölf Monaten zeigt sich eine Richtung, falls es eine gibt.</translation>
    </message>
    <message>
        <source>It has begun: each dot is one of your ratings. From three a month on, a diamond marks the middle one, and after twelve months a direction, if there is one.</source>
        <translation>Es hat begonnen: Jeder Punkt ist eine deiner Einschätzungen. Ab dreien im Monat zeigt eine Raute die mittlere an, und nach zwölf Monaten zeigt sich eine Richtung, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Your charts are growing. From the fifth rating in a month, the middle half of them shows as a band; after twelve months a direction can be named, if there is one.</source>
        <translation>Deine Diagramme wachsen. Ab der fünften Einschätzung in einem Monat zeigt sich ihre mittlere Hälfte als Band; nach zwölf Monaten lässt sich eine Richtung nennen, falls es eine gibt.</translation>
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
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>an author</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Author, tag and feeling</source>
        <translation>Wer, Schlagwort und Gefühl</translation>
    </message>
</context>
<context>
    <name>hearth::FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
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
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation>Alle Gefühle</translation>
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
    <name>hearth::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>hearth::FromHereStep</name>
    <message>
        <source>Small enough for this month</source>
        <translation>Klein genug für diesen Monat</translation>
    </message>
    <message>
        <source>I commit to it</source>
        <translation>Ich sage es zu</translation>
    </message>
    <message>
        <source>An idea for us</source>
        <translation>Eine Idee für uns</translation>
    </message>
    <message>
        <source>Draft an agreement</source>
        <translation>Vereinbarung entwerfen</translation>
    </message>
    <message>
        <source>Agreements to look at again</source>
        <translation>Vereinbarungen zur Durchsicht</translation>
    </message>
    <message>
        <source>%1 would like to keep this</source>
        <comment>a partner</comment>
        <translation>%1 möchte das aufbewahren</translation>
    </message>
    <message>
        <source>Keep it for both</source>
        <translation>Für beide aufbewahren</translation>
    </message>
    <message>
        <source>Keep it for me</source>
        <translation>Für mich aufbewahren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>It is among your commitments now.</source>
        <translation>Es steht jetzt bei deinen Zusagen.</translation>
    </message>
    <message>
        <source>It is among the ideas now.</source>
        <translation>Es steht jetzt bei den Ideen.</translation>
    </message>
    <message>
        <source>The draft of an agreement is waiting on the Agreements page.</source>
        <translation>Der Entwurf einer Vereinbarung wartet auf der Seite „Vereinbarungen“.</translation>
    </message>
    <message>
        <source>To be looked at by %1</source>
        <comment>a day</comment>
        <translation>Durchsicht bis %1</translation>
    </message>
    <message>
        <source>Was due for another look by %1</source>
        <comment>a day</comment>
        <translation>Durchsicht war bis %1 vorgesehen</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>Im Tagebuch gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::GlanceGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>a day, a week or a month, what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing here</source>
        <comment>a day, a week or a month</comment>
        <translation>%1: nichts</translation>
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
        <source>Once your partner has joined this journal, you can thank each other here. They join in Settings, under Partners.</source>
        <translation>Sobald ihr dieses Tagebuch zu zweit führt, könnt ihr euch hier danken. Beitreten kann die andere Person in den Einstellungen, unter „Zu zweit“.</translation>
    </message>
    <message>
        <source>It takes two who share a journal.</source>
        <translation>Dazu gehören zwei, die ein Tagebuch teilen.</translation>
    </message>
    <message>
        <source>No note says that</source>
        <translation>Das steht in keiner Notiz</translation>
    </message>
    <message>
        <source>Try another word, or look in the notes of both of you.</source>
        <translation>Vielleicht findet es sich mit einem anderen Wort oder in den Notizen von euch beiden.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <source>Find a note</source>
        <translation>Notiz suchen</translation>
    </message>
    <message>
        <source>Find a gratitude note</source>
        <translation>Dankesnotiz suchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a summary of thanks</comment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print a summary</source>
        <translation>Dankesbrief drucken</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
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
        <source>Lock the journal (%1)</source>
        <translation>Tagebuch sperren (%1)</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>Who is writing now</source>
        <translation>Wer gerade schreibt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Whoever opened the journal goes on alone</source>
        <translation>Wer das Tagebuch geöffnet hat, macht allein weiter</translation>
    </message>
</context>
<context>
    <name>hearth::IdeaCard</name>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Became a plan · %1</source>
        <comment>an idea that became a plan; whose it was</comment>
        <translation>Zum Plan geworden · %1</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Noch einmal planen</translation>
    </message>
    <message>
        <source>Plan it: %1</source>
        <comment>the title of an idea</comment>
        <translation>Planen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::IdeasView</name>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Show more ideas</source>
        <translation>Mehr Ideen zeigen</translation>
    </message>
    <message>
        <source>Which ideas</source>
        <translation>Welche Ideen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ideas</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shows the ideas that became a plan or a memory</source>
        <translation>Zeigt die Ideen, aus denen ein Plan oder etwas Erlebtes wurde</translation>
    </message>
    <message>
        <source>No idea here has become a plan yet</source>
        <translation>Hier ist noch aus keiner Idee ein Plan geworden</translation>
    </message>
    <message>
        <source>What you plan from an idea is kept beside it.</source>
        <translation>Was ihr aus einer Idee plant, bleibt mit ihr verbunden.</translation>
    </message>
    <message>
        <source>The board is clear</source>
        <translation>Hier ist gerade nichts offen</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>Idee hinzufügen</translation>
    </message>
    <message>
        <source>Room for ideas</source>
        <translation>Raum für Ideen</translation>
    </message>
    <message>
        <source>Something you would like to do together, or alone for once. No date, no promise.</source>
        <translation>Etwas, das du gern zu zweit tun würdest oder einmal allein. Kein Datum, kein Versprechen.</translation>
    </message>
    <message>
        <source>Those that became plans</source>
        <translation>Was zum Plan wurde</translation>
    </message>
    <message>
        <source>Ideas that became plans are kept under “Those that became plans”.</source>
        <translation>Ideen, aus denen ein Plan wurde, findest du unter „Was zum Plan wurde“.</translation>
    </message>
</context>
<context>
    <name>hearth::ImportDialog</name>
    <message>
        <source>Bring in from elsewhere</source>
        <translation>Von anderswo hereinholen</translation>
    </message>
    <message>
        <source>Take &amp;days before 1900 and after next year, too</source>
        <translation>Auch &amp;Tage vor 1900 und nach dem nächsten Jahr nehmen</translation>
    </message>
    <message>
        <source>All of it comes in private to you. You can share any of it later, and undo brings the journal back to how it was.</source>
        <translation>Alles kommt herein, nur für dich. Später kannst du jedes davon teilen, und Rückgängig bringt das Tagebuch dahin zurück, wo es war.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation>&amp;Hereinholen</translation>
    </message>
    <message>
        <source>What you wrote in another journal, as a file or a folder: %1. You see all of it before anything comes in.</source>
        <comment>a list of programs</comment>
        <translation>Was du in einem anderen Tagebuch geschrieben hast, als Datei oder Ordner: %1. Du siehst alles, bevor etwas hereinkommt.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Or drop it here.</source>
        <translation>Oder lass sie hier fallen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>a file</comment>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, a file it wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be taken as they are</source>
        <translation>
            <numerusform>%n Sache konnte nicht genommen werden, wie sie ist</numerusform>
            <numerusform>%n Sachen konnten nicht genommen werden, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearthbook does not know what %1 is. It was left as it is.</source>
        <comment>a file</comment>
        <translation>Hearthbook weiß nicht, was %1 ist. Es wurde so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>Getting the photos ready…</source>
        <translation>Die Fotos werden vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in, private to you.</source>
        <translation>
            <numerusform>%n Eintrag kam herein, nur für dich.</numerusform>
            <numerusform>%n Einträge kamen herein, nur für dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of ratings</source>
        <translation>Eine Tabelle mit Einschätzungen</translation>
    </message>
    <message>
        <source>The lowest and the highest rating have to be two different numbers.</source>
        <translation>Die niedrigste und die höchste Einschätzung müssen zwei verschiedene Zahlen sein.</translation>
    </message>
    <message>
        <source>Say which column holds the day, and what at least one other answers.</source>
        <translation>Sag, in welcher Spalte der Tag steht, und von mindestens einer, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>&amp;Anderes wählen …</translation>
    </message>
    <message>
        <source>Looking at what is new…</source>
        <translation>Neues wird gesucht …</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Wird hereingeholt …</translation>
    </message>
    <message>
        <source>This could not be taken; all else is here:</source>
        <translation>Das hier ließ sich nicht übernehmen; alles andere ist da:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Say which comes first in its days, the day or the month.</source>
        <translation>Sag, was in den Tagen zuerst steht, der Tag oder der Monat.</translation>
    </message>
    <message>
        <source>tables of ratings (CSV)</source>
        <translation>Tabellen mit Einschätzungen (CSV)</translation>
    </message>
</context>
<context>
    <name>hearth::InsightsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
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
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>These questions are Hearthbook’s own and not a validated questionnaire. Nothing here grades you or what is between you.</source>
        <translation>Diese Fragen stammen von Hearthbook und sind kein geprüfter Fragebogen. Nichts hier benotet euch oder das, was zwischen euch ist.</translation>
    </message>
    <message>
        <source>After your first check-in, each rating appears here as a dot. With three in a month, a diamond marks the middle one.</source>
        <translation>Nach deinem ersten Check-in steht hier jede Einschätzung als Punkt. Mit dreien in einem Monat zeigt eine Raute die mittlere an.</translation>
    </message>
    <message>
        <source>Each dot is one rating, each diamond the middle one where there are three or more; the number below each month is how many ratings there are. Open a chart to see more.</source>
        <translation>Jeder Punkt ist eine Einschätzung, jede Raute die mittlere, wo es mindestens drei sind; die Zahl unter jedem Monat sagt, wie viele es sind. Öffne ein Diagramm, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Zurück zu allen Diagrammen</translation>
    </message>
</context>
<context>
    <name>hearth::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Hier steht noch nichts</translation>
    </message>
    <message>
        <source>Begin with whatever is on your mind. Only you can read it until you share it.</source>
        <translation>Fang mit dem an, was dich gerade beschäftigt. Nur du kannst es lesen, bis du es teilst.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Ersten Eintrag schreiben</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Go on with the entry you began</source>
        <translation>Deinen begonnenen Eintrag weiterschreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a selection</comment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print a selection</source>
        <translation>Eine Auswahl drucken</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::KeyDialog</name>
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
    <name>hearth::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On to the next part of the window, and back</source>
        <translation>Weiter zum nächsten Teil des Fensters, und zurück</translation>
    </message>
    <message>
        <source>Save what you are writing</source>
        <translation>Speichern, was du gerade schreibst</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Verlassen, was gerade offen ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>Von der Suche zu den Treffern</translation>
    </message>
    <message>
        <source>To the first and the last of a list or a scale</source>
        <translation>An den Anfang und ans Ende einer Liste oder Skala</translation>
    </message>
    <message>
        <source>Delete the chosen entry, photo or answer</source>
        <translation>Gewählten Eintrag, gewähltes Foto oder gewählte Antwort löschen</translation>
    </message>
</context>
<context>
    <name>hearth::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys belong to one person. To change yours, lock the journal and open it alone.</source>
        <translation>Schlüssel gehören jeweils nur einer Person. Um deine zu ändern, sperre das Tagebuch und öffne es allein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode …</translation>
    </message>
    <message>
        <source>Seal everything anew…</source>
        <translation>Alles neu versiegeln …</translation>
    </message>
    <message>
        <source>If somebody knew both your passphrase and your recovery code, change both.</source>
        <translation>Kannte jemand deine Passphrase und auch deinen Wiederherstellungscode, ändere beide.</translation>
    </message>
    <message>
        <source>Whoever knew the old one can read nothing that is written after the change.</source>
        <translation>Wer die alte kannte, kann nichts lesen, was nach der Änderung geschrieben wird.</translation>
    </message>
    <message>
        <source>For when it was lost, or somebody saw it. The old one ends.</source>
        <translation>Falls er verloren ging oder jemand ihn gesehen hat. Der alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Ältere Einträge</translation>
    </message>
    <message>
        <source>New keys protect what is written from then on. This puts older entries under them, too.</source>
        <translation>Neue Schlüssel gelten für das, was danach geschrieben wird. Hiermit gelten sie auch für ältere Einträge.</translation>
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
    <message>
        <source>Check spelling as I write</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>There is no dictionary for your language on this computer. Once one is installed, it is used.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für deine Sprache. Sobald eines installiert ist, wird es genutzt.</translation>
    </message>
    <message>
        <source>Uses the dictionaries of this computer. What you write does not leave it.</source>
        <translation>Nutzt die Wörterbücher dieses Computers. Was du schreibst, verlässt ihn nicht.</translation>
    </message>
</context>
<context>
    <name>hearth::LaterButton</name>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>offer it again</comment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <comment>offer it again</comment>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>Das nicht mehr anbieten</translation>
    </message>
</context>
<context>
    <name>hearth::LimitEditor</name>
    <message>
        <source>Change a limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <source>A limit of mine</source>
        <translation>Eine Grenze von mir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>A personal limit is yours. It needs nobody’s approval, and you change it when you like.</source>
        <translation>Eine eigene Grenze gehört dir. Sie braucht niemandes Zustimmung, und du änderst sie, wann du magst.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>What it means, if you would like to say more</source>
        <translation>Was sie bedeutet, wenn du mehr sagen magst</translation>
    </message>
    <message>
        <source>A few words are needed at the top. Nothing you wrote is lost.</source>
        <translation>Oben braucht es ein paar Worte. Nichts von dem, was du geschrieben hast, ist verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>hearth::LimitsSection</name>
    <message>
        <source>Personal limits</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>No personal limits are written down</source>
        <translation>Es sind keine eigenen Grenzen aufgeschrieben</translation>
    </message>
    <message>
        <source>A limit of your own needs nobody’s approval: what you do not want, or how much is enough for you. Only you can read it until you share it.</source>
        <translation>Eine eigene Grenze braucht niemandes Zustimmung: was du nicht willst, oder wie viel dir genug ist. Nur du kannst sie lesen, bis du sie teilst.</translation>
    </message>
    <message>
        <source>Write down a limit</source>
        <translation>Grenze aufschreiben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nothing is written down here. A limit of yours needs no approval.</source>
        <translation>Hier ist nichts aufgeschrieben. Eine Grenze von dir braucht keine Zustimmung.</translation>
    </message>
    <message>
        <source>These are yours and need no approval.</source>
        <translation>Diese gehören dir und brauchen keine Zustimmung.</translation>
    </message>
    <message>
        <source>What %1 shares with you. These need no approval either.</source>
        <translation>Was %1 mit dir teilt. Auch diese brauchen keine Zustimmung.</translation>
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
        <source>A copied file, a backup, a print or a copy you took out lives on wherever it is. An old copy still opens with the old passphrase.</source>
        <translation>Eine kopierte Datei, eine Sicherung, ein Ausdruck oder eine herausgenommene Kopie besteht weiter, wo immer sie ist. Eine alte Kopie öffnet sich noch mit der alten Passphrase.</translation>
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
    <name>hearth::LinkField</name>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Find another record</source>
        <translation>Anderes im Tagebuch über seine Worte finden</translation>
    </message>
    <message>
        <source>Find a record to link</source>
        <translation>Etwas zum Verknüpfen finden</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Take away the link to %1</source>
        <translation>Verknüpfung mit %1 entfernen</translation>
    </message>
    <message>
        <source>Take this link away</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Link to this record</source>
        <translation>Damit verknüpfen</translation>
    </message>
</context>
<context>
    <name>hearth::LinkedCommitments</name>
    <message>
        <source>Commitments that belong to it</source>
        <translation>Zusagen, die dazugehören</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state of their commitment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a commitment</comment>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::LivedView</name>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>Hier ist noch nichts aufgehoben</translation>
    </message>
    <message>
        <source>What you lived, together or apart, is kept here with words from each of you.</source>
        <translation>Was ihr erlebt habt, gemeinsam oder jeweils für euch, steht hier mit den Worten von euch beiden.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Erlebtes hinzufügen</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erlebtes</translation>
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
        <source>Type your passphrase or your recovery code.</source>
        <translation>Gib deine Passphrase oder deinen Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird probiert …</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <translation>Tagebuch wird geöffnet …</translation>
    </message>
    <message>
        <source>R&amp;epair…</source>
        <translation>&amp;Reparieren …</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen …</translation>
    </message>
    <message>
        <source>Or save what is still whole in a new file.</source>
        <translation>Oder rette in eine neue Datei, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>This journal is not there now. It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Dieses Tagebuch ist gerade nicht da. Vielleicht wurde es verschoben, umbenannt oder gelöscht, oder sein Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Help outside</source>
        <translation>&amp;Hilfe von außen</translation>
    </message>
    <message>
        <source>Capitals, spaces and dashes do not matter. You can then choose a new passphrase.</source>
        <translation>Großschreibung, Leerzeichen und Striche spielen keine Rolle. Danach kannst du eine neue Passphrase wählen.</translation>
    </message>
    <message>
        <source>That recovery code does not open this journal. Nothing was changed. Compare it with what you wrote down, then try again.</source>
        <translation>Dieser Wiederherstellungscode öffnet dieses Tagebuch nicht. Es wurde nichts geändert. Vergleiche ihn mit dem, was du notiert hast, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Passphrase verwenden</translation>
    </message>
    <message>
        <source>Making the sample journal…</source>
        <translation>Das Beispieltagebuch wird angelegt …</translation>
    </message>
</context>
<context>
    <name>hearth::LongRetrace</name>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Wird wiederholt …</translation>
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
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>„System“ richtet sich nach deinem Desktop.</translation>
    </message>
    <message>
        <source>100% is the size that your desktop uses.</source>
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
        <source>A new recovery code waits here. Unlock, and it is shown again.</source>
        <translation>Hier wartet ein neuer Wiederherstellungscode. Entsperre das Tagebuch, und er wird noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>%1 goes on alone.</source>
        <comment>by name</comment>
        <translation>%1 macht allein weiter.</translation>
    </message>
    <message>
        <source>What this computer is to remember of Hearthbook cannot be written: nothing can be written in the folder %1, or its disk is full. What you set holds until Hearthbook is closed. The journal is not touched by this.</source>
        <translation>Was sich dieser Computer von Hearthbook merken soll, lässt sich nicht schreiben: Im Ordner %1 kann nichts geschrieben werden, oder sein Datenträger ist voll. Was du einstellst, gilt, bis Hearthbook geschlossen wird. Das Tagebuch ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>hearth::MarkLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
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
    <name>hearth::Memories</name>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
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
        <source>From %1</source>
        <comment>the other partner</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>It will not come up here again. You can find it in Settings, under Today.</source>
        <translation>Das erscheint hier nicht wieder. Du findest es in den Einstellungen, unter „Heute“.</translation>
    </message>
</context>
<context>
    <name>hearth::MemoryCard</name>
    <message>
        <source>Do not show this again</source>
        <translation>Das nicht mehr zeigen</translation>
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
    <name>hearth::Messages</name>
    <message>
        <source>The open journal goes on as “%1”, beside the other file. Save again what you were writing.</source>
        <translation>Das geöffnete Tagebuch geht als „%1“ neben der anderen Datei weiter. Speichere noch einmal, was du gerade geschrieben hast.</translation>
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
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Save it beside</source>
        <translation>Daneben speichern</translation>
    </message>
    <message>
        <source>The open journal is saved again as “%1”. Save again what you were writing.</source>
        <translation>Das offene Tagebuch ist wieder gespeichert, als „%1“. Speichere noch einmal, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Dort wieder speichern</translation>
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
    <name>hearth::MonthCalendar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Go to this month</source>
        <translation>Zum laufenden Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>hearth::MonthGrid</name>
    <message>
        <source>%1. Today</source>
        <comment>a day, and that it is today</comment>
        <translation>%1. Heute</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>hearth::MonthPainter</name>
    <message>
        <source>+%1</source>
        <comment>so many more on this day</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>hearth::MoodMapping</name>
    <message>
        <source>What moods become</source>
        <translation>Was aus Stimmungen wird</translation>
    </message>
    <message>
        <source>Tags of their entries, nothing else</source>
        <translation>Schlagwörter ihrer Einträge, sonst nichts</translation>
    </message>
    <message>
        <source>Check-ins, as answers to: %1</source>
        <comment>a statement that is rated</comment>
        <translation>Check-ins, als Antworten auf: %1</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>How good “%1” is</source>
        <comment>a word for a mood</comment>
        <translation>Wie gut „%1“ ist</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>1, the worst</source>
        <translation>1, am schlechtesten</translation>
    </message>
    <message>
        <source>5, the best</source>
        <translation>5, am besten</translation>
    </message>
</context>
<context>
    <name>hearth::MoreButton</name>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
</context>
<context>
    <name>hearth::MutedList</name>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <comment>title</comment>
        <translation>Wieder zeigen: %1</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>Es darf wieder erscheinen.</translation>
    </message>
    <message>
        <source>Nothing so far. What you ask the Today page not to bring up again is kept here, with a way back.</source>
        <translation>Bisher nichts. Was die Seite „Heute“ nicht mehr zeigen soll, steht hier, und du kannst es zurückholen.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Offer it again: %1</source>
        <comment>title</comment>
        <translation>Wieder anbieten: %1</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation>Es wird wieder angeboten.</translation>
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
        <source>&amp;Change it</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Der neue Schlüssel entsteht …</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Die neue</translation>
    </message>
    <message>
        <source>It is done. The new passphrase of %1 opens the journal from now on, and the old one no longer does.</source>
        <translation>Fertig. Von nun an öffnet die neue Passphrase von %1 das Tagebuch, und die alte nicht mehr.</translation>
    </message>
    <message>
        <source>Copies made before still open with the old passphrase; nothing can change that. The recovery code stays as it is, unless a new one has to come with this: then you see it next. If somebody knew both, change both.</source>
        <translation>Frühere Kopien öffnen sich noch mit der alten Passphrase; daran lässt sich nichts ändern. Der Wiederherstellungscode bleibt derselbe, es sei denn, er muss sich mit ändern: Dann siehst du den neuen als Nächstes. Kannte jemand beide, ändere beide.</translation>
    </message>
    <message>
        <source>This is %1’s passphrase. From now on the new one opens the journal, and the old one ends: whoever knew it can read nothing that is written afterwards, not even with an old copy at hand.</source>
        <translation>Es geht um die Passphrase von %1. Danach öffnet die neue das Tagebuch, und die alte gilt nicht mehr: Wer sie kannte, kann nichts lesen, was danach geschrieben wird, auch nicht mit einer alten Kopie in der Hand.</translation>
    </message>
    <message>
        <source>The new passphrase of %1 opens the journal from now on. The recovery code had to change with it: the old one no longer opens the journal, and this one does. It is shown now and never again.</source>
        <translation>Von nun an öffnet die neue Passphrase von %1 das Tagebuch. Der Wiederherstellungscode musste sich mit ihr ändern: Der alte öffnet das Tagebuch nicht mehr, dafür dieser. Er wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
</context>
<context>
    <name>hearth::NewRecoveryCodeDialog</name>
    <message>
        <source>Copies made before still open with the old code; nothing can change that. The passphrase stays as it is. If somebody knew both, change both. Have a pen or a printer at hand: the new code is shown once.</source>
        <translation>Frühere Kopien öffnen sich noch mit dem alten Code; daran lässt sich nichts ändern. Die Passphrase bleibt dieselbe. Kannte jemand beide, ändere beide. Halte einen Stift oder einen Drucker bereit: Der neue Code wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>It is done. This code takes the place of the old one, which no longer opens the journal. It is shown now and never again.</source>
        <translation>Fertig. Dieser Code tritt an die Stelle des alten, der das Tagebuch nicht mehr öffnet. Er wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This is %1’s recovery code. A new one takes its place, and the old one ends: whoever knew it can read nothing that is written afterwards, not even with an old copy at hand.</source>
        <translation>Es geht um den Wiederherstellungscode von %1. Ein neuer tritt an seine Stelle, und der alte gilt nicht mehr: Wer ihn kannte, kann nichts lesen, was danach geschrieben wird, auch nicht mit einer alten Kopie in der Hand.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Der neue Schlüssel entsteht …</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Neuen &amp;Code anlegen</translation>
    </message>
</context>
<context>
    <name>hearth::NoteButtons</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Dankesnotiz ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Thank back</source>
        <translation>Mit Dank antworten</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
    <message>
        <source>Begins a note of your own that answers this one: %1</source>
        <comment>how a note begins</comment>
        <translation>Beginnt eine eigene Dankesnotiz, die auf diese antwortet: %1</translation>
    </message>
</context>
<context>
    <name>hearth::NoteEditor</name>
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
        <source>May be printed in a summary</source>
        <translation>Darf in einem Dankesbrief stehen</translation>
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
        <source>The note is deleted.</source>
        <translation>Die Dankesnotiz ist gelöscht.</translation>
    </message>
    <message>
        <source>A note of thanks</source>
        <translation>Eine Dankesnotiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It can be printed once both of you may read it.</source>
        <translation>Sie kann gedruckt werden, sobald ihr beide sie lesen dürft.</translation>
    </message>
</context>
<context>
    <name>hearth::NoteReaders</name>
    <message>
        <source>Who may read it</source>
        <translation>Wer das lesen darf</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufheben bis</translation>
    </message>
    <message>
        <source>Only me</source>
        <comment>who may read a note</comment>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Both of us</source>
        <comment>who may read a note</comment>
        <translation>Wir beide</translation>
    </message>
    <message>
        <source>Keep until a day</source>
        <translation>Bis zu einem Tag aufheben</translation>
    </message>
    <message>
        <source>%1 can read it as soon as it is kept.</source>
        <translation>%1 kann sie lesen, sobald sie gespeichert ist.</translation>
    </message>
    <message>
        <source>It stays yours alone until %1. It opens to %2 when you next unlock this journal, then or later.</source>
        <comment>day, name</comment>
        <translation>Bis zum %1 gehört sie dir allein. Für %2 öffnet sie sich, wenn du dieses Tagebuch dann oder später das nächste Mal entsperrst.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur du kannst sie lesen.</translation>
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
    <message>
        <source>%1, until %2</source>
        <comment>who may read a note, day</comment>
        <translation>%1, bis zum %2</translation>
    </message>
    <message>
        <source>%1 to %2, thanking back · %3</source>
        <comment>author, addressee, day</comment>
        <translation>%1 an %2, als Antwort mit Dank · %3</translation>
    </message>
</context>
<context>
    <name>hearth::NumbersPane</name>
    <message>
        <source>Table: %1</source>
        <comment>the statement that was rated</comment>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>hearth::OtherPartnerDialog</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Sit together</source>
        <translation>&amp;Zusammen hinsetzen</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
        <source>Sit together</source>
        <translation>Zusammen hinsetzen</translation>
    </message>
    <message>
        <source>Both sign</source>
        <translation>Beide unterschreiben</translation>
    </message>
    <message>
        <source>%1 unlocks as well. Only what you share is on the screen then, and one click says who is writing.</source>
        <translation>%1 entsperrt ebenfalls. Dann ist nur auf dem Bildschirm, was ihr teilt, und ein Klick sagt, wer schreibt.</translation>
    </message>
    <message>
        <source>This is kept with the words of both, and each of you signs their own. %1 unlocks for this one step.</source>
        <translation>Das wird mit den Worten von euch beiden aufbewahrt, und ihr unterschreibt jeweils eure eigenen. %1 entsperrt für diesen einen Schritt.</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Schlüssel wird geöffnet …</translation>
    </message>
    <message>
        <source>%1’s passphrase</source>
        <comment>a name</comment>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>This is not %1’s passphrase. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use %1’s recovery code.</source>
        <comment>a name</comment>
        <translation>Das ist nicht die Passphrase von %1. Es wurde nichts geändert. Prüft Tastaturbelegung und Feststelltaste und versucht es noch einmal, oder nehmt den Wiederherstellungscode von %1.</translation>
    </message>
</context>
<context>
    <name>hearth::OwnCardEditor</name>
    <message>
        <source>The question on the card</source>
        <translation>Die Frage auf der Karte</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Change your card</source>
        <translation>Deine Karte ändern</translation>
    </message>
    <message>
        <source>A card of your own</source>
        <translation>Eine eigene Karte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 may draw this card too</source>
        <translation>%1 darf diese Karte auch ziehen</translation>
    </message>
    <message>
        <source>Both of you can draw it.</source>
        <translation>Ihr beide könnt sie ziehen.</translation>
    </message>
    <message>
        <source>Only you can draw it.</source>
        <translation>Nur du kannst sie ziehen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::OwnQuestionsPane</name>
    <message>
        <source>Questions of your own</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>They come below the others in your check-ins. Answers to questions for you alone are never opened with a check-in. What you answered stays with the words you answered, whatever becomes of the question.</source>
        <translation>Sie kommen in deinen Check-ins nach den anderen. Antworten auf Fragen nur für dich werden nie mit einem Check-in geöffnet. Was du geantwortet hast, bleibt bei den Worten, auf die du geantwortet hast, was auch aus der Frage wird.</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Wie geantwortet wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>For example: I slept well.</source>
        <translation>Zum Beispiel: Ich habe gut geschlafen.</translation>
    </message>
    <message>
        <source>For both of us</source>
        <translation>Für uns beide</translation>
    </message>
    <message>
        <source>%1 can read the question then, and it is asked of both once %1 agrees. Until then it is yours alone.</source>
        <comment>the other partner&apos;s name</comment>
        <translation>%1 kann die Frage dann lesen, und sie wird euch beiden gestellt, sobald %1 zustimmt. Bis dahin gehört sie dir allein.</translation>
    </message>
    <message>
        <source>For both. %1 added it.</source>
        <comment>the other partner&apos;s name</comment>
        <translation>Für euch beide. Von %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>It is no longer asked of both.</source>
        <translation>Diese Frage wird nicht mehr euch beiden gestellt.</translation>
    </message>
    <message>
        <source>For you alone</source>
        <comment>whose question it is</comment>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <source>For both</source>
        <translation>Für euch beide</translation>
    </message>
    <message>
        <source>For you alone until %1 agrees</source>
        <comment>the other partner&apos;s name</comment>
        <translation>Nur für dich, bis %1 zustimmt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is no longer asked. What you answered stays.</source>
        <translation>Diese Frage wird nicht mehr gestellt. Was du geantwortet hast, bleibt.</translation>
    </message>
    <message>
        <source>%1 would like both of you to be asked this.</source>
        <comment>the other partner&apos;s name</comment>
        <translation>%1 wünscht sich diese Frage für euch beide.</translation>
    </message>
    <message>
        <source>Ask me too</source>
        <translation>Auch mich fragen</translation>
    </message>
    <message>
        <source>From now on it is asked of both of you.</source>
        <translation>Ab jetzt wird diese Frage euch beiden gestellt.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nicht für mich</translation>
    </message>
    <message>
        <source>It is not asked. Nobody is told.</source>
        <translation>Diese Frage wird nicht gestellt. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, with which question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Frage speichern</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>Eine Frage braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>You are already asked this. Choose other words, or change that question.</source>
        <translation>Das wirst du schon gefragt. Wähle andere Worte, oder ändere die Frage, die es schon gibt.</translation>
    </message>
    <message numerus="yes">
        <source>A question takes up to %n character(s); this one is longer. Nothing was changed.</source>
        <translation>
            <numerusform>Eine Frage fasst bis zu %n Zeichen; diese ist länger. Es wurde nichts geändert.</numerusform>
            <numerusform>Eine Frage fasst bis zu %n Zeichen; diese ist länger. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) of yours already. Remove one to add another.</source>
        <translation>
            <numerusform>Du hast schon %n eigene Frage. Entferne sie, um eine andere hinzuzufügen.</numerusform>
            <numerusform>Du hast schon %n eigene Fragen. Entferne eine, um eine andere hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is added.</source>
        <translation>Die Frage ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The question is changed.</source>
        <translation>Die Frage ist geändert.</translation>
    </message>
    <message>
        <source>This question is not saved yet. Save or cancel it before you change another one.</source>
        <translation>Diese Frage ist noch nicht gespeichert. Speichere oder verwirf sie, bevor du eine andere änderst.</translation>
    </message>
</context>
<context>
    <name>hearth::OwnRecords</name>
    <message>
        <source>Make private…</source>
        <translation>Privat machen …</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
</context>
<context>
    <name>hearth::PaperProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>hearth::PaperSelection</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything that would be on the pages. Untick what should not leave the journal: on paper it is no longer sealed.</source>
        <translation>Alles, was auf den Seiten stehen würde. Nimm den Haken weg, wo etwas das Tagebuch nicht verlassen soll: Auf Papier ist es nicht mehr versiegelt.</translation>
    </message>
    <message>
        <source>Tick what may leave the journal; each author ticks what is theirs. On paper it is no longer sealed.</source>
        <translation>Kreuzt an, was das Tagebuch verlassen darf, jeweils nur das Eigene. Auf Papier ist es nicht mehr versiegelt.</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>Den Rückblick drucken</translation>
    </message>
    <message>
        <source>Print a selection</source>
        <translation>Eine Auswahl drucken</translation>
    </message>
    <message>
        <source>Only its author can tick this.</source>
        <comment>a record</comment>
        <translation>Nur wer es geschrieben hat, kann das ankreuzen.</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
</context>
<context>
    <name>hearth::PartingDialog</name>
    <message>
        <source>Remove backups…</source>
        <translation>Sicherungen entfernen …</translation>
    </message>
    <message>
        <source>Leave this journal</source>
        <translation>Dieses Tagebuch verlassen</translation>
    </message>
    <message>
        <source>Remove %1 from this journal</source>
        <comment>the other&apos;s name</comment>
        <translation>%1 aus diesem Tagebuch entfernen</translation>
    </message>
    <message>
        <source>&amp;Your own journal</source>
        <translation>Dein &amp;eigenes Tagebuch</translation>
    </message>
    <message>
        <source>&amp;File for %1</source>
        <comment>the other&apos;s name</comment>
        <translation>&amp;Datei für %1</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose where to keep the new file</source>
        <translation>Auswählen, wo die neue Datei aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Back to what happens</source>
        <translation>&amp;Zurück zu dem, was geschieht</translation>
    </message>
    <message>
        <source>It shows that it is you asking. If it has slipped your mind, your recovery code will do too.</source>
        <translation>Sie zeigt, dass du es bist. Ist sie dir entfallen, tut es auch dein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The journal is locked, your own is written and read back, and only then what is yours here is destroyed.</source>
        <translation>Das Tagebuch wird gesperrt, dein eigenes geschrieben und zur Probe gelesen, und erst dann wird vernichtet, was hier dir gehört.</translation>
    </message>
    <message>
        <source>The journal is locked, the file for %1 is written and read back, and only then %1’s part of this journal is taken out.</source>
        <comment>the other&apos;s name</comment>
        <translation>Das Tagebuch wird gesperrt, die Datei für %1 geschrieben und zur Probe gelesen, und erst dann wird der Teil von %1 aus diesem Tagebuch herausgenommen.</translation>
    </message>
    <message>
        <source>&amp;Leave now</source>
        <translation>&amp;Jetzt gehen</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <translation>Jetzt &amp;entfernen</translation>
    </message>
    <message>
        <source>Where to keep the new file</source>
        <translation>Wo die neue Datei aufbewahrt wird</translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation>Hearthbook-Tagebücher (*.hearth)</translation>
    </message>
    <message>
        <source>Give the whole path of the new file, or choose a folder.</source>
        <translation>Gib den ganzen Pfad der neuen Datei an, oder wähle einen Ordner.</translation>
    </message>
    <message>
        <source>&amp;Open my own journal</source>
        <translation>Mein eigenes Tagebuch ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Remove the backups made before?</source>
        <translation>Die früher gemachten Sicherungen entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>A new backup of the journal as it is now is made first, for %1. Then %n backup(s) made before go for good, and with them whatever else only they hold, of %1’s as well.</source>
        <translation>
            <numerusform>Zuerst wird für %1 eine neue Sicherung des Tagebuchs gemacht, wie es jetzt ist. Dann verschwindet %n früher gemachte Sicherung endgültig, und mit ihr, was sonst nur sie enthält, auch von %1.</numerusform>
            <numerusform>Zuerst wird für %1 eine neue Sicherung des Tagebuchs gemacht, wie es jetzt ist. Dann verschwinden %n früher gemachte Sicherungen endgültig, und mit ihnen, was sonst nur sie enthalten, auch von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are removed for good. The one made just now stays.</source>
        <translation>
            <numerusform>%n Sicherung ist endgültig entfernt. Die eben gemachte bleibt.</numerusform>
            <numerusform>%n Sicherungen sind endgültig entfernt. Die eben gemachte bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Your current passphrase</source>
        <translation>Deine jetzige Passphrase</translation>
    </message>
    <message>
        <source>This is what will happen. Nothing happens before the last step, and you can stop at any time until then.</source>
        <translation>Das wird geschehen. Vor dem letzten Schritt geschieht nichts, und bis dahin kannst du jederzeit aufhören.</translation>
    </message>
    <message>
        <source>That is not your current passphrase. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use your recovery code.</source>
        <translation>Das ist nicht deine jetzige Passphrase. Es wurde nichts geändert. Prüfe Tastaturbelegung und Feststelltaste und versuche es noch einmal, oder nimm deinen Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>hearth::PartnerJoinDialog</name>
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
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>It cannot be shown again. You can still open the journal with your passphrase.</source>
        <translation>Er kann nicht noch einmal gezeigt werden. Mit deiner Passphrase öffnest du das Tagebuch weiterhin.</translation>
    </message>
    <message>
        <source>Passphrase of %1, who lets you in</source>
        <comment>by name</comment>
        <translation>Passphrase von %1, um dich dazuzuholen</translation>
    </message>
    <message>
        <source>You will see what %1 has shared, and write for yourself or for both. %1, would you type your passphrase, then hand over the keyboard and look away for a moment?</source>
        <translation>Du siehst, was %1 geteilt hat, und schreibst für dich oder für euch beide. %1, magst du deine Passphrase eingeben, dann die Tastatur übergeben und einen Moment wegsehen?</translation>
    </message>
    <message>
        <source>That is not the passphrase of %1. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use the recovery code.</source>
        <translation>Das ist nicht die Passphrase von %1. Es wurde nichts geändert. Prüfe Tastaturbelegung und Feststelltaste und versuche es noch einmal, oder nimm den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>You have joined, and everything left the screen before you had your recovery code in writing. Here it is again. It is shown now and never again.</source>
        <translation>Du bist dabei, und alles verließ den Bildschirm, bevor du deinen Wiederherstellungscode schriftlich hattest. Hier ist er noch einmal. Er wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
</context>
<context>
    <name>hearth::PartnersPane</name>
    <message>
        <source>Partners</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>You share this journal with %1. Each of you has a passphrase and a recovery code of your own; neither can reset the other’s.</source>
        <comment>the other partner&apos;s name</comment>
        <translation>Du teilst dieses Tagebuch mit %1. Ihr habt jeweils eine eigene Passphrase und einen eigenen Wiederherstellungscode; niemand von euch kann die der anderen Person zurücksetzen.</translation>
    </message>
    <message>
        <source>You keep this journal alone so far. Your partner can join on this computer at any time, with a passphrase of their own. What is private stays yours alone.</source>
        <translation>Bisher führst du dieses Tagebuch allein. Die andere Person kann an diesem Computer jederzeit beitreten, mit einer eigenen Passphrase. Was privat ist, bleibt allein deins.</translation>
    </message>
    <message>
        <source>Let your partner join…</source>
        <translation>Andere Person dazuholen …</translation>
    </message>
    <message>
        <source>Nobody else can take that place. To write with somebody else, begin another journal.</source>
        <translation>Niemand sonst kann diesen Platz einnehmen. Um mit jemand anderem zu schreiben, beginne ein anderes Tagebuch.</translation>
    </message>
    <message>
        <source>Leave this journal</source>
        <translation>Dieses Tagebuch verlassen</translation>
    </message>
    <message>
        <source>You take along what is yours and what you share, and your part in this journal ends. %1 keeps what you shared.</source>
        <comment>the other&apos;s name</comment>
        <translation>Du nimmst mit, was deins ist und was ihr teilt, und dein Teil dieses Tagebuchs endet. %1 behält, was du geteilt hast.</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>the other&apos;s name</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>You keep this journal. %1 gets a file with everything of theirs, which only %1 can open.</source>
        <comment>the other&apos;s name</comment>
        <translation>Du behältst dieses Tagebuch. %1 bekommt eine Datei mit allem, was %1 gehört, die nur %1 öffnen kann.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>hearth::PartsView</name>
    <message>
        <source>Without words of their own.</source>
        <translation>Ohne eigene Worte.</translation>
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
        <source>Choose another one. Each of you needs one of your own, because it decides who is writing.</source>
        <translation>Wähle eine andere. Ihr braucht jeweils eine eigene, denn an ihr zeigt sich, wer schreibt.</translation>
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
        <source>A few words that do not belong together are easy to keep in mind and hard to guess. A line from a song or a book is easily guessed.</source>
        <translation>Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten. Besser keine Zeile aus einem Lied oder Buch.</translation>
    </message>
    <message>
        <source>Drawn by chance, for you alone. Write the words on paper until you know them, and type them once more below.</source>
        <translation>Zufällig gezogen, nur für dich. Notiere die Wörter auf Papier, bis du sie kennst, und gib sie unten noch einmal ein.</translation>
    </message>
    <message>
        <source>%1, for someone who has the file and strong computers of their own.</source>
        <comment>how long guessing takes</comment>
        <translation>%1, für jemanden, der die Datei und starke Computer hat.</translation>
    </message>
    <message>
        <source>Far too easy: someone with the file and a strong computer guesses it at once.</source>
        <translation>Viel zu leicht: Wer die Datei und einen starken Computer hat, errät sie sofort.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip of a finger locks you out.</source>
        <translation>Gib sie noch einmal ein, damit kein Tippfehler dich aussperrt.</translation>
    </message>
    <message>
        <source>That is the passphrase you have already. Choose another one.</source>
        <translation>Diese Passphrase hast du schon. Wähle eine andere.</translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseStep</name>
    <message>
        <source>It is the only other way in should you forget your passphrase. Today reminds you of it.</source>
        <translation>Nur mit ihm kommst du noch hinein, wenn du deine Passphrase vergisst. „Heute“ erinnert dich daran.</translation>
    </message>
    <message>
        <source>Write down my recovery &amp;code another day</source>
        <translation>Meinen Wiederherstellungs&amp;code ein andermal aufschreiben</translation>
    </message>
    <message>
        <source>%1, this opens the journal for you, and for nobody else.</source>
        <translation>%1, damit öffnest du das Tagebuch und sonst niemand.</translation>
    </message>
    <message>
        <source>%1, this one is yours alone; neither of you can open what the other keeps private. %2, would you kindly look away for a moment?</source>
        <translation>%1, diese gehört nur dir; niemand von euch kann öffnen, was die andere Person privat hält. %2, magst du einen Moment wegsehen?</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>Eine Passphrase für %1</translation>
    </message>
</context>
<context>
    <name>hearth::PauseChoice</name>
    <message>
        <source>A pause</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>No pause</source>
        <translation>Keine Pause</translation>
    </message>
</context>
<context>
    <name>hearth::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Made smaller to keep the journal quick.</source>
        <translation>Verkleinert, damit das Tagebuch schnell bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n photo(s) are taken in at once. Add the others afterwards.</source>
        <translation>
            <numerusform>Auf einmal wird nur das erste %n Foto aufgenommen. Füge die anderen danach hinzu.</numerusform>
            <numerusform>Auf einmal werden nur die ersten %n Fotos aufgenommen. Füge die anderen danach hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>file name and what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be added.</source>
        <translation>
            <numerusform>%n weitere Datei ließ sich nicht hinzufügen.</numerusform>
            <numerusform>%n weitere Dateien ließen sich nicht hinzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n photo(s)…</source>
        <translation>
            <numerusform>%n Foto wird vorbereitet …</numerusform>
            <numerusform>%n Fotos werden vorbereitet …</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopiere eines und füge es dann ein.</translation>
    </message>
    <message>
        <source>This picture is on the web, and Hearthbook fetches nothing from there. Save it as a file in the browser, then add that.</source>
        <translation>Dieses Bild liegt im Netz, und von dort holt Hearthbook nichts. Speichere es im Browser als Datei und füge dann diese hinzu.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the photos you want to add.</source>
        <translation>Das ist ein Ordner. Öffne ihn und wähle die Fotos aus, die du hinzufügen möchtest.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed. Use another copy of the photo.</source>
        <translation>Diese Datei ist leer. Es wurde nichts geändert. Nimm eine andere Kopie des Fotos.</translation>
    </message>
</context>
<context>
    <name>hearth::PhotoTile</name>
    <message>
        <source>Add a caption</source>
        <translation>Bildunterschrift hinzufügen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>photo and caption</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens it large</source>
        <translation>Öffnet es groß</translation>
    </message>
    <message>
        <source>Caption of the photo</source>
        <translation>Bildunterschrift des Fotos</translation>
    </message>
    <message>
        <source>Caption of photo %1</source>
        <translation>Bildunterschrift von Foto %1</translation>
    </message>
    <message>
        <source>Also read aloud to someone who cannot see the photo</source>
        <translation>Wird auch vorgelesen, wenn jemand das Foto nicht sehen kann</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Remove photo %1</source>
        <translation>Foto %1 entfernen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Worte dazu</translation>
    </message>
</context>
<context>
    <name>hearth::PhotoView</name>
    <message>
        <source>Photo before</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <source>Shows the whole photo</source>
        <translation>Zeigt das ganze Foto</translation>
    </message>
    <message>
        <source>The copy is not encrypted</source>
        <translation>Die Kopie ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Dieses Foto lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <comment>the photo to the window</comment>
        <translation>&amp;Einpassen</translation>
    </message>
</context>
<context>
    <name>hearth::PhotoWall</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Hier sind noch keine Fotos</translation>
    </message>
    <message>
        <source>Photos you add to what you write appear here, the newest first.</source>
        <translation>Fotos, die du zu Geschriebenem hinzufügst, erscheinen hier, die neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>hearth::PhotoWallModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>hearth::PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a picture of you</source>
        <translation>Ein Bild von dir auswählen</translation>
    </message>
    <message>
        <source>Take your picture away</source>
        <translation>Dein Bild entfernen</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>hearth::PlansView</name>
    <message>
        <source>The chosen day and what is coming</source>
        <translation>Der gewählte Tag und was kommt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a day</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>The next weeks are open. Plan something together, or some time for yourself.</source>
        <translation>Die nächsten Wochen sind offen. Plane etwas Gemeinsames oder etwas Zeit für dich.</translation>
    </message>
    <message>
        <source>Lately planned</source>
        <translation>Zuletzt geplant</translation>
    </message>
    <message>
        <source>Open one to keep it as lived.</source>
        <translation>Öffne etwas davon, um es als erlebt aufzuheben.</translation>
    </message>
</context>
<context>
    <name>hearth::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
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
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Als PDF speichern …</translation>
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
    <message>
        <source>The pages are being set…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>The pages are being printed…</source>
        <translation>Die Seiten werden gedruckt …</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hearth::PrivacyPane</name>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
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
    <message>
        <source>Privacy and safety</source>
        <translation>Privatsphäre und Sicherheit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>which page</comment>
        <translation>Lesen: %1</translation>
    </message>
    <message>
        <source>This is your own choice. While you sit together, the shorter of your two times counts.</source>
        <translation>Das ist deine eigene Wahl. Solange ihr zusammensitzt, gilt die kürzere von euren beiden.</translation>
    </message>
    <message>
        <source>When nobody has touched a key or the mouse. A turn in a conversation is never cut off. It also locks with the screen, and before the computer sleeps.</source>
        <translation>Wenn niemand eine Taste oder die Maus berührt hat. Wer gerade spricht, wird nicht unterbrochen. Gesperrt wird auch mit dem Bildschirm und bevor der Computer schläft.</translation>
    </message>
</context>
<context>
    <name>hearth::ProblemList</name>
    <message numerus="yes">
        <source>%n thing(s) could not be taken as they are</source>
        <translation>
            <numerusform>%n Sache konnte nicht genommen werden, wie sie ist</numerusform>
            <numerusform>%n Sachen konnten nicht genommen werden, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a source, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::QuietBar</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show everything (%1)</source>
        <comment>with a key</comment>
        <translation>Alles zeigen (%1)</translation>
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
        <source>Gathered by</source>
        <translation>Zusammengefasst nach</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>answers</comment>
        <translation>Deine</translation>
    </message>
    <message>
        <source>%1’s</source>
        <comment>the answers of the other partner, by name</comment>
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
        <source>one rating</source>
        <translation>eine Einschätzung</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a day, a rating, what it means</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>before the number of ratings under each step of time</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>the middle one of a month with three or more</source>
        <translation>die mittlere eines Monats mit drei oder mehr</translation>
    </message>
    <message>
        <source>the middle half of a month with five or more</source>
        <translation>die mittlere Hälfte eines Monats mit fünf oder mehr</translation>
    </message>
    <message>
        <source>lowest to highest of a month with three or four</source>
        <translation>niedrigste bis höchste eines Monats mit drei oder vier</translation>
    </message>
    <message>
        <source>the middle one of a quarter with three or more</source>
        <translation>die mittlere eines Quartals mit drei oder mehr</translation>
    </message>
    <message>
        <source>the middle half of a quarter with five or more</source>
        <translation>die mittlere Hälfte eines Quartals mit fünf oder mehr</translation>
    </message>
    <message>
        <source>lowest to highest of a quarter with three or four</source>
        <translation>niedrigste bis höchste eines Quartals mit drei oder vier</translation>
    </message>
    <message>
        <source>the middle one of a year with three or more</source>
        <translation>die mittlere eines Jahres mit drei oder mehr</translation>
    </message>
    <message>
        <source>the middle half of a year with five or more</source>
        <translation>die mittlere Hälfte eines Jahres mit fünf oder mehr</translation>
    </message>
    <message>
        <source>lowest to highest of a year with three or four</source>
        <translation>niedrigste bis höchste eines Jahres mit drei oder vier</translation>
    </message>
</context>
<context>
    <name>hearth::RatingPicture</name>
    <message>
        <source>%1: %2</source>
        <comment>a month, what was answered in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::RatingRow</name>
    <message>
        <source>Didn’t come up</source>
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
    <name>hearth::ReadingPane</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Privat machen …</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Open in Talk</source>
        <translation>Im Gespräch öffnen</translation>
    </message>
    <message>
        <source>More for this record</source>
        <translation>Mehr zu diesem Eintrag</translation>
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
        <source>Delete this for good?</source>
        <translation>Das endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
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
    <message>
        <source>%1 will be able to read all you wrote about this, and to write own words about it.</source>
        <translation>%1 kann dann alles lesen, was du dazu geschrieben hast, und eigene Worte dazu schreiben.</translation>
    </message>
    <message>
        <source>%1 will be able to read your words about this.</source>
        <translation>%1 kann dann deine Worte dazu lesen.</translation>
    </message>
    <message>
        <source>%1 will be able to read this limit. It stays yours and needs nobody’s approval.</source>
        <translation>%1 kann diese Grenze dann lesen. Sie bleibt deine und braucht niemandes Zustimmung.</translation>
    </message>
    <message>
        <source>%1 will be able to read what you promised, by when, and what becomes of it.</source>
        <translation>%1 kann dann lesen, was du zugesagt hast, bis wann und was daraus wird.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n photo(s) will be seen too.</source>
        <translation>
            <numerusform>Auch %n Foto ist dann zu sehen.</numerusform>
            <numerusform>Auch %n Fotos sind dann zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) go with it.</source>
        <translation>
            <numerusform>%n Foto verschwindet mit.</numerusform>
            <numerusform>%n Fotos verschwinden mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replies to it are %1’s and stay.</source>
        <translation>Die Antworten darauf gehören %1 und bleiben.</translation>
    </message>
    <message>
        <source>It disappears from the journal and cannot be brought back.</source>
        <translation>Es verschwindet aus dem Tagebuch und lässt sich nicht zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to it will stand beneath it again.</source>
        <translation>
            <numerusform>%n Antwort darauf steht dann wieder darunter.</numerusform>
            <numerusform>%n Antworten darauf stehen dann wieder darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted. The version before it is the current one again.</source>
        <translation>Gelöscht. Die Fassung davor ist wieder die aktuelle.</translation>
    </message>
    <message>
        <source>The version before it will be the current one again, and what you both agreed to holds again.</source>
        <translation>Die Fassung davor ist dann wieder die aktuelle, und was ihr beide vereinbart habt, gilt wieder.</translation>
    </message>
    <message>
        <source>The version before it will be the current one again. It will not be currently agreed.</source>
        <translation>Die Fassung davor ist dann wieder die aktuelle. Sie gilt dann zurzeit nicht.</translation>
    </message>
    <message>
        <source>It disappears from the journal for both of you and cannot be brought back. Answers to it then count for nothing.</source>
        <translation>Sie verschwindet für euch beide aus dem Tagebuch und lässt sich nicht zurückholen. Antworten darauf zählen dann nicht mehr.</translation>
    </message>
    <message>
        <source>Delete this version for good?</source>
        <translation>Diese Fassung endgültig löschen?</translation>
    </message>
    <message>
        <source>Let go. You find it under “Let go”.</source>
        <translation>Losgelassen. Du findest es unter „Losgelassen“.</translation>
    </message>
    <message>
        <source>It is back among the others.</source>
        <translation>Es ist wieder bei den anderen.</translation>
    </message>
    <message>
        <source>What you answered to your own questions for that time goes with it.</source>
        <translation>Was du für diese Zeit auf deine eigenen Fragen geantwortet hast, verschwindet mit.</translation>
    </message>
    <message>
        <source>Deleted: “%1”.</source>
        <translation>Gelöscht: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, with %n photo(s): “%1”.</source>
        <translation>
            <numerusform>Gelöscht, mit %n Foto: „%1“.</numerusform>
            <numerusform>Gelöscht, mit %n Fotos: „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RecordBody</name>
    <message>
        <source>%1: %2</source>
        <comment>dimension and rating in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open on the Together page</source>
        <translation>Auf der Seite „Gemeinsam“ öffnen</translation>
    </message>
    <message>
        <source>Open on the Agreements page</source>
        <translation>Auf der Seite „Vereinbarungen“ öffnen</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verknüpft von</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>records that point to this one</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RecordCard</name>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>what a card is called</comment>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>hearth::RecordChip</name>
    <message>
        <source>no longer here</source>
        <comment>a record that another one points to</comment>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of record, its title, its day</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>hearth::RecordEditorBase</name>
    <message>
        <source>This is the draft you left here. It is not saved yet.</source>
        <translation>Das ist dein Entwurf von vorhin. Er ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Diese Worte speichern</translation>
    </message>
    <message>
        <source>Save as a new entry</source>
        <translation>Als neuen Eintrag speichern</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Als neu speichern</translation>
    </message>
    <message>
        <source>Throw away this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>Throw away these changes?</source>
        <translation>Diese Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you wrote here cannot be brought back.</source>
        <translation>Was du hier geschrieben hast, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Everything stays as it was last saved.</source>
        <translation>Alles bleibt, wie es zuletzt gespeichert war.</translation>
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
        <source>Closes and keeps what you wrote as a draft</source>
        <translation>Schließt und behält das Geschriebene als Entwurf</translation>
    </message>
    <message>
        <source>Your draft is kept until you go on with it.</source>
        <translation>Dein Entwurf bleibt erhalten, bis du daran weiterschreibst.</translation>
    </message>
</context>
<context>
    <name>hearth::RecordPhotos</name>
    <message>
        <source>The photo is taken out.</source>
        <translation>Das Foto ist herausgenommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>photo.png</source>
        <translation>foto.png</translation>
    </message>
    <message>
        <source>photo.jpg</source>
        <translation>foto.jpg</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>JPEG-Bilder (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted.</source>
        <translation>Die Kopie ist gespeichert. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Your photos are still being prepared. Try again in a moment.</source>
        <translation>Deine Fotos werden noch vorbereitet. Versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>hearth::RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
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
        <source>Type the last group from your own copy.</source>
        <translation>Gib die letzte Gruppe ein, wie du sie notiert hast.</translation>
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
    <message>
        <source>I have &amp;written it down</source>
        <translation>Ich habe ihn &amp;notiert</translation>
    </message>
</context>
<context>
    <name>hearth::ReminderPane</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>On this computer, for whoever uses it.</source>
        <translation>Auf diesem Computer, für alle, die ihn benutzen.</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Erinnerung</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>Remind me of Hearthbook</source>
        <translation>An Hearthbook erinnern</translation>
    </message>
    <message>
        <source>While it runs, once on that day. It says “A quiet moment, if you like.” and nothing else: not what is due, and not for whom.</source>
        <translation>Solange es läuft, einmal an diesem Tag. Es sagt „Ein ruhiger Moment, wenn du magst.“ und sonst nichts: nicht, was ansteht, und nicht, für wen.</translation>
    </message>
    <message>
        <source>This desktop does not show what a program in the background has to say.</source>
        <translation>Dieser Desktop zeigt nicht an, was ein Programm im Hintergrund sagen möchte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Benachrichtigungsbereich</translation>
    </message>
    <message>
        <source>Closing the window then locks Hearthbook and leaves the icon, so that it can remind you.</source>
        <translation>Schließt du das Fenster, wird Hearthbook gesperrt, und das Symbol bleibt, damit es dich erinnern kann.</translation>
    </message>
    <message>
        <source>This desktop has no place for one.</source>
        <translation>Auf diesem Desktop gibt es keinen Benachrichtigungsbereich.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
</context>
<context>
    <name>hearth::Reminders</name>
    <message>
        <source>Show what else there is</source>
        <translation>Zeigen, was es noch gibt</translation>
    </message>
    <message>
        <source>You were writing a note of thanks</source>
        <translation>Du hast an einer Dankesnotiz geschrieben</translation>
    </message>
    <message>
        <source>You were writing something</source>
        <translation>Du hast an etwas geschrieben</translation>
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
        <source>Write whatever comes. You can both read what is written now.</source>
        <translation>Schreibt, was kommt. Was jetzt geschrieben wird, könnt ihr beide lesen.</translation>
    </message>
    <message>
        <source>Write whatever comes. It is yours alone until you share it.</source>
        <translation>Schreib, was kommt. Es gehört dir allein, bis du es teilst.</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>Eine erste Seite</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Write about one</source>
        <translation>Über eines schreiben</translation>
    </message>
    <message>
        <source>From another journal</source>
        <translation>Aus einem anderen Tagebuch</translation>
    </message>
    <message>
        <source>What you wrote elsewhere can come along. You see all of it first.</source>
        <translation>Was du anderswo geschrieben hast, kann mitkommen. Du siehst vorher alles.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
</context>
<context>
    <name>hearth::RenewalDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The code that opened the journal just now. It shows that it is you asking.</source>
        <translation>Der Code, der das Tagebuch eben geöffnet hat. Er zeigt, dass du es bist.</translation>
    </message>
    <message>
        <source>It shows that it is you asking. If it has slipped your mind, choose a new passphrase first.</source>
        <translation>Sie zeigt, dass du es bist. Ist sie dir entfallen, wähle zuerst eine neue Passphrase.</translation>
    </message>
    <message>
        <source>It shows that it is you asking. If it has slipped your mind, your recovery code will do too.</source>
        <translation>Sie zeigt, dass du es bist. Ist sie dir entfallen, geht es auch mit deinem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>A new recovery code for %1</source>
        <translation>Ein neuer Wiederherstellungscode für %1</translation>
    </message>
    <message>
        <source>The journal was locked before you had your new recovery code in writing. Here it is again. It takes the place of the old one, which no longer opens the journal.</source>
        <translation>Das Tagebuch wurde gesperrt, bevor du deinen neuen Wiederherstellungscode notiert hattest. Hier ist er noch einmal. Er tritt an die Stelle des alten, der das Tagebuch nicht mehr öffnet.</translation>
    </message>
    <message>
        <source>It cannot be shown again, and the old one no longer opens the journal. Your passphrase does, and with it you can have another code made.</source>
        <translation>Er kann nicht noch einmal gezeigt werden, und der alte öffnet das Tagebuch nicht mehr. Deine Passphrase öffnet es weiterhin, und mit ihr kannst du dir einen weiteren Code geben lassen.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your current passphrase</source>
        <translation>Deine jetzige Passphrase</translation>
    </message>
    <message>
        <source>That is not your recovery code. Nothing was changed. Type the code that opened the journal just now.</source>
        <translation>Das ist nicht dein Wiederherstellungscode. Es wurde nichts geändert. Gib den Code ein, der das Tagebuch eben geöffnet hat.</translation>
    </message>
    <message>
        <source>That is not your current passphrase. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or choose a new passphrase first.</source>
        <translation>Das ist nicht deine jetzige Passphrase. Es wurde nichts geändert. Prüfe Tastaturbelegung und Feststelltaste und versuche es noch einmal, oder wähle zuerst eine neue Passphrase.</translation>
    </message>
    <message>
        <source>That is not your current passphrase. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use your recovery code.</source>
        <translation>Das ist nicht deine jetzige Passphrase. Es wurde nichts geändert. Prüfe Tastaturbelegung und Feststelltaste und versuche es noch einmal, oder nimm deinen Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>hearth::RepairDialog</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Your passphrase or recovery code</source>
        <translation>&amp;Deine Passphrase oder dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose where to keep the repaired journal</source>
        <translation>Auswählen, wo das reparierte Tagebuch liegen soll</translation>
    </message>
    <message>
        <source>&amp;Open the repaired journal</source>
        <translation>Repariertes Tagebuch ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Repair this journal</source>
        <translation>Dieses Tagebuch reparieren</translation>
    </message>
    <message>
        <source>Every record and photo that is still whole goes into a new file, which opens with the same passphrases. The damaged file is only read, and stays as it is.</source>
        <translation>Alle Einträge und Fotos, die noch unversehrt sind, kommen in eine neue Datei, die sich mit denselben Passphrasen öffnet. Die beschädigte Datei wird nur gelesen und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Where to keep the repaired journal</source>
        <translation>Wo das reparierte Tagebuch liegen soll</translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation>Hearthbook-Tagebücher (*.hearth)</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery code.</source>
        <translation>Gib deine Passphrase oder deinen Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Give the whole path of the new file, or choose a folder.</source>
        <translation>Gib den ganzen Pfad der neuen Datei an, oder wähle einen Ordner.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>hearth::RepeatField</name>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Until a last day</source>
        <translation>Bis zu einem letzten Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
</context>
<context>
    <name>hearth::Replies</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Change this reply</source>
        <translation>Diese Antwort ändern</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>Diese Antwort löschen</translation>
    </message>
    <message>
        <source>Go on with your reply</source>
        <translation>Antwort weiterschreiben</translation>
    </message>
</context>
<context>
    <name>hearth::ReplyBox</name>
    <message>
        <source>Your reply</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Change a reply</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Mögliche Anfänge</translation>
    </message>
    <message>
        <source>What this reply does</source>
        <translation>Was diese Antwort tut</translation>
    </message>
    <message>
        <source>A reply is always shared: %1 will be able to read it.</source>
        <translation>Eine Antwort ist immer geteilt: %1 kann sie dann lesen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Puts these words into your reply</source>
        <translation>Setzt diese Worte in deine Antwort</translation>
    </message>
    <message>
        <source>What you reply to is no longer shared, so the reply is not saved. Your words are kept here as a draft.</source>
        <translation>Worauf du antwortest, ist nicht mehr geteilt, deshalb ist die Antwort nicht gespeichert. Deine Worte bleiben hier als Entwurf.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::RestoreDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Restore as a new journal…</source>
        <translation>Als neues Tagebuch &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>It becomes a new journal in a place you choose. The backup stays as it is.</source>
        <translation>Aus ihr wird ein neues Tagebuch an einem Ort, den du wählst. Die Sicherung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>See what it holds before you bring it back. Nothing changes until you do.</source>
        <translation>Sieh nach, was in ihr steht, bevor du sie zurückholst. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>To see how much of it you could read, type your passphrase of that time.</source>
        <translation>Um zu sehen, wie viel davon du lesen könntest, gib deine damalige Passphrase ein.</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Sie wird ganz gelesen …</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>It is whole: every part of it was read just now.</source>
        <translation>Sie ist unversehrt: Jeder Teil von ihr wurde eben gelesen.</translation>
    </message>
    <message>
        <source>A journal of two people, %1</source>
        <comment>size</comment>
        <translation>Ein Tagebuch von zwei Personen, %1</translation>
    </message>
    <message>
        <source>A journal of one person, %1</source>
        <comment>size</comment>
        <translation>Ein Tagebuch von einer Person, %1</translation>
    </message>
    <message>
        <source>It was written by an earlier Hearthbook, and is brought up to date when it is next opened.</source>
        <translation>Sie stammt aus einem früheren Hearthbook und wird beim nächsten Öffnen auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird probiert …</translation>
    </message>
    <message numerus="yes">
        <source>You could read %n record(s) in it.</source>
        <translation>
            <numerusform>Du könntest %n Eintrag darin lesen.</numerusform>
            <numerusform>Du könntest %n Einträge darin lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is from %1.</source>
        <comment>day</comment>
        <translation>Der neueste ist vom %1.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>Diese Sicherung zurückholen?</translation>
    </message>
    <message>
        <source>The journal becomes what it was on %1. What is there now is not lost: it stays in the same folder as “%2”. The journal is locked for this, and opens with the passphrases of that time.</source>
        <translation>Das Tagebuch ist dann wieder auf dem Stand vom %1. Was jetzt da ist, geht nicht verloren: Es bleibt als „%2“ im selben Ordner. Das Tagebuch wird dafür gesperrt und öffnet sich mit den damaligen Passphrasen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bringing it back and reading all of it once more…</source>
        <translation>Sie wird zurückgeholt und noch einmal ganz gelesen …</translation>
    </message>
    <message>
        <source>It is done. The journal is as it was on %1, and was read back whole.</source>
        <translation>Fertig. Das Tagebuch ist auf dem Stand vom %1; es wurde zur Probe gelesen und ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 What was there before is kept in the same folder as “%2”.</source>
        <comment>it is done, the name of a file</comment>
        <translation>%1 Was vorher da war, ist als „%2“ im selben Ordner aufgehoben.</translation>
    </message>
    <message>
        <source>Restored journal</source>
        <comment>the name of a file</comment>
        <translation>Wiederhergestelltes Tagebuch</translation>
    </message>
    <message>
        <source>Restore as a new journal</source>
        <translation>Als neues Tagebuch wiederherstellen</translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation>Hearthbook-Tagebücher (*.hearth)</translation>
    </message>
    <message>
        <source>It is done. The journal as it was on %1 is now “%2”, and was read back whole. It opens with the passphrases of that time.</source>
        <translation>Fertig. Das Tagebuch auf dem Stand vom %1 ist jetzt „%2“; es wurde zur Probe gelesen und ist unversehrt. Es öffnet sich mit den damaligen Passphrasen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hearth::ReviewInvitation</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Look back together</source>
        <translation>Zusammen zurückblicken</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Month in review</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>Thanks, what you did, how it was, what you wrote, and what comes next: five steps, at your own pace. Leaving at any of them leaves no trace.</source>
        <translation>Dank, was ihr gemacht habt, wie es war, was ihr geschrieben habt und wie es weitergeht: fünf Schritte, in eurem Tempo. Wer bei einem davon aufhört, hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>Das Jahr %1</translation>
    </message>
</context>
<context>
    <name>hearth::ReviewView</name>
    <message>
        <source>Show the numbers</source>
        <translation>Die Zahlen zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>&apos;Month in review, October 2026&apos;, 2, 5</comment>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>hearth::SafetyDialog</name>
    <message>
        <source>What to read</source>
        <translation>Was zu lesen ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Eigene Nummern</translation>
    </message>
    <message>
        <source>A helpline, a doctor, a friend: what you write here can be read without a passphrase, by anyone at this computer. So write nothing that would put you at risk.</source>
        <translation>Ein Hilfetelefon, eine Ärztin, ein Freund: Was du hier schreibst, kann jeder an diesem Computer ohne Passphrase lesen. Schreib also nichts, was dich gefährden würde.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept on this computer: nothing can be written in the folder %1, or its disk is full. It stays here until Hearthbook is closed. Write it down elsewhere, too.</source>
        <translation>Was du geschrieben hast, ließ sich auf diesem Computer nicht aufbewahren: Im Ordner %1 kann nichts geschrieben werden, oder sein Datenträger ist voll. Es bleibt hier, bis Hearthbook geschlossen wird. Schreib es auch anderswo auf.</translation>
    </message>
</context>
<context>
    <name>hearth::SaveChoice</name>
    <message>
        <source>Keep for myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Save, and open when we have both answered</source>
        <translation>Speichern und öffnen, wenn wir beide geantwortet haben</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Kept for yourself, your answers can be read by you alone. Saved to be opened, they stay sealed until you have both answered; then you can both read both.</source>
        <translation>Für dich behalten, kannst nur du deine Antworten lesen. Zum Öffnen gespeichert, bleiben sie versiegelt, bis ihr beide geantwortet habt; dann könnt ihr beide beides lesen.</translation>
    </message>
    <message>
        <source>Only you can read them.</source>
        <translation>Nur du kannst sie lesen.</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Die Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>hearth::SealAnewDialog</name>
    <message>
        <source>Copies made before stay as they were. What %1 wrote is for %1 to seal. With many photos this can take some minutes; it can be stopped at any time, and what is done stays.</source>
        <translation>Frühere Kopien bleiben, wie sie waren. Was %1 geschrieben hat, kann nur %1 neu versiegeln. Mit vielen Fotos kann das einige Minuten dauern; es lässt sich jederzeit anhalten, und was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Copies made before stay as they were. With many photos this can take some minutes; it can be stopped at any time, and what is done stays.</source>
        <translation>Frühere Kopien bleiben, wie sie waren. Mit vielen Fotos kann das einige Minuten dauern; es lässt sich jederzeit anhalten, und was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Nothing was left to do: all you wrote stands under the newest keys.</source>
        <translation>Es war nichts mehr zu tun: Alles, was du geschrieben hast, liegt unter den neuesten Schlüsseln.</translation>
    </message>
    <message numerus="yes">
        <source>It is done. %n record(s) stand under the newest keys now.</source>
        <translation>
            <numerusform>Fertig. %n Eintrag liegt jetzt unter den neuesten Schlüsseln.</numerusform>
            <numerusform>Fertig. %n Einträge liegen jetzt unter den neuesten Schlüsseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was sealed anew until then stays so, and the rest is as it was. You can go on whenever you like.</source>
        <translation>Angehalten. Was bis dahin neu versiegelt ist, bleibt es, und der Rest ist, wie er war. Du kannst weitermachen, wann du magst.</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Alles neu versiegeln</translation>
    </message>
    <message>
        <source>A new passphrase or recovery code brings new keys for what is written afterwards. What %1 wrote before still stands under the older ones: whoever has those could read it in this file as well. This puts all of it under the newest keys.</source>
        <translation>Mit einer neuen Passphrase oder einem neuen Wiederherstellungscode gelten neue Schlüssel für das, was danach geschrieben wird. Was %1 vorher geschrieben hat, liegt noch unter den älteren: Wer die hat, könnte es auch in dieser Datei lesen. Hiermit kommt alles davon unter die neuesten Schlüssel.</translation>
    </message>
    <message>
        <source>Sealing anew…</source>
        <translation>Wird neu versiegelt …</translation>
    </message>
    <message>
        <source>&amp;Seal it anew</source>
        <translation>Neu &amp;versiegeln</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Nach diesem Schritt wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hearth::SearchFilters</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
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
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Letzte 365 Tage</translation>
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
    <message numerus="yes">
        <source>%n found among the newest; the others are being looked through</source>
        <translation>
            <numerusform>%n gefunden unter den neuesten; die anderen werden noch durchgesehen</numerusform>
            <numerusform>%n gefunden unter den neuesten; die anderen werden noch durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word you may read</source>
        <translation>Jedes Wort, das du lesen darfst</translation>
    </message>
    <message>
        <source>All the words you type have to be there. “In quotes” finds them in that order, quarrel* also finds quarrelled, -rain leaves out, #work finds the tag, and an emoji finds itself.</source>
        <translation>Wörter nebeneinander müssen alle vorkommen. „In Anführungszeichen“ findet sie in dieser Reihenfolge, streit* findet auch „streiten“, -regen lässt weg, worin Regen vorkommt, #arbeit findet das Schlagwort, und ein Emoji findet sich selbst.</translation>
    </message>
    <message>
        <source>Nothing to look for yet</source>
        <translation>Noch nichts zu suchen</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Mit diesen Filtern nichts gefunden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>hearth::Searching</name>
    <message>
        <source>Back to the search results</source>
        <translation>Zurück zu den Suchergebnissen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>hearth::SessionView</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Ends it here. Nothing is kept.</source>
        <translation>Beendet es hier. Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave this conversation?</source>
        <translation>Dieses Gespräch verlassen?</translation>
    </message>
    <message>
        <source>What was written here has not been saved and will be lost.</source>
        <translation>Was hier geschrieben wurde, ist nicht gespeichert und geht verloren.</translation>
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
    <name>hearth::SigningPanel</name>
    <message>
        <source>The words to be signed</source>
        <translation>Die Worte, die unterschrieben werden</translation>
    </message>
    <message>
        <source>Sign these words</source>
        <translation>Diese Worte unterschreiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Exactly these words will be signed with the key of %1.</source>
        <translation>Genau diese Worte werden mit dem Schlüssel von %1 unterschrieben.</translation>
    </message>
</context>
<context>
    <name>hearth::SpellingSupport</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Ignore for now</source>
        <translation>Vorerst nicht beanstanden</translation>
    </message>
</context>
<context>
    <name>hearth::StandingCard</name>
    <message>
        <source>Share them now</source>
        <translation>Jetzt teilen</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation>Meine Antworten verbergen</translation>
    </message>
    <message>
        <source>Look at my answers</source>
        <translation>Meine Antworten ansehen</translation>
    </message>
    <message>
        <source>You each answer alone</source>
        <translation>Ihr antwortet jeweils allein</translation>
    </message>
    <message>
        <source>Here you both see what each of you shares. To answer, stop sitting together.</source>
        <translation>Hier seht ihr beide, was ihr jeweils teilt. Zum Antworten beendet das Zusammensitzen.</translation>
    </message>
    <message>
        <source>You have checked in.</source>
        <translation>Dein Check-in ist da.</translation>
    </message>
    <message>
        <source>You can still change your answers.</source>
        <translation>Du kannst deine Antworten noch ändern.</translation>
    </message>
    <message>
        <source>Only you can read your answers.</source>
        <translation>Nur du kannst deine Antworten lesen.</translation>
    </message>
    <message>
        <source>To open yours and %1’s together, choose “Change my answers” and seal them.</source>
        <translation>Um deine Antworten und die von %1 zusammen zu öffnen, wähle „Meine Antworten ändern“ und versiegle sie.</translation>
    </message>
    <message>
        <source>Your answers are sealed until you have both answered.</source>
        <translation>Deine Antworten sind versiegelt, bis ihr beide geantwortet habt.</translation>
    </message>
    <message>
        <source>%1 cannot read them before. If it never comes to that, they stay yours alone.</source>
        <translation>%1 kann sie vorher nicht lesen. Kommt es nie dazu, gehören sie weiter dir allein.</translation>
    </message>
    <message>
        <source>Yours open to %1 when you next unlock this journal, or when you sit together.</source>
        <translation>Deine öffnen sich für %1, wenn du dieses Tagebuch das nächste Mal entsperrst oder wenn ihr zusammensitzt.</translation>
    </message>
    <message>
        <source>You have both answered.</source>
        <translation>Ihr habt beide geantwortet.</translation>
    </message>
    <message>
        <source>%1 can read your answers.</source>
        <translation>%1 kann deine Antworten lesen.</translation>
    </message>
    <message>
        <source>Yours are open to %1.</source>
        <translation>Deine Antworten sind für %1 offen.</translation>
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
        <translation>Tagebuch ö&amp;ffnen …</translation>
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
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus &amp;Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Help outside</source>
        <translation>&amp;Hilfe von außen</translation>
    </message>
</context>
<context>
    <name>hearth::StartingPointPicker</name>
    <message>
        <source>Room for ourselves</source>
        <translation>Raum für uns selbst</translation>
    </message>
    <message>
        <source>Each of us has time alone and does not have to explain it. For one of us that is (when and where), for the other it is (when and where). Whoever needs more says so in plain words, and the other does not take it as a no to them. When we part for a while, we say when we will be back together.</source>
        <translation>Wir haben beide Zeit für uns allein und müssen sie nicht erklären. Für die eine Person ist das (wann und wo), für die andere (wann und wo). Wer mehr braucht, sagt es offen, und die andere Person nimmt es nicht als ein Nein zu sich. Wenn wir uns für eine Weile trennen, sagen wir, wann wir wieder zusammen sind.</translation>
    </message>
    <message>
        <source>Phones at the table</source>
        <translation>Handys am Tisch</translation>
    </message>
    <message>
        <source>While we eat together, our phones lie (where). If one of us is waiting for something that matters, they say so before we begin. Whoever forgets is reminded once, kindly. What each of us does with their phone at other times is their own affair.</source>
        <translation>Wenn wir zusammen essen, liegen unsere Handys (wo). Wer auf etwas Wichtiges wartet, sagt es, bevor wir anfangen. Wer es vergisst, wird einmal freundlich erinnert. Was wir sonst jeweils mit unserem Handy machen, ist unsere eigene Sache.</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>We ask each other before someone comes to stay, at least (how long) ahead. Either of us may say that a day does not suit, and need not say why. Visitors stay no longer than (how long), unless we both want it. Someone who drops in for (how long) needs no asking.</source>
        <translation>Wir fragen einander, bevor jemand über Nacht bleibt, mindestens (wie lange) vorher. Wir dürfen beide sagen, dass ein Tag nicht passt, und müssen nicht sagen, warum. Besuch bleibt nicht länger als (wie lange), außer wenn wir es beide wollen. Wer nur (wie lange) vorbeischaut, kommt ohne Nachfragen.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Each of us has money of our own that nobody asks about: (how much). What we both live on comes from (where), and each of us puts in (how much). Before one of us spends more than (how much) of what is ours together, we talk about it. We sit down over it (how often).</source>
        <translation>Wir haben beide eigenes Geld, nach dem niemand fragt: (wie viel). Wovon wir beide leben, kommt von (woher), und wir legen jeweils (wie viel) hinein. Bevor jemand von uns mehr als (wie viel) von dem ausgibt, was uns gemeinsam gehört, reden wir darüber. Wir setzen uns (wie oft) deswegen zusammen.</translation>
    </message>
    <message>
        <source>How we argue</source>
        <translation>Wie wir streiten</translation>
    </message>
    <message>
        <source>When it gets too much, either of us may ask for a pause and gets it at once. A pause lasts (how long), and whoever asked for it comes back to the conversation. We do not call each other names, and we do not argue in front of (whom). What was settled stays settled, unless both of us want to look at it again.</source>
        <translation>Wenn es zu viel wird, dürfen wir beide um eine Pause bitten und bekommen sie sofort. Eine Pause dauert (wie lange), und wer um sie gebeten hat, nimmt das Gespräch wieder auf. Wir beschimpfen einander nicht, und wir streiten nicht vor (wem). Was geklärt ist, bleibt geklärt, außer wenn wir es beide noch einmal ansehen wollen.</translation>
    </message>
    <message>
        <source>What stays between us</source>
        <translation>Was unter uns bleibt</translation>
    </message>
    <message>
        <source>What we tell each other about (what) stays between us. Each of us has someone to talk to about the two of us: (who), and (who). What one of us asks to keep between us stays there without a reason. If something slips out, whoever said it tells the other soon.</source>
        <translation>Was wir einander über (was) erzählen, bleibt unter uns. Wir haben beide jemanden, mit dem wir über uns zwei reden können: (wer) und (wer). Was jemand von uns unter uns behalten möchte, bleibt dort, ohne Grund. Rutscht etwas heraus, sagt es, wer es gesagt hat, der anderen Person bald.</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Anfänge</translation>
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
    <name>hearth::StrengthDots</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>a little</source>
        <comment>how strongly something was felt</comment>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>clearly</source>
        <comment>how strongly something was felt</comment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>strongly</source>
        <comment>how strongly something was felt</comment>
        <translation>stark</translation>
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
        <source>Thanks.pdf</source>
        <translation>Danke.pdf</translation>
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
        <translation>Vormonat</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
    <message>
        <source>A booklet</source>
        <translation>Ein Heft</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>The letters in a booklet half as large as the paper. Print on both sides, turned on the short edge, lay the sheets on each other and fold them once.</source>
        <translation>Die Briefe als Heft, halb so groß wie das Papier. Druckt beidseitig, über die kurze Kante gewendet, legt die Blätter aufeinander und faltet sie einmal.</translation>
    </message>
    <message>
        <source>A card for each note, eight to a sheet, with date and name on the back. Print on both sides, turned on the long edge, and cut along the marks.</source>
        <translation>Eine Karte für jeden Dank, acht auf einem Blatt, Datum und Name auf der Rückseite. Druckt beidseitig, über die lange Kante gewendet, und schneidet an den Marken entlang.</translation>
    </message>
    <message>
        <source>Print a summary</source>
        <translation>Dankesbrief drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
</context>
<context>
    <name>hearth::TableMapping</name>
    <message>
        <source>Lowest rating in the table</source>
        <translation>Niedrigste Einschätzung in der Tabelle</translation>
    </message>
    <message>
        <source>Highest rating in the table</source>
        <translation>Höchste Einschätzung in der Tabelle</translation>
    </message>
    <message>
        <source>How often it was written down</source>
        <translation>Wie oft es aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Ratings from</source>
        <translation>Einschätzungen von</translation>
    </message>
    <message>
        <source>(least) to</source>
        <comment>on a scale</comment>
        <translation>(am wenigsten) bis</translation>
    </message>
    <message>
        <source>(most)</source>
        <comment>on a scale</comment>
        <translation>(am meisten)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <comment>a column of a table</comment>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column, what stands in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which comes first in its days</source>
        <translation>Was in den Tagen zuerst steht</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Der Tag steht zuerst</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Der Monat steht zuerst</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <comment>a day as it is written, a date</comment>
        <translation>%1 wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is no day that Hearthbook knows.</source>
        <translation>„%1“ ist kein Tag, den Hearthbook kennt.</translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation>Wessen Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Only where “%1” is “%2”</source>
        <comment>a column of a table, what stands in it</comment>
        <translation>Nur wo „%1“ „%2“ ist</translation>
    </message>
</context>
<context>
    <name>hearth::TagChip</name>
    <message>
        <source>Take away the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>hearth::TagField</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Return or a comma adds it</source>
        <translation>Eingabetaste oder Komma fügt es hinzu</translation>
    </message>
    <message>
        <source>No more tags fit here</source>
        <translation>Mehr Schlagwörter passen hier nicht</translation>
    </message>
</context>
<context>
    <name>hearth::TagsAndLinks</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>More: tags and links</source>
        <translation>Mehr: Schlagwörter und Verknüpfungen</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>the tags and links of a record</comment>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Tags and links: %1</source>
        <translation>Schlagwörter und Verknüpfungen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::TagsAndLinksView</name>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>hearth::TagsLine</name>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Shows everything that carries this tag</source>
        <translation>Zeigt alles mit diesem Schlagwort</translation>
    </message>
</context>
<context>
    <name>hearth::TalkFront</name>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Show conversations that were let go</source>
        <translation>Losgelassene Gespräche zeigen</translation>
    </message>
    <message>
        <source>For two. Once your partner has joined this journal, it opens here.</source>
        <translation>Für zwei. Sobald ihr dieses Tagebuch zu zweit führt, öffnet es sich hier.</translation>
    </message>
    <message>
        <source>Find the words for yourself: what happened, what you felt, what you need.</source>
        <translation>Finde für dich die Worte: was geschehen ist, was du gefühlt hast, was du brauchst.</translation>
    </message>
    <message>
        <source>After friction: pause, say what it was like for each, and find a way on.</source>
        <translation>Nach Reibungen: eine Pause machen, beide sagen, wie es für sie war, und einen Weg weiter finden.</translation>
    </message>
    <message>
        <source>A book, an article or a question, and what each makes of it.</source>
        <translation>Ein Buch, ein Artikel oder eine Frage, und was ihr euch jeweils dazu denkt.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Questions to draw, from light to deep, and cards of your own.</source>
        <translation>Fragen zum Ziehen, von leicht bis tief, und eigene Karten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>A conversation was open when you last left. Its words wait here and are kept nowhere else.</source>
        <translation>Als ihr zuletzt gegangen seid, war ein Gespräch offen. Seine Worte warten hier und sind sonst nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Conversations that were let go</source>
        <translation>Losgelassene Gespräche</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>Aufbewahrte Gespräche</translation>
    </message>
    <message>
        <source>Nothing is let go.</source>
        <translation>Nichts ist losgelassen.</translation>
    </message>
    <message>
        <source>What you kept has been let go. It can be brought back.</source>
        <translation>Was ihr aufbewahrt habt, ist losgelassen. Es lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>For two who share a journal.</source>
        <translation>Für zwei, die ein Tagebuch teilen.</translation>
    </message>
    <message>
        <source>One of you speaks, the other listens. Then you swap.</source>
        <translation>Eine Person spricht, die andere hört zu. Dann tauscht ihr.</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>Aufbewahrte Gespräche zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::TalkPage</name>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>A listening session is for two. The card can be written about meanwhile.</source>
        <translation>Zum Zuhören braucht es zwei. Über die Karte lässt sich inzwischen schreiben.</translation>
    </message>
    <message>
        <source>Throw it away?</source>
        <translation>Verwerfen?</translation>
    </message>
    <message>
        <source>Its words cannot be brought back.</source>
        <translation>Seine Worte lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away the paused conversation?</source>
        <translation>Das unterbrochene Gespräch verwerfen?</translation>
    </message>
    <message>
        <source>Throw away the conversation that is waiting?</source>
        <translation>Das wartende Gespräch verwerfen?</translation>
    </message>
    <message>
        <source>What you wrote in it is kept nowhere else and would be lost.</source>
        <translation>Was ihr darin geschrieben habt, ist sonst nirgends aufgehoben und wäre fort.</translation>
    </message>
    <message>
        <source>Saved for both of you.</source>
        <translation>Für euch beide gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::TalkTimer</name>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Minutes for this turn</source>
        <translation>Minuten Redezeit</translation>
    </message>
    <message>
        <source>Timer for this turn</source>
        <translation>Uhr für diese Redezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>how many minutes are left</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Time to finish this thought</source>
        <translation>Zeit, den Gedanken zu Ende zu führen</translation>
    </message>
    <message>
        <source>Another turn</source>
        <translation>Noch einmal Redezeit</translation>
    </message>
</context>
<context>
    <name>hearth::TemplateEditor</name>
    <message>
        <source>What an entry begins with</source>
        <translation>Womit ein Eintrag anfängt</translation>
    </message>
    <message>
        <source>Change your template</source>
        <translation>Deine Vorlage ändern</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Eine eigene Vorlage</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>A line that begins with ## and a space is a heading.</source>
        <translation>Eine Zeile, die mit ## und einem Leerzeichen beginnt, ist eine Überschrift.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a template of that name already.</source>
        <translation>Es gibt schon eine Vorlage mit diesem Namen.</translation>
    </message>
    <message>
        <source>A template needs something for an entry to begin with.</source>
        <translation>Eine Vorlage braucht etwas, womit ein Eintrag anfangen kann.</translation>
    </message>
    <message>
        <source>A template takes up to %1 characters, and this one is longer. Nothing is lost: it stays here as you wrote it.</source>
        <comment>a number</comment>
        <translation>Eine Vorlage fasst bis zu %1 Zeichen, und diese ist länger. Nichts ist verloren: Sie bleibt hier, wie du sie geschrieben hast.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::TemplatesPane</name>
    <message>
        <source>Templates of your own</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a template</comment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>a template</comment>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>a template</comment>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>What an entry may begin with, besides the templates that come with Hearthbook. Only you see them, under “Begin with” below the words of an entry.</source>
        <translation>Womit ein Eintrag anfangen kann, neben den mitgelieferten Vorlagen. Nur du siehst sie, unter „Anfangen mit“ unter den Worten eines Eintrags.</translation>
    </message>
</context>
<context>
    <name>hearth::ThoughtStep</name>
    <message>
        <source>%1 asks you</source>
        <comment>by name</comment>
        <translation>%1 fragt dich</translation>
    </message>
</context>
<context>
    <name>hearth::TimelinePanel</name>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts dazu</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Go on with the entry you began</source>
        <translation>Deinen begonnenen Eintrag weiterschreiben</translation>
    </message>
    <message>
        <source>Something else may hold it: another kind, tag, feeling or range of days.</source>
        <translation>Vielleicht steht es woanders: unter einer anderen Art, einem anderen Schlagwort oder Gefühl oder an anderen Tagen.</translation>
    </message>
</context>
<context>
    <name>hearth::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>hearth::TodayPane</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What you do not want to come up on the Today page. Nobody else knows.</source>
        <translation>Was auf der Seite „Heute“ nicht erscheinen soll. Sonst weiß es niemand.</translation>
    </message>
</context>
<context>
    <name>hearth::TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>How much to show of the plans</source>
        <translation>Wie viel von den Plänen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Erlebtes hinzufügen</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erlebtes</translation>
    </message>
    <message>
        <source>Back to the ideas</source>
        <translation>Zurück zu den Ideen</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Zurück zu den Plänen</translation>
    </message>
</context>
<context>
    <name>hearth::TopicStep</name>
    <message>
        <source>Take this card</source>
        <translation>Diese Karte nehmen</translation>
    </message>
</context>
<context>
    <name>hearth::TrayIcon</name>
    <message>
        <source>&amp;Open Hearthbook</source>
        <translation>Hearthbook ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>hearth::TurnStep</name>
    <message>
        <source>Not quite yet</source>
        <translation>Noch nicht ganz</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <comment>by name</comment>
        <translation>Das sagt %1</translation>
    </message>
</context>
<context>
    <name>hearth::UndoNames</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what was done</comment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::VersionHistory</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The words of this version</source>
        <translation>Die Worte dieser Fassung</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Diese Fassung löschen</translation>
    </message>
    <message>
        <source>A version that is no longer here</source>
        <translation>Eine Fassung, die nicht mehr hier ist</translation>
    </message>
    <message>
        <source>More for this version</source>
        <translation>Mehr zu dieser Fassung</translation>
    </message>
</context>
<context>
    <name>hearth::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Zur laufenden Woche</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a short day</comment>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1. Today</source>
        <comment>a day, and that it is today</comment>
        <translation>%1. Heute</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
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
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <translation>Auswählen, wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>Best where your files are backed up.</source>
        <translation>Am besten dort, wo deine Dateien gesichert werden.</translation>
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
        <source>Choose where to keep the file.</source>
        <translation>Wähle, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Give the whole path, or choose a folder.</source>
        <translation>Gib den ganzen Pfad an, oder wähle einen Ordner.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already something of that name. It was left as it is. Choose another name.</source>
        <translation>Es gibt schon etwas mit diesem Namen. Es blieb, wie es ist. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>That folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose one of your own.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Wähle einen eigenen.</translation>
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
        <source>Your &amp;partner’s name</source>
        <translation>Name der &amp;anderen Person</translation>
    </message>
    <message>
        <source>Who is this journal for?</source>
        <translation>Für wen ist dieses Tagebuch?</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Schreib deinen Namen.</translation>
    </message>
    <message>
        <source>Write your partner’s name, or begin with just you for now.</source>
        <translation>Schreib den Namen der anderen Person, oder fang erst einmal allein an.</translation>
    </message>
    <message>
        <source>Change one of the names a little, so that it is clear who wrote what.</source>
        <translation>Ändere einen der Namen ein wenig, damit klar ist, wer was geschrieben hat.</translation>
    </message>
    <message>
        <source>Your &amp;word for each other, if you like</source>
        <translation>Euer &amp;Wort füreinander, wenn ihr mögt</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner:in</translation>
    </message>
    <message>
        <source>Any names you like. They are sealed in the journal with everything else.</source>
        <translation>Namen, wie ihr mögt. Sie sind mit allem anderen im Tagebuch versiegelt.</translation>
    </message>
</context>
<context>
    <name>hearth::WordsColumn</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Meine Worte ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More about my words</source>
        <translation>Mehr zu meinen Worten</translation>
    </message>
    <message>
        <source>There is room here for %1’s words.</source>
        <comment>a name</comment>
        <translation>Hier ist Platz für Worte von %1.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>The photos of %1</source>
        <comment>a name</comment>
        <translation>Die Fotos von %1</translation>
    </message>
    <message>
        <source>How was it for you? Your words and photos stand beside the day.</source>
        <translation>Wie war es für dich? Deine Worte und Fotos stehen neben dem Tag.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hearth::WordsEditor</name>
    <message>
        <source>My words about this day</source>
        <translation>Meine Worte zu diesem Tag</translation>
    </message>
    <message>
        <source>How it was for me</source>
        <translation>Wie es für mich war</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translation>Wie war es für dich?</translation>
    </message>
    <message>
        <source>How it was: not said</source>
        <translation>Wie es war: nicht gesagt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There are no words yet. A few are enough.</source>
        <translation>Noch stehen hier keine Worte. Ein paar genügen.</translation>
    </message>
    <message>
        <source>A few words belong beside your photos.</source>
        <translation>Zu deinen Fotos gehören ein paar Worte.</translation>
    </message>
</context>
<context>
    <name>hearth::Workspace</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open them together now</source>
        <translation>Jetzt zusammen öffnen</translation>
    </message>
    <message>
        <source>You are sitting together. Only what you share is on the screen.</source>
        <translation>Ihr sitzt zusammen. Nur was ihr teilt, ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>You are sitting together, and you have both answered: %1</source>
        <comment>a period of check-ins</comment>
        <translation>Ihr sitzt zusammen und habt beide geantwortet: %1</translation>
    </message>
</context>
<context>
    <name>hearth::YesNoRow</name>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Partner:in</translation>
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
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>If you like. Without one, your first letter stands for you.</source>
        <translation>Wenn du magst. Ohne Bild steht dein erster Buchstabe für dich.</translation>
    </message>
    <message>
        <source>Only you see changes to this from now on.</source>
        <translation>Änderungen daran siehst von jetzt an nur du.</translation>
    </message>
</context>
</TS>

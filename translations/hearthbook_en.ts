<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ChartSummary</name>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months have none</source>
        <translation>
            <numerusform>%n month has none</numerusform>
            <numerusform>%n months have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ratings in these %n months.</source>
        <translation>
            <numerusform>No ratings in this %n month.</numerusform>
            <numerusform>No ratings in these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No notes in these %n months.</source>
        <translation>
            <numerusform>No notes in this %n month.</numerusform>
            <numerusform>No notes in these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months lie outside the journal.</source>
        <translation>
            <numerusform>%n month lies outside the journal.</numerusform>
            <numerusform>%n months lie outside the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Your ratings tended lower over this %n month.</numerusform>
            <numerusform>Your ratings tended lower over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Your ratings tended higher over this %n month.</numerusform>
            <numerusform>Your ratings tended higher over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>These ratings tended lower over this %n month.</numerusform>
            <numerusform>These ratings tended lower over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>These ratings tended higher over this %n month.</numerusform>
            <numerusform>These ratings tended higher over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters have none</source>
        <translation>
            <numerusform>%n quarter has none</numerusform>
            <numerusform>%n quarters have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years have none</source>
        <translation>
            <numerusform>%n year has none</numerusform>
            <numerusform>%n years have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters lie outside the journal.</source>
        <translation>
            <numerusform>%n quarter lies outside the journal.</numerusform>
            <numerusform>%n quarters lie outside the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years lie outside the journal.</source>
        <translation>
            <numerusform>%n year lies outside the journal.</numerusform>
            <numerusform>%n years lie outside the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, your ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Taken month by month, your ratings tended lower over this %n month.</numerusform>
            <numerusform>Taken month by month, your ratings tended lower over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, your ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Taken month by month, your ratings tended higher over this %n month.</numerusform>
            <numerusform>Taken month by month, your ratings tended higher over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, these ratings tended lower over these %n months.</source>
        <translation>
            <numerusform>Taken month by month, these ratings tended lower over this %n month.</numerusform>
            <numerusform>Taken month by month, these ratings tended lower over these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken month by month, these ratings tended higher over these %n months.</source>
        <translation>
            <numerusform>Taken month by month, these ratings tended higher over this %n month.</numerusform>
            <numerusform>Taken month by month, these ratings tended higher over these %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n record(s) come from a newer Hearthbook and are not shown.</source>
        <translation>
            <numerusform>%n record comes from a newer Hearthbook and is not shown.</numerusform>
            <numerusform>%n records come from a newer Hearthbook and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared record(s) are not signed by their author.</source>
        <translation>
            <numerusform>%n shared record is not signed by its author.</numerusform>
            <numerusform>%n shared records are not signed by their author.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) can no longer be read.</source>
        <translation>
            <numerusform>%n photo can no longer be read.</numerusform>
            <numerusform>%n photos can no longer be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may read %n record(s).</source>
        <translation>
            <numerusform>You may read %n record.</numerusform>
            <numerusform>You may read %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the journal still hold it.</source>
        <translation>
            <numerusform>%n backup beside the journal still holds it.</numerusform>
            <numerusform>%n backups beside the journal still hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may read %n record(s) in it.</source>
        <translation>
            <numerusform>You may read %n record in it.</numerusform>
            <numerusform>You may read %n records in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partners: %n</source>
        <translation>
            <numerusform>Partners: %n</numerusform>
            <numerusform>Partners: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) sealed anew.</source>
        <translation>
            <numerusform>%n record sealed anew.</numerusform>
            <numerusform>%n records sealed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the journal still hold what was in it before.</source>
        <translation>
            <numerusform>%n backup beside the journal still holds what was in it before.</numerusform>
            <numerusform>%n backups beside the journal still hold what was in it before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And %n more like these.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was typed for %n minute(s), so the journal is closed.</source>
        <translation>
            <numerusform>Nothing was typed for %n minute, so the journal is closed.</numerusform>
            <numerusform>Nothing was typed for %n minutes, so the journal is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup would be made, and then %n backup(s) made before would go for good. Nothing was changed. Add --yes to do it.</source>
        <translation>
            <numerusform>A new backup would be made, and then %n backup made before would go for good. Nothing was changed. Add --yes to do it.</numerusform>
            <numerusform>A new backup would be made, and then %n backups made before would go for good. Nothing was changed. Add --yes to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before are gone for good.</source>
        <translation>
            <numerusform>%n backup made before is gone for good.</numerusform>
            <numerusform>%n backups made before are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A question takes up to %n character(s). Nothing was changed.</source>
        <translation>
            <numerusform>A question takes up to %n character. Nothing was changed.</numerusform>
            <numerusform>A question takes up to %n characters. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) of yours already. Remove one to add another.</source>
        <translation>
            <numerusform>There is %n question of yours already. Remove one to add another.</numerusform>
            <numerusform>There are %n questions of yours already. Remove one to add another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n photo(s).</source>
        <translation>
            <numerusform>With %n photo.</numerusform>
            <numerusform>With %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for this turn, until %1.</source>
        <translation>
            <numerusform>%n minute for this turn, until %1.</numerusform>
            <numerusform>%n minutes for this turn, until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneAgain</name>
    <message numerus="yes">
        <source>Done again: %n record(s) are here.</source>
        <translation>
            <numerusform>Done again: %n record is here.</numerusform>
            <numerusform>Done again: %n records are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n photo(s) are here.</source>
        <translation>
            <numerusform>Done again: %n photo is here.</numerusform>
            <numerusform>Done again: %n photos are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with them.</source>
        <translation>
            <numerusform>%n photo with them.</numerusform>
            <numerusform>%n photos with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no place in this format.</source>
        <translation>
            <numerusform>%n record has no place in this format.</numerusform>
            <numerusform>%n records have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read and are missing from it.</source>
        <translation>
            <numerusform>%n photo could not be read and is missing from it.</numerusform>
            <numerusform>%n photos could not be read and are missing from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForGood</name>
    <message numerus="yes">
        <source>%n backup(s) made before still hold it, the last until about %1, when newer ones have taken their place. You can remove them right afterwards. Copies you keep elsewhere hold it too.</source>
        <translation>
            <numerusform>%n backup made before still holds it, until about %1, when a newer one has taken its place. You can remove it right afterwards. Copies you keep elsewhere hold it too.</numerusform>
            <numerusform>%n backups made before still hold it, the last until about %1, when newer ones have taken their place. You can remove them right afterwards. Copies you keep elsewhere hold it too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold it, and not all of them go by themselves. You can remove them right afterwards. Copies you keep elsewhere hold it too.</source>
        <translation>
            <numerusform>%n backup made before still holds it, and does not go by itself. You can remove it right afterwards. Copies you keep elsewhere hold it too.</numerusform>
            <numerusform>%n backups made before still hold it, and not all of them go by themselves. You can remove them right afterwards. Copies you keep elsewhere hold it too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup is made first, without it. Then %n backup(s) made before go for good, and with them whatever else only they hold: earlier versions, and what was deleted since.</source>
        <translation>
            <numerusform>A new backup is made first, without it. Then %n backup made before goes for good, and with it whatever else only it holds: earlier versions, and what was deleted since.</numerusform>
            <numerusform>A new backup is made first, without it. Then %n backups made before go for good, and with them whatever else only they hold: earlier versions, and what was deleted since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are removed for good. The one made just now stays.</source>
        <translation>
            <numerusform>%n backup is removed for good. The one made just now stays.</numerusform>
            <numerusform>%n backups are removed for good. The one made just now stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>it has more tags than one record holds: the last %n were left out, the rest came in.</source>
        <translation>
            <numerusform>it has more tags than one record holds: %n at the end was left out, the rest came in.</numerusform>
            <numerusform>it has more tags than one record holds: the last %n were left out, the rest came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added, private to you.</source>
        <translation>
            <numerusform>%n record added, private to you.</numerusform>
            <numerusform>%n records added, private to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be added.</source>
        <translation>
            <numerusform>%n record would be added.</numerusform>
            <numerusform>%n records would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with them.</source>
        <translation>
            <numerusform>%n photo with them.</numerusform>
            <numerusform>%n photos with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n already here.</numerusform>
            <numerusform>%n already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days lie before 1900, as most of this source; they are taken as they are.</source>
        <translation>
            <numerusform>%n of these days lies before 1900, as most of this source; it is taken as it is.</numerusform>
            <numerusform>%n of these days lie before 1900, as most of this source; they are taken as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that were missing before go to what is already here.</source>
        <translation>
            <numerusform>%n photo that was missing before goes to what is already here.</numerusform>
            <numerusform>%n photos that were missing before go to what is already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that were missing before stay out: they belong to what you have shared since, and would be shared with it. Add them there yourself if that is meant.</source>
        <translation>
            <numerusform>%n photo that was missing before stays out: it belongs to what you have shared since, and would be shared with it. Add it there yourself if that is meant.</numerusform>
            <numerusform>%n photos that were missing before stay out: they belong to what you have shared since, and would be shared with it. Add them there yourself if that is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these come in as entries that hold their words: they were written by or for somebody else, or by both of you.</source>
        <translation>
            <numerusform>%n of these comes in as an entry that holds its words: it was written by or for somebody else, or by both of you.</numerusform>
            <numerusform>%n of these come in as entries that hold their words: they were written by or for somebody else, or by both of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these have other words or tags in the source now; yours stay as they are.</source>
        <translation>
            <numerusform>%n of these has other words or tags in the source now; yours stay as they are.</numerusform>
            <numerusform>%n of these have other words or tags in the source now; yours stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>yes, %n times</source>
        <translation>
            <numerusform>yes, %n time</numerusform>
            <numerusform>yes, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>%n record(s) private to you.</source>
        <translation>
            <numerusform>%n record private to you.</numerusform>
            <numerusform>%n records private to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s).</source>
        <translation>
            <numerusform>%n draft.</numerusform>
            <numerusform>%n drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) you shared.</source>
        <translation>
            <numerusform>%n record you shared.</numerusform>
            <numerusform>%n records you shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that %1 shared with you.</source>
        <translation>
            <numerusform>%n record that %1 shared with you.</numerusform>
            <numerusform>%n records that %1 shared with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s).</source>
        <translation>
            <numerusform>%n photo.</numerusform>
            <numerusform>%n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold what was in the journal then, and open with the passphrases and codes of then. So do copies kept elsewhere.</source>
        <translation>
            <numerusform>%n backup made before still holds what was in the journal then, and opens with the passphrases and codes of then. So do copies kept elsewhere.</numerusform>
            <numerusform>%n backups made before still hold what was in the journal then, and open with the passphrases and codes of then. So do copies kept elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseQuality</name>
    <message numerus="yes">
        <source>About %n days of guessing</source>
        <translation>
            <numerusform>About %n day of guessing</numerusform>
            <numerusform>About %n days of guessing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n months of guessing</source>
        <translation>
            <numerusform>About %n month of guessing</numerusform>
            <numerusform>About %n months of guessing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n years of guessing</source>
        <translation>
            <numerusform>About %n year of guessing</numerusform>
            <numerusform>About %n years of guessing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message numerus="yes">
        <source>%n answer(s) could not be verified and count for nothing.</source>
        <translation>
            <numerusform>%n answer could not be verified and counts for nothing.</numerusform>
            <numerusform>%n answers could not be verified and count for nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>%n record(s) that you may read are in the repaired journal.</source>
        <translation>
            <numerusform>%n record that you may read is in the repaired journal.</numerusform>
            <numerusform>%n records that you may read are in the repaired journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are whole.</source>
        <translation>
            <numerusform>%n photo is whole.</numerusform>
            <numerusform>%n photos are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you could read were lost. They may be in a backup copy.</source>
        <translation>
            <numerusform>%n record that you could read was lost. It may be in a backup copy.</numerusform>
            <numerusform>%n records that you could read were lost. They may be in a backup copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not complete any more; what was written with them is there.</source>
        <translation>
            <numerusform>%n photo is not complete any more; what was written with it is there.</numerusform>
            <numerusform>%n photos are not complete any more; what was written with them is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out, because they do not open or were not written by the one whose name they carry.</source>
        <translation>
            <numerusform>%n record was left out, because it does not open or was not written by the one whose name it carries.</numerusform>
            <numerusform>%n records were left out, because they do not open or were not written by the one whose name they carry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message numerus="yes">
        <source>Taken back: %n record(s) are no longer here.</source>
        <translation>
            <numerusform>Taken back: %n record is no longer here.</numerusform>
            <numerusform>Taken back: %n records are no longer here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n photo(s) are no longer here. What they belonged to stays.</source>
        <translation>
            <numerusform>Taken back: %n photo is no longer here. What it belonged to stays.</numerusform>
            <numerusform>Taken back: %n photos are no longer here. What they belonged to stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message numerus="yes">
        <source>add %n record(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>add %n record</numerusform>
            <numerusform>add %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n photo(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>add %n photo</numerusform>
            <numerusform>add %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Every %n week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1 %2</source>
        <translation>
            <numerusform>Every %n month on the %1 %2</numerusform>
            <numerusform>Every %n months on the %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Every %n month on day %1</numerusform>
            <numerusform>Every %n months on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on %1</source>
        <translation>
            <numerusform>Every %n year on %1</numerusform>
            <numerusform>Every %n years on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::BackupPane</name>
    <message numerus="yes">
        <source>%1; %n backup(s) in all</source>
        <comment>day and time</comment>
        <translation>
            <numerusform>%1; %n backup in all</numerusform>
            <numerusform>%1; %n backups in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::EntryExtras</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::EverySpin</name>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) could not be taken as they are</source>
        <translation>
            <numerusform>%n thing could not be taken as it is</numerusform>
            <numerusform>%n things could not be taken as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in, private to you.</source>
        <translation>
            <numerusform>%n record came in, private to you.</numerusform>
            <numerusform>%n records came in, private to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::Memories</name>
    <message numerus="yes">
        <source>%n year(s) ago · %1</source>
        <comment>author</comment>
        <translation>
            <numerusform>%n year ago · %1</numerusform>
            <numerusform>%n years ago · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::OwnQuestionsPane</name>
    <message numerus="yes">
        <source>A question takes up to %n character(s); this one is longer. Nothing was changed.</source>
        <translation>
            <numerusform>A question takes up to %n character; this one is longer. Nothing was changed.</numerusform>
            <numerusform>A question takes up to %n characters; this one is longer. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) of yours already. Remove one to add another.</source>
        <translation>
            <numerusform>There is %n question of yours already. Remove it to add another.</numerusform>
            <numerusform>There are %n questions of yours already. Remove one to add another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PartingDialog</name>
    <message numerus="yes">
        <source>A new backup of the journal as it is now is made first, for %1. Then %n backup(s) made before go for good, and with them whatever else only they hold, of %1’s as well.</source>
        <translation>
            <numerusform>A new backup of the journal as it is now is made first, for %1. Then %n backup made before goes for good, and with it whatever else only it holds, of %1’s as well.</numerusform>
            <numerusform>A new backup of the journal as it is now is made first, for %1. Then %n backups made before go for good, and with them whatever else only they hold, of %1’s as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are removed for good. The one made just now stays.</source>
        <translation>
            <numerusform>%n backup is removed for good. The one made just now stays.</numerusform>
            <numerusform>%n backups are removed for good. The one made just now stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PhotoStrip</name>
    <message numerus="yes">
        <source>Only the first %n photo(s) are taken in at once. Add the others afterwards.</source>
        <translation>
            <numerusform>Only the first photo (%n) is taken in at once. Add the others afterwards.</numerusform>
            <numerusform>Only the first %n photos are taken in at once. Add the others afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be added.</source>
        <translation>
            <numerusform>%n more file could not be added.</numerusform>
            <numerusform>%n more files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n photo(s)…</source>
        <translation>
            <numerusform>Preparing %n photo…</numerusform>
            <numerusform>Preparing %n photos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PrivacyPane</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <comment>lock when idle</comment>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ProblemList</name>
    <message numerus="yes">
        <source>%n thing(s) could not be taken as they are</source>
        <translation>
            <numerusform>%n thing could not be taken as it is</numerusform>
            <numerusform>%n things could not be taken as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RecordActions</name>
    <message numerus="yes">
        <source>%n photo(s) go with it.</source>
        <translation>
            <numerusform>%n photo goes with it.</numerusform>
            <numerusform>%n photos go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to it will stand beneath it again.</source>
        <translation>
            <numerusform>%n reply to it will stand beneath it again.</numerusform>
            <numerusform>%n replies to it will stand beneath it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n photo(s) will be seen too.</source>
        <translation>
            <numerusform>Its %n photo will be seen too.</numerusform>
            <numerusform>Its %n photos will be seen too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, with %n photo(s): “%1”.</source>
        <translation>
            <numerusform>Deleted, with %n photo: “%1”.</numerusform>
            <numerusform>Deleted, with %n photos: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RecordBody</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>records that point to this one</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RestoreDialog</name>
    <message numerus="yes">
        <source>You could read %n record(s) in it.</source>
        <translation>
            <numerusform>You could read %n record in it.</numerusform>
            <numerusform>You could read %n records in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SealAnewDialog</name>
    <message numerus="yes">
        <source>It is done. %n record(s) stand under the newest keys now.</source>
        <translation>
            <numerusform>It is done. %n record stands under the newest keys now.</numerusform>
            <numerusform>It is done. %n records stand under the newest keys now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SearchPage</name>
    <message numerus="yes">
        <source>The newest %1 of %n</source>
        <translation>
            <numerusform>The newest %1 of %n</numerusform>
            <numerusform>The newest %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found among the newest; the others are being looked through</source>
        <translation>
            <numerusform>%n found among the newest; the others are being looked through</numerusform>
            <numerusform>%n found among the newest; the others are being looked through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SummaryDialog</name>
    <message numerus="yes">
        <source>%n note(s) may be printed for these days.</source>
        <translation>
            <numerusform>%n note may be printed for these days.</numerusform>
            <numerusform>%n notes may be printed for these days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TagsAndLinks</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TalkTimer</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>

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
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n record(s) would be added.</source>
        <translation>
            <numerusform>%n record would be added.</numerusform>
            <numerusform>%n records would be added.</numerusform>
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
        <source>%n already here.</source>
        <translation>
            <numerusform>%n already here.</numerusform>
            <numerusform>%n already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from a newer Hearthbook and are not shown.</source>
        <translation>
            <numerusform>%n record comes from a newer Hearthbook and is not shown.</numerusform>
            <numerusform>%n records come from a newer Hearthbook and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %n sealed row(s), none damaged.</source>
        <translation>
            <numerusform>The file is sound: %n sealed row, none damaged.</numerusform>
            <numerusform>The file is sound: %n sealed rows, none damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared record(s) are not signed by their author.</source>
        <translation>
            <numerusform>%n shared record is not signed by its author.</numerusform>
            <numerusform>%n shared records are not signed by their author.</numerusform>
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
    <name>hearth::TodayPage</name>
    <message numerus="yes">
        <source>%n year(s) ago · %1</source>
        <comment>author</comment>
        <translation>
            <numerusform>%n year ago · %1</numerusform>
            <numerusform>%n years ago · %1</numerusform>
        </translation>
    </message>
</context>
</TS>

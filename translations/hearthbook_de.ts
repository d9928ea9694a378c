<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>1 rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months have none</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>&apos;52 ratings&apos; in &apos;24 months&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2; %3.</source>
        <comment>&apos;52 ratings&apos; in &apos;24 months&apos;; &apos;3 months have none&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No ratings in these %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No notes in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No notes in these %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No month has the three ratings that a median needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month has enough ratings for a median; it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly median was %1 throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly median lay between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 a month.</source>
        <comment>least and greatest number of notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 every month.</source>
        <comment>the number of notes, always the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month lies outside the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months lie outside the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your ratings tended lower over these %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ratings tended higher over these %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These ratings tended lower over these %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These ratings tended higher over these %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>none</source>
        <comment>an empty cell, read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What to add is entry, gratitude or checkin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many; put quotation marks around text with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-07-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a month such as 2026-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes something like connected=6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude notes a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart needs --dimension and --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from lies after --to, or too far before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook, a private relationship journal for two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes its lowest and highest value, such as 0:4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no dimension of a check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is which, such as --map closeness=connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of day numbers needs --first-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added, private to you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is jsonl or checkins-csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one or two partners, each with a passphrase file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is made. Keep these recovery codes on paper, each with its owner; they are shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--passphrase-file is missing; - reads the passphrase from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from a newer Hearthbook and are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--period is day, week or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is entry, gratitude, checkin or partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print is gratitude, with --output and paper A4 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note in this time may be printed: a note has to be shared, and its author has to allow printing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample journal of two invented people is made. Open it with one of these passphrases:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %n sealed row(s), none damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared record(s) are not signed by their author.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you may read is complete and unchanged, and every shared record is signed by its author.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That passphrase does not open this journal. Nothing was changed. Check the keyboard layout and Caps Lock, then try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Hearthbook journal. It was left as it is. Journals end in .hearth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is damaged and cannot be opened safely. The file was left as it is. Open a backup copy, and keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was changed outside Hearthbook: something is missing, doubled, put back or added. The file was left as it is. Open a backup copy, and keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of the journal than the one last opened on this computer. If you did not restore it yourself, look for the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was written by a newer Hearthbook. It was left as it is. Update Hearthbook to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal asks for an unsafe or unreasonable amount of work to check a passphrase, so it was not opened. It may have been changed by someone. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer where it was. It may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something of that name. Nothing was overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open in another window or program. Nothing was changed. Lock or close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or its folder cannot be written to. Nothing was changed. Move the journal to a folder of your own, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe, and what you typed is still here. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe. Check that the disk is connected and has space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing written yet. Write a few words, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to keep in one piece. Nothing was lost. Shorten it or divide it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is a whole number from 1 to 7. Nothing was saved. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question in a check-in. Nothing was saved. Check how its name is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Answer what you like; the rest can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gratitude note goes to the other person. Nothing was saved. To write to yourself, use an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person in this journal. Nothing was saved. A gratitude note needs someone who has joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing or does not exist. Nothing was saved. Write it as year, month and day, such as 2026-07-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already checked in for that time. Nothing was lost. Open that check-in to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who wrote this can change or delete it. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you have the same name here. Change one a little, so that it is clear who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Any name you like will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one; nobody can open the journal without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both passphrases are the same. Each of you needs one of your own, because it decides who is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it is there and is what you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not what was expected: %1. Nothing was changed. Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than Hearthbook accepts. Nothing was changed. Divide it into smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search cannot be understood. Check the quotation marks and brackets, and that AND, OR and NOT stand between words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Nothing was changed. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook made a mistake and stopped what it was doing. Nothing was changed. Please report it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Gratitude notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude notes a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By both of you, %1</source>
        <comment>whose gratitude notes, then the months shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose ratings, then the months shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Unlike the journal, this file is not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last month shown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDocument</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page number, number of pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Open a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Thanks to %1</source>
        <comment>a gratitude note, by name of its reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks from %1</source>
        <comment>a gratitude note, by name of its author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with whoever joins this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <comment>by name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares this with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>the signature of a shared record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good morning, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>loved</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grateful</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cherished</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusting</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rested</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relieved</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhurried</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at ease</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joyful</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playful</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeful</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curious</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspired</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proud</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amused</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lonely</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discouraged</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wistful</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distant</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worried</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restless</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwhelmed</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irritated</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afraid</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torn</source>
        <comment>feeling: pulled two ways</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impatient</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disappointed</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ashamed</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jealous</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilty</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlooked</source>
        <comment>feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>group of feelings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>group of feelings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive</source>
        <comment>group of feelings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>group of feelings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <comment>group of feelings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>group of feelings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good between us?</source>
        <comment>open question of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hard for me?</source>
        <comment>open question of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I like next?</source>
        <comment>open question of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt connected to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt safe to say what was on my mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt appreciated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt supported when I needed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We had time together that I enjoyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had the space I needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After friction, things settled for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>short for: I felt connected to you</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listened to</source>
        <comment>short for: I felt listened to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to speak</source>
        <comment>short for: safe to say what was on my mind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appreciated</source>
        <comment>short for: I felt appreciated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <comment>short for: I felt supported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time together</source>
        <comment>short for: we had time together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>short for: I had the space I needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>short for: after friction, things settled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>rating 1 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly</source>
        <comment>rating 2 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <comment>rating 3 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat</source>
        <comment>rating 4 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quite</source>
        <comment>rating 5 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <comment>rating 6 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely</source>
        <comment>rating 7 of 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude note</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <comment>how often to check in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>how often to check in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>how often to check in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>date of its first day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth</name>
    <message>
        <source>Recovery code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the Hearthbook journal “%1”. Made on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase: type this code where Hearthbook asks for the passphrase. Capitals, spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet and the journal&apos;s file can read everything you can. Keep it where only you find it, and away from the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both the passphrase and this code are lost, nobody can open your part of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter from each of you to the other, with the notes their authors allow to be printed, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hours of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a day of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %n days of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %n months of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %n years of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several centuries of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than anyone can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words back, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and author of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>how a letter begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print for these days yet. A note appears here once whoever wrote it has shared it and allowed it to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::ChartDetail</name>
    <message>
        <source>Notes</source>
        <comment>how many gratitude notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>the statement that was rated</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::CheckInPage</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back, how far was this so? Leave out whatever you like. This is no test and nothing is added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Didn&apos;t come up” and “Rather not say” then look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet. It is kept as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have checked in. You can still change your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this unless you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::CheckInsPane</name>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you: nobody else sees what you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered before stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is off is left out of your check-ins and charts. Nothing you answered before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is off is left out of your check-ins and charts, and nothing changes for %1. Nothing you answered before is lost.</source>
        <comment>the other partner&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::CodeGroups</name>
    <message>
        <source>Recovery code, covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::CodeStep</name>
    <message>
        <source>%1, this opens the journal should you ever forget your passphrase. It is shown now and never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this opens the journal should you ever forget your passphrase. It is shown now and never again. %2, would you look away once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::ColourPicker</name>
    <message>
        <source>Terracotta</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::CountTable</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::CreateJournalFlow</name>
    <message>
        <source>Making the keys. This takes a few seconds on purpose: it is what makes guessing slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::DateField</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::DatesPopup</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::EntryEditor</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes and keeps what you wrote as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the draft you left here. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is kept. It is here when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away these changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away this draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stays as it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of us</source>
        <comment>authors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::FlowStep</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::GratitudePage</name>
    <message>
        <source>Gratitude notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thanks written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small thing is enough: what happened, and why it mattered to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude notes go to the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once your partner has joined this journal, you can thank each other here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::Header</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the journal (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::InsightsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first check-ins, your answers appear here month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is one answer, each diamond the median of a month with three or more, and n is how many a month has. Open a chart to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are Hearthbook&apos;s own and no validated questionnaire. Nothing here grades you or what is between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with whatever is on your mind. Only you can read it until you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::LanguagePane</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::LimitsStep</name>
    <message>
        <source>Everything you write is sealed. Three things sealing cannot do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard against this computer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever controls this computer or your account on it can record what you type, passphrases included. If someone may be watching this one, use a safer device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied file, a backup, a print or an export lives on wherever it is. An old copy still opens with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let you back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both your passphrase and your recovery code are lost, nobody can open what only you could open. There is no one to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::LockPage</name>
    <message>
        <source>Un&amp;lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery code in the field above instead. Capitals, spaces and dashes do not matter. You can then choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your passphrase or your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::LookPane</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>the colours of the desktop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % is the size that your desktop uses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::MainWindow</name>
    <message>
        <source>Close Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery codes are shown only now, and not all of them are confirmed yet. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Hearthbook %1&lt;/b&gt;&lt;br&gt;&lt;br&gt;A private relationship journal for two people. Everything stays in one encrypted file on this computer.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::MarkdownView</name>
    <message>
        <source>(a picture)</source>
        <comment>in place of a picture that is not loaded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a picture: %1)</source>
        <comment>in place of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::MemoryCard</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::NewPassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it opens the journal in place of your old one. Your recovery code stays as it is. Copies made before still open with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::NoteEditor</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it mattered to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be printed in a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what you changed here? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::NotesModel</name>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>author, addressee, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PartnerJoinDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your keys. This takes a moment on purpose: it is what makes guessing slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have joined. This code opens the journal should you ever forget your passphrase. It is shown now and never again. %1, would you look away once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see what %1 has shared, and write for yourself or for both. %1, would you hand over the keyboard and look away for a moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without the code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown again. You can still open the journal with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PartnersPane</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share this journal with %1. Each of you has a passphrase and a recovery code of your own; neither can reset the other&apos;s.</source>
        <comment>the other partner&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep this journal alone so far. Your partner can join on this computer at any time, with a passphrase of their own. What is private stays yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your partner join…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseField</name>
    <message>
        <source>Show</source>
        <comment>a passphrase that is being typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a passphrase that is being typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>what is shown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uggest five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed: without one, anyone could read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another one. Each of you needs one of your own, because it decides who is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type it once more below, so that no slip of a finger locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again, or show both to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone with a copy of the file could guess this one. A longer one, or five random words, would keep them out. It is your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that do not belong together are easy to keep in mind and hard to guess. Better no line from a song or a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned for someone who has the file and strong computers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by chance, for you alone. Write the words on paper until you know them, and type them once more below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PassphraseStep</name>
    <message>
        <source>%1, this opens the journal for you, and for nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this one is yours alone; neither of you can open what the other keeps private. %2, would you kindly look away for a moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock when idle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched a key or the mouse. It also locks after sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <comment>lock when idle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <comment>lock when idle</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::QuickThanks</name>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 did, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RangeBar</name>
    <message>
        <source>Earlier months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all months there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>ratings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <comment>the ratings of the other partner, by name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RatingChart</name>
    <message>
        <source>%1  %2</source>
        <comment>what a rating means, then the rating, beside an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>before the number of ratings under each month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <comment>before the number of ratings under each month, very short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of a month with three or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle half of a month with five or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least to greatest of a month with three or four</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RatingRow</name>
    <message>
        <source>Didn&apos;t come up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rating and its word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RatingTable</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::ReadingPane</name>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in, %1</source>
        <comment>a day, a week of or a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: its signature does not match. Someone else may have changed these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RecentFileButton</name>
    <message>
        <source>Open %1</source>
        <comment>a journal&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RecordActions</name>
    <message>
        <source>%1 will be able to read this note from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be able to read the answers, feelings and words of this check-in. What you did not answer shows only as not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be able to read all of this entry, its title and its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can make it private again, but what has been read stays read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this private?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you will be able to read this here. %1 may have read it before, and older backups still hold it as shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can read this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from the journal and cannot be brought back. Backups made before still hold it until they are replaced by newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in another program, outside Hearthbook, and its owner may see that you came:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RecordBody</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it mattered to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be printed in a gratitude summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and rating in words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it on paper is just as good. It cannot be copied here, because clipboards keep what passes through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;last group of your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last group of your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the last group from your own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the last group. Look at your copy once more, or show the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it in &amp;writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move the file to a place away from this laptop, such as a USB stick: whoever has it can open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one: quarrel* also finds quarrelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SearchResultsModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, title or kind, author</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::SettingsPage</name>
    <message>
        <source>Every change takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::StartPage</name>
    <message>
        <source>&amp;Create a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around in a sample journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out of this list; the file stays</source>
        <comment>a journal&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to open this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet place for the two of you. It sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::StrengthBar</name>
    <message>
        <source>How hard the passphrase is to guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::SummaryDialog</name>
    <message numerus="yes">
        <source>%n note(s) may be printed for these days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No note of these days may be printed yet. A note has to be shared, and its author has to allow printing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::TimelinePanel</name>
    <message>
        <source>Nothing here matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind, author or range of days may hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How has it been?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your check-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whatever comes. It is yours alone until you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago · %1</source>
        <comment>author</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, author</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::WhereStep</name>
    <message>
        <source>The whole journal is one file. What you write is sealed in it and cannot be read without a passphrase, wherever the file ends up. Its name can be read by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that is backed up is a good place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our journal</source>
        <comment>a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose where to keep the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole path, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something of that name. It was left as it is. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder does not exist. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder cannot be written to. Please choose one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook journals (*.hearth)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::WhoStep</name>
    <message>
        <source>Just &amp;me for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;oth of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write here alone, and the other can join later. If you are both here, begin together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;partner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name you like. It is sealed in the journal with everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this journal for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your partner&apos;s name, or begin with just you for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please change one of the names a little, so that it is clear who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::Workspace</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearth::YouPane</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your partner will see this once they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <comment>the usual word for the other person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example partner, wife, brother or friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/commands.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"

#include <algorithm>

namespace hearth {

namespace {

using Group = CommandGroup;

constexpr CommandGroupWords kGroups[] = {
    {Group::Begin, QT_TRANSLATE_NOOP("CommandLine", "Begin"), nullptr},
    {Group::Write, QT_TRANSLATE_NOOP("CommandLine", "Write"), nullptr},
    {Group::Read, QT_TRANSLATE_NOOP("CommandLine", "Read"), nullptr},
    {Group::InAndOut, QT_TRANSLATE_NOOP("CommandLine", "In, out"), nullptr},
    {Group::Paper, QT_TRANSLATE_NOOP("CommandLine", "Paper"),
     QT_TRANSLATE_NOOP("CommandLine", "draw charts, print thanks and reviews")},
    {Group::Yours, QT_TRANSLATE_NOOP("CommandLine", "Yours"),
     QT_TRANSLATE_NOOP("CommandLine", "what you chose, what you are asked")},
    {Group::Safekeeping, QT_TRANSLATE_NOOP("CommandLine", "Keep safe"),
     QT_TRANSLATE_NOOP("CommandLine", "copies, and what is damaged")},
    {Group::Keys, QT_TRANSLATE_NOOP("CommandLine", "Keys"), QT_TRANSLATE_NOOP("CommandLine", "renew what opens it")},
    {Group::Parting, QT_TRANSLATE_NOOP("CommandLine", "Part"),
     QT_TRANSLATE_NOOP("CommandLine", "end the sharing, each with what is theirs")},
    {Group::Together, QT_TRANSLATE_NOOP("CommandLine", "Many"),
     QT_TRANSLATE_NOOP("CommandLine", "many commands after one passphrase, and back")},
};

constexpr Command kCommands[] = {
    {.name = "new",
     .run = runNew,
     .group = Group::Begin,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "make a journal, for one of you or both"),
     .usage = usage::kNew,
     .least = 1,
     .most = 1,
     .examples = "hearthbook new ours.hearth --partner Ida --partner Sam --codes-to codes.txt",
     .draws = true},
    {.name = "join",
     .run = runJoin,
     .group = Group::Begin,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "let the second of you join, with keys of their own"),
     .usage = usage::kJoin,
     .least = 1,
     .most = 1,
     .examples = "hearthbook join ours.hearth --partner Sam --codes-to code.txt",
     .draws = true},
    {.name = "sample",
     .run = runSample,
     .group = Group::Begin,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "make the journal of two invented people, to try things"),
     .usage = usage::kSample,
     .least = 1,
     .most = 1,
     .examples = "hearthbook sample try.hearth"},
    {.name = "add",
     .run = runAdd,
     .group = Group::Write,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "write an entry, thanks, a check-in, any other record"),
     .usage = usage::kAdd,
     .least = 2,
     .most = 3,
     .examples = "hearthbook add ours.hearth entry --title 'A hard day' --text-file words.txt\n"
                 "hearthbook add ours.hearth checkin --rate connected=6 --feeling calm --sealed\n"
                 "hearthbook add ours.hearth experience 'A walk' --state planned --date 2026-08-01\n"
                 "hearthbook add ours.hearth experience-words --to 4711 --date 2026-07-10 'The long way'",
     .sharesJournal = true},
    {.name = "edit",
     .run = runEdit,
     .group = Group::Write,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "change the words of a record in your editor"),
     .usage = usage::kEdit,
     .least = 2,
     .most = 2,
     .examples = "hearthbook edit ours.hearth 4711",
     .sharesJournal = true},
    {.name = "change",
     .run = runChange,
     .group = Group::Write,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "change a record, share it, make it private, let it go"),
     .usage = usage::kChange,
     .least = 2,
     .most = 3,
     .examples = "hearthbook change ours.hearth 4711 --title 'A better day' --tag summer\n"
                 "hearthbook change ours.hearth 4711 --share\n"
                 "hearthbook change ours.hearth 4711 --without due --state kept",
     .sharesJournal = true},
    {.name = "delete",
     .run = runDelete,
     .group = Group::Write,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "delete a record for good"),
     .usage = usage::kDelete,
     .least = 2,
     .most = 2,
     .examples = "hearthbook delete ours.hearth 4711 --yes",
     .sharesJournal = true},
    {.name = "drafts",
     .run = runDrafts,
     .group = Group::Write,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "go on with what you began to write, or throw it away"),
     .usage = usage::kDrafts,
     .least = 1,
     .most = 2,
     .examples = "hearthbook drafts ours.hearth\n"
                 "hearthbook drafts ours.hearth 4711 --continue\n"
                 "hearthbook drafts ours.hearth 4711 --save\n"
                 "hearthbook drafts ours.hearth 4712 --save --sealed",
     .sharesJournal = true},
    {.name = "list",
     .run = runList,
     .group = Group::Read,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "list records by their days"),
     .usage = usage::kList,
     .least = 1,
     .most = 1,
     .examples = "hearthbook list ours.hearth --kind experience --ids\n"
                 "hearthbook list ours.hearth --from 2026-07-01 --json\n"
                 "hearthbook list ours.hearth --author Ida --tag lake --feeling calm",
     .sharesJournal = true},
    {.name = "search",
     .run = runSearch,
     .group = Group::Read,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "find words"),
     .usage = usage::kSearch,
     .least = 2,
     .most = 2,
     .examples = "hearthbook search ours.hearth '\"by the lake\" OR swim*'\n"
                 "hearthbook search ours.hearth --author Ida --kind gratitude tea",
     .sharesJournal = true},
    {.name = "show",
     .run = runShow,
     .group = Group::Read,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "show all of a record, or save a photo"),
     .usage = usage::kShow,
     .least = 2,
     .most = 2,
     .examples = "hearthbook show ours.hearth 4711\n"
                 "hearthbook show ours.hearth 4712 --photo-to lake.jpg\n"
                 "hearthbook show ours.hearth 4713 --changed-from 4711",
     .sharesJournal = true},
    {.name = "import",
     .run = runImport,
     .group = Group::InAndOut,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "take in what you wrote elsewhere"),
     .usage = usage::kImport,
     .least = 2,
     .most = 2,
     .examples = "hearthbook import ours.hearth --preview dayone-export.zip\n"
                 "hearthbook import ours.hearth --map closeness=connected --scale 0:10 ratings.csv",
     .draws = true,
     .sharesJournal = true},
    {.name = "export",
     .run = runExport,
     .group = Group::InAndOut,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "take out all you may read, in open formats or as a book"),
     .usage = usage::kExport,
     .least = 1,
     .most = 1,
     .examples = "hearthbook export ours.hearth --format json --output ours.zip\n"
                 "hearthbook export ours.hearth --format markdown --from 2026-01-01 --output year",
     .draws = true,
     .sharesJournal = true},
    {.name = "chart",
     .run = runChart,
     .group = Group::Paper,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "draw a chart; share yours, take it back"),
     .usage = usage::kChart,
     .least = 1,
     .most = 1,
     .examples = "hearthbook chart ours.hearth --of connected --by quarter --output connected.svg\n"
                 "hearthbook chart ours.hearth --of together --glance --by day --output together.png\n"
                 "hearthbook chart ours.hearth --of connected --share --month 2026-07",
     .draws = true,
     .sharesJournal = true},
    {.name = "print",
     .run = runPrint,
     .group = Group::Paper,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "put thanks, an agreement or a selection on paper"),
     .usage = usage::kPrint,
     .least = 2,
     .most = 2,
     .examples = "hearthbook print ours.hearth gratitude --from 2026-07-01 --to 2026-07-31 --output thanks.pdf\n"
                 "hearthbook print ours.hearth selection --id 4711 --id 4712 --output selection.pdf",
     .draws = true,
     .sharesJournal = true},
    {.name = "review",
     .run = runReview,
     .group = Group::Paper,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "put the review of a month or year on paper, keep answers"),
     .usage = usage::kReview,
     .least = 2,
     .most = 2,
     .examples = "hearthbook review ours.hearth month --month 2026-07 --output july.pdf\n"
                 "hearthbook review ours.hearth month --month 2026-07 --questions\n"
                 "hearthbook review ours.hearth month --month 2026-07 --keep --answer '1=the lake'",
     .draws = true,
     .sharesJournal = true},
    {.name = "settings",
     .run = runSettings,
     .group = Group::Yours,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "tell and change what you chose for yourself, and your name"),
     .usage = usage::kSettings,
     .least = 1,
     .most = 1,
     .examples = "hearthbook settings ours.hearth\n"
                 "hearthbook settings ours.hearth --cadence month --day-start 3 --lock-after 10\n"
                 "hearthbook settings ours.hearth --hide space --ask ideas\n"
                 "hearthbook settings ours.hearth --colour plum --picture me.jpg",
     .sharesJournal = true},
    {.name = "questions",
     .run = runQuestions,
     .group = Group::Yours,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "tell and change the questions of your own in check-ins"),
     .usage = usage::kQuestions,
     .least = 1,
     .most = 1,
     .examples = "hearthbook questions ours.hearth\n"
                 "hearthbook questions ours.hearth --add 'I slept well.' --for-both\n"
                 "hearthbook questions ours.hearth --change 'I slept' --words 'I slept enough.'",
     .sharesJournal = true},
    {.name = "backup",
     .run = runBackup,
     .group = Group::Safekeeping,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "make a copy, read back before it counts"),
     .usage = usage::kBackup,
     .least = 1,
     .most = 1,
     .examples = "hearthbook backup ours.hearth --to /media/stick\n"
                 "hearthbook backup ours.hearth --list\n"
                 "hearthbook backup ours.hearth --renew --yes"},
    {.name = "restore",
     .run = runRestore,
     .group = Group::Safekeeping,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "bring a backup back as a new file"),
     .usage = usage::kRestore,
     .least = 1,
     .most = 1,
     .examples = "hearthbook restore /media/stick/ours.hearth --preview\n"
                 "hearthbook restore /media/stick/ours.hearth --output back.hearth"},
    {.name = "verify",
     .run = runVerify,
     .group = Group::Safekeeping,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "tell whether a journal is whole, with or without a key"),
     .usage = usage::kVerify,
     .least = 1,
     .most = 1,
     .examples = "hearthbook verify ours.hearth\n"
                 "hearthbook verify ours.hearth --passphrase-file ida.txt"},
    {.name = "repair",
     .run = runRepair,
     .group = Group::Safekeeping,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "save what is whole in a damaged journal"),
     .usage = usage::kRepair,
     .least = 1,
     .most = 1,
     .examples = "hearthbook repair ours.hearth --output repaired.hearth"},
    {.name = "passphrase",
     .run = runPassphrase,
     .group = Group::Keys,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "choose a new passphrase"),
     .usage = usage::kPassphrase,
     .least = 1,
     .most = 1,
     .examples = "hearthbook passphrase ours.hearth",
     .draws = true},
    {.name = "recovery-code",
     .run = runRecoveryCode,
     .group = Group::Keys,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "have a new recovery code"),
     .usage = usage::kRecoveryCode,
     .least = 1,
     .most = 1,
     .examples = "hearthbook recovery-code ours.hearth --codes-to code.pdf",
     .draws = true},
    {.name = "seal-anew",
     .run = runSealAnew,
     .group = Group::Keys,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "put older words under your newest keys"),
     .usage = usage::kSealAnew,
     .least = 1,
     .most = 1,
     .examples = "hearthbook seal-anew ours.hearth"},
    {.name = "leave",
     .run = runLeave,
     .group = Group::Parting,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "go, with a journal of your own"),
     .usage = usage::kLeave,
     .least = 1,
     .most = 1,
     .examples = "hearthbook leave ours.hearth --preview\n"
                 "hearthbook leave ours.hearth --output mine.hearth"},
    {.name = "remove-partner",
     .run = runRemovePartner,
     .group = Group::Parting,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "stay alone, and hand the other what is theirs"),
     .usage = usage::kRemovePartner,
     .least = 1,
     .most = 1,
     .examples = "hearthbook remove-partner ours.hearth --preview\n"
                 "hearthbook remove-partner ours.hearth --bundle for-sam.hearth"},
    {.name = "shell",
     .run = runShell,
     .group = Group::Together,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "run many commands after one passphrase"),
     .usage = usage::kShell,
     .least = 1,
     .most = 1,
     .examples = "hearthbook shell ours.hearth\n"
                 "hearthbook shell ours.hearth --passphrase-file ida.txt --commands-from evening.txt",
     .draws = true},
    {.name = "undo",
     .run = runUndo,
     .group = Group::Together,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "take back the last step that was done in this shell"),
     .usage = usage::kUndo,
     .least = 1,
     .most = 1,
     .examples = "hearthbook> undo",
     .sharesJournal = true,
     .isOnlyInShell = true},
    {.name = "redo",
     .run = runRedo,
     .group = Group::Together,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "do again what was taken back in this shell"),
     .usage = usage::kRedo,
     .least = 1,
     .most = 1,
     .examples = "hearthbook> redo",
     .sharesJournal = true,
     .isOnlyInShell = true},
};

} // namespace

std::span<const Command> allCommands()
{
    return kCommands;
}

std::span<const CommandGroupWords> commandGroups()
{
    return kGroups;
}

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        kCommands, [&name](const Command &command) { return name == QLatin1String(command.name); });
    return found == std::end(kCommands) ? nullptr : found;
}

QList<KindUsage> kindUsagesOf(const Command &command)
{
    QList<KindUsage> usages;
    if (command.run != runAdd && command.run != runChange)
        return usages;
    for (const RecordForm &form : recordForms()) {
        const QByteArray usage = command.run == runAdd ? form.adding : form.changing;
        if (!usage.isEmpty())
            usages += {keyOf(form.kind), usage};
    }
    return usages;
}

QByteArray wholeUsageOf(const Command &command)
{
    QByteArray usage = command.usage;
    for (const KindUsage &each : kindUsagesOf(command))
        usage += ' ' + each.usage;
    return usage + ' ' + usage::kEverywhere;
}

QStringList examplesOf(const Command &command)
{
    return QString::fromLatin1(command.examples).split(QLatin1Char('\n'));
}

} // namespace hearth

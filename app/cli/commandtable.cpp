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
    {Group::Begin, QT_TRANSLATE_NOOP("CommandLine", "Begin"),
     QT_TRANSLATE_NOOP("CommandLine", "make a journal, join one, try an invented one")},
    {Group::Write, QT_TRANSLATE_NOOP("CommandLine", "Write"), nullptr},
    {Group::Read, QT_TRANSLATE_NOOP("CommandLine", "Read"), nullptr},
    {Group::Talk, QT_TRANSLATE_NOOP("CommandLine", "Talk"),
     QT_TRANSLATE_NOOP("CommandLine", "listen, repair, exchange ideas, a step at a time")},
    {Group::InAndOut, QT_TRANSLATE_NOOP("CommandLine", "In, out"),
     QT_TRANSLATE_NOOP("CommandLine", "take in what is elsewhere, take along what is here")},
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
     QT_TRANSLATE_NOOP("CommandLine", "many commands after one passphrase")},
    {Group::Safety, QT_TRANSLATE_NOOP("CommandLine", "Safety"),
     QT_TRANSLATE_NOOP("CommandLine", "your rights, what is protected, help outside")},
};

} // namespace

std::span<const CommandGroupWords> commandGroups()
{
    return kGroups;
}

const Command *commandNamed(const QString &name)
{
    const std::span<const Command> all = allCommands();
    const auto found =
        std::ranges::find_if(all, [&name](const Command &command) { return name == QLatin1String(command.name); });
    return found == all.end() ? nullptr : &*found;
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

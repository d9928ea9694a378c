// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordkinds.h"
#include "cli/words.h"
#include "store/inspection.h"

namespace hearth {

namespace {

qint64 countNotVerified(const Journal &journal)
{
    qint64 count = 0;
    forEachRecord(journal, [&count](const auto &value) { count += value.record.verified ? 0 : 1; });
    return count;
}

} // namespace

int runVerify(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed = Arguments::parse(arguments, {{"passphrase-file"}}, 1, 1);
    if (!parsed)
        return failUsage(parsed.error(), usage::kVerify, environment);
    const Arguments &given = parsed.value();
    const QString path = given.positionals().at(0);
    const auto inspected = inspectJournal(path);
    if (!inspected)
        return fail(inspected.error(), environment);
    environment.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "The file is sound: %n sealed row(s), none damaged."),
                           inspected.value().rows)
                    << '\n';
    if (!given.has("passphrase-file"))
        return Done;
    const auto opened = openJournal(path, given, environment);
    if (!opened)
        return fail(opened.error(), environment);
    const Journal &journal = *opened.value().journal;
    const qint64 bad = countNotVerified(journal);
    if (bad > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                                   "%n shared record(s) are not signed by their author."),
                               bad)
                        << '\n';
        return DamagedFile;
    }
    environment.out << say(QT_TRANSLATE_NOOP("CommandLine", "Everything you may read is complete and unchanged, and "
                                                            "every shared record is signed by its author."))
                    << '\n';
    return Done;
}

} // namespace hearth

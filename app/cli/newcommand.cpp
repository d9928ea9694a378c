// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/loader.h"

namespace hearth {

int runNew(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed = Arguments::parse(arguments, {{"partner"}, {"passphrase-file"}}, 1, 1);
    if (!parsed)
        return failUsage(parsed.error(), usage::kNew, environment);
    const QStringList names = parsed.value().values("partner");
    const QStringList files = parsed.value().values("passphrase-file");
    if (names.isEmpty() || names.size() > 2 || names.size() != files.size()) {
        return failUsage(
            usageError(say(QT_TRANSLATE_NOOP("CommandLine", "Give one or two partners, each with a passphrase file."))),
            usage::kNew, environment);
    }
    std::vector<Beginner> people;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto passphrase = readPassphrase(files[i], environment);
        if (!passphrase)
            return fail(passphrase.error(), environment);
        people.push_back({names[i], passphrase.value()});
    }
    const auto codes = createJournal(parsed.value().positionals().first(), people, environment.cost, environment.clock,
                                     environment.random);
    if (!codes)
        return fail(codes.error(), environment);
    environment.out << say(QT_TRANSLATE_NOOP("CommandLine",
                                             "The journal is made. Keep these recovery codes on paper, each with "
                                             "its owner; they are shown only once."))
                    << '\n';
    for (std::size_t i = 0; i < people.size(); ++i)
        environment.out << people[i].name.trimmed() << ": " << codes.value()[i].text() << '\n';
    return Done;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/codesoutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/loader.h"

#include <QFileInfo>

namespace hearth {

namespace {

Result<std::vector<PartnerSetup>> setupsFrom(const Arguments &given, CliEnvironment &environment)
{
    const QStringList names = given.values("partner");
    const QStringList files = given.values("passphrase-file");
    const bool areAsked = files.isEmpty() && environment.terminal != nullptr;
    if (names.isEmpty() || names.size() > 2 || (names.size() != files.size() && !areAsked)) {
        return usageError(Cli::tr("Give one or two partners, each with a passphrase file; on a terminal, where none is "
                                  "given, each is asked."));
    }
    std::vector<PartnerSetup> people;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString question = Cli::tr("A passphrase for %1: ").arg(names[i].trimmed());
        HEARTH_GET(const auto passphrase, newPassphrase(files.value(i), question, names, environment));
        people.push_back({names[i], passphrase});
    }
    return people;
}

std::vector<OwnedCode> ownedCodes(const std::vector<PartnerSetup> &people, const std::vector<RecoveryCode> &codes)
{
    std::vector<OwnedCode> owned;
    for (std::size_t i = 0; i < people.size(); ++i)
        owned.push_back({people[i].name, codes[i].text()});
    return owned;
}

} // namespace

Result<int> runNew(const Arguments &given, CliEnvironment &environment)
{
    const QString path = given.positionals().first();
    HEARTH_GET(const auto codesTo, CodesOutput::from(given));
    if (path.isEmpty())
        return usageError(Cli::tr("The name of the new file is missing."));
    if (QFileInfo::exists(path))
        return fail({ErrorCode::AlreadyExists, {}}, environment);
    HEARTH_TRY(checkFolderOf(path));
    HEARTH_GET(const auto people, setupsFrom(given, environment));
    HEARTH_GET(const auto made,
               createJournal(path, people, environment.cost.measured(), environment.clock, environment.random));
    return codesTo.give(
        ownedCodes(people, made),
        {Cli::tr(
             "The journal is made. Keep these recovery codes on paper, each with its owner; they are shown only once."),
         Cli::tr("The journal is made. The recovery codes are in that file, readable by you alone. Put each on paper "
                 "with its owner, and delete the file.")},
        environment);
}

} // namespace hearth

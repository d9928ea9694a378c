// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "files/fileidentity.h"
#include "journal/loader.h"

#include <QFileInfo>

namespace hearth {

namespace {

Result<std::vector<Beginner>> beginnersFrom(const Arguments &given, CliEnvironment &environment)
{
    const QStringList names = given.values("partner");
    const QStringList files = given.values("passphrase-file");
    const bool areAsked = files.isEmpty() && environment.terminal != nullptr;
    if (names.isEmpty() || names.size() > 2 || (names.size() != files.size() && !areAsked)) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "Give one or two partners, each with a passphrase file; "
                                                               "on a terminal, where none is given, each is asked.")));
    }
    std::vector<Beginner> people;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString question = say(QT_TRANSLATE_NOOP("CommandLine", "A passphrase for %1: ")).arg(names[i].trimmed());
        const auto passphrase = newPassphrase(files.value(i), question, environment);
        if (!passphrase)
            return passphrase.error();
        people.push_back({names[i], passphrase.value()});
    }
    return people;
}

/// Before anything is made: the codes are there once only.
Result<void> checkCodes(const OutputTarget &codes, const QString &journal)
{
    if (resolvedPath(codes.path) == resolvedPath(journal))
        return Error{ErrorCode::TargetIsJournal, {}};
    return checkOutput(codes, OutputKind::Text);
}

QString codesInWords(const std::vector<Beginner> &people, const std::vector<RecoveryCode> &codes)
{
    QString text;
    for (std::size_t i = 0; i < people.size(); ++i)
        text += people[i].name.trimmed() + QStringLiteral(": ") + codes[i].text() + QLatin1Char('\n');
    return text;
}

void showCodes(const QString &codes, CliEnvironment &environment)
{
    environment.out << say(QT_TRANSLATE_NOOP("CommandLine",
                                             "The journal is made. Keep these recovery codes on paper, each with "
                                             "its owner; they are shown only once."))
                    << '\n'
                    << codes;
}

} // namespace

int runNew(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed = Arguments::parse(arguments, {{"partner"}, {"passphrase-file"}, {"codes-to"}}, 1, 1);
    if (!parsed)
        return failUsage(parsed.error(), usage::kNew, environment);
    const Arguments &given = parsed.value();
    const QString path = given.positionals().first();
    const OutputTarget codesTo = outputFrom(given, "codes-to");
    if (given.value("codes-to") == QLatin1String("-")) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--codes-to takes the name of a file; without "
                                                                         "it the codes are shown here."))),
                         usage::kNew, environment);
    }
    if (given.has("codes-to")) {
        if (const auto checked = checkCodes(codesTo, path); !checked)
            return fail(checked.error(), environment);
    }
    if (QFileInfo::exists(path))
        return fail({ErrorCode::AlreadyExists, {}}, environment);
    const auto people = beginnersFrom(given, environment);
    if (!people)
        return failOpening(people.error(), usage::kNew, environment);
    const auto made =
        createJournal(path, people.value(), environment.cost.measured(), environment.clock, environment.random);
    if (!made)
        return fail(made.error(), environment);
    const QString codes = codesInWords(people.value(), made.value());
    if (!given.has("codes-to")) {
        showCodes(codes, environment);
        return Done;
    }
    if (const auto written = writeOutput(codesTo, OutputKind::Text, codes.toUtf8()); !written) {
        showCodes(codes, environment);
        environment.err << say(QT_TRANSLATE_NOOP("CommandLine", "The file for the recovery codes could not be written, "
                                                                "so they are shown here instead."))
                        << '\n';
        return fail(written.error(), environment);
    }
    environment.out << say(QT_TRANSLATE_NOOP(
                           "CommandLine", "The journal is made. The recovery codes are in that file, readable by you "
                                          "alone. Put each on paper with its owner, and delete the file."))
                    << '\n';
    return Done;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/recordfromarguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &, CliEnvironment &);
    const char *usage;
    bool draws = false;
};

constexpr Command kCommands[] = {
    {"new", runNew, usage::kNew},
    {"import", runImport, usage::kImport},
    {"add", runAdd, usage::kAdd},
    {"list", runList, usage::kList},
    {"show", runShow, usage::kShow},
    {"delete", runDelete, usage::kDelete},
    {"search", runSearch, usage::kSearch},
    {"chart", runChart, usage::kChart, true},
    {"print", runPrint, usage::kPrint, true},
    {"verify", runVerify, usage::kVerify},
    {"sample", runSample, usage::kSample},
};

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        kCommands, [&name](const Command &command) { return name == QLatin1String(command.name); });
    return found == std::end(kCommands) ? nullptr : found;
}

bool asksForHelp(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h") || argument == QLatin1String("help");
}

void printHelp(QTextStream &out)
{
    out << QCoreApplication::translate("CommandLine", "Hearthbook, a private relationship journal for two people.")
        << "\n\n"
        << "  hearthbook [FILE] [--sample]\n";
    for (const Command &command : kCommands) {
        out << "  hearthbook " << command.usage << '\n';
        if (command.run != runAdd)
            continue;
        for (const AddForm &form : addForms())
            out << "      " << form.usage << '\n';
    }
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && (asksForHelp(arguments.first()) || arguments.first() == QLatin1String("--version") ||
                                    commandNamed(arguments.first()) != nullptr);
}

bool commandDraws(const QStringList &arguments)
{
    const Command *command = arguments.isEmpty() ? nullptr : commandNamed(arguments.first());
    return command != nullptr && command->draws;
}

int runCommand(const QStringList &arguments, CliEnvironment &environment)
{
    if (arguments.isEmpty() || asksForHelp(arguments.first())) {
        printHelp(environment.out);
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    if (arguments.first() == QLatin1String("--version")) {
        environment.out << "hearthbook " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const Command *command = commandNamed(arguments.first());
    if (command == nullptr) {
        printHelp(environment.err);
        return WrongUsage;
    }
    const int code = command->run(arguments.mid(1), environment);
    environment.out.flush();
    environment.err.flush();
    return code;
}

} // namespace hearth

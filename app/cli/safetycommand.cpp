// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read at any time, without a journal and without a key, and leaves no trace.
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/heresettings.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/screentext.h"
#include "cli/words.h"
#include "safety/safetytexts.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::pair<const char *, SafetyPage> kPages[] = {
    {"rights", SafetyPage::Rights}, {"protection", SafetyPage::Protection}, {"help", SafetyPage::Help}};

QString ownLinesHere(SafetyPage page, const CliEnvironment &environment)
{
    const auto settings = page == SafetyPage::Help ? settingsHere(environment) : nullptr;
    return settings != nullptr ? settings->helpLines() : QString();
}

void printPage(SafetyPage page, const QString &own, QTextStream &out)
{
    QJsonArray sections;
    for (const SafetySection &section : safetySections(page)) {
        sections.append(QJsonObject{{QLatin1String("heading"), section.heading},
                                    {QLatin1String("paragraphs"), QJsonArray::fromStringList(section.paragraphs)}});
    }
    QJsonObject object{{QLatin1String("title"), safetyTitle(page)}, {QLatin1String("sections"), sections}};
    if (page == SafetyPage::Help)
        object.insert(QLatin1String("own"), own);
    printJson(object, out);
}

void sayPage(SafetyPage page, const QString &own, CliEnvironment &environment)
{
    QTextStream &out = environment.out;
    out << inBold(safetyTitle(page), environment.screen) << '\n';
    for (const SafetySection &section : safetySections(page)) {
        out << '\n' << inBold(wrappedFor(environment.screen, section.heading), environment.screen) << '\n';
        for (const QString &paragraph : section.paragraphs)
            out << wrappedFor(environment.screen, paragraph, 2) << '\n';
    }
    if (page == SafetyPage::Help && environment.screen) {
        out << '\n'
            << wrappedFor(
                   environment.screen,
                   Cli::tr("Hearthbook notes down nowhere that you read this. Your shell may keep the command in "
                           "its history, and the terminal what it shows."))
            << '\n';
    }
    if (own.isEmpty())
        return;
    out << '\n'
        << inBold(Cli::tr("Numbers of your own"), environment.screen) << '\n'
        << wrappedFor(environment.screen, printableText(own), 2) << '\n';
}

Result<int> writeOwnLines(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto lines, readText(given.value("text-file"), environment));
    const auto settings = settingsToChange(environment);
    if (settings == nullptr || !settings->setHelpLines(lines))
        return fail({ErrorCode::WriteFailed, environment.settingsPath}, environment);
    environment.tell(
        lines.isEmpty()
            ? Cli::tr("No numbers of your own stand there any more.")
            : Cli::tr("Kept. They can be read without a passphrase, by anyone at this computer: write nothing there "
                      "that would put you at risk."));
    return Done;
}

} // namespace

Result<int> runSafety(const Arguments &given, CliEnvironment &environment)
{
    const QString name = given.positionals().at(0);
    const auto *page =
        std::ranges::find_if(kPages, [&name](const auto &each) { return name == QLatin1String(each.first); });
    if (page == std::end(kPages))
        return usageError(Cli::tr("There is to read: rights, protection, help."));
    if (given.has("text-file")) {
        if (page->second != SafetyPage::Help || given.has("json"))
            return usageError(Cli::tr("Numbers of your own stand under help."));
        return writeOwnLines(given, environment);
    }
    const QString own = ownLinesHere(page->second, environment);
    if (given.has("json"))
        printPage(page->second, own, environment.out);
    else
        sayPage(page->second, own, environment);
    return Done;
}

} // namespace hearth

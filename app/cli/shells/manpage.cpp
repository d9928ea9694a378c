// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shells/manpage.h"

#include "cli/helptext.h"
#include "cli/words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

// Text that roff takes as it is.
QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e")).replace(QLatin1Char('-'), QStringLiteral("\\-"));
    text.replace(QLatin1Char('\''), QStringLiteral("\\(aq"));
    return text.startsWith(QLatin1Char('.')) ? QStringLiteral("\\&") + text : text;
}

QString section(const QString &title)
{
    return QStringLiteral(".SH ") + roff(title.toUpper()) + QLatin1Char('\n');
}

QString paragraph(const QString &text)
{
    return QStringLiteral(".PP\n") + roff(text) + QLatin1Char('\n');
}

// `term` is roff already.
QString item(const QString &term, const QString &text)
{
    return QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(term, roff(text));
}

// The same, which may be parted between choices.
QString roffCall(const QString &call)
{
    return roff(call).replace(QLatin1Char('|'), QStringLiteral("|\\:"));
}

// In lines as they are typed.
QString typed(const QStringList &lines)
{
    QString text = QStringLiteral(".PP\n.nf\n");
    for (const QString &line : lines)
        text += roff(line) + QLatin1Char('\n');
    return text + QStringLiteral(".fi\n");
}

QString commandInRoff(const Command &command)
{
    QString text = QStringLiteral(".SS \"hearthbook %1\"\n").arg(roff(QLatin1String(command.name)));
    const QString summary = say(command.summary);
    text += roff(summary.left(1).toUpper() + summary.mid(1)) + QStringLiteral(".\n");
    for (const QString &call : callsOf(command)) {
        const bool isOfKind = call.startsWith(QChar::Space);
        text += QStringLiteral(".HP\n\\fB") + roffCall(isOfKind ? call.trimmed() : call) + QStringLiteral("\\fR\n");
    }
    for (const ToldOption &told : toldOptionsOf(command))
        text += item(roffCall(told.option.inWords()), told.inFull());
    return text + typed(examplesOf(command));
}

} // namespace

QString manPage()
{
    QString text =
        QStringLiteral(".TH HEARTHBOOK 1 \"\" \"Hearthbook %1\"\n.ad l\n.nh\n")
            .arg(roff(QCoreApplication::applicationVersion())) +
        section(Cli::tr("Name")) +
        QStringLiteral("hearthbook \\- %1\n").arg(roff(Cli::tr("a private relationship journal for two people"))) +
        section(Cli::tr("Synopsis")) +
        QStringLiteral("\\fBhearthbook\\fR [\\fIFILE\\fR] [\\fB\\-\\-sample\\fR]\n.br\n"
                       "\\fBhearthbook\\fR \\fICOMMAND\\fR \\fIFILE\\fR ...\n.br\n"
                       "\\fBhearthbook\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR\n") +
        section(Cli::tr("Description")) +
        roff(Cli::tr("Without a command the window opens. Everything stays in one encrypted file; no "
                     "command reaches a network.")) +
        QLatin1Char('\n');
    for (const QString &note : helpNotes())
        text += paragraph(note);
    for (const CommandGroupWords &group : commandGroups()) {
        text += section(say(group.name));
        for (const Command &command : allCommands()) {
            if (command.group == group.group)
                text += commandInRoff(command);
        }
    }
    text += section(Cli::tr("Exit status")) + item(QStringLiteral("0"), Cli::tr("It is done.")) +
            item(QStringLiteral("1"), Cli::tr("It could not be done.")) +
            item(QStringLiteral("2"), Cli::tr("The command was called in a way that it does not understand.")) +
            item(QStringLiteral("3"), Cli::tr("The passphrase is wrong.")) +
            item(QStringLiteral("4"), Cli::tr("The file is damaged, was changed by somebody else, or is no journal."));
    text += section(Cli::tr("Environment")) +
            item(QStringLiteral("VISUAL, EDITOR"), Cli::tr("The editor that “edit” opens, with arguments of its own. "
                                                           "One in a window has to wait until you close it, as "
                                                           "with code -w.")) +
            item(QStringLiteral("XDG_RUNTIME_DIR"), Cli::tr("Where words lie while they are in the editor: in memory, "
                                                            "readable by you alone.")) +
            item(QStringLiteral("NO_COLOR"), Cli::tr("Where it is set, nothing is printed in colours."));
    return text;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"

#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/words.h"
#include "printing/paperoutput.h"
#include "printing/rareletters.h"

#include <QFileInfo>

namespace hearth {

OutputTarget outputFrom(const Arguments &given, const char *name)
{
    OutputTarget target{given.value(name), given.has("force"), {given.positionals().at(0)}};
    for (const char *read : {"passphrase-file", "new-passphrase-file", "other-passphrase-file", "text-file"})
        target.inputs += given.values(read);
    return target;
}

std::optional<Paper> paperFrom(const Arguments &given)
{
    const QString name = given.value("paper");
    if (name.isEmpty())
        return usualPaper(QLocale::system());
    if (name.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0)
        return Paper::A4;
    if (name.compare(QLatin1String("Letter"), Qt::CaseInsensitive) == 0)
        return Paper::Letter;
    return std::nullopt;
}

Result<void> printForCommand(const PaperLayout &layout, Paper paper, const OutputTarget &target,
                             CliEnvironment &environment)
{
    const Interruption interruption;
    ProgressLine line(environment);
    const LayoutProgress progress = [&line](double done) {
        line.show(Cli::tr("Writing: %1%").arg(static_cast<int>(done * 100)));
        return !Interruption::isAsked();
    };
    const auto pages = layout(pageSizeOf(paper), progress);
    if (Interruption::isAsked())
        return Error{ErrorCode::Cancelled, {}};
    line.clear();
    if (const QString missing = pages->missingLetters(); !missing.isEmpty())
        environment.err << missingLettersSentence(missing) << '\n';
    return printToFile(*pages, paper, target, progress);
}

int failOutput(const Error &error, const OutputTarget &target, CliEnvironment &environment)
{
    if (error.code == ErrorCode::Cancelled) {
        environment.err << Cli::tr("Stopped. Nothing was written.") << '\n';
        return CouldNot;
    }
    if (error.code != ErrorCode::AlreadyExists || target.mayReplace || !QFileInfo(target.path).isFile())
        return fail(error, environment);
    environment.err << Cli::tr("There is already a file of that name. It was left as it is. Choose another name, or "
                               "add --force to replace it.")
                    << '\n';
    return CouldNot;
}

} // namespace hearth

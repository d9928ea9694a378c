// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"

#include <QFile>

namespace hearth {

namespace {

// Never over a file that is there.
Result<void> writePhoto(const Journal &journal, const Attachment &photo, const QString &path)
{
    const auto content = journal.contentOf(photo);
    if (!content)
        return content.error();
    if (QFile::exists(path))
        return Error{ErrorCode::AlreadyExists, path};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::WriteFailed, path};
    const bool isWritten = file.write(content.value()) == content.value().size() && file.flush();
    file.close();
    if (isWritten && file.error() == QFileDevice::NoError)
        return {};
    file.remove();
    return Error{ErrorCode::WriteFailed, path};
}

} // namespace

int runShow(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed = Arguments::parse(arguments, {{"passphrase-file"}, {"json", false}, {"photo-to"}}, 2, 2);
    if (!parsed)
        return failUsage(parsed.error(), usage::kShow, environment);
    const Arguments &given = parsed.value();
    const auto id = recordIdFromPositional(given, 1);
    if (!id)
        return failUsage(id.error(), usage::kShow, environment);
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kShow, environment);
    const Journal &journal = *opened.value().journal;
    const auto record = findListed(journal, id.value());
    if (!record)
        return fail(record.error(), environment);
    if (given.has("photo-to")) {
        const auto *photo = std::get_if<Attachment>(&record.value());
        if (photo == nullptr) {
            return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--photo-to goes with a photo; this "
                                                                             "record is another kind."))),
                             usage::kShow, environment);
        }
        if (const auto written = writePhoto(journal, *photo, given.value("photo-to")); !written)
            return fail(written.error(), environment);
    }
    if (given.has("json"))
        printJson(jsonOf(record.value(), journal), environment.out);
    else
        environment.out << sheetOf(record.value(), journal);
    return Done;
}

} // namespace hearth

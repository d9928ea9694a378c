// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"

namespace hearth {

namespace {

OutputKind pictureKindOf(const Attachment &photo)
{
    return photo.mimeType == QLatin1String("image/png") ? OutputKind::Png : OutputKind::Jpeg;
}

Result<void> writePhoto(const Journal &journal, const Attachment &photo, const OutputTarget &target)
{
    HEARTH_GET(const auto content, journal.contentOf(photo));
    return writeOutput(target, pictureKindOf(photo), content);
}

} // namespace

int runShow(const Arguments &given, CliEnvironment &environment)
{
    const auto id = recordIdFromPositional(given, 1);
    if (!id)
        return failUsage(id.error(), usage::kShow, environment);
    const OutputTarget target = outputFrom(given, "photo-to");
    if (given.has("photo-to")) {
        // Which of the two kinds it is shows once the journal is open.
        const bool isPng = outputKindOf(target.path) == OutputKind::Png;
        if (const auto checked = checkOutput(target, isPng ? OutputKind::Png : OutputKind::Jpeg); !checked)
            return failOutput(checked.error(), target, environment);
    }
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
            return failUsage(usageError(Cli::tr("--photo-to goes with a photo; this record is another kind.")),
                             usage::kShow, environment);
        }
        if (const auto written = writePhoto(journal, *photo, target); !written)
            return failOutput(written.error(), target, environment);
    }
    if (given.has("json"))
        printJson(jsonOf(record.value(), journal), environment.out);
    else
        environment.out << sheetOf(record.value(), journal);
    return Done;
}

} // namespace hearth

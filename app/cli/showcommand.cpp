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

Result<int> runShow(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    const OutputTarget target = outputFrom(given, "photo-to");
    if (given.has("photo-to")) {
        // Which of the two kinds it is shows once the journal is open.
        const bool isPng = outputKindOf(target.path) == OutputKind::Png;
        if (const auto checked = checkOutput(target, isPng ? OutputKind::Png : OutputKind::Jpeg); !checked)
            return failOutput(checked.error(), target, environment);
    }
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Journal &journal = *opened.journal;
    HEARTH_GET(const auto record, findListed(journal, id));
    if (given.has("photo-to")) {
        const auto *photo = std::get_if<Attachment>(&record);
        if (photo == nullptr) {
            return usageError(Cli::tr("--photo-to goes with a photo; this record is another kind."));
        }
        if (const auto written = writePhoto(journal, *photo, target); !written)
            return failOutput(written.error(), target, environment);
    }
    if (given.has("json"))
        printJson(jsonOf(record, journal), environment.out);
    else
        environment.out << sheetOf(record, journal);
    return Done;
}

} // namespace hearth

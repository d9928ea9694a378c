// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "wording/differencewords.h"

#include <QJsonArray>
#include <QJsonObject>

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

/// Two versions of one agreement.
Result<std::pair<AgreementVersion, AgreementVersion>> versionsFrom(const Arguments &given, const AnyRecord &record,
                                                                   const Journal &journal)
{
    HEARTH_GET(const auto id, given.id("changed-from"));
    const AgreementVersion *before = journal.all<AgreementVersion>().find(id);
    const auto *after = std::get_if<AgreementVersion>(&record);
    if (before == nullptr)
        return noSuchNumber();
    if (after == nullptr || before->agreement != after->agreement)
        return usageError(Cli::tr("--changed-from takes another version of the same agreement."));
    return std::pair(*before, *after);
}

Result<int> showDifference(const Arguments &given, const AnyRecord &record, const Journal &journal,
                           CliEnvironment &environment)
{
    HEARTH_GET(const auto versions, versionsFrom(given, record, journal));
    const auto &[before, after] = versions;
    const QStringList terms = DifferenceWords::terms(before, after);
    if (given.has("json")) {
        QJsonObject object{{QLatin1String("from"), toString(before.record.id)},
                           {QLatin1String("to"), toString(after.record.id)},
                           {QLatin1String("terms"), QJsonArray::fromStringList(terms)}};
        QJsonArray parts;
        for (const DifferencePart &part : differenceBetween(before.text, after.text)) {
            const char *type = part.type == DifferencePart::Type::Removed ? "removed"
                               : part.type == DifferencePart::Type::Added ? "added"
                                                                          : "same";
            parts.append(QJsonObject{{QLatin1String(type), part.text}});
        }
        object.insert(QLatin1String("text"), parts);
        printJson(object, environment.out);
        return Done;
    }
    for (const QString &term : terms)
        environment.out << printable(term) << '\n';
    environment.out << printableText(DifferenceWords::ofTexts(before, after)) << '\n';
    return Done;
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
    if (given.has("changed-from"))
        return showDifference(given, record, journal, environment);
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

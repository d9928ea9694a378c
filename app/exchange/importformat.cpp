// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformat.h"

#include "exchange/formats/formats.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

// The more particular first: what could be text as well is looked at last.
constexpr std::array kFormats{
    ImportFormat{kOwnFormat, "Hearthbook", isHearthbook, readHearthbook},
    ImportFormat{"dayone", "Day One", isDayOne, readDayOne},
    ImportFormat{"daylio", "Daylio", isDaylio, readDaylio},
    ImportFormat{"journey", "Journey", isJourney, readJourney},
    ImportFormat{"diaro", "Diaro", isDiaro, readDiaro},
    ImportFormat{"minidiary", "Mini Diary", isMiniDiary, readMiniDiary},
    ImportFormat{"jrnl", "jrnl", isJrnl, readJrnl},
    ImportFormat{"diarium", "Diarium", isDiarium, readDiarium},
    ImportFormat{"rednotebook", "RedNotebook", isRedNotebook, readRedNotebook},
    ImportFormat{"jsonl", "JSON Lines", isJsonLines, readJsonLinesOf},
    ImportFormat{"text", "Text", isTextFolder, readTextFolder},
};

} // namespace

std::span<const ImportFormat> importFormats()
{
    return kFormats;
}

const ImportFormat *importFormatNamed(const QString &key)
{
    const auto found =
        std::ranges::find_if(kFormats, [&key](const ImportFormat &each) { return key == QLatin1String(each.key); });
    return found == kFormats.end() ? nullptr : found;
}

const ImportFormat *formatOf(SourceTree &source)
{
    const auto found =
        std::ranges::find_if(kFormats, [&source](const ImportFormat &each) { return each.recognises(source); });
    return found == kFormats.end() ? nullptr : found;
}

Result<void> checkNotEmpty(const SourceTree &source)
{
    if (source.files().empty() && source.problems().empty() && !source.isArchive())
        return Error{ErrorCode::CannotRead, QLatin1String(kEmptyFolder)};
    const bool isEmptyFile = source.isSingleFile() && !source.isArchive() && source.files().front().size == 0;
    return isEmptyFile ? Result<void>(Error{ErrorCode::CannotRead, QLatin1String(kEmptyFile)}) : Result<void>();
}

Error whyUnknown(const SourceTree &source)
{
    const auto isLocked = [](const ImportProblem &problem) { return problem.error.detail == QLatin1String(kLocked); };
    const auto isTooLarge = [](const SourceTree::File &file) { return file.size > SourceTree::kMaxFile; };
    const auto isArchive = [](const SourceTree::File &file) {
        static const QStringList endings{QStringLiteral("zip"), QStringLiteral("7z"),  QStringLiteral("tar"),
                                         QStringLiteral("gz"),  QStringLiteral("tgz"), QStringLiteral("bz2"),
                                         QStringLiteral("xz"),  QStringLiteral("zst"), QStringLiteral("rar")};
        return endings.contains(file.name.section(QLatin1Char('.'), -1).toLower());
    };
    if (std::ranges::any_of(source.problems(), isLocked))
        return {ErrorCode::CannotRead, QLatin1String(kLocked)};
    if (std::ranges::any_of(source.files(), isTooLarge))
        return {ErrorCode::LimitExceeded, {}};
    if (!source.isSingleFile() && std::ranges::any_of(source.files(), isArchive))
        return {ErrorCode::CannotRead, QLatin1String(kArchiveWithin)};
    return {ErrorCode::CannotRead, {}};
}

namespace {

bool isShared(RecordId id, const Journal &journal)
{
    const Record *record = journal.findRecord(id);
    return record != nullptr && record->visibility == Visibility::Shared;
}

bool isThere(const IncomingPhoto &photo, const SourceTree *source)
{
    return !photo.content.isEmpty() || (source != nullptr && source->has(photo.file));
}

// Of the photos of records that are here, those of which the source has more than the journal. What is shared stays as
// it is: a photo would be shared with it, and nobody has said so.
void keepWhatIsNew(ImportPlan &plan, const SourceTree *source, const Journal &journal)
{
    struct More final
    {
        qint64 photos = 0;
        bool isSure = false; // none of them was here before
    };
    QHash<RecordId, More> more;
    for (const PlannedPhoto &each : plan.photos) {
        if (!each.isForOneHere || !isThere(each.photo, source))
            continue;
        More &of = more[each.of];
        ++of.photos;
        of.isSure = each.isSurelyNew;
    }
    for (auto of = more.begin(); of != more.end(); ++of) {
        if (!of->isSure)
            of->photos = std::max<qint64>(0, of->photos - static_cast<qint64>(journal.photosOf(of.key()).size()));
        (isShared(of.key(), journal) ? plan.photosOfShared : plan.photosForThoseHere) += of->photos;
    }
    std::erase_if(plan.photos, [&](const PlannedPhoto &each) {
        return each.isForOneHere &&
               (more.value(each.of).photos == 0 || !isThere(each.photo, source) || isShared(each.of, journal));
    });
}

} // namespace

ImportPlan withPhotosThatAreThere(ImportPlan plan, const SourceTree *source, const Journal &journal)
{
    keepWhatIsNew(plan, source, journal);
    std::erase_if(plan.photos, [&](const PlannedPhoto &each) {
        const bool isMissing = !isThere(each.photo, source);
        if (isMissing)
            plan.problems.push_back(
                {.place = each.place, .error = {ErrorCode::MediaMissing, {}}, .photo = each.photo.file});
        return isMissing;
    });
    return plan;
}

Result<void> readSource(SourceTree &source, const ImportFormat &format, ImportSink &sink,
                        const ImportProgress &progress)
{
    for (const ImportProblem &problem : source.problems())
        sink.refuse(problem.place, problem.error);
    return format.read(source, sink, progress);
}

Result<ImportPlan> planImport(SourceTree &source, const ImportFormat &format, const Journal &journal,
                              const ImportChoices &choices, const ImportProgress &progress)
{
    ImportPlanner planner(journal, format.key, choices);
    HEARTH_TRY(readSource(source, format, planner, progress));
    HEARTH_GET(auto plan, planner.finish());
    return withPhotosThatAreThere(std::move(plan), &source, journal);
}

ImportPlanning::ImportPlanning(const IncomingSource &read, const SourceTree &source, const ImportFormat &format,
                               const Journal &journal, const ImportChoices &choices)
    : m_read(read)
    , m_source(source)
    , m_planner(journal, format.key, choices)
{
}

Result<bool> ImportPlanning::step()
{
    if (m_next < m_read.parts()) {
        HEARTH_TRY(m_read.tell(m_planner, m_next++));
        return true;
    }
    HEARTH_GET(const bool isMore, m_planner.finishSome());
    if (isMore)
        return true;
    HEARTH_GET(auto plan, m_planner.finish());
    m_plan = withPhotosThatAreThere(std::move(plan), &m_source, m_planner.journal());
    return false;
}

} // namespace hearth

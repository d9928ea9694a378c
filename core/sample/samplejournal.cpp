// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplejournal.h"

#include "sample/samplecomposer.h"
#include "sample/samplepicture.h"

namespace hearth {

namespace {

template <typename T>
void addAll(ChangeSet &changes, const std::vector<T> &values)
{
    for (const T &value : values)
        changes.push_back(Change::add(value));
}

} // namespace

std::vector<ChangeSet> SampleJournal::steps() const
{
    ChangeSet first;
    addAll(first, entries);
    addAll(first, notes);
    addAll(first, checkIns);
    addAll(first, seals);
    addAll(first, experiences);
    addAll(first, versions);
    addAll(first, limits);
    addAll(first, commitments);
    addAll(first, conversations);
    addAll(first, cards);
    ChangeSet second;
    addAll(second, responses);
    addAll(second, reflection);
    addAll(second, consents);
    addAll(second, charts);
    for (const SamplePhoto &photo : photos)
        second.push_back(Change::add(photo.attachment, photo.content));
    return {std::move(first), std::move(second)};
}

SampleFiles builtInSampleFiles()
{
    SampleFiles files;
    for (const char *name :
         {"people", "entries", "gratitude", "checkins", "answers", "experiences", "agreements", "talks"}) {
        if (auto bytes = builtInSampleFile(QLatin1String(name) + QLatin1String(".json")))
            files.insert(QLatin1String(name), bytes.take());
    }
    return files;
}

Result<SampleJournal> composeSampleJournal(const SampleFiles &files, QDate lastDay, Random &random)
{
    if (!lastDay.isValid())
        return Error{ErrorCode::MissingDate, {}};
    return SampleComposer(files, lastDay, random).compose();
}

Result<SampleJournal> makeSampleJournal(QDate lastDay, Random &random)
{
    return composeSampleJournal(builtInSampleFiles(), lastDay, random);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/samplejournal.h"
#include "sample/samplereader.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace hearth {

/// Reads the files of the sample and makes a record of each text, in one pass. The first failure is kept; what comes
/// after it means nothing.
class SampleComposer final
{
public:
    SampleComposer(const SampleFiles &files, QDate lastDay, Random &random)
        : m_files(files)
        , m_calendar(lastDay)
        , m_random(random)
    {
    }

    [[nodiscard]] Result<SampleJournal> compose();

private:
    using Texts = std::vector<SampleReader>;

    [[nodiscard]] SampleReader file(const char *name);
    /// Where `text` fits, so that those that follow it fit, too.
    [[nodiscard]] QDate dayOf(SampleReader &text, PartnerId author, SamplePlacer &placer,
                              std::span<SampleReader> following = {});
    /// A record of what stands in `text`, on that day.
    template <typename T>
    [[nodiscard]] T placed(SampleReader &text, SamplePlacer &placer, std::span<SampleReader> following = {});
    template <typename T>
    void addAll(std::vector<T> &values, Texts texts);

    void addEntries(Texts &texts);
    void finishEntries(Texts &texts);
    void addNotes(Texts texts);
    void addExperiences(Texts texts);
    [[nodiscard]] Record recordOf(SampleReader &experience, SamplePlacer &placer);
    void finishRitual(SharedExperience &experience, SampleReader &text) const;
    void addWords(const SharedExperience &experience, SampleReader &text);
    void addPhoto(const Record &owner, SampleReader &text);
    void addAgreements(Texts texts);
    void addVersion(SampleReader &agreement, SampleReader &text, int number, SamplePlacer &placer, Texts &answers);
    void addAnswer(SampleReader &text, int step, SamplePlacer &placer);
    void addCommitments(Texts texts);
    void addTalks(Texts texts, SamplePlacer &placer);
    void addResponses(Texts texts);
    [[nodiscard]] Entry *entryTitled(const QString &title);

    const SampleFiles &m_files;
    const SampleCalendar m_calendar;
    Random &m_random;
    SampleJournal m_journal;
    std::optional<Error> m_failure;
};

} // namespace hearth

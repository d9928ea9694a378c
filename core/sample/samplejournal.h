// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "records/change.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <array>
#include <vector>

namespace hearth {

/// A photo of the sample and what is told of it.
struct SamplePhoto final
{
    Attachment attachment;
    QByteArray content;
};

/// Two invented people and two years of their journal, to try the program with. Plain values; nothing is
/// stored. Entries, notes and check-ins are sorted by `written`.
struct SampleJournal final
{
    /// Of kFirstPartner and kSecondPartner.
    std::array<QString, 2> names;
    std::vector<Entry> entries;
    std::vector<GratitudeNote> notes;
    std::vector<CheckIn> checkIns;
    std::vector<CheckInSeal> seals;
    std::vector<SharedChart> charts;
    std::vector<SharedExperience> experiences;
    std::vector<Reflection> reflection;
    std::vector<AgreementVersion> versions;
    std::vector<Consent> consents; // not signed
    std::vector<PersonalLimit> limits;
    std::vector<Commitment> commitments;
    std::vector<Conversation> conversations;
    std::vector<OwnCard> cards;
    std::vector<Response> responses;
    std::vector<SamplePhoto> photos;

    /// The changes that add everything, what others point to before what points to it.
    [[nodiscard]] std::vector<ChangeSet> steps() const;
};

/// The words of the sample, a JSON file of resources/sample for each name: people, entries, gratitude, checkins,
/// answers, experiences, agreements, talks.
using SampleFiles = QMap<QString, QByteArray>;
/// Those built into the program.
[[nodiscard]] SampleFiles builtInSampleFiles();

/// Composes the journal from `files` so that it ends on `lastDay`, over the 104 whole weeks before. Each text is
/// used at most once. The same texts, day and seed give the same journal on every system. BadValue when a file is not
/// of the expected shape (detail says where) or a text fits no day, NotFound for an entry or a picture that is named
/// and not there, MissingDate for an invalid day.
[[nodiscard]] Result<SampleJournal> composeSampleJournal(const SampleFiles &files, QDate lastDay, Random &random);

/// The same from the texts built into the program.
[[nodiscard]] Result<SampleJournal> makeSampleJournal(QDate lastDay, Random &random);

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/agreement.h"
#include "records/commitment.h"
#include "records/conversation.h"
#include "records/experience.h"
#include "records/response.h"
#include "sample/samplewhen.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace hearth {

/// One partner's words about an experience.
struct SampleReflection final : SampleText<Reflection>
{
    /// Of a ritual: about which time it took place, 0 for the first, -1 for the last so far.
    int time = 0;
};

struct SampleExperience final : SampleText<SharedExperience>
{
    /// Names it for others that come from it; may be empty.
    QString key;
    /// The key of the idea it came from, which stands before it; empty for none.
    QString from;
    /// The title of an entry written on that day; empty to go by `when`.
    QString entry;
    /// Names the picture that belongs to it; empty for none.
    QString picture;
    QString caption;
    int untilWeek = -1;     // the last week of a ritual; -1 for no end
    QList<int> skipped;     // times on which a ritual does not take place, counted as in SampleReflection
    bool skipsNext = false; // nor the next time to come
    QStringList tags;
    std::vector<SampleReflection> words;
};

/// What one partner answers to the version before it.
struct SampleDecision final
{
    PartnerId author;
    Decision decision = Decision::Agree;
    SampleWhen when;
};

struct SampleVersion final
{
    PartnerId author;
    bool isDraft = false;
    SampleWhen when;
    QString text;
    /// Days after its own day, or after the last day of the sample; nothing for no review.
    std::optional<int> reviewAfter;
    std::optional<int> reviewAhead;
    std::vector<SampleDecision> decisions;
};

struct SampleAgreement final
{
    QString title;
    Area area = Area::Other;
    std::vector<SampleVersion> versions;
};

struct SampleCommitment final : SampleText<Commitment>
{
    std::optional<int> dueAfter; // as in SampleVersion
    std::optional<int> dueAhead;
};

/// A conversation with the words of both.
struct SampleTalk final : SampleText<Conversation>
{
    /// Of the first and second partner.
    std::array<QList<SpokenPart>, 2> parts;
};

struct SampleResponse final : SampleText<Response>
{
    /// The title of an entry the other shares.
    QString to;
    /// Days after it.
    int after = 0;
};

/// What the two of the sample keep together.
struct SampleTogether final
{
    std::vector<SampleExperience> experiences;
    std::vector<SampleAgreement> agreements;
    std::vector<SampleText<PersonalLimit>> limits;
    std::vector<SampleCommitment> commitments;
    std::vector<SampleTalk> talks;
    std::vector<SampleText<OwnCard>> cards;
    std::vector<SampleResponse> responses;
};

/// Three more files of resources/sample.
struct SampleTogetherFiles final
{
    QByteArray experiences;
    QByteArray agreements;
    QByteArray talks;
};

/// BadValue for anything that is not well-formed JSON of the expected shape; detail names the file and place.
[[nodiscard]] Result<SampleTogether> readSampleTogether(const SampleTogetherFiles &files);

} // namespace hearth

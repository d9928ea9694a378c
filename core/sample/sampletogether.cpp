// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampletogether.h"

#include "sample/samplereader.h"

namespace hearth {

namespace {

constexpr int kLongestWait = 400; // days

std::optional<int> readDays(SampleReader &reader, const char *field)
{
    return reader.has(field) ? std::optional(reader.number(field, -kLongestWait, kLongestWait, 0)) : std::nullopt;
}

SampleReflection readWords(SampleReader &reader)
{
    SampleReflection words;
    words.author = reader.author();
    reader.fill(words.record);
    words.time = reader.number("time", -kSampleWeeks, kSampleWeeks, 0);
    return words;
}

SampleExperience readExperience(SampleReader &reader)
{
    SampleExperience sample;
    sample.author = reader.author();
    sample.when = reader.when();
    sample.record.state = ExperienceState::Lived;
    reader.fill(sample.record);
    sample.shared = !reader.optionalFlag("private");
    sample.key = reader.optionalText("key");
    sample.from = reader.optionalText("from");
    sample.entry = reader.optionalText("entry");
    sample.picture = reader.optionalText("picture");
    sample.caption = reader.optionalText("caption");
    sample.untilWeek = reader.number("untilWeek", 0, kSampleWeeks - 1, -1);
    if (reader.has("skipped"))
        sample.skipped = reader.numbers("skipped", -kSampleWeeks, kSampleWeeks);
    sample.skipsNext = reader.optionalFlag("skipsNext");
    if (reader.has("tags"))
        sample.tags = reader.texts("tags");
    for (SampleReader &words : reader.children("words"))
        sample.words.push_back(readWords(words));
    return sample;
}

SampleDecision readDecision(SampleReader &reader)
{
    SampleDecision answer;
    answer.author = reader.author();
    answer.when = reader.when();
    answer.decision = reader.choice("decision", Decision::Agree);
    return answer;
}

SampleVersion readVersion(SampleReader &reader)
{
    SampleVersion version;
    version.author = reader.author();
    version.isDraft = reader.optionalFlag("draft");
    version.when = reader.when();
    version.text = reader.texts("text").join(QLatin1String("\n\n"));
    version.reviewAfter = readDays(reader, "reviewAfter");
    version.reviewAhead = readDays(reader, "reviewAhead");
    for (SampleReader &answer : reader.children("answers"))
        version.decisions.push_back(readDecision(answer));
    return version;
}

SampleAgreement readAgreement(SampleReader &reader)
{
    SampleAgreement agreement;
    agreement.title = reader.wordsOf("title");
    agreement.area = reader.choice("area", Area::Other);
    for (SampleReader &version : reader.children("versions"))
        agreement.versions.push_back(readVersion(version));
    if (agreement.versions.empty())
        reader.fail("versions");
    return agreement;
}

SampleCommitment readCommitment(SampleReader &reader)
{
    return {readSampleText<Commitment>(reader), readDays(reader, "dueAfter"), readDays(reader, "dueAhead")};
}

QList<SpokenPart> readParts(SampleReader &reader, const char *field)
{
    QList<SpokenPart> parts;
    for (SampleReader &part : reader.children(field))
        parts += {part.wordsOf("step"), part.wordsOf("text")};
    return parts;
}

SampleTalk readTalk(SampleReader &reader)
{
    SampleTalk talk;
    talk.when = reader.when();
    reader.fill(talk.record);
    talk.parts = {readParts(reader, "first"), readParts(reader, "second")};
    return talk;
}

SampleResponse readResponse(SampleReader &reader)
{
    SampleResponse response;
    response.author = reader.author();
    response.to = reader.wordsOf("to");
    response.after = reader.number("after", 0, 14, 0);
    reader.fill(response.record);
    return response;
}

template <typename Item>
Result<void> readInto(std::vector<Item> &items, const QJsonObject &file, const char *name,
                      Item (*readItem)(SampleReader &))
{
    auto read = readSampleList<Item>(file, QLatin1String(name), readItem);
    if (!read)
        return read.error();
    items = read.take();
    return {};
}

} // namespace

Result<SampleTogether> readSampleTogether(const SampleTogetherFiles &files)
{
    const auto experiences = readSampleObject(files.experiences, QStringLiteral("experiences"));
    const auto agreements = readSampleObject(files.agreements, QStringLiteral("agreements"));
    const auto talks = readSampleObject(files.talks, QStringLiteral("talks"));
    for (const auto *object : {&experiences, &agreements, &talks}) {
        if (!*object)
            return object->error();
    }
    SampleTogether texts;
    for (const auto &read : {readInto(texts.experiences, experiences.value(), "experiences", readExperience),
                             readInto(texts.agreements, agreements.value(), "agreements", readAgreement),
                             readInto(texts.limits, agreements.value(), "limits", readSampleText<PersonalLimit>),
                             readInto(texts.commitments, agreements.value(), "commitments", readCommitment),
                             readInto(texts.talks, talks.value(), "talks", readTalk),
                             readInto(texts.cards, talks.value(), "cards", readSampleText<OwnCard>),
                             readInto(texts.responses, talks.value(), "responses", readResponse)}) {
        if (!read)
            return read.error();
    }
    return texts;
}

} // namespace hearth

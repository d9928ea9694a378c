// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampletogether.h"

#include "sample/samplereader.h"

namespace hearth {

namespace {

constexpr int kLongestWait = 400; // days

Area readArea(SampleReader &reader)
{
    return reader.oneOf<Area>("area",
                              {{"space", Area::Space},
                               {"time", Area::Time},
                               {"digital", Area::Digital},
                               {"money", Area::Money},
                               {"family", Area::Family},
                               {"intimacy", Area::Intimacy},
                               {"conflict", Area::Conflict},
                               {"other", Area::Other}},
                              Area::Other);
}

Tone readTone(SampleReader &reader)
{
    return reader.oneOf<Tone>(
        "tone", {{"joyful", Tone::Joyful}, {"everyday", Tone::Everyday}, {"challenging", Tone::Challenging}},
        Tone::NotSaid);
}

std::optional<int> readDays(SampleReader &reader, const char *field)
{
    return reader.has(field) ? std::optional(reader.number(field, -kLongestWait, kLongestWait, 0)) : std::nullopt;
}

PartnerId readPartner(SampleReader &reader, const char *field)
{
    return PartnerId(static_cast<std::uint8_t>(reader.number(field, 0, 2, 0)));
}

Recurrence readRepeat(SampleReader &reader)
{
    Recurrence ritual;
    ritual.repeat = reader.oneOf<Repeat>("repeat",
                                         {{"weekly", Repeat::Weekly},
                                          {"monthly-weekday", Repeat::MonthlyByWeekday},
                                          {"monthly-day", Repeat::MonthlyByDay},
                                          {"yearly", Repeat::Yearly}},
                                         Repeat::Never);
    ritual.every = reader.number("every", 1, 52, 1);
    return ritual;
}

SampleExperienceWords readWords(SampleReader &reader)
{
    SampleExperienceWords words;
    words.author = reader.author();
    words.tone = readTone(reader);
    words.text = reader.wordsOf("text");
    words.time = reader.number("time", -kSampleWeeks, kSampleWeeks, 0);
    return words;
}

SharedExperience readFields(SampleReader &reader)
{
    SharedExperience experience;
    experience.title = reader.wordsOf("title");
    experience.place = reader.optionalText("place");
    experience.details = reader.optionalText("details");
    experience.state = reader.oneOf<ExperienceState>(
        "state",
        {{"idea", ExperienceState::Idea}, {"planned", ExperienceState::Planned}, {"lived", ExperienceState::Lived}},
        ExperienceState::Lived);
    experience.sort = reader.oneOf<ExperienceSort>(
        "sort", {{"together", ExperienceSort::Together}, {"apart", ExperienceSort::Apart}}, ExperienceSort::Together);
    experience.tone = readTone(reader);
    experience.isNewToBoth = reader.optionalFlag("new");
    experience.whoseIdea = readPartner(reader, "whose");
    if (reader.has("minute"))
        experience.minuteOfDay = reader.number("minute", 0, SharedExperience::kMinutesOfDay - 1, 0);
    experience.ritual = readRepeat(reader);
    return experience;
}

SampleExperience readExperience(SampleReader &reader)
{
    SampleExperience sample;
    sample.author = reader.author();
    sample.when = reader.when();
    sample.experience = readFields(reader);
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
    answer.decision = reader.oneOf<Decision>("decision",
                                             {{"agree", Decision::Agree},
                                              {"decline", Decision::Decline},
                                              {"pause", Decision::Pause},
                                              {"withdraw", Decision::Withdraw}},
                                             Decision::Agree);
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
    agreement.area = readArea(reader);
    for (SampleReader &version : reader.children("versions"))
        agreement.versions.push_back(readVersion(version));
    if (agreement.versions.empty())
        reader.fail("versions");
    return agreement;
}

SampleLimit readLimit(SampleReader &reader)
{
    SampleLimit limit;
    limit.author = reader.author();
    limit.shared = reader.flag("shared");
    limit.when = reader.when();
    limit.area = readArea(reader);
    limit.title = reader.wordsOf("title");
    limit.text = reader.optionalText("text");
    return limit;
}

SampleCommitment readCommitment(SampleReader &reader)
{
    SampleCommitment commitment;
    commitment.author = reader.author();
    commitment.shared = reader.flag("shared");
    commitment.when = reader.when();
    commitment.state = reader.oneOf<CommitmentState>("state",
                                                     {{"open", CommitmentState::Open},
                                                      {"kept", CommitmentState::Kept},
                                                      {"changed", CommitmentState::Changed},
                                                      {"dropped", CommitmentState::Dropped}},
                                                     CommitmentState::Open);
    commitment.what = reader.wordsOf("what");
    commitment.note = reader.optionalText("note");
    commitment.dueAfter = readDays(reader, "dueAfter");
    commitment.dueAhead = readDays(reader, "dueAhead");
    return commitment;
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
    talk.sort = reader.oneOf<ConversationSort>("sort",
                                               {{"listening", ConversationSort::Listening},
                                                {"repair", ConversationSort::Repair},
                                                {"ideas", ConversationSort::Ideas}},
                                               ConversationSort::Listening);
    talk.topic = reader.wordsOf("topic");
    talk.card = reader.optionalText("card");
    talk.outcome = reader.optionalText("outcome");
    talk.isLetGo = reader.optionalFlag("letGo");
    talk.firstSpeaker = readPartner(reader, "firstSpeaker");
    talk.parts = {readParts(reader, "first"), readParts(reader, "second")};
    return talk;
}

SampleCard readCard(SampleReader &reader)
{
    SampleCard card;
    card.author = reader.author();
    card.shared = reader.flag("shared");
    card.when = reader.when();
    card.deck = reader.wordsOf("deck");
    card.depth = reader.number("depth", 1, 3, 1);
    card.text = reader.wordsOf("text");
    return card;
}

SampleResponse readResponse(SampleReader &reader)
{
    SampleResponse response;
    response.author = reader.author();
    response.to = reader.wordsOf("to");
    response.after = reader.number("after", 0, 14, 0);
    response.sort = reader.oneOf<ResponseSort>("sort",
                                               {{"acknowledge", ResponseSort::Acknowledge},
                                                {"reflect-back", ResponseSort::ReflectBack},
                                                {"validate", ResponseSort::Validate},
                                                {"offer", ResponseSort::Offer},
                                                {"thank", ResponseSort::Thank}},
                                               ResponseSort::Acknowledge);
    response.text = reader.wordsOf("text");
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
                             readInto(texts.limits, agreements.value(), "limits", readLimit),
                             readInto(texts.commitments, agreements.value(), "commitments", readCommitment),
                             readInto(texts.talks, talks.value(), "talks", readTalk),
                             readInto(texts.cards, talks.value(), "cards", readCard),
                             readInto(texts.responses, talks.value(), "responses", readResponse)}) {
        if (!read)
            return read.error();
    }
    return texts;
}

} // namespace hearth

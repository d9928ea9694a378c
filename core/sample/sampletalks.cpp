// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampletalks.h"

#include <algorithm>

namespace hearth {

namespace {

Result<void> composeTalk(SampleJournal &journal, const SampleTalk &text, SamplePlacer &placer, Random &random)
{
    const PartnerId first = text.record.firstSpeaker;
    const auto day = placer.place(text.when, first.isValid() ? first : kFirstPartner, 0);
    if (!day)
        return day.error();
    RecordId session;
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        Conversation conversation = text.record;
        conversation.record = sampleRecord(author, Visibility::Shared, day.value(), random);
        if (!session.isValid())
            session = conversation.record.id;
        conversation.session = session;
        conversation.parts = text.parts.at(author.number() - 1U);
        journal.conversations.push_back(std::move(conversation));
    }
    return {};
}

Result<void> composeCard(SampleJournal &journal, const SampleText<OwnCard> &text, SamplePlacer &placer, Random &random)
{
    const auto day = placer.place(text.when, text.author, 0);
    if (!day)
        return day.error();
    journal.cards.push_back(recordFrom(text, day.value(), random));
    return {};
}

Result<void> composeResponse(SampleJournal &journal, const SampleResponse &text, const SampleCalendar &calendar,
                             Random &random)
{
    const auto entry = std::ranges::find_if(journal.entries, [&text](const Entry &candidate) {
        return candidate.title == text.to && candidate.record.visibility == Visibility::Shared &&
               candidate.record.author != text.author;
    });
    if (entry == journal.entries.end())
        return Error{ErrorCode::NotFound, text.to};
    constexpr std::chrono::minutes kPause(9);
    Response response = text.record;
    response.record = sampleRecord(text.author, Visibility::Shared,
                                   std::min(entry->record.date.addDays(text.after), calendar.lastDay()), random);
    if (response.record.written <= entry->record.written) // on the same evening
        response.record.written = response.record.changed = entry->record.written + kPause;
    response.to = entry->record.id;
    journal.responses.push_back(std::move(response));
    return {};
}

} // namespace

Result<void> composeTalks(SampleJournal &journal, const SampleTogether &texts, const SampleCalendar &calendar,
                          Random &random)
{
    SamplePlacer placer(calendar, random);
    for (const SampleTalk &text : texts.talks) {
        if (const auto composed = composeTalk(journal, text, placer, random); !composed)
            return composed;
    }
    for (const SampleText<OwnCard> &text : texts.cards) {
        if (const auto composed = composeCard(journal, text, placer, random); !composed)
            return composed;
    }
    for (const SampleResponse &text : texts.responses) {
        if (const auto composed = composeResponse(journal, text, calendar, random); !composed)
            return composed;
    }
    return {};
}

} // namespace hearth

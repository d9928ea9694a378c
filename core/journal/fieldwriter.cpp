// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fieldwriter.h"

#include "journal/fieldkeys.h"

#include <QCborArray>

namespace hearth {

namespace {

void putText(QCborMap &map, int key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, text);
}

void putBytes(QCborMap &map, int key, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        map.insert(key, bytes);
}

void putFlag(QCborMap &map, int key, bool flag)
{
    if (flag)
        map.insert(key, true);
}

void putDay(QCborMap &map, int key, QDate day)
{
    if (day.isValid())
        map.insert(key, day.toJulianDay());
}

void putId(QCborMap &map, int key, RecordId id)
{
    if (id.isValid())
        map.insert(key, static_cast<qint64>(id.number()));
}

// Zero stands for "not said" in every enumeration that may be left out.
template <typename Enum>
void putChoice(QCborMap &map, int key, Enum choice)
{
    if (static_cast<int>(choice) != 0)
        map.insert(key, static_cast<int>(choice));
}

// Before those that a later version knows.
void putDimensions(QCborMap &map, int key, const QList<Dimension> &dimensions)
{
    QCborArray array;
    for (const Dimension dimension : dimensions)
        array.append(static_cast<int>(dimension));
    for (const QCborValue &later : map.value(key).toArray())
        array.append(later);
    map.insert(key, array);
}

void write(QCborMap &map, const Partner &partner)
{
    putText(map, field::partner::Name, partner.name);
    putText(map, field::partner::WordForOther, partner.wordForOther);
    map.insert(field::partner::Colour, partner.colour);
    if (partner.welcomesCloseness)
        map.insert(field::partner::WelcomesCloseness, true);
}

void write(QCborMap &map, const Preferences &preferences)
{
    map.insert(field::preferences::Cadence, static_cast<int>(preferences.cadence));
    putDimensions(map, field::preferences::Hidden, preferences.hidden);
    if (!preferences.added.isEmpty() || map.contains(field::preferences::Added))
        putDimensions(map, field::preferences::Added, preferences.added);
    if (!preferences.muted.isEmpty()) {
        QCborArray muted;
        for (const RecordId id : preferences.muted)
            muted.append(static_cast<qint64>(id.number()));
        map.insert(field::preferences::Muted, muted);
    }
    if (!preferences.putOff.isEmpty()) {
        QCborMap putOff;
        for (auto it = preferences.putOff.begin(); it != preferences.putOff.end(); ++it)
            putOff.insert(it.key(), it.value().toJulianDay());
        map.insert(field::preferences::PutOff, putOff);
    }
}

void write(QCborMap &map, const Draft &draft)
{
    map.insert(field::draft::Place, draft.place);
    map.insert(field::draft::Fields, draft.fields);
}

void write(QCborMap &map, const Entry &entry)
{
    putText(map, field::entry::Title, entry.title);
    putText(map, field::entry::Text, entry.text);
    putText(map, field::entry::StartedFrom, entry.startedFrom);
    putChoice(map, field::entry::WouldLike, entry.wouldLike);
    if (entry.feelings.isEmpty())
        return;
    QCborArray feelings;
    for (const FeltFeeling &felt : entry.feelings)
        feelings.append(QCborArray{felt.key, felt.intensity});
    map.insert(field::entry::Feelings, feelings);
}

void write(QCborMap &map, const GratitudeNote &note)
{
    map.insert(field::gratitude::To, note.to.number());
    putText(map, field::gratitude::What, note.what);
    putText(map, field::gratitude::Why, note.why);
    putText(map, field::gratitude::Shows, note.shows);
    map.insert(field::gratitude::MayPrint, note.mayPrint);
    putDay(map, field::gratitude::KeptUntil, note.keptUntil);
}

void write(QCborMap &map, const CheckIn &checkIn)
{
    map.insert(field::checkin::Cadence, static_cast<int>(checkIn.period.cadence));
    map.insert(field::checkin::Start, checkIn.period.start.toJulianDay());
    const QCborMap later = map.value(field::checkin::Answers).toMap();
    QCborMap answers;
    for (const Dimension dimension : kDimensions) {
        const Answer answer = checkIn.answer(dimension);
        if (const auto rating = answer.rating())
            answers.insert(static_cast<int>(dimension), *rating);
        else if (answer.sort() == Answer::Sort::DidNotComeUp)
            answers.insert(static_cast<int>(dimension), field::checkin::kDidNotComeUp);
        else if (answer.sort() == Answer::Sort::RatherNotSay)
            answers.insert(static_cast<int>(dimension), field::checkin::kRatherNotSay);
    }
    for (const auto &[key, value] : later)
        answers.insert(key, value);
    map.insert(field::checkin::Answers, answers);
    map.insert(field::checkin::Feelings, QCborArray::fromStringList(checkIn.feelings));
    QCborArray words;
    for (const WrittenAnswer &answer : checkIn.words)
        words.append(QCborArray{answer.question, answer.text});
    map.insert(field::checkin::Words, words);
    putBytes(map, field::checkin::Nonce, checkIn.nonce);
    putBytes(map, field::checkin::Counterpart, checkIn.counterpart);
    QCborMap unsaid;
    for (const auto &[dimension, commitment] : checkIn.unsaid)
        unsaid.insert(static_cast<int>(dimension), commitment);
    for (const auto &[key, value] : map.value(field::checkin::Unsaid).toMap()) // of a later version
        unsaid.insert(key, value);
    if (!unsaid.isEmpty())
        map.insert(field::checkin::Unsaid, unsaid);
}

void write(QCborMap &map, const SharedExperience &experience)
{
    putText(map, field::experience::Title, experience.title);
    putText(map, field::experience::Place, experience.place);
    putText(map, field::experience::Details, experience.details);
    putChoice(map, field::experience::State, experience.state);
    putChoice(map, field::experience::Sort, experience.sort);
    if (experience.whoseIdea.isValid())
        map.insert(field::experience::WhoseIdea, experience.whoseIdea.number());
    putChoice(map, field::experience::Tone, experience.tone);
    putFlag(map, field::experience::IsNew, experience.isNewToBoth);
    if (experience.minuteOfDay)
        map.insert(field::experience::Minute, *experience.minuteOfDay);
    putId(map, field::experience::FromIdea, experience.fromIdea);
    const Recurrence &ritual = experience.ritual;
    if (ritual.repeat == Repeat::Never)
        return;
    map.insert(field::experience::Repeat, static_cast<int>(ritual.repeat));
    map.insert(field::experience::Every, ritual.every);
    putDay(map, field::experience::Until, ritual.until);
    QCborArray exceptions;
    for (const QDate day : ritual.exceptions)
        exceptions.append(day.toJulianDay());
    map.insert(field::experience::Exceptions, exceptions);
}

void write(QCborMap &map, const ExperienceWords &words)
{
    putId(map, field::words::Experience, words.experience);
    putText(map, field::words::Text, words.text);
    putChoice(map, field::words::Tone, words.tone);
}

void write(QCborMap &map, const AgreementVersion &version)
{
    putId(map, field::agreement::Agreement, version.agreement);
    map.insert(field::agreement::Number, version.number);
    putText(map, field::agreement::Title, version.title);
    putChoice(map, field::agreement::Area, version.area);
    putText(map, field::agreement::Text, version.text);
    putDay(map, field::agreement::Review, version.review);
}

void write(QCborMap &map, const Consent &consent)
{
    putId(map, field::consent::Agreement, consent.agreement);
    putId(map, field::consent::Version, consent.version);
    putBytes(map, field::consent::Digest, consent.versionDigest);
    putChoice(map, field::consent::Decision, consent.decision);
    map.insert(field::consent::Step, consent.step);
    putBytes(map, field::consent::Signature, consent.signature);
}

void write(QCborMap &map, const PersonalLimit &limit)
{
    putText(map, field::limit::Title, limit.title);
    putText(map, field::limit::Text, limit.text);
    putChoice(map, field::limit::Area, limit.area);
}

void write(QCborMap &map, const Conversation &conversation)
{
    putId(map, field::conversation::Session, conversation.session);
    putChoice(map, field::conversation::Sort, conversation.sort);
    putText(map, field::conversation::Topic, conversation.topic);
    putText(map, field::conversation::Card, conversation.card);
    if (conversation.firstSpeaker.isValid())
        map.insert(field::conversation::FirstSpeaker, conversation.firstSpeaker.number());
    QCborArray parts;
    for (const SpokenPart &part : conversation.parts)
        parts.append(QCborArray{part.step, part.text});
    map.insert(field::conversation::Parts, parts);
    putText(map, field::conversation::Outcome, conversation.outcome);
    putFlag(map, field::conversation::IsLetGo, conversation.isLetGo);
}

void write(QCborMap &map, const Commitment &commitment)
{
    putText(map, field::commitment::What, commitment.what);
    putDay(map, field::commitment::Due, commitment.due);
    putChoice(map, field::commitment::State, commitment.state);
    putText(map, field::commitment::Note, commitment.note);
}

void write(QCborMap &map, const Response &response)
{
    putId(map, field::response::To, response.to);
    putChoice(map, field::response::Sort, response.sort);
    putText(map, field::response::Text, response.text);
}

void write(QCborMap &map, const Attachment &attachment)
{
    putId(map, field::attachment::Of, attachment.of);
    putText(map, field::attachment::Caption, attachment.caption);
    putText(map, field::attachment::MimeType, attachment.mimeType);
    map.insert(field::attachment::Width, attachment.width);
    map.insert(field::attachment::Height, attachment.height);
    map.insert(field::attachment::Size, attachment.size);
    putBytes(map, field::attachment::Digest, attachment.digest);
    putBytes(map, field::attachment::Thumbnail, attachment.thumbnail);
    putFlag(map, field::attachment::WasReduced, attachment.wasReduced);
}

void write(QCborMap &map, const OwnCard &card)
{
    putText(map, field::card::Deck, card.deck);
    map.insert(field::card::Depth, card.depth);
    putText(map, field::card::Text, card.text);
}

void write(QCborMap &map, const CheckInSeal &seal)
{
    map.insert(field::seal::Cadence, static_cast<int>(seal.period.cadence));
    map.insert(field::seal::Start, seal.period.start.toJulianDay());
    putBytes(map, field::seal::Digest, seal.digest);
    putBytes(map, field::seal::Counterpart, seal.counterpart);
}

} // namespace

void writeFields(QCborMap &map, const AnyRecord &record)
{
    std::visit([&map](const auto &value) { write(map, value); }, record);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of each kind; readFields() is declared in fieldreader.h.
#include "journal/fieldkeys.h"
#include "journal/fieldreader.h"

namespace hearth {

namespace {

constexpr qsizetype kCommitmentSize = 32;
constexpr qint64 kMost = std::numeric_limits<qint32>::max();

// Nothing for a number that only a later version gives a meaning.
std::optional<Dimension> knownDimension(const QCborValue &value)
{
    const qint64 number = value.isInteger() ? value.toInteger() : 0;
    if (number < 1 || number > static_cast<qint64>(kDimensions.size()))
        return std::nullopt;
    return static_cast<Dimension>(number);
}

QList<Dimension> dimensions(FieldReader &reader, int key)
{
    QList<Dimension> known;
    QCborArray later;
    for (const QCborValue &value : reader.array(key)) {
        reader.require(value.isInteger());
        if (const auto dimension = knownDimension(value))
            known += *dimension;
        else
            later.append(value);
    }
    if (!later.isEmpty())
        reader.putBack(key, later);
    return known;
}

Period period(FieldReader &reader, int cadenceKey, int startKey)
{
    Period period;
    period.cadence = reader.choice(cadenceKey, Cadence::Week, Cadence::Day, Cadence::Month);
    period.start = reader.day(startKey);
    return period;
}

Area area(FieldReader &reader, int key)
{
    return reader.choice(key, Area::Other, Area::Space, Area::Other);
}

Tone tone(FieldReader &reader, int key)
{
    return reader.choice(key, Tone::NotSaid, Tone::NotSaid, Tone::Challenging);
}

void read(FieldReader &reader, Partner &partner)
{
    partner.name = reader.text(field::partner::Name);
    partner.wordForOther = reader.text(field::partner::WordForOther);
    partner.colour = static_cast<int>(reader.integer(field::partner::Colour, 0, 0, 255));
    partner.welcomesCloseness = reader.flag(field::partner::WelcomesCloseness);
}

void read(FieldReader &reader, Preferences &preferences)
{
    preferences.cadence = reader.choice(field::preferences::Cadence, Cadence::Week, Cadence::Day, Cadence::Month);
    preferences.hidden = dimensions(reader, field::preferences::Hidden);
    preferences.added = dimensions(reader, field::preferences::Added);
    preferences.muted = reader.records(field::preferences::Muted);
    for (const auto &[key, value] : reader.map(field::preferences::PutOff)) {
        if (reader.require(key.isString()))
            preferences.putOff.insert(key.toString(), reader.dayIn(value));
    }
}

void read(FieldReader &reader, Draft &draft)
{
    draft.place = reader.text(field::draft::Place);
    draft.fields = reader.map(field::draft::Fields);
}

void read(FieldReader &reader, Entry &entry)
{
    entry.title = reader.text(field::entry::Title);
    entry.text = reader.text(field::entry::Text);
    entry.startedFrom = reader.text(field::entry::StartedFrom);
    entry.wouldLike =
        reader.choice(field::entry::WouldLike, WouldLike::NotSaid, WouldLike::NotSaid, WouldLike::Nothing);
    for (const QCborValue &value : reader.array(field::entry::Feelings)) {
        const QCborArray pair = value.toArray();
        if (reader.require(pair.size() == 2 && pair[0].isString()))
            entry.feelings +=
                FeltFeeling{pair[0].toString(), static_cast<int>(reader.integerIn(pair[1], 0, kStrongestFeeling))};
    }
}

void read(FieldReader &reader, GratitudeNote &note)
{
    note.to = reader.partner(field::gratitude::To);
    note.what = reader.text(field::gratitude::What);
    note.why = reader.text(field::gratitude::Why);
    note.shows = reader.text(field::gratitude::Shows);
    note.mayPrint = reader.flag(field::gratitude::MayPrint);
    note.keptUntil = reader.dayOrNone(field::gratitude::KeptUntil);
}

void read(FieldReader &reader, CheckIn &checkIn)
{
    checkIn.period = period(reader, field::checkin::Cadence, field::checkin::Start);
    const QCborMap answers = reader.map(field::checkin::Answers);
    QCborMap later;
    for (const auto &[key, value] : answers) {
        const auto dimension = knownDimension(key);
        if (!dimension) {
            later.insert(key, value);
            continue;
        }
        const qint64 number = value.isInteger() ? value.toInteger() : 0;
        if (number == field::checkin::kDidNotComeUp)
            checkIn.setAnswer(*dimension, Answer::didNotComeUp());
        else if (number == field::checkin::kRatherNotSay)
            checkIn.setAnswer(*dimension, Answer::ratherNotSay());
        else if (reader.require(number >= kLowestRating && number <= kHighestRating))
            checkIn.setAnswer(*dimension, Answer::rated(static_cast<int>(number)).take());
    }
    if (!later.isEmpty())
        reader.putBack(field::checkin::Answers, later);
    checkIn.feelings = reader.texts(field::checkin::Feelings);
    for (const QCborValue &value : reader.array(field::checkin::Words)) {
        const QCborArray pair = value.toArray();
        if (reader.require(pair.size() == 2 && pair[0].isString() && pair[1].isString()))
            checkIn.words += WrittenAnswer{pair[0].toString(), pair[1].toString()};
    }
    checkIn.nonce = reader.bytes(field::checkin::Nonce);
    // Of any length, it could end where other answers begin, and two would fit one seal.
    reader.require(checkIn.nonce.isEmpty() || checkIn.nonce.size() == CheckIn::kNonceSize);
    checkIn.counterpart = reader.bytes(field::checkin::Counterpart);
    QCborMap laterUnsaid;
    for (const auto &[key, value] : reader.map(field::checkin::Unsaid)) {
        if (const auto dimension = knownDimension(key); !dimension)
            laterUnsaid.insert(key, value);
        else if (reader.require(value.toByteArray().size() == kCommitmentSize))
            checkIn.unsaid.insert_or_assign(*dimension, value.toByteArray());
    }
    if (!laterUnsaid.isEmpty())
        reader.putBack(field::checkin::Unsaid, laterUnsaid);
}

void read(FieldReader &reader, SharedExperience &experience)
{
    experience.title = reader.text(field::experience::Title);
    experience.place = reader.text(field::experience::Place);
    experience.details = reader.text(field::experience::Details);
    experience.state =
        reader.choice(field::experience::State, ExperienceState::Idea, ExperienceState::Idea, ExperienceState::Lived);
    experience.sort = reader.choice(field::experience::Sort, ExperienceSort::Together, ExperienceSort::Together,
                                    ExperienceSort::Apart);
    experience.whoseIdea = reader.partner(field::experience::WhoseIdea);
    experience.tone = tone(reader, field::experience::Tone);
    experience.isNewToBoth = reader.flag(field::experience::IsNew);
    const qint64 minute = reader.integer(field::experience::Minute, -1, 0, SharedExperience::kMinutesOfDay - 1);
    if (minute >= 0)
        experience.minuteOfDay = static_cast<int>(minute);
    experience.fromIdea = reader.record(field::experience::FromIdea);
    Recurrence &ritual = experience.ritual;
    ritual.repeat = reader.choice(field::experience::Repeat, Repeat::Never, Repeat::Never, Repeat::Yearly);
    ritual.every = static_cast<int>(reader.integer(field::experience::Every, 1, 1, kMost));
    ritual.until = reader.dayOrNone(field::experience::Until);
    for (const QCborValue &value : reader.array(field::experience::Exceptions))
        ritual.exceptions += reader.dayIn(value);
    reader.require(validate(ritual).ok());
}

void read(FieldReader &reader, ExperienceWords &words)
{
    words.experience = reader.record(field::words::Experience);
    words.text = reader.text(field::words::Text);
    words.tone = tone(reader, field::words::Tone);
}

void read(FieldReader &reader, AgreementVersion &version)
{
    version.agreement = reader.record(field::agreement::Agreement);
    version.number = static_cast<int>(reader.integer(field::agreement::Number, 1, 1, AgreementVersion::kMaximumNumber));
    version.title = reader.text(field::agreement::Title);
    version.area = area(reader, field::agreement::Area);
    version.text = reader.text(field::agreement::Text);
    version.review = reader.dayOrNone(field::agreement::Review);
}

void read(FieldReader &reader, Consent &consent)
{
    consent.agreement = reader.record(field::consent::Agreement);
    consent.version = reader.record(field::consent::Version);
    consent.versionDigest = reader.bytes(field::consent::Digest);
    // Without a decision it would be no consent: never take silence for one.
    consent.decision = reader.choice(field::consent::Decision, Decision::Withdraw, Decision::Agree, Decision::Withdraw);
    consent.step = static_cast<int>(reader.integer(field::consent::Step, 1, 1, Consent::kMaximumStep));
    consent.signature = reader.bytes(field::consent::Signature);
}

void read(FieldReader &reader, PersonalLimit &limit)
{
    limit.title = reader.text(field::limit::Title);
    limit.text = reader.text(field::limit::Text);
    limit.area = area(reader, field::limit::Area);
}

void read(FieldReader &reader, Conversation &conversation)
{
    conversation.session = reader.record(field::conversation::Session);
    conversation.sort = reader.choice(field::conversation::Sort, ConversationSort::Listening,
                                      ConversationSort::Listening, ConversationSort::Ideas);
    conversation.topic = reader.text(field::conversation::Topic);
    conversation.card = reader.text(field::conversation::Card);
    conversation.firstSpeaker = reader.partner(field::conversation::FirstSpeaker);
    for (const QCborValue &value : reader.array(field::conversation::Parts)) {
        const QCborArray pair = value.toArray();
        if (reader.require(pair.size() == 2 && pair[0].isString() && pair[1].isString()))
            conversation.parts += SpokenPart{pair[0].toString(), pair[1].toString()};
    }
    conversation.outcome = reader.text(field::conversation::Outcome);
    conversation.isLetGo = reader.flag(field::conversation::IsLetGo);
}

void read(FieldReader &reader, Commitment &commitment)
{
    commitment.what = reader.text(field::commitment::What);
    commitment.due = reader.dayOrNone(field::commitment::Due);
    commitment.state =
        reader.choice(field::commitment::State, CommitmentState::Open, CommitmentState::Open, CommitmentState::Dropped);
    commitment.note = reader.text(field::commitment::Note);
}

void read(FieldReader &reader, Response &response)
{
    response.to = reader.record(field::response::To);
    response.sort =
        reader.choice(field::response::Sort, ResponseSort::Acknowledge, ResponseSort::Acknowledge, ResponseSort::Thank);
    response.text = reader.text(field::response::Text);
}

void read(FieldReader &reader, Attachment &attachment)
{
    attachment.of = reader.record(field::attachment::Of);
    attachment.caption = reader.text(field::attachment::Caption);
    attachment.mimeType = reader.text(field::attachment::MimeType);
    attachment.width = static_cast<int>(reader.integer(field::attachment::Width, 0, 0, kMost));
    attachment.height = static_cast<int>(reader.integer(field::attachment::Height, 0, 0, kMost));
    attachment.size = reader.integer(field::attachment::Size, 0, 0, kMaximumContentSize);
    attachment.digest = reader.bytes(field::attachment::Digest);
    attachment.thumbnail = reader.bytes(field::attachment::Thumbnail);
    reader.require(attachment.thumbnail.size() <= kMaximumThumbnailSize);
    attachment.wasReduced = reader.flag(field::attachment::WasReduced);
}

void read(FieldReader &reader, OwnCard &card)
{
    card.deck = reader.text(field::card::Deck);
    card.depth = static_cast<int>(reader.integer(field::card::Depth, 1, 1, 3));
    card.text = reader.text(field::card::Text);
}

void read(FieldReader &reader, CheckInSeal &seal)
{
    seal.period = period(reader, field::seal::Cadence, field::seal::Start);
    seal.digest = reader.bytes(field::seal::Digest);
    seal.counterpart = reader.bytes(field::seal::Counterpart);
}

} // namespace

void readFields(FieldReader &reader, AnyRecord &record)
{
    std::visit([&reader](auto &value) { read(reader, value); }, record);
}

} // namespace hearth

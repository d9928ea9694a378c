// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordoutput.h"
#include "journal/valuekeys.h"
#include "journal/askeddimensions.h"
#include "journal/blindcheckin.h"
#include "viewmodels/links.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace hearth {

namespace {

QString utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue idOrNull(RecordId id)
{
    return id.isValid() ? QJsonValue(QString::number(id.number())) : QJsonValue();
}

template <HasKeys Value>
QJsonValue keyOrNull(Value value)
{
    const QString key = keyOf(value);
    return key.isEmpty() ? QJsonValue() : QJsonValue(key);
}

/// Sets fields of one object by their names.
class Fields final
{
public:
    explicit Fields(QJsonObject &object)
        : m_object(object)
    {
    }
    Fields &set(const char *name, const QJsonValue &value)
    {
        m_object.insert(QLatin1String(name), value);
        return *this;
    }

private:
    QJsonObject &m_object;
};

void describeFields(Fields fields, const Entry &entry, const Journal &)
{
    QJsonArray feelings;
    for (const FeltFeeling &felt : entry.feelings) {
        feelings.append(
            QJsonObject{{QLatin1String("feeling"), felt.key}, {QLatin1String("intensity"), felt.intensity}});
    }
    fields.set("title", entry.title).set("text", entry.text).set("template", entry.startedFrom);
    fields.set("feelings", feelings).set("wouldLike", keyOrNull(entry.wouldLike));
}

void describeFields(Fields fields, const GratitudeNote &note, const Journal &journal)
{
    fields.set("to", journal.nameOf(note.to)).set("what", note.what).set("why", note.why).set("shows", note.shows);
    fields.set("mayPrint", note.mayPrint).set("keptUntil", dayOrNull(note.keptUntil));
}

void describeFields(Fields fields, const CheckIn &checkIn, const Journal &journal)
{
    QJsonObject ratings;
    for (const Dimension dimension : kDimensions) {
        if (const auto rating = shownRating(journal, checkIn, dimension))
            ratings.insert(keyOf(dimension), *rating);
    }
    QJsonObject words;
    for (const WrittenAnswer &answer : checkIn.words)
        words.insert(answer.question, answer.text);
    fields.set("period", checkIn.period.toString()).set("ratings", ratings).set("words", words);
    fields.set("feelings", QJsonArray::fromStringList(checkIn.feelings)).set("sealed", checkIn.isBlind());
    const SealVerdict verdict = verdictOn(journal, checkIn);
    if (verdict != SealVerdict::None)
        fields.set("unchangedSinceSealed", verdict == SealVerdict::Fits);
}

QJsonValue describeRitual(const Recurrence &ritual)
{
    if (ritual.repeat == Repeat::Never)
        return {};
    QJsonArray exceptions;
    for (const QDate day : ritual.exceptions)
        exceptions.append(day.toString(Qt::ISODate));
    return QJsonObject{{QLatin1String("repeat"), keyOf(ritual.repeat)},
                       {QLatin1String("every"), ritual.every},
                       {QLatin1String("until"), dayOrNull(ritual.until)},
                       {QLatin1String("except"), exceptions}};
}

void describeFields(Fields fields, const SharedExperience &experience, const Journal &journal)
{
    fields.set("title", experience.title).set("details", experience.details).set("place", experience.place);
    fields.set("state", keyOrNull(experience.state)).set("sort", keyOrNull(experience.sort));
    fields.set("tone", keyOrNull(experience.tone)).set("newToBoth", experience.isNewToBoth);
    fields.set("whoseIdea",
               experience.whoseIdea.isValid() ? QJsonValue(journal.nameOf(experience.whoseIdea)) : QJsonValue());
    fields.set("minuteOfDay", experience.minuteOfDay ? QJsonValue(*experience.minuteOfDay) : QJsonValue());
    fields.set("ritual", describeRitual(experience.ritual)).set("fromIdea", idOrNull(experience.fromIdea));
}

void describeFields(Fields fields, const ExperienceWords &words, const Journal &)
{
    fields.set("experience", idOrNull(words.experience)).set("text", words.text).set("tone", keyOrNull(words.tone));
}

QJsonArray describeStandings(const Agreement &agreement, const Journal &journal)
{
    QJsonArray standings;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        const Standing &standing = agreement.standingOf(partner);
        QJsonObject object;
        Fields(object)
            .set("partner", journal.nameOf(partner))
            .set("decision", standing.answer != nullptr ? keyOrNull(standing.answer->decision) : QJsonValue())
            .set("date", standing.answer != nullptr ? dayOrNull(standing.answer->record.date) : QJsonValue())
            .set("agrees", standing.agrees);
        standings.append(object);
    }
    return standings;
}

void describeFields(Fields fields, const AgreementVersion &version, const Journal &journal)
{
    fields.set("title", version.title).set("text", version.text).set("area", keyOrNull(version.area));
    fields.set("review", dayOrNull(version.review)).set("number", version.number);
    fields.set("agreement", idOrNull(version.agreement)).set("digest", QString::fromLatin1(digestOf(version).toHex()));
    const auto agreement = agreementOf(journal, version.agreement);
    if (!agreement)
        return;
    const bool isCurrent = agreement->current != nullptr && agreement->current->record.id == version.record.id;
    fields.set("current", isCurrent).set("state", keyOrNull(agreement->state));
    fields.set("currentlyAgreed", isCurrent && agreement->isCurrentlyAgreed());
    if (isCurrent)
        fields.set("standings", describeStandings(*agreement, journal));
}

void describeFields(Fields fields, const Consent &consent, const Journal &)
{
    fields.set("agreement", idOrNull(consent.agreement)).set("version", idOrNull(consent.version));
    fields.set("decision", keyOrNull(consent.decision)).set("step", consent.step);
    fields.set("versionDigest", QString::fromLatin1(consent.versionDigest.toHex()));
    fields.set("signature", QString::fromLatin1(consent.signature.toHex()));
}

void describeFields(Fields fields, const PersonalLimit &limit, const Journal &)
{
    fields.set("title", limit.title).set("text", limit.text).set("area", keyOrNull(limit.area));
}

void describeFields(Fields fields, const Conversation &conversation, const Journal &journal)
{
    QJsonArray parts;
    for (const SpokenPart &part : conversation.parts)
        parts.append(QJsonObject{{QLatin1String("step"), part.step}, {QLatin1String("text"), part.text}});
    fields.set("session", idOrNull(conversation.session)).set("sort", keyOrNull(conversation.sort));
    fields.set("topic", conversation.topic).set("card", conversation.card).set("parts", parts);
    fields.set("firstSpeaker", journal.nameOf(conversation.firstSpeaker));
    fields.set("outcome", conversation.outcome).set("letGo", conversation.isLetGo);
}

void describeFields(Fields fields, const Commitment &commitment, const Journal &)
{
    fields.set("what", commitment.what).set("due", dayOrNull(commitment.due));
    fields.set("state", keyOrNull(commitment.state)).set("note", commitment.note);
}

void describeFields(Fields fields, const Response &response, const Journal &)
{
    fields.set("to", idOrNull(response.to)).set("sort", keyOrNull(response.sort)).set("text", response.text);
}

void describeFields(Fields fields, const Attachment &photo, const Journal &)
{
    fields.set("of", idOrNull(photo.of)).set("caption", photo.caption).set("type", photo.mimeType);
    fields.set("width", photo.width).set("height", photo.height).set("size", photo.size);
    fields.set("reduced", photo.wasReduced);
}

void describeFields(Fields fields, const OwnCard &card, const Journal &)
{
    fields.set("deck", card.deck).set("depth", card.depth).set("text", card.text);
}

void describeFields(Fields fields, const Partner &partner, const Journal &)
{
    fields.set("name", partner.name);
}

// Never listed or shown.
void describeFields(Fields, const Preferences &, const Journal &) {}
void describeFields(Fields, const Draft &, const Journal &) {}
void describeFields(Fields, const CheckInSeal &, const Journal &) {}

} // namespace

QJsonObject jsonOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    QJsonArray links;
    for (const RecordId link : linksShown(journal, record))
        links.append(idOrNull(link));
    QJsonObject object;
    Fields(object)
        .set("id", idOrNull(record.id))
        .set("kind", keyOf(kindOf(any)))
        .set("author", journal.nameOf(record.author))
        .set("visibility",
             record.visibility == Visibility::Shared ? QStringLiteral("shared") : QStringLiteral("private"))
        .set("date", record.date.toString(Qt::ISODate))
        .set("written", utc(record.written))
        .set("changed", utc(record.changed))
        .set("verified", record.verified)
        .set("tags", QJsonArray::fromStringList(record.tags))
        .set("links", links);
    std::visit([&](const auto &value) { describeFields(Fields(object), value, journal); }, any);
    return object;
}

void printJson(const QJsonArray &array, QTextStream &out)
{
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonObject &object, QTextStream &out)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace hearth

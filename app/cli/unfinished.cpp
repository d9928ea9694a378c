// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unfinished.h"

#include "cli/arguments.h"
#include "cli/maintext.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "exchange/valuejson.h"
#include "journal/draftphotos.h"
#include "journal/drafts.h"
#include "records/fields.h"
#include "records/talkrecords.h"
#include "wording/wording.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

const QString kBetweenParagraphs = QStringLiteral("\n\n");

template <typename Typed>
decltype(Unfinished::typed) asTyped(std::optional<Typed> typed)
{
    return typed ? decltype(Unfinished::typed)(*std::move(typed)) : std::monostate();
}

decltype(Unfinished::typed) typedIn(const Draft &draft, const QString &place, const std::optional<DraftPlace> &what,
                                    const Journal &journal)
{
    if (place == TypedQuestion::kPlace)
        return TypedQuestion::fromFields(journal, draft.fields);
    if (what && what->kind == Kind::CheckIn)
        return asTyped(typedCheckInIn(journal, draft.fields));
    if (what && what->kind == Kind::Conversation)
        return asTyped(TalkSession::fromFields(draft.fields));
    return asTyped(recordIn(draft));
}

void addTexts(const QCborValue &value, QStringList &texts)
{
    if (value.isString() && !value.toString().trimmed().isEmpty())
        texts += value.toString();
    const QCborArray array = value.toArray();
    for (const QCborValueConstRef each : array)
        addTexts(each, texts);
    const QCborMap map = value.toMap();
    for (auto each = map.begin(); each != map.end(); ++each)
        addTexts(each.value(), texts);
}

QString titleOf(const AnyRecord &record)
{
    QString title;
    std::visit(
        [&title]<typename T>(const T &value) {
            forEachField<T>([&](const auto &field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.*field.member)>, QString>) {
                    if (field.option != nullptr && qstrcmp(field.option, "title") == 0)
                        title = value.*field.member;
                }
            });
        },
        record);
    return title;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kBetweenParagraphs);
}

OwnAnswers recordOfMine(const TypedCheckIn &typed, const Journal &journal)
{
    OwnAnswers own = journal.compose<OwnAnswers>();
    own.period = typed.checkIn.period;
    own.answers = typed.mine;
    return own;
}

/// The records that it would become, as far as they hold something.
std::vector<AnyRecord> recordsOf(const Unfinished &unfinished, const Journal &journal)
{
    std::vector<AnyRecord> records;
    if (const auto *record = std::get_if<AnyRecord>(&unfinished.typed))
        records.push_back(*record);
    if (const auto *typed = std::get_if<TypedCheckIn>(&unfinished.typed)) {
        const CheckIn checkIn = checkInWith(journal, typed->checkIn);
        if (!hasSameAnswers(checkIn, CheckIn()))
            records.emplace_back(checkIn);
        if (!typed->mine.isEmpty())
            records.emplace_back(recordOfMine(*typed, journal));
    }
    if (const auto *session = std::get_if<TalkSession>(&unfinished.typed); session && !session->isForOneself()) {
        for (const Conversation &part : conversationsOf(*session, journal))
            records.emplace_back(part);
    }
    return records;
}

QString photosInWords(int photos)
{
    return photos == 0 ? QString() : say(QT_TRANSLATE_N_NOOP("CommandLine", "With %n photo(s)."), photos);
}

} // namespace

QString Unfinished::kind() const
{
    return what ? keyOf(what->kind) : QString(place.section(QLatin1Char('/'), -1));
}

QString Unfinished::kindInWords() const
{
    return what ? kindName(what->kind) : kind();
}

int Unfinished::photos() const
{
    const PhotosTyped typed = PhotosTyped::fromCbor(draft.fields.value(QLatin1String(kPhotosField)));
    return static_cast<int>(typed.added.size() + typed.unfinished.size());
}

QList<Unfinished> unfinishedIn(const Journal &journal)
{
    QList<Unfinished> all;
    for (const Draft &draft : journal.all<Draft>()) {
        const QString place = placeOf(draft);
        const bool isTypedTogether = draft.place != place;
        if (isTypedTogether != journal.isTogether() || (draft.record.author != journal.me() && !isTypedTogether))
            continue;
        if (isPhotoPlace(place))
            continue; // it waits for the words that name it
        const auto what = DraftPlace::fromName(place);
        all += {draft, place, what, typedIn(draft, place, what, journal)};
    }
    std::ranges::sort(all, {}, [](const Unfinished &each) { return each.draft.record.changed; });
    return all;
}

std::optional<QString> openTextOf(const Unfinished &unfinished)
{
    if (const auto *record = std::get_if<AnyRecord>(&unfinished.typed))
        return mainTextOf(*record);
    if (const auto *typed = std::get_if<TypedCheckIn>(&unfinished.typed))
        return mainTextOf(typed->checkIn);
    if (const auto *typed = std::get_if<TypedQuestion>(&unfinished.typed))
        return typed->question.words;
    return std::nullopt;
}

QCborMap fieldsWith(const Unfinished &unfinished, const QString &text, const Journal &journal)
{
    if (const auto *present = std::get_if<TypedCheckIn>(&unfinished.typed)) {
        AnyRecord record = checkInWith(journal, present->checkIn);
        setMainText(record, text);
        return draftFields(journal, {std::get<CheckIn>(record), present->mine});
    }
    if (const auto *present = std::get_if<TypedQuestion>(&unfinished.typed)) {
        TypedQuestion typed = *present;
        typed.question.words = text;
        return typed.fields();
    }
    const auto *present = std::get_if<AnyRecord>(&unfinished.typed);
    if (present == nullptr)
        return unfinished.draft.fields;
    AnyRecord record = *present;
    setMainText(record, text);
    QCborMap fields = unfinished.draft.fields; // photos stay named
    const QCborMap words = draftFields(record, {});
    for (auto each = words.begin(); each != words.end(); ++each)
        fields.insert(each.key(), each.value());
    return fields;
}

QString allTextIn(const QCborMap &fields)
{
    QStringList texts;
    addTexts(fields, texts);
    return joined(texts);
}

QString gistOf(const Unfinished &unfinished)
{
    if (const auto *record = std::get_if<AnyRecord>(&unfinished.typed))
        return joined({titleOf(*record), mainTextOf(*record).value_or(QString())});
    if (const auto *typed = std::get_if<TypedQuestion>(&unfinished.typed))
        return typed->question.words;
    QStringList texts;
    if (const auto *typed = std::get_if<TypedCheckIn>(&unfinished.typed)) {
        for (const WrittenAnswer &answer : typed->checkIn.words)
            texts += answer.text;
        for (const OwnAnswer &answer : typed->checkIn.own + typed->mine)
            texts += answer.text;
    } else if (const auto *session = std::get_if<TalkSession>(&unfinished.typed)) {
        texts << session->topic() << session->outcome;
        for (const PartnerId author : {session->firstSpeaker(), otherPartner(session->firstSpeaker())}) {
            for (const SpokenPart &part : partsOf(*session, author))
                texts += part.text;
        }
    } else {
        return allTextIn(unfinished.draft.fields);
    }
    return joined(texts);
}

QString textOf(const Unfinished &unfinished, const Journal &journal)
{
    QStringList parts;
    if (std::holds_alternative<TypedCheckIn>(unfinished.typed) ||
        std::holds_alternative<TalkSession>(unfinished.typed)) {
        for (const AnyRecord &record : recordsOf(unfinished, journal))
            parts += sheetOf(record, journal).trimmed();
    }
    if (const auto *session = std::get_if<TalkSession>(&unfinished.typed); session && session->isForOneself())
        parts += printableText(repairSentence(session->words(session->firstSpeaker())));
    if (parts.isEmpty())
        parts += printableText(gistOf(unfinished));
    parts += photosInWords(unfinished.photos());
    return joined(parts);
}

QJsonObject jsonOf(const Unfinished &unfinished, const Journal &journal)
{
    QJsonArray records;
    for (const AnyRecord &record : recordsOf(unfinished, journal)) {
        QJsonObject object = jsonOf(record, journal);
        if (journal.findRecord(recordOf(record).id) == nullptr)
            object.remove(QLatin1String("id")); // it has none before it is kept
        records.append(object);
    }
    return {{QLatin1String("id"), toString(unfinished.draft.record.id)},
            {QLatin1String("kind"), unfinished.kind()},
            {QLatin1String("changed"), jsonOfInstant(unfinished.draft.record.changed)},
            {QLatin1String("of"), unfinished.what && unfinished.what->of.isValid()
                                      ? QJsonValue(toString(unfinished.what->of))
                                      : QJsonValue()},
            {QLatin1String("photos"), unfinished.photos() > 0},
            {QLatin1String("text"), gistOf(unfinished)},
            {QLatin1String("records"), records}};
}

} // namespace hearth

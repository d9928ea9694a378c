// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/fieldforms.h"

#include <QSet>

namespace hearth {

namespace {

constexpr int kDidNotComeUp = -1;
constexpr int kRatherNotSay = -2;

// Nothing for a number that only a later version gives a meaning.
std::optional<Dimension> knownDimension(const QCborValue &value)
{
    const qint64 number = value.isInteger() ? value.toInteger() : 0;
    if (number < 1 || number > static_cast<qint64>(kDimensions.size()))
        return std::nullopt;
    return static_cast<Dimension>(number);
}

// Calls use(dimension, value) for all that are known; the others stay where they are.
template <typename Use>
void readByDimension(FieldReader &reader, int key, Use use)
{
    QCborMap later;
    for (const auto &[number, value] : reader.map(key)) {
        if (const auto dimension = knownDimension(number))
            use(*dimension, value);
        else
            later.insert(number, value);
    }
    if (!later.isEmpty())
        reader.putBack(key, later);
}

// Before those of a later version, which stand there already.
QCborMap withLater(QCborMap known, const QCborValue &later)
{
    const QCborMap unknown = later.toMap();
    for (const auto &[number, value] : unknown)
        known.insert(number, value);
    return known;
}

// A form of answer that this Hearthbook knows; nothing for any other number.
std::optional<AnswerForm> knownForm(const QCborValue &value)
{
    const qint64 number = value.isInteger() ? value.toInteger() : 0;
    if (number < static_cast<qint64>(AnswerForm::Scale) || number > static_cast<qint64>(AnswerForm::Words))
        return std::nullopt;
    return static_cast<AnswerForm>(number);
}

// Calls use(parts, form) for each [key, form, words ...] of a known form; the others stay where they are.
template <typename Use>
void readByForm(FieldReader &reader, int key, qsizetype size, Use use)
{
    QCborArray later;
    for (const QCborValue &value : reader.array(key)) {
        const QCborArray parts = value.toArray();
        const bool isSound = parts.size() >= 3 && parts[0].isString() && parts[1].isInteger() && parts[2].isString();
        if (!reader.require(isSound))
            continue;
        const auto form = knownForm(parts[1]);
        if (!form)
            later.append(value);
        else if (reader.require(parts.size() == size))
            use(parts, *form);
    }
    if (!later.isEmpty())
        reader.putBack(key, later);
}

// Before those of a later version, which stand there already.
void writeWithLater(QCborMap &map, int key, QCborArray known)
{
    const QCborArray later = map.value(key).toArray();
    for (const QCborValue &each : later)
        known.append(each);
    if (!known.isEmpty())
        map.insert(key, known);
}

QString nameOf(const OwnQuestion &question)
{
    return question.key;
}

// Under other words it was another question.
QString nameOf(const OwnAnswer &answer)
{
    return answer.key + QLatin1Char('\n') + QString::number(static_cast<int>(answer.form)) + answer.question;
}

template <typename Item>
bool namesOneTwice(const QList<Item> &items)
{
    QSet<QString> names;
    for (const Item &item : items)
        names.insert(nameOf(item));
    return names.size() != items.size();
}

} // namespace

void IdsForm::write(QCborMap &map, int key, const QList<RecordId> &ids) const
{
    QCborArray numbers;
    for (const RecordId id : ids)
        numbers.append(static_cast<qint64>(id.number()));
    if (!numbers.isEmpty())
        map.insert(key, numbers);
}

void FeelingsForm::read(FieldReader &reader, int key, QList<FeltFeeling> &feelings) const
{
    for (const QCborValue &value : reader.array(key)) {
        const QCborArray pair = value.toArray();
        if (reader.require(pair.size() == 2 && pair[0].isString()))
            feelings +=
                FeltFeeling{pair[0].toString(), static_cast<int>(reader.integerIn(pair[1], 0, kStrongestFeeling))};
    }
}

void FeelingsForm::write(QCborMap &map, int key, const QList<FeltFeeling> &feelings) const
{
    QCborArray pairs;
    for (const FeltFeeling &felt : feelings)
        pairs.append(QCborArray{felt.key, felt.intensity});
    if (!pairs.isEmpty())
        map.insert(key, pairs);
}

Mistake FeelingsForm::mistakeIn(const QList<FeltFeeling> &feelings) const
{
    if (feelings.size() > most)
        return ErrorCode::LimitExceeded;
    const auto isNone = [](const FeltFeeling &felt) {
        return felt.intensity < 0 || felt.intensity > kStrongestFeeling;
    };
    return std::ranges::any_of(feelings, isNone) ? Mistake(ErrorCode::BadValue) : std::nullopt;
}

void PeriodForm::read(FieldReader &reader, int key, Period &period) const
{
    CadenceForm().read(reader, key, period.cadence);
    period.start = reader.day(key + 1);
}

void PeriodForm::write(QCborMap &map, int key, const Period &period) const
{
    CadenceForm().write(map, key, period.cadence);
    map.insert(key + 1, period.start.toJulianDay());
}

void RecurrenceForm::read(FieldReader &reader, int key, Recurrence &ritual) const
{
    ritual.repeat = reader.choice(key, Repeat::Never, Repeat::Never, Repeat::Yearly);
    ritual.every = static_cast<int>(reader.integer(key + 1, 1, 1, std::numeric_limits<qint32>::max()));
    ritual.until = reader.dayOrNone(key + 2);
    for (const QCborValue &value : reader.array(key + 3))
        ritual.exceptions += reader.dayIn(value);
    reader.require(validate(ritual).ok());
}

void RecurrenceForm::write(QCborMap &map, int key, const Recurrence &ritual) const
{
    if (ritual.repeat == Repeat::Never)
        return;
    map.insert(key, static_cast<int>(ritual.repeat));
    map.insert(key + 1, ritual.every);
    DayForm().write(map, key + 2, ritual.until);
    QCborArray exceptions;
    for (const QDate day : ritual.exceptions)
        exceptions.append(day.toJulianDay());
    map.insert(key + 3, exceptions);
}

void DimensionsForm::read(FieldReader &reader, int key, QList<Dimension> &dimensions) const
{
    QCborArray later;
    for (const QCborValue &value : reader.array(key)) {
        reader.require(value.isInteger());
        if (const auto dimension = knownDimension(value))
            dimensions += *dimension;
        else
            later.append(value);
    }
    if (!later.isEmpty())
        reader.putBack(key, later);
}

void DimensionsForm::write(QCborMap &map, int key, const QList<Dimension> &dimensions) const
{
    QCborArray numbers;
    for (const Dimension dimension : dimensions)
        numbers.append(static_cast<int>(dimension));
    for (const QCborValue &later : map.value(key).toArray())
        numbers.append(later);
    if (isAlwaysWritten || !numbers.isEmpty())
        map.insert(key, numbers);
}

void AnswersForm::read(FieldReader &reader, int key, Answers &answers) const
{
    readByDimension(reader, key, [&](Dimension dimension, const QCborValue &value) {
        Answer &answer = answers[static_cast<std::size_t>(dimension) - 1];
        const qint64 number = value.isInteger() ? value.toInteger() : 0;
        if (number == kDidNotComeUp)
            answer = Answer::didNotComeUp();
        else if (number == kRatherNotSay)
            answer = Answer::ratherNotSay();
        else if (reader.require(number >= kLowestRating && number <= kHighestRating))
            answer = Answer::rated(static_cast<int>(number)).take();
    });
}

void AnswersForm::write(QCborMap &map, int key, const Answers &answers) const
{
    QCborMap known;
    for (const Dimension dimension : kDimensions) {
        const Answer answer = answers[static_cast<std::size_t>(dimension) - 1];
        if (const auto rating = answer.rating())
            known.insert(static_cast<int>(dimension), *rating);
        else if (answer.type() == Answer::Type::DidNotComeUp)
            known.insert(static_cast<int>(dimension), kDidNotComeUp);
        else if (answer.type() == Answer::Type::RatherNotSay)
            known.insert(static_cast<int>(dimension), kRatherNotSay);
    }
    map.insert(key, withLater(known, map.value(key)));
}

void UnsaidForm::read(FieldReader &reader, int key, Unsaid &unsaid) const
{
    readByDimension(reader, key, [&](Dimension dimension, const QCborValue &value) {
        if (reader.require(value.toByteArray().size() == kDigestSize))
            unsaid.insert_or_assign(dimension, value.toByteArray());
    });
}

void UnsaidForm::write(QCborMap &map, int key, const Unsaid &unsaid) const
{
    QCborMap known;
    for (const auto &[dimension, commitment] : unsaid)
        known.insert(static_cast<int>(dimension), commitment);
    known = withLater(known, map.value(key));
    if (!known.isEmpty())
        map.insert(key, known);
}

void DimensionForm::read(FieldReader &reader, int key, Dimension &dimension) const
{
    const qint64 number = reader.integer(key, 0, 1, static_cast<qint64>(kDimensions.size()));
    if (reader.require(number > 0))
        dimension = static_cast<Dimension>(number);
}

void MonthForm::read(FieldReader &reader, int key, YearMonth &month) const
{
    const QDate first = reader.day(key);
    if (reader.require(first.isValid() && first.day() == 1 && first.year() >= 1 && first.year() <= 9999))
        month = YearMonth::of(first);
}

void RatingsForm::read(FieldReader &reader, int key, QList<SharedRating> &ratings) const
{
    for (const QCborValue &value : reader.array(key)) {
        const QCborArray parts = value.toArray();
        if (!reader.require(parts.size() == 4 && parts[3].isByteArray()))
            continue;
        SharedRating shared;
        shared.period.cadence = static_cast<Cadence>(
            reader.integerIn(parts[0], static_cast<qint64>(Cadence::Day), static_cast<qint64>(Cadence::Month)));
        shared.period.start = reader.dayIn(parts[1]);
        shared.rating = static_cast<int>(reader.integerIn(parts[2], kLowestRating, kHighestRating));
        shared.counterpart = parts[3].toByteArray();
        reader.require(shared.counterpart.isEmpty() || shared.counterpart.size() == kDigestSize);
        ratings += shared;
    }
}

void RatingsForm::write(QCborMap &map, int key, const QList<SharedRating> &ratings) const
{
    QCborArray all;
    for (const SharedRating &shared : ratings) {
        all.append(QCborArray{static_cast<int>(shared.period.cadence), shared.period.start.toJulianDay(), shared.rating,
                              shared.counterpart});
    }
    map.insert(key, all);
}

Mistake RatingsForm::mistakeIn(const QList<SharedRating> &ratings) const
{
    if (ratings.isEmpty())
        return ErrorCode::NoAnswer;
    for (const SharedRating &shared : ratings) {
        if (!shared.period.isValid())
            return ErrorCode::MissingDate;
        if (shared.rating < kLowestRating || shared.rating > kHighestRating)
            return ErrorCode::RatingOutOfRange;
        if (!shared.counterpart.isEmpty() && shared.counterpart.size() != kDigestSize)
            return ErrorCode::BadValue;
    }
    return std::nullopt;
}

void DaysForm::read(FieldReader &reader, int key, QMap<QString, QDate> &days) const
{
    for (const auto &[name, day] : reader.map(key)) {
        if (reader.require(name.isString()))
            days.insert(name.toString(), reader.dayIn(day));
    }
}

void DaysForm::write(QCborMap &map, int key, const QMap<QString, QDate> &days) const
{
    QCborMap numbers;
    for (auto day = days.begin(); day != days.end(); ++day)
        numbers.insert(day.key(), day.value().toJulianDay());
    if (!numbers.isEmpty())
        map.insert(key, numbers);
}

void DayListForm::read(FieldReader &reader, int key, QList<QDate> &days) const
{
    for (const QCborValue &value : reader.array(key))
        days += reader.dayIn(value);
}

void DayListForm::write(QCborMap &map, int key, const QList<QDate> &days) const
{
    QCborArray numbers;
    for (const QDate day : days)
        numbers.append(day.toJulianDay());
    if (!numbers.isEmpty())
        map.insert(key, numbers);
}

Mistake DayListForm::mistakeIn(const QList<QDate> &days) const
{
    if (days.size() > most)
        return ErrorCode::LimitExceeded;
    const auto isDay = [](QDate day) { return day.isValid(); };
    return std::ranges::all_of(days, isDay) ? std::nullopt : Mistake(ErrorCode::MissingDate);
}

void QuestionsForm::read(FieldReader &reader, int key, QList<OwnQuestion> &questions) const
{
    readByForm(reader, key, 3, [&questions](const QCborArray &parts, AnswerForm form) {
        questions += OwnQuestion{parts[0].toString(), form, parts[2].toString()};
    });
}

void QuestionsForm::write(QCborMap &map, int key, const QList<OwnQuestion> &questions) const
{
    QCborArray known;
    for (const OwnQuestion &question : questions)
        known.append(QCborArray{question.key, static_cast<int>(question.form), question.words});
    writeWithLater(map, key, known);
}

Mistake QuestionsForm::mistakeIn(const QList<OwnQuestion> &questions) const
{
    if (questions.size() > OwnQuestion::kMaxQuestions)
        return ErrorCode::LimitExceeded;
    for (const OwnQuestion &question : questions) {
        if (isBlank(question.words))
            return ErrorCode::EmptyText;
        if (question.words.size() > OwnQuestion::kMaxLength)
            return ErrorCode::TextTooLong;
        if (question.key.isEmpty())
            return ErrorCode::BadValue;
    }
    return namesOneTwice(questions) ? Mistake(ErrorCode::AlreadyExists) : std::nullopt;
}

void OwnAnswersForm::read(FieldReader &reader, int key, QList<OwnAnswer> &answers) const
{
    readByForm(reader, key, 4, [&](const QCborArray &parts, AnswerForm form) {
        OwnAnswer answer{parts[0].toString(), form, parts[2].toString(), 0, {}};
        if (form == AnswerForm::Words) {
            reader.require(parts[3].isString());
            answer.text = parts[3].toString();
        } else {
            const int most = form == AnswerForm::YesNo ? OwnAnswer::kNo : kHighestRating;
            answer.value = static_cast<int>(reader.integerIn(parts[3], kLowestRating, most));
        }
        answers += answer;
    });
}

void OwnAnswersForm::write(QCborMap &map, int key, const QList<OwnAnswer> &answers) const
{
    QCborArray known;
    for (const OwnAnswer &answer : answers) {
        const QCborValue said =
            answer.form == AnswerForm::Words ? QCborValue(answer.text) : QCborValue(qint64(answer.value));
        known.append(QCborArray{answer.key, static_cast<int>(answer.form), answer.question, said});
    }
    writeWithLater(map, key, known);
}

Mistake OwnAnswersForm::mistakeIn(const QList<OwnAnswer> &answers) const
{
    if (answers.size() > OwnAnswer::kMaxAnswers)
        return ErrorCode::LimitExceeded;
    for (const OwnAnswer &answer : answers) {
        if (isBlank(answer.question) || answer.key.isEmpty())
            return ErrorCode::BadValue;
        if (answer.question.size() > OwnQuestion::kMaxLength || answer.text.size() > kMaxTextLength)
            return ErrorCode::TextTooLong;
        const int most = answer.form == AnswerForm::YesNo ? OwnAnswer::kNo : kHighestRating;
        if (answer.form == AnswerForm::Words ? isBlank(answer.text) || answer.value != 0
                                             : answer.value < kLowestRating || answer.value > most)
            return ErrorCode::RatingOutOfRange;
    }
    return namesOneTwice(answers) ? Mistake(ErrorCode::AlreadyExists) : std::nullopt;
}

} // namespace hearth

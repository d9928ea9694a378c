// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuejson.h"

#include <QDateTime>

#include <limits>

namespace hearth {

namespace {

constexpr double kGreatest = 9007199254740991.0; // beyond it JSON's numbers have gaps

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!json.isDouble() || number < -kGreatest || number > kGreatest || number != static_cast<double>(qint64(number)))
        return std::nullopt;
    return static_cast<qint64>(number);
}

constexpr int kLastIsoYear = 9999;
constexpr qsizetype kIsoDayLength = 10;

/// So many digits of a number that is not negative, from that place on.
void putDigits(QString &text, qsizetype place, int digits, int number)
{
    for (int i = digits - 1; i >= 0; --i) {
        text[place + i] = QLatin1Char(static_cast<char>('0' + number % 10));
        number /= 10;
    }
}

const QLatin1String kDidNotComeUp("did-not-come-up");
const QLatin1String kRatherNotSay("rather-not-say");

} // namespace

QJsonValue jsonOfAnswer(Answer answer)
{
    switch (answer.type()) {
    case Answer::Type::Rated:
        return *answer.rating();
    case Answer::Type::DidNotComeUp:
        return QString(kDidNotComeUp);
    case Answer::Type::RatherNotSay:
        return QString(kRatherNotSay);
    case Answer::Type::NotGiven:
        break;
    }
    return {};
}

std::optional<Answer> answerFrom(const QJsonValue &json)
{
    if (json.toString() == kDidNotComeUp)
        return Answer::didNotComeUp();
    if (json.toString() == kRatherNotSay)
        return Answer::ratherNotSay();
    const auto rating = wholeNumber(json);
    if (!rating || *rating < kLowestRating || *rating > kHighestRating)
        return std::nullopt;
    return Answer::rated(static_cast<int>(*rating)).take();
}

QString jsonOfDay(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 0 || year > kLastIsoYear)
        return day.toString(Qt::ISODate);
    QString text(QStringLiteral("0000-00-00"));
    putDigits(text, 0, 4, year);
    putDigits(text, 5, 2, month);
    putDigits(text, 8, 2, dayOfMonth);
    return text;
}

QString jsonOfInstant(Instant instant)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(instant);
    const auto since = static_cast<int>((instant - midnight).count());
    constexpr qint64 kEpoch = 2440588; // the Julian day of 1 January 1970
    const QString day = jsonOfDay(QDate::fromJulianDay(kEpoch + midnight.time_since_epoch().count()));
    if (day.size() != kIsoDayLength)
        return {};
    QString text = day + QStringLiteral("T00:00:00.000Z");
    putDigits(text, 11, 2, since / 3'600'000);
    putDigits(text, 14, 2, since / 60'000 % 60);
    putDigits(text, 17, 2, since / 1000 % 60);
    putDigits(text, 20, 3, since % 1000);
    return text;
}

std::optional<Instant> instantFrom(const QJsonValue &json)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

bool ValueFromJson::take(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString();
}

bool ValueFromJson::take(const QJsonValue &json, bool &flag)
{
    flag = json.toBool();
    return json.isBool();
}

bool ValueFromJson::take(const QJsonValue &json, qint64 &number)
{
    const auto whole = wholeNumber(json);
    number = whole.value_or(number);
    return whole.has_value();
}

bool ValueFromJson::take(const QJsonValue &json, int &number)
{
    const auto whole = wholeNumber(json);
    if (!whole || *whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
        return false;
    number = static_cast<int>(*whole);
    return true;
}

bool ValueFromJson::take(const QJsonValue &json, std::optional<int> &number)
{
    int whole = 0;
    if (!take(json, whole))
        return false;
    number = whole;
    return true;
}

bool ValueFromJson::take(const QJsonValue &json, QDate &day)
{
    const auto known = dayFromString(json.toString());
    day = known.value_or(QDate());
    return known.has_value();
}

bool ValueFromJson::take(const QJsonValue &json, Period &period)
{
    const auto known = Period::fromString(json.toString());
    period = known.value_or(Period());
    return known.has_value();
}

bool ValueFromJson::take(const QJsonValue &json, QStringList &keys)
{
    keys.clear();
    for (const QJsonValue &each : json.toArray()) {
        if (!each.isString())
            return false;
        keys += each.toString();
    }
    return json.isArray();
}

bool ValueFromJson::take(const QJsonValue &json, FeltFeeling &felt)
{
    return take(json[QLatin1String("feeling")], felt.key) && take(json[QLatin1String("intensity")], felt.intensity);
}

QJsonValue JsonOfValue::operator()(const OwnAnswer &answer) const
{
    QJsonObject object{{QLatin1String("key"), answer.key},
                       {QLatin1String("question"), answer.question},
                       {QLatin1String("form"), keyOf(answer.form)}};
    switch (answer.form) {
    case AnswerForm::Scale:
        object.insert(QLatin1String("rating"), answer.value);
        break;
    case AnswerForm::YesNo:
        object.insert(QLatin1String("yes"), answer.value == OwnAnswer::kYes);
        break;
    case AnswerForm::Words:
        object.insert(QLatin1String("text"), answer.text);
        break;
    }
    return object;
}

bool ValueFromJson::take(const QJsonValue &json, OwnAnswer &answer)
{
    if (!take(json[QLatin1String("key")], answer.key) || !take(json[QLatin1String("question")], answer.question) ||
        !take(json[QLatin1String("form")], answer.form))
        return false;
    bool isYes = false;
    switch (answer.form) {
    case AnswerForm::Scale:
        return take(json[QLatin1String("rating")], answer.value);
    case AnswerForm::YesNo:
        if (!take(json[QLatin1String("yes")], isYes))
            return false;
        answer.value = isYes ? OwnAnswer::kYes : OwnAnswer::kNo;
        return true;
    case AnswerForm::Words:
        break;
    }
    return take(json[QLatin1String("text")], answer.text);
}

bool ValueFromJson::take(const QJsonValue &json, QList<WrittenAnswer> &answers)
{
    answers.clear();
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each.value().isString())
            return false;
        answers += WrittenAnswer{each.key(), each.value().toString()};
    }
    return json.isObject();
}

bool ValueFromJson::take(const QJsonValue &json, Recurrence &ritual)
{
    const auto repeat = valueFromKey<Repeat>(json[QLatin1String("repeat")].toString());
    ritual.repeat = repeat.value_or(Repeat::Never);
    if (!repeat || !take(json[QLatin1String("every")], ritual.every))
        return false;
    if (const QJsonValue until = json[QLatin1String("until")]; until.isString() && !take(until, ritual.until))
        return false;
    ritual.exceptions.clear();
    for (const QJsonValue &each : json[QLatin1String("except")].toArray()) {
        QDate day;
        if (!take(each, day))
            return false;
        ritual.exceptions += day;
    }
    return true;
}

bool ValueFromJson::take(const QJsonValue &json, PartnerId &partner) const
{
    const auto known = m_named.partner(json.toString());
    partner = known.value_or(PartnerId());
    return known.has_value();
}

bool ValueFromJson::take(const QJsonValue &json, RecordId &id) const
{
    id = m_named.record(json.toString());
    return id.isValid();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplereader.h"

#include <QJsonDocument>

namespace hearth {

SampleReader::SampleReader(const QByteArray &bytes, const QString &name, std::optional<Error> &failure)
    : m_place(name)
    , m_failure(failure)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        fail({ErrorCode::BadValue, QStringLiteral("%1 at byte %2").arg(name).arg(parsed.offset)});
    else if (!document.isObject())
        fail({ErrorCode::BadValue, name});
    m_object = document.object();
}

void SampleReader::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

void SampleReader::fail(const char *field)
{
    fail({ErrorCode::BadValue, m_place + QLatin1String(": ") + QLatin1String(field)});
}

QString SampleReader::text(const char *field)
{
    if (!value(field).isString())
        fail(field);
    return value(field).toString();
}

QString SampleReader::wordsOf(const char *field)
{
    const QString words = text(field);
    if (words.trimmed().isEmpty())
        fail(field);
    return words;
}

QString SampleReader::optionalText(const char *field)
{
    return has(field) ? wordsOf(field) : QString();
}

bool SampleReader::flag(const char *field)
{
    if (!value(field).isBool())
        fail(field);
    return value(field).toBool();
}

bool SampleReader::optionalFlag(const char *field)
{
    return has(field) && flag(field);
}

QStringList SampleReader::texts(const char *field)
{
    QStringList list;
    if (!value(field).isArray())
        fail(field);
    for (const QJsonValue item : value(field).toArray()) {
        if (!item.isString() || item.toString().trimmed().isEmpty())
            fail(field);
        list << item.toString();
    }
    return list;
}

QList<int> SampleReader::numbers(const char *field, int least, int greatest)
{
    QList<int> list;
    const QJsonArray items = value(field).toArray();
    if (items.isEmpty())
        fail(field);
    for (const QJsonValue item : items) {
        const int number = item.toInt(least - 1);
        if (number < least || number > greatest)
            fail(field);
        list << number;
    }
    return list;
}

int SampleReader::number(const char *field, int least, int greatest, int otherwise)
{
    if (!has(field))
        return otherwise;
    const int number = value(field).toInt(least - 1);
    if (number < least || number > greatest)
        fail(field);
    return number;
}

PartnerId SampleReader::author()
{
    const int number = value("author").toInt();
    if (number != 1 && number != 2)
        fail("author");
    return number == 2 ? kSecondPartner : kFirstPartner;
}

void SampleReader::take(const char *name, const TextForm &form, QString &text)
{
    if (form.blank)
        text = wordsOf(name);
    else if (has(name))
        text = value(name).isArray() ? texts(name).join(QLatin1String("\n\n")) : this->text(name);
}

void SampleReader::take(const char *name, const FlagForm &, bool &flag)
{
    flag = optionalFlag(name);
}

void SampleReader::take(const char *name, const NumberForm &form, int &number)
{
    number = this->number(name, static_cast<int>(form.least), static_cast<int>(form.most), number);
}

void SampleReader::take(const char *name, const TimeOfDayForm &, std::optional<int> &minute)
{
    if (has(name))
        minute = number(name, 0, SharedExperience::kMinutesOfDay - 1, 0);
}

void SampleReader::take(const char *name, const PersonForm &, PartnerId &partner)
{
    partner = PartnerId(static_cast<std::uint8_t>(number(name, 0, 2, 0)));
}

// Each as "tired:2".
void SampleReader::take(const char *name, const FeelingsForm &, QList<FeltFeeling> &feelings)
{
    const QStringList felt = has(name) ? texts(name) : QStringList();
    for (const QString &text : felt)
        feelings += FeltFeeling{text.section(QLatin1Char(':'), 0, 0), text.section(QLatin1Char(':'), 1).toInt()};
}

void SampleReader::take(const char *, const RecurrenceForm &, Recurrence &ritual)
{
    ritual.repeat = choice("repeat", Repeat::Never);
    ritual.every = number("every", 1, 52, 1);
}

SampleWhen SampleReader::when()
{
    SampleWhen result;
    if (has("weeks")) {
        const QList<int> weeks = numbers("weeks", 0, kSampleWeeks - 1);
        if (weeks.size() != 2 || weeks.first() > weeks.last())
            fail("weeks");
        else {
            result.firstWeek = weeks.first();
            result.lastWeek = weeks.last();
        }
    }
    if (has("months"))
        result.months = numbers("months", 1, 12);
    if (has("weekdays"))
        result.weekdays = numbers("weekdays", 1, 7);
    result.placeInMonth = number("placeInMonth", 1, 5, 0);
    if (has("on")) {
        const QDate day = dayOfYear("on");
        result.month = day.month();
        result.dayOfMonth = day.day();
    }
    constexpr int kLongestFollow = 14;
    if (has("follows"))
        result.follows = number("follows", 0, kLongestFollow, 0);
    constexpr int kFarthest = 400;
    if (has("ahead"))
        result.ahead = number("ahead", -kFarthest, kFarthest, 0);
    return result;
}

QDate SampleReader::dayOfYear(const char *field)
{
    // Read as a day of a common year, so that it exists in every year.
    const QDate day = QDate::fromString(QLatin1String("2001-") + text(field), Qt::ISODate);
    if (!day.isValid())
        fail(field);
    return day;
}

SampleReader SampleReader::child(const char *field)
{
    if (!value(field).isObject())
        fail(field);
    return {value(field).toObject(), m_place + QLatin1String(", ") + QLatin1String(field), m_failure};
}

std::vector<SampleReader> SampleReader::list(const char *field)
{
    if (!has(field))
        fail(field);
    return children(field);
}

std::vector<SampleReader> SampleReader::children(const char *field)
{
    std::vector<SampleReader> readers;
    if (has(field) && !value(field).isArray())
        fail(field);
    for (const QJsonValue item : value(field).toArray()) {
        const QString place = QStringLiteral("%1, %2 %3").arg(m_place, QLatin1String(field)).arg(readers.size());
        if (!item.isObject())
            fail({ErrorCode::BadValue, place});
        readers.push_back(SampleReader(item.toObject(), place, m_failure));
    }
    return readers;
}

} // namespace hearth

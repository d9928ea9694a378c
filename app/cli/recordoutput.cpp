// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordoutput.h"

#include "cli/openedjournal.h"
#include "cli/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace hearth {

namespace {

constexpr qsizetype kLineLength = 72; // characters

QString utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

void describeFields(QJsonObject &object, const Entry &entry, const Journal &)
{
    object.insert(QLatin1String("title"), entry.title);
    object.insert(QLatin1String("text"), entry.text);
}

void describeFields(QJsonObject &object, const GratitudeNote &note, const Journal &journal)
{
    object.insert(QLatin1String("to"), journal.nameOf(note.to));
    object.insert(QLatin1String("what"), note.what);
    object.insert(QLatin1String("why"), note.why);
    object.insert(QLatin1String("shows"), note.shows);
    object.insert(QLatin1String("mayPrint"), note.mayPrint);
}

void describeFields(QJsonObject &object, const CheckIn &checkIn, const Journal &)
{
    object.insert(QLatin1String("period"), checkIn.period.toString());
    QJsonObject ratings;
    for (const Dimension dimension : kDimensions) {
        if (const auto rating = checkIn.answer(dimension).rating())
            ratings.insert(keyOf(dimension), *rating);
    }
    object.insert(QLatin1String("ratings"), ratings);
    object.insert(QLatin1String("feelings"), QJsonArray::fromStringList(checkIn.feelings));
    QJsonObject words;
    for (const WrittenAnswer &answer : checkIn.words)
        words.insert(answer.question, answer.text);
    object.insert(QLatin1String("words"), words);
}

void describeFields(QJsonObject &object, const Partner &partner, const Journal &)
{
    object.insert(QLatin1String("name"), partner.name);
}

void describeFields(QJsonObject &, const Preferences &, const Journal &) {}
void describeFields(QJsonObject &, const Draft &, const Journal &) {}

QString gistOf(const Entry &entry)
{
    return entry.title.isEmpty() ? entry.text : entry.title;
}

QString gistOf(const GratitudeNote &note)
{
    return note.what;
}

QString gistOf(const Partner &partner)
{
    return partner.name;
}

QString gistOf(const CheckIn &checkIn)
{
    QStringList parts;
    for (const Dimension dimension : kDimensions) {
        if (const auto rating = checkIn.answer(dimension).rating())
            parts += QStringLiteral("%1=%2").arg(keyOf(dimension)).arg(*rating);
    }
    for (const WrittenAnswer &answer : checkIn.words)
        parts += answer.text;
    return parts.join(QLatin1Char(' '));
}

QString gistOf(const Preferences &)
{
    return {};
}

QString gistOf(const Draft &)
{
    return {};
}

} // namespace

QJsonObject jsonOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    QJsonObject object{
        {QLatin1String("id"), QString::number(record.id.number())},
        {QLatin1String("kind"), keyOf(kindOf(any))},
        {QLatin1String("author"), journal.nameOf(record.author)},
        {QLatin1String("visibility"),
         record.visibility == Visibility::Shared ? QLatin1String("shared") : QLatin1String("private")},
        {QLatin1String("date"), record.date.toString(Qt::ISODate)},
        {QLatin1String("written"), utc(record.written)},
        {QLatin1String("verified"), record.verified},
        {QLatin1String("tags"), QJsonArray::fromStringList(record.tags)},
    };
    std::visit([&](const auto &value) { describeFields(object, value, journal); }, any);
    return object;
}

QString printable(const QString &text)
{
    QString line = text.simplified();
    for (QChar &character : line) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            character = QChar(QChar::ReplacementCharacter);
    }
    return line;
}

QString lineOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    QString gist = printable(std::visit([](const auto &value) { return gistOf(value); }, any));
    if (gist.size() > kLineLength)
        gist = gist.left(kLineLength - 1) + QChar(0x2026);
    QString line =
        QStringLiteral("%1  %2  %3  %4")
            .arg(record.date.toString(Qt::ISODate), keyOf(kindOf(any)), printable(journal.nameOf(record.author)), gist);
    if (!record.verified)
        line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("CommandLine", "(not verified)"));
    return line;
}

void printJson(const QJsonArray &array, QTextStream &out)
{
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

} // namespace hearth

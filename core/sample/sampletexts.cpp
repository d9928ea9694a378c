// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampletexts.h"

#include "journal/checkin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace.
static void registerSampleFiles()
{
    Q_INIT_RESOURCE(sample);
}

namespace hearth {

namespace {

/// Reads fields out of one JSON object and remembers the first that is missing or malformed.
class FieldReader final
{
public:
    FieldReader(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {
    }

    void fail(const char *field)
    {
        if (m_failure.isEmpty())
            m_failure = m_place + QLatin1String(": ") + QLatin1String(field);
    }
    [[nodiscard]] bool has(const char *field) const { return m_object.contains(QLatin1String(field)); }
    [[nodiscard]] QJsonValue value(const char *field) const { return m_object.value(QLatin1String(field)); }
    [[nodiscard]] bool ok() const { return m_failure.isEmpty(); }
    [[nodiscard]] Error error() const { return {ErrorCode::BadValue, m_failure}; }

    [[nodiscard]] QString text(const char *field)
    {
        if (!value(field).isString())
            fail(field);
        return value(field).toString();
    }
    [[nodiscard]] QString wordsOf(const char *field)
    {
        const QString words = text(field);
        if (words.trimmed().isEmpty())
            fail(field);
        return words;
    }
    [[nodiscard]] bool flag(const char *field)
    {
        if (!value(field).isBool())
            fail(field);
        return value(field).toBool();
    }
    [[nodiscard]] QStringList texts(const char *field)
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
    [[nodiscard]] QList<int> numbers(const char *field, int least, int greatest)
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
    [[nodiscard]] PartnerId author()
    {
        const int number = value("author").toInt();
        if (number != 1 && number != 2)
            fail("author");
        return number == 2 ? kSecondPartner : kFirstPartner;
    }
    [[nodiscard]] SampleWhen when()
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
        if (has("on")) {
            // Read as a day of a common year, so that it exists in every year.
            const QDate day = QDate::fromString(QLatin1String("2001-") + text("on"), Qt::ISODate);
            if (!day.isValid())
                fail("on");
            result.month = day.month();
            result.dayOfMonth = day.day();
        }
        if (has("follows")) {
            const int days = value("follows").toInt(-1);
            if (days < 0 || days > 14)
                fail("follows");
            result.follows = days;
        }
        return result;
    }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_failure;
};

SampleEntry readEntry(FieldReader &reader)
{
    SampleEntry entry;
    entry.author = reader.author();
    entry.shared = reader.flag("shared");
    entry.when = reader.when();
    entry.tags = reader.texts("tags");
    entry.title = reader.wordsOf("title");
    entry.text = reader.texts("text").join(QLatin1String("\n\n"));
    if (entry.text.isEmpty())
        reader.fail("text");
    return entry;
}

SampleNote readNote(FieldReader &reader)
{
    SampleNote note;
    note.author = reader.author();
    note.shared = reader.flag("shared");
    note.mayPrint = reader.flag("mayPrint");
    note.when = reader.when();
    note.what = reader.wordsOf("what");
    note.why = reader.text("why");
    note.shows = reader.text("shows");
    return note;
}

SampleAnswer readAnswer(FieldReader &reader)
{
    SampleAnswer answer;
    answer.author = reader.author();
    answer.question = reader.wordsOf("question");
    static constexpr std::array kQuestions{"good", "hard", "wish"};
    if (std::ranges::none_of(kQuestions, [&](const char *key) { return answer.question == QLatin1String(key); }))
        reader.fail("question");
    answer.when = reader.when();
    answer.text = reader.wordsOf("text");
    return answer;
}

Result<QJsonObject> readObject(const QByteArray &bytes, const QString &file)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadValue, QStringLiteral("%1 at byte %2").arg(file).arg(failure.offset)};
    if (!document.isObject())
        return Error{ErrorCode::BadValue, file};
    return document.object();
}

template <typename T>
Result<std::vector<T>> readList(const QByteArray &bytes, const QString &name, T (*readItem)(FieldReader &))
{
    auto root = readObject(bytes, name);
    if (!root)
        return root.error();
    const QJsonValue list = root.value().value(name);
    if (!list.isArray())
        return Error{ErrorCode::BadValue, name};
    std::vector<T> items;
    for (const QJsonValue value : list.toArray()) {
        const QString place = QStringLiteral("%1 %2").arg(name).arg(items.size());
        if (!value.isObject())
            return Error{ErrorCode::BadValue, place};
        FieldReader reader(value.toObject(), place);
        T item = readItem(reader);
        if (item.when.follows && items.empty())
            reader.fail("follows");
        if (!reader.ok())
            return reader.error();
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

Result<SampleFiles> builtInSampleFiles()
{
    registerSampleFiles();
    SampleFiles files;
    const std::array<std::pair<const char *, QByteArray *>, 4> wanted{{{":/sample/people.json", &files.people},
                                                                       {":/sample/entries.json", &files.entries},
                                                                       {":/sample/gratitude.json", &files.notes},
                                                                       {":/sample/answers.json", &files.answers}}};
    for (const auto &[path, bytes] : wanted) {
        QFile file(QString::fromLatin1(path));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, file.fileName()};
        *bytes = file.readAll();
    }
    return files;
}

Result<SampleTexts> readSampleTexts(const SampleFiles &files)
{
    SampleTexts texts;
    auto people = readObject(files.people, QStringLiteral("people"));
    if (!people)
        return people.error();
    FieldReader reader(people.value(), QStringLiteral("people"));
    const QStringList names = reader.texts("names");
    if (names.size() != 2)
        reader.fail("names");
    if (!reader.ok())
        return reader.error();
    texts.names = {names.first(), names.last()};

    auto entries = readList<SampleEntry>(files.entries, QStringLiteral("entries"), readEntry);
    if (!entries)
        return entries.error();
    texts.entries = entries.take();
    auto notes = readList<SampleNote>(files.notes, QStringLiteral("notes"), readNote);
    if (!notes)
        return notes.error();
    texts.notes = notes.take();
    auto answers = readList<SampleAnswer>(files.answers, QStringLiteral("answers"), readAnswer);
    if (!answers)
        return answers.error();
    texts.answers = answers.take();
    return texts;
}

} // namespace hearth

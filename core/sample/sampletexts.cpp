// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampletexts.h"

#include "records/checkin.h"
#include "sample/samplereader.h"

#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace.
static void registerSampleFiles()
{
    Q_INIT_RESOURCE(sample);
}

namespace hearth {

namespace {

SampleEntry readEntry(SampleReader &reader)
{
    SampleEntry entry{readSampleText<Entry>(reader), reader.texts("tags"), reader.optionalText("link"),
                      reader.optionalText("picture"), reader.optionalText("caption")};
    if (entry.record.title.isEmpty() || entry.record.text.isEmpty())
        reader.fail("text");
    return entry;
}

SampleNote readNote(SampleReader &reader)
{
    SampleNote note{readSampleText<GratitudeNote>(reader)};
    if (reader.has("keptUntil")) {
        const QDate day = QDate::fromString(QLatin1String("2001-") + reader.text("keptUntil"), Qt::ISODate);
        if (!day.isValid())
            reader.fail("keptUntil");
        note.keptUntilMonth = day.month();
        note.keptUntilDay = day.day();
    }
    return note;
}

SampleAnswer readAnswer(SampleReader &reader)
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

template <typename T>
Result<std::vector<T>> readList(const QByteArray &bytes, const QString &name, T (*readItem)(SampleReader &))
{
    const auto root = readSampleObject(bytes, name);
    if (!root)
        return root.error();
    auto items = readSampleList<T>(root.value(), name, readItem);
    if (items && !items.value().empty() && items.value().front().when.follows)
        return Error{ErrorCode::BadValue, name + QLatin1String(" 0: follows")};
    return items;
}

Result<QByteArray> readBuiltIn(const QString &path)
{
    registerSampleFiles();
    QFile file(QLatin1String(":/sample/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName()};
    return file.readAll();
}

Result<void> readAllBuiltIn(std::initializer_list<std::pair<const char *, QByteArray *>> wanted)
{
    for (const auto &[path, bytes] : wanted) {
        auto read = readBuiltIn(QLatin1String(path));
        if (!read)
            return read.error();
        *bytes = read.take();
    }
    return {};
}

} // namespace

Result<SampleFiles> builtInSampleFiles()
{
    SampleFiles files;
    if (const auto read = readAllBuiltIn({{"people.json", &files.people},
                                          {"entries.json", &files.entries},
                                          {"gratitude.json", &files.notes},
                                          {"answers.json", &files.answers}});
        !read)
        return read.error();
    return files;
}

Result<SampleTogetherFiles> builtInSampleTogetherFiles()
{
    SampleTogetherFiles files;
    if (const auto read = readAllBuiltIn({{"experiences.json", &files.experiences},
                                          {"agreements.json", &files.agreements},
                                          {"talks.json", &files.talks}});
        !read)
        return read.error();
    return files;
}

Result<SamplePicture> builtInSamplePicture(const QString &name)
{
    auto content = readBuiltIn(name + QLatin1String(".jpg"));
    if (!content)
        return content.error();
    auto thumbnail = readBuiltIn(name + QLatin1String("-small.jpg"));
    if (!thumbnail)
        return thumbnail.error();
    return SamplePicture{content.take(), thumbnail.take()};
}

Result<SampleTexts> readSampleTexts(const SampleFiles &files)
{
    SampleTexts texts;
    auto people = readSampleObject(files.people, QStringLiteral("people"));
    if (!people)
        return people.error();
    SampleReader reader(people.value(), QStringLiteral("people"));
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

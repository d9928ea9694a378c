// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchdocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace hearth::test {

/// A file of the shared test data: the folder in the environment, else the one the build was told of. The path
/// may name nothing; tests skip then.
inline QString sharedDataFile(const char *name)
{
    QString folder = qEnvironmentVariable("HEARTHBOOK_SHARED_DATA");
#ifdef HEARTHBOOK_SHARED_DATA
    if (folder.isEmpty()) {
        folder = QString::fromUtf8(HEARTHBOOK_SHARED_DATA);
    }
#endif
    return folder + QLatin1Char('/') + QString::fromUtf8(name);
}

/// The entries of Samuel Pepys's diary, in order; each repetition 370 months later. Empty without the data.
inline QList<SearchDocument> pepysDiary(int repetitions = 1)
{
    QList<SearchDocument> entries;
    QFile file(sharedDataFile("pepys.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) {
        return entries;
    }
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.value(QLatin1String("kind")).toString() != QLatin1String("entry")) {
            continue;
        }
        SearchDocument document;
        document.id = RecordId(entries.size() + 1);
        document.author = entries.size() % 2 == 0 ? kFirstPartner : kSecondPartner;
        document.date = QDate::fromString(row.value(QLatin1String("date_gregorian")).toString(), Qt::ISODate);
        document.body = row.value(QLatin1String("text")).toString();
        entries.append(document);
    }
    const qsizetype count = entries.size();
    for (int repetition = 1; repetition < repetitions; ++repetition) {
        for (qsizetype i = 0; i < count; ++i) {
            SearchDocument document = entries[i];
            document.id = RecordId(entries.size() + 1);
            document.date = document.date.addMonths(370 * repetition);
            // As in a journal, each text is its own.
            document.body = QString(document.body.constData(), document.body.size());
            entries.append(document);
        }
    }
    return entries;
}

/// The strings that break text handling. Empty without the data.
inline QStringList naughtyStrings()
{
    QStringList strings;
    QFile file(sharedDataFile("naughty-strings.json"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
            strings.append(value.toString());
        }
    }
    return strings;
}

} // namespace hearth::test

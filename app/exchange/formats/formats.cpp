// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats/formats.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hearth {

QString fileHolding(SourceTree &source, const QString &ending, const QList<QByteArray> &words)
{
    constexpr int kTried = 20; // an archive is gone through from its beginning for each
    int tried = 0;
    for (const SourceTree::File &file : source.files()) {
        if (!file.name.endsWith(ending, Qt::CaseInsensitive))
            continue;
        if (++tried > kTried)
            break;
        const auto beginning = source.beginningOf(file.name, kLooked);
        const auto holds = [&beginning](const QByteArray &word) { return beginning.value().contains(word); };
        if (beginning && std::ranges::all_of(words, holds))
            return file.name;
    }
    return {};
}

void leaveOutOthers(const QJsonObject &object, const QStringList &known, ImportSink &sink)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonValue value = each.value();
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                             (value.isArray() && value.toArray().isEmpty()) ||
                             (value.isObject() && value.toObject().isEmpty()) || value == QJsonValue(false);
        if (!isEmpty && !known.contains(each.key()))
            sink.leaveOut(each.key());
    }
}

void takeHeading(IncomingEntry &entry)
{
    if (!entry.title.isEmpty() || !entry.text.startsWith(QLatin1String("# ")))
        return;
    const qsizetype end = entry.text.indexOf(QLatin1Char('\n'));
    entry.title = entry.text.mid(2, end < 0 ? -1 : end - 2).trimmed();
    entry.text = end < 0 ? QString() : entry.text.mid(end + 1).trimmed();
}

Result<void> goOn(const ImportProgress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        return Error{ErrorCode::Cancelled, {}};
    return {};
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entrydraft.h"

#include "editors/tagsandlinksdraft.h"

#include <QCborArray>

#include <algorithm>

namespace hearth {

namespace {

const QLatin1String kEntryTitle("title");
const QLatin1String kEntryText("text");
const QLatin1String kEntryDate("date");
const QLatin1String kEntryShared("shared");
const QLatin1String kStartedFrom("startedFrom");
const QLatin1String kWouldLike("wouldLike");
const QLatin1String kFeelings("feelings");

} // namespace

QCborMap draftOf(const Entry &entry)
{
    QCborArray feelings; // a key and how strongly, by turns
    for (const FeltFeeling &felt : entry.feelings) {
        feelings.append(felt.key);
        feelings.append(felt.intensity);
    }
    QCborMap fields{{kEntryTitle, entry.title},
                    {kEntryText, entry.text},
                    {kEntryDate, entry.record.date.toString(Qt::ISODate)},
                    {kEntryShared, entry.record.visibility == Visibility::Shared},
                    {kStartedFrom, entry.startedFrom},
                    {kWouldLike, static_cast<int>(entry.wouldLike)},
                    {kFeelings, feelings}};
    keepTagsAndLinks(fields, entry.record);
    return fields;
}

Entry withDraft(Entry entry, const QCborMap &fields)
{
    entry.title = fields.value(kEntryTitle).toString();
    entry.text = fields.value(kEntryText).toString();
    const QDate date = QDate::fromString(fields.value(kEntryDate).toString(), Qt::ISODate);
    if (date.isValid())
        entry.record.date = date;
    entry.record.visibility = fields.value(kEntryShared).toBool() ? Visibility::Shared : Visibility::Private;
    entry.startedFrom = fields.value(kStartedFrom).toString(entry.startedFrom);
    const qint64 wish = fields.value(kWouldLike).toInteger(static_cast<qint64>(entry.wouldLike));
    if (wish >= 0 && wish <= static_cast<qint64>(WouldLike::Nothing))
        entry.wouldLike = static_cast<WouldLike>(wish);
    if (fields.contains(kFeelings)) {
        entry.feelings.clear();
        const QCborArray feelings = fields.value(kFeelings).toArray();
        for (qsizetype at = 0; at + 1 < feelings.size(); at += 2) {
            const qint64 intensity = std::clamp<qint64>(feelings.at(at + 1).toInteger(), 0, kStrongestFeeling);
            entry.feelings += {feelings.at(at).toString(), static_cast<int>(intensity)};
        }
    }
    restoreTagsAndLinks(fields, entry.record);
    return entry;
}

} // namespace hearth

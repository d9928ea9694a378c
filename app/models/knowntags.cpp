// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/knowntags.h"

#include "records/feelings.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

template <typename T>
void gather(const Journal &journal, QHash<QString, QString> &tags)
{
    for (const T &value : journal.all<T>()) {
        for (const QString &tag : value.record.tags) {
            const QString key = tag.toCaseFolded();
            if (!tag.trimmed().isEmpty() && !tags.contains(key))
                tags.insert(key, tag);
        }
    }
}

} // namespace

QStringList knownTags(const Journal &journal)
{
    QHash<QString, QString> tags;
    gather<Entry>(journal, tags);
    gather<GratitudeNote>(journal, tags);
    gather<CheckIn>(journal, tags);
    gather<OwnAnswers>(journal, tags);
    gather<SharedExperience>(journal, tags);
    gather<Reflection>(journal, tags);
    gather<AgreementVersion>(journal, tags);
    gather<PersonalLimit>(journal, tags);
    gather<Conversation>(journal, tags);
    gather<Commitment>(journal, tags);
    gather<Response>(journal, tags);
    QStringList known = tags.values();
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::sort(known, [&order](const QString &left, const QString &right) {
        const int compared = order.compare(left, right);
        return compared != 0 ? compared < 0 : left < right;
    });
    return known;
}

QStringList feltFeelings(const Journal &journal)
{
    QSet<QString> felt;
    for (const Entry &entry : journal.all<Entry>()) {
        for (const FeltFeeling &feeling : entry.feelings)
            felt += feeling.key;
    }
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        for (const QString &feeling : checkIn.feelings)
            felt += feeling;
    }
    QStringList ordered;
    for (const FeelingGroup &group : feelingGroups()) {
        for (const char *key : group.feelings) {
            if (felt.remove(QLatin1String(key)))
                ordered += QLatin1String(key);
        }
    }
    QStringList others = felt.values();
    others.sort();
    return ordered + others;
}

} // namespace hearth

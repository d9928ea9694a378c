// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/tagsandlinksdraft.h"

#include <QCborArray>

namespace hearth {

namespace {

const QLatin1String kTags("tags");
const QLatin1String kLinks("links");

} // namespace

void keepTagsAndLinks(QCborMap &fields, const Record &record)
{
    QCborArray links;
    for (const RecordId link : record.links)
        links.append(static_cast<qint64>(link.number()));
    fields[kTags] = QCborArray::fromStringList(record.tags);
    fields[kLinks] = links;
}

void restoreTagsAndLinks(const QCborMap &fields, Record &record)
{
    if (fields.contains(kTags)) {
        record.tags.clear();
        for (const QCborValue &tag : fields.value(kTags).toArray())
            record.tags += tag.toString();
    }
    if (fields.contains(kLinks)) {
        record.links.clear();
        for (const QCborValue &link : fields.value(kLinks).toArray())
            record.links += RecordId(link.toInteger());
    }
}

} // namespace hearth

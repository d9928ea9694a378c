// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultsmodel.h"

#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/wording.h"

namespace hearth {

namespace {

QVariantList asVariants(const QList<Mark> &marks)
{
    QVariantList variants;
    for (const Mark &mark : marks)
        variants << mark.start << mark.length;
    return variants;
}

} // namespace

SearchResultsModel::SearchResultsModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
}

void SearchResultsModel::setResult(const SearchResult &result)
{
    setRows({result.hits.begin(), result.hits.end()});
}

SearchResultsModel::Heading SearchResultsModel::headingOf(const SearchHit &hit) const
{
    const auto record = m_journal.find(hit.id);
    if (!record)
        return {};
    const Record &common = recordOf(*record);
    const QString day = dayInWords(common.date, QLocale());
    const QString what = hit.title.isEmpty() ? kindName(kindOf(*record)) : hit.title;
    Heading heading{inOneLine({day, what, nameInWords(m_journal, common.author), hit.tags}), {}};
    const qsizetype title = heading.words.indexOf(what, day.size());
    const qsizetype tags = heading.words.size() - hit.tags.size();
    for (const Mark &mark : hit.titleMarks)
        heading.marks += {title + mark.start, mark.length};
    for (const Mark &mark : hit.tagMarks)
        heading.marks += {tags + mark.start, mark.length};
    return heading;
}

QVariant SearchResultsModel::valueAt(int row, int role) const
{
    const SearchHit &hit = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case HeadingRole:
        return headingOf(hit).words;
    case HeadingMarksRole:
        return asVariants(headingOf(hit).marks);
    case Qt::AccessibleTextRole:
        return spokenLine({headingOf(hit).words, hit.snippet});
    case MarksRole:
        return asVariants(hit.marks);
    default:
        return {};
    }
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultsmodel.h"

#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/wording.h"

namespace hearth {

SearchResultsModel::SearchResultsModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
}

void SearchResultsModel::setResult(const SearchResult &result)
{
    setRows({result.hits.begin(), result.hits.end()});
}

QString SearchResultsModel::headingOf(const SearchHit &hit) const
{
    const auto record = m_journal.find(hit.id);
    if (!record)
        return {};
    const Record &common = recordOf(*record);
    const QString day = dayInWords(common.date, QLocale());
    const auto *entry = std::get_if<Entry>(&*record);
    const QString what = entry != nullptr && !entry->title.isEmpty() ? entry->title : kindName(kindOf(*record));
    return inOneLine({day, what, m_journal.nameOf(common.author)});
}

QVariant SearchResultsModel::valueAt(int row, int role) const
{
    const SearchHit &hit = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case HeadingRole:
        return headingOf(hit);
    case Qt::AccessibleTextRole:
        return spokenLine({headingOf(hit), hit.snippet});
    case MarksRole: {
        QVariantList marks;
        for (const Mark &mark : hit.marks)
            marks << mark.start << mark.length;
        return marks;
    }
    default:
        return {};
    }
}

} // namespace hearth

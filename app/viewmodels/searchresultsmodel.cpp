// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/searchresultsmodel.h"

#include "report/datewords.h"
#include "viewmodels/wording.h"

namespace hearth {

SearchResultsModel::SearchResultsModel(const Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
}

void SearchResultsModel::setResult(const SearchResult &result)
{
    beginResetModel();
    m_hits = result.hits;
    endResetModel();
}

RecordId SearchResultsModel::idAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? m_hits[row].id : RecordId();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
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
    return tr("%1 · %2 · %3", "day, title or kind, author").arg(day, what, m_journal.nameOf(common.author));
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case HeadingRole:
        return headingOf(hit);
    case Qt::AccessibleTextRole:
        return QString(headingOf(hit) + QStringLiteral(". ") + hit.snippet);
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

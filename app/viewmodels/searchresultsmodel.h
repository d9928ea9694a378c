// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "search/searchdocument.h"

#include <QAbstractListModel>

namespace hearth {

/// The hits of a search as rows.
class SearchResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is the snippet, Qt::AccessibleTextRole all of it in one sentence.
        HeadingRole = Qt::UserRole + 1, ///< day, kind and author, or the title
        MarksRole,                      ///< QVariantList of start and length, one after the other
    };

    explicit SearchResultsModel(const Journal &journal, QObject *parent = nullptr);

    void setResult(const SearchResult &result);
    [[nodiscard]] RecordId idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString headingOf(const SearchHit &hit) const;

    const Journal &m_journal;
    QList<SearchHit> m_hits;
};

} // namespace hearth

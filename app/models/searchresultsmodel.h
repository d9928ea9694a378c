// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/listmodel.h"
#include "search/searchdocument.h"

namespace hearth {

/// The hits of a search as rows.
class SearchResultsModel final : public ListModel<SearchHit>
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

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override;
    [[nodiscard]] QString headingOf(const SearchHit &hit) const;

    const Journal &m_journal;
};

} // namespace hearth

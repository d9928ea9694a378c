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
        HeadingRole = Qt::UserRole + 1, ///< day, title or kind, author and tags
        HeadingMarksRole,               ///< the hits in it: QVariantList of start and length, one after the other
        MarksRole,                      ///< the hits in the snippet, likewise
    };

    explicit SearchResultsModel(const Journal &journal, QObject *parent = nullptr);

    void setResult(const SearchResult &result);

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override;
    struct Heading final
    {
        QString words;
        QList<Mark> marks;
    };

    [[nodiscard]] Heading headingOf(const SearchHit &hit) const;

    const Journal &m_journal;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "search/searchdocument.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace hearth {

class EmptyState;
class SearchResultsModel;

/// What a search found, newest first, with the hits marked.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    SearchPage(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    void showResult(const SearchResult &result);
    /// Moves the focus to the first hit.
    void enter();

signals:
    void chosen(hearth::RecordId id);

private:
    SearchResultsModel *m_model;
    QLabel *m_count;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace hearth

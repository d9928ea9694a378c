// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "search/query.h"
#include "search/searchdocument.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace hearth {

class EmptyState;
class SearchFilters;
class SearchResultsModel;
class SearchService;

/// The page of the search: filters, and what was found, newest first, with the hits marked. What was asked, what is
/// chosen and where one was in the list stay until the journal is locked.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    SearchPage(const Theme &theme, const Journal &journal, SearchService &search, QWidget *parent = nullptr);

    /// Looks for what was typed. An empty text finds nothing.
    void ask(const QString &text);
    [[nodiscard]] const QString &asked() const { return m_text; }
    /// The words that were found, for marking them elsewhere.
    [[nodiscard]] QList<SearchPhrase> phrases() const;
    /// The page comes into sight: offers the tags and years that are there by now.
    void activate();
    /// Moves the focus to the hit where one was, at first the newest; where nothing is found yet, as soon as it is.
    void enter();

signals:
    void chosen(hearth::RecordId id);

private:
    void showResult(const SearchResult &result);
    void showNothing();
    void openAt(const QModelIndex &index);

    const Journal &m_journal;
    SearchService &m_search;
    QString m_text;
    quint64 m_request = 0;
    bool m_isToBeEntered = false; // nothing was found yet
    SearchFilters *m_filters;
    SearchResultsModel *m_model;
    QLabel *m_count;
    QLabel *m_remarks;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace hearth

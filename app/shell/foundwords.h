// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "theme/theme.h"

#include <QObject>
#include <QPointer>

class QLabel;
class QTextEdit;

namespace hearth {

/// Marks the words that were searched for in a record that was opened from what was found, wherever it is read, and
/// scrolls to the first of them.
class FoundWords final : public QObject
{
    Q_OBJECT

public:
    explicit FoundWords(const Theme &theme, QObject *parent = nullptr);

    /// In every text that is in sight within `page`, once it has its place; in a title, which can only be selected, the
    /// first. Takes the marks of before away.
    void mark(QWidget *page, const QList<SearchPhrase> &phrases);
    void clear();

private:
    void markNow(const QWidget &page, const QList<SearchPhrase> &phrases);
    void markTexts(const QWidget &page, const QList<SearchPhrase> &phrases);
    void selectInTitles(const QWidget &page, const QList<SearchPhrase> &phrases);

    const Theme &m_theme;
    QList<QPointer<QTextEdit>> m_marked;
    QList<QPointer<QLabel>> m_selected;
    int m_turn = 0; // of mark() and clear()
};

} // namespace hearth

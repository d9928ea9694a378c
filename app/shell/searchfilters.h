// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchdocument.h"

#include <QWidget>

class QPushButton;

namespace hearth {

class ChoiceBox;
class Journal;

/// Narrows a search down by kind, author, tag and time. What is chosen counts at once, and stays until it is cleared or
/// the journal is locked.
class SearchFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFilters(const Journal &journal, QWidget *parent = nullptr);

    [[nodiscard]] SearchFilter filter() const;
    [[nodiscard]] bool isAnyChosen() const;
    /// Offers the tags and years that are there now. What is chosen stays chosen.
    void offerWhatIsThere();
    /// Emits changed() when something was chosen.
    void clear();

signals:
    void changed();

private:
    [[nodiscard]] ChoiceBox *addBox(const QString &name, const char *objectName);
    void showClear();

    const Journal &m_journal;
    ChoiceBox *m_kind;
    ChoiceBox *m_author = nullptr; // where there are two
    ChoiceBox *m_tag;
    ChoiceBox *m_time;
    QPushButton *m_clear;
};

} // namespace hearth

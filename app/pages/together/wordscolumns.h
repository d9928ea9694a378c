// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"

class QBoxLayout;

namespace hearth {

class WordsColumn;

/// What each of the two wrote about a day, mine first: side by side where there is room for both, else one below the
/// other.
class WordsColumns final : public QWidget
{
    Q_OBJECT

public:
    WordsColumns(const PageContext &context, const Occurrence &occurrence, QWidget *parent = nullptr);

    /// Shows what the journal holds now; leaves alone what is being written.
    void refresh();
    [[nodiscard]] bool isWriting() const;
    /// Begins to write my words, or goes on with them.
    void write();
    /// True, and says so, while photos beside what is being written are still being prepared.
    bool waitsForPhotos();
    /// False when something that is being written could not be kept.
    bool keepDrafts();

signals:
    /// My words are to be deleted.
    void removeChosen(hearth::RecordId words);
    void removeForGoodChosen(hearth::RecordId words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QBoxLayout *m_layout;
    QList<WordsColumn *> m_columns;
};

} // namespace hearth

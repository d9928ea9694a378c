// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace hearth {

class FlowLayout;
class WordsEditor;

/// What one of the two wrote about a day, with their photos: mine to be written and changed, the other's to be read.
/// Opens the draft that waits for that day.
class WordsColumn final : public QWidget
{
    Q_OBJECT

public:
    WordsColumn(const PageContext &context, const Occurrence &occurrence, PartnerId author, QWidget *parent = nullptr);

    /// Shows what the journal holds now; leaves alone what is being written.
    void refresh();
    [[nodiscard]] bool isWriting() const { return m_editor != nullptr; }
    /// Begins to write, or goes on with it. Does nothing in the other's column.
    void write();
    /// False when something that is being written could not be kept.
    bool keepDraft();
    /// True, and says so, while photos of what is being written are still being prepared.
    bool waitsForPhotos();

signals:
    /// My words are to be deleted.
    void removeChosen(hearth::RecordId words);
    void removeForGoodChosen(hearth::RecordId words);

private:
    [[nodiscard]] QWidget *makeHeading(const Reflection *words);
    void showWords(const Reflection &words);
    void showRoom();
    /// What can be done with those words of mine.
    void addActs(FlowLayout &row, QWidget *heading, RecordId words);
    void closeEditor();

    const PageContext m_context;
    const Occurrence m_occurrence;
    const PartnerId m_author;
    QVBoxLayout *m_layout;
    QWidget *m_reading = nullptr;
    WordsEditor *m_editor = nullptr;
};

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

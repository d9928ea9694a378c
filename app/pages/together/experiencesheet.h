// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"

#include <QFrame>
#include <QPointer>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class ExperienceActions;
class FlowLayout;
class MoreButton;
class PageScroll;
class RecordActions;
struct RecordItem;
class WordsColumns;

/// A sheet with one day of something on it: what it is, its photos, what it belongs to, each partner's words, and what
/// its author can do with it. Whoever is not the author reads, and writes their own words. Follows the journal.
class ExperienceSheet final : public QFrame
{
    Q_OBJECT

public:
    explicit ExperienceSheet(const PageContext &context, QWidget *parent = nullptr);

    /// Shows it as it is now; an empty sheet when nothing is left of it. False, and nothing changes, when words that
    /// are being written could not be kept.
    bool showOccurrence(const Occurrence &occurrence);
    [[nodiscard]] const Occurrence &shown() const { return m_shown; }
    /// False when something that is being written could not be kept.
    bool keepDrafts();
    /// Begins to write my words about it.
    void writeWords();
    /// Puts the keyboard on the sheet.
    void focusSheet();

signals:
    void editChosen(hearth::RecordId experience);
    /// A plan is to be made from that idea.
    void planChosen(hearth::RecordId idea);
    /// Another record is to be shown.
    void openChosen(hearth::RecordId record);
    /// What was shown is gone, or no longer takes place on that day.
    void vanished();

private:
    [[nodiscard]] QWidget *makeActions();
    void connectActions();
    void refresh();
    void follow(const QList<RecordEvent> &events);
    void showActions(const SharedExperience *experience);
    void showExperience(const SharedExperience &experience);
    void showGone();
    void addOrigin(const SharedExperience &experience);
    void addLinks(const RecordItem &links);
    void makeWords();
    void showWords(const SharedExperience *experience);
    [[nodiscard]] bool isWriting() const;
    void add(QWidget *widget);
    void addLink(const QString &sentence, const QString &button, RecordId record);

    const PageContext m_context;
    ExperienceActions *m_doing;
    RecordActions *m_records;
    Occurrence m_shown;
    PageScroll *m_scroll = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_live = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_visibility = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_remove = nullptr;
    MoreButton *m_more = nullptr;
    QWidget *m_body = nullptr; // made anew with each change
    QVBoxLayout *m_bodyLayout = nullptr;
    QWidget *m_below = nullptr; // outlives m_body while words are being written
    WordsColumns *m_words = nullptr;
};

} // namespace hearth

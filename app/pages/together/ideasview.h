// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "page/page.h"
#include "theme/theme.h"

#include <QAbstractButton>

class QPushButton;
class QStackedWidget;

namespace hearth {

class EmptyState;
class PanelGrid;
class SegmentedControl;
class Switch;

/// One idea on the board: to be opened, or to be planned. Shows what the journal held when it was made.
class IdeaCard final : public QAbstractButton
{
    Q_OBJECT

public:
    IdeaCard(const Theme &theme, const Journal &journal, const SharedExperience &idea, QWidget *parent = nullptr);

    [[nodiscard]] RecordId idea() const { return m_idea; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(hearth::RecordId idea);
    void planChosen(hearth::RecordId idea);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsHeight() const;

    const Theme &m_theme;
    RecordId m_idea;
    ExperienceType m_type;
    QString m_title;
    QString m_words;
    QString m_whose;
    QPushButton *m_plan;
};

/// The board of ideas, which either fills. What was taken up leaves it, and can be looked at on its own. Follows the
/// journal.
class IdeasView final : public QWidget
{
    Q_OBJECT

public:
    explicit IdeasView(const PageContext &context, QWidget *parent = nullptr);

signals:
    void opened(hearth::RecordId idea);
    void planChosen(hearth::RecordId idea);
    void addChosen();

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] bool isWanted(const Record &record, ExperienceType type) const;
    void rebuild();
    void showEmptiness(bool hasIdeas);

    const PageContext m_context;
    SegmentedControl *m_type = nullptr;
    Switch *m_takenUp = nullptr;
    PanelGrid *m_board = nullptr;
    QPushButton *m_more = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    qsizetype m_most;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "page/page.h"

#include <vector>

class QLabel;
class QPushButton;
class QShortcut;

namespace hearth {

class Card;
class ChartDetail;
class ChartPanel;
class ChartSharing;
class DrawingQueue;
class EmptyState;
class PageScroll;
class PanelGrid;
class RangeBar;
class ReviewInvitation;
class ReviewView;

/// A month or a year in review, and below it the ratings and the gratitude notes over time: a small chart for each
/// dimension the reader wants to see, and any of them large. One person's ratings at a time, never both in one chart.
class InsightsPage final : public Page
{
    Q_OBJECT
public:
    explicit InsightsPage(const PageContext &context, QWidget *parent = nullptr);
    ~InsightsPage() override;

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Insights; }
    void activate() override;
    bool keepDrafts() override;

    [[nodiscard]] const std::vector<ChartPanel *> &panels() const { return m_panels; }
    /// The chart that is shown large, or null.
    [[nodiscard]] const ChartContent *opened() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void rebuildPanels(const std::vector<ChartTopic> &topics);
    [[nodiscard]] std::vector<ChartTopic> topics() const;
    [[nodiscard]] PartnerId author() const;
    /// How often `author` rated anything.
    [[nodiscard]] int answers(PartnerId author) const;
    void open(ChartTopic topic);
    /// What was written in those days, of what the opened chart is about.
    void openWritten(QDate first, QDate last);
    void close();
    /// Back by one step: from fewer months to more, then from one chart to all.
    void stepBack();
    void showOpened();
    void showBegun();
    void showParts();
    void beginReview(YearMonth from, YearMonth to);
    void leaveReview();
    void showNumbers();
    void printReview();
    [[nodiscard]] QWidget *detailHead();

    PageContext m_context;
    DrawingQueue *m_queue;
    PageScroll *m_scroll;
    EmptyState *m_empty;
    ReviewView *m_review;
    ReviewInvitation *m_invitation;
    QWidget *m_overviewHead;
    QWidget *m_detailHead;
    RangeBar *m_range;
    PanelGrid *m_grid;
    Card *m_begunCard; // with few answers: what will stand here, and when
    QLabel *m_begun;
    QPushButton *m_checkIn;
    QLabel *m_note;
    ChartSharing *m_sharing;
    ChartDetail *m_detail;
    QShortcut *m_escape;
    std::vector<ChartPanel *> m_panels; // of the grid
    std::optional<ChartTopic> m_opened;
    int m_scrolledTo = 0; // before a chart was opened
    bool m_isReviewing = false;
    bool m_hasFewAnswers = false;
    bool m_isEmpty = true;
    bool m_isStale = true;
};

} // namespace hearth

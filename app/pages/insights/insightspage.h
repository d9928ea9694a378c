// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "page/page.h"

#include <vector>

class QLabel;
class QShortcut;

namespace hearth {

class ChartDetail;
class ChartGrid;
class ChartPanel;
class ChartSharing;
class DrawingQueue;
class EmptyState;
class FewAnswers;
class PageScroll;
class RangeBar;
class ReviewInvitation;
class ReviewView;

/// A month or a year in review, and below it the ratings and the gratitude notes over time: a small chart for each
/// dimension the reader wants to see, and any of them large. One person's ratings at a time; while both look, those
/// that each of them shares in neighbouring places. Never both in one chart.
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

    [[nodiscard]] const std::vector<ChartPanel *> &panels() const;
    /// The chart that is shown large, or null.
    [[nodiscard]] const ChartContent *opened() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    /// What is in sight is drawn from the journal; the other of the two only once it is wanted.
    void showCharts();
    [[nodiscard]] std::vector<ChartTopic> topics() const;
    /// Whose ratings and feelings are shown: one of the two, or while both look each of them.
    [[nodiscard]] std::vector<PartnerId> authors() const;
    [[nodiscard]] bool hasAnswers(PartnerId author) const;
    [[nodiscard]] ChartContent contentOf(const ChartTopic &topic, PartnerId author) const;
    void open(const ChartTopic &topic);
    void close();
    /// Back by one step: from fewer months to more, then from one chart to all.
    void stepBack();
    void showOpened();
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
    ChartGrid *m_grid;
    FewAnswers *m_fewAnswers;
    QLabel *m_note;
    ChartSharing *m_sharing;
    ChartDetail *m_detail;
    QShortcut *m_escape;
    std::optional<ChartTopic> m_opened;
    int m_scrolledTo = 0; // before a chart was opened
    bool m_isReviewing = false;
    bool m_hasFewAnswers = false;
    bool m_isEmpty = true;
    bool m_isStale = true;
};

} // namespace hearth

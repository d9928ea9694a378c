// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/insights/chartcontent.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace hearth {

class ChartPicture;
class GlanceGrid;
class CountTable;
class DrawingQueue;
class RatingTable;

/// One chart large, what it shows in words, and the table behind it.
class ChartDetail final : public QWidget
{
    Q_OBJECT
public:
    ChartDetail(const Theme &theme, DrawingQueue &queue, QWidget *parent = nullptr);

    void setContent(ChartContent content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }

signals:
    /// What stands there on the chart is to be opened.
    void spotChosen(const hearth::ChartSpot &spot);
    /// Likewise what stands in that week of the year at a glance.
    void weekChosen(QDate first, QDate last);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTable();

    ChartContent m_content;
    ChartPicture *m_picture;
    GlanceGrid *m_glance;
    QLabel *m_summary;
    QPushButton *m_numbers; // shows the table
    QTableView *m_table;
    RatingTable *m_ratings;
    CountTable *m_counts;
};

} // namespace hearth

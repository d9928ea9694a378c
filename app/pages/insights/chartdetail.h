// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace hearth {

class ChartPicture;
class DrawingQueue;
class GlanceGrid;
class NumbersPane;
class SegmentedControl;

/// One chart large, what it shows in words, a year of it at a glance, and the numbers behind it.
class ChartDetail final : public QWidget
{
    Q_OBJECT
public:
    /// Reads the year at a glance when it is wanted.
    using GlanceSource = std::function<Glance(GlanceBy by)>;

    ChartDetail(const Theme &theme, DrawingQueue &queue, QWidget *parent = nullptr);

    /// What `glance` reads from outlives the detail, or is replaced before.
    void setContent(ChartContent content, GlanceSource glance);
    [[nodiscard]] const ChartContent &content() const { return m_content; }

signals:
    /// What stands in those days is to be opened.
    void daysChosen(QDate first, QDate last);
    /// Only these months are to be shown.
    void stretchChosen(const hearth::MonthRange &months);
    /// More months are to be shown again.
    void moreWanted();

private:
    void showGlance();
    [[nodiscard]] QWidget *glanceCard();
    [[nodiscard]] QString glanceHint() const;

    ChartContent m_content;
    GlanceSource m_source;
    ChartPicture *m_picture;
    QLabel *m_summary;
    SegmentedControl *m_by;
    GlanceGrid *m_glance;
    QLabel *m_pointedAt; // or how to read the grid
    QPushButton *m_showNumbers;
    NumbersPane *m_numbers;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QPushButton;

namespace hearth {

class ChartPicture;
class DrawingQueue;
class GlanceGrid;
class NumbersPane;
class SegmentedControl;

/// One chart large, what it shows in words, a year of it at a glance, and the numbers behind it. Of two people it is
/// one each, in neighbouring places and over the same time, never one over the other.
class ChartDetail final : public QWidget
{
    Q_OBJECT
public:
    /// Reads the year at a glance of that person when it is wanted.
    using GlanceSource = std::function<Glance(PartnerId author, GlanceBy by)>;

    ChartDetail(const Theme &theme, DrawingQueue &queue, QWidget *parent = nullptr);

    /// One content, or one for each of the two of the same topic. What `glance` reads from outlives the detail, or is
    /// replaced before.
    void setContents(std::vector<ChartContent> contents, GlanceSource glance);
    /// All that is shown, in one.
    [[nodiscard]] const ChartContent &content() const { return m_all; }

signals:
    /// What such a chart of `author` rests on in those days is to be opened.
    void daysChosen(const hearth::ChartTopic &topic, hearth::PartnerId author, QDate first, QDate last);
    /// Only these months are to be shown.
    void stretchChosen(const hearth::MonthRange &months);
    /// More months are to be shown again.
    void moreWanted();

private:
    /// What shows one of the contents.
    struct Side final
    {
        QWidget *chart = nullptr; // with what it shows, in words
        ChartPicture *picture = nullptr;
        QLabel *summary = nullptr;
        QWidget *year = nullptr; // at a glance
        QLabel *name = nullptr;  // whose, where there are two
        GlanceGrid *glance = nullptr;
    };

    [[nodiscard]] Side side(const Theme &theme, DrawingQueue &queue, std::size_t place);
    [[nodiscard]] QWidget *chartCard();
    [[nodiscard]] QWidget *glanceCard();
    [[nodiscard]] GlanceBy glanceBy() const;
    [[nodiscard]] QString glanceHint() const;
    void showGlances();
    void showNumbers();

    std::vector<ChartContent> m_contents;
    ChartContent m_all;
    GlanceSource m_source;
    std::vector<Glance> m_glances; // of each content
    std::array<Side, 2> m_sides;
    SegmentedControl *m_by;
    QLabel *m_pointedAt; // or how to read the grid
    QPushButton *m_showNumbers;
    NumbersPane *m_numbers;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/feelingsgrid.h"

#include "charts/chartsummary.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kFieldGap = 3;
constexpr double kPalestField = 0.25; // how opaque the least is

} // namespace

FeelingsGrid::FeelingsGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FeelingsGrid::setFeelings(FeelingSeries series)
{
    m_series = std::move(series);
    if (m_series.feelings.size() > kMaxRows)
        m_series.feelings.resize(kMaxRows);
    QStringList words;
    for (const FeelingCounts &each : m_series.feelings)
        words += tr("%1: %2", "a feeling, how many times").arg(feelingLabel(each.key), timesWords(each.sum));
    setAccessibleName(tr("Feelings"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int FeelingsGrid::rowHeight() const
{
    return QFontMetrics(m_theme.type().small).height() + spacing::small;
}

int FeelingsGrid::labelWidth() const
{
    const QFontMetrics metrics(m_theme.type().small);
    int width = 0;
    for (const FeelingCounts &each : m_series.feelings)
        width = std::max(width, metrics.horizontalAdvance(feelingLabel(each.key)));
    return std::min(width + spacing::medium, this->width() / 2);
}

QRectF FeelingsGrid::fieldOf(std::size_t row, std::size_t step) const
{
    const double label = labelWidth();
    const double width = (this->width() - label) / static_cast<double>(m_series.feelings[row].steps.size());
    const double gap = width > 3 * kFieldGap ? kFieldGap : 0;
    const QRectF field(label + static_cast<double>(step) * width, static_cast<double>(row) * rowHeight(), width - gap,
                       rowHeight() - kFieldGap);
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(this->width() - field.right(), field.top(), field.width(), field.height())
               : field;
}

QString FeelingsGrid::wordsAt(QPoint place) const
{
    for (std::size_t row = 0; row < m_series.feelings.size(); ++row) {
        const FeelingCounts &counts = m_series.feelings[row];
        for (std::size_t step = 0; step < counts.steps.size(); ++step) {
            if (fieldOf(row, step).contains(place) && counts.steps[step] > 0)
                return tr("%1, %2: %3", "a feeling, a step of time, how many times")
                    .arg(feelingLabel(counts.key),
                         stepInWords(m_series.step,
                                     m_series.from.plusMonths(static_cast<int>(step) * monthsIn(m_series.step)),
                                     locale()),
                         timesWords(counts.steps[step]));
        }
    }
    return {};
}

QSize FeelingsGrid::sizeHint() const
{
    return {480, static_cast<int>(m_series.feelings.size()) * rowHeight()};
}

QSize FeelingsGrid::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

bool FeelingsGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
    return true;
}

void FeelingsGrid::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.type().small);
    int most = 1;
    for (const FeelingCounts &each : m_series.feelings)
        most = std::max(most, std::ranges::max(each.steps));
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    for (std::size_t row = 0; row < m_series.feelings.size(); ++row) {
        const FeelingCounts &counts = m_series.feelings[row];
        const QRect label(0, static_cast<int>(row) * rowHeight(), labelWidth() - spacing::small,
                          rowHeight() - kFieldGap);
        painter.setPen(colours.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), side,
                         painter.fontMetrics().elidedText(feelingLabel(counts.key), Qt::ElideRight, label.width()));
        painter.setPen(Qt::NoPen);
        for (std::size_t step = 0; step < counts.steps.size(); ++step) {
            QColor colour = counts.steps[step] > 0 ? colours.chartMedian : colours.sunken;
            if (counts.steps[step] > 0)
                colour.setAlphaF(static_cast<float>(kPalestField + (1 - kPalestField) * counts.steps[step] / most));
            painter.setBrush(colour);
            painter.drawRoundedRect(fieldOf(row, step), 3, 3);
        }
    }
}

} // namespace hearth

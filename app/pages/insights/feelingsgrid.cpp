// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/feelingsgrid.h"

#include "charts/chartsummary.h"
#include "report/datewords.h"
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

void FeelingsGrid::setFeelings(std::vector<FeelingCounts> feelings, YearMonth from)
{
    m_feelings = std::move(feelings);
    if (m_feelings.size() > kMaxRows)
        m_feelings.resize(kMaxRows);
    m_from = from;
    QStringList words;
    for (const FeelingCounts &each : m_feelings)
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
    for (const FeelingCounts &each : m_feelings)
        width = std::max(width, metrics.horizontalAdvance(feelingLabel(each.key)));
    return std::min(width + spacing::medium, this->width() / 2);
}

QRectF FeelingsGrid::fieldOf(std::size_t row, std::size_t month) const
{
    const double label = labelWidth();
    const double step = (width() - label) / static_cast<double>(m_feelings[row].months.size());
    const double gap = step > 3 * kFieldGap ? kFieldGap : 0;
    const QRectF field(label + static_cast<double>(month) * step, static_cast<double>(row) * rowHeight(), step - gap,
                       rowHeight() - kFieldGap);
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - field.right(), field.top(), field.width(), field.height())
               : field;
}

QString FeelingsGrid::wordsAt(QPoint place) const
{
    for (std::size_t row = 0; row < m_feelings.size(); ++row) {
        const FeelingCounts &counts = m_feelings[row];
        for (std::size_t month = 0; month < counts.months.size(); ++month) {
            if (fieldOf(row, month).contains(place) && counts.months[month] > 0)
                return tr("%1, %2: %3", "a feeling, a month, how many times")
                    .arg(feelingLabel(counts.key),
                         monthInWords(m_from.plusMonths(static_cast<int>(month)).firstDay(), locale()),
                         timesWords(counts.months[month]));
        }
    }
    return {};
}

QSize FeelingsGrid::sizeHint() const
{
    return {480, static_cast<int>(m_feelings.size()) * rowHeight()};
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
    for (const FeelingCounts &each : m_feelings)
        most = std::max(most, std::ranges::max(each.months));
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    for (std::size_t row = 0; row < m_feelings.size(); ++row) {
        const FeelingCounts &counts = m_feelings[row];
        const QRect label(0, static_cast<int>(row) * rowHeight(), labelWidth() - spacing::small,
                          rowHeight() - kFieldGap);
        painter.setPen(colours.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), side,
                         painter.fontMetrics().elidedText(feelingLabel(counts.key), Qt::ElideRight, label.width()));
        painter.setPen(Qt::NoPen);
        for (std::size_t month = 0; month < counts.months.size(); ++month) {
            QColor colour = counts.months[month] > 0 ? colours.chartMedian : colours.sunken;
            if (counts.months[month] > 0)
                colour.setAlphaF(static_cast<float>(kPalestField + (1 - kPalestField) * counts.months[month] / most));
            painter.setBrush(colour);
            painter.drawRoundedRect(fieldOf(row, month), 3, 3);
        }
    }
}

} // namespace hearth

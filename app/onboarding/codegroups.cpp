// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/codegroups.h"

#include "theme/drawtext.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kTimesBody = 1.9;

} // namespace

CodeGroups::CodeGroups(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Stands in the tab order, so that a screen reader comes to it.
    setFocusPolicy(Qt::TabFocus);
    theme.redraw(this);
    nameItself();
}

void CodeGroups::setGroups(const QStringList &groups)
{
    m_groups = groups;
    nameItself();
    updateGeometry();
    update();
}

void CodeGroups::setCovered(bool covered)
{
    m_isCovered = covered;
    nameItself();
    update();
}

void CodeGroups::nameItself()
{
    setAccessibleName(m_isCovered ? tr("Recovery code, covered")
                                  : tr("Recovery code: %1").arg(m_groups.join(QStringLiteral(", "))));
}

QFont CodeGroups::groupFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_theme.type().body.pointSizeF() * kTimesBody);
    return font;
}

QSize CodeGroups::groupSize() const
{
    const QFontMetrics metrics(groupFont());
    return {metrics.horizontalAdvance(QStringLiteral("0000")) + 2 * spacing::medium, metrics.height() + spacing::small};
}

int CodeGroups::columnsIn(int width) const
{
    const int inner = width - 2 * spacing::small;
    const int count = std::max(1, static_cast<int>(m_groups.size()));
    const int most = std::clamp(inner / groupSize().width(), 1, count);
    const int lines = (count + most - 1) / most;
    return (count + lines - 1) / lines; // lines as even as can be
}

int CodeGroups::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int lines = (std::max(1, static_cast<int>(m_groups.size())) + columns - 1) / columns;
    return lines * groupSize().height() + 2 * spacing::medium;
}

QSize CodeGroups::sizeHint() const
{
    const int width = 4 * groupSize().width() + 2 * spacing::small;
    return {width, heightForWidth(width)};
}

QSize CodeGroups::minimumSizeHint() const
{
    return {2 * groupSize().width() + 2 * spacing::small, groupSize().height() + 2 * spacing::medium};
}

void CodeGroups::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    painter.setPen(hasFocus() ? QPen(colours.focusRing, 2) : QPen(colours.border, 1));
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);

    painter.setFont(groupFont());
    painter.setPen(m_isCovered ? colours.textMuted : colours.text);
    const QSize size = groupSize();
    const int columns = columnsIn(width());
    const int left = (width() - columns * size.width()) / 2;
    for (int i = 0; i < m_groups.size(); ++i) {
        const QRect place(QPoint(left + i % columns * size.width(), spacing::medium + i / columns * size.height()),
                          size);
        const QString text = m_isCovered ? QString(m_groups.at(i).size(), QChar(0x2022)) : m_groups.at(i);
        drawText(painter, place, static_cast<int>(Qt::AlignCenter) | Qt::TextForceLeftToRight, text);
    }
}

} // namespace hearth

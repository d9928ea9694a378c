// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/spokenwords.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace hearth {

namespace {

constexpr int kLeastWidth = 64;   // device-independent pixels
constexpr int kUsualWidth = 480;  // device-independent pixels
constexpr double kLeading = 1.2;  // height of a line in heights of the font
constexpr qsizetype kMuch = 2000; // characters; more than a few lines hold

// Lays out line by line and hands each to `place`, with the top of the line. Stops when `place` returns false.
template <typename Place>
double layOut(const QString &text, const QLabel &label, int width, Place place)
{
    const QFontMetricsF metrics(label.font());
    const double step = metrics.height() * kLeading;
    QTextOption option(label.alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QString words = text;
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(words, label.font());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    double y = 0;
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y + (step - metrics.height()) / 2});
        y += step;
        if (!place(line, words))
            break;
    }
    layout.endLayout();
    return y;
}

} // namespace

SpokenWords::SpokenWords(const QString &text, Role role, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // its height depends on its width
    setRole(this, role);
}

void SpokenWords::setMostLines(int lines)
{
    m_mostLines = lines;
    m_known = {};
    updateGeometry();
}

int SpokenWords::heightForWidth(int width) const
{
    const QString words = m_mostLines > 0 ? text().left(kMuch) : text();
    if (const auto &known = m_known; known.width == width && known.words == words && known.font == font())
        return known.height;
    int lines = 0;
    const double height = layOut(words, *this, width, [&](const QTextLine &, const QString &) {
        ++lines;
        return m_mostLines == 0 || lines < m_mostLines;
    });
    m_known = {width, static_cast<int>(std::ceil(height)), words, font()};
    return m_known.height;
}

QSize SpokenWords::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize SpokenWords::minimumSizeHint() const
{
    return {kLeastWidth, static_cast<int>(std::ceil(QFontMetricsF(font()).height() * kLeading))};
}

void SpokenWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    int lines = 0;
    const QString words = m_mostLines > 0 ? text().left(kMuch) : text();
    layOut(words, *this, width(), [&](const QTextLine &line, const QString &whole) {
        ++lines;
        const bool isCut = lines == m_mostLines && line.textStart() + line.textLength() < whole.size();
        if (isCut) {
            const QString rest = whole.mid(line.textStart()).replace(QChar::LineSeparator, QLatin1Char(' '));
            const QRectF place(0, line.y(), width(), line.height());
            painter.drawText(place, static_cast<int>(Qt::AlignLeading) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(rest, Qt::ElideRight, width()));
            return false;
        }
        line.draw(&painter, {0, 0});
        return m_mostLines == 0 || lines < m_mostLines;
    });
}

} // namespace hearth

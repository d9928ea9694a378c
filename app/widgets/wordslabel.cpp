// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wordslabel.h"

#include "report/wholedates.h"
#include "theme/drawtext.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr qsizetype kMaxLooked = 20000; // characters; more than any number of lines that is set
constexpr qsizetype kShort = 200;       // characters whose width is looked at
constexpr int kUsualWidth = 50;         // average characters
constexpr int kMinWidth = 8;            // average characters
constexpr double kLeading = 0.2;        // room between lines, in heights of the font

} // namespace

WordsLabel::WordsLabel(Role role, QWidget *parent)
    : WordsLabel({}, role, parent)
{
}

WordsLabel::WordsLabel(const QString &text, Role role, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setRole(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void WordsLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    m_known = {};
    updateGeometry();
    update();
}

QString WordsLabel::looked() const
{
    return m_maximumLines > 0 ? text().left(kMaxLooked) : text();
}

double WordsLabel::heightOf(int lines) const
{
    const double height = QFontMetricsF(font()).height();
    return lines * height + (lines - 1) * kLeading * height;
}

template <typename Place>
int WordsLabel::layOut(int width, Place place) const
{
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask);
    int number = 0;
    const auto isFull = [&] { return m_maximumLines > 0 && number == m_maximumLines; };
    const QStringList paragraphs = looked().split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < paragraphs.size() && !isFull(); ++at) {
        const QString &paragraph = paragraphs.at(at);
        QTextOption option(side | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const auto fits = [metrics = QFontMetrics(font()), width](const QString &day) {
            return metrics.horizontalAdvance(day) <= width;
        };
        QTextLayout layout(withWholeDates(paragraph, locale(), fits), font());
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            ++number;
            const bool isLast = line.textStart() + line.textLength() >= paragraph.size();
            place(line, paragraph, number - 1, isFull() && !(isLast && at + 1 == paragraphs.size()));
            if (isLast || isFull())
                break;
        }
        layout.endLayout();
    }
    return number;
}

bool WordsLabel::isCut() const
{
    bool found = false;
    layOut(width(), [&found](const QTextLine &, const QString &, int, bool isCutHere) { found |= isCutHere; });
    return found;
}

int WordsLabel::heightForWidth(int width) const
{
    ensurePolished();
    const QString words = looked();
    if (m_known.width == width && m_known.words == words && m_known.font == font())
        return m_known.height;
    const int lines = layOut(width, [](const QTextLine &, const QString &, int, bool) {});
    m_known = {width, static_cast<int>(std::ceil(heightOf(std::max(lines, 1)))), words, font()};
    return m_known.height;
}

QSize WordsLabel::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    const int widest = kUsualWidth * metrics.averageCharWidth();
    int wanted = text().size() > kShort ? widest : 0;
    if (wanted == 0) {
        for (const QString &paragraph : text().split(QLatin1Char('\n')))
            wanted = std::max(wanted, metrics.horizontalAdvance(paragraph) + spacing::tiny);
    }
    const int width = std::clamp(wanted, minimumSizeHint().width(), widest);
    return {width, heightForWidth(width)};
}

QSize WordsLabel::minimumSizeHint() const
{
    ensurePolished();
    return {kMinWidth * QFontMetrics(font()).averageCharWidth(), static_cast<int>(std::ceil(heightOf(1)))};
}

void WordsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const double room = height() - heightForWidth(width());
    const double top = (alignment() & Qt::AlignVCenter) != 0 ? std::max(0.0, room / 2) : 0;
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask);
    const auto paint = [&](QTextLine &line, const QString &paragraph, int number, bool isCutHere) {
        const double y = top + heightOf(number + 1) - heightOf(1);
        if (!isCutHere) {
            line.setPosition({0, y});
            line.draw(&painter, {0, 0});
            return;
        }
        // Seen to go on, also where the paragraph ends here and another follows.
        const QString rest = paragraph.mid(line.textStart(), 2 * std::max(line.textLength(), 1)) + QChar(0x2026);
        drawText(painter, QRectF(0, y, width(), heightOf(1)),
                 static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine | directionFlag(paragraph),
                 painter.fontMetrics().elidedText(rest, Qt::ElideRight, width()));
    };
    layOut(width(), paint);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/ratingpicture.h"

#include "charts/smallratings.h"
#include "theme/drawtext.h"
#include "wording/reviewwords.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace hearth {

namespace {

constexpr QSize kPicture(280, 72);
constexpr QSize kMinPicture(140, 72);
constexpr QSize kMonthsPicture(420, 92);
constexpr QSize kMinMonthsPicture(240, 92);

} // namespace

RatingPicture::RatingPicture(const Theme &theme, RatingSeries ratings, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ratings(std::move(ratings))
    , m_months(monthByMonth(m_ratings))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sentence);
    if (isOfMonths()) {
        QStringList months;
        for (const RatingSeries &month : m_months) {
            if (!month.points.empty())
                months += monthInWords(month);
        }
        setAccessibleDescription(months.join(QLatin1Char('\n')));
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize RatingPicture::sizeHint() const
{
    return isOfMonths() ? kMonthsPicture : kPicture;
}

QSize RatingPicture::minimumSizeHint() const
{
    return isOfMonths() ? kMinMonthsPicture : kMinPicture;
}

int RatingPicture::scaleWidth() const
{
    return QFontMetrics(m_theme.type().small).horizontalAdvance(locale().toString(kHighestRating)) + spacing::small;
}

QRect RatingPicture::place() const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return rect().adjusted(isMirrored ? 0 : scaleWidth(), 0, isMirrored ? -scaleWidth() : 0, 0);
}

QString RatingPicture::monthInWords(const RatingSeries &month) const
{
    return tr("%1: %2", "a month, what was answered in it")
        .arg(locale().standaloneMonthName(month.from.month()), answersSentence(month, locale()));
}

void RatingPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.type().small);
    painter.setPen(m_theme.colours().textMuted);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int letters = isOfMonths() ? monthLettersHeight(painter.fontMetrics().height()) : 0;
    const QRect scale(isMirrored ? width() - scaleWidth() : 0, 0, scaleWidth(), height() - letters);
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    drawText(painter, scale, side | Qt::AlignTop, locale().toString(kHighestRating));
    drawText(painter, scale, side | Qt::AlignBottom, locale().toString(kLowestRating));
    if (isOfMonths())
        drawMonthsOfRatings(painter, place(), m_ratings, m_theme.colours(), painter.font(), locale());
    else
        drawSmallRatings(painter, place(), m_ratings, m_theme.colours());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::small, radius::small);
}

bool RatingPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isOfMonths())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto month = monthAt(help->pos().x() - place().left(), place().width(), m_months.size());
    if (month)
        QToolTip::showText(help->globalPos(), monthInWords(m_months.at(*month)).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/ratingpicture.h"

#include "charts/smallratings.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {

constexpr QSize kPicture(280, 72);
constexpr QSize kMinPicture(140, 72);

} // namespace

RatingPicture::RatingPicture(const Theme &theme, RatingSeries ratings, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ratings(std::move(ratings))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sentence);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize RatingPicture::sizeHint() const
{
    return kPicture;
}

QSize RatingPicture::minimumSizeHint() const
{
    return kMinPicture;
}

void RatingPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.type().small);
    painter.setPen(m_theme.colours().textMuted);
    const QString most = locale().toString(kHighestRating);
    const int words = QFontMetrics(painter.font()).horizontalAdvance(most) + spacing::small;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect scale(isMirrored ? width() - words : 0, 0, words, height());
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(scale, side | Qt::AlignTop, most);
    painter.drawText(scale, side | Qt::AlignBottom, locale().toString(kLowestRating));
    drawSmallRatings(painter, rect().adjusted(isMirrored ? 0 : words, 0, isMirrored ? -words : 0, 0), m_ratings,
                     m_theme.colours());
}

} // namespace hearth

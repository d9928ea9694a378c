// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/ratingpicture.h"

#include "charts/smallratings.h"

#include <QPainter>

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
    drawSmallRatings(painter, rect(), m_ratings, m_theme.colours());
}

} // namespace hearth

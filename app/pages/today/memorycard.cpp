// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/memorycard.h"

#include "report/datewords.h"
#include "widgets/buttons.h"
#include "widgets/rowpainter.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kExcerptLines = 2;
constexpr int kInset = spacing::section; // of the words, beside them; as in a Card
constexpr int kPadding = spacing::large; // above and below

} // namespace

MemoryCard::MemoryCard(const Theme &theme, const Journal &journal, const AnyRecord &record, const QString &when,
                       QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_id(recordOf(record).id)
    , m_when(when)
    , m_title(recordTitle(journal, record))
    , m_excerpt(recordExcerpt(record))
{
    if (m_title.isEmpty())
        m_title = dayInWords(recordOf(record).date, QLocale());
    setAccessibleName(spokenLine({m_when, m_title, m_excerpt}));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPushButton::clicked, this, [this] { emit opened(m_id); });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void MemoryCard::offerMute()
{
    m_mute = new IconButton(m_theme, Glyph::Close, tr("Do not show this again"), this);
    m_mute->setAccessibleDescription(m_title);
    m_mute->setCursor(Qt::ArrowCursor);
    connect(m_mute, &QToolButton::clicked, this, [this] { emit muteChosen(m_id); });
}

int MemoryCard::heightForWidth(int width) const
{
    const TypeScale &type = m_theme.type();
    const auto lines = static_cast<int>(linesFor(width - 2 * kInset).size());
    return 2 * kPadding + QFontMetrics(type.small).lineSpacing() + spacing::tiny +
           QFontMetrics(type.heading).lineSpacing() + (lines > 0 ? spacing::tiny : 0) +
           lines * QFontMetrics(type.reading).lineSpacing();
}

QSize MemoryCard::sizeHint() const
{
    constexpr int kWidth = 480;
    return {kWidth, heightForWidth(kWidth)};
}

QSize MemoryCard::minimumSizeHint() const
{
    constexpr int kNarrowest = 240;
    return {kNarrowest, heightForWidth(std::max(width(), kNarrowest))};
}

void MemoryCard::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (m_mute == nullptr)
        return;
    const QRect inner = rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    m_mute->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignTop | Qt::AlignTrailing, m_mute->sizeHint(), inner));
}

void MemoryCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const TypeScale &type = m_theme.type();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || hasFocus();
    painter.setPen(QPen(hasFocus() ? colours.focusRing : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(isHot ? colours.surfaceRaised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);

    QRect area = rect().adjusted(kInset, kPadding, -kInset, -kPadding);
    const int besideMute = m_mute != nullptr ? m_mute->width() : 0;
    const auto line = [&](const QFont &font, const QColor &colour, const QString &text, int beside = 0) {
        painter.setPen(colour);
        const QRect place(area.topLeft(), QSize(area.width() - beside, area.height()));
        const QRect visual = QStyle::visualRect(layoutDirection(), area, place);
        area.setTop(area.top() + drawElided(painter, visual, text, font, 1));
    };
    line(type.small, colours.textMuted, m_when, besideMute);
    area.setTop(area.top() + spacing::tiny);
    line(type.heading, colours.text, m_title, besideMute);
    area.setTop(area.top() + spacing::tiny);
    for (const QString &words : linesFor(area.width()))
        line(type.reading, colours.text, words);
}

QStringList MemoryCard::linesFor(int width) const
{
    return elidedLines(m_excerpt, m_theme.type().reading, width, kExcerptLines);
}

} // namespace hearth

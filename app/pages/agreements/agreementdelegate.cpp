// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementdelegate.h"

#include "pages/agreements/agreementsmodel.h"

#include <QPainter>

namespace hearth {

namespace {

constexpr int kInset = 2; // around the ground of a row, so that neighbours stand apart
constexpr int kPadding = spacing::medium;

// Words of a journal run their own way, whichever way the program does.
void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &words)
{
    const QRect visual = QStyle::visualRect(option.direction, option.rect, place);
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(visual, static_cast<int>(flags | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, visual.width()));
}

} // namespace

AgreementDelegate::AgreementDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });
}

QFont AgreementDelegate::titleFont() const
{
    QFont font = m_theme.type().body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int small = QFontMetrics(m_theme.type().small).height();
    return {0, QFontMetrics(titleFont()).height() + 2 * (small + spacing::tiny) + 2 * (kPadding + kInset)};
}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);

    const int inset = kInset + kPadding;
    QRect line = option.rect.adjusted(inset, inset, -inset, 0);
    const QFont strong = titleFont();
    line.setHeight(QFontMetrics(strong).height());
    painter->setFont(strong);
    painter->setPen(colours.text);
    drawWords(*painter, option, line, index.data().toString());

    const int small = QFontMetrics(m_theme.type().small).height();
    line.translate(0, line.height() + spacing::tiny);
    line.setHeight(small);
    const bool isAgreed = index.data(AgreementsModel::IsAgreedRole).toBool();
    const auto glyph = static_cast<Glyph>(index.data(AgreementsModel::StateGlyphRole).toInt());
    const QRect icon = QStyle::visualRect(option.direction, option.rect, QRect(line.topLeft(), QSize(small, small)));
    painter->drawPixmap(icon.topLeft(), m_theme.pixmap(glyph, isAgreed ? Token::Accent : Token::TextMuted, small,
                                                       painter->device()->devicePixelRatioF()));
    painter->setFont(m_theme.type().small);
    drawWords(*painter, option, line.adjusted(small + spacing::small, 0, 0, 0),
              index.data(AgreementsModel::StateRole).toString());

    line.translate(0, small + spacing::tiny);
    painter->setPen(colours.textMuted);
    drawWords(*painter, option, line, index.data(AgreementsModel::DetailRole).toString());
    painter->restore();
}

void AgreementDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!isChosen && !isHovered && !hasFocus)
        return;
    const QRectF ground = QRectF(option.rect).adjusted(kInset, kInset, -kInset, -kInset);
    painter.setBrush(isChosen ? colours.accentSoft : isHovered ? colours.sunken : QColor(Qt::transparent));
    painter.setPen(hasFocus ? QPen(colours.focusRing, 2) : isChosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    const double half = hasFocus ? 1.0 : 0.5;
    painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), radius::control, radius::control);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/notedelegate.h"

#include "viewmodels/notesmodel.h"

#include <QListView>
#include <QPainter>

namespace hearth {

namespace {

constexpr int kGap = spacing::medium; // between cards
constexpr int kAvatar = 28;

int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QRect bounds(0, 0, width, 1 << 20);
    return QFontMetrics(font).boundingRect(bounds, Qt::TextWordWrap, text).height();
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int inner = width - 2 * spacing::large - kAvatar - spacing::medium - 2;
    const TypeScale &type = m_theme.type();
    int height = std::max(QFontMetrics(type.small).lineSpacing(), kAvatar / 2) + spacing::tiny;
    height += textHeight(type.reading, index.data().toString(), inner);
    const QString detail = index.data(NotesModel::DetailRole).toString();
    if (!detail.isEmpty())
        height += spacing::tiny + textHeight(type.body, detail, inner);
    constexpr int kFrame = 4; // the card's edges
    return {width, height + 2 * spacing::large + kGap + kFrame};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const TypeScale &type = m_theme.type();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -kGap);
    painter->setPen(QPen(isChosen ? colours.accent : colours.border, isChosen ? 1.5 : 1.0));
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(card, radius::card, radius::card);

    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const QRect content = card.toRect().adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    QRect dot(content.topLeft(), QSize(kAvatar, kAvatar));
    dot = QStyle::visualRect(option.direction, content, dot);
    const int colour = index.data(NotesModel::AuthorColourRole).toInt() % static_cast<int>(colours.partner.size());
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.partner[static_cast<std::size_t>(std::max(colour, 0))]);
    painter->drawEllipse(dot);
    painter->setPen(colours.textOnAccent);
    painter->setFont(type.small);
    painter->drawText(dot, Qt::AlignCenter, index.data(NotesModel::AuthorNameRole).toString().left(1).toUpper());

    const int indent = kAvatar + spacing::medium;
    QRect area = content.adjusted(isRightToLeft ? 0 : indent, 0, isRightToLeft ? -indent : 0, 0);
    const QFontMetrics small(type.small);
    const QString state = index.data(NotesModel::StateRole).toString();
    painter->setPen(colours.textMuted);
    const int stateWidth = small.horizontalAdvance(state);
    const QRect head(area.topLeft(), QSize(area.width(), small.lineSpacing()));
    painter->drawText(head, Qt::AlignTrailing | Qt::AlignVCenter, state);
    painter->drawText(head, Qt::AlignLeading | Qt::AlignVCenter,
                      small.elidedText(index.data(NotesModel::HeadingRole).toString(), Qt::ElideRight,
                                       area.width() - stateWidth - spacing::medium));
    area.setTop(area.top() + std::max(small.lineSpacing(), kAvatar / 2) + spacing::tiny);
    painter->setPen(colours.text);
    painter->setFont(type.reading);
    const QString what = index.data().toString();
    painter->drawText(area, Qt::TextWordWrap | Qt::AlignLeading, what);
    const QString detail = index.data(NotesModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        area.setTop(area.top() + textHeight(type.reading, what, area.width()) + spacing::tiny);
        painter->setFont(type.body);
        painter->setPen(colours.textMuted);
        painter->drawText(area, Qt::TextWordWrap | Qt::AlignLeading, detail);
    }
    painter->restore();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperitemdelegate.h"

#include "widgets/rowpainter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace hearth {

namespace {

constexpr int kMaxLines = 3; // of the words
constexpr int kItemTop = RowPainter::kInset + spacing::small;

/// The muted lines below the words.
QStringList mutedLines(const QModelIndex &index)
{
    QStringList lines{index.data(PaperItemDelegate::AboutRole).toString(),
                      index.data(PaperItemDelegate::ReasonRole).toString()};
    lines.removeAll(QString());
    return lines;
}

bool isTickedBy(const QEvent &event, const QRect &row)
{
    if (event.type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(event).key();
        return key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (event.type() != QEvent::MouseButtonRelease)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    return mouse.button() == Qt::LeftButton && row.contains(mouse.position().toPoint());
}

} // namespace

PaperItemDelegate::PaperItemDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });
}

QRect PaperItemDelegate::wordsOf(const QRect &row) const
{
    const int before = RowPainter::kPadding + m_theme.iconSize() + spacing::medium;
    return row.adjusted(before, kItemTop, -RowPainter::kPadding, -kItemTop);
}

QSize PaperItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QFont words = m_theme.type().body;
    const QRect room = wordsOf(QRect(0, 0, width, 0));
    const auto lines = elidedLines(index.data().toString(), words, room.width(), kMaxLines).size();
    return {0, heightOfLines(words, static_cast<int>(lines)) +
                   heightOfLines(m_theme.type().small, static_cast<int>(mutedLines(index).size())) + 2 * kItemTop};
}

void PaperItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const bool canBeTicked = index.flags().testFlag(Qt::ItemIsUserCheckable);
    RowPainter row(*painter, m_theme, option);
    row.ground(option.rect);

    QStyleOptionViewItem tick = option;
    const int side = m_theme.iconSize();
    const QRect words = wordsOf(option.rect);
    const QRect place(option.rect.left() + RowPainter::kPadding, words.top(), side, side);
    tick.rect = QStyle::visualRect(option.direction, option.rect, place);
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    tick.state.setFlag(QStyle::State_On, isTicked);
    tick.state.setFlag(QStyle::State_Off, !isTicked);
    tick.state.setFlag(QStyle::State_Enabled, canBeTicked);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);

    const QFont &small = m_theme.type().small;
    QRect below = words;
    below.setTop(words.top() + row.words(words, index.data().toString(), m_theme.type().body,
                                         canBeTicked ? colours.text : colours.textMuted, kMaxLines));
    for (const QString &line : mutedLines(index))
        below.setTop(below.top() + row.words(below, line, small, colours.textMuted));
}

bool PaperItemDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || !isTickedBy(*event, option.rect))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace hearth

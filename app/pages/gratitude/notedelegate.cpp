// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/notedelegate.h"

#include "models/notesmodel.h"
#include "pages/gratitude/notebuttons.h"
#include "photos/photoreader.h"
#include "report/wholedates.h"
#include "theme/drawtext.h"
#include "widgets/avatar.h"
#include "widgets/factgrid.h"
#include "widgets/pagescroll.h"
#include "widgets/rowpainter.h"
#include "wording/inoneline.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kGap = spacing::medium;    // between cards
constexpr qint64 kMaxPixels = 1'000'000; // of a thumbnail
constexpr int kPicture = 64;             // side of a small picture
constexpr int kHeadLines = 3;            // at most, from whom to whom and when: names may be long

// Side of the author's round, which holds a letter in small type.
int avatarSide(const TypeScale &type)
{
    return std::max(28, QFontMetrics(type.small).height() * 3 / 2);
}

QString headingOf(const QModelIndex &index)
{
    return withWholeDates(
        inOneLine({index.data(NotesModel::HeadingRole).toString(), index.data(NotesModel::StateRole).toString()}),
        QLocale());
}

QString whatOf(const QModelIndex &index)
{
    return breakable(index.data().toString());
}

QString detailOf(const QModelIndex &index)
{
    return breakable(index.data(NotesModel::DetailRole).toString());
}

/// What is written is no wider than is good to read, however wide its card.
int wordsWidth(int width)
{
    return std::min<int>(width, PageScroll::kDefaultWidth);
}

int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return heightOfWords(text, font, wordsWidth(width));
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const TypeScale &type = m_theme.type();
    const int avatar = avatarSide(type);
    const int inner = width - 2 * spacing::large - avatar - spacing::medium - 2;
    int height = headHeight(index, inner);
    height += textHeight(type.reading, whatOf(index), inner);
    const QString detail = detailOf(index);
    if (!detail.isEmpty())
        height += spacing::tiny + textHeight(type.body, detail, inner);
    if (!photosOf(index).empty())
        height += spacing::small + kPicture;
    constexpr int kFrame = spacing::large + 4; // the card's edges
    return {width, spacing::large + height + kGap + kFrame};
}

void NoteDelegate::updateEditorGeometry(QWidget *buttons, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    buttons->setGeometry(option.rect.adjusted(0, 0, 0, -kGap));
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const TypeScale &type = m_theme.type();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -kGap);
    painter->setPen(hasFocus   ? QPen(colours.focusRing, 2)
                    : isChosen ? QPen(colours.accent, 1.5)
                               : QPen(colours.border, 1));
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(card, radius::card, radius::card);

    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const QRect content = card.toRect().adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    const int avatar = avatarSide(type);
    QRect dot(content.topLeft(), QSize(avatar, avatar));
    dot = QStyle::visualRect(option.direction, content, dot);
    drawInitial(*painter, dot, m_theme, index.data(NotesModel::AuthorNameRole).toString(),
                index.data(NotesModel::AuthorColourRole).toInt());

    const int indent = avatar + spacing::medium;
    QRect area = content.adjusted(isRightToLeft ? 0 : indent, 0, isRightToLeft ? -indent : 0, 0);
    paintHead(*painter, area, index);
    area.setTop(area.top() + headHeight(index, area.width()));
    painter->setPen(colours.text);
    painter->setFont(type.reading);
    const QString what = whatOf(index);
    const QRect words = QStyle::visualRect(option.direction, area,
                                           QRect(area.topLeft(), QSize(wordsWidth(area.width()), area.height())));
    drawWords(*painter, words, what);
    area.setTop(area.top() + textHeight(type.reading, what, area.width()));
    const QString detail = detailOf(index);
    if (!detail.isEmpty()) {
        area.setTop(area.top() + spacing::tiny);
        painter->setFont(type.body);
        painter->setPen(colours.textMuted);
        drawWords(*painter, {words.left(), area.top(), words.width(), area.height()}, detail);
        area.setTop(area.top() + textHeight(type.body, detail, area.width()));
    }
    area.setTop(area.top() + spacing::small);
    paintPhotos(*painter, area, index);
    painter->restore();
}

void NoteDelegate::paintHead(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QFont &font = m_theme.type().small;
    painter.setFont(font);
    painter.setPen(m_theme.colours().textMuted);
    const int width = headingWidth(area.width());
    const auto lines = elidedLines(headingOf(index), font, width, kHeadLines).size();
    const int height = heightOfLines(font, static_cast<int>(lines));
    // In the middle of the line of the buttons beside it.
    const int above = std::max(0, (headHeight(index, area.width()) - spacing::small - height) / 2);
    const QRect head(area.left(), area.top(), area.width(), height);
    const QRect heading(head.left(), head.top() + above, width, height);
    drawElided(painter, QStyle::visualRect(painter.layoutDirection(), head, heading), headingOf(index), font,
               kHeadLines);
}

int NoteDelegate::headingWidth(int width) const
{
    return std::max(1, width - NoteButtons::room(m_theme).width());
}

int NoteDelegate::headHeight(const QModelIndex &index, int width) const
{
    const QFont &font = m_theme.type().small;
    const auto lines = elidedLines(headingOf(index), font, headingWidth(width), kHeadLines).size();
    const int buttons = NoteButtons::room(m_theme).height() - spacing::medium; // they begin above the words
    return std::max(heightOfLines(font, static_cast<int>(lines)), buttons) + spacing::small;
}

void NoteDelegate::paintPhotos(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    QRect place(area.topLeft(), QSize(kPicture, kPicture));
    for (const RecordId photo : photosOf(index)) {
        if (place.right() > area.right())
            break;
        const QRect shown = QStyle::visualRect(painter.layoutDirection(), area, place);
        QPainterPath round;
        round.addRoundedRect(shown, radius::small, radius::small);
        painter.save();
        painter.setClipPath(round);
        const QPixmap picture = pictureOf(photo);
        if (picture.isNull())
            painter.fillRect(shown, m_theme.colours().sunken);
        else
            painter.drawPixmap(shown, picture);
        painter.restore();
        place.translate(kPicture + spacing::small, 0);
    }
}

const std::vector<RecordId> &NoteDelegate::photosOf(const QModelIndex &index) const
{
    return static_cast<const NotesModel *>(index.model())->photosAt(index.row());
}

QPixmap NoteDelegate::pictureOf(RecordId photo) const
{
    const auto present = m_pictures.constFind(photo);
    if (present != m_pictures.constEnd())
        return *present;
    QPixmap picture;
    const Attachment *attachment = m_journal.all<Attachment>().find(photo);
    if (attachment == nullptr)
        return picture;
    // Read with the same care as a photo from outside: the other partner's program made it.
    if (const auto image = decodePhoto(attachment->thumbnail, kMaxPixels); image) {
        picture = QPixmap::fromImage(image.value());
        const int side = std::min(picture.width(), picture.height());
        picture = picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
                      .scaled(2 * kPicture, 2 * kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    m_pictures.insert(photo, picture);
    return picture;
}

} // namespace hearth

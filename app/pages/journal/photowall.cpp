// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/photowall.h"

#include "models/photowallmodel.h"
#include "photos/photobutton.h"
#include "report/datewords.h"
#include "theme/drawtext.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/rowpainter.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStackedWidget>

namespace hearth {

namespace {

constexpr int kWallGap = spacing::medium; // between photos, after each, and half of it above and below

} // namespace

WallDelegate::WallDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });
}

QSize WallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QSize place = PhotoButton::placeFor(m_theme, PhotoSize::Usual);
    const int words = spacing::tiny + 2 * heightOfLines(m_theme.type().small, 1) + spacing::small;
    return {place.width() + kWallGap, place.height() + words + kWallGap};
}

void WallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QSize place = PhotoButton::placeFor(m_theme, PhotoSize::Usual);
    // The first of a line begins where the page does.
    const QRect cell = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(0, kWallGap / 2, -kWallGap, -kWallGap / 2));
    const QRectF frame(cell.topLeft(), place);
    const auto picture = index.data(PhotoWallModel::ThumbnailRole).value<QPixmap>();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter->fillPath(shape, colours.sunken);
    if (picture.isNull()) {
        const int side = 2 * m_theme.iconSize();
        painter->drawPixmap(frame.center() - QPointF(side, side) / 2,
                            m_theme.pixmap(Glyph::Photo, Token::TextMuted, side, option.widget->devicePixelRatioF()));
    } else {
        const QSizeF part = frame.size().scaled(picture.size(), Qt::KeepAspectRatio);
        const QPointF from((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 3);
        painter->setClipPath(shape);
        painter->drawPixmap(frame, picture, {from, part});
        painter->setClipping(false);
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = isChosen && option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(isFocused ? QPen(colours.focusRing, 3)
                              : QPen(isHovered || isChosen ? colours.borderStrong : colours.border, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape);

    const QFont &font = m_theme.type().small;
    const QFontMetrics metrics(font);
    QRect line(cell.left(), cell.top() + place.height() + spacing::tiny, place.width(), metrics.height());
    const int side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                     Qt::TextSingleLine;
    painter->setFont(font);
    painter->setPen(colours.text);
    drawText(*painter, line, side,
             metrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, line.width()));
    line.translate(0, heightOfLines(font, 1));
    painter->setPen(colours.textMuted);
    drawText(*painter, line, side, dayInWords(index.data(PhotoWallModel::DateRole).toDate(), QLocale()));
    painter->restore();
}

PhotoWall::PhotoWall(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_model(new PhotoWallModel(journal, this))
    , m_stack(new QStackedWidget(this))
    , m_list(named("photoWall", new QListView(m_stack)))
{
    auto *delegate = new WallDelegate(theme, m_list);
    setRole(m_list, Role::Plain);
    m_list->setAccessibleName(tr("Photos"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    auto *nothing = new EmptyState(theme, Glyph::Photo, tr("There are no photos yet"),
                                   tr("Photos you add to what you write appear here, the newest first."), this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    inColumn(this, {m_stack});
    connect(delegate, &QAbstractItemDelegate::sizeHintChanged, m_list, [this] { m_list->doItemsLayout(); });
    connect(m_list, &QListView::clicked, this, &PhotoWall::choose);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_list->isVisible()) // a click may have led on already
            choose(index);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PhotoWall::showListOrHint);
    showListOrHint();
}

void PhotoWall::choose(const QModelIndex &index)
{
    if (const RecordId record = m_model->recordAt(index.row()); record.isValid())
        emit recordChosen(record);
}

void PhotoWall::focusPhotos()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void PhotoWall::showListOrHint()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoview.h"

#include "photos/photocanvas.h"
#include "photos/photoreader.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "widgets/taborder.h"
#include "wording/describe.h"

#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace hearth {

namespace {

constexpr double kPanStep = 64; // device-independent pixels

} // namespace

PhotoView::PhotoView(const Theme &theme, const QList<StripPhoto> &photos, Load load, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_photos(photos)
    , m_load(std::move(load))
    , m_canvas(new PhotoCanvas(theme, this))
    , m_failure(new EmptyState(theme, Glyph::Photo, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_number(new PlainLabel(this))
    , m_caption(new PlainLabel(this))
    , m_zoom(new PlainLabel(this))
    , m_previous(new IconButton(theme, Glyph::ChevronBack, tr("Photo before"), this))
    , m_next(new IconButton(theme, Glyph::ChevronForward, tr("Next photo"), this))
    , m_save(plainButton(tr("&Save a copy…"), this))
    , m_smaller(quietButton(QStringLiteral("−"), this))
    , m_fit(quietButton(tr("&Fit", "the photo to the window"), this))
    , m_larger(quietButton(QStringLiteral("+"), this))
{
    setNeutralTitle(this, tr("Photo"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignHCenter);

    inColumn(this, spacing::medium, {makeTop(), {makeMiddle(), 1}, m_caption},
             {spacing::large, spacing::medium, spacing::large, spacing::large});
    sizeToParent();
    addKeys();
    tabAsItStands(this, this);
    m_canvas->setFocus(Qt::OtherFocusReason);

    connect(m_canvas, &PhotoCanvas::zoomed, this, &PhotoView::showZoom);
    Q_ASSERT(!m_photos.isEmpty());
    turnTo(0);
}

QWidget *PhotoView::makeTop()
{
    auto *top = new QWidget(this);
    setRole(m_number, Role::Muted);
    setRole(m_zoom, Role::Muted);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setAccessibleName(tr("Size"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger"));
    m_fit->setToolTip(tr("Shows the whole photo"));
    m_save->setToolTip(tr("The copy is not encrypted"));
    setGlyph(m_save, m_theme, Glyph::Export);
    auto *closing = new IconButton(m_theme, Glyph::Close, tr("Close"), top);

    inRow(top, spacing::tiny,
          {m_number, Stretch(), m_smaller, m_zoom, m_larger, m_fit, Stretch(), m_save, spacing::small, closing});
    connect(m_smaller, &QPushButton::clicked, m_canvas, &PhotoCanvas::zoomOut);
    connect(m_larger, &QPushButton::clicked, m_canvas, &PhotoCanvas::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_canvas, &PhotoCanvas::fit);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveCopyRequested(currentId()); });
    connect(closing, &QToolButton::clicked, this, &QDialog::reject);
    return top;
}

QWidget *PhotoView::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_failure);
    inRow(middle, spacing::medium, {{m_previous, Qt::AlignVCenter}, {m_stack, 1}, {m_next, Qt::AlignVCenter}});
    const bool isOnly = m_photos.size() < 2;
    m_previous->setVisible(!isOnly);
    m_next->setVisible(!isOnly);
    m_number->setVisible(!isOnly);
    connect(m_previous, &QToolButton::clicked, this, &PhotoView::showPrevious);
    connect(m_next, &QToolButton::clicked, this, &PhotoView::showNext);
    return middle;
}

void PhotoView::sizeToParent()
{
    constexpr QSize kAlone(960, 720);
    resize(parentWidget() != nullptr ? parentWidget()->window()->size() * 9 / 10 : kAlone);
}

qint64 PhotoView::currentId() const
{
    return m_photos[m_place].id;
}

void PhotoView::showPhoto(qint64 id)
{
    for (qsizetype place = 0; place < m_photos.size(); ++place) {
        if (m_photos[place].id == id && place != m_place)
            return turnTo(place);
    }
}

void PhotoView::showNext()
{
    if (m_place + 1 < m_photos.size())
        turnTo(m_place + 1);
}

void PhotoView::showPrevious()
{
    if (m_place > 0)
        turnTo(m_place - 1);
}

void PhotoView::turnTo(qsizetype place)
{
    const bool isOther = place != m_place;
    m_place = place;
    const StripPhoto &photo = m_photos[place];
    const QString number = tr("Photo %1 of %2").arg(place + 1).arg(m_photos.size());
    m_number->setText(number);
    m_caption->setText(photo.caption);
    m_caption->setVisible(!photo.caption.isEmpty());
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place + 1 < m_photos.size());
    m_canvas->setAccessibleName(photo.caption.isEmpty() ? tr("Photo") : photo.caption);
    m_canvas->setAccessibleDescription(number);
    showContent(photo);
    if (isOther)
        emit currentChanged(photo.id);
}

void PhotoView::showContent(const StripPhoto &photo)
{
    const Result<QByteArray> content = m_load(photo.id);
    Result<QImage> image = content ? decodePhoto(content.value()) : Result<QImage>(content.error());
    if (!image)
        m_failure->setText(tr("This photo cannot be shown"), describe(image.error()));
    m_canvas->setImage(image ? image.value() : QImage());
    m_stack->setCurrentWidget(image ? static_cast<QWidget *>(m_canvas) : m_failure);
    m_save->setEnabled(content.ok());
    showZoom();
}

void PhotoView::showZoom()
{
    const bool isShown = m_stack->currentWidget() == m_canvas;
    const int percent = qRound(m_canvas->scale() * 100);
    m_zoom->setText(isShown ? tr("%1%").arg(locale().toString(percent)) : QString());
    m_smaller->setEnabled(isShown && !m_canvas->isFitted());
    m_fit->setEnabled(isShown && !m_canvas->isFitted());
    m_larger->setEnabled(isShown && m_canvas->canZoomIn());
}

// Shortcuts, because a focused button would take the arrows to wander to its neighbours.
void PhotoView::addKeys()
{
    const auto add = [this](std::initializer_list<Qt::Key> keys, auto act) {
        for (const Qt::Key key : keys)
            connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    add({Qt::Key_Plus, Qt::Key_Equal}, [this] { m_canvas->zoomIn(); }); // the same key without Shift
    add({Qt::Key_Minus}, [this] { m_canvas->zoomOut(); });
    add({Qt::Key_0}, [this] { m_canvas->fit(); });
    add({Qt::Key_PageDown}, [this] { showNext(); });
    add({Qt::Key_PageUp}, [this] { showPrevious(); });
    add({Qt::Key_Up}, [this] { m_canvas->pan({0, -kPanStep}); });
    add({Qt::Key_Down}, [this] { m_canvas->pan({0, kPanStep}); });
    add({Qt::Key_Left}, [this] { moveSideways(-1); });
    add({Qt::Key_Right}, [this] { moveSideways(1); });
}

void PhotoView::moveSideways(int step)
{
    if (!m_canvas->isFitted())
        m_canvas->pan({step * kPanStep, 0});
    else if ((step > 0) == (layoutDirection() == Qt::LeftToRight))
        showNext();
    else
        showPrevious();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartpicture.h"

#include "pages/insights/chartoverlay.h"
#include "pages/insights/drawingqueue.h"
#include "wording/stepwords.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr QSize kPanel(300, 200); // with ordinary text
constexpr QSize kMinPanel(200, 200);
constexpr QSize kMinFull(320, 440);
constexpr int kTallestFull = 620;
constexpr double kFullShape = 7.0 / 12.0; // height of its width
constexpr double kOrdinaryText = 15.0;    // line height of small text, in pixels
// So many points take about a third of the time a window may stand still.
constexpr std::size_t kPointsInStrip = 3000;
constexpr double kReach = 14.0; // how near is near enough to point at something

} // namespace

ChartPicture::ChartPicture(const Theme &theme, ChartForm form, DrawingQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_form(form)
    , m_queue(queue)
{
    const bool isFull = form == ChartForm::Full;
    QSizePolicy policy(QSizePolicy::Expanding, isFull ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(isFull);
    setSizePolicy(policy);
    setMouseTracking(isFull);
    setFocusPolicy(isFull ? Qt::StrongFocus : Qt::NoFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        restart();
    });
}

ChartPicture::~ChartPicture()
{
    discard();
}

void ChartPicture::setContent(const ChartContent &content, const std::optional<ChartContent> &neighbour)
{
    m_content = content;
    m_neighbour = neighbour;
    m_hasContent = true;
    m_stretch.reset();
    m_pressed.reset();
    setAccessibleName(content.statement());
    setAccessibleDescription(content.summary());
    updateGeometry(); // it may have other charts below
    restart();
}

bool ChartPicture::drawStep()
{
    if (!m_isStale || !m_hasContent || !isVisible() || size().isEmpty())
        return true;
    if (!m_sheet) {
        stage();
        return false;
    }
    drawStrip();
    if (m_strip < m_strips)
        return false;
    m_picture = m_next;
    m_spots = m_form == ChartForm::Full ? m_sheet->spots() : std::vector<ChartSpot>();
    m_scale = m_sheet->timeScale();
    m_plots = m_sheet->plots();
    m_spot = -1;
    m_stretch.reset();
    m_pressed.reset();
    m_isStale = false;
    discard();
    update();
    return true;
}

void ChartPicture::stage()
{
    m_next = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
    m_next.setDevicePixelRatio(devicePixelRatioF());
    m_next.fill(m_theme.colours().surface);
    m_strip = 0;
    m_strips = 1 + static_cast<int>(sizeOf(m_content) / kPointsInStrip);

    const ChartStyle style = chartStyle(m_theme.colours(), m_theme.type(), m_form);
    m_sheet = chartOf(m_content, style);
    if (m_neighbour)
        m_sheet->standBeside(*chartOf(*m_neighbour, style), width());
    m_sheet->setSize(size());
}

void ChartPicture::drawStrip()
{
    const int left = width() * m_strip / m_strips;
    const int right = width() * (m_strip + 1) / m_strips;
    const QRectF strip(left, 0, right - left, height());
    QPainter painter(&m_next);
    painter.setClipRect(strip);
    m_sheet->draw(painter, strip);
    ++m_strip;
}

void ChartPicture::restart()
{
    discard();
    m_isStale = true;
    if (m_hasContent && isVisible())
        m_queue.add(this);
}

void ChartPicture::discard()
{
    m_sheet.reset();
    m_next = QPixmap();
}

double ChartPicture::larger() const
{
    return std::max(1.0, QFontMetricsF(m_theme.type().small).height() / kOrdinaryText);
}

QSize ChartPicture::sizeHint() const
{
    if (m_form == ChartForm::Panel)
        return kPanel * larger();
    const int width = kMinFull.width() * 2;
    return {width, heightForWidth(width)};
}

QSize ChartPicture::minimumSizeHint() const
{
    return m_form == ChartForm::Panel ? kMinPanel * larger() : QSize(kMinFull.width(), heightForWidth(0));
}

int ChartPicture::heightForWidth(int width) const
{
    if (m_form == ChartForm::Panel)
        return -1;
    const int one =
        std::clamp(qRound(width * kFullShape), qRound(kMinFull.height() * larger()), qRound(kTallestFull * larger()));
    return m_hasContent ? qRound(one * ChartSheet::heightOf(m_content.parts.size())) : one;
}

const ChartSpot *ChartPicture::spot() const
{
    return m_spot >= 0 && !m_isStale ? &m_spots[static_cast<std::size_t>(m_spot)] : nullptr;
}

std::optional<MonthRange> ChartPicture::stretch() const
{
    return m_stretch && !m_isStale ? std::optional(m_scale.months(m_stretch->from, m_stretch->to)) : std::nullopt;
}

void ChartPicture::say(const QString &words)
{
    setAccessibleDescription(words.isEmpty() ? m_content.summary() : words);
    if (m_spot >= 0) {
        tellCurrentCell(this, m_spot, 0);
    } else if (!words.isEmpty() && hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    update();
}

QAccessibleInterface *ChartPicture::accessible()
{
    if (m_form == ChartForm::Full)
        return new AccessibleGrid(this, *this);
    return new QAccessibleWidget(this, QAccessible::Chart);
}

QString ChartPicture::nameOfCell(int row, int) const
{
    return m_spots.at(static_cast<std::size_t>(row)).words;
}

QRect ChartPicture::placeOfCell(int row, int) const
{
    constexpr QSize kReach(16, 16);
    QRect place({}, kReach);
    place.moveCenter(m_spots.at(static_cast<std::size_t>(row)).place.toPoint());
    return place;
}

void ChartPicture::pressCell(int row, int)
{
    showSpot(row);
    if (const ChartSpot *chosen = spot())
        emit spotChosen(*chosen);
}

void ChartPicture::showSpot(int index)
{
    if (index == m_spot)
        return;
    m_spot = index;
    const ChartSpot *shown = spot();
    setCursor(shown != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    say(shown != nullptr ? shown->words : QString());
}

void ChartPicture::showStretch(std::optional<Stretch> stretch)
{
    if (!stretch && !m_stretch)
        return;
    m_stretch = stretch;
    if (m_stretch)
        m_spot = -1;
    const auto months = this->stretch();
    say(months ? tr("%1: Enter shows these months alone.", "the months of a chosen stretch of time")
                     .arg(monthsInWords(*months))
               : QString());
}

void ChartPicture::extendStretch(int steps)
{
    const int at = slotOfSpot();
    const Stretch now = m_stretch.value_or(Stretch{at, at - steps}); // the first key marks the step itself
    showStretch(Stretch{now.from, std::clamp(now.to + steps, 0, m_scale.axis.count - 1)});
}

void ChartPicture::chooseStretch()
{
    const auto months = stretch();
    if (!months)
        return;
    const MonthRange all = m_scale.months(0, m_scale.axis.count - 1);
    showStretch({});
    if (!(*months == all))
        emit stretchChosen(*months);
}

void ChartPicture::narrowAround(int slot)
{
    const int count = m_scale.axis.count;
    const int kept = (count + 1) / 2;
    if (kept >= count)
        return;
    const int first = std::clamp(slot - kept / 2, 0, count - kept);
    emit stretchChosen(m_scale.months(first, first + kept - 1));
}

int ChartPicture::slotOfSpot() const
{
    const ChartSpot *shown = spot();
    return shown != nullptr ? m_scale.slotAt(shown->place.x()) : m_scale.axis.count - 1;
}

int ChartPicture::spotNear(QPointF place) const
{
    int nearest = -1;
    double least = kReach * kReach;
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        const QPointF away = m_spots[i].place - place;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

bool ChartPicture::event(QEvent *event)
{
    // While a stretch is being chosen, Escape gives that up before anything around it goes.
    if (event->type() == QEvent::ShortcutOverride && m_stretch &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartPicture::mousePressEvent(QMouseEvent *event)
{
    if (m_form != ChartForm::Full || m_isStale || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    showStretch({});
    m_pressed = event->position();
}

void ChartPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isStale)
        return;
    const double x = event->position().x();
    if (m_pressed && (m_stretch || std::abs(x - m_pressed->x()) >= QApplication::startDragDistance()))
        showStretch(Stretch{m_scale.slotAt(m_pressed->x()), m_scale.slotAt(x)});
    else
        showSpot(spotNear(event->position()));
}

void ChartPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_form != ChartForm::Full)
        return event->ignore(); // the panel is the button
    // A tap comes without a move before it.
    mouseMoveEvent(event);
    const bool wasPressed = m_pressed.has_value();
    m_pressed.reset();
    if (m_stretch)
        chooseStretch();
    else if (const ChartSpot *chosen = spot(); chosen != nullptr && wasPressed && event->button() == Qt::LeftButton)
        emit spotChosen(ChartSpot(*chosen));
}

void ChartPicture::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (m_form != ChartForm::Full || turned == 0 || !(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event); // which scrolls the page
    event->accept();
    if (turned < 0)
        emit moreWanted();
    else if (!m_isStale)
        narrowAround(m_scale.slotAt(event->position().x()));
}

void ChartPicture::leaveEvent(QEvent *)
{
    if (!hasFocus())
        showSpot(-1);
}

void ChartPicture::focusOutEvent(QFocusEvent *event)
{
    showStretch({});
    showSpot(-1);
    QWidget::focusOutEvent(event);
}

void ChartPicture::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Minus)
        return emit moreWanted();
    if (m_isStale)
        return QWidget::keyPressEvent(event);
    const auto last = static_cast<int>(m_spots.size()) - 1;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const auto walk = [&](int to) {
        showStretch({});
        if (last >= 0)
            showSpot(std::clamp(to, 0, last));
    };
    switch (event->key()) {
    case Qt::Key_Right:
        return extends ? extendStretch(1) : walk(m_spot + 1);
    case Qt::Key_Left:
        return extends ? extendStretch(-1) : walk(m_spot < 0 ? last : m_spot - 1);
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return narrowAround(slotOfSpot());
    case Qt::Key_Escape:
        if (!m_stretch)
            break;
        return showStretch({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_stretch)
            chooseStretch();
        else if (const ChartSpot *chosen = spot())
            emit spotChosen(ChartSpot(*chosen));
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartPicture::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    if (m_picture.deviceIndependentSize().toSize() == size()) {
        painter.drawPixmap(0, 0, m_picture);
        const ChartOverlay overlay(m_theme, size());
        if (const ChartSpot *shown = spot())
            overlay.paintSpot(painter, *shown);
        if (stretch())
            overlay.paintStretch(painter, m_scale, m_plots, m_stretch->from, m_stretch->to);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), m_picture);
}

void ChartPicture::resizeEvent(QResizeEvent *)
{
    restart();
}

void ChartPicture::showEvent(QShowEvent *)
{
    if (m_isStale)
        restart();
}

} // namespace hearth

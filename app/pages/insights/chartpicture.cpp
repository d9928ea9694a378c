// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartpicture.h"

#include "pages/insights/drawingqueue.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

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
constexpr double kRing = 8.0;   // around what is pointed at

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

void ChartPicture::setContent(const ChartContent &content)
{
    m_content = content;
    m_hasContent = true;
    setAccessibleName(content.statement);
    setAccessibleDescription(content.summary);
    restart();
}

bool ChartPicture::drawStep()
{
    if (!m_isStale || !m_hasContent || !isVisible() || size().isEmpty())
        return true;
    if (!m_scene) {
        stage();
        return false;
    }
    drawStrip();
    if (m_strip < m_strips)
        return false;
    m_picture = m_next;
    m_spots = m_form == ChartForm::Full ? m_chart->spots() : std::vector<ChartSpot>();
    m_spot = -1;
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

    m_scene = std::make_unique<QGraphicsScene>();
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart = chartOf(m_content, chartStyle(m_theme.colours(), m_theme.type(), m_form)).release();
    m_chart->setPos(0, 0);
    m_chart->resize(size());
    m_chart->layout()->activate();
    m_scene->addItem(m_chart);
}

void ChartPicture::drawStrip()
{
    const int left = width() * m_strip / m_strips;
    const int right = width() * (m_strip + 1) / m_strips;
    const QRectF strip(left, 0, right - left, height());
    QPainter painter(&m_next);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(strip);
    m_scene->render(&painter, strip, strip, Qt::IgnoreAspectRatio);
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
    m_chart = nullptr;
    m_scene.reset();
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
    return std::clamp(qRound(width * kFullShape), qRound(kMinFull.height() * larger()),
                      qRound(kTallestFull * larger()));
}

const ChartSpot *ChartPicture::spot() const
{
    return m_spot >= 0 && !m_isStale ? &m_spots[static_cast<std::size_t>(m_spot)] : nullptr;
}

void ChartPicture::showSpot(int index)
{
    if (index == m_spot)
        return;
    m_spot = index;
    const ChartSpot *shown = spot();
    setAccessibleDescription(shown != nullptr ? shown->words : m_content.summary);
    setCursor(shown != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (shown != nullptr && hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    update();
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

void ChartPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isStale)
        showSpot(spotNear(event->position()));
}

void ChartPicture::mouseReleaseEvent(QMouseEvent *event)
{
    // A tap comes without a move before it.
    mouseMoveEvent(event);
    if (const ChartSpot *chosen = spot(); chosen != nullptr && event->button() == Qt::LeftButton)
        emit spotChosen(ChartSpot(*chosen));
}

void ChartPicture::leaveEvent(QEvent *)
{
    if (!hasFocus())
        showSpot(-1);
}

void ChartPicture::focusOutEvent(QFocusEvent *event)
{
    showSpot(-1);
    QWidget::focusOutEvent(event);
}

void ChartPicture::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_spots.size()) - 1;
    if (last < 0 || m_isStale)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return showSpot(std::min(m_spot + 1, last));
    case Qt::Key_Left:
        return showSpot(m_spot < 0 ? last : std::max(m_spot - 1, 0));
    case Qt::Key_Home:
        return showSpot(0);
    case Qt::Key_End:
        return showSpot(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ChartSpot *chosen = spot())
            emit spotChosen(ChartSpot(*chosen));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartPicture::paintSpot(QPainter &painter) const
{
    const ChartSpot *shown = spot();
    if (shown == nullptr)
        return;
    const Colours &colours = m_theme.colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(shown->place, kRing, kRing);

    painter.setFont(m_theme.type().small);
    const QFontMetrics metrics(m_theme.type().small);
    const QSizeF words(metrics.horizontalAdvance(shown->words) + 2 * spacing::small, metrics.height() + spacing::small);
    QRectF bubble(shown->place + QPointF(-words.width() / 2, -kRing - spacing::tiny - words.height()), words);
    if (bubble.top() < 0)
        bubble.moveTop(shown->place.y() + kRing + spacing::tiny);
    bubble.moveLeft(std::clamp(bubble.left(), 1.0, std::max(1.0, width() - bubble.width() - 1)));
    painter.setPen(colours.borderStrong);
    painter.setBrush(colours.surfaceRaised);
    painter.drawRoundedRect(bubble, radius::small, radius::small);
    painter.setPen(colours.text);
    painter.drawText(bubble, Qt::AlignCenter, shown->words);
}

void ChartPicture::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    if (m_picture.deviceIndependentSize().toSize() == size()) {
        painter.drawPixmap(0, 0, m_picture);
        paintSpot(painter);
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

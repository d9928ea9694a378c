// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartpicture.h"

#include "pages/insights/drawingqueue.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
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
// Qt Charts keeps an item for every point; so many take about a tenth of the time a window may stand still.
constexpr std::size_t kPointsInStrip = 600;

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

void ChartPicture::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    if (m_picture.deviceIndependentSize().toSize() == size()) {
        painter.drawPixmap(0, 0, m_picture);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/marklegend.h"

#include "widgets/arrange.h"
#include "widgets/daymark.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "wording/experiencewording.h"

#include <QPainter>

namespace hearth {

namespace {

constexpr int kSide = 10;

class MarkPicture final : public QWidget
{
public:
    MarkPicture(const Theme &theme, OccurrenceMark mark, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_tone(static_cast<int>(mark))
    {
        setFixedSize(kSide + 4, kSide + 4);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawMark(painter, QRectF(rect()).center(), kSide, m_tone, markColour(m_theme.colours(), m_tone));
    }

private:
    const Theme &m_theme;
    int m_tone;
};

} // namespace

MarkLegend::MarkLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(spacing::large, this);
    for (const OccurrenceMark mark :
         {OccurrenceMark::Together, OccurrenceMark::Apart, OccurrenceMark::Ritual, OccurrenceMark::Lived}) {
        auto *pair = new QWidget(this);
        auto *name = new PlainLabel(markName(mark), Role::Caption, pair);
        inRow(pair, spacing::tiny + 2, {new MarkPicture(theme, mark, pair), name});
        flow->addWidget(pair);
    }
    setAccessibleName(tr("What the marks mean"));
}

} // namespace hearth

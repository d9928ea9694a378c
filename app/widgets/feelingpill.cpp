// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelingpill.h"

#include "records/feelings.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/strengthdots.h"
#include "wording/wording.h"

#include <algorithm>

namespace hearth {

FeelingPill::FeelingPill(const Theme &theme, const FeltFeeling &feeling, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_key(feeling.key)
    , m_word(new PlainLabel({}, Role::Caption, this))
{
    const QString name = feelingLabel(m_key);
    setRole(this, Role::Sunken);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_dots = new StrengthDots(theme, tr("How strongly: %1").arg(name), this);
    m_dots->setValue(feeling.intensity);

    auto *row = inRow(this, spacing::small, {new PlainLabel(name, this), m_dots, m_word},
                      {spacing::medium, spacing::tiny, spacing::medium, spacing::tiny});
    if (!isFeeling(m_key)) {
        m_away = new IconButton(theme, Glyph::Close, tr("Take away: %1").arg(name), this);
        row->addWidget(m_away);
        connect(m_away, &QToolButton::clicked, this, &FeelingPill::removed);
    }
    showWord(0);
    fit();

    connect(m_dots, &QSlider::valueChanged, this, [this](int intensity) {
        showWord(0);
        emit intensityChanged(intensity);
    });
    connect(m_dots, &StrengthDots::hovered, this, &FeelingPill::showWord);
    connect(&theme, &Theme::changed, this, &FeelingPill::fit);
}

FeltFeeling FeelingPill::feeling() const
{
    return {m_key, m_dots->value()};
}

void FeelingPill::setIntensity(int intensity)
{
    m_dots->setValue(intensity);
}

QWidget *FeelingPill::placeAfter(QWidget *before)
{
    setTabOrder(before, m_dots);
    if (m_away == nullptr)
        return m_dots;
    setTabOrder(m_dots, m_away);
    return m_away;
}

void FeelingPill::showWord(int intensity)
{
    m_word->setText(StrengthDots::word(intensity > 0 ? intensity : m_dots->value()));
}

void FeelingPill::fit()
{
    const QFontMetrics metrics(m_theme.type().small);
    int widest = 0;
    for (int intensity = 1; intensity <= kStrongestFeeling; ++intensity)
        widest = std::max(widest, metrics.size(Qt::TextSingleLine, StrengthDots::word(intensity)).width());
    m_word->setFixedWidth(widest + 2);
    if (m_away != nullptr)
        m_away->setFixedSize(m_dots->sizeHint().height(), m_dots->sizeHint().height()); // as high as without it
}

} // namespace hearth

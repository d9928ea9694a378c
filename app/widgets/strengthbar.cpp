// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strengthbar.h"

#include "widgets/arrange.h"
#include "widgets/plainlabel.h"
#include "widgets/trackbar.h"

namespace hearth {

StrengthBar::StrengthBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bar(new TrackBar(theme, this))
    , m_text(paragraph({}, Role::Caption, this))
{
    inColumn(this, spacing::tiny, {m_bar, m_text});
    setStrength(0.0, {});
}

void StrengthBar::setStrength(double fraction, const QString &text)
{
    m_bar->setFraction(fraction);
    m_text->setText(text);
    setAccessibleName(text.isEmpty() ? tr("How hard the passphrase is to guess") : text);
}

double StrengthBar::fraction() const
{
    return m_bar->fraction().value_or(0.0);
}

} // namespace hearth

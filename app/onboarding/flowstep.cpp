// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/flowstep.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

FlowStep::FlowStep(QWidget *parent)
    : QWidget(parent)
    , m_content(inColumn(this, spacing::small))
{
}

QLabel *FlowStep::addText(Role role, const QString &text)
{
    auto *label = paragraph(text, role);
    m_content->addWidget(label);
    return label;
}

} // namespace hearth

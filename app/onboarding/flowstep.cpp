// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/flowstep.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

FlowStep::FlowStep(QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(spacing::small);
}

QLabel *FlowStep::addText(Role role, const QString &text)
{
    auto *label = new PlainLabel(text);
    setRole(label, role);
    label->setWordWrap(true);
    m_content->addWidget(label);
    return label;
}

} // namespace hearth

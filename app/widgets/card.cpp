// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/theme.h"

#include <QVBoxLayout>

namespace hearth {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setRole(this, Role::Card);
    m_content->setContentsMargins(spacing::section, spacing::section - spacing::tiny, spacing::section,
                                  spacing::section - spacing::tiny);
    m_content->setSpacing(spacing::medium);
}

} // namespace hearth

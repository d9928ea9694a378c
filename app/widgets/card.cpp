// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/theme.h"
#include "widgets/arrange.h"

namespace hearth {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_content(inColumn(
          this, spacing::medium, {},
          {spacing::section, spacing::section - spacing::tiny, spacing::section, spacing::section - spacing::tiny}))
{
    setRole(this, Role::Card);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wayback.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"

namespace hearth {

WayBack::WayBack(const Theme &theme, const QString &words, QWidget *parent, QWidget *far)
    : QWidget(parent)
    , m_button(named("back", quietButton(theme, Glyph::ChevronBack, words, this)))
{
    auto *line = inRow(this, 0, {m_button, Stretch()}, {spacing::section, spacing::small, spacing::section, 0});
    if (far != nullptr)
        addTo(line, {far});
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &WayBack::chosen);
}

} // namespace hearth

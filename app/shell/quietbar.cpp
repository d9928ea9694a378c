// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quietbar.h"

#include "widgets/arrange.h"

#include "widgets/buttons.h"

#include <QPushButton>

namespace hearth {

QuietBar::QuietBar(const Theme &theme, const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *leave = quietButton(tr("Show everything"), this);
    leave->setToolTip(tr("Show everything (%1)", "with a key").arg(QKeySequence(Qt::Key_F11).toString()));
    setGlyph(leave, theme, Glyph::ChevronBack);
    const QAction *locks = actions[ActionId::Lock];
    auto *lock = quietButton(locks->text(), this);
    lock->setToolTip(locks->toolTip());
    setGlyph(lock, theme, Glyph::Lock);
    inRow(this, spacing::small, {leave, Stretch(), lock}, {spacing::section, spacing::medium, spacing::section, 0});
    connect(leave, &QPushButton::clicked, this, &QuietBar::left);
    connect(lock, &QPushButton::clicked, locks, &QAction::trigger);
}

} // namespace hearth

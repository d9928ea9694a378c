// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alongtime.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"

#include <QGuiApplication>

namespace hearth {

namespace {

/// The icon that points there once those that show a direction were turned round.
Glyph pointing(Glyph there, Glyph turned)
{
    return QGuiApplication::isRightToLeft() ? turned : there;
}

} // namespace

IconButton *earlierButton(const Theme &theme, const QString &name)
{
    return new IconButton(theme, pointing(Glyph::ChevronBack, Glyph::ChevronForward), name);
}

IconButton *laterButton(const Theme &theme, const QString &name)
{
    return new IconButton(theme, pointing(Glyph::ChevronForward, Glyph::ChevronBack), name);
}

QWidget *alongTime(IconButton *earlier, QWidget *between, IconButton *later)
{
    auto *row = new QWidget;
    between->setLayoutDirection(QGuiApplication::layoutDirection());
    row->setLayoutDirection(Qt::LeftToRight);
    inRow(row, spacing::tiny, {earlier, between, later});
    return row;
}

} // namespace hearth

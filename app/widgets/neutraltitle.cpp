// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neutraltitle.h"

#include <QWidget>

namespace hearth {

void setNeutralTitle(QWidget *window, const QString &name)
{
    window->setWindowTitle(QStringLiteral("Hearthbook"));
    window->setAccessibleName(name);
}

} // namespace hearth

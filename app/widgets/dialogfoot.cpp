// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogfoot.h"

#include "theme/theme.h"
#include "widgets/arrange.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace hearth {

QHBoxLayout *dialogFoot(QPushButton *cancel, std::initializer_list<QPushButton *> actions, QWidget *aside)
{
    const int order = QApplication::style()->styleHint(QStyle::SH_DialogButtonLayout);
#ifdef Q_OS_WIN
    const bool isActionFirst = order == QDialogButtonBox::WinLayout;
#else
    const bool isActionFirst = order == QDialogButtonBox::KdeLayout; // where nothing is known Qt takes Windows'
#endif
    QList<QPushButton *> buttons(actions);
    buttons.prepend(cancel);
    if (isActionFirst)
        std::ranges::reverse(buttons);
    QHBoxLayout *row = inRow(spacing::small);
    if (aside != nullptr)
        row->addWidget(aside);
    row->addStretch();
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogfoot.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/flowlayout.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

/// As the desktop has them, of buttons with the main one last.
QList<QPushButton *> inOrder(QList<QPushButton *> buttons)
{
    const int order = QApplication::style()->styleHint(QStyle::SH_DialogButtonLayout);
#ifdef Q_OS_WIN
    const bool isActionFirst = order == QDialogButtonBox::WinLayout;
#else
    const bool isActionFirst = order == QDialogButtonBox::KdeLayout; // where nothing is known Qt takes Windows'
#endif
    if (isActionFirst)
        std::ranges::reverse(buttons);
    return buttons;
}

} // namespace

QHBoxLayout *dialogFoot(QPushButton *cancel, std::initializer_list<QPushButton *> actions, QWidget *aside)
{
    QList<QPushButton *> buttons(actions);
    buttons.prepend(cancel);
    QHBoxLayout *row = inRow(spacing::small);
    if (aside != nullptr)
        row->addWidget(aside);
    row->addStretch();
    for (QPushButton *button : inOrder(std::move(buttons)))
        row->addWidget(button);
    return row;
}

FlowLayout *editorFoot(QWidget *of, std::initializer_list<QWidget *> aside,
                       std::initializer_list<QPushButton *> actions)
{
    FlowLayout *flow = atBothEnds(of, aside, {});
    for (QPushButton *button : inOrder(actions)) {
        flow->addWidget(button);
        flow->setAlignment(button, Qt::AlignTrailing);
    }
    return flow;
}

} // namespace hearth

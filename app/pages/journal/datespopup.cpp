// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/datespopup.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hearth {

DatesPopup::DatesPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_first(new DateField(theme, tr("From"), this))
    , m_last(new DateField(theme, tr("To"), this))
{
    setRole(this, Role::Card);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Dates"));
    auto *fields = new QGridLayout;
    fields->setSpacing(spacing::medium);
    fields->setColumnStretch(1, 1);
    fields->addWidget(new QLabel(tr("From"), this), 0, 0);
    fields->addWidget(m_first, 0, 1);
    fields->addWidget(new QLabel(tr("To"), this), 1, 0);
    fields->addWidget(m_last, 1, 1);

    QPushButton *any = quietButton(tr("Any day"), this);
    QPushButton *show = primaryButton(tr("Show"), this);
    any->setObjectName(QStringLiteral("anyDay"));
    show->setObjectName(QStringLiteral("showDays"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(any);
    buttons->addStretch();
    buttons->addWidget(show);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(fields);
    layout->addLayout(buttons);
    connect(show, &QPushButton::clicked, this, &DatesPopup::choose);
    connect(any, &QPushButton::clicked, this, [this] {
        close();
        emit chosen({}, {});
    });
}

void DatesPopup::open(const QPushButton &button, QDate first, QDate last)
{
    m_first->setDate(first);
    m_last->setDate(last);
    adjustSize();
    const bool isRightToLeft = button.layoutDirection() == Qt::RightToLeft;
    const QPoint below = button.mapToGlobal(isRightToLeft ? button.rect().bottomRight() - QPoint(width(), 0)
                                                          : button.rect().bottomLeft());
    move(below + QPoint(0, spacing::tiny));
    show();
    m_first->setFocus(Qt::PopupFocusReason);
}

void DatesPopup::choose()
{
    const QDate one = m_first->date();
    const QDate other = m_last->date();
    close();
    emit chosen(std::min(one, other), std::max(one, other));
}

} // namespace hearth

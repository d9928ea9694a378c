// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedcontrol.h"

#include "theme/theme.h"
#include "widgets/arrange.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace hearth {

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setRole(this, Role::Segments);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    inRow(this, 2, {}, around(2));
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::setCurrent);
}

int SegmentedControl::addSegment(const QString &text, const QIcon &icon)
{
    const int index = count();
    auto *button = new QPushButton(icon, text, this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::ClickFocus);
    button->setAccessibleName(text);
    button->setAccessibleDescription(accessibleName());
    setRole(button, Role::Segment);
    button->installEventFilter(this);
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0) {
        m_current = 0;
        button->setChecked(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return index;
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(int index)
{
    QAbstractButton *chosen = m_group->button(index);
    if (chosen == nullptr || index == m_current)
        return;
    QAbstractButton *before = m_group->button(m_current);
    m_current = index;
    chosen->setChecked(true);
    chosen->setFocusPolicy(Qt::StrongFocus);
    if (before->hasFocus())
        chosen->setFocus(Qt::OtherFocusReason);
    before->setFocusPolicy(Qt::ClickFocus);
    emit currentChanged(index);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = count() - 1;
    int target = m_current;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        target += forward;
        break;
    case Qt::Key_Left:
        target -= forward;
        break;
    case Qt::Key_Down:
        target += 1;
        break;
    case Qt::Key_Up:
        target -= 1;
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    case Qt::Key_End:
        target = last;
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    setCurrent(std::clamp(target, 0, last));
    return true;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/focusreturn.h"

#include "shell/navigation.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kLongestTrail = 32;

bool canTakeFocus(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
}

/// The list in which the widget stands on a row; null where it stands in none.
QAbstractItemView *listAround(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *list = qobject_cast<QAbstractItemView *>(above))
            return list;
    }
    return nullptr;
}

} // namespace

FocusReturn::FocusReturn(QStackedWidget *pages, Navigation *navigation, QWidget *around)
    : QObject(around)
    , m_pages(pages)
    , m_navigation(navigation)
    , m_around(around)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusReturn::follow);
}

void FocusReturn::follow(QWidget *lost, QWidget *landed)
{
    const bool isHere = landed == nullptr || m_around->isAncestorOf(landed);
    if (lost != nullptr && isHere && m_around->isAncestorOf(lost)) {
        // Later: whoever closes something may say themselves where the focus goes.
        QMetaObject::invokeMethod(
            this,
            [this, lost = QPointer(lost), landed = QPointer(landed), list = QPointer<QWidget>(listAround(lost))] {
                giveBack(lost, landed, list);
            },
            Qt::QueuedConnection);
    }
    if (landed == nullptr || !isHere)
        return;
    m_trail.removeAll(nullptr);
    m_trail.removeAll(landed);
    m_trail.append(landed);
    if (m_trail.size() > kLongestTrail)
        m_trail.removeFirst();
}

void FocusReturn::giveBack(const QPointer<QWidget> &lost, const QPointer<QWidget> &landed,
                           const QPointer<QWidget> &list)
{
    const bool isOnPurpose = !lost.isNull() && lost->isVisible() && lost->isEnabled();
    const bool hasList = canTakeFocus(list) && m_pages->isAncestorOf(list);
    const bool isOnPage = landed != nullptr && m_pages->isAncestorOf(landed);
    const bool isAtHome = hasList ? landed == list || list->isAncestorOf(landed) : isOnPage;
    if (isOnPurpose || isAtHome || QApplication::focusWidget() != landed || !m_around->isActiveWindow())
        return;
    const QWidget *page = m_pages->currentWidget();
    if (page == nullptr)
        return;
    QWidget *home = hasList ? list.data() : lastWithin(page, landed);
    if (home == nullptr) {
        const auto lists = page->findChildren<QAbstractItemView *>();
        const auto list = std::ranges::find_if(lists, canTakeFocus);
        home = list != lists.end() ? *list : lastWithin(m_around, landed);
        if (home != nullptr && m_navigation->isAncestorOf(home))
            home = nullptr; // it leads to a page that may not be the one that is shown
    }
    if (home != nullptr)
        home->setFocus(Qt::OtherFocusReason);
    else
        m_navigation->focusCurrent();
}

QWidget *FocusReturn::lastWithin(const QWidget *place, const QWidget *landed) const
{
    const auto last = std::find_if(m_trail.rbegin(), m_trail.rend(), [place, landed](const QPointer<QWidget> &each) {
        return canTakeFocus(each) && each != landed && place->isAncestorOf(each);
    });
    return last != m_trail.rend() ? last->data() : nullptr;
}

} // namespace hearth

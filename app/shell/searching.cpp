// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searching.h"

#include "page/page.h"
#include "shell/actions.h"
#include "shell/foundwords.h"
#include "shell/header.h"
#include "shell/navigation.h"
#include "shell/searchpage.h"
#include "widgets/wayback.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

Searching::Searching(const Theme &theme, const Journal &journal, SearchService &search, const Places &places,
                     QWidget *around)
    : QObject(around)
    , m_places(places)
    , m_page(new SearchPage(theme, journal, search, around))
    , m_foundWords(new FoundWords(theme, this))
    , m_wayBack(new WayBack(theme, tr("Back to the search results"), around))
{
    QAction *backToFound = m_places.actions[ActionId::BackToFound];
    m_wayBack->button()->setObjectName(QStringLiteral("backToFound"));
    m_wayBack->button()->setToolTip(backToFound->shortcut().toString(QKeySequence::NativeText));
    m_places.pages.addWidget(m_page);
    qApp->installEventFilter(this);

    connect(&m_places.header, &Header::searchChanged, this, &Searching::ask);
    connect(&m_places.header, &Header::searchEntered, this, &Searching::enter);
    connect(m_page, &SearchPage::chosen, this, &Searching::open);
    connect(&m_places.navigation, &Navigation::searchChosen, this, [this] {
        show();
        if (m_page->asked().isEmpty())
            m_places.header.focusSearch();
    });
    connect(m_wayBack, &WayBack::chosen, backToFound, &QAction::trigger);
    connect(backToFound, &QAction::triggered, this, [this] {
        show();
        m_page->enter();
    });
    connect(m_places.actions[ActionId::Search], &QAction::triggered, this, [this] {
        if (m_places.header.searchText().isEmpty())
            m_places.header.setSearchText(m_page->asked());
        m_places.header.focusSearch();
    });
}

QWidget *Searching::wayBack() const
{
    return m_wayBack;
}

void Searching::leave()
{
    forgetFound();
    m_places.header.setSearchText({});
}

void Searching::setUndisturbed(bool undisturbed)
{
    m_wayBack->setVisible(!undisturbed && m_places.actions[ActionId::BackToFound]->isEnabled());
}

void Searching::ask(const QString &text)
{
    if (!text.trimmed().isEmpty()) {
        turnTo(); // first, since what changed meanwhile is asked for anew once the page comes into sight
        m_page->ask(text);
        return;
    }
    m_page->ask({});
    forgetFound();
    emit ended();
}

void Searching::enter()
{
    const QString text = m_places.header.searchText();
    if (text.trimmed().isEmpty())
        return;
    if (text == m_page->asked())
        show();
    else
        ask(text);
    m_page->enter();
}

void Searching::show()
{
    if (m_places.header.searchText() != m_page->asked())
        m_places.header.setSearchText(m_page->asked());
    turnTo();
}

void Searching::turnTo()
{
    forgetFound();
    m_places.header.setTitle(tr("Search"));
    m_places.navigation.setSearchCurrent();
    m_page->activate();
    m_places.pages.setCurrentWidget(m_page);
}

void Searching::open(RecordId record)
{
    m_isOpening = true;
    emit openWanted(record);
    m_isOpening = false;
    QWidget *shown = m_places.pages.currentWidget();
    if (shown == m_page)
        return; // it is nowhere to be read
    m_wayBack->show();
    m_places.actions[ActionId::BackToFound]->setEnabled(true);
    m_opened = qobject_cast<Page *>(shown);
    if (m_opened != nullptr) {
        const QPointer<QWidget> focused = QApplication::focusWidget();
        m_opened->hideWayBack(true);
        if (focused != nullptr && !focused->isVisible())
            m_wayBack->setFocus(Qt::OtherFocusReason); // it was on the way back that is hidden now
    }
    m_foundWords->mark(shown, m_page->phrases());
}

bool Searching::leadsBackFrom(const QWidget *focused) const
{
    if (focused == nullptr || !m_wayBack->isVisible() || QApplication::activePopupWidget() != nullptr)
        return false;
    if (m_wayBack->isAncestorOf(focused))
        return true;
    const QWidget *page = m_places.pages.currentWidget();
    if (page != focused && !page->isAncestorOf(focused))
        return false;
    // An editor that is open there, or words that are about to be signed, are left first.
    const auto closesIt = [](const QShortcut *shortcut) {
        return shortcut->isEnabled() && shortcut->key() == QKeySequence(Qt::Key_Escape);
    };
    for (const QWidget *at = focused; at != page; at = at->parentWidget()) {
        if (std::ranges::any_of(at->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly), closesIt))
            return false;
    }
    return true;
}

bool Searching::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((!isOverride && event->type() != QEvent::KeyPress) || watched != QApplication::focusWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    if (!isPlain || !leadsBackFrom(QApplication::focusWidget()))
        return false;
    if (isOverride)
        event->accept(); // so that it comes as a key, and not to a shortcut
    else
        m_places.actions[ActionId::BackToFound]->trigger();
    return true;
}

void Searching::forgetFound()
{
    m_foundWords->clear();
    if (m_opened != nullptr)
        m_opened->hideWayBack(false);
    m_opened = nullptr;
    m_wayBack->hide();
    m_places.actions[ActionId::BackToFound]->setEnabled(false);
}

} // namespace hearth

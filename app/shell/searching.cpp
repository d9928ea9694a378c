// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searching.h"

#include "shell/actions.h"
#include "shell/foundwords.h"
#include "shell/header.h"
#include "shell/navigation.h"
#include "shell/searchpage.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"

#include <QPushButton>
#include <QStackedWidget>

namespace hearth {

Searching::Searching(const Theme &theme, const Journal &journal, SearchService &search, const Places &places,
                     QWidget *around)
    : QObject(around)
    , m_places(places)
    , m_page(new SearchPage(theme, journal, search, around))
    , m_foundWords(new FoundWords(theme, this))
    , m_wayBack(new QWidget(around))
{
    QAction *backToFound = m_places.actions[ActionId::BackToFound];
    auto *back = backButton(theme, tr("Back to the search results"), m_wayBack);
    back->setObjectName(QStringLiteral("backToFound"));
    back->setToolTip(backToFound->shortcut().toString(QKeySequence::NativeText));
    inRow(m_wayBack, 0, {back, Stretch()}, {spacing::section, 0, spacing::section, 0});
    m_places.pages.addWidget(m_page);

    connect(&m_places.header, &Header::searchChanged, this, &Searching::ask);
    connect(&m_places.header, &Header::searchEntered, this, &Searching::enter);
    connect(m_page, &SearchPage::chosen, this, &Searching::open);
    connect(&m_places.navigation, &Navigation::searchChosen, this, [this] {
        show();
        if (m_page->asked().isEmpty())
            m_places.header.focusSearch();
    });
    connect(back, &QPushButton::clicked, backToFound, &QAction::trigger);
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
    m_foundWords->mark(shown, m_page->phrases());
}

void Searching::forgetFound()
{
    m_foundWords->clear();
    m_wayBack->hide();
    m_places.actions[ActionId::BackToFound]->setEnabled(false);
}

} // namespace hearth

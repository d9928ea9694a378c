// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entrances.h"

#include "onboarding/createjournalflow.h"
#include "onboarding/lockpage.h"
#include "onboarding/startpage.h"
#include "shell/entrancedialogs.h"

#include <QStackedWidget>

#include <utility>

namespace hearth {

Entrances::Entrances(const Dependencies &dependencies, QStackedWidget *stack)
    : QObject(stack)
    , m_dependencies(dependencies)
    , m_stack(stack)
{
    rebuild();
}

void Entrances::rebuild()
{
    delete m_start;
    delete m_lock;
    m_start = new StartPage(m_dependencies.theme, m_dependencies.settings, m_stack);
    m_lock = new LockPage(m_dependencies.theme, m_dependencies.session, m_dependencies.settings, m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_lock);
    EntranceDialogs &dialogs = m_dependencies.dialogs;
    connect(m_start, &StartPage::createRequested, this, &Entrances::createRequested);
    connect(m_start, &StartPage::openRequested, this, &Entrances::openRequested);
    connect(m_start, &StartPage::fileChosen, this, &Entrances::fileChosen);
    connect(m_start, &StartPage::sampleRequested, this, &Entrances::sampleRequested);
    connect(m_start, &StartPage::restoreRequested, &dialogs, &EntranceDialogs::chooseBackup);
    connect(m_lock, &LockPage::backupsRequested, &dialogs, &EntranceDialogs::showBackups);
    connect(m_lock, &LockPage::anotherRequested, this, [this] {
        m_dependencies.session.choose({});
        show();
    });
    connect(m_lock, &LockPage::repairRequested, &dialogs, &EntranceDialogs::repairJournal);
    const auto help = [&dialogs] { dialogs.readAbout(SafetyPage::Help); };
    connect(m_start, &StartPage::helpRequested, this, help);
    connect(m_lock, &LockPage::helpRequested, this, help);
}

void Entrances::show()
{
    QWidget *entrance = m_create != nullptr                       ? static_cast<QWidget *>(m_create)
                        : m_dependencies.session.path().isEmpty() ? static_cast<QWidget *>(m_start)
                                                                  : static_cast<QWidget *>(m_lock);
    m_stack->setCurrentWidget(entrance);
    if (entrance == m_create)
        m_create->takeFocus();
    else
        entrance->setFocus();
}

void Entrances::beginCreating()
{
    if (m_create == nullptr) {
        m_create = new CreateJournalFlow(m_dependencies.theme, m_dependencies.session, m_dependencies.prompter,
                                         m_dependencies.settings, m_stack);
        m_stack->addWidget(m_create);
        connect(m_create, &CreateJournalFlow::cancelled, this, [this] {
            std::exchange(m_create, nullptr)->deleteLater();
            emit creatingLeft();
        });
        connect(m_create, &CreateJournalFlow::finished, this, [this](const QString &passphrase) {
            endCreating();
            m_lock->unlockWith(passphrase); // nobody types twice what they have just chosen
        });
    }
    show();
}

void Entrances::endCreating()
{
    std::exchange(m_create, nullptr)->deleteLater();
    if (!m_dependencies.session.path().isEmpty())
        m_dependencies.settings.rememberFile(m_dependencies.session.path());
    show();
}

bool Entrances::holdsUnseenCodes() const
{
    return m_create != nullptr && m_create->holdsUnseenCodes();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/todaypage.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/today/cardoffer.h"
#include "pages/today/memories.h"
#include "pages/today/quickthanks.h"
#include "pages/today/reminders.h"
#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/factgrid.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(title());
    inColumn(this, {scroll});

    m_welcome = paragraph({}, Role::Display, this);
    m_date = paragraph({}, Role::Muted, this);
    m_reminders = new Reminders(m_context, this);
    connect(m_reminders, &Reminders::dayChosen, this, &TodayPage::dayChosen);
    connect(m_reminders, &Reminders::copyChosen, this, &TodayPage::copyChosen);
    connect(m_reminders, &Reminders::codeChosen, this, &TodayPage::codeChosen);
    connect(m_reminders, &Reminders::importChosen, this, &TodayPage::importChosen);
    m_received = new Memories(m_context, Memories::Type::Received, this);
    m_onThisDay = new Memories(m_context, Memories::Type::OnThisDay, this);
    m_lately = new Memories(m_context, Memories::Type::Lately, this);

    QVBoxLayout *content = scroll->content();
    content->setSpacing(spacing::large);
    addTo(content, {inColumn(spacing::tiny, {m_welcome, m_date}), m_received, m_reminders});
    if (m_context.journal.isForTwo()) {
        m_thanks = new QuickThanks(m_context, this);
        addTo(content, {m_thanks});
    }
    if (m_context.journal.isForTwo()) { // what is on a card is said to the other
        m_card = new CardOffer(m_context, this);
        addTo(content, {m_card});
    }
    addTo(content, {m_onThisDay});
    addTo(content, {m_lately});

    new JournalWatcher(
        m_context.journal, this, {}, [this] { rebuild(); }, JournalWatcher::When::EndOfTurn);
    connect(&m_context.settings, &Settings::backupChoiceChanged, this, &TodayPage::rebuild);
    rebuild();
}

QString TodayPage::title()
{
    return tr("Today");
}

void TodayPage::activate()
{
    rebuild();
}

bool TodayPage::keepDrafts()
{
    return m_thanks == nullptr || m_thanks->keepDraft();
}

QString TodayPage::welcome() const
{
    const Journal &journal = m_context.journal;
    const QString me = nameInWords(journal, journal.me());
    const QString name = journal.isTogether()
                             ? tr("%1 and %2", "two names").arg(me, nameInWords(journal, otherPartner(journal.me())))
                             : me;
    const int hour = QDateTime::fromMSecsSinceEpoch(journal.clock().now().time_since_epoch().count()).time().hour();
    if (hour >= 5 && hour < 12)
        return tr("Good morning, %1.").arg(name);
    if (hour >= 12 && hour < 18)
        return tr("Hello, %1.").arg(name);
    return tr("Good evening, %1.").arg(name);
}

void TodayPage::rebuild()
{
    m_welcome->setText(breakable(welcome()));
    m_date->setText(QLocale().toString(m_context.journal.clock().today(), QLocale::LongFormat));
    m_received->rebuild();
    m_reminders->rebuild();
    m_onThisDay->rebuild();
    m_lately->rebuild();
    if (m_card != nullptr && !m_card->card())
        m_card->refresh();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingspage.h"

#include "journal/journal.h"
#include "pages/settings/backuppane.h"
#include "pages/settings/checkinspane.h"
#include "pages/settings/dayspane.h"
#include "pages/settings/ownquestionspane.h"
#include "pages/settings/peoplepanes.h"
#include "pages/settings/privacypane.h"
#include "pages/settings/programpanes.h"
#include "pages/settings/reminderpane.h"
#include "pages/settings/templatespane.h"
#include "pages/settings/todaypane.h"
#include "pages/settings/youpane.h"
#include "widgets/arrange.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/widthwithtext.h"

#include <QScrollBar>
#include <QTimer>

namespace hearth {

namespace {

constexpr int kContentWidth = 720;

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_scroll(new PageScroll(this))
    , m_panes{new LookPane(context.settings, m_scroll->column()),
              new LanguagePane(context, m_scroll->column()),
              new DaysPane(context, m_scroll->column()),
              new CheckInsPane(context, m_scroll->column()),
              new OwnQuestionsPane(context, m_scroll->column()),
              m_templates = new TemplatesPane(context, m_scroll->column()),
              new TodayPane(context, m_scroll->column()),
              new ReminderPane(context, m_scroll->column()),
              new YouPane(context, m_scroll->column()),
              new PrivacyPane(context, m_scroll->column()),
              m_keys = new KeysPane(context, m_scroll->column()),
              m_backups = new BackupPane(context, m_scroll->column()),
              new PartnersPane(context, m_scroll->column())}
{
    keepWidthWithText(m_scroll, kContentWidth, context.theme);
    m_scroll->setAccessibleName(title());
    m_scroll->content()->addWidget(
        new PlainLabel(tr("Every change takes effect at once."), Role::Muted, m_scroll->column()));
    for (Pane *pane : m_panes)
        m_scroll->content()->addWidget(pane);

    inColumn(this, {m_scroll});
}

QString SettingsPage::title()
{
    return tr("Settings");
}

bool SettingsPage::focusFirst()
{
    m_scroll->setFocus(Qt::TabFocusReason); // the keys that look around would change what stands first
    return true;
}

void SettingsPage::showBackups()
{
    bringIntoSight(m_backups);
}

void SettingsPage::showKeys()
{
    bringIntoSight(m_keys);
}

bool SettingsPage::openRecord(RecordId id)
{
    return m_context.journal.all<OwnTemplate>().find(id) != nullptr && writeTemplate(id);
}

bool SettingsPage::compose(Kind kind)
{
    return kind == Kind::OwnTemplate && writeTemplate({});
}

bool SettingsPage::writeTemplate(RecordId id)
{
    if (m_context.journal.isTogether()) // they are one person's
        return false;
    bringIntoSight(m_templates);
    return m_templates->edit(id);
}

void SettingsPage::bringIntoSight(Pane *pane)
{
    // Once the page has its size: it may be shown for the first time.
    QTimer::singleShot(0, this, [this, pane] {
        m_scroll->verticalScrollBar()->setValue(pane->mapTo(m_scroll->widget(), QPoint()).y() - spacing::large);
        pane->setFocus();
    });
}

bool SettingsPage::keepDrafts()
{
    bool isAllKept = true;
    for (Pane *pane : m_panes)
        isAllKept = pane->write() && isAllKept; // each of them, whatever became of another
    return isAllKept;
}

} // namespace hearth

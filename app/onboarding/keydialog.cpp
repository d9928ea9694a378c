// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/keydialog.h"

#include "accessibility/readaloud.h"
#include "onboarding/dialogcolumn.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/messagebar.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"

namespace hearth {

KeyDialog::KeyDialog(const Theme &theme, const Words &words, int width, QWidget *parent)
    : QDialog(parent)
    , m_title(paragraph(words.title, Role::Title))
    , m_intro(paragraph(words.intro, Role::Muted))
    , m_news(paragraph({}, Role::Muted))
    , m_message(new MessageBar(theme))
    , m_busy(new BusyBar(theme))
    , m_cancel(plainButton(tr("Cancel")))
    , m_action(primaryButton(words.action))
{
    setNeutralTitle(this, words.title);
    markAsMessage(m_news);
    m_news->hide();
    m_busy->setText(words.busy);
    m_busy->setCancellable(false);
    m_busy->hide();

    auto *buttons = dialogFoot(m_cancel, {m_action});
    m_scroll = new DialogColumn(theme, width);
    m_column = m_scroll->content();
    addTo(m_column, {m_title, m_intro, m_news, m_message, spacing::small});
    inColumn(this, spacing::medium, {{m_scroll, 1}, m_busy, buttons}, around(spacing::section));

    connect(m_action, &QPushButton::clicked, this, &KeyDialog::act);
    connect(m_busy, &BusyBar::cancelled, this, &KeyDialog::stop);
    connect(m_cancel, &QPushButton::clicked, this, &KeyDialog::reject);
}

void KeyDialog::act()
{
    if (m_isDone)
        proceed();
    else
        begin();
}

void KeyDialog::say(const Error &error)
{
    sayProblem(describe(error));
}

void KeyDialog::sayProblem(const QString &problem)
{
    m_message->showMessage(MessageBar::Type::Problem, problem);
}

void KeyDialog::wait()
{
    m_message->hide();
    setWaiting(true);
}

void KeyDialog::succeed()
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    forget();
    accept();
}

void KeyDialog::finish(const QString &sentence)
{
    finish(sentence, {});
}

void KeyDialog::finish(const QString &sentence, const QString &next)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    forget();
    m_isDone = true;
    hideFields();
    m_action->setText(next);
    m_action->setVisible(!next.isEmpty());
    setIntro(sentence);
    m_scroll->fit();
    m_cancel->setText(tr("Close"));
    QPushButton *first = next.isEmpty() ? m_cancel : m_action;
    first->setDefault(true);
    first->setFocus();
}

void KeyDialog::showProgress(const QString &busy, std::optional<double> fraction)
{
    m_busy->setText(busy);
    m_busy->setProgress(fraction);
}

void KeyDialog::goOn(const QString &title, const QString &intro)
{
    setWaiting(false);
    forget();
    hideFields();
    m_message->hide();
    m_cancel->hide();
    m_title->setText(title);
    setIntro(intro);
    m_scroll->fit();
}

void KeyDialog::setIntro(const QString &intro)
{
    const bool isNews = isVisible();
    m_intro->setVisible(!isNews);
    m_news->setVisible(false);
    (isNews ? m_news : m_intro)->setText(intro);
    if (isNews)
        announce(m_news);
}

void KeyDialog::fit()
{
    m_scroll->fit();
}

void KeyDialog::fail(const Error &error)
{
    failSaying(describe(error));
}

void KeyDialog::failSaying(const QString &problem)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    sayProblem(problem);
    tryAgain();
}

void KeyDialog::abandon()
{
    setWaiting(false);
    reject();
}

void KeyDialog::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    setFieldsEnabled(!waiting);
    m_action->setEnabled(!waiting);
    m_cancel->setEnabled(!waiting);
    m_busy->setVisible(waiting);
    if (!m_isStoppable)
        return;
    // Its own button stops the work; Escape does as well.
    m_cancel->setVisible(!waiting);
    m_action->setVisible(!waiting);
    m_busy->setCancellable(waiting);
    if (waiting)
        m_busy->setFocus();
}

void KeyDialog::reject()
{
    if (m_isWaiting) {
        stop();
        return;
    }
    forget();
    if (m_isDone)
        accept();
    else
        QDialog::reject();
}

} // namespace hearth

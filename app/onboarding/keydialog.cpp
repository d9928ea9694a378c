// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/keydialog.h"

#include "onboarding/dialogcolumn.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearth {

KeyDialog::KeyDialog(const Theme &theme, const Words &words, int width, QWidget *parent)
    : QDialog(parent)
    , m_title(new PlainLabel(words.title))
    , m_intro(new PlainLabel(words.intro))
    , m_message(new MessageBar(theme))
    , m_busy(new BusyBar(theme))
    , m_cancel(plainButton(tr("Cancel")))
    , m_action(primaryButton(words.action))
{
    setWindowTitle(tr("Hearthbook"));
    m_title->setWordWrap(true);
    setRole(m_title, Role::Title);
    m_intro->setWordWrap(true);
    setRole(m_intro, Role::Muted);
    m_busy->setText(words.busy);
    m_busy->setCancellable(false);
    m_busy->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    m_scroll = new DialogColumn(theme, width);
    m_column = m_scroll->content();
    m_column->addWidget(m_title);
    m_column->addWidget(m_intro);
    m_column->addWidget(m_message);
    m_column->addSpacing(spacing::small);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    whole->setSpacing(spacing::medium);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_busy);
    whole->addLayout(buttons);

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
    m_intro->setText(intro);
    QAccessibleEvent alert(m_intro, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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

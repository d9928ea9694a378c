// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/codedialog.h"

#include "onboarding/recoverycodeview.h"
#include "page/prompter.h"
#include "session/session.h"

#include <QPushButton>

#include <algorithm>

namespace hearth {

CodeDialog::CodeDialog(const Theme &theme, Session &session, Prompter &prompter, const Words &words, int width,
                       QWidget *parent)
    : KeyDialog(theme, words, width, parent)
    , m_session(session)
    , m_prompter(prompter)
    , m_path(session.path())
    , m_code(new RecoveryCodeView(theme, prompter))
{
    m_code->hide();
    connect(m_code, &RecoveryCodeView::submitted, this, &CodeDialog::begin);
    connect(m_code, &RecoveryCodeView::stageChanged, this, [this] {
        if (m_isKeeping)
            actionButton()->setText(m_code->advanceText());
    });
    connect(&session, &Session::unlocked, this, &CodeDialog::comeAgain);
}

void CodeDialog::begin()
{
    if (!m_isKeeping) {
        ask();
        return;
    }
    if (!m_code->advance())
        return;
    m_isKeeping = false;
    m_code->clear();
    accept();
}

void CodeDialog::keep(PartnerId owner, const RecoverySheet &sheet, const QString &title, const QString &intro)
{
    if (!isWaiting())
        return;
    m_isKeeping = true;
    m_owner = owner;
    m_code->setSheet(sheet);
    m_code->show();
    goOn(title, intro);
    actionButton()->setText(m_code->advanceText());
    m_code->setFocus();
}

bool CodeDialog::isCodeUnseenIn(const QWidget &window)
{
    return std::ranges::any_of(window.findChildren<CodeDialog *>(), &CodeDialog::holdsUnseenCode);
}

bool CodeDialog::isCodeHiddenIn(const QWidget &window)
{
    return std::ranges::any_of(window.findChildren<CodeDialog *>(), [](const CodeDialog *dialog) {
        return dialog->isKeepingCode() && !dialog->isVisible();
    });
}

void CodeDialog::stepBack()
{
    for (QDialog *above : findChildren<QDialog *>())
        above->reject();
    hide();
    m_code->uncover();
    setIntro(whenBack());
}

void CodeDialog::comeAgain()
{
    const Journal *journal = m_session.journal();
    const bool isTheirs = m_isKeeping && journal != nullptr && journal->me() == m_owner && m_session.path() == m_path;
    if (!isTheirs)
        return;
    // Once the pages are there, which take the focus.
    const auto show = [this] {
        if (m_session.isUnlocked())
            open();
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void CodeDialog::reject()
{
    const Prompter::Question question{tr("Close without the code?"), whenLost(), tr("Close all the same"), true};
    if (m_isKeeping && !m_prompter.ask(this, question))
        return;
    m_isKeeping = false;
    m_code->clear();
    KeyDialog::reject();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that locks and closes, and asks first where something would be lost.
#include "onboarding/createjournalflow.h"
#include "onboarding/renewaldialog.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTimer>

#include <algorithm>

namespace hearth {

bool MainWindow::mayLeave()
{
    const Prompter::Question question{
        tr("Not everything is kept"),
        tr("What you are typing could not be kept: the disk is full or not there. If you go "
           "on, these words are lost. Copy them elsewhere, or free some space and try "
           "again."),
        tr("Go on without them"), true};
    return m_workspace == nullptr || m_workspace->keepDrafts() || m_dependencies.prompter.ask(this, question);
}

void MainWindow::requestLock()
{
    if (QWidget *question = QApplication::activeModalWidget()) {
        // What is open is answered with "cancel" first, so that nothing waits inside it when the pages go. A code that
        // holds already has no such answer.
        auto *renewal = qobject_cast<RenewalDialog *>(question);
        if (renewal != nullptr && renewal->holdsUnseenCode())
            renewal->stepBack();
        else
            question->close();
        QTimer::singleShot(0, this, &MainWindow::requestLock);
        return;
    }
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_dependencies.session.lock();
}

bool MainWindow::holdsUnseenCode() const
{
    const auto renewals = findChildren<RenewalDialog *>();
    return (m_create != nullptr && m_create->holdsUnseenCodes()) ||
           std::ranges::any_of(renewals, &RenewalDialog::holdsUnseenCode);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const Prompter::Question question{
        tr("Close Hearthbook"),
        tr("The recovery codes are shown only now, and not all of them are confirmed yet. "
           "Close all the same?"),
        tr("Close"), true};
    if (holdsUnseenCode() && !m_dependencies.prompter.ask(this, question)) {
        event->ignore();
        return;
    }
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_dependencies.settings.setWindowGeometry(saveGeometry());
    m_dependencies.session.lock();
    event->accept();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/takeback.h"

#include "agreements/agreements.h"
#include "journal/journal.h"
#include "page/prompter.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

QString questionFor(const Consent &stop, const QString &title)
{
    switch (stop.decision) {
    case Decision::Pause:
        return QCoreApplication::translate("TakeBack", "Take back your pause of “%1”?").arg(title);
    case Decision::Withdraw:
        return QCoreApplication::translate("TakeBack", "Take back your withdrawal from “%1”?").arg(title);
    default:
        return QCoreApplication::translate("TakeBack", "Take back your no to “%1”?").arg(title);
    }
}

bool mayTakeBack(const std::optional<Consent> &stop, const Journal &journal, Prompter &prompter, QWidget *window)
{
    if (!stop || stop->record.author != journal.me())
        return true; // the journal refuses what is not theirs to take back
    const AgreementVersion *version = journal.all<AgreementVersion>().find(stop->version);
    const QString question = version != nullptr
                                 ? questionFor(*stop, isolated(version->title))
                                 : QCoreApplication::translate("TakeBack", "Take back your answer to an agreement?");
    const QString after = QCoreApplication::translate("TakeBack", "What you both said before counts again then.");
    return prompter.ask(window, {QCoreApplication::translate("TakeBack", "Take it back?"),
                                 question + QStringLiteral("\n\n") + after,
                                 QCoreApplication::translate("TakeBack", "Take it back")});
}

} // namespace

Result<void> retraceAfterAsking(Journal &journal, Retrace way, StepId step, Prompter &prompter, QWidget *window)
{
    if (!mayTakeBack(journal.stopTakenBack(way, step), journal, prompter, window))
        return Error{ErrorCode::Cancelled, {}};
    return journal.retrace(way, step, StopAsked::Yes);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/partnerspane.h"

#include "journal/journal.h"
#include "onboarding/partnerjoindialog.h"
#include "widgets/buttons.h"

#include <QVBoxLayout>

namespace hearth {

PartnersPane::PartnersPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Partners"), {}, parent)
    , m_context(context)
{
    const Journal &journal = context.journal;
    if (journal.hasOther()) {
        addNote(tr("You share this journal with %1. Each of you has a passphrase and a recovery code of your own; "
                   "neither can reset the other's.",
                   "the other partner's name")
                    .arg(journal.nameOf(otherPartner(journal.me()))));
        return;
    }
    addNote(tr("You keep this journal alone so far. Your partner can join on this computer at any time, with a "
               "passphrase of their own. What is private stays yours alone."));
    auto *join = plainButton(tr("Let your partner join…"));
    content()->addWidget(join, 0, Qt::AlignLeft);
    connect(join, &QPushButton::clicked, this, &PartnersPane::letJoin);
}

void PartnersPane::letJoin()
{
    // Joining locks the journal and so ends this page, while the dialog still has a recovery code to show.
    auto *dialog = new PartnerJoinDialog(m_context.theme, m_context.session, m_context.prompter, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hearth

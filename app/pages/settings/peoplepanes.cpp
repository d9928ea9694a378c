// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/peoplepanes.h"

#include "journal/journal.h"
#include "onboarding/partingdialog.h"
#include "onboarding/partnerjoindialog.h"
#include "onboarding/renewaldialogs.h"
#include "onboarding/sealanewdialog.h"
#include "session/session.h"
#include "widgets/buttons.h"
#include "widgets/openonce.h"
#include "wording/describeparting.h"
#include "wording/names.h"

#include <QVBoxLayout>

namespace hearth {

PartnersPane::PartnersPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Partners"), {}, parent)
    , m_context(context)
{
    const Journal &journal = context.journal;
    if (const auto parting = journal.parting()) {
        addNote(partedWords(journal, *parting));
        addNote(tr("Nobody else can take that place. To write with somebody else, begin another journal."));
        return;
    }
    if (journal.hasOther()) {
        addNote(tr("You share this journal with %1. Each of you has a passphrase and a recovery code of your own; "
                   "neither can reset the other’s.",
                   "the other partner's name")
                    .arg(nameInWords(journal, otherPartner(journal.me()))));
        offerParting();
        return;
    }
    addNote(tr("You keep this journal alone so far. Your partner can join on this computer at any time, with a "
               "passphrase of their own. What is private stays yours alone."));
    auto *join = plainButton(tr("Let your partner join…"));
    content()->addWidget(join, 0, Qt::AlignLeft);
    connect(join, &QPushButton::clicked, this, &PartnersPane::letJoin);
}

void PartnersPane::offerParting()
{
    const Journal &journal = m_context.journal;
    if (journal.isTogether() || m_context.session.isReadOnly())
        return;
    const QString other = nameInWords(journal, otherPartner(journal.me()));
    const auto add = [this](PartingKind kind, const QString &name, const QString &hint, const QString &action) {
        auto *button = plainButton(action);
        addSetting(name, hint, button);
        button->setAccessibleName(action);
        connect(button, &QPushButton::clicked, this, [this, kind] { part(kind); });
    };
    add(PartingKind::Leaving, tr("Leave this journal"),
        tr("You take along what is yours and what you share, and your part in this journal ends. %1 keeps what you "
           "shared.",
           "the other's name")
            .arg(other),
        tr("Leave…"));
    add(PartingKind::Removing, tr("Remove %1", "the other's name").arg(other),
        tr("You keep this journal. %1 gets a file with everything of theirs, which only %1 can open.",
           "the other's name")
            .arg(other),
        tr("Remove…"));
}

void PartnersPane::part(PartingKind kind)
{
    // Parting locks the journal and so ends this page, while the dialog still has something to say.
    openOnce(
        new PartingDialog(kind, m_context.theme, m_context.session, m_context.settings, m_context.prompter, window()));
}

void PartnersPane::letJoin()
{
    // Joining locks the journal and so ends this page, while the dialog still has a recovery code to show.
    openOnce(new PartnerJoinDialog(m_context.theme, m_context.session, m_context.prompter, window()));
}

KeysPane::KeysPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Keys"), {}, parent)
    , m_context(context)
{
    const Journal &journal = context.journal;
    const bool isTogether = journal.isTogether();
    if (isTogether)
        addNote(tr("Keys belong to one person. To change yours, lock the journal and open it alone."));
    QPushButton *passphrase = addKey(isTogether ? tr("Passphrase") : tr("Your passphrase"),
                                     tr("Whoever knew the old one can read nothing that is written after the change."),
                                     tr("Change passphrase…"));
    QPushButton *code =
        addKey(isTogether ? tr("Recovery code") : tr("Your recovery code"),
               tr("For when it was lost, or somebody saw it. The old one ends."), tr("New recovery code…"));
    QPushButton *seal =
        addKey(tr("Older entries"),
               tr("New keys protect what is written from then on. This puts older entries under them, too."),
               tr("Seal everything anew…"));
    setFocusProxy(code);
    if (!isTogether)
        addNote(tr("If somebody knew both your passphrase and your recovery code, change both."));

    // In the window: a code that is still to be shown outlives this page.
    connect(passphrase, &QPushButton::clicked, this, [this] {
        openOnce(new NewPassphraseDialog(m_context.theme, m_context.session, m_context.prompter, window()));
    });
    connect(code, &QPushButton::clicked, this, [this] {
        openOnce(new NewRecoveryCodeDialog(m_context.theme, m_context.session, m_context.prompter, window()));
    });
    connect(seal, &QPushButton::clicked, this,
            [this] { openOnce(new SealAnewDialog(m_context.theme, m_context.session, window())); });
}

QPushButton *KeysPane::addKey(const QString &name, const QString &hint, const QString &action)
{
    auto *button = plainButton(action);
    button->setEnabled(!m_context.journal.isTogether());
    addSetting(name, hint, button);
    button->setAccessibleName(action);
    return button;
}

} // namespace hearth

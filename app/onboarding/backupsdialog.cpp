// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/backupsdialog.h"

#include "onboarding/backuplist.h"
#include "onboarding/dialogcolumn.h"
#include "onboarding/recentfilebutton.h"
#include "page/prompter.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

namespace {

constexpr int kBackupsWidth = 520;

} // namespace

BackupsDialog::BackupsDialog(const Theme &theme, Session &session, Prompter &prompter, const BackedUp &journal,
                             QWidget *parent)
    : QDialog(parent)
{
    auto *title = paragraph(tr("Backups of %1", "a journal's name").arg(journalNameOf(journal.path)), Role::Title);
    setNeutralTitle(this, title->text());
    auto *intro = paragraph(tr("Look inside one before you bring it back. What is there now is kept."), Role::Muted);
    auto *list = new BackupList;
    auto *elsewhere = plainButton(tr("A backup &elsewhere…"));
    auto *close = plainButton(tr("Close"));
    auto *scroll = new DialogColumn(theme, kBackupsWidth);
    addTo(scroll->content(), {title, intro, spacing::small, list});
    auto *buttons = inRow(spacing::small, {elsewhere, Stretch(), close});
    inColumn(this, spacing::medium, {{scroll, 1}, buttons}, around(spacing::section));

    Backups &backups = session.backups();
    connect(&backups, &Backups::overviewChanged, this, [list, scroll, &backups] {
        list->setBackups(backups.overview().backups);
        scroll->fit();
    });
    connect(list, &BackupList::chosen, this, &BackupsDialog::choose);
    connect(elsewhere, &QPushButton::clicked, this, [this, &prompter, folder = backupFolderOf(journal)] {
        const QString backup = prompter.chooseBackup(this, folder);
        if (!backup.isEmpty())
            choose(backup);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    backups.list(journal);
    close->setFocus();
}

void BackupsDialog::choose(const QString &backup)
{
    accept();
    emit chosen(backup);
}

} // namespace hearth

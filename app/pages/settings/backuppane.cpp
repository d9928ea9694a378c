// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/backuppane.h"

#include "accessibility/readaloud.h"
#include "journal/journal.h"
#include "onboarding/backuplist.h"
#include "onboarding/backupwords.h"
#include "onboarding/restoredialog.h"
#include "page/prompter.h"
#include "report/datewords.h"
#include "session/backupchoices.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/openonce.h"
#include "widgets/plainlabel.h"
#include "widgets/settingrow.h"
#include "wording/describebackup.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace hearth {

BackupPane::BackupPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Backups"),
           tr("Sealed copies of the whole journal, made once a day when it is opened. Each is read back before it "
              "counts. Those of the last seven days, four weeks and twelve months are kept."),
           parent)
    , m_context(context)
    , m_message(paragraph({}, Role::Problem))
    , m_busy(new BusyBar(context.theme))
    , m_make(plainButton(tr("Back up now")))
    , m_usual(quietButton(tr("Beside the journal")))
    , m_list(new BackupList)
{
    m_last = addSetting(tr("The last backup"), {}, m_make);
    m_make->setAccessibleName(m_make->text());
    m_message->hide();
    m_busy->setText(tr("Making a backup…"));
    m_busy->hide();
    addTo(content(), {m_busy, m_message});

    auto *places = new QWidget;
    auto *choose = plainButton(tr("Choose a folder…"));
    inRow(places, spacing::small, {m_usual, choose});
    m_place = addSetting(tr("Where they go"), {}, places);

    auto *kept = plainButton(tr("I have made a copy"));
    m_elsewhere = addSetting(tr("A copy elsewhere"), {}, kept);
    kept->setAccessibleName(tr("I have made a copy elsewhere"));

    addTo(content(), {new PlainLabel(tr("Look inside, and restore")), m_list});
    auto *another = linkButton(tr("Restore one from another place…"));
    addTo(content(), {{another, Qt::AlignLeading}});

    Backups &backups = context.session.backups();
    connect(m_make, &QPushButton::clicked, this, &BackupPane::makeNow);
    connect(choose, &QPushButton::clicked, this, &BackupPane::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this, &BackupPane::useUsualFolder);
    connect(kept, &QPushButton::clicked, this, &BackupPane::keepElsewhere);
    connect(m_list, &BackupList::chosen, this, &BackupPane::open);
    connect(another, &QPushButton::clicked, this, [this] {
        const QString backup = m_context.prompter.chooseBackup(this, backupFolderOf(backedUp()));
        if (!backup.isEmpty())
            open(backup);
    });
    connect(m_busy, &BusyBar::cancelled, this, [&backups] { backups.cancel(); });
    connect(&backups, &Backups::progressed, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            m_busy->setProgress(std::min(1.0, static_cast<double>(done) / static_cast<double>(total)));
        if (done >= total) {
            m_busy->setText(tr("Reading it back…"));
            m_busy->setProgress(std::nullopt);
            m_busy->setCancellable(false);
        }
    });
    connect(&backups, &Backups::overviewChanged, this, &BackupPane::showState);
    connect(&context.settings, &Settings::backupChoiceChanged, this, &BackupPane::showState);
    setFocusProxy(m_make);
    showState();
}

BackedUp BackupPane::backedUp() const
{
    return backedUpOf(m_context.session, m_context.settings);
}

void BackupPane::change(const std::function<void(BackupChoice &)> &edit)
{
    changeBackupChoice(m_context.session, m_context.settings, edit);
}

void BackupPane::showState()
{
    m_last->setHint(lastInWords());
    m_place->setHint(placeInWords());
    m_elsewhere->setHint(elsewhereInWords());
    m_usual->setVisible(!backedUp().choice.folder.isEmpty());
    m_make->setEnabled(!m_context.session.isReadOnly());
    m_list->setBackups(m_context.session.backups().overview().backups);
}

QString BackupPane::lastInWords() const
{
    const auto &backups = m_context.session.backups().overview().backups;
    if (backups.empty())
        return tr("None yet.");
    return tr("%1; %n backup(s) in all", "day and time", static_cast<int>(backups.size()))
        .arg(momentInWords(backups.front().made));
}

QString BackupPane::placeInWords() const
{
    const BackedUp journal = backedUp();
    const QString folder = QDir::toNativeSeparators(backupFolderOf(journal));
    if (journal.choice.folder.isEmpty())
        return tr("Beside the journal, in “%1”.").arg(QFileInfo(backupFolderOf(journal)).fileName());
    if (!m_context.session.backups().overview().isFolderThere)
        return tr("%1 is not there at the moment. Backups wait until it is.", "a folder").arg(folder);
    return folder;
}

QString BackupPane::elsewhereInWords() const
{
    const QDate kept = backedUp().choice.keptElsewhere;
    const QString why = tr("A copy on a stick or with somebody you trust is there when this computer is not.");
    return kept.isValid() ? tr("%1 The last one: %2.", "why, day").arg(why, dayInWords(kept, QLocale())) : why;
}

void BackupPane::say(const QString &sentence)
{
    m_message->setText(sentence);
    if (sentence.isEmpty())
        m_message->hide();
    else
        announce(m_message);
}

void BackupPane::makeNow()
{
    if (m_busy->isVisibleTo(this))
        return;
    say({});
    m_busy->setText(tr("Making a backup…"));
    m_busy->setProgress(0.0);
    m_busy->setCancellable(true);
    m_busy->show();
    m_make->setEnabled(false);
    m_context.session.backups().make(backedUp(), this, [this](const Result<BackupMade> &made) {
        m_busy->hide();
        m_make->setEnabled(true);
        m_make->setFocus();
        if (!made) {
            say(describeBackup(made.error()));
            return;
        }
        noteBackupMade(m_context.session, m_context.settings, made.value());
        m_context.navigator.sayDone(
            made.value().isNew
                ? tr("The backup is made. It was read back and is whole.")
                : tr("Nothing has changed since the backup from %1. It was read back once more and is whole.")
                      .arg(momentInWords(made.value().backup.made)));
    });
}

void BackupPane::chooseFolder()
{
    const QString present = backupFolderOf(backedUp());
    const QString start = QFileInfo(present).isDir() ? present : QFileInfo(m_context.session.path()).absolutePath();
    const QString folder = m_context.prompter.chooseFolder(this, tr("Where backups go"), start);
    if (!folder.isEmpty())
        setFolder(folder);
}

void BackupPane::useUsualFolder()
{
    setFolder({});
}

void BackupPane::setFolder(const QString &folder)
{
    const QString path = m_context.session.path();
    say({});
    change([&](BackupChoice &choice) { useBackupFolder(choice, folder, path); });
    m_context.session.backups().list(backedUp());
}

void BackupPane::keepElsewhere()
{
    const QDate before = backedUp().choice.keptElsewhere;
    change([this](BackupChoice &choice) { choice.keptElsewhere = m_context.session.clock().today(); });
    m_context.navigator.say(tr("Noted. It comes up again in a month."), tr("Undo"), [this, before] {
        change([&before](BackupChoice &choice) { choice.keptElsewhere = before; });
    });
}

void BackupPane::open(const QString &backup)
{
    // Restoring locks the journal and so ends this page, while the dialog still has something to say.
    openOnce(new RestoreDialog(m_context.theme, m_context.session, m_context.prompter, backup, m_context.session.path(),
                               window()));
}

} // namespace hearth

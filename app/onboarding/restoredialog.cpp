// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/restoredialog.h"

#include "accessibility/readaloud.h"
#include "onboarding/backupwords.h"
#include "onboarding/dialogcolumn.h"
#include "onboarding/passphrasefield.h"
#include "page/prompter.h"
#include "report/datewords.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/messagebar.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "wording/describebackup.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kRestoreWidth = 520;

} // namespace

RestoreDialog::RestoreDialog(const Theme &theme, Session &session, Prompter &prompter, const QString &backup,
                             const QString &journal, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompter(prompter)
    , m_backup(backup)
    , m_journal(journal)
    , m_scroll(new DialogColumn(theme, kRestoreWidth))
    , m_intro(paragraph({}, Role::Muted))
    , m_done(paragraph({}, Role::Muted))
    , m_message(new MessageBar(theme))
    , m_facts(new QWidget)
    , m_further(new QWidget)
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_look(plainButton(tr("&Look")))
    , m_contents(paragraph({}, Role::Strong))
    , m_busy(new BusyBar(theme))
    , m_close(plainButton(tr("Cancel")))
    , m_restore(primaryButton(journal.isEmpty() ? tr("&Restore as a new journal…") : tr("&Restore…")))
{
    setNeutralTitle(this, tr("A backup"));
    m_intro->setText(journal.isEmpty()
                         ? tr("It becomes a new journal in a place you choose. The backup stays as it is.")
                         : tr("See what it holds before you bring it back. Nothing changes until you do."));
    inColumn(m_facts, spacing::tiny);
    auto *ask =
        paragraph(tr("To see how much of it you could read, type your passphrase of that time."), Role::Caption);
    ask->setBuddy(m_passphrase->line());
    auto *line = inRow(spacing::small, {{m_passphrase, 1}, {m_look, Qt::AlignTop}});
    inColumn(m_further, spacing::tiny, {ask, line, m_contents}, {0, spacing::small, 0, 0});
    for (QLabel *news : {m_done, m_contents}) {
        markAsMessage(news);
        news->hide();
    }
    m_further->hide();

    auto *buttons = dialogFoot(m_close, {m_restore});
    QVBoxLayout *column = m_scroll->content();
    addTo(column,
          {paragraph(tr("A backup"), Role::Title), m_intro, m_done, m_message, spacing::small, m_facts, m_further});
    inColumn(this, spacing::medium, {{m_scroll, 1}, m_busy, buttons}, around(spacing::section));
    m_busy->setCancellable(false);
    m_look->setAutoDefault(false);

    connect(m_close, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_look, &QPushButton::clicked, this, &RestoreDialog::lookFurther);
    connect(m_passphrase, &PassphraseField::submitted, this, &RestoreDialog::lookFurther);
    m_restore->setEnabled(false);
    setBusy(tr("Reading all of it…"));
    session.backups().look(m_backup, this, [this](const Result<BackupFile> &read) { showRead(read); });
}

void RestoreDialog::addFact(const QString &text)
{
    m_facts->layout()->addWidget(paragraph(text, Role::Small));
}

void RestoreDialog::showRead(const Result<BackupFile> &read)
{
    setIdle();
    if (!read) {
        addFact(tr("Made: %1").arg(momentInWords(QFileInfo(m_backup).lastModified())));
        fail(read.error());
        m_restore->hide();
        m_close->setText(tr("Close"));
        return;
    }
    m_read = read.value();
    const FileStanding &standing = m_read->standing;
    addFact(tr("Made: %1").arg(momentInWords(m_read->made)));
    addFact(tr("It is whole: every part of it was read just now."));
    addFact(standing.partners == 2 ? tr("A journal of two people, %1", "size").arg(aboutBackup(*m_read))
                                   : tr("A journal of one person, %1", "size").arg(aboutBackup(*m_read)));
    if (!standing.stamp)
        addFact(tr("It was written by an earlier Hearthbook, and is brought up to date when it is next opened."));
    m_further->show();
    m_restore->setEnabled(true);
    m_scroll->fit();
    m_passphrase->line()->setFocus();
}

void RestoreDialog::lookFurther()
{
    if (m_isBusy || m_passphrase->text().isEmpty())
        return;
    m_message->hide();
    m_contents->hide();
    setBusy(tr("Trying the key…"));
    m_session.backups().read(m_backup, m_passphrase->text(), this,
                             [this](const Result<BackupContents> &contents) { showContents(contents); });
}

void RestoreDialog::showContents(const Result<BackupContents> &contents)
{
    setIdle();
    m_passphrase->clear();
    if (!contents) {
        fail(contents.error());
        m_passphrase->line()->setFocus();
        return;
    }
    QString text = tr("You could read %n record(s) in it.", nullptr, static_cast<int>(contents.value().records));
    if (contents.value().newest.isValid())
        text +=
            QLatin1Char(' ') + tr("The newest is from %1.", "day").arg(dayInWords(contents.value().newest, QLocale()));
    m_contents->setText(text);
    announce(m_contents);
    m_scroll->fit();
    m_restore->setFocus();
}

void RestoreDialog::restore()
{
    if (m_isBusy || !m_read)
        return;
    m_message->hide();
    if (m_journal.isEmpty())
        restoreBeside();
    else
        restoreInPlace();
}

void RestoreDialog::restoreInPlace()
{
    const QString keepAs = nameForKept(m_journal, m_session.clock().today());
    const Prompter::Question question{
        tr("Bring this backup back?"),
        tr("The journal becomes what it was on %1. What is there now is not lost: it stays in the same folder as “%2”. "
           "The journal is locked for this, and opens with the passphrases of that time.")
            .arg(momentInWords(m_read->made), QFileInfo(keepAs).fileName()),
        tr("Bring it back"), true};
    if (!m_prompter.ask(this, question))
        return;
    setRestoring();
    m_session.lock();
    const QDateTime made = m_read->made;
    m_session.backups().restore(m_backup, m_journal, keepAs, this, [this, made](const Result<QString> &kept) {
        setIdle();
        if (!kept) {
            fail(kept.error());
            return;
        }
        m_session.noteBroughtBack({m_journal, made});
        const QString done =
            tr("It is done. The journal is as it was on %1, and was read back whole.").arg(momentInWords(made));
        finish(kept.value().isEmpty() ? done
                                      : tr("%1 What was there before is kept in the same folder as “%2”.",
                                           "it is done, the name of a file")
                                            .arg(done, QFileInfo(kept.value()).fileName()),
               m_journal);
    });
}

void RestoreDialog::restoreBeside()
{
    const QString suggestion =
        QDir::home().filePath(tr("Restored journal", "the name of a file") + QStringLiteral(".hearth"));
    QString place =
        m_prompter.chooseTarget(this, tr("Restore as a new journal"), suggestion, tr("Hearthbook journals (*.hearth)"));
    if (place.isEmpty())
        return;
    if (QFileInfo(place).suffix().isEmpty())
        place += QStringLiteral(".hearth");
    setRestoring();
    m_session.backups().restoreBeside(m_backup, place, this, [this](const Result<BackupFile> &done) {
        setIdle();
        if (!done) {
            fail(done.error());
            return;
        }
        m_session.noteBroughtBack({done.value().path, done.value().made});
        finish(tr("It is done. The journal as it was on %1 is now “%2”, and was read back whole. It opens with the "
                  "passphrases of that time.")
                   .arg(momentInWords(done.value().made), QFileInfo(done.value().path).fileName()),
               done.value().path);
    });
}

void RestoreDialog::finish(const QString &sentence, const QString &journal)
{
    m_facts->hide();
    m_further->hide();
    m_restore->hide();
    m_close->setText(tr("Close"));
    m_intro->hide();
    m_done->setText(sentence);
    announce(m_done);
    m_scroll->fit();
    m_close->setDefault(true);
    m_close->setFocus();
    if (isVisible())
        emit restored(journal);
    else
        open(); // and whoever has opened a journal meanwhile stays there
}

void RestoreDialog::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Type::Problem, describeRestore(error));
    m_scroll->fit();
    if (!isVisible())
        open();
}

void RestoreDialog::setBusy(const QString &what)
{
    m_isBusy = true;
    m_busy->setText(what);
    m_busy->setProgress(std::nullopt);
    m_busy->show();
    m_further->setEnabled(false);
    m_restore->setEnabled(false);
}

void RestoreDialog::setRestoring()
{
    m_isRestoring = true;
    setBusy(tr("Bringing it back and reading all of it once more…"));
    m_close->setEnabled(false);
}

void RestoreDialog::setIdle()
{
    m_isBusy = false;
    m_isRestoring = false;
    m_busy->hide();
    m_further->setEnabled(true);
    m_restore->setEnabled(m_read.has_value());
    m_close->setEnabled(true);
}

void RestoreDialog::reject()
{
    // What is being brought back is brought to its end.
    if (m_isRestoring)
        return;
    m_passphrase->clear();
    QDialog::reject();
}

} // namespace hearth

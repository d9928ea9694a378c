// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/partingdialog.h"

#include "accessibility/readaloud.h"
#include "files/privatefile.h"
#include "onboarding/passphrasefield.h"
#include "onboarding/typedpath.h"
#include "page/prompter.h"
#include "session/backupchoices.h"
#include "session/keychanges.h"
#include "session/session.h"
#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"
#include "wording/describebackup.h"
#include "wording/describeparting.h"
#include "wording/names.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace hearth {

namespace {

constexpr int kPartingWidth = 600;

QString nameBeside(const QString &journal, PartingKind kind)
{
    const QFileInfo file(QFileInfo(journal).absoluteFilePath());
    const QString what = kind == PartingKind::Leaving ? QStringLiteral("-own") : QStringLiteral("-handed-over");
    return freeName(file.dir().filePath(file.completeBaseName() + what + QStringLiteral(".hearth")));
}

} // namespace

PartingDialog::PartingDialog(PartingKind kind, const Theme &theme, Session &session, Settings &settings,
                             Prompter &prompter, QWidget *parent)
    : KeyDialog(theme,
                wordsFor(kind, session.journal()
                                   ? nameInWords(*session.journal(), otherPartner(session.journal()->me()))
                                   : QString()),
                kPartingWidth, parent)
    , m_kind(kind)
    , m_session(session)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_journal(session.path())
    , m_backedUp(backedUpOf(session, settings))
    , m_facts(new QWidget)
    , m_factsLayout(inColumn(m_facts, spacing::tiny))
    , m_path(new QLineEdit)
    , m_present(new PassphraseField(tr("Your current passphrase")))
    , m_after(paragraph({}, Role::Muted))
    , m_remove(plainButton(tr("Remove backups…")))
{
    setStoppable();
    if (const Journal *journal = session.journal()) {
        m_owner = journal->me();
        m_other = nameInWords(*journal, otherPartner(journal->me()));
        m_preview = partingPreview(*journal);
    }
    m_fields = makeFields(nameBeside(session.path(), kind));
    addTo(column(), {m_facts, m_fields, m_after, {m_remove, Qt::AlignLeading}});
    markAsMessage(m_after);
    m_after->hide();
    m_remove->hide();

    connect(&session.backups(), &Backups::overviewChanged, this, [this] {
        if (m_stage != Stage::Done && backupsKnown() != m_backups)
            showFacts();
    });
    connect(m_remove, &QPushButton::clicked, this, &PartingDialog::removeBackups);
    connect(&session.keys(), &KeyChanges::partingProgressed, this, &PartingDialog::follow);
    connect(&session.keys(), &KeyChanges::parted, this, &PartingDialog::conclude);
    connect(&session.keys(), &KeyChanges::notParted, this, &PartingDialog::explain);
    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (m_session.isUnlocked()) // what goes wrong afterwards is somebody else's
            failSaying(error.code == ErrorCode::WrongPassphrase ? notTheirs() : describePartingFailure(error));
    });
    connect(&session, &Session::unlocked, this, &PartingDialog::comeAgain);
    connect(&session, &Session::aboutToLock, this, [this] {
        if (!isWaiting() && m_stage != Stage::Done)
            abandon();
    });
    showFacts();
    look();
    session.backups().list(m_backedUp);
}

KeyDialog::Words PartingDialog::wordsFor(PartingKind kind, const QString &other)
{
    return {kind == PartingKind::Leaving ? tr("Leave this journal")
                                         : tr("Remove %1 from this journal", "the other's name").arg(other),
            {},
            describePartingStep(PartingStep::Opening),
            {}};
}

QWidget *PartingDialog::makeFields(const QString &suggested)
{
    auto *where = naming(m_path, new PlainLabel(m_kind == PartingKind::Leaving
                                                    ? tr("&Your own journal")
                                                    : tr("&File for %1", "the other's name").arg(m_other)));
    m_path->setAccessibleName(tr("New file"));
    m_path->setText(QDir::toNativeSeparators(suggested));
    QPushButton *choose = plainButton(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose where to keep the new file"));
    auto *ask = naming(m_present->line(), new PlainLabel(tr("Your current passphrase")));
    ask->setWordWrap(true);
    auto *why =
        paragraph(tr("It shows that it is you asking. If it has slipped your mind, your recovery code will do too."),
                  Role::Caption);
    QPushButton *back = quietButton(tr("&Back to what happens"));
    auto *fields = new QWidget;
    inColumn(fields, spacing::tiny,
             {where,
              inRow(spacing::small, {{m_path, 1}, choose}),
              spacing::medium,
              ask,
              m_present,
              why,
              spacing::medium,
              {back, Qt::AlignLeading}});
    connect(choose, &QPushButton::clicked, this, &PartingDialog::choosePlace);
    connect(m_present, &PassphraseField::submitted, this, &PartingDialog::begin);
    connect(back, &QPushButton::clicked, this, &PartingDialog::look);
    return fields;
}

qint64 PartingDialog::backupsKnown() const
{
    return static_cast<qint64>(m_session.backups().overview().backups.size());
}

void PartingDialog::showFacts()
{
    m_backups = backupsKnown();
    clear(m_factsLayout);
    for (const PartingFact &fact : describeParting(m_kind, m_preview, m_other, m_backups)) {
        if (m_factsLayout->count() > 0)
            m_factsLayout->addSpacing(spacing::small);
        addTo(m_factsLayout, {paragraph(fact.title, Role::Strong), paragraph(fact.text, Role::Muted)});
    }
    fit();
}

void PartingDialog::look()
{
    m_stage = Stage::Looking;
    forget();
    m_fields->hide();
    m_facts->show();
    setIntro(tr("This is what will happen. Nothing happens before the last step, and you can stop at any time until "
                "then."));
    actionButton()->setText(tr("&Next"));
    setRole(actionButton(), Role::Primary);
    actionButton()->setFocus();
    fit();
}

void PartingDialog::chooseWhere()
{
    m_stage = Stage::Choosing;
    m_facts->hide();
    m_fields->show();
    setIntro(m_kind == PartingKind::Leaving
                 ? tr("The journal is locked, your own is written and read back, and only then what is yours here is "
                      "destroyed.")
                 : tr("The journal is locked, the file for %1 is written and read back, and only then %1’s part of "
                      "this journal is taken out.",
                      "the other's name")
                       .arg(m_other));
    actionButton()->setText(m_kind == PartingKind::Leaving ? tr("&Leave now") : tr("&Remove now"));
    setRole(actionButton(), Role::Danger);
    m_present->line()->setFocus();
    fit();
}

QString PartingDialog::path() const
{
    return journalPathFrom(m_path->text());
}

void PartingDialog::choosePlace()
{
    const QString chosen =
        m_prompter.chooseTarget(this, tr("Where to keep the new file"), path(), tr("Hearthbook journals (*.hearth)"));
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

QString PartingDialog::notTheirs() const
{
    return tr("That is not your current passphrase. Nothing was changed. Check the keyboard layout and Caps Lock, then "
              "try again, or use your recovery code.");
}

void PartingDialog::begin()
{
    if (m_stage == Stage::Looking) {
        chooseWhere();
        return;
    }
    if (m_stage != Stage::Choosing || isWaiting() || m_session.isBusy())
        return;
    if (m_present->text().isEmpty()) {
        sayProblem(notTheirs());
        tryAgain();
        return;
    }
    if (m_path->text().trimmed().isEmpty() || QFileInfo(path()).isRelative()) {
        sayProblem(tr("Give the whole path of the new file, or choose a folder."));
        m_path->setFocus();
        return;
    }
    m_path->setText(QDir::toNativeSeparators(path()));
    if (const auto free = checkPartPlace(path()); !free) {
        sayProblem(describePartingFailure(free.error()));
        m_path->setFocus();
        return;
    }
    wait();
    m_session.keys().part(m_kind, m_present->text(), path());
}

void PartingDialog::follow(PartingStep step, qint64 done, qint64 total)
{
    if (!isWaiting())
        return;
    busyBar()->setCancellable(step != PartingStep::Destroying); // too late for that
    showProgress(describePartingStep(step),
                 total > 0 ? std::optional(static_cast<double>(done) / static_cast<double>(total)) : std::nullopt);
}

void PartingDialog::explain(const Error &error)
{
    if (!isWaiting())
        return;
    if (isHidden() && error.code == ErrorCode::Cancelled) {
        abandon(); // nothing has happened
        return;
    }
    end(describePartingFailure(error));
}

void PartingDialog::conclude()
{
    if (!isWaiting())
        return;
    const bool isLeaving = m_kind == PartingKind::Leaving;
    if (isLeaving && !m_session.isSample())
        m_settings.rememberFile(path());
    m_remove->setVisible(isLeaving && m_backups > 0);
    end(describeParted(m_kind, m_other), isLeaving && !isHidden() ? tr("&Open my own journal") : QString());
    m_after->setText(QDir::toNativeSeparators(path()));
    announce(m_after);
    fit();
}

void PartingDialog::end(const QString &sentence, const QString &next)
{
    m_stage = Stage::Done;
    m_isToBeSaid = isHidden();
    finish(sentence, next);
    setRole(actionButton(), Role::Primary);
    fit();
}

void PartingDialog::comeAgain()
{
    const Journal *journal = m_session.journal();
    const bool isTheirs =
        journal != nullptr && journal->me() == m_owner && (m_session.path() == m_journal || m_session.path() == path());
    if (!isTheirs || !std::exchange(m_isToBeSaid, false))
        return;
    m_remove->hide(); // while a journal is open, its backups are looked after in the settings
    // Once the pages are there, which take the focus.
    const auto show = [this] {
        if (m_session.isUnlocked())
            open();
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void PartingDialog::removeBackups()
{
    const Prompter::Question question{
        tr("Remove the backups made before?"),
        tr("A new backup of the journal as it is now is made first, for %1. Then %n backup(s) made before go for good, "
           "and with them whatever else only they hold, of %1’s as well.",
           nullptr, static_cast<int>(m_backups))
            .arg(m_other),
        tr("Remove them"), true};
    if (!m_prompter.ask(this, question))
        return;
    m_remove->setEnabled(false);
    m_session.backups().renewLocked(m_backedUp, this, [this](const Result<int> &removed) {
        m_remove->setVisible(!removed);
        m_remove->setEnabled(true);
        m_after->setText(
            removed ? tr("%n backup(s) are removed for good. The one made just now stays.", nullptr, removed.value())
                    : describeBackup(removed.error()));
        announce(m_after);
        fit();
    });
}

void PartingDialog::proceed()
{
    const QString own = path();
    accept();
    m_session.choose(own);
}

void PartingDialog::stop()
{
    showProgress(tr("Stopping…"), std::nullopt);
    m_session.cancel();
}

void PartingDialog::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

void PartingDialog::hideFields()
{
    m_facts->hide();
    m_fields->hide();
}

void PartingDialog::forget()
{
    m_present->clear();
}

void PartingDialog::tryAgain()
{
    m_present->selectAll();
    m_present->line()->setFocus();
}

} // namespace hearth

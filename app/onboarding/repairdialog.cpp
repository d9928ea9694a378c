// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/repairdialog.h"

#include "files/privatefile.h"
#include "onboarding/passphrasefield.h"
#include "onboarding/typedpath.h"
#include "page/prompter.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "wording/describerepair.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

namespace hearth {

namespace {

constexpr int kRepairWidth = 560;
const QLatin1String kEnding(".hearth");

} // namespace

QString repairedNameFor(const QString &path)
{
    static const QRegularExpression kEarlier(QStringLiteral("-repaired(-[0-9]+)?$"));
    const QFileInfo file(QFileInfo(path).absoluteFilePath());
    const QString base = file.completeBaseName().remove(kEarlier) + QStringLiteral("-repaired");
    QString name = file.dir().filePath(base + kEnding);
    for (int i = 2; isTaken(name); ++i)
        name = file.dir().filePath(base + QLatin1Char('-') + QString::number(i) + kEnding);
    return name;
}

RepairDialog::RepairDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent)
    : KeyDialog(theme, words(), kRepairWidth, parent)
    , m_session(session)
    , m_prompter(prompter)
    , m_fields(new QWidget)
    , m_passphrase(new PassphraseField(tr("Passphrase or recovery code")))
    , m_path(new QLineEdit)
{
    setStoppable();
    auto *ask = naming(m_passphrase->line(), new PlainLabel(tr("&Your passphrase or recovery code")));
    auto *label = naming(m_path, new PlainLabel(tr("&New file")));
    m_path->setAccessibleName(tr("New file"));
    m_path->setText(QDir::toNativeSeparators(repairedNameFor(session.path())));
    QPushButton *choose = plainButton(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose where to keep the repaired journal"));
    auto *row = inRow(spacing::small, {{m_path, 1}, choose});
    inColumn(m_fields, spacing::tiny, {ask, m_passphrase, spacing::medium, label, row});
    addTo(column(), {m_fields});

    connect(m_passphrase, &PassphraseField::submitted, this, &RepairDialog::begin);
    connect(choose, &QPushButton::clicked, this, &RepairDialog::choose);
    connect(&session, &Session::repairProgressed, this, &RepairDialog::follow);
    connect(&session, &Session::repaired, this, [this](const RepairReport &report) {
        finish(describeRepair(report).join(QStringLiteral("\n\n")), tr("&Open the repaired journal"));
    });
    connect(&session, &Session::failed, this, [this](const Error &error) { failSaying(describeRepairFailure(error)); });
    connect(&session, &Session::pathChanged, this, &RepairDialog::abandon);
    m_passphrase->line()->setFocus();
}

KeyDialog::Words RepairDialog::words()
{
    return {
        tr("Repair this journal"),
        tr("Every record and photo that is still whole goes into a new file, which opens with the same passphrases. "
           "The damaged file is only read, and stays as it is."),
        describeRepairStep(SalvageStep::Looking), tr("&Repair")};
}

QString RepairDialog::path() const
{
    return journalPathFrom(m_path->text());
}

void RepairDialog::choose()
{
    const QString chosen = m_prompter.chooseTarget(this, tr("Where to keep the repaired journal"), path(),
                                                   tr("Hearthbook journals (*.hearth)"));
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void RepairDialog::begin()
{
    if (isWaiting() || m_session.isBusy())
        return;
    if (m_passphrase->text().isEmpty()) {
        sayProblem(tr("Type your passphrase or your recovery code."));
        m_passphrase->line()->setFocus();
        return;
    }
    if (m_path->text().trimmed().isEmpty() || QFileInfo(path()).isRelative()) {
        sayProblem(tr("Give the whole path of the new file, or choose a folder."));
        m_path->setFocus();
        return;
    }
    m_path->setText(QDir::toNativeSeparators(path()));
    wait();
    m_session.repair(m_passphrase->text(), path());
}

void RepairDialog::follow(SalvageStep step, qint64 done, qint64 total)
{
    if (!isWaiting())
        return;
    showProgress(describeRepairStep(step),
                 total > 0 ? std::optional(static_cast<double>(done) / static_cast<double>(total)) : std::nullopt);
}

void RepairDialog::proceed()
{
    const QString repaired = path();
    accept();
    emit openRequested(repaired);
}

void RepairDialog::stop()
{
    showProgress(tr("Stopping…"), std::nullopt);
    m_session.cancel();
}

void RepairDialog::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

void RepairDialog::hideFields()
{
    m_fields->hide();
}

void RepairDialog::forget()
{
    m_passphrase->clear();
}

void RepairDialog::tryAgain()
{
    m_passphrase->selectAll();
    m_passphrase->line()->setFocus();
}

} // namespace hearth

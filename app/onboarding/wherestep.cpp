// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/wherestep.h"

#include "accessibility/readaloud.h"
#include "onboarding/typedpath.h"
#include "page/prompter.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

namespace hearth {

namespace {

const QLatin1String kNewEnding(".hearth");

/// In Documents, with a name that is still free.
QString suggestedPath(const QString &name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    QString path = QDir(folder).filePath(name + kNewEnding);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(name + QLatin1Char(' ') + QString::number(i) + kNewEnding);
    return path;
}

} // namespace

WhereStep::WhereStep(Prompter &prompter, QWidget *parent)
    : FlowStep(parent)
    , m_prompter(prompter)
    , m_path(new QLineEdit)
    , m_problem(nullptr)
{
    addText(Role::Muted,
            tr("The whole journal is one file. What you write is sealed in it and cannot be read without a "
               "passphrase, wherever the file ends up. Its name can be read by anyone."));
    content()->addSpacing(spacing::small);
    m_path->setAccessibleName(tr("File"));
    QPushButton *choose = plainButton(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose where to keep the file"));
    addTo(content(), {naming(m_path, new PlainLabel(tr("&File"))), inRow(spacing::small, {{m_path, 1}, choose})});
    m_problem = addText(Role::Problem);
    m_problem->hide();
    addText(Role::Caption, tr("Best where your files are backed up."));

    connect(choose, &QPushButton::clicked, this, &WhereStep::choose);
    connect(m_path, &QLineEdit::textChanged, m_problem, &QLabel::hide);
    connect(m_path, &QLineEdit::returnPressed, this, &WhereStep::nextRequested);
    m_path->setText(QDir::toNativeSeparators(suggestedPath(tr("Our journal", "a file's name"))));
}

QString WhereStep::path() const
{
    return journalPathFrom(m_path->text());
}

QString WhereStep::title() const
{
    return tr("Where should it be kept?");
}

void WhereStep::enter()
{
    m_path->setFocus();
}

bool WhereStep::finish()
{
    if (m_path->text().trimmed().isEmpty())
        return miss(tr("Choose where to keep the file."));
    const QFileInfo file(path());
    if (file.isRelative())
        return miss(tr("Give the whole path, or choose a folder."));
    if (file.completeBaseName().isEmpty())
        return miss(tr("The file needs a name."));
    if (file.exists())
        return miss(tr("There is already something of that name. It was left as it is. Choose another name."));
    if (!file.dir().exists())
        return miss(tr("That folder does not exist. Choose another one."));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return miss(tr("That folder cannot be written to. Choose one of your own."));
    m_path->setText(QDir::toNativeSeparators(path()));
    return true;
}

void WhereStep::choose()
{
    const QString chosen = m_prompter.chooseTarget(window(), tr("Where to keep the journal"), path(),
                                                   tr("Hearthbook journals (*.hearth)"));
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

bool WhereStep::miss(const QString &sentence)
{
    m_problem->setText(sentence);
    announce(m_problem);
    m_path->setFocus();
    return false;
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include "page/questiondialog.h"
#include "widgets/neutraltitle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace hearth {

QString folderThereOrAround(const QString &folder)
{
    QDir there(folder);
    while (!there.exists() && !there.isRoot())
        there.setPath(QFileInfo(there.absolutePath()).absolutePath());
    return there.path();
}

namespace {

/// What a dialog for files is to find.
struct Wanted final
{
    QFileDialog::FileMode mode = QFileDialog::ExistingFile;
    QFileDialog::AcceptMode accept = QFileDialog::AcceptOpen;
    /// A folder, or a file in one.
    QString start;
    QString filter = {};
};

/// The files or the folder that somebody chose; empty for none. Others may look at a list of windows: what it is for
/// is said to whoever is in the dialog alone.
QStringList choose(QWidget *parent, const QString &name, const Wanted &wanted)
{
    const QPointer<QFileDialog> dialog = new QFileDialog(parent);
    setNeutralTitle(dialog, name);
    dialog->setFileMode(wanted.mode);
    dialog->setAcceptMode(wanted.accept);
    dialog->setOption(QFileDialog::ShowDirsOnly, wanted.mode == QFileDialog::Directory);
    // Whoever asked for the name knows what else becomes of it, and asks before anything is replaced.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setSupportedSchemes({QStringLiteral("file")});
    if (!wanted.filter.isEmpty())
        dialog->setNameFilters(wanted.filter.split(QStringLiteral(";;")));
    const QFileInfo start(wanted.start);
    dialog->setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!start.isDir())
        dialog->selectFile(start.fileName());
    const bool isChosen = dialog->exec() == QDialog::Accepted && dialog != nullptr;
    const QStringList chosen = isChosen ? dialog->selectedFiles() : QStringList();
    delete dialog;
    return chosen;
}

} // namespace

bool DialogPrompter::ask(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompter::chooseFile(QWidget *parent, const QString &title, FileUse use, const QString &start,
                                   const QString &filter)
{
    const QString folder = start.isEmpty() ? m_settings.folderFor(use) : folderThereOrAround(start);
    const QString chosen = choose(parent, title, {.start = folder, .filter = filter}).value(0);
    if (!chosen.isEmpty())
        m_settings.rememberFolder(use, chosen);
    return chosen;
}

QString DialogPrompter::chooseJournal(QWidget *parent)
{
    return chooseFile(parent, QCoreApplication::translate("Prompter", "Open a journal"), FileUse::Journals, {},
                      QCoreApplication::translate("Prompter", "Hearthbook journals (*.hearth)"));
}

QString DialogPrompter::chooseTarget(QWidget *parent, const QString &title, const QString &suggestion,
                                     const QString &filter)
{
    const bool isPlace = QFileInfo(suggestion).isAbsolute();
    const QFileInfo wanted(suggestion);
    const QDir folder(isPlace ? folderThereOrAround(wanted.absolutePath()) : m_settings.folderFor(FileUse::Saving));
    const QString start = folder.filePath(isPlace ? wanted.fileName() : suggestion);
    const QString chosen =
        choose(parent, title, {QFileDialog::AnyFile, QFileDialog::AcceptSave, start, filter}).value(0);
    if (!chosen.isEmpty() && !isPlace)
        m_settings.rememberFolder(FileUse::Saving, chosen);
    return chosen;
}

QStringList DialogPrompter::choosePictures(QWidget *parent)
{
    const QStringList chosen =
        choose(parent, QCoreApplication::translate("Prompter", "Add photos"),
               {.mode = QFileDialog::ExistingFiles,
                .start = m_settings.folderFor(FileUse::Photos),
                .filter = QCoreApplication::translate(
                    "Prompter", "Pictures (*.jpg *.jpeg *.png *.heic *.heif *.avif *.webp *.gif *.bmp *.tif *.tiff)")});
    if (!chosen.isEmpty())
        m_settings.rememberFolder(FileUse::Photos, chosen.first());
    return chosen;
}

QString DialogPrompter::chooseSource(QWidget *parent)
{
    return chooseFile(parent, QCoreApplication::translate("Prompter", "Bring in from elsewhere"), FileUse::Sources, {},
                      {});
}

QString DialogPrompter::chooseFolder(QWidget *parent, const QString &title, const QString &suggestion)
{
    const QString start =
        suggestion.isEmpty() ? m_settings.folderFor(FileUse::Sources) : folderThereOrAround(suggestion);
    const QString chosen = choose(parent, title, {.mode = QFileDialog::Directory, .start = start}).value(0);
    if (!chosen.isEmpty() && suggestion.isEmpty())
        m_settings.rememberFolder(FileUse::Sources, chosen);
    return chosen;
}

QString DialogPrompter::chooseBackup(QWidget *parent, const QString &suggestion)
{
    // The copy made before an update of the file has the journal's name and an ending of its own.
    return chooseFile(
        parent, QCoreApplication::translate("Prompter", "Choose a backup"), FileUse::Backups, suggestion,
        QCoreApplication::translate("Prompter", "Backups (*.hearthbackup *.hearth *.hearth.before-version-*)"));
}

} // namespace hearth

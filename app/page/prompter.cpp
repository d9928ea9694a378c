// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include "page/questiondialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace hearth {

QString folderThereOrAround(const QString &folder)
{
    QDir there(folder);
    while (!there.exists() && !there.isRoot())
        there.setPath(QFileInfo(there.absolutePath()).absolutePath());
    return there.path();
}

bool DialogPrompter::ask(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompter::chooseFile(QWidget *parent, const QString &title, FileUse use, const QString &start,
                                   const QString &filter)
{
    const QString chosen = QFileDialog::getOpenFileName(
        parent, title, start.isEmpty() ? m_settings.folderFor(use) : folderThereOrAround(start), filter);
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
    // Whoever asked for the name knows what else becomes of it, and asks before anything is replaced.
    const QString chosen =
        QFileDialog::getSaveFileName(parent, title, start, filter, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty() && !isPlace)
        m_settings.rememberFolder(FileUse::Saving, chosen);
    return chosen;
}

QStringList DialogPrompter::choosePictures(QWidget *parent)
{
    const QStringList chosen = QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("Prompter", "Add photos"), m_settings.folderFor(FileUse::Photos),
        QCoreApplication::translate(
            "Prompter", "Pictures (*.jpg *.jpeg *.png *.heic *.heif *.avif *.webp *.gif *.bmp *.tif *.tiff)"));
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
    if (!suggestion.isEmpty())
        return QFileDialog::getExistingDirectory(parent, title, folderThereOrAround(suggestion));
    const QString chosen = QFileDialog::getExistingDirectory(parent, title, m_settings.folderFor(FileUse::Sources));
    if (!chosen.isEmpty())
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

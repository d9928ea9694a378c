// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include "page/questiondialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace hearth {

bool DialogPrompter::ask(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompter::chooseJournal(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Prompter", "Open a journal"), {},
                                        QCoreApplication::translate("Prompter", "Hearthbook journals (*.hearth)"));
}

QString DialogPrompter::chooseTarget(QWidget *parent, const QString &title, const QString &suggestion,
                                     const QString &filter)
{
    // Whoever asked for the name knows what else becomes of it, and asks before anything is replaced.
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

QStringList DialogPrompter::choosePictures(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("Prompter", "Add photos"), {},
        QCoreApplication::translate("Prompter", "Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"));
}

QString DialogPrompter::chooseSource(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Prompter", "Bring in from elsewhere"));
}

QString DialogPrompter::chooseFolder(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getExistingDirectory(parent, title, suggestion);
}

QString DialogPrompter::chooseBackup(QWidget *parent, const QString &suggestion)
{
    // The copy made before an update of the file has the journal's name and an ending of its own.
    return QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("Prompter", "Choose a backup"), suggestion,
        QCoreApplication::translate("Prompter", "Backups (*.hearthbackup *.hearth *.hearth.before-version-*)"));
}

} // namespace hearth

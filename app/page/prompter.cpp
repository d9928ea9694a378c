// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include "theme/role.h"
#include "widgets/neutraltitle.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace hearth {

bool DialogPrompter::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    setNeutralTitle(&box, question.title); // which may name somebody
    box.setText(question.title);
    box.setInformativeText(question.text);
    for (QLabel *label : box.findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText); // it may hold a title that somebody wrote
        if (label->objectName() == QLatin1String("qt_msgbox_label"))
            setRole(label, Role::Heading);
    }
    QPushButton *confirm = box.addButton(question.confirm, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    setRole(confirm, question.isDestructive ? Role::Danger : Role::Primary);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == confirm;
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

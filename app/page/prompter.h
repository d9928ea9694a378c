// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace hearth {

/// Questions and file choices that stop everything else; replaceable, so that tests can answer.
class Prompter
{
public:
    struct Question
    {
        QString title;
        QString text;
        /// What the button that goes ahead says: "Delete for good".
        QString confirm;
        bool isDestructive = false;
    };

    virtual ~Prompter() = default;
    /// True when the person went ahead. The safe answer is the default.
    [[nodiscard]] virtual bool ask(QWidget *parent, const Question &question) = 0;
    /// A journal to open; empty when none was chosen.
    [[nodiscard]] virtual QString chooseJournal(QWidget *parent) = 0;
    /// Where to save; empty when nowhere was chosen. `filter` as QFileDialog takes it. Does not ask whether a file that
    /// is there may go: see confirmOutput().
    [[nodiscard]] virtual QString chooseTarget(QWidget *parent, const QString &title, const QString &suggestion,
                                               const QString &filter) = 0;
    /// Pictures to take in; empty when none was chosen.
    [[nodiscard]] virtual QStringList choosePictures(QWidget *parent) = 0;
    /// A file that another journal wrote; empty when none was chosen.
    [[nodiscard]] virtual QString chooseSource(QWidget *parent) = 0;
    /// A folder that is there; empty when none was chosen. Without a suggestion, one that another journal wrote.
    [[nodiscard]] virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &suggestion) = 0;
    /// A backup of a journal; empty when none was chosen.
    [[nodiscard]] virtual QString chooseBackup(QWidget *parent, const QString &suggestion) = 0;
};

/// The folder, or the nearest one around it that is there: a dialog would take what is not there for a file's name.
[[nodiscard]] QString folderThereOrAround(const QString &folder);

/// Asks in dialogs. A file is looked for where the last one of its use was, unless a place is suggested.
class DialogPrompter final : public Prompter
{
public:
    /// `settings` is borrowed and must outlive this.
    explicit DialogPrompter(Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] bool ask(QWidget *parent, const Question &question) override;
    [[nodiscard]] QString chooseJournal(QWidget *parent) override;
    [[nodiscard]] QString chooseTarget(QWidget *parent, const QString &title, const QString &suggestion,
                                       const QString &filter) override;
    [[nodiscard]] QStringList choosePictures(QWidget *parent) override;
    [[nodiscard]] QString chooseSource(QWidget *parent) override;
    [[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title, const QString &suggestion) override;
    [[nodiscard]] QString chooseBackup(QWidget *parent, const QString &suggestion) override;

private:
    /// Lets one file be chosen, and remembers its folder.
    [[nodiscard]] QString chooseFile(QWidget *parent, const QString &title, FileUse use, const QString &start,
                                     const QString &filter);

    Settings &m_settings;
};

} // namespace hearth

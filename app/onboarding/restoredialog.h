// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/backupcontents.h"
#include "store/backupfile.h"
#include "theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace hearth {

class BusyBar;
class DialogColumn;
class MessageBar;
class PassphraseField;
class Prompter;
class Session;

/// Looks inside a backup and brings it back: when it was made and whether it is whole, with a passphrase also how much
/// of one's own it holds; then in the place of the journal, which is locked for it and kept beside it, or as a new
/// file. The dialog outlives the pages, so its parent must be the window. Hidden while it brings something back, as
/// locking does, it goes on and shows itself when it has something to say.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An empty `journal` for a new file, whose place is then asked for.
    RestoreDialog(const Theme &theme, Session &session, Prompter &prompter, const QString &backup,
                  const QString &journal, QWidget *parent = nullptr);

    void reject() override;

signals:
    /// A journal was brought back and read back whole, before the eyes of whoever asked for it; the dialog still says
    /// so.
    void restored(const QString &journal);

private:
    void showRead(const Result<BackupFile> &read);
    void lookFurther();
    void showContents(const Result<BackupContents> &contents);
    void restore();
    void restoreInPlace();
    void restoreBeside();
    /// `journal` was brought back.
    void finish(const QString &sentence, const QString &journal);
    void fail(const Error &error);
    void setBusy(const QString &what);
    void setRestoring();
    void setIdle();
    void addFact(const QString &text);

    Session &m_session;
    Prompter &m_prompter;
    QString m_backup;
    QString m_journal;
    std::optional<BackupFile> m_read;
    bool m_isBusy = false;
    bool m_isRestoring = false;

    DialogColumn *m_scroll;
    QLabel *m_intro;
    QLabel *m_done;
    MessageBar *m_message;
    QWidget *m_facts;
    QWidget *m_further;
    PassphraseField *m_passphrase;
    QPushButton *m_look;
    QLabel *m_contents;
    BusyBar *m_busy;
    QPushButton *m_close;
    QPushButton *m_restore;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class BusyBar;
class PassphraseField;
class Session;
class Settings;

/// What stands in the window while the chosen journal is locked. Says the file's name and nothing of what is in it.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    LockPage(const Theme &theme, Session &session, Settings &settings, QWidget *parent = nullptr);

    /// Shows a sentence below the field until something is typed; empty hides it.
    void say(const QString &sentence);
    /// Begins to unlock as if somebody had typed that.
    void unlockWith(const QString &secret);
    /// While the sample is made, which opens by itself: there is nothing to type, and no file is missing.
    void waitForSample();

signals:
    /// Another journal is to be opened or made.
    void anotherRequested();
    /// The journal does not open; what is whole in it is to be saved.
    void repairRequested();
    /// One of the journal's backups is to be looked at or restored.
    void backupsRequested();
    /// Where to find help is to be read.
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Secret : quint8 { Passphrase, RecoveryCode };

    void showName();
    void unlock();
    void stop();
    void setWaiting(bool waiting);
    void showProgress(qint64 done, qint64 total);
    void succeed();
    void fail(const Error &error);
    /// Asks for the passphrase in dots, or for the recovery code as it is typed; what was typed for the other is gone.
    void askFor(Secret secret);

    Session &m_session;
    Settings &m_settings;
    Secret m_asked = Secret::Passphrase;
    bool m_isWaiting = false;
    bool m_isMissing = false; // nothing stands where the journal was
    bool m_triesAgain = false;
    QString m_tried; // while waiting

    QLabel *m_name;
    QLabel *m_label;
    PassphraseField *m_field;
    QLabel *m_missing;
    QLabel *m_codeHint;
    QLabel *m_problem;
    QPushButton *m_unlock;
    QPushButton *m_lookAgain;
    BusyBar *m_busy;
    QPushButton *m_repair;
    QPushButton *m_useOther; // the other way in
    QPushButton *m_another;
    QPushButton *m_backups;
};

} // namespace hearth

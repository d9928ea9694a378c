// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/parting.h"
#include "onboarding/keydialog.h"
#include "session/backups.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class PassphraseField;
class Prompter;
class Session;
class Settings;

/// Leaves the journal, or removes the other from it, in three steps: what exactly will happen; where the new file goes,
/// and the present passphrase of whoever asks; and then, with the journal locked, the doing of it. It can be left at
/// any step before the last and nothing has happened. When everything must leave the screen while it works, it says
/// what became of it as soon as whoever asked unlocks either journal. So its parent must be the window, not a page.
class PartingDialog final : public KeyDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked, by one of two.
    PartingDialog(PartingKind kind, const Theme &theme, Session &session, Settings &settings, Prompter &prompter,
                  QWidget *parent = nullptr);

private:
    enum class Stage : quint8 { Looking, Choosing, Done };

    [[nodiscard]] static Words wordsFor(PartingKind kind, const QString &other);
    [[nodiscard]] QWidget *makeFields(const QString &suggested);
    [[nodiscard]] qint64 backupsKnown() const;
    void showFacts();
    void look();
    void chooseWhere();
    [[nodiscard]] QString path() const;
    void choosePlace();
    void follow(PartingStep step, qint64 done, qint64 total);
    void conclude();
    void explain(const Error &error);
    /// It is over: says so, with something to go on to or nothing.
    void end(const QString &sentence, const QString &next = {});
    void comeAgain();
    [[nodiscard]] QString notTheirs() const;
    void removeBackups();

    void begin() override;
    void proceed() override;
    void stop() override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void forget() override;
    void tryAgain() override;

    PartingKind m_kind;
    Session &m_session;
    Settings &m_settings;
    Prompter &m_prompter;
    Stage m_stage = Stage::Looking;
    bool m_isToBeSaid = false; // once whoever asked is here again
    QString m_journal;         // the file that is left, or that the other is removed from
    PartnerId m_owner = kFirstPartner;
    QString m_other;
    PartingPreview m_preview;
    BackedUp m_backedUp;
    qint64 m_backups = 0;
    QWidget *m_facts;
    QVBoxLayout *m_factsLayout;
    QWidget *m_fields;
    QLineEdit *m_path;
    PassphraseField *m_present;
    QLabel *m_after;
    QPushButton *m_remove;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPushButton;

namespace hearth {

class BusyBar;
class CodeStep;
class FlowStep;
class LimitsStep;
class MessageBar;
class PageScroll;
class PassphraseStep;
class Prompter;
class Session;
class Settings;
class WhereStep;
class WhoStep;

/// The way to a new journal, for one or for two: who, where, a passphrase each, a recovery code each, and what sealing
/// cannot do. The journal is made after the passphrases; until then one can go back, after that the codes are shown.
class CreateJournalFlow final : public QWidget
{
    Q_OBJECT

public:
    CreateJournalFlow(const Theme &theme, Session &session, Prompter &prompter, Settings &settings,
                      QWidget *parent = nullptr);

    /// The journal is there, but its recovery codes have not all been confirmed: closing now would lose them.
    [[nodiscard]] bool holdsUnseenCodes() const;
    /// The keyboard goes where the present step begins.
    void takeFocus();

signals:
    /// Gone back from the first step. Nothing was made.
    void cancelled();
    /// The journal is made and chosen in the session. It is still locked; whoever is first opens it with that.
    void finished(const QString &passphrase);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::vector<FlowStep *> steps() const;
    [[nodiscard]] FlowStep *current() const;
    void showStep(std::size_t index);
    void followNames();
    void next();
    void back();
    void create();
    void showCodes(const QStringList &codes);
    void showFailure(const Error &error);
    void setCreating(bool creating);

    Session &m_session;
    Settings &m_settings;
    std::size_t m_at = 0;
    bool m_isCreating = false;
    bool m_isCreated = false;
    QString m_opensWith; // from when the journal is made until it is opened

    PageScroll *m_scroll;
    QLabel *m_progress;
    QLabel *m_title;
    MessageBar *m_message;
    BusyBar *m_busy;
    WhoStep *m_who;
    WhereStep *m_where;
    std::array<PassphraseStep *, 2> m_passphrases;
    std::array<CodeStep *, 2> m_codes;
    LimitsStep *m_limits;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace hearth

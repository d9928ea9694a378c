// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/safetytexts.h"
#include "theme/theme.h"

#include <QDialog>

class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace hearth {

class GrowingText;
class MessageBar;
class SegmentedControl;
class Settings;

/// The safety pages: what each of the two may always do, what sealing protects and what not, and where to find help.
/// The same with the journal open or locked; reading them leaves no trace. On the last page stand lines that the two
/// wrote themselves, which this computer keeps unsealed, so that they can be read without a key.
class SafetyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both borrowed; must outlive the dialog. Closed while lines of their own cannot be written, it says so and stays;
    /// the next time it goes, and they are remembered as long as the program runs.
    SafetyDialog(const Theme &theme, Settings &settings, SafetyPage first, QWidget *parent = nullptr);

    void showPage(SafetyPage page);

protected:
    void done(int result) override;

private:
    [[nodiscard]] QWidget *makePage(const Theme &theme, SafetyPage page);
    void addOwnLines(QVBoxLayout *column);
    /// False, and said, where they cannot be written.
    bool keepOwnLines();

    Settings &m_settings;
    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
    GrowingText *m_ownLines = nullptr;
    MessageBar *m_message = nullptr;
    QTimer *m_pause; // of the typing
};

} // namespace hearth

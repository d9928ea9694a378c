// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/recoverysheet.h"
#include "report/paper.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hearth {

class CodeGroups;
class MessageBar;
class Prompter;

/// Shows a recovery code, the only time it can be seen: first to write down, print or save; then covered, until its
/// last group has been typed from that copy. Copying to the clipboard is not offered, because clipboards remember.
class RecoveryCodeView final : public QWidget
{
    Q_OBJECT

public:
    RecoveryCodeView(const Theme &theme, Prompter &prompter, QWidget *parent = nullptr);

    void setSheet(const RecoverySheet &sheet);
    void setPaper(Paper paper) { m_paper = paper; }
    /// One step on: covers the code and asks for its last group; after that, compares. True once the group typed is
    /// the right one.
    [[nodiscard]] bool advance();
    /// What the button that calls advance() says now.
    [[nodiscard]] QString advanceText() const;
    /// Back to the beginning: shows the code.
    void uncover() { cover(false); }
    /// Forgets the code.
    void clear();

signals:
    /// advanceText() is different now.
    void stageChanged();
    /// Return was pressed where the group is typed.
    void submitted();

private:
    void cover(bool covered);
    void print();
    void saveAsPdf(Paper paper);

    const Theme &m_theme;
    Prompter &m_prompter;
    RecoverySheet m_sheet;
    Paper m_paper;
    CodeGroups *m_groups;
    MessageBar *m_message;
    QWidget *m_keeping;
    QWidget *m_checking;
    QLineEdit *m_lastGroup;
    QLabel *m_problem;
};

} // namespace hearth

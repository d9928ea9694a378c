// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace hearth {

class Switch;

/// Who may read something: a switch whose words stay the same, and beside it who can read it as it is now.
class ReadersField final : public QWidget
{
    Q_OBJECT

public:
    struct Words final
    {
        QString mayBoth; ///< what the switch says: "Ben may read this"
        QString both;    ///< while it is on
        QString alone;   ///< while it is off
    };

    ReadersField(const Theme &theme, const Words &words, QWidget *parent = nullptr);

    /// On where both may read it.
    [[nodiscard]] Switch *choice() const { return m_choice; }
    /// Says this alone, with nothing to choose.
    void sayOnly(const QString &words);

private:
    Switch *m_choice;
    QLabel *m_now;
};

} // namespace hearth

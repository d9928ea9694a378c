// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/card.h"

class QHBoxLayout;

namespace hearth {

/// One thing that may be done now: what it is, a line about it, one button, and perhaps a way to put it off.
class ReminderCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Later { Tomorrow, InAWeek, NeverAgain };

    struct Words
    {
        QString title;
        QString line;
        /// What the button says.
        QString act;
    };

    ReminderCard(const Theme &theme, Glyph glyph, const Words &words, QWidget *parent = nullptr);

    /// Adds "Not today" before the button.
    void offerLater();

signals:
    void chosen();
    void putOff(hearth::ReminderCard::Later later);

private:
    QString m_title;
    QHBoxLayout *m_row;
};

} // namespace hearth

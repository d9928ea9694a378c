// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/laterbutton.h"

class QHBoxLayout;
class QPushButton;

namespace hearth {

/// One thing that may be done now: what it is, a line about it, one button, and perhaps a way to put it off.
class ReminderCard final : public QWidget
{
    Q_OBJECT

public:
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
    /// The button opens a menu of these instead of emitting chosen().
    void offerChoices(const QStringList &choices);

signals:
    void chosen();
    /// One of those of offerChoices(), from 0.
    void choiceMade(int index);
    void putOff(hearth::LaterButton::Later later);

private:
    QString m_title;
    QPushButton *m_act;
    QHBoxLayout *m_row;
};

} // namespace hearth

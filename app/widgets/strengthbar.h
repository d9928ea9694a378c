// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace hearth {

class TrackBar;

/// How hard a passphrase is to guess: a bar and words.
class StrengthBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthBar(const Theme &theme, QWidget *parent = nullptr);

    /// `fraction` from 0 to 1, held to that; `text` says the same in words.
    void setStrength(double fraction, const QString &text);
    [[nodiscard]] double fraction() const;

private:
    TrackBar *m_bar;
    QLabel *m_text;
};

} // namespace hearth

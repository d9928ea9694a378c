// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace hearth {

class TrackBar;

/// Something that takes a while: what it is, how far it is, and a way to stop it.
class BusyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// From 0 to 1; nothing while it cannot be told, as at first.
    void setProgress(std::optional<double> fraction);
    void setCancellable(bool cancellable);

signals:
    /// The person asked to stop. The button is off until setCancellable(true).
    void cancelled();

private:
    QLabel *m_text;
    TrackBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace hearth

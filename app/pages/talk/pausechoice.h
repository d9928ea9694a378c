// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QDateTime>
#include <QWidget>

namespace hearth {

/// Chooses when two people come back to a conversation. Nothing is written down.
class PauseChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PauseChoice(const PageContext &context, QWidget *parent = nullptr);

signals:
    void chosen(const QDateTime &until);
    /// No pause after all.
    void cancelled();
};

} // namespace hearth

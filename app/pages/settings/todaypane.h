// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

namespace hearth {

/// What I do not want to come up on the Today page. Hidden while both look at the screen.
class TodayPane final : public Pane
{
    Q_OBJECT
public:
    explicit TodayPane(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace hearth

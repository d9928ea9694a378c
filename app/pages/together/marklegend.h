// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// What the marks of the calendar mean.
class MarkLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLegend(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace hearth

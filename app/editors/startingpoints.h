// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/agreement.h"
#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// A few sentences that an agreement may begin with, with blanks in brackets.
struct StartingPoint final
{
    QString title;
    Area area = Area::Other;
    QString text;
};

/// In the language of the program.
[[nodiscard]] QList<StartingPoint> startingPoints();

/// The starting points as buttons.
class StartingPointPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit StartingPointPicker(const Theme &theme, QWidget *parent = nullptr);

signals:
    /// An index into startingPoints().
    void chosen(int index);
};

} // namespace hearth

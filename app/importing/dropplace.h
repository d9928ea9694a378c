// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// A place with a dashed edge that says what may be dropped there. Whoever holds it takes what is dropped.
class DropPlace final : public QWidget
{
    Q_OBJECT

public:
    DropPlace(const Theme &theme, const QString &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace hearth

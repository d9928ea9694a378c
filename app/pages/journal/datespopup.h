// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QFrame>

class QPushButton;

namespace hearth {

class DateField;

/// Asks for a first and a last day, in a small window that goes away by itself.
class DatesPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit DatesPopup(const Theme &theme, QWidget *parent = nullptr);

    /// Opens below the button, with these days filled in.
    void open(const QPushButton &button, QDate first, QDate last);

signals:
    /// Both valid, `first` not after `last`; or both invalid for any day.
    void chosen(QDate first, QDate last);

private:
    void choose();

    DateField *m_first;
    DateField *m_last;
};

} // namespace hearth

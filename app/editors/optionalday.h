// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QWidget>

namespace hearth {

class DateField;
class Switch;

/// A day that may be left out: a switch, and the day beside it while it is on.
class OptionalDay final : public QWidget
{
    Q_OBJECT

public:
    /// `words` beside the switch; `name` of the day is read aloud.
    OptionalDay(const Theme &theme, const QString &words, const QString &name, QWidget *parent = nullptr);

    /// Invalid while it is off.
    [[nodiscard]] QDate day() const;
    /// An invalid day turns it off.
    void setDay(QDate day);
    /// What stands there when it is turned on for the first time.
    void setFirstOffer(QDate day);
    /// An invalid one leaves the beginning open.
    void setEarliest(QDate earliest);

signals:
    void dayChanged();

private:
    Switch *m_switch;
    DateField *m_day;
};

} // namespace hearth

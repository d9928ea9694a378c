// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/meantdays.h"
#include "theme/theme.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QDateEdit;

namespace hearth {

/// A day, typed or picked from a calendar that looks like the rest of the program.
class DateField final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is read aloud.
    DateField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    /// An invalid date leaves that end open.
    void setRange(QDate earliest, QDate latest);
    /// Takes those days alone, and a day beyond them that is set all the same, as long as it is there: nothing that was
    /// kept before changes by being looked at.
    void setMeant(const MeantDays &days);

signals:
    void dateChanged(QDate date);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void dressCalendar();

    const Theme &m_theme;
    QDateEdit *m_edit;
    std::optional<MeantDays> m_meant;
};

} // namespace hearth

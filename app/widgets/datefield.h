// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QWidget>

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

signals:
    void dateChanged(QDate date);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void dressCalendar();

    const Theme &m_theme;
    QDateEdit *m_edit;
};

} // namespace hearth

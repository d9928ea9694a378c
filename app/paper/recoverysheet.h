// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace hearth {

/// What stands on a printed recovery code.
struct RecoverySheet final
{
    QString name;
    /// With dashes, as RecoveryCode::text() gives it.
    QString code;
    /// The file's name without folder or ending.
    QString journal;
    QDate day;
};

/// One page for PrintDocument.
[[nodiscard]] QString recoverySheetHtml(const RecoverySheet &sheet, const QLocale &locale);
/// A page for each.
[[nodiscard]] QString recoverySheetsHtml(const QList<RecoverySheet> &sheets, const QLocale &locale);

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/exportwords.h"

#include <QCoreApplication>
#include <QDir>

namespace hearth {

namespace {

struct ExportWords final
{
    Q_DECLARE_TR_FUNCTIONS(Export)

public:
    static QString written(int n, const QString &path)
    {
        return tr("%n record(s) written to %1.", nullptr, n).arg(path);
    }
    static QString photos(int n) { return tr("%n photo(s) with them.", nullptr, n); }
    static QString leftOut(int n) { return tr("%n record(s) have no place in this format.", nullptr, n); }
    static QString missing(int n) { return tr("%n photo(s) could not be read and are missing from it.", nullptr, n); }
    static QString readable()
    {
        return tr("It is not encrypted: whoever can open it can read all of it. Delete it once you no longer need it.");
    }
};

} // namespace

QStringList exportedInWords(const ExportReport &report, const QString &path)
{
    QStringList words{ExportWords::written(static_cast<int>(report.records), QDir::toNativeSeparators(path))};
    if (report.photos > 0)
        words += ExportWords::photos(static_cast<int>(report.photos));
    if (report.leftOut > 0)
        words += ExportWords::leftOut(static_cast<int>(report.leftOut));
    if (report.missingPhotos > 0)
        words += ExportWords::missing(static_cast<int>(report.missingPhotos));
    return words << ExportWords::readable();
}

} // namespace hearth

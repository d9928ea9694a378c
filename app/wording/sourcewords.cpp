// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sourcewords.h"

#include "exchange/incoming.h"
#include "exchange/tableday.h"
#include "report/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

struct SourceWords final
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString sourceFaultInWords(const Error &error, const QString &name)
{
    if (error.code != ErrorCode::CannotRead)
        return {};
    const QString &why = error.detail;
    if (why == QLatin1String(kEmptyFile))
        return SourceWords::tr(
                   "%1 is empty, so there is nothing to bring in. Let the other program write it once more, "
                   "or choose another file.",
                   "a file")
            .arg(name);
    if (why == QLatin1String(kEmptyFolder))
        return SourceWords::tr("There is no file in %1, so there is nothing to bring in. Choose the folder that holds "
                               "what you wrote, or its one file.",
                               "a folder")
            .arg(name);
    if (why == QLatin1String(kNoRows))
        return SourceWords::tr("In %1 there are the names of columns and no rows below them, so there is nothing to "
                               "bring in. Let the other program write it once more, or choose another file.",
                               "a file")
            .arg(name);
    if (why == QLatin1String(kLocked))
        return SourceWords::tr("This archive is locked with a password. Nothing was changed. Unpack it first, then "
                               "choose the folder.");
    if (why == QLatin1String(kArchiveWithin))
        return SourceWords::tr("What this holds is packed once more, in an archive of its own. Nothing was changed. "
                               "Unpack it first, then choose the archive or the folder that comes out.");
    const QString open = QLatin1String(kNeverClosed);
    if (!why.startsWith(open))
        return {};
    return SourceWords::tr("In line %1 of %2 a quotation mark opens that is never closed, so nothing could be read. "
                           "Close it there, and bring in the same once more.",
                           "a number, a file")
        .arg(QLocale().toString(why.mid(open.size()).toLongLong()), name);
}

QString openOrderInWords(const QString &day)
{
    const QDate dayFirst = dayInCell(day, DayOrder::DayFirst);
    const QDate monthFirst = dayInCell(day, DayOrder::MonthFirst);
    if (!dayFirst.isValid() || !monthFirst.isValid())
        return SourceWords::tr("Some of its days can only be read with the day first, others only with the month "
                               "first.");
    return SourceWords::tr("%1 can be %2 or %3.", "3/4/2021, two days")
        .arg(day, dayInWords(dayFirst, QLocale()), dayInWords(monthFirst, QLocale()));
}

} // namespace hearth

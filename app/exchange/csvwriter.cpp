// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include <csv.h>

namespace hearth {

namespace {

QByteArray quoted(const QByteArray &field)
{
    QByteArray bytes(2 * field.size() + 2, Qt::Uninitialized); // every sign doubled, and the marks around it
    const std::size_t size = csv_write(bytes.data(), static_cast<std::size_t>(bytes.size()), field.constData(),
                                       static_cast<std::size_t>(field.size()));
    bytes.resize(static_cast<qsizetype>(size));
    return bytes;
}

QString withoutFormula(const QString &field)
{
    const bool isNumber = [&field] {
        bool isIt = false;
        (void)field.toDouble(&isIt);
        return isIt;
    }();
    const bool looksLikeOne = !field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.front());
    return looksLikeOne && !isNumber ? QLatin1Char('\'') + field : field;
}

} // namespace

QByteArray csvRow(const QStringList &fields)
{
    QByteArrayList quotedFields;
    for (const QString &field : fields)
        quotedFields += field.isEmpty() ? QByteArray() : quoted(withoutFormula(field).toUtf8());
    return quotedFields.join(',') + "\r\n";
}

} // namespace hearth

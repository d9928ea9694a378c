// SPDX-License-Identifier: GPL-3.0-or-later
#include "seencountersfile.h"

#include "crypto/digest.h"

#include <QStandardPaths>

namespace hearth {

namespace {

QString keyFor(const JournalId &journal, Scope scope)
{
    const QByteArray name = toByteArray(digest({journal})).left(8).toHex();
    return QString::fromLatin1(name) + QLatin1Char('/') + QString::number(static_cast<int>(scope));
}

} // namespace

SeenCountersFile::SeenCountersFile(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

QString SeenCountersFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/seen.ini");
}

std::optional<quint64> SeenCountersFile::lastSeen(const JournalId &journal, Scope scope) const
{
    const QVariant value = m_file.value(keyFor(journal, scope));
    return value.isValid() ? std::optional(value.toULongLong()) : std::nullopt;
}

void SeenCountersFile::remember(const JournalId &journal, Scope scope, quint64 counter)
{
    m_file.setValue(keyFor(journal, scope), static_cast<qulonglong>(counter));
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seenstatesfile.h"

#include "files/privatefile.h"

#include <QStandardPaths>

namespace hearth {

namespace {

const QString kDevice = QStringLiteral("device");

QString keyFor(const QByteArray &name)
{
    return QStringLiteral("seen/") + QString::fromLatin1(name.toHex());
}

// QSettings keeps the permissions of the file that is there.
QString prepared(const QString &path)
{
    ensurePrivateFile(path);
    return path;
}

} // namespace

SeenStatesFile::SeenStatesFile(const QString &path)
    : m_file(prepared(path), QSettings::IniFormat)
{
    // Earlier versions kept counters there in clear.
    for (const QString &key : m_file.allKeys()) {
        if (key != kDevice && !key.startsWith(QLatin1String("seen/")))
            m_file.remove(key);
    }
}

QString SeenStatesFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/seen.ini");
}

DeviceId SeenStatesFile::device()
{
    const QByteArray kept = QByteArray::fromHex(m_file.value(kDevice).toByteArray());
    if (kept.size() == static_cast<qsizetype>(sizeof(DeviceId)))
        return fixedFrom<sizeof(DeviceId)>(viewOf(kept));
    renewDevice();
    return fixedFrom<sizeof(DeviceId)>(viewOf(QByteArray::fromHex(m_file.value(kDevice).toByteArray())));
}

void SeenStatesFile::renewDevice()
{
    const SecretBytes random = SecretBytes::random(sizeof(DeviceId));
    set(kDevice, toByteArray(fixedFrom<sizeof(DeviceId)>(random.view())));
}

std::optional<QByteArray> SeenStatesFile::find(const QByteArray &name) const
{
    const QVariant value = m_file.value(keyFor(name));
    return value.isValid() ? std::optional(QByteArray::fromHex(value.toByteArray())) : std::nullopt;
}

void SeenStatesFile::put(const QByteArray &name, const QByteArray &sealed)
{
    set(keyFor(name), sealed);
}

void SeenStatesFile::set(const QString &key, const QByteArray &value)
{
    m_file.setValue(key, value.toHex());
}

} // namespace hearth

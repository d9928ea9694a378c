// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace hearth {

/// A JSON object that is written as it is made: the bytes that QJsonDocument makes of the same in its compact form,
/// without holding its values as such, each text copied but once. Names are told apart and ordered as in QJsonObject.
class JsonLine final
{
public:
    /// A member of that name takes the place of the one before.
    void insertText(QLatin1String name, QStringView text);
    void insert(QLatin1String name, const QJsonValue &value);
    void insert(const QString &name, const QJsonValue &value);
    void insertObject(QLatin1String name, const JsonLine &object);
    void remove(QLatin1String name);
    [[nodiscard]] bool contains(const QString &name) const;

    /// Behind what stands there.
    void appendTo(QByteArray &bytes) const;

    /// What was inserted goes; the memory stays for the next one.
    void clear();

private:
    struct Member final
    {
        QLatin1String plain; ///< its name, which nothing but letters stands in and which outlives this; or empty, and
        QString other;       ///< this is
        qsizetype begin = 0; ///< of its value, in m_values
        qsizetype end = 0;
    };

    [[nodiscard]] static bool isBefore(const Member &left, const Member &right);
    [[nodiscard]] std::vector<Member>::iterator find(const Member &name);
    void insertValue(Member member, qsizetype begin);
    void appendValue(const QJsonValue &value);

    std::vector<Member> m_members; // in the order of their names
    QByteArray m_values;
};

/// The text as a JSON string, with its marks: what QJsonDocument writes.
void appendJsonText(QByteArray &bytes, QStringView text);

} // namespace hearth

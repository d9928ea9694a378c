// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "sample/samplewhen.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace hearth {

/// Reads fields out of one JSON object and those in it, and remembers the first that is missing or malformed.
class SampleReader final
{
public:
    /// `place` is where the object stands, for the error.
    SampleReader(QJsonObject object, QString place)
        : SampleReader(std::move(object), std::move(place), std::make_shared<QString>())
    {
    }

    void fail(const char *field);
    [[nodiscard]] bool has(const char *field) const { return m_object.contains(QLatin1String(field)); }
    [[nodiscard]] bool ok() const { return m_failure->isEmpty(); }
    [[nodiscard]] Error error() const { return {ErrorCode::BadValue, *m_failure}; }

    /// A text that must be there.
    [[nodiscard]] QString text(const char *field);
    /// The same, and not blank.
    [[nodiscard]] QString wordsOf(const char *field);
    /// A text, or nothing.
    [[nodiscard]] QString optionalText(const char *field);
    [[nodiscard]] bool flag(const char *field);
    /// False where it is absent.
    [[nodiscard]] bool optionalFlag(const char *field);
    [[nodiscard]] QStringList texts(const char *field);
    [[nodiscard]] QList<int> numbers(const char *field, int least, int greatest);
    [[nodiscard]] int number(const char *field, int least, int greatest, int otherwise);
    [[nodiscard]] PartnerId author();
    [[nodiscard]] SampleWhen when();
    /// The objects of a list, none where it is absent.
    [[nodiscard]] std::vector<SampleReader> children(const char *field);

    /// The value that stands beside the text in the table, or `otherwise` where the field is absent.
    template <typename Value>
    [[nodiscard]] Value oneOf(const char *field, std::initializer_list<std::pair<const char *, Value>> table,
                              Value otherwise)
    {
        if (!has(field))
            return otherwise;
        for (const auto &[key, meaning] : table) {
            if (value(field).toString() == QLatin1String(key))
                return meaning;
        }
        fail(field);
        return otherwise;
    }

private:
    SampleReader(QJsonObject object, QString place, std::shared_ptr<QString> failure)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_failure(std::move(failure))
    {
    }
    [[nodiscard]] QJsonValue value(const char *field) const { return m_object.value(QLatin1String(field)); }

    QJsonObject m_object;
    QString m_place;
    std::shared_ptr<QString> m_failure; // of the whole
};

/// The object that a file holds.
[[nodiscard]] Result<QJsonObject> readSampleObject(const QByteArray &bytes, const QString &file);

/// The list called `name` in `object`, item by item.
template <typename Item>
[[nodiscard]] Result<std::vector<Item>> readSampleList(const QJsonObject &object, const QString &name,
                                                       Item (*readItem)(SampleReader &))
{
    const QJsonValue list = object.value(name);
    if (!list.isArray())
        return Error{ErrorCode::BadValue, name};
    std::vector<Item> items;
    for (const QJsonValue value : list.toArray()) {
        const QString place = QStringLiteral("%1 %2").arg(name).arg(items.size());
        if (!value.isObject())
            return Error{ErrorCode::BadValue, place};
        SampleReader reader(value.toObject(), place);
        Item item = readItem(reader);
        if (!reader.ok())
            return reader.error();
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace hearth

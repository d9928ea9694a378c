// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/fields.h"
#include "sample/samplewhen.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
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

    /// A value by its key, or `otherwise` where the field is absent.
    template <HasKeys Value>
    [[nodiscard]] Value choice(const char *field, Value otherwise)
    {
        const auto chosen = valueFromKey<Value>(value(field).toString());
        if (has(field) && !chosen)
            fail(field);
        return chosen.value_or(otherwise);
    }

    /// Fills in the fields of a record that stand here under their names; what may not be blank must be there. Ids,
    /// days and the parts of a conversation are left, since they follow from where and when the record is put.
    template <typename T>
    void fill(T &record)
    {
        forEachField<T>([&](const auto &field) {
            if constexpr (requires { this->take(field.name, field.form, record.*field.member); }) {
                if (field.name != nullptr)
                    take(field.name, field.form, record.*field.member);
            }
        });
    }

private:
    SampleReader(QJsonObject object, QString place, std::shared_ptr<QString> failure)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_failure(std::move(failure))
    {
    }
    [[nodiscard]] QJsonValue value(const char *field) const { return m_object.value(QLatin1String(field)); }

    void take(const char *name, const TextForm &form, QString &text);
    void take(const char *name, const FlagForm &form, bool &flag);
    void take(const char *name, const NumberForm &form, int &number);
    void take(const char *name, const TimeOfDayForm &form, std::optional<int> &minute);
    void take(const char *name, const PersonForm &form, PartnerId &partner);
    void take(const char *name, const FeelingsForm &form, QList<FeltFeeling> &feelings);
    void take(const char *name, const RecurrenceForm &form, Recurrence &ritual);
    template <typename Value>
    void take(const char *name, const ChoiceForm<Value> &, Value &value)
    {
        value = choice(name, value);
    }

    QJsonObject m_object;
    QString m_place;
    std::shared_ptr<QString> m_failure; // of the whole
};

/// What every text says: whose it is, who may read it, when it is put, and its fields.
template <typename T>
[[nodiscard]] SampleText<T> readSampleText(SampleReader &reader)
{
    SampleText<T> text;
    text.author = reader.author();
    text.shared = reader.flag("shared");
    text.when = reader.when();
    reader.fill(text.record);
    return text;
}

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

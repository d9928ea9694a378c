// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/fields.h"
#include "sample/samplecalendar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// Reads fields out of one JSON object and those in it. The first that is missing or malformed is remembered as
/// BadValue, with the file and the place; what is read then is empty.
class SampleReader final
{
public:
    /// What a file holds; `name` is for the error.
    SampleReader(const QByteArray &bytes, const QString &name, std::optional<Error> &failure);

    /// The first failure stays.
    void fail(const Error &error);
    void fail(const char *field);
    [[nodiscard]] bool has(const char *field) const { return m_object.contains(QLatin1String(field)); }

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
    /// A month and day, of a year in which every such day exists.
    [[nodiscard]] QDate dayOfYear(const char *field);
    /// An object that must be there.
    [[nodiscard]] SampleReader child(const char *field);
    /// The objects of a list that must be there.
    [[nodiscard]] std::vector<SampleReader> list(const char *field);
    /// The same, none where it is absent.
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
    SampleReader(QJsonObject object, QString place, std::optional<Error> &failure)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_failure(failure)
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
    std::optional<Error> &m_failure; // of all that is read
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incomingfields.h"

#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"
#include "records/fields.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

namespace hearth {

namespace {

// What every record may have beside its fields.
constexpr std::array kCommonKeys{"id",      "kind", "author", "own",    "visibility", "date",   "written",
                                 "changed", "tags", "links",  "origin", "verified",   "asWords"};

/// Kinds that may stand in another journal as what they are.
template <typename T>
constexpr bool kComesAsItIs =
    std::disjunction_v<std::is_same<T, Entry>, std::is_same<T, GratitudeNote>, std::is_same<T, CheckIn>,
                       std::is_same<T, SharedExperience>, std::is_same<T, Reflection>,
                       std::is_same<T, AgreementVersion>, std::is_same<T, PersonalLimit>, std::is_same<T, Commitment>,
                       std::is_same<T, Attachment>, std::is_same<T, OwnCard>, std::is_same<T, OwnAnswers>,
                       std::is_same<T, OwnTemplate>>;

/// A field called like what every record has would take its place.
template <typename T>
consteval bool hasFieldsOfItsOwnNames()
{
    return std::apply(
        [](const auto &...field) {
            const auto isCommon = [](const char *name) {
                return name != nullptr &&
                       std::ranges::any_of(kCommonKeys, [name](std::string_view each) { return each == name; });
            };
            return !(isCommon(field.name) || ...);
        },
        Fields<T>::all);
}

template <typename T>
bool isKnown(const QString &key)
{
    static_assert(hasFieldsOfItsOwnNames<T>());
    bool isField = false;
    forEachField<T>(
        [&](const auto &field) { isField = isField || (field.name != nullptr && key == QLatin1String(field.name)); });
    const bool isSpecial = (std::is_same_v<T, CheckIn> && key == QLatin1String("answers")) ||
                           (std::is_same_v<T, Attachment> && key == QLatin1String("file"));
    return isField || isSpecial ||
           std::ranges::any_of(kCommonKeys, [&](const char *each) { return key == QLatin1String(each); });
}

Result<void> readAnswers(const QJsonObject &object, CheckIn &checkIn)
{
    const QJsonObject answers = object.value(QLatin1String("answers")).toObject();
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        const auto dimension = dimensionFromKey(each.key());
        const auto answer = answerFrom(each.value());
        if (!dimension || !answer)
            return Error{ErrorCode::BadValue, each.key()};
        checkIn.setAnswer(*dimension, *answer);
    }
    return {};
}

template <typename T>
Result<std::optional<AnyRecord>> fieldsOf(const QJsonObject &object, const ValueFromJson &read, QStringList &leftOut)
{
    T value;
    std::optional<Error> mistake;
    forEachField<T>([&](const auto &field) {
        auto &member = value.*field.member;
        // A person who is not of this journal is nobody here.
        constexpr bool isPerson = std::is_same_v<std::remove_reference_t<decltype(member)>, PartnerId>;
        if constexpr (requires { read(QJsonValue(), member); }) {
            const bool isUnderstood =
                field.name == nullptr || read(object.value(QLatin1String(field.name)), member) || isPerson;
            if (!isUnderstood && !mistake)
                mistake = Error{ErrorCode::BadValue, QString(QLatin1String(field.name))};
        }
    });
    if (mistake)
        return *mistake;
    if constexpr (std::is_same_v<T, CheckIn>)
        HEARTH_TRY(readAnswers(object, value));
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!isKnown<T>(each.key()) && !leftOut.contains(each.key()))
            leftOut += each.key();
    }
    return std::optional<AnyRecord>(std::move(value));
}

template <std::size_t Index = 0>
Result<std::optional<AnyRecord>> fieldsOfKind(std::optional<Kind> kind, const QJsonObject &object,
                                              const ValueFromJson &read, QStringList &leftOut)
{
    if constexpr (Index == std::variant_size_v<AnyRecord>) {
        return std::optional<AnyRecord>();
    } else {
        using T = std::variant_alternative_t<Index, AnyRecord>;
        if constexpr (kComesAsItIs<T>) {
            if (kind == T::kind)
                return fieldsOf<T>(object, read, leftOut);
        }
        return fieldsOfKind<Index + 1>(kind, object, read, leftOut);
    }
}

} // namespace

Result<std::optional<AnyRecord>> fieldsFrom(std::optional<Kind> kind, const QJsonObject &object,
                                            const ValueFromJson &read, QStringList &leftOut)
{
    return fieldsOfKind(kind, object, read, leftOut);
}

QJsonObject knownPartOf(const QJsonObject &object, const AnyRecord &record)
{
    QJsonObject known;
    std::visit(
        [&]<typename T>(const T &) {
            for (auto each = object.begin(); each != object.end(); ++each) {
                if (isKnown<T>(each.key()))
                    known.insert(each.key(), each.value());
            }
        },
        record);
    return known;
}

QString allTextOf(const QJsonObject &object)
{
    QStringList paragraphs;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const bool isCommon =
            std::ranges::any_of(kCommonKeys, [&](const char *key) { return each.key() == QLatin1String(key); });
        if (const QString text = textOf(each.value()); !isCommon && !text.isEmpty())
            paragraphs += text;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

bool isSoundJson(const QJsonValue &value)
{
    if (value.isString())
        return isSoundText(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &each) { return isSoundJson(each); });
    }
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!isSoundText(each.key()) || !isSoundJson(each.value()))
            return false;
    }
    return true;
}

} // namespace hearth

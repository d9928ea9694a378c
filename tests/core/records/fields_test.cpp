// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/fields.h"

#include "records/codec.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "support/testdata.h"

#include <gtest/gtest.h>

#include <QCborMap>
#include <QFile>
#include <QRegularExpression>

#include <map>
#include <set>

namespace hearth {
namespace {

constexpr int kFirstOfKind = 16;

struct KeysOfKind final
{
    std::set<int> all;
    std::set<int> alwaysWritten;

    friend bool operator==(const KeysOfKind &, const KeysOfKind &) = default;
};

void PrintTo(const KeysOfKind &keys, std::ostream *out)
{
    *out << testing::PrintToString(keys.all) << ", always " << testing::PrintToString(keys.alwaysWritten);
}

// By kind: "### 4 entry", then rows such as "| 16, 17 | **title**, text | ...".
std::map<int, KeysOfKind> keysDocumented()
{
    QFile file(testDataFile(QStringLiteral("../../core/store/RECORDS.md")));
    std::map<int, KeysOfKind> documented;
    if (!file.open(QIODevice::ReadOnly))
        return documented;
    const QRegularExpression row(QStringLiteral(R"(^\| ([0-9]+(?:, [0-9]+)*) \| (\**))"));
    int kind = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("##")))
            kind = line.section(QLatin1Char(' '), 0, 0) == QLatin1String("###")
                       ? line.section(QLatin1Char(' '), 1, 1).toInt()
                       : 0;
        const QRegularExpressionMatch match = row.match(line);
        if (kind == 0 || !match.hasMatch())
            continue;
        for (const QString &number : match.captured(1).split(QStringLiteral(", "))) {
            if (number.toInt() < kFirstOfKind)
                continue;
            documented[kind].all.insert(number.toInt());
            if (!match.captured(2).isEmpty())
                documented[kind].alwaysWritten.insert(number.toInt());
        }
    }
    return documented;
}

template <typename T>
KeysOfKind keysDescribed()
{
    KeysOfKind keys;
    forEachField<T>([&](const auto &field) {
        int count = 1;
        if constexpr (requires { field.form.kKeys; })
            count = field.form.kKeys;
        for (int key = field.key; key < field.key + count; ++key)
            EXPECT_TRUE(keys.all.insert(key).second) << "two fields have key " << key;
    });
    T empty;
    empty.record.date = QDate(2026, 7, 12);
    if constexpr (requires { empty.period; })
        empty.period = Period::containing(empty.record.date, Cadence::Week);
    const QCborMap map = QCborValue::fromCbor(encode(empty)).toMap();
    for (const auto &[key, value] : map) {
        if (key.toInteger() >= kFirstOfKind)
            keys.alwaysWritten.insert(static_cast<int>(key.toInteger()));
    }
    return keys;
}

TEST(Fields, TheDocumentOfTheFormatNamesExactlyTheseKeys)
{
    const std::map<int, KeysOfKind> documented = keysDocumented();
    [&]<std::size_t... Kinds>(std::index_sequence<Kinds...>)
    {
        const auto check = [&]<typename T>(const T &) {
            const int kind = static_cast<int>(T::kind);
            ASSERT_TRUE(documented.contains(kind)) << kind;
            EXPECT_EQ(keysDescribed<T>(), documented.at(kind)) << "kind " << kind;
        };
        (check(std::variant_alternative_t<Kinds, AnyRecord>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<AnyRecord>>());
    EXPECT_EQ(documented.size(), std::variant_size_v<AnyRecord>);
}

ErrorCode mistakeIn(const AnyRecord &record)
{
    const auto valid = validate(record);
    return valid ? ErrorCode::Internal : valid.error().code;
}

// Spoils one field after the other, each in every way that its form forbids.
template <typename T>
int spoilEveryField(const T &sound)
{
    int spoiled = 0;
    forEachField<T>([&]<typename Value, typename Form>(const Field<T, Value, Form> &field) {
        const auto expect = [&](Value value, ErrorCode code) {
            T record = sound;
            record.*field.member = std::move(value);
            EXPECT_EQ(mistakeIn(record), code) << "kind " << static_cast<int>(T::kind) << " key " << field.key;
            ++spoiled;
        };
        if constexpr (std::is_same_v<Form, TextForm>) {
            expect(QString(field.form.most + 1, QLatin1Char('x')), ErrorCode::TextTooLong);
            if (field.form.blank)
                expect(QStringLiteral(" \n\t"), *field.form.blank);
        } else if constexpr (std::is_same_v<Form, NumberForm>) {
            expect(static_cast<Value>(field.form.least - 1), ErrorCode::BadValue);
            if (field.form.most < std::numeric_limits<Value>::max())
                expect(static_cast<Value>(field.form.most + 1), field.form.tooMany);
        } else if constexpr (std::is_same_v<Form, IdForm>) {
            if (field.form.isNeeded)
                expect({}, ErrorCode::BadValue);
        } else if constexpr (std::is_same_v<Form, DigestForm>) {
            expect(QByteArray(31, 'd'), ErrorCode::BadValue);
        } else if constexpr (std::is_same_v<Form, BytesForm>) {
            if (field.form.most < std::numeric_limits<qsizetype>::max())
                expect(QByteArray(field.form.most + 1, 'b'), ErrorCode::LimitExceeded);
        }
    });
    if constexpr (requires { Fields<T>::kVisibility; }) {
        T record = sound;
        const bool isShared = record.record.visibility == Visibility::Shared;
        record.record.visibility = isShared ? Visibility::Private : Visibility::Shared;
        EXPECT_EQ(mistakeIn(record), ErrorCode::BadValue) << static_cast<int>(T::kind);
        ++spoiled;
    }
    return spoiled;
}

TEST(Fields, WhatAFieldForbidsIsRefusedForEveryKind)
{
    test::JournalFolder folder;
    auto opened = folder.open();
    const auto words = [](qsizetype) { return QStringLiteral("words"); };
    std::set<Kind> kinds;
    for (const Change &change : test::everyKind(*opened.journal, Visibility::Shared, words)) {
        EXPECT_EQ(mistakeIn(*change.after), ErrorCode::Internal) << "sound as it is";
        kinds.insert(change.kind());
        EXPECT_GT(std::visit([](const auto &value) { return spoilEveryField(value); }, *change.after), 0);
        AnyRecord undated = *change.after;
        recordOf(undated).date = {};
        EXPECT_EQ(mistakeIn(undated), ErrorCode::MissingDate);
    }
    EXPECT_GE(kinds.size(), 11U);
}

} // namespace
} // namespace hearth

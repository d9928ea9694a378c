// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/text.h"
#include "crypto/bytes.h"
#include "records/checkin.h"
#include "records/entry.h"
#include "records/experience.h"
#include "records/fieldreader.h"
#include "records/sharedchart.h"
#include "records/valuekeys.h"

#include <QCborArray>
#include <QMap>

#include <algorithm>
#include <limits>

/// What a field can be. A form reads and writes its values, and, where there can be one, names the mistake of a value
/// that may not be written. One that takes several keys says how many; else it is one. Absent is what `absent` says,
/// else empty.
namespace hearth {

/// How the search takes a text.
enum class Searched : quint8 { No, AsTitle, AsWords };

using Mistake = std::optional<ErrorCode>;

/// Written when not empty.
struct TextForm final
{
    Searched searched = Searched::AsWords;
    /// What it is to leave it blank; nothing where that is allowed.
    Mistake blank = {};
    qsizetype most = kMaxTextLength; // UTF-16 code units
    bool isAlwaysWritten = false;

    void read(FieldReader &reader, int key, QString &text) const { text = reader.text(key); }
    void write(QCborMap &map, int key, const QString &text) const
    {
        if (isAlwaysWritten || !text.isEmpty())
            map.insert(key, text);
    }
    [[nodiscard]] Mistake mistakeIn(const QString &text) const
    {
        if (blank && isBlank(text))
            return blank;
        return text.size() > most ? Mistake(ErrorCode::TextTooLong) : std::nullopt;
    }
};

/// Keys, such as those of feelings.
struct KeysForm final
{
    qsizetype most;

    void read(FieldReader &reader, int key, QStringList &keys) const { keys = reader.texts(key); }
    void write(QCborMap &map, int key, const QStringList &keys) const
    {
        map.insert(key, QCborArray::fromStringList(keys));
    }
    [[nodiscard]] Mistake mistakeIn(const QStringList &keys) const
    {
        return keys.size() > most ? Mistake(ErrorCode::LimitExceeded) : std::nullopt;
    }
};

struct FlagForm final
{
    bool isAlwaysWritten = false;

    void read(FieldReader &reader, int key, bool &flag) const { flag = reader.flag(key); }
    void write(QCborMap &map, int key, bool flag) const
    {
        if (flag || isAlwaysWritten)
            map.insert(key, flag);
    }
};

/// A whole number.
struct NumberForm final
{
    qint64 absent;
    qint64 least;
    qint64 most = std::numeric_limits<qint32>::max();
    ErrorCode tooMany = ErrorCode::BadValue;
    bool isAlwaysWritten = true; ///< also where it is what an absent one stands for

    template <typename Number>
    void read(FieldReader &reader, int key, Number &number) const
    {
        number = static_cast<Number>(reader.integer(key, absent, least, most));
    }
    void write(QCborMap &map, int key, qint64 number) const
    {
        if (isAlwaysWritten || number != absent)
            map.insert(key, number);
    }
    [[nodiscard]] Mistake mistakeIn(qint64 number) const
    {
        if (number > most)
            return tooMany;
        return number < least ? Mistake(ErrorCode::BadValue) : std::nullopt;
    }
};

/// Minutes after midnight, when there are some.
struct TimeOfDayForm final
{
    void read(FieldReader &reader, int key, std::optional<int> &minute) const
    {
        const qint64 number = reader.integer(key, -1, 0, SharedExperience::kMinutesOfDay - 1);
        if (number >= 0)
            minute = static_cast<int>(number);
    }
    void write(QCborMap &map, int key, const std::optional<int> &minute) const
    {
        if (minute)
            map.insert(key, *minute);
    }
    [[nodiscard]] Mistake mistakeIn(const std::optional<int> &minute) const
    {
        const bool isSound = !minute || (*minute >= 0 && *minute < SharedExperience::kMinutesOfDay);
        return isSound ? std::nullopt : Mistake(ErrorCode::BadValue);
    }
};

/// A day, when there is one.
struct DayForm final
{
    void read(FieldReader &reader, int key, QDate &day) const { day = reader.dayOrNone(key); }
    void write(QCborMap &map, int key, QDate day) const
    {
        if (day.isValid())
            map.insert(key, day.toJulianDay());
    }
};

struct IdForm final
{
    bool isNeeded = false;
    /// What kind of record is named, where it is one.
    std::optional<Kind> of = {};

    void read(FieldReader &reader, int key, RecordId &id) const
    {
        id = RecordId(reader.integer(key, 0, 0, std::numeric_limits<qint64>::max()));
    }
    void write(QCborMap &map, int key, RecordId id) const
    {
        if (id.isValid())
            map.insert(key, static_cast<qint64>(id.number()));
    }
    [[nodiscard]] Mistake mistakeIn(RecordId id) const
    {
        return isNeeded && !id.isValid() ? Mistake(ErrorCode::BadValue) : std::nullopt;
    }
};

struct IdsForm final
{
    qsizetype most;

    void read(FieldReader &reader, int key, QList<RecordId> &ids) const { ids = reader.records(key); }
    void write(QCborMap &map, int key, const QList<RecordId> &ids) const;
    [[nodiscard]] Mistake mistakeIn(const QList<RecordId> &ids) const
    {
        return ids.size() > most ? Mistake(ErrorCode::LimitExceeded) : std::nullopt;
    }
};

struct PersonForm final
{
    bool isAlwaysWritten = false;

    void read(FieldReader &reader, int key, PartnerId &partner) const
    {
        partner = PartnerId(static_cast<quint8>(reader.integer(key, 0, 0, 2)));
    }
    void write(QCborMap &map, int key, PartnerId partner) const
    {
        if (isAlwaysWritten || partner.isValid())
            map.insert(key, partner.number());
    }
};

/// One of the values that have a key; 0 stands for "not said" where there is no such value, and is not written.
template <HasKeys Value>
struct ChoiceForm final
{
    Value absent;

    void read(FieldReader &reader, int key, Value &value) const
    {
        constexpr auto &all = ValueKeys<Value>::all;
        const Value first = std::begin(all)->value;
        value = reader.choice(key, absent, std::min(absent, first), std::prev(std::end(all))->value);
    }
    void write(QCborMap &map, int key, Value value) const
    {
        if (static_cast<int>(value) != 0)
            map.insert(key, static_cast<int>(value));
    }
};

struct CadenceForm final
{
    void read(FieldReader &reader, int key, Cadence &cadence) const
    {
        cadence = reader.choice(key, Cadence::Week, Cadence::Day, Cadence::Month);
    }
    void write(QCborMap &map, int key, Cadence cadence) const { map.insert(key, static_cast<int>(cadence)); }
};

struct BytesForm final
{
    /// More are refused when they are read, too.
    qsizetype most = std::numeric_limits<qsizetype>::max();

    void read(FieldReader &reader, int key, QByteArray &bytes) const
    {
        bytes = reader.bytes(key);
        reader.require(bytes.size() <= most);
    }
    void write(QCborMap &map, int key, const QByteArray &bytes) const
    {
        if (!bytes.isEmpty())
            map.insert(key, bytes);
    }
    [[nodiscard]] Mistake mistakeIn(const QByteArray &bytes) const
    {
        return bytes.size() > most ? Mistake(ErrorCode::LimitExceeded) : std::nullopt;
    }
};

/// 32 bytes, or none where none are needed.
struct DigestForm final
{
    bool isNeeded = false;
    /// Any other length is refused when it is read, too; else it is kept and fits nothing.
    bool isStrict = false;

    void read(FieldReader &reader, int key, QByteArray &digest) const
    {
        digest = reader.bytes(key);
        reader.require(!isStrict || !mistakeIn(digest));
    }
    void write(QCborMap &map, int key, const QByteArray &digest) const { BytesForm().write(map, key, digest); }
    [[nodiscard]] Mistake mistakeIn(const QByteArray &digest) const
    {
        const bool isSound = digest.size() == kDigestSize || (digest.isEmpty() && !isNeeded);
        return isSound ? std::nullopt : Mistake(ErrorCode::BadValue);
    }
};

/// Named texts, such as the answers to open questions.
template <typename Part>
struct PartsForm final
{
    QString Part::*name;
    QString Part::*text;
    qsizetype most;

    void read(FieldReader &reader, int key, QList<Part> &parts) const
    {
        for (const QCborValue &value : reader.array(key)) {
            const QCborArray pair = value.toArray();
            if (!reader.require(pair.size() == 2 && pair[0].isString() && pair[1].isString()))
                continue;
            Part part;
            part.*name = pair[0].toString();
            part.*text = pair[1].toString();
            parts += part;
        }
    }
    void write(QCborMap &map, int key, const QList<Part> &parts) const
    {
        QCborArray pairs;
        for (const Part &part : parts)
            pairs.append(QCborArray{part.*name, part.*text});
        map.insert(key, pairs);
    }
    [[nodiscard]] Mistake mistakeIn(const QList<Part> &parts) const
    {
        if (parts.size() > most)
            return ErrorCode::LimitExceeded;
        const auto isTooLong = [this](const Part &part) { return (part.*text).size() > kMaxTextLength; };
        return std::ranges::any_of(parts, isTooLong) ? Mistake(ErrorCode::TextTooLong) : std::nullopt;
    }
};

// What has a shape of its own in the file. These are worked out in fieldforms.cpp.

/// Which feelings, and how strongly.
struct FeelingsForm final
{
    qsizetype most;

    void read(FieldReader &reader, int key, QList<FeltFeeling> &feelings) const;
    void write(QCborMap &map, int key, const QList<FeltFeeling> &feelings) const;
    [[nodiscard]] Mistake mistakeIn(const QList<FeltFeeling> &feelings) const;
};

/// Takes two keys, of which the second is the first day.
struct PeriodForm final
{
    static constexpr int kKeys = 2;

    void read(FieldReader &reader, int key, Period &period) const;
    void write(QCborMap &map, int key, const Period &period) const;
    [[nodiscard]] Mistake mistakeIn(const Period &period) const
    {
        return period.isValid() ? std::nullopt : Mistake(ErrorCode::MissingDate);
    }
};

/// Takes four keys, of which none stands where nothing repeats.
struct RecurrenceForm final
{
    static constexpr int kKeys = 4;

    void read(FieldReader &reader, int key, Recurrence &ritual) const;
    void write(QCborMap &map, int key, const Recurrence &ritual) const;
    [[nodiscard]] Mistake mistakeIn(const Recurrence &ritual) const
    {
        const auto valid = validate(ritual);
        return valid ? std::nullopt : Mistake(valid.error().code);
    }
};

/// Keeps those of a later Hearthbook behind the known ones.
struct DimensionsForm final
{
    bool isAlwaysWritten = false;

    void read(FieldReader &reader, int key, QList<Dimension> &dimensions) const;
    void write(QCborMap &map, int key, const QList<Dimension> &dimensions) const;
};

/// Likewise.
struct AnswersForm final
{
    using Answers = decltype(CheckIn::answers);

    void read(FieldReader &reader, int key, Answers &answers) const;
    void write(QCborMap &map, int key, const Answers &answers) const;
};

/// Likewise.
struct UnsaidForm final
{
    using Unsaid = decltype(CheckIn::unsaid);

    void read(FieldReader &reader, int key, Unsaid &unsaid) const;
    void write(QCborMap &map, int key, const Unsaid &unsaid) const;
};

/// One of the dimensions that this Hearthbook knows. Must be there.
struct DimensionForm final
{
    void read(FieldReader &reader, int key, Dimension &dimension) const;
    void write(QCborMap &map, int key, Dimension dimension) const { map.insert(key, static_cast<int>(dimension)); }
};

/// The first day of a month, of the years 1 to 9999. Must be there.
struct MonthForm final
{
    void read(FieldReader &reader, int key, YearMonth &month) const;
    void write(QCborMap &map, int key, YearMonth month) const { map.insert(key, month.firstDay().toJulianDay()); }
};

/// What was rated in which period, and against whose answers. Always written.
struct RatingsForm final
{
    void read(FieldReader &reader, int key, QList<SharedRating> &ratings) const;
    void write(QCborMap &map, int key, const QList<SharedRating> &ratings) const;
    [[nodiscard]] Mistake mistakeIn(const QList<SharedRating> &ratings) const;
};

/// Days by text keys.
struct DaysForm final
{
    qsizetype most;

    void read(FieldReader &reader, int key, QMap<QString, QDate> &days) const;
    void write(QCborMap &map, int key, const QMap<QString, QDate> &days) const;
    [[nodiscard]] Mistake mistakeIn(const QMap<QString, QDate> &days) const
    {
        return days.size() > most ? Mistake(ErrorCode::LimitExceeded) : std::nullopt;
    }
};

/// Days, written where there are some.
struct DayListForm final
{
    qsizetype most;

    void read(FieldReader &reader, int key, QList<QDate> &days) const;
    void write(QCborMap &map, int key, const QList<QDate> &days) const;
    [[nodiscard]] Mistake mistakeIn(const QList<QDate> &days) const;
};

/// Questions of one's own, written where there are some. Keeps those of a form that only a later Hearthbook knows,
/// behind the known ones.
struct QuestionsForm final
{
    void read(FieldReader &reader, int key, QList<OwnQuestion> &questions) const;
    void write(QCborMap &map, int key, const QList<OwnQuestion> &questions) const;
    [[nodiscard]] Mistake mistakeIn(const QList<OwnQuestion> &questions) const;
};

/// Likewise the answers to them.
struct OwnAnswersForm final
{
    void read(FieldReader &reader, int key, QList<OwnAnswer> &answers) const;
    void write(QCborMap &map, int key, const QList<OwnAnswer> &answers) const;
    [[nodiscard]] Mistake mistakeIn(const QList<OwnAnswer> &answers) const;
};

/// Whatever stands there, as it stands. Always written.
struct MapForm final
{
    void read(FieldReader &reader, int key, QCborMap &inner) const { inner = reader.map(key); }
    void write(QCborMap &map, int key, const QCborMap &inner) const { map.insert(key, inner); }
};

} // namespace hearth

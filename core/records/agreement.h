// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QString>

namespace hearth {

/// What a boundary is about.
enum class Area : quint8 {
    Space = 1,
    Time = 2,
    Digital = 3,
    Money = 4,
    Family = 5,
    Intimacy = 6,
    Conflict = 7,
    Other = 8
};

inline constexpr int kAreas = 8;

/// One version of a boundary agreement, written by one partner. Private it is a draft; shared it is proposed and is
/// never changed again: other words are another version.
struct AgreementVersion final
{
    static constexpr Kind kind = Kind::AgreementVersion;
    static constexpr int kMaxNumber = 1'000'000;

    Record record;
    /// What all versions of one agreement share: the id of the first.
    RecordId agreement;
    /// From 1 to kMaxNumber, in the file as well.
    int number = 1;
    QString title;
    Area area = Area::Other;
    QString text;
    /// The last day it holds without both agreeing anew; invalid for none.
    QDate review;

    friend bool operator==(const AgreementVersion &, const AgreementVersion &) = default;
};

/// BLAKE2b-256 over everything that is agreed to: which agreement, which version by whom, its words, area and review
/// day. A consent names it, so that it holds for exactly these words.
[[nodiscard]] QByteArray digestOf(const AgreementVersion &version);

/// What one partner says to one version.
enum class Decision : quint8 { Agree = 1, Decline = 2, Pause = 3, Withdraw = 4 };
/// Whether it ends what both said before: everything but Agree.
[[nodiscard]] constexpr bool isStop(Decision decision)
{
    return decision != Decision::Agree;
}

/// One partner's signed answer to exactly one version. Always shared, never edited: a new answer is another record.
struct Consent final
{
    static constexpr Kind kind = Kind::Consent;
    static constexpr int kMaxStep = 1'000'000'000;

    Record record;
    RecordId agreement;
    RecordId version;
    /// digestOf() that version as it was read.
    QByteArray versionDigest;
    Decision decision = Decision::Agree;
    /// Counts the answers within one agreement from 1 to kMaxStep, so that their order does not hang on a clock.
    /// At equal steps a stop comes last.
    int step = 1;
    /// Its author's Ed25519 signature over statementOf(), made by the store.
    QByteArray signature;

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// The bytes that are signed: which agreement, version and digest, the decision, its step and its day.
[[nodiscard]] QByteArray statementOf(const Consent &consent);

/// A boundary of one partner's own. It needs nobody's approval; shared, it tells the other.
struct PersonalLimit final
{
    static constexpr Kind kind = Kind::PersonalLimit;

    Record record;
    QString title;
    QString text;
    Area area = Area::Other;

    friend bool operator==(const PersonalLimit &, const PersonalLimit &) = default;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QCborMap>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace hearth {

/// The kinds of record. The number is what stands in the file; it never changes its meaning.
enum class Kind : quint8 {
    Partner = 1,
    Preferences = 2,
    Draft = 3,
    Entry = 4,
    GratitudeNote = 5,
    CheckIn = 6,
    SharedExperience = 7,
    Reflection = 8,
    AgreementVersion = 9,
    Consent = 10,
    PersonalLimit = 11,
    Conversation = 12,
    Commitment = 13,
    Response = 14,
    Attachment = 15,
    OwnCard = 16,
    CheckInSeal = 17,
    SharedChart = 18,
    OwnAnswers = 19,
    OwnTemplate = 20,
};

/// The name used on the command line and in exports: "entry", "gratitude", "checkin", "experience",
/// "experience-words", "agreement", "consent", "limit", "conversation", "commitment", "response", "photo", "card",
/// "checkin-seal", "shared-chart", "own-answers", "template", "partner", "preferences", "draft".
[[nodiscard]] QString keyOf(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromKey(const QString &key);

/// Whether records of that kind belong to the computer they were written on. They say so in the file, for whatever
/// carries rows elsewhere; one of an earlier Hearthbook does not say it, and is one all the same.
[[nodiscard]] constexpr bool isLocal(Kind kind)
{
    return kind == Kind::Draft;
}

/// Who may read a record: its author alone, or both partners.
enum class Visibility : quint8 { Private, Shared };

/// What every record has in common.
struct Record final
{
    RecordId id;
    PartnerId author;
    Visibility visibility = Visibility::Private;
    /// What the clock on the wall said where it was written.
    QDate date;
    /// When it was first written. UTC.
    Instant written{};
    /// When it was last changed. UTC; equals `written` until then.
    Instant changed{};
    QStringList tags;
    /// Other records it points to. What they name may be gone, or out of the reader's sight.
    QList<RecordId> links;
    /// Names the source an imported record came from, so that a second import finds it; empty for what was
    /// written here.
    QByteArray origin;
    /// What Hearthbook's own export said of an imported record that has no place here, as compact JSON: its number
    /// there, who wrote it, who could read it; where it could not come in as what it was, all of it. The next export
    /// says it again, so that nothing is lost on the way. Empty for what was written here.
    QByteArray carried;
    /// How often the record has been sealed. Kept by the store; 0 before the first save.
    quint32 revision = 0;
    /// False when a shared record's signature did not verify; such a record is shown as not verified.
    bool verified = true;
    /// Fields a later Hearthbook wrote and this one does not know. Kept and written back.
    QCborMap unknown;

    friend bool operator==(const Record &, const Record &) = default;
};

inline constexpr int kMaxTags = 100;
inline constexpr int kMaxTagLength = 10000; // characters
inline constexpr int kMaxLinks = 1000;
inline constexpr qsizetype kMaxCarried = 4 * 1024 * 1024; // bytes

} // namespace hearth

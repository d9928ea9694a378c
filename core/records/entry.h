// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/feelings.h"
#include "records/record.h"

#include <QList>
#include <QString>

#include <span>

namespace hearth {

inline constexpr int kMaxTitleLength = 300;    // characters
inline constexpr int kMaxTextLength = 4000000; // characters; more than any book

/// What an author would like back for what they wrote.
enum class WouldLike : quint8 { NotSaid = 0, ToBeHeard = 1, Comfort = 2, Help = 3, Space = 4, Nothing = 5 };

/// Something written down: Markdown with an optional title.
struct Entry final
{
    static constexpr Kind kind = Kind::Entry;
    static constexpr int kMaxFeelings = 24;

    Record record;
    QString title;
    QString text;
    /// What it was begun with: a key from templateKeys(), or the name that a template of one's own had then; empty for
    /// none.
    QString startedFrom;
    QList<FeltFeeling> feelings;
    WouldLike wouldLike = WouldLike::NotSaid;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Something of one's own to begin an entry with. Always private.
struct OwnTemplate final
{
    static constexpr Kind kind = Kind::OwnTemplate;
    static constexpr qsizetype kMaxNameLength = 60;     // characters
    static constexpr qsizetype kMaxTextLength = 200000; // characters

    Record record;
    QString name;
    /// Markdown, put into the entry as it stands.
    QString text;

    friend bool operator==(const OwnTemplate &, const OwnTemplate &) = default;
};

/// What an entry may be begun with, in the order offered: "day", "dream", "fear", "self-reflection", "celebration",
/// "hard-day", "kept-back", "mistake", "need". Stable ASCII keys; words for people are made in the app.
[[nodiscard]] std::span<const char *const> templateKeys();

} // namespace hearth

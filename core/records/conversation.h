// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QList>
#include <QString>

namespace hearth {

enum class ConversationType : quint8 { Listening = 1, Repair = 2, Ideas = 3 };

/// Words of one step of a conversation. Steps are named by stable ASCII keys: of a listening session "heard" (what I
/// heard, as the speaker said yes to it) and "said"; of a repair session "when", "felt", "need", "own", "forgive",
/// "differently"; of an exchange of ideas "source", "thought", "question".
struct SpokenPart final
{
    QString step;
    QString text;

    friend bool operator==(const SpokenPart &, const SpokenPart &) = default;
};

/// One partner's part of a conversation that both chose to keep. Each partner has a record with their own words, and
/// both carry the same session; what was outside anyone's words (topic, outcome) stands in both.
struct Conversation final
{
    static constexpr Kind kind = Kind::Conversation;
    static constexpr int kMaxParts = 200;

    Record record;
    /// The same in the records of both: the id of one of the two.
    RecordId session;
    ConversationType type = ConversationType::Listening;
    QString topic;
    /// Key of the card it began with; empty for none.
    QString card;
    PartnerId firstSpeaker;
    QList<SpokenPart> parts;
    /// What they take with them, as both agreed.
    QString outcome;
    /// Its author let it go: it is kept out of sight.
    bool isLetGo = false;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// A conversation card of one's own, beside those that come with the program.
struct OwnCard final
{
    static constexpr Kind kind = Kind::OwnCard;
    static constexpr int kMaxLength = 1000; // characters

    Record record;
    /// Key of the deck it lies in.
    QString deck;
    /// 1 light, 2 nearer, 3 deep.
    int depth = 1;
    QString text;

    friend bool operator==(const OwnCard &, const OwnCard &) = default;
};

} // namespace hearth

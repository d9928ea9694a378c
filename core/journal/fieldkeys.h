// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The integer keys of a record's CBOR map, as listed in core/store/RECORDS.md. A key never changes its meaning.
namespace hearth::field {

// What every kind shares.
enum : int { KindKey = 0, VersionKey, Date, Written, Changed, Tags, Origin, Links, Local };

// From here on the meaning depends on the kind.
inline constexpr int kFirst = 16;

namespace partner {
enum : int { Name = kFirst, WordForOther, Colour, WelcomesCloseness };
}
namespace preferences {
enum : int { Cadence = kFirst, Hidden, Muted, PutOff, Added };
}
namespace draft {
enum : int { Place = kFirst, Fields };
}
namespace entry {
enum : int { Title = kFirst, Text, StartedFrom, Feelings, WouldLike };
}
namespace gratitude {
enum : int { To = kFirst, What, Why, Shows, MayPrint, KeptUntil };
}
namespace checkin {
enum : int { Cadence = kFirst, Start, Answers, Feelings, Words, Nonce, Counterpart, Unsaid };
inline constexpr int kDidNotComeUp = -1;
inline constexpr int kRatherNotSay = -2;
} // namespace checkin
namespace experience {
enum : int {
    Title = kFirst,
    Place,
    Details,
    State,
    Sort,
    WhoseIdea,
    Tone,
    IsNew,
    Minute,
    Repeat,
    Every,
    Until,
    Exceptions,
    FromIdea
};
}
namespace words {
enum : int { Experience = kFirst, Text, Tone };
}
namespace agreement {
enum : int { Agreement = kFirst, Number, Title, Area, Text, Review };
}
namespace consent {
enum : int { Agreement = kFirst, Version, Digest, Decision, Step, Signature };
}
namespace limit {
enum : int { Title = kFirst, Text, Area };
}
namespace conversation {
enum : int { Session = kFirst, Sort, Topic, Card, FirstSpeaker, Parts, Outcome, IsLetGo };
}
namespace commitment {
enum : int { What = kFirst, Due, State, Note };
}
namespace response {
enum : int { To = kFirst, Sort, Text };
}
namespace attachment {
enum : int { Of = kFirst, Caption, MimeType, Width, Height, Size, Digest, Thumbnail, WasReduced };
}
namespace card {
enum : int { Deck = kFirst, Depth, Text };
}
namespace seal {
enum : int { Cadence = kFirst, Start, Digest, Counterpart };
}

} // namespace hearth::field

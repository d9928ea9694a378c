// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"
#include "records/fieldforms.h"

#include <tuple>

/// What every kind of record holds, beside what all have in common: the tables of core/store/RECORDS.md. What stands in
/// the file and what may stand there, what is searched, what is called how in JSON and on the command line: all of it
/// comes from here. A kind with `kVisibility` knows no other.
namespace hearth {

/// One field of a kind of record.
template <typename T, typename Value, typename Form>
struct Field final
{
    int key;                 ///< in the CBOR map; it never changes its meaning
    const char *name;        ///< in JSON; null for what is not told there
    Value T::*member;        ///< where it is kept
    Form form;               ///< what it is
    const char *option = {}; ///< on the command line; null for what is not said there in one option
};
template <typename T, typename Value, typename Form>
Field(int, const char *, Value T::*, Form, const char * = nullptr) -> Field<T, Value, Form>;

/// The fields of one kind, in the order in which they are written, as a tuple `all`.
template <typename T>
struct Fields;

/// Calls `use(field)` for every field of a kind.
template <typename T, typename Use>
constexpr void forEachField(Use use)
{
    std::apply([&use](const auto &...field) { (use(field), ...); }, Fields<T>::all);
}

template <>
struct Fields<Partner> final
{
    using T = Partner;
    static constexpr Visibility kVisibility = Visibility::Shared;
    static constexpr std::tuple all{
        Field{16, "name", &T::name, TextForm{Searched::No, ErrorCode::EmptyName, T::kMaxNameLength}, "name"},
        Field{17, nullptr, &T::wordForOther, TextForm{Searched::No, {}, T::kMaxNameLength}, "word"},
        Field{18, nullptr, &T::colour, NumberForm{0, 0, 255}},
        Field{19, nullptr, &T::welcomesCloseness, FlagForm{}},
        Field{20, nullptr, &T::left, DayForm{}},
        Field{21, nullptr, &T::removedOther, DayForm{}},
        Field{22, nullptr, &T::weekTurns, DayListForm{T::kMaxWeekTurns}},
        Field{23, nullptr, &T::offered, QuestionsForm{}},
        Field{24, nullptr, &T::accepted, QuestionsForm{}},
    };
};

template <>
struct Fields<Preferences> final
{
    using T = Preferences;
    static constexpr Visibility kVisibility = Visibility::Private;
    static constexpr std::tuple all{
        Field{16, nullptr, &T::cadence, CadenceForm{}},
        Field{17, nullptr, &T::hidden, DimensionsForm{.isAlwaysWritten = true}},
        Field{20, nullptr, &T::added, DimensionsForm{}},
        Field{18, nullptr, &T::muted, IdsForm{kMaxMuted}},
        Field{19, nullptr, &T::putOff, DaysForm{kMaxPutOff}},
        Field{21, nullptr, &T::lockMinutes,
              NumberForm{.absent = T::kUsualLockMinutes,
                         .least = T::kMinLockMinutes,
                         .most = T::kMaxLockMinutes,
                         .isAlwaysWritten = false}},
        Field{22, nullptr, &T::wantsCodeLater, FlagForm{}},
        Field{23, nullptr, &T::ownQuestions, QuestionsForm{}},
        Field{24, nullptr, &T::declined, QuestionsForm{}},
        Field{25, nullptr, &T::dayStart,
              NumberForm{.absent = 0, .least = 0, .most = T::kLatestDayStart, .isAlwaysWritten = false}},
        Field{26, nullptr, &T::firstWeekday, NumberForm{.absent = 0, .least = 0, .most = 7, .isAlwaysWritten = false}},
        Field{27, nullptr, &T::asksFew, FlagForm{}},
    };
};

template <>
struct Fields<Draft> final
{
    using T = Draft;
    static constexpr Visibility kVisibility = Visibility::Private;
    static constexpr std::tuple all{
        Field{16, nullptr, &T::place,
              TextForm{.searched = Searched::No, .blank = ErrorCode::BadValue, .isAlwaysWritten = true}},
        Field{17, nullptr, &T::fields, MapForm{}},
    };
};

template <>
struct Fields<Entry> final
{
    using T = Entry;
    static constexpr std::tuple all{
        Field{16, "title", &T::title, TextForm{Searched::AsTitle, {}, kMaxTitleLength}, "title"},
        Field{17, "text", &T::text, TextForm{}},
        Field{18, "template", &T::startedFrom, TextForm{Searched::No}},
        Field{20, "wouldLike", &T::wouldLike, ChoiceForm<WouldLike>{WouldLike::NotSaid}, "would-like"},
        Field{19, "feelings", &T::feelings, FeelingsForm{T::kMaxFeelings}},
    };
};

template <>
struct Fields<GratitudeNote> final
{
    using T = GratitudeNote;
    static constexpr std::tuple all{
        Field{16, "to", &T::to, PersonForm{.isAlwaysWritten = true}, "to"},
        Field{17, "what", &T::what, TextForm{.blank = ErrorCode::EmptyText}},
        Field{18, "why", &T::why, TextForm{}, "why"},
        Field{19, "shows", &T::shows, TextForm{}, "shows"},
        Field{20, "mayPrint", &T::mayPrint, FlagForm{.isAlwaysWritten = true}, "printable"},
        Field{21, "keptUntil", &T::keptUntil, DayForm{}, "keep-until"},
    };
};

template <>
struct Fields<CheckIn> final
{
    using T = CheckIn;
    static constexpr std::tuple all{
        Field{16, "period", &T::period, PeriodForm{}},
        Field{18, nullptr, &T::answers, AnswersForm{}},
        Field{19, "feelings", &T::feelings, KeysForm{T::kMaxFeelings}},
        Field{20, "words", &T::words,
              PartsForm<WrittenAnswer>{&WrittenAnswer::question, &WrittenAnswer::text, T::kMaxQuestions}},
        // Of any length, it could end where other answers begin, and two would fit one seal.
        Field{21, nullptr, &T::nonce, DigestForm{.isStrict = true}},
        Field{22, nullptr, &T::counterpart, BytesForm{}},
        Field{23, nullptr, &T::unsaid, UnsaidForm{}},
        Field{24, "ownAnswers", &T::own, OwnAnswersForm{}},
    };
};

template <>
struct Fields<SharedExperience> final
{
    using T = SharedExperience;
    static constexpr std::tuple all{
        Field{16, "title", &T::title, TextForm{Searched::AsTitle, ErrorCode::EmptyText, kMaxTitleLength}, "title"},
        Field{17, "place", &T::place, TextForm{}, "place"},
        Field{18, "details", &T::details, TextForm{}},
        Field{19, "state", &T::state, ChoiceForm<ExperienceState>{ExperienceState::Idea}, "state"},
        Field{20, "sort", &T::type, ChoiceForm<ExperienceType>{ExperienceType::Together}, "sort"},
        Field{21, "whoseIdea", &T::whoseIdea, PersonForm{}, "whose-idea"},
        Field{22, "tone", &T::tone, ChoiceForm<Tone>{Tone::NotSaid}, "tone"},
        Field{23, "newToBoth", &T::isNewToBoth, FlagForm{}, "new"},
        Field{24, "minuteOfDay", &T::minuteOfDay, TimeOfDayForm{}, "time"},
        Field{29, "fromIdea", &T::fromIdea, IdForm{.of = T::kind}, "from-idea"},
        Field{25, "ritual", &T::ritual, RecurrenceForm{}},
    };
};

template <>
struct Fields<Reflection> final
{
    using T = Reflection;
    static constexpr std::tuple all{
        Field{16, "experience", &T::experience, IdForm{.isNeeded = true, .of = Kind::SharedExperience}, "to"},
        Field{17, "text", &T::text, TextForm{.blank = ErrorCode::EmptyText}},
        Field{18, "tone", &T::tone, ChoiceForm<Tone>{Tone::NotSaid}, "tone"},
    };
};

template <>
struct Fields<AgreementVersion> final
{
    using T = AgreementVersion;
    static constexpr std::tuple all{
        Field{16, "agreement", &T::agreement, IdForm{.isNeeded = true}},
        Field{17, "number", &T::number, NumberForm{1, 1, T::kMaxNumber, ErrorCode::LimitExceeded}},
        Field{18, "title", &T::title, TextForm{Searched::AsTitle, ErrorCode::EmptyText, kMaxTitleLength}, "title"},
        Field{19, "area", &T::area, ChoiceForm<Area>{Area::Other}, "area"},
        Field{20, "text", &T::text, TextForm{.blank = ErrorCode::EmptyText}},
        Field{21, "review", &T::review, DayForm{}},
    };
};

template <>
struct Fields<Consent> final
{
    using T = Consent;
    static constexpr Visibility kVisibility = Visibility::Shared;
    static constexpr std::tuple all{
        Field{16, "agreement", &T::agreement, IdForm{.isNeeded = true}},
        Field{17, "version", &T::version, IdForm{.isNeeded = true}},
        Field{18, "versionDigest", &T::versionDigest, DigestForm{.isNeeded = true}},
        // Without a decision it would be no consent: never take silence for one.
        Field{19, "decision", &T::decision, ChoiceForm<Decision>{Decision::Withdraw}},
        Field{20, "step", &T::step, NumberForm{1, 1, T::kMaxStep, ErrorCode::LimitExceeded}},
        Field{21, "signature", &T::signature, BytesForm{}},
    };
};

template <>
struct Fields<PersonalLimit> final
{
    using T = PersonalLimit;
    static constexpr std::tuple all{
        Field{16, "title", &T::title, TextForm{Searched::AsTitle, ErrorCode::EmptyText, kMaxTitleLength}, "title"},
        Field{17, "text", &T::text, TextForm{}},
        Field{18, "area", &T::area, ChoiceForm<Area>{Area::Other}, "area"},
    };
};

template <>
struct Fields<Conversation> final
{
    using T = Conversation;
    static constexpr Visibility kVisibility = Visibility::Shared;
    static constexpr std::tuple all{
        Field{16, "session", &T::session, IdForm{.isNeeded = true}},
        Field{17, "sort", &T::type, ChoiceForm<ConversationType>{ConversationType::Listening}, "sort"},
        Field{18, "topic", &T::topic, TextForm{Searched::AsTitle}},
        Field{19, "card", &T::card, TextForm{Searched::No}},
        Field{20, "firstSpeaker", &T::firstSpeaker, PersonForm{}},
        Field{21, "parts", &T::parts, PartsForm<SpokenPart>{&SpokenPart::step, &SpokenPart::text, T::kMaxParts}},
        Field{22, "outcome", &T::outcome, TextForm{}, "outcome"},
        Field{23, "letGo", &T::isLetGo, FlagForm{}},
    };
};

template <>
struct Fields<Commitment> final
{
    using T = Commitment;
    static constexpr std::tuple all{
        Field{16, "what", &T::what, TextForm{.blank = ErrorCode::EmptyText}},
        Field{17, "due", &T::due, DayForm{}, "due"},
        Field{18, "state", &T::state, ChoiceForm<CommitmentState>{CommitmentState::Open}, "state"},
        Field{19, "note", &T::note, TextForm{}, "note"},
    };
};

template <>
struct Fields<Response> final
{
    using T = Response;
    static constexpr Visibility kVisibility = Visibility::Shared;
    static constexpr std::tuple all{
        Field{16, "to", &T::to, IdForm{.isNeeded = true, .of = Kind::Entry}, "to"},
        Field{17, "sort", &T::type, ChoiceForm<ResponseType>{ResponseType::Acknowledge}, "sort"},
        Field{18, "text", &T::text, TextForm{.blank = ErrorCode::EmptyText}},
    };
};

template <>
struct Fields<Attachment> final
{
    using T = Attachment;
    static constexpr std::tuple all{
        Field{16, "of", &T::of, IdForm{.isNeeded = true}},
        Field{17, "caption", &T::caption, TextForm{.most = T::kMaxCaptionLength}, "caption"},
        Field{18, "type", &T::mimeType, TextForm{Searched::No}},
        Field{19, "width", &T::width, NumberForm{0, 0}},
        Field{20, "height", &T::height, NumberForm{0, 0}},
        Field{21, "size", &T::size, NumberForm{0, 0, kMaxContentSize, ErrorCode::LimitExceeded}},
        Field{22, nullptr, &T::digest, DigestForm{.isNeeded = true}},
        Field{23, nullptr, &T::thumbnail, BytesForm{kMaxThumbnailSize}},
        Field{24, "reduced", &T::wasReduced, FlagForm{}},
    };
};

template <>
struct Fields<OwnCard> final
{
    using T = OwnCard;
    static constexpr std::tuple all{
        Field{16, "deck", &T::deck, TextForm{Searched::No}},
        Field{17, "depth", &T::depth, NumberForm{1, 1, 3}, "depth"},
        Field{18, "text", &T::text, TextForm{.blank = ErrorCode::EmptyText, .most = T::kMaxLength}},
    };
};

template <>
struct Fields<CheckInSeal> final
{
    using T = CheckInSeal;
    static constexpr Visibility kVisibility = Visibility::Shared;
    static constexpr std::tuple all{
        Field{16, nullptr, &T::period, PeriodForm{}},
        Field{18, nullptr, &T::digest, DigestForm{.isNeeded = true}},
        Field{19, nullptr, &T::counterpart, DigestForm{}},
    };
};

template <>
struct Fields<SharedChart> final
{
    using T = SharedChart;
    static constexpr Visibility kVisibility = Visibility::Shared;
    static constexpr std::tuple all{
        Field{16, "dimension", &T::dimension, DimensionForm{}},
        Field{17, "month", &T::month, MonthForm{}},
        Field{18, nullptr, &T::ratings, RatingsForm{}},
    };
};

template <>
struct Fields<OwnAnswers> final
{
    using T = OwnAnswers;
    static constexpr Visibility kVisibility = Visibility::Private;
    static constexpr std::tuple all{
        Field{16, "period", &T::period, PeriodForm{}},
        Field{18, "answers", &T::answers, OwnAnswersForm{}},
    };
};

template <>
struct Fields<OwnTemplate> final
{
    using T = OwnTemplate;
    static constexpr Visibility kVisibility = Visibility::Private;
    static constexpr std::tuple all{
        Field{16, "title", &T::name, TextForm{Searched::AsTitle, ErrorCode::EmptyName, T::kMaxNameLength}, "title"},
        Field{17, "text", &T::text, TextForm{.blank = ErrorCode::EmptyText, .most = T::kMaxTextLength}},
    };
};

} // namespace hearth

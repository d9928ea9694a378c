// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "report/datewords.h"
#include "wording/wordof.h"

namespace hearth {

namespace {

constexpr Worded<const char *> kFeelings[] = {
    {"loved", QT_TRANSLATE_NOOP3("Wording", "loved", "feeling")},
    {"grateful", QT_TRANSLATE_NOOP3("Wording", "grateful", "feeling")},
    {"tender", QT_TRANSLATE_NOOP3("Wording", "tender", "feeling")},
    {"close", QT_TRANSLATE_NOOP3("Wording", "close", "feeling")},
    {"cherished", QT_TRANSLATE_NOOP3("Wording", "cherished", "feeling")},
    {"touched", QT_TRANSLATE_NOOP3("Wording", "touched", "feeling")},
    {"trusting", QT_TRANSLATE_NOOP3("Wording", "trusting", "feeling")},
    {"calm", QT_TRANSLATE_NOOP3("Wording", "calm", "feeling")},
    {"content", QT_TRANSLATE_NOOP3("Wording", "content", "feeling")},
    {"rested", QT_TRANSLATE_NOOP3("Wording", "rested", "feeling")},
    {"relieved", QT_TRANSLATE_NOOP3("Wording", "relieved", "feeling")},
    {"safe", QT_TRANSLATE_NOOP3("Wording", "safe", "feeling")},
    {"unhurried", QT_TRANSLATE_NOOP3("Wording", "unhurried", "feeling")},
    {"at-ease", QT_TRANSLATE_NOOP3("Wording", "at ease", "feeling")},
    {"joyful", QT_TRANSLATE_NOOP3("Wording", "joyful", "feeling")},
    {"playful", QT_TRANSLATE_NOOP3("Wording", "playful", "feeling")},
    {"hopeful", QT_TRANSLATE_NOOP3("Wording", "hopeful", "feeling")},
    {"curious", QT_TRANSLATE_NOOP3("Wording", "curious", "feeling")},
    {"inspired", QT_TRANSLATE_NOOP3("Wording", "inspired", "feeling")},
    {"proud", QT_TRANSLATE_NOOP3("Wording", "proud", "feeling")},
    {"amused", QT_TRANSLATE_NOOP3("Wording", "amused", "feeling")},
    {"sad", QT_TRANSLATE_NOOP3("Wording", "sad", "feeling")},
    {"tired", QT_TRANSLATE_NOOP3("Wording", "tired", "feeling")},
    {"lonely", QT_TRANSLATE_NOOP3("Wording", "lonely", "feeling")},
    {"discouraged", QT_TRANSLATE_NOOP3("Wording", "discouraged", "feeling")},
    {"numb", QT_TRANSLATE_NOOP3("Wording", "numb", "feeling")},
    {"wistful", QT_TRANSLATE_NOOP3("Wording", "wistful", "feeling")},
    {"distant", QT_TRANSLATE_NOOP3("Wording", "distant", "feeling")},
    {"worried", QT_TRANSLATE_NOOP3("Wording", "worried", "feeling")},
    {"restless", QT_TRANSLATE_NOOP3("Wording", "restless", "feeling")},
    {"overwhelmed", QT_TRANSLATE_NOOP3("Wording", "overwhelmed", "feeling")},
    {"irritated", QT_TRANSLATE_NOOP3("Wording", "irritated", "feeling")},
    {"afraid", QT_TRANSLATE_NOOP3("Wording", "afraid", "feeling")},
    {"torn", QT_TRANSLATE_NOOP3("Wording", "torn", "feeling: pulled two ways")},
    {"impatient", QT_TRANSLATE_NOOP3("Wording", "impatient", "feeling")},
    {"hurt", QT_TRANSLATE_NOOP3("Wording", "hurt", "feeling")},
    {"angry", QT_TRANSLATE_NOOP3("Wording", "angry", "feeling")},
    {"disappointed", QT_TRANSLATE_NOOP3("Wording", "disappointed", "feeling")},
    {"ashamed", QT_TRANSLATE_NOOP3("Wording", "ashamed", "feeling")},
    {"jealous", QT_TRANSLATE_NOOP3("Wording", "jealous", "feeling")},
    {"guilty", QT_TRANSLATE_NOOP3("Wording", "guilty", "feeling")},
    {"overlooked", QT_TRANSLATE_NOOP3("Wording", "overlooked", "feeling")},
};

constexpr Worded<const char *> kFeelingGroups[] = {
    {"warm", QT_TRANSLATE_NOOP3("Wording", "Warm", "group of feelings")},
    {"calm", QT_TRANSLATE_NOOP3("Wording", "Calm", "group of feelings")},
    {"alive", QT_TRANSLATE_NOOP3("Wording", "Alive", "group of feelings")},
    {"low", QT_TRANSLATE_NOOP3("Wording", "Low", "group of feelings")},
    {"tense", QT_TRANSLATE_NOOP3("Wording", "Tense", "group of feelings")},
    {"hurt", QT_TRANSLATE_NOOP3("Wording", "Hurt", "group of feelings")},
};

constexpr Worded<const char *> kQuestions[] = {
    {"good", QT_TRANSLATE_NOOP3("Wording", "What was good between us?", "open question of a check-in")},
    {"hard", QT_TRANSLATE_NOOP3("Wording", "What was hard for me?", "open question of a check-in")},
    {"wish", QT_TRANSLATE_NOOP3("Wording", "What would I like next?", "open question of a check-in")},
};

constexpr Worded<Dimension> kDimensionStatements[] = {
    {Dimension::Connected, {QT_TRANSLATE_NOOP("Wording", "I felt connected to you.")}},
    {Dimension::ListenedTo, {QT_TRANSLATE_NOOP("Wording", "I felt listened to.")}},
    {Dimension::Safe, {QT_TRANSLATE_NOOP("Wording", "I felt safe to say what was on my mind.")}},
    {Dimension::Appreciated, {QT_TRANSLATE_NOOP("Wording", "I felt appreciated.")}},
    {Dimension::Supported, {QT_TRANSLATE_NOOP("Wording", "I felt supported when I needed it.")}},
    {Dimension::TimeTogether, {QT_TRANSLATE_NOOP("Wording", "We had time together that I enjoyed.")}},
    {Dimension::Space, {QT_TRANSLATE_NOOP("Wording", "I had the space I needed.")}},
    {Dimension::Settled, {QT_TRANSLATE_NOOP("Wording", "After friction, things settled for me.")}},
    {Dimension::Ideas, {QT_TRANSLATE_NOOP("Wording", "I felt close to how you think.")}},
    {Dimension::Closeness, {QT_TRANSLATE_NOOP("Wording", "I was content with our physical closeness.")}},
};

constexpr Worded<Dimension> kDimensionNames[] = {
    {Dimension::Connected, QT_TRANSLATE_NOOP3("Wording", "Connected", "short for: I felt connected to you")},
    {Dimension::ListenedTo, QT_TRANSLATE_NOOP3("Wording", "Listened to", "short for: I felt listened to")},
    {Dimension::Safe, QT_TRANSLATE_NOOP3("Wording", "Safe to speak", "short for: safe to say what was on my mind")},
    {Dimension::Appreciated, QT_TRANSLATE_NOOP3("Wording", "Appreciated", "short for: I felt appreciated")},
    {Dimension::Supported, QT_TRANSLATE_NOOP3("Wording", "Supported", "short for: I felt supported")},
    {Dimension::TimeTogether, QT_TRANSLATE_NOOP3("Wording", "Time together", "short for: we had time together")},
    {Dimension::Space, QT_TRANSLATE_NOOP3("Wording", "Space", "short for: I had the space I needed")},
    {Dimension::Settled, QT_TRANSLATE_NOOP3("Wording", "Settled", "short for: after friction, things settled")},
    {Dimension::Ideas, QT_TRANSLATE_NOOP3("Wording", "Close in mind", "short for: I felt close to how you think")},
    {Dimension::Closeness,
     QT_TRANSLATE_NOOP3("Wording", "Physical closeness", "short for: I was content with our physical closeness")},
};

constexpr Worded<int> kRatingWords[] = {
    {1, QT_TRANSLATE_NOOP3("Wording", "not at all", "rating 1 of 7")},
    {2, QT_TRANSLATE_NOOP3("Wording", "hardly", "rating 2 of 7")},
    {3, QT_TRANSLATE_NOOP3("Wording", "a little", "rating 3 of 7")},
    {4, QT_TRANSLATE_NOOP3("Wording", "somewhat", "rating 4 of 7")},
    {5, QT_TRANSLATE_NOOP3("Wording", "quite", "rating 5 of 7")},
    {6, QT_TRANSLATE_NOOP3("Wording", "very much", "rating 6 of 7")},
    {7, QT_TRANSLATE_NOOP3("Wording", "completely", "rating 7 of 7")},
};

constexpr Worded<Kind> kKindNames[] = {
    {Kind::Partner, QT_TRANSLATE_NOOP3("Wording", "Partner", "kind of record")},
    {Kind::Preferences, QT_TRANSLATE_NOOP3("Wording", "Preferences", "kind of record")},
    {Kind::Draft, QT_TRANSLATE_NOOP3("Wording", "Draft", "kind of record")},
    {Kind::Entry, QT_TRANSLATE_NOOP3("Wording", "Entry", "kind of record")},
    {Kind::GratitudeNote, QT_TRANSLATE_NOOP3("Wording", "Gratitude note", "kind of record")},
    {Kind::CheckIn, QT_TRANSLATE_NOOP3("Wording", "Check-in", "kind of record")},
    {Kind::SharedExperience, QT_TRANSLATE_NOOP3("Wording", "Experience", "kind of record")},
    {Kind::Reflection, QT_TRANSLATE_NOOP3("Wording", "Words about an experience", "kind of record")},
    {Kind::AgreementVersion, QT_TRANSLATE_NOOP3("Wording", "Agreement", "kind of record")},
    {Kind::Consent, QT_TRANSLATE_NOOP3("Wording", "Answer to an agreement", "kind of record")},
    {Kind::PersonalLimit, QT_TRANSLATE_NOOP3("Wording", "Personal limit", "kind of record")},
    {Kind::Conversation, QT_TRANSLATE_NOOP3("Wording", "Conversation", "kind of record")},
    {Kind::Commitment, QT_TRANSLATE_NOOP3("Wording", "Commitment", "kind of record")},
    {Kind::Response, QT_TRANSLATE_NOOP3("Wording", "Reply", "kind of record")},
    {Kind::Attachment, QT_TRANSLATE_NOOP3("Wording", "Photo", "kind of record")},
    {Kind::OwnCard, QT_TRANSLATE_NOOP3("Wording", "Card of one’s own", "kind of record")},
    {Kind::CheckInSeal, QT_TRANSLATE_NOOP3("Wording", "Sealed check-in", "kind of record")},
    {Kind::SharedChart, QT_TRANSLATE_NOOP3("Wording", "Shared chart", "kind of record")},
    {Kind::OwnAnswers, QT_TRANSLATE_NOOP3("Wording", "My own questions", "kind of record")},
    {Kind::OwnTemplate, QT_TRANSLATE_NOOP3("Wording", "Template of one’s own", "kind of record")},
};

constexpr Worded<Kind> kKindsNames[] = {
    {Kind::Entry, QT_TRANSLATE_NOOP3("Wording", "Entries", "records of one kind")},
    {Kind::Response, QT_TRANSLATE_NOOP3("Wording", "Replies", "records of one kind")},
    {Kind::GratitudeNote, QT_TRANSLATE_NOOP3("Wording", "Thanks", "records of one kind")},
    {Kind::CheckIn, QT_TRANSLATE_NOOP3("Wording", "Check-ins", "records of one kind")},
    {Kind::OwnAnswers, QT_TRANSLATE_NOOP3("Wording", "Answers to my own questions", "records of one kind")},
    {Kind::SharedExperience, QT_TRANSLATE_NOOP3("Wording", "Experiences", "records of one kind")},
    {Kind::Reflection, QT_TRANSLATE_NOOP3("Wording", "Words about experiences", "records of one kind")},
    {Kind::Conversation, QT_TRANSLATE_NOOP3("Wording", "Conversations", "records of one kind")},
    {Kind::Commitment, QT_TRANSLATE_NOOP3("Wording", "Commitments", "records of one kind")},
    {Kind::AgreementVersion, QT_TRANSLATE_NOOP3("Wording", "Agreements", "records of one kind")},
    {Kind::PersonalLimit, QT_TRANSLATE_NOOP3("Wording", "Personal limits", "records of one kind")},
};

constexpr Worded<Cadence> kCadenceNames[] = {
    {Cadence::Day, QT_TRANSLATE_NOOP3("Wording", "Every day", "how often to check in")},
    {Cadence::Week, QT_TRANSLATE_NOOP3("Wording", "Every week", "how often to check in")},
    {Cadence::Month, QT_TRANSLATE_NOOP3("Wording", "Every month", "how often to check in")},
};

} // namespace

QString feelingLabel(const QString &key)
{
    return wordOf(kFeelings, key, key);
}

QString feelingLabels(const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys)
        labels += feelingLabel(key);
    return labels.join(QStringLiteral(", "));
}

QString feelingGroupLabel(const QString &key)
{
    return wordOf(kFeelingGroups, key, key);
}

QString dimensionStatement(Dimension dimension)
{
    return wordOf(kDimensionStatements, dimension);
}

QString dimensionName(Dimension dimension)
{
    return wordOf(kDimensionNames, dimension);
}

QString ratingWord(int rating)
{
    return wordOf(kRatingWords, rating);
}

QString answerWord(const Answer &answer)
{
    switch (answer.type()) {
    case Answer::Type::Rated:
        return ratingWord(answer.rating().value_or(0));
    case Answer::Type::DidNotComeUp:
        return Wording::tr("didn’t come up");
    case Answer::Type::RatherNotSay:
        return Wording::tr("rather not say");
    case Answer::Type::NotGiven:
        return Wording::tr("no answer");
    }
    return {};
}

QString questionText(const QString &key)
{
    return wordOf(kQuestions, key, key);
}

QString kindName(Kind kind)
{
    return wordOf(kKindNames, kind);
}

QString kindsName(Kind kind)
{
    return wordOf(kKindsNames, kind);
}

QString cadenceName(Cadence cadence)
{
    return wordOf(kCadenceNames, cadence);
}

QString periodLabel(const Period &period, const QLocale &locale)
{
    switch (period.cadence) {
    case Cadence::Day:
        return dayInWords(period.start, locale);
    case Cadence::Week:
        return Wording::tr("Week of %1", "date of its first day").arg(dayInWords(period.start, locale));
    case Cadence::Month:
        return monthInWords(period.start, locale);
    }
    return {};
}

} // namespace hearth

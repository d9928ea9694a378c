// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "report/datewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr auto kContext = "Wording";

struct Word final
{
    const char *text;
    const char *comment;
};

struct KeyedWord final
{
    const char *key;
    Word word;
};

constexpr std::array kFeelings{
    KeyedWord{"loved", QT_TRANSLATE_NOOP3("Wording", "loved", "feeling")},
    KeyedWord{"grateful", QT_TRANSLATE_NOOP3("Wording", "grateful", "feeling")},
    KeyedWord{"tender", QT_TRANSLATE_NOOP3("Wording", "tender", "feeling")},
    KeyedWord{"close", QT_TRANSLATE_NOOP3("Wording", "close", "feeling")},
    KeyedWord{"cherished", QT_TRANSLATE_NOOP3("Wording", "cherished", "feeling")},
    KeyedWord{"touched", QT_TRANSLATE_NOOP3("Wording", "touched", "feeling")},
    KeyedWord{"trusting", QT_TRANSLATE_NOOP3("Wording", "trusting", "feeling")},
    KeyedWord{"calm", QT_TRANSLATE_NOOP3("Wording", "calm", "feeling")},
    KeyedWord{"content", QT_TRANSLATE_NOOP3("Wording", "content", "feeling")},
    KeyedWord{"rested", QT_TRANSLATE_NOOP3("Wording", "rested", "feeling")},
    KeyedWord{"relieved", QT_TRANSLATE_NOOP3("Wording", "relieved", "feeling")},
    KeyedWord{"safe", QT_TRANSLATE_NOOP3("Wording", "safe", "feeling")},
    KeyedWord{"unhurried", QT_TRANSLATE_NOOP3("Wording", "unhurried", "feeling")},
    KeyedWord{"at-ease", QT_TRANSLATE_NOOP3("Wording", "at ease", "feeling")},
    KeyedWord{"joyful", QT_TRANSLATE_NOOP3("Wording", "joyful", "feeling")},
    KeyedWord{"playful", QT_TRANSLATE_NOOP3("Wording", "playful", "feeling")},
    KeyedWord{"hopeful", QT_TRANSLATE_NOOP3("Wording", "hopeful", "feeling")},
    KeyedWord{"curious", QT_TRANSLATE_NOOP3("Wording", "curious", "feeling")},
    KeyedWord{"inspired", QT_TRANSLATE_NOOP3("Wording", "inspired", "feeling")},
    KeyedWord{"proud", QT_TRANSLATE_NOOP3("Wording", "proud", "feeling")},
    KeyedWord{"amused", QT_TRANSLATE_NOOP3("Wording", "amused", "feeling")},
    KeyedWord{"sad", QT_TRANSLATE_NOOP3("Wording", "sad", "feeling")},
    KeyedWord{"tired", QT_TRANSLATE_NOOP3("Wording", "tired", "feeling")},
    KeyedWord{"lonely", QT_TRANSLATE_NOOP3("Wording", "lonely", "feeling")},
    KeyedWord{"discouraged", QT_TRANSLATE_NOOP3("Wording", "discouraged", "feeling")},
    KeyedWord{"numb", QT_TRANSLATE_NOOP3("Wording", "numb", "feeling")},
    KeyedWord{"wistful", QT_TRANSLATE_NOOP3("Wording", "wistful", "feeling")},
    KeyedWord{"distant", QT_TRANSLATE_NOOP3("Wording", "distant", "feeling")},
    KeyedWord{"worried", QT_TRANSLATE_NOOP3("Wording", "worried", "feeling")},
    KeyedWord{"restless", QT_TRANSLATE_NOOP3("Wording", "restless", "feeling")},
    KeyedWord{"overwhelmed", QT_TRANSLATE_NOOP3("Wording", "overwhelmed", "feeling")},
    KeyedWord{"irritated", QT_TRANSLATE_NOOP3("Wording", "irritated", "feeling")},
    KeyedWord{"afraid", QT_TRANSLATE_NOOP3("Wording", "afraid", "feeling")},
    KeyedWord{"torn", QT_TRANSLATE_NOOP3("Wording", "torn", "feeling: pulled two ways")},
    KeyedWord{"impatient", QT_TRANSLATE_NOOP3("Wording", "impatient", "feeling")},
    KeyedWord{"hurt", QT_TRANSLATE_NOOP3("Wording", "hurt", "feeling")},
    KeyedWord{"angry", QT_TRANSLATE_NOOP3("Wording", "angry", "feeling")},
    KeyedWord{"disappointed", QT_TRANSLATE_NOOP3("Wording", "disappointed", "feeling")},
    KeyedWord{"ashamed", QT_TRANSLATE_NOOP3("Wording", "ashamed", "feeling")},
    KeyedWord{"jealous", QT_TRANSLATE_NOOP3("Wording", "jealous", "feeling")},
    KeyedWord{"guilty", QT_TRANSLATE_NOOP3("Wording", "guilty", "feeling")},
    KeyedWord{"overlooked", QT_TRANSLATE_NOOP3("Wording", "overlooked", "feeling")},
};

constexpr std::array kFeelingGroups{
    KeyedWord{"warm", QT_TRANSLATE_NOOP3("Wording", "Warm", "group of feelings")},
    KeyedWord{"calm", QT_TRANSLATE_NOOP3("Wording", "Calm", "group of feelings")},
    KeyedWord{"alive", QT_TRANSLATE_NOOP3("Wording", "Alive", "group of feelings")},
    KeyedWord{"low", QT_TRANSLATE_NOOP3("Wording", "Low", "group of feelings")},
    KeyedWord{"tense", QT_TRANSLATE_NOOP3("Wording", "Tense", "group of feelings")},
    KeyedWord{"hurt", QT_TRANSLATE_NOOP3("Wording", "Hurt", "group of feelings")},
};

constexpr std::array kQuestions{
    KeyedWord{"good", QT_TRANSLATE_NOOP3("Wording", "What was good between us?", "open question of a check-in")},
    KeyedWord{"hard", QT_TRANSLATE_NOOP3("Wording", "What was hard for me?", "open question of a check-in")},
    KeyedWord{"wish", QT_TRANSLATE_NOOP3("Wording", "What would I like next?", "open question of a check-in")},
};

QString translated(Word word)
{
    return QCoreApplication::translate(kContext, word.text, word.comment);
}

template <std::size_t N>
QString wordFor(const std::array<KeyedWord, N> &words, const QString &key)
{
    const auto found = std::ranges::find_if(words, [&key](const KeyedWord &w) { return key == QLatin1String(w.key); });
    return found == words.end() ? key : translated(found->word);
}

} // namespace

QString feelingLabel(const QString &key)
{
    return wordFor(kFeelings, key);
}

QString feelingGroupLabel(const QString &key)
{
    return wordFor(kFeelingGroups, key);
}

QString dimensionStatement(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Connected:
        return QCoreApplication::translate("Wording", "I felt connected to you.");
    case Dimension::ListenedTo:
        return QCoreApplication::translate("Wording", "I felt listened to.");
    case Dimension::Safe:
        return QCoreApplication::translate("Wording", "I felt safe to say what was on my mind.");
    case Dimension::Appreciated:
        return QCoreApplication::translate("Wording", "I felt appreciated.");
    case Dimension::Supported:
        return QCoreApplication::translate("Wording", "I felt supported when I needed it.");
    case Dimension::TimeTogether:
        return QCoreApplication::translate("Wording", "We had time together that I enjoyed.");
    case Dimension::Space:
        return QCoreApplication::translate("Wording", "I had the space I needed.");
    case Dimension::Settled:
        return QCoreApplication::translate("Wording", "After friction, things settled for me.");
    case Dimension::Ideas:
        return QCoreApplication::translate("Wording", "I felt close to how you think.");
    case Dimension::Closeness:
        return QCoreApplication::translate("Wording", "I was content with our physical closeness.");
    }
    return {};
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Connected:
        return QCoreApplication::translate("Wording", "Connected", "short for: I felt connected to you");
    case Dimension::ListenedTo:
        return QCoreApplication::translate("Wording", "Listened to", "short for: I felt listened to");
    case Dimension::Safe:
        return QCoreApplication::translate("Wording", "Safe to speak", "short for: safe to say what was on my mind");
    case Dimension::Appreciated:
        return QCoreApplication::translate("Wording", "Appreciated", "short for: I felt appreciated");
    case Dimension::Supported:
        return QCoreApplication::translate("Wording", "Supported", "short for: I felt supported");
    case Dimension::TimeTogether:
        return QCoreApplication::translate("Wording", "Time together", "short for: we had time together");
    case Dimension::Space:
        return QCoreApplication::translate("Wording", "Space", "short for: I had the space I needed");
    case Dimension::Settled:
        return QCoreApplication::translate("Wording", "Settled", "short for: after friction, things settled");
    case Dimension::Ideas:
        return QCoreApplication::translate("Wording", "Close in mind", "short for: I felt close to how you think");
    case Dimension::Closeness:
        return QCoreApplication::translate("Wording", "Physical closeness",
                                           "short for: I was content with our physical closeness");
    }
    return {};
}

QString ratingWord(int rating)
{
    switch (rating) {
    case 1:
        return QCoreApplication::translate("Wording", "not at all", "rating 1 of 7");
    case 2:
        return QCoreApplication::translate("Wording", "hardly", "rating 2 of 7");
    case 3:
        return QCoreApplication::translate("Wording", "a little", "rating 3 of 7");
    case 4:
        return QCoreApplication::translate("Wording", "somewhat", "rating 4 of 7");
    case 5:
        return QCoreApplication::translate("Wording", "quite", "rating 5 of 7");
    case 6:
        return QCoreApplication::translate("Wording", "very much", "rating 6 of 7");
    case 7:
        return QCoreApplication::translate("Wording", "completely", "rating 7 of 7");
    default:
        return {};
    }
}

QString questionText(const QString &key)
{
    return wordFor(kQuestions, key);
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Partner:
        return QCoreApplication::translate("Wording", "Partner", "kind of record");
    case Kind::Preferences:
        return QCoreApplication::translate("Wording", "Preferences", "kind of record");
    case Kind::Draft:
        return QCoreApplication::translate("Wording", "Draft", "kind of record");
    case Kind::Entry:
        return QCoreApplication::translate("Wording", "Entry", "kind of record");
    case Kind::GratitudeNote:
        return QCoreApplication::translate("Wording", "Gratitude note", "kind of record");
    case Kind::CheckIn:
        return QCoreApplication::translate("Wording", "Check-in", "kind of record");
    case Kind::SharedExperience:
        return QCoreApplication::translate("Wording", "Experience", "kind of record");
    case Kind::Reflection:
        return QCoreApplication::translate("Wording", "Words about an experience", "kind of record");
    case Kind::AgreementVersion:
        return QCoreApplication::translate("Wording", "Agreement", "kind of record");
    case Kind::Consent:
        return QCoreApplication::translate("Wording", "Answer to an agreement", "kind of record");
    case Kind::PersonalLimit:
        return QCoreApplication::translate("Wording", "Personal limit", "kind of record");
    case Kind::Conversation:
        return QCoreApplication::translate("Wording", "Conversation", "kind of record");
    case Kind::Commitment:
        return QCoreApplication::translate("Wording", "Commitment", "kind of record");
    case Kind::Response:
        return QCoreApplication::translate("Wording", "Reply", "kind of record");
    case Kind::Attachment:
        return QCoreApplication::translate("Wording", "Photo", "kind of record");
    case Kind::OwnCard:
        return QCoreApplication::translate("Wording", "Card of one's own", "kind of record");
    case Kind::CheckInSeal:
        return QCoreApplication::translate("Wording", "Sealed check-in", "kind of record");
    }
    return {};
}

QString cadenceName(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Day:
        return QCoreApplication::translate("Wording", "Every day", "how often to check in");
    case Cadence::Week:
        return QCoreApplication::translate("Wording", "Every week", "how often to check in");
    case Cadence::Month:
        return QCoreApplication::translate("Wording", "Every month", "how often to check in");
    }
    return {};
}

QString periodLabel(const Period &period, const QLocale &locale)
{
    switch (period.cadence) {
    case Cadence::Day:
        return dayInWords(period.start, locale);
    case Cadence::Week:
        return QCoreApplication::translate("Wording", "Week of %1", "date of its first day")
            .arg(dayInWords(period.start, locale));
    case Cadence::Month:
        return monthInWords(period.start, locale);
    }
    return {};
}

} // namespace hearth

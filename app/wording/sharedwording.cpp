// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sharedwording.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct KeyedWords final
{
    const char *key;
    const char *words;
};

template <std::size_t Size>
const char *find(const std::array<KeyedWords, Size> &table, const QString &key)
{
    for (const KeyedWords &row : table) {
        if (key == QLatin1String(row.key))
            return row.words;
    }
    return nullptr;
}

constexpr std::array kSteps{
    KeyedWords{"said", QT_TRANSLATE_NOOP("Wording", "What I said")},
    KeyedWords{"heard", QT_TRANSLATE_NOOP("Wording", "What I heard")},
    KeyedWords{"when", QT_TRANSLATE_NOOP("Wording", "When …")},
    KeyedWords{"felt", QT_TRANSLATE_NOOP("Wording", "I felt …")},
    KeyedWords{"need", QT_TRANSLATE_NOOP("Wording", "I need …")},
    KeyedWords{"own", QT_TRANSLATE_NOOP("Wording", "What I can own")},
    KeyedWords{"forgive", QT_TRANSLATE_NOOP("Wording", "Forgiveness, in its own time")},
    KeyedWords{"differently", QT_TRANSLATE_NOOP("Wording", "What we do differently")},
    KeyedWords{"source", QT_TRANSLATE_NOOP("Wording", "What I read, saw or heard")},
    KeyedWords{"thought", QT_TRANSLATE_NOOP("Wording", "What I make of it")},
    KeyedWords{"question", QT_TRANSLATE_NOOP("Wording", "What I would like to ask you")},
};

constexpr std::array kTemplates{
    KeyedWords{"day", QT_TRANSLATE_NOOP("Wording", "My day")},
    KeyedWords{"dream", QT_TRANSLATE_NOOP("Wording", "A dream")},
    KeyedWords{"fear", QT_TRANSLATE_NOOP("Wording", "A fear")},
    KeyedWords{"self-reflection", QT_TRANSLATE_NOOP("Wording", "Self-reflection")},
    KeyedWords{"celebration", QT_TRANSLATE_NOOP("Wording", "A celebration")},
    KeyedWords{"hard-day", QT_TRANSLATE_NOOP("Wording", "A hard day")},
    KeyedWords{"kept-back", QT_TRANSLATE_NOOP("Wording", "Something I usually keep back")},
    KeyedWords{"mistake", QT_TRANSLATE_NOOP("Wording", "Admit a mistake")},
    KeyedWords{"need", QT_TRANSLATE_NOOP("Wording", "Ask for what I need")},
};

constexpr std::array kTemplateTexts{
    KeyedWords{"day", QT_TRANSLATE_NOOP("Wording", "**What happened**\n\n\n**What stayed with me**\n\n")},
    KeyedWords{"dream",
               QT_TRANSLATE_NOOP("Wording", "**What I long for**\n\n\n**What it would change**\n\n\n**A first small "
                                            "step**\n\n")},
    KeyedWords{"fear", QT_TRANSLATE_NOOP("Wording", "**What I am afraid of**\n\n\n**When it comes up**\n\n\n**What "
                                                    "helps**\n\n")},
    KeyedWords{"self-reflection",
               QT_TRANSLATE_NOOP("Wording",
                                 "**What I noticed about myself**\n\n\n**What set it off**\n\n\n**What I needed "
                                 "then**\n\n")},
    KeyedWords{"celebration",
               QT_TRANSLATE_NOOP("Wording",
                                 "**What there is to celebrate**\n\n\n**What it took**\n\n\n**How I would like to "
                                 "mark it**\n\n")},
    KeyedWords{"hard-day",
               QT_TRANSLATE_NOOP("Wording", "**What was hard**\n\n\n**What it did to me**\n\n\n**What would do "
                                            "me good now**\n\n")},
    KeyedWords{"kept-back",
               QT_TRANSLATE_NOOP("Wording", "**What I usually keep to myself**\n\n\n**What makes it hard to "
                                            "say**\n\n\n**What I hope for in saying it**\n\n")},
    KeyedWords{"mistake",
               QT_TRANSLATE_NOOP("Wording", "**What I did**\n\n\n**What it may have meant for you**\n\n\n**What I "
                                            "want to do about it**\n\n")},
    KeyedWords{"need",
               QT_TRANSLATE_NOOP("Wording", "**What I need**\n\n\n**Why it matters to me**\n\n\n**What you could do, "
                                            "if you would like to**\n\n")},
};

QString placeInMonth(QDate day, bool isLast)
{
    if (isLast)
        return QCoreApplication::translate("Wording", "last", "the last Friday of a month");
    switch ((day.day() - 1) / 7) {
    case 0:
        return QCoreApplication::translate("Wording", "first", "the first Friday of a month");
    case 1:
        return QCoreApplication::translate("Wording", "second", "the second Friday of a month");
    case 2:
        return QCoreApplication::translate("Wording", "third", "the third Friday of a month");
    default:
        return QCoreApplication::translate("Wording", "fourth", "the fourth Friday of a month");
    }
}

} // namespace

QString experienceStateName(ExperienceState state)
{
    switch (state) {
    case ExperienceState::Idea:
        return QCoreApplication::translate("Wording", "Idea", "a shared experience");
    case ExperienceState::Planned:
        return QCoreApplication::translate("Wording", "Planned", "a shared experience");
    case ExperienceState::Lived:
        return QCoreApplication::translate("Wording", "Lived", "a shared experience");
    }
    return {};
}

QString experienceTypeName(ExperienceType type)
{
    return type == ExperienceType::Together ? QCoreApplication::translate("Wording", "Together", "a sort of experience")
                                            : QCoreApplication::translate("Wording", "Apart by choice");
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::NotSaid:
        return {};
    case Tone::Joyful:
        return QCoreApplication::translate("Wording", "Joyful", "tone of an experience");
    case Tone::Everyday:
        return QCoreApplication::translate("Wording", "Everyday", "tone of an experience");
    case Tone::Challenging:
        return QCoreApplication::translate("Wording", "Challenging", "tone of an experience");
    }
    return {};
}

QString recurrenceWords(const Recurrence &recurrence, QDate start, const QLocale &locale)
{
    const QString weekday = locale.standaloneDayName(start.dayOfWeek());
    switch (recurrence.repeat) {
    case Repeat::Never:
        return {};
    case Repeat::Weekly:
        return recurrence.every == 1
                   ? QCoreApplication::translate("Wording", "Each week on %1", "weekday").arg(weekday)
                   : QCoreApplication::translate("Wording", "Every %n week(s) on %1", nullptr, recurrence.every)
                         .arg(weekday);
    case Repeat::MonthlyByWeekday: {
        const QString place = placeInMonth(start, start.day() > 28);
        return recurrence.every == 1
                   ? QCoreApplication::translate("Wording", "Each month on the %1 %2", "second Friday")
                         .arg(place, weekday)
                   : QCoreApplication::translate("Wording", "Every %n month(s) on the %1 %2", nullptr, recurrence.every)
                         .arg(place, weekday);
    }
    case Repeat::MonthlyByDay:
        return recurrence.every == 1
                   ? QCoreApplication::translate("Wording", "Each month on day %1").arg(start.day())
                   : QCoreApplication::translate("Wording", "Every %n month(s) on day %1", nullptr, recurrence.every)
                         .arg(start.day());
    case Repeat::Yearly: {
        const QString day =
            locale.toString(start, QCoreApplication::translate(
                                       "Wording", "d MMMM", "a date format: day and month, as in QLocale::toString()"));
        return recurrence.every == 1
                   ? QCoreApplication::translate("Wording", "Each year on %1", "day and month").arg(day)
                   : QCoreApplication::translate("Wording", "Every %n year(s) on %1", nullptr, recurrence.every)
                         .arg(day);
    }
    }
    return {};
}

QString areaName(Area area)
{
    switch (area) {
    case Area::Space:
        return QCoreApplication::translate("Wording", "Space", "area of an agreement");
    case Area::Time:
        return QCoreApplication::translate("Wording", "Time", "area of an agreement");
    case Area::Digital:
        return QCoreApplication::translate("Wording", "Digital", "area of an agreement");
    case Area::Money:
        return QCoreApplication::translate("Wording", "Money", "area of an agreement");
    case Area::Family:
        return QCoreApplication::translate("Wording", "Family", "area of an agreement");
    case Area::Intimacy:
        return QCoreApplication::translate("Wording", "Intimacy", "area of an agreement");
    case Area::Conflict:
        return QCoreApplication::translate("Wording", "Conflict", "area of an agreement");
    case Area::Other:
        return QCoreApplication::translate("Wording", "Something else", "area of an agreement");
    }
    return {};
}

QString agreementStateName(AgreementState state)
{
    switch (state) {
    case AgreementState::Draft:
        return QCoreApplication::translate("Wording", "Draft", "state of an agreement");
    case AgreementState::Proposed:
        return QCoreApplication::translate("Wording", "Proposed", "state of an agreement");
    case AgreementState::Agreed:
        return QCoreApplication::translate("Wording", "Agreed", "state of an agreement");
    case AgreementState::ReviewDue:
        return QCoreApplication::translate("Wording", "Review day has passed", "state of an agreement");
    case AgreementState::Paused:
        return QCoreApplication::translate("Wording", "Paused", "state of an agreement");
    case AgreementState::Ended:
        return QCoreApplication::translate("Wording", "Ended", "state of an agreement");
    }
    return {};
}

QString agreementStanding(AgreementState state)
{
    return state == AgreementState::Agreed ? QCoreApplication::translate("Wording", "Currently agreed")
                                           : QCoreApplication::translate("Wording", "Not currently agreed");
}

QString decisionWords(Decision decision, const QString &name)
{
    switch (decision) {
    case Decision::Agree:
        return QCoreApplication::translate("Wording", "%1 agreed", "by name").arg(name);
    case Decision::Decline:
        return QCoreApplication::translate("Wording", "%1 declined", "by name").arg(name);
    case Decision::Pause:
        return QCoreApplication::translate("Wording", "%1 paused it", "by name").arg(name);
    case Decision::Withdraw:
        return QCoreApplication::translate("Wording", "%1 withdrew", "by name").arg(name);
    }
    return {};
}

QString commitmentStateName(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open:
        return QCoreApplication::translate("Wording", "Open", "state of a commitment");
    case CommitmentState::Kept:
        return QCoreApplication::translate("Wording", "Kept", "state of a commitment");
    case CommitmentState::Changed:
        return QCoreApplication::translate("Wording", "Changed", "state of a commitment");
    case CommitmentState::Dropped:
        return QCoreApplication::translate("Wording", "Dropped", "state of a commitment");
    }
    return {};
}

QString conversationTypeName(ConversationType type)
{
    switch (type) {
    case ConversationType::Listening:
        return QCoreApplication::translate("Wording", "Listening session");
    case ConversationType::Repair:
        return QCoreApplication::translate("Wording", "Repair", "a conversation after friction");
    case ConversationType::Ideas:
        return QCoreApplication::translate("Wording", "Exchange of ideas");
    }
    return {};
}

QString conversationStepName(const QString &step)
{
    const char *found = find(kSteps, step);
    return found != nullptr ? QCoreApplication::translate("Wording", found) : step;
}

QString depthName(int depth)
{
    switch (depth) {
    case 1:
        return QCoreApplication::translate("Wording", "light", "depth of a card");
    case 2:
        return QCoreApplication::translate("Wording", "nearer", "depth of a card");
    case 3:
        return QCoreApplication::translate("Wording", "deep", "depth of a card");
    default:
        return {};
    }
}

QString responseTypeName(ResponseType type)
{
    switch (type) {
    case ResponseType::Acknowledge:
        return QCoreApplication::translate("Wording", "Acknowledge", "a sort of reply");
    case ResponseType::ReflectBack:
        return QCoreApplication::translate("Wording", "Reflect back", "a sort of reply");
    case ResponseType::Validate:
        return QCoreApplication::translate("Wording", "Validate", "a sort of reply");
    case ResponseType::Offer:
        return QCoreApplication::translate("Wording", "Offer", "a sort of reply");
    case ResponseType::Thank:
        return QCoreApplication::translate("Wording", "Thank", "a sort of reply");
    }
    return {};
}

QStringList responseStarters(ResponseType type)
{
    switch (type) {
    case ResponseType::Acknowledge:
        return {QCoreApplication::translate("Wording", "I read this, and "),
                QCoreApplication::translate("Wording", "I am glad you wrote this, because ")};
    case ResponseType::ReflectBack:
        return {QCoreApplication::translate("Wording", "What I understood is "),
                QCoreApplication::translate("Wording", "It sounds as if ")};
    case ResponseType::Validate:
        return {QCoreApplication::translate("Wording", "It makes sense to me that "),
                QCoreApplication::translate("Wording", "I can see why ")};
    case ResponseType::Offer:
        return {QCoreApplication::translate("Wording", "I could "),
                QCoreApplication::translate("Wording", "If you would like it, I will ")};
    case ResponseType::Thank:
        return {QCoreApplication::translate("Wording", "Thank you for "),
                QCoreApplication::translate("Wording", "It means something to me that you ")};
    }
    return {};
}

QString wouldLikeName(WouldLike wouldLike)
{
    switch (wouldLike) {
    case WouldLike::NotSaid:
        return QCoreApplication::translate("Wording", "Nothing said", "what an author would like back");
    case WouldLike::ToBeHeard:
        return QCoreApplication::translate("Wording", "To be heard", "what an author would like back");
    case WouldLike::Comfort:
        return QCoreApplication::translate("Wording", "Comfort", "what an author would like back");
    case WouldLike::Help:
        return QCoreApplication::translate("Wording", "Help", "what an author would like back");
    case WouldLike::Space:
        return QCoreApplication::translate("Wording", "Space", "what an author would like back");
    case WouldLike::Nothing:
        return QCoreApplication::translate("Wording", "Nothing", "what an author would like back");
    }
    return {};
}

QString wouldLikeSentence(WouldLike wouldLike, const QString &author)
{
    switch (wouldLike) {
    case WouldLike::NotSaid:
        return {};
    case WouldLike::ToBeHeard:
        return QCoreApplication::translate("Wording", "%1 would like to be heard.", "by name").arg(author);
    case WouldLike::Comfort:
        return QCoreApplication::translate("Wording", "%1 would like comfort.", "by name").arg(author);
    case WouldLike::Help:
        return QCoreApplication::translate("Wording", "%1 would like help.", "by name").arg(author);
    case WouldLike::Space:
        return QCoreApplication::translate("Wording", "%1 would like some space.", "by name").arg(author);
    case WouldLike::Nothing:
        return QCoreApplication::translate("Wording", "%1 needs nothing back.", "by name").arg(author);
    }
    return {};
}

QString templateName(const QString &key)
{
    const char *found = find(kTemplates, key);
    return found != nullptr ? QCoreApplication::translate("Wording", found) : key;
}

QString templateText(const QString &key)
{
    const char *found = find(kTemplateTexts, key);
    return found != nullptr ? QCoreApplication::translate("Wording", found) : QString();
}

QString intensityWord(int intensity)
{
    switch (intensity) {
    case 1:
        return QCoreApplication::translate("Wording", "a little", "how strongly something was felt");
    case 2:
        return QCoreApplication::translate("Wording", "clearly", "how strongly something was felt");
    case 3:
        return QCoreApplication::translate("Wording", "strongly", "how strongly something was felt");
    default:
        return {};
    }
}

QString sealWords(SealVerdict verdict)
{
    switch (verdict) {
    case SealVerdict::None:
        return {};
    case SealVerdict::Fits:
        return QCoreApplication::translate("Wording",
                                           "Sealed before the other's answers were opened, and unchanged since.");
    case SealVerdict::Changed:
        return QCoreApplication::translate("Wording", "Changed after both had answered.");
    }
    return {};
}

QString counterpartWords(Counterpart counterpart, const QString &other, bool isTogether)
{
    switch (counterpart) {
    case Counterpart::None:
    case Counterpart::Open:
        return {};
    case Counterpart::NotYetOpen:
        // Together they would have opened at once.
        return (isTogether ? QCoreApplication::translate(
                                 "Wording", "There is a seal of %1 for this time, and no answers here that fit it.")
                           : QCoreApplication::translate(
                                 "Wording", "The answers of %1 open when %1 next unlocks this journal, or when "
                                            "you sit together. Until then there is only a seal."))
            .arg(other);
    case Counterpart::SealGone:
        return QCoreApplication::translate("Wording",
                                           "When these opened, %1 had sealed answers too. What was sealed then is no "
                                           "longer here to be opened.")
            .arg(other);
    case Counterpart::SealExchanged:
        return QCoreApplication::translate("Wording",
                                           "When these opened, %1 had sealed answers too. They were changed since, "
                                           "and what was sealed then can no longer be opened.")
            .arg(other);
    }
    return {};
}

} // namespace hearth

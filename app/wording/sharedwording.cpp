// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sharedwording.h"

#include "wording/wordof.h"

namespace hearth {

namespace {

constexpr Worded<const char *> kSteps[] = {
    {"said", {QT_TRANSLATE_NOOP("Wording", "What I said")}},
    {"heard", {QT_TRANSLATE_NOOP("Wording", "What I heard")}},
    {"when", {QT_TRANSLATE_NOOP("Wording", "When …")}},
    {"felt", {QT_TRANSLATE_NOOP("Wording", "I felt …")}},
    {"need", {QT_TRANSLATE_NOOP("Wording", "I need …")}},
    {"own", {QT_TRANSLATE_NOOP("Wording", "What I can own")}},
    {"forgive", {QT_TRANSLATE_NOOP("Wording", "Forgiveness, in its own time")}},
    {"differently", {QT_TRANSLATE_NOOP("Wording", "What we do differently")}},
    {"source", {QT_TRANSLATE_NOOP("Wording", "What I read, saw or heard")}},
    {"thought", {QT_TRANSLATE_NOOP("Wording", "What I make of it")}},
    {"question", {QT_TRANSLATE_NOOP("Wording", "What I would like to ask you")}},
    {"outcome", {QT_TRANSLATE_NOOP("Wording", "What we take with us")}},
};

constexpr Worded<const char *> kTemplates[] = {
    {"day", {QT_TRANSLATE_NOOP("Wording", "My day")}},
    {"dream", {QT_TRANSLATE_NOOP("Wording", "A dream")}},
    {"fear", {QT_TRANSLATE_NOOP("Wording", "A fear")}},
    {"self-reflection", {QT_TRANSLATE_NOOP("Wording", "Self-reflection")}},
    {"celebration", {QT_TRANSLATE_NOOP("Wording", "A celebration")}},
    {"hard-day", {QT_TRANSLATE_NOOP("Wording", "A hard day")}},
    {"kept-back", {QT_TRANSLATE_NOOP("Wording", "Something I usually keep back")}},
    {"mistake", {QT_TRANSLATE_NOOP("Wording", "Admit a mistake")}},
    {"need", {QT_TRANSLATE_NOOP("Wording", "Ask for what I need")}},
};

constexpr Worded<const char *> kTemplateTexts[] = {
    {"day", {QT_TRANSLATE_NOOP("Wording", "What happened:\n\n\nWhat stayed with me:\n\n")}},
    {"dream",
     {QT_TRANSLATE_NOOP("Wording", "What I long for:\n\n\nWhat it would change:\n\n\nA first small step:\n\n")}},
    {"fear", {QT_TRANSLATE_NOOP("Wording", "What I am afraid of:\n\n\nWhen it comes up:\n\n\nWhat helps:\n\n")}},
    {"self-reflection",
     {QT_TRANSLATE_NOOP("Wording", "What I noticed about myself:\n\n\nWhat set it off:\n\n\nWhat I needed then:\n\n")}},
    {"celebration",
     {QT_TRANSLATE_NOOP("Wording",
                        "What there is to celebrate:\n\n\nWhat it took:\n\n\nHow I would like to mark it:\n\n")}},
    {"hard-day",
     {QT_TRANSLATE_NOOP("Wording", "What was hard:\n\n\nWhat it did to me:\n\n\nWhat would do me good now:\n\n")}},
    {"kept-back",
     {QT_TRANSLATE_NOOP(
         "Wording",
         "What I usually keep to myself:\n\n\nWhat makes it hard to say:\n\n\nWhat I hope for in saying it:\n\n")}},
    {"mistake",
     {QT_TRANSLATE_NOOP("Wording",
                        "What I did:\n\n\nWhat it may have meant for you:\n\n\nWhat I want to do about it:\n\n")}},
    {"need",
     {QT_TRANSLATE_NOOP("Wording",
                        "What I need:\n\n\nWhy it matters to me:\n\n\nWhat you could do, if you would like to:\n\n")}},
};

QString placeInMonth(QDate day, bool isLast)
{
    if (isLast)
        return Wording::tr("last", "the last Friday of a month");
    switch ((day.day() - 1) / 7) {
    case 0:
        return Wording::tr("first", "the first Friday of a month");
    case 1:
        return Wording::tr("second", "the second Friday of a month");
    case 2:
        return Wording::tr("third", "the third Friday of a month");
    default:
        return Wording::tr("fourth", "the fourth Friday of a month");
    }
}

constexpr Worded<ExperienceState> kExperienceStateNames[] = {
    {ExperienceState::Idea, QT_TRANSLATE_NOOP3("Wording", "Idea", "a shared experience")},
    {ExperienceState::Planned, QT_TRANSLATE_NOOP3("Wording", "Planned", "a shared experience")},
    {ExperienceState::Lived, QT_TRANSLATE_NOOP3("Wording", "Lived", "a shared experience")},
};

constexpr Worded<Tone> kToneNames[] = {
    {Tone::Joyful, QT_TRANSLATE_NOOP3("Wording", "Joyful", "tone of an experience")},
    {Tone::Everyday, QT_TRANSLATE_NOOP3("Wording", "Everyday", "tone of an experience")},
    {Tone::Challenging, QT_TRANSLATE_NOOP3("Wording", "Challenging", "tone of an experience")},
};

constexpr Worded<Area> kAreaNames[] = {
    {Area::Space, QT_TRANSLATE_NOOP3("Wording", "Space", "area of an agreement")},
    {Area::Time, QT_TRANSLATE_NOOP3("Wording", "Time", "area of an agreement")},
    {Area::Digital, QT_TRANSLATE_NOOP3("Wording", "Digital", "area of an agreement")},
    {Area::Money, QT_TRANSLATE_NOOP3("Wording", "Money", "area of an agreement")},
    {Area::Family, QT_TRANSLATE_NOOP3("Wording", "Family", "area of an agreement")},
    {Area::Intimacy, QT_TRANSLATE_NOOP3("Wording", "Intimacy", "area of an agreement")},
    {Area::Conflict, QT_TRANSLATE_NOOP3("Wording", "Conflict", "area of an agreement")},
    {Area::Other, QT_TRANSLATE_NOOP3("Wording", "Something else", "area of an agreement")},
};

constexpr Worded<AgreementState> kAgreementStateNames[] = {
    {AgreementState::Draft, QT_TRANSLATE_NOOP3("Wording", "Draft", "state of an agreement")},
    {AgreementState::Proposed, QT_TRANSLATE_NOOP3("Wording", "Proposed", "state of an agreement")},
    {AgreementState::Agreed, QT_TRANSLATE_NOOP3("Wording", "Agreed", "state of an agreement")},
    {AgreementState::ReviewDue, QT_TRANSLATE_NOOP3("Wording", "Review day has passed", "state of an agreement")},
    {AgreementState::Paused, QT_TRANSLATE_NOOP3("Wording", "Paused", "state of an agreement")},
    {AgreementState::Ended, QT_TRANSLATE_NOOP3("Wording", "Ended", "state of an agreement")},
};

constexpr Worded<Decision> kDecisionWords[] = {
    {Decision::Agree, QT_TRANSLATE_NOOP3("Wording", "%1 agreed", "by name")},
    {Decision::Decline, QT_TRANSLATE_NOOP3("Wording", "%1 declined", "by name")},
    {Decision::Pause, QT_TRANSLATE_NOOP3("Wording", "%1 paused it", "by name")},
    {Decision::Withdraw, QT_TRANSLATE_NOOP3("Wording", "%1 withdrew", "by name")},
};

constexpr Worded<CommitmentState> kCommitmentStateNames[] = {
    {CommitmentState::Open, QT_TRANSLATE_NOOP3("Wording", "Open", "state of a commitment")},
    {CommitmentState::Kept, QT_TRANSLATE_NOOP3("Wording", "Kept", "state of a commitment")},
    {CommitmentState::Changed, QT_TRANSLATE_NOOP3("Wording", "Adjusted", "state of a commitment")},
    {CommitmentState::Dropped, QT_TRANSLATE_NOOP3("Wording", "Dropped", "state of a commitment")},
};

constexpr Worded<ConversationType> kConversationTypeNames[] = {
    {ConversationType::Listening, {QT_TRANSLATE_NOOP("Wording", "Listening")}},
    {ConversationType::Repair, QT_TRANSLATE_NOOP3("Wording", "Repair", "a conversation after friction")},
    {ConversationType::Ideas, {QT_TRANSLATE_NOOP("Wording", "Exchange of ideas")}},
};

constexpr Worded<int> kDepthNames[] = {
    {1, QT_TRANSLATE_NOOP3("Wording", "light", "depth of a card")},
    {2, QT_TRANSLATE_NOOP3("Wording", "personal", "depth of a card")},
    {3, QT_TRANSLATE_NOOP3("Wording", "deep", "depth of a card")},
};

constexpr Worded<ResponseType> kResponseTypeNames[] = {
    {ResponseType::Acknowledge, QT_TRANSLATE_NOOP3("Wording", "Acknowledge", "a sort of reply")},
    {ResponseType::ReflectBack, QT_TRANSLATE_NOOP3("Wording", "Reflect back", "a sort of reply")},
    {ResponseType::Validate, QT_TRANSLATE_NOOP3("Wording", "Validate", "a sort of reply")},
    {ResponseType::Offer, QT_TRANSLATE_NOOP3("Wording", "Offer", "a sort of reply")},
    {ResponseType::Thank, QT_TRANSLATE_NOOP3("Wording", "Thank", "a sort of reply")},
};

constexpr Worded<WouldLike> kWouldLikeNames[] = {
    {WouldLike::NotSaid, QT_TRANSLATE_NOOP3("Wording", "Nothing said", "what an author would like back")},
    {WouldLike::ToBeHeard, QT_TRANSLATE_NOOP3("Wording", "To be heard", "what an author would like back")},
    {WouldLike::Comfort, QT_TRANSLATE_NOOP3("Wording", "Comfort", "what an author would like back")},
    {WouldLike::Help, QT_TRANSLATE_NOOP3("Wording", "Help", "what an author would like back")},
    {WouldLike::Space, QT_TRANSLATE_NOOP3("Wording", "Space", "what an author would like back")},
    {WouldLike::Nothing, QT_TRANSLATE_NOOP3("Wording", "Nothing", "what an author would like back")},
};

constexpr Worded<WouldLike> kWouldLikeSentences[] = {
    {WouldLike::ToBeHeard, QT_TRANSLATE_NOOP3("Wording", "%1 would like to be heard.", "by name")},
    {WouldLike::Comfort, QT_TRANSLATE_NOOP3("Wording", "%1 would like comfort.", "by name")},
    {WouldLike::Help, QT_TRANSLATE_NOOP3("Wording", "%1 would like help.", "by name")},
    {WouldLike::Space, QT_TRANSLATE_NOOP3("Wording", "%1 would like some space.", "by name")},
    {WouldLike::Nothing, QT_TRANSLATE_NOOP3("Wording", "%1 needs nothing back.", "by name")},
};

constexpr Worded<int> kIntensityWords[] = {
    {1, QT_TRANSLATE_NOOP3("Wording", "a little", "how strongly something was felt")},
    {2, QT_TRANSLATE_NOOP3("Wording", "clearly", "how strongly something was felt")},
    {3, QT_TRANSLATE_NOOP3("Wording", "strongly", "how strongly something was felt")},
};

constexpr Worded<SealVerdict> kSealWords[] = {
    {SealVerdict::Fits,
     {QT_TRANSLATE_NOOP("Wording", "Sealed before the other’s answers were opened, and unchanged since.")}},
    {SealVerdict::Changed, {QT_TRANSLATE_NOOP("Wording", "Changed after both had answered.")}},
};

} // namespace

QString experienceStateName(ExperienceState state)
{
    return wordOf(kExperienceStateNames, state);
}

QString experienceTypeName(ExperienceType type)
{
    return type == ExperienceType::Together ? Wording::tr("Together", "a sort of experience")
                                            : Wording::tr("Apart by choice");
}

QString toneName(Tone tone)
{
    return wordOf(kToneNames, tone);
}

QString recurrenceWords(const Recurrence &recurrence, QDate start, const QLocale &locale)
{
    const QString weekday = locale.standaloneDayName(start.dayOfWeek());
    switch (recurrence.repeat) {
    case Repeat::Never:
        return {};
    case Repeat::Weekly:
        return recurrence.every == 1 ? Wording::tr("Each week on %1", "weekday").arg(weekday)
                                     : Wording::tr("Every %n week(s) on %1", nullptr, recurrence.every).arg(weekday);
    case Repeat::MonthlyByWeekday: {
        const QString place = placeInMonth(start, start.day() > 28);
        return recurrence.every == 1
                   ? Wording::tr("Each month on the %1 %2", "second Friday").arg(place, weekday)
                   : Wording::tr("Every %n month(s) on the %1 %2", nullptr, recurrence.every).arg(place, weekday);
    }
    case Repeat::MonthlyByDay:
        return recurrence.every == 1
                   ? Wording::tr("Each month on day %1").arg(start.day())
                   : Wording::tr("Every %n month(s) on day %1", nullptr, recurrence.every).arg(start.day());
    case Repeat::Yearly: {
        const QString day =
            locale.toString(start, Wording::tr("d MMMM", "a date format: day and month, as in QLocale::toString()"));
        return recurrence.every == 1 ? Wording::tr("Each year on %1", "day and month").arg(day)
                                     : Wording::tr("Every %n year(s) on %1", nullptr, recurrence.every).arg(day);
    }
    }
    return {};
}

QString areaName(Area area)
{
    return wordOf(kAreaNames, area);
}

QString agreementStateName(AgreementState state)
{
    return wordOf(kAgreementStateNames, state);
}

QString agreementStanding(AgreementState state)
{
    return state == AgreementState::Agreed ? Wording::tr("Currently agreed") : Wording::tr("Not currently agreed");
}

QString decisionWords(Decision decision, const QString &name)
{
    return wordOf(kDecisionWords, decision).arg(name);
}

QString commitmentStateName(CommitmentState state)
{
    return wordOf(kCommitmentStateNames, state);
}

QString conversationTypeName(ConversationType type)
{
    return wordOf(kConversationTypeNames, type);
}

QString conversationStepName(const QString &step)
{
    return wordOf(kSteps, step, step);
}

QString depthName(int depth)
{
    return wordOf(kDepthNames, depth);
}

QString responseTypeName(ResponseType type)
{
    return wordOf(kResponseTypeNames, type);
}

QStringList responseStarters(ResponseType type)
{
    switch (type) {
    case ResponseType::Acknowledge:
        return {Wording::tr("I read this, and "), Wording::tr("I am glad you wrote this, because ")};
    case ResponseType::ReflectBack:
        return {Wording::tr("What I understood is "), Wording::tr("It sounds as if ")};
    case ResponseType::Validate:
        return {Wording::tr("It makes sense to me that "), Wording::tr("I can see why ")};
    case ResponseType::Offer:
        return {Wording::tr("I could "), Wording::tr("If you would like it, I will ")};
    case ResponseType::Thank:
        return {Wording::tr("Thank you for "), Wording::tr("It means something to me that you ")};
    }
    return {};
}

QString wouldLikeName(WouldLike wouldLike)
{
    return wordOf(kWouldLikeNames, wouldLike);
}

QString wouldLikeSentence(WouldLike wouldLike, const QString &author)
{
    const QString sentence = wordOf(kWouldLikeSentences, wouldLike);
    return sentence.isEmpty() ? sentence : sentence.arg(author);
}

QString templateName(const QString &key)
{
    return wordOf(kTemplates, key, key);
}

QString templateText(const QString &key)
{
    return wordOf(kTemplateTexts, key, {});
}

QString intensityWord(int intensity)
{
    return wordOf(kIntensityWords, intensity);
}

QString sealWords(SealVerdict verdict)
{
    return wordOf(kSealWords, verdict);
}

QString counterpartWords(Counterpart counterpart, const QString &other, bool isTogether)
{
    switch (counterpart) {
    case Counterpart::None:
    case Counterpart::Open:
        return {};
    case Counterpart::NotYetOpen:
        // Together they would have opened at once.
        return (isTogether ? Wording::tr("There is a seal of %1 for this time, and no answers here that fit it.")
                           : Wording::tr("The answers of %1 open when %1 next unlocks this journal, or when you sit "
                                         "together. Until then there is only a seal."))
            .arg(other);
    case Counterpart::SealGone:
        return Wording::tr(
                   "When these opened, %1 had sealed answers too. What was sealed then is no longer here to be opened.")
            .arg(other);
    case Counterpart::SealExchanged:
        return Wording::tr("When these opened, %1 had sealed answers too. They were changed since, and what was sealed "
                           "then can no longer be opened.")
            .arg(other);
    }
    return {};
}

} // namespace hearth

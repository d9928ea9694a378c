// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/ownquestions.h"

#include "base/text.h"

#include <algorithm>

namespace hearth {

namespace {

const OwnQuestion *withKey(const QList<OwnQuestion> &questions, const QString &key)
{
    const auto found = std::ranges::find(questions, key, &OwnQuestion::key);
    return found != questions.end() ? &*found : nullptr;
}

bool isSameWording(const QString &left, const QString &right)
{
    const auto plain = [](const QString &words) {
        return words.normalized(QString::NormalizationForm_KC).simplified();
    };
    return plain(left).compare(plain(right), Qt::CaseInsensitive) == 0;
}

QList<OwnQuestion> offeredBy(const Journal &journal, PartnerId partner)
{
    const Partner *found = journal.partner(partner);
    if (found == nullptr || partner == journal.me())
        return found != nullptr ? found->offered : QList<OwnQuestion>();
    // Another program may write what this one does not: it fills nobody's page.
    QList<OwnQuestion> sound;
    for (const OwnQuestion &question : found->offered) {
        const bool isSound = !isBlank(question.words) && question.words.size() <= OwnQuestion::kMaxLength;
        if (isSound && sound.size() < OwnQuestion::kMaxQuestions)
            sound += question;
    }
    return sound;
}

QList<OwnQuestion> acceptedBy(const Journal &journal, PartnerId partner)
{
    const Partner *found = journal.partner(partner);
    return found != nullptr ? found->accepted : QList<OwnQuestion>();
}

// My preferences and what I present of myself, as they are and as they are to be.
class Writing final
{
public:
    explicit Writing(const Journal &journal)
        : preferences(journal.preferences())
        , m_journal(journal)
    {
        const Partner *mine = journal.partner(journal.me());
        partner = mine != nullptr ? *mine : journal.compose<Partner>();
        partner.record.visibility = Visibility::Shared;
    }

    [[nodiscard]] Result<StepId> write(Journal &journal)
    {
        ChangeSet changes;
        put(changes, preferences);
        put(changes, partner);
        return journal.apply(std::move(changes));
    }

    Preferences preferences;
    Partner partner;

private:
    template <typename T>
    void put(ChangeSet &changes, T &after) const
    {
        const auto before = m_journal.find(after.record.id);
        if (before && std::get<T>(*before) == after)
            return;
        if (!before && after == fresh(after))
            return;
        after.record.changed = std::max(m_journal.clock().now(), after.record.written);
        changes.push_back(before ? Change::edit(*before, after) : Change::add(after));
    }
    template <typename T>
    static T fresh(const T &value)
    {
        T empty;
        empty.record = value.record;
        return empty;
    }

    const Journal &m_journal;
};

} // namespace

QList<AskedQuestion> askedQuestions(const Journal &journal)
{
    const PartnerId me = journal.me();
    const PartnerId other = otherPartner(me);
    QList<AskedQuestion> asked;
    if (!journal.isTogether()) {
        for (const OwnQuestion &question : journal.preferences().ownQuestions)
            asked += {question, me, OwnStanding::MineAlone};
    }
    const QList<OwnQuestion> acceptedByOther = acceptedBy(journal, other);
    for (const OwnQuestion &question : offeredBy(journal, me)) {
        const bool isForBoth = journal.isForTwo() && acceptedByOther.contains(question);
        asked += {question, me, isForBoth ? OwnStanding::ForBoth : OwnStanding::Offered};
    }
    if (!journal.isForTwo())
        return asked;
    const QList<OwnQuestion> acceptedByMe = acceptedBy(journal, me);
    for (const OwnQuestion &question : offeredBy(journal, other)) {
        const bool isTaken = std::ranges::any_of(
            asked, [&question](const AskedQuestion &each) { return each.question.key == question.key; });
        if (acceptedByMe.contains(question) && !isTaken)
            asked += {question, other, OwnStanding::ForBoth};
    }
    return asked;
}

QList<OwnQuestion> questionsOffered(const Journal &journal)
{
    if (!journal.isForTwo() || journal.isTogether())
        return {};
    const QList<OwnQuestion> accepted = acceptedBy(journal, journal.me());
    const QList<OwnQuestion> declined = journal.preferences().declined;
    QList<OwnQuestion> waiting = offeredBy(journal, otherPartner(journal.me()));
    waiting.removeIf(
        [&](const OwnQuestion &question) { return accepted.contains(question) || declined.contains(question); });
    return waiting;
}

Result<OwnQuestion> soundQuestion(const Journal &journal, const OwnQuestion &question)
{
    OwnQuestion sound = question;
    sound.words = question.words.simplified();
    if (isBlank(sound.words))
        return Error{ErrorCode::EmptyText, {}};
    if (sound.words.size() > OwnQuestion::kMaxLength)
        return Error{ErrorCode::TextTooLong, {}};
    int mine = 0;
    for (const AskedQuestion &each : askedQuestions(journal)) {
        if (each.question.key == question.key)
            continue;
        if (isSameWording(each.question.words, sound.words))
            return Error{ErrorCode::AlreadyExists, sound.words};
        mine += each.by == journal.me() ? 1 : 0;
    }
    if (mine >= OwnQuestion::kMaxQuestions)
        return Error{ErrorCode::LimitExceeded, {}};
    return sound;
}

Result<StepId> addQuestion(Journal &journal, AnswerForm form, const QString &words, bool isOffered)
{
    // Any number that nothing else here has.
    const QString key = QString::number(journal.compose<Preferences>().record.id.number());
    HEARTH_GET(const auto question, soundQuestion(journal, {key, form, words}));
    Writing writing(journal);
    (isOffered ? writing.partner.offered : writing.preferences.ownQuestions) += question;
    return writing.write(journal);
}

Result<StepId> changeQuestion(Journal &journal, const OwnQuestion &question, bool isOffered)
{
    HEARTH_GET(const auto sound, soundQuestion(journal, question));
    Writing writing(journal);
    QList<OwnQuestion> &stays = isOffered ? writing.partner.offered : writing.preferences.ownQuestions;
    QList<OwnQuestion> &leaves = isOffered ? writing.preferences.ownQuestions : writing.partner.offered;
    const auto isIt = [&question](const OwnQuestion &each) { return each.key == question.key; };
    const auto present = std::ranges::find_if(stays, isIt);
    if (present != stays.end())
        *present = sound;
    else if (leaves.removeIf(isIt) > 0)
        stays += sound;
    else
        return Error{ErrorCode::NotFound, {}};
    return writing.write(journal);
}

Result<StepId> removeQuestion(Journal &journal, const QString &key)
{
    Writing writing(journal);
    const auto isIt = [&key](const OwnQuestion &each) { return each.key == key; };
    if (writing.preferences.ownQuestions.removeIf(isIt) + writing.partner.offered.removeIf(isIt) == 0)
        return Error{ErrorCode::NotFound, {}};
    return writing.write(journal);
}

Result<StepId> answerOffer(Journal &journal, const OwnQuestion &question, bool isWanted)
{
    const QList<OwnQuestion> offered = offeredBy(journal, otherPartner(journal.me()));
    if (isWanted && !offered.contains(question))
        return Error{ErrorCode::NotFound, {}};
    Writing writing(journal);
    const auto isIt = [&question](const OwnQuestion &each) { return each.key == question.key; };
    const auto isGone = [&](const OwnQuestion &each) { return isIt(each) || withKey(offered, each.key) == nullptr; };
    writing.preferences.declined.removeIf(isGone);
    if (isWanted) {
        writing.partner.accepted.removeIf(isGone);
        writing.partner.accepted += question;
    } else {
        // What is old stays until a yes, under other words as well: the other could see that it went, and so that I
        // said no.
        writing.partner.accepted.removeAll(question);
        writing.preferences.declined += question;
    }
    return writing.write(journal);
}

bool hasNothingElse(const CheckIn &checkIn)
{
    const auto sound = validate(checkIn);
    return !sound && sound.error().code == ErrorCode::NoAnswer;
}

bool isSameAnswers(const QList<OwnAnswer> &left, const QList<OwnAnswer> &right)
{
    return left.size() == right.size() && std::ranges::is_permutation(left, right);
}

ChangeSet keptOwnAnswers(const Journal &journal, const Period &period, const QList<OwnAnswer> &answers)
{
    const OwnAnswers *before = journal.myOwnAnswers(period);
    if (before == nullptr && answers.isEmpty())
        return {};
    if (before != nullptr && answers.isEmpty() && before->record.unknown.isEmpty())
        return {Change::remove(*before)};
    OwnAnswers after = before != nullptr ? *before : journal.compose<OwnAnswers>();
    if (before != nullptr && isSameAnswers(after.answers, answers))
        return {};
    after.record.visibility = Visibility::Private;
    after.record.changed = std::max(journal.clock().now(), after.record.written);
    after.period = period;
    after.answers = answers;
    return {before != nullptr ? Change::edit(*before, after) : Change::add(after)};
}

} // namespace hearth

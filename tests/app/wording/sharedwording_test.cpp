// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sharedwording.h"

#include "journal/timelinekinds.h"
#include "records/valuekeys.h"
#include "wording/inoneline.h"
#include "wording/wording.h"

#include <QSet>

#include <gtest/gtest.h>

namespace hearth {
namespace {

template <typename Value, typename NameOf>
void expectNames(NameOf nameOf)
{
    QSet<QString> names;
    for (const auto &[value, key] : ValueKeys<Value>::all) {
        const QString name = nameOf(value);
        EXPECT_FALSE(name.isEmpty()) << key;
        EXPECT_FALSE(names.contains(name)) << key;
        names.insert(name);
    }
}

} // namespace

TEST(SharedWording, EveryChoiceHasANameOfItsOwn)
{
    expectNames<ExperienceState>(experienceStateName);
    expectNames<ExperienceType>(experienceTypeName);
    expectNames<Tone>(toneName);
    expectNames<Area>(areaName);
    expectNames<Decision>([](Decision decision) { return decisionWords(decision, QStringLiteral("Ida")); });
    expectNames<CommitmentState>(commitmentStateName);
    expectNames<ResponseType>(responseTypeName);
    expectNames<WouldLike>(wouldLikeName);
    expectNames<WouldLike>([](WouldLike wish) { return wouldLikeSentence(wish, QStringLiteral("Ida")); });
    EXPECT_EQ(toneName(Tone::NotSaid), QString());
    EXPECT_EQ(wouldLikeSentence(WouldLike::NotSaid, QStringLiteral("Ida")), QString());
    EXPECT_EQ(decisionWords(Decision::Pause, QStringLiteral("Ida")), QStringLiteral("Ida paused it"));
    for (const Kind kind : TimelineKinds::kKinds) {
        EXPECT_FALSE(kindName(kind).isEmpty());
        EXPECT_FALSE(kindsName(kind).isEmpty());
    }
}

TEST(SharedWording, AnUnknownStepIsShownAsItIsAndAnUnknownTemplateHasNoText)
{
    EXPECT_EQ(conversationStepName(QStringLiteral("outcome")), QStringLiteral("What we take with us"));
    EXPECT_EQ(conversationStepName(QStringLiteral("later")), QStringLiteral("later"));
    EXPECT_EQ(templateName(QStringLiteral("later")), QStringLiteral("later"));
    EXPECT_EQ(templateText(QStringLiteral("later")), QString());
    EXPECT_FALSE(templateText(QStringLiteral("dream")).isEmpty());
}

TEST(SharedWording, FactsInOneLineLeaveOutWhatIsBlank)
{
    const QStringList facts{QStringLiteral("Walk"), {}, QStringLiteral("Sunday"), QStringLiteral("Walk")};
    EXPECT_EQ(inOneLine(facts), QStringLiteral("Walk · Sunday · Walk"));
    EXPECT_EQ(spokenLine(facts), QStringLiteral("Walk. Sunday"));
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onboarding/createflowfixture.h"
#include "onboarding/codegroups.h"
#include "support/umask.h"

#include <QFileInfo>

using namespace hearth;
using namespace hearth::test;

TEST_F(CreateFlow, TwoDifferentTypingsGoNoFurther)
{
    who(false);
    where();
    type(flow, QStringLiteral("Passphrase"), kStrong);
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("Type it once more")));
    type(flow, QStringLiteral("Passphrase, once more"), kOtherStrong);
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("The two are not the same.")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 5")));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(CreateFlow, AnEmptyPassphraseIsNeverTaken)
{
    who(false);
    where();
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("A passphrase is needed")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 5")));
}

TEST_F(CreateFlow, AWeakPassphraseIsTakenAfterAPlainWarning)
{
    who(false);
    where();
    passphrase(QStringLiteral("anna1"));
    EXPECT_TRUE(says(flow, QStringLiteral("could guess this one")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 5")));
    QCheckBox *anyway = boxIn(flow, QStringLiteral("all the same"));
    ASSERT_NE(anyway, nullptr);
    QTest::keyClick(anyway, Qt::Key_Space);
    press(flow, kNext);
    EXPECT_EQ(codes().size(), 1);
}

TEST_F(CreateFlow, BothNeedAPassphraseOfTheirOwn)
{
    who(true);
    where();
    passphrase(kStrong);
    passphrase(kStrong);
    EXPECT_TRUE(says(flow, QStringLiteral("Each of you needs one of your own")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 4 of 7")));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(CreateFlow, TheFirstPassphraseCannotBeShownOnceTheOtherSatDown)
{
    who(true);
    where();
    type(flow, QStringLiteral("Passphrase"), kStrong);
    press(flow, QStringLiteral("Show"));
    type(flow, QStringLiteral("Passphrase, once more"), kStrong);
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Passphrase"))->echoMode(), QLineEdit::Normal);
    press(flow, kNext);
    press(flow, QStringLiteral("Back"));
    QLineEdit *field = fieldIn(flow, QStringLiteral("Passphrase"));
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_EQ(field->text(), kStrong);
    EXPECT_FALSE(buttonIn(flow, QStringLiteral("Show"))->isEnabled());
    QTest::keyClicks(field, QStringLiteral("x"));
    EXPECT_FALSE(buttonIn(flow, QStringLiteral("Show"))->isEnabled());
    field->clear();
    EXPECT_TRUE(buttonIn(flow, QStringLiteral("Show"))->isEnabled());
}

TEST_F(CreateFlow, FiveWordsAreSuggestedInSightAndTypedOnceMore)
{
    who(false);
    where();
    press(flow, QStringLiteral("Suggest five words"));
    QLineEdit *field = fieldIn(flow, QStringLiteral("Passphrase"));
    const QString words = field->text();
    EXPECT_EQ(words.split(QLatin1Char(' ')).size(), 5);
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
    EXPECT_TRUE(says(flow, QStringLiteral("A very good lock")));
    EXPECT_TRUE(fieldIn(flow, QStringLiteral("Passphrase, once more"))->text().isEmpty());
    type(flow, QStringLiteral("Passphrase, once more"), words);
    press(flow, kNext);
    ASSERT_EQ(codes().size(), 1);
    EXPECT_TRUE(opens(words));
}

TEST_F(CreateFlow, TheCodeIsConfirmedByItsLastGroup)
{
    who(false);
    where();
    passphrase(kStrong);
    const QStringList made = codes();
    ASSERT_EQ(made.size(), 1);
    const QString spoken = made.first().split(QLatin1Char('-')).join(QStringLiteral(", "));
    const auto *groups = flow.findChild<CodeGroups *>();
    EXPECT_TRUE(groups->accessibleName().contains(spoken));
    press(flow, QStringLiteral("I have written it down"));
    EXPECT_FALSE(groups->accessibleName().contains(spoken));

    press(flow, QStringLiteral("Continue"));
    EXPECT_TRUE(says(flow, QStringLiteral("from your own copy")));
    type(flow, QStringLiteral("The last group of your code"), QStringLiteral("AB"));
    press(flow, QStringLiteral("Continue"));
    EXPECT_TRUE(says(flow, QStringLiteral("That is not the last group")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 4 of 5")));

    press(flow, QStringLiteral("Show it again"));
    EXPECT_TRUE(groups->accessibleName().contains(spoken));
    keep(made.first());
    EXPECT_TRUE(says(flow, QStringLiteral("Step 5 of 5")));
}

TEST_F(CreateFlow, TheCodeIsSavedAsPdf)
{
    who(false);
    where();
    passphrase(kStrong);
    ASSERT_EQ(codes().size(), 1);
    world.prompter.target = world.folder.filePath(QStringLiteral("code"));
    press(flow, QStringLiteral("Save as PDF…"));
    QFile pdf(world.folder.filePath(QStringLiteral("code.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray saved = pdf.readAll();
    EXPECT_TRUE(saved.startsWith("%PDF"));
    EXPECT_TRUE(says(flow, QStringLiteral("Saved. Move the file")));
    EXPECT_EQ(test::modeOf(qPrintable(pdf.fileName())), 0600);
    // Under the same name again, to which the ending is added only after it was chosen.
    EXPECT_TRUE(world.prompter.asked.isEmpty());
    world.prompter.goAhead = false;
    press(flow, QStringLiteral("Save as PDF…"));
    EXPECT_EQ(world.prompter.asked.size(), 1);
    pdf.seek(0);
    EXPECT_EQ(pdf.readAll(), saved);
    // And what would take the place of something else.
    QFile words(world.folder.filePath(QStringLiteral("words.pdf")));
    ASSERT_TRUE(words.open(QIODevice::WriteOnly));
    words.write("words");
    words.close();
    world.prompter.goAhead = true;
    world.prompter.target = words.fileName();
    press(flow, QStringLiteral("Save as PDF…"));
    EXPECT_TRUE(says(flow, QStringLiteral("is for a file of another kind")));
    ASSERT_TRUE(words.open(QIODevice::ReadOnly));
    EXPECT_EQ(words.readAll(), QByteArray("words"));
}

TEST_F(CreateFlow, ForgetsThePassphrasesOnceTheJournalIsMade)
{
    who(true);
    where();
    passphrase(kStrong);
    passphrase(kOtherStrong);
    ASSERT_EQ(codes().size(), 2);
    for (const QLineEdit *field : flow.findChildren<QLineEdit *>()) {
        EXPECT_FALSE(field->text().contains(kStrong));
        EXPECT_FALSE(field->text().contains(kOtherStrong));
    }
    EXPECT_EQ(buttonIn(flow, QStringLiteral("Back")), nullptr);
}

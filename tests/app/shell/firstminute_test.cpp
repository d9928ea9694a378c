// SPDX-License-Identifier: GPL-3.0-or-later
// From a program that was never opened to the first note that is kept, every click counted.
#include "app/shell/mainwindowfixture.h"
#include "support/awaiting.h"

namespace hearth::test {
namespace {

constexpr int kMaxClicks = 12;

class FirstMinute : public MainWindowTest
{
protected:
    void click(const QString &text)
    {
        press(window, text);
        ++clicks;
    }
    void keep(const QString &code)
    {
        click(QStringLiteral("I have written it down"));
        type(window, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1));
        click(QStringLiteral("Continue"));
    }

    QString path = world.folder.filePath(QStringLiteral("ours.hearth"));
    int clicks = 0;
};

TEST_F(FirstMinute, TakesAtMostTwelveClicksForTwo)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    QSignalSpy created(&world.session, &Session::created);
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    click(QStringLiteral("Create a journal"));
    EXPECT_EQ(QApplication::focusWidget(), fieldIn(window, QStringLiteral("Your name"))) << "one can type at once";
    type(window, QStringLiteral("Your name"), QStringLiteral("Anna"));
    type(window, QStringLiteral("Your partner’s name"), QStringLiteral("Ben"));
    type(window, QStringLiteral("Your word for each other, if you like"), QStringLiteral("love"));
    click(QStringLiteral("Next"));
    type(window, QStringLiteral("File"), path);
    click(QStringLiteral("Next"));
    typeTwice(window, kStrong);
    click(QStringLiteral("Next"));
    typeTwice(window, kOtherStrong);
    click(QStringLiteral("Next"));
    ASSERT_TRUE(test::arrives(created));
    const QStringList codes = created.first().first().toStringList();
    keep(codes.at(0));
    keep(codes.at(1));
    click(QStringLiteral("Open the journal"));
    ASSERT_TRUE(test::arrives(unlocked)) << "the passphrase is not asked for again";
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_EQ(journal().me(), kFirstPartner);
    for (const PartnerId partner : {kFirstPartner, kSecondPartner})
        EXPECT_EQ(journal().partner(partner)->wordForOther, QStringLiteral("love"));
    window.workspace()->page(PageId::Today)->findChild<GrowingText *>()->setText(QStringLiteral("the tea"));
    click(QStringLiteral("Save"));
    EXPECT_EQ(journal().all<GratitudeNote>().size(), 1U);
    EXPECT_LE(clicks, kMaxClicks);
}

} // namespace
} // namespace hearth::test

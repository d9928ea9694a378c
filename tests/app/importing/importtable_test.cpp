// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about a table of ratings before it comes in.
#include "importingfixture.h"
#include "widgets/choicebox.h"

#include <QDir>
#include <QDoubleSpinBox>

namespace hearth {
namespace {

using test::Turns;

class ImportingTable : public test::Importing
{
};

TEST_F(ImportingTable, ATableOfRatingsComesInOnceItsColumnsAreNamed)
{
    read(put("table.csv", "when;mood;note\n05.01.2026;4,5;a\n06.01.2026;2;b\n07.01.2026;9;c\n"));
    EXPECT_TRUE(says(QStringLiteral("A table of ratings")));
    EXPECT_TRUE(says(QStringLiteral("Say which column holds the day")));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text().startsWith(QLatin1String("Say which"))) {
            EXPECT_EQ(label->property("role").toString(), nameOf(Role::Muted)) << "nothing is wrong yet";
        }
    }
    EXPECT_FALSE(button(QStringLiteral("Bring it in"))->isEnabled());
    const auto boxOf = [this](const char *column) {
        for (auto *box : dialog->findChildren<ChoiceBox *>()) {
            if (box->accessibleName().contains(QString::fromUtf8(column)))
                return box;
        }
        return static_cast<ChoiceBox *>(nullptr);
    };
    ASSERT_NE(boxOf("when"), nullptr);
    EXPECT_EQ(dialog->focusWidget(), boxOf("when")) << "which is to be said first";
    EXPECT_EQ(boxOf("when")->currentText(), QStringLiteral("The day")) << "what stands in it says so";
    const auto choose = [&](const char *column, const QString &meaning) {
        ChoiceBox *box = boxOf(column);
        const int index = box->findText(meaning);
        ASSERT_GE(index, 0);
        box->setCurrentIndex(index);
        emit box->chosen(box->itemData(index));
    };
    choose("mood", QStringLiteral("Connected"));
    EXPECT_TRUE(says(QStringLiteral("3 record"))) << "on a scale to ten, which fits all of them";
    EXPECT_TRUE(says(QStringLiteral("Connected: 3"))) << "a look at a few";
    for (auto *end : dialog->findChildren<QDoubleSpinBox *>()) {
        if (end->accessibleName().contains(QLatin1String("Highest")))
            end->setValue(5);
    }
    EXPECT_TRUE(says(QStringLiteral("2 record"))) << "nine lies outside";
    choose("note", QStringLiteral("Connected"));
    EXPECT_EQ(boxOf("mood")->currentText(), QStringLiteral("Leave it out")) << "one column each";
    choose("mood", QStringLiteral("Connected"));
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return !dialog->isVisible(); }));
    ASSERT_EQ(journal().all<CheckIn>().size(), 2U);
    EXPECT_EQ(journal().all<CheckIn>().begin()->answer(Dimension::Connected).rating(), 6);
}

TEST_F(ImportingTable, OfATableOfTwoPeopleOnesOwnRowsAreTaken)
{
    read(put("ours.csv", "date,author,connected\n2026-01-05,Ben,6\n2026-01-06,Anna,2\n2026-01-07,Ben,6\n"));
    EXPECT_TRUE(says(QStringLiteral("1 record")));
    ChoiceBox *whose = nullptr;
    for (auto *box : dialog->findChildren<ChoiceBox *>())
        whose = box->accessibleName() == QStringLiteral("Whose rows") ? box : whose;
    ASSERT_TRUE(whose != nullptr && whose->isVisibleTo(dialog));
    EXPECT_EQ(whose->currentText(), QStringLiteral("Only where “author” is “Anna”"));
    whose->setCurrentIndex(0);
    emit whose->chosen(whose->itemData(0));
    EXPECT_TRUE(says(QStringLiteral("3 record"))) << "where that is what is meant";
    whose->setCurrentIndex(2);
    emit whose->chosen(whose->itemData(2));
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return !dialog->isVisible(); }));
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    EXPECT_EQ(journal().all<CheckIn>().begin()->answer(Dimension::Connected).rating(), 2);
    read(put("mine.csv", "date,connected\n2026-01-08,6\n2026-01-09,6\n"));
    EXPECT_FALSE(whose->isVisibleTo(dialog)) << "nobody else wrote it";
}

TEST_F(ImportingTable, SaysHowADayIsReadAndAsksWhereItCanBeTwo)
{
    read(put("us.csv", "day,connected\n3/4/2021,4\n3/14/2021,2\n"));
    EXPECT_TRUE(says(QStringLiteral("3/14/2021 is read as 14 March 2021.")));
    EXPECT_TRUE(says(QStringLiteral("2 record")));
    EXPECT_FALSE(says(QStringLiteral("can be")));
    read(put("either.csv", "day,connected\n3/4/2021,4\n5/6/2021,2\n"));
    EXPECT_TRUE(says(QStringLiteral("3/4/2021 can be 3 April 2021 or 4 March 2021.")));
    EXPECT_TRUE(says(QStringLiteral("Say which comes first in its days")));
    EXPECT_FALSE(button(QStringLiteral("Bring it in"))->isEnabled()) << "nothing is guessed";
    ChoiceBox *order = nullptr;
    for (auto *box : dialog->findChildren<ChoiceBox *>())
        order = box->accessibleName().contains(QStringLiteral("comes first")) ? box : order;
    ASSERT_TRUE(order != nullptr && order->isVisibleTo(dialog));
    EXPECT_EQ(dialog->focusWidget(), order) << "which is to be said first";
    order->setCurrentIndex(2);
    emit order->chosen(order->itemData(2));
    EXPECT_TRUE(says(QStringLiteral("3/4/2021 is read as 4 March 2021.")));
    EXPECT_TRUE(says(QStringLiteral("From 4 March 2021 to 6 May 2021")));
    EXPECT_TRUE(button(QStringLiteral("Bring it in"))->isEnabled());
}

TEST_F(ImportingTable, OffersEachOfTwoColumnsOfOneName)
{
    read(put("two.csv", "day,mood,mood\n2026-01-05,4,2\n2026-01-06,2,5\n"));
    QStringList asked;
    for (auto *choice : dialog->findChildren<ChoiceBox *>()) {
        if (choice->accessibleName().startsWith(QStringLiteral("What “")))
            asked += choice->accessibleName();
    }
    asked.sort();
    EXPECT_EQ(asked, QStringList({QStringLiteral("What “day” is"), QStringLiteral("What “mood (2)” is"),
                                  QStringLiteral("What “mood” is")}));
}

TEST_F(ImportingTable, SaysWhatToDoWhereThereIsNothing)
{
    read(put("empty.csv", ""));
    EXPECT_TRUE(says(QStringLiteral("empty.csv is empty")));
    read(put("names.csv", "day,mood\n"));
    EXPECT_TRUE(says(QStringLiteral("no rows below them")));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("nothing")));
    read(folder.filePath(QStringLiteral("nothing")));
    EXPECT_TRUE(says(QStringLiteral("There is no file in nothing")));
    read(put("open.csv", "day,mood\n2026-01-05,4\n2026-01-06,\"2\n2026-01-07,3\n"));
    ChoiceBox *mood = nullptr;
    for (auto *box : dialog->findChildren<ChoiceBox *>())
        mood = box->accessibleName() == QStringLiteral("What “mood” is") ? box : mood;
    ASSERT_NE(mood, nullptr);
    emit mood->chosen(static_cast<int>(Dimension::Connected));
    EXPECT_TRUE(says(QStringLiteral("1 record")));
    button(QStringLiteral("could not be taken"))->click();
    EXPECT_TRUE(says(QStringLiteral("Line 3: a quotation mark opens here and is never closed")));
}

TEST_F(ImportingTable, LeavesOutAColumnOfWhatIsNotAsked)
{
    read(put("table.csv", "day,connected,closeness\n2026-01-05,4,2\n2026-01-06,2,5\n"));
    QStringList meant;
    for (auto *choice : dialog->findChildren<ChoiceBox *>()) {
        if (choice->accessibleName().startsWith(QStringLiteral("What “")))
            meant += choice->currentText();
    }
    meant.sort();
    EXPECT_EQ(meant,
              QStringList({QStringLiteral("Connected"), QStringLiteral("Leave it out"), QStringLiteral("The day")}))
        << "each says what it is";
}

TEST_F(ImportingTable, TheWindowStaysAliveWhileALongTableIsLookedAt)
{
    constexpr int kMany = 60'000;
    QByteArray table = "day,mood\n";
    for (int i = 0; i < kMany; ++i)
        table += QDate(1850, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",4\n";
    read(put("long.csv", table));
    ChoiceBox *mood = nullptr;
    for (auto *box : dialog->findChildren<ChoiceBox *>())
        mood = box->accessibleName() == QStringLiteral("What “mood” is") ? box : mood;
    ASSERT_NE(mood, nullptr);
    mood->setFocus();
    const int index = mood->findText(QStringLiteral("Connected"));
    mood->setCurrentIndex(index);
    emit mood->chosen(mood->itemData(index));
    EXPECT_TRUE(says(QStringLiteral("Looking at what is new")));
    EXPECT_FALSE(button(QStringLiteral("Bring it in"))->isEnabled());
    const Turns whilePlanning;
    ASSERT_TRUE(test::becomesTrue([this] { return button(QStringLiteral("Bring it in"))->isEnabled(); }));
    EXPECT_GE(whilePlanning.count, 1);
    EXPECT_EQ(dialog->focusWidget(), mood) << "whoever was choosing goes on there";
}

} // namespace
} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importdialog.h"

#include "importing/dropplace.h"
#include "importing/importwork.h"
#include "importing/sourcedrop.h"
#include "importingfixture.h"
#include "support/dropping.h"
#include "support/unwritable.h"
#include "widgets/choicebox.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace hearth {
namespace {

using test::Importing;
using test::Turns;

TEST_F(Importing, ShowsWhatWouldComeInAndBringsItInAsOneStep)
{
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Hearthbook")) << "others may see the task bar";
    prompter.source =
        put("jrnl.json", R"({"entries":[{"title":"Boats","body":"Two.","date":"2026-01-05","time":"21:30"},
        {"title":"Rain","body":"All day.","date":"2026-02-05"},{"title":"no day","body":"x"}]})");
    button(QStringLiteral("Choose a file"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return dialog->isReady(); }));
    EXPECT_TRUE(says(QStringLiteral("jrnl: jrnl.json")));
    EXPECT_TRUE(says(QStringLiteral("2 record")));
    EXPECT_TRUE(says(QStringLiteral("Boats"))) << "a look at a few";
    EXPECT_TRUE(says(QStringLiteral("private to you")));
    EXPECT_TRUE(journal().all<Entry>().isEmpty()) << "nothing is written before it is accepted";
    QPushButton *problems = button(QStringLiteral("could not be taken"));
    ASSERT_NE(problems, nullptr);
    EXPECT_FALSE(says(QStringLiteral("Entry 3")));
    problems->click();
    EXPECT_TRUE(says(QStringLiteral("Entry 3")));
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return !dialog->isVisible(); }));
    EXPECT_EQ(journal().all<Entry>().size(), 2U);
    ASSERT_EQ(navigator.said.size(), 1);
    EXPECT_TRUE(navigator.said.front().contains(QStringLiteral("2 record")));
    navigator.offered();
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
}

TEST_F(Importing, WhereNothingComesInItSaysWhyAndLetsAnotherBeChosen)
{
    read(put("jrnl.txt", "Only words."));
    EXPECT_FALSE(button(QStringLiteral("Bring it in"))->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("it has no day that exists. It was left out."))) << "without being asked";
    EXPECT_EQ(button(QStringLiteral("could not be taken")), nullptr);
    ASSERT_NE(button(QStringLiteral("Choose another")), nullptr);
    button(QStringLiteral("Choose another"))->click();
    EXPECT_FALSE(says(QStringLiteral("no day that exists")));
    EXPECT_NE(dialog->findChild<DropPlace *>(), nullptr);
    prompter.source = put("jrnl.json", R"({"entries":[{"title":"Boats","body":"Two.","date":"2026-01-05"}]})");
    button(QStringLiteral("Choose a file"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return dialog->isReady(); }));
    EXPECT_TRUE(button(QStringLiteral("Bring it in"))->isEnabled());
    EXPECT_EQ(button(QStringLiteral("Choose another")), nullptr);
    EXPECT_TRUE(says(QStringLiteral("\nOn "))) << "and not from that day to that day";
}

TEST_F(Importing, MoodsBecomeCheckInsWhereThatIsWanted)
{
    read(put("daylio.csv", "full_date,date,weekday,time,mood,activities,note_title,note\n"
                           "2026-01-05,,,20:30,good,walk,,Long day\n2026-01-06,,,20:30,mine,,,Short\n"));
    EXPECT_TRUE(says(QStringLiteral("2 record")));
    ChoiceBox *becomes = nullptr;
    for (auto *box : dialog->findChildren<ChoiceBox *>()) {
        if (box->accessibleName() == QLatin1String("What moods become"))
            becomes = box;
    }
    ASSERT_NE(becomes, nullptr);
    becomes->setCurrentIndex(1);
    emit becomes->chosen(becomes->itemData(1));
    EXPECT_TRUE(says(QStringLiteral("3 record"))) << "an unknown word is left out until it is ranked";
    EXPECT_TRUE(says(QStringLiteral("no check-in was made of them: mine"))) << "and that is said";
    for (auto *box : dialog->findChildren<ChoiceBox *>()) {
        if (box->accessibleName().contains(QLatin1String("mine")))
            emit box->chosen(2);
    }
    EXPECT_TRUE(says(QStringLiteral("4 record")));
    EXPECT_FALSE(says(QStringLiteral("no check-in was made")));
}

TEST_F(Importing, MoodsThatTheSourceRanksAreRankedAlready)
{
    const QByteArray json = R"({"dayEntries":[{"id":1,"day":9,"month":0,"year":2026,"mood":7,"note":"x"}],)"
                            R"("customMoods":[{"id":7,"custom_name":"Ecstatic","mood_group_id":1}]})";
    read(put("backup.daylio", json.toBase64()));
    ChoiceBox *rank = nullptr;
    ChoiceBox *becomes = nullptr;
    for (auto *box : dialog->findChildren<ChoiceBox *>()) {
        rank = box->accessibleName().contains(QLatin1String("Ecstatic")) ? box : rank;
        becomes = box->accessibleName() == QLatin1String("What moods become") ? box : becomes;
    }
    ASSERT_TRUE(rank != nullptr && becomes != nullptr);
    EXPECT_EQ(rank->currentData().toInt(), 5);
    becomes->setCurrentIndex(1);
    emit becomes->chosen(becomes->itemData(1));
    EXPECT_TRUE(says(QStringLiteral("2 record")));
    emit rank->chosen(0);
    EXPECT_TRUE(says(QStringLiteral("1 record"))) << "whoever leaves it out does so";
}

TEST_F(Importing, AsksAboutDaysThatAreRarelyMeant)
{
    read(put("old.jsonl", R"({"date":"2026-01-01","text":"a"})"
                          "\n"
                          R"({"date":"2026-01-02","text":"b"})"
                          "\n"
                          R"({"date":"0026-01-03","text":"c"})"
                          "\n"));
    EXPECT_TRUE(says(QStringLiteral("2 record")));
    auto *box = dialog->findChild<QCheckBox *>();
    ASSERT_TRUE(box != nullptr && box->isVisibleTo(dialog));
    box->click();
    EXPECT_TRUE(says(QStringLiteral("3 record")));
}

TEST_F(Importing, SaysWhatItDoesNotKnowAndLeavesItAlone)
{
    read(put("x.bin", QByteArray(1000, '\x01')));
    EXPECT_TRUE(says(QStringLiteral("does not know what x.bin is")));
    EXPECT_FALSE(button(QStringLiteral("Bring it in"))->isEnabled());
    ASSERT_NE(button(QStringLiteral("Choose a file")), nullptr) << "another one may be";
    EXPECT_EQ(dialog->focusWidget(), button(QStringLiteral("Choose a file")));
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
}

TEST_F(Importing, AnotherSourceTakesThePlaceOfTheOneBefore)
{
    read(put("jrnl.json", R"({"entries":[{"title":"Boats","body":"Two.","date":"2026-01-05"}]})"));
    EXPECT_TRUE(button(QStringLiteral("Bring it in"))->isEnabled());
    read(put("x.bin", QByteArray(1000, '\x01')));
    EXPECT_FALSE(button(QStringLiteral("Bring it in"))->isEnabled()) << "else the one before came in";
    EXPECT_FALSE(says(QStringLiteral("Boats")));
}

TEST_F(Importing, TellsOfAPhotoThatIsNone)
{
    QDir(folder.path()).mkpath(QStringLiteral("day/photos"));
    put("day/photos/aa.jpeg", "no picture");
    put("day/Journal.json", R"({"entries":[{"uuid":"A","creationDate":"2026-01-05T10:00:00Z","text":"words",)"
                            R"("photos":[{"identifier":"P","md5":"aa","type":"jpeg"}]}]})");
    read(folder.filePath(QStringLiteral("day")));
    const int before = dialog->height();
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return button(QStringLiteral("Close")) != nullptr; }));
    EXPECT_EQ(journal().all<Entry>().size(), 1U) << "the words come in all the same";
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    ASSERT_TRUE(dialog->isVisible()) << "else nobody knew which one";
    EXPECT_TRUE(test::becomesTrue([this, before] { return dialog->height() < before; })) << "it keeps no empty room";
    EXPECT_TRUE(says(QStringLiteral("came in, private to you. This could not be taken")));
    EXPECT_TRUE(says(QStringLiteral("aa.jpeg")) || says(QStringLiteral("ntry 1")));
    EXPECT_EQ(button(QStringLiteral("Bring it in")), nullptr);
    EXPECT_EQ(button(QStringLiteral("Cancel")), nullptr) << "it is done";
    button(QStringLiteral("Close"))->click();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_EQ(navigator.said.size(), 1) << "with a way to take it back";
    EXPECT_TRUE(navigator.said.front().contains(QStringLiteral("could not be taken")))
        << qPrintable(navigator.said.front());
}

TEST_F(Importing, TakesWhatIsDropped)
{
    QWidget target;
    QSignalSpy dropped(new SourceDrop(&target), &SourceDrop::dropped);
    target.show();
    const auto drop = [&target](const QString &path) { return test::drop(target, {QUrl::fromLocalFile(path)}); };
    EXPECT_TRUE(drop(put("any.zip", "PK")));
    EXPECT_TRUE(drop(folder.path()));
    EXPECT_FALSE(drop(put("ours.hearth", "x"))) << "which is opened";
    EXPECT_FALSE(drop(put("photo.png", "x"))) << "which belongs to an entry";
    EXPECT_FALSE(drop(folder.filePath(QStringLiteral("gone.zip"))));
    EXPECT_EQ(dropped.count(), 2);
}

/// So many entries of jrnl, each with so many letters.
QByteArray manyEntries(int count, int letters)
{
    QByteArray json = "{\"entries\":[";
    for (int i = 0; i < count; ++i) {
        json += i > 0 ? ",\n" : "\n";
        json += "{\"title\":\"Day " + QByteArray::number(i) + "\",\"body\":\"" + QByteArray(letters, 'w') +
                "\",\"date\":\"" + QDate(2000, 1, 1).addDays(i % 9000).toString(Qt::ISODate).toLatin1() + "\"}";
    }
    return json + "]}";
}

TEST_F(Importing, TheWindowStaysAliveWhileALotComesIn)
{
    constexpr int kMany = 12'000;
    dialog->read(put("many.json", manyEntries(kMany, 600)));
    ASSERT_TRUE(test::becomesTrue([this] { return says(QStringLiteral("Looking at what is new")); }));
    const Turns whilePlanning;
    ASSERT_TRUE(test::becomesTrue([this] { return dialog->isReady(); }));
    EXPECT_GE(whilePlanning.count, 1);
    EXPECT_TRUE(says(QStringLiteral("12,000 record")) || says(QStringLiteral("12000 record")));
    button(QStringLiteral("Bring it in"))->click();
    EXPECT_TRUE(says(QStringLiteral("Bringing it in"))) << "it is not done before the click has ended";
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    const Turns whileWriting;
    ASSERT_TRUE(test::becomesTrue([this] { return !dialog->isVisible(); }));
    EXPECT_GE(whileWriting.count, 1);
    EXPECT_EQ(journal().all<Entry>().size(), std::size_t{kMany});
    ASSERT_EQ(navigator.said.size(), 1);
    navigator.offered();
    EXPECT_TRUE(journal().all<Entry>().isEmpty()) << "one step";
}

TEST_F(Importing, OnAFullDiskNothingComesInAndItCanBeTriedAgain)
{
    read(put("many.json", manyEntries(300, 600)));
    {
        const test::FullDisk full(QFileInfo(PageTest::folder.path()).size());
        button(QStringLiteral("Bring it in"))->click();
        const auto isSaid = [this] { return says(QStringLiteral("nothing came in")); };
        ASSERT_TRUE(test::becomesTrue(isSaid));
    }
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_FALSE(journal().canUndo());
    EXPECT_TRUE(navigator.said.isEmpty()) << "nothing is called done";
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_TRUE(test::becomesTrue([this] { return !dialog->isVisible(); }));
    EXPECT_EQ(journal().all<Entry>().size(), 300U);
}

TEST_F(Importing, StoppedWhileItComesInItLeavesTheJournalAsItWas)
{
    read(put("many.json", manyEntries(40'000, 20))); // more than are checked before the click has ended
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_TRUE(says(QStringLiteral("Bringing it in")));
    const auto *work = dialog->findChild<ImportWork *>();
    ASSERT_TRUE(test::becomesTrue([work] { return work->isApplying(); }));
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible()) << "it is not over yet";
    ASSERT_TRUE(test::becomesTrue([this] { return !dialog->isVisible(); }));
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_FALSE(journal().canUndo());
    EXPECT_TRUE(navigator.said.isEmpty());
}

TEST_F(Importing, StoppedBeforeAnythingIsWrittenItIsOverAtOnce)
{
    read(put("many.json", manyEntries(40'000, 20)));
    button(QStringLiteral("Bring it in"))->click();
    ASSERT_FALSE(dialog->findChild<ImportWork *>()->isApplying()) << "it is read once more, with its words";
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_TRUE(navigator.said.isEmpty());
}

} // namespace
} // namespace hearth

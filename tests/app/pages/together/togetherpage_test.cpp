// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/togetherpagefixture.h"
#include "pages/together/plansview.h"
#include "widgets/pagescroll.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(TogetherPageTest, AnIdeaIsAddedTakenUpLivedAndToldByBoth)
{
    open();
    show(Ideas);
    ASSERT_TRUE(press("new"));
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(&title(), QStringLiteral("Climbing hall"));
    editor()->findChild<Switch *>(QStringLiteral("shared"))->click();
    QTest::keyClick(&title(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(cardTitles(), QStringList(QStringLiteral("Climbing hall")));
    const RecordId idea = journal().all<SharedExperience>().at(0).record.id;

    // Ben takes it up: a record of his own.
    lockAndOpen(kBensPassphrase);
    show(Ideas);
    ASSERT_EQ(seen<IdeaCard>().size(), 1);
    seen<IdeaCard>().first()->findChild<QPushButton *>()->click();
    settle();
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(title().text(), QStringLiteral("Climbing hall"));
    EXPECT_TRUE(editor()->findChild<Switch *>(QStringLiteral("shared"))->isChecked()) << "the idea is known to both";
    editor()->findChild<DateField *>()->setDate(today);
    QTest::keyClick(&title(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_EQ(journal().all<SharedExperience>().size(), 2u);
    const SharedExperience plan = *takenUpAs(journal(), idea).front();
    EXPECT_EQ(plan.record.author, kSecondPartner);
    EXPECT_EQ(plan.whoseIdea, kFirstPartner);
    EXPECT_EQ(plan.state, ExperienceState::Planned);
    show(Ideas);
    EXPECT_TRUE(cardTitles().isEmpty());
    seen<Switch>().first()->click(); // "Became plans"
    settle();
    EXPECT_EQ(cardTitles(), QStringList(QStringLiteral("Climbing hall")));

    ASSERT_TRUE(page->openRecord(plan.record.id));
    settle();
    ASSERT_TRUE(press("live"));
    EXPECT_EQ(journal().all<SharedExperience>().find(plan.record.id)->state, ExperienceState::Lived);
    seen<GrowingText>().first()->setText(QStringLiteral("My arms!"));
    seen<Switch>().last()->click();
    ASSERT_TRUE(press("saveWords"));

    lockAndOpen(kAnnasPassphrase);
    show(Lived);
    ASSERT_EQ(livedList().model()->rowCount(), 1);
    EXPECT_FALSE(press("edit")); // it is Ben's
    ASSERT_TRUE(press("writeWords"));
    seen<GrowingText>().first()->setText(QStringLiteral("I was afraid, then not."));
    ASSERT_TRUE(press("saveWords"));
    EXPECT_EQ(columnTexts(), (QStringList{QStringLiteral("I was afraid, then not."), QStringLiteral("My arms!")}));
    const auto columns = seen<WordsColumn>();
    ASSERT_EQ(columns.size(), 2);
    EXPECT_NEAR(columns.at(0)->width(), columns.at(1)->width(), 1);
    EXPECT_EQ(columns.at(0)->y(), columns.at(1)->y());

    // Hers are private until she shares them.
    lockAndOpen(kBensPassphrase);
    show(Lived);
    EXPECT_EQ(columnTexts(), (QStringList{QStringLiteral("My arms!"), QString()}));
}

TEST_F(TogetherPageTest, WordsAboutSomethingDeletedSaySo)
{
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    const RecordId words = add(wordsAbout(id, today, QStringLiteral("Ants.")));
    ASSERT_TRUE(journal().remove(id));
    open();
    ASSERT_TRUE(page->openRecord(words));
    settle();
    EXPECT_TRUE(saysExactly(
        *page, QStringLiteral("What these words are about is not here: it was deleted, or it is not shared.")));
    EXPECT_EQ(columnTexts().value(0), QStringLiteral("Ants."));
    choose("removeWords");
    EXPECT_TRUE(journal().all<Reflection>().isEmpty());
    EXPECT_EQ(seen<EmptyState>().size(), 1);
    EXPECT_FALSE(page->openRecord(words));
}

TEST_F(TogetherPageTest, APlanWhoseIdeaIsGoneSaysSo)
{
    const RecordId idea = add(experienceOf(QStringLiteral("Idea"), ExperienceState::Idea, today));
    SharedExperience plan = experienceOf(QStringLiteral("Plan"), ExperienceState::Planned, today);
    plan.fromIdea = idea;
    const RecordId id = add(plan);
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("It came from an idea.")));
    ASSERT_TRUE(journal().remove(idea));
    settle();
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("It came from an idea that is not on your board.")));
}

TEST_F(TogetherPageTest, DeletingCanBeUndoneAndForGoodAsks)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, today));
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    ASSERT_TRUE(press("remove"));
    EXPECT_EQ(journal().findRecord(id), nullptr);
    EXPECT_TRUE(calendar().isVisible());
    EXPECT_TRUE(prompter.asked.isEmpty());
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    settle();
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Cinema")));
    prompter.goAhead = false;
    const auto forGood = [this] {
        for (QPushButton *button : seen<QPushButton>(QStringLiteral("remove")))
            button->parentWidget()->findChild<QAction *>(QStringLiteral("removeForGood"))->trigger();
        settle();
    };
    forGood();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_NE(journal().findRecord(id), nullptr);
    prompter.goAhead = true;
    forGood();
    EXPECT_EQ(journal().findRecord(id), nullptr);
}

TEST_F(TogetherPageTest, TheKeyboardLeavesTheButtonsOfWhatWasLivedOnceItIsDeleted)
{
    const RecordId one = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Lived, today));
    add(experienceOf(QStringLiteral("Walk"), ExperienceState::Lived, today.addDays(-1)));
    open();
    ASSERT_TRUE(page->openRecord(one));
    settle();
    const auto removing = seen<QPushButton>(QStringLiteral("remove"));
    ASSERT_FALSE(removing.isEmpty());
    removing.first()->setFocus();
    ASSERT_TRUE(press("remove"));
    settle();
    EXPECT_EQ(journal().findRecord(one), nullptr);
    EXPECT_NE(qobject_cast<QListView *>(QApplication::focusWidget()), nullptr) << "it is about the walk now";
}

TEST_F(TogetherPageTest, SharingAsksAndSaysWhoWillRead)
{
    SharedExperience plan = experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, today);
    plan.record.visibility = Visibility::Private;
    const RecordId id = add(plan);
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    ASSERT_TRUE(press("visibility"));
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().startsWith(QStringLiteral("Ben will be able to read all you wrote about this")));
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Shared);
}

TEST_F(TogetherPageTest, WhatIsBeingWrittenSurvivesALock)
{
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    open();
    show(Lived);
    ASSERT_TRUE(press("writeWords"));
    seen<GrowingText>().first()->setText(QStringLiteral("half a thought"));
    ASSERT_TRUE(page->compose(Kind::SharedExperience));
    title().setText(QStringLiteral("half a plan"));
    ASSERT_TRUE(page->keepDrafts());
    lockAndOpen(kAnnasPassphrase);
    ASSERT_TRUE(page->compose(Kind::SharedExperience));
    settle();
    EXPECT_EQ(title().text(), QStringLiteral("half a plan"));
    ASSERT_TRUE(page->openRecord(id));
    settle();
    ASSERT_EQ(seen<GrowingText>().size(), 1);
    EXPECT_EQ(seen<GrowingText>().first()->text(), QStringLiteral("half a thought"));
    EXPECT_TRUE(journal().all<Reflection>().isEmpty());
}

TEST_F(TogetherPageTest, SittingTogetherNothingCanBePrivate)
{
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    sitDown();
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    EXPECT_TRUE(seen<QPushButton>(QStringLiteral("visibility")).isEmpty());
    ASSERT_TRUE(press("writeWords"));
    EXPECT_TRUE(seen<Switch>().isEmpty());
    seen<GrowingText>().first()->setText(QStringLiteral("Ants."));
    ASSERT_TRUE(press("saveWords"));
    EXPECT_EQ(journal().all<Reflection>().at(0).record.visibility, Visibility::Shared);
    show(Plans);
    ASSERT_TRUE(press("new"));
    EXPECT_TRUE(seen<Switch>(QStringLiteral("shared")).isEmpty());
    title().setText(QStringLiteral("Cinema"));
    editor()->save();
    settle();
    ASSERT_EQ(journal().all<SharedExperience>().size(), 2u);
    EXPECT_EQ(journal().all<SharedExperience>().at(1).record.visibility, Visibility::Shared);
}

TEST_F(TogetherPageTest, HostileWordsAreShownAndWidenNothing)
{
    for (const QString &text : hostileTitles()) {
        for (const ExperienceState state : {ExperienceState::Idea, ExperienceState::Planned, ExperienceState::Lived}) {
            SharedExperience each = experienceOf(text, state, today);
            each.place = text;
            each.details = text + QString(10000, QLatin1Char('x'));
            each.record.tags = {text.left(100)};
            const RecordId id = add(each);
            if (state == ExperienceState::Lived)
                add(wordsAbout(id, today, each.details));
        }
    }
    open();
    const int width = page->minimumSizeHint().width();
    EXPECT_LE(width, 760);
    for (const SharedExperience &each : journal().all<SharedExperience>()) {
        ASSERT_TRUE(page->openRecord(each.record.id));
        settle();
        EXPECT_LE(page->minimumSizeHint().width(), 760);
        EXPECT_EQ(page->width(), 1060);
    }
    press("back");
    show(Ideas);
    EXPECT_EQ(seen<IdeaCard>().size(), hostileTitles().size());
    page->grab(); // paints them all
}

TEST_F(TogetherPageTest, EachPartSaysWhenNothingIsThere)
{
    open();
    EXPECT_TRUE(saysExactly(
        *page, QStringLiteral("The next weeks are open. Plan something together, or some time for yourself.")));
    show(Ideas);
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Room for ideas")));
    buttonNamed<QPushButton>(*page, QStringLiteral("Add an idea"))->click();
    settle();
    ASSERT_NE(editor(), nullptr);
    editor()->leave();
    settle();
    show(Lived);
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Nothing is kept here yet")));
}

TEST_F(TogetherPageTest, IdeasAreFilteredByTogetherAndApart)
{
    add(experienceOf(QStringLiteral("Dance"), ExperienceState::Idea, today));
    SharedExperience alone = experienceOf(QStringLiteral("Read"), ExperienceState::Idea, today);
    alone.type = ExperienceType::Apart;
    add(alone);
    open();
    show(Ideas);
    EXPECT_EQ(cardTitles().size(), 2);
    for (SegmentedControl *each : seen<SegmentedControl>()) {
        if (each->objectName().isEmpty())
            each->setCurrent(2);
    }
    settle();
    EXPECT_EQ(cardTitles(), QStringList(QStringLiteral("Read")));
}

TEST_F(TogetherPageTest, EverythingThatCanBePressedHasAName)
{
    add(experienceOf(QStringLiteral("Dance"), ExperienceState::Idea, today));
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    add(wordsAbout(id, today, QStringLiteral("Ants.")));
    open();
    const auto expectNames = [this](const char *where) {
        const auto buttons = seen<QAbstractButton>();
        EXPECT_FALSE(buttons.isEmpty());
        for (const QAbstractButton *button : buttons) {
            const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            const bool isOfCalendar = button->objectName().startsWith(QStringLiteral("qt_"));
            EXPECT_TRUE(isNamed || isOfCalendar) << where << button->metaObject()->className();
        }
    };
    for (const Segment segment : {Plans, Ideas, Lived}) {
        show(segment);
        expectNames("segment");
    }
    page->openRecord(id);
    settle();
    expectNames("sheet");
    page->compose(Kind::SharedExperience);
    settle();
    expectNames("editor");
}

TEST_F(TogetherPageTest, TheChosenDayAndWhatIsComingGrowWithTheWindow)
{
    PlansView plans(context());
    plans.resize(936, 660); // of a window of 1280
    plans.show();
    settle();
    const auto *beside = plans.findChild<PageScroll *>();
    EXPECT_GE(beside->width(), 384);
    plans.resize(1500, 660);
    settle();
    EXPECT_GE(beside->width(), 600);
}

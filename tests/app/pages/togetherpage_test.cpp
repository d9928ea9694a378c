// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/togetherpage.h"

#include "editors/experienceeditor.h"
#include "pages/journal/markdownview.h"
#include "pages/together/happeningrow.h"
#include "pages/together/ideacard.h"
#include "pages/together/wordscolumn.h"
#include "together/experiencefixture.h"
#include "widgets/datefield.h"
#include "widgets/emptystate.h"
#include "widgets/growingtext.h"
#include "widgets/monthcalendar.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

enum Segment { Plans, Ideas, Lived };

class TogetherPageTest : public ExperienceTest
{
protected:
    void open()
    {
        page = std::make_unique<TogetherPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        page->activate();
        settle();
    }
    void lockAndOpen(const QString &passphrase)
    {
        page.reset();
        reopen(passphrase);
        open();
    }
    void sitDown()
    {
        page.reset();
        sitTogether();
    }
    /// Lets what was put off for a moment happen: rebuilding, showing what was added, deleting.
    static void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// Everything of that kind that can be seen, in the order it was made.
    template <typename T>
    [[nodiscard]] QList<T *> seen(const QString &name = {}) const
    {
        QList<T *> found;
        for (T *each : page->findChildren<T *>(name)) {
            if (each->isVisible())
                found += each;
        }
        return found;
    }
    /// Presses the button of that object name that can be seen; false when there is none.
    bool press(const char *name)
    {
        const auto buttons = seen<QPushButton>(QLatin1String(name));
        if (buttons.isEmpty())
            return false;
        buttons.first()->click();
        settle();
        return true;
    }
    void choose(const char *menuEntry)
    {
        page->findChild<QAction *>(QLatin1String(menuEntry))->trigger();
        settle();
    }
    void show(Segment segment)
    {
        page->findChild<SegmentedControl *>(QStringLiteral("segments"))->setCurrent(segment);
        settle();
    }
    [[nodiscard]] QStringList cardTitles() const
    {
        QStringList titles;
        for (const IdeaCard *card : seen<IdeaCard>())
            titles += card->accessibleName().section(QStringLiteral(". "), 0, 0);
        return titles;
    }
    [[nodiscard]] QList<Happening> rows() const
    {
        QList<Happening> found;
        for (const HappeningRow *row : seen<HappeningRow>())
            found += row->happening();
        return found;
    }
    [[nodiscard]] ExperienceEditor *editor() const
    {
        const auto editors = seen<ExperienceEditor>();
        return editors.isEmpty() ? nullptr : editors.first();
    }
    [[nodiscard]] QLineEdit &title() const { return *editor()->findChild<QLineEdit *>(QStringLiteral("title")); }
    [[nodiscard]] MonthCalendar &calendar() const { return *seen<MonthCalendar>().first(); }
    [[nodiscard]] QListView &livedList() const { return *seen<QListView>().first(); }
    /// What is read in the columns of words that can be seen, mine first.
    [[nodiscard]] QStringList columnTexts() const
    {
        QStringList texts;
        for (const WordsColumn *column : seen<WordsColumn>()) {
            QString text;
            for (const MarkdownView *view : column->findChildren<MarkdownView *>())
                text += view->isVisible() ? view->toPlainText() : QString();
            texts += text;
        }
        return texts;
    }

    std::unique_ptr<TogetherPage> page;
};

} // namespace

TEST_F(TogetherPageTest, AnIdeaIsAddedTakenUpLivedAndToldByBoth)
{
    open();
    show(Ideas);
    choose("addIdea");
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
    editor()->findChild<Switch *>(QStringLiteral("shared"))->click();
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
    seen<Switch>().first()->click(); // "Taken up"
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

TEST_F(TogetherPageTest, TheCalendarShowsPlansAndTheDaysOfRituals)
{
    add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, QDate(2027, 2, 27)));
    add(ritualOf(QStringLiteral("Cake"), Repeat::MonthlyByDay, QDate(2026, 1, 31)));
    add(ritualOf(QStringLiteral("The day we met"), Repeat::Yearly, QDate(2024, 2, 29)));
    SharedExperience alone = experienceOf(QStringLiteral("A day alone"), ExperienceState::Planned, QDate(2027, 2, 3));
    alone.sort = ExperienceSort::Apart;
    add(alone);
    open();
    QTest::keyClick(calendar().grid(), Qt::Key_PageDown, Qt::ShiftModifier); // July 2027
    for (int month = 0; month < 5; ++month)
        QTest::keyClick(calendar().grid(), Qt::Key_PageUp);
    ASSERT_EQ(calendar().month(), YearMonth(2027, 2));
    const MonthGrid &grid = *calendar().grid();
    EXPECT_EQ(grid.markWords(QDate(2027, 2, 27)), QStringLiteral("Cinema"));
    EXPECT_EQ(grid.markWords(QDate(2027, 2, 3)), QStringLiteral("A day alone, apart"));
    EXPECT_TRUE(grid.markWords(QDate(2027, 2, 28)).contains(QStringLiteral("Cake, ritual")));
    EXPECT_TRUE(grid.markWords(QDate(2027, 2, 28)).contains(QStringLiteral("The day we met, ritual")));
    EXPECT_TRUE(grid.markWords(QDate(2027, 2, 1)).isEmpty());
}

TEST_F(TogetherPageTest, AChosenDayShowsWhatIsOnItAndTakesMore)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, QDate(2026, 9, 1)));
    open();
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(says(*page, QStringLiteral("Nothing is planned for this day.")));
    ASSERT_TRUE(page->openRecord(id));
    ASSERT_TRUE(press("back"));
    EXPECT_EQ(rows(), (QList<Happening>{{id, QDate(2026, 9, 1)}}));
    EXPECT_TRUE(says(*page, QStringLiteral("Tuesday, 1 September 2026")));
    ASSERT_TRUE(press("addToDay"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->findChild<DateField *>()->date(), QDate(2026, 9, 1));
}

TEST_F(TogetherPageTest, ReturnOpensWhatIsOnADayAndEscapeLeavesIt)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, today));
    open();
    calendar().setFocus();
    QTest::keyClick(calendar().grid(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(says(*page, QStringLiteral("Cinema")));
    ASSERT_TRUE(journal().all<SharedExperience>().find(id));
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(calendar().isVisible());
    EXPECT_TRUE(calendar().grid()->hasFocus());
}

TEST_F(TogetherPageTest, OneDayOfARitualCanBeLeftOutByItsAuthorAlone)
{
    const RecordId id = add(ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 10)));
    open();
    const QList<Happening> before = rows();
    ASSERT_TRUE(before.contains({id, QDate(2026, 7, 17)}));
    ASSERT_TRUE(page->openRecord(id)); // on the next day
    settle();
    ASSERT_TRUE(press("skip"));
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->ritual.exceptions, QList{QDate(2026, 7, 17)});
    EXPECT_FALSE(rows().contains({id, QDate(2026, 7, 17)}));
    EXPECT_TRUE(rows().contains({id, QDate(2026, 7, 24)}));
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    settle();
    EXPECT_TRUE(journal().all<SharedExperience>().find(id)->ritual.exceptions.isEmpty());

    lockAndOpen(kBensPassphrase);
    ASSERT_TRUE(page->openRecord(id));
    settle();
    for (const char *name : {"skip", "end", "edit", "remove", "live"})
        EXPECT_FALSE(press(name)) << name;
}

TEST_F(TogetherPageTest, ARitualCanEnd)
{
    const RecordId id = add(ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 10)));
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    ASSERT_TRUE(press("end"));
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->ritual.until, QDate(2026, 7, 17));
    EXPECT_FALSE(press("end")); // nothing comes after it
    ASSERT_TRUE(press("back"));
    EXPECT_FALSE(rows().contains({id, QDate(2026, 7, 24)}));
}

TEST_F(TogetherPageTest, WordsAboutOneDayOfARitualLeaveTheRitualAsItIs)
{
    SharedExperience ritual = ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 5));
    const RecordId id = add(ritual);
    lockAndOpen(kBensPassphrase);
    calendar().setFocus();
    QTest::keyClick(calendar().grid(), Qt::Key_Return); // today, one of its days
    settle();
    ASSERT_TRUE(press("writeWords"));
    seen<GrowingText>().first()->setText(QStringLiteral("Soup."));
    ASSERT_TRUE(press("saveWords"));
    const SharedExperience &now = *journal().all<SharedExperience>().find(id);
    EXPECT_EQ(now.state, ExperienceState::Planned);
    EXPECT_EQ(now.ritual, ritual.ritual);
    EXPECT_EQ(journal().all<ExperienceWords>().at(0).record.date, today);
    ASSERT_TRUE(press("back"));
    show(Lived);
    EXPECT_EQ(livedList().model()->rowCount(), 1);
}

TEST_F(TogetherPageTest, WhatIsStillToComeHasNoWordsYet)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, today.addDays(1)));
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    EXPECT_TRUE(seen<WordsColumn>().isEmpty());
    EXPECT_FALSE(press("live"));
}

TEST_F(TogetherPageTest, WordsAboutSomethingDeletedSaySo)
{
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    const RecordId words = add(wordsAbout(id, today, QStringLiteral("Ants.")));
    ASSERT_TRUE(journal().remove(id));
    open();
    ASSERT_TRUE(page->openRecord(words));
    settle();
    EXPECT_TRUE(
        says(*page, QStringLiteral("What these words are about is not here: it was deleted, or it is not shared.")));
    EXPECT_EQ(columnTexts().value(0), QStringLiteral("Ants."));
    ASSERT_TRUE(press("removeWords"));
    EXPECT_TRUE(journal().all<ExperienceWords>().isEmpty());
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
    EXPECT_TRUE(says(*page, QStringLiteral("It came from an idea.")));
    ASSERT_TRUE(journal().remove(idea));
    settle();
    EXPECT_TRUE(says(*page, QStringLiteral("It came from an idea that is not on your board.")));
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
    EXPECT_TRUE(says(*page, QStringLiteral("Cinema")));
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
    EXPECT_TRUE(prompter.asked.first().startsWith(QStringLiteral("Ben will be able to read all of it")));
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
    EXPECT_TRUE(journal().all<ExperienceWords>().isEmpty());
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
    EXPECT_EQ(journal().all<ExperienceWords>().at(0).record.visibility, Visibility::Shared);
    choose("addPlan");
    EXPECT_TRUE(seen<Switch>(QStringLiteral("shared")).isEmpty());
    title().setText(QStringLiteral("Cinema"));
    editor()->save();
    settle();
    ASSERT_EQ(journal().all<SharedExperience>().size(), 2u);
    EXPECT_EQ(journal().all<SharedExperience>().at(1).record.visibility, Visibility::Shared);
}

TEST_F(TogetherPageTest, HostileWordsAreShownAndWidenNothing)
{
    for (const QString &text : hostileTexts()) {
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
    EXPECT_EQ(seen<IdeaCard>().size(), hostileTexts().size());
    page->grab(); // paints them all
}

TEST_F(TogetherPageTest, EachPartSaysWhenNothingIsThere)
{
    open();
    EXPECT_TRUE(
        says(*page, QStringLiteral("The next weeks are open. Plan something together, or some time for yourself.")));
    show(Ideas);
    EXPECT_TRUE(says(*page, QStringLiteral("Room for ideas")));
    buttonNamed<QPushButton>(*page, QStringLiteral("Add an idea"))->click();
    settle();
    ASSERT_NE(editor(), nullptr);
    editor()->leave();
    settle();
    show(Lived);
    EXPECT_TRUE(says(*page, QStringLiteral("Nothing is kept here yet.")));
}

TEST_F(TogetherPageTest, IdeasAreFilteredByTogetherAndApart)
{
    add(experienceOf(QStringLiteral("Dance"), ExperienceState::Idea, today));
    SharedExperience alone = experienceOf(QStringLiteral("Read"), ExperienceState::Idea, today);
    alone.sort = ExperienceSort::Apart;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/experienceeditor.h"

#include "../pages/together/experiencefixture.h"
#include "editors/repeatfield.h"
#include "editors/writingfield.h"
#include "widgets/choicebox.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "widgets/taborder.h"
#include "widgets/tagfield.h"
#include "wording/describe.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace hearth;
using namespace hearth::test;

namespace {

class ExperienceEditorTest : public ExperienceTest
{
protected:
    void open(const SharedExperience &begun)
    {
        editor = std::make_unique<ExperienceEditor>(context(), begun);
        saved = std::make_unique<QSignalSpy>(editor.get(), &ExperienceEditor::saved);
        closed = std::make_unique<QSignalSpy>(editor.get(), &ExperienceEditor::closed);
        editor->resize(800, 700);
        editor->show();
        editor->activateWindow();
        editor->focusText();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] SharedExperience begun(ExperienceState state)
    {
        SharedExperience fresh = experienceOf({}, state, today);
        fresh.record.visibility = Visibility::Private;
        return fresh;
    }
    template <typename T>
    [[nodiscard]] T &part(const char *name = "") const
    {
        return *editor->findChild<T *>(QString::fromUtf8(name));
    }
    [[nodiscard]] QLineEdit &title() const { return part<QLineEdit>("title"); }
    [[nodiscard]] WritingField &details() const { return part<WritingField>(); }
    [[nodiscard]] RepeatField &repeat() const { return part<RepeatField>(); }
    [[nodiscard]] QString message() const { return part<MessageBar>("message").text(); }
    void chooseRepeat(Repeat wanted)
    {
        auto *box = repeat().findChild<ChoiceBox *>();
        box->showValue(static_cast<int>(wanted));
        emit box->chosen(static_cast<int>(wanted));
    }

    std::unique_ptr<ExperienceEditor> editor;
    std::unique_ptr<QSignalSpy> saved;
    std::unique_ptr<QSignalSpy> closed;
};

} // namespace

TEST_F(ExperienceEditorTest, KeepsEveryFieldExactlyWhateverIsTyped)
{
    for (const QString &text : hostileTitles()) {
        open(begun(ExperienceState::Lived));
        title().setText(text);
        part<QLineEdit>("place").setText(text + QString(10000, QLatin1Char('y')));
        details().setText(text + QStringLiteral("\n\n") + QString(10000, QLatin1Char('z')));
        part<SegmentedControl>("whose").setCurrent(2);
        part<SegmentedControl>("tone").setCurrent(3);
        part<SegmentedControl>("sort").setCurrent(1);
        part<Switch>("isNew").click();
        part<Switch>("hasTime").click();
        part<QTimeEdit>().setTime(QTime(8, 5));
        part<TagField>().setTags({text.left(60)});
        editor->save();
        ASSERT_EQ(saved->count(), 1) << message().toStdString();
        const SharedExperience &kept = *journal().all<SharedExperience>().find(saved->at(0).at(0).value<RecordId>());
        EXPECT_EQ(kept.title, text);
        EXPECT_EQ(kept.place, text + QString(10000, QLatin1Char('y')));
        EXPECT_EQ(kept.details, text + QStringLiteral("\n\n") + QString(10000, QLatin1Char('z')));
        EXPECT_EQ(kept.whoseIdea, PartnerId());
        EXPECT_EQ(kept.tone, Tone::Challenging);
        EXPECT_EQ(kept.type, ExperienceType::Apart);
        EXPECT_TRUE(kept.isNewToBoth);
        EXPECT_EQ(kept.minuteOfDay, 8 * 60 + 5);
        EXPECT_EQ(kept.record.tags, QStringList(text.left(60)));
        EXPECT_EQ(kept.record.visibility, Visibility::Private);
    }
}

TEST_F(ExperienceEditorTest, SignsThatAFieldCannotHoldStayWhereNothingWasChanged)
{
    SharedExperience present = experienceOf(QStringLiteral("Old"), ExperienceState::Idea, today);
    present.details = QString::fromUtf8("a\u00a0b\u2028c");
    present.ritual = {};
    const RecordId id = add(present);
    open(*journal().all<SharedExperience>().find(id));
    title().setText(QStringLiteral("New"));
    editor->save();
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->title, QStringLiteral("New"));
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->details, present.details);
}

TEST_F(ExperienceEditorTest, WhatIsMissingIsSaidInASentence)
{
    open(begun(ExperienceState::Planned));
    editor->save();
    EXPECT_EQ(message(), QStringLiteral("It has no title yet. A few words are enough."));
    EXPECT_TRUE(title().hasFocus());
    title().setText(QStringLiteral("Sea"));
    part<SegmentedControl>("state").setCurrent(2);
    part<DateField>().setDate(today.addDays(1));
    editor->save();
    EXPECT_EQ(message(), QStringLiteral("That day has not come yet. Choose a day up to today, or keep it as planned."));
    part<SegmentedControl>("state").setCurrent(1);
    chooseRepeat(Repeat::Weekly);
    repeat().findChild<Switch *>()->click();
    repeat().findChild<DateField *>()->setDate(today);
    editor->save();
    EXPECT_EQ(message(), QStringLiteral("Its last day comes before its first. Choose a later last day, or none."));
    EXPECT_EQ(saved->count(), 0);
    repeat().findChild<DateField *>()->setDate(today.addDays(20));
    editor->save();
    EXPECT_EQ(saved->count(), 1);
}

TEST_F(ExperienceEditorTest, ARitualIsToldInWords)
{
    open(begun(ExperienceState::Planned)); // the second Sunday of July
    title().setText(QStringLiteral("Walk"));
    auto *box = repeat().findChild<ChoiceBox *>();
    QStringList offered;
    for (int i = 0; i < box->count(); ++i)
        offered += box->itemText(i);
    EXPECT_EQ(offered.size(), 5);
    EXPECT_EQ(offered.at(0), QStringLiteral("Does not repeat"));
    EXPECT_TRUE(offered.at(2).contains(QStringLiteral("second Sunday"))) << offered.at(2).toStdString();
    chooseRepeat(Repeat::MonthlyByWeekday);
    EXPECT_TRUE(
        saysExactly(*editor, QStringLiteral("Next on Sunday, 12 July 2026, Sunday, 9 August 2026 and Sunday, 13 "
                                            "September 2026.")));
    part<DateField>().setDate(QDate(2026, 7, 31)); // a fifth Friday means the last
    EXPECT_TRUE(box->currentText().contains(QStringLiteral("last Friday"))) << box->currentText().toStdString();
    repeat().findChild<EverySpin *>()->setValue(2);
    editor->save();
    ASSERT_EQ(saved->count(), 1);
    const Recurrence &ritual = journal().all<SharedExperience>().at(0).ritual;
    EXPECT_EQ(ritual.repeat, Repeat::MonthlyByWeekday);
    EXPECT_EQ(ritual.every, 2);
    EXPECT_FALSE(ritual.until.isValid());
}

TEST_F(ExperienceEditorTest, OnlyWhatIsPlannedRepeatsAndOnlyWhatWasLivedHasATone)
{
    open(begun(ExperienceState::Planned));
    title().setText(QStringLiteral("Walk"));
    chooseRepeat(Repeat::Weekly);
    EXPECT_TRUE(repeat().isVisible());
    EXPECT_FALSE(part<SegmentedControl>("tone").isVisible());
    part<SegmentedControl>("state").setCurrent(0);
    EXPECT_FALSE(repeat().isVisible());
    EXPECT_FALSE(part<DateField>().isVisible());
    part<SegmentedControl>("state").setCurrent(2);
    EXPECT_TRUE(part<SegmentedControl>("tone").isVisible());
    editor->save();
    ASSERT_EQ(saved->count(), 1);
    EXPECT_EQ(journal().all<SharedExperience>().at(0).ritual, Recurrence());
}

TEST_F(ExperienceEditorTest, TheDraftSurvivesTheEditorAndALock)
{
    open(begun(ExperienceState::Planned));
    title().setText(QStringLiteral("Sea"));
    details().setText(QStringLiteral("line\nline"));
    part<DateField>().setDate(QDate(2026, 8, 1));
    part<Switch>("shared").click();
    chooseRepeat(Repeat::Yearly);
    editor->leave();
    EXPECT_EQ(closed->count(), 1);
    EXPECT_EQ(navigator.said.size(), 1);
    editor.reset();
    reopen();
    open(begun(ExperienceState::Idea));
    EXPECT_EQ(title().text(), QStringLiteral("Sea"));
    EXPECT_EQ(details().text(), QStringLiteral("line\nline"));
    EXPECT_EQ(part<DateField>().date(), QDate(2026, 8, 1));
    EXPECT_EQ(repeat().recurrence().repeat, Repeat::Yearly);
    EXPECT_TRUE(part<Switch>("shared").isChecked());
    editor->throwAway();
    EXPECT_EQ(prompter.asked.size(), 1);
    editor.reset();
    EXPECT_EQ(journal().draft(QStringLiteral("experience/new")), nullptr);
}

TEST_F(ExperienceEditorTest, LeavingAnEmptyEditorSaysNothing)
{
    open(begun(ExperienceState::Idea));
    QTest::keyClick(&title(), Qt::Key_Escape);
    EXPECT_EQ(closed->count(), 1);
    EXPECT_TRUE(navigator.said.isEmpty());
    EXPECT_EQ(journal().draft(QStringLiteral("experience/new")), nullptr);
}

TEST_F(ExperienceEditorTest, WhatWasChangedElsewhereKeepsTheWords)
{
    const RecordId id = add(experienceOf(QStringLiteral("Old"), ExperienceState::Idea, today));
    open(*journal().all<SharedExperience>().find(id));
    title().setText(QStringLiteral("Mine"));
    SharedExperience other = *journal().all<SharedExperience>().find(id);
    other.place = QStringLiteral("Elsewhere");
    ASSERT_TRUE(journal().replace(other));
    editor->save();
    EXPECT_EQ(saved->count(), 0);
    EXPECT_EQ(message(), describeTyped({ErrorCode::ChangedElsewhere, {}}));
    EXPECT_EQ(title().text(), QStringLiteral("Mine"));
}

TEST_F(ExperienceEditorTest, OneDeletedMeanwhileIsSavedAsANewOne)
{
    const RecordId id = add(experienceOf(QStringLiteral("Old"), ExperienceState::Idea, today));
    open(*journal().all<SharedExperience>().find(id));
    title().setText(QStringLiteral("Mine"));
    ASSERT_TRUE(journal().remove(id));
    editor->save();
    EXPECT_EQ(saved->count(), 1);
    EXPECT_EQ(journal().all<SharedExperience>().at(0).title, QStringLiteral("Mine"));
}

TEST_F(ExperienceEditorTest, SavingCanBeUndone)
{
    open(begun(ExperienceState::Idea));
    title().setText(QStringLiteral("Dance"));
    QTest::keyClick(&title(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(saved->count(), 1);
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_TRUE(journal().all<SharedExperience>().isEmpty());
}

TEST_F(ExperienceEditorTest, SavingWithoutAChangeOnlyCloses)
{
    SharedExperience ritual = ritualOf(QStringLiteral("Walk"), Repeat::Weekly, today);
    ritual.ritual.exceptions = {today.addDays(7)};
    ritual.ritual.every = 3;
    const RecordId id = add(ritual);
    open(*journal().all<SharedExperience>().find(id));
    editor->save();
    EXPECT_EQ(closed->count(), 1);
    EXPECT_EQ(saved->count(), 0);
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->ritual, ritual.ritual);
}

TEST_F(ExperienceEditorTest, OneWhoIsAloneHasNobodyToShareWith)
{
    JournalFolder alone(1);
    OpenJournal mine = alone.open();
    SharedExperience fresh = mine.journal->compose<SharedExperience>();
    fresh.whoseIdea = mine.journal->me();
    const PageContext where{theme, *mine.journal, *search, session, settings, prompter, navigator};
    editor = std::make_unique<ExperienceEditor>(where, fresh);
    editor->show();
    EXPECT_FALSE(part<Switch>("shared").isVisible());
    EXPECT_FALSE(part<SegmentedControl>("whose").isVisible());
    editor.reset();
}

TEST_F(ExperienceEditorTest, HasAHeadingAndNamesAsOtherEditorsDo)
{
    open(begun(ExperienceState::Planned));
    const auto labels = editor->findChildren<QLabel *>();
    const auto isThere = [&labels](const QString &words, Role role) {
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == words && label->property("role").toString() == nameOf(role);
        });
    };
    EXPECT_TRUE(isThere(QStringLiteral("New plan"), Role::Title));
    EXPECT_TRUE(isThere(QStringLiteral("Title"), Role::Muted));
    EXPECT_EQ(editor->accessibleName(), QStringLiteral("New plan"));
    part<SegmentedControl>("state").setCurrent(0);
    EXPECT_EQ(editor->accessibleName(), QStringLiteral("New idea"));
    part<SegmentedControl>("state").setCurrent(2);
    EXPECT_EQ(editor->accessibleName(), QStringLiteral("New memory"));
}

TEST_F(ExperienceEditorTest, TheFootSharesTheColumn)
{
    open(begun(ExperienceState::Planned));
    const auto end = [this](const QWidget &of) { return of.mapTo(editor.get(), of.rect().bottomRight()).x(); };
    for (const int height : {400, 2400}) { // with a scroll bar and without
        editor->resize(700, height);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        EXPECT_NEAR(end(part<QPushButton>("save")), end(part<QWidget>("fields")), 1) << height;
    }
}

TEST_F(ExperienceEditorTest, TheTabKeyGoesFromTopToBottom)
{
    open(begun(ExperienceState::Planned));
    part<Switch>("hasTime").click();
    QCoreApplication::processEvents();
    const QWidget &form = part<QWidget>("fields");
    tabAsItStands(editor.get(), editor.get()); // as the window does
    int last = 0;
    int steps = 0;
    QWidget *at = &title();
    for (; at != nullptr && form.isAncestorOf(at) && steps < 40; ++steps) {
        const int middle = at->mapTo(&form, at->rect().center()).y();
        EXPECT_GE(middle, last - 8) << at->metaObject()->className() << at->accessibleName().toStdString();
        last = middle;
        QTest::keyClick(at, Qt::Key_Tab);
        at = editor->focusWidget();
    }
    EXPECT_GE(steps, 12);
    EXPECT_LT(steps, 40);
}

TEST_F(ExperienceEditorTest, ADraftIsReadBackWholeAndNothingMalformedOfIt)
{
    SharedExperience whole = ritualOf(QStringLiteral("Walk"), Repeat::MonthlyByDay, QDate(2026, 1, 31));
    whole.place = QStringLiteral("River");
    whole.details = QStringLiteral("slow");
    whole.type = ExperienceType::Apart;
    whole.whoseIdea = kSecondPartner;
    whole.isNewToBoth = true;
    whole.minuteOfDay = 0;
    whole.ritual.every = 52;
    whole.ritual.until = QDate(2030, 1, 1);
    whole.record.tags = {QStringLiteral("a"), QStringLiteral("b")};
    whole.record.links = {RecordId(5), RecordId((qint64{1} << 62) + 1)};
    whole.fromIdea = RecordId(77);
    SharedExperience fresh = begun(ExperienceState::Idea);
    SharedExperience wanted = whole;
    wanted.record.id = fresh.record.id;
    Draft draft;
    draft.fields = draftFields(whole, {});
    EXPECT_EQ(std::get<SharedExperience>(recordIn(draft, fresh)), wanted);
    draft.fields = {{QStringLiteral("title"), 7},       {QStringLiteral("state"), 9},
                    {QStringLiteral("sort"), -1},       {QStringLiteral("repeat"), 200},
                    {QStringLiteral("minute"), 100000}, {QStringLiteral("date"), QStringLiteral("2026-02-30")},
                    {QStringLiteral("whose"), 5}};
    EXPECT_EQ(std::get<SharedExperience>(recordIn(draft, fresh)), fresh);
    draft.fields = {};
    EXPECT_EQ(std::get<SharedExperience>(recordIn(draft, whole)), whole);
}

TEST(EverySpinTest, ReadsTheNumberAmongWords)
{
    EverySpin spin;
    QString text = QStringLiteral("Every 3 weeks");
    int position = 0;
    EXPECT_EQ(spin.validate(text, position), QValidator::Acceptable);
    text = QStringLiteral("Every weeks");
    EXPECT_EQ(spin.validate(text, position), QValidator::Intermediate);
    text = QStringLiteral("53");
    EXPECT_EQ(spin.validate(text, position), QValidator::Invalid);
    spin.setRepeat(Repeat::Yearly);
    spin.setValue(4);
    EXPECT_TRUE(spin.text().contains(QStringLiteral("4")));
    EXPECT_TRUE(spin.text().contains(QStringLiteral("year")));
    spin.stepUp();
    EXPECT_EQ(spin.value(), 5);
}

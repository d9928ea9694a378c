// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editors/entryextrasfixture.h"

#include <QMenu>

using namespace hearth;
using namespace hearth::test;

TEST_F(EntryExtrasTest, EverythingBesideTheWordsIsSavedAndReadAgain)
{
    const RecordId linked = addEntry(QStringLiteral("Linked"));
    open();
    text().setText(QStringLiteral("words"));
    part<FeelingsPicker>().setFeelings({{QStringLiteral("calm"), 2}, {QStringLiteral("sad"), 0}});
    part<TagField>().setTags({QStringLiteral("home"), QStringLiteral("Lake")});
    part<ChoiceBox>().showValue(static_cast<int>(WouldLike::Space));
    part<LinkField>().setLinks({linked});
    editor->save();
    ASSERT_EQ(journal().all<Entry>().size(), 2u);
    const auto &all = journal().all<Entry>();
    const Entry saved = all.at(0).record.id == linked ? all.at(1) : all.at(0);
    EXPECT_EQ(saved.feelings, QList<FeltFeeling>({{QStringLiteral("calm"), 2}, {QStringLiteral("sad"), 0}}));
    EXPECT_EQ(saved.record.tags, QStringList({QStringLiteral("home"), QStringLiteral("Lake")}));
    EXPECT_EQ(saved.wouldLike, WouldLike::Space);
    EXPECT_EQ(saved.record.links, QList<RecordId>{linked});

    lock();
    open(saved.record.id);
    EXPECT_EQ(part<FeelingsPicker>().feelings(), saved.feelings);
    EXPECT_EQ(part<TagField>().tags(), saved.record.tags);
    EXPECT_EQ(part<LinkField>().links(), saved.record.links);
    editor->save(); // nothing was touched
    EXPECT_EQ(*journal().all<Entry>().find(saved.record.id), saved);
}

TEST_F(EntryExtrasTest, EverythingBesideTheWordsSurvivesALockInTheDraft)
{
    const RecordId linked = addEntry(QStringLiteral("Linked"));
    open();
    part<FeelingsPicker>().setFeelings({{QStringLiteral("calm"), 3}});
    part<TagField>().setTags({QStringLiteral("home")});
    part<ChoiceBox>().showValue(static_cast<int>(WouldLike::Help));
    part<LinkField>().setLinks({linked});
    takePhoto();
    editor->beginWith(QStringLiteral("fear"));
    part<WritingField>().setText(part<WritingField>().text() + QStringLiteral("dark water"));
    ASSERT_TRUE(editor->keepDraft());
    lock();
    RecordPhotos::dropForgotten(journal());
    open();
    EXPECT_EQ(part<FeelingsPicker>().feelings(), QList<FeltFeeling>({{QStringLiteral("calm"), 3}}));
    EXPECT_EQ(part<TagField>().tags(), QStringList(QStringLiteral("home")));
    EXPECT_EQ(part<LinkField>().links(), QList<RecordId>{linked});
    EXPECT_EQ(photos().count(), 1);
    editor->save();
    const auto &all = journal().all<Entry>();
    const Entry saved = all.at(0).record.id == linked ? all.at(1) : all.at(0);
    EXPECT_EQ(saved.startedFrom, QStringLiteral("fear"));
    EXPECT_EQ(saved.wouldLike, WouldLike::Help);
    ASSERT_EQ(journal().photosOf(saved.record.id).size(), 1u);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(saved.record.id).front()));
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    ASSERT_TRUE(journal().undo()); // the words and the photo are one step
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    ASSERT_TRUE(journal().redo());
    EXPECT_EQ(journal().photosOf(saved.record.id).size(), 1u);
}

TEST_F(EntryExtrasTest, HostileStringsInEveryFieldReadBackExactly)
{
    const QString words = hostile() + QLatin1Char('\n') + QString(10000, QLatin1Char('w'));
    const RecordId linked = addEntry(hostile());
    open();
    title().setText(hostile());
    text().setText(words);
    part<TagField>().setTags({QStringLiteral("<b>tag</b> & \u05e9\u05dc")});
    part<LinkField>().setLinks({linked});
    takePhoto();
    auto &strip = *editor->findChild<PhotoStrip *>();
    emit strip.captionChanged(strip.photos().first().id, hostile());
    const QSignalSpy saved(editor.get(), &EntryEditor::saved);
    editor->save();
    ASSERT_EQ(saved.count(), 1);
    const auto id = saved.at(0).at(0).value<RecordId>();
    lock();
    const Entry &entry = *journal().all<Entry>().find(id);
    EXPECT_EQ(entry.title, hostile());
    EXPECT_EQ(entry.text, words);
    EXPECT_EQ(entry.record.tags, QStringList(QStringLiteral("<b>tag</b> & \u05e9\u05dc")));
    EXPECT_EQ(journal().photosOf(id).front()->caption, hostile());
    const Entry before = entry;
    open(id);
    EXPECT_LE(editor->minimumSizeHint().width(), 800);
    editor->save();
    EXPECT_EQ(*journal().all<Entry>().find(id), before);
}

TEST_F(EntryExtrasTest, AnUntouchedTextStaysAsItWasWhateverTheFieldMakesOfIt)
{
    const QString imported = QStringLiteral("line\r\nline\u2028line\u2029line\u00a0");
    const RecordId id = addEntry(QStringLiteral("Imported"), imported);
    open(id);
    title().setText(QStringLiteral("Renamed"));
    editor->save();
    EXPECT_EQ(only().text, imported);
    EXPECT_EQ(only().title, QStringLiteral("Renamed"));
}

TEST_F(EntryExtrasTest, ATemplateNeverOverwritesWhatWasTyped)
{
    open();
    editor->beginWith(QStringLiteral("dream"));
    EXPECT_EQ(text().text(), templateText(QStringLiteral("dream")));
    editor->beginWith(QStringLiteral("hard-day")); // the first was left untouched
    EXPECT_EQ(text().text(), templateText(QStringLiteral("hard-day")));
    EXPECT_TRUE(text().document()->isUndoAvailable());
    text().setText(QStringLiteral("my own words"));
    editor->beginWith(QStringLiteral("day"));
    EXPECT_TRUE(text().text().startsWith(QStringLiteral("my own words\n\n")));
    EXPECT_TRUE(text().text().contains(templateText(QStringLiteral("day"))));
    ASSERT_NE(buttonNamed<QPushButton>(message(), QStringLiteral("Undo")), nullptr);
    emit message().actionTriggered();
    EXPECT_EQ(text().text(), QStringLiteral("my own words"));
    editor->save();
    EXPECT_EQ(only().startedFrom, QStringLiteral("hard-day"));
}

TEST_F(EntryExtrasTest, UndoOfATemplateTakesNothingThatWasWrittenAfterIt)
{
    open();
    text().setText(QStringLiteral("my own words"));
    editor->beginWith(QStringLiteral("day"));
    ASSERT_NE(buttonNamed<QPushButton>(message(), QStringLiteral("Undo")), nullptr);
    text().insertPlainText(QStringLiteral("and an answer"));
    EXPECT_EQ(buttonNamed<QPushButton>(message(), QStringLiteral("Undo")), nullptr) << "it would go as well";
    EXPECT_TRUE(text().text().contains(QStringLiteral("and an answer")));
}

TEST_F(EntryExtrasTest, EveryTemplateCanBeChosen)
{
    open();
    const auto *button = editor->findChild<QPushButton *>(QStringLiteral("templates"));
    ASSERT_NE(button, nullptr);
    for (const char *key : templateKeys()) {
        QAction *action = editor->findChild<QAction *>(QString::fromUtf8(key));
        ASSERT_NE(action, nullptr) << key;
        action->trigger();
        EXPECT_EQ(text().text(), templateText(QString::fromUtf8(key)));
    }
}

TEST_F(EntryExtrasTest, OffersATemplateThatIsKeptMeanwhile)
{
    open();
    OwnTemplate own = journal().compose<OwnTemplate>();
    own.record.visibility = Visibility::Private;
    own.name = QStringLiteral("A walk");
    own.text = QStringLiteral("## Where");
    ASSERT_TRUE(journal().add(own));
    const QList<QAction *> offered = editor->findChild<QPushButton *>(QStringLiteral("templates"))->menu()->actions();
    ASSERT_EQ(offered.last()->text(), own.name);
    offered.last()->trigger();
    EXPECT_EQ(text().text(), own.text);
}

TEST_F(EntryExtrasTest, TwoPlacesThatSaveTheSameEntryLoseNoWords)
{
    const RecordId id = addEntry(QStringLiteral("One"), QStringLiteral("as it was"));
    const auto first = make(id);
    open(id);
    first->findChild<WritingField *>()->setText(QStringLiteral("from the first"));
    text().setText(QStringLiteral("from the second"));
    part<FeelingsPicker>().setFeelings({{QStringLiteral("calm"), 1}});
    takePhoto();
    first->save();
    EXPECT_EQ(only().text, QStringLiteral("from the first"));

    const QSignalSpy saved(editor.get(), &EntryEditor::saved);
    editor->save();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_EQ(text().text(), QStringLiteral("from the second"));
    EXPECT_EQ(message().text(), describeTyped({ErrorCode::ChangedElsewhere, {}}));
    EXPECT_EQ(only().text, QStringLiteral("from the first"));
    const Draft *draft = journal().draft(QStringLiteral("entry/%1").arg(id.number()));
    ASSERT_NE(draft, nullptr);
    const auto typed = recordIn(*draft);
    ASSERT_TRUE(typed);
    EXPECT_EQ(std::get<Entry>(*typed).text, QStringLiteral("from the second"));

    QPushButton *asNew = buttonNamed<QPushButton>(message(), QStringLiteral("Save as a new entry"));
    ASSERT_NE(asNew, nullptr);
    asNew->click();
    ASSERT_EQ(saved.count(), 1);
    const auto fresh = saved.at(0).at(0).value<RecordId>();
    EXPECT_NE(fresh, id);
    EXPECT_EQ(journal().all<Entry>().find(id)->text, QStringLiteral("from the first"));
    EXPECT_EQ(journal().all<Entry>().find(fresh)->text, QStringLiteral("from the second"));
    EXPECT_EQ(journal().all<Entry>().find(fresh)->feelings.size(), 1);
    EXPECT_EQ(journal().photosOf(fresh).size(), 1u);
    EXPECT_TRUE(journal().photosOf(id).empty());
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(EntryExtrasTest, OnePartUnfoldsAtATime)
{
    open();
    auto *feelings = editor->findChild<QPushButton *>(QStringLiteral("feelings"));
    auto *tags = editor->findChild<QPushButton *>(QStringLiteral("tags"));
    EXPECT_FALSE(part<FeelingsPicker>().isVisible());
    feelings->click();
    EXPECT_TRUE(part<FeelingsPicker>().isVisible());
    tags->click();
    EXPECT_FALSE(part<FeelingsPicker>().isVisible());
    EXPECT_TRUE(part<TagField>().isVisible());
    EXPECT_FALSE(feelings->isChecked());
    tags->click();
    EXPECT_FALSE(part<TagField>().isVisible());
    part<TagField>().setTags({QStringLiteral("lake")});
    EXPECT_EQ(tags->text(), QStringLiteral("lake"));
    EXPECT_EQ(tags->accessibleName(), QStringLiteral("Tags: lake"));
}

TEST_F(EntryExtrasTest, WritingUndisturbedHidesWhatIsAround)
{
    open();
    auto *button = editor->findChild<QPushButton *>(QStringLiteral("undisturbed"));
    button->click();
    EXPECT_TRUE(navigator.isUndisturbed);
    EXPECT_FALSE(button->isVisible());
    EXPECT_TRUE(text().isVisible());
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_FALSE(navigator.isUndisturbed);
    EXPECT_TRUE(button->isVisible());
    button->click();
    text().setText(QStringLiteral("words"));
    QTest::keyClick(&text(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(navigator.isUndisturbed);
    EXPECT_EQ(journal().all<Entry>().size(), 1u);
}

TEST_F(EntryExtrasTest, OneWhoIsAloneIsNotAskedWhatTheyWouldLikeBack)
{
    JournalFolder alone(1);
    OpenJournal mine = alone.open();
    const PageContext where{theme, *mine.journal, *search, session, settings, prompter, navigator};
    EntryEditor lonely(where, {});
    lonely.QWidget::show();
    QCoreApplication::processEvents();
    EXPECT_EQ(lonely.findChild<QPushButton *>(QStringLiteral("wouldLike")), nullptr);
    for (const QLabel *label : lonely.findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("sees this")))
            << "nobody else is there";
}

TEST_F(EntryExtrasTest, HeadingsThatNobodyAnsweredAreNotKept)
{
    open();
    editor->beginWith(QStringLiteral("hard-day"));
    EXPECT_FALSE(text().text().contains(QLatin1Char('*'))) << "what a template puts in reads as it is";
    QTest::keyClicks(&text(), QStringLiteral("The train."));
    editor->save();
    EXPECT_EQ(only().text, QStringLiteral("What was hard:\nThe train."));
    EXPECT_EQ(only().startedFrom, QStringLiteral("hard-day"));
}

TEST_F(EntryExtrasTest, ATemplateAloneIsNoEntryAndNoDraft)
{
    open();
    editor->beginWith(QStringLiteral("dream"));
    editor->save();
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_EQ(message().text(), describe({ErrorCode::EmptyText, {}}));
    EXPECT_EQ(text().text(), templateText(QStringLiteral("dream"))) << "nothing goes before it is saved";
    editor->leave();
    EXPECT_EQ(journal().draft(QStringLiteral("entry/new")), nullptr);
}

TEST_F(EntryExtrasTest, OfTwoTemplatesAndADraftOnlyTheAnsweredHeadingsAreKept)
{
    open();
    editor->beginWith(QStringLiteral("day"));
    QTest::keyClicks(&text(), QStringLiteral("Rain."));
    editor->beginWith(QStringLiteral("fear"));
    QTest::keyClicks(&text(), QStringLiteral("Thunder."));
    editor->save();
    EXPECT_EQ(only().text, QStringLiteral("What happened:\nRain.\n\nWhat I am afraid of:\nThunder."));
    open(only().record.id);
    title().setText(QStringLiteral("Weather"));
    lock();
    open(journal().all<Entry>().at(0).record.id);
    editor->save();
    EXPECT_EQ(only().text, QStringLiteral("What happened:\nRain.\n\nWhat I am afraid of:\nThunder."));
}

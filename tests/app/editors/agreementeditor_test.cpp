// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/agreementeditor.h"

#include "../pages/agreements/agreementfixture.h"
#include "editors/linkfield.h"
#include "editors/startingpoints.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"
#include "widgets/taborder.h"
#include "widgets/tagfield.h"
#include "wording/describe.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

class AgreementEditorTest : public AgreementTest
{
protected:
    using Purpose = AgreementEditor::Purpose;

    void edit(RecordId agreement = {}, Purpose purpose = Purpose::Write)
    {
        editor.reset();
        editor = std::make_unique<AgreementEditor>(context(), agreement, purpose);
        editor->resize(800, 700);
        editor->QWidget::show();
        editor->activateWindow();
        settle();
    }
    [[nodiscard]] QLineEdit &title() const { return *editor->findChild<QLineEdit *>(QStringLiteral("title")); }
    [[nodiscard]] QTextEdit &text() const { return *editor->findChild<QTextEdit *>(QStringLiteral("text")); }
    [[nodiscard]] TagField &tags() const { return *editor->findChild<TagField *>(); }
    [[nodiscard]] LinkField &links() const { return *editor->findChild<LinkField *>(); }
    [[nodiscard]] MessageBar &message() const { return *editor->findChild<MessageBar *>(); }

    std::unique_ptr<AgreementEditor> editor;
};

} // namespace

TEST_F(AgreementEditorTest, KeepsADraftAndBringsItBack)
{
    edit();
    EXPECT_TRUE(editor->keepDraft());
    EXPECT_EQ(journal().draft(QStringLiteral("agreement/new")), nullptr); // nothing was typed
    title().setText(QStringLiteral("Visitors"));
    EXPECT_TRUE(editor->keepDraft());
    ASSERT_NE(journal().draft(QStringLiteral("agreement/new")), nullptr);
    text().setPlainText(QStringLiteral("Typed last."));
    edit(); // the one before is gone without a word
    EXPECT_EQ(title().text(), QStringLiteral("Visitors"));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Typed last."));
    EXPECT_TRUE(message().isVisible());
    editor->throwAway();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(journal().draft(QStringLiteral("agreement/new")), nullptr);
}

TEST_F(AgreementEditorTest, SavingTakesTheDraftAlong)
{
    edit();
    const QSignalSpy saved(editor.get(), &RecordEditorBase::saved);
    title().setText(QStringLiteral("Visitors"));
    text().setPlainText(QStringLiteral("We ask first."));
    EXPECT_TRUE(editor->keepDraft());
    QTest::keyClick(&text(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(journal().draft(QStringLiteral("agreement/new")), nullptr);
    EXPECT_EQ(only().state, AgreementState::Draft);
}

TEST_F(AgreementEditorTest, TabGoesThroughTheFieldsAndThenTheButtons)
{
    edit();
    tabAsItStands(editor.get(), editor.get()); // as the window does
    QStringList order;
    const QWidget *widget = &title();
    do {
        const bool isStop = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (isStop && !widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_")))
            order += widget->objectName();
        widget = widget->nextInFocusChain();
    } while (widget != &title());
    order.removeIf([](const QString &name) { return name.startsWith(QLatin1String("startingPoint")); });
    EXPECT_EQ(order.join(QLatin1Char(' ')), QStringLiteral("title text tagsAndLinks throwAway leave save propose"));
}

TEST_F(AgreementEditorTest, SaysWhatIsMissing)
{
    edit();
    const QSignalSpy saved(editor.get(), &RecordEditorBase::saved);
    title().setText(QStringLiteral("Only a title"));
    editor->save();
    editor->propose();
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_TRUE(message().isVisible());
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_TRUE(agreementsOf(journal()).empty());
}

TEST_F(AgreementEditorTest, TheSameWordsAreNoNewVersion)
{
    const RecordId id = addAgreed();
    edit(id);
    editor->propose();
    EXPECT_EQ(agreementOf(journal(), id)->versions.size(), 1U);
    EXPECT_TRUE(message().text().startsWith(QStringLiteral("These are the words as they stand now.")));
    EXPECT_EQ(agreementOf(journal(), id)->state, AgreementState::Agreed);
}

TEST_F(AgreementEditorTest, TagsAndLinksAreDraftedAndSavedWithTheWords)
{
    const Entry entry = entryOf(journal(), QStringLiteral("The evening"), QStringLiteral("words"));
    ASSERT_TRUE(journal().add(entry));
    edit();
    tags().setTags({QStringLiteral("home")});
    EXPECT_TRUE(editor->keepDraft());
    edit(); // no word was written yet, and still nothing is lost
    EXPECT_EQ(tags().tags(), QStringList(QStringLiteral("home")));
    links().setLinks({entry.record.id});
    title().setText(QStringLiteral("Visitors"));
    text().setPlainText(QStringLiteral("We ask first."));
    edit();
    EXPECT_EQ(tags().tags(), QStringList(QStringLiteral("home")));
    EXPECT_EQ(links().links(), QList<RecordId>{entry.record.id});
    editor->save();
    const RecordId id = only().id;
    EXPECT_EQ(only().draft->record.tags, QStringList(QStringLiteral("home")));
    EXPECT_EQ(only().draft->record.links, QList<RecordId>{entry.record.id});
    edit(id);
    tags().setTags({QStringLiteral("home"), QStringLiteral("guests")});
    editor->propose();
    EXPECT_EQ(only().current->record.tags, (QStringList{QStringLiteral("home"), QStringLiteral("guests")}));
    EXPECT_EQ(only().current->record.links, QList<RecordId>{entry.record.id});
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(AgreementEditorTest, ANextVersionBelongsToTheSameAsFarAsItsAuthorSeesIt)
{
    Entry shared = entryOf(journal(), QStringLiteral("Ours"), QStringLiteral("words"));
    shared.record.visibility = Visibility::Shared;
    const Entry mine = entryOf(journal(), QStringLiteral("Mine"), QStringLiteral("words"));
    ASSERT_TRUE(journal().add(shared));
    ASSERT_TRUE(journal().add(mine));
    AgreementVersion version = newAgreement(journal());
    version.title = QStringLiteral("Visitors");
    version.text = QStringLiteral("We ask first.");
    version.record.visibility = Visibility::Shared;
    version.record.tags = {QStringLiteral("home")};
    version.record.links = {mine.record.id, shared.record.id};
    ASSERT_TRUE(journal().add(version));
    turnTo(kBensPassphrase);
    edit(version.agreement);
    EXPECT_TRUE(editor->keepDraft());
    EXPECT_TRUE(journal().all<Draft>().isEmpty()); // nothing was typed
    text().setPlainText(QStringLiteral("We ask the day before."));
    editor->propose();
    EXPECT_EQ(only().current->number, 2);
    EXPECT_EQ(only().current->record.tags, QStringList(QStringLiteral("home")));
    EXPECT_EQ(only().current->record.links, QList<RecordId>{shared.record.id});
}

TEST_F(AgreementEditorTest, OtherTagsAreNoOtherWordsAndWhatIsProposedKeepsItsOwn)
{
    const RecordId id = addAgreed();
    edit(id);
    tags().setTags({QStringLiteral("home")});
    editor->propose();
    EXPECT_EQ(agreementOf(journal(), id)->versions.size(), 1U);
    EXPECT_TRUE(message().text().contains(QStringLiteral("Tags and links change only along with them")));
    // The consents cover the words alone, and still nothing of a proposed version is changed.
    AgreementVersion tagged = *agreementOf(journal(), id)->current;
    const QByteArray digest = digestOf(tagged);
    tagged.record.tags = {QStringLiteral("home")};
    tagged.record.links = {RecordId(7)};
    EXPECT_EQ(digestOf(tagged), digest);
    EXPECT_EQ(journal().replace(tagged).error().code, ErrorCode::AlreadySigned);
    EXPECT_TRUE(agreementOf(journal(), id)->isCurrentlyAgreed());
}

TEST_F(AgreementEditorTest, LookingAgainOffersADayToCome)
{
    const RecordId id = addAgreed(QStringLiteral("Money"), QDate(2026, 7, 1));
    edit(id, Purpose::LookAgain);
    EXPECT_TRUE(editor->findChild<Switch *>()->isChecked());
    EXPECT_EQ(editor->findChild<DateField *>()->date(), QDate(2026, 10, 12));
    editor->findChild<DateField *>()->setDate(QDate(2026, 1, 1)); // not before today
    EXPECT_EQ(editor->findChild<DateField *>()->date(), QDate(2026, 7, 12));
}

TEST_F(AgreementEditorTest, AVersionThatCameMeanwhileIsNamedWhenTheDraftComesBack)
{
    const RecordId id = addAgreed();
    edit(id);
    text().setPlainText(QStringLiteral("Mine."));
    EXPECT_TRUE(editor->keepDraft());
    editor.reset();
    addNext(id, QStringLiteral("Theirs."), Visibility::Shared);
    edit(id);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Mine."));
    EXPECT_TRUE(message().text().contains(QStringLiteral("version 3")));
}

TEST_F(AgreementEditorTest, BeingOvertakenKeepsTheWords)
{
    const RecordId id = addAgreed();
    edit(id);
    const QSignalSpy overtaken(editor.get(), &AgreementEditor::overtaken);
    text().setPlainText(QStringLiteral("Mine."));
    addNext(id, QStringLiteral("Theirs."), Visibility::Shared);
    editor->propose();
    EXPECT_EQ(overtaken.size(), 1);
    EXPECT_TRUE(navigator.reported.isEmpty());
    ASSERT_NE(journal().draft(AgreementEditor::placeOf(id)), nullptr);
    const auto typed = recordIn(*journal().draft(AgreementEditor::placeOf(id)));
    ASSERT_TRUE(typed);
    EXPECT_EQ(std::get<AgreementVersion>(*typed).text, QStringLiteral("Mine."));
}

TEST_F(AgreementEditorTest, ADraftThatWasChangedElsewhereKeepsTheWords)
{
    const RecordId id = addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    edit(id);
    text().setPlainText(QStringLiteral("Mine."));
    AgreementVersion other = *agreementOf(journal(), id)->draft;
    other.text = QStringLiteral("two");
    ASSERT_TRUE(journal().replace(other));
    editor->save();
    EXPECT_TRUE(navigator.reported.isEmpty()) << "it is said once";
    EXPECT_EQ(message().text(), describeTyped({ErrorCode::ChangedElsewhere, {}}));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Mine."));
    buttonNamed(message(), QStringLiteral("Save as new"))->click();
    EXPECT_EQ(journal().all<AgreementVersion>().size(), 2);
    EXPECT_EQ(agreementOf(journal(), id)->draft->text, QStringLiteral("two"));
}

TEST_F(AgreementEditorTest, StartingPointsNeverReplaceTypedWords)
{
    edit();
    auto *points = editor->findChild<StartingPointPicker *>();
    EXPECT_TRUE(points->isVisible());
    editor->beginWith(0);
    EXPECT_EQ(title().text(), startingPoints().first().title);
    EXPECT_TRUE(points->isVisible()); // nobody's words yet
    editor->beginWith(3);
    EXPECT_EQ(title().text(), startingPoints().at(3).title);
    title().setText(QStringLiteral("My own"));
    EXPECT_FALSE(points->isVisible());
    editor->beginWith(1);
    EXPECT_EQ(title().text(), QStringLiteral("My own"));
}

TEST(StartingPoints, AreFewSentencesWithoutSurveillance)
{
    for (const StartingPoint &point : startingPoints()) {
        const auto sentences = point.text.count(QLatin1Char('.'));
        EXPECT_GE(sentences, 3) << qPrintable(point.title);
        EXPECT_LE(sentences, 5) << qPrintable(point.title);
        for (const char *word :
             {"password", "passphrase", "location", "track", "where you are", "check your", "monitor"})
            EXPECT_FALSE(point.text.contains(QString::fromUtf8(word), Qt::CaseInsensitive)) << word;
    }
}

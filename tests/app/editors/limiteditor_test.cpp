// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/limiteditor.h"

#include "../pages/agreements/agreementfixture.h"
#include "editors/linkfield.h"
#include "widgets/choicebox.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"
#include "widgets/tagfield.h"

#include <QSignalSpy>

using namespace hearth;
using namespace hearth::test;

namespace {

class LimitEditorTest : public AgreementTest
{
protected:
    void edit(RecordId limit = {})
    {
        editor.reset();
        editor = std::make_unique<LimitEditor>(context(), limit);
        editor->QWidget::show();
    }
    [[nodiscard]] QLineEdit &title() const { return *editor->findChild<QLineEdit *>(QStringLiteral("title")); }
    [[nodiscard]] QTextEdit &text() const { return *editor->findChild<QTextEdit *>(QStringLiteral("text")); }
    [[nodiscard]] Switch &readers() const { return *editor->findChild<Switch *>(QStringLiteral("readers")); }

    std::unique_ptr<LimitEditor> editor;
};

} // namespace

TEST_F(LimitEditorTest, EveryFieldSurvivesAsADraft)
{
    edit();
    title().setText(QStringLiteral("<b>No</b> calls"));
    text().setPlainText(QStringLiteral("\u202Eשלום\u200B\u00A0!"));
    editor->findChild<ChoiceBox *>()->showValue(static_cast<int>(Area::Time));
    readers().setChecked(true);
    edit();
    EXPECT_EQ(title().text(), QStringLiteral("<b>No</b> calls"));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("\u202Eשלום\u200B !"));
    EXPECT_EQ(editor->findChild<ChoiceBox *>()->currentData().toInt(), static_cast<int>(Area::Time));
    EXPECT_TRUE(readers().isChecked());
    editor->save();
    ASSERT_EQ(journal().all<PersonalLimit>().size(), 1);
    const PersonalLimit saved = journal().all<PersonalLimit>().at(0);
    EXPECT_EQ(saved.title, QStringLiteral("<b>No</b> calls"));
    EXPECT_EQ(saved.text, QStringLiteral("\u202Eשלום\u200B\u00A0!"));
    EXPECT_EQ(saved.area, Area::Time);
    EXPECT_EQ(saved.record.visibility, Visibility::Shared);
    EXPECT_EQ(journal().draft(QStringLiteral("limit/new")), nullptr);
}

TEST_F(LimitEditorTest, TagsAndLinksSurviveAsADraftAndAreSaved)
{
    const Entry entry = entryOf(journal(), QStringLiteral("The evening"), QStringLiteral("words"));
    ASSERT_TRUE(journal().add(entry));
    edit();
    editor->findChild<TagField *>()->setTags({QStringLiteral("calm"), QStringLiteral("<b>")});
    editor->findChild<LinkField *>()->setLinks({entry.record.id});
    edit(); // no word was written yet, and still nothing is lost
    EXPECT_EQ(editor->findChild<TagField *>()->tags(), (QStringList{QStringLiteral("calm"), QStringLiteral("<b>")}));
    title().setText(QStringLiteral("A limit"));
    editor->save();
    ASSERT_EQ(journal().all<PersonalLimit>().size(), 1);
    const PersonalLimit saved = journal().all<PersonalLimit>().at(0);
    EXPECT_EQ(saved.record.tags, (QStringList{QStringLiteral("calm"), QStringLiteral("<b>")}));
    EXPECT_EQ(saved.record.links, QList<RecordId>{entry.record.id});
    edit(saved.record.id);
    EXPECT_TRUE(editor->keepDraft());
    EXPECT_TRUE(journal().all<Draft>().isEmpty()); // nothing was touched
    editor->findChild<LinkField *>()->setLinks({});
    editor->save();
    EXPECT_TRUE(journal().all<PersonalLimit>().at(0).record.links.isEmpty());
}

TEST_F(LimitEditorTest, NeedsATitleAlone)
{
    edit();
    text().setPlainText(QStringLiteral("Words."));
    editor->save();
    EXPECT_TRUE(journal().all<PersonalLimit>().isEmpty());
    EXPECT_TRUE(editor->findChild<MessageBar *>()->isVisible());
    title().setText(QStringLiteral("A limit"));
    text().clear();
    editor->save();
    EXPECT_EQ(journal().all<PersonalLimit>().size(), 1);
}

TEST_F(LimitEditorTest, ALimitThatWasDeletedMeanwhileIsWrittenAnew)
{
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("One");
    ASSERT_TRUE(journal().add(limit));
    edit(limit.record.id);
    title().setText(QStringLiteral("Two"));
    ASSERT_TRUE(journal().remove(limit.record.id));
    editor->save();
    ASSERT_EQ(journal().all<PersonalLimit>().size(), 1);
    EXPECT_EQ(journal().all<PersonalLimit>().at(0).title, QStringLiteral("Two"));
}

TEST_F(LimitEditorTest, TogetherNothingIsPrivate)
{
    sitTogether();
    edit();
    EXPECT_FALSE(readers().isVisible());
    title().setText(QStringLiteral("A limit"));
    editor->save();
    ASSERT_EQ(journal().all<PersonalLimit>().size(), 1);
    EXPECT_EQ(journal().all<PersonalLimit>().at(0).record.visibility, Visibility::Shared);
}
